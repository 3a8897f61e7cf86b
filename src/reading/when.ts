/** Part of the stage `context`: when a number is about, from its sentence, or carried over. */
import type { Carried, From, When } from './context.ts';
import { clauseOf, type Mentions } from './mentions.ts';
import type { PeriodMatch } from './periods.ts';
import { type Range, residueOf } from './residue.ts';

/** The period that is tied to what ends at a position, if there is one. */
export function tiedWhen(mentions: Mentions, end: number, carried: Carried): When | null {
  const after = mentions.periods.find(
    (period) => period.start >= end && isTiedPeriod(mentions, end, period),
  );
  return after ? whenOf(mentions, after, carried) : null;
}

/** 甲15家、乙28家（2019年1月）: a period in parentheses after the last of a list is that of all. */
function closingWhen(mentions: Mentions, end: number, carried: Carried): When | null {
  const { normal, periods } = mentions;
  const period = periods.find((each) => each.start >= end);
  if (!period || !/[(（]\s?$/.test(normal.slice(end, period.start))) return null;
  const between = normal.slice(end, period.start - 1);
  const isList = /^[^，,。；;：:.!?！？]*(?:、|,? and )[^，,。；;：:.!?！？]*$/.test(between);
  return isList && /^\s?[)）]/.test(normal.slice(period.end))
    ? whenOf(mentions, period, carried)
    : null;
}

/** When a number is about: a period directly after it, else the last one before it, else what carries over. */
export function whenAt(mentions: Mentions, at: Range, end: number, carried: Carried): When | null {
  const { normal, periods } = mentions;
  const after = tiedWhen(mentions, end, carried);
  if (after) return after;
  const before = periods.findLast(
    (period) =>
      period.end <= at.start &&
      (!isCompared(normal, period) || /^的?\s?$/.test(normal.slice(period.end, at.start))) &&
      !isFounding(normal, period) &&
      !isPast(mentions, period, at.start),
  );
  if (!before) return closingWhen(mentions, end, carried) ?? carried.when;
  const from = clauseOf(mentions, at.start) <= before.start ? 'clause' : 'sentence';
  return resolve(before, carried, currentAt(mentions, before.start, carried), from);
}

function isTiedPeriod(mentions: Mentions, end: number, period: PeriodMatch): boolean {
  const { normal, quantities } = mentions;
  const between = normal.slice(end, period.start);
  if (between.length > 60 || /[,，;；:：、。]|\band\b/.test(between)) return false;
  if (quantities.some((each) => each.start >= end && each.start < period.start)) return false;
  if (/^\s?[:：]/.test(normal.slice(period.end)) || isCompared(normal, period)) return false;
  // In Chinese a year is before its number, or in parentheses after it.
  if (/\p{Script=Han}/u.test(between)) return false;
  if (between.length <= 32 && residueOf(normal, end, period.start, []) === 0) return true;
  return isClosing(mentions, end, period, between);
}

/** "4,688 flats were finished in 2021": a period that closes a clause which begins with none. */
function isClosing(mentions: Mentions, end: number, period: PeriodMatch, between: string): boolean {
  const clause = clauseOf(mentions, Math.max(0, end - 1));
  const isFirst = !mentions.periods.some((each) => each.start >= clause && each.end <= end);
  return (
    isFirst &&
    /(?<![a-z])(?:in|at|by|during|as of|until|through|for)(?: the)?(?: end of)?(?: the)? $/.test(
      between,
    ) &&
    !/(?<![a-z])(?:found\w*|open\w*|establish\w*|set up|since|born|built|star?ted|launch\w*|who|that|which)(?![a-z])/.test(
      between,
    ) &&
    residueOf(mentions.normal, end, period.start, [...mentions.names, ...mentions.subjects]) <= 3
  );
}

const compared =
  /(?:(?<![a-z])(?:than(?: in)?|compared (?:with|to)|against|versus|over)|(?:percent|%|points?|up|down|rise|increase) on)(?: the| a| that of| those of)*\s?$|[比较与](?:的)?$/;

/** "Up 6.8 percent on the year before", 比上年: that a number is compared with a year does not date it. */
function isCompared(normal: string, { start, end }: PeriodMatch): boolean {
  if (/^,? when\b/.test(normal.slice(end))) return false;
  return compared.test(normal.slice(Math.max(0, start - 24), start));
}

