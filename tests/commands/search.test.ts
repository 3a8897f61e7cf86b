import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import { argumentsOf, runWujin } from '../cli/harness.ts';
import { bundled } from '../evidence/statements.ts';

type Hit = {
  readonly id: string;
  readonly kind: string;
  readonly title: { readonly en: string; readonly zh: string };
  readonly matched: readonly string[];
  readonly score: number;
  readonly says: { readonly en: string; readonly zh: string };
};

async function print(line: string, terminal: number | null = null): Promise<string> {
  const { stdout, exit } = await runWujin(argumentsOf(line), { terminal });
  expect(exit).toBe(0);
  return stdout;
}

async function hitsOf(line: string): Promise<readonly Hit[]> {
  return JSON.parse(await print(`${line} --json`));
}

const lines = [
  'wujin search little giant',
  'wujin search 双创示范基地',
  'wujin search 雙創示範基地',
  'wujin search gaoxin',
  'wujin search shuangchuang',
  'wujin search enterpreneurship',
  'wujin search changzhou 2021',
];

describe.each(lines)('%s', (line) => {
  test('has objects whose keys begin in the order of the contract', async () => {
    const hits = await hitsOf(line);
    expect(hits.length).toBeGreaterThan(1);
    for (const hit of hits) {
      expect(Object.keys(hit).slice(0, 5)).toEqual(['id', 'kind', 'title', 'matched', 'score']);
      expect(hit.matched.length).toBeGreaterThan(0);
      expect(Object.keys(hit.says)).toEqual(['en', 'zh']);
    }
  });

  test('is grouped by section, the section of the best hit first, in it the best first', async () => {
    const hits = await hitsOf(line);
    const kinds = hits.map(({ kind }) => kind);
    const runs = kinds.filter((kind, i) => kind !== kinds[i - 1]);
    expect(runs).toEqual([...new Set(kinds)]);
    const best = Math.max(...hits.map(({ score }) => score));
    expect(hits[0]?.score).toBe(best);
    for (const kind of runs) {
      const scores = hits.filter((hit) => hit.kind === kind).map(({ score }) => score);
      expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    }
    const tops = runs.map((kind) => hits.find((hit) => hit.kind === kind)?.score ?? 0);
    expect(tops).toEqual(tops.toSorted((a, b) => b - a));
  });

  test('names ids that wujin show knows', async () => {
    const ids = (await hitsOf(line)).map(({ id }) => id);
    expect(JSON.parse(await print(`wujin show ${ids.join(' ')} --json`))).toHaveLength(ids.length);
  });

  test.each([40, 60, 80, 120])('fits %i columns', async (width) => {
    for (const language of ['en', 'zh']) {
      const table = await print(`${line} --lang ${language}`, width);
      expect(table.split('\n').filter((each) => stringWidth(each) > width)).toEqual([]);
    }
  });
});

