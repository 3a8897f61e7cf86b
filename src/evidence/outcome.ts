import { type Interval, includes, intervalOf, overlap } from '../model/interval.ts';
import { comparePeriods, monthsOf } from '../model/period.ts';
import type { Figure, FigureClaim, Indicator } from '../model/types.ts';
import type { Outcome } from '../model/vocabulary.ts';

/** A figure with the claim that speaks for it. */
export type Stated = { readonly figure: Figure; readonly claim: FigureClaim };

/** How a target turned out, and the actual figure that decided it. */
export type TargetOutcome = { readonly outcome: Outcome; readonly actual: Stated | null };

/**
 * Sets a target against the actual figures of the same indicator and area at or before the end of
 * its period (contract, section 1). The latest that can decide does; an
 * earlier one than the end can show a stock met early, never missed. A
 * flow adds up over its period, so that only an actual of the very same period decides it.
 */
export function outcomeOf(
  target: Stated,
  actuals: readonly Stated[],
  indicator: Indicator,
): TargetOutcome {
  const due = monthsOf(target.figure.period);
  const candidates = actuals
    .filter(({ figure }) => isCandidate(figure, target.figure, indicator))
    .sort((a, b) => comparePeriods(b.figure.period, a.figure.period));
  const actual = candidates.find(({ claim }) => meets(claim, target.claim) !== null);
  if (actual) {
    const isDue = monthsOf(actual.figure.period)?.last === due?.last;
    if (meets(actual.claim, target.claim)) return { outcome: isDue ? 'met' : 'met-early', actual };
    if (isDue) return { outcome: 'missed', actual };
  }
  return { outcome: 'open', actual: null };
}

function isCandidate(figure: Figure, target: Figure, indicator: Indicator): boolean {
  if (figure.kind !== 'actual') return false;
  if (figure.indicator !== target.indicator || figure.area !== target.area) return false;
  if (indicator.flow) return figure.period === target.period;
  const [at, due] = [monthsOf(figure.period), monthsOf(target.period)];
  return at !== null && due !== null && at.last <= due.last;
}

/** True or false where the actual decides it, null where its bound leaves both open. */
function meets(actual: FigureClaim, target: FigureClaim): boolean | null {
  const reached = intervalOf(actual.value, actual.bound, 0);
  const aim = intervalOf(target.value, target.bound, 0);
  // A target is a threshold: "exactly 150" is met by 160, "up to 300" by 280.
  const enough: Interval =
    target.bound === 'up-to'
      ? { ...aim, low: -Infinity, lowClosed: false }
      : { ...aim, high: Infinity, highClosed: false };
  if (includes(enough, reached)) return true;
  return overlap(enough, reached) ? null : false;
}
