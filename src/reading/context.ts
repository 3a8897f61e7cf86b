/**
 * Stage 4 of reading a text: who and when a number is about, from its sentence, or carried over from the
 * sentences, headers and headings before it. Nothing is ever assumed: what no word says stays unknown.
 */
import type { Catalogue } from '../lookup/catalogue.ts';
import { textsOf } from '../model/text.ts';
import type { Area } from '../model/types.ts';
import { type Boundaries, boundariesOf, boundaryAround } from './boundaries.ts';
import type { Mentions } from './mentions.ts';
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
  /** Whether the boundary was in parentheses after another number. */
  readonly isWeak?: boolean;
  /** Whether only a word such as "the zone", for one that was never named, says so: it does not carry over. */
  readonly isPassing?: boolean;
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
  /** The last place of the dataset that was named: "the park" means it. */
  readonly place: string | null;
};

export type Places = {
  readonly boundaries: Boundaries;
  readonly types: ReadonlyMap<string, AreaType>;
  readonly around: ReadonlySet<string>;
  /** The parts of the district. */
  readonly within: ReadonlySet<string>;
  /** For an area that is no city the city that it is in; null for one that the dataset does not know. */
  readonly cities: ReadonlyMap<string, string | null>;
};

export function placesOf(catalogue: Catalogue): Places {
  const ofScope = (wanted: string) =>
    new Set(catalogue.dataset.areas.filter(({ scope }) => scope === wanted).map(({ id }) => id));
  const types = typesOfAreas(catalogue);
  const { areas } = catalogue.dataset;
  const cities = areas.filter(({ id, scope }) => scope === 'around' && types.get(id) === 'city');
  const cityOf = ({ scope, within }: Area): string | null => {
    if (scope !== 'peer') return cities.length === 1 ? (cities[0]?.id ?? null) : null;
    const names = within ? textsOf(within) : [];
    return (
      cities.find(({ short }) => textsOf(short).some((name) => names.includes(name)))?.id ?? null
    );
  };
  return {
    boundaries: boundariesOf(catalogue),
    types,
    around: ofScope('around'),
    within: ofScope('within'),
    cities: new Map(
      areas.flatMap((area) => (area.scope === 'around' ? [] : [[area.id, cityOf(area)] as const])),
    ),
  };
}

export const nothingCarried: Carried = {
  who: null,
  when: null,
  named: new Map(),
  date: null,
  place: null,
};

/** A boundary that somebody stated for the whole text is not lost where the area alone is named. */
const given: ReadonlySet<From> = new Set(['option', 'front-matter', 'directive']);

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
  const set = (area: string | null, boundary: string | null, more: Partial<Who> = {}) => {
    who = { area, boundary, from: 'sentence', ...more };
    isOfSentence = true;
  };
  for (const [i, subject] of subjects.entries()) {
    const isInside = subject.start >= at && subject.end <= end;
    if (subject.start >= at && !isInside && !isTied(mentions, subject, end)) continue;
    const step = stepOf(subject, normal, who, named, places);
    if (step === 'none') continue;
    if (step === null) set(null, null, subject.kind === 'pronoun' ? { isPassing: true } : {});
    else if ('boundary' in step)
      set(
        places.boundaries.base,
        step.boundary,
        isAfterNumber(mentions, subject, at) ? { isWeak: true } : {},
      );
    else if (
      !isPartOfName(mentions, i, step.area, places) &&
      !isLocation(mentions, i, step.area, isOfSentence ? who : null, places)
    ) {
      const isGiven = who !== null && given.has(who.from);
      const keep: boolean = (isOfSentence || isGiven) && who?.area === step.area;
      const type = places.types.get(step.area);
      // Of several types the last one that was named counts.
      if (type) named.delete(type);
      if (type) named.set(type, step.area);
      if (!isAside(mentions, subject, step.area, places, isOfSentence))
        set(step.area, keep ? (who?.boundary ?? null) : null);
    }
  }
  return { who, named };
}

/** A boundary in parentheses after another number is that one's for sure, and of what follows perhaps. */
function isAfterNumber({ normal, quantities }: Mentions, { start }: Subject, at: number): boolean {
  if (start >= at) return false;
  const before = quantities.findLast(({ end }) => end <= start);
  return before !== undefined && /^\s?[(（][^)）]*$/.test(normal.slice(before.end, start));
}

