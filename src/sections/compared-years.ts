import { groupBy } from '../model/group.ts';
import { isWithin, type Months, monthsOf, type YearRange } from '../model/period.ts';
import { type Kind, keysOf, kinds } from '../model/vocabulary.ts';
import type { FigureRow } from './figures.ts';

/** Which year a comparison shows, and which fact of an area shows it. */

/** A fact, and whether it is of another year than the comparison: then it is marked. */
export type OfYear<T> = { readonly item: T; readonly isOther: boolean };

/** When a fact was, and how it counts beside others of the same area and year. */
export type Dated = {
  readonly period: string;
  readonly kind: Kind;
};

/**
 * Whether a figure can be compared: no target, no span of years, and of what adds up over a period no
 * part of a year.
 */
export function isComparable({ fact, indicator }: FigureRow): boolean {
  if (fact.kind === 'target' || fact.period.includes('/')) return false;
  return !indicator.flow || /^\d{4}$/.test(fact.period);
}

export function factOf({ fact }: FigureRow): Dated {
  return fact;
}

export function isAsked(period: string, year: YearRange | Months | null): boolean {
  return year === null || isWithin(period, year);
}

export function yearOf(period: string): number {
  return Math.floor((monthsOf(period)?.last ?? 0) / 12);
}

/**
 * The year of most of some facts. Of several, the one with more results beside estimates, then the latest;
 * null without any.
 */
export function yearOfMost(facts: Iterable<Dated>): number | null {
  const counts = [...groupBy(facts, ({ period }) => [String(yearOf(period))])].map(
    ([year, own]) => ({
      year: Number(year),
      count: own.length,
      actual: own.filter(({ kind }) => kind === 'actual').length,
    }),
  );
  const [most] = counts.sort((a, b) => b.count - a.count || b.actual - a.actual || b.year - a.year);
  return most?.year ?? null;
}

/** The year that most of the areas of some figures have. */
export function yearOfMostAreas(figures: readonly FigureRow[]): number | null {
  const byArea = groupBy(figures, ({ fact }) => [fact.area]);
  return yearOfMost([...byArea.values()].flatMap((own) => onePerYear(own, factOf)));
}

/** Of each year the fact that shows it. */
export function onePerYear<T>(items: readonly T[], datedOf: (item: T) => Dated): readonly Dated[] {
  const byYear = groupBy(items, (item) => [String(yearOf(datedOf(item).period))]);
  return [...byYear].flatMap(([year, own]) => {
    const best = nearestTo(Number(year), own, datedOf);
    return best ? [datedOf(best.item)] : [];
  });
}

/**
 * The fact that shows the year: an actual one before an estimate, a whole year before its months. Without
 * any, that of the nearest other year, the later one of two.
 */
export function nearestTo<T>(
  year: number,
  items: readonly T[],
  datedOf: (item: T) => Dated,
): OfYear<T> | null {
  const [best] = items
    .map((item) => ({ item, key: distanceKey(year, datedOf(item)) }))
    .toSorted((a, b) => compareKeys(a.key, b.key));
  return best ? { item: best.item, isOther: best.key[0] !== 0 } : null;
}

function distanceKey(year: number, { period, kind }: Dated): readonly [number, ...number[]] {
  const own = yearOf(period);
  const isMonth = period.includes('-');
  return [
    Math.abs(own - year),
    -own,
    keysOf(kinds).indexOf(kind),
    Number(isMonth),
    -(monthsOf(period)?.last ?? 0),
  ];
}

function compareKeys(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((key, i) => key !== b[i]);
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}