describe('the answer', () => {
  test('for “little giant” has the term on top, under the heading of its section', async () => {
    expect((await hitsOf('wujin search little giant'))[0]).toMatchObject({
      id: 'little-giant',
      kind: 'terms',
      matched: ['little', 'giant'],
    });
    const table = await print('wujin search little giant', 100);
    expect(table.split('\n').slice(2, 4).join('\n')).toMatch(/^Terms\n.*little giant/);
  });

  test('is the same for traditional and simplified characters but for what matched', async () => {
    const bare = (hits: readonly Hit[]) => hits.map(({ matched, ...rest }) => rest);
    expect(bare(await hitsOf('wujin search 雙創示範基地'))).toEqual(
      bare(await hitsOf('wujin search 双创示范基地')),
    );
  });

  test('names what matched in the spelling of the entry', async () => {
    const hits = await hitsOf('wujin search inovation incubater');
    expect(hits.length).toBeGreaterThan(1);
    expect(hits[0]?.matched).toEqual(['innovation', 'incubators']);
  });

  test('for “gaoxin” has the high-tech enterprise as the first of the terms', async () => {
    const hits = await hitsOf('wujin search gaoxin');
    expect(hits.find(({ kind }) => kind === 'terms')).toMatchObject({
      ...{ id: 'high-tech-enterprise', kind: 'terms', matched: ['gaoxin'] },
    });
  });

  test('for “GDP” begins with a figure of it', async () => {
    const [first] = await hitsOf('wujin search GDP');
    const figure = bundled.figures.find(({ id }) => id === first?.id);
    expect([first?.kind, figure?.indicator]).toEqual(['stats', 'gdp']);
  });

  test('says value, period and area in both languages', async () => {
    const [hit] = await hitsOf('wujin search high-tech-enterprises-2021 --limit 1');
    expect(hit?.says).toEqual({ en: '1,131 · 2021 · Wujin', zh: '1,131家 · 2021 · 武进区' });
  });

  test('for the id of an entry begins with that entry', async () => {
    for (const id of ['listed-companies-2021', 'article-2022', 'little-giant']) {
      expect(await hitsOf(`wujin search ${id} --limit 1`)).toMatchObject([{ id }]);
    }
  });

  test('says how many were found, and --limit says how many are shown', async () => {
    expect(await hitsOf('wujin search gaoxin')).toHaveLength(20);
    expect(await hitsOf('wujin search gaoxin --limit 3')).toHaveLength(3);
    const all = await hitsOf('wujin search gaoxin --limit 1000');
    expect(all.length).toBeGreaterThan(20);
    const { stderr } = await runWujin(['search', 'gaoxin']);
    expect(stderr).toBe(`Showing 20 of ${all.length}. Raise --limit for more.\n`);
  });

  test('of a limit is the best of all', async () => {
    const all = await hitsOf('wujin search gaoxin --limit 1000');
    const best = all.map(({ score }) => score).toSorted((a, b) => b - a);
    const few = await hitsOf('wujin search gaoxin --limit 3');
    expect(few.map(({ score }) => score).toSorted((a, b) => b - a)).toEqual(best.slice(0, 3));
  });
});

describe('what is not found', () => {
  test('as a whole word is not named as matched, and stderr says so', async () => {
    // 创业 is found in many entries, 业板 in none.
    const hits = await hitsOf('wujin search 创业板');
    expect(hits.length).toBeGreaterThan(1);
    expect(hits.map(({ matched }) => matched)).toEqual(hits.map(() => []));
    const { stderr } = await runWujin(['search', '创业板']);
    expect(stderr).toMatch(/^No entry contains all the words\. .*\nShowing 20 of \d+\./);
    const chinese = await runWujin(['search', '创业板', '--lang', 'zh']);
    expect(chinese.stderr).toMatch(/^没有条目包含全部词语，/);
    expect((await runWujin(['search', '创业'])).stderr).not.toContain('No entry has');
  });

  test('of some words only is said above the entries in a terminal', async () => {
    const { stdout, stderr } = await runWujin(['search', 'little', 'zzzzzzzz'], { terminal: 80 });
    expect(stdout).toMatch(/^No entry contains all the words\. These contain some of them\.\n\n/);
    expect(stderr).not.toContain('No entry has');
    const chinese = await runWujin(['search', '创业板', '--lang', 'zh'], { terminal: 80 });
    expect(chinese.stdout).toMatch(/^没有条目包含全部词语，/);
  });

  test('is no error: exit 0, an empty answer, a note on stderr', async () => {
    expect(await runWujin(['search', 'zzzzzzzz', '--json'])).toEqual({
      stdout: '[]\n',
      stderr: 'Nothing matches.\n',
      exit: 0,
    });
    expect(await runWujin(['search', 'zzzzzzzz'])).toMatchObject({
      stderr: 'Nothing matches.\n',
      exit: 0,
    });
  });

  test('without a word there is nothing to search: exit 2', async () => {
    const { stdout, stderr, exit } = await runWujin(['search']);
    expect([exit, stdout]).toEqual([2, '']);
    expect(stderr).toContain('wujin search needs a word.');
  });
});

