import { type Interval, outermost, overlap } from '../model/interval.ts';
import type { Claim, Source } from '../model/types.ts';
import { type Bound, type Evidence, grades, keysOf } from '../model/vocabulary.ts';
import { possibleValues, roundingOf } from './agreement.ts';

/** A claim together with the source that makes it. */
export type SourcedClaim<C extends Claim = Claim> = { readonly claim: C; readonly source: Source };

/** The evidence of one fact, computed from all its claims. */
export type Assessment<C extends Claim = Claim> = {
  readonly evidence: Evidence;
  readonly preferred: SourcedClaim<C>;
  /** In a dispute, the claims that contradict the preferred one, or else each other. */
  readonly contrary: readonly SourcedClaim<C>[];
};

const gradeOrder = keysOf(grades);
const boundOrder: readonly Bound[] = ['exact', 'about', 'nearly', 'at-least', 'more-than', 'up-to'];

/** Whether two sources are independent: not copies or editions of one original. */
export function independent(a: Source, b: Source): boolean {
  return a.origin !== b.origin;
}

/**
 * Computes the evidence of one fact from its claims. Any pair that contradicts each other makes it
 * disputed, even with the same origin.
 */
export function assess<C extends Claim>(
  claims: readonly [SourcedClaim<C>, ...SourcedClaim<C>[]],
): Assessment<C> {
  if (claims.length === 1) return { evidence: 'single', preferred: claims[0], contrary: [] };
  const weighed = claims.map(weigh);
  const best = weighed.reduce((best, next) => (isPreferred(next, best) ? next : best));
  const others = weighed.filter((each) => each !== best);
  const against = (opposed: readonly Weighed<C>[]) => {
    const extremes = outermost(
      opposed.map(({ values }) => values).filter((values) => values !== null),
    );
    return others
      .filter(({ values }) => values && extremes.some((extreme) => !overlap(values, extreme)))
      .map(({ said }) => said);
  };
  const contrary = against([best]);
  const divided = contrary.length > 0 ? contrary : against(others);
  return {
    evidence: divided.length > 0 ? 'disputed' : support(claims.map(({ source }) => source)),
    preferred: best.said,
    contrary: divided,
  };
}

/** A claim with the values that it allows. Reading the printed words is slow, so it is done once. */
type Weighed<C extends Claim> = {
  readonly said: SourcedClaim<C>;
  readonly rounding: number;
  readonly values: Interval | null;
};

function weigh<C extends Claim>(said: SourcedClaim<C>): Weighed<C> {
  const rounding = roundingOf(said.claim);
  return { said, rounding, values: possibleValues(said.claim, rounding) };
}

/**
 * The evidence of sources that agree: corroborated if two or more are independent and at least one
 * of them is better than unverified, else single. A copy beside its own original adds nothing, not
 * even its source type.
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

/** Order of sources by source type, the best first. */
export function compareGrades(a: Source, b: Source): number {
  return gradeOrder.indexOf(a.grade) - gradeOrder.indexOf(b.grade);
}

/** Whether the first claim is preferred: better source type, then more exact, then newer. */
function isPreferred(a: Weighed<Claim>, b: Weighed<Claim>): boolean {
  const difference =
    compareGrades(a.said.source, b.said.source) ||
    vagueness(a.said.claim) - vagueness(b.said.claim) ||
    a.rounding - b.rounding;
  if (difference !== 0) return difference < 0;
  return (a.said.source.published ?? '') > (b.said.source.published ?? '');
}

function vagueness(claim: Claim): number {
  if ('value' in claim) return boundOrder.indexOf(claim.bound);
  return 'rank' in claim && claim.bound === 'top' ? 1 : 0;
}
