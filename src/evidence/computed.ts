import { monthsOf } from '../model/period.ts';
import type { Figure, FigureClaim } from '../model/types.ts';
import { meaningOf } from './agreement.ts';
import type { Assessment } from './assessment.ts';

/** Numbers that no source states: quotients and growth, computed from exact figures only. */

/** A figure with what its claims amount to. */
export type Assessed = { readonly fact: Figure; readonly assessment: Assessment<FigureClaim> };

/** No quotient is given with more digits, however exact its parts are. */
const mostDigits = 6;

/** Whether a figure can be computed with: an exact result that no source contradicts. */
export function isExact({ fact, assessment }: Assessed): boolean {
  const { evidence, preferred } = assessment;
  return fact.kind === 'actual' && preferred.claim.bound === 'exact' && evidence !== 'disputed';
}

/**
 * One figure divided by another of the same area and period, with no more digits than the less exact of
 * them; null if they cannot be divided.
 */
export function quotient(numerator: Assessed, denominator: Assessed): number | null {
  const isSame =
    numerator.fact.area === denominator.fact.area &&
    numerator.fact.period === denominator.fact.period;
  const divisor = numberOf(denominator);
  if (!isSame || divisor === 0 || !isExact(numerator) || !isExact(denominator)) return null;
  const digits = Math.min(digitsOf(numerator), digitsOf(denominator), mostDigits);
  return Number((numberOf(numerator) / divisor).toPrecision(digits));
}

/** The growth in percent per year from one figure to a later one; null if it cannot be computed. */
export function growthPerYear(from: number, to: number, years: number): number | null {
  if (from <= 0 || to <= 0 || years <= 0) return null;
  return Math.round(1e4 * ((to / from) ** (1 / years) - 1)) / 100;
}

/** The year of a period of twelve months from January; null for any other period. */
export function wholeYear(period: string): number | null {
  const months = monthsOf(period);
  return months !== null && /^\d{4}$/.test(period) ? Math.floor(months.first / 12) : null;
}

function numberOf({ assessment }: Assessed): number {
  return assessment.preferred.claim.value;
}

/** The digits that a source prints of a value, 1 at least: 4 of CNY 295.2 bn. */
function digitsOf({ assessment }: Assessed): number {
  const { claim, source } = assessment.preferred;
  const { rounding } = meaningOf(claim, source.language);
  if (rounding === 0 || claim.value === 0) return mostDigits;
  return Math.max(1, Math.floor(Math.log10(Math.abs(claim.value) / rounding) + 1e-9) + 1);
}
