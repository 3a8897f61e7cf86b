import type { Paint } from '../terminal/paint.ts';
import { displayWidth } from '../terminal/width.ts';
import { type Cell, spansOf, textOf, withoutHolds } from './column.ts';
import { wrap } from './layout.ts';

/** Findings for people, under the file that they are in, and what is to be said about all of them. */
export type Report = {
  readonly groups: readonly {
    readonly heading: string;
    readonly entries: readonly ReportEntry[];
  }[];
  readonly closing: readonly Cell[];
};

export type ReportEntry = {
  /** What lines up over the entries: the position, the verdict. */
  readonly columns: readonly Cell[];
  readonly head: Cell;
  readonly lines: readonly Cell[];
};

export type ReportOptions = { readonly width: number | null; readonly paint: Paint };

/** Further lines of an entry are set in below its head, or only a little where that leaves too little room. */
const narrow = 60;
const leastIndent = 4;

/** Lines of any length where the width is null: the head of an entry with all that lines up is one line. */
export function renderReport({ groups, closing }: Report, options: ReportOptions): string {
  const { width, paint } = options;
  const entries = groups.flatMap((group) => group.entries);
  const widths = (entries[0]?.columns ?? []).map((_, i) =>
    entries.reduce((most, { columns }) => Math.max(most, widthIn(columns[i])), 0),
  );
  const full = 4 + (widths[0] ?? 0);
  const indent = width !== null && width < narrow ? leastIndent : full;
  const painted = (cell: Cell) => spansOf(cell).map(paint).join('');
  const entry = ({ columns, head, lines }: ReportEntry) => {
    const cells = columns.map((cell, i) => {
      const padding = ' '.repeat((widths[i] ?? 0) - widthIn(cell));
      return i === 0 ? padding + painted(cell) : painted(cell) + padding;
    });
    const isNarrow = indent !== full;
    const first = isNarrow
      ? [columns.map(painted).join('  '), painted(head)].filter((each) => each !== '')
      : [[...cells, painted(head)].join('  ')];
    const [begin = '', ...rest] = first.flatMap((text, i) =>
      fitted(text, i === 0 ? 2 : indent, indent, width),
    );
    return [
      begin,
      ...rest,
      ...lines.flatMap((each) => fitted(painted(each), indent, indent, width)),
    ];
  };
  const parts = groups.map(({ heading, entries: own }) => [
    ...fitted(paint({ text: heading, tone: 'strong' }), 0, 0, width),
    ...own.flatMap(entry),
  ]);
  const end = closing.flatMap((cell) => fitted(painted(cell), 0, 0, width));
  return [...parts, ...(end.length > 0 ? [end] : [])]
    .map((lines) => `${lines.join('\n')}\n`)
    .join('\n');
}

const widthIn = (cell: Cell | undefined) => (cell === undefined ? 0 : displayWidth(textOf(cell)));

/** The lines of a text: the first set in by so much, the others by so much. */
function fitted(
  text: string,
  first: number,
  rest: number,
  width: number | null,
): readonly string[] {
  if (width === null) return [' '.repeat(first) + withoutHolds(text)];
  const lines = wrap(text, Math.max(1, width - Math.max(first, rest)));
  return lines.map((line, i) => ' '.repeat(i === 0 ? first : rest) + line);
}
