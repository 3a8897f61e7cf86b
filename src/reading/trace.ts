/** How a sentence was read: what each stage gave to the next. */
import type { Quantity } from '../model/quantity.ts';
import type { Rank } from '../model/ranks.ts';
import type { Carried } from './context.ts';
import type { Block } from './document.ts';
import type { Headers } from './headers.ts';
import type { Judgement } from './judge.ts';
import type { Considered } from './link.ts';
import type { Mentions } from './mentions.ts';
import type { Sentence } from './sentences.ts';
import type { Statement } from './statement.ts';

/** What is judged in a sentence; the positions are those of its mentions. */
export type Found = {
  readonly start: number;
  readonly end: number;
  readonly kind: Statement['kind'];
  readonly judgement: Judgement;
  /** Null for the name of an award, a policy or a place. */
  readonly number: Quantity | Rank | null;
};

export type Trace = {
  readonly block: Block;
  readonly sentence: Sentence;
  /** From positions in the mentions to positions in the text of the block. */
  readonly shift: number;
  readonly mentions: Mentions;
  /** What the sentences, headers and headings before it say. */
  readonly carried: Carried;
  readonly headers: Headers;
  readonly considered: Considered;
  readonly found: readonly Found[];
};
