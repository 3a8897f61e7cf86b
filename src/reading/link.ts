/**
 * Stage 5 of reading a text: the mentions of a sentence in; for each number the indicator that it is about, or
 * the reason why none is chosen. Only words choose. The value of a number never does.
 */
import type { Quantity } from '../model/quantity.ts';
import type { Indicator, Unit } from '../model/types.ts';
import type { NameMatch } from './lexicon.ts';
import { clauseOf, type Mentions } from './mentions.ts';
import { isPerHead, type Modified, modifierBefore, modifierBetween } from './modifiers.ts';
import { type Range, residueOf } from './residue.ts';
import { classOf, factorTo } from './units.ts';
import { type BagIndex, bagsIn } from './word-bags.ts';

export type Way = 'before' | 'after' | 'ellipsis' | 'header' | 'pair' | 'words';
export type Link = {
  readonly quantity: Quantity;
  readonly indicator: Indicator;
  /** From the unit of the text to that of the indicator. */
  readonly factor: number;
  readonly by: Way;
  /** How sure the words are: from 1, down to 0.6. Below that nothing is chosen. */
  readonly score: number;
  /** Where the words are that name the indicator, if they are in the sentence. */
  readonly name: Range | null;
  /** How many words of the name were found in another order. */
  readonly words?: number;
};
export type NoLink = {
  readonly quantity: Quantity;
  readonly reason: 'growth' | 'no-indicator' | 'unclear';
};

/** The links that were considered for each number, the best first: for whoever asks why. */
export type Considered = Map<Quantity, readonly Link[]>;

/** The indicators of a dataset, with their units, as the stages need them. */
export type Indicators = {
  readonly byId: ReadonlyMap<string, Indicator>;
  readonly units: ReadonlyMap<string, Unit>;
  readonly modified: Modified;
};

