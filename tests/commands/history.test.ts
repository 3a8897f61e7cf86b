import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import { assessFact, catalogue } from '../../src/lookup/catalogue.ts';
import { indicatorSeries, listSeries } from '../../src/sections/series.ts';
import { bar } from '../../src/sections/series-chart.ts';
import { periodTable } from '../../src/sections/series-table.ts';
import { argumentsOf, runWujin } from '../cli/harness.ts';
import { bundled } from '../evidence/statements.ts';
import { fc } from '../random.ts';
import { ownFile, runOn } from './own-file.ts';

type Point = {
  readonly id: string;
  readonly period: string;
  readonly area: string;
  readonly kind: string;
  readonly value?: number;
  readonly rank?: number;
  readonly bound: string;
  readonly evidence: string;
  readonly change: number | null;
  readonly contrary: readonly number[];
  readonly growth?: number | null;
  readonly since?: string | null;
  readonly among?: string;
};

async function print(line: string, terminal: number | null = null): Promise<string> {
  const { stdout, exit } = await runWujin(argumentsOf(line), { terminal });
  expect(exit).toBe(0);
  return stdout;
}

async function pointsOf(line: string): Promise<readonly Point[]> {
  return JSON.parse(await print(`${line} --json`));
}

async function changesOf(line: string): Promise<Readonly<Record<string, number | null>>> {
  return Object.fromEntries((await pointsOf(line)).map(({ id, change }) => [id, change]));
}

const facts = catalogue(bundled);
/** Only those that have a figure: of the others there is nothing to show. */
const indicators = bundled.indicators.filter(({ id }) =>
  bundled.figures.some(({ indicator }) => indicator === id),
);
const lists = bundled.lists.filter(({ id }) => bundled.rankings.some(({ list }) => list === id));
const seriesIds = [...indicators, ...lists].map(({ id }) => id);

const blocks = /[█▏▎▍▌▋▊▉]/;

describe('columns', () => {
  test('a value column of an indicator holds the figures of one area, and all of them', () => {
    for (const indicator of indicators) {
      const { columns, rows } = periodTable(
        indicatorSeries(facts, indicator, () => true),
        false,
      );
      const figures = bundled.figures.filter((figure) => figure.indicator === indicator.id);
      const areas = new Set(figures.map(({ area }) => area));
      const values = columns.filter(({ key }) => key !== 'period' && !key.endsWith(' change'));
      expect(new Set(values.map(({ key }) => key))).toEqual(areas);
      for (const { key, value } of values) {
        const shown = rows
          .map((row) => [row.period, row.kind, value(row)])
          .filter(([, , cell]) => cell !== null);
        const own = figures
          .filter(({ area }) => area === key)
          .map((figure) => [
            figure.period,
            figure.kind,
            assessFact(figure, facts.sources).preferred.claim.value,
          ]);
        expect([indicator.id, key, ...shown.sort()]).toEqual([indicator.id, key, ...own.sort()]);
      }
    }
  });

  test('a column of a list holds the places of one area among one group, and all of them', () => {
    for (const list of lists) {
      const { columns, rows } = periodTable(
        listSeries(facts, list, () => true),
        false,
      );
      const own = bundled.rankings
        .filter((ranking) => ranking.list === list.id)
        .map((ranking) => {
          const { rank } = assessFact(ranking, facts.sources).preferred.claim;
          return `${ranking.subject}/${ranking.among} ${ranking.year}: ${rank}`;
        });
      const shown = columns
        .filter(({ key }) => key.includes('/') && !key.endsWith(' change'))
        .flatMap(({ key, value }) =>
          rows.map((row) => [`${key} ${row.period}: ${value(row)}`, value(row)] as const),
        )
        .flatMap(([text, value]) => (value === null ? [] : [text]));
      expect([list.id, ...shown.sort()]).toEqual([list.id, ...own.sort()]);
    }
  });

  test('the extents of the district stand side by side under their names', async () => {
    const header = (await print('wujin history gdp')).split('\n')[0] ?? '';
    expect(header.split(/ {2,}/)).toEqual([
      ...['Period', 'Wujin', 'Wujin incl. EDZ', 'Computed growth'],
      ...['Wujin excl. EDZ', 'Computed growth'],
    ]);
  });
});

