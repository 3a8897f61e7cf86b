import { describe, expect, it } from 'vitest';
import { sanitise, sanitiseLine } from '../../src/terminal/sanitise.ts';
import { fc } from '../random.ts';

/** Text in which escapes and controls are as frequent as letters. */
const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom('\u001b', '[', ']', 'P', '\u009b', '\u009d', '\u0090', '\u0007', '\u001b\\'),
      fc.constantFrom('31m', '8;;', 'm', ';', '\n', '\t', '\r', '\u202e', '\u200b', '武', 'a', ' '),
      fc.constantFrom('\udb40', '\udc41', '\ud83d', '\ude00', '\u{e0041}'),
      fc.string({ unit: 'binary', maxLength: 3 }),
    ),
  )
  .map((parts) => parts.join(''));

describe('sanitise', () => {
  it.each([
    ['a colour', '\u001b[31mred\u001b[0m', 'red'],
    ['a cursor movement', 'a\u001b[2J\u001b[1;1Hb', 'ab'],
    ['a window title', '\u001b]0;pwned\u0007text', 'text'],
    [
      'a hyperlink, keeping its words',
      '\u001b]8;;https://x.test\u001b\\link\u001b]8;;\u001b\\',
      'link',
    ],
    ['a device control string', '\u001bP1$r\u001b\\text', 'text'],
    ['a sequence in C1 form', '\u009b31mred', 'red'],
    ['a title in C1 form', '\u009d0;pwned\u009ctext', 'text'],
    ['a lone escape', 'a\u001bb', 'ab'],
    ['bells and backspaces', 'a\u0007b\u0008c\u007f', 'abc'],
    ['other C1 controls', 'a\u0080b\u0084c', 'abc'],
    ['bidirectional overrides', 'abc\u202edef\u202c', 'abcdef'],
    ['bidirectional isolates and marks', '\u2066a\u2069\u200eb\u200fc\u061cd', 'abcd'],
    ['zero-width characters', 'wu\u200bj\u200ci\u2060n\ufeff', 'wujin'],
    ['soft hyphens', 'Wu\u00adjin', 'Wujin'],
    ['invisible tags', 'a\u{e0041}\u{e007f}b', 'ab'],
  ])('removes %s', (_, text, clean) => {
    expect(sanitise(text)).toBe(clean);
  });

  it('lets no sequence come together out of the pieces around another', () => {
    expect(sanitise('\u001b[\u001b[31m31mtext')).not.toContain('\u001b');
    expect(sanitise('\u001b\u001b[0m[31mtext')).not.toContain('\u001b');
    expect(sanitise('\u001b]0;a\u001b]0;b\u0007\u0007text')).toMatch(/text$/);
  });

  it.each([
    ['a control', '\udb40\u200b\udc41'],
    ['an escape sequence', '\udb40\u001b[0m\udc41'],
    ['another tag', '\udb40\u{e0041}\udc41'],
    ['a tag that comes together itself', `${'\udb40'.repeat(3)}\u200b${'\udc41'.repeat(3)}`],
  ])('makes no tag of the halves on both sides of %s', (_, text) => {
    expect(sanitise(text)).toMatch(/^\ufffd+$/);
  });

  it('makes no emoji of halves either', () => {
    expect(sanitise('\ud83d\u200b\ude00')).toBe('\ufffd\ufffd');
    expect(sanitise('a\ud83db')).toBe('a\ufffdb');
  });

  it('makes a space of what parts words', () => {
    expect(sanitise('a\tb\r\nc\u0085d\u2028e\u2029f\u000bg')).toBe('a b \nc d e f g');
  });

  it('does not lose what follows a stray control that opens a sequence and ends nowhere', () => {
    // A ž of Windows-1252, read as Latin-1, is such a control.
    expect(sanitise('one\u009e two\nthree')).toBe('one two\nthree');
    expect(sanitise('one\u001b] two\nthree')).toContain('three');
  });

  it('leaves text alone: Chinese, accents, symbols, emoji, newlines', () => {
    const text = '武进区 Wǔjìn — “✓” 320,000 m²\n第二行 😀 [31m is text';
    expect(sanitise(text)).toBe(text);
  });

  it('leaves every printable ASCII text and every ideograph as it is', () => {
    const unit = fc.oneof(
      fc.integer({ min: 0x20, max: 0x7e }),
      fc.integer({ min: 0x4e00, max: 0x9fff }),
      fc.constant(0x0a),
    );
    fc.assert(
      fc.property(fc.array(unit), (codes) => {
        const text = String.fromCharCode(...codes);
        expect(sanitise(text)).toBe(text);
      }),
    );
  });

  it('never leaves a control other than newline, nor a character without a width', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(sanitise(text)).not.toMatch(/(?!\n)\p{Control}/u);
        expect(sanitise(text)).not.toMatch(
          /\p{Bidi_Control}|[\u200b-\u200d\u2060\u2028\u2029\ufeff\u{e0000}-\u{e007f}]/u,
        );
        expect(sanitise(text).isWellFormed()).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it('has nothing more to do the second time', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(sanitise(sanitise(text))).toBe(sanitise(text));
      }),
      { numRuns: 2000 },
    );
  });
});

describe('sanitiseLine', () => {
  it('makes one line of several', () => {
    expect(sanitiseLine('one\ntwo\u001b[31m\nthree')).toBe('one two three');
  });

  it('never leaves a newline', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(sanitiseLine(text)).not.toContain('\n');
      }),
    );
  });
});
