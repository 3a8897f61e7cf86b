import { type Cell, type Column, cellOf, type DataTable, type Json } from '../formats/column.ts';
import { compareValues } from '../lookup/sort.ts';
import type { DataText } from '../model/text.ts';
import type { Page } from './model.ts';

/** A section of the page as rows, whatever their type: columns to show, keys to sort, values to filter. */
export type PageTable = {
  readonly id: string;
  readonly label: DataText;
  /** Keys and headings of the columns. */
  readonly columns: readonly PageColumn[];
  readonly rows: readonly PageRow[];
  /** Whether the written page leaves out the details, which a script adds. */
  readonly isBrief: boolean;
};

export type PageColumn = {
  readonly key: string;
  readonly header: DataText;
  readonly isNumber: boolean;
};

export type PageRow = {
  /** The entry that the row is about. */
  readonly id: string;
  /** Whether the row has the details of its entry; otherwise it links to them. */
  readonly isEntry: boolean;
  readonly group: string;
  readonly cells: () => readonly Cell[];
  /** The value to sort by a column. */
  readonly sortKey: (column: string) => Json;
  readonly filters: RowFilters;
};

/** What filters compare. Null where the row has no such value. */
export type RowFilters = {
  readonly area: string | null;
  readonly period: string | null;
  readonly evidence: string | null;
  readonly sources: readonly string[];
};

/** Columns that the second line of a row or its claims show. */
const elsewhere: ReadonlySet<string> = new Set(['id', 'fact', 'sources']);

/** A table as a table of the page. The ids are those of the entries, row by row. */
export function tableFrom<Row>(
  id: string,
  label: DataText,
  table: DataTable<Row>,
  ids: readonly string[],
  page: Page,
  isEntry = true,
): PageTable {
  const { wording } = page;
  const columns = table.layout.columns
    .filter((key) => !elsewhere.has(key))
    .flatMap((key) => table.columns.filter((column) => column.key === key));
  const byKey = new Map(table.columns.map((column) => [column.key, column]));
  return {
    id,
    label,
    isBrief: false,
    columns: columns.map(({ key, header, align }) => ({
      key,
      header,
      isNumber: align === 'right',
    })),
    rows: table.rows.map((row, i) => ({
      id: ids[i] ?? '',
      isEntry,
      group: table.group?.(row, wording) ?? '',
      cells: () => columns.map((column) => cellOf(column, row, wording)),
      sortKey: (key) => sortKeyOf(byKey.get(key), row),
      get filters() {
        return filtersOf(byKey, row);
      },
    })),
  };
}

function sortKeyOf<Row>(column: Column<Row> | undefined, row: Row): Json {
  return column ? (column.rank?.(row) ?? column.value(row)) : null;
}

/** The keys of the JSON contract that hold what filters compare. */
function filtersOf<Row>(columns: ReadonlyMap<string, Column<Row>>, row: Row): RowFilters {
  const textOf = (...keys: readonly string[]): string | null => {
    for (const key of keys) {
      const value = columns.get(key)?.value(row);
      if (typeof value === 'string') return value;
      if (typeof value === 'number') return String(value);
    }
    return null;
  };
  const sources = columns.get('sources')?.value(row);
  return {
    area: textOf('area', 'subject'),
    period: textOf('period', 'year', 'issued', 'span', 'opened', 'published'),
    evidence: textOf('evidence'),
    sources: Array.isArray(sources) ? sources.filter((each) => typeof each === 'string') : [],
  };
}

/** The rows in the order of a column, null values last. */
export function sorted(
  rows: readonly PageRow[],
  key: string,
  descending: boolean,
): readonly PageRow[] {
  return rows
    .map((row) => ({ row, value: row.sortKey(key) }))
    .toSorted((a, b) => compareValues(a.value, b.value, descending))
    .map(({ row }) => row);
}
