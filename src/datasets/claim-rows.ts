import { type Finding, finding } from '../model/finding.ts';
import { isNoValue, readCell } from './claim-cells.ts';
import { type ColumnName, columns, needed } from './claim-columns.ts';
import { type ClaimTable, cellOf, placeOf, report } from './claim-table.ts';
import { type Notation, notationOf, numberIn } from './decimals.ts';
import type { Row } from './delimited-text.ts';
import { tidy } from './slug.ts';

/** What one source says about one fact, as a row has it. */
export type ClaimRow = {
  readonly table: ClaimTable;
  readonly row: Row;
  readonly isRanking: boolean;
  /** Cells as the dataset has them. Those that are empty or wrong are absent. */
  readonly cells: Readonly<Partial<Record<ColumnName, string>>>;
  /** The value or the rank; null if it is wrong. */
  readonly amount: number | null;
  readonly outOf: number | null;
  readonly note: string | null;
  /** Whether nothing is missing or wrong. */
  readonly isRight: boolean;
};

export type ClaimRows = {
  readonly rows: readonly ClaimRow[];
  /** Lines of rows that have no value. They are no claims. */
  readonly empty: readonly number[];
  /** A value in which the point may group thousands, and no other value shows what it does. */
  readonly doubtful: string | null;
};

/** Reads the rows of a table. What is wrong with a cell goes to the findings of the table. */
export function readRows(table: ClaimTable): ClaimRows {
  const { rows } = table.delimited;
  const empty: number[] = [];
  const { notation, doubtful } = fileNotation(table);
  const texts = [...table.columns.keys()].filter((column) => !isAmount(column));
  const read = rows.flatMap((row) => {
    const isRanking = isRankingRow(table, row);
    const amount = cellOf(table, row, isRanking ? 'rank' : 'value');
    if (table.columns.has(isRanking ? 'rank' : 'value') && isNoValue(amount)) {
      empty.push(row.line);
      return [];
    }
    return readRow(table, row, isRanking, notation, texts);
  });
  return { rows: read, empty, doubtful };
}

/** Columns that are numbers. */
function isAmount(column: ColumnName): boolean {
  return column === 'value' || column === 'rank' || column === 'out_of';
}

function isRankingRow(table: ClaimTable, row: Row): boolean {
  if (cellOf(table, row, 'list') !== '') return true;
  return !table.columns.has('indicator') && table.columns.has('list');
}

type Wrong = (column: ColumnName, found: Finding) => void;

function readRow(
  table: ClaimTable,
  row: Row,
  isRanking: boolean,
  notation: Notation,
  texts: readonly ColumnName[],
): ClaimRow {
  const before = table.findings.length;
  const wrong: Wrong = (column, found) => report(table, row, column, found);
  checkFields(table, row);
  checkKind(table, row, isRanking, wrong);
  const cells: Partial<Record<ColumnName, string>> = {};
  for (const column of texts) {
    const text = cellOf(table, row, column);
    if (text === '') continue;
    const read = readCell(column, text, isRanking);
    if ('value' in read) cells[column] = read.value;
    else wrong(column, read.finding);
  }
  for (const column of isRanking ? needed.rankings : needed.figures) {
    // A column that is missing was reported with the header.
    if (isAmount(column) || !table.columns.has(column)) continue;
    if (cellOf(table, row, column) === '') wrong(column, finding(column, 'missing', {}));
  }
  const amount = isRanking
    ? readCount(table, row, 'rank', wrong)
    : readValue(table, row, cells, notation, wrong);
  const outOf = isRanking ? readCount(table, row, 'out_of', wrong) : null;
  return {
    table,
    row,
    isRanking,
    cells,
    amount,
    outOf,
    note: noteOf(table, row, cells.note),
    isRight: amount !== null && table.findings.length === before,
  };
}

function checkFields(table: ClaimTable, row: Row): void {
  const { fields } = table.delimited.header;
  if (row.fields.slice(fields.length).every((field) => field.trim() === '')) return;
  const args = { fields: row.fields.length, columns: fields.length };
  report(table, row, fields.length, finding('/', 'too-many-fields', args));
}

