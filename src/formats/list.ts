import { textIn } from '../model/text.ts';
import type { Paint } from '../terminal/paint.ts';
import { cellOf, type DataTable, inOneLine, type Wording, withoutHolds } from './column.ts';
import { wrap } from './layout.ts';

export type ListOptions = {
  /** Null where lines may be as long as they are: in a pipe. */
  readonly width: number | null;
  readonly wording: Wording;
  readonly paint: Paint;
};

/** One block a row, one "label: value" a line: for narrow terminals, screen readers and grep. */
export function renderList<Row>(
  table: DataTable<Row>,
  { paint, width, wording }: ListOptions,
): string {
  const blocks = table.rows.map((row) =>
    table.columns
      .flatMap((column) => {
        const value = inOneLine(cellOf(column, row, wording), wording)
          .map(paint)
          .join('');
        if (value.trim() === '') return [];
        const label = paint({ text: `${textIn(column.header, wording)}:`, tone: 'muted' });
        return indented(`${label} ${value}`, width);
      })
      .join(''),
  );
  return blocks.join('\n');
}

/** Lines of the width, all but the first set in by two. */
function indented(text: string, width: number | null): string {
  if (width === null) return `${withoutHolds(text)}\n`;
  return wrap(text, width - 2)
    .map((line, i) => `${i === 0 ? '' : '  '}${line}\n`)
    .join('');
}