/** The period of a number that it directly follows is that number's own: "716 in 2020, 1,131 …". */
function isPast({ normal, quantities }: Mentions, period: PeriodMatch, at: number): boolean {
  const owner = quantities.findLast((each) => each.end <= period.start);
  if (
    !owner ||
    owner.end < period.start - 4 ||
    !/[(（]\s?$/.test(normal.slice(owner.end, period.start))
  )
    return false;
  const close = normal.slice(period.end, at).search(/[)）]/);
  return close >= 0;
}

/** "Set up in June 2015", 1996年成立: when something began is not when its numbers are from. */
function isFounding(normal: string, { start, end }: PeriodMatch): boolean {
  return (
    /(?<![a-z])(?:found|establish|set up|creat|open|launch|dat)(?:ed|es|s|ing)?(?: (?:back )?to)?(?: as (?:[a-z-]+ ){1,4})?(?: (?:in|on|since))? $|(?:成立|始建|设立|创建|建立)于$/.test(
      normal.slice(Math.max(0, start - 40), start),
    ) ||
    /^(?:\d{1,2}日)?(?:正式)?(?:成立|设立|起步|创建|始建|挂牌|升级|获批|开园)/.test(
      normal.slice(end, end + 8),
    )
  );
}

/** The year that "that year" and 全年 mean at a position. */
export function currentAt(mentions: Mentions, at: number, carried: Carried): number | null {
  const last = mentions.periods.findLast(
    (each) => each.start < at && each.anchor !== 'current' && !isBeside(mentions, each, 'earlier'),
  );
  if (last?.anchor === 'calendar') return last.year;
  if (last?.anchor === 'text' && carried.date) return carried.date.year + last.year;
  const year = /^\d{4}/.exec(carried.when?.period ?? '')?.[0];
  return year ? Number(year) : null;
}

/** A period of the text as that of a number. */
export const whenOf = (mentions: Mentions, period: PeriodMatch, carried: Carried): When | null =>
  resolve(period, carried, currentAt(mentions, period.start, carried), 'clause');

export function resolve(
  match: PeriodMatch,
  { date, when }: Carried,
  current: number | null,
  from: From,
): When | null {
  const { anchor, isBy, isEnd } = match;
  const base = anchor === 'calendar' ? 0 : anchor === 'text' ? (date?.year ?? null) : current;
  const rest = { isBy: isBy && match.month === null, isEnd, from };
  if (match.isPart) return { period: null, problem: 'part', ...rest };
  if (base === null)
    return anchor === 'text' ? { period: null, problem: 'no-date', ...rest } : when;
  const year = base + match.year;
  if (match.to !== null) return { period: `${year}/${match.to}`, problem: null, ...rest };
  if (match.month !== null && match.month >= 1 && match.month <= 12) {
    return { period: `${year}-${String(match.month).padStart(2, '0')}`, problem: null, ...rest };
  }
  return { period: String(year), problem: null, ...rest };
}

/** A period that only something else is compared with, or that began it, is not that of the next sentence. */
function isBeside({ normal, quantities }: Mentions, period: PeriodMatch, from: From): boolean {
  const before = normal.slice(Math.max(0, period.start - 24), period.start);
  return (
    (period.year < 0 &&
      period.anchor === 'current' &&
      quantities.some(({ end }) => end <= period.start && period.start - end < 10)) ||
    compared.test(before) ||
    ((from === 'earlier' || period.to !== null) && /[(（]\s?$/.test(before)) ||
    /(?<![a-z])(?:since|from|founded in|established in|set up in|opened in) $|自$/.test(before)
  );
}

/** The last period that a sentence names, for the sentences after it. */
export function lastWhen(mentions: Mentions, carried: Carried, from: From): When | null {
  const last = mentions.periods.findLast(
    // A year in parentheses is that of a whole column or section, and not of the next sentence.
    (each) => (from === 'header' || !isBeside(mentions, each, from)) && each.day === null,
  );
  return last ? resolve(last, carried, currentAt(mentions, last.start, carried), from) : null;
}