/** A row is a figure or a ranking, and has no cells of the other. */
function checkKind(table: ClaimTable, row: Row, isRanking: boolean, wrong: Wrong): void {
  if (isRanking && cellOf(table, row, 'indicator') !== '') {
    wrong('indicator', finding('indicator', 'figure-and-ranking', {}));
    return;
  }
  for (const column of table.columns.keys()) {
    const { of } = columns[column];
    if (of === 'both' || (of === 'rankings') === isRanking || harmless.includes(column)) continue;
    if (cellOf(table, row, column) === '') continue;
    wrong(column, finding(column, 'wrong-row', { needs: isRanking ? 'indicator' : 'list' }));
  }
}

/** Columns of figures that often are filled in for every row. */
const harmless: readonly ColumnName[] = ['kind', 'decimal'];

function readCount(
  table: ClaimTable,
  row: Row,
  column: 'rank' | 'out_of',
  wrong: Wrong,
): number | null {
  const text = cellOf(table, row, column);
  if (text === '') return null;
  const value = numberIn(text, 'point');
  if (value !== null && Number.isSafeInteger(value) && value > 0) return value;
  const expected = 'a whole number of 1 or more';
  const args = { expected, orNull: false, received: JSON.stringify(text) };
  wrong(column, finding(column, 'wrong-value', args));
  return null;
}

const percent = /\s*[%％]$/;

function readValue(
  table: ClaimTable,
  row: Row,
  cells: Partial<Record<ColumnName, string>>,
  notation: Notation,
  wrong: Wrong,
): number | null {
  const text = cellOf(table, row, 'value');
  if (text === '') return null;
  if (percent.test(text)) {
    const { unit } = cells;
    if (unit !== undefined && unit !== 'percent') {
      wrong('value', finding('value', 'percent-and-unit', { received: text, unit }));
      // What the unit should be is reported once.
      Reflect.deleteProperty(cells, 'unit');
    } else cells.unit = 'percent';
  }
  const plain = text.replace(percent, '');
  const asked = cells.decimal;
  const value = numberIn(plain, asked === 'point' || asked === 'comma' ? asked : notation);
  // A number in the other notation only was reported with the column.
  if (value === null && (asked !== undefined || notationOf(plain) === null)) {
    wrong('value', finding('value', 'not-a-number', { received: text }));
  }
  return value;
}

/**
 * The notation of a file, from those of its values that only one notation can read. If there is none, a
 * point is a decimal point and, in files with commas between fields, a comma groups thousands. Any other
 * value that both notations can read differently is reported once.
 */
function fileNotation(table: ClaimTable): {
  readonly notation: Notation;
  readonly doubtful: string | null;
} {
  const first: Partial<Record<Notation | 'unclear' | 'doubtful', { row: Row; text: string }>> = {};
  for (const row of table.delimited.rows) {
    if (isRankingRow(table, row) || cellOf(table, row, 'decimal') !== '') continue;
    const text = cellOf(table, row, 'value');
    const notation = notationOf(text.replace(percent, ''));
    if (notation === null || notation === 'either') continue;
    if (notation !== 'unclear') first[notation] ??= { row, text };
    else if (isUnclear(table, text)) first.unclear ??= { row, text };
    else if (text.includes('.')) first.doubtful ??= { row, text };
  }
  const { point, comma, unclear } = first;
  if (point && comma) {
    const [early, late] = point.row.line < comma.row.line ? [point, comma] : [comma, point];
    const args = { received: late.text, other: early.text, where: placeOf(table, early.row) };
    report(table, late.row, 'value', finding('value', 'decimal-mixed', args));
  } else if (!point && !comma && unclear) {
    const { row, text } = unclear;
    const args = {
      received: text,
      point: numberIn(text, 'point') ?? 0,
      comma: numberIn(text, 'comma') ?? 0,
    };
    report(table, row, 'value', finding('value', 'decimal-unclear', args));
  }
  const isShown = point !== undefined || comma !== undefined;
  return {
    notation: comma && !point ? 'comma' : 'point',
    doubtful: isShown ? null : (first.doubtful?.text ?? null),
  };
}

function isUnclear({ delimited }: ClaimTable, text: string): boolean {
  if (delimited.delimiter === ',') return false;
  return delimited.delimiter === ';' || text.includes(',');
}

/** The note of a row, with the cells of the columns that have other names. */
function noteOf(table: ClaimTable, row: Row, note: string | undefined): string | null {
  const others = table.others.flatMap(({ name, field }) => {
    const cell = tidy(row.fields[field] ?? '');
    return isNoValue(cell) ? [] : `${name}: ${cell}`;
  });
  const all = [...(note === undefined ? [] : [note]), ...others];
  return all.length > 0 ? all.join('; ') : null;
}
