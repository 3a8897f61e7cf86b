/**
 * Part of `extract`: Markdown in, its leaves out: headings, paragraphs, tables, blocks of HTML. Code and
 * formulas are left out. It follows CommonMark line by line; it reads every line one time.
 */
import { definitionAt } from './links.ts';
import { type Line, lineOf, type Raw } from './markdown-line.ts';
import { type Start, startOf } from './markdown-starts.ts';
import { isTable } from './markdown-table.ts';
import { linesOf } from './positions.ts';

export type Leaf =
  | (Raw & { readonly kind: 'heading'; readonly level: number })
  | (Raw & { readonly kind: 'text' | 'html'; readonly depth: number })
  | { readonly kind: 'table'; readonly depth: number; readonly rows: readonly Raw[] };

type Container =
  | { readonly kind: 'quote' }
  /** An item may have nothing in its first line; a blank line ends it then. */
  | { readonly kind: 'item' | 'note'; readonly indent: number; isEmpty: boolean };

type Part = { readonly start: number; readonly end: number };

/** The leaf that the next line may go on with. */
type Open =
  | { readonly kind: 'text' | 'table'; readonly parts: Part[] }
  | { readonly kind: 'html'; readonly parts: Part[]; readonly ends: RegExp | null }
  | { readonly kind: 'fence'; readonly sign: string; readonly size: number }
  | { readonly kind: 'indented' };

/** Marks of quotes and lists that nest deeper than this are text. */
const deepest = 40;

export type Leaves = {
  readonly leaves: readonly Leaf[];
  /** What links may refer to, from anywhere in the text. */
  readonly labels: ReadonlySet<string>;
};

