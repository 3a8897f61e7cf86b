import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { displayWidth } from '../../src/terminal/width.ts';
import { fc } from '../random.ts';

/** What displayWidth counts by itself, without asking string-width. */
const counted = fc.oneof(
  fc.integer({ min: 0x20, max: 0x7e }),
  fc.integer({ min: 0x4e00, max: 0x9fff }),
  fc.integer({ min: 0x3000, max: 0x30ff }),
  fc.integer({ min: 0xff00, max: 0xff5f }),
  fc.constantFrom(...Array.from('\u00a0·²–‘’“”…─≤≥✓◦', (sign) => sign.charCodeAt(0))),
);
const fast = fc.array(counted).map((codes) => String.fromCharCode(...codes));
const colour = fc.constantFrom('\u001b[1m', '\u001b[22m', '\u001b[38;5;208m', '\u001b[m');

function agrees(text: string): void {
  expect(displayWidth(text)).toBe(stringWidth(text));
}

describe('displayWidth', () => {
  it.each([
    ['CNY 322.284 bn', 14],
    ['高新技术企业', 12],
    ['武进区(含经开区)', 16],
    ['✓ 相互印证', 10],
    ['320,000 m²', 10],
    ['Wǔjìn', 5],
    ['e\u0301', 1],
    ['👨‍👩‍👧', 2],
    ['\u001b[1m名次\u001b[22m', 4],
    ['', 0],
  ])('of %j is %i columns', (text, width) => {
    expect(displayWidth(text)).toBe(width);
  });

  it('is what string-width says of every character of the basic plane', () => {
    const wrong: string[] = [];
    for (let code = 0; code <= 0xffff; code += 1) {
      const text = String.fromCodePoint(code);
      if (displayWidth(text) !== stringWidth(text)) wrong.push(code.toString(16));
    }
    expect(wrong).toEqual([]);
  });

  it('is what string-width says of any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), agrees), { numRuns: 1000 });
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), agrees), { numRuns: 1000 });
  });

  it('is what string-width says of the signs that it counts by itself, next to each other', () => {
    fc.assert(fc.property(fast, agrees), { numRuns: 2000 });
  });

  it('is what string-width says when such signs meet others', () => {
    const mixed = fc.tuple(fast, fc.string({ unit: 'grapheme', maxLength: 3 }), fast);
    fc.assert(
      fc.property(mixed, (parts) => agrees(parts.join(''))),
      { numRuns: 1000 },
    );
  });

  it('does not count colour codes', () => {
    const painted = fc.array(fc.oneof(colour, fast));
    fc.assert(
      fc.property(painted, (parts) => {
        agrees(parts.join(''));
      }),
      { numRuns: 1000 },
    );
  });
});
