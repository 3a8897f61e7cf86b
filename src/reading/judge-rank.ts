/** Stage 6 for ranks: which list, year, subject and group, and what the dataset says. */
import type { Rank } from '../model/ranks.ts';
import type { Source } from '../model/types.ts';
import type { Base } from './base.ts';
import type { When, Who } from './context.ts';
import { type Judgement, unknown } from './judge.ts';
import type { Mentions } from './mentions.ts';
import type { RankLink } from './rank-groups.ts';
import { amongWords } from './rank-groups.ts';
import { type Reading, unread } from './statement.ts';
import { answerOf, meaningOfRank } from './verdict.ts';

export function judgeRank(
  rank: Rank,
  link: RankLink | null,
  mentions: Mentions,
  {
    who,
    when,
    isPlain,
    as,
  }: {
    readonly who: Who | null;
    readonly when: When | null;
    readonly isPlain: boolean;
    readonly as: Source | null;
  },
  base: Base,
): Judgement {
  const reading: Reading = {
    ...unread,
    value: rank.rank,
    to: rank.to,
    bound: rank.bound,
    list: link?.list ?? null,
    area: who?.area ?? null,
    areaFrom: who?.from ?? null,
    period: when?.period ?? null,
    periodFrom: when?.from ?? null,
  };
  if (!link) return unknown('no-list', reading);
  if (who === null) return unknown('no-area', reading);
  if (who.area === null) return unknown('other-area', reading);
  if (when?.problem) return unknown(when.problem === 'part' ? 'part-of-year' : 'no-date', reading);
  const year = when?.period?.slice(0, 4) ?? null;
  const ofSubject = base.rankingsOf(link.list).filter(({ subject }) => subject === who.area);
  const ofYear = year === null ? ofSubject : ofSubject.filter((each) => String(each.year) === year);
  const rankings = amongWords(ofYear, rank, link, mentions, base);
  const candidates = rankings.map(({ id }) => id);
  if (rankings.length === 0 || rank.to !== null) return unknown('not-in-base', reading);
  const stated = meaningOfRank(rank.rank, rank.bound);
  const told = rankings.flatMap((ranking) => {
    const answer = answerOf(stated, base.claimsOf(ranking.id), as);
    return answer ? [{ ranking, answer }] : [];
  });
  if (told.length === 0) return unknown('no-other-source', reading, candidates);
  const agreeing = told.find(
    ({ answer }) => answer.says !== 'contradicted' && answer.says !== 'far',
  );
  const [first] = told;
  const chosen = agreeing ?? (year !== null && when?.from !== 'earlier' ? first : undefined);
  if (!chosen || chosen.answer.says === 'far') return unknown('no-period', reading, candidates);
  const { says, confirmedBy, contradictedBy } = chosen.answer;
  if (says === 'contradicted' && !isPlain) return unknown('unclear', reading, candidates);
  return {
    ...unknown('unclear', reading, candidates),
    reason: null,
    verdict: says,
    fact: chosen.ranking.id,
    confirmedBy,
    contradictedBy,
  };
}
