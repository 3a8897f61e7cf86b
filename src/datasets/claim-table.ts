import { nearest } from '../lookup/suggest.ts';
import { type Finding, finding, mostFindings } from '../model/finding.ts';
import type { RowPlace } from '../model/table-finding.ts';
import { keysOf } from '../model/vocabulary.ts';
import { isEmpty } from './claim-cells.ts';
import { type ColumnName, columnNamed, columns, needed, standInFor } from './claim-columns.ts';
import { type DelimitedText, positionsIn, type Row, readDelimited } from './delimited-text.ts';
import { unguarded } from './guarded.ts';
import { tidy } from './slug.ts';

/** A table of claims with its columns, before its cells are read. */
export type ClaimTable = {
  /** The path of the file; null for standard input. */
  readonly file: string | null;
  readonly delimited: DelimitedText;
  /** The number of each column that it has. */
  readonly columns: ReadonlyMap<ColumnName, number>;
  /** Columns with other names. Their cells become notes. */
  readonly others: readonly { readonly name: string; readonly field: number }[];
  readonly findings: Finding[];
};

/** Opens a table and checks its header. If rows cannot be read with it, the findings say why. */
export function openTable(text: string, file: string | null): ClaimTable {
  const delimited = readDelimited(
    text,
    (name) => columnNamed(name) !== null || periodHeader.test(name),
  );
  const { header, rows, openLine } = delimited;
  const found = new Map<ColumnName, number>();
  const others: { name: string; field: number }[] = [];
  const table: ClaimTable = { file, delimited, columns: found, others, findings: [] };
  const below = headerBelow(delimited);
  if (below !== null) {
    report(table, header, 0, finding('/', 'header-below', { line: below }));
    return { ...table, delimited: { ...delimited, rows: [] } };
  }
  for (const [field, cell] of header.fields.entries()) {
    const name = tidy(cell);
    const column = columnNamed(name);
    if (column === null) {
      if (isIndex(name, field, rows)) continue;
      if (name !== '') others.push({ name, field });
      else if (rows.some((row) => !isEmpty(tidy(row.fields[field] ?? '')))) {
        report(table, header, field, finding('/', 'column-without-name', { position: field + 1 }));
      }
    } else if (found.has(column)) {
      report(table, header, field, finding(column, 'column-twice', { column }));
    } else {
      found.set(column, field);
    }
  }
  checkHeader(table);
  if (openLine !== null) {
    report(table, { line: openLine, fields: [] }, 0, finding('/', 'quote-open', {}));
  }
  return table;
}

/** The cell of a row, tidy; empty if there is none. */
export function cellOf({ columns }: ClaimTable, row: Row, column: ColumnName): string {
  const field = columns.get(column);
  if (field === undefined) return '';
  const cell = tidy(unguarded(row.fields[field] ?? ''));
  return isEmpty(cell) ? '' : cell;
}

/** Adds a finding with its position. A field may be given by its column: 0 if the table has no such column. */
export function report(table: ClaimTable, row: Row, at: number | ColumnName, found: Finding): void {
  if (table.findings.length >= mostFindings) return;
  const field = typeof at === 'number' ? at : (table.columns.get(at) ?? 0);
  table.findings.push({ ...found, at: positionsIn(table.delimited)(row, field), file: table.file });
}

export function placeOf({ file }: ClaimTable, { line }: Row): RowPlace {
  return { file, line };
}

/** How many lines above the header a table may have: a title, a date, an empty line. */
const mostAbove = 9;

/** The line that has the names of columns where the first one has none; null if the first one is the header. */
function headerBelow({ header, text }: DelimitedText): number | null {
  const known = (names: readonly string[]) =>
    names.filter((name) => columnNamed(name.replaceAll('"', '')) !== null).length;
  if (known(header.fields) > 1) return null;
  const lines = text.split('\n', mostAbove + 1);
  const at = lines.findIndex((line) => /[,;\t]/.test(line) && known(line.split(/[,;\t]/)) > 2);
  return at < header.line ? null : at + 1;
}

/** The first column of what pandas or R wrote with its row numbers. */
function isIndex(name: string, field: number, rows: readonly Row[]): boolean {
  if (field > 0 || !/^$|^unnamed: 0$|^x$/i.test(name)) return false;
  return rows.length > 0 && rows.every((row) => /^\d+$/.test(row.fields[0]?.trim() ?? ''));
}

/** A column for each year or quarter, as Eurostat and many offices publish their tables. */
const periodHeader = /^[12]\d{3}(?:\.0|[-_ ]?[QM]?\d{1,2})?$/i;

function checkHeader(table: ClaimTable): void {
  const { header } = table.delimited;
  const names = table.others.map(({ name }) => name);
  const periods = names.filter((name) => periodHeader.test(name));
  const isWide = periods.length > 1 || names.some((name) => name.includes('\\'));
  const missing = missingColumns(table.columns);
  if (isWide && missing.length > 0) {
    report(table, header, 0, finding('/', 'wide-table', { columns: periods.slice(0, 3) }));
    return;
  }
  if (table.columns.size === 0) {
    report(table, header, 0, finding('/', 'no-columns', {}));
    return;
  }
  const meant = new Set<string>();
  for (const column of missing) {
    const rest = names.filter((name) => !meant.has(name));
    const rename = standInFor(column, rest) ?? misspelt(column, rest);
    if (rename !== null) meant.add(rename);
    report(table, header, column, finding(column, 'column-missing', { column, rename }));
  }
}

function misspelt(column: ColumnName, names: readonly string[]): string | null {
  const [found = null] = names.filter((name) => nearest(name, [column], 1).length > 0);
  return found;
}

/** What the table lacks for the facts that it seems to have: figures, rankings or both. */
function missingColumns(found: ReadonlyMap<ColumnName, number>): readonly ColumnName[] {
  const hasRankings = found.has('list') || (found.has('rank') && !found.has('indicator'));
  const hasFigures = found.has('indicator') || found.has('value') || !hasRankings;
  const wanted = new Set<ColumnName>([
    ...(hasFigures ? needed.figures : []),
    ...(hasRankings ? needed.rankings : []),
  ]);
  return [...wanted].filter((column) => !found.has(column));
}

/** The other columns, each with the column that its name may be meant to be. */
export function otherColumns({ others, columns: found }: ClaimTable) {
  const free = keysOf(columns).filter((column) => !found.has(column));
  return others.map(({ name }) => ({ name, meant: nearest(name, free, 1)[0] ?? null }));
}
