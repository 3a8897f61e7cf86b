import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { omitted, spanOf } from '../../src/reading/document.ts';
import { extract } from '../../src/reading/extract.ts';
import { root } from '../docs/pages.ts';
import { shownByMdast } from './oracle.ts';
import { blockWith, digitsIn, expectMapped, shown, texts } from './source.ts';

const markdown = (source: string) => shown(source, 'markdown');
const text = (source: string) => texts(source, 'markdown').join('\n');

describe('the documents of this repository', () => {
  const documents = ['README.md', 'CHANGELOG.md', 'SKILL.md']
    .concat(readdirSync(`${root}docs`).map((name) => `docs/${name}`))
    .filter((name) => name.endsWith('.md'));

  test.each(documents)('%s: mdast shows the same digits at the same offsets', (name) => {
    const source = readFileSync(root + name, 'utf8');
    const read = extract(source, 'markdown');
    expectMapped(source, read);
    // mdast takes front matter for text: it is made a blank that is as long.
    const body = source.replace(/^---\n[\s\S]*?\n---\n/, (front) => front.replaceAll(/\S/g, ' '));
    const { digits, isHtml } = shownByMdast(body);
    expect(digitsIn(read).filter(({ offset }) => !isHtml(offset))).toEqual(digits);
  });
});

describe('blocks', () => {
  test('are headings, paragraphs, items by their depth, and cells', () => {
    const source = '# A\n\nB\n===\n\nC\n\n- D\n  1. E\n- F\n\n|G|H|\n|-|-|\n|I|J|\n';
    expect(markdown(source)).toEqual([
      'heading 1 A',
      'heading 1 B',
      'paragraph 0 C',
      'item 1 D',
      'item 2 E',
      'item 1 F',
      ...['cell 0 G', 'cell 0 H', 'cell 0 I', 'cell 0 J'],
    ]);
  });

  test('know the headings above them', () => {
    const source = '# 2023\n## Firms\nX\n# 2024\n### Deep\nY';
    const above = (words: string) =>
      blockWith(words, source, 'markdown').headings.map((each) => each.text);
    expect(above('X')).toEqual(['2023', 'Firms']);
    expect(above('Firms')).toEqual(['2023']);
    expect(above('Y')).toEqual(['2024', 'Deep']);
    expect(above('2024')).toEqual([]);
  });

  test('of a list know what introduces it: the paragraph before, or the item it is in', () => {
    const source = 'In 2023:\n\n- A\n  - B\n- C\n\n# H\n\n- D';
    const intro = (words: string) => blockWith(words, source, 'markdown').intro?.text;
    expect([intro('A'), intro('B'), intro('C')]).toEqual(['In 2023:', 'A', 'In 2023:']);
    expect(intro('D')).toBeUndefined();
  });

  test('of a table know the headers of their row and column, and what introduces it', () => {
    const source = 'Table 1\n\n| | 2022 | 2023 |\n|---|--:|--:|\n| GDP | 300 | **322** |\n';
    const cell = blockWith('322', source, 'markdown');
    expect(cell.rowHeaders.map((each) => each.text)).toEqual(['GDP']);
    expect(cell.columnHeaders.map((each) => each.text)).toEqual(['2023']);
    expect(cell.intro?.text).toBe('Table 1');
    expect(blockWith('GDP', source, 'markdown').rowHeaders).toEqual([]);
  });
});

