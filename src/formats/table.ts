import type { Paint } from '../terminal/paint.ts';
import { type DrawnRow, drawTable, spanOf } from './cli-table.ts';
import {
  type Cell,
  type Column,
  cellOf,
  type Sheet,
  type Span,
  spansOf,
  type Wording,
} from './column.ts';
import { type Fit, type FittedColumn, fitColumns, type PaintedColumn, wrap } from './layout.ts';

export type TableOptions = {
  readonly width: number;
  readonly wording: Wording;
  readonly paint: Paint;
};

/**
 * A table fitted to the width, or null when even the narrowest form of it does not fit. Columns
 * give way in the order of the sheet's layout until what is left is comfortable to read; where that
 * never comes, the last form is made as narrow as it can be.
 */
export function renderTable<Row>(sheet: Sheet<Row>, options: TableOptions): string | null {
  let columns = sheet.columns;
  const painted = new Map<Column<Row>, PaintedColumn>();
  const paintOnce = (column: Column<Row>): PaintedColumn => {
    const known = painted.get(column) ?? paintColumn(column, sheet.rows, options);
    painted.set(column, known);
    return known;
  };
  const fitted = (fit: Fit) => fitColumns(columns.map(paintOnce), options.width, fit);
  const folds = sheet.layout.fold.filter(([key]) => columns.some((column) => column.key === key));
  for (const fold of [null, ...folds]) {
    if (fold) columns = foldColumn(columns, fold);
    const comfortable = fitted('comfortable');
    if (comfortable) return draw(sheet, comfortable, options);
  }
  const tight = fitted('tight');
  return tight && draw(sheet, tight, options);
}

/** Moves a column into another one, under what stands there, or leaves it out. */
function foldColumn<Row>(
  columns: readonly Column<Row>[],
  [key, into]: readonly [string, string | null],
): readonly Column<Row>[] {
  const folded = columns.find((column) => column.key === key);
  const rest = columns.filter((column) => column.key !== key);
  if (!folded || into === null) return rest;
  return rest.map((column) =>
    column.key !== into
      ? column
      : {
          ...column,
          cell: (row, wording) =>
            under(
              cellOf(column, row, wording),
              folded.folded ? folded.folded(row, wording) : cellOf(folded, row, wording),
            ),
        },
  );
}

const longestFollowing = 40;
const separator: Span = { text: ' · ', tone: 'muted' };

/** What is folded begins a line; what is short enough for one line follows on the one before. */
function under(upper: Cell, lower: Cell): Cell {
  const [above, below] = [spansOf(upper), spansOf(lower)];
  if (below.every(({ text }) => text === '')) return upper;
  if (above.every(({ text }) => text === '')) return lower;
  const hasLine = above.some(({ text }) => text === '\n');
  const isLines = below.some(({ text }) => text === '\n' || text.length > longestFollowing);
  return [...above, hasLine && !isLines ? separator : { text: '\n' }, ...below];
}

function paintColumn<Row>(
  column: Column<Row>,
  rows: readonly Row[],
  { paint, wording }: TableOptions,
): PaintedColumn {
  return {
    key: column.key,
    header: paint({ text: column.header[wording.language], tone: 'strong' }),
    cells: rows.map((row) =>
      spansOf(cellOf(column, row, wording))
        .map(paint)
        .join(''),
    ),
    align: column.align ?? 'left',
    wrap: column.wrap ?? true,
  };
}

function draw<Row>(
  sheet: Sheet<Row>,
  columns: readonly FittedColumn[],
  { paint, wording }: TableOptions,
): string {
  const rows: DrawnRow[] = [];
  const headingWidth = spanOf(columns);
  let heading = '';
  sheet.rows.forEach((row, i) => {
    const next = sheet.group?.(row)[wording.language] ?? '';
    if (next !== heading) {
      heading = next;
      if (i > 0) rows.push({ heading: '' });
      for (const heading of wrap(paint({ text: next, tone: 'strong' }), headingWidth)) {
        rows.push({ heading });
      }
    }
    rows.push({ cells: columns.map(({ cells }) => cells[i] ?? '') });
  });
  return drawTable(columns, rows, wording.ascii ? '-' : '─');
}
