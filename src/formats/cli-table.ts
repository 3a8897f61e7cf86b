import Table from 'cli-table3';
import { withoutHolds } from './column.ts';
import { type FittedColumn, gap, indent, leastWidth, widthOf, wrap } from './layout.ts';

/** Rows of a table as cli-table3 gets them: a record of cells, or a heading over all columns. */
export type DrawnRow = { readonly cells: readonly string[] } | { readonly heading: string };

/** cli-table3 works over all its rows at once, in more than linear time: it gets them in portions. */
const portion = 25;

const noBorder = {
  top: '',
  'top-mid': '',
  'top-left': '',
  'top-right': '',
  bottom: '',
  'bottom-mid': '',
  'bottom-left': '',
  'bottom-right': '',
  left: '',
  'left-mid': '',
  mid: '',
  'mid-mid': '',
  right: '',
  'right-mid': '',
  middle: ' '.repeat(gap),
};

/**
 * The one place that knows cli-table3 (0.6.5). It breaks lines at spaces only, cuts what does not
 * fit (the built program lets it stand) and slows down with line breaks in a cell, so every cell is wrapped before and handed over as
 * one physical row per line. Its own colours are off; ours are in the text already.
 */
export function drawTable(
  columns: readonly FittedColumn[],
  rows: readonly DrawnRow[],
  rule: string,
): string {
  const lines: DrawnRow[] = [
    ...headerLines(columns),
    { cells: columns.map(({ width }) => rule.repeat(width)) },
    ...rows.flatMap((row) => physical(columns, row)),
  ];
  let drawn = '';
  for (let at = 0; at < lines.length; at += portion) {
    drawn += `${drawPortion(columns, lines.slice(at, at + portion))}\n`;
  }
  return drawn.replaceAll(/[ \t]+$/gm, '');
}

/**
 * Room for a heading over all columns. cli-table3 counts the gaps between the columns that a cell
 * spans as one character each, however wide they are, and cuts what is longer.
 */
export function spanOf(columns: readonly FittedColumn[]): number {
  return columns.reduce((sum, { width }) => sum + width + 1, -1);
}

function drawPortion(columns: readonly FittedColumn[], rows: readonly DrawnRow[]): string {
  const table = new Table({
    chars: noBorder,
    // Compact: no rule is drawn between rows, not even an empty one.
    style: { compact: true, 'padding-left': 0, 'padding-right': 0, head: [], border: [] },
    colWidths: columns.map(({ width }) => width),
    colAligns: columns.map(({ align }) => align),
  });
  for (const row of rows) {
    if ('heading' in row)
      table.push([{ content: row.heading, colSpan: columns.length, hAlign: 'left' }]);
    else table.push(spanBlanks(columns, row.cells));
  }
  return table.toString();
}

/** Blank cells at the end of a line go into the one before: cli-table3 takes its time over each cell. */
function spanBlanks(columns: readonly FittedColumn[], cells: readonly string[]): Table.Cell[] {
  const last = Math.max(
    0,
    cells.findLastIndex((cell) => cell !== ''),
  );
  if (columns[last]?.align !== 'left') return [...cells];
  return [...cells.slice(0, last), { content: cells[last] ?? '', colSpan: columns.length - last }];
}

/** Headers are wrapped whether their cells are or not, and stand on the rule. */
function headerLines(columns: readonly FittedColumn[]): DrawnRow[] {
  const wrapped = columns.map(({ header, width }) => wrap(header, width));
  const height = Math.max(...wrapped.map(({ length }) => length));
  return Array.from({ length: height }, (_, line) => ({
    cells: wrapped.map((lines) => lines[line - height + lines.length] ?? ''),
  }));
}

/** One record as physical rows, one a line; what follows in the first column is set in. */
function physical(columns: readonly FittedColumn[], row: DrawnRow): DrawnRow[] {
  if ('heading' in row) return [row];
  const wrapped = columns.map(({ width, wrap: wraps }, i) => {
    const cell = row.cells[i] ?? '';
    if (!wraps) return withoutHolds(cell).split('\n');
    const inOneLine = !cell.includes('\n') && widthOf(cell) <= width;
    if (i > 0 || inOneLine || width - indent < leastWidth(cell)) return wrap(cell, width);
    return wrap(cell, width - indent).map((line, n) => (n > 0 ? ' '.repeat(indent) + line : line));
  });
  const height = Math.max(...wrapped.map(({ length }) => length));
  return Array.from({ length: height }, (_, line) => ({
    cells: wrapped.map((lines) => lines[line] ?? ''),
  }));
}
