/** Offsets in a text in, lines and columns out. Lines end with LF, CRLF or CR, as Markdown has it. */
import type { Position } from '../model/finding.ts';

const lineEnd = /\r\n?|\n/g;

/** The lines of a text from an offset on, without their ends. */
export function* linesOf(
  text: string,
  from = 0,
): Generator<{ readonly start: number; readonly end: number }> {
  let start = from;
  const ends = new RegExp(lineEnd);
  ends.lastIndex = from;
  for (let found = ends.exec(text); found; found = ends.exec(text)) {
    yield { start, end: found.index };
    start = ends.lastIndex;
  }
  yield { start, end: text.length };
}

/** The offsets at which the lines of a text begin. */
export function lineStarts(text: string): readonly number[] {
  return [0, ...[...text.matchAll(lineEnd)].map((found) => found.index + found[0].length)];
}

/** Both numbers count from 1, columns in units of UTF-16; a tab is one. */
export function positionAt(starts: readonly number[], offset: number): Position {
  let low = 0;
  let high = starts.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle;
  }
  return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
}
