import * as v from 'valibot';
import { type Finding, finding } from '../model/finding.ts';
import { monthsOf } from '../model/period.ts';
import { address, date, id, language, period } from '../model/schema-fields.ts';
import { bounds, grades, keysOf, kinds, scopes } from '../model/vocabulary.ts';
import type { ColumnName } from './claim-columns.ts';
import { slug } from './slug.ts';
import { choiceOf } from './suggestions.ts';
import { readUnit } from './unit-cells.ts';

/** What a cell holds, as the dataset has it; or what is wrong with it. */
export type Read = { readonly value: string } | { readonly finding: Finding };

/** What pandas and R write for nothing, in any column. */
const nothing = new Set(['', 'nan', 'nat', '<na>']);
/** What tables have in the place of a value that is not known. */
const noValue = new Set([':', '-', '–', '—', '.', '..', '...', '…', 'na', 'n/a', 'null', 'none']);

export function isEmpty(cell: string): boolean {
  return nothing.has(cell.toLowerCase());
}

export function isNoValue(cell: string): boolean {
  return isEmpty(cell) || noValue.has(cell.toLowerCase());
}

/** Reads a cell that is not empty. Values and ranks are read elsewhere. */
export function readCell(column: ColumnName, cell: string, isRanking: boolean): Read {
  switch (column) {
    case 'period':
      return readPeriod(cell, isRanking);
    case 'published':
      return inForm(column, cell, date, plainDate(cell), 'a day, a month or a year as 2024-05-01');
    case 'url':
      return inForm(column, cell, address, cell);
    case 'id':
      return inForm(column, cell, id, cell);
    case 'language':
      return inForm(column, cell, language, cell);
    case 'kind':
      return oneOf(column, cell, keysOf(kinds));
    case 'type':
      return oneOf(column, cell, keysOf(grades));
    case 'scope':
      return oneOf(column, cell, keysOf(scopes));
    case 'bound':
      return readBound(cell, isRanking);
    case 'decimal':
      return oneOf(column, { '.': 'point', ',': 'comma' }[cell] ?? cell, ['point', 'comma']);
    case 'unit':
      return readUnit(cell);
    default:
      return { value: cell };
  }
}

const oneYear = 'a year as 2024';

function readPeriod(cell: string, isRanking: boolean): Read {
  const plain = cell
    .replace(/^(\d{4})\.0$/, '$1')
    .replace(/^(\d{4})M(\d{2})$/, '$1-$2')
    .replace(/^(\d{4})\s*[-–/]\s*(\d{4})$/, '$1/$2')
    .replace(/^(\d{4})\/\1$/, '$1');
  if (!isRanking) {
    return v.is(period, plain)
      ? inForm('period', cell, period, plain)
      : { finding: finding('period', 'not-a-period', { received: cell }) };
  }
  const isYear = /^[12]\d{3}$/.test(plain);
  return isYear ? { value: plain } : wrong('period', oneYear, cell);
}

/** A day with a time of 0:00, as databases and pandas write it; a year with decimals. */
function plainDate(cell: string): string {
  return cell.replace(/^(\d{4})\.0$/, '$1').replace(/[T ]00:00(:00(\.0+)?)?Z?$/, '');
}

function inForm(
  column: ColumnName,
  cell: string,
  form: v.GenericSchema,
  plain: string,
  expected?: string,
): Read {
  const { issues } = v.safeParse(form, plain);
  if (issues) return wrong(column, expected ?? issues[0].message, cell);
  const isDate = form === period || form === date;
  return isDate && monthsOf(plain) === null
    ? { finding: finding(column, 'no-such-date', { date: cell }) }
    : { value: plain };
}

function wrong(column: ColumnName, expected: string, cell: string): Read {
  const args = { expected, orNull: false, received: JSON.stringify(cell) };
  return { finding: finding(column, 'wrong-value', args) };
}

function oneOf(column: ColumnName, cell: string, words: readonly string[]): Read {
  const word = slug(cell);
  if (words.includes(word)) return { value: word };
  const args = { ...choiceOf(cell, words), received: JSON.stringify(cell) };
  return { finding: finding(column, 'unknown-word', args) };
}

const signs: Readonly<Record<string, string>> = {
  '=': 'exact',
  '>': 'more-than',
  '>=': 'at-least',
  '≥': 'at-least',
  '~': 'about',
  '≈': 'about',
  '<=': 'up-to',
  '≤': 'up-to',
};

function readBound(cell: string, isRanking: boolean): Read {
  const word = Object.hasOwn(signs, cell) ? (signs[cell] ?? cell) : cell;
  return oneOf('bound', word, isRanking ? ['exact', 'top'] : keysOf(bounds));
}
