import type { Claim, Source } from '../model/types.ts';
import type { Verdict } from '../model/vocabulary.ts';
import { agree } from './agreement.ts';
import { independent, type SourcedClaim } from './assessment.ts';

/** What the others say to one claim of one source. */
export type AuditedClaim = {
  readonly verdict: Verdict;
  /** Independent claims that agree, of a grade better than unverified. */
  readonly confirmedBy: readonly SourcedClaim[];
  /** Independent claims that cannot be true together with it. */
  readonly contradictedBy: readonly SourcedClaim[];
  /** Claims that agree and prove nothing: the same voice again, or an unverified page. */
  readonly repeatedBy: readonly SourcedClaim[];
};

/**
 * Holds a claim of a source against the other claims of the same fact (contract, section 1: "audit
 * verdict"). One that disagrees weighs more than any that agree.
 */
export function auditClaim(
  claim: Claim,
  source: Source,
  others: readonly SourcedClaim[],
): AuditedClaim {
  const foreign = others.filter((other) => other.source.id !== source.id);
  const contradictedBy = foreign.filter(
    (other) => independent(source, other.source) && !agree(claim, other.claim),
  );
  const agreeing = foreign.filter((other) => agree(claim, other.claim));
  const proves = (other: SourcedClaim) =>
    independent(source, other.source) && other.source.grade !== 'unverified';
  const confirmedBy = agreeing.filter(proves);
  return {
    verdict:
      contradictedBy.length > 0
        ? 'contradicted'
        : confirmedBy.length > 0
          ? 'confirmed'
          : 'unconfirmed',
    confirmedBy,
    contradictedBy,
    repeatedBy: agreeing.filter((other) => !proves(other)),
  };
}
