/** Part of `extract`: texts in their order in, blocks out, each with the headings and the text above it. */
import type { Block, BlockKind, Mapped } from './document.ts';

export type Headers = Pick<Block, 'rowHeaders' | 'columnHeaders'>;

export type Outline = {
  readonly blocks: readonly Block[];
  readonly add: (kind: BlockKind, level: number, text: Mapped, headers?: Headers) => Block;
};

const none: Headers = { rowHeaders: [], columnHeaders: [] };

export function outline(): Outline {
  const blocks: Block[] = [];
  let headings: readonly Block[] = [];
  /** What introduces the open list of each depth. */
  let intros: readonly (Block | null)[] = [];

  function introOf(kind: BlockKind, level: number): Block | null {
    const last = blocks.at(-1) ?? null;
    const before = last?.kind === 'paragraph' ? last : null;
    if (kind === 'cell') return last?.kind === 'cell' ? last.intro : before;
    if (kind !== 'item') return null;
    if (last?.kind !== 'item') intros = Array.from({ length: level }, () => before);
    else if (last.level < level) {
      const deeper = Array.from({ length: level - last.level }, () => last);
      intros = [...intros.slice(0, last.level), ...deeper];
    }
    return intros[level - 1] ?? null;
  }

  function add(kind: BlockKind, level: number, mapped: Mapped, headers = none): Block {
    if (kind === 'heading') headings = headings.filter((each) => each.level < level);
    const intro = introOf(kind, level);
    const { text, at, widths } = mapped;
    const { rowHeaders, columnHeaders } = headers;
    // Written out: spreading takes much longer, and a text may have a million blocks.
    const block = { kind, level, text, at, widths, headings, intro, rowHeaders, columnHeaders };
    blocks.push(block);
    if (kind === 'heading') headings = [...headings, block];
    return block;
  }

  return { blocks, add };
}
