import { stringify } from 'csv-stringify/sync';
import { type Language, languages, type Text } from '../model/text.ts';
import { sanitise } from '../terminal/sanitise.ts';
import { isList, type Json, type Sheet } from './column.ts';
import { type FlatColumn, flatColumns } from './flat-columns.ts';
import { portions } from './row-batches.ts';

export type DelimitedOptions<Row> = {
  readonly columns?: readonly FlatColumn<Row>[];
  /** Whether to start with a byte-order mark, which tells Excel that the file is UTF-8. */
  readonly bom?: boolean;
};

/**
 * Writes values for programs as a flat table. The items of a list are joined by "; "; an absent value
 * is an empty field.
 */
export function* renderDelimited<Row>(
  sheet: Sheet<Row>,
  delimiter: ',' | '\t',
  { columns = flatColumns(sheet, null), bom = false }: DelimitedOptions<Row> = {},
): Iterable<string> {
  const write = delimiter === ',' ? writeCsv : writeTsv;
  yield (bom ? '\ufeff' : '') + write([columns.map(({ key }) => key)]);
  for (const rows of portions(sheet.rows)) {
    yield write(rows.map((row) => fieldsOf(row, columns)));
  }
}

/** The columns of a bilingual text come one after the other, so its value is computed once. */
function fieldsOf<Row>(row: Row, columns: readonly FlatColumn<Row>[]): readonly string[] {
  let last: FlatColumn<Row>['value'] | null = null;
  let field: string | Text = '';
  return columns.map(({ value, language }) => {
    if (value !== last) field = flatten(value(row));
    last = value;
    return inLanguage(field, language ?? 'en');
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

function isText(value: Json): value is Text {
  return (
    typeof value === 'object' &&
    value !== null &&
    !isList(value) &&
    languages.every((language) => typeof value[language] === 'string')
  );
}

function inLanguage(value: string | Text, language: Language): string {
  return isText(value) ? value[language] : value;
}

/** One field, or one per language. A list of bilingual texts is a bilingual text too. */
function flatten(value: Json): string | Text {
  if (isText(value)) return { en: sanitise(value.en), zh: sanitise(value.zh) };
  if (value === null) return '';
  if (isList(value)) {
    const items = value.map(flatten);
    if (!items.some(isText)) return items.join('; ');
    const join = (language: Language) => items.map((item) => inLanguage(item, language)).join('; ');
    return { en: join('en'), zh: join('zh') };
  }
  if (typeof value === 'string') return sanitise(value);
  // A field never holds JSON: an object without columns of its own becomes a list of its values.
  return typeof value === 'object' ? flatten(Object.values(value)) : String(value);
}
