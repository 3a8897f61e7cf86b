/**
 * Stage 6 of reading a text: what the dataset says to a statement. The text is one more source with a claim:
 * whether it agrees with the others is decided by the functions of the evidence.
 */
import { agree, type Meaning, meaningOf, meaningOfValue, supports } from '../evidence/agreement.ts';
import type { SourcedClaim } from '../evidence/assessment.ts';
import { addingAmong } from '../evidence/support.ts';
import { differInThreshold, intervalOfRank } from '../model/interval.ts';
import type { Quantity } from '../model/quantity.ts';
import type { Claim, Source } from '../model/types.ts';

export type Answer = {
  /** What the claims of one fact say. `far`: they agree, but say much more or less. */
  readonly says: 'confirmed' | 'unconfirmed' | 'disputed' | 'contradicted' | 'far';
  readonly confirmedBy: readonly SourcedClaim[];
  readonly contradictedBy: readonly SourcedClaim[];
};

/** What a number of a text leaves possible, in the unit of the indicator. */
export function meaningOfQuantity(quantity: Quantity, factor: number): Meaning {
  const { value, to, bound, step } = quantity;
  if (to !== null) {
    const possible = { low: value * factor, lowClosed: true, high: to * factor, highClosed: true };
    return { possible, supported: possible, rounding: 0 };
  }
  return meaningOfValue(
    scale(value, factor),
    bound,
    scale(Math.max(step, roundedZeros(value, step)), factor),
  );
}

const scale = (value: number, factor: number) =>
  factor === 1 ? value : Number((value * factor).toPrecision(15));

/**
 * The step of a whole number is one: 413 may be 412.5. From 1,000 up zeros at the end are rounding: 295,000
 * million is not exact to the million.
 */
function roundedZeros(value: number, step: number): number {
  const unit = step >= 1 ? step : 1;
  const digits = String(Math.round(value / unit));
  const zeros = /0*$/.exec(digits)?.[0].length ?? 0;
  return step < 1 && step > 0 ? 0 : digits.length >= 4 && zeros > 0 ? unit * 10 ** zeros : unit;
}

export function meaningOfRank(rank: number, bound: 'top' | null): Meaning {
  const possible = intervalOfRank(rank, bound ?? undefined);
  return { possible, supported: possible, rounding: 0 };
}

/** What the claims of a fact say to a statement. `as` is the source that the text itself is, if it is one. */
export function answerOf(
  stated: Meaning,
  claims: readonly SourcedClaim[],
  as: Source | null,
): Answer | null {
  const others = claims.filter(
    ({ source }) => as === null || (source.id !== as.id && source.origin !== as.origin),
  );
  if (others.length === 0) return null;
  const adds = addingAmong(others.map(({ source }) => source));
  const told = others.map((said: SourcedClaim<Claim>) => ({
    said,
    meaning: meaningOf(said.claim, said.source.language),
  }));
  // Sources that agree on "more than 5,000" do not say "more than 6,000".
  const supporting = told.filter(
    ({ meaning }) =>
      supports(stated, meaning) && !differInThreshold(stated.possible, meaning.possible),
  );
  const agreeing = told.filter(({ meaning }) => agree(stated, meaning));
  const against = told.filter(({ meaning }) => !agree(stated, meaning));
  const proof = supporting.filter(
    ({ said: { source } }) => source.grade !== 'unverified' && adds(source),
  );
  const of = (some: typeof told) => some.map(({ said }) => said);
  const lists = { confirmedBy: of(supporting), contradictedBy: of(against) };
  if (supporting.length > 0 && against.length > 0) {
    // A bound such as "more than 300" does not dispute the exact value of another claim.
    const isExact = supporting.some(
      ({ said: { claim } }) => !('bound' in claim) || claim.bound === 'exact',
    );
    if (isExact) return { says: 'disputed', ...lists };
    return { says: 'contradicted', ...lists, confirmedBy: [] };
  }
  if (proof.length > 0) return { says: 'confirmed', ...lists };
  if (supporting.length > 0) return { says: 'unconfirmed', ...lists };
  return { says: agreeing.length > 0 ? 'far' : 'contradicted', ...lists };
}
