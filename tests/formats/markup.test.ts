import { parseFragment } from 'parse5';
import { describe, expect, test } from 'vitest';
import { cleanText, safeAddress } from '../../src/formats/markup/clean.ts';
import { h, toHtml, toXml } from '../../src/formats/markup/element.ts';
import { hostileAddresses, hostileTexts } from './hostile-texts.ts';

/** Trees of elements as HTML, read back by a parser of browsers. */

type Parsed = {
  readonly nodeName: string;
  readonly value?: string;
  readonly attrs?: readonly { readonly name: string; readonly value: string }[];
  readonly childNodes?: readonly Parsed[];
};

const onlyChild = (html: string): Parsed => {
  const { childNodes } = parseFragment(html) as unknown as Parsed;
  expect(childNodes).toHaveLength(1);
  return childNodes?.[0] ?? { nodeName: '' };
};

describe('text', () => {
  test.each(hostileTexts)('stays text: %j', (text) => {
    const shown = cleanText(text);
    const element = onlyChild(toHtml(h('p', { 'aria-label': text }, text)));
    expect(element.childNodes?.map(({ nodeName }) => nodeName)).toEqual(['#text']);
    expect(element.childNodes?.[0]?.value).toBe(shown);
    expect(element.attrs).toEqual([{ name: 'aria-label', value: shown }]);
    expect(toXml(h('text', {}, text))).not.toMatch(/<(?!\/?text)/);
  });

  test('reorders nothing and hides nothing', () => {
    expect(cleanText('a\u202eb\u2066c\u0000d\u001b[31m')).toBe('a\ufffdb\ufffdc\ufffdd\ufffd[31m');
    expect(cleanText('zero\u200bwidth\ufeff and \ud800 half')).toBe('zerowidth and \ufffd half');
    expect(cleanText('👩‍👩‍👧 武进')).toBe('👩‍👩‍👧 武进');
  });
});

describe('addresses', () => {
  test.each(hostileAddresses)('of the web are linked: %j', (address) => {
    expect(safeAddress(address)).toMatch(/^https?:\/\/[^\s"<>]+$/);
  });

  test.each([
    'javascript:alert(1)',
    'JAVASCRIPT:alert(1)',
    ' java\nscript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:x',
    'file:///etc/passwd',
    '//example.org',
    'relative',
  ])('of anything else are not: %j', (address) => {
    expect(safeAddress(address)).toBeNull();
    expect(toHtml(h('a', { href: address }, 'x'))).toBe('<a>x</a>');
  });
});

describe('templates', () => {
  test.each(['onclick', 'style', 'srcdoc', 'onload'])('accept no attribute %s', (name) => {
    expect(() => toHtml(h('p', { [name]: 'x' }))).toThrow(name);
  });

  test.each(['script', 'style', 'iframe', 'img', 'object'])('accept no element %s', (tag) => {
    expect(() => toHtml(h(tag))).toThrow(tag);
  });

  test('leave out end tags only where HTML does', () => {
    const table = h('table', {}, h('tbody', {}, h('tr', {}, h('td', {}, 'a'), h('td', {}, 'b'))));
    const rows = (node: Parsed): readonly string[] => [
      node.nodeName,
      ...(node.childNodes ?? []).flatMap(rows),
    ];
    expect(rows(onlyChild(toHtml(table)))).toEqual([
      'table',
      'tbody',
      'tr',
      'td',
      '#text',
      'td',
      '#text',
    ]);
  });
});
