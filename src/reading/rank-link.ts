/** Part of the stage `link`: for a rank of a sentence the list, and who is ranked among whom. */
import type { Rank } from '../model/ranks.ts';
import type { Ranking } from '../model/types.ts';
import type { NameMatch } from './lexicon.ts';
import { type ListPhrase, phrasesIn } from './list-phrases.ts';
import { clauseOf, type Mentions } from './mentions.ts';
import { residueOf } from './residue.ts';

export type RankLink = { readonly list: string; readonly name: NameMatch | null };

const isList = (name: NameMatch) =>
  name.meanings.some(({ kind, id }) => kind === 'list' && id !== null);
const listOf = (name: NameMatch) => {
  const ids = name.meanings.flatMap(({ kind, id }) => (kind === 'list' && id !== null ? [id] : []));
  return ids.length === 1 ? ids[0] : undefined;
};
/** A rank of a growth or of something that is done first is no rank in a list. */
const ofGrowth = /增速|增幅|涨幅|growth|首(?:次|批|家|个)|(?<![a-z])for the $/;

export function listAt(
  rank: Rank,
  mentions: Mentions,
  headers: readonly string[],
  phrases: readonly ListPhrase[],
  isOfLists: boolean,
): RankLink | null {
  const { normal, names, ranks } = mentions;
  const clause = clauseOf(mentions, rank.start);
  const own = normal.slice(clause, rank.start);
  if (ofGrowth.test(own.slice(-16)) || /^\s?time\b/.test(normal.slice(rank.end))) return null;
  const lists = names.filter(isList);
  const byPhrase = isOfLists || ofLists.test(normal) ? phraseAt(rank, mentions, phrases) : null;
  if (byPhrase) return byPhrase;
  const after = lists.find((name) => name.start >= rank.end);
  const before = lists.findLast((name) => name.end <= rank.start);
  if (after && isAfter(rank, after, mentions)) {
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
  const outside = [...mentions.subjects, ...mentions.periods, ...ranks, ...names];
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
  const outside = [...subjects, ...periods, ...ranks];
  const after = found.find(({ start }) => start >= rank.end);
  const between = after ? normal.slice(rank.end, after.start) : '';
  const isNext =
    after &&
    between.length < 60 &&
    !/[;；。,，]/.test(between) &&
    !ranks.some((each) => each.start >= rank.end && each.start < after.start);
  if (after && isNext && residueOf(normal, rank.end, after.start, outside) < 1) {
    return { list: after.list, name: { ...after, meanings: [], from: 0, to: 0 } };
  }
  const before = found.findLast(({ end }) => end <= rank.start);
  if (!before || lastListEnd(names, rank.start) > before.end) return null;
  const isTaken = ranks.some((each) => each.start >= before.end && each.end <= rank.start);
  const isNear =
    residueOf(normal, Math.max(before.end, clauseOf(mentions, rank.start)), rank.start, outside) <=
    3;
  return isNear && !isTaken
    ? { list: before.list, name: { ...before, meanings: [], from: 0, to: 0 } }
    : null;
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

const country =
  /全国|(?<![a-z])(?:nationwide|nationally|countrywide|in (?:the )?(?:country|china|nation)|national)(?![a-z])/;
const province = /[全本]省|(?<![a-z])(?:provincial|(?:in|of) the province)(?![a-z])/;
const city = /[全本]市|(?<![a-z])(?:(?:in|of) the city|citywide)(?![a-z])/;

/**
 * The rankings of one list, subject and year that the words around the rank allow: those among the group that
 * is named, else those of the whole list.
 */
export function amongWords(
  rankings: readonly Ranking[],
  rank: Rank,
  link: RankLink,
  mentions: Mentions,
  typeOf: (id: string) => string | undefined,
): readonly Ranking[] {
  const { normal, names } = mentions;
  const from = Math.max(
    clauseOf(mentions, rank.start),
    link.name && link.name.end <= rank.start ? link.name.end : 0,
  );
  const [head, tail] = [
    normal.slice(from, rank.start),
    normal.slice(rank.end, rank.end + 60).split(/[,，;；。.、]/)[0] ?? '',
  ];
  const groups = [...new Set(rankings.map(({ among }) => among))];
  const named = names
    .filter((name) => name.start >= from && name.end <= rank.end + tail.length)
    .flatMap(({ meanings }) => meanings)
    .filter(
      ({ kind, id }) => id !== null && (kind === 'group' || kind === 'area') && groups.includes(id),
    );
  const [one] = named;
  const cue = (text: string) =>
    country.test(text)
      ? 'country'
      : province.test(text)
        ? 'province'
        : city.test(text)
          ? 'city'
          : null;
  const byWord = cue(head.slice(-24)) ?? cue(tail);
  const largest = ['country', 'province', 'city'].flatMap((type) =>
    groups.filter((id) => typeOf(id) === type),
  );
  const group = byWord
    ? (groups.find((id) => typeOf(id) === byWord) ?? (one?.id || 'none'))
    : (one?.id ?? (groups.length === 1 ? groups[0] : largest[0]));
  return rankings.filter(({ among }) => among === group);
}
