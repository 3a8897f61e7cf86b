import {
  boundAfter,
  boundBefore,
  boundBeforeMagnitude,
  type Change,
  changeBefore,
} from './cues.ts';
import { isMeasured, type PrintedUnit, unitAfter } from './printed-units.ts';
import type { Bound } from './vocabulary.ts';

/** Positions in a text in units of UTF-16, the end exclusive. */
export type Span = { readonly start: number; readonly end: number };

/** A number that a text states of something, with its span from the currency to the unit. */
export type Quantity = Span & {
  readonly kind: 'quantity';
  /** The number itself, magnitude included. */
  readonly number: Span;
  /** In plain units: 295158000000 for 2951.58亿元, 3 for 百分之三. The lower end of a range. */
  readonly value: number;
  /** The upper end of a range such as 10–20家; null for a single number. */
  readonly to: number | null;
  /** The unit of the last digit: 1e6 for 2951.58亿, 0.01 for 1.67%; 0 for a number counted exactly. */
  readonly step: number;
  readonly bound: Bound;
  readonly boundAt: Span | null;
  /** A currency code, a unit such as `percent` or `km2`, a measure word such as 家, or null. */
  readonly unit: string | null;
  readonly unitAt: Span | null;
  /** Set where the number is a change, as in 下降3.2%. The value itself has no sign from it. */
  readonly change: Change | null;
};

/** A number without the words around it. */
export type Bare = Span & {
  readonly value: number;
  readonly step: number;
  /** Whether the number is itself a bound, as 20余万 is, or a vague word, as dozen is. */
  readonly bound: 'more-than' | 'about' | null;
  /** Whether only a unit of magnitude is printed: 百家 is a hundred only in 近百家. */
  readonly isMagnitude: boolean;
  /** A unit that the number itself is in: 三分之一 is a share. */
  readonly unit: 'percent' | null;
};

const more = /(?:余(?![额姚杭])|多(?!元化|样|数|出|于|了)|几(?![何乎]))/y;
const some = /来(?=[家户人个名项件位天年亿万])/y;
const times = new Set(['year', 'month', 'week', 'day', 'hour']);
/** 成 is a tenth unless a word begins with it, such as 成立. */
const tenths = /^(?![立功为果员都本品交长熟套绩就])/;
/** Words that begin like a unit, by what follows: 台阶, 元旦. */
const longerWords: Readonly<Record<string, string>> = {
  台: '阶',
  CNY: '旦素宇件',
  部: '委门',
  处: '理',
};

/** Reads the words around a number: its currency or unit, its bound, whether it is a change. */
export function quantityAround(
  text: string,
  bare: Bare,
  language: string,
  sign: PrintedUnit | null,
): Quantity | null {
  const inside = bare.bound ? { meaning: bare.bound, start: bare.start, end: bare.end } : null;
  const infix = infixAfter(text, bare.end);
  const afterNumber = infix?.end ?? bare.end;
  const printed = bare.unit ? null : unitOf(text, afterNumber, bare.value, language);
  const from = Math.min(sign?.start ?? bare.start, bare.start);
  const to = printed?.end ?? afterNumber;
  const before = (bare.isMagnitude ? boundBeforeMagnitude : boundBefore)(text, from);
  const isPast =
    before?.meaning === 'nearly' && /^近/.test(text.slice(before.start, before.end))
      ? times.has(printed?.unit ?? '')
      : false;
  const cue =
    (isPast ? null : before) ??
    infix ??
    inside ??
    (printed && infixAfter(text, printed.end)) ??
    boundAfter(text, to);
  if (bare.isMagnitude && !cue) return null;
  const change = changeBefore(text, before?.start ?? from);
  const unit = bare.unit ?? sign?.unit ?? printed?.unit ?? null;
  const factor = unit === '倍' ? 100 : unit === '成' ? 10 : 1;
  const step = bare.step * factor || (factor > 1 ? factor : isMeasured(unit ?? '') ? 1 : 0);
  const unitSpan = sign ?? printed;
  return {
    kind: 'quantity',
    start: from,
    end: to,
    number: { start: bare.start, end: afterNumber },
    value: bare.value * factor,
    to: null,
    step,
    bound: cue?.meaning ?? 'exact',
    boundAt: cue && { start: cue.start, end: cue.end },
    unit: factor > 1 ? 'percent' : unit,
    unitAt: unitSpan && { start: unitSpan.start, end: unitSpan.end },
    change: change?.meaning ?? null,
  };
}

/** 余, 多, 几 and 来 between a number and its unit, or after the unit. */
function infixAfter(text: string, at: number) {
  for (const [pattern, meaning] of [
    [more, 'more-than'],
    [some, 'about'],
  ] as const) {
    pattern.lastIndex = at;
    if (pattern.test(text)) return { meaning, start: at, end: at + 1 };
  }
  return null;
}

function unitOf(text: string, at: number, value: number, language: string): PrintedUnit | null {
  const found = unitAfter(text, at, language);
  const next = text.charAt(found?.end ?? at);
  if (found?.unit === '成' && (value > 10 || !tenths.test(next))) return null;
  return found && next !== '' && longerWords[found.unit]?.includes(next) ? null : found;
}

/**
 * The range from one quantity to the next, where only a word for "to" is between them. "From 716 to
 * 698" is a change and no range.
 */
export function quantityRange(text: string, from: Quantity, to: Quantity): Quantity | null {
  if (from.to !== null || from.change !== to.change || to.start - from.end > 5) return null;
  const between = text.slice(from.end, to.start);
  const before = text.slice(Math.max(0, from.start - 9), from.start);
  const isRange = /^\s?and\s$/.test(between)
    ? /\bbetween\s$/i.test(before)
    : /^\s?[-–—~至到]\s?$|^\sto\s$/.test(between) && !/(?:\bfrom\s|[从由自])$/i.test(before);
  // "2018 – 5,949 people" is a year and what was counted in it.
  if (/^(?:19|20)\d{2}$/.test(text.slice(from.start, from.end)) && /\s/.test(between)) return null;
  const isOneUnit = from.unit === null || from.unit === to.unit;
  if (!isRange || !isOneUnit || (from.boundAt && from.boundAt.start >= from.start)) return null;
  // 3-5万 is from 30,000 to 50,000.
  const printed = text.slice(to.number.start, to.number.end);
  const digits = /^[\d.,]+/.exec(printed)?.[0] ?? '';
  const coefficient = Number(digits.replaceAll(',', ''));
  const size = digits !== printed && coefficient > 0 ? to.value / coefficient : 1;
  const isPlain = /^\d+(?:\.\d+)?$/.test(text.slice(from.number.start, from.number.end));
  const factor = isPlain && from.unit === null && from.value < coefficient ? size : 1;
  const value = from.value * factor;
  if (!(value < to.value)) return null;
  return {
    ...to,
    start: from.start,
    number: { start: from.number.start, end: to.number.end },
    value,
    to: to.value,
    bound: from.bound === 'exact' ? to.bound : from.bound,
    boundAt: from.boundAt ?? to.boundAt,
  };
}
