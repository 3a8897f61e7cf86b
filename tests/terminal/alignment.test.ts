import xterm, { type IBuffer } from '@xterm/headless';
import { describe, expect, it } from 'vitest';
import { topics } from '../../data/vocabularies.ts';
import type { Wording } from '../../src/formats/column.ts';
import { rankings } from '../../src/sections/rankings.ts';
import type { Section } from '../../src/sections/section.ts';
import { stats } from '../../src/sections/stats.ts';
import { terms } from '../../src/sections/terms.ts';
import { ask, chinese, english, print } from '../sections/ask.ts';

/**
 * Alignment as a terminal sees it: the tables go through a terminal emulator, and positions are
 * read from its cells. Our own measure of width has no say here.
 */

/** Lines of the terminal as arrays of cells; the second cell of a wide character is ''. */
type Screen = {
  readonly lines: readonly (readonly string[])[];
  readonly wrapped: number;
  /** Lines across the table, below a row: set in by two, and dim or bold. */
  readonly below: ReadonlySet<readonly string[]>;
};

async function show(text: string, width: number): Promise<Screen> {
  const rows = text.split('\n').length + 5;
  const terminal = new xterm.Terminal({
    cols: width,
    rows,
    allowProposedApi: true,
    convertEol: true,
  });
  await new Promise<void>((resolve) => terminal.write(text, resolve));
  const screen = read(terminal.buffer.active, width);
  terminal.dispose();
  return screen;
}

function read(buffer: IBuffer, width: number): Screen {
  const lines: string[][] = [];
  const below = new Set<readonly string[]>();
  let wrapped = 0;
  for (let y = 0; y < buffer.length; y += 1) {
    const line = buffer.getLine(y);
    if (line?.isWrapped) wrapped += 1;
    const cells = Array.from({ length: width }, (_, x) => {
      const cell = line?.getCell(x);
      return cell?.getWidth() === 0 ? '' : cell?.getChars() || ' ';
    });
    lines.push(cells);
    // What is disputed is bold, all else dim.
    const isToned = [2, 3, 4].some((x) => line?.getCell(x)?.isDim() || line?.getCell(x)?.isBold());
    if (isToned && /^ {2}\S/.test(cells.join(''))) below.add(cells);
  }
  while (lines.at(-1)?.every((cell) => cell === ' ')) lines.pop();
  return { lines, wrapped, below };
}

type Segment = { readonly start: number; readonly end: number };

/** The columns as the rule under the header draws them, by the cells of the terminal. */
function segmentsOf(rule: readonly string[]): readonly Segment[] {
  const starts = rule.flatMap((cell, x) => (cell === '─' && rule[x - 1] !== '─' ? [x] : []));
  const ends = rule.flatMap((cell, x) => (cell === '─' && rule[x + 1] !== '─' ? [x] : []));
  return starts.map((start, i) => ({ start, end: ends[i] ?? start }));
}

type TableOnScreen = Screen & {
  readonly header: readonly (readonly string[])[];
  readonly body: readonly (readonly string[])[];
  readonly segments: readonly Segment[];
};

async function table(section: Section, width: number, wording: Wording): Promise<TableOnScreen> {
  // With colour, so that its codes go through the terminal too.
  const screen = await show(await print(section, { width, wording, colour: true }), width);
  const at = screen.lines.findIndex((line) => line.every((cell) => cell === '─' || cell === ' '));
  const segments = segmentsOf(screen.lines[at] ?? []);
  const headings: readonly string[] = topics.map(({ label }) => label[wording.language]);
  return {
    ...screen,
    header: screen.lines.slice(0, at),
    body: screen.lines
      .slice(at + 1)
      .filter((line) => !headings.includes(line.join('').trim()))
      .filter((line) => !screen.below.has(line)),
    segments,
  };
}

/** The cells of a line under one segment of the rule. */
function under(line: readonly string[], { start, end }: Segment): readonly string[] {
  return line.slice(start, end + 1);
}

const shown = [
  { section: stats, name: 'stats', figure: { en: 'Value', zh: '数值' } },
  { section: rankings, name: 'rankings', figure: { en: 'Rank', zh: '名次' } },
  { section: terms, name: 'terms', figure: null },
];
const cases = shown.flatMap((each) =>
  [english, chinese].flatMap((wording) =>
    [40, 60, 80, 120].map((width) => ({ ...each, wording, width, in: wording.language })),
  ),
);

describe.each(cases)('the table of $name, $width columns wide, in $in', (each) => {
  const { section, figure, width, wording } = each;

  it('fills no line so far that the terminal breaks it', async () => {
    const { wrapped, body, lines } = await table(section, width, wording);
    expect(body.length).toBeGreaterThanOrEqual(ask(section).ids.length);
    expect(wrapped).toBe(0);
    // What does not fit is wrapped, never cut.
    expect(lines.flat()).not.toContain('…');
  });

  it('keeps every column under its rule and the gaps between them clear', async () => {
    const { header, body, segments } = await table(section, width, wording);
    expect(segments.length).toBeGreaterThan(1);
    for (const line of [...header, ...body]) {
      const outside = line.filter(
        (_, x) => !segments.some(({ start, end }) => x >= start && x <= end),
      );
      // A wide character that reaches into a gap would leave '' there.
      expect(outside.join('|')).toMatch(/^[ |]*$/);
      expect(outside).not.toContain('');
    }
  });

  it('begins each left-aligned column, and ends each figure, where its rule does', async () => {
    const { header, body, segments } = await table(section, width, wording);
    const figures = segments.filter((segment) =>
      header.some((line) => under(line, segment).join('').trim() === figure?.[wording.language]),
    );
    expect(figures).toHaveLength(figure ? 1 : 0);
    let values = 0;
    for (const line of body) {
      for (const segment of segments) {
        const cells = under(line, segment);
        if (cells.every((cell) => cell === ' ')) continue;
        if (figures.includes(segment)) {
          values += 1;
          expect(cells.at(-1), line.join('')).not.toBe(' ');
        } else if (segment.start > 0) {
          expect(cells[0], line.join('')).not.toBe(' ');
        } else {
          // What follows in the first column is set in by two.
          expect(cells.join('').search(/\S/), line.join('')).toBeOneOf([0, 2]);
        }
      }
    }
    expect(values).toBe(figure ? ask(section).ids.length : 0);
  });
});
