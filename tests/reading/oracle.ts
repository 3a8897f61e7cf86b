import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { expect } from 'vitest';
import type { Digit } from './source.ts';

/** What other programs read in a text. */

export type Shown = {
  /** The digits that the text nodes of mdast show, with their offsets. */
  readonly digits: readonly Digit[];
  /** Whether an offset is in HTML, which mdast does not read. */
  readonly isHtml: (offset: number) => boolean;
};

export function shownByMdast(source: string): Shown {
  const options = { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] };
  const digits: Digit[] = [];
  const html = new Set<number>();
  const visit = (node: object) => {
    const type: unknown = Reflect.get(node, 'type');
    const children: unknown = Reflect.get(node, 'children');
    const { start, end } = spanOfNode(node);
    if (type === 'text') digits.push(...digitsOfText(source, node));
    if (type === 'html') for (let i = start; i < end; i += 1) html.add(i);
    // The text of an address in angle brackets is the address.
    if (type === 'link' && source[start] === '<') return;
    if (Array.isArray(children)) for (const child of children) visit(Object(child));
  };
  visit(fromMarkdown(source, options));
  return {
    digits: digits.toSorted((a, b) => a.offset - b.offset),
    isHtml: (offset) => html.has(offset),
  };
}

function spanOfNode(node: object): { readonly start: number; readonly end: number } {
  const { start, end } = Object(Reflect.get(node, 'position'));
  return { start: Number(Object(start).offset), end: Number(Object(end).offset) };
}

const written =
  /^(?:&(?:#[xX][0-9a-fA-F]{1,6}|#[0-9]{1,7}|[A-Za-z][A-Za-z0-9]*);|\\[!-/:-@[-`{-~])/;

/**
 * mdast gives the position of a whole text node. Inside of it, references and escapes are longer than what
 * they stand for, and the marks of quotes come between lines: a character is the next one like it.
 */
function digitsOfText(source: string, node: object): readonly Digit[] {
  const value = String(Reflect.get(node, 'value'));
  const { start, end } = spanOfNode(node);
  const found: Digit[] = [];
  let at = start;
  for (const char of value) {
    if (/[ \t\r\n]/.test(char)) continue;
    for (let isIt = false; !isIt; ) {
      const rest = source.slice(at, end);
      if (rest === '') expect({ value, source }).toBe('found');
      const [reference] = written.exec(rest) ?? [];
      isIt = reference !== undefined || rest.startsWith(char);
      if (isIt && /[0-9]/.test(char)) found.push({ offset: at, digit: char });
      at += reference?.length ?? (isIt ? char.length : 1);
    }
  }
  return found;
}

const unread = new Set(
  'script style textarea title iframe noembed noframes noscript xmp pre code svg math'.split(' '),
);

/** The numbers of four digits that parse5 shows in a page, in the order of their values. */
export function numbersByParse5(source: string): readonly string[] {
  const texts: string[] = [];
  const visit = (node: DefaultTreeAdapterTypes.Node) => {
    if ('value' in node) texts.push(node.value);
    if (unread.has(node.nodeName)) return;
    if ('childNodes' in node) for (const child of node.childNodes) visit(child);
  };
  visit(parse(source));
  return texts.flatMap((text) => text.match(/\d{4}/g) ?? []).toSorted();
}
