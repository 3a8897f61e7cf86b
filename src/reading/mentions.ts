/**
 * Stage 3 of reading a text: a sentence in; its numbers, names, periods and subjects out. Positions are those
 * of the text of the block. What is inside a name is part of the name: "Top 100 Districts" ranks nobody.
 */
import type { Notation } from '../model/digits.ts';
import { type Mention, mentionsIn } from '../model/numbers.ts';
import type { Quantity } from '../model/quantity.ts';
import type { Rank } from '../model/ranks.ts';
import { type Lexicon, type NameMatch, namesIn } from './lexicon.ts';
import { normalText } from './normal-text.ts';
import { type PeriodMatch, periodsIn } from './periods.ts';
import type { Range } from './residue.ts';
import { type Subject, subjectsIn } from './subjects.ts';
import { type Token, tokensOf } from './tokens.ts';

export type Mentions = {
  readonly raw: string;
  readonly notation: Notation;
  readonly normal: string;
  readonly tokens: readonly Token[];
  readonly names: readonly NameMatch[];
  readonly quantities: readonly Quantity[];
  readonly ranks: readonly Rank[];
  readonly periods: readonly PeriodMatch[];
  readonly subjects: readonly Subject[];
  /** Where a new clause begins. */
  readonly clauses: readonly number[];
};

/** A comma in a number ends no clause. A colon ends none: what is before it names what follows. */
const clauseEnds: Readonly<Record<Notation, RegExp>> = {
  point: /[，；;。！？!?—|\n]|,(?!\d{3}(?!\d))|(?<![a-z])(?:while|whereas|but|and)(?![a-z])/g,
  comma: /[;!?—|\n]|,(?!\d)/g,
};

const overlaps = (a: Range, b: Range) => a.start < b.end && b.start < a.end;
const inside = (inner: Range, outer: Range) => outer.start <= inner.start && inner.end <= outer.end;

/** Spaces of other widths: each is one unit, as a plain one is. */
const spaces = /[\u00a0\u2007\u2009\u202f]/g;

/** The sound of the character before, which some converters of Chinese leave behind: 產(chǎn). */
const spelling = /(?<=\p{Script=Han})\([a-z\u00e0-\u00ff\u0101-\u01dc]{1,6}\)/gu;

export function mentionsOf(text: string, lexicon: Lexicon, notation: Notation = 'point'): Mentions {
  const raw = text.replace(spaces, ' ').replace(spelling, (aside) => ' '.repeat(aside.length));
  const normal = normalText(raw);
  const tokens = tokensOf(normal);
  // "Per resident" counts no residents.
  const names = namesIn(lexicon, tokens).filter(
    ({ start }) =>
      !/(?:(?<![a-z])per |每)(?:[\d,]+ )?$/.test(normal.slice(Math.max(0, start - 12), start)),
  );
  const all = mentionsIn(raw, notation === 'comma' ? 'de' : 'en');
  const periods = periodsIn(normal, all).filter(
    (period) => !names.some((name) => inside(period, name) && !isYearList(name)),
  );
  const isFree = (mention: Mention) =>
    !names.some((name) => inside(mentionSpan(mention), name)) &&
    !periods.some((period) => overlaps(mentionSpan(mention), period));
  return {
    raw,
    notation,
    normal,
    tokens,
    names,
    periods,
    quantities: all.flatMap((each) => (each.kind === 'quantity' && isFree(each) ? [each] : [])),
    ranks: all.flatMap((each) =>
      each.kind === 'rank' && isFree(each) && !isTitle(each, all, raw) ? [each] : [],
    ),
    subjects: subjectsIn(raw, normal, names, lexicon.cities),
    clauses: [
      0,
      ...[...normal.matchAll(clauseEnds[notation])].map(
        ({ 0: sign, index }) => index + sign.length,
      ),
    ],
  };
}

/** "Sixth in China's Top 100 Industrial Areas": what the list is called is no second rank. */
const isTitle = ({ bound, start }: Rank, all: readonly Mention[], raw: string): boolean =>
  bound === 'top' &&
  all.some(
    (each) =>
      each.kind === 'rank' &&
      each.end < start &&
      /^ (?:place )?(?:in|of|on|among) [^,;.]{0,40}$/.test(raw.slice(each.end, start)),
  );

/** The year in the title of an award does not hide that the text states it. */
const isYearList = ({ meanings }: NameMatch) =>
  meanings.every(({ kind }) => kind === 'award' || kind === 'policy');

const mentionSpan = (mention: Mention): Range =>
  mention.kind === 'quantity' ? mention.number : mention;

/** "Output, large firms: 5 bn": all that is before the colon names the number. */
export const isLabelled = (normal: string, start: number): boolean =>
  /^[^:：;；。.!?]{3,60}[:：]\s?[^:：,，;；。、]{0,16}$/.test(normal.slice(0, start));

/** The beginning of the clause that a position is in. */
export function clauseOf({ clauses }: Mentions, at: number): number {
  return clauses.findLast((start) => start <= at) ?? 0;
}
