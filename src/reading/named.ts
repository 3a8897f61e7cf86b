/**
 * Stages 5 and 6 for awards, policies and places: the names of a sentence in; what it says of each out, with what the
 * dataset says to it. A name with nothing more agrees; a date, batch, level, grade or number that the words tie
 * to the name is compared. Two differences are no error: then another award is meant.
 */
import { addingAmong } from '../evidence/support.ts';
import type { Source } from '../model/types.ts';
import type { Base } from './base.ts';
import { type Carried, currentAt, resolve, type Who, whoAt } from './context.ts';
import { type Judgement, unknown } from './judge.ts';
import type { Mentions } from './mentions.ts';
import { countIn, keyOf, type NamedFact } from './named-facts.ts';
import {
  dateTie,
  isAsserted,
  isNoClaim,
  isOpening,
  isSubject,
  type Tie,
  type Window,
  windowAt,
} from './named-ties.ts';
import { batchIn, documentNumbersIn, gradesIn, levelIn } from './named-words.ts';
import type { Range } from './residue.ts';
import { type Statement, unread } from './statement.ts';

export type Named = {
  readonly start: number;
  readonly end: number;
  readonly kind: Statement['kind'];
  readonly judgement: Judgement;
};

/** A name in a sentence, and what it may be the name of. */
type Target = Range & {
  readonly facts: readonly NamedFact[];
  readonly by: 'name' | 'area' | 'pronoun';
};

/** What a sentence says of a name: it agrees with the dataset or differs from it. */
type Said = Range & {
  readonly fact: NamedFact;
  readonly agrees: boolean;
  /** Whether anything but the name was compared. */
  readonly isTold: boolean;
  readonly period: string | null;
  readonly value: number | null;
  readonly who: Who | null;
};

export function namedIn(
  mentions: Mentions,
  carried: Carried,
  base: Base,
  as: Source | null,
): readonly Named[] {
  const said = targetsIn(mentions, carried, base).flatMap((target) => {
    const window = windowAt(mentions, target);
    const each = target.facts.flatMap((fact) => {
      const who = whoOf({ mentions, carried, window, target, fact }, base);
      return sayingOf({ mentions, carried, window, target, who, fact }) ?? [];
    });
    const agreeing = each.find(({ agrees }) => agrees);
    return agreeing ?? (target.facts.length === 1 ? each : []);
  });
  return onePerFact([...said, ...documentsIn(mentions, base)]).flatMap((each) => {
    const judgement = judge(each, base, as);
    return judgement ? [{ start: each.start, end: each.end, kind: each.fact.kind, judgement }] : [];
  });
}

/** The last place of the dataset that a sentence names before a position. */
export function lastPlaceIn(mentions: Mentions, before: number, { named }: Base): string | null {
  const name = mentions.names.findLast(
    ({ start, meanings }) =>
      start < before && meanings.some((each) => placeOf(each, named) !== null),
  );
  return name?.meanings.map((each) => placeOf(each, named)).find((id) => id !== null) ?? null;
}

type Meaning = Mentions['names'][number]['meanings'][number];

const placeOf = ({ kind, id }: Meaning, { placeOfArea }: Base['named']) =>
  id === null ? null : kind === 'place' ? id : (kind === 'area' && placeOfArea.get(id)) || null;

function targetsIn(mentions: Mentions, carried: Carried, base: Base): readonly Target[] {
  const { byId, placeOfArea } = base.named;
  const targets: Target[] = mentions.names.flatMap(
    ({ start, end, meanings }): readonly Target[] => {
      const isArea = meanings.some(({ kind, id }) => kind === 'area' && id !== null);
      const ids = meanings.flatMap((each) => {
        if (each.id === null || each.kind === 'award' || each.kind === 'policy')
          return each.id ?? [];
        return placeOf(each, base.named) ?? [];
      });
      const facts = [...new Set(ids)].flatMap((id) => byId.get(id) ?? []);
      return facts.length > 0 ? [{ start, end, facts, by: isArea ? 'area' : 'name' }] : [];
    },
  );
  for (const subject of mentions.subjects) {
    if (subject.kind !== 'pronoun' || !subject.types.includes('zone')) continue;
    const place = lastPlaceIn(mentions, subject.start, base);
    const isOther = mentions.subjects.some(
      (other) =>
        other.kind === 'other' &&
        other.end <= subject.start &&
        !targets.some(({ start, end }) => start < other.end && other.start < end),
    );
    if (isOther) continue;
    const { who } = whoAt(mentions, subject.end, carried, base.places);
    const area = who?.area === undefined || who.area === null ? null : placeOfArea.get(who.area);
    const fact = byId.get(place ?? carried.place ?? area ?? '');
    if (fact)
      targets.push({ start: subject.start, end: subject.end, facts: [fact], by: 'pronoun' });
  }
  return targets;
}

