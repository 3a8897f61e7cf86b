/**
 * Stages 5 and 6 for awards, policies and places: the names of a sentence in; what it says of each out, with what the
 * dataset says to it. A name with nothing more agrees; a date, batch, level, grade or number that the words tie
 * to the name is compared. Two differences are no error: then another award is meant.
 */
import { addingAmong } from '../evidence/support.ts';
import type { Source } from '../model/types.ts';
import type { Base } from './base.ts';
import { type Carried, type Who, whoAt } from './context.ts';
import { type Judgement, unknown } from './judge.ts';
import type { Mentions } from './mentions.ts';
import { isAsserted, isNoClaim, isSubject } from './named-cues.ts';
import { countIn, type NamedFact } from './named-facts.ts';
import { comparedDate, isOfEdition, marksOf, periodAt } from './named-marks.ts';
import type { Circumstances, Target } from './named-target.ts';
import { dateTie, windowAt } from './named-ties.ts';
import { relationOf, whoOf } from './named-who.ts';
import { documentNumbersIn } from './named-words.ts';
import type { Range } from './residue.ts';
import { type Statement, unread } from './statement.ts';

export type Named = {
  readonly start: number;
  readonly end: number;
  readonly kind: Statement['kind'];
  readonly judgement: Judgement;
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
    // Of several awards with one name another one may be meant; a place is there only once.
    const isOne = target.facts.length === 1 || target.facts.every(({ kind }) => kind === 'place');
    return agreeing ?? (isOne ? each.slice(0, 1) : []);
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
