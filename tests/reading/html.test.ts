import { describe, expect, test } from 'vitest';
import { omitted } from '../../src/reading/document.ts';
import { extract } from '../../src/reading/extract.ts';
import { blockWith, expectMapped, shown, texts } from './source.ts';

const html = (source: string) => shown(source, 'html');

describe('HTML', () => {
  test('is read without what no reader sees', () => {
    const source = `<!doctype html><html lang=en><head><title>1</title><style>a{b:2}</style>
      <script>if (a<b) 3</script></head><body class="4"><h1>Firms</h1>
      <p>Over <b>42</b>家<br>in&nbsp;2023 <code>5</code> <img alt=6 src="7.png"></p>
      <pre>8</pre><!-- 9 --><p data-x='>10'>a</p></body></html>`;
    expect(html(source)).toEqual([
      'heading 1 Firms',
      `paragraph 0 Over 42家\nin\u00a02023 ${omitted} ${omitted}`,
      `paragraph 0 ${omitted}`,
      'paragraph 0 a',
    ]);
    expectMapped(source, extract(source, 'html'));
  });

  test('needs no end tags', () => {
    expect(html('<h2>A<p>b<p>c<ul><li>d<li>e<ul><li>f</ul></ul>g')).toEqual([
      'heading 2 A',
      ...['paragraph 0 b', 'paragraph 0 c'],
      ...['item 1 d', 'item 1 e', 'item 2 f'],
      'paragraph 0 g',
    ]);
    expect(texts('a <code>1<p>b 2', 'html')).toEqual([`a ${omitted}`, 'b 2']);
    expect(texts('a <b', 'html')).toEqual(['a']);
  });

  test.each([
    ['1 < 2 & 3', '1 < 2 & 3'],
    ['a&nbsp131&copy2 &#49;&#x32', 'a\u00a0131©2 12'],
    ['2021&#150;2023', '2021–2023'],
    ['&bogus; &#0; &#xffffff;', '&bogus; \ufffd \ufffd'],
    ['10<SUP>8</SUP> m<sup>2</sup>', '10⁸ m²'],
    ['见<a href=x>https://a.b/1</a>，5', `见${omitted}，5`],
    ['<ruby>武<rt>wu3</rt></ruby>进', '武进'],
  ])('%s reads %s', (source, expected) => {
    expect(texts(source, 'html')).toEqual([expected]);
  });

  test('knows what introduces a list and what a term is', () => {
    const source = '<p>In 2023:<ul><li>A<ul><li>B</ul></ul><dl><dt>GDP<dd>322<dt>Firms<dd>42</dl>';
    const intro = (words: string) => blockWith(words, source, 'html').intro?.text;
    expect([intro('A'), intro('B')]).toEqual(['In 2023:', 'A']);
    expect([intro('322'), intro('42')]).toEqual(['GDP', 'Firms']);
  });
});

describe('a table', () => {
  const headers = (words: string, source: string) => {
    const { rowHeaders, columnHeaders } = blockWith(words, source, 'html');
    return [rowHeaders, columnHeaders].map((each) => each.map((header) => header.text));
  };

  test('has headers where th is, or in thead', () => {
    const source = '<table><tr><th>Item<th>2022<th>2023<tr><th>GDP<td>300<td>322</table>';
    expect(headers('322', source)).toEqual([['GDP'], ['2023']]);
    expect(headers('2023', source)).toEqual([[], []]);
    const other = '<table><thead><tr><td>Item<td>2022</thead><tbody><tr><td>GDP<td>300</table>';
    expect(headers('300', other)).toEqual([['GDP'], ['2022']]);
  });

  test('has headers over several columns and rows', () => {
    const source = `<table><tr><th rowspan=2>Item<th colspan=2>Firms<tr><th>2022<th>2023
      <tr><td rowspan=2>Wujin<td>new<td>41<tr><td>all<td>42</table>`;
    expect(headers('2023', source)).toEqual([[], ['Firms']]);
    expect(headers('41', source)).toEqual([
      ['Wujin', 'new'],
      ['Firms', '2023'],
    ]);
    expect(headers('42', source)).toEqual([
      ['Wujin', 'all'],
      ['Firms', '2023'],
    ]);
  });

  test('without headers names its rows by the first cell', () => {
    expect(headers('322', '<table><tr><td>GDP<td>322</table>')).toEqual([['GDP'], []]);
  });

  test('begins anew with a second row of headers', () => {
    const source = '<table><tr><th>2021<tr><td>1<tr><th>2022<tr><td>3</table>';
    expect(headers('3', source)).toEqual([[], ['2022']]);
  });

  test('may be in a cell of another, and hold more than one paragraph', () => {
    const source =
      '<table><tr><th>A<th>B<tr><td>a<td><p>1<p>2<table><tr><td>x<td>3</table>4</table>';
    expect(headers('2', source)).toEqual([['a'], ['B']]);
    expect(headers('3', source)).toEqual([['x'], []]);
    expect(texts(source, 'html')).toEqual(['A', 'B', 'a', '1', '2', 'x', '3', '4']);
  });

  test('is not confused by numbers that no table has', () => {
    const source = '<table><tr><td colspan=999999 rowspan=999999>a<td colspan=0>b<tr><td>c</table>';
    expect(texts(source, 'html')).toEqual(['a', 'b', 'c']);
  });
});
