import { widthOf } from './layout.ts';

/**
 * The functions that cli-table3 0.6.5 has in its src/utils.js, for tables as cli-table.ts draws them. The
 * build puts this module in its place: the original measures every text many times with regular
 * expressions. Here texts are wrapped to fit before, every line ends the colours that it begins, and all
 * characters and styles are given.
 */

/** Columns of the widest line of a text. */
export { widthOf as strlen };

type Options = Readonly<Record<string, unknown>>;

/** The options of a table; those that cli-table.ts never gives are empty. */
export function mergeOptions(ours: Options): Options {
  return { rowHeights: [], rowAligns: [], head: [], ...ours };
}

/** A text padded to a width on its right side, or on its left if it is aligned right. */
export function pad(text: string, room: number, sign: string, side: string): string {
  const blank = sign.repeat(Math.max(0, room - widthOf(text)));
  return side === 'right' ? blank + text : text + blank;
}

export function repeat(text: string, times: number): string {
  return text.repeat(times);
}

/** Nothing is cut: what is too long was wrapped before. */
export function truncate(text: string): string {
  return text;
}

/** Nothing to carry over: each line ends the colours that it begins. */
export function colorizeLines(lines: readonly string[]): readonly string[] {
  return lines;
}
