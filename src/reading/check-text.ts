/**
 * All stages in their order: a text in, its statements out, each with a verdict. Every number that was read is
 * among them; most are unknown, with the reason.
 */

import { quantitiesIn } from '../model/numbers.ts';
import type { Quantity } from '../model/quantity.ts';
import type { Rank } from '../model/ranks.ts';
import type { Source } from '../model/types.ts';
import { kindOf } from './aims.ts';
import type { Base } from './base.ts';
import { bothIn } from './boundaries.ts';
import {
  type Carried,
  lastWhen,
  nothingCarried,
  type TextDate,
  type When,
  type Who,
  whenAt,
  whoAt,
} from './context.ts';
import { type Block, type Format, spanOf } from './document.ts';
import { type Extract, extract } from './extract.ts';
import { type Headers, headersOf } from './headers.ts';
import { type Judgement, judgeFigure, unknown } from './judge.ts';
import { judgeRank } from './judge-rank.ts';
import { linksIn } from './link.ts';
import { type Mentions, mentionsOf } from './mentions.ts';
import { namedIn } from './named.ts';
import { ofLists } from './rank-link.ts';
import { sentencesOf } from './sentences.ts';
import { type Reading, type Statement, unread } from './statement.ts';
import { dateFrom, dateOf } from './text-date.ts';

export type CheckOptions = {
  readonly format: Format;
  /** What the text is about where it does not say so. */
  readonly area: string | null;
  readonly date: string | null;
  /** The source that the text itself is. */
  readonly as: Source | null;
};

export type Checked = { readonly statements: readonly Statement[]; readonly extract: Extract };