describe('the text of a block', () => {
  test.each([
    ['markup is gone', 'a **b** _c_ ~~d~~ [e](f5) ![g](h6)i', `a b c d e ${omitted}i`],
    ['signs that are none stay', '2*3 a_1_b 4 * 5 [6] 7~8', '2*3 a_1_b 4 * 5 [6] 7~8'],
    ['code keeps numbers apart', '1`2`3', `1${omitted}3`],
    ['a mark of a footnote does not', '1,131[^2] firms', '1,131 firms'],
    ['nor does a comment', '1<!-- 2 -->3', '13'],
    ['escapes', '3\\. \\*a\\*', '3. *a*'],
    ['references', '1&nbsp;131 &lt; 5&#37; &frac12;', '1\u00a0131 < 5% ½'],
    ['unknown references stay', 'a &foo; b & c', 'a &foo; b & c'],
    ['exponents are not digits', '10<sup>8</sup> CO<sub>2</sub>', '10⁸ CO₂'],
    ['addresses', 'see https://a.b/2023?c=4, 5', `see ${omitted}, 5`],
    ['Chinese behind an address', '见https://a.b/1，共5家', `见${omitted}，共5家`],
    ['addresses in brackets', '<https://a.b/6> <c7@d.e>', `${omitted} ${omitted}`],
    ['links by a label', '[a][b] [b] [c]\n\n[b]: x/9 "8"', 'a b [c]'],
    ['formulas', '$x_1=2$ and $$y^3$$', `${omitted} and ${omitted}`],
    ['prices are no formulas', 'from $5 to $10, US$3bn or A$4', 'from $5 to $10, US$3bn or A$4'],
    ['a line ends on purpose', 'a  \nb\\\nc<br>d', 'a\nb\nc\nd'],
    ['lines that are wrapped', 'a\nb', 'a b'],
    ['wrapped Chinese', '全区实现\n生产总值，\n**增长**\n7%', '全区实现生产总值，增长 7%'],
    ['quotes', '> a\n> b\nc', 'a b c'],
  ])('%s: %s', (_, source, expected) => {
    expect(text(source)).toBe(expected);
  });

  test.each([
    ['fenced code', '```\n1\n```\n'],
    ['a fence that never ends', 'a\n\n~~~\n1\n'],
    ['indented code', 'a\n\n    1\n'],
    ['script', 'a\n\n<script>\n1\n\n2</script>\n'],
    ['pre', '<pre>1\n\n2</pre>\n'],
    ['comments', '<!-- 1\n\n2 -->\n'],
    ['formulas', '$$\n1\n$$\n'],
    ['definitions', '[a]: b1 "2"\n'],
    ['attributes', 'a <b id="1">b</b>'],
    ['code in HTML', 'a <code>1</code> <kbd>2</kbd>'],
    ['front matter', '---\ntitle: 1\n---\n'],
    ['front matter in TOML', '+++\ntitle = 1\n+++\n'],
  ])('has nothing of %s', (_, source) => {
    expect(text(source)).not.toMatch(/\d/);
  });

  test('of HTML inside of Markdown is read as HTML', () => {
    const source = '<table><tr><th>GDP<td>3</table>\n\n<p align="1">a&nbsp;b</p>';
    expect(markdown(source)).toEqual(['cell 0 GDP', 'cell 0 3', 'paragraph 0 a\u00a0b']);
  });

  test('is where the source has it, marks of quotes and references included', () => {
    const source = '> - 1&nbsp;131\n>   **firms** 5&#37;';
    const block = blockWith('1', source, 'markdown');
    const part = (words: string) => {
      const start = block.text.indexOf(words);
      const { offset, length } = spanOf(block, start, start + words.length);
      return source.slice(offset, offset + length);
    };
    expect(part('1\u00a0131')).toBe('1&nbsp;131');
    expect(part('firms')).toBe('firms');
    expect(part('5%')).toBe('5&#37;');
    expect(part('131 firms')).toBe('131\n>   **firms');
  });
});

/** Work that grows with the square of these would not end within a test. */
test.each([
  ...['[', '![', ']', '[a](', '[a](b "', '[a](<b', '[a]: b "', '[^a]: ', 'https://', 'www.'],
  ...['*a ', '_a_ ', '~~a~ ', '`', '`a`` ', '&', '$a ', '$$\n\n', '\\', 'a  \n', '\n', '\t'],
  ...['>', '> ', '- ', '- a\n  ', '|', '|-', '#', '# ', '-', '    ', 'a <!-- ', 'a <? '],
  ...['<', '<a ', '<a b="', '<a =', '<code>', '<pre>', '<ul><li>a', '<table>', '<tr><th>1'],
  '<td rowspan=9999 colspan=9999>a',
])('100,000 characters of %j are read', (piece) => {
  const source = piece.repeat(100_000 / piece.length);
  for (const format of ['markdown', 'html', 'text'] as const) {
    for (const text of [source, `a ${source} b`, `|a|\n|-|\n${source}`]) {
      const { blocks } = extract(text, format);
      expect(blocks.filter((block) => block.at.length !== block.text.length)).toEqual([]);
    }
  }
});
