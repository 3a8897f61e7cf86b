import type { Bound } from './vocabulary.ts';

/** The values that a statement leaves possible. An end that is not closed is itself excluded. */
export type Interval = {
  readonly low: number;
  readonly lowClosed: boolean;
  readonly high: number;
  readonly highClosed: boolean;
};

/** "About" leaves 5 % on either side, "nearly" 10 % towards zero (contract, section 1). */
const aboutMargin = 0.05;
const nearlyMargin = 0.1;
/** A one-sided bound supports what lies within a quarter of its threshold. */
const supportMargin = 0.25;

/**
 * What a figure with its bound leaves possible. `step` is the unit of the last printed digit (see
 * printed.ts): an exact 2952亿 may be anything that rounds to it; 0 for a number printed in full.
 */
export function intervalOf(value: number, bound: Bound, step: number): Interval {
  const size = Math.abs(value);
  switch (bound) {
    case 'exact':
      return step === 0
        ? { low: value, lowClosed: true, high: value, highClosed: true }
        : { low: value - step / 2, lowClosed: true, high: value + step / 2, highClosed: false };
    case 'more-than':
      return { low: value, lowClosed: false, high: Infinity, highClosed: false };
    case 'at-least':
      return { low: value, lowClosed: true, high: Infinity, highClosed: false };
    case 'up-to':
      return { low: -Infinity, lowClosed: false, high: value, highClosed: true };
    case 'about':
      return {
        low: value - size * aboutMargin,
        lowClosed: true,
        high: value + size * aboutMargin,
        highClosed: true,
      };
    case 'nearly': {
      // Nothing is nearer to zero than zero, so "nearly 0" is 0.
      if (value === 0) return intervalOf(0, 'exact', 0);
      const far = value - Math.sign(value) * size * nearlyMargin;
      return value > 0
        ? { low: far, lowClosed: true, high: value, highClosed: false }
        : { low: value, lowClosed: false, high: far, highClosed: true };
    }
  }
}

/** The part of an interval that says about as much as the value with its bound. */
export function supportOf(possible: Interval, value: number): Interval {
  const margin = Math.abs(value) * supportMargin;
  return {
    ...possible,
    ...(possible.low === -Infinity ? { low: value - margin, lowClosed: true } : {}),
    // "More than 0" has no quarter, and supports nothing.
    ...(possible.high === Infinity
      ? { high: value + margin, highClosed: margin > 0 || possible.lowClosed }
      : {}),
  };
}

/** A place in a ranking: exactly the place, or any place from the first to it ("top 50"). */
export function intervalOfRank(rank: number, bound: 'exact' | 'top' | undefined): Interval {
  return { low: bound === 'top' ? 1 : rank, lowClosed: true, high: rank, highClosed: true };
}

/** Whether some value lies in both. Ends that differ only by binary rounding count as equal. */
export function overlap(a: Interval, b: Interval): boolean {
  return reaches(a, b) && reaches(b, a);
}

/**
 * Of many intervals those that matter to whoever asks whether another one overlaps all of them: the ones
 * that begin last and that end first, of closed ends and of open ones. They are four at most.
 */
export function outermost(intervals: readonly Interval[]): readonly Interval[] {
  if (intervals.length <= 4) return intervals;
  const first = (some: readonly Interval[], comes: (a: Interval, b: Interval) => boolean) =>
    some.length === 0 ? [] : [some.reduce((best, each) => (comes(each, best) ? each : best))];
  return [true, false].flatMap((closed) => [
    ...first(
      intervals.filter(({ lowClosed }) => lowClosed === closed),
      (a, b) => a.low > b.low,
    ),
    ...first(
      intervals.filter(({ highClosed }) => highClosed === closed),
      (a, b) => a.high < b.high,
    ),
  ]);
}

/** Whether every value of the inner one lies in the outer one. */
export function includes(outer: Interval, inner: Interval): boolean {
  const low = isSame(outer.low, inner.low)
    ? outer.lowClosed || !inner.lowClosed
    : outer.low < inner.low;
  const high = isSame(outer.high, inner.high)
    ? outer.highClosed || !inner.highClosed
    : outer.high > inner.high;
  return low && high;
}

/** Whether the low end of `a` lies at or below the high end of `b`. */
export function reaches(a: Interval, b: Interval): boolean {
  return isSame(a.low, b.high) ? a.lowClosed && b.highClosed : a.low < b.high;
}

/** Whether both are open to the same side, from different thresholds: "more than 5" and "more than 6". */
export function differInThreshold(a: Interval, b: Interval): boolean {
  const upwards = a.high === Infinity && b.high === Infinity && !isSame(a.low, b.low);
  const downwards = a.low === -Infinity && b.low === -Infinity && !isSame(a.high, b.high);
  return upwards || downwards;
}

/** Equal but for binary rounding. */
function isSame(a: number, b: number): boolean {
  if (a === b) return true;
  const scale = Math.max(Math.abs(a), Math.abs(b));
  return Number.isFinite(scale) && Math.abs(a - b) <= 4 * Number.EPSILON * scale;
}
