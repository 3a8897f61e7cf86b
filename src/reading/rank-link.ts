/** Part of the stage `link`: for a rank of a sentence the list, and who is ranked among whom. */
import type { Rank } from '../model/ranks.ts';
import type { Base } from './base.ts';
import type { NameMatch } from './lexicon.ts';
import { type ListPhrase, phrasesIn } from './list-phrases.ts';
import { clauseOf, isLabelled, type Mentions } from './mentions.ts';
import { modifierBefore } from './modifiers.ts';
import { groupSpans, qualifierSpans, type RankLink } from './rank-groups.ts';
import { type Range, residueOf } from './residue.ts';
import type { Own } from './series.ts';
import { bagsIn } from './word-bags.ts';

export const isList = (name: NameMatch): boolean =>
  name.meanings.some(({ kind, id }) => kind === 'list' && id !== null);
const isTitle = ({ meanings }: NameMatch): boolean =>
  meanings.some(({ kind }) => kind === 'award' || kind === 'policy' || kind === 'place');
const listOf = (name: NameMatch) => {
  const ids = name.meanings.flatMap(({ kind, id }) => (kind === 'list' && id !== null ? [id] : []));
  return ids.length === 1 ? ids[0] : undefined;
};
/** A rank of a growth or of something that is done first is no rank in a list. */
const ofGrowth = /增速|增幅|涨幅|growth|首(?:次|批|家|个)|(?<![a-z])for the $/;

/** A rank by one item of a list is none in the whole. */
const ofItem =
  /单项|分项|子项|指标|(?<![a-z])(?:sub-?(?:index|ranking|score|item)|pillar|dimension)(?![a-z])/;

const inGrowth = /(?<![a-z])(?:in|by|for) (?:the )?(?:growth|increase) (?:of|in)(?![a-z])/;
const ofSubIndex =
  /(?<![a-z])sub-?(?:index|ranking|score|list)|(?<![a-z])(?:pillar|dimension)(?![a-z])/;

export function listAt(
  rank: Rank,
  mentions: Mentions,
  headers: readonly string[],
  { listPhrases, listBags }: Pick<Base, 'listPhrases' | 'listBags'>,
  isOfLists: boolean,
  own?: Own,
): RankLink | null {
  if (own && !own.isClear) return null;
  if (own?.name) {
    const id = listOf(own.name);
    return id === undefined ? null : { list: id, name: own.name };
  }
  const { normal, names, ranks } = mentions;
  const clause = clauseOf(mentions, rank.start);
  const head = normal.slice(clause, rank.start);
  // "The second district to join", "second only to another": no rank in the list.
  if (
    /^ (?:only to|(?:\w+ ){0,2}(?:districts?|cit(?:y|ies)|count(?:y|ies)|zones?) to)(?![a-z])/.test(
      normal.slice(rank.end),
    )
  )
    return null;
  if (
    ofItem.test(normal.slice(0, rank.start).slice(-24)) ||
    ofSubIndex.test(normal) ||
    inGrowth.test(normal.slice(0, rank.start))
  )
    return null;
  if (ofGrowth.test(head.slice(-16)) || /^\s?time\b/.test(normal.slice(rank.end))) return null;
  // "Selected into the first innovative demonstration counties": a batch.
  const title = names.find((name) => isTitle(name) && name.start >= rank.end);
  if (title && /^[^,，。；;、]{0,12}$/.test(normal.slice(rank.end, title.start))) return null;
  const lists = names.filter(isList);
  const byMembers = membersAt(rank, mentions);
  if (byMembers) return byMembers;
  const byPhrase = isOfLists || ofLists.test(normal) ? phraseAt(rank, mentions, listPhrases) : null;
  if (byPhrase) return byPhrase;
  const after = lists.find((name) => name.start >= rank.end);
  const before = lists.findLast((name) => name.end <= rank.start);
  // "Third in strength, 18th in innovation": after a comma the next rank's list follows.
  const isNext =
    before !== undefined &&
    before.start >= clause &&
    !ranks.some((each) => each.start >= before.end && each.end <= rank.start) &&
    /^\s?[,，]/.test(normal.slice(rank.end));
  if (after && !isNext && isAfter(rank, after, mentions)) {
    const id = listOf(after);
    if (id) return { list: id, name: after };
  }
  // "Third in the list for something else": the list is named, and not known.
  if (
    /^\s?(?:place |position )?(?:in|on) (?:the |another |its )?(?:\w+ ){0,2}(?:list|ranking|league)/.test(
      normal.slice(rank.end),
    )
  )
    return null;
  const byWords = wordsAt(rank, mentions, listBags);
  if (byWords && (!before || before.end < clause)) return byWords;
  const outside = [
    ...mentions.subjects,
    ...mentions.periods,
    ...ranks,
    ...names,
    ...qualifierSpans(normal),
  ];
  if (before && isOwned(before, rank, mentions)) return null;
  if (before) {
    const id = listOf(before);
    const from = Math.max(before.end, clause);
    return id && residueOf(normal, from, rank.start, outside) <= 1.5
      ? { list: id, name: before }
      : null;
  }
  const [only, another] = headers;
  return only && !another ? { list: only, name: null } : null;
}

