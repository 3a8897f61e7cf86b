/** Part of the stage `link`: the words of a name in another order around a number. */
import type { Quantity } from '../model/quantity.ts';
import type { Indicator } from '../model/types.ts';
import { countsElse } from './link-beside.ts';
import { type Indicators, isOtherLevelOf, type Link, otherAfter } from './link-names.ts';
import { clauseOf, isLabelled, type Mentions } from './mentions.ts';
import { modifierBetween, modifierFrom } from './modifiers.ts';
import { classOf, factorTo } from './units.ts';
import { type BagIndex, bagsIn } from './word-bags.ts';

/** The words of a name in another order, between the neighbours of a number in its clause. */
export function fromWords(
  quantity: Quantity,
  mentions: Mentions,
  { byId, units, modified }: Indicators,
  bags: BagIndex,
): Link | null {
  const { normal, tokens, quantities, clauses } = mentions;
  const kind = classOf(quantity);
  const alike = quantities.filter((each) => each !== quantity && classOf(each) === kind);
  const from = Math.max(
    isLabelled(normal, quantity.start) ? 0 : clauseOf(mentions, quantity.start),
    ...alike.filter((each) => each.end <= quantity.start).map(({ end }) => end),
  );
  const to = Math.min(
    clauses.find((start) => start > quantity.end) ?? normal.length,
    ...alike.filter((each) => each.start >= quantity.end).map(({ start }) => start),
  );
  const window = tokens.filter(
    ({ start, end }) =>
      start >= from && end <= to && (end <= quantity.start || start >= quantity.number.end),
  );
  // "3.3 percent of GDP" is a share of it.
  const number = { start: quantity.start, end: quantity.end, isApart: true };
  const isShare = quantity.unit === 'percent' && /^\s?of(?![a-z])/.test(normal.slice(quantity.end));
  const match = bagsIn(bags, isShare ? [...window, { ...number, key: 'share' }] : window);
  if (!match) return null;
  // "29 incubators with 1,192 firms": the words directly after a number are that one's.
  if (
    /^ (?=[a-z])/.test(normal.slice(from)) &&
    match.start === from + 1 &&
    match.end <= quantity.start
  )
    return null;
  const stated = modifierBetween(normal, from, to);
  const modifier = stated === 'none' ? modifierFrom(normal, quantity.end, to) : stated;
  const found = new Map<string, { indicator: Indicator; factor: number }>();
  for (const id of match.ids) {
    const chosen = modified(id, modifier);
    const indicator = chosen === null ? undefined : byId.get(chosen);
    const unit = indicator && units.get(indicator.unit);
    const factor = unit ? factorTo(quantity, unit) : null;
    if (indicator && factor !== null) found.set(indicator.id, { indicator, factor });
  }
  const [one, another] = [...found.values()];
  if (match.end <= quantity.start && countsElse(match, quantity, mentions)) return null;
  if (!one || another || otherAfter.test(normal.slice(match.end))) return null;
  if (isOtherLevelOf(normal.slice(from, to), one.indicator)) return null;
  return {
    quantity,
    ...one,
    by: 'words',
    score: match.words >= 3 || isLabelled(normal, quantity.start) ? 0.84 : 0.78,
    name: match,
    words: match.words,
  };
}
