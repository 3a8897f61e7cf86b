import { dateEnd, designation, isName, isYear } from './dates-and-ids.ts';
import { notationOf, readDigits, stepOf } from './digits.ts';
import {
  hanDecimals,
  hanNumeral,
  hanPower,
  ordinalNumeral,
  scaled,
  wordNumeral,
  wordShare,
} from './numerals.ts';
import { currencyBefore } from './printed-units.ts';
import { type Bare, type Quantity, quantityAround, type Span } from './quantity.ts';
import { isOrdinalRank, type Rank, rankAround } from './ranks.ts';

/** A year that could also be a number. */
export type Year = Span & { readonly kind: 'year'; readonly value: number };

/** Something that a text states with a number. */
export type Mention = Quantity | Rank | Year;

/** What was read at a position, and where to read on. */
export type Reading = { readonly mention: Mention | null; readonly end: number };

/** A text with its language and the end of what was read last. */
export type Context = {
  readonly text: string;
  readonly language: string;
  readonly previous: number;
};

/** Characters before a number that can matter to it. */
const reach = 24;
const beforeOf = (text: string, start: number) => text.slice(Math.max(0, start - reach), start);
const afterOf = (text: string, end: number) => text.slice(end, end + reach);
const rest = /[\d.,'’]*/y;

/** Longer digits are identifiers or noise. The largest sums have fewer. */
const longestDigits = 30;

export function readingOfDigits(context: Context, start: number, printed: string): Reading {
  const { text, language, previous } = context;
  const notation = notationOf(language);
  const end = start + printed.length;
  const nothing = { mention: null, end };
  const date = dateEnd(text, start);
  if (date !== null) {
    const value = /^\d{4}/.exec(printed)?.[0];
    const mention: Year | null = value
      ? { kind: 'year', start, end: date, value: Number(value) }
      : null;
    return { mention, end: Math.max(date, end) };
  }
  const before = beforeOf(text, start);
  if (printed.length > longestDigits) return nothing;
  const isJoined = /\d-$/.test(before) && previous !== start - 1;
  if (isJoined || isName(printed, before, afterOf(text, end))) {
    rest.lastIndex = end;
    return { mention: null, end: rest.test(text) ? rest.lastIndex : end };
  }
  const signed = signBefore(text, start, previous);
  const currency = currencyOf(context, signed);
  const read = readDigits(text, start, printed, notation, currency !== null);
  if (read.power === 0 && isYear(printed, before, afterOf(text, end))) {
    return { mention: { kind: 'year', start, end, value: read.value }, end };
  }
  if (read.power === 0) {
    const rank = /^\d+$/.test(printed)
      ? rankAround(read.value, start, { before, text, end })
      : null;
    if (rank === 'name') return nothing;
    if (rank) return { mention: rank, end: rank.end };
  }
  const bare: Bare = {
    start: signed,
    end: read.end,
    value: signed < start ? -read.value : read.value,
    step: read.step,
    bound: read.isMore ? 'more-than' : null,
    isMagnitude: false,
    unit: null,
  };
  const found = Number.isFinite(read.value) ? quantityAround(text, bare, language, currency) : null;
  if (!found) return nothing;
  const mention = isWord(text, found, read.power, printed) ? null : found;
  return { mention, end: Math.max(read.end, found.end) };
}

/** The currency before a number, unless it belongs to the number before. */
function currencyOf({ text, language, previous }: Context, start: number) {
  const found = currencyBefore(text, start, language);
  return found && found.start >= previous ? found : null;
}

/** A minus sign. A hyphen after a number, a word or a unit is none. */
function signBefore(text: string, start: number, previous: number): number {
  const sign = text.charAt(start - 1);
  const at = start - 1;
  if (sign === '负' || (sign === ' ' && /\bminus $/i.test(beforeOf(text, start)))) {
    return sign === ' ' ? start - 6 : at;
  }
  const isSign = sign === '−' || (sign === '-' && !/[A-Za-z\d%)\]-]/.test(text.charAt(at - 1)));
  return isSign && previous !== at && !/\d/.test(text.charAt(at - 1)) ? at : start;
}

/** Digits inside a word or a name: 5G, G42, 14th-floor, 工业4.0, line 3. */
function isWord(text: string, found: Quantity, power: number, printed: string): boolean {
  if (/[a-z]/i.test(text.charAt(found.end))) return true;
  if (designation.test(text.slice(found.number.end, found.number.end + 4)) && !found.unit)
    return true;
  const isPlain = power === 0 && found.unit === null && found.bound === 'exact';
  if (/[a-z]/i.test(text.charAt(found.start - 1))) {
    return power === 0 && found.unit !== 'percent' && found.unitAt?.start !== found.start;
  }
  return isPlain && /^\d\.0$/.test(printed);
}

