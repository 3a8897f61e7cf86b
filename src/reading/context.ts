/**
 * Stage 4 of reading a text: who and when a number is about, from its sentence, or carried over from the
 * sentences, headers and headings before it. Nothing is ever assumed: what no word says stays unknown.
 */
import type { Catalogue } from '../lookup/catalogue.ts';
import { type Boundaries, boundariesOf, boundaryAround } from './boundaries.ts';
import { clauseOf, type Mentions } from './mentions.ts';
import type { PeriodMatch } from './periods.ts';
import { type Range, residueOf } from './residue.ts';
import { type AreaType, type Subject, typesOfAreas } from './subjects.ts';

export type From =
  | 'clause'
  | 'sentence'
  | 'header'
  | 'heading'
  | 'earlier'
  | 'option'
  | 'front-matter'
  | 'directive';

/** Who: an area, or somebody that the dataset does not know (`area: null`). */
export type Who = {
  readonly area: string | null;
  /** The stated boundary, if the area is the district. */
  readonly boundary: string | null;
  readonly from: From;
};

export type When = {
  /** YYYY, YYYY-MM or YYYY/YYYY; null for a part of a year and for what depends on an unknown date. */
  readonly period: string | null;
  readonly problem: 'part' | 'no-date' | null;
  readonly isBy: boolean;
  readonly isEnd: boolean;
  readonly from: From;
};

export type TextDate = { readonly year: number; readonly month: number | null };

/** What carries over. It is never changed: each step gives a new one. */
export type Carried = {
  readonly who: Who | null;
  readonly when: When | null;
  /** The last area of each type that was named. */
  readonly named: ReadonlyMap<AreaType, string>;
  readonly date: TextDate | null;
};

export type Places = {
  readonly boundaries: Boundaries;
  readonly types: ReadonlyMap<string, AreaType>;
  readonly around: ReadonlySet<string>;
};

export function placesOf(catalogue: Catalogue): Places {
  const around = catalogue.dataset.areas
    .filter(({ scope }) => scope === 'around')
    .map(({ id }) => id);
  return {
    boundaries: boundariesOf(catalogue),
    types: typesOfAreas(catalogue),
    around: new Set(around),
  };
}

export const nothingCarried: Carried = { who: null, when: null, named: new Map(), date: null };

/** Who a text speaks of at a position, and the areas named until then. */
export function whoAt(
  mentions: Mentions,
  at: number,
  carried: Carried,
  places: Places,
  end = at,
): { who: Who | null; named: Carried['named'] } {
  const { normal, subjects } = mentions;
  let who = carried.who;
  let isOfSentence = false;
  const named = new Map(carried.named);
  const set = (area: string | null, boundary: string | null) => {
    who = { area, boundary, from: 'sentence' };
    isOfSentence = true;
  };
  for (const [i, subject] of subjects.entries()) {
    if (subject.start >= at && !isTied(mentions, subject, end)) continue;
    const step = stepOf(subject, normal, named, places);
    if (step === 'none') continue;
    if (step === null) set(null, null);
    else if ('boundary' in step) set(places.boundaries.base, step.boundary);
    else if (!isPartOfName(mentions, i, step.area, places)) {
      const keep: boolean = isOfSentence && who?.area === step.area;
      const type = places.types.get(step.area);
      if (type) named.set(type, step.area);
      if (!isAside(mentions, subject, step.area, places, isOfSentence))
        set(step.area, keep ? (who?.boundary ?? null) : null);
    }
  }
  return { who, named };
}

/** What a subject makes of the one before: another area, another boundary, nobody known, or nothing. */
function stepOf(
  subject: Subject,
  normal: string,
  named: ReadonlyMap<AreaType, string>,
  { boundaries }: Places,
): { readonly area: string } | { readonly boundary: string } | null | 'none' {
  if (subject.kind === 'other') return null;
  const around = boundaryAround(normal, subject.start, subject.end);
  const variant = (part: string | undefined) =>
    around &&
    boundaries.variants.find(
      (each) => (part === undefined || each.part === part) && each.isWith === (around === 'with'),
    );
  if (subject.kind === 'pronoun') {
    const found = subject.types.includes('zone') ? variant(undefined) : undefined;
    if (found) return { boundary: found.id };
    if (subject.types.includes('province')) return 'none';
    const last = [...named].filter(([type]) => subject.types.includes(type)).at(-1)?.[1];
    return last === undefined ? 'none' : { area: last };
  }
  const [id] = subject.ids;
  if (id === undefined) return 'none';
  if (boundaries.variants.some((each) => each.id === id)) return { boundary: id };
  const found = boundaries.variants.some(({ part }) => part === id) ? variant(id) : undefined;
  return found ? { boundary: found.id } : { area: id };
}

