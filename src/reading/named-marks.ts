/** Part of the stage `named`: the date, level, batch and grade that a sentence states, compared with those of a fact. */

import type { Mentions } from './mentions.ts';
import type { NamedFact } from './named-facts.ts';
import type { Circumstances } from './named-target.ts';
import type { Tie, Window } from './named-ties.ts';
import { batchIn, gradesIn, levelIn } from './named-words.ts';
import type { Range } from './residue.ts';
import { currentAt, resolve } from './when.ts';

/** The period of a tie with its day; null if it depends on what is unknown, or is no more than an aim. */
export function periodAt({ mentions, carried }: Circumstances, tie: Tie): string | null {
  const match = mentions.periods.find(({ start, end }) => start <= tie.start && tie.start < end);
  if (!match) return null;
  const when = resolve(match, carried, currentAt(mentions, match.start, carried), 'clause');
  if (!when || when.period === null || when.isBy) return null;
  const isDay = match.day !== null && when.period.length === 7;
  return isDay ? `${when.period}-${String(match.day).padStart(2, '0')}` : when.period;
}

export type Compared = 'same' | 'other' | 'none' | 'unclear';

export function comparedDate(
  period: string,
  tie: Tie,
  { date, years, edition }: NamedFact,
): Compared {
  if (date !== null && (date.startsWith(period) || period.startsWith(date))) return 'same';
  if (period.length === 4 && years.includes(period)) return 'same';
  if (date === null && years.includes(period.slice(0, 4))) return 'same';
  // The next edition has its own date, and a year of a list alone dates nothing.
  return date !== null && edition === null && tie.isSure ? 'other' : 'unclear';
}

/** Of what there may be one of every year the sentence names the year of this one, or none. */
export function isOfEdition({ mentions, carried, window, fact }: Circumstances): boolean {
  if (fact.edition === null) return true;
  const end = window.start + window.text.length;
  const years = mentions.periods.flatMap((match) => {
    if (match.start < window.start || match.end > end) return [];
    const when = resolve(match, carried, currentAt(mentions, match.start, carried), 'clause');
    return when?.period?.slice(0, 4) ?? [];
  });
  return years.length === 0 || years.some((year) => fact.years.includes(year));
}

const levelBefore =
  /(?:国家级?|全国|省级?|市级|(?<![a-z])(?:national|state|provincial|municipal|city)(?:[- ]level)?)[ 的]?(?:首批|第[一二三四五六七八九十]批)?[“"‘《]?$/;
const batchBefore =
  /(?:首批|第[一二三四五六七八九十\d]{1,2}批|[a-z]+ (?:[a-z]+ )?batch of (?:the )?)(?:\d+[家个])?[“"《]?(?:[国全省][家国级]*)?$/;
/** How far a grade is from the name that it is of. */
const farthestGrade = 60;

/** The level, the batch and the grade that the words at a name state, compared with those of the fact. */
export function marksOf({ mentions, target, window, fact }: Circumstances): {
  readonly marks: readonly Compared[];
  readonly spans: readonly Range[];
  readonly isGraded: boolean;
} {
  if (fact.kind !== 'award') return { marks: [], spans: [], isGraded: false };
  const { normal } = mentions;
  const head = normal.slice(Math.max(window.start, target.start - 24), target.start);
  const name = normal.slice(target.start, target.end);
  const compare = <Value>(value: Value | null, own: Value | null): Compared =>
    value === null || own === null ? 'none' : value === own ? 'same' : 'other';
  const level = levelIn((levelBefore.exec(head)?.[0] ?? '') + name);
  const batch = batchIn((batchBefore.exec(head)?.[0] ?? '') + name);
  const [grade] = gradesAt(mentions, window, target, fact);
  return {
    marks: [
      // A level that agrees is no more than the name.
      compare(level, fact.level) === 'other' ? 'other' : 'none',
      compare(batch, fact.batch),
      compare(grade?.value ?? null, fact.grade?.value ?? null),
    ],
    spans: grade ? [grade] : [],
    isGraded: grade !== undefined,
  };
}

/** The grades on the scale of a fact near its name, the nearest first. */
export function gradesAt(
  { normal }: Mentions,
  window: Window,
  target: Range,
  { grade }: NamedFact,
) {
  const end = window.start + window.text.length;
  const distance = (each: Range) => Math.max(each.start - target.end, target.start - each.end, 0);
  return gradesIn(normal.slice(window.start, end))
    .map((each) => ({ ...each, start: each.start + window.start, end: each.end + window.start }))
    .filter((each) => each.scale === grade?.scale && distance(each) <= farthestGrade)
    .sort((a, b) => distance(a) - distance(b));
}
