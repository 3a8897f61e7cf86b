import type { Json, Sheet } from './column.ts';

/**
 * C1 controls, bidirectional controls and line separators pass JSON.stringify as they are; as
 * escapes they mean the same to a parser and do nothing to a terminal.
 */
const hidden = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;

export function stringify(value: Json, indent?: number): string {
  return JSON.stringify(value, null, indent).replaceAll(
    hidden,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

function objectOf<Row>({ columns }: Sheet<Row>, row: Row): Json {
  return Object.fromEntries(columns.map(({ key, value }) => [key, value(row)]));
}

/** An array of objects, one a row, even for one row or none. */
export function renderJson<Row>(sheet: Sheet<Row>): string {
  return `${stringify(
    sheet.rows.map((row) => objectOf(sheet, row)),
    2,
  )}\n`;
}

/** One object a line. */
export function renderNdjson<Row>(sheet: Sheet<Row>): string {
  return sheet.rows.map((row) => `${stringify(objectOf(sheet, row))}\n`).join('');
}
