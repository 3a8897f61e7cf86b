/**
 * Part of `extract`: the cells of a table in their order in, blocks out, each with the headers of its row
 * and column. A row waits until it is whole: only then is it known whether it is one of headers.
 */
import type { Block, Mapped } from './document.ts';
import type { Outline } from './outline.ts';

export type Table = {
  readonly startRow: (isHead: boolean) => void;
  readonly startCell: (isHeader: boolean, columns: number, rows: number) => void;
  /** Adds a text to the cell. */
  readonly write: (text: Mapped) => void;
  readonly endRow: () => void;
};

type Cell = {
  readonly column: number;
  readonly columns: number;
  readonly rows: number;
  readonly isHeader: boolean;
  readonly texts: Mapped[];
};
/** A cell that reaches into the rows below. */
type Long = { rowsLeft: number; readonly headers: readonly Block[] };

/** The column that says in what the numbers of its row are counted. */
const ofUnits = /^\s*(?:units?|单位|計量單位|計量单位|计量单位|單位)\s*$/i;

/** No table that is read by a person is wider or longer: a broken attribute must not fill the memory. */
const mostColumns = 200;
const mostRows = 10_000;
const mostHeaders = 16;

export function table({ add }: Outline): Table {
  let cells: Cell[] = [];
  let isOpen = false;
  let isHead = false;
  let column = 0;
  let afterBody = false;
  const long = new Map<number, Long>();
  let columnHeaders: (readonly Block[])[] = [];

  const within = (value: number, most: number) => Math.min(Math.max(1, value || 1), most);

  function startRow(head: boolean): void {
    endRow();
    isOpen = true;
    isHead = head;
    column = 0;
  }

  function startCell(isHeader: boolean, columns: number, rows: number): void {
    // A cell may come without a row, or after a table that was inside of this one.
    if (!isOpen) startRow(isHead);
    while (long.has(column)) column += 1;
    const width = within(columns, mostColumns);
    cells.push({ column, columns: width, rows: within(rows, mostRows), isHeader, texts: [] });
    column += width;
  }

  /** The headers of a row: what reaches in from above, cells that say so, and else the first cell. */
  function endRow(): void {
    if (!isOpen) return;
    isOpen = false;
    const ofHeaders = cells.length > 0 && (isHead || cells.every(({ isHeader }) => isHeader));
    if (ofHeaders && afterBody) columnHeaders = [];
    if (cells.length > 0) afterBody = !ofHeaders;
    const above = [...long.values()].flatMap(({ headers }) => headers);
    let rowHeaders: readonly Block[] = ofHeaders ? [] : above;
    let named = false;
    for (const [j, cell] of cells.entries()) {
      const headers = columnHeaders[cell.column] ?? [];
      const written = cell.texts.map((text) =>
        add('cell', 0, text, { rowHeaders, columnHeaders: headers }),
      );
      const isUnit = headers.some(({ text }) => ofUnits.test(text));
      const names: boolean =
        !ofHeaders &&
        (cell.isHeader || cell.rows > 1 || isUnit || (!named && j < cells.length - 1));
      if (names) rowHeaders = [...rowHeaders, ...written].slice(0, mostHeaders);
      named ||= names && !isUnit && cell.rows === 1;
      if (ofHeaders) setHeaders(cell, written);
      lengthen(cell, names ? written : []);
    }
    shorten();
    cells = [];
  }

  function setHeaders({ column: first, columns }: Cell, written: readonly Block[]): void {
    for (let i = first; i < first + columns && i < mostColumns; i += 1) {
      columnHeaders[i] = [...(columnHeaders[i] ?? []), ...written].slice(0, mostHeaders);
    }
  }

  function lengthen({ column: first, columns, rows }: Cell, headers: readonly Block[]): void {
    if (rows === 1) return;
    for (let i = first; i < first + columns && i < mostColumns; i += 1) {
      long.set(i, { rowsLeft: rows, headers: i === first ? headers : [] });
    }
  }

  /** Counts the row just ended, for the cells that began in it too. */
  function shorten(): void {
    for (const [at, each] of long) {
      each.rowsLeft -= 1;
      if (each.rowsLeft === 0) long.delete(at);
    }
  }

  return {
    startRow,
    startCell,
    write: (text) => {
      const cell = cells.at(-1);
      if (cell) cell.texts.push(text);
      else add('cell', 0, text);
    },
    endRow,
  };
}
