/**
 * Stage 5 of reading a text: the mentions of a sentence in; for each number the indicator that it is about, or
 * the reason why none is chosen. Only words choose. The value of a number never does.
 */
import type { Quantity } from '../model/quantity.ts';
import type { Lexicon } from './lexicon.ts';
import { fromArea } from './link-area.ts';
import { after, before, isOfOtherUnit } from './link-beside.ts';
import { ellipsis, fromHeaders } from './link-carried.ts';
import { type Indicators, type Link, type NoLink, only } from './link-names.ts';
import { fromParts, named } from './link-parts.ts';
import { fromWords } from './link-words.ts';
import type { Mentions } from './mentions.ts';
import type { Own } from './series.ts';
import { classOf } from './units.ts';

/** The links that were considered for each number, the best first: for whoever asks why. */
export type Considered = Map<Quantity, readonly Link[]>;

const threshold = 0.6;

export function linksIn(
  mentions: Mentions,
  indicators: Indicators,
  headers: readonly string[],
  { bags, parts }: Pick<Lexicon, 'bags' | 'parts'>,
  series: ReadonlyMap<Quantity, Own> = new Map(),
  considered?: Considered,
): readonly (Link | NoLink)[] {
  const made: (Link | NoLink)[] = [];
  for (const quantity of mentions.quantities) {
    const own = series.get(quantity);
    if (own && !own.isClear) made.push({ quantity, reason: 'unclear' });
    else {
      const part =
        own?.part && own.name ? named(own.part, own.name, quantity, indicators, parts) : null;
      const pair =
        part ??
        (own?.name && !own.part
          ? only(own.name, quantity, 'pair', 0.9, mentions, indicators)
          : null);
      if (pair) considered?.set(quantity, [pair]);
      made.push(
        pair ?? linkOf(quantity, mentions, indicators, headers, { bags, parts }, made, considered),
      );
    }
  }
  return made;
}

function linkOf(
  quantity: Quantity,
  mentions: Mentions,
  indicators: Indicators,
  headers: readonly string[],
  { bags, parts }: Pick<Lexicon, 'bags' | 'parts'>,
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
    fromParts(quantity, mentions, indicators, parts, made),
    fromWords(quantity, mentions, indicators, bags),
    fromArea(quantity, mentions, indicators),
  ].flatMap((each) => (each && each.score >= threshold ? [each] : []));
  const ranked = candidates
    .map((each) => preferred(each, candidates, mentions))
    .sort((a, b) => b.score - a.score);
  considered?.set(quantity, ranked);
  const [best, second] = ranked;
  if (!best)
    return {
      quantity,
      reason: isOfOtherUnit(quantity, mentions, indicators) ? 'other-unit' : 'no-indicator',
    };
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
