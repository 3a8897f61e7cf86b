import { describe, expect, test } from 'vitest';
import type { FigureClaim } from '../../src/model/types.ts';
import { evidences, grades, keysOf } from '../../src/model/vocabulary.ts';
import { sections } from '../../src/sections/index.ts';
import { argumentsOf, type Result, runWujin } from '../cli/harness.ts';
import { bundled, changed } from '../model/bundled.ts';
import { ownFile, runOn } from './own-file.ts';

const runLine = (line: string, terminal: number | null = null): Promise<Result> =>
  runWujin(argumentsOf(line), { terminal });

async function rowsOf(line: string): Promise<readonly Readonly<Record<string, unknown>>[]> {
  return JSON.parse((await runLine(`${line} --json`)).stdout);
}

describe('the words of a look-up', () => {
  test.each([
    ['wujin stats "high tech"', 'wujin stats high tech'],
    ['wujin stats " high   tech "', 'wujin stats high tech'],
    ['wujin terms "小巨人 little"', 'wujin terms 小巨人 little'],
    ['wujin stats ""', 'wujin stats'],
    ['wujin stats "  "', 'wujin stats'],
    ['wujin stats "" talent', 'wujin stats talent'],
    ['wujin stats -- high tech', 'wujin stats high tech'],
    ['wujin stats high --limit 3 tech', 'wujin stats high tech --limit 3'],
  ])('%s is the same as %s', async (line, same) => {
    expect(await runLine(line, 80)).toEqual(await runLine(same, 80));
    expect((await runLine(line)).stdout).not.toBe('');
  });
});

describe('words for the same', () => {
  test.each(['firms', 'companies', 'enterprises'])('%s find both kinds of labels', async (word) => {
    const found = (await rowsOf(`wujin stats ${word}`)).map(({ id }) => id);
    expect(found).toContain('high-tech-enterprises-2021');
    expect(found).toContain('listed-companies-2021');
  });

  test.each([
    ['stats GDP per capita', /^gdp-per-resident/],
    ['stats per capita', /^(gdp|income)-per-/],
    ['stats employment', /^(?!.*unemployment-rate)/],
    ['stats R&D intensity', /^rd-intensity/],
    ['stats 一般预算收入', /^budget-revenue/],
  ])('aliases find what is meant, and nothing else: %s', async (line, expected) => {
    const rows = await rowsOf(`wujin ${line}`);
    expect(rows.length).toBeGreaterThan(0);
    for (const { id } of rows) expect(id).toMatch(expected);
  });
});

describe('a look-up that finds nothing', () => {
  test.each([
    ['wujin stats hightech', 'No figures match. Try wujin search hightech'],
    ['wujin stats hightech --lang zh', /^没有符合条件的.*可试 wujin search hightech$/],
    [
      'wujin terms high-tech-enterprises-2021',
      'No terms match. Try wujin stats high-tech-enterprises-2021 --all',
    ],
    ['wujin places article-2022', 'No places match. Try wujin sources article-2022 --all'],
    ['wujin stats west-taihu-park', 'No figures match. Try wujin places west-taihu-park --all'],
    ['wujin places article-2022 --lang zh', /可试 wujin sources article-2022 --all$/],
    ['wujin stats talnt', 'No figures match. Try wujin stats talent'],
    ['wujin stats zzzzzzzz', 'No figures match. Try wujin stats --all'],
    ['wujin stats --year 1999', 'No figures match.'],
  ])('names where to look on: %s', async (line, remark) => {
    const { stdout, stderr, exit } = await runLine(line);
    expect({ stdout, exit }).toEqual({ stdout: '', exit: 0 });
    expect(stderr.trimEnd()).toMatch(remark);
  });

  test.each([
    ['wujin stats hightech --json', '[]\n'],
    ['wujin stats hightech -f ndjson', ''],
  ])('is an empty answer for a script: %s', async (line, stdout) => {
    expect(await runLine(line)).toMatchObject({ stdout, exit: 0 });
  });
});

describe('--sort', () => {
  test.each([
    ['grade', keysOf(grades)],
    ['evidence', keysOf(evidences)],
  ])('%s goes by the vocabulary, not by the alphabet', async (key, order: readonly string[]) => {
    for (const name of ['stats', 'rankings', 'awards', 'targets', 'places']) {
      const found = (await rowsOf(`wujin ${name} --all --sort ${key}`)).map((row) => row[key]);
      const places = found.map((value) => order.indexOf(String(value)));
      expect(places, name).not.toContain(-1);
      expect(places, name).toEqual(places.toSorted((a, b) => a - b));
      const turned = await rowsOf(`wujin ${name} --all --sort ${key}:desc`);
      expect(turned.map((row) => order.indexOf(String(row[key])), name)).toEqual(
        places.toSorted((a, b) => b - a),
      );
    }
  });

  test.each([
    ['grade', ['government', 'state-media', 'news', 'copy', 'unverified']],
    ['evidence', ['disputed', 'corroborated', 'single']],
  ])('%s begins with the first of these among all figures', async (key, inOrder) => {
    const found = (await rowsOf(`wujin stats --all --sort ${key}`)).map((row) => row[key]);
    expect([...new Set(found)].filter((each) => inOrder.includes(String(each)))).toEqual(inOrder);
  });
});

