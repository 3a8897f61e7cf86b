import { stringify } from 'csv-stringify/sync';
import { type Language, languages, type Text } from '../model/text.ts';
import { sanitise } from '../terminal/sanitise.ts';
import { isList, type Json, type Sheet } from './column.ts';
import { type FlatColumn, flatColumns } from './flat-columns.ts';
import { portions } from './row-batches.ts';

export type DelimitedOptions<Row> = {
  readonly columns?: readonly FlatColumn<Row>[];
  /** Whether a byte-order mark comes first, by which Excel knows UTF-8. */
  readonly bom?: boolean;
};

/**
 * Values for programs in a flat table. A list takes one field with its items parted by "; ", what is
 * absent an empty field.
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

/** Columns of one text in several languages stand side by side: the text is made once. */
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

/** What a spreadsheet takes for a formula, with the apostrophes that may be before it. */
const formula = /^['\s]*[=@+\-＝＠＋－]/;
const formulaOrQuote = /^['\s]*["=@+\-＝＠＋－]/;
/** A number with a sign is none. */
const number =
  /^\s*[+\-＋－](?:[\d０-９][\d０-９,，]*(?:[.．][\d０-９]+)?|\.\d+)(?:e[+-]?\d+)?\s*[%％]?\s*$/i;

/**
 * A field behind an apostrophe where a program would take it for something else than text. One that has
 * an apostrophe there itself gets another: taking one off always gives the text back.
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
  // No field holds JSON. An object is a list of what is in it, where no columns are declared for it.
  return typeof value === 'object' ? flatten(Object.values(value)) : String(value);
}
