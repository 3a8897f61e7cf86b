import { sanitiseLine } from '../terminal/sanitise.ts';
import { displayWidth } from '../terminal/width.ts';
import { cellOf, type Sheet, textOf, type Wording } from './column.ts';

/**
 * The table for a pipe: one record a line, nothing cut, no borders and no colour, columns aligned
 * so that a person can still read them.
 */
export function renderPlain<Row>({ columns, rows }: Sheet<Row>, wording: Wording): string {
  const table = [
    columns.map(({ header }) => header[wording.language]),
    ...rows.map((row) => columns.map((column) => textOf(cellOf(column, row, wording)))),
  ].map((cells) => cells.map(sanitiseLine));
  const widths = columns.map((_, i) =>
    table.reduce((widest, cells) => Math.max(widest, displayWidth(cells[i] ?? '')), 0),
  );
  return table
    .map((cells) => {
      const line = cells.map((cell, i) => {
        const padding = ' '.repeat((widths[i] ?? 0) - displayWidth(cell));
        return columns[i]?.align === 'right' ? padding + cell : cell + padding;
      });
      return `${line.join('  ').trimEnd()}\n`;
    })
    .join('');
}
