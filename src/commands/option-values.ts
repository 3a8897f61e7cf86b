import type { DataTable } from '../formats/column.ts';
import { flatKeys } from '../formats/flat-columns.ts';
import { type Months, monthsOf, type YearRange } from '../model/period.ts';
import { Problem } from '../model/problem.ts';
import { type Language, languageFrom, languages } from '../model/text.ts';
import { options } from './options.ts';

/** A value as it was given, and by what: an option or a variable. */
export type Given = { readonly value: string; readonly by: string };

/** One of the values; throws a Problem that lists them and names the nearest. */
export function choice<T extends string>({ value, by }: Given, values: readonly T[]): T {
  const found = values.find((candidate) => candidate === value);
  if (found !== undefined) return found;
  throw new Problem('unknown-value', { by, value, values }, { word: value, among: values });
}

/** A whole number between two others, both included; throws a Problem that says the range. */
export function wholeNumber({ value, by }: Given, least: number, most: number): number {
  const number = /^\d+$/.test(value) ? Number(value) : Number.NaN;
  if (number >= least && number <= most) return number;
  throw new Problem('not-a-whole-number', { by, value, least, most });
}

/** A number of rows. */
export function rowLimit(given: Given): number {
  return wholeNumber(given, 1, Number.MAX_SAFE_INTEGER);
}

/** A language, or a locale of it. */
export function language(given: Given): Language {
  return languageFrom(given.value) ?? choice(given, languages);
}

/**
 * A year, a month or a range of years: 2021, 2021-04, 2019..2023, 2021.. or ..2021. A span is accepted as the
 * data has it (2021/2023) and as tables print it (2021–2023).
 */
export function yearRange({ value, by }: Given): YearRange | Months {
  if (/^\d{4}-\d{2}$/.test(value)) {
    const months = monthsOf(value);
    if (months === null) throw new Problem('not-a-year', { by, value });
    return months;
  }
  const match = /^(\d{4})?(\.\.|(?<=\d)[/–-](?=\d))?(\d{4})?$/.exec(value);
  const [, from, dots, to] = match ?? [];
  if (!match || (from === undefined && to === undefined) || (!dots && to !== undefined)) {
    throw new Problem('not-a-year', { by, value });
  }
  const range = {
    from: from === undefined ? null : Number(from),
    to: dots ? (to === undefined ? null : Number(to)) : Number(from),
  };
  if (range.from !== null && range.to !== null && range.from > range.to) {
    throw new Problem('years-backwards', { by, value, from: range.from, to: range.to });
  }
  return range;
}

/** Names of areas, separated by commas; none where the option has no value. */
export function areaList({ value }: Given): readonly string[] {
  const names = value.split(/[,，、]/).map((name) => name.trim());
  return names.filter((name) => name !== '');
}

/** Names of fields, separated by commas. */
export function fieldList({ value, by }: Given): readonly string[] {
  const fields = value.split(',').map((field) => field.trim());
  if (fields.includes('')) throw new Problem('empty-field', { by, value });
  return fields;
}

/** A field, and whether the largest comes first. */
export type SortOrder = { readonly key: string; readonly descending: boolean };

/** A field name, with `:desc` for the largest first. */
export function sortOrder({ value, by }: Given): SortOrder {
  const [key = '', direction = 'asc', ...rest] = value.split(':');
  if (key === '' || rest.length > 0 || !['asc', 'desc'].includes(direction)) {
    throw new Problem('not-an-order', { by, value });
  }
  return { key, descending: direction === 'desc' };
}

/** The options that name fields, and the format, which decides the names there are. */
type Wanted = {
  readonly format: string | null;
  readonly fields: readonly string[] | null;
  readonly sort: SortOrder | null;
};

/**
 * Checks that --fields and --sort name fields of the rows, in every format. --fields also accepts the
 * column names of CSV and TSV in those formats.
 */
export function checkKeys(
  { format, fields, sort }: Wanted,
  keys: readonly string[],
  flatKeys: readonly string[],
): void {
  if (sort) checkKey({ value: sort.key, by: '--sort' }, keys);
  const isFlat = format === 'csv' || format === 'tsv';
  const known = isFlat ? [...new Set([...keys, ...flatKeys])] : keys;
  for (const field of fields ?? []) checkKey({ value: field, by: '--fields' }, known);
}

/** Checks --fields and --sort against the columns of a table. */
export function checkColumns<Row>(
  wanted: Wanted,
  table: Pick<DataTable<Row>, 'columns' | 'beside'>,
  languages: readonly string[],
): void {
  checkKeys(
    wanted,
    table.columns.map(({ key }) => key),
    flatKeys(table, languages),
  );
}

/** Checks that a name is one of the fields; throws a Problem that lists them and names the nearest. */
export function checkKey(given: Given, keys: readonly string[]): void {
  if (!keys.includes(given.value)) throw unknownField(given, keys);
}

export function unknownField({ value, by }: Given, fields: readonly string[]): Problem {
  return new Problem('unknown-field', { by, field: value, fields }, { word: value, among: fields });
}

/** A position in a text, both counted from 1. */
export type Place = { readonly line: number; readonly column: number };

export function placeInText({ value, by }: Given): Place {
  const [, line, column] = /^(\d+):(\d+)$/.exec(value) ?? [];
  if (line === undefined || column === undefined) {
    throw new Problem('missing-value', { by, expected: options.explain.expects });
  }
  return { line: Number(line), column: Number(column) };
}

/** The date of a text: a year, a month or a day. */
export function textDate({ value, by }: Given): string {
  if (!value.includes('/') && monthsOf(value) !== null) return value;
  throw new Problem('missing-value', { by, expected: options.date.expects });
}
