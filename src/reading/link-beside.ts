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
import { clauseOf, type Mentions } from './mentions.ts';
import { residueOf } from './residue.ts';
import { classOf } from './units.ts';

/** "42 listed companies": the name directly follows, with at most a few empty words between. */
export function after(quantity: Quantity, mentions: Mentions, indicators: Indicators): Link | null {
  const { normal, names, quantities, ranks } = mentions;
  const name = names.find(({ start }) => start >= quantity.end - 1);
  if (!name || !isIndicator(name)) return null;
  const between = normal.slice(quantity.end, name.start);
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
    if (otherAfter.test(normal.slice(name.end))) return null;
    const residue = residueOf(normal, name.end, quantity.start, spansIn(mentions));
    const isSame = clauseOf(mentions, quantity.start) <= name.start;
    const score = isSame ? 0.95 - 0.1 * residue : residue === 0 ? 0.85 : 0;
    return only(name, quantity, 'before', score, mentions, indicators);
  }
  return null;
}