describe('points for programs', () => {
  test('have the keys of the contract in their order', async () => {
    const keys = (name: string) => [
      'id',
      'period',
      'area',
      'kind',
      name,
      'bound',
      'evidence',
      'change',
    ];
    for (const [id, value] of [
      ['gdp', 'value'],
      ['national-high-tech-zones', 'rank'],
    ] as const) {
      const points = await pointsOf(`wujin history ${id}`);
      expect(points.length).toBeGreaterThan(1);
      for (const point of points) {
        expect(Object.keys(point).slice(0, 8)).toEqual(keys(value));
        expect(Object.keys(point).slice(8, 10)).toEqual(['sources', 'contrary']);
      }
    }
  });

  test('carry the values that contradict them, and none where there is no dispute', async () => {
    const points = await pointsOf('wujin history budget-revenue');
    const disputed = points.filter(({ contrary }) => contrary.length > 0);
    expect(disputed).toMatchObject([
      {
        id: 'budget-revenue-2023-wujin-without-cedz',
        ...{ value: 16_261_000_000, contrary: [16_230_000_000], evidence: 'disputed' },
      },
    ]);
  });

  test('of every series are its facts, each once, in the order in which they end', async () => {
    for (const id of seriesIds) {
      const points = await pointsOf(`wujin history ${id} --all`);
      const own = [
        ...bundled.figures.filter(({ indicator }) => indicator === id),
        ...bundled.rankings.filter(({ list }) => list === id),
      ];
      expect(points.map((point) => point.id).sort()).toEqual(own.map((fact) => fact.id).sort());
      const years = points.map(({ period }) => Number(period.split('/').at(-1)?.slice(0, 4)));
      expect(years).toEqual(years.toSorted((a, b) => a - b));
    }
  });

  test('tell estimates and targets from actual figures', async () => {
    const kinds = (await pointsOf('wujin history gdp')).map(({ period, kind }) => [period, kind]);
    expect(kinds).toEqual(
      expect.arrayContaining([
        ['2022', 'actual'],
        ['2022', 'estimate'],
        ['2025', 'estimate'],
      ]),
    );
    const research = await pointsOf('wujin history rd-intensity');
    expect(research).toMatchObject([{ period: '2023', kind: 'target', value: 3.3 }]);
  });

  test('carry their bound', async () => {
    const points = await pointsOf('wujin history gdp');
    expect(points.find(({ id }) => id === 'gdp-2022-wujin-with-cedz')).toMatchObject({
      value: 310_000_000_000,
      bound: 'more-than',
    });
  });
});

describe('change against the year before', () => {
  test('is given between exact actual figures of one area: budget revenue with the zone', async () => {
    const changes = await changesOf('wujin history budget-revenue');
    // 216.55, 204, 216.31 in hundred millions; there is nothing of 2024.
    expect(changes).toMatchObject({
      'budget-revenue-2021-wujin-with-cedz': null,
      'budget-revenue-2022-wujin-with-cedz': -1_255_000_000,
      'budget-revenue-2023-wujin-with-cedz': 1_231_000_000,
      'budget-revenue-2025-wujin-with-cedz-estimate': null,
    });
  });

  test('is never given where the extent of the district is not stated', async () => {
    expect(await changesOf('wujin history high-tech-enterprises')).toEqual({
      'high-tech-enterprises-2016-11': null,
      'high-tech-enterprises-2020': null,
      'high-tech-enterprises-2020-target': null,
      'high-tech-enterprises-2021': null,
    });
    const { stderr, stdout } = await runWujin(['history', 'high-tech-enterprises']);
    expect(stderr).toContain('the years may not be comparable');
    expect(stdout).not.toContain('Change');
  });

  test('is given where the district has one boundary: nothing else can explain it', async () => {
    const areas = bundled.areas.map((area) =>
      area.id === 'wujin' ? area : { ...area, scope: 'around' as const },
    );
    const { stdout } = await runOn(ownFile({ areas }), [
      ...['history', 'high-tech-enterprises', '--json'],
    ]);
    const points: readonly Point[] = JSON.parse(stdout);
    expect(points.map(({ value, change }) => [value, change])).toEqual([
      [387, null],
      [716, null],
      [480, null],
      [1131, 415],
    ]);
  });

  test('is never given across a gap: places of 2016, 2018 and 2021', async () => {
    const points = await pointsOf('wujin history national-high-tech-zones');
    expect(points.map(({ change }) => change)).toEqual(points.map(() => null));
  });

  /** The decimals that a number is written with. */
  const decimals = (value: number) => String(value).split('.')[1]?.length ?? 0;

  test('follows this rule at every point of every series, without binary noise', async () => {
    let given = 0;
    for (const id of seriesIds) {
      const points = await pointsOf(`wujin history ${id} --all`);
      const isExact = ({ period, kind, bound, evidence }: Point) =>
        /^\d{4}$/.test(period) && kind === 'actual' && bound === 'exact' && evidence !== 'disputed';
      for (const point of points) {
        const before = points.find(
          (each) =>
            each.area === point.area &&
            each.among === point.among &&
            Number(each.period) === Number(point.period) - 1 &&
            isExact(each),
        );
        const [now, then] = [point, before].map((each) => each?.value ?? each?.rank);
        const isUnstated = point.value !== undefined && point.area === 'wujin';
        if (!isExact(point) || isUnstated || now === undefined || then === undefined) {
          expect([point.id, point.change]).toEqual([point.id, null]);
          continue;
        }
        given += 1;
        expect([point.id, Number(point.change?.toFixed(4))]).toEqual([
          point.id,
          Number((now - then).toFixed(4)),
        ]);
        const printed = Math.max(decimals(now), decimals(then));
        expect([point.id, decimals(point.change ?? 0) <= printed]).toEqual([point.id, true]);
      }
    }
    expect(given).toBeGreaterThan(5);
  });

  test('shares keep the decimals that they are printed with', async () => {
    const points = await pointsOf('wujin history rd-intensity --all');
    expect(points.length).toBeGreaterThan(1);
    for (const { value, change } of points) {
      expect(String(value)).toMatch(/^\d+(\.\d{1,2})?$/);
      if (change !== null) expect(String(change)).toMatch(/^-?\d+(\.\d{1,2})?$/);
    }
  });

  test('is not given against a disputed figure', () => {
    const indicator = facts.indicators.get('budget-revenue');
    if (!indicator) throw new Error('no indicator budget-revenue');
    const next = bundled.figures
      .filter(({ id }) => id === 'budget-revenue-2021-wujin-without-cedz')
      .map((figure) => ({ ...figure, id: 'budget-revenue-2024-made-up', period: '2024' }));
    expect(next).toHaveLength(1);
    const made = catalogue({ ...bundled, figures: [...bundled.figures, ...next] });
    const { points } = indicatorSeries(made, indicator, ({ id }) => id === 'wujin-without-cedz');
    expect(points.map(({ period, evidence, change }) => [period, evidence, change])).toEqual([
      ['2021', 'single', null],
      ['2023', 'disputed', null],
      ['2024', 'single', null],
    ]);
  });

  test('of a difference that binary numbers cannot hold has no noise', () => {
    const base = bundled.figures.find(({ indicator }) => indicator === 'rd-intensity');
    const indicator = facts.indicators.get('rd-intensity');
    if (!base || !indicator) throw new Error('no indicator rd-intensity');
    const figures = [
      ['2020', 2.77],
      ['2021', 3.66],
    ].map(([period, value]) => ({
      ...base,
      id: `rd-intensity-${period}`,
      period: String(period),
      area: 'changzhou',
      kind: 'actual' as const,
      claims: base.claims.map((claim) => ({
        ...claim,
        value: Number(value),
        bound: 'exact' as const,
        printed: `${value}%`,
      })),
    }));
    const made = catalogue({ ...bundled, figures });
    const { points } = indicatorSeries(made, indicator, () => true);
    expect(points.map(({ change }) => change)).toEqual([null, 0.89]);
  });
});

