import { type Interval, intervalOf, intervalOfRank, overlap } from '../model/interval.ts';
import { stepOf } from '../model/printed.ts';
import type { Claim } from '../model/types.ts';

/**
 * The values that a claim allows, with the rounding of its printed words. Null for claims without a
 * value (awards, policies, places). Reading the printed words is slow: to compare many claims, call
 * this once for each.
 */
export function possibleValues(claim: Claim, rounding = roundingOf(claim)): Interval | null {
  if ('value' in claim) return intervalOf(claim.value, claim.bound, rounding);
  if ('rank' in claim) return intervalOfRank(claim.rank, claim.bound);
  return null;
}

/** The rounding of an exact value as printed; 0 for a bounded value and for claims without a value. */
export function roundingOf(claim: Claim): number {
  return 'value' in claim && claim.bound === 'exact' ? stepOf(claim.printed, claim.value) : 0;
}

/** Whether both claims can be true. */
export function agree(a: Claim, b: Claim): boolean {
  const [left, right] = [possibleValues(a), possibleValues(b)];
  return left === null || right === null || overlap(left, right);
}
