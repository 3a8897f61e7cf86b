import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import { argumentsOf, runWujin } from '../cli/harness.ts';
import { bundled } from '../model/bundled.ts';
import { ownFile, runOn } from './own-file.ts';

type Row = {
  readonly id: string;
  readonly area: string;
  readonly subject: string;
  readonly among: string;
  readonly year: number;
  readonly rank: number;
  readonly period: string;
  readonly kind: string;
  readonly value: number;
  readonly bound: string;
  readonly evidence: string;
  readonly ratio: number | null;
  readonly reference: string | null;
  readonly comparedYear: number;
  readonly values: readonly {
    readonly indicator: string;
    readonly area: string;
    readonly id: string;
    readonly period: string;
    readonly kind: string;
    readonly value: number;
    readonly bound: string;
    readonly evidence: string;
  }[];
  readonly computed: readonly {
    readonly id: string;
    readonly value: number;
    readonly unit: string;
    readonly period: string;
    readonly inputs: readonly string[];
  }[];
};

async function rowsOf(line: string): Promise<readonly Row[]> {
  const { stdout, exit } = await runWujin([...argumentsOf(line), '--json']);
  expect(exit).toBe(0);
  return JSON.parse(stdout);
}

const print = (line: string, terminal: number | null = null) =>
  runWujin(argumentsOf(line), { terminal });

/** The cells of each line of a piped table. */
async function cellsOf(line: string): Promise<readonly (readonly string[])[]> {
  const { stdout } = await print(line);
  return stdout
    .trimEnd()
    .split('\n')
    .map((each) => each.trim().split(/ {2,}/));
}

const scopeOf = new Map(bundled.areas.map(({ id, scope }) => [id, scope]));

