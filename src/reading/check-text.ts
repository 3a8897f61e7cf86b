/**
 * All stages in their order: a text in, its statements out, each with a verdict. Every number that was read is
 * among them; most are unknown, with the reason.
 */
import type { Source } from '../model/types.ts';
import type { Base } from './base.ts';
import { carrying } from './carry.ts';
import type { Carried } from './context.ts';
import type { DirectiveFinding } from './directives.ts';
import { type Block, type Format, spanOf } from './document.ts';
import { extract } from './extract.ts';
import { figuresIn } from './figures.ts';
import { givenBy } from './given.ts';
import { type Headers, headersOf } from './headers.ts';
import type { Considered } from './link.ts';
import { type Mentions, mentionsOf } from './mentions.ts';
import { namedIn } from './named.ts';
import { notationIn, swapSigns } from './notation.ts';
import { obey, type Read } from './obey.ts';
import { ofLists } from './rank-link.ts';
import { ranksIn } from './ranks.ts';
import { sentencesOf } from './sentences.ts';
import type { Statement } from './statement.ts';
import type { Found, Trace } from './trace.ts';

export type CheckOptions = {
  readonly format: Format;
  /** What the text is about where it does not say so. */
  readonly area: string | null;
  readonly date: string | null;
  /** The source that the text itself is. */
  readonly as: Source | null;
  /** Is told how each sentence was read. */
  readonly trace?: (trace: Trace) => void;
};

export type Checked = {
  readonly statements: readonly Statement[];
  /** What is wrong with the directives of the text, in its order. */
  readonly findings: readonly DirectiveFinding[];
};

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
  const opening = extracted.blocks.map(({ text }) => text).join('\n');
  const notation = notationIn(opening.slice(0, enough));
  const known = new Map<Block, Mentions>();
  const mentionsOfBlock = (block: Block): Mentions => {
    const mentions = known.get(block) ?? mentionsOf(block.text, base.lexicon, notation);
    known.set(block, mentions);
    return mentions;
  };
  const read: Read[] = [];
  const givenAt = givenBy(extracted.directives, extracted.blocks, base.catalogue, base.places);
  const walk = carrying(extracted, base, options);
  for (const block of extracted.blocks) {
    const near = [block, ...block.headings.slice(-1), ...(block.intro ? [block.intro] : [])];
    const isOfLists = ofLists.test(near.map(({ text }) => text.toLowerCase()).join(' '));
    const headers = {
      ...(block.kind === 'cell' ? headersOf(block, mentionsOfBlock) : noHeaders),
      isOfLists,
    };
    // What a cell's own row and column say comes before what is given for the table.
    let last = block.kind === 'cell' ? givenAt(block.at[0] ?? 0) : null;
    let carried = walk.enter(block, mentionsOfBlock, last);
    const sentences = sentencesOf(block);
    for (const [i, sentence] of sentences.entries()) {
      const mentions = mentionsOf(sentence.text, base.lexicon, notation);
      const part = spanOf(block, sentence.start, sentence.end);
      const given = givenAt(part.offset + part.length);
      if (given && given !== last) {
        carried = { ...carried, who: given.who ?? carried.who, when: given.when ?? carried.when };
        last = given;
      }
      const considered: Considered = new Map();
      const next = sentences[i + 1]?.text.toLowerCase() ?? '';
      const found = judged(mentions, carried, headers, base, options.as, considered, next);
      const shift = sentence.start;
      options.trace?.({ block, sentence, shift, mentions, carried, headers, considered, found });
      for (const { start, end, kind, judgement, number } of found) {
        const [from, to] = [start + sentence.start, end + sentence.start];
        const { offset, length } = spanOf(block, from, to);
        const quote = swapSigns(block.text.slice(from, to), notation);
        const statement = { offset, length, quote, kind, ...judgement, ignored: null };
        read.push({ statement, number });
      }
      carried = walk.leave(block, i, mentions, carried);
      yield;
    }
  }
  read.sort(({ statement: a }, { statement: b }) => a.offset - b.offset || b.length - a.length);
  const checked = obey(read, source, extracted, base, options.as);
  const asPrinted = (statement: Statement): Statement => ({
    ...statement,
    quote: swapSigns(statement.quote, notation),
    shouldRead: statement.shouldRead && swapSigns(statement.shouldRead, notation),
  });
  return notation === 'point'
    ? checked
    : { ...checked, statements: checked.statements.map(asPrinted) };
}

/** The units of a text that tell in what language it is. */
const enough = 20_000;

const noHeaders: Headers = {
  indicators: [],
  lists: [],
  isClear: true,
  unit: null,
  titleUnit: null,
  isOfLists: false,
};

function judged(
  mentions: Mentions,
  carried: Carried,
  headers: Headers,
  base: Base,
  as: Source | null,
  considered: Considered,
  next: string,
): readonly Found[] {
  return [
    ...figuresIn(mentions, carried, headers, base, as, considered, next),
    ...ranksIn(mentions, carried, headers, base, as, next),
    ...namedIn(mentions, carried, base, as).map((each) => ({ ...each, number: null })),
  ];
}
