import { describe, expect, test } from 'vitest';
import { runWujin } from '../cli/harness.ts';
import { csvOf } from './tables.ts';

/** Several datasets are read as one. */

const header = ['indicator', 'area', 'period', 'value', 'unit', 'source', 'publisher', 'type'];
const row = (value: string, source: string, unit = 'residents') => [
  'Residents',
  'Sandvik',
  '2024',
  value,
  unit,
  source,
  '',
  'news',
];
const town = (value: number, more: object = {}) =>
  JSON.stringify({
    areas: [{ id: 'sandvik', label: 'Sandvik' }],
    indicators: [{ id: 'residents', label: 'Residents', unit: 'residents' }],
    sources: [{ id: 'office', publisher: 'Office', title: 'Office', grade: 'government' }],
    figures: [
      {
        id: 'residents-2024',
        indicator: 'residents',
        area: 'sandvik',
        period: '2024',
        kind: 'actual',
        claims: [{ source: 'office', value, bound: 'exact', printed: String(value) }],
      },
    ],
    ...more,
  });

const files = {
  'a.csv': csvOf([header, row('4120', 'Courier')]),
  'b.csv': csvOf([header, row('4120', 'Gazette')]),
  'c.csv': csvOf([header, row('4120', 'Herald', 'households')]),
  'town.json': town(4120),
  'same.json': town(4120),
  'other.json': town(4120, { areas: [{ id: 'sandvik', label: 'Sandvik by' }] }),
  'boats.csv': csvOf([header, ['Fishing boats', ...row('91', 'Courier').slice(1)]]),
  'bad.json': '{"areas": 7, "sources": []}',
  'bad.csv': csvOf([header, row('x', 'Courier')]),
};
const on = (paths: readonly string[], ...argv: readonly string[]) =>
  runWujin([...argv, ...paths.flatMap((path) => ['--data', path])], { files });
const figuresOf = async (...paths: readonly string[]) => {
  const { stdout } = await on(paths, 'stats', '--all', '--json');
  const found: readonly { id: string; evidence: string; sources: readonly string[] }[] =
    JSON.parse(stdout);
  return found.map(({ id, evidence, sources }) => ({ id, evidence, sources }));
};

describe('tables', () => {
  test('confirm each other', async () => {
    expect(await figuresOf('a.csv', 'b.csv')).toEqual([
      {
        id: 'residents-2024-sandvik',
        evidence: 'corroborated',
        sources: ['courier', 'gazette'],
      },
    ]);
  });

  test('that contradict each other are an error that names both rows', async () => {
    const { stderr, exit } = await on(['a.csv', 'c.csv'], 'stats');
    expect(exit).toBe(4);
    expect(stderr).toContain('c.csv:2:29: unit: “households” differs from “residents” (a.csv:2)');
  });

  test('add claims to the facts of a JSON file', async () => {
    expect(await figuresOf('town.json', 'a.csv')).toEqual([
      { id: 'residents-2024', evidence: 'corroborated', sources: ['office', 'courier'] },
    ]);
  });

  test('that say something else of an entry than a JSON file are an error', async () => {
    const { stderr, exit } = await on(['town.json', 'c.csv'], 'stats');
    expect(exit).toBe(4);
    expect(stderr).toContain(
      'c.csv:2:29: unit: differs from the entry with the same id in town.json',
    );
  });

  test('add to the bundled data', async () => {
    const { stdout, stderr } = await on(
      ['bundled', 'boats.csv'],
      'stats',
      'boats',
      '--all',
      '--json',
    );
    expect(JSON.parse(stdout)).toMatchObject([{ id: 'fishing-boats-2024-sandvik', value: 91 }]);
    expect(stderr).toContain('(bundled, boats.csv)');
  });
});

describe('JSON files', () => {
  test('with the same entry have it once', async () => {
    expect(await figuresOf('town.json', 'same.json')).toEqual(await figuresOf('town.json'));
  });

  test('with another entry of the same id are an error that names both files', async () => {
    const { stderr, exit } = await on(['town.json', 'other.json'], 'stats');
    expect(exit).toBe(4);
    expect(stderr).toMatch(
      /^other\.json is not a valid dataset: 1 problem\.\nother\.json:1:11: areas\/sandvik: differs from the entry with the same id in town\.json/,
    );
  });
});

test('everything that is wrong with any file is listed with its file', async () => {
  const { stderr } = await on(['bad.json', 'bad.csv', 'a.csv'], 'stats');
  expect(stderr).toContain('2 problems');
  expect(stderr).toContain('bad.json:1:11: areas');
  expect(stderr).toContain('bad.csv:2:24: value');
});

test('standard input may be JSON or a table, but is read once', async () => {
  for (const stdin of [files['a.csv'], files['town.json']]) {
    const { stdout, exit } = await runWujin(['stats', '--data', '-', '--json'], { stdin });
    expect([exit, JSON.parse(stdout).length]).toEqual([0, 1]);
  }
  const { exit, stderr } = await on(['-', '-'], 'stats');
  expect([exit, stderr]).toEqual([
    2,
    'Standard input can be read only once.\nGive --data - once.\n',
  ]);
});

test('an empty name is no file', async () => {
  const { exit, stderr } = await on([''], 'stats');
  expect(exit).toBe(2);
  expect(stderr).toContain('--data needs a value');
});

test('commands that are suggested take every file along', async () => {
  const { stderr } = await on(['a.csv', 'b.csv'], 'stats', 'residnets');
  expect(stderr).toContain('--data a.csv --data b.csv');
});