describe('growth per year, computed from exact figures', () => {
  /** What a spreadsheet gives for (to / from) ^ (1 / years) - 1, in percent. */
  const rate = (from: number, to: number, years: number) =>
    Number((100 * ((to / from) ** (1 / years) - 1)).toFixed(2));

  test('is over the last exact figure of the same boundary, however long ago', async () => {
    const points = await pointsOf('wujin history gdp');
    const growths = Object.fromEntries(points.map((each) => [each.id, [each.growth, each.since]]));
    expect(growths).toEqual({
      'gdp-2017-estimate': [null, null],
      'gdp-2019-wujin-with-cedz': [null, null],
      'gdp-2021-wujin-with-cedz': [rate(248_342, 295_158, 2), '2019'],
      'gdp-2021-wujin-without-cedz': [null, null],
      // More than CNY 310 bn is not exact, and an estimate is no result.
      'gdp-2022-wujin-with-cedz': [null, null],
      'gdp-2022-wujin-with-cedz-estimate': [null, null],
      'gdp-2022-wujin-without-cedz': [rate(195_125, 210_982, 1), '2021'],
      'gdp-2023-wujin-with-cedz': [rate(295_158, 322_284, 2), '2021'],
      'gdp-2023-wujin-without-cedz': [rate(210_982, 223_958, 1), '2022'],
      'gdp-2025-wujin-with-cedz-estimate': [null, null],
    });
  });

  test('is marked as computed, and as an average over several years', async () => {
    const { stdout, stderr } = await runWujin(['history', 'gdp']);
    expect(stdout).toMatch(/^2021 .*\+9\.0%\/yr/m);
    expect(stdout).toMatch(/^2022 .*\+8\.1%$/m);
    expect(stderr).toContain(
      '“/yr” marks an average over several years, since the last exact figure.',
    );
    expect(await print('wujin history gdp --format list')).toContain(
      'Computed growth: +9.0%/yr since 2019',
    );
  });

  test('of a percentage is the difference in points, not percent of a percentage', async () => {
    const shares = { indicator: 'high-tech-output-share', kind: 'actual' } as const;
    const own = bundled.figures.find(({ indicator }) => indicator === shares.indicator);
    if (!own) throw new Error('no share');
    const figures = [40.5, 42].map((value, i) => ({
      ...own,
      ...shares,
      id: `share-${2021 + i}`,
      area: 'wujin-with-cedz',
      period: String(2021 + i),
      claims: own.claims
        .slice(0, 1)
        .map((claim) => ({ ...claim, value, bound: 'exact' as const, printed: `${value}%` })),
    }));
    const { stdout } = await runOn(ownFile({ figures }), ['history', shares.indicator]);
    expect(stdout).toMatch(/^2022 +42% +\+1\.5 points$/m);
  });
});