type Circumstances = {
  readonly mentions: Mentions;
  readonly carried: Carried;
  readonly window: Window;
  readonly target: Target;
  readonly who: Who | null;
  readonly fact: NamedFact;
};

/** Who a sentence gives a name to: whoever it speaks of there, or after it: "as a national base, Wujin …". */
function whoOf(
  { mentions, carried, window, target, fact }: Omit<Circumstances, 'who'>,
  { places }: Base,
): Who | null {
  const { subjects } = mentions;
  if (fact.kind === 'award') {
    const isOthers = subjects.some(
      ({ kind, start, end }) => kind === 'other' && start >= window.start && end <= target.start,
    );
    if (isOthers) return { area: null, boundary: null, from: 'sentence' };
  }
  const before = whoAt(mentions, target.start, carried, places, target.end).who;
  const [grade] = fact.grade?.scale === 'word' ? gradesAt(mentions, window, target, fact) : [];
  if (grade && grade.start > target.end) return whoAt(mentions, grade.start, carried, places).who;
  const next = subjects.find(({ start }) => start >= target.end);
  if (!next || !(isOpening(window) || (before === null && fact.kind === 'policy'))) return before;
  const isNear = next.end <= window.start + window.text.length;
  return isNear ? whoAt(mentions, next.end, carried, places).who : before;
}

/** What one sentence says of one fact; null if it says nothing of it, or nothing sure. */
function sayingOf(circumstances: Circumstances): Said | null {
  const { mentions, window, target, who, fact } = circumstances;
  const { kind } = fact;
  const relation = relationOf(circumstances);
  if (relation === null) return null;
  if (fact.isProposal ? !isProposed(circumstances) : isNoClaim(window, kind)) return null;
  const tie = dateTie(window, kind);
  const period = tie && periodAt(circumstances, tie);
  if (tie && period === null) return null;
  if (!isOfEdition(circumstances)) return null;
  const date = tie && period !== null ? comparedDate(period, tie, fact) : 'none';
  if (date === 'unclear') return null;
  const count =
    fact.count === null ? null : countIn(mentions.normal.slice(target.start, target.end));
  const { marks, spans, isGraded } = marksOf(circumstances);
  const told = [date, ...marks, count === null ? 'none' : count === fact.count ? 'same' : 'other'];
  const same = told.filter((each) => each === 'same').length;
  const other = told.filter((each) => each === 'other').length;
  if (other > 1 || (other > 0 && relation === 'wider')) return null;
  // The level alone may be that of another award.
  if (marks[0] === 'other' && same === 0) return null;
  const isTold = same + other > 0;
  if (fact.grade?.scale === 'word' && !isGraded) return null;
  if (kind === 'award' && !tie && !isGraded && !isAsserted(window)) return null;
  if (kind === 'place' && !tie && !isBarePlace(circumstances)) return null;
  // What may be wrong of a place is the date alone; its name is often in another sentence.
  const ranges = tie && kind === 'place' ? [tie.words] : [target, ...(tie ? [tie] : []), ...spans];
  return {
    start: Math.min(...ranges.map(({ start }) => start)),
    end: Math.max(...ranges.map(({ end }) => end)),
    fact,
    agrees: other === 0,
    isTold,
    period,
    value: count,
    who,
  };
}

/** Whether the words around a name, or the name, say that something is proposed. */
function isProposed({ mentions: { normal }, window, target }: Circumstances): boolean {
  return /推荐|拟|公示|建议|(?<![a-z])(?:propos|recommend)/.test(
    normal.slice(window.start, target.end + 12),
  );
}

/** Whether the nearest subject or name before a name is the recipient that its title names. */
function isRecipient({ mentions, target, window, fact }: Circumstances): boolean {
  if (fact.recipients.size === 0) return false;
  return [...mentions.subjects, ...mentions.names].some(
    ({ start, end }) =>
      start >= window.start &&
      end <= target.start &&
      fact.recipients.has(keyOf(mentions.normal.slice(start, end))),
  );
}

/** Whether the sentence speaks of who has it: of exactly them, or of an area around them. */
function relationOf(circumstances: Circumstances): 'own' | 'wider' | null {
  const { mentions, target, who, fact } = circumstances;
  const { areas, wider, kind, full, areaNames } = fact;
  const area = who?.area ?? null;
  const isWithin = area !== null && areas.has(area);
  if (isWithin || isRecipient(circumstances)) return 'own';
  if (kind !== 'award') {
    const text = mentions.normal.slice(target.start, target.end);
    const isSelf =
      target.by !== 'name' ||
      full.has(keyOf(text)) ||
      areaNames.some((name) => text.includes(name));
    const isOthers = kind === 'policy' && who?.from === 'sentence' && areas.size > 0;
    if (isSelf && !isOthers) return 'own';
  }
  return area !== null && wider.has(area) ? (kind === 'place' ? 'own' : 'wider') : null;
}

