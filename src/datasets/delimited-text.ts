import { parse } from 'csv-parse/sync';
import type { Position } from '../model/finding.ts';

/** CSV and TSV as spreadsheets and statistics programs write them. */

export type Delimiter = ',' | ';' | '\t';
const delimiters: readonly Delimiter[] = [',', ';', '\t'];

/** The fields of one row, and the line on which it begins, from 1. */
export type Row = { readonly line: number; readonly fields: readonly string[] };

export type DelimitedText = {
  readonly delimiter: Delimiter;
  /** The text with "\n" between lines, which is what positions refer to. */
  readonly text: string;
  readonly header: Row;
  readonly rows: readonly Row[];
  /** The line of a row whose last quote is not closed; null if there is none. */
  readonly openLine: number | null;
};

/**
 * Splits a text into rows. The delimiter is the one that gives the header most known names. Empty lines
 * and rows of empty fields are left out.
 */
export function readDelimited(source: string, isKnown: (name: string) => boolean): DelimitedText {
  const text = source.replace(/^\ufeff/, '').replaceAll(/\r\n?/g, '\n');
  // Excel writes and reads a first line "sep=;".
  const declared = /^"?sep=([,;\t])"?\n/i.exec(text);
  const body = declared ? text.slice(declared[0].length) : text;
  const delimiter = delimiterOf(declared?.[1]) ?? delimiterIn(body, isKnown);
  const rows: Row[] = [];
  const offset = declared ? 1 : 0;
  let end = offset;
  let openLine: number | null = null;
  try {
    parse(body, {
      delimiter,
      record_delimiter: '\n',
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      on_record: (fields: readonly string[], { lines }) => {
        end = lines + offset;
        if (fields.some((field) => field.trim() !== '')) {
          rows.push({ line: end - newlinesIn(fields), fields });
        }
        return null;
      },
    });
  } catch (error) {
    if (Reflect.get(Object(error), 'code') !== 'CSV_QUOTE_NOT_CLOSED') throw error;
    openLine = end + 1;
  }
  const [header = { line: 1, fields: [] }, ...others] = rows;
  return { delimiter, text, header, rows: others, openLine };
}

/** The lines of a text are split once. */
const linesOf = new WeakMap<DelimitedText, readonly string[]>();

/** Where a field begins. Fields are counted from 0. */
export function positionsIn(table: DelimitedText) {
  const { text, delimiter } = table;
  const lines = linesOf.get(table) ?? text.split('\n');
  linesOf.set(table, lines);
  return ({ line }: Row, field: number): Position => {
    let [at, column, left, isQuoted] = [line, 0, field, false];
    while (left > 0) {
      const character = lines[at - 1]?.[column];
      if (character === undefined) {
        if (!isQuoted || at >= lines.length) break;
        [at, column] = [at + 1, 0];
        continue;
      }
      if (character === '"') isQuoted = !isQuoted;
      else if (character === delimiter && !isQuoted) left -= 1;
      column += 1;
    }
    return { line: at, column: column + 1 };
  };
}

function newlinesIn(fields: readonly string[]): number {
  let count = 0;
  for (const field of fields) {
    for (let at = field.indexOf('\n'); at >= 0; at = field.indexOf('\n', at + 1)) count += 1;
  }
  return count;
}

function delimiterOf(word: string | undefined): Delimiter | undefined {
  return delimiters.find((each) => each === word);
}

function delimiterIn(text: string, isKnown: (name: string) => boolean): Delimiter {
  const header = /^.*\S.*$/m.exec(text)?.[0] ?? '';
  const namesBy = (delimiter: Delimiter) =>
    header.split(delimiter).map((name) => name.trim().replaceAll(/^"|"$/g, ''));
  const scores = delimiters.map((delimiter) => {
    const names = namesBy(delimiter);
    return { delimiter, known: names.filter(isKnown).length, count: names.length };
  });
  const [best] = scores.sort((a, b) => b.known - a.known || b.count - a.count);
  return best?.delimiter ?? ',';
}
