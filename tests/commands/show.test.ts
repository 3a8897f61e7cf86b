import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import { catalogue, factsOf } from '../../src/lookup/catalogue.ts';
import { runWujin } from '../cli/harness.ts';
import { bundled } from '../model/bundled.ts';
import { ownFile, runOn } from './own-file.ts';

const all = catalogue(bundled);

async function idsFound(words: readonly string[], limit = 1000): Promise<readonly string[]> {
  const argv = ['search', ...words, '--limit', String(limit), '--fields', 'id', '-f', 'tsv'];
  const { stdout } = await runWujin(argv);
  return stdout.trimEnd().split('\n').slice(1);
}

describe('words that several entries contain', () => {
  const questions = [
    ['gdp', '2023'],
    ['常住人口', '2021'],
    ['listed companies'],
    ['Little', 'Giants'],
  ];

  test.each(questions)('list what search finds, with exit 0: %s %s', async (...words) => {
    const found = await idsFound(words);
    expect(found.length).toBeGreaterThan(1);
    for (const options of [[], ['--all']]) {
      const { stdout, stderr, exit } = await runWujin(['show', ...words, ...options]);
      expect(exit).toBe(0);
      const shown = options.length > 0 ? found : await idsFound(words, 20);
      const ends = stdout.trimEnd().split('\n').slice(1);
      expect(ends.map((line) => line.split(/ {2,}/).at(-1))).toEqual(shown);
      expect(stderr).toContain('To choose one, add words or give its id: wujin show ');
    }
  });

  test('have id, label and value in a terminal of any width, in both languages', async () => {
    for (const terminal of [40, 80, 120]) {
      const argv = ['show', '常住人口', '2021'];
      const { stdout } = await runWujin(argv, { terminal });
      expect(stdout).toContain('residents-2021-wujin-with-cedz');
      expect(stdout).toContain('1,717,200');
      expect(stdout.replaceAll(/\s+/g, ' ')).toContain('Resident population (year-end)');
      const chinese = await runWujin([...argv, '--lang', 'zh'], { terminal });
      expect(chinese.stdout).toContain('171.72万人');
      for (const line of [...stdout.split('\n'), ...chinese.stdout.split('\n')]) {
        expect(stringWidth(line)).toBeLessThanOrEqual(terminal);
      }
    }
  });

  test('say how many there are, and how to choose', async () => {
    const some = await runWujin(['show', '常住人口', '2021']);
    expect(some.stderr).toMatch(/^\d+ entries match\.\nTo choose one, .*: wujin show [a-z\d-]+\n$/);
    const many = await runWujin(['show', 'gdp', '2023']);
    expect(many.stderr).toMatch(/^Showing 20 of \d+ matches\. Add --all for all of them\.\n/);
    const chinese = await runWujin(['show', 'gdp', '2023', '--lang', 'zh']);
    expect(chinese.stderr).toMatch(/^共 \d+ 条匹配，显示 20 条。加 --all 可查看全部。\n/);
  });

  test('the suggested command shows one entry', async () => {
    const { stderr } = await runWujin(['show', '常住人口', '2021']);
    const id = /wujin show (\S+)\n$/.exec(stderr)?.[1] ?? '';
    const { stdout, exit } = await runWujin(['show', id, '--json']);
    expect([exit, JSON.parse(stdout).length]).toEqual([0, 1]);
  });

  test.each(['json', 'ndjson'])('are whole entries for a program: %s', async (format) => {
    const { stdout } = await runWujin(['show', '常住人口', '2021', '-f', format]);
    const read: readonly { id: string; claims: unknown[] }[] =
      format === 'json'
        ? JSON.parse(stdout)
        : stdout
            .trimEnd()
            .split('\n')
            .map((line) => JSON.parse(line));
    expect(read.map(({ id }) => id)).toEqual(await idsFound(['常住人口', '2021']));
    for (const { claims } of read) expect(claims.length).toBeGreaterThan(0);
  });
});

describe('words that one entry contains', () => {
  test.each([
    ['长三角青年创新创业港', 'carrier-youth-port'],
    ['MERICS', 'merics-little-giants'],
    ['population census 2020', 'hbzqbyyxgs-census-2020'],
  ])('show it: %s', async (words, id) => {
    expect(await idsFound([words])).toEqual([id]);
    const byWords = await runWujin(['show', ...words.split(' ')]);
    expect(byWords).toEqual(await runWujin(['show', id]));
  });

  test('with data of their own', async () => {
    const { stdout, exit } = await runOn(ownFile(), ['show', 'MERICS', '--json']);
    expect([exit, JSON.parse(stdout)[0].id]).toEqual([0, 'merics-little-giants']);
  });
});

