import { control } from '../model/characters.ts';
import type { DataTable, Json } from './column.ts';
import { portions } from './row-batches.ts';

/**
 * JSON in which every control character is escaped. JSON.stringify leaves C1, bidirectional and
 * zero-width ones; as escapes they mean the same to a parser and do nothing to a terminal.
 */
export function stringify(value: Json, indent?: number): string {
  const text = JSON.stringify(value, null, indent);
  if (!control.test(text)) return text;
  return text.replaceAll(new RegExp(control, 'g'), escaped);
}

/** Every unit of UTF-16 by itself: a tag is two of them. */
function escaped(characters: string): string {
  return characters
    .split('')
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('');
}

/** One row as an object. */
export function objectOf<Row>({ columns }: Pick<DataTable<Row>, 'columns'>, row: Row): Json {
  const object: Record<string, Json> = {};
  for (const { key, value } of columns) object[key] = value(row);
  return object;
}

/** An array of objects, one a row, even for one row or none. */
export function* renderJson<Row>(table: DataTable<Row>): Iterable<string> {
  let before = '[';
  for (const rows of portions(table.rows)) {
    const objects = rows.map((row) => objectOf(table, row));
    // Items of a part are indented as in the whole.
    yield before + stringify(objects, 2).slice(1, -2);
    before = ',';
  }
  yield table.rows.length > 0 ? '\n]\n' : '[]\n';
}

/** One object a line. */
export function* renderNdjson<Row>(table: DataTable<Row>): Iterable<string> {
  for (const rows of portions(table.rows)) {
    yield rows.map((row) => `${stringify(objectOf(table, row))}\n`).join('');
  }
}
