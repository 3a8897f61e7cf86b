import type { Interval } from '../model/interval.ts';
import {
  type Finder,
  findAbove,
  findApart,
  findBelow,
  findOverlapping,
} from '../model/overlaps.ts';
import type { Claim, Source } from '../model/types.ts';
import type { Basis, Verdict } from '../model/vocabulary.ts';
import { type Meaning, meaningOf } from './agreement.ts';
import { compareGrades, type SourcedClaim } from './assessment.ts';
import { addingAmong, independent, proves } from './support.ts';

/**
 * The verdict on one claim, and the claims of other sources. The verdict considers every other claim.
 * Each list has at most `mostListed` claims, in the order of the data. If there are more, it has those
 * with the best source types, best first.
 */
export type AuditedClaim = {
  readonly verdict: Verdict;
  /** Independent claims that support it, with a source type better than unverified. */
  readonly confirmedBy: readonly SourcedClaim[];
  /** Independent claims that cannot be true together with it. */
  readonly contradictedBy: readonly SourcedClaim[];
  /** Claims that agree but add no evidence: from the same origin, an unverified page, or a distant bound. */
  readonly repeatedBy: readonly SourcedClaim[];
  /** Claims about a rival reading of the same words. They neither confirm nor contradict. */
  readonly rivals: readonly SourcedClaim[];
  /** Whether an independent source gives a value or rank for the same fact, so that it could be contradicted. */
  readonly isTested: boolean;
};

/** What the verdict rests on: how far a reader may rely on the claim. */
export function basisOf({ verdict, confirmedBy, repeatedBy }: AuditedClaim): Basis {
  if (verdict === 'contradicted') return 'contradicted';
  if (verdict === 'unconfirmed') return repeatedBy.length > 0 ? 'repeated' : 'alone';
  return confirmedBy.every(({ source }) => source.grade === 'copy') ? 'copies' : 'better';
}

/** The most claims in a list: without a limit, the output would grow with the square of the claims. */
export const mostListed = 50;

/**
 * Prepares the claims of one fact, and returns the function that audits a claim of the source against
 * them. One claim that disagrees outweighs any number that agree.
 */
export function auditor(
  source: Source,
  claims: readonly SourcedClaim[],
): (claim: Claim) => AuditedClaim {
  const [ours, rivals] = [claims.filter(isOurs), claims.filter((each) => !isOurs(each))];
  const others = rivals.filter((other) => other.source.id !== source.id).slice(0, mostListed);
  const audit = auditorOf(source, ours);
  // Nothing is known of the rival reading itself.
  const nothing = auditorOf(source, []);
  return (claim) => ({
    ...(claim.rival ? nothing : audit)(claim),
    rivals: claim.rival ? ours.slice(0, mostListed) : others,
  });
}

function isOurs({ claim }: SourcedClaim): boolean {
  return claim.rival === undefined;
}

function auditorOf(
  source: Source,
  claims: readonly SourcedClaim[],
): (claim: Claim) => Omit<AuditedClaim, 'rivals'> {
  const adds = addingAmong(claims.map((each) => each.source));
  const others = claims
    .filter((other) => other.source.id !== source.id)
    .map((said, position): Other => {
      const meaning = meaningOf(said.claim, said.source.language);
      return { said, position, meaning, isProof: proves(said.source, source, adds) };
    })
    .sort(byGrade);
  const proving = others.filter(({ isProof }) => isProof);
  const repeating = others.filter(({ isProof }) => !isProof);
  const isIndependent = ({ said }: Other) => independent(source, said.source);
  const contradictions = finderAmong(others.filter(isIndependent), findApart, 'possible');
  const proofs = finderAmong(proving, findOverlapping, 'supported');
  const repetitions = finderAmong(repeating, findOverlapping, 'possible');
  const distant = distantAmong(proving);
  const isTested = others.some(isIndependent);
  return (claim) => {
    const meaning = meaningOf(claim, source.language);
    const contradictedBy = listed(contradictions(meaning));
    const confirmedBy = listed(proofs(meaning));
    return {
      verdict:
        contradictedBy.length > 0
          ? 'contradicted'
          : confirmedBy.length > 0
            ? 'confirmed'
            : 'unconfirmed',
      confirmedBy,
      contradictedBy,
      repeatedBy: listed([...repetitions(meaning), ...distant(meaning)]),
      isTested: isTested && ('value' in claim || 'rank' in claim),
    };
  };
}

/** A claim of another source, with its position among them. */
type Other = {
  readonly said: SourcedClaim;
  readonly position: number;
  readonly meaning: Meaning;
  readonly isProof: boolean;
};

function byGrade(a: Other, b: Other): number {
  return compareGrades(a.said.source, b.said.source) || a.position - b.position;
}

/** Finds the first others for a meaning, the best source types first. */
type Found = (meaning: Meaning) => readonly Other[];

function finderAmong(
  others: readonly Other[],
  find: (many: readonly Interval[]) => Finder,
  values: 'possible' | 'supported',
): Found {
  const finder = find(others.map(({ meaning }) => meaning[values]));
  return (meaning) => finder(meaning[values], mostListed + 1).flatMap((at) => others[at] ?? []);
}

/**
 * Finds those that agree, but say much more or much less. If a claim is open at one end, all that it
 * does not support beyond that end agree.
 */
function distantAmong(others: readonly Other[]): Found {
  const above = finderAmong(others, findAbove, 'supported');
  const below = finderAmong(others, findBelow, 'supported');
  const openBelow = others.filter(({ meaning }) => isOpen(meaning, 'low'));
  const openAbove = others.filter(({ meaning }) => isOpen(meaning, 'high'));
  const openAndAbove = finderAmong(openBelow, findAbove, 'supported');
  const openAndBelow = finderAmong(openAbove, findBelow, 'supported');
  return (meaning) => [
    ...(isOpen(meaning, 'high') ? above : openAndAbove)(meaning),
    ...(isOpen(meaning, 'low') ? below : openAndBelow)(meaning),
  ];
}

function isOpen({ possible, supported }: Meaning, end: 'low' | 'high'): boolean {
  return possible[end] !== supported[end];
}

/** Of those found the ones to list: each once, at most `mostListed`. */
function listed(found: readonly Other[]): readonly SourcedClaim[] {
  const ranked = [...new Set(found)].sort(byGrade);
  const shown =
    ranked.length > mostListed
      ? ranked.slice(0, mostListed)
      : ranked.sort((a, b) => a.position - b.position);
  return shown.map(({ said }) => said);
}