describe('words that no entry contains', () => {
  test('are an error with the nearest entries and the search to try: exit 3', async () => {
    const { stdout, stderr, exit } = await runWujin(['show', 'gdp', '2055']);
    expect([stdout, exit]).toEqual(['', 3]);
    expect(stderr).toMatch(
      /^No entry contains all the words of “gdp 2055”\.\nDid you mean gdp-.*\nTo list .* run wujin search gdp 2055\n$/,
    );
  });

  test('are an error in Chinese, and one in JSON', async () => {
    const chinese = await runWujin(['show', 'gdp', '2055', '--lang', 'zh']);
    expect(chinese.stderr).toMatch(/^没有条目包含“gdp 2055”的全部词语。\n您是否要用/);
    const { stderr, exit } = await runWujin(['show', 'gdp', '2055', '--json']);
    expect(exit).toBe(3);
    const { error } = JSON.parse(stderr);
    expect(error.code).toBe('unknown-id');
    for (const id of error.suggestions) expect(all.facts.has(id)).toBe(true);
  });

  test('name the data in the command to try', async () => {
    const { stderr } = await runOn(ownFile(), ['show', 'gdp', '2055']);
    expect(stderr).toContain('wujin search gdp 2055 --data own.json');
  });

  test.each(['xyzzy', 'xyzzy plugh', '', 'constructor'])('“%s”', async (words) => {
    const { stderr, exit } = await runWujin(['show', words]);
    expect(exit).toBe(3);
    expect(stderr).toContain('To find an id, run wujin search and any word.');
  });
});

describe('ids', () => {
  test.each(['listed-compnies-2021', 'gdp-2021', 'Listed-Compnies-2021'])(
    'a misspelt one is an error and not a search: %s',
    async (id) => {
      const { stderr, exit } = await runWujin(['show', id]);
      expect([exit, stderr.split('\n')[0]]).toEqual([3, `No entry has the id “${id}”.`]);
    },
  );

  test('a misspelt one beside others is an error', async () => {
    const argv = ['show', 'listed-companies-2021', 'market-entites-2021'];
    const { stdout, exit } = await runWujin(argv);
    expect([stdout, exit]).toEqual(['', 3]);
  });

  test('one without its hyphens is that entry', async () => {
    const { stdout, exit } = await runWujin(['show', 'listedcompanies2021', '--json']);
    const ids = JSON.parse(stdout).map(({ id }: { id: string }) => id);
    expect([exit, ids]).toEqual([0, ['listed-companies-2021']]);
  });

  test('several are shown one after another', async () => {
    const { stdout } = await runWujin(['show', 'gdp', 'wujin', 'article-2022', '--json']);
    const ids = JSON.parse(stdout).map(({ id }: { id: string }) => id);
    expect(ids).toEqual(['gdp', 'wujin', 'article-2022']);
  });
});