describe('areas by one indicator', () => {
  test('are those with a figure for the year that most have, the largest first', async () => {
    const rows = await rowsOf('wujin compare gdp');
    const ofYear = rows.filter(({ period }) => period === '2023');
    const expected = bundled.figures
      .filter(({ indicator, period, kind }) => {
        return indicator === 'gdp' && period === '2023' && kind !== 'target';
      })
      .map(({ area }) => area)
      .filter((area) => ['district', 'peer'].includes(scopeOf.get(area) ?? ''));
    expect(new Set(ofYear.map(({ area }) => area))).toEqual(new Set(expected));
    expect(rows.slice(0, ofYear.length)).toEqual(ofYear);
    const values = ofYear.map(({ value }) => value);
    expect(values).toEqual(values.toSorted((a, b) => b - a));
    expect(rows.every(({ comparedYear }) => comparedYear === 2023)).toBe(true);
  });

  test('of other years come last, and under a heading of their own', async () => {
    const { stdout } = await print('wujin compare gdp', 80);
    const [own = '', others = ''] = stdout.split('\nOther years\n');
    expect(own).toContain('\n2023\n');
    expect(own).toMatch(/Kunshan +CNY 514\.06 bn/);
    expect(others).toMatch(/Shunde +CNY 406\.438 bn .* 2021$/m);
    expect(others).not.toMatch(/ 2023$/m);
  });

  test('each have one row, and every boundary of the district its own', async () => {
    const areas = (await rowsOf('wujin compare gdp')).map(({ area }) => area);
    expect(new Set(areas).size).toBe(areas.length);
    expect(areas).toEqual(expect.arrayContaining(['wujin-with-cedz', 'wujin-without-cedz']));
    const { stdout } = await print('wujin compare gdp', 80);
    expect(stdout).toMatch(/^Wujin incl\. EDZ +CNY 322\.284 bn/m);
    expect(stdout).toMatch(/^Wujin excl\. EDZ +CNY 223\.958 bn/m);
  });

  test('have the ratio to the district in the same period', async () => {
    const rows = await rowsOf('wujin compare gdp');
    const row = (area: string) => rows.find((each) => each.area === area);
    // 514.06 / 322.284 and 406.438 / 295.158.
    expect(row('kunshan')).toMatchObject({ ratio: 1.5951, reference: 'gdp-2023-wujin-with-cedz' });
    expect(row('shunde')).toMatchObject({ ratio: 1.377, reference: 'gdp-2021-wujin-with-cedz' });
    const { stderr, stdout } = await print('wujin compare gdp', 80);
    expect(stdout).toMatch(/^Kunshan .*× 1\.60/m);
    expect(stderr).toContain('The ratio is to Wujin incl. EDZ in the same period');
  });

  test('have no ratio for a bound, an estimate or a dispute', async () => {
    const { stdout } = await print('wujin compare gdp', 80);
    expect(stdout).toMatch(/^Jiangyin +≥ CNY 496 bn +█+[^×]* 2023$/m);
    const rows = [
      ...(await rowsOf('wujin compare gdp --all')),
      ...(await rowsOf('wujin compare budget-revenue --all')),
    ];
    const unsure = rows.filter(
      ({ kind, bound, evidence }) =>
        kind !== 'actual' || bound !== 'exact' || evidence === 'disputed',
    );
    expect(unsure.map(({ area }) => area)).toContain('jiangyin');
    expect(unsure.length).toBeGreaterThan(3);
    expect(unsure.filter(({ ratio }) => ratio !== null)).toEqual([]);
  });

  test('have no ratio where the figure of the district is not exact', async () => {
    // Incl. EDZ only "more than CNY 310 bn" is known for 2022: the other boundary is exact.
    const rows = await rowsOf('wujin compare gdp --year 2022');
    expect(new Set(rows.map(({ reference }) => reference))).toEqual(
      new Set(['gdp-2022-wujin-without-cedz', null]),
    );
  });

  test('with --year are of that year only', async () => {
    const rows = await rowsOf('wujin compare gdp --year 2021');
    expect(rows.length).toBeGreaterThan(10);
    expect(rows.every(({ period }) => period === '2021')).toBe(true);
  });

  test('never have a target, nor a part of a year of what adds up over it', async () => {
    const ids = bundled.indicators.map(({ id }) => id);
    const flows = new Set(bundled.indicators.filter(({ flow }) => flow).map(({ id }) => id));
    for (const id of ids) {
      const { stdout } = await runWujin(['compare', id, '--all', '--json']);
      if (stdout === '') continue;
      const rows: readonly Row[] = JSON.parse(stdout);
      expect([id, rows.filter(({ kind }) => kind === 'target')]).toEqual([id, []]);
      if (flows.has(id)) expect(rows.every(({ period }) => /^\d{4}$/.test(period))).toBe(true);
    }
  });

  test('an estimate is marked beside its value', async () => {
    const { stdout } = await print('wujin compare gdp', 80);
    expect(stdout).toMatch(/^Changshu +est\. CNY 287 bn/m);
  });

  test('say what was left out, and --all shows it', async () => {
    const [some, all] = [await print('wujin compare gdp'), await print('wujin compare gdp --all')];
    expect(some.stderr).toMatch(/Showing \d+ of \d+\. Add --all for every area\./);
    expect(all.stderr).not.toContain('Showing');
    const areas = (await rowsOf('wujin compare gdp --all')).map(({ area }) => area);
    expect(areas).toEqual(expect.arrayContaining(['changzhou', 'jiangsu', 'cedz']));
  });

  test('can be narrowed to areas, sorted, limited and cut to fields', async () => {
    const rows = await rowsOf('wujin compare gdp --area kunshan,wujin-with-cedz');
    expect(rows.map(({ area }) => area)).toEqual(['kunshan', 'wujin-with-cedz']);
    expect(await rowsOf('wujin compare gdp shunde kunshan')).toHaveLength(2);
    expect(await cellsOf('wujin compare gdp --sort area --limit 2 --fields area,period')).toEqual([
      ['Area', 'Period'],
      ["Bao'an", '2023'],
      ['Beilun', '2023'],
    ]);
    const disputed = await rowsOf('wujin compare budget-revenue --evidence disputed');
    expect(disputed.map(({ area }) => area)).toEqual(['wujin-without-cedz']);
  });

  test('bars are for a terminal, and their length is the share of the largest value', async () => {
    const { stdout } = await print('wujin compare gdp --area kunshan,wujin-with-cedz', 80);
    expect(stdout).toMatch(/^Kunshan .* █{12} /m);
    // 322.284 / 514.06 of 12 blocks are 7.52.
    expect(stdout).toMatch(/^Wujin incl\. EDZ .* █{7}▌ /m);
    expect((await print('wujin compare gdp')).stdout).not.toMatch(/█/);
  });
});

