/** Stages 4 to 6 for the ranks of a sentence. */

import type { Rank } from '../model/ranks.ts';
import type { Source } from '../model/types.ts';
import type { Base } from './base.ts';
import { type Carried, whoAt } from './context.ts';
import type { Headers } from './headers.ts';
import { judgeRank } from './judge-rank.ts';
import type { Mentions } from './mentions.ts';
import { isDoubted, isPlainRank } from './plain-statement.ts';
import type { RankLink } from './rank-groups.ts';
import { isInSameList, isList, isOfAnother, listAt } from './rank-link.ts';
import { seriesIn } from './series.ts';
import type { Found } from './trace.ts';
import { tiedWhen, whenAt, whenOf } from './when.ts';

export function ranksIn(
  mentions: Mentions,
  carried: Carried,
  headers: Headers,
  base: Base,
  as: Source | null,
  next: string,
): readonly Found[] {
  const series = seriesIn(mentions, mentions.ranks, isList);
  const isPlain = mentions.ranks.length > 0 && !isDoubted(mentions, next);
  let last: { readonly rank: Rank; readonly link: RankLink } | null = null;
  return mentions.ranks.map((rank): Found => {
    const own = series.get(rank);
    const found = listAt(rank, mentions, headers.lists, base, headers.isOfLists, own);
    const linked =
      found ??
      (last && isInSameList(mentions, last.rank, rank) ? { ...last.link, name: null } : null);
    const link = linked && !isOfAnother(rank, linked, mentions) ? linked : null;
    if (link) last = { rank, link };
    const end = Math.max(rank.end, link?.name?.end ?? 0);
    const owner = own?.subject ?? ownerOf(rank, mentions);
    const { who } = whoAt(mentions, owner ? owner.end : rank.start, carried, base.places);
    const when = own?.period
      ? whenOf(mentions, own.period, carried)
      : (tiedWhen(mentions, rank.end, carried) ?? whenAt(mentions, rank, end, carried));
    return {
      start: rank.start,
      end: rank.end,
      kind: 'ranking',
      number: rank,
      judgement: judgeRank(
        rank,
        link,
        mentions,
        { who, when, isPlain: isPlain && isPlainRank(mentions, rank, link?.name ?? null), as },
        base,
      ),
    };
  });
}

/** 排名第3的武进区: the rank is that of whom it describes. */
const ownerOf = (rank: Rank, { normal, subjects }: Mentions) =>
  normal.charAt(rank.end) === '的'
    ? subjects.find(({ start }) => start === rank.end + 1)
    : undefined;
