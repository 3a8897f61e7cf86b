import { expect, test } from 'vitest';
import { extract } from '../../src/reading/extract.ts';
import { sentencesOf } from '../../src/reading/sentences.ts';
import { fc } from '../random.ts';
import { numbersByParse5, shownByMdast } from '../reading/oracle.ts';
import { digitsIn, expectMapped, texts } from '../reading/source.ts';
import { runsOf } from './world.ts';

/** Texts made of pieces of markup, put together without sense, against parsers that others wrote. */

const pieces = (from: readonly string[], maxLength: number) =>
  fc.array(fc.constantFrom(...from), { maxLength }).map((chosen) => chosen.join(''));

const markdownPieces = [
  ...['12', '3', 'a', '武进', '，', '“', '.', ':', ' ', '  \n', '\n', '\n\n', '\r\n', '\t', '    '],
  ...['\n   ', '\n  ', '\n    ', '\n\n  ', '\n\n    ', '    14\n', '> ', '- ', '+ ', '1. ', '# '],
  ...['## 21 ##\n', '#20', '===\n', '---\n', '*', '**', '***', '*19*', '_', '__', '~', '~~', '`'],
  ...['`` ', '```\n', '~~~\n', '[', ']', '(', ')', '](x)', '![', '![8](9)', '[10](<11> "12")'],
  ...['[l]', '[l]: x\n', '[l]: <6> "7"\n', '[^n]: ', '"t"', '\\', '13\\\n', '&nbsp;', '&#49;'],
  ...['<', '>', '<b>', '</b>', '<a b="5">', '<p>', '<div>', '<tel:9>', '<!-- 4 -->', '<!--', '-->'],
  ...['<?', '|', '\n| - | - |\n', '|15|16|\n|--|--|\n|17|18'],
];

/** The number of a list item is no text; mdast takes it for one in some lists that interrupt others. */
const isNumbering = (source: string, offset: number) =>
  /^\d*[.)](?:\s|$)/.test(source.slice(offset, offset + 12));

test('the digits that mdast shows in Markdown are in the blocks, at their offsets, and no others', () => {
  fc.assert(
    fc.property(pieces(markdownPieces, 20), (random) => {
      // Nothing is front matter, which mdast does not know.
      const source = `\n${random}`;
      const read = extract(source, 'markdown');
      expectMapped(source, read);
      const { digits, isHtml } = shownByMdast(source);
      const isText = ({ offset }: { offset: number }) =>
        !isHtml(offset) && !isNumbering(source, offset);
      expect(digitsIn(read).filter(isText)).toEqual(digits.filter(isText));
    }),
    runsOf(1000, 0.5),
  );
});

const htmlPieces = [
  ...['N', 'N', 'N', ' ', '\n', '武进', '&nbsp;', '&amp;', '&', '<', '>', '<3', '</', '<!-->'],
  ...['<p>', '</p>', '<div>', '</div>', '<b>', '</b>', '<i class="N">', "<a b='>' c=N>", '</a>'],
  ...['<br>', '<br/>', '<hr>', '<img alt="N">', '<h1>', '</h1>', '<h2>', '<ul>', '</ul>', '<ol>'],
  ...['<li>', '</li>', '<dl><dt>', '<dd>', '</dl>', '<table>', '<tr>', '<td>', '<th>', '</td>'],
  ...['</tr>', '</table>', '<thead>', '<tbody>', '<caption>', '<td colspan=2 rowspan=3>'],
  ...['<script>N</script>', '<style>N</style>', '<code>N</code>', '<pre>N<b>N</pre>', '<!-- N -->'],
  ...['<svg><path d="N"/></svg>', '<span x=>', '</span>', '<blockquote>', '</blockquote>'],
];

test('the numbers that parse5 shows in HTML are in the blocks, at their offsets, and no others', () => {
  fc.assert(
    fc.property(pieces(htmlPieces, 25), (random) => {
      let next = 1000;
      // A number is in the source once, so its offset is known.
      const source = random.replaceAll('N', () => {
        next += 1;
        return ` ${next} `;
      });
      const read = extract(source, 'html');
      expectMapped(source, read);
      const numbers = read.blocks.flatMap(({ text, at }) =>
        [...text.matchAll(/\d{4}/g)].map(({ 0: number, index }) => ({ number, offset: at[index] })),
      );
      expect(numbers.map(({ number }) => number).toSorted()).toEqual(numbersByParse5(source));
      for (const { number, offset } of numbers) expect(offset).toBe(source.indexOf(number));
    }),
    runsOf(1000, 0.5),
  );
});

const formats = fc.constantFrom('markdown', 'html', 'text');
const anything = fc.oneof(
  pieces([...markdownPieces, ...htmlPieces, '[wujin: off]\n', '<!-- wujin x=1 -->', '---\n'], 30),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({
    unit: fc.constantFrom('\ud800', '\udc00', '😀', '\0', '\ufeff', '<', '&', '1', '\r'),
  }),
);

test('any text, cut anywhere, is read: blocks and sentences are where they say', () => {
  fc.assert(
    fc.property(anything, fc.nat(), formats, (text, cut, format) => {
      const source = text.slice(0, cut % (text.length + 1));
      const read = extract(source, format);
      expectMapped(source, read);
      for (const block of read.blocks) {
        let last = 0;
        for (const { start, end, text: sentence } of sentencesOf(block)) {
          expect(block.text.slice(last, start).trim()).toBe('');
          expect(block.text.slice(start, end)).toBe(sentence);
          last = end;
        }
        expect(block.text.slice(last).trim()).toBe('');
      }
    }),
    runsOf(1000, 1),
  );
});

test('line ends and a byte order mark change no text', () => {
  fc.assert(
    fc.property(pieces([...markdownPieces, ...htmlPieces], 20), formats, (text, format) => {
      const source = text.replaceAll('\r', '');
      const expected = texts(source, format);
      expect(texts(source.replaceAll('\n', '\r\n'), format)).toEqual(expected);
      expect(texts(`\ufeff${source}`, format)).toEqual(expected);
    }),
    runsOf(1000, 0.5),
  );
});

const words = [
  'over',
  '200,000',
  'firms',
  'GDP',
  '3.2%',
  '武',
  '进',
  '亿',
  '，',
  '。',
  '2023',
  '“区',
];
const isWide = /[\u3000-\u9fff\uff00-\uffef“]/;

test('a paragraph that is wrapped elsewhere has the same text', () => {
  const breaks = fc.array(fc.boolean(), { minLength: 30, maxLength: 30 });
  const some = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 30 });
  fc.assert(
    fc.property(some, breaks, formats, (chosen, isBroken, format) => {
      const write = (wraps: boolean) =>
        chosen.reduce((text, word, i) => {
          const isTight = isWide.test(text.slice(-1)) && isWide.test(word.charAt(0));
          const glue = isTight ? '' : ' ';
          return text + (wraps && isBroken[i] ? '\n' : glue) + word;
        });
      const source = write(true);
      expect(texts(source, format)).toEqual([write(false)]);
    }),
    runsOf(1000, 0.5),
  );
});
