/** Stage 7: the value of the dataset in the notation of the text: 3222.84亿元, 322.3 billion, 1,131. */
import type { SourcedClaim } from '../evidence/assessment.ts';
import { assess } from '../evidence/assessment.ts';
import type { Quantity } from '../model/quantity.ts';

/**
 * The words of the text with the right number; null if the text has no digits to copy the notation of, or if the
 * right number would be printed as the wrong one is: "over 13k" is wrong for 12,873.
 */
export function shouldRead(
  quantity: Quantity,
  factor: number,
  claims: readonly SourcedClaim[],
  quote: string,
): string | null {
  const value = preferredValue(claims);
  const right = value === null ? null : rewritten(quote, quantity, value / factor);
  return right === quote ? null : right;
}

/** The value to show: that of the preferred claim. */
export function preferredValue(claims: readonly SourcedClaim[]): number | null {
  const [first, ...rest] = claims;
  if (!first) return null;
  const { claim } = assess([first, ...rest]).preferred;
  return 'value' in claim ? claim.value : 'rank' in claim ? claim.rank : null;
}

/** A quote with its digits replaced, as exact as they were printed, or as the value needs where it was exact. */
export function rewritten(
  quote: string,
  { value }: Pick<Quantity, 'value'>,
  wanted: number,
): string | null {
  const inParts = rewrittenParts(quote, wanted);
  if (inParts !== null) return inParts;
  const found = /\d[\d,]*(?:\.\d+)?/.exec(quote);
  if (!found) return null;
  const digits = found[0];
  const printed = Number(digits.replaceAll(',', ''));
  if (!(printed > 0) || value === 0) return null;
  const size = value / printed;
  const decimals = /\.(\d+)/.exec(digits)?.[1]?.length ?? 0;
  const number = wanted / size;
  const text = number.toFixed(decimals);
  if (Number(text) === 0) return null;
  const [whole = '', part] = text.split('.');
  const grouped =
    digits.includes(',') ||
    (!/[\u4e00-\u9fff]/.test(quote) && number >= 1000 && !/^\d{4,}$/.test(digits))
      ? whole.replace(/\B(?=(\d{3})+$)/g, ',')
      : whole;
  return (
    quote.slice(0, found.index) +
    grouped +
    (part === undefined ? '' : `.${part}`) +
    quote.slice(found.index + digits.length)
  );
}

/** 12亿4850万: the number in the same two parts; null for any other notation. */
function rewrittenParts(quote: string, wanted: number): string | null {
  const [whole, before = '', unit = '', after = ''] =
    /^(\D*)\d+([亿億])\d{1,4}(万\D*)$/.exec(quote) ?? [];
  if (whole === undefined) return null;
  const tenThousands = Math.round(wanted / 1e4);
  return `${before}${Math.floor(tenThousands / 1e4)}${unit}${tenThousands % 1e4}${after}`;
}
