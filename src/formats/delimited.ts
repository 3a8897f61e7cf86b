import { stringify } from 'csv-stringify/sync';
import { isDataText } from '../model/text.ts';
import { sanitise } from '../terminal/sanitise.ts';
import { isList, type Json, type Sheet } from './column.ts';
import { stringify as stringifyJson } from './json.ts';
import { portions } from './row-batches.ts';

/**
 * Values for programs in a flat table. A text takes a column for each language (`label_en`, `label_zh`), a
 * list one column with its items parted by "; ", what is absent an empty field.
 */
export function* renderDelimited<Row>(
  { columns, rows }: Sheet<Row>,
  delimiter: ',' | '\t',
  languages: readonly string[],
): Iterable<string> {
  const write = delimiter === ',' ? writeCsv : writeTsv;
  const keys = columns.flatMap(({ key, bilingual }) =>
    bilingual ? languages.map((language) => `${key}_${language}`) : [key],
  );
  yield write([keys]);
  for (const some of portions(rows)) {
    const records = some.map((row) =>
      columns.flatMap(({ value, bilingual }) => {
        const field = value(row);
        return bilingual
          ? languages.map((language) => inLanguage(field, language))
          : [flatten(field)];
      }),
    );
    yield write(records);
  }
}

type Records = readonly (readonly string[])[];

function writeCsv(records: Records): string {
  return stringify([...records], { delimiter: ',', record_delimiter: '\n' });
}

/** TSV has no quoting: what would part a field becomes a space. */
function writeTsv(records: Records): string {
  return records
    .map((fields) => `${fields.map((field) => field.replaceAll(/[\t\n]/g, ' ')).join('\t')}\n`)
    .join('');
}

/** A text in one language, empty where it has none; of a list every text that has it. */
function inLanguage(value: Json, language: string): string {
  if (isList(value)) {
    const texts = value.map((item) => inLanguage(item, language));
    return texts.filter((text) => text !== '').join('; ');
  }
  return isDataText(value) ? harmless(value[language] ?? '') : '';
}

function flatten(value: Json): string {
  if (value === null) return '';
  if (isList(value)) return value.map(flatten).join('; ');
  if (typeof value === 'string') return harmless(value);
  return typeof value === 'object' ? stringifyJson(cleaned(value)) : String(value);
}

/** An object in a field: JSON, whose texts are as clean as those that stand in fields of their own. */
function cleaned(value: Json): Json {
  if (typeof value === 'string') return sanitise(value);
  if (typeof value !== 'object' || value === null) return value;
  if (isList(value)) return value.map(cleaned);
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, cleaned(item)]));
}

/** What a spreadsheet would take for a formula; a signed number is none. */
const formula = /^(?:\s*[=@＝＠]|[+\-＋－](?!\d[\d.,]*[%％]?$))/;

/** Text without controls, and with an apostrophe where a spreadsheet would calculate it. */
function harmless(text: string): string {
  const clean = sanitise(text);
  return formula.test(clean) ? `'${clean}` : clean;
}