describe('a series in sentences', () => {
  const remarksOf = async (line: string) =>
    (await runWujin(argumentsOf(line))).stderr.trimEnd().split('\n');

  test('the average growth of each boundary between its first and last exact figure', async () => {
    expect(await remarksOf('wujin history gdp')).toEqual([
      'Wujin incl. EDZ grew 6.7% a year on average, from CNY 248.342 bn in 2019 to CNY 322.284 bn in 2023 (computed, not adjusted for prices).',
      'Wujin excl. EDZ grew 7.1% a year on average, from CNY 195.125 bn in 2021 to CNY 223.958 bn in 2023 (computed, not adjusted for prices).',
      'No figure for 2018, 2020 and 2024.',
      'Breaks: boundary not stated in 2017; estimates in 2017, 2022 and 2025.',
      '“/yr” marks an average over several years, since the last exact figure.',
      'Showing 10 of 72. Add --all for every area.',
    ]);
    expect((await remarksOf('wujin history gdp --lang zh')).slice(0, 4)).toEqual([
      '武进区（含经开区）：2019年2,483.42亿元，2023年3,222.84亿元，年均增长6.7%（计算值，未扣除价格因素）。',
      '武进区（不含经开区）：2021年1,951.25亿元，2023年2,239.58亿元，年均增长7.1%（计算值，未扣除价格因素）。',
      '2018、2020、2024年没有数据。',
      '口径与性质的变化：2017年未说明口径；2017、2022、2025年含预计值。',
    ]);
  });

  test('a fall is a fall, and a count is not adjusted for prices in any way', async () => {
    expect((await remarksOf('wujin history budget-revenue'))[0]).toContain('fell 0.1% a year');
    expect((await remarksOf('wujin history residents'))[0]).toMatch(/ in 2024 \(computed\)\.$/);
  });

  test('in a terminal the growth is above the table', async () => {
    const [title, growth] = (await print('wujin history gdp', 200)).split('\n');
    expect(title).toContain('Gross domestic product');
    expect(growth).toContain('grew 6.7% a year');
  });

  test('no growth where the boundary is not stated, and none of ranks', async () => {
    for (const id of ['high-tech-enterprises', 'national-high-tech-zones']) {
      expect((await remarksOf(`wujin history ${id}`)).join(' ')).not.toMatch(/grew|fell/);
    }
  });

  test('names missing years in runs, changed numbers of ranked areas, and notes', async () => {
    const remarks = await remarksOf('wujin history national-high-tech-zones');
    expect(remarks[0]).toBe('No rank for 2017, 2019–2020 and 2022–2023.');
    expect(remarks[1]).toBe('Breaks: 147 ranked in 2016, 168 ranked in 2021, 178 ranked in 2024.');
    expect(remarks.at(-1)).toMatch(/^2 facts have notes\. To read one, run wujin show national-/);
  });

  test('several areas are columns of one table', async () => {
    const table = await print('wujin history gdp --area kunshan,zhangjiagang');
    expect(table.split('\n')[0]?.split(/ {2,}/)).toEqual([
      ...['Period', 'Kunshan', 'Computed growth', 'Zhangjiagang', 'Computed growth'],
    ]);
    expect(table).toMatch(/^2023 +CNY 514\.06 bn +\+2\.7% +CNY 336\.58 bn +\+5\.4%\/yr$/m);
  });
});

describe('the table', () => {
  test('has every computed growth at every width: below the row where a column has no room', async () => {
    const line = 'wujin history gdp --area wujin,kunshan';
    const growths = (await pointsOf(line)).flatMap(({ growth }) =>
      typeof growth === 'number' ? [growth.toFixed(1)] : [],
    );
    expect(growths).toHaveLength(7);
    for (const width of [40, 60, 80, 100, 120, 200]) {
      const shown = await print(line, width);
      const all = [...shown.matchAll(/\+(\d\.\d)%/g)].map(([, growth]) => growth);
      expect([width, all.toSorted()]).toEqual([width, growths.toSorted()]);
    }
    expect(await print('wujin history gdp', 80)).toMatch(
      /^2022 .*\n {2}Computed growth: Wujin excl\. EDZ \+8\.1%$/m,
    );
    expect(await print('wujin history gdp --lang zh', 80)).toContain(
      '\n  增长（计算值）：武进区（不含经开区）+8.1%\n',
    );
  });

  test('has gaps as empty rows, estimates apart, both values of a dispute', async () => {
    expect(squeezedLines(await print('wujin history budget-revenue'))).toEqual([
      'Period | Wujin incl. EDZ | Computed growth | Wujin excl. EDZ',
      '2021 | CNY 21.655 bn | CNY 15.333 bn',
      '2022 est. | CNY 20.5 bn',
      '2022 | CNY 20.4 bn | −5.8%',
      '2023 | CNY 21.631 bn | +6.0% | ! CNY 16.261 bn / CNY 16.23 bn',
      '2024',
      '2025 est. | CNY 22.5 bn',
    ]);
  });

  function squeezedLines(text: string): readonly string[] {
    const lines = text.trimEnd().split('\n');
    return lines.map((line) => line.replaceAll('\u00a0', ' ').trim().replaceAll(/ {2,}/g, ' | '));
  }

  test('has its title above it in a terminal only: in a pipe the header stands first', async () => {
    const title = 'General public budget revenue 一般公共预算收入';
    const terminal = (await print('wujin history budget-revenue', 100)).split('\n');
    expect(terminal[0]).toBe(title);
    const header = terminal.indexOf('') + 1;
    expect(terminal[header]).toMatch(/^Period /);
    for (const id of seriesIds) {
      expect([id, await print(`wujin history ${id}`)]).toEqual([
        id,
        expect.stringMatching(/^Period /),
      ]);
    }
  });

  test('marks a target', async () => {
    expect(await print('wujin history rd-intensity')).toMatch(/2023\starget +3\.3%/);
  });

  test('says a change of places in places, and which way', async () => {
    const best = bundled.rankings.find(({ id }) => id === 'national-high-tech-zones-2021-whtz');
    if (!best) throw new Error('no ranking of 2021');
    const of = (year: number, rank: number) => ({
      ...best,
      id: `national-high-tech-zones-${year}-made-up`,
      year,
      claims: best.claims.map((claim) => ({ ...claim, rank, printed: `第${rank}位` })),
    });
    // The place of 2021 is 35.
    const rankings = [best, of(2020, 40), of(2022, 36), of(2023, 36)];
    const files = { 'made.json': JSON.stringify({ ...bundled, rankings, tensions: [] }) };
    const argv = ['history', 'national-high-tech-zones', '--data', 'made.json'];
    const table = squeezedLines((await runWujin(argv, { files })).stdout);
    expect(table.slice(1)).toEqual([
      '2020 | 40',
      '2021 | 35 | up 5',
      '2022 | 36 | down 1',
      '2023 | 36 | same',
    ]);
    const points: readonly Point[] = JSON.parse(
      (await runWujin([...argv, '--json'], { files })).stdout,
    );
    expect(points.map(({ change }) => change)).toEqual([null, -5, 1, 0]);
  });

  test('fits every width, for all indicators and lists, in both languages', async () => {
    for (const width of [40, 46, 53, 60, 80, 100, 120]) {
      for (const id of seriesIds) {
        for (const rest of ['', ' --all', ' --lang zh', ' --lang zh --all']) {
          const text = await print(`wujin history ${id}${rest}`, width);
          const tooWide = text.split('\n').filter((line) => stringWidth(line) > width);
          expect([id, rest, width, tooWide]).toEqual([id, rest, width, []]);
        }
      }
    }
  });

  test.each([40, 60, 100])('at %i columns every place is there, none is cut', async (width) => {
    const table = await print('wujin history national-high-tech-zones', width);
    for (const value of ['54', '45', '35', 'top 50']) {
      expect(table.replaceAll('\u00a0', ' ')).toContain(value);
    }
    expect(table).not.toContain('…');
  });
});

