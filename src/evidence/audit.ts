import type { Interval } from '../model/interval.ts';
import { findApart, findOverlapping } from '../model/overlaps.ts';
import type { Claim, Source } from '../model/types.ts';
import type { Verdict } from '../model/vocabulary.ts';
import { possibleValues } from './agreement.ts';
import { compareGrades, independent, type SourcedClaim } from './assessment.ts';

/**
 * The verdict on one claim, and the claims of other sources. The verdict considers every other claim.
 * Each list has at most `mostListed` claims, in the order of the data. If there are more, it has those
 * with the best source types, best first.
 */
export type AuditedClaim = {
  readonly verdict: Verdict;
  /** Independent claims that agree, with a source type better than unverified. */
  readonly confirmedBy: readonly SourcedClaim[];
  /** Independent claims that cannot be true together with it. */
  readonly contradictedBy: readonly SourcedClaim[];
  /** Claims that agree but add no evidence: from the same origin, or from an unverified page. */
  readonly repeatedBy: readonly SourcedClaim[];
};

/** The most claims in a list: without a limit, the output would grow with the square of the claims. */
export const mostListed = 50;

/** A claim without a value agrees with every other claim. */
const anyValue: Interval = { low: -Infinity, lowClosed: false, high: Infinity, highClosed: false };

/**
 * Prepares the claims of one fact, and returns the function that audits a claim of the source against
 * them. One claim that disagrees outweighs any number that agree.
 */
export function auditor(
  source: Source,
  claims: readonly SourcedClaim[],
): (claim: Claim) => AuditedClaim {
  const others = claims
    .filter((other) => other.source.id !== source.id)
    .map((said, position) => ({ said, position, values: possibleValues(said.claim) ?? anyValue }));
  const isIndependent = ({ said }: Other) => independent(source, said.source);
  const proves = (other: Other) => isIndependent(other) && other.said.source.grade !== 'unverified';
  const contradicting = listed(findApart, others.filter(isIndependent));
  const confirming = listed(findOverlapping, others.filter(proves));
  const repeating = listed(
    findOverlapping,
    others.filter((other) => !proves(other)),
  );
  return (claim) => {
    const values = possibleValues(claim) ?? anyValue;
    const [contradictedBy, confirmedBy] = [contradicting(values), confirming(values)];
    return {
      verdict:
        contradictedBy.length > 0
          ? 'contradicted'
          : confirmedBy.length > 0
            ? 'confirmed'
            : 'unconfirmed',
      confirmedBy,
      contradictedBy,
      repeatedBy: repeating(values),
    };
  };
}

/** A claim of another source, with its position among them. */
type Other = { readonly said: SourcedClaim; readonly position: number; readonly values: Interval };

/** Returns a function that lists the other claims that a finder finds for an interval. */
function listed(
  find: typeof findApart,
  others: readonly Other[],
): (values: Interval) => readonly SourcedClaim[] {
  const ranked = others.toSorted((a, b) => compareGrades(a.said.source, b.said.source));
  const finder = find(ranked.map(({ values }) => values));
  return (values) => {
    const found = finder(values, mostListed + 1).flatMap((at) => ranked[at] ?? []);
    const shown =
      found.length > mostListed
        ? found.slice(0, mostListed)
        : found.toSorted((a, b) => a.position - b.position);
    return shown.map(({ said }) => said);
  };
}
