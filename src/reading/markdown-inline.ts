/**
 * Part of `extract`: the text of one Markdown block in, its text as a reader sees it out. All that is
 * markup becomes a cut: a part of the source, and what is written instead of it.
 */
import type { Comment } from './directives.ts';
import { omitted } from './document.ts';
import { pairEmphasis, type Run, runAt } from './emphasis.ts';
import { entityAt } from './entities.ts';
import { commentOf } from './html.ts';
import { commentEnd } from './html-tokens.ts';
import { labelOf, linkTail } from './links.ts';
import { skippedTags } from './tags.ts';
import { addressEnd, lowered, raised, type Writer } from './writer.ts';

/** What is written for a part of the text. */
export type Cut = {
  readonly start: number;
  readonly end: number;
  readonly put: string;
  /** A line that ends here on purpose, or digits that are raised or lowered from here on. */
  readonly then?: 'line' | 'raise' | 'lower' | 'level';
};

export type Inline = {
  readonly text: Writer;
  readonly comments: Comment[];
  /** The labels that links may refer to. */
  readonly labels: ReadonlySet<string>;
};

const special = /[\\`<[\]!&*_~$]|(?<= {2})(?:\r\n?|\n)|(?<![A-Za-z0-9_])(?:https?:\/\/|www\.)/gi;
const escaped = /\\(?:[!-/:-@[-`{-~]|\r\n?|\n)/y;
const footnote = /\[\^[^\s[\]]+\]/y;
const mailOrAddress = /<(?:[a-z][a-z0-9+.-]{1,31}:[^\s<>]*|[^\s<>@]+@[^\s<>@]+)>/iy;
const openTag =
  /<([a-z][a-z0-9-]*)(?:\s+[a-z_:][\w.:-]*(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'=<>`]+))?)*\s*\/?>/iy;
const closeTag = /<\/([a-z][a-z0-9-]*)\s*>/iy;
/** Formulas longer than this are none: a sign of dollars may be a price. */
const longestFormula = 500;

/** Writes a text that begins at `base` in the source. */
export function writeInline(raw: string, base: number, { text, comments, labels }: Inline): void {
  const found = cutsOf(raw, labels);
  let done = 0;
  for (const { start, end, put, then } of found.sort(
    (a, b) => a.start - b.start || b.end - a.end,
  )) {
    if (start < done) continue;
    text.run(raw, done, start, base);
    done = end;
    if (raw.startsWith('<!--', start)) comments.push(commentOf(raw, start, end, base));
    if (then === 'line') text.breakLine(base + start);
    else if (then !== undefined) {
      text.shift(then === 'raise' ? raised : then === 'lower' ? lowered : null);
    }
    if (put !== '') text.put(put, base + start, end - start);
  }
  text.run(raw, done, raw.length, base);
  text.shift(null);
}

type Bracket = { readonly at: number; readonly isImage: boolean; readonly runs: number };

function cutsOf(raw: string, labels: ReadonlySet<string>): Cut[] {
  const cuts: Cut[] = [];
  const cut = (start: number, end: number, put = '', then?: Cut['then']) => {
    cuts.push(then === undefined ? { start, end, put } : { start, end, put, then });
    return end;
  };
  const ends = closers(raw);
  const brackets: Bracket[] = [];
  /** A link contains no other: of the brackets below this, only those of images count. */
  let inLink = 0;
  let runs: Run[] = [];

  function closeBracket(at: number): number {
    const bracket = brackets.pop();
    const isLink = bracket !== undefined && (bracket.isImage || brackets.length >= inLink);
    inLink = Math.min(inLink, brackets.length);
    if (!isLink) return at + 1;
    const opened = bracket.at + (bracket.isImage ? 2 : 1);
    const end = linkTail(raw, at + 1) ?? referenceEnd(opened, at);
    if (end === null) return at + 1;
    for (const { start, end: last } of pairEmphasis(runs.splice(bracket.runs))) cut(start, last);
    if (bracket.isImage) return cut(bracket.at, end, omitted);
    cut(bracket.at, opened);
    inLink = brackets.length;
    return cut(at, end);
  }

  /** Where a link by a label ends: [text][label], [label][] or [label]. */
  function referenceEnd(opened: number, at: number): number | null {
    if (labels.size === 0) return null;
    const label = labelOf(raw, at + 1);
    if (label !== null && label.text !== '') return labels.has(label.text) ? label.end : null;
    const own = labelOf(raw, opened - 1);
    if (own === null || own.end !== at + 1 || !labels.has(own.text)) return null;
    return label?.end ?? at + 1;
  }

  function tagAt(at: number): number {
    mailOrAddress.lastIndex = at;
    if (mailOrAddress.test(raw)) return cut(at, mailOrAddress.lastIndex, omitted);
    closeTag.lastIndex = at;
    openTag.lastIndex = at;
    const closed = closeTag.exec(raw);
    const opened = closed ? null : openTag.exec(raw);
    const end = closed ? closeTag.lastIndex : opened ? openTag.lastIndex : ends.markup(at);
    if (end === null) return at + 1;
    const name = (closed?.[1] ?? opened?.[1] ?? '').toLowerCase();
    if (name === 'br') return cut(at, end, '', 'line');
    if (name === 'img') return cut(at, end, omitted);
    if (name === 'sup' || name === 'sub') {
      return cut(at, end, '', closed ? 'level' : name === 'sup' ? 'raise' : 'lower');
    }
    if (opened && skippedTags.has(name)) {
      return cut(at, ends.element(name, end) ?? end, omitted);
    }
    return cut(at, end);
  }

  function step(sign: string, at: number): number {
    switch (sign) {
      case '\\': {
        escaped.lastIndex = at;
        if (!escaped.test(raw)) return at + 1;
        const end = escaped.lastIndex;
        const char = raw[at + 1] ?? '';
        return char === '\r' || char === '\n' ? cut(at, end, '', 'line') : cut(at, end, char);
      }
      case '`': {
        const { end, closed } = ends.code(at);
        return closed ? cut(at, end, omitted) : end;
      }
      case '<':
        return tagAt(at);
      case '!':
        if (raw[at + 1] !== '[') return at + 1;
        brackets.push({ at, isImage: true, runs: runs.length });
        return at + 2;
      case '[':
        footnote.lastIndex = at;
        if (footnote.test(raw)) return cut(at, footnote.lastIndex);
        brackets.push({ at, isImage: false, runs: runs.length });
        return at + 1;
      case ']':
        return closeBracket(at);
      case '&': {
        const entity = entityAt(raw, at, 'markdown');
        return entity ? cut(at, at + entity.length, entity.text) : at + 1;
      }
      case '$': {
        const end = formulaEnd(raw, at);
        return end === null ? at + 1 : cut(at, end, omitted);
      }
      case '*':
      case '_':
      case '~': {
        const run = runAt(raw, at);
        runs.push(run);
        return at + run.size;
      }
      default:
        if (sign === '\n' || sign.startsWith('\r')) return cut(at, at + sign.length, '', 'line');
        return addressEnd(raw, at) ?? at + sign.length;
    }
  }

  const signs = new RegExp(special);
  for (let sign = signs.exec(raw); sign; sign = signs.exec(raw)) {
    signs.lastIndex = step(sign[0], sign.index);
  }
  for (const { start, end } of pairEmphasis(runs)) cut(start, end);
  runs = [];
  return cuts;
}

/** A formula between $ or $$. A price is none: "$5 and $10". */
function formulaEnd(raw: string, at: number): number | null {
  const sign = raw[at + 1] === '$' ? '$$' : '$';
  const start = at + sign.length;
  const end = raw.slice(start, start + longestFormula).indexOf(sign) + start;
  if (end <= start) return null;
  const inside = raw.slice(start, end);
  if (sign === '$$') return end + 2;
  if (/^\s|\s$/.test(inside) || /\d/.test(raw[end + 1] ?? '')) return null;
  return /[\\^_={}]/.test(inside) || !/[\s\d]/.test(inside) ? end + 1 : null;
}

/** Looks for what ends code, comments and elements: each part of the text once. */
function closers(raw: string) {
  /** The offsets of backticks by their number, the last one first. */
  let ticks: Map<number, number[]> | null = null;
  const missing = new Set<string>();

  function find(wanted: string, from: number): number | null {
    if (missing.has(wanted)) return null;
    const found = raw.indexOf(wanted, from);
    if (found < 0) missing.add(wanted);
    return found < 0 ? null : found + wanted.length;
  }

  return {
    code(at: number): { readonly end: number; readonly closed: boolean } {
      ticks ??= ticksOf(raw);
      let size = 1;
      while (raw[at + size] === '`') size += 1;
      const offsets = ticks.get(size) ?? [];
      while ((offsets.at(-1) ?? raw.length) <= at) offsets.pop();
      const end = offsets.at(-1);
      return end === undefined
        ? { end: at + size, closed: false }
        : { end: end + size, closed: true };
    },
    /** Where a comment or another declaration ends. */
    markup(at: number): number | null {
      if (raw.startsWith('<!--', at)) {
        return missing.has('-->') ? null : (commentEnd(raw, at) ?? find('-->', at + 4));
      }
      if (raw.startsWith('<?', at)) return find('?>', at + 2);
      if (raw.startsWith('<![CDATA[', at)) return find(']]>', at + 9);
      return /^<![A-Za-z]/.test(raw.slice(at, at + 3)) ? find('>', at + 3) : null;
    },
    element(name: string, from: number): number | null {
      if (missing.has(name)) return null;
      const end = new RegExp(`</${name}\\s*>`, 'gi');
      end.lastIndex = from;
      if (end.test(raw)) return end.lastIndex;
      missing.add(name);
      return null;
    },
  };
}

function ticksOf(raw: string): Map<number, number[]> {
  const found = new Map<number, number[]>();
  for (const { 0: ticks, index } of [...raw.matchAll(/`+/g)].reverse()) {
    const offsets = found.get(ticks.length) ?? [];
    offsets.push(index);
    found.set(ticks.length, offsets);
  }
  return found;
}