export function readingOfHan(context: Context, start: number, printed: string): Reading {
  const { text, language } = context;
  const [, run = '', more, moreUnits = '', decimals = '', decimalUnits = ''] =
    /^([^余多几点]+)(?:([余多几])([百千万亿兆]+))?(?:点([零〇一二两三四五六七八九]+)([百千万亿兆]*))?$/.exec(
      printed,
    ) ?? [];
  const end = start + printed.length;
  const nothing = { mention: null, end };
  if (/^[零〇一二三四五六七八九]{4}$/.test(printed) && text.charAt(end) === '年') {
    const value = Number(hanDecimals(printed));
    return { mention: { kind: 'year', start, end: end + 1, value }, end: end + 1 };
  }
  const isMagnitude = /^[百千万亿兆]+$/.test(run);
  const isVague = /^[十百千万亿兆]/.test(run) && /[几数]$/.test(beforeOf(text, start));
  const whole = isMagnitude ? powerOfTen(hanPower(run)) : hanNumeral(run);
  if (!whole || isVague || /^\s?[月日](?![元均本])/.test(text.slice(end, end + 2))) return nothing;
  const power = hanPower(moreUnits) + hanPower(decimalUnits);
  const before = beforeOf(text, start);
  const rank = rankAround(whole.value, start, { before, text, end });
  if (rank === 'name') return nothing;
  if (rank && power === 0 && decimals === '') return { mention: rank, end: rank.end };
  const digits = decimals ? `${whole.value}.${hanDecimals(decimals)}` : String(whole.value);
  const found = quantityAround(
    text,
    {
      start,
      end,
      value: scaled(digits, power),
      step: decimals || power > 0 ? stepOf(digits, power) : whole.step,
      bound: more ? 'more-than' : null,
      isMagnitude: isMagnitude && !more,
      unit: null,
    },
    language,
    currencyOf(context, start),
  );
  if (!found || !isCounted(text, found, printed)) return nothing;
  return { mention: found, end: Math.max(end, found.end) };
}

const powerOfTen = (power: number) => ({ value: 10 ** power, step: 10 ** power });

/** A single character is a number only with what it counts. 一 alone is an article, as in 一家企业. */
function isCounted(text: string, found: Quantity, printed: string): boolean {
  if (printed.length > 1 || /^[百千万亿兆]$/.test(printed)) {
    return (
      !designation.test(text.slice(found.number.end, found.number.end + 4)) || found.unit !== null
    );
  }
  const isWhole = found.unit !== null && (printed !== '一' || found.unit === 'percent');
  return isWhole || (printed === '十' && found.bound !== 'exact');
}

export function readingOfWords(context: Context, start: number, printed: string): Reading {
  const { text, language } = context;
  const end = start + printed.length;
  const nothing = { mention: null, end };
  const before = beforeOf(text, start);
  const after = afterOf(text, end);
  const parts =
    /^[\s-](?:thirds?|quarters?|(?:fif|six|seven|eigh|nin|ten)ths?|hal(?:f|ves))(?![a-z])/i.exec(
      after,
    );
  if (parts) {
    const count = wordNumeral(printed)?.value ?? 1;
    const value = (100 * count) / wordShare(parts[0].slice(1));
    return share(context, start, end + parts[0].length, value, 1);
  }
  const isOne = /^one$/i.test(printed) && /^ (?:percent|per cent)\b/i.test(after);
  const numeral = isOne ? { value: 1, step: 0, isVague: false } : wordNumeral(printed);
  if (!numeral || /\b(?:half|quarter of) $/i.test(before)) return nothing;
  const rank = rankAround(numeral.value, start, { before, text, end });
  if (rank === 'name') return nothing;
  if (rank) return { mention: rank, end: rank.end };
  const { value, step, isVague } = numeral;
  const bound = isVague ? 'about' : null;
  const bare: Bare = { start, end, value, step, bound, isMagnitude: false, unit: null };
  const found = quantityAround(text, bare, language, currencyOf(context, start));
  // "Two-way" and "one-stop" count nothing.
  if (!found || /^-?[a-z]/i.test(text.slice(found.end, found.end + 2))) return nothing;
  return { mention: found, end: Math.max(end, found.end) };
}

export function readingOfOrdinal(context: Context, start: number, printed: string): Reading {
  const { text } = context;
  const end = start + printed.length;
  const before = beforeOf(text, start);
  const article = /\b(?:an?|one) $/i.exec(before);
  if (article && /^(?:third|fifth|tenth)$/i.test(printed) && /^ of\b/.test(afterOf(text, end))) {
    return share(context, start - article[0].length, end, 100 / wordShare(printed), 1);
  }
  const isRank = isOrdinalRank({ before, text, end });
  const rank = ordinalNumeral(printed);
  return {
    mention: isRank ? { kind: 'rank', start, end, rank, to: null, bound: null } : null,
    end,
  };
}

/** 三分之一 is 33.3 percent, rounded to whole percents; 百分之三点五 is rounded as it is printed. */
export function readingOfShare(context: Context, start: number, printed: string): Reading {
  const [whole = '', part = ''] = printed.split('分之');
  const [ones = '', decimals = ''] = part.split(/[.点]/);
  const tenths = /^\d*$/.test(decimals) ? decimals : hanDecimals(decimals);
  const count = /^\d/.test(part)
    ? Number(ones)
    : /^[零〇]$/.test(ones)
      ? 0
      : hanNumeral(ones)?.value;
  const parts = /^[百千万]$/.test(whole) ? 10 ** hanPower(whole) : hanNumeral(whole)?.value;
  const end = start + printed.length;
  if (count === undefined || !parts || parts < 2) return { mention: null, end };
  const digits = tenths === '' ? String(count) : `${count}.${tenths}`;
  const power = { 百: 0, 千: -1, 万: -2 }[whole];
  return power === undefined
    ? share(context, start, end, (100 * Number(digits)) / parts, 1)
    : share(context, start, end, scaled(digits, power), stepOf(digits, power) || 1);
}

/** "Doubled" is a change of 100 percent. */
export function readingOfMultiple(context: Context, start: number, printed: string): Reading {
  const value = /^tripled$/i.test(printed) ? 200 : 100;
  const { mention, end } = share(context, start, start + printed.length, value, 1);
  return { mention: mention?.kind === 'quantity' ? { ...mention, change: 'up' } : null, end };
}

function share(context: Context, start: number, end: number, value: number, step: number): Reading {
  const bare: Bare = { start, end, value, step, bound: null, isMagnitude: false, unit: 'percent' };
  return { mention: quantityAround(context.text, bare, context.language, null), end };
}
