/**
 * Part of the stage `link`: a number with only that part of a name in which it differs from the one before:
 * "42 listed companies, whose market value …", 农村居民人均可支配收入…，城镇居民…. The rest of the name must be the other's.
 */
import type { Quantity } from '../model/quantity.ts';
import type { Indicator } from '../model/types.ts';
import type { NameMatch, NameParts } from './lexicon.ts';
import { type Indicators, type Link, type NoLink, otherAfter, spansIn } from './link-names.ts';
import type { Mentions } from './mentions.ts';
import { residueOf } from './residue.ts';
import type { Token } from './tokens.ts';
import { classOf, factorTo } from './units.ts';
import { isLight } from './word-bags.ts';

/** As sure as an ellipsis: every word that is there is part of the name. */
const score = 0.8;
const longest = 48;

export function fromParts(
  quantity: Quantity,
  mentions: Mentions,
  indicators: Indicators,
  { english, han }: NameParts,
  made: readonly (Link | NoLink)[],
): Link | null {
  if (classOf(quantity) === 'time') return null;
  const { normal } = mentions;
  const last = made.findLast((link) => !('reason' in link && link.reason === 'growth'));
  const known = last && 'indicator' in last ? last : null;
  const start = Math.max(
    known?.quantity.end ?? last?.quantity.end ?? 0,
    known?.by === 'after' ? (known.name?.end ?? 0) : 0,
  );
  const label = /^[^:：;；。.!?]{3,40}[:：]/.exec(normal)?.[0].length ?? 0;
  const from = Math.max(start, label <= quantity.start ? label : 0);
  if (quantity.start - from > longest || otherAfter.test(normal.slice(quantity.end))) return null;
  const isEnglish = !/\p{Script=Han}/u.test(normal.slice(from, quantity.start));
  const ids = isEnglish
    ? byWords(quantity, mentions, english, known, { from, label })
    : known
      ? byCharacters(withoutSpans(mentions, from, quantity.start), han, known.indicator.id)
      : [];
  return linkTo(ids, quantity, indicators, 'part', score);
}

/** The only one of some indicators that a number can be about. */
function linkTo(
  ids: readonly string[],
  quantity: Quantity,
  { byId, units }: Indicators,
  by: Link['by'],
  sure: number,
): Link | null {
  const fitting = ids.flatMap((id): readonly { indicator: Indicator; factor: number }[] => {
    const indicator = byId.get(id);
    const unit = indicator && units.get(indicator.unit);
    const factor = unit ? factorTo(quantity, unit) : null;
    return indicator && factor !== null ? [{ indicator, factor }] : [];
  });
  const [one, another] = fitting;
  return one && !another ? { quantity, ...one, by, score: sure, name: null } : null;
}

/** The indicator that a part of a name means beside a whole name. */
export function named(
  part: string,
  { meanings }: NameMatch,
  quantity: Quantity,
  indicators: Indicators,
  { han }: NameParts,
): Link | null {
  const [id] = meanings.flatMap(({ kind, id }) =>
    kind === 'indicator' && id !== null ? [id] : [],
  );
  return id === undefined
    ? null
    : linkTo(byCharacters(part, han, id), quantity, indicators, 'pair', 0.9);
}

function byWords(
  quantity: Quantity,
  mentions: Mentions,
  english: NameParts['english'],
  known: Link | null,
  { from, label }: { readonly from: number; readonly label: number },
): readonly string[] {
  const { tokens, normal, quantities, clauses } = mentions;
  const content = (some: readonly Token[]) =>
    some.filter((token) => !isLight(token.key) && isWord(mentions, token));
  const before = tokens.filter(({ start, end }) => start >= from && end <= quantity.start);
  const next = Math.min(
    clauses.find((start) => start > quantity.end) ?? normal.length,
    ...quantities.filter((each) => each.start >= quantity.end).map((each) => each.start),
  );
  const after = tokens.filter(({ start, end }) => start >= quantity.number.end && end <= next);
  const side = content(before).length > 0 ? before : after;
  const words = new Set(side.map(({ key }) => key));
  const isWorth = /(?<![a-z])worth\s[^a-z]*$/.test(normal.slice(from, quantity.start));
  if (isWorth) for (const word of ['investment', 'valu']) words.add(word);
  const required = content(side).map(({ key }) => key);
  if (required.length === 0 && !isWorth) return [];
  const pools: (readonly string[])[] = known ? [...(english.get(known.indicator.id) ?? [])] : [];
  if (label > 0 && label <= quantity.start)
    pools.push(tokens.filter(({ end }) => end <= label).map(({ key }) => key));
  const found = new Set<string>();
  for (const [id, bags] of english) {
    if (id === known?.indicator.id) continue;
    const isPart = bags.some(
      (bag) =>
        bag.length > 1 &&
        required.every((word) => bag.includes(word)) &&
        bag.some((word) => words.has(word)) &&
        pools.some(
          (pool) =>
            bag.some((word) => pool.includes(word) && !words.has(word)) &&
            bag.every((word) => words.has(word) || pool.includes(word)),
        ),
    );
    if (isPart) found.add(id);
  }
  return [...found];
}

/** Whether a token says something of its own: no number, no area, no word such as "reached". */
function isWord(mentions: Mentions, { start, end }: Token): boolean {
  return residueOf(mentions.normal, start, end, spansIn(mentions)) > 0;
}

function withoutSpans(mentions: Mentions, from: number, to: number): string {
  const { normal, periods, subjects } = mentions;
  return [...periods, ...subjects].reduce(
    (text, { start, end }) =>
      start >= from && end <= to
        ? text.slice(0, start - from) + ' '.repeat(end - start) + text.slice(end - from)
        : text,
    normal.slice(from, to),
  );
}

const lead = /^(?:[\s，,、；;：:（(]|其中|此外|另有|而|则|且|并|和|与|及|以及|也|总|共有|共|的)+/;
const tail = /(?:[\s：:]|为|达到|达|超过|超|突破|约|近|逾|有|是|共|总数|总量|只有|仅)+$/;

function byCharacters(text: string, han: NameParts['han'], last: string): readonly string[] {
  const part = text.replace(lead, '').replace(tail, '');
  if (!/^\p{Script=Han}{2,10}$/u.test(part)) return [];
  const others = han.get(last) ?? [];
  return [...han].flatMap(([id, names]) => {
    const isPart = names.some(
      (name) =>
        (name.startsWith(part) &&
          name.length - part.length >= 2 &&
          others.some((other) => other.endsWith(name.slice(part.length)))) ||
        (name.endsWith(part) && others.includes(name.slice(0, -part.length))),
    );
    return id !== last && isPart ? [id] : [];
  });
}
