import { stringify } from 'csv-stringify/sync';
import { type Language, languages, type Text } from '../model/text.ts';
import { sanitise } from '../terminal/sanitise.ts';
import { isList, type Json, type Sheet } from './column.ts';
import { stringify as stringifyJson } from './json.ts';

/**
 * Values for programs in a flat table. A bilingual text takes two columns (`label_en`, `label_zh`),
 * a list one column with its items parted by "; ", what is absent an empty field.
 */
export function renderDelimited<Row>(sheet: Sheet<Row>, delimiter: ',' | '\t'): string {
  const columns = sheet.columns.map(({ key, value, bilingual }) => ({
    key,
    bilingual,
    values: sheet.rows.map((row) => flatten(value(row))),
  }));
  const flat = columns.flatMap(({ key, values, bilingual }) =>
    bilingual
      ? languages.map((language) => ({
          key: `${key}_${language}`,
          values: values.map((value) => inLanguage(value, language)),
        }))
      : [{ key, values: values.map((value) => inLanguage(value, 'en')) }],
  );
  const records = sheet.rows.map((_, i) => flat.map(({ values }) => values[i]));
  const lines = [flat.map(({ key }) => key), ...records];
  if (delimiter === ',') return stringify(lines, { delimiter, record_delimiter: '\n' });
  // TSV has no quoting: what would part a field becomes a space.
  return lines
    .map(
      (fields) => `${fields.map((field) => (field ?? '').replaceAll(/[\t\n]/g, ' ')).join('\t')}\n`,
    )
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
  if (isText(value)) return { en: sanitise(value.en), zh: sanitise(value.zh) };
  if (value === null) return '';
  if (isList(value)) {
    const items = value.map(flatten);
    if (!items.some(isText)) return items.join('; ');
    const join = (language: Language) => items.map((item) => inLanguage(item, language)).join('; ');
    return { en: join('en'), zh: join('zh') };
  }
  return typeof value === 'object' ? stringifyJson(value) : sanitise(String(value));
}