describe('a page of an area, an indicator, a list or a source', () => {
  const most = 15;
  const pages = [
    ...bundled.areas.map(({ id }) => id),
    ...['gdp', 'top-100-districts-comprehensive-strength'],
  ];
  const idsIn = (stdout: string, ids: readonly string[]) => {
    const words = new Set(stdout.split(/\s+/));
    return ids.filter((id) => words.has(id));
  };

  test('has all facts if they are few, else some, and says how many are left out', async () => {
    for (const id of pages) {
      const facts = (all.factsAbout.get(id) ?? []).map((fact) => fact.id);
      const { stdout, stderr } = await runWujin(['show', id]);
      const shown = idsIn(stdout, facts);
      expect([id, shown.length]).toEqual([id, Math.min(facts.length, most)]);
      const isCut = facts.length > most;
      expect([id, stdout.includes(`\n${most} of ${facts.length} facts\n`)]).toEqual([id, isCut]);
      expect([id, stderr.includes('Add --all for all of them.')]).toEqual([id, isCut]);
      const whole = await runWujin(['show', id, '--all']);
      expect([id, idsIn(whole.stdout, facts).length]).toEqual([id, facts.length]);
      expect([id, whole.stderr]).toEqual([id, '']);
    }
  });

  test('the claims of a source are cut in the same way', async () => {
    for (const { id } of bundled.sources) {
      const facts = all.factsBySource.get(id) ?? [];
      const claims = facts.flatMap((fact) => fact.claims.filter(({ source }) => source === id));
      const { stdout } = await runWujin(['show', id]);
      const shown = idsIn(
        stdout,
        facts.map((fact) => fact.id),
      );
      if (claims.length > most) {
        expect([id, shown.length]).toEqual([id, Math.min(facts.length, most)]);
        expect(stdout).toMatch(new RegExp(`\\n\\d+ of ${claims.length} claims\\n`));
      } else expect([id, shown.length]).toEqual([id, facts.length]);
      const whole = await runWujin(['show', id, '--all']);
      for (const { printed } of claims) expect(whole.stdout).toContain(printed);
    }
  });

  test('fits on three screens', async () => {
    for (const id of [...pages, 'article-2022']) {
      const { stdout } = await runWujin(['show', id], { terminal: 80 });
      expect([id, stdout.split('\n').length < 120]).toEqual([id, true]);
    }
  });

  test('begins with the latest key figures and with ranks', async () => {
    const { stdout } = await runWujin(['show', 'wujin']);
    const shown = idsIn(
      stdout,
      factsOf(bundled).map(({ id }) => id),
    );
    expect(shown).toContain('listed-companies-2021');
    const lists = shown.filter((id) => bundled.rankings.some((ranking) => ranking.id === id));
    expect(lists.length).toBeGreaterThan(2);
    const { stdout: gdp } = await runWujin(['show', 'gdp']);
    expect(gdp.indexOf('gdp-2023-wujin-with-cedz')).toBeLessThan(gdp.indexOf('gdp-2023-changzhou'));
  });

  test('counts its facts by kind', async () => {
    const { stdout } = await runWujin(['show', 'wujin']);
    const facts = all.factsAbout.get('wujin') ?? [];
    const ranks = facts.filter((fact) => 'list' in fact).length;
    expect(stdout).toMatch(new RegExp(`^Facts +${facts.length} \\(.*rankings ${ranks}`, 'm'));
    const chinese = await runWujin(['show', 'wujin', '--lang', 'zh']);
    expect(chinese.stdout).toMatch(new RegExp(`^事实 +${facts.length}（.*排名 ${ranks}`, 'm'));
  });

  test('a district names its other boundaries', async () => {
    const { stdout } = await runWujin(['show', 'wujin']);
    for (const { id } of all.districts) expect(stdout).toContain(id);
    expect((await runWujin(['show', 'kunshan'])).stdout).not.toContain('Other boundaries');
  });

  test('in JSON has every claim, with --all or without', async () => {
    for (const id of ['wujin', 'article-2022']) {
      const { stdout, stderr } = await runWujin(['show', id, '--json']);
      expect(stderr).toBe('');
      expect((await runWujin(['show', id, '--json', '--all'])).stdout).toBe(stdout);
      const facts = all.factsAbout.get(id) ?? all.factsBySource.get(id) ?? [];
      const shown = new Set(JSON.parse(stdout)[0].claims.map(({ fact }: { fact: string }) => fact));
      expect(shown.size).toBe(facts.length);
    }
  });
});

describe('nothing is said twice', () => {
  test('a host is no address, and a page known by its host names it once', async () => {
    const { stdout } = await runWujin(['show', 'wujin-communique-2023']);
    expect(stdout).toMatch(/^Site +qinglite\.cn$/m);
    expect(stdout).not.toMatch(/^Address/m);
    expect(stdout.match(/qinglite\.cn/g)).toHaveLength(1);
    const { stdout: fact } = await runWujin(['show', 'market-entities-2021']);
    for (const item of fact.split(/\n {2}- /).slice(1)) {
      expect(item.match(/miulaqin\.cn/g)?.length ?? 1).toBe(1);
    }
  });

  test('the claims of a source have the period of their fact', async () => {
    const { stdout } = await runWujin(['show', 'wujin-communique-2023']);
    expect(stdout).toContain('地区生产总值 · 2023 · Wujin incl. EDZ  gdp-2023-wujin-with-cedz');
  });
});
