import { defaultText, isDataText } from '../model/text.ts';
import { fold } from './words.ts';

/** Sorts rows by their keys, the first key first. The keys of each row are computed once. */
export function sortByKeys<Row>(
  rows: readonly Row[],
  keysOf: (row: Row) => readonly number[],
): readonly Row[] {
  return rows
    .map((row) => ({ row, keys: keysOf(row) }))
    .toSorted((a, b) => compareKeys(a.keys, b.keys))
    .map(({ row }) => row);
}

function compareKeys(a: readonly number[], b: readonly number[]): number {
  for (let i = 0; i < a.length; i += 1) {
    const difference = (a[i] ?? 0) - (b[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/**
 * Order of two JSON values, the same on every machine: numbers by size, texts folded and then by
 * code point, texts by their default language, arrays by their first element. What is absent
 * comes last in either direction.
 */
export function compareValues(a: unknown, b: unknown, descending: boolean): number {
  const [left, right] = [sortKey(a), sortKey(b)];
  if (left === null || right === null) return Number(left === null) - Number(right === null);
  const order =
    typeof left === 'number' && typeof right === 'number'
      ? left - right
      : compareTexts(String(left), String(right));
  return descending ? -order : order;
}

function compareTexts(a: string, b: string): number {
  const [left, right] = [fold(a), fold(b)];
  return left < right ? -1 : left > right ? 1 : a < b ? -1 : a > b ? 1 : 0;
}

function sortKey(value: unknown): number | string | null {
  if (typeof value === 'number' || typeof value === 'string') return value;
  if (typeof value === 'boolean') return Number(value);
  if (Array.isArray(value)) return sortKey(value[0] ?? null);
  if (typeof value === 'object' && value !== null) {
    return isDataText(value) ? defaultText(value) : JSON.stringify(value);
  }
  return null;
}
