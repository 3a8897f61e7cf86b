/** Part of `extract`: Markdown in, blocks and comments out. */
import type { Mapped } from './document.ts';
import { readHtml, type Target } from './html.ts';
import { type Leaf, leavesOf } from './markdown-blocks.ts';
import { type Inline, writeInline } from './markdown-inline.ts';
import type { Raw } from './markdown-line.ts';
import { cellsOf } from './markdown-table.ts';
import { table } from './table.ts';
import { writer } from './writer.ts';

/** Reads Markdown that begins at an offset of the source. */
export function readMarkdown(source: string, from: number, target: Target): void {
  const { outline, comments } = target;
  const { leaves, labels } = leavesOf(source, from);
  const inline: Inline = { text: writer(), comments, labels };

  function written({ raw, base }: Raw): Mapped | null {
    writeInline(raw, base, inline);
    return inline.text.take();
  }

  function readTable({ rows }: Extract<Leaf, { kind: 'table' }>): void {
    const { startRow, startCell, write, endRow } = table(outline);
    for (const [i, { raw, base }] of rows.entries()) {
      startRow(i === 0);
      for (const cell of cellsOf(raw)) {
        startCell(false, 1, 1);
        const text = written({ raw: cell.raw, base: base + cell.base });
        if (text) write(text);
      }
    }
    endRow();
  }

  for (const leaf of leaves) {
    if (leaf.kind === 'table') readTable(leaf);
    else if (leaf.kind === 'html') readHtml(leaf.raw, leaf.base, target, leaf.depth);
    else {
      const text = written(leaf);
      if (text === null) continue;
      if (leaf.kind === 'heading') outline.add('heading', leaf.level, text);
      else outline.add(leaf.depth > 0 ? 'item' : 'paragraph', leaf.depth, text);
    }
  }
}
