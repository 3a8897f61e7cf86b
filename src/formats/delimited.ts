import { stringify } from 'csv-stringify/sync';
import { isDataText } from '../model/text.ts';
import { sanitise } from '../terminal/sanitise.ts';
import { type DataTable, isList, type Json } from './column.ts';
import { type FlatColumn, flatColumns } from './flat-columns.ts';
import { portions } from './row-batches.ts';

export type DelimitedOptions<Row> = {
  /** The languages of the texts, of which each has a column; without any, no text is written. */
  readonly languages?: readonly string[];
  /** The columns, if not all of the table. */
  readonly columns?: readonly FlatColumn<Row>[];
  /** Whether to start with a byte-order mark, which tells Excel that the file is UTF-8. */
  readonly bom?: boolean;
};

/**
 * Writes values for programs as a flat table. The items of a list are joined by "; "; an absent value
 * is an empty field.
 */
export function* renderDelimited<Row>(
  table: DataTable<Row>,
  delimiter: ',' | '\t',
  {
    languages = [],
    columns = flatColumns(table, { languages, only: null }),
    bom = false,
  }: DelimitedOptions<Row> = {},
): Iterable<string> {
  const write = delimiter === ',' ? writeCsv : writeTsv;
  yield (bom ? '\ufeff' : '') + write([columns.map(({ key }) => key)]);
  for (const rows of portions(table.rows)) {
    yield write(rows.map((row) => fieldsOf(row, columns)));
  }
}

/** The columns of a text come one after the other, so its value is computed once. */
function fieldsOf<Row>(row: Row, columns: readonly FlatColumn<Row>[]): readonly string[] {
  let last: FlatColumn<Row>['value'] | null = null;
  let field: Json = null;
  return columns.map(({ value, wordsOf }) => {
    if (value !== last) field = value(row);
    last = value;
    return flatten(field, wordsOf);
  });
}

type Records = readonly (readonly string[])[];

function writeCsv(records: Records): string {
  return stringify(
    records.map((fields) => fields.map((field) => guarded(field, formula))),
    { delimiter: ',', record_delimiter: '\n' },
  );
}

/**
 * A tab or a line break becomes a space, since TSV cannot hold it. Programs read TSV in two ways: some
 * take quotes as CSV does, others a backslash with a letter as an escape. So that all read the same, no
 * field begins with a quote, and such a backslash becomes a full-width one.
 */
function writeTsv(records: Records): string {
  const written = (field: string) =>
    guarded(field.replaceAll(/[\t\n]/g, ' ').replaceAll(/\\(?=[tnr\\])/g, '＼'), formulaOrQuote);
  return records.map((fields) => `${fields.map(written).join('\t')}\n`).join('');
}

/** What a spreadsheet reads as a formula, after any apostrophes. */
const formula = /^['\s]*[=@+\-＝＠＋－]/;
const formulaOrQuote = /^['\s]*["=@+\-＝＠＋－]/;
/** A number with a sign is not a formula. */
const number =
  /^\s*[+\-＋－](?:[\d０-９][\d０-９,，]*(?:[.．][\d０-９]+)?|\.\d+)(?:e[+-]?\d+)?\s*[%％]?\s*$/i;

/**
 * Puts an apostrophe before a field that a program would not read as text. A field that already has one
 * there gets another, so that removing one apostrophe always restores the text.
 */
function guarded(field: string, risk: RegExp): string {
  return risk.test(field) && !number.test(field) ? `'${field}` : field;
}

/** One field, which never holds JSON: an object becomes a list of its values. */
function flatten(value: Json, wordsOf: FlatColumn<never>['wordsOf']): string {
  if (value === null) return '';
  if (typeof value === 'string') return sanitise(value);
  if (typeof value !== 'object') return String(value);
  if (wordsOf && isDataText(value)) return sanitise(wordsOf(value));
  const items: readonly Json[] = isList(value) ? value : Object.values(value);
  return items
    .map((item) => flatten(item, wordsOf))
    .filter((text) => text !== '' || wordsOf === null)
    .join('; ');
}
