import { textIn } from '../model/text.ts';
import type { Paint } from '../terminal/paint.ts';
import { type DrawnRow, drawTable } from './cli-table.ts';
import {
  type Cell,
  type Column,
  cellOf,
  type DataTable,
  type Span,
  spansOf,
  type Wording,
} from './column.ts';
import {
  type Fit,
  type FittedColumn,
  fitColumns,
  indent,
  type PaintedColumn,
  wrap,
} from './layout.ts';

export type TableOptions = {
  readonly width: number;
  readonly wording: Wording;
  readonly paint: Paint;
};

/**
 * A table fitted to the width, or null when even the narrowest form of it does not fit. Columns
 * give way in the order of the table's layout until what is left is comfortable to read; where that
 * never comes, the last form is made as narrow as it can be.
 */
export function renderTable<Row>(table: DataTable<Row>, options: TableOptions): string | null {
  let columns = table.columns;
  const painted = new Map<Column<Row>, PaintedColumn>();
  const paintOnce = (column: Column<Row>): PaintedColumn => {
    const known = painted.get(column) ?? paintColumn(column, table.rows, options);
    painted.set(column, known);
    return known;
  };
  const fitted = (fit: Fit) => fitColumns(columns.map(paintOnce), options.width, fit);
  const columnsIn = (keys: ReadonlySet<string>) => table.columns.filter(({ key }) => keys.has(key));
  const folds = table.layout.fold.filter(([key]) => columns.some((column) => column.key === key));
  const below = new Set<string>();
  const lines = new Set<string>();
  for (const fold of [null, ...folds]) {
    if (fold) {
      if (fold[1] === 'below') below.add(fold[0]);
      if (fold[1] === 'lines') lines.add(fold[0]);
      columns = foldColumn(columns, fold);
    }
    const comfortable = fitted('comfortable');
    if (comfortable) return draw(table, comfortable, [columnsIn(lines), columnsIn(below)], options);
  }
  const tight = fitted('tight');
  return tight && draw(table, tight, [columnsIn(lines), columnsIn(below)], options);
}

/** Moves a column into another one, under its cells, below the rows, or leaves it out. */
function foldColumn<Row>(
  columns: readonly Column<Row>[],
  [key, into]: readonly [string, string | null],
): readonly Column<Row>[] {
  const folded = columns.find((column) => column.key === key);
  const rest = columns.filter((column) => column.key !== key);
  if (!folded || into === null || into === 'below' || into === 'lines') return rest;
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
    header: paint({ text: textIn(column.header, wording), tone: 'strong' }),
    cells: rows.map((row) =>
      spansOf(cellOf(column, row, wording))
        .map(paint)
        .join(''),
    ),
    align: column.align ?? 'left',
    wrap: column.wrap ?? true,
  };
}

/** What is below a row: the columns that had no room, in the order of the table, and muted. */
function belowText<Row>(
  below: readonly Column<Row>[],
  row: Row,
  wording: Wording,
  paint: Paint,
): string {
  return below
    .map((column) => column.folded?.(row, wording) ?? cellOf(column, row, wording))
    .map((cell) =>
      spansOf(cell)
        .map((span) => paint({ tone: 'muted', ...span }))
        .join(''),
    )
    .filter((text) => text !== '')
    .join(paint(separator));
}

function draw<Row>(
  table: DataTable<Row>,
  columns: readonly FittedColumn[],
  below: readonly (readonly Column<Row>[])[],
  { paint, width, wording }: TableOptions,
): string {
  const rows: DrawnRow[] = [];
  let heading = '';
  table.rows.forEach((row, i) => {
    const next = table.group?.(row, wording) ?? '';
    if (next !== heading) {
      heading = next;
      if (i > 0) rows.push({ text: '' });
      for (const text of wrap(paint({ text: next, tone: 'strong' }), width)) rows.push({ text });
    }
    rows.push({ cells: columns.map(({ cells }) => cells[i] ?? '') });
    for (const columns of below) {
      for (const line of wrap(belowText(columns, row, wording, paint), width - indent)) {
        if (line !== '') rows.push({ text: ' '.repeat(indent) + line });
      }
    }
  });
  return drawTable(columns, rows, wording.ascii ? '-' : '─');
}
