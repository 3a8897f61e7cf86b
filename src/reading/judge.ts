/** Stage 6: a linked number with who and when in; the statement with its verdict out. */

import type { Meaning } from '../evidence/agreement.ts';
import type { SourcedClaim } from '../evidence/assessment.ts';
import { textsOf } from '../model/text.ts';
import type { Figure, Indicator, Source } from '../model/types.ts';
import type { TextKind } from './aims.ts';
import type { Base } from './base.ts';
import { causeOf } from './cause.ts';
import type { When, Who } from './context.ts';
import { areasOf, type Fit, fitting } from './figure-facts.ts';
import type { Link } from './link-names.ts';
import { shouldRead } from './should-read.ts';
import { type Cause, type CheckVerdict, type Reading, type Reason, unread } from './statement.ts';
import { type Answer, answerOf, meaningOfQuantity } from './verdict.ts';

export type Judgement = {
  readonly verdict: CheckVerdict;
  readonly reason: Reason | null;
  readonly fact: string | null;
  readonly candidates: readonly string[];
  readonly reading: Reading;
  readonly confirmedBy: readonly SourcedClaim[];
  readonly contradictedBy: readonly SourcedClaim[];
  readonly cause: Cause | null;
  readonly shouldRead: string | null;
};

export const unknown = (
  reason: Reason,
  reading: Reading,
  candidates: readonly string[] = [],
): Judgement => ({
  verdict: 'unknown',
  reason,
  fact: null,
  candidates,
  reading,
  confirmedBy: [],
  contradictedBy: [],
  cause: null,
  shouldRead: null,
});

/** What a text was read as, apart from its numbers. */
export type Circumstances = {
  readonly who: Who | null;
  readonly when: When | null;
  readonly kind: TextKind;
  /** Whether the sentence states the number as a result, so that a difference is a contradiction. */
  readonly isPlain: () => boolean;
  readonly as: Source | null;
  /** The words of the number as they are printed. */
  readonly quote: string;
};

/** How sure the words must be before a difference counts as a contradiction. */
const sureScore = 0.8;

export function judgeFigure(
  link: Link,
  { who, when, kind, isPlain, as, quote }: Circumstances,
  base: Base,
): Judgement {
  const { quantity, indicator, factor } = link;
  const reading: Reading = {
    ...unread,
    value: quantity.value * factor,
    to: quantity.to === null ? null : quantity.to * factor,
    bound: quantity.bound,
    step: quantity.step * factor,
    unit: indicator.unit,
    indicator: indicator.id,
    area: who ? (who.boundary ?? who.area) : null,
    areaFrom: who?.from ?? null,
    period: when?.period ?? null,
    periodFrom: when?.from ?? null,
    kind,
    by: link.by,
  };
  if (who === null) return unknown('no-area', reading);
  if (who.area === null) return unknown('other-area', reading);
  if (when?.problem === 'part') return unknown('part-of-year', reading);
  if (when?.problem === 'no-date') return unknown('no-date', reading);
  const figures = base.figuresOf(indicator.id);
  const areas = areasOf(who, base.places.boundaries);
  const own = fitting(figures, areas, when, kind);
  const isLasting = lasting(indicator) && (when?.from === 'earlier' || when?.from === 'heading');
  const fits = own.length === 0 && isLasting ? fitting(figures, areas, null, kind) : own;
  const candidates = fits.map(({ figure }) => figure.id);
  if (fits.length === 0) {
    const others = fitting(figures, areas, when, kind === 'actual' ? 'estimate' : 'actual');
    const anywhere =
      who.boundary === null ? [] : fitting(figures, base.places.boundaries.all, when, kind);
    return unknown(
      others.length > 0 ? 'other-kind' : anywhere.length > 0 ? 'other-boundary' : 'not-in-base',
      reading,
    );
  }
  const stated = meaningOfQuantity(quantity, factor);
  const told = fits.flatMap((fit) => {
    const answer = answerOf(stated, base.claimsOf(fit.figure.id), as);
    return answer ? [{ fit, answer }] : [];
  });
  // A text that is itself the only source has nothing to be compared with.
  if (told.length === 0) return unknown('no-other-source', reading, candidates);
  const agreeing = bestOf(told);
  if (agreeing)
    return {
      ...unknown('unclear', reading, candidates),
      ...said(agreeing.answer),
      reason: null,
      fact: agreeing.fit.figure.id,
    };
  if (told.some(({ answer }) => answer.says === 'far'))
    return unknown('says-less', reading, candidates);
  const exact = told.find(({ fit }) => fit.isExact);
  if (!exact || when === null) return unknown('no-period', reading, candidates);
  const { figure } = exact.fit;
  const cause = causeOf(quantity, factor, figure, base);
  // Where the text states no boundary, what it should read depends on which it counts, unless it is a slip.
  const isSlip = cause === 'digits' || cause === 'magnitude' || cause === 'rounding';
  const isOpen =
    who.boundary === null &&
    !isSlip &&
    told.some(({ fit }) => fit.isExact && fit.figure.area !== figure.area);
  // A bare number of a table that is off by a power of ten has its unit somewhere else.
  const isBare = link.by === 'header' && quantity.unit === null && cause === 'magnitude';
  if (!isSure(link, when) || isBare || !isPlain()) return unknown('unclear', reading, candidates);
  if (who.isWeak && agreesElsewhere(figures, stated, when, kind, as, base))
    return unknown('other-boundary', reading, candidates);
  return {
    ...unknown('unclear', reading, candidates),
    ...said(exact.answer),
    reason: null,
    fact: figure.id,
    cause,
    shouldRead: isOpen ? null : shouldRead(quantity, factor, base.claimsOf(figure.id), quote),
  };
}

/** Whether the number is right for another boundary than the one that a number before it had in parentheses. */
function agreesElsewhere(
  figures: readonly Figure[],
  stated: Meaning,
  when: When,
  kind: TextKind,
  as: Source | null,
  base: Base,
): boolean {
  return fitting(figures, base.places.boundaries.all, when, kind).some(({ figure }) => {
    const answer = answerOf(stated, base.claimsOf(figure.id), as);
    return answer !== null && answer.says !== 'contradicted';
  });
}

/** Land and its divisions hardly change: the year of another sentence is not theirs. */
const lasting = ({ unit, label }: Indicator): boolean =>
  unit === 'km2' ||
  /(?<![a-z])(?:towns?|subdistricts?)(?![a-z])|镇|街道/i.test(textsOf(label).join(' '));

const said = ({ says, confirmedBy, contradictedBy }: Answer) => ({
  verdict: says === 'far' ? ('unknown' as const) : says,
  confirmedBy,
  contradictedBy,
});

const order: readonly Answer['says'][] = ['confirmed', 'disputed', 'unconfirmed'];

/** Of the facts that agree the one of the best verdict, the first of equals. */
function bestOf(told: readonly { readonly fit: Fit; readonly answer: Answer }[]) {
  const agreeing = told.filter(({ answer }) => order.includes(answer.says));
  return agreeing.toSorted(
    (a, b) =>
      Number(b.fit.isExact) - Number(a.fit.isExact) ||
      order.indexOf(a.answer.says) - order.indexOf(b.answer.says),
  )[0];
}

function isSure({ score, by }: Link, { from }: When): boolean {
  return score >= sureScore && (from !== 'earlier' || by === 'pair');
}