describe('the list', () => {
  async function blocksOf(line: string, terminal: number | null = null) {
    return (await print(line, terminal)).trimEnd().split('\n\n');
  }

  test('says everything in words, and the id for the next step', async () => {
    const [first, second] = await blocksOf('wujin history gdp --format list');
    expect(first?.split('\n')).toEqual([
      'Period: 2017 est.',
      'Area: Wujin',
      'Value: CNY 224.5 bn',
      'Evidence: ◦ single source, copy',
      'Source: Wujin News Net (copy)',
      'id: gdp-2017-estimate',
    ]);
    expect(second).toContain('Evidence: ✓ corroborated');
    expect((await blocksOf('wujin history gdp --format list --lang zh'))[0]?.split('\n')).toEqual([
      '时期: 2017 预计',
      '区域: 武进区',
      '数值: 2,245亿元',
      '证据: ◦ 单一来源，转载',
      '来源: 武进新闻网（转载）',
      'id: gdp-2017-estimate',
    ]);
  });

  test('has the kind with the period, the bound with the value, the change in percent', async () => {
    const gdp = await print('wujin history gdp --format list');
    expect(gdp).toMatch(/^Period: 2022 est\.\nArea: Wujin incl. EDZ\nValue: CNY 305 bn$/m);
    expect(gdp).toMatch(/^Period: 2022\nArea: Wujin incl. EDZ\nValue: > CNY 310 bn$/m);
    expect(gdp).not.toMatch(/^(Kind|Bound):/m);
    const revenue = await print('wujin history budget-revenue --format list --ascii');
    expect(revenue).toMatch(/^Value: CNY 20\.4 bn\nComputed growth: -5\.8%$/m);
  });

  test('has the other value of a dispute with its evidence, and the same in Chinese', async () => {
    const line = 'wujin history budget-revenue --format list';
    expect(await print(line)).toMatch(
      /^Value: CNY 16\.261 bn\nEvidence: ! disputed: also CNY 16\.23 bn\nSource: .+ \+1$/m,
    );
    expect(await print(`${line} --lang zh`)).toMatch(
      /^数值: 162\.61亿元\n证据: ! 有争议：另有162\.3亿元$/m,
    );
  });

  test('says of a place whose it is, and among whom', async () => {
    const blocks = await blocksOf('wujin history national-high-tech-zones --format list');
    expect(blocks.at(-1)?.split('\n')).toEqual([
      'Period: 2024',
      'Area: Wujin High-tech Zone',
      'Ranked among: all of China',
      'Rank: top 50',
      'Evidence: ◦ single source, copy',
      'Source: Xinhua Daily (copy)',
      'id: national-high-tech-zones-2024-whtz',
    ]);
  });

  test('of every series has each point once, with nothing in the codes of machines', async () => {
    const codes = [bundled.areas, bundled.groups, bundled.sources].flat().map(({ id }) => id);
    for (const id of seriesIds) {
      for (const language of ['en', 'zh']) {
        const line = `wujin history ${id} --all`;
        const records = await blocksOf(`${line} --format list --lang ${language}`);
        const ids = records.map((record) => /^id: (.+)$/m.exec(record)?.[1]);
        expect([id, ids]).toEqual([id, (await pointsOf(line)).map((point) => point.id)]);
        const values = records
          .flatMap((record) => record.split('\n').slice(0, -1))
          .map((field) => field.split(': ').slice(1).join(': '));
        expect([id, values.filter((value) => codes.includes(value))]).toEqual([id, []]);
        expect([id, values.filter((value) => /\d{7}/.test(value))]).toEqual([id, []]);
      }
    }
  });

  test('stands where the table of the years does not fit: there is one list only', async () => {
    let narrow = 0;
    for (const id of seriesIds) {
      for (const rest of ['', ' --all', ' --lang zh --all']) {
        const shown = await print(`wujin history ${id}${rest}`, 40);
        if (shown.includes('──')) continue;
        narrow += 1;
        expect([id, shown]).toEqual([
          id,
          await print(`wujin history ${id}${rest} --format list`, 40),
        ]);
      }
    }
    expect(narrow).toBeGreaterThan(5);
    expect(await print('wujin history gdp', 40)).toContain('\nValue: CNY 248.342 bn\n');
  });

  test('of fields that are asked for is in words too, in a table as well', async () => {
    const line = 'wujin history budget-revenue --fields period,kind,bound,contrary';
    for (const rest of ['', ' --format list']) {
      const text = await print(line + rest);
      for (const words of ['2022 est.', 'estimate', 'exactly', 'CNY 16.23 bn']) {
        expect(text).toContain(words);
      }
    }
    const places = 'wujin history national-high-tech-zones --fields rank,bound,among';
    expect(await print(places)).toMatch(/^top 50 +among the first +all of China$/m);
  });
});

