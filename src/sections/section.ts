import type { Column, DataTable, Flat, Layout, Wording } from '../formats/column.ts';
import { flatKeys } from '../formats/flat-columns.ts';
import type { Catalogue } from '../lookup/catalogue.ts';
import { type Dimensions, type Filter, filterRows, filters, type Query } from '../lookup/query.ts';
import { compareValues } from '../lookup/sort.ts';
import type { Text } from '../model/text.ts';
import type { ExampleIds } from './example-ids.ts';

/** A line to type, and what it is for. The help shows it, the tests run it. */
export type Example = { readonly line: string; readonly about: Text };

/** The examples of a command, with ids of the dataset. */
export type Examples = (ids: ExampleIds) => readonly Example[];

/** A step from all that fits to what a person wants to see first. */
export type Reduction<Row> = {
  readonly applies: (query: Query) => boolean;
  readonly apply: (rows: readonly Row[], catalogue: Catalogue) => readonly Row[];
};

/** What a section is; everything that a look-up command, its help and its formats need. */
export type SectionSpec<Row> = {
  readonly id: string;
  readonly label: Text;
  readonly about: Text;
  readonly examples: Examples;
  readonly rows: (catalogue: Catalogue) => readonly Row[];
  /** The order in which a reader gets them, where it is not that of the rows. */
  readonly order?: (rows: readonly Row[], catalogue: Catalogue) => readonly Row[];
  /** The columns in the order of the JSON contract. */
  readonly columns: readonly Column<Row>[];
  /** Extra columns of CSV and TSV. */
  readonly beside?: readonly Flat<Row>[];
  readonly layout: Layout;
  readonly group?: (row: Row, wording: Wording) => string;
  readonly dimensions: Dimensions<Row>;
  readonly reductions: readonly Reduction<Row>[];
  readonly identify: (row: Row) => string;
};

export type View = {
  readonly sort: { readonly key: string; readonly descending: boolean } | null;
  readonly limit: number | null;
};

/** The answer of a section to a query. */
export type Selection<Row> = {
  readonly table: DataTable<Row>;
  /** How many rows fit the query, before any was left out. */
  readonly matching: number;
  /** Whether the default view left some out, which --all shows, and whether the limit did. */
  readonly isReduced: boolean;
  readonly isLimited: boolean;
  readonly ids: readonly string[];
};

/** A section that hides the type of its rows, so that one array can contain all sections. */
export type Section = {
  readonly id: string;
  readonly label: Text;
  readonly about: Text;
  readonly examples: Examples;
  readonly keys: readonly string[];
  /** More names that --fields accepts with CSV and TSV. */
  readonly flatKeys: (languages: readonly string[]) => readonly string[];
  readonly layout: Layout;
  readonly filters: readonly Filter[];
  readonly select: <Result>(
    catalogue: Catalogue,
    query: Query,
    view: View,
    use: <Row>(selection: Selection<Row>) => Result,
  ) => Result;
  /** The row of one entry as a table, or null when the section has no such entry. */
  readonly find: <Result>(
    catalogue: Catalogue,
    id: string,
    use: <Row>(table: DataTable<Row>, row: Row) => Result,
  ) => Result | null;
  /** Every id of the section. */
  readonly ids: (catalogue: Catalogue) => readonly string[];
};

export function defineSection<Row>(spec: SectionSpec<Row>): Section {
  // Callers look up many entries of a section, so its rows are made once for each catalogue.
  const known = new WeakMap<Catalogue, ReadonlyMap<string, Row>>();
  const rowsById = (catalogue: Catalogue): ReadonlyMap<string, Row> => {
    const rows =
      known.get(catalogue) ??
      new Map(spec.rows(catalogue).map((row) => [spec.identify(row), row] as const));
    known.set(catalogue, rows);
    return rows;
  };
  const sheetOf = (rows: readonly Row[]): DataTable<Row> => ({
    columns: spec.columns,
    rows,
    layout: spec.layout,
    beside: spec.beside,
    group: spec.group,
  });
  return {
    id: spec.id,
    label: spec.label,
    about: spec.about,
    examples: spec.examples,
    keys: spec.columns.map(({ key }) => key),
    flatKeys: (languages) => flatKeys(spec, languages),
    layout: spec.layout,
    filters: filters.filter((filter) => spec.dimensions[filter] !== undefined),
    select: (catalogue, query, view, use) => use(select(spec, catalogue, query, view, sheetOf)),
    find: (catalogue, id, use) => {
      const row = rowsById(catalogue).get(id);
      return row === undefined ? null : use(sheetOf([row]), row);
    },
    ids: (catalogue) => [...rowsById(catalogue).keys()],
  };
}

/** The rows by a column; as they are without one. */
export function sortRows<Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  sort: View['sort'],
): readonly Row[] {
  const column = sort && columns.find(({ key }) => key === sort.key);
  if (!sort || !column) return rows;
  const keyOf = column.rank ?? column.value;
  return rows
    .map((row) => ({ row, key: keyOf(row) }))
    .toSorted((a, b) => compareValues(a.key, b.key, sort.descending))
    .map(({ row }) => row);
}

function select<Row>(
  spec: SectionSpec<Row>,
  catalogue: Catalogue,
  query: Query,
  { sort, limit }: View,
  sheetOf: (rows: readonly Row[]) => DataTable<Row>,
): Selection<Row> {
  const matching = filterRows(spec.rows(catalogue), query, spec.dimensions);
  let rows = matching;
  for (const reduction of query.all ? [] : spec.reductions) {
    if (reduction.applies(query)) rows = reduction.apply(rows, catalogue);
  }
  const isReduced = rows.length < matching.length;
  rows = spec.order ? spec.order(rows, catalogue) : rows;
  rows = sortRows(rows, spec.columns, sort);
  const isLimited = limit !== null && limit < rows.length;
  if (isLimited) rows = rows.slice(0, limit);
  const table = sheetOf(rows);
  return {
    // A sorted table has one order only: headings would cut it to pieces.
    table: sort ? { ...table, group: undefined } : table,
    matching: matching.length,
    isReduced,
    isLimited,
    ids: rows.map(spec.identify),
  };
}
