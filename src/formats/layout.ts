import { cutLine, displayWidth } from '../terminal/width.ts';
import { noBreak, withoutHolds } from './column.ts';
import { breakLines, carryColours } from './line-breaking.ts';

/** A column of painted cells (colour codes allowed, `\n` begins a new line) on its way to a table. */
export type PaintedColumn = {
  readonly key: string;
  readonly header: string;
  readonly cells: readonly string[];
  readonly align: 'left' | 'right';
  readonly wrap: boolean;
};

export type FittedColumn = PaintedColumn & { readonly width: number };

/** Spaces between two columns. */
export const gap = 2;
/** Columns by which the lines of the first column are set in that follow its first one. */
export const indent = 2;
/** A wrapped column keeps room for its longest word and its header, up to these. */
const longestWord = 16;
const longestHeader = 12;
/** A table is comfortable when four cells of five are whole if short, else on two lines or this wide. */
const comfortableShare = 0.8;
const shortCell = 20;
const longCell = 40;
/** Lines break at words: two of them hold less than twice a line. */
const twoLines = 0.6;

/** Display width of the longest line. */
export function widthOf(text: string): number {
  return text.includes('\n') ? largest(text.split('\n').map(displayWidth)) : displayWidth(text);
}

/** Lines of at most `width` columns; words longer than that are broken. */
export function wrap(text: string, width: number): string[] {
  const broken = widthOf(text) <= width ? text : breakLines(text, width);
  const cut = widthOf(broken) <= width ? broken : cutLine(broken, width);
  return withoutHolds(carryColours(cut)).split('\n');
}

/** How far columns may be narrowed: to what is still comfortable to read, or as far as can be. */
export type Fit = 'comfortable' | 'tight';

/**
 * Gives every column its width so that the table fits, or null when it cannot: each its least,
 * and what is left to those that want more, in proportion to their want.
 */
export function fitColumns(
  columns: readonly PaintedColumn[],
  available: number,
  fit: Fit,
): FittedColumn[] | null {
  const demands = columns.map((column, i) => demandOf(column, fit, i === 0));
  let left = available - gap * (columns.length - 1) - sum(demands.map(({ least }) => least));
  if (left < 0) return null;
  let want = sum(demands.map(({ natural, least }) => natural - least));
  return columns.map((column, i) => {
    const { least, natural } = demands[i] ?? { least: 0, natural: 0 };
    const extra =
      want <= left ? natural - least : Math.floor((left * (natural - least)) / Math.max(1, want));
    want -= natural - least;
    left -= extra;
    return { ...column, width: least + extra };
  });
}

function demandOf(
  column: PaintedColumn,
  fit: Fit,
  isFirst: boolean,
): { least: number; natural: number } {
  const { widths, natural, headerRoom, longestWords, longestHeld } = measuresOf(column);
  if (!column.wrap) return { least: Math.max(headerRoom, widths.at(-1) ?? 0), natural };
  if (fit === 'comfortable' && natural <= shortCell) return { least: natural, natural };
  const tight = Math.max(longestWords(), headerRoom);
  const typical = widths[Math.floor((widths.length - 1) * comfortableShare)] ?? 0;
  // Names are in the first column: most of them belong on one line.
  const share = isFirst || typical <= shortCell ? 1 : twoLines;
  const comfortable = Math.min(longCell, Math.ceil(typical * share));
  const setIn = isFirst ? indent : 0;
  const least = fit === 'tight' ? tight : Math.max(tight + setIn, comfortable, longestHeld());
  return { least: Math.min(natural, least), natural };
}

/** What is measured of a column, in columns of the terminal; widths from the smallest on. */
type Measures = {
  readonly widths: readonly number[];
  readonly natural: number;
  readonly headerRoom: number;
  readonly longestWords: () => number;
  /** What is held together counts in full where a table is to be comfortable. */
  readonly longestHeld: () => number;
};

const measured = new WeakMap<PaintedColumn, Measures>();

/** A column is tried beside others several times over, and measured once. */
function measuresOf(column: PaintedColumn): Measures {
  const measures = measured.get(column) ?? measure(column);
  measured.set(column, measures);
  return measures;
}

function measure({ header, cells }: PaintedColumn): Measures {
  const widths = cells.map(widthOf).sort((a, b) => a - b);
  const words = once(() => largest(cells.map(leastWidth)));
  const held = once(() => largest(cells.filter(isHeld).flatMap(heldWidths)));
  return {
    widths,
    natural: Math.max(displayWidth(header), widths.at(-1) ?? 0),
    headerRoom: Math.min(leastWidth(header), longestHeader),
    longestWords: words,
    longestHeld: held,
  };
}

/** Room for the longest word of a text, or for as much of it as is never broken. */
export function leastWidth(text: string): number {
  return Math.min(longestWord, largest(text.split(/[ \n]+/).map(widthOf)));
}

function once(measure: () => number): () => number {
  let measured: number | null = null;
  return () => {
    measured ??= measure();
    return measured;
  };
}

function isHeld(text: string): boolean {
  return text.includes(noBreak);
}

function heldWidths(text: string): readonly number[] {
  return text
    .split(/[ \n]+/)
    .filter(isHeld)
    .map(widthOf);
}

/** Spreading a hundred thousand widths into Math.max ends in an error. */
function largest(numbers: readonly number[]): number {
  return numbers.reduce((most, number) => Math.max(most, number), 0);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
