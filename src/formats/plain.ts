import { textIn } from '../model/text.ts';
import type { Paint } from '../terminal/paint.ts';
import { sanitiseLine } from '../terminal/sanitise.ts';
import { displayWidth } from '../terminal/width.ts';
import {
  type Cell,
  cellOf,
  type DataTable,
  inOneLine,
  type Wording,
  withoutHolds,
} from './column.ts';

export type PlainOptions = { readonly wording: Wording; readonly paint: Paint };

/** A wider cell runs over its column: padding every row to one huge cell would take gigabytes. */
const widestAligned = 500;

function alignedWidth(cell: string): number {
  const width = displayWidth(cell);
  return width > widestAligned ? 0 : width;
}

/**
 * The table for a pipe: one record a line, nothing cut, no borders, columns aligned so that a person
 * can still read them. Coloured only for those who ask for colour in pipes.
 */
export function renderPlain<Row>(
  { columns, rows }: DataTable<Row>,
  { wording, paint }: PlainOptions,
): string {
  const textOf = (cell: Cell): string =>
    inOneLine(cell, wording)
      .map((span) => paint({ ...span, text: sanitiseLine(withoutHolds(span.text)) }))
      .join('');
  const table = [
    columns.map(({ header }) => textOf([{ text: textIn(header, wording), tone: 'strong' }])),
    ...rows.map((row) => columns.map((column) => textOf(cellOf(column, row, wording)))),
  ];
  const widths = columns.map((_, i) =>
    table.reduce((widest, cells) => Math.max(widest, alignedWidth(cells[i] ?? '')), 0),
  );
  return table
    .map((cells) => {
      const line = cells.map((cell, i) => {
        const padding = ' '.repeat(Math.max(0, (widths[i] ?? 0) - displayWidth(cell)));
        return columns[i]?.align === 'right' ? padding + cell : cell + padding;
      });
      return `${line.join('  ').trimEnd()}\n`;
    })
    .join('');
}
