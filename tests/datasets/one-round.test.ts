import { expect, test } from 'vitest';
import { findingsIn } from '../../src/datasets/findings.ts';
import { locate } from '../../src/datasets/json-text.ts';
import { validate } from '../../src/datasets/validation.ts';
import type { FindingKind, Steps } from '../../src/model/finding.ts';
import { bundled } from '../model/bundled.ts';

/** A file is mended in one round: all that is wrong is reported, and nothing that only follows from it. */

/** One error: the keys of `value` take the place of what the bundled data has there; undefined removes. */
type Fault = {
  readonly at: Steps;
  readonly change: Readonly<Record<string, unknown>>;
  readonly path: string;
  readonly kind: FindingKind;
};

const { areas, awards, figures, indicators, lists, places, policies, rankings, sources } = bundled;
const indexOf = (entries: readonly { readonly id: string }[], id: string) => {
  const index = entries.findIndex((each) => each.id === id);
  if (index < 0) throw new Error(`no entry with the id ${id}`);
  return index;
};
const indexIn = <T>(entries: readonly T[], isWanted: (entry: T) => boolean) => {
  const index = entries.findIndex(isWanted);
  if (index < 0) throw new Error('no such entry');
  return index;
};
/** Figures of a unit that counts. */
const counted = figures.flatMap(({ indicator }, i) => {
  const unit = indicators.find(({ id }) => id === indicator)?.unit;
  return unit === 'enterprises' ? [i] : [];
});
const figure = (i: number) => {
  const index = counted[i];
  if (index === undefined) throw new Error('too few figures');
  return index;
};
const idOf = (i: number) => figures[figure(i)]?.id;
const copy = indexIn(sources, ({ grade }) => grade === 'copy');
const original = indexIn(sources, ({ grade }) => grade === 'government');
const copyAt = `sources/${sources[copy]?.id}`;
const originalAt = `sources/${sources[original]?.id}`;
const text = { en: 'A', zh: '甲' };

const faults: readonly Fault[] = [
  { at: [], change: { colour: 'red' }, path: 'colour', kind: 'unknown-key' },
  { at: [], change: { size: 7 }, path: 'size', kind: 'unknown-key' },
  { at: [], change: { licence: 7 }, path: 'licence', kind: 'wrong-value' },
  { at: [], change: { accessed: '2026-02-30' }, path: 'accessed', kind: 'no-such-date' },
  { at: ['title'], change: { en: 7 }, path: 'title/en', kind: 'wrong-value' },
  { at: ['title'], change: { zh: '' }, path: 'title/zh', kind: 'wrong-value' },
  {
    at: ['areas', indexOf(areas, 'changzhou')],
    change: { short: undefined, shrot: text },
    path: 'areas/changzhou/shrot',
    kind: 'unknown-key',
  },
  {
    at: ['areas', indexOf(areas, 'jiangsu')],
    change: { id: 'Jiangsu' },
    path: `areas/${indexOf(areas, 'jiangsu')}/id`,
    kind: 'wrong-value',
  },
  {
    at: ['areas', indexOf(areas, 'whtz')],
    change: { id: undefined },
    path: `areas/${indexOf(areas, 'whtz')}/id`,
    kind: 'missing',
  },
  {
    at: ['indicators', indexOf(indicators, 'gdp')],
    change: { unit: 'parsec' },
    path: 'indicators/gdp/unit',
    kind: 'unknown-word',
  },
  {
    at: ['indicators', indicators.length - 1],
    change: { term: 'no-such-term' },
    path: `indicators/${indicators.at(-1)?.id}/term`,
    kind: 'unknown-reference',
  },
  {
    at: ['figures', figure(0)],
    change: { kind: 'actaul' },
    path: `figures/${idOf(0)}/kind`,
    kind: 'unknown-word',
  },
  {
    at: ['figures', figure(0)],
    change: { area: 'nowhere' },
    path: `figures/${idOf(0)}/area`,
    kind: 'unknown-reference',
  },
  {
    at: ['figures', figure(1)],
    change: { period: 'soon' },
    path: `figures/${idOf(1)}/period`,
    kind: 'wrong-value',
  },
  {
    at: ['figures', figure(2)],
    change: { period: '2021-13' },
    path: `figures/${idOf(2)}/period`,
    kind: 'no-such-date',
  },
  {
    at: ['figures', figure(2), 'claims', 0],
    change: { value: 1.5 },
    path: `figures/${idOf(2)}/claims/0/value`,
    kind: 'not-whole',
  },
  {
    at: ['figures', figure(3), 'claims', 0],
    change: { value: -1 },
    path: `figures/${idOf(3)}/claims/0/value`,
    kind: 'out-of-range',
  },
  {
    at: ['figures', figure(3), 'claims', 0],
    change: { source: 'no-such-source' },
    path: `figures/${idOf(3)}/claims/0/source`,
    kind: 'unknown-reference',
  },
  {
    at: ['figures', figure(4), 'claims', 0],
    change: { value: '42' },
    path: `figures/${idOf(4)}/claims/0/value`,
    kind: 'wrong-value',
  },
  {
    at: ['figures', figure(5)],
    change: { claims: [] },
    path: `figures/${idOf(5)}/claims`,
    kind: 'wrong-value',
  },
  {
    at: ['figures'],
    change: { [figures.length]: figures[0] },
    path: `figures/${figures.length}/id`,
    kind: 'id-used-twice',
  },
  {
    at: ['lists', 0],
    change: { publisher: 7 },
    path: `lists/${lists[0]?.id}/publisher`,
    kind: 'wrong-value',
  },
  {
    at: ['rankings', 0, 'claims', 0],
    change: { rank: 0 },
    path: `rankings/${rankings[0]?.id}/claims/0/rank`,
    kind: 'wrong-value',
  },
  {
    at: ['awards', 0],
    change: { grantedBy: text },
    path: `awards/${awards[0]?.id}/grantedBy`,
    kind: 'wrong-value',
  },
  {
    at: ['policies', 0],
    change: { issued: 2021 },
    path: `policies/${policies[0]?.id}/issued`,
    kind: 'wrong-value',
  },
  {
    at: ['places'],
    change: { [places.length]: 7 },
    path: `places/${places.length}`,
    kind: 'wrong-value',
  },
  { at: ['terms', 0], change: { id: 'gdp' }, path: 'terms/gdp/id', kind: 'id-used-twice' },
  {
    at: ['sources', copy],
    change: { url: 'https://mirror.example/' },
    path: `${copyAt}/url`,
    kind: 'linked-copy',
  },
  {
    at: ['sources', original],
    change: { copyOf: text },
    path: `${originalAt}/copyOf`,
    kind: 'copy-without-original',
  },
  {
    at: ['redirects'],
    change: { [bundled.redirects.length]: { from: 'old', to: 'no-such-entry' } },
    path: `redirects/${bundled.redirects.length}/to`,
    kind: 'redirect-to-nothing',
  },
];

