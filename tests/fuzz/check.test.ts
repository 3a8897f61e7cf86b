import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checkText } from '../../src/reading/check-text.ts';
import type { Format } from '../../src/reading/document.ts';
import { fc } from '../random.ts';
import { base } from '../reading/stages.ts';
import { runsOf } from './world.ts';

/** Cuts of texts about the subject, joined without sense, with markup and rare characters between them. */

const corpus: readonly { readonly text: string }[] = JSON.parse(
  readFileSync(new URL('../reading/corpora/own.json', import.meta.url), 'utf8'),
);
const cut = fc
  .tuple(fc.constantFrom(...corpus.map(({ text }) => text)), fc.nat(), fc.nat(60))
  .map(([text, start, length]) => text.slice(start % text.length, (start % text.length) + length));
const between = fc.constantFrom(
  ...[
    '',
    ' ',
    '\n',
    '\n\n',
    '，',
    '。',
    '; ',
    '、',
    ': ',
    '分别',
    ' respectively ',
    '# ',
    '- ',
    '| ',
    '|--|\n',
  ],
  ...[
    '<p>',
    '</td><td>',
    '<table>',
    '**',
    '`',
    '&nbsp;',
    '😀',
    '\ud800',
    '\u0000',
    '\u202e',
    'ﷺ',
    '１２３',
    '（',
  ],
);
const texts = fc
  .array(fc.tuple(cut, between), { maxLength: 8 })
  .map((pieces) => pieces.flat().join(''));

test('any text is read without an error, inside its bounds, and the same way again', () => {
  fc.assert(
    fc.property(
      texts,
      fc.constantFrom<Format>('text', 'markdown', 'html'),
      fc.constantFrom('wujin', 'cedz', null),
      (text, format, area) => {
        const options = { format, area, date: '2022-07-01', as: null };
        const { statements } = checkText(text, base, options);
        for (const { offset, length, quote } of statements) {
          expect(quote).not.toBe('');
          expect(offset).toBeGreaterThanOrEqual(0);
          expect(length).toBeGreaterThan(0);
          expect(offset + length).toBeLessThanOrEqual(text.length);
        }
        expect(JSON.stringify(checkText(text, base, options).statements)).toBe(
          JSON.stringify(statements),
        );
      },
    ),
    runsOf(2000, 0.1),
  );
}, 120_000);