describe('several indicators', () => {
  test('are columns, in the year for which most areas have all of them', async () => {
    const [header = [], first] = await cellsOf('wujin compare gdp residents');
    expect(header.slice(0, 3)).toEqual([
      'Area',
      'Gross domestic product',
      'Resident population (year-end)',
    ]);
    expect(first?.slice(0, 3)).toEqual(['Kunshan', 'CNY 514.06 bn', '2,148,500']);
    const rows = await rowsOf('wujin compare gdp residents');
    expect(new Set(rows.map(({ comparedYear }) => comparedYear))).toEqual(new Set([2023]));
    for (const { id, values } of rows) {
      expect([id, values.map(({ indicator }) => indicator)]).toEqual([id, ['gdp', 'residents']]);
      expect(new Set(values.map(({ area }) => area))).toEqual(new Set([id]));
    }
  });

  test('a value of another year says so in its cell', async () => {
    const { stdout, stderr } = await print('wujin compare gdp residents');
    expect(stdout).toMatch(/^Longgang +CNY 504\.303 bn +4,073,600 \(2022\)/m);
    expect(stderr).toContain('do not compare that value directly');
  });

  test('the quotient is computed from exact figures of one area and period, and says so', async () => {
    const rows = await rowsOf('wujin compare gdp residents');
    const kunshan = rows.find(({ id }) => id === 'kunshan');
    expect(kunshan?.computed).toMatchObject([
      {
        id: 'gdp/residents',
        // 514,060,000,000 / 2,148,500 is 239,264.6; the population is printed with five digits.
        value: 239_260,
        unit: 'CNY/people',
        period: '2023',
        inputs: ['gdp-2023-kunshan', 'residents-2023-kunshan'],
      },
    ]);
    for (const { values, computed } of rows) {
      const [a, b] = values;
      const isPossible =
        a?.period === b?.period &&
        values.every(
          ({ kind, bound, evidence }) =>
            kind === 'actual' && bound === 'exact' && evidence !== 'disputed',
        );
      expect(computed.length).toBe(isPossible ? 1 : 0);
    }
  });

  test('a quotient is named by the indicator that is this quotient, else by both', async () => {
    const headOf = async (words: string) =>
      (await print(`wujin compare ${words}`)).stdout.split('\n')[0];
    const perResident = 'Gross domestic product per resident (computed)';
    expect(await headOf('gdp residents')).toContain(perResident);
    expect(await headOf('residents gdp')).toContain(perResident);
    expect(await headOf('gdp residents --lang zh')).toContain('人均生产总值（计算值）');
    expect(await headOf('area residents')).toContain('Resident population (year-end) ÷ Area');
  });

  test('a published value is named apart from the computed one', async () => {
    const { stdout, stderr } = await print('wujin compare gdp residents --area wujin');
    // 322,284,000,000 / 1,724,100; the Statistics Bureau publishes 187,100.
    expect(stdout).toMatch(/^Wujin incl\. EDZ .* CNY 186,930 /m);
    expect(stderr).toContain(
      'Gross domestic product per resident as published: Wujin incl. EDZ CNY 187,100, Wujin excl. EDZ CNY 172,800.',
    );
    const other = await print('wujin compare gdp budget-revenue');
    expect(other.stderr).not.toContain('as published');
  });

  test('of one unit the smaller is given as a share of the larger, in whatever order', async () => {
    for (const words of ['budget-revenue gdp', 'gdp budget-revenue']) {
      const rows = await rowsOf(`wujin compare ${words}`);
      const own = rows.find(({ id }) => id === 'wujin-with-cedz');
      // 21.631 / 322.284.
      expect(own?.computed).toMatchObject([
        { id: 'budget-revenue/gdp', value: 6.712, unit: 'percent' },
      ]);
    }
    expect((await print('wujin compare budget-revenue gdp')).stdout).toContain(
      'General public budget revenue as % of Gross domestic product (computed)',
    );
  });

  test('money is divided by heads and not the other way round, and all by land', async () => {
    const computed = async (words: string) =>
      (await rowsOf(`wujin compare ${words} --all`)).flatMap((row) =>
        row.computed.map(({ id }) => id),
      );
    expect(new Set(await computed('residents gdp'))).toEqual(new Set(['gdp/residents']));
    expect(new Set(await computed('area residents'))).toEqual(new Set(['residents/area']));
  });

  test('nothing is computed of values per head, nor of more than three indicators', async () => {
    const none = async (words: string) =>
      (await rowsOf(`wujin compare ${words} --all`)).every(({ computed }) => computed.length === 0);
    expect(await none('gdp-per-resident residents')).toBe(true);
    expect(await none('gdp residents budget-revenue industrial-output')).toBe(true);
    const three = await rowsOf('wujin compare gdp residents budget-revenue --all');
    expect(Math.max(...three.map(({ computed }) => computed.length))).toBe(3);
  });

  test('can be sorted by a column, in every format', async () => {
    const rows = await rowsOf('wujin compare gdp residents --sort residents');
    const residents = rows.map(({ values }) => values[1]?.value ?? 0);
    expect(residents).toEqual(residents.toSorted((a, b) => a - b));
  });

  test('CSV has a column for each indicator and for what is computed', async () => {
    const { stdout } = await print('wujin compare gdp residents --format csv --limit 1');
    const [header = '', row = ''] = stdout.split('\n');
    const names = header.split(',');
    expect(names).toEqual(
      expect.arrayContaining(['gdp', 'gdp_period', 'gdp_id', 'residents', 'gdp/residents']),
    );
    expect(row.split(',')[names.indexOf('gdp/residents')]).toBe('239260');
  });
});