/** Words after a name that make a share, a rate or something else of it. */
const otherAfter =
  /^\s?(?:的)?(?:['’]s? )?(?:增速|增幅|增长率|占比|比重|比例|增量|目标值?|数据来源|差距|排名|growth|share|rate|ratio|gap|per (?:head|capita|person|resident))/;
const threshold = 0.6;

export function linksIn(
  mentions: Mentions,
  indicators: Indicators,
  headers: readonly string[],
  bags: BagIndex,
  considered?: Considered,
): readonly (Link | NoLink)[] {
  const { quantities } = mentions;
  const made: (Link | NoLink)[] = [];
  const paired = pairsIn(mentions, indicators);
  for (const quantity of quantities) {
    const pair = paired.get(quantity);
    if (pair) considered?.set(quantity, [pair]);
    made.push(pair ?? linkOf(quantity, mentions, indicators, headers, bags, made, considered));
  }
  return made;
}

function linkOf(
  quantity: Quantity,
  mentions: Mentions,
  indicators: Indicators,
  headers: readonly string[],
  bags: BagIndex,
  made: readonly (Link | NoLink)[],
  considered?: Considered,
): Link | NoLink {
  const kind = classOf(quantity);
  if (kind === 'time' || kind === 'other') return { quantity, reason: 'no-indicator' };
  const isNet =
    quantity.change !== null &&
    /净增/.test(mentions.normal.slice(Math.max(0, quantity.start - 4), quantity.start));
  if (quantity.change !== null && !isNet) return { quantity, reason: 'growth' };
  const candidates = [
    after(quantity, mentions, indicators),
    before(quantity, mentions, indicators, made),
    ellipsis(quantity, mentions, indicators, made),
    fromHeaders(quantity, mentions, indicators, headers),
    fromWords(quantity, mentions, indicators, bags),
  ].flatMap((each) => (each ? [each] : []));
  const ranked = candidates
    .map((each) => preferred(each, candidates, mentions))
    .sort((a, b) => b.score - a.score);
  considered?.set(quantity, ranked);
  const [best, second] = ranked;
  if (!best || best.score < threshold) return { quantity, reason: 'no-indicator' };
  const isClear =
    !second || second.indicator.id === best.indicator.id || best.score - second.score >= 0.1;
  return isClear ? best : { quantity, reason: 'unclear' };
}

/** A name in other order wins over a shorter one that is a part of it: "brought in 26,000 talents". */
function preferred(link: Link, candidates: readonly Link[], { tokens }: Mentions): Link {
  if (link.by !== 'words' || link.name === null) return link;
  const { start, end } = link.name;
  const others = candidates.filter(
    (each) => each !== link && each.name !== null && each.by !== 'ellipsis',
  );
  const isLonger = others.every(({ name }) => {
    const within = name !== null && start <= name.start && name.end <= end;
    const length =
      name === null
        ? 0
        : tokens.filter((token) => token.start >= name.start && token.end <= name.end).length;
    return within && length < (link.words ?? 0);
  });
  return isLonger && others.length > 0
    ? { ...link, score: Math.max(...others.map(({ score }) => score)) + 0.11 }
    : link;
}

const isIndicator = (name: NameMatch) => name.meanings.some(({ kind }) => kind === 'indicator');

/** The indicators that a name may mean for a number, by unit and modifier. */
function meant(
  name: NameMatch,
  quantity: Quantity,
  { normal }: Mentions,
  { byId, units, modified }: Indicators,
): readonly { indicator: Indicator; factor: number }[] {
  const [first, last] =
    name.start < quantity.start ? [name.start, quantity.start] : [quantity.end, name.start];
  const ahead = modifierBefore(normal, name.start < quantity.start ? name.start : quantity.start);
  const between = modifierBetween(normal, name.start < quantity.start ? name.end : first, last);
  const modifier = isPerHead(normal, quantity.end) ? 'per' : between === 'none' ? ahead : between;
  const found = new Map<string, { indicator: Indicator; factor: number }>();
  for (const { kind, id } of name.meanings) {
    if (kind !== 'indicator' || id === null) continue;
    const chosen = modified(id, modifier);
    const indicator = chosen === null ? undefined : byId.get(chosen);
    const unit = indicator && units.get(indicator.unit);
    const factor = unit ? factorTo(quantity, unit) : null;
    if (indicator && factor !== null) found.set(indicator.id, { indicator, factor });
  }
  return [...found.values()];
}

function only(
  name: NameMatch,
  quantity: Quantity,
  by: Way,
  score: number,
  mentions: Mentions,
  indicators: Indicators,
): Link | null {
  const [one, another] = meant(name, quantity, mentions, indicators);
  return one && !another ? { quantity, ...one, by, score, name } : null;
}

/** "42 listed companies": the name directly follows, with at most a few empty words between. */
function after(quantity: Quantity, mentions: Mentions, indicators: Indicators): Link | null {
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
function before(
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

/** "716 in 2020 and 1,131 in 2021": nothing but periods, areas and empty words since the number before. */
function ellipsis(
  quantity: Quantity,
  mentions: Mentions,
  { byId, units, modified }: Indicators,
  made: readonly (Link | NoLink)[],
): Link | null {
  const last = made.at(-1);
  if (!last || !('indicator' in last)) return null;
  const { normal } = mentions;
  const from = Math.max(last.quantity.end, last.name && last.by === 'after' ? last.name.end : 0);
  const between = normal.slice(from, quantity.start);
  // "Of which 9 are national ones": a part is another thing than the whole.
  if (/其中|(?<![a-z])of (?:which|them|these)/.test(between)) return null;
  if (residueOf(normal, from, quantity.start, spansIn(mentions)) > 0) return null;
  const modifier = isPerHead(normal, quantity.end)
    ? 'per'
    : modifierBetween(normal, from, quantity.start);
  const chosen = modified(last.indicator.id, modifier);
  const indicator = chosen === null ? undefined : byId.get(chosen);
  if (!indicator) return null;
  if (otherAfter.test(normal.slice(quantity.end))) return null;
  const unit = units.get(indicator.unit);
  const factor = unit ? factorTo(quantity, unit) : null;
  // A noun of its own after the number: "1,131 high-tech firms and 42 shops".
  const own = residueOf(
    normal,
    quantity.end,
    Math.min(normal.length, quantity.end + 24),
    spansIn(mentions),
  );
  const isOwn =
    /^\s?[a-z]/.test(normal.slice(quantity.end)) &&
    own > 0 &&
    !/^\s?(?:in|at|for|by|on|with|without|a|and|or|from|to|as|of)\b/.test(
      normal.slice(quantity.end),
    );
  return factor === null || isOwn
    ? null
    : { quantity, indicator, factor, by: 'ellipsis', score: 0.8, name: last.name };
}

/** The words of a name in another order, between the neighbours of a number in its clause. */
function fromWords(
  quantity: Quantity,
  mentions: Mentions,
  { byId, units, modified }: Indicators,
  bags: BagIndex,
): Link | null {
  const { normal, tokens, quantities, clauses } = mentions;
  const kind = classOf(quantity);
  const alike = quantities.filter((each) => each !== quantity && classOf(each) === kind);
  const from = Math.max(
    clauseOf(mentions, quantity.start),
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
  const match = bagsIn(bags, window);
  if (!match) return null;
  const modifier = modifierBetween(normal, from, to);
  const found = new Map<string, { indicator: Indicator; factor: number }>();
  for (const id of match.ids) {
    const chosen = modified(id, modifier);
    const indicator = chosen === null ? undefined : byId.get(chosen);
    const unit = indicator && units.get(indicator.unit);
    const factor = unit ? factorTo(quantity, unit) : null;
    if (indicator && factor !== null) found.set(indicator.id, { indicator, factor });
  }
  const [one, another] = [...found.values()];
  if (!one || another || otherAfter.test(normal.slice(match.end))) return null;
  return {
    quantity,
    ...one,
    by: 'words',
    score: match.words >= 3 ? 0.84 : 0.78,
    name: match,
    words: match.words,
  };
}

const level =
  /(?:国家级?|省级(?:以上)?|市级(?:以上)?|national(?:-level)?|provincial(?:-level)?|state-level)[\s“"]?$/;

/** A level before a name makes another thing of it: 国家级孵化器 are some of the 孵化器. */
function isOtherLevel(normal: string, { start, end }: Range): boolean {
  return (
    level.test(normal.slice(Math.max(0, start - 18), start)) &&
    !level.test(normal.slice(start, end).slice(0, 8))
  );
}

/** A cell of a table: the headers of its row and column name the indicator. */
function fromHeaders(
  quantity: Quantity,
  { normal }: Mentions,
  { byId, units }: Indicators,
  headers: readonly string[],
): Link | null {
  const found = headers.flatMap((id) => {
    const indicator = byId.get(id);
    const unit = indicator && units.get(indicator.unit);
    const factor = unit ? factorTo(quantity, unit) : null;
    return indicator && factor !== null ? [{ indicator, factor }] : [];
  });
  const [one, another] = found;
  if (!one || (another && another.indicator.id !== one.indicator.id)) return null;
  const residue = residueOf(normal, 0, normal.length, [quantity]);
  return { quantity, ...one, by: 'header', score: residue <= 1 ? 0.9 : 0.5, name: null };
}

const spans = new WeakMap<Mentions, readonly Range[]>();
/** What may stand between a name and its number without changing what it is about. */
function spansIn(mentions: Mentions): readonly Range[] {
  const known = spans.get(mentions);
  if (known) return known;
  const { quantities, ranks, periods, subjects } = mentions;
  const made = [
    ...quantities,
    ...ranks,
    ...periods,
    ...subjects.filter(({ kind }) => kind !== 'other'),
  ].sort((a, b) => a.start - b.start);
  spans.set(mentions, made);
  return made;
}

/** A和B分别为1、2; "A and B were 1 and 2 respectively": in order, if there are as many of both. */
function pairsIn(mentions: Mentions, indicators: Indicators): ReadonlyMap<Quantity, Link> {
  const pairs = new Map<Quantity, Link>();
  const { normal, names, quantities } = mentions;
  for (const { index, 0: word } of normal.matchAll(/分别|(?<![a-z])respectively(?![a-z])/g)) {
    const start = Math.max(0, normal.slice(0, index).search(/[。；;!?！？](?=[^。；;!?！？]*$)/));
    const end =
      word === '分别'
        ? index + 1 + Math.max(0, normal.slice(index + 1).search(/[。；;]|$/))
        : index;
    const from = word === '分别' ? index : start;
    const values = quantities.filter(
      (each) => each.start >= from && each.end <= end && each.change === null,
    );
    const first = values[0];
    if (!first || values.length < 2) continue;
    const named = names.filter(
      (name) => isIndicator(name) && name.start >= start && name.end <= first.start,
    );
    for (let i = 0; named.length === values.length && i < values.length; i += 1) {
      const [quantity, name] = [values[i], named[i]];
      const link =
        quantity && name ? only(name, quantity, 'pair', 0.9, mentions, indicators) : null;
      if (quantity && link) pairs.set(quantity, link);
    }
  }
  return pairs;
}