export function leavesOf(source: string, from: number): Leaves {
  const leaves: Leaf[] = [];
  const labels = new Set<string>();
  const containers: Container[] = [];
  let open: Open | null = null;
  let formulasEnd = true;

  function close(): void {
    const depth = containers.filter(({ kind }) => kind === 'item').length;
    if (open?.kind === 'text') {
      leaves.push({ kind: 'text', depth, ...withoutDefinitions(join(open.parts)) });
    }
    if (open?.kind === 'html') leaves.push({ kind: 'html', depth, ...join(open.parts) });
    if (open?.kind === 'table') {
      leaves.push({ kind: 'table', depth, rows: open.parts.map((part) => join([part])) });
    }
    open = null;
  }

  /** Takes the definitions of links off the beginning of a paragraph. */
  function withoutDefinitions({ raw, base }: Raw): Raw {
    let done = raw.length - raw.trimStart().length;
    for (let found = definitionAt(raw, done); found; found = definitionAt(raw, done)) {
      labels.add(found.text);
      done = found.end;
    }
    return { raw: raw.slice(done), base: base + done };
  }

  /** What is between the parts of a leaf becomes spaces, so that offsets stay the same. */
  function join(parts: readonly Part[]): Raw {
    const base = parts[0]?.start ?? 0;
    let end = base;
    const pieces: string[] = [];
    for (const part of parts) {
      pieces.push(source.slice(end, part.start).replaceAll(/[^\r\n]/g, ' '));
      pieces.push(source.slice(part.start, part.end));
      end = part.end;
    }
    return { raw: pieces.join(''), base };
  }

  /** Goes past the marks of the open containers. Returns how many of them go on in this line. */
  function pastMarks(line: Line): number {
    for (const [i, container] of containers.entries()) {
      if (container.kind === 'quote') {
        if (line.indent() > 3 || !line.rest().startsWith('>')) return i;
        line.pass(1);
        line.skip(1);
      } else if (line.isBlank()) {
        if (container.isEmpty) return i;
      } else if (line.indent() >= container.indent) {
        line.skip(container.indent);
        container.isEmpty = false;
      } else return i;
    }
    return containers.length;
  }

  /** Reads a line into a leaf that takes lines as they are. Returns whether that was all. */
  function goesOn(leaf: Open, line: Line): boolean {
    if (leaf.kind === 'fence') {
      if (endsFence(leaf, line)) open = null;
      return true;
    }
    if (leaf.kind === 'indented') {
      if (line.isBlank() || line.indent() > 3) return true;
      open = null;
    }
    if (leaf.kind === 'html') {
      if (leaf.ends === null && line.isBlank()) close();
      else addTo(leaf, line);
      if (leaf.ends?.test(line.rest())) close();
      return true;
    }
    return false;
  }

  function addTo({ parts }: { readonly parts: Part[] }, line: Line): void {
    parts.push({ start: line.offset(), end: line.end });
  }

  /** Opens what begins at a line. Returns whether more may follow on the line. */
  function begin(start: Start, line: Line): boolean {
    if (start.kind === 'quote') containers.push({ kind: 'quote' });
    else if (start.kind === 'item' || start.kind === 'note') {
      containers.push({ ...start, isEmpty: start.kind === 'item' && line.isBlank() });
    } else if (start.kind === 'heading') {
      leaves.push({ kind: 'heading', level: start.level, ...join([start]) });
    } else if (start.kind === 'fence') open = start;
    else if (start.kind === 'html') {
      open = { ...start, parts: [{ start: line.offset(), end: line.end }] };
      if (start.ends?.test(line.rest())) close();
    }
    return start.kind === 'quote' || start.kind === 'item' || start.kind === 'note';
  }

  /** A formula between lines of $$. One that never ends is text. */
  function startsFormula(line: Line): boolean {
    const rest = line.rest();
    if (!formulasEnd || !rest.startsWith('$$') || rest.includes('$$', 2)) return false;
    formulasEnd = source.includes('$$', line.end);
    return formulasEnd;
  }

  /** Makes a heading of a paragraph, unless there is none but definitions. */
  function underline({ parts }: { readonly parts: Part[] }, line: Line): boolean {
    const text = withoutDefinitions(join(parts));
    if (text.raw === '') return false;
    const level = line.rest().startsWith('=') ? 1 : 2;
    leaves.push({ kind: 'heading', level, ...text });
    open = null;
    return true;
  }

  /** Adds a line to a paragraph. The line may make a table of it. */
  function extend(text: { readonly parts: Part[] }, line: Line): void {
    const rest = line.rest();
    const header = text.parts.at(-1);
    if (header && isTable(source.slice(header.start, header.end), rest)) {
      text.parts.pop();
      if (text.parts.length > 0) close();
      open = { kind: 'table', parts: [header] };
    } else addTo(text, line);
  }

  function read(line: Line): void {
    let count = pastMarks(line);
    const unmatched = () => count < containers.length;
    const leave = () => {
      close();
      containers.length = count;
    };
    if (open && !unmatched() && goesOn(open, line)) return;
    for (;;) {
      const before: Open | null = open;
      const isText = before?.kind === 'text';
      if (isText && !unmatched() && isUnderline(line) && underline(before, line)) return;
      if (line.indent() > 3 && !line.isBlank() && !isText) {
        leave();
        open = { kind: 'indented' };
        return;
      }
      if (containers.length >= deepest && !unmatched()) break;
      const formula = startsFormula(line);
      const start: Start | null = formula
        ? { kind: 'fence', sign: '$', size: 2 }
        : startOf(line, isText && !unmatched(), isText);
      if (start === null) break;
      leave();
      if (!begin(start, line)) return;
      count = containers.length;
    }
    readText(line, unmatched(), leave);
  }

  function readText(line: Line, isLazy: boolean, leave: () => void): void {
    if (line.isBlank()) leave();
    else if (open?.kind === 'text') {
      if (isLazy) addTo(open, line);
      else extend(open, line);
    } else if (open?.kind === 'table' && !isLazy) addTo(open, line);
    else {
      leave();
      open = { kind: 'text', parts: [{ start: line.offset(), end: line.end }] };
    }
  }

  for (const { start, end } of linesOf(source, from)) read(lineOf(source, start, end));
  close();
  return { leaves, labels };
}

function isUnderline(line: Line): boolean {
  return line.indent() < 4 && /^(?:=+|-+)[ \t]*$/.test(line.rest());
}

function endsFence({ sign, size }: { sign: string; size: number }, line: Line): boolean {
  const rest = line.rest().trimEnd();
  if (sign === '$') return rest.endsWith('$$');
  let run = 0;
  while (rest[run] === sign) run += 1;
  return line.indent() < 4 && run >= size && run === rest.length;
}
