import type { Paint } from '../terminal/paint.ts';
import { displayWidth } from '../terminal/width.ts';
import { type Cell, spansOf, textOf, withoutHolds } from './column.ts';
import { gap, wrap } from './layout.ts';

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

/** Further lines of an entry are set in below its verdict, or only a little where that leaves too little room. */
const leastIndent = 4;
const leastRoom = 40;
const bullet = '- ';

/** Lines of any length where the width is null: the head of an entry with all that lines up is one line. */
export function renderReport({ groups, closing }: Report, options: ReportOptions): string {
  const { width, paint } = options;
  const entries = groups.flatMap((group) => group.entries);
  const widths = (entries[0]?.columns ?? []).map((_, i) =>
    entries.reduce((most, { columns }) => Math.max(most, widthIn(columns[i])), 0),
  );
  const isTight = (used: number) => width !== null && width - used < leastRoom;
  const full = gap + (widths[0] ?? 0) + gap;
  const indent = isTight(full) ? leastIndent : full;
  const prefix = widths.reduce((sum, each) => sum + each + gap, gap);
  const painted = (cell: Cell) => spansOf(cell).map(paint).join('');
  const spaces = (count: number) => ' '.repeat(count);

  function headOf({ columns, head }: ReportEntry): readonly string[] {
    if (isTight(prefix)) {
      const marks = fitted(columns.map(painted).join(spaces(gap)), gap, width);
      return [...marks, ...fitted(painted(head), leastIndent, width)];
    }
    const cells = columns.map((cell, i) => {
      const padding = spaces((widths[i] ?? 0) - widthIn(cell));
      return i === 0 ? padding + painted(cell) : painted(cell) + padding;
    });
    const [first = '', ...rest] = fitted(painted(head), prefix, width);
    return [spaces(gap) + [...cells, first.slice(prefix)].join(spaces(gap)), ...rest];
  }

  /** What is listed hangs behind its dash. */
  function lineOf(cell: Cell): readonly string[] {
    const text = painted(cell);
    if (!text.startsWith(bullet)) return fitted(text, indent, width);
    const [first = '', ...rest] = fitted(text.slice(bullet.length), indent + bullet.length, width);
    return [spaces(indent) + bullet + first.trimStart(), ...rest];
  }

  const parts = groups.map(({ heading, entries: own }) => [
    ...fitted(paint({ text: heading, tone: 'strong' }), 0, width),
    ...own.flatMap((entry) => [...headOf(entry), ...entry.lines.flatMap(lineOf)]),
  ]);
  const end = closing.flatMap((cell) => fitted(painted(cell), 0, width));
  return withoutHolds(
    [...parts, ...(end.length > 0 ? [end] : [])].map((lines) => `${lines.join('\n')}\n`).join('\n'),
  );
}

const widthIn = (cell: Cell | undefined) => (cell === undefined ? 0 : displayWidth(textOf(cell)));

/** The lines of a text, set in by so much. */
function fitted(text: string, indent: number, width: number | null): readonly string[] {
  const lines = width === null ? [text] : wrap(text, Math.max(1, width - indent));
  return lines.map((line) => ' '.repeat(indent) + line);
}