/** What a subject makes of the one before: another area, another boundary, nobody known, or nothing. */
function stepOf(
  subject: Subject,
  normal: string,
  who: Who | null,
  named: ReadonlyMap<AreaType, string>,
  { boundaries, cities, types, within }: Places,
): { readonly area: string } | { readonly boundary: string } | null | 'none' {
  if (subject.kind === 'other') return null;
  const stated = subject.kind === 'pronoun' ? subject.isWith : undefined;
  const around =
    stated === undefined
      ? boundaryAround(normal, subject.start, subject.end)
      : stated
        ? 'with'
        : 'without';
  const variant = (part: string | undefined) =>
    around &&
    boundaries.variants.find(
      (each) => (part === undefined || each.part === part) && each.isWith === (around === 'with'),
    );
  if (subject.kind === 'pronoun') {
    const found = subject.types.includes('zone') ? variant(undefined) : undefined;
    if (found) return { boundary: found.id };
    const isHan = /\p{Script=Han}/u.test(normal.charAt(subject.start));
    const isWider = subject.types.includes('city') || subject.types.includes('province');
    // 居全市第二: among whom somebody is ranked.
    if (isWider && isHan && !opensClause.test(normal.slice(0, subject.start))) return 'none';
    if (isWider && isHan && ranked.test(normal.slice(subject.end))) return 'none';
    if (subject.types.includes('province')) return isHan ? null : 'none';
    const area = who?.area ?? null;
    if (subject.types.includes('city') && area !== null) {
      // Of an area that is no city 全市 means the city that it is in.
      const city = types.get(area) === 'city' ? area : cities.get(area);
      if (city !== undefined) return city === null ? null : { area: city };
    }
    if (subject.types.every((type) => type === 'zone'))
      return area !== null && types.get(area) === 'zone' ? 'none' : zoneNamed(named);
    // 西太湖新增4家，全区共10家: after a part of it in one sentence, 全区 is the district.
    if (isHan && who?.from === 'sentence' && area !== null && within.has(area)) {
      const district = named.get('district');
      return district === undefined ? null : { area: district };
    }
    const last = [...named].filter(([type]) => subject.types.includes(type)).at(-1)?.[1];
    return last === undefined ? 'none' : { area: last };
  }
  const [id] = subject.ids;
  if (id === undefined) return 'none';
  if (boundaries.variants.some((each) => each.id === id)) return { boundary: id };
  const found = boundaries.variants.some(({ part }) => part === id) ? variant(id) : undefined;
  if (found) return { boundary: found.id };
  // "Changzhou without Wujin": what is left is no area of the dataset.
  return around === 'without' ? null : { area: id };
}

const opensClause = /(?:^|[，。；、,;:：()（）\s年月末底日期中])$/;
const ranked = /^(?:第|首|前|最|唯一|排|百强)/;

/** A zone that no text named before is none of the dataset. */
function zoneNamed(named: ReadonlyMap<AreaType, string>): { readonly area: string } | null {
  const zone = named.get('zone');
  return zone === undefined ? null : { area: zone };
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

/** "The zone, in the east of Wujin": whom it lies in is not whom the sentence speaks of. */
function isLocation(
  mentions: Mentions,
  i: number,
  area: string,
  who: Who | null,
  places: Places,
): boolean {
  const { normal, subjects } = mentions;
  const [previous, subject] = [subjects[i - 1], subjects[i]];
  if (!subject) return false;
  // "Hutang Town in Wujin": somebody else, and where that is.
  if (
    previous?.kind === 'other' &&
    /^ (?:in|of|within|inside)(?: the)? $/.test(normal.slice(previous.end, subject.start))
  )
    return true;
  // 隶属江苏省常州市: the second name goes on with the first.
  if (previous && previous.kind === 'area' && previous.end === subject.start)
    return isLocation(mentions, i - 1, area, who, places);
  const before = normal.slice(Math.max(0, subject.start - 24), subject.start);
  if (/(?:位于|坐落于|坐落在|地处|隶属于?|属于?)$/.test(before)) return true;
  const { types, around, boundaries, within } = places;
  if (!who?.area || who.area === area || types.get(area) === undefined) return false;
  const contains =
    (within.has(who.area) && (area === boundaries.base || around.has(area))) ||
    (who.area === boundaries.base && around.has(area));
  return (
    contains &&
    /(?<![a-z])(?:in|of|within|inside|near|outside)(?: the)?(?: (?:east|west|north|south|centre|center|heart)\w*(?: part)?(?: of)?)? $/.test(
      before,
    )
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
  // 江苏全省有…: it is spoken of.
  if (/^(?:全省|省)?(?:有|共有|拥有|\d)/.test(normal.slice(subject.end))) return false;
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
  const tail = /^[,，]\s?(?:[不未]?包?含|不包括|includ\w+|exclud\w+|(?:in|ex)cl\.?)?\s?(?:the )?$/;
  if (tail.test(between)) {
    // "…, excluding the zone 210 bn" has a number of its own.
    const isAtEnd = /^\s?(?:[,，。;；.)）]|$)/.test(mentions.normal.slice(subject.end));
    const words = between + mentions.normal.slice(subject.start, subject.end);
    return isAtEnd && /包?含|不包括|inclu|exclu|incl|excl/.test(words);
  }
  return /^\s?[(（]?\s?(?:[不未]?包?含|不包括|(?:with|without|including|excluding|incl\.?|excl\.?)\s)?(?:the )?(?:in|of|within|for|at)?\s?(?:the )?$/.test(
    between,
  );
}
