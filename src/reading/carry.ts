/** Part of the stage `context`: what carries over from block to block, as a reader of the page would take it. */
import type { Base } from './base.ts';
import { type Carried, nothingCarried, type TextDate, type When, whoAt } from './context.ts';
import type { Block } from './document.ts';
import type { Extract } from './extract.ts';
import { areaGiven, type Given as GivenHere, whenGiven, whoGiven } from './given.ts';
import type { Mentions } from './mentions.ts';
import { lastPlaceIn } from './named.ts';
import { dateFrom, dateOf } from './text-date.ts';
import { lastWhen } from './when.ts';

/** What is known about a text before it is read. */
export type Given = { readonly area: string | null; readonly date: string | null };

/** Carries what is known from block to block, as a reader of the page would. */
export function carrying({ blocks, frontMatter }: Extract, base: Base, options: Given) {
  const { area, period } = frontMatter;
  const given = options.area ?? (area && areaGiven(area.text, base.catalogue));
  const from = options.area === null ? 'front-matter' : 'option';
  const who = given === null ? null : whoGiven(given, base.places, from);
  const when = period && whenGiven(period.text, 'front-matter');
  const opening = blocks.slice(0, 3).map(({ text }) => text.slice(0, 200));
  const date: TextDate | null =
    dateFrom(options.date) ??
    dateFrom(frontMatter.date?.text ?? null) ??
    opening.map(dateOf).find((each) => each !== null) ??
    null;
  const first: Carried = { ...nothingCarried, who, when, date };
  const exits = new Map<Block, Carried>();
  let named = first.named;
  let previous: Block | null = null;
  let section: Block | undefined;
  let list: { headings: Block['headings']; entry: Carried } | null = null;

  function enter(
    block: Block,
    mentionsOfBlock: (block: Block) => Mentions,
    given: GivenHere | null,
  ): Carried {
    const heading = block.headings.at(-1);
    const above = (heading && exits.get(heading)) ?? first;
    const isNear =
      previous !== null && previous.headings.at(-1) === heading && previous.kind !== 'heading';
    const before = isNear && previous ? exits.get(previous) : undefined;
    const intro = introduced(block.intro, exits);
    let entry: Carried = above;
    if (block.kind === 'item' || block.kind === 'cell') {
      if (list === null || previous?.kind !== block.kind || list.headings !== block.headings) {
        list = { headings: block.headings, entry: intro ?? merge(above, before) };
      }
      entry = list.entry;
    } else if (block.kind === 'paragraph') entry = merge(above, before);
    // Whom another section named is not meant in this one.
    if (heading !== section) named = above.named;
    section = heading;
    entry = { ...entry, named, who: given?.who ?? entry.who, when: given?.when ?? entry.when };
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
    const place = lastPlaceIn(mentions, end, base) ?? carried.place;
    const who = next.who?.isPassing ? carried.who : next.who;
    return { ...carried, who, named: next.named, when, place };
  }

  function leave(block: Block, i: number, mentions: Mentions, carried: Carried): Carried {
    // The first sentence of a text may set the period of all of it, as a title does.
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

/** What the line before a list says holds for the list, as a heading does. */
function introduced(intro: Block | null, exits: ReadonlyMap<Block, Carried>): Carried | undefined {
  const known = intro ? exits.get(intro) : undefined;
  if (!intro || !known?.when || intro.kind === 'item') return known;
  const isTitle = intro.text.length <= 80 && !/[.。!?！？;；](?!$)/.test(intro.text);
  return isTitle ? { ...known, when: { ...known.when, from: 'heading' } } : known;
}