describe('more words than a search uses', () => {
  const words = Array.from({ length: 100_000 }, (_, i) => `word${i}`);
  const english = 'Only the first 64 words were searched (in Chinese, pairs of characters).\n';
  const chinese = '只检索了前64个词（中文以两字为一词）。\n';

  test.each(['table', 'list', 'json', 'ndjson', 'csv', 'tsv', 'markdown'])(
    'are left out, and stderr says so: --format %s',
    async (format) => {
      const argv = ['search', 'talent', ...words, '--format', format];
      const { stdout, stderr, exit } = await runWujin(argv);
      expect([exit, stderr.startsWith(english)]).toEqual([0, true]);
      expect(stdout).not.toBe('');
      expect((await runWujin([...argv, '--lang', 'zh'])).stderr.startsWith(chinese)).toBe(true);
    },
  );

  test('are told of where nothing is found too', async () => {
    const { stdout, stderr, exit } = await runWujin(['search', '--json', ...words]);
    expect({ stdout, stderr, exit }).toEqual({
      ...{ stdout: '[]\n', stderr: `${english}Nothing matches.\n`, exit: 0 },
    });
  });

  test('a pasted text of Chinese finds what its beginning is about', async () => {
    const definitions = bundled.terms.map(({ definition }) => definition.zh);
    const giant = bundled.terms.find(({ id }) => id === 'little-giant');
    const text = `${giant?.definition.zh}${definitions.join('').repeat(20)}`;
    expect(text.length).toBeGreaterThan(10_000);
    const { stdout, stderr } = await runWujin(['search', text, '--json']);
    const found: readonly Hit[] = JSON.parse(stdout);
    expect(found.map(({ id }) => id)).toContain('little-giant');
    expect(stderr.startsWith(english)).toBe(true);
  });

  test('64 words are all searched, and no word is said to be left out', async () => {
    const { stderr } = await runWujin(['search', 'talent', ...words.slice(0, 63), '--json']);
    expect(stderr).toMatch(
      /^No entry contains all the words\. These contain some of them\.\nShowing 20 of \d+\. /,
    );
  });

  test.each([
    ['stats', 0],
    ['targets', 0],
    ['show', 3],
  ] as const)('are answered by wujin %s too', async (command, expected) => {
    for (const all of [words, [words.join(' ')], [words.join('-')]]) {
      const { stdout, stderr, exit } = await runWujin([command, ...all]);
      expect({ stdout, exit }).toEqual({ stdout: '', exit: expected });
      expect(stderr).not.toContain('Something went wrong');
    }
  });

  test('repeated, are those of a look-up once', async () => {
    const once = await runWujin(['stats', 'gdp', '--json']);
    expect(JSON.parse(once.stdout).length).toBeGreaterThan(1);
    expect(await runWujin(['stats', ...words.map(() => 'gdp'), '--json'])).toEqual(once);
  });
});

describe('ids that do not exist', () => {
  test('wujin show hightech-enterprises-2021 names the three nearest', async () => {
    const { stderr, exit } = await runWujin(['show', 'hightech-enterprises-2021', '--json']);
    expect(exit).toBe(3);
    const { suggestions } = JSON.parse(stderr).error;
    expect(suggestions).toHaveLength(3);
    for (const id of suggestions) expect(id).toMatch(/^high-tech-/);
    const shown = JSON.parse(await print(`wujin show ${suggestions.join(' ')} --json`));
    expect(shown).toHaveLength(3);
  });

  test.each([
    ['litle-giant', 'little-giant'],
    ['artcle-2022', 'article-2022'],
    ['listedcompanis-2021', 'listed-companies-2021'],
  ])('wujin show %s names %s', async (id, meant) => {
    const { stderr, exit } = await runWujin(['show', id, '--json']);
    expect(exit).toBe(3);
    expect(JSON.parse(stderr).error.suggestions).toContain(meant);
  });
});
