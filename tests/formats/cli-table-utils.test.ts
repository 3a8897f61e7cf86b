import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import * as ours from '../../src/formats/cli-table-utils.ts';
import { fc } from '../random.ts';

/**
 * The module that the build puts in the place of cli-table3's own, held against the original for what
 * cli-table.ts hands over: texts that fit, lines that end their colours, every option given.
 */
type Original = Omit<typeof ours, 'truncate'> & {
  readonly truncate: (text: string, width: number) => string;
};
const original: Original = createRequire(import.meta.url)('cli-table3/src/utils.js');

// string-width 4, which cli-table3 uses, knows these as string-width 8 does.
const letter = fc.constantFrom(
  ...'aZ0 .-é武区，。',
  '\u001b[1mb\u001b[22m',
  '\u001b[31mr\u001b[39m',
);
const line = fc.array(letter, { maxLength: 20 }).map((letters) => letters.join(''));
const text = fc.array(line, { minLength: 1, maxLength: 3 }).map((lines) => lines.join('\n'));

describe('in the place of the utilities of cli-table3', () => {
  test('a text is as wide', () => {
    fc.assert(
      fc.property(text, (each) => {
        expect(ours.strlen(each)).toBe(original.strlen(each));
      }),
    );
  });

  test('a line is padded on the same side', () => {
    const side = fc.constantFrom('left', 'right');
    fc.assert(
      fc.property(line, fc.nat(20), side, (each, more, where) => {
        const room = original.strlen(each) + more;
        expect(ours.pad(each, room, ' ', where)).toBe(original.pad(each, room, ' ', where));
      }),
    );
  });

  test('a sign is repeated as often', () => {
    fc.assert(
      fc.property(fc.nat(50), (times) => {
        expect(ours.repeat('─', times)).toBe(original.repeat('─', times));
      }),
    );
  });

  test('a text that fits is not cut', () => {
    fc.assert(
      fc.property(line, (each) => {
        expect(ours.truncate(each)).toBe(original.truncate(each, original.strlen(each)));
      }),
    );
  });

  test('lines that end their colours stay as they are', () => {
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        expect(ours.colorizeLines(lines)).toEqual(original.colorizeLines(lines));
      }),
    );
  });

  test('the options of a table are those given', () => {
    const given = { colWidths: [3], colAligns: ['left'], truncate: '…', chars: {}, style: {} };
    expect(original.mergeOptions(given)).toMatchObject(ours.mergeOptions(given));
  });
});
