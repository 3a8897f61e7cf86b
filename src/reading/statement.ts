import type { SourcedClaim } from '../evidence/assessment.ts';
import type { Bound } from '../model/vocabulary.ts';

/** What `check` says to one statement of a text. Offsets count UTF-16 units of the source. */
export type CheckVerdict = 'confirmed' | 'contradicted' | 'disputed' | 'unconfirmed' | 'unknown';

/** Why a statement is unknown. */
export type Reason =
  | 'no-indicator'
  | 'no-area'
  | 'other-area'
  | 'no-period'
  | 'no-date'
  | 'part-of-year'
  | 'growth'
  | 'not-in-base'
  | 'other-boundary'
  | 'other-kind'
  | 'says-less'
  | 'unclear'
  | 'no-list'
  | 'other-unit'
  | 'no-other-source';

export type Cause =
  | 'other-period'
  | 'other-area'
  | 'other-kind'
  | 'magnitude'
  | 'digits'
  | 'rounding';

/** What keeps a statement out of the result, with the reason that its author gives. */
export type Ignored = { readonly by: 'ignore' | 'off'; readonly reason: string | null };

/** What a statement was understood as. */
export type Reading = {
  readonly value: number | null;
  readonly to: number | null;
  readonly bound: Bound | 'top' | null;
  readonly step: number | null;
  readonly unit: string | null;
  readonly indicator: string | null;
  readonly list: string | null;
  readonly area: string | null;
  readonly areaFrom: string | null;
  readonly period: string | null;
  readonly periodFrom: string | null;
  readonly kind: string | null;
  readonly by: string | null;
};

export type Statement = {
  readonly offset: number;
  readonly length: number;
  readonly quote: string;
  readonly kind: 'figure' | 'ranking' | 'award' | 'policy' | 'place';
  readonly verdict: CheckVerdict;
  readonly reason: Reason | null;
  readonly fact: string | null;
  readonly candidates: readonly string[];
  readonly reading: Reading;
  readonly confirmedBy: readonly SourcedClaim[];
  readonly contradictedBy: readonly SourcedClaim[];
  readonly cause: Cause | null;
  /** The value that the text should have, in its own notation. */
  readonly shouldRead: string | null;
  /** Null for a statement that counts. */
  readonly ignored: Ignored | null;
};

export const unread: Reading = {
  value: null,
  to: null,
  bound: null,
  step: null,
  unit: null,
  indicator: null,
  list: null,
  area: null,
  areaFrom: null,
  period: null,
  periodFrom: null,
  kind: null,
  by: null,
};
