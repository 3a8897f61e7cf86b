import Table from 'cli-table3';
import { withoutHolds } from './column.ts';
import { type FittedColumn, gap, indent, leastWidth, widthOf, wrap } from './layout.ts';

/** A row of a table: cells, or lines of text across all columns (a heading, what is below a row). */
export type DrawnRow = { readonly cells: readonly string[] } | { readonly text: string };

/** cli-table3 takes more than linear time for all rows together, so it gets them in portions. */
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
 * The one place that knows cli-table3 (0.6.5). It breaks lines at spaces only, cuts what does not fit and
 * slows down with line breaks in a cell. So every cell is wrapped before and handed over as one physical
 * row per line, and lines across the table are put in afterwards. Its own colours are off.
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
  const cells = lines.flatMap((line) => ('cells' in line ? [line.cells] : []));
  let drawn: string[] = [];
  for (let at = 0; at < cells.length; at += portion) {
    drawn = drawn.concat(drawPortion(columns, cells.slice(at, at + portion)).split('\n'));
  }
  let next = 0;
  return lines
    .map((line) => `${'cells' in line ? drawn[next++] : line.text}\n`)
    .join('')
    .replaceAll(/[ \t]+$/gm, '');
}

function drawPortion(
  columns: readonly FittedColumn[],
  rows: readonly (readonly string[])[],
): string {
  const table = new Table({
    chars: noBorder,
    // Compact: no rule is drawn between rows, not even an empty one.
    style: { compact: true, 'padding-left': 0, 'padding-right': 0, head: [], border: [] },
    colWidths: columns.map(({ width }) => width),
    colAligns: columns.map(({ align }) => align),
  });
  for (const cells of rows) table.push(spanBlanks(columns, cells));
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

/** Headers are wrapped even if their cells are not, and are aligned to the rule. */
function headerLines(columns: readonly FittedColumn[]): DrawnRow[] {
  const wrapped = columns.map(({ header, width }) => wrap(header, width));
  const height = Math.max(...wrapped.map(({ length }) => length));
  return Array.from({ length: height }, (_, line) => ({
    cells: wrapped.map((lines) => lines[line - height + lines.length] ?? ''),
  }));
}

/** One record as physical rows, one a line; what follows in the first column is set in. */
function physical(columns: readonly FittedColumn[], row: DrawnRow): DrawnRow[] {
  if ('text' in row) return [row];
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
