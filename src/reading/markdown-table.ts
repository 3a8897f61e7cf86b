/** Part of `extract`: the rows of a table in GitHub's Markdown in, their cells out. */
import type { Raw } from './markdown-line.ts';

const delimiter = /^\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?$/;

/** Whether a line makes a table of the line before: |---|---| with as many cells. */
export function isTable(header: string, line: string): boolean {
  const row = line.trim();
  return row.includes('|') && delimiter.test(row) && cellsOf(header).length === cellsOf(row).length;
}

/** The cells of a row, with the offset of each in the row. */
export function cellsOf(row: string): readonly Raw[] {
  const start = row.length - row.trimStart().length;
  const end = row.trimEnd().length;
  const cells: Raw[] = [];
  let from = row[start] === '|' ? start + 1 : start;
  for (let i = from; i < end; i += 1) {
    if (row[i] === '\\') i += 1;
    else if (row[i] === '|') {
      cells.push({ raw: row.slice(from, i), base: from });
      from = i + 1;
    }
  }
  if (from < end) cells.push({ raw: row.slice(from, end), base: from });
  return cells;
}