/** Words that say that a text speaks of lists at all. */
export const ofLists =
  /百强|榜|排行|(?<![a-z])(?:top (?:100|hundred)|hundred|lists?|rankings?|ranks)(?![a-z])/;

/** The list by what tells it apart, directly before the rank or after it, in its clause. */
function phraseAt(rank: Rank, mentions: Mentions, phrases: readonly ListPhrase[]): RankLink | null {
  const { normal, tokens, names, ranks, subjects, periods } = mentions;
  const isFree = (start: number, end: number) =>
    !names.some((name) => isList(name) && name.start < end && start < name.end);
  const found = phrasesIn(phrases, tokens).filter(({ start, end }) => isFree(start, end));
  const outside = [...subjects, ...periods, ...ranks, ...qualifierSpans(normal)];
  const after = found.find(({ start }) => start >= rank.end);
  const between = after ? normal.slice(rank.end, after.start) : '';
  const isNext =
    after &&
    between.length < 60 &&
    !/[;；。,，]/.test(between) &&
    !ranks.some((each) => each.start >= rank.end && each.start < after.start);
  if (after && isNext && residueOf(normal, rank.end, after.start, outside) < 1) {
    return { list: after.list, name: after };
  }
  const before = found.findLast(({ end }) => end <= rank.start);
  if (!before || lastListEnd(names, rank.start) > before.end) return null;
  if (isOwned(before, rank, mentions)) return null;
  const isTaken = ranks.some((each) => each.start >= before.end && each.end <= rank.start);
  const isNear =
    residueOf(normal, Math.max(before.end, clauseOf(mentions, rank.start)), rank.start, outside) <=
    3;
  return isNear && !isTaken ? { list: before.list, name: before } : null;
}

/** "#3 in strength, 6th in industry": a list directly after a rank is that rank's, and not the next one's. */
function isOwned(list: Range, rank: Rank, mentions: Mentions): boolean {
  const { normal, ranks, periods, subjects, names } = mentions;
  const tail = /^[^,，;；。.]*/.exec(normal.slice(rank.end))?.[0].length ?? 0;
  const outside = [...periods, ...subjects, ...names, ...groupSpans(normal)];
  if (residueOf(normal, rank.end, rank.end + tail, outside) < 1) return false;
  const isListed = /[,，;；、]/.test(normal.slice(list.end, rank.start));
  return (
    isListed &&
    ranks.some(
      (each) =>
        each.bound === null &&
        each.end <= list.start &&
        /^ [^,，;；。]{0,24}$/.test(normal.slice(each.end, list.start)),
    )
  );
}

const lastListEnd = (names: readonly NameMatch[], at: number) =>
  names.findLast((name) => isList(name) && name.end <= at)?.end ?? -1;

