/** Stage 6 for pins: a number and the fact that its author names in, its verdict out. Nothing is guessed. */
import type { Quantity } from '../model/quantity.ts';
import type { Rank } from '../model/ranks.ts';
import type { Fact, Figure, Ranking, Source } from '../model/types.ts';
import type { Base } from './base.ts';
import { causeOf } from './cause.ts';
import { type Judgement, unknown } from './judge.ts';
import { rewritten, shouldRead } from './should-read.ts';
import { type Reading, unread } from './statement.ts';
import { factorTo } from './units.ts';
import { type Answer, answerOf, meaningOfQuantity, meaningOfRank } from './verdict.ts';

/** The facts that a number can be pinned to: those that have a value or a rank. */
export function isPinnable(fact: Fact): fact is Figure | Ranking {
  return 'indicator' in fact || 'list' in fact;
}

export function judgePinned(
  number: Quantity | Rank,
  quote: string,
  fact: Figure | Ranking,
  base: Base,
  as: Source | null,
): Judgement {
  return 'indicator' in fact
    ? figure(number, quote, fact, base, as)
    : ranking(number, quote, fact, base, as);
}

function figure(
  number: Quantity | Rank,
  quote: string,
  fact: Figure,
  base: Base,
  as: Source | null,
): Judgement {
  const indicator = base.indicators.byId.get(fact.indicator);
  const unit = indicator && base.indicators.units.get(indicator.unit);
  const factor = unit && number.kind !== 'rank' ? factorTo(number, unit) : null;
  const pinned: Reading = {
    ...unread,
    unit: unit?.id ?? null,
    indicator: fact.indicator,
    area: fact.area,
    areaFrom: 'pin',
    period: fact.period,
    periodFrom: 'pin',
    kind: fact.kind,
    by: 'pin',
  };
  if (number.kind === 'rank' || factor === null) {
    const value = number.kind === 'rank' ? number.rank : number.value;
    return unknown('other-unit', { ...pinned, value, unit: null }, [fact.id]);
  }
  const reading: Reading = {
    ...pinned,
    value: number.value * factor,
    to: number.to === null ? null : number.to * factor,
    bound: number.bound,
    step: number.step * factor,
  };
  const claims = base.claimsOf(fact.id);
  const answer = answerOf(meaningOfQuantity(number, factor), claims, as);
  const judged = judgement(answer, reading, fact.id);
  if (judged.verdict !== 'contradicted') return judged;
  return {
    ...judged,
    cause: causeOf(number, factor, fact, base),
    shouldRead: shouldRead(number, factor, claims, quote),
  };
}

function ranking(
  number: Quantity | Rank,
  quote: string,
  fact: Ranking,
  base: Base,
  as: Source | null,
): Judgement {
  const isRank = number.kind === 'rank';
  const rank = isRank ? number.rank : number.value;
  const bound = isRank ? number.bound : null;
  const reading: Reading = {
    ...unread,
    value: rank,
    to: number.to,
    bound,
    list: fact.list,
    area: fact.subject,
    areaFrom: 'pin',
    period: String(fact.year),
    periodFrom: 'pin',
    by: 'pin',
  };
  const isWhole = Number.isSafeInteger(rank) && rank > 0 && (isRank || number.unit === null);
  if (!isWhole || number.to !== null) return unknown('other-unit', reading, [fact.id]);
  const claims = base.claimsOf(fact.id);
  const judged = judgement(answerOf(meaningOfRank(rank, bound), claims, as), reading, fact.id);
  const [first] = judged.contradictedBy;
  if (judged.verdict !== 'contradicted' || !first || !('rank' in first.claim)) return judged;
  return { ...judged, shouldRead: rewritten(quote, { value: rank }, first.claim.rank) };
}

function judgement(answer: Answer | null, reading: Reading, fact: string): Judgement {
  if (answer === null) return unknown('no-other-source', reading, [fact]);
  const { says, confirmedBy, contradictedBy } = answer;
  if (says === 'far') return unknown('says-less', reading, [fact]);
  return {
    ...unknown('unclear', reading, [fact]),
    reason: null,
    verdict: says,
    fact,
    confirmedBy,
    contradictedBy,
  };
}
