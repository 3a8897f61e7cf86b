import { type Interval, intervalOf, intervalOfRank, overlap } from '../model/interval.ts';
import { stepOf } from '../model/printed.ts';
import type { Claim } from '../model/types.ts';

/**
 * The values that a claim leaves possible, with the rounding that it prints. Null for claims
 * without a value (awards, policies, places): they state that something is so, and no more.
 */
export function possibleValues(claim: Claim): Interval | null {
  if ('value' in claim) {
    const { value, bound, printed } = claim;
    return intervalOf(value, bound, bound === 'exact' ? stepOf(printed, value) : 0);
  }
  if ('rank' in claim) return intervalOfRank(claim.rank, claim.bound);
  return null;
}

/** Whether both statements can be true together (contract, section 1: "agree"). */
export function agree(a: Claim, b: Claim): boolean {
  const [left, right] = [possibleValues(a), possibleValues(b)];
  return left === null || right === null || overlap(left, right);
}
