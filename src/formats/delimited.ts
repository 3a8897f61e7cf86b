import { stringify } from 'csv-stringify/sync';
import { type Language, languages, type Text } from '../model/text.ts';
import { sanitise } from '../terminal/sanitise.ts';
import { isList, type Json, type Sheet } from './column.ts';
import { stringify as stringifyJson } from './json.ts';
import { portions } from './row-batches.ts';

/**
 * Values for programs in a flat table. A bilingual text takes two columns (`label_en`, `label_zh`),
 * a list one column with its items parted by "; ", what is absent an empty field.
 */
export function* renderDelimited<Row>(
  { columns, rows }: Sheet<Row>,
  delimiter: ',' | '\t',
): Iterable<string> {
  const write = delimiter === ',' ? writeCsv : writeTsv;
  const keys = columns.flatMap(({ key, bilingual }) =>
    bilingual ? languages.map((language) => `${key}_${language}`) : [key],
  );
  yield write([keys]);
  for (const some of portions(rows)) {
    const records = some.map((row) =>
      columns.flatMap(({ value, bilingual }) => {
        const field = flatten(value(row));
        const chosen = bilingual ? languages : (['en'] as const);
        return chosen.map((language) => inLanguage(field, language));
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
  if (isText(value)) return { en: harmless(value.en), zh: harmless(value.zh) };
  if (value === null) return '';
  if (isList(value)) {
    const items = value.map(flatten);
    if (!items.some(isText)) return items.join('; ');
    const join = (language: Language) => items.map((item) => inLanguage(item, language)).join('; ');
    return { en: join('en'), zh: join('zh') };
  }
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
