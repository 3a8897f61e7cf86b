import {
  type Interval,
  intervalOf,
  intervalOfRank,
  overlap,
  supportOf,
} from '../model/interval.ts';
import { readPrint, stepOf } from '../model/printed.ts';
import type { Claim } from '../model/types.ts';
import type { Bound } from '../model/vocabulary.ts';

/** What a claim means for others about the same fact. */
export type Meaning = {
  /** The values that the claim leaves possible. */
  readonly possible: Interval;
  /** The values among them that it supports. */
  readonly supported: Interval;
  /** How coarsely an exact value is printed; 0 for a bounded one and for claims without a value. */
  readonly rounding: number;
};

const anyValue: Interval = { low: -Infinity, lowClosed: false, high: Infinity, highClosed: false };
/** Awards, policies, places and terms state that something is so, and no value. */
export const anything: Meaning = { possible: anyValue, supported: anyValue, rounding: 0 };

/**
 * What a claim means, with the rounding of its printed words. Reading the printed words is slow: to
 * compare many claims, call this once for each. `language` is that of the source.
 */
export function meaningOf(claim: Claim, language?: string): Meaning {
  if (!('value' in claim) || claim.bound !== 'exact') return meaningUnread(claim);
  const { value, bound, printed } = claim;
  return meaningOfValue(value, bound, stepOf(readPrint(printed, language), value));
}

/** The same, as if an exact value were printed in full. */
export function meaningUnread(claim: Claim): Meaning {
  if ('value' in claim) return meaningOfValue(claim.value, claim.bound, 0);
  if (!('rank' in claim)) return anything;
  const possible = intervalOfRank(claim.rank, claim.bound);
  return { possible, supported: possible, rounding: 0 };
}

/** What a value means that is printed with a bound and a rounding. */
export function meaningOfValue(value: number, bound: Bound, rounding: number): Meaning {
  const possible = intervalOf(value, bound, rounding);
  return { possible, supported: supportOf(possible, value), rounding };
}

/** Whether both can be true. */
export function agree(a: Meaning, b: Meaning): boolean {
  return overlap(a.possible, b.possible);
}

/**
 * Whether both agree and say about as much. A one-sided bound supports only what lies within a quarter
 * of its threshold.
 */
export function supports(a: Meaning, b: Meaning): boolean {
  return overlap(a.supported, b.supported);
}
