import { expect, test } from 'vitest';
import type { FindingKind } from '../../src/model/finding.ts';
import { runWujin } from '../cli/harness.ts';
import { csvOf, readTable } from './tables.ts';

/** A CSV file is mended in one round: all that is wrong is reported, with the cell that is wrong. */

const header = [
  'indicator',
  'list',
  'area',
  'period',
  'kind',
  'value',
  'rank',
  'out_of',
  'unit',
  'bound',
  'source',
  'publisher',
  'url',
  'published',
  'type',
  'copy_of',
  'scope',
  'topic',
  'language',
  'id',
  'label',
] as const;
type Column = (typeof header)[number];
type Cells = Readonly<Partial<Record<Column, string>>>;

/** Right rows: figures of indicators of their own, then rankings. */
const figure = (i: number): Cells => ({
  indicator: `Indicator ${i}`,
  area: 'Sandvik',
  period: '2024',
  value: String(100 + i),
  unit: 'residents',
  source: `Source ${i}`,
  publisher: `Office ${i}`,
  url: `https://example.org/${i}`,
  published: '2024-05-01',
  type: 'government',
});
const ranking = (i: number): Cells => ({
  list: `List ${i}`,
  area: 'Sandvik',
  period: '2024',
  rank: String(i),
  source: 'Magazine',
  type: 'news',
});
const figures = 27;
const right: readonly Cells[] = [
  ...Array.from({ length: figures }, (_, i) => figure(i)),
  // A second row of the last indicator and source, for what two rows must have alike.
  { ...figure(figures - 1), period: '2023' },
  ...Array.from({ length: 4 }, (_, i) => ranking(i + 1)),
];
const twin = figures;
const rankings = figures + 1;

/** One error: cells that replace those of a row, the column that is reported, and the kind. */
type Fault = {
  readonly row: number;
  readonly cells: Cells;
  readonly column: Column;
  readonly kind: FindingKind;
};
const fault = (row: number, column: Column, cell: string, kind: FindingKind): Fault => ({
  row,
  cells: { [column]: cell },
  column,
  kind,
});

const faults: readonly Fault[] = [
  fault(0, 'value', 'ca. 500', 'not-a-number'),
  fault(1, 'value', '1.5 million', 'not-a-number'),
  fault(2, 'value', '12%', 'percent-and-unit'),
  fault(3, 'area', '', 'missing'),
  fault(4, 'indicator', '', 'missing'),
  fault(5, 'source', '', 'missing'),
  fault(6, 'period', '', 'missing'),
  fault(7, 'period', '2024-Q1', 'not-a-period'),
  fault(8, 'period', '2024-13', 'no-such-date'),
  fault(9, 'kind', 'actaul', 'unknown-word'),
  fault(10, 'bound', 'more-then', 'unknown-word'),
  fault(11, 'unit', 'million NOK', 'unit-with-scale'),
  fault(12, 'unit', 'kr', 'not-a-currency'),
  fault(13, 'published', '01.05.2024', 'wrong-value'),
  fault(14, 'published', '2024-02-30', 'no-such-date'),
  fault(15, 'url', 'example.org/15', 'wrong-value'),
  fault(16, 'type', 'goverment', 'unknown-word'),
  { ...fault(17, 'url', 'https://example.org/17', 'unlinked-source'), cells: { type: '' } },
  { ...fault(18, 'copy_of', '', 'copy-without-original'), cells: { type: 'copy', url: '' } },
  fault(19, 'copy_of', 'Office', 'copy-without-original'),
  fault(20, 'scope', 'outside', 'unknown-word'),
  fault(21, 'language', 'Norwegian', 'wrong-value'),
  fault(22, 'id', 'Figure 22', 'wrong-value'),
  fault(23, 'rank', '7', 'wrong-row'),
  fault(24, 'out_of', '50', 'wrong-row'),
  { ...fault(25, 'id', 'indicator-0', 'id-used-twice'), cells: { id: 'indicator-24' } },
  fault(twin, 'unit', 'boats', 'differs-from-row'),
  fault(twin, 'publisher', 'Another office', 'differs-from-row'),
  fault(rankings, 'rank', '7.5', 'wrong-value'),
  fault(rankings + 1, 'period', '2024-05', 'wrong-value'),
  fault(rankings + 2, 'indicator', 'Indicator 1', 'figure-and-ranking'),
  fault(rankings + 3, 'unit', 'percent', 'wrong-row'),
];

function fileWith(some: readonly Fault[]): string {
  const rows = right.map((row, i) =>
    Object.assign({}, row, ...some.filter((each) => each.row === i).map(({ cells }) => cells)),
  );
  return csvOf([header, ...rows.map((row: Cells) => header.map((name) => row[name] ?? ''))]);
}

const lineOf = ({ row }: Fault) => row + 2;
const expected = (some: readonly Fault[]) =>
  some.map((each) => `${lineOf(each)} ${each.column} ${each.kind}`).sort();
const foundWith = (some: readonly Fault[]) =>
  readTable(fileWith(some))
    .findings.map(({ at, path, kind }) => `${at?.line} ${path} ${kind}`)
    .sort();

test('the file is right without the errors, of which there are 30 different ones or more', () => {
  expect(foundWith([])).toEqual([]);
  expect(new Set(expected(faults)).size).toBeGreaterThanOrEqual(30);
});

test('all of them are found, and no others', () => {
  expect(foundWith(faults)).toEqual(expected(faults));
});

test.each(faults.map((each) => [expected([each])[0], each] as const))(
  'each by itself is one: %s',
  (_, each) => {
    expect(foundWith([each])).toEqual(expected([each]));
  },
);

test.each(faults.map((each) => [expected([each])[0], each] as const))(
  'each that is mended is gone, and the others stay: %s',
  (_, each) => {
    const others = faults.filter((other) => other !== each);
    expect(foundWith(others)).toEqual(expected(others));
  },
);

test('each position is that of the cell', () => {
  const file = fileWith(faults);
  const lines = file.split('\n');
  const names: readonly string[] = header;
  for (const { at, path } of readTable(file).findings) {
    const before = lines[(at?.line ?? 0) - 1]?.slice(0, (at?.column ?? 0) - 1) ?? '';
    expect([path, before.split(',').length - 1]).toEqual([path, names.indexOf(path)]);
  }
});

test('the command line lists them all, in both languages', async () => {
  const files = { 'facts.csv': fileWith(faults) };
  for (const language of ['en', 'zh']) {
    const argv = ['stats', '--data', 'facts.csv', '--lang', language];
    const { stderr, stdout, exit } = await runWujin(argv, { files });
    expect([stdout, exit]).toEqual(['', 4]);
    const [first = '', ...lines] = stderr.trimEnd().split('\n');
    expect(first).toContain(String(faults.length));
    expect(lines).toHaveLength(faults.length);
    for (const line of lines) expect(line).toMatch(/^facts\.csv:\d+:\d+: \w+[:：] ?\S/);
  }
});
