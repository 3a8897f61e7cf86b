/**
 * Stage 7: a contradicted number in, its likely cause out. The first that fits, from the most telling: the value
 * of another year, area or kind, a wrong magnitude, the last digit rounded wrongly, digits in another order.
 */
import type { SourcedClaim } from '../evidence/assessment.ts';
import type { Quantity } from '../model/quantity.ts';
import type { Figure } from '../model/types.ts';
import type { Bound } from '../model/vocabulary.ts';
import type { Base } from './base.ts';
import type { Cause } from './statement.ts';
import { answerOf, meaningOfQuantity } from './verdict.ts';

const oneSided: ReadonlySet<Bound> = new Set(['more-than', 'at-least', 'up-to']);

export function causeOf(
  quantity: Quantity,
  factor: number,
  figure: Figure,
  base: Base,
): Cause | null {
  const stated = meaningOfQuantity(quantity, factor);
  // "More than 40" fits 43 and many others: that a number lies within such a bound tells nothing.
  const states = ({ claim }: SourcedClaim) =>
    'value' in claim && (!oneSided.has(claim.bound) || claim.bound === quantity.bound);
  const same = (other: Figure) => {
    const answer = other.id === figure.id ? null : answerOf(stated, base.claimsOf(other.id), null);
    return (
      (answer?.says === 'confirmed' || answer?.says === 'unconfirmed') &&
      answer.confirmedBy.some(states)
    );
  };
  const figures = base.figuresOf(figure.indicator);
  if (
    figures.some((other) => other.area === figure.area && other.kind === figure.kind && same(other))
  )
    return 'other-period';
  if (
    figures.some(
      (other) => other.period === figure.period && other.kind === figure.kind && same(other),
    )
  )
    return 'other-area';
  if (figures.some((other) => other.area === figure.area && same(other))) return 'other-kind';
  const values = base
    .claimsOf(figure.id)
    .flatMap(({ claim }) => ('value' in claim ? [claim.value] : []));
  const value = quantity.value * factor;
  if (values.some((each) => isPowerOfTen(value / each, stated.rounding / value)))
    return 'magnitude';
  // Rounding goes wrong by less than a unit of the last digit: cut off, or rounded up instead of down.
  const isNear = values.some((each) => Math.abs(value - each) < stated.rounding);
  if (isNear) return 'rounding';
  return values.some((each) => isDigits(value, each)) ? 'digits' : null;
}

function isPowerOfTen(ratio: number, tolerance: number): boolean {
  if (!(ratio > 0)) return false;
  const power = Math.round(Math.log10(ratio));
  return power !== 0 && Math.abs(ratio / 10 ** power - 1) <= tolerance / 2 + 1e-9;
}

/** Whether two numbers of one size have the same digits but for two that changed places, or for one. */
function isDigits(a: number, b: number): boolean {
  if (sizeOf(a) !== sizeOf(b)) return false;
  const [one, other] = [digitsOf(a), digitsOf(b)];
  const length = Math.min(one.length, other.length);
  // Of two digits that are rounded the second may be anything.
  if (length < 2 || (length < 3 && one.length !== other.length)) return false;
  const places = [...one.slice(0, length)].flatMap((digit, i) => (digit === other[i] ? [] : [i]));
  const [i, j] = places;
  if (places.length === 1) return true;
  return (
    places.length === 2 &&
    i !== undefined &&
    j !== undefined &&
    one[i] === other[j] &&
    one[j] === other[i]
  );
}

const sizeOf = (value: number) => Math.floor(Math.log10(Math.abs(value)));

const digitsOf = (value: number) =>
  String(Math.abs(value)).replace(/e.*$/, '').replace('.', '').replace(/0+$/, '');