function isAfter(rank: Rank, name: NameMatch, { normal, ranks, quantities }: Mentions): boolean {
  const between = normal.slice(rank.end, name.start);
  if (between.length > 60 || /[;；。]/.test(between)) return false;
  if ([...ranks, ...quantities].some((each) => each.start >= rank.end && each.start < name.start))
    return false;
  return /(?<![a-z])(?:in|of|on|among|by|place|for)(?![a-z])|的|^\s?[(（,，]?\s?$/.test(between);
}

const membersOf = (name: NameMatch) => {
  const ids = name.meanings.flatMap(({ kind, id }) =>
    kind === 'members' && id !== null ? [id] : [],
  );
  return ids.length === 1 ? ids[0] : undefined;
};

/** "35th among the national high-tech zones", 在国家高新区中列第35位: those whom a list compares name it. */
function membersAt(rank: Rank, { normal, names, ranks }: Mentions): RankLink | null {
  const after = names.find((name) => name.start >= rank.end && membersOf(name));
  if (after) {
    const between = normal.slice(rank.end, after.start);
    const isFree = !ranks.some((each) => each.start >= rank.end && each.start < after.start);
    const id = membersOf(after);
    if (
      id &&
      isFree &&
      /^ (?:place )?(?:among|of|out of)(?: all)?(?: of)?(?: the)?(?: \S+){0,2} ?$/.test(between)
    )
      return { list: id, name: after };
  }
  const before = names.findLast((name) => name.end <= rank.start && membersOf(name));
  const id = before && membersOf(before);
  if (!before || !id) return null;
  const between = normal.slice(before.end, rank.start);
  return /^(?:中|里)?(?:排名|排在|排|位列|名列|位居|居|列)?(?:为|在)?$/.test(between)
    ? { list: id, name: before }
    : null;
}

/** A list in Chinese, by the noun directly before a rank. */
const listNoun =
  /\p{Script=Han}{2,16}(?:百强[区县市]?|榜单?|排行榜?|考核|评价|评比|竞赛|评估|评选)(?=\p{Script=Han}{0,8}$)/u;
/** What a list is called, and no countable thing is. */
const listWord =
  /百强|榜|排行|排名|评[价估比选]|考核|数$|数量|总量|list|rank|top|index|evaluation|assessment|number/;

/** Whether a rank is of another list than the linked one: one that the dataset lacks, or one of single members. */
export function isOfAnother(
  rank: Rank,
  { name }: RankLink,
  { normal, ...mentions }: Mentions,
): boolean {
  const from = clauseOf({ normal, ...mentions }, rank.start);
  const noun = listNoun.exec(normal.slice(from, rank.start));
  const start = from + (noun?.index ?? 0);
  const isCovered =
    name !== null && noun && name.start < start + noun[0].length && start < name.end;
  if (noun && !isCovered) return true;
  if (!name || name.start >= rank.start) return false;
  // 在上市公司中排名第一: one of the companies, and not who has most of them.
  const isMember =
    normal.charAt(name.end) === '中' && !listWord.test(normal.slice(name.start, name.end));
  return isMember || modifierBefore(normal, name.start) !== 'none';
}

/** The words of the name of a list in another order, in the clauses of the rank. */
function wordsAt(rank: Rank, mentions: Mentions, bags: Base['listBags']): RankLink | null {
  const { tokens, ranks, normal, clauses } = mentions;
  const from = Math.max(
    isLabelled(normal, rank.start) ? 0 : clauseOf(mentions, rank.start),
    ...ranks.filter((each) => each.end <= rank.start && each.bound === null).map(({ end }) => end),
  );
  const next =
    ranks.find((each) => each.start >= rank.end && each.bound === null)?.start ?? normal.length;
  const stop = normal.slice(rank.end).search(/[;；。,，]/);
  const furthest = Math.min(next, stop < 0 ? normal.length : rank.end + stop);
  const clause = clauses.find((start) => start > rank.end) ?? normal.length;
  // "And" ends a clause, but is also in names.
  for (const to of [Math.min(clause, furthest), furthest]) {
    const window = tokens.filter(({ start, end }) => start >= from && end <= to);
    const match = bagsIn(bags, window);
    const [id, another] = match?.ids ?? [];
    if (match && match.words >= 3 && id !== undefined && another === undefined)
      return { list: id, name: match };
  }
  return null;
}

/** "19th of all zones, and 6th among the provincial ones": only the group is another. */
export function isInSameList(
  { normal, subjects, periods, names }: Mentions,
  last: Rank,
  rank: Rank,
): boolean {
  const tail = /^[^,，;；。.]{0,40}/.exec(normal.slice(rank.end))?.[0] ?? '';
  const groups = groupSpans(normal);
  const isGroup = groups.some(
    ({ start, end }) =>
      start >= last.end &&
      end <= rank.end + tail.length &&
      (end <= rank.start || start >= rank.end),
  );
  const outside = [...subjects, ...periods, ...groups, ...names.filter((name) => !isList(name))];
  const from = normal.slice(last.end, rank.start).search(/[,，;；、]|(?<![a-z])and(?![a-z])/);
  if (from < 0 || /[。]/.test(normal.slice(last.end, rank.start)) || rank.start - last.end > 90)
    return false;
  if (
    names.some(
      (name) => isList(name) && name.start >= last.end + from && name.end <= rank.end + tail.length,
    )
  )
    return false;
  return (
    isGroup &&
    residueOf(normal, last.end + from, rank.start, outside) <= 0.5 &&
    residueOf(
      normal.replace(/(?<![a-z])(?:among|ones)(?![a-z])/g, (word) => ' '.repeat(word.length)),
      rank.end,
      rank.end + tail.length,
      outside,
    ) <= 0.5
  );
}
