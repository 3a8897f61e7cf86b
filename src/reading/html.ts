/**
 * Part of `extract`: HTML in (a page, or a block of it inside Markdown), blocks and comments out.
 * No tree is built: an element that ends a paragraph ends it whether its own end tag follows or not.
 */
import type { Comment } from './directives.ts';
import { omitted } from './document.ts';
import { entityAt } from './entities.ts';
import { rawEnd, type Tag, tokensOf } from './html-tokens.ts';
import type { Outline } from './outline.ts';
import { type Table, table } from './table.ts';
import { blockTags, rawTags, skippedInline, skippedTags } from './tags.ts';
import { lowered, raised, type Writer, writer } from './writer.ts';

export type Target = { readonly outline: Outline; readonly comments: Comment[] };

const listTags = new Set(['ul', 'ol', 'menu']);
const endHeadings = new Set([...listTags, 'p', 'dl', 'table', 'section', 'article', 'main']);
/** End tags that are missing must not nest lists without end. */
const mostLists = 50;

/** Reads HTML that begins at `base` in the source, inside as many lists as `depth` says. */
export function readHtml(html: string, base: number, target: Target, depth = 0): void {
  const { outline, comments } = target;
  const text = writer();
  const tables: { rows: Table; isHead: boolean; inCell: boolean }[] = [];
  let lists = depth;
  let described = 0;
  let heading = 0;
  /** The element whose content is left out, and how many of its name are open. */
  let skipped: { name: string; open: number } | null = null;

  function flush(): void {
    const written = text.take();
    if (written === null) return;
    const inner = tables.at(-1);
    if (inner?.inCell) inner.rows.write(written);
    else if (heading > 0) outline.add('heading', heading, written);
    else if (lists + described > 0) outline.add('item', lists + described, written);
    else outline.add('paragraph', 0, written);
  }

  function open(name: string, tag: string): void {
    const inner = tables.at(-1);
    // A heading without an end tag must not make headings of all that follows.
    if (endHeadings.has(name)) heading = 0;
    if (/^h[1-6]$/.test(name)) heading = Number(name[1]);
    else if (name === 'dt' || name === 'dd') described = name === 'dd' ? 1 : 0;
    else if (listTags.has(name)) lists = Math.min(mostLists, lists + 1);
    else if (name === 'table') {
      inner?.rows.endRow();
      tables.push({ rows: table(outline), isHead: false, inCell: false });
    } else if (!inner) return;
    else if (name === 'thead') inner.isHead = true;
    else if (name === 'tbody' || name === 'tfoot') inner.isHead = false;
    else if (name === 'tr') {
      inner.rows.startRow(inner.isHead);
      inner.inCell = false;
    } else if (name === 'td' || name === 'th') {
      inner.rows.startCell(name === 'th', numberIn(tag, 'colspan'), numberIn(tag, 'rowspan'));
      inner.inCell = true;
    }
  }

  function close(name: string): void {
    const inner = tables.at(-1);
    if (/^h[1-6]$/.test(name)) heading = 0;
    else if (name === 'dd' || name === 'dl') described = 0;
    else if (listTags.has(name)) lists = Math.max(depth, lists - 1);
    else if (!inner) return;
    else if (name === 'table') {
      inner.rows.endRow();
      tables.pop();
    } else if (name === 'thead') inner.isHead = false;
    else if (name === 'td' || name === 'th' || name === 'tr') inner.inCell = false;
  }

  /** Returns where to go on, if not behind the token. */
  function tag({ isEnd, name, start, end }: Tag): number | undefined {
    if (skipped && !(blockTags.has(name) && skippedInline.has(skipped.name))) {
      if (name === skipped.name) skipped.open += isEnd ? -1 : 1;
      if (skipped.open === 0) skipped = null;
      return undefined;
    }
    skipped = null;
    if (blockTags.has(name) || name === 'pre') flush();
    if (!isEnd && rawTags.has(name)) return rawEnd(html, name, end);
    if (name === 'sup' || name === 'sub') {
      text.shift(isEnd ? null : name === 'sup' ? raised : lowered);
    }
    if (isEnd) close(name);
    else if (name === 'br') text.breakLine(base + start);
    else if (name === 'img') text.put(omitted, base + start, end - start);
    else if (skippedTags.has(name)) {
      skipped = html[end - 2] === '/' ? null : { name, open: 1 };
      if (name !== 'rt' && name !== 'rp') text.put(omitted, base + start, end - start);
    } else open(name, html.slice(start, end));
    return undefined;
  }

  const tokens = tokensOf(html);
  for (let next = tokens.next(); !next.done; ) {
    const token = next.value;
    const { start, end } = token;
    let goOn: number | undefined;
    if (token.kind === 'tag') goOn = tag(token);
    else if (skipped) goOn = undefined;
    else if (token.kind === 'comment') comments.push(commentOf(html, start, end, base));
    else writeText(text, html.slice(start, end), base + start);
    next = tokens.next(goOn);
  }
  flush();
  for (const { rows } of tables.reverse()) rows.endRow();
}

export function commentOf(html: string, start: number, end: number, base: number): Comment {
  const text = html.slice(start, end).replace(/^<!--/, '').replace(/-->$/, '');
  return { text, offset: base + start, length: end - start };
}

/** Writes text with its character references. */
function writeText(text: Writer, part: string, base: number): void {
  let done = 0;
  for (let i = part.indexOf('&'); i >= 0; i = part.indexOf('&', i + 1)) {
    const entity = entityAt(part, i, 'html');
    if (!entity) continue;
    text.run(part, done, i, base);
    text.put(entity.text, base + i, entity.length);
    done = i + entity.length;
  }
  text.run(part, done, part.length, base);
}

function numberIn(tag: string, attribute: string): number {
  return Number(new RegExp(`\\s${attribute}\\s*=\\s*["']?(\\d{1,6})`, 'i').exec(tag)?.[1] ?? 1);
}
