/**
 * What the first stage, `extract`, gives to all later ones: the blocks of a text as a reader sees them.
 * Every character of a block knows where it is in the source, so no position is ever searched for.
 */

export type Format = 'text' | 'markdown' | 'html';

/** A part of the source, in units of UTF-16. */
export type Span = { readonly offset: number; readonly length: number };

/** A text and where its characters come from. */
export type Mapped = {
  readonly text: string;
  /** The offset in the source of each UTF-16 unit of the text. */
  readonly at: Uint32Array;
  /** How long a unit is in the source, by its index, where that is not 1: entities and escapes. */
  readonly widths: ReadonlyMap<number, number>;
};

export type BlockKind = 'heading' | 'paragraph' | 'item' | 'cell';

export type Block = Mapped & {
  readonly kind: BlockKind;
  /** 1 to 6 of a heading, the depth of a list item from 1, else 0. */
  readonly level: number;
  /** The headings above, outermost first. Those of a heading do not include itself. */
  readonly headings: readonly Block[];
  /** The block before a list or table. Of a nested list it is the item that contains the list. */
  readonly intro: Block | null;
  /** What a table says about the row and the column of a cell. */
  readonly rowHeaders: readonly Block[];
  readonly columnHeaders: readonly Block[];
};

/** Replaces code, formulas, images and addresses in a text: a number never continues across it. */
export const omitted = '\ufffc';

/** The part of the source that a part of a block's text comes from. */
export function spanOf({ at, widths }: Mapped, start: number, end: number): Span {
  const offset = at[start] ?? 0;
  const last = Math.max(start, end - 1);
  return { offset, length: end > start ? (at[last] ?? 0) + (widths.get(last) ?? 1) - offset : 0 };
}
