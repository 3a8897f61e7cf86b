import { outermost, overlap } from '../model/interval.ts';
import { once } from '../model/lazy.ts';
import type { Claim, Source } from '../model/types.ts';
import { type Bound, type Evidence, grades, keysOf } from '../model/vocabulary.ts';
import { type Meaning, meaningOf, meaningUnread } from './agreement.ts';
import { support } from './support.ts';

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

/**
 * Computes the evidence of one fact from its claims. Any pair that contradicts each other makes it
 * disputed, even with the same origin. Rival readings are about something else and do not count.
 */
export function assess<C extends Claim>(
  all: readonly [SourcedClaim<C>, ...SourcedClaim<C>[]],
): Assessment<C> {
  const claims = withoutRivals(all);
  if (claims.length === 1) return { evidence: 'single', preferred: claims[0], contrary: [] };
  const weighed = claims.map(isOneValue(claims) ? weighUnread : weigh);
  const best = weighed.reduce((best, next) => (comparePreference(next, best) < 0 ? next : best));
  const others = weighed.filter((each) => each !== best);
  const against = (opposed: readonly Weighed<C>[]) => {
    const extremes = outermost(opposed.map(({ meaning }) => meaning.possible));
    return others
      .filter(({ meaning }) => extremes.some((extreme) => !overlap(meaning.possible, extreme)))
      .map(({ said }) => said);
  };
  const contrary = against([best]);
  const divided = contrary.length > 0 ? contrary : against(others);
  return {
    evidence: divided.length > 0 ? 'disputed' : support(weighed),
    preferred: best.said,
    contrary: divided,
  };
}

function withoutRivals<C extends Claim>(
  all: readonly [SourcedClaim<C>, ...SourcedClaim<C>[]],
): readonly [SourcedClaim<C>, ...SourcedClaim<C>[]] {
  const [first, ...rest] = all.filter(({ claim }) => claim.rival === undefined);
  return first ? [first, ...rest] : all;
}

/**
 * Claims of one value agree, however finely each is printed: their words, which are slow to read, are
 * only read where nothing else decides which of them is shown.
 */
function isOneValue([{ claim: first }, ...rest]: readonly [SourcedClaim, ...SourcedClaim[]]) {
  return (
    'value' in first &&
    rest.every(
      ({ claim }) => 'value' in claim && claim.value === first.value && claim.bound === first.bound,
    )
  );
}

/** A claim with its meaning and its rounding, which is read when it is asked for. */
type Weighed<C extends Claim> = {
  readonly said: SourcedClaim<C>;
  readonly source: Source;
  readonly meaning: Meaning;
  readonly rounding: () => number;
};

function weigh<C extends Claim>(said: SourcedClaim<C>): Weighed<C> {
  const { claim, source } = said;
  const meaning = meaningOf(claim, source.language);
  return { said, source, meaning, rounding: () => meaning.rounding };
}

function weighUnread<C extends Claim>(said: SourcedClaim<C>): Weighed<C> {
  const { claim, source } = said;
  const read = once(() => meaningOf(claim, source.language));
  return { said, source, meaning: meaningUnread(claim), rounding: () => read().rounding };
}

/** Order of sources by source type, the best first. */
export function compareGrades(a: Source, b: Source): number {
  return gradeOrder.indexOf(a.grade) - gradeOrder.indexOf(b.grade);
}

/**
 * Negative if a table shows the value of the first: better source type, then more exact, then newer.
 * Ties go by the id of the source, the value and the locator, never by the order of the data.
 */
function comparePreference(a: Weighed<Claim>, b: Weighed<Claim>): number {
  return (
    compareGrades(a.source, b.source) ||
    vagueness(a.said.claim) - vagueness(b.said.claim) ||
    a.rounding() - b.rounding() ||
    compareTexts(lastDay(b.source.published), lastDay(a.source.published)) ||
    compareTexts(a.source.id, b.source.id) ||
    numberOf(a.said.claim) - numberOf(b.said.claim) ||
    compareTexts(a.said.claim.locator ?? '', b.said.claim.locator ?? '')
  );
}

/** A date as its last possible day, so that "2026-01" is not newer than "2026". */
function lastDay(published: string | null): string {
  if (published === null) return '';
  return published + ['-12-31', '-31', ''][published.split('-').length - 1];
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

function numberOf(claim: Claim): number {
  if ('value' in claim) return claim.value;
  return 'rank' in claim ? claim.rank : 0;
}

function vagueness(claim: Claim): number {
  if ('value' in claim) return boundOrder.indexOf(claim.bound);
  return 'rank' in claim && claim.bound === 'top' ? 1 : 0;
}