/** The text of the bundled data with some faults, as a person edits it. */
function fileWith(some: readonly Fault[]): string {
  const file: unknown = JSON.parse(JSON.stringify(bundled));
  for (const { at, change } of some) {
    let container: unknown = file;
    for (const step of at) container = Reflect.get(Object(container), step);
    for (const [key, value] of Object.entries(change)) Reflect.set(Object(container), key, value);
  }
  return JSON.stringify(file, null, 2);
}

/** What is found in such a file, sorted as the faults are. */
function foundWith(some: readonly Fault[]) {
  const value: unknown = JSON.parse(fileWith(some));
  const findings = findingsIn(value);
  expect(validate(value) === null).toBe(findings.length > 0);
  return findings.map(({ path, kind }) => `${path}: ${kind}`).sort();
}
const expected = (some: readonly Fault[]) =>
  some.map(({ path, kind }) => `${path}: ${kind}`).sort();

test('the data is right without the 30 errors', () => {
  expect(faults).toHaveLength(30);
  expect(new Set(expected(faults)).size).toBe(30);
  expect(foundWith([])).toEqual([]);
});

test('30 different errors are all found, and no others', () => {
  expect(foundWith(faults)).toEqual(expected(faults));
});

test.each(faults.map((fault) => [fault.path, fault] as const))(
  'each by itself is one: %s',
  (_, fault) => {
    expect(foundWith([fault])).toEqual(expected([fault]));
  },
);

test.each(faults.map((fault) => [fault.path, fault] as const))(
  'each that is mended is gone, and the others stay: %s',
  (_, fault) => {
    const others = faults.filter((each) => each !== fault);
    expect(foundWith(others)).toEqual(expected(others));
  },
);

test('each is on a line that shows what is wrong', () => {
  const file = fileWith(faults);
  const lines = file.split('\n');
  for (const { path, kind, at } of locate(file, findingsIn(JSON.parse(file)))) {
    const line = lines[(at?.line ?? 0) - 1]?.slice((at?.column ?? 0) - 1) ?? '';
    const [fault] = faults.filter((each) => each.path === path && each.kind === kind);
    const [key = '', value] = Object.entries(fault?.change ?? {}).at(-1) ?? [];
    const isOneLine = typeof value === 'string' || typeof value === 'number';
    const shown = kind === 'unknown-key' ? `"${key}": ` : isOneLine ? JSON.stringify(value) : '';
    expect([path, line.slice(0, shown.length)]).toEqual([path, shown]);
  }
});
