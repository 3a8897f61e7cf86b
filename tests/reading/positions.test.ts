import { expect, test } from 'vitest';
import { decode } from '../../src/reading/decode.ts';
import { formatOf } from '../../src/reading/format.ts';
import { lineStarts, positionAt } from '../../src/reading/positions.ts';

test.each([
  ['abc', 1, [1, 2]],
  ['a\nb', 2, [2, 1]],
  ['a\r\nb', 3, [2, 1]],
  ['a\rb', 2, [2, 1]],
  ['a\n', 1, [1, 2]],
  ['a\n', 2, [2, 1]],
  ['\t\tx', 2, [1, 3]],
  ['😀x', 2, [1, 3]],
  ['武\n\n进', 3, [3, 1]],
  ['', 0, [1, 1]],
])('in %j, offset %d is at line and column %j', (text, offset, [line, column]) => {
  expect(positionAt(lineStarts(text), offset)).toEqual({ line, column });
});

test('a position of a long text is found among all of its lines', () => {
  const starts = lineStarts('ab\n'.repeat(1_000_000));
  expect(positionAt(starts, 3 * 654_321 + 1)).toEqual({ line: 654_322, column: 2 });
});

const utf16 = (text: string, isBig: boolean) => {
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le');
  return isBig ? bytes.swap16() : bytes;
};

test.each([
  ['UTF-8', Buffer.from('武进 5')],
  ['UTF-8 with a byte order mark', Buffer.from('\ufeff武进 5')],
  ['UTF-16, low byte first', utf16('武进 5', false)],
  ['UTF-16, high byte first', utf16('武进 5', true)],
])('%s is decoded', (_, bytes) => {
  expect(decode(bytes)).toEqual({ text: '武进 5' });
});

test.each([
  ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0), 'binary'],
  ['text with a NUL', Buffer.from('a\0b'), 'binary'],
  ['GB 18030', Uint8Array.of(0xce, 0xe4, 0xbd, 0xf8), 'not-utf8'],
])('%s is not: %s', (_, bytes, fault) => {
  expect(decode(bytes)).toEqual({ fault });
});

test.each([
  ['a.md', '<html>', 'markdown'],
  ['a.MARKDOWN', '', 'markdown'],
  ['a/b.htm', '', 'html'],
  ['a.txt', '# A', 'text'],
  ['a.md/b', 'x', 'text'],
  [null, 'Over 5 firms.', 'text'],
  [null, '<!-- x --><!DOCTYPE html><title>', 'html'],
  [null, '\ufeff \n<p>5', 'html'],
  [null, 'x\n# 2023\n', 'markdown'],
  [null, 'see [x](https://a.b)', 'markdown'],
  ['notes.log', 'a < b', 'text'],
])('%s with %j is %s', (name, text, expected) => {
  expect(formatOf(name, text)).toBe(expected);
});