describe('areas side by side', () => {
  test('are columns, and the key indicators that can be compared are rows', async () => {
    const [header] = await cellsOf('wujin compare wujin shunde kunshan');
    expect(header).toEqual([
      ...['Indicator', 'Year', 'Wujin incl. EDZ', 'Shunde', 'Kunshan', 'Weakest evidence', 'ids'],
    ]);
    const keys = new Set(bundled.indicators.filter(({ key }) => key).map(({ id }) => id));
    const { stderr } = await print('wujin compare wujin shunde kunshan');
    for (const { id, values } of await rowsOf('wujin compare wujin shunde kunshan')) {
      const label = bundled.indicators.find((each) => each.id === id)?.label.en ?? id;
      // With one value only, the other one is on record for another boundary.
      const isComparable = values.length > 1 || stderr.includes(`${label} `);
      expect([id, keys.has(id), isComparable]).toEqual([id, true, true]);
      expect(values.every(({ indicator }) => indicator === id)).toBe(true);
    }
  });

  test('the boundary with most results of the same year is chosen, and the answer says so', async () => {
    const { stderr } = await print('wujin compare wujin shunde kunshan');
    // GDP, the output of large firms and the residents; the budget revenue of Kunshan is an estimate.
    expect(stderr).toContain(
      'Wujin is shown as Wujin incl. EDZ, the boundary that has more key indicators with results of the same year than the others (3 of 7).',
    );
    for (const { values } of await rowsOf('wujin compare wujin shunde kunshan')) {
      const own = values.filter(({ area }) => area.startsWith('wujin'));
      expect(own.every(({ area }) => area === 'wujin-with-cedz')).toBe(true);
    }
  });

  test('estimates and values of other years do not choose the boundary', async () => {
    // Without a stated boundary there are seven of eight, all of other years or estimated.
    const rows = await rowsOf('wujin compare huangpu-guangzhou wujin');
    const gdp = rows.find(({ id }) => id === 'gdp');
    expect(gdp?.values.map(({ period, kind }) => [period, kind])).toEqual([
      ['2023', 'actual'],
      ['2023', 'actual'],
    ]);
    expect(rows.flatMap(({ values }) => values.map(({ area }) => area))).not.toContain('wujin');
  });

  test('what another boundary has is named where the one that is shown has nothing', async () => {
    const { stdout, stderr } = await print('wujin compare wujin shunde kunshan');
    expect(stderr).toContain(
      'On record for Wujin (boundary not stated): Market entities > 200,000 (2021), High-tech enterprises 1,131 (2021), Listed companies 42 (2021).',
    );
    expect(stdout).not.toMatch(/1,131| 42 /);
    const chinese = await print('wujin compare wujin shunde kunshan --lang zh');
    expect(chinese.stderr).toContain(
      '另有“武进区”（未说明口径）数据：市场主体超过20万户（2021），高新技术企业1,131家（2021），上市企业42家（2021）。',
    );
  });

  test('the main area named by --area is the same', async () => {
    expect(await rowsOf('wujin compare kunshan --area wujin')).toEqual(
      await rowsOf('wujin compare kunshan wujin'),
    );
  });

  test('a boundary that is named by its id is taken as it is', async () => {
    const { stdout, stderr } = await print('wujin compare wujin-without-cedz kunshan');
    expect(stdout.split('\n')[0]).toMatch(/Wujin excl\. EDZ +Kunshan/);
    expect(stderr).not.toContain('is shown as');
  });

  test('each row is of one year, and a value of another one says so', async () => {
    const { stdout } = await print('wujin compare wujin shunde kunshan');
    expect(stdout).toMatch(/^Gross domestic product +2021 +CNY 295\.158 bn +CNY 406\.438 bn/m);
    expect(stdout).toMatch(/^Listed companies +2022 +39 \(2022-11\) +46/m);
  });

  test('the main area alone is compared by its boundaries, another one with the main area', async () => {
    expect((await print('wujin compare wujin')).stdout.split('\n')[0]).toMatch(
      /Wujin +Wujin incl\. EDZ +Wujin excl\. EDZ/,
    );
    expect((await print('wujin compare kunshan')).stdout.split('\n')[0]).toMatch(
      /Wujin incl\. EDZ +Kunshan/,
    );
  });

  test('--all shows every indicator that one of them has', async () => {
    const { stderr } = await print('wujin compare wujin kunshan');
    expect(stderr).toMatch(/Showing \d+ of \d+\. Add --all for every indicator\./);
    const [some, all] = await Promise.all(
      ['', ' --all'].map((rest) => rowsOf(`wujin compare wujin kunshan${rest}`)),
    );
    expect(all?.length).toBeGreaterThan(some?.length ?? 0);
  });
});

