/**
 * Part of the stage `candidates`: whether a number can be about an indicator by its unit. It never tells which
 * one: many indicators share a unit.
 */
import type { Quantity } from '../model/quantity.ts';
import { textsOf } from '../model/text.ts';
import type { Unit } from '../model/types.ts';
import { measureOf } from './measures.ts';

/** Numbers of one class can be mistaken for each other. */
export type UnitClass = 'money' | 'share' | 'land' | 'count' | 'time' | 'other';

const landInM2: Readonly<Record<string, number>> = { m2: 1, km2: 1e6, ha: 1e4 };
const measureOfPeople = new Set(['人', '名', '位', '人次']);
const measureOfThings = new Set([
  '家',
  '户',
  '个',
  '项',
  '件',
  '所',
  '处',
  '套',
  '座',
  '只',
  '部',
  '份',
  '社',
  '店',
  '支',
  '种',
  'か所',
  'カ所',
  'ヶ所',
  '笔',
  '组',
  '队',
  '批',
  '起',
  '间',
]);
const times = new Set(['year', 'month', 'week', 'day', 'hour']);
const currency = /^[A-Z]{3}$/;

export function classOf(quantity: Pick<Quantity, 'unit' | 'value'>): UnitClass {
  const { unit } = quantity;
  if (unit === null) return 'count';
  if (currency.test(unit)) return 'money';
  if (unit === 'percent') return 'share';
  if (unit in landInM2) return 'land';
  if (times.has(unit)) return 'time';
  if (unit === 'm' || measureOf(unit)) return 'count';
  return measureOfPeople.has(unit) || measureOfThings.has(unit) ? 'count' : 'other';
}

/** The factor from the unit of a number to that of an indicator; null if they cannot be compared. */
export function factorTo(quantity: Quantity, unit: Unit): number | null {
  const printed = quantity.unit;
  if (unit.currency) {
    if (printed === unit.id) return 1;
    // "Roughly 295 billion" and a bare number under a header with a currency.
    return printed === null && quantity.value >= 1000 ? 1 : null;
  }
  if (unit.id === 'percent') return printed === 'percent' ? 1 : null;
  const land = landInM2[unit.id];
  if (land !== undefined) {
    const from = printed === null ? undefined : landInM2[printed];
    return from === undefined ? null : from / land;
  }
  if (printed === null) return 1;
  const measure = measureOf(unit.id);
  if (measure) {
    const from = measureOf(printed);
    return from?.base === measure.base ? from.size / measure.size : null;
  }
  // "1.717 m residents" are millions.
  if (printed === 'm') return quantity.value < 10_000 ? 1e6 : null;
  const countsPeople = textsOf(unit.label).some((label) => /people|persons|jobs|人/.test(label));
  // Visits count nobody twice who lives there.
  if (printed === '人次') return null;
  if (measureOfPeople.has(printed)) return countsPeople ? 1 : null;
  if (printed === '家' || printed === '户' || printed === '社') return countsPeople ? null : 1;
  return measureOfThings.has(printed) ? 1 : null;
}