describe('the chart', () => {
  /** How long the first bar of the row of a year is, in cells. */
  function barOf(table: string, year: number, signs: RegExp): number {
    const line = table.split('\n').find((each) => each.startsWith(String(year))) ?? '';
    const cells = [...(signs.exec(line)?.[0] ?? '')];
    return cells
      .map((cell) => (cell === '#' ? 1 : (1 + '▏▎▍▌▋▊▉█'.indexOf(cell)) / 8))
      .reduce((sum, length) => sum + length, 0);
  }

  test.each([
    ['', /[█▏▎▍▌▋▊▉]+/],
    [' --ascii', /#+/],
  ])('gives the better place the longer bar: 35, 45, 54%s', async (rest, signs) => {
    const table = await print(`wujin history national-high-tech-zones${rest}`, 100);
    const [worst, middle, best] = [2016, 2018, 2021].map((year) => barOf(table, year, signs));
    expect(worst).toBeGreaterThan(0);
    expect(middle).toBeGreaterThan(Number(worst));
    expect(best).toBeGreaterThan(Number(middle));
  });

  test('measures a rank on the whole list: 54 of 147 and 35 of 168', async () => {
    const table = await print('wujin history national-high-tech-zones', 100);
    const eighths = (share: number) => Math.floor(share * 12 * 8) / 8;
    expect(barOf(table, 2016, /[█▏▎▍▌▋▊▉]+/)).toBe(eighths((147 - 54 + 1) / 147));
    expect(barOf(table, 2021, /[█▏▎▍▌▋▊▉]+/)).toBe(eighths((168 - 35 + 1) / 168));
  });

  test('is left out where every rank is the same', async () => {
    const table = await print('wujin history top-100-districts-comprehensive-strength', 100);
    expect(table).not.toMatch(blocks);
  });

  test('gives the larger figure the longer bar', async () => {
    const table = await print('wujin history gdp', 100);
    const lengths = [2019, 2021, 2023].map((year) => barOf(table, year, /[█▏▎▍▌▋▊▉]+/));
    expect(lengths).toEqual(lengths.toSorted((a, b) => a - b));
    expect(new Set(lengths).size).toBe(3);
  });

  test('is of the line with the most points alone, and there is none of single points', () => {
    const seriesOfAll = [
      ...indicators.map((indicator) => indicatorSeries(facts, indicator, () => true)),
      ...lists.map((list) => listSeries(facts, list, () => true)),
    ];
    const charts = seriesOfAll.map((series) => {
      const { id, isRanking, lines, points } = series;
      const counts = lines.map((line) => {
        const own = points.filter((point) => point.line === line.id);
        const ranks = own.filter(({ bound }) => bound !== 'top').map(({ value }) => value);
        const says = new Set(ranks).size > 1 && own.some(({ outOf }) => outOf !== null);
        return isRanking && !says ? 0 : own.length;
      });
      const most = Math.max(...counts);
      const charted = periodTable(series, true)
        .columns.map(({ key }) => key)
        .filter((key) => key.endsWith(' bars'));
      const expected = most > 1 ? [`${lines[counts.indexOf(most)]?.id} bars`] : [];
      expect([id, charted]).toEqual([id, expected]);
      return charted.length;
    });
    expect(new Set(charts)).toEqual(new Set([0, 1]));
  });

  test('has bars in one column: none of one point, nor of several areas in one year', async () => {
    const rows = (await print('wujin history gdp', 100)).split('\n');
    expect(rows.find((row) => row.startsWith('2023'))).toMatch(
      /^2023 +[^█]+█+▊ +\+4\.5%\/yr +CNY\s223\.958\sbn +\+6\.2%$/,
    );
    expect(await print('wujin history rd-intensity', 100)).not.toMatch(blocks);
    expect(await print('wujin history top-100-industrial-districts', 100)).not.toMatch(blocks);
  });

  test('has no bar for a place that is only known to be among the first', async () => {
    for (const [rest, sign] of [
      ['', blocks],
      [' --ascii', /#/],
    ] as const) {
      const table = await print(`wujin history national-high-tech-zones${rest}`, 100);
      const row = table.split('\n').find((line) => line.startsWith('2024')) ?? '';
      expect(row).toMatch(/top\s50/);
      expect(row).not.toMatch(sign);
    }
  });

  test('is measured within its line, not against larger areas', async () => {
    // Changzhou has 39, which has no part in the bars of the district.
    const table = await print('wujin history single-champions --all', 100);
    const rows = table.split('\n').map((row) => row.split(/ {2,}/));
    expect(rows.filter(([period]) => /^20(18|24-03)$/.test(period ?? ''))).toEqual([
      ['2018', '3', '█'.repeat(3)],
      ['2024-03', '12', '█'.repeat(12)],
    ]);
    expect(table).toMatch(/^2024 +39 +\+17\.6%\/yr$/m);
  });

  test('with --ascii is drawn in ASCII, for every series', async () => {
    for (const id of seriesIds) {
      const [, ...rest] = (await print(`wujin history ${id} --ascii`, 100)).split('\n\n');
      expect([id, /[^\n -~\u00a0]/.exec(rest.join('\n\n'))?.[0]]).toEqual([id, undefined]);
    }
  });

  test('is for a terminal: there is none in a pipe', async () => {
    for (const id of ['gdp', 'national-high-tech-zones']) {
      expect(await print(`wujin history ${id}`, 100)).toMatch(blocks);
      expect(await print(`wujin history ${id}`)).not.toMatch(blocks);
      expect(await print(`wujin history ${id} --ascii`)).not.toContain('#');
    }
  });

  test('a bar is never empty, never longer than the full one, and grows with its share', () => {
    const share = fc.double({ min: -1, max: 2, noNaN: true });
    const length = (text: string) =>
      [...text].reduce((sum, cell) => sum + (cell === '#' ? 8 : 1 + '▏▎▍▌▋▊▉█'.indexOf(cell)), 0);
    fc.assert(
      fc.property(share, share, fc.boolean(), (a, b, ascii) => {
        const [shorter, longer] = [Math.min(a, b), Math.max(a, b)].map((each) =>
          length(bar(each, { language: 'en', ascii })),
        );
        expect(shorter).toBeGreaterThan(0);
        expect(longer).toBeLessThanOrEqual(12 * 8);
        expect(longer).toBeGreaterThanOrEqual(Number(shorter));
      }),
    );
  });
});

describe('what is asked for', () => {
  test('a single fact leads to its series, and stderr says so', async () => {
    const { stdout, stderr, exit } = await runWujin(['history', 'gdp-2021-wujin-with-cedz']);
    expect([exit, stdout]).toEqual([0, await print('wujin history gdp')]);
    expect(stderr).toContain('gdp-2021-wujin-with-cedz is part of the series gdp.');
  });

  test('a single place leads to its list', async () => {
    const { stdout, stderr } = await runWujin(['history', 'national-high-tech-zones-2021-whtz']);
    expect(stdout).toBe(await print('wujin history national-high-tech-zones'));
    expect(stderr).toContain('is part of the series national-high-tech-zones.');
  });

  test('a fact of another area leads to the series of that area', async () => {
    const points = await pointsOf('wujin history high-tech-enterprises-2021-changzhou');
    expect(points.map(({ id }) => id)).toContain('high-tech-enterprises-2021-changzhou');
    expect(new Set(points.map(({ area }) => area))).toEqual(new Set(['changzhou']));
  });

  test('--area leaves that area', async () => {
    const points = await pointsOf('wujin history single-champions --area changzhou');
    expect(points.length).toBeGreaterThan(0);
    expect(new Set(points.map(({ area }) => area))).toEqual(new Set(['changzhou']));
  });

  test('--area with the main area has each boundary, as without --area', async () => {
    expect(await pointsOf('wujin history gdp --area wujin')).toEqual(
      await pointsOf('wujin history gdp'),
    );
    const areas = (await pointsOf('wujin history gdp --area wujin,kunshan')).map(
      ({ area }) => area,
    );
    expect(new Set(areas)).toEqual(
      new Set(['wujin', 'wujin-with-cedz', 'wujin-without-cedz', 'kunshan']),
    );
    const one = await pointsOf('wujin history gdp --area wujin-with-cedz');
    expect(new Set(one.map(({ area }) => area))).toEqual(new Set(['wujin-with-cedz']));
  });

  test('--area goes before --all', async () => {
    const one = await print('wujin history single-champions --area changzhou --json');
    expect(await print('wujin history single-champions --all --area changzhou --json')).toBe(one);
  });

  test('nothing: the series of two periods or more as shown by default, each of which can be asked for', async () => {
    const listed: readonly { readonly id: string; readonly points: number }[] = JSON.parse(
      await print('wujin history --json'),
    );
    const scopeOf = (id: string) => facts.areas.get(id)?.scope;
    const periods = (id: string) => {
      const figures = bundled.figures.filter(({ indicator }) => indicator === id);
      const own = figures.filter(({ area }) => scopeOf(area) === 'district');
      const near = figures.filter(({ area }) => scopeOf(area) !== 'peer');
      const shown = [own, near, figures].find((some) => some.length > 0) ?? [];
      return new Set([
        ...shown.map(({ period }) => period),
        ...bundled.rankings
          .filter(({ list, subject }) => list === id && scopeOf(subject) !== 'peer')
          .map((r) => String(r.year)),
      ]).size;
    };
    expect(listed).toHaveLength(33);
    expect(listed.map(({ id }) => id)).toEqual(seriesIds.filter((id) => periods(id) > 1));
    for (const { id, points } of listed) {
      expect([id, (await pointsOf(`wujin history ${id}`)).length]).toEqual([id, points]);
    }
  });

  test('nothing, where nothing has two periods: says so, and names no series', async () => {
    const template = await print('wujin export --template');
    for (const [language, words] of [
      ['en', 'No series: no indicator or list has data for two periods.'],
      ['zh', '没有序列：没有任何指标或榜单有两个时期的数据。'],
    ] as const) {
      const { stdout, stderr, exit } = await runWujin(
        ['history', '--data', 'my.json', '--lang', language],
        { files: { 'my.json': template } },
      );
      expect([exit, stdout]).toEqual([0, '']);
      expect(stderr.split('\n')[0]).toBe(words);
      expect(stderr).not.toContain('wujin history');
    }
  });

  test.each([40, 60, 100])('the list of series fits %i columns', async (width) => {
    for (const language of ['en', 'zh']) {
      const text = await print(`wujin history --lang ${language}`, width);
      expect(text.split('\n').filter((line) => stringWidth(line) > width)).toEqual([]);
      expect(text.replaceAll(/\s/g, '')).toContain('high-tech-enterprises');
    }
  });

  test('an id that it had before, and stderr says so', async () => {
    const renamed = { ...bundled, redirects: [{ from: 'old-gdp', to: 'gdp' }] };
    const files = { 'renamed.json': JSON.stringify(renamed) };
    const argv = ['history', 'old-gdp', '--data', 'renamed.json'];
    const { stdout, stderr, exit } = await runWujin(argv, { files });
    expect([exit, stdout]).toEqual([0, await print('wujin history gdp')]);
    expect(stderr).toContain('old-gdp is now gdp.');
  });

  test('an unknown id: exit 3, with three that have a history', async () => {
    const { stdout, stderr, exit } = await runWujin(['history', 'hightech', '--json']);
    expect([exit, stdout]).toEqual([3, '']);
    const { error } = JSON.parse(stderr);
    expect(error.code).toBe('unknown-id');
    expect(error.suggestions).toHaveLength(3);
    for (const id of error.suggestions)
      expect((await pointsOf(`wujin history ${id}`)).length).toBeGreaterThan(0);
  });

  test('a misspelt series is among those that are named', async () => {
    const { stderr } = await runWujin(['history', 'high-tech-enterprize', '--json']);
    expect(JSON.parse(stderr).error.suggestions).toContain('high-tech-enterprises');
  });

  test('a term or a source has no history: exit 3', async () => {
    expect((await runWujin(['history', 'little-giant'])).exit).toBe(3);
    expect((await runWujin(['history', 'article-2022'])).exit).toBe(3);
  });
});

describe('--format svg', () => {
  test('draws the series as a picture, in the language of the reader', async () => {
    const english = await print('wujin history budget-revenue --format svg');
    expect(english).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg"/);
    for (const text of [
      'General public budget revenue',
      'Wujin incl. EDZ',
      'CNY 16.261 bn',
      'Source: ',
    ]) {
      expect(english).toContain(text);
    }
    const chinese = await print('wujin history budget-revenue --format svg --lang zh');
    for (const text of ['一般公共预算收入', '162.61亿元', '来源：'])
      expect(chinese).toContain(text);
    expect(chinese).not.toContain('CNY');
  });

  test('has a mark for every point of up to four lines', async () => {
    const picture = await print('wujin history gdp --format svg');
    const points = await pointsOf('wujin history gdp');
    const lines = new Set(points.map(({ area }) => area));
    expect(lines.size).toBeLessThanOrEqual(4);
    const inKey = points.some(({ kind }) => kind !== 'actual') ? 1 : 0;
    expect(picture.match(/class="mark /g)).toHaveLength(points.length + lines.size + inKey);
  });

  test('needs a series', async () => {
    const { stdout, stderr, exit } = await runWujin(['history', '--format', 'svg']);
    expect({ stdout, exit }).toEqual({ stdout: '', exit: 2 });
    expect(stderr).toContain('the id of a series');
  });
});

test('says which years not to compare, and why, where the data says so', async () => {
  const { stderr } = await runWujin(['history', 'high-tech-enterprises']);
  expect(stderr).toMatch(/^Do not compare 2020 with 2021: \S/m);
  const zh = await runWujin(['history', 'high-tech-enterprises', '--lang', 'zh']);
  expect(zh.stderr).toMatch(/^勿将 2020 与 2021 相比：\S/m);
  // The two are not in the same series.
  expect((await runWujin(['history', 'gdp'])).stderr).not.toContain('Do not compare');
});