describe('a list', () => {
  test('is of the latest year with three quarters of the areas of the fullest, and with the main area', async () => {
    const rows = await rowsOf('wujin compare top-100-districts-comprehensive-strength');
    // 2013 has five areas, 2023 four; 2024 and 2025 have one.
    const own = rows.filter(({ year }) => year === 2023);
    expect(rows.slice(0, 4)).toEqual(own);
    expect(own.map(({ subject, rank }) => [subject, rank])).toEqual([
      ['shunde', 1],
      ['wujin', 3],
      ['yinzhou', 5],
      ['haishu', 20],
    ]);
    expect(new Set(rows.map(({ comparedYear }) => comparedYear))).toEqual(new Set([2023]));
  });

  test('is by rank, other years apart', async () => {
    const rows = await rowsOf('wujin compare top-100-industrial-districts');
    const own = rows.filter(({ year, comparedYear }) => year === comparedYear);
    expect(own.map(({ subject, rank }) => [subject, rank])).toEqual([
      ['longgang', 1],
      ['huangpu-guangzhou', 2],
      ['shunde', 3],
      ['nanshan', 4],
      ['baoan', 5],
      ['nanhai', 6],
    ]);
    const { stdout } = await print('wujin compare top-100-industrial-districts', 80);
    expect(stdout.split('\nOther years, all of China\n')[1]).toMatch(/^Wujin +6 +100 +2021/);
  });

  test('never mixes ranks among different groups', async () => {
    const { stdout } = await print('wujin compare top-100-industrial-districts', 80);
    expect(stdout).toMatch(/\nOther years, Jiangsu Province\nWujin +1 +2021/);
  });
});