export function checkText(source: string, base: Base, options: CheckOptions): Checked {
  const steps = checkInSteps(source, base, options);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** The same a sentence at a time, for whoever has something else to do meanwhile. */
export function* checkInSteps(
  source: string,
  base: Base,
  options: CheckOptions,
): Generator<undefined, Checked> {
  const extracted = extract(source, options.format);
  const known = new Map<Block, Mentions>();
  const mentionsOfBlock = (block: Block): Mentions => {
    const mentions = known.get(block) ?? mentionsOf(block.text, base.lexicon);
    known.set(block, mentions);
    return mentions;
  };
  const statements: Statement[] = [];
  const walk = walker(extracted, base, options);
  for (const block of extracted.blocks) {
    const near = [...block.headings.slice(-1), ...(block.intro ? [block.intro] : [])];
    const isOfLists = ofLists.test(near.map(({ text }) => text.toLowerCase()).join(' '));
    const headers = {
      ...(block.kind === 'cell' ? headersOf(block, mentionsOfBlock) : noHeaders),
      isOfLists,
    };
    let carried = walk.enter(block, mentionsOfBlock);
    for (const [i, sentence] of sentencesOf(block).entries()) {
      const mentions = mentionsOf(withUnit(sentence.text, headers), base.lexicon);
      const shift = sentence.start - (mentions.raw.length - sentence.text.length);
      for (const { start, end, kind, judgement } of judged(
        mentions,
        carried,
        headers,
        base,
        options.as,
      )) {
        const [from, to] = [
          Math.max(start + shift, sentence.start),
          Math.min(end + shift, sentence.end),
        ];
        const { offset, length } = spanOf(block, from, to);
        statements.push({ offset, length, quote: block.text.slice(from, to), kind, ...judgement });
      }
      carried = walk.leave(block, i, mentions, carried);
      yield;
    }
  }
  return {
    statements: statements.sort((a, b) => a.offset - b.offset || b.length - a.length),
    extract: extracted,
  };
}

const noHeaders: Headers = {
  indicators: [],
  lists: [],
  isClear: true,
  unit: null,
  isOfLists: false,
};

/** The number of a cell with the unit of its header: a cell of only digits says nothing by itself. */
function withUnit(text: string, { unit }: Headers): string {
  if (unit === null || !/^[^\p{L}%]*\d[\d,.]*[^\p{L}%]*$/u.test(text)) return text;
  const isCurrency = /^(?:cny|rmb|usd|us\$|¥)/.exec(unit)?.[0];
  // A unit is written before the digits here, so that positions after it only move.
  if (isCurrency === undefined) return text;
  return text;
}

type Found = {
  readonly start: number;
  readonly end: number;
  readonly kind: Statement['kind'];
  readonly judgement: Judgement;
};

function judged(
  mentions: Mentions,
  carried: Carried,
  headers: Headers,
  base: Base,
  as: Source | null,
): readonly Found[] {
  const found: Found[] = [];
  const scaled = scaledBy(headers);
  for (const link of linksIn(
    { ...mentions, quantities: mentions.quantities.map(scaled) },
    base.indicators,
    headers.isClear ? headers.indicators : [],
    base.lexicon.bags,
  )) {
    const { quantity } = link;
    const at = { start: quantity.start, end: quantity.end };
    const add = (judgement: Judgement) => found.push({ ...at, kind: 'figure', judgement });
    if (!('indicator' in link)) {
      add(unknown(link.reason, readingOf(quantity)));
      continue;
    }
    const end = link.name && link.name.end > quantity.end ? link.name.end : quantity.end;
    const who =
      paired(mentions, quantity, base) ??
      whoAt(mentions, quantity.start, carried, base.places, end).who;
    const when = whenAt(mentions, quantity, end, carried);
    const kind = kindOf(unnamed(mentions), 0, quantity.start, when?.isBy ?? false);
    const quote = mentions.raw.slice(quantity.start, quantity.end);
    const span = kind === 'target' ? withinYears(mentions.normal, when) : when;
    add(judgeFigure(link, { who, when: span, kind, as, quote }, base));
  }
  for (const rank of mentions.ranks) {
    const { who } = whoAt(mentions, rank.start, carried, base.places);
    const when = whenAt(mentions, rank, rank.end, carried);
    found.push({
      start: rank.start,
      end: rank.end,
      kind: 'ranking',
      judgement: judgeRank(
        rank,
        mentions,
        { who, when, as },
        headers.lists,
        headers.isOfLists,
        base,
      ),
    });
  }
  return [...found, ...namedIn(mentions, carried, base, as)];
}

/** Of two numbers after "with and without the zone" the boundary that each counts, in order. */
function paired(
  { normal, quantities }: Mentions,
  quantity: Quantity,
  { places: { boundaries } }: Base,
): Who | null {
  const both = bothIn(normal);
  if (!both || quantity.start < both.at || boundaries.base === null) return null;
  const alike = quantities.filter(
    (each) => each.start > both.at && each.unit === quantity.unit && each.change === null,
  );
  const before = alike.filter((each) => each.start < quantity.start).length;
  const isWith = both.order[before % 2];
  const variant = boundaries.variants.find((each) => each.isWith === isWith);
  return alike.length % 2 === 0 && variant
    ? { area: boundaries.base, boundary: variant.id, from: 'sentence' }
    : { area: null, boundary: null, from: 'sentence' };
}

/** The text without its names: the plan in the name of a plan is no aim. */
function unnamed({ normal, names }: Mentions): string {
  return names.reduce(
    (text, { start, end }) => text.slice(0, start) + ' '.repeat(end - start) + text.slice(end),
    normal,
  );
}

const counts = ['two', 'three', 'four', 'five'];

/** "Within three years" of a plan of 2021 are the years 2021 to 2023. */
function withinYears(normal: string, when: When | null): When | null {
  const [, word, han] =
    /within (two|three|four|five|\d) years|([二两三四五\d])年(?:内|之内|时间)/.exec(normal) ?? [];
  const year = /^\d{4}/.exec(when?.period ?? '')?.[0];
  if (!when || year === undefined || (word ?? han) === undefined) return when;
  const count = word
    ? counts.indexOf(word) + 2 || Number(word)
    : '二两三四五'.indexOf(han ?? '') > 1
      ? '二两三四五'.indexOf(han ?? '') + 1
      : Number(han) || 2;
  return count > 1 ? { ...when, period: `${year}/${Number(year) + count - 1}` } : when;
}

const readingOf = (quantity: Quantity): Reading => ({
  ...unread,
  value: quantity.value,
  to: quantity.to,
  bound: quantity.bound,
  step: quantity.step,
  unit: quantity.unit,
});

/** A number without a unit of its own has that of its header. */
function scaledBy({ unit }: Headers): (quantity: Quantity) => Quantity {
  if (unit === null) return (quantity) => quantity;
  const currency = /^(?:cny|rmb|usd|us\$|¥)/.exec(unit)?.[0];
  const one = currency ? `${currency} 1 ${unit.slice(currency.length).trim()}` : `1${unit}`;
  const [read] = quantitiesIn(one);
  return (quantity) => {
    if (!read || quantity.unit !== null) return quantity;
    const step = quantity.step || 1;
    const size = read.value;
    const times = (value: number) => Number((value * size).toPrecision(15));
    return {
      ...quantity,
      value: times(quantity.value),
      step: size === 1 ? quantity.step : times(step),
      unit: read.unit,
    };
  };
}

/** Carries what is known from block to block, as a reader of the page would. */
function walker({ blocks, frontMatter }: Extract, base: Base, options: CheckOptions) {
  const given = options.area ?? frontMatter.area?.text ?? null;
  const isVariant = base.places.boundaries.variants.some(({ id }) => id === given);
  const who: Who | null =
    given === null
      ? null
      : {
          area: isVariant ? base.places.boundaries.base : given,
          boundary: isVariant ? given : null,
          from: 'option',
        };
  const opening = blocks.slice(0, 3).map(({ text }) => text.slice(0, 200));
  const date: TextDate | null =
    dateFrom(options.date) ??
    dateFrom(frontMatter.date?.text ?? null) ??
    opening.map(dateOf).find((each) => each !== null) ??
    null;
  const first: Carried = { ...nothingCarried, who, date };
  const exits = new Map<Block, Carried>();
  let named = first.named;
  let previous: Block | null = null;
  let list: { headings: Block['headings']; entry: Carried } | null = null;

  function enter(block: Block, mentionsOfBlock: (block: Block) => Mentions): Carried {
    const heading = block.headings.at(-1);
    const above = (heading && exits.get(heading)) ?? first;
    const isNear =
      previous !== null && previous.headings.at(-1) === heading && previous.kind !== 'heading';
    const before = isNear && previous ? exits.get(previous) : undefined;
    const intro = block.intro ? exits.get(block.intro) : undefined;
    let entry: Carried = above;
    if (block.kind === 'item' || block.kind === 'cell') {
      if (list === null || previous?.kind !== block.kind || list.headings !== block.headings) {
        list = { headings: block.headings, entry: intro ?? merge(above, before) };
      }
      entry = list.entry;
    } else if (block.kind === 'paragraph') entry = merge(above, before);
    entry = { ...entry, named };
    if (block.kind === 'cell') {
      // The header of the column of names often says what the whole table is about.
      const corner = block.rowHeaders.flatMap(({ columnHeaders }) => columnHeaders);
      for (const header of [...corner, ...block.rowHeaders, ...block.columnHeaders])
        entry = after(mentionsOfBlock(header), entry, 'header');
    }
    previous = block;
    exits.set(block, entry);
    return entry;
  }

  /** The nearest area, and the period of the heading unless only an earlier paragraph has one. */
  function merge(above: Carried, before: Carried | undefined): Carried {
    if (!before) return above;
    return { ...above, who: before.who ?? above.who, when: above.when ?? before.when };
  }

  function after(mentions: Mentions, carried: Carried, from: When['from']): Carried {
    const end = mentions.raw.length + 1;
    const next = whoAt(mentions, end, carried, base.places);
    const when = lastWhen(mentions, carried, from) ?? carried.when;
    named = next.named;
    return { ...carried, who: next.who, named: next.named, when };
  }

  function leave(block: Block, i: number, mentions: Mentions, carried: Carried): Carried {
    const isTitle = block.kind === 'heading' || (i === 0 && block === blocks[0]);
    const next = after(mentions, carried, isTitle ? 'heading' : 'earlier');
    const result =
      block.kind === 'heading'
        ? next
        : {
            ...next,
            who: next.who && {
              ...next.who,
              from: 'earlier' as const,
              boundary: isTitle ? next.who.boundary : null,
            },
          };
    exits.set(block, result);
    return result;
  }

  return { enter, leave };
}

export type { Rank };
