import { type DataText, isDataText, type Reader, textIn } from '../model/text.ts';
import { toAscii } from '../terminal/ascii.ts';
import type { Span, Tone } from '../terminal/paint.ts';

export type { Span, Tone };

/** The content of a cell: spans are joined, and `\n` begins a new line. */
export type Cell = string | readonly Span[];

export type Json =
  | string
  | number
  | boolean
  | null
  | readonly Json[]
  | { readonly [key: string]: Json };

/** For whom cells are worded. */
export type Wording = Reader & { readonly ascii: boolean };

/** One field of a row: declared once, it serves every format. */
export type Column<Row> = {
  /** The key in JSON, the heading in CSV, the name for --fields and --sort. */
  readonly key: string;
  readonly header: DataText;
  /** The value for programs, in plain units. */
  readonly value: (row: Row) => Json;
  /** The wording for people; where it is left out, the value is written as it is. */
  readonly cell?: (row: Row, wording: Wording) => Cell;
  /** The wording when the column is folded into another one; where left out, as in its own. */
  readonly folded?: (row: Row, wording: Wording) => Cell;
  /** Whether the value is a text by language or a list of such: a column for each language where there is one. */
  readonly bilingual?: true;
  /** The CSV and TSV columns for a value that is an object or a list of objects. */
  readonly flat?: readonly Flat<Row>[];
  /** The order of the values, where it is neither that of numbers nor of the alphabet. */
  readonly rank?: (row: Row) => number;
  readonly align?: 'right';
  /** Numbers are never broken over lines. */
  readonly wrap?: false;
};

/** A column of CSV and TSV only. */
export type Flat<Row> = Pick<Column<Row>, 'key' | 'value' | 'bilingual'>;

/** Which columns a table shows, and what gives way first when it is too wide for the terminal. */
export type Layout = {
  readonly columns: readonly string[];
  /**
   * In this order, until it fits: into another column as a line of its own, under the row across the
   * table (`lines` of its own, or `below`, which shares a line with others), or (null) left out.
   */
  readonly fold: readonly (readonly [column: string, into: string | null])[];
  /** What the list format shows of a row. */
  readonly record: readonly string[];
};

/** What a format gets to write: columns, rows, and how people shall see them. */
export type DataTable<Row> = {
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly layout: Layout;
  /** Extra CSV and TSV columns, after the others: names beside ids. */
  readonly beside?: readonly Flat<Row>[] | undefined;
  /** Heading of a group of neighbouring rows. */
  readonly group?: ((row: Row, wording: Wording) => string) | undefined;
};

export function cellOf<Row>(column: Column<Row>, row: Row, wording: Wording): Cell {
  const cell = column.cell?.(row, wording) ?? wordOf(column.value(row), wording);
  if (!wording.ascii) return cell;
  return spansOf(cell).map((span) => ({ ...span, text: toAscii(span.text) }));
}

export function spansOf(cell: Cell): readonly Span[] {
  return typeof cell === 'string' ? [{ text: cell }] : cell;
}

/** Lines of a cell, joined by a sign where a field is one line. */
export function inOneLine(cell: Cell, { language }: Wording): readonly Span[] {
  const semicolon = language === 'zh' ? '；' : '; ';
  return spansOf(cell).map((span) => ({
    ...span,
    text: span.text === '\n' ? semicolon : span.text.replaceAll('\n', ' '),
  }));
}

/** Holds a sign to its word where lines are broken; everywhere else it is a space. */
export const noBreak = '\u00a0';

/** Keeps a value on one line wherever it is wrapped. */
export function hold(text: string): string {
  return text.replaceAll(' ', noBreak);
}

export function withoutHolds(text: string): string {
  return text.replaceAll(noBreak, ' ');
}

export function textOf(cell: Cell): string {
  return withoutHolds(
    spansOf(cell)
      .map(({ text }) => text)
      .join(''),
  );
}

/** A value as a person reads it: a text in one language, lists with commas. */
function wordOf(value: Json, wording: Wording): string {
  if (value === null) return '';
  if (typeof value !== 'object') return String(value);
  if (isList(value)) {
    return value.map((item) => wordOf(item, wording)).join(wording.language === 'zh' ? '、' : ', ');
  }
  return isDataText(value) ? textIn(value, wording) : JSON.stringify(value);
}

export function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}