describe('words', () => {
  test.each([
    ['an id in capitals', 'GDP', 'gdp'],
    ['a label', '"Gross domestic product"', 'gdp'],
    ['a label in Chinese', '地区生产总值', 'gdp'],
    ['several words that are one label', 'gross domestic product', 'gdp'],
    ['an alias', 'population', 'residents'],
    ['words that one name contains', '人均收入', 'income-per-resident'],
  ])('%s', async (_, words, id) => {
    const { stdout, exit } = await print(`wujin compare ${words} --json`);
    expect(exit).toBe(0);
    const rows: readonly { readonly indicator: string }[] = JSON.parse(stdout);
    expect(new Set(rows.map(({ indicator }) => indicator))).toEqual(new Set([id]));
  });

  test('names of areas in Chinese', async () => {
    expect(await rowsOf('wujin compare 武进 昆山')).toEqual(
      await rowsOf('wujin compare wujin kunshan'),
    );
  });

  test('a word that means nothing is an unknown id, with what is near', async () => {
    const { stdout, stderr, exit } = await print('wujin compare gpd');
    expect({ stdout, exit }).toEqual({ stdout: '', exit: 3 });
    expect(stderr).toContain('No indicator, list or area has the id “gpd”.');
    expect(stderr).toContain('Did you mean gdp');
  });

  test('a word that means several things lists them', async () => {
    const firms = await print('wujin compare firms --json');
    expect({ stdout: firms.stdout, exit: firms.exit }).toEqual({ stdout: '', exit: 2 });
    const { suggestions } = JSON.parse(firms.stderr).error;
    expect(suggestions).toContain('high-tech-enterprises');
  });

  test('a list cannot be compared with an indicator, and nothing with nothing', async () => {
    const mixed = await print('wujin compare top-100-industrial-districts gdp');
    expect(mixed.exit).toBe(2);
    expect(mixed.stderr).toContain('cannot be compared in one table');
    const nothing = await print('wujin compare');
    expect(nothing.exit).toBe(2);
    expect(nothing.stderr).toContain('wujin compare needs an indicator, a list or an area.');
  });

  test('fields and sort keys that do not exist are refused', async () => {
    for (const option of ['--fields nope', '--sort nope', '--sort nope --json']) {
      const { stderr, exit } = await print(`wujin compare gdp ${option}`);
      expect([option, exit]).toEqual([option, 2]);
      expect(stderr).toContain('nope');
    }
  });
});

