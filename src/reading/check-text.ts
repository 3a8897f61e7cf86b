/**
 * All stages in their order: a text in, its statements out, each with a verdict. Every number that was read is
 * among them; most are unknown, with the reason.
 */
import type { Source } from '../model/types.ts';
import type { Base } from './base.ts';
import { carrying } from './carry.ts';
import type { Carried } from './context.ts';
import { type Block, type Format, spanOf } from './document.ts';
import { type Extract, extract } from './extract.ts';
import { type Found, figuresIn } from './figures.ts';
import { type Headers, headersOf } from './headers.ts';
import { type Mentions, mentionsOf } from './mentions.ts';
import { namedIn } from './named.ts';
import { ofLists } from './rank-link.ts';
import { ranksIn } from './ranks.ts';
import { sentencesOf } from './sentences.ts';
import type { Statement } from './statement.ts';

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
  const extracted = extract(source, options.format);
  const known = new Map<Block, Mentions>();
  const mentionsOfBlock = (block: Block): Mentions => {
    const mentions = known.get(block) ?? mentionsOf(block.text, base.lexicon);
    known.set(block, mentions);
    return mentions;
  };
  const statements: Statement[] = [];
  const walk = carrying(extracted, base, options);
  for (const block of extracted.blocks) {
    const near = [block, ...block.headings.slice(-1), ...(block.intro ? [block.intro] : [])];
    const isOfLists = ofLists.test(near.map(({ text }) => text.toLowerCase()).join(' '));
    const headers = {
      ...(block.kind === 'cell' ? headersOf(block, mentionsOfBlock) : noHeaders),
      isOfLists,
    };
    let carried = walk.enter(block, mentionsOfBlock);
    for (const [i, sentence] of sentencesOf(block).entries()) {
      const mentions = mentionsOf(sentence.text, base.lexicon);
      for (const { start, end, kind, judgement } of judged(
        mentions,
        carried,
        headers,
        base,
        options.as,
      )) {
        const [from, to] = [start + sentence.start, end + sentence.start];
        const { offset, length } = spanOf(block, from, to);
        statements.push({ offset, length, quote: block.text.slice(from, to), kind, ...judgement });
      }
      carried = walk.leave(block, i, mentions, carried);
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

function judged(
  mentions: Mentions,
  carried: Carried,
  headers: Headers,
  base: Base,
  as: Source | null,
): readonly Found[] {
  return [
    ...figuresIn(mentions, carried, headers, base, as),
    ...ranksIn(mentions, carried, headers, base, as),
    ...namedIn(mentions, carried, base, as),
  ];
}