/** "Wujin, Changzhou": the second only says where the first is. */
function isPartOfName(
  { normal, subjects }: Mentions,
  i: number,
  area: string,
  { around }: Places,
): boolean {
  const [before, subject] = [subjects[i - 1], subjects[i]];
  if (!before || !subject || before.kind !== 'area' || !around.has(area)) return false;
  return (
    /^(?:,? ?(?:in|of)? ?|，)$/.test(normal.slice(before.end, subject.start)) &&
    before.end < subject.start
  );
}

/** Provinces and countries are named beside somebody more often than spoken of. */
function isAside(
  { normal }: Mentions,
  subject: Subject,
  area: string,
  { types, around }: Places,
  hasOther: boolean,
): boolean {
  const type = types.get(area);
  if (!around.has(area) || (type !== 'province' && type !== 'country')) return false;
  return (
    hasOther ||
    /(?:\b(?:in|among|of|within|across)|[在居于是])\s?(?:the )?$/.test(
      normal.slice(Math.max(0, subject.start - 10), subject.start),
    )
  );
}

/** A boundary or an area directly after a number: "8,778 with the zone", "42 listed companies in Wujin". */
function isTied(mentions: Mentions, subject: Subject, end: number): boolean {
  const between = mentions.normal.slice(end, subject.start);
  if (subject.start < end || between.length > 24) return false;
  return /^\s?[(（]?\s?(?:[不未]?包?含|不包括|(?:with|without|including|excluding|incl\.?|excl\.?)\s)?(?:the )?(?:in|of|within)?\s?(?:the )?$/.test(
    between,
  );
}

/** When a number is about: a period directly after it, else the last one before it, else what carries over. */
export function whenAt(mentions: Mentions, at: Range, end: number, carried: Carried): When | null {
  const { normal, periods } = mentions;
  const after = periods.find(
    (period) => period.start >= end && isTiedPeriod(mentions, end, period),
  );
  if (after) return resolve(after, carried, currentAt(mentions, after.start, carried), 'clause');
  const before = periods.findLast(
    (period) =>
      period.end <= at.start && !isCompared(normal, period) && !isPast(mentions, period, at.start),
  );
  if (!before) return carried.when;
  const from = clauseOf(mentions, at.start) <= before.start ? 'clause' : 'sentence';
  return resolve(before, carried, currentAt(mentions, before.start, carried), from);
}

function isTiedPeriod({ normal, quantities }: Mentions, end: number, period: PeriodMatch): boolean {
  const between = normal.slice(end, period.start);
  if (between.length > 32 || /[,，;；:：、。]|\band\b/.test(between)) return false;
  if (quantities.some((each) => each.start >= end && each.start < period.start)) return false;
  if (/^\s?[:：]/.test(normal.slice(period.end)) || isCompared(normal, period)) return false;
  return residueOf(normal, end, period.start, []) === 0;
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

/** The year that "that year" and 全年 mean at a position. */
function currentAt({ normal, periods }: Mentions, at: number, carried: Carried): number | null {
  const last = periods.findLast(
    (each) => each.start < at && each.anchor !== 'current' && !isCompared(normal, each),
  );
  if (last?.anchor === 'calendar') return last.year;
  if (last?.anchor === 'text' && carried.date) return carried.date.year + last.year;
  const year = /^\d{4}/.exec(carried.when?.period ?? '')?.[0];
  return year ? Number(year) : null;
}

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

/** The last period that a sentence names, for the sentences after it. */
export function lastWhen(mentions: Mentions, carried: Carried, from: From): When | null {
  const last = mentions.periods.findLast(
    (each) => !isCompared(mentions.normal, each) && each.day === null,
  );
  return last ? resolve(last, carried, currentAt(mentions, last.start, carried), from) : null;
}