describe('datasets of one’s own', () => {
  const csv = (rows: readonly string[]) =>
    ['indicator,area,period,value,unit,source', ...rows].join('\n');
  const files = {
    'a.csv': csv([
      'GDP,Springfield,2023,300,USD,Gazette',
      'Residents,Springfield,2023,10,,Gazette',
    ]),
    'b.csv': csv(['GDP,Shelbyville,2023,450,USD,Herald', 'Residents,Shelbyville,2022,15,,Herald']),
  };

  test('two of them are compared in one table', async () => {
    const argv = ['compare', 'gdp', '--data', 'a.csv', '--data', 'b.csv'];
    const { stdout, exit } = await runWujin(argv, { files });
    expect(exit).toBe(0);
    expect(stdout).toMatch(/^Shelbyville +USD 450 +× 1\.50 +2023/m);
    expect(stdout).toMatch(/^Springfield +USD 300 +× 1\.00 +2023/m);
  });

  test('the main areas of two JSON files are not boundaries of one another', async () => {
    const json = async (name: 'a.csv' | 'b.csv') =>
      (await runWujin(['export', '--data', name], { files })).stdout;
    const both = { 'a.json': await json('a.csv'), 'b.json': await json('b.csv') };
    const data = ['--data', 'a.json', '--data', 'b.json'];
    const side = await runWujin(['compare', 'springfield', 'shelbyville', ...data], {
      files: both,
    });
    expect(side.stdout.split('\n')[0]).toMatch(/Springfield +Shelbyville/);
    const areas = await runWujin(['help', 'areas', ...data], { files: both });
    expect(areas.stdout).toMatch(/Elsewhere, for comparison\n.*shelbyville/i);
  });

  test('of one area, the help has an example, and everything answers', async () => {
    const world = { files: { 'a.csv': files['a.csv'] } };
    const help = await runWujin(['help', 'compare', '--data', 'a.csv'], world);
    expect(help.stdout).toContain('wujin compare gdp --data a.csv');
    for (const words of ['gdp', 'gdp residents', 'springfield']) {
      const argv = ['compare', ...words.split(' '), '--data', 'a.csv'];
      expect([words, (await runWujin(argv, world)).exit]).toEqual([words, 0]);
    }
  });

  test('which source gives which value of a dispute is said', async () => {
    const world = {
      files: {
        'a.csv': csv(['Residents,Springfield,2023,650000,,Gazette']),
        'b.csv': csv(['Residents,Springfield,2023,700000,,Herald']),
        'c.csv': csv(['GDP,Springfield,2023,300,USD,Gazette']),
      },
    };
    const data = ['--data', 'a.csv', '--data', 'b.csv', '--data', 'c.csv'];
    const said =
      'Springfield, Residents (2023) is disputed: 650,000 from Gazette, 700,000 from Herald.';
    for (const words of [['residents'], ['gdp', 'residents']]) {
      const { stderr } = await runWujin(['compare', ...words, ...data], world);
      expect([words, stderr]).toEqual([words, expect.stringContaining(said)]);
    }
    const chinese = await runWujin(['compare', 'residents', ...data, '--lang', 'zh'], world);
    expect(chinese.stderr).toContain('（2023）有争议：Gazette为65万，Herald为70万。');
  });

  test('indicators that no area has together say so, and how to see them', async () => {
    const world = {
      files: {
        'a.csv': csv(['GDP,Springfield,2023,300,USD,Gazette']),
        'b.csv': csv(['Jobs,Shelbyville,2023,10,,Gazette']),
      },
    };
    const argv = ['compare', 'gdp', 'jobs', '--data', 'a.csv', '--data', 'b.csv'];
    const { stderr } = await runWujin(argv, world);
    expect(stderr).toContain('No area has figures for all of these indicators.');
    expect(stderr).toContain('Showing 0 of 2. Add --all for every area.');
    expect((await runWujin([...argv, '--all'], world)).stdout).toMatch(/^Springfield +USD 300/m);
  });

  test('a disputed figure is named with all its values and is not computed with', async () => {
    const figures = bundled.figures.map((figure) =>
      figure.id !== 'residents-2023-kunshan'
        ? figure
        : {
            ...figure,
            claims: figure.claims.map((claim, i) =>
              i === 0 ? claim : { ...claim, value: 2_200_000, printed: '220万人' },
            ),
          },
    );
    const { stdout } = await runOn(ownFile({ figures }), ['compare', 'gdp', 'residents']);
    expect(stdout).toMatch(/^Kunshan +CNY 514\.06 bn +! [\d,]+ \/ [\d,]+ +! disputed/m);
  });
});

