/** Part of `extract`: the beginning of a line of Markdown in, the block that begins there out. */
import type { Line } from './markdown-line.ts';
import { blockTags } from './tags.ts';

export type Start =
  | { readonly kind: 'quote' | 'rule' }
  /** `indent` is how far the next lines must be indented to belong to it. */
  | { readonly kind: 'item' | 'note'; readonly indent: number }
  | {
      readonly kind: 'heading';
      readonly level: number;
      readonly start: number;
      readonly end: number;
    }
  | { readonly kind: 'fence'; readonly sign: string; readonly size: number }
  /** The block ends with the line that has the pattern, or at a blank line. */
  | { readonly kind: 'html'; readonly ends: RegExp | null };

const fence = /^(?:(`{3,})[^`]*|(~{3,}).*)$/s;
const item = /^(?:[-+*]|(\d{1,9})[.)])(?=[ \t]|$)/;
const note = /^\[\^[^\s[\]]+\]:/;
const rule = /^(?:\*{3,}|-{3,}|_{3,})$/;

/** The ways in which a block of HTML begins and ends. */
const html: readonly { readonly starts: RegExp; readonly ends: RegExp }[] = [
  {
    starts: /^<(?:script|pre|style|textarea)(?=[\s>]|$)/i,
    ends: /<\/(?:script|pre|style|textarea)>/i,
  },
  { starts: /^<!--/, ends: /-->/ },
  { starts: /^<\?/, ends: /\?>/ },
  { starts: /^<![a-z]/i, ends: />/ },
  { starts: /^<!\[CDATA\[/, ends: /\]\]>/ },
];
const blockTag = /^<\/?([a-z][a-z0-9-]*)(?=[\s/>]|$)/i;
const loneTag =
  /^<(?:\/[a-z][a-z0-9-]*\s*|[a-z][a-z0-9-]*(?:\s+[a-z_:][\w.:-]*(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'=<>`]+))?)*\s*\/?)>[ \t]*$/i;

/**
 * The block that begins at a line, whose marks are read. Null if it is text. Some cannot begin in the
 * middle of a paragraph, `inText`, and others not where a line may go on with one, `afterText`.
 */
export function startOf(line: Line, inText: boolean, afterText: boolean): Start | null {
  if (line.indent() > 3) return null;
  const rest = line.rest();
  if (rest.startsWith('>')) {
    line.pass(1);
    line.skip(1);
    return { kind: 'quote' };
  }
  const [, ticks, tildes] = fence.exec(rest) ?? [];
  const run = ticks ?? tildes;
  if (run !== undefined) return { kind: 'fence', sign: run.charAt(0), size: run.length };
  if (isRule(rest)) return { kind: 'rule' };
  return (
    headingOf(line, rest) ??
    htmlOf(rest, afterText) ??
    noteOf(line, rest) ??
    itemOf(line, rest, inText)
  );
}

function isRule(rest: string): boolean {
  return !/[^-*_ \t]/.test(rest) && rule.test(rest.replaceAll(/[ \t]/g, ''));
}

function headingOf(line: Line, rest: string): Start | null {
  const [mark = '', signs = ''] = /^(#{1,6})(?:[ \t]|$)/.exec(rest) ?? [];
  if (mark === '') return null;
  const text = rest.slice(signs.length).trimEnd();
  // Signs at the end belong to the heading's mark, if a space is before them.
  let end = text.length;
  while (text[end - 1] === '#') end -= 1;
  if (end > 0 && text[end - 1] !== ' ' && text[end - 1] !== '\t') end = text.length;
  line.pass(signs.length);
  return { kind: 'heading', level: signs.length, start: line.offset(), end: line.offset() + end };
}

function htmlOf(rest: string, afterText: boolean): Start | null {
  if (!rest.startsWith('<')) return null;
  const known = html.find(({ starts }) => starts.test(rest));
  if (known) return { kind: 'html', ends: known.ends };
  const name = blockTag.exec(rest)?.[1]?.toLowerCase() ?? '';
  const begins = blockTags.has(name) || (!afterText && loneTag.test(rest));
  return begins ? { kind: 'html', ends: null } : null;
}

function noteOf(line: Line, rest: string): Start | null {
  const mark = note.exec(rest)?.[0];
  if (mark === undefined) return null;
  line.pass(mark.length);
  line.skip(line.indent());
  return { kind: 'note', indent: 4 };
}

function itemOf(line: Line, rest: string, inText: boolean): Start | null {
  const [mark, number = '1'] = item.exec(rest) ?? [];
  if (mark === undefined) return null;
  const isEmpty = rest.slice(mark.length).trim() === '';
  if (inText && (isEmpty || Number(number) !== 1)) return null;
  const before = line.indent();
  line.pass(mark.length);
  const space = line.indent();
  // More than four spaces belong to a block of code inside of the item.
  const padding = isEmpty || space > 4 ? 1 : space;
  line.skip(padding);
  return { kind: 'item', indent: before + mark.length + padding };
}
