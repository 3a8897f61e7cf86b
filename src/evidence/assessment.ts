import { type Interval, outermost, overlap } from '../model/interval.ts';
import { stepOf } from '../model/printed.ts';
import type { Claim, Source } from '../model/types.ts';
import { type Bound, type Evidence, grades, keysOf } from '../model/vocabulary.ts';
import { possibleValues } from './agreement.ts';

/** A claim together with the source that makes it. */
export type SourcedClaim<C extends Claim = Claim> = { readonly claim: C; readonly source: Source };

/** What all claims of one fact amount to. */
export type Assessment<C extends Claim = Claim> = {
  readonly evidence: Evidence;
  readonly preferred: SourcedClaim<C>;
  /** Of a dispute the claims that stand against the preferred one, or else against each other. */
  readonly contrary: readonly SourcedClaim<C>[];
};

const gradeOrder = keysOf(grades);
const boundOrder: readonly Bound[] = ['exact', 'about', 'nearly', 'at-least', 'more-than', 'up-to'];

/** Whether two sources speak for themselves, and are not copies or editions of one original. */
export function independent(a: Source, b: Source): boolean {
  return a.origin !== b.origin;
}

/**
 * Weighs the claims of one fact by the rules of the contract, section 1. A contradiction of any
 * pair makes it disputed, whoever speaks.
 */
export function assess<C extends Claim>(
  claims: readonly [SourcedClaim<C>, ...SourcedClaim<C>[]],
): Assessment<C> {
  if (claims.length === 1) return { evidence: 'single', preferred: claims[0], contrary: [] };
  const preferred = prefer(claims);
  const others = claims
    .filter((each) => each !== preferred)
    .map((said) => ({ said, values: possibleValues(said.claim) }));
  const against = (opposed: readonly (Interval | null)[]) => {
    const extremes = outermost(opposed.filter((values) => values !== null));
    return others
      .filter(({ values }) => values && extremes.some((extreme) => !overlap(values, extreme)))
      .map(({ said }) => said);
  };
  const contrary = against([possibleValues(preferred.claim)]);
  const divided = contrary.length > 0 ? contrary : against(others.map(({ values }) => values));
  return {
    evidence: divided.length > 0 ? 'disputed' : support(claims.map(({ source }) => source)),
    preferred,
    contrary: divided,
  };
}

/**
 * What sources that agree amount to: corroborated by two or more independent ones of which at
 * least one is graded better than unverified, else single. A copy beside its own original adds
 * nothing, not even its grade.
 */
export function support(sources: readonly Source[]): 'corroborated' | 'single' {
  const originals = new Set(
    sources.filter(({ grade }) => grade !== 'copy').map(({ origin }) => origin),
  );
  const speaking = sources.filter(
    ({ grade, origin }) => grade !== 'copy' || !originals.has(origin),
  );
  const origins = new Set(speaking.map(({ origin }) => origin));
  const verified = speaking.some(({ grade }) => grade !== 'unverified');
  return origins.size > 1 && verified ? 'corroborated' : 'single';
}

/** The claim whose value a table shows: best grade first; then the more exact; then the newer. */
function prefer<C extends Claim>([first, ...rest]: readonly [
  SourcedClaim<C>,
  ...SourcedClaim<C>[],
]): SourcedClaim<C> {
  return rest.reduce((best, next) => (isPreferred(next, best) ? next : best), first);
}

function isPreferred(a: SourcedClaim, b: SourcedClaim): boolean {
  const difference =
    gradeOrder.indexOf(a.source.grade) - gradeOrder.indexOf(b.source.grade) ||
    vagueness(a.claim) - vagueness(b.claim) ||
    rounding(a.claim) - rounding(b.claim);
  if (difference !== 0) return difference < 0;
  return (a.source.published ?? '') > (b.source.published ?? '');
}

function vagueness(claim: Claim): number {
  if ('value' in claim) return boundOrder.indexOf(claim.bound);
  return 'rank' in claim && claim.bound === 'top' ? 1 : 0;
}

/** How coarsely an exact value is printed. */
function rounding(claim: Claim): number {
  return 'value' in claim && claim.bound === 'exact' ? stepOf(claim.printed, claim.value) : 0;
}