describe('every comparison', () => {
  const lines = [
    ...['gdp', 'gdp residents', 'budget-revenue gdp residents', 'wujin shunde kunshan', 'wujin'],
    ...['top-100-industrial-districts', 'national-high-tech-zones', 'high-tech-enterprises'],
  ];

  test.each(lines)('fits every width, in both languages: %s', async (words) => {
    for (const width of [20, 40, 60, 80, 100, 120]) {
      for (const rest of ['', ' --all', ' --lang zh', ' --ascii']) {
        const { stdout } = await print(`wujin compare ${words}${rest}`, width);
        const tooWide = stdout.split('\n').filter((line) => stringWidth(line) > width);
        expect([rest, width, tooWide]).toEqual([rest, width, []]);
      }
    }
  });

  test.each(lines)('has as many rows in every format: %s', async (words) => {
    const count = (await rowsOf(`wujin compare ${words}`)).length;
    const linesOf = async (format: string) =>
      (await print(`wujin compare ${words} --format ${format}`)).stdout.trimEnd().split('\n');
    expect(await linesOf('ndjson')).toHaveLength(count);
    expect(await linesOf('csv')).toHaveLength(count + 1);
    expect(await linesOf('table')).toHaveLength(count + 1);
    expect(await linesOf('markdown')).toHaveLength(count + 2);
    expect((await linesOf('list')).filter((line) => line === '')).toHaveLength(count - 1);
  });
});

describe('a chart', () => {
  const chart = async (line: string) => {
    const { stdout, stderr, exit } = await runWujin([...line.split(' '), '--format', 'svg']);
    return { stdout, stderr, exit };
  };

  test('of one indicator has the exact figures of the year, and says what it leaves out', async () => {
    const { stdout, stderr, exit } = await chart('compare gdp');
    expect(exit).toBe(0);
    expect(stdout).toMatch(/^<svg [\s\S]*Gross domestic product, 2023[\s\S]*<\/svg>\s*$/);
    expect(stdout).toContain('CNY 322.284 bn');
    // The figure of Changshu is an estimate.
    expect(stdout).not.toContain('CNY 287 bn');
    expect(stderr).toMatch(/^Not drawn: \d+ estimates or figures of other years\.$/m);
  });

  test('of one indicator may be of some areas', async () => {
    const { stdout, exit } = await chart('compare gdp kunshan wujin');
    expect(exit).toBe(0);
    expect(stdout.match(/CNY [\d.]+ bn/g)).toEqual(
      expect.arrayContaining(['CNY 514.06 bn', 'CNY 322.284 bn']),
    );
    expect(stdout).not.toContain('Nanshan');
  });

  test.each([
    ['compare gdp residents', 'gdp, residents'],
    ['compare wujin kunshan', 'wujin, kunshan'],
    ['compare top-100-industrial-districts', 'top-100-industrial-districts'],
  ])('of anything else is refused: %s', async (line, what) => {
    const { stdout, stderr, exit } = await chart(line);
    expect({ stdout, exit }).toEqual({ stdout: '', exit: 2 });
    expect(stderr).toContain(`--format svg cannot draw ${what}.`);
    expect(stderr).toContain('It draws one indicator, with or without areas.');
  });
});

test('one area alone is shown with all that it has, where no indicator is a key one', async () => {
  const rows = ['Residents,Oxton,2024,12400,Records', 'Staff,Oxton,2023,12,Records'];
  const files = { 'facts.csv': ['indicator,area,period,value,source', ...rows].join('\n') };
  const line = ['compare', 'oxton', '--data', 'facts.csv', '--json'];
  const { stdout } = await runWujin(line, { files });
  const values = JSON.parse(stdout).flatMap((row: Row) => row.values.map(({ id }) => id));
  expect(values).toEqual(['residents-2024-oxton', 'staff-2023-oxton']);
});
