import { growthPerYear, wholeYear } from '../evidence/computed.ts';
import { groupBy } from '../model/group.ts';
import type { Area } from '../model/types.ts';
import type { Bound, Evidence, Kind } from '../model/vocabulary.ts';

/** How a point of a series compares with earlier points of its line. */
export type Changes = {
  /** Against the year before. */
  readonly change: number | null;
  /** In percent per year since the last exact figure before it. */
  readonly growth: number | null;
  readonly since: string | null;
};

type Growing = {
  readonly period: string;
  readonly line: string;
  readonly area: Area;
  readonly kind: Kind;
  readonly value: number;
  readonly bound: Bound | 'top';
  readonly evidence: Evidence;
};

/** Which points grow: none of a boundary that is not stated, none of a rank or a percentage in percent. */
export type GrowthRule = {
  readonly isComparable: (area: Area) => boolean;
  readonly hasGrowth: boolean;
};

/** Adds what can be computed between exact actual figures of whole years and of one line. */
export function withChanges<P extends Growing>(
  points: readonly P[],
  { isComparable, hasGrowth }: GrowthRule,
): readonly (P & Changes)[] {
  const lines = groupBy(
    points.filter((point) => isExactYear(point) && isComparable(point.area)),
    ({ line }) => [line],
  );
  const before = new Map(
    [...lines.values()].flatMap((line) => {
      const ordered = line.toSorted((a, b) => Number(a.period) - Number(b.period));
      return ordered.slice(1).map((point, i) => [point, ordered[i]] as const);
    }),
  );
  return points.map((point) => {
    const last = before.get(point);
    if (!last) return { ...point, change: null, growth: null, since: null };
    const years = (wholeYear(point.period) ?? 0) - (wholeYear(last.period) ?? 0);
    const growth = hasGrowth ? growthPerYear(last.value, point.value, years) : null;
    return {
      ...point,
      change: years === 1 ? decimalDifference(point.value, last.value) : null,
      growth,
      since: growth === null ? null : last.period,
    };
  });
}

/** A disputed value is no base for a difference either. */
export function isExactYear({ period, kind, bound, evidence }: Growing): boolean {
  const isYear = wholeYear(period) !== null && kind === 'actual';
  return isYear && bound === 'exact' && evidence !== 'disputed';
}

/** 3.66 less 2.77 is 0.89, without binary noise: no value has more than six decimals. */
function decimalDifference(a: number, b: number): number {
  return Math.round((a - b) * 1e6) / 1e6;
}