describe('contrary values', () => {
  test.each([
    ['income-per-resident-2021-wujin-with-cedz', [52_896]],
    ['budget-revenue-2023-wujin-without-cedz', [16_230_000_000]],
    ['listed-companies-2021', []],
  ])('are in JSON numbers in plain units: %s', async (id, contrary) => {
    expect(await rowsOf(`wujin stats ${id}`)).toMatchObject([{ id, contrary }]);
    expect(await rowsOf(`wujin show ${id}`)).toMatchObject([{ id, contrary }]);
  });

  test('are those of the others where these contradict only each other', async () => {
    const id = 'listed-companies-2021';
    const claim = (source: string, value: number, bound: FigureClaim['bound']): FigureClaim => ({
      source,
      value,
      bound,
      printed: `${value}`,
    });
    const claims = [
      claim('changzhou-st-bureau-2021-02-22', 40, 'more-than'),
      claim('article-2022', 42, 'exact'),
      claim('changchuntenga-2023-11-14', 45, 'exact'),
    ];
    const text = ownFile({ figures: changed(bundled.figures, id, () => ({ claims })) });
    const argv = ['stats', id];
    const json = await runOn(text, [...argv, '--json']);
    expect(JSON.parse(json.stdout)).toMatchObject([
      { id, evidence: 'disputed', value: 40, bound: 'more-than', contrary: [42, 45] },
    ]);
    const { stdout } = await runOn(text, argv);
    expect(stdout).toContain('> 40');
    expect(stdout).toContain('! disputed: also 42, 45');
  });
});

describe('wujin show --json', () => {
  test('gives every claim value, rank, bound and outOf, null where absent', async () => {
    const { figures, rankings, awards, policies, places, terms } = bundled;
    const facts = [...figures, ...rankings, ...awards, ...policies, ...places, ...terms];
    const ids = facts.map(({ id }) => id);
    const { stdout } = await runWujin(['show', ...ids, '--json']);
    const claims: readonly Readonly<Record<string, unknown>>[] = JSON.parse(stdout).flatMap(
      ({ claims }: { claims: readonly unknown[] }) => claims,
    );
    expect(claims.length).toBeGreaterThan(facts.length - 1);
    for (const claim of claims) {
      expect(Object.keys(claim)).toEqual([
        'fact',
        'source',
        'value',
        'rank',
        'bound',
        'outOf',
        'printed',
        'locator',
        'reading',
        'note',
        'rival',
      ]);
    }
  });

  test.each([
    ['high-tech-enterprises-2021', { value: 1131, rank: null, bound: 'exact', outOf: null }],
    ['market-entities-2021', { value: 200_000, rank: null, bound: 'more-than', outOf: null }],
    ['national-high-tech-zones-2024-whtz', { value: null, rank: 50, bound: 'top' }],
    ['top-100-industrial-districts-2021', { value: null, rank: 6, bound: 'exact' }],
    ['west-taihu-park', { value: null, rank: null, bound: null, outOf: null }],
    ['little-giant', { value: null, rank: null, bound: null, outOf: null }],
  ])('of %s', async (id, claim) => {
    const [entry] = await rowsOf(`wujin show ${id}`);
    expect(entry?.['claims']).toEqual(expect.arrayContaining([expect.objectContaining(claim)]));
  });
});

describe('--fields', () => {
  /** Letters and digits, which no format leaves out or wraps away; the rest is drawing. */
  const letters = (text: string) => (text.match(/[\p{L}\p{N}]/gu) ?? []).toSorted().join('');
  const isWithin = (part: string, whole: string) => {
    let at = 0;
    for (const letter of part) {
      at = whole.indexOf(letter, at) + 1;
      if (at === 0) return false;
    }
    return true;
  };

  test.each([
    ['stats listed-companies-2021', 'id,label,value,sources,evidence'],
    ['stats listed-companies-2021', 'evidence,sources,area'],
    ['stats listed-companies-2021', 'sources,note,id,period,topic'],
    ['rankings top-100-industrial-districts-2021-jiangsu', 'id,year,label,rank,among,sources'],
    ['awards demonstration-base-first-batch-2016', 'id,title,level,grantedBy,sources,evidence'],
    ['targets listed-companies-2023-target', 'id,outcome,actual,sources,evidence'],
    ['policies double-recruitment-running-plan', 'id,issuer,aim,sources'],
    ['places west-taihu-park', 'id,name,area,about,sources'],
    ['terms little-giant', 'id,term,definition,sources'],
    ['sources article-2022', 'id,publisher,title,host,claims'],
  ])('lets no column that was asked for disappear: %s %s', async (line, fields) => {
    const wanted = `wujin ${line} --limit 1 --fields ${fields}`;
    const [, ...rows] = (await runLine(wanted)).stdout.trimEnd().split('\n');
    expect(rows).toHaveLength(1);
    for (let width = 20; width <= 140; width += 6) {
      const { stdout } = await runLine(`${wanted} --width ${width}`);
      const found = isWithin(letters(rows.join('')), letters(stdout));
      expect(found, `${width} columns:\n${stdout}`).toBe(true);
    }
  });

  test('keeps the order asked for', async () => {
    const [row] = await rowsOf('wujin stats --fields value,id,label');
    expect(Object.keys(row ?? {})).toEqual(['value', 'id', 'label']);
  });
});

describe('the list format in a pipe', () => {
  const names = sections.map(({ id }) => id);
  test.each(names.flatMap((name) => [`${name} --all`, `${name} --all --lang zh`]))(
    'holds no no-break space: %s',
    async (line) => {
      const { stdout, exit } = await runLine(`wujin ${line} -f list`);
      expect(exit).toBe(0);
      expect(stdout).not.toBe('');
      expect(stdout).not.toContain('\u00a0');
    },
  );
});