/** The period of a tie with its day; null if it depends on what is unknown, or is no more than an aim. */
function periodAt({ mentions, carried }: Circumstances, tie: Tie): string | null {
  const match = mentions.periods.find(({ start, end }) => start <= tie.start && tie.start < end);
  if (!match) return null;
  const when = resolve(match, carried, currentAt(mentions, match.start, carried), 'clause');
  if (!when || when.period === null || when.isBy) return null;
  const isDay = match.day !== null && when.period.length === 7;
  return isDay ? `${when.period}-${String(match.day).padStart(2, '0')}` : when.period;
}

type Compared = 'same' | 'other' | 'none' | 'unclear';

function comparedDate(period: string, tie: Tie, { date, years, edition }: NamedFact): Compared {
  if (date !== null && (date.startsWith(period) || period.startsWith(date))) return 'same';
  if (period.length === 4 && years.includes(period)) return 'same';
  if (date === null && years.includes(period.slice(0, 4))) return 'same';
  // The next edition has its own date, and a year of a list alone dates nothing.
  return date !== null && edition === null && tie.isSure ? 'other' : 'unclear';
}

/** Of what there may be one of every year the sentence names the year of this one, or none. */
function isOfEdition({ mentions, carried, window, fact }: Circumstances): boolean {
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
function marksOf({ mentions, target, window, fact }: Circumstances): {
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
function gradesAt({ normal }: Mentions, window: Window, target: Range, { grade }: NamedFact) {
  const end = window.start + window.text.length;
  const distance = (each: Range) => Math.max(each.start - target.end, target.start - each.end, 0);
  return gradesIn(normal.slice(window.start, end))
    .map((each) => ({ ...each, start: each.start + window.start, end: each.end + window.start }))
    .filter((each) => each.scale === grade?.scale && distance(each) <= farthestGrade)
    .sort((a, b) => distance(a) - distance(b));
}

/** A place that a sentence is about says that it exists; an area is the subject of other statements. */
function isBarePlace({ target, window, who, fact }: Circumstances): boolean {
  const area = who?.area ?? null;
  const isOurs = area !== null && (fact.areas.has(area) || fact.wider.has(area));
  return target.by === 'name' && isOurs && isSubject(window);
}

/** The numbers of documents: one of ours names its policy; another one beside the name differs. */
function documentsIn({ normal }: Mentions, { named }: Base): readonly Said[] {
  if (!normal.includes('号')) return [];
  return documentNumbersIn(normal).flatMap((found): readonly Said[] => {
    const fact = [...named.byId.values()].find(({ documents }) =>
      documents.some(
        ({ office, year, number }) =>
          found.office.endsWith(office) && year === found.year && number === found.number,
      ),
    );
    if (!fact) return [];
    const { start, end } = found;
    const none = { period: null, value: null, who: null };
    return [{ start, end, fact, agrees: true, isTold: true, ...none }];
  });
}

/** Of several statements about one fact those that compare something, else the first. */
function onePerFact(said: readonly Said[]): readonly Said[] {
  const told = said.filter(({ isTold }) => isTold);
  const bare = said.filter(
    ({ fact }, i) =>
      !told.some((each) => each.fact === fact) &&
      said.findIndex((each) => each.fact === fact) === i,
  );
  return [...told, ...bare];
}

/** A text agrees or differs with all claims of a fact alike: they state one thing. */
function judge({ fact, agrees, who, period, value }: Said, base: Base, as: Source | null) {
  const claims = base
    .claimsOf(fact.id)
    .filter(({ source }) => as === null || (source.id !== as.id && source.origin !== as.origin));
  if (claims.length === 0) return null;
  const adds = addingAmong(claims.map(({ source }) => source));
  const isProved = claims.some(({ source }) => source.grade !== 'unverified' && adds(source));
  const reading = {
    ...unread,
    value,
    area: who?.area ?? null,
    areaFrom: who?.from ?? null,
    period,
    periodFrom: period === null ? null : 'clause',
    by: 'name',
  };
  return {
    ...unknown('unclear', reading, [fact.id]),
    reason: null,
    verdict: agrees
      ? isProved
        ? ('confirmed' as const)
        : ('unconfirmed' as const)
      : ('contradicted' as const),
    fact: fact.id,
    confirmedBy: agrees ? claims : [],
    contradictedBy: agrees ? [] : claims,
  };
}
