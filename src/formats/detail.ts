import type { Paint } from '../terminal/paint.ts';
import { displayWidth } from '../terminal/width.ts';
import { type Cell, type Span, spansOf, withoutHolds } from './column.ts';
import { wrap } from './layout.ts';

/** One entry in full, for people: a title, fields, and lists of things under headings. */
export type Detail = {
  readonly title: Cell;
  readonly subtitle: string;
  readonly fields: readonly { readonly label: string; readonly cell: Cell }[];
  readonly lists: readonly {
    readonly heading: string;
    /** How many items there are, where fewer may be listed. */
    readonly of?: number;
    readonly items: readonly { readonly head: Cell; readonly lines: readonly Cell[] }[];
  }[];
};

export type DetailOptions = { readonly width: number | null; readonly paint: Paint };

/** Lines of any length where the width is null. */
export function renderDetail(detail: Detail, { width, paint }: DetailOptions): string {
  const painted = (cell: Cell, tone?: Span['tone']) =>
    spansOf(cell)
      .map((span) => paint(tone && !span.tone ? { ...span, tone } : span))
      .join('');
  const lines = (text: string, indent: number) =>
    (width === null ? withoutHolds(text).split('\n') : wrap(text, width - indent)).map((line) =>
      `${' '.repeat(indent)}${line}\n`.replace(/^ +\n$/, '\n'),
    );

  const fields = detail.fields.filter(({ cell }) => spansOf(cell).some(({ text }) => text !== ''));
  const column = Math.max(0, ...fields.map(({ label }) => displayWidth(label))) + 2;
  const field = ({ label, cell }: { label: string; cell: Cell }) => {
    const [first = '', ...rest] = lines(painted(cell), column);
    const padding = ' '.repeat(column - displayWidth(label));
    return [`${paint({ text: label, tone: 'muted' })}${padding}${first.slice(column)}`, ...rest];
  };
  const lists = detail.lists
    .filter(({ items }) => items.length > 0)
    .flatMap(({ heading, items }) => [
      '\n',
      ...lines(paint({ text: heading, tone: 'strong' }), 0),
      ...items.flatMap(({ head, lines: more }) => [
        ...hanging(lines(painted(head), 4)),
        ...more.flatMap((cell) => lines(painted(cell), 4)),
      ]),
    ]);
  return [
    ...lines(painted(detail.title, 'strong'), 0),
    ...lines(paint({ text: detail.subtitle, tone: 'muted' }), 0),
    ...(fields.length > 0 ? ['\n', ...fields.flatMap(field)] : []),
    ...lists,
  ].join('');
}

/** The first line of an item begins two columns further left, with a dash. */
function hanging([first = '', ...rest]: readonly string[]): readonly string[] {
  return [first.replace(/^ {4}/, '  - '), ...rest];
}
