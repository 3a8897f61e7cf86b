/** Part of the stage `link`: the name directly after a number, or the last one before it. */
import type { Quantity } from '../model/quantity.ts';
import {
  type Indicators,
  isIndicator,
  isOtherLevel,
  type Link,
  meant,
  type NoLink,
  only,
  otherAfter,
  spansIn,
} from './link-names.ts';
import { clauseOf, isLabelled, type Mentions } from './mentions.ts';
import { type Range, residueOf } from './residue.ts';
import { classOf } from './units.ts';

const label = /^[^:：;；。.!?]{0,24}[:：]\s?\S{0,4}\d/;

/** "42 listed companies": the name directly follows, with at most a few empty words between. */
export function after(quantity: Quantity, mentions: Mentions, indicators: Indicators): Link | null {
  const { normal, names, quantities, ranks } = mentions;
  const name = names.find(({ start }) => start >= quantity.end - 1);
  if (!name || !isIndicator(name)) return null;
  const between = normal.slice(quantity.end, name.start);
  // "Area: 38 Staff: 12": each name is that of the number after its colon.
  if (isLabelled(normal, quantity.start) && label.test(normal.slice(name.end))) return null;
  if (between.length > 48 || /[,，;；:：。.!?！？、()（）|]/.test(between)) return null;
  if (
    [...quantities, ...ranks].some(
      (each) => each !== quantity && each.start >= quantity.end && each.start < name.start,
    )
  )
    return null;
  if (/\b(?:and|while|but|than|per)\b|和|与|及/.test(between)) return null;
  // "Ten of the incubators" are some of them.
  if (/^\s?of (?:the|its|their|these|those|all|our)\b/.test(between)) return null;
  const isMoney = classOf(quantity) !== 'count';
  // "683 in its maker spaces" are no maker spaces.
  if (!isMoney && /^ in (?:the|its|their|his|her)(?![a-z])/.test(between)) return null;
  if (isMoney && !/\b(?:in|of|as|on|from|into)\b|的/.test(between)) return null;
  if (isMoney && /\S的$/.test(between.trim()) && between.trim().length > 1) return null;
  const residue = residueOf(normal, quantity.end, name.start, spansIn(mentions));
  if (otherAfter.test(normal.slice(name.end)) || isOtherLevel(normal, name)) return null;
  return residue >= 2
    ? null
    : only(name, quantity, 'after', residue === 0 ? 0.97 : 0.75, mentions, indicators);
}

/** "GDP reached 322 billion yuan": the last name before, if nothing between speaks of something else. */
export function before(
  quantity: Quantity,
  mentions: Mentions,
  indicators: Indicators,
  made: readonly (Link | NoLink)[],
): Link | null {
  const { normal, names, quantities } = mentions;
  const kind = classOf(quantity);
  const earlier = names.filter((name) => name.end <= quantity.start && isIndicator(name)).reverse();
  for (const name of earlier.slice(0, 4)) {
    const isTaken = quantities.some(
      (each) =>
        each.start >= name.end &&
        each.end <= quantity.start &&
        classOf(each) === kind &&
        each.change === null,
    );
    const isOfAnother = made.some(
      (link) => 'by' in link && link.by === 'after' && link.name?.start === name.start,
    );
    if (isTaken || isOfAnother) return null;
    if (isOtherLevel(normal, name)) return null;
    if (meant(name, quantity, mentions, indicators).length === 0) {
      if (residueOf(normal, name.end, quantity.start, spansIn(mentions)) < 1) return null;
      continue;
    }
    if (otherAfter.test(normal.slice(name.end)) || countsElse(name, quantity, mentions))
      return null;
    const residue = residueOf(normal, name.end, quantity.start, spansIn(mentions));
    const isSame = clauseOf(mentions, quantity.start) <= name.start;
    const score = isSame ? 0.95 - 0.1 * residue : residue === 0 ? 0.85 : 0;
    return only(name, quantity, 'before', score, mentions, indicators);
  }
  return null;
}

/** Whether a number has a unit of its own, and directly before it is a name that is counted in another one. */
export function isOfOtherUnit(
  quantity: Quantity,
  mentions: Mentions,
  indicators: Indicators,
): boolean {
  const { normal, names } = mentions;
  const name = names.findLast((each) => each.end <= quantity.start && isIndicator(each));
  return (
    quantity.unit !== null &&
    name !== undefined &&
    clauseOf(mentions, quantity.start) <= name.start &&
    residueOf(normal, name.end, quantity.start, spansIn(mentions)) < 1 &&
    meant(name, { ...quantity, unit: null, value: 1000 }, mentions, indicators).length > 0 &&
    meant(name, quantity, mentions, indicators).length === 0
  );
}

/** 上市公司中，7家…, "Of the listed companies, seven …": a part of them. */
const partAfter = /^(?:当中|之中|中|里)[，,]?\s?(?:有)?/;
const partBefore = /(?:^|[.,;] |\n)(?:of|among) (?:[^\s,;.]+ ){0,3}$/;
/** 每万人拥有…: a rate. */
const rate =
  /平均每|每[百千万亿]?(?:人|户|家|平方公里)|(?<![a-z])(?:average|mean|typical)(?![a-z])/;
const particles =
  /^\s?(?:in|at|for|by|on|with|without|a|an|and|or|from|to|as|of|of which|up|down|than|when|while|but|against|after|before|during|since|per|each|including|excluding)(?![a-z])/;

/** Whether the words say that a number counts something else than the name before it. */
export function countsElse(name: Range, quantity: Quantity, mentions: Mentions): boolean {
  const { normal } = mentions;
  const before = normal.slice(clauseOf(mentions, name.start), name.start);
  if (partAfter.test(normal.slice(name.end, quantity.start))) return true;
  if (partBefore.test(normal.slice(0, name.start)) && /^[^,.;]{0,40},/.test(normal.slice(name.end)))
    return true;
  if (rate.test(before) && !rate.test(normal.slice(name.start, name.end))) return true;
  // 出生人口: a short name is the end of many others.
  const isShort = /^\p{Script=Han}{1,2}$/u.test(normal.slice(name.start, name.end));
  const beginning = /\p{Script=Han}{1,6}$/u.exec(before)?.[0].length ?? 0;
  if (isShort && residueOf(normal, name.start - beginning, name.start, spansIn(mentions)) >= 1)
    return true;
  // "85 employees": a noun of its own.
  const noun = /^\s([a-z][a-z-]{2,}s)(?![a-z])/.exec(normal.slice(quantity.end))?.[1];
  if (noun === undefined || quantity.unit !== null || particles.test(normal.slice(quantity.end)))
    return false;
  const start = quantity.end + 1;
  return residueOf(normal, start, start + noun.length, mentions.names) >= 1;
}
