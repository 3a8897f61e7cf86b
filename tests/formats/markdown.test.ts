import { describe, expect, it } from 'vitest';
import { renderMarkdown } from '../../src/formats/markdown.ts';
import { sections } from '../../src/sections/index.ts';
import { fc } from '../random.ts';
import { ask, chinese, english, print } from '../sections/ask.ts';
import { firms, sheetOf, textTable } from './firms.ts';

/** Cells as GitHub finds them: parted by pipes without a backslash before them. */
function cellsOf(line: string): string[] {
  const parts = line.split(/(?<!\\)\|/);
  expect([parts.at(0), parts.at(-1)]).toEqual(['', '']);
  return parts.slice(1, -1).map((part) => part.trim());
}

function tableOf(markdown: string): string[][] {
  const lines = markdown.split('\n');
  expect(lines.pop()).toBe('');
  return lines.map(cellsOf);
}

/** What a reader of the rendered page sees in a cell. */
function shown(cell: string): string {
  return cell.replaceAll(
    /\\(.)|`([^`]*)`|<br>/g,
    (_, escaped: string | undefined, code: string | undefined) => escaped ?? code ?? '\n',
  );
}

describe('renderMarkdown', () => {
  it('is a pipe table with a header, a rule and a line for each row', () => {
    expect(renderMarkdown(sheetOf(), english)).toBe(
      [
        '| id | Name | Staff | Tags | Note |',
        '| --- | --- | --: | --- | --- |',
        '| trina-solar | Trina Solar | 23077 | listed, solar |  |',
        '| hengli | Hengli Hydraulic, "the pump maker" | 5510 | listed | Two lines,<br>and a comma |',
        '| start-up | A start-up |  |  |  |',
        '',
      ].join('\n'),
    );
  });

  it('speaks Chinese', () => {
    const [header, , first] = tableOf(renderMarkdown(sheetOf(), chinese));
    expect(header).toEqual(['id', '名称', '员工', '标签', '说明']);
    expect(first).toEqual(['trina-solar', '天合光能', '23077', 'listed、solar', '']);
  });

  it('aligns numbers to the right and nothing else', () => {
    const [, rule] = tableOf(renderMarkdown(sheetOf(), english));
    expect(rule).toEqual(['---', '---', '--:', '---', '---']);
  });

  it.each([
    ['a pipe', 'a|b', 'a\\|b'],
    ['a backslash before a pipe', 'a\\|b', 'a\\\\\\|b'],
    ['a backslash at the end', 'a\\', 'a\\\\'],
    ['code', '`rm`', '\\`rm\\`'],
    ['emphasis', '*a* _b_ ~c~', '\\*a\\* \\_b\\_ \\~c\\~'],
    ['a link', '[a](b)', '\\[a\\](b)'],
    ['HTML', '<b>a</b>', '\\<b\\>a\\</b\\>'],
    ['a line break', 'a\nb', 'a<br>b'],
    ['mathematics', '$5 x^2', '\\$5 x\\^2'],
    [
      'an address',
      'see https://a.test/b_c and (www.d.test)',
      'see `https://a.test/b_c` and `(www.d.test)`',
    ],
    ['an address after Chinese', '见www.a.test武进', '见`www.a.test`武进'],
    ['an e-mail address', 'a_b@c.test', '`a_b@c.test`'],
    ['no name of an account', '@wujin a @ b', '@wujin a @ b'],
  ])('escapes %s', (_, text, cell) => {
    expect(tableOf(renderMarkdown(textTable([text]), english))[2]).toEqual([cell]);
  });

  it('shows what looks like a character reference as it is written', () => {
    // Markdown would make © of it.
    expect(renderMarkdown(textTable(['&copy; R&D']), english)).not.toMatch(/(?<!\\)&copy;/);
  });

  it('links an address that may be followed, encoded where a cell or a link would end', () => {
    const address = 'https://example.org/a_b|c>d e';
    const table = textTable(['x']);
    const cell = () => [{ text: 'at ' }, { text: address, address }];
    const columns = table.columns.map((column) => ({ ...column, cell }));
    expect(tableOf(renderMarkdown({ ...table, columns }, english))[2]).toEqual([
      'at <https://example.org/a_b%7Cc%3Ed%20e>',
    ]);
  });

  it('escapes in headers too', () => {
    const table = textTable(['x']);
    const columns = table.columns.map((column) => ({ ...column, header: { en: 'a|b', zh: '甲' } }));
    expect(tableOf(renderMarkdown({ ...table, columns }, english))[0]).toEqual(['a\\|b']);
  });

  it('keeps its shape, and shows any text as it was', () => {
    const unit = fc.oneof(
      fc.constantFrom('|', '\\', '`', '\n', '*', '_', '<', '>', '[', ']', '~', '{', '武', 'a'),
      fc.integer({ min: 0x21, max: 0x7e }).map((code) => String.fromCharCode(code)),
    );
    fc.assert(
      fc.property(fc.array(fc.string({ unit })), (texts) => {
        const table = tableOf(renderMarkdown(textTable(texts), english));
        expect(table.slice(2).map((cells) => cells.map(shown))).toEqual(texts.map((t) => [t]));
      }),
      { numRuns: 500 },
    );
  });

  it('sends no escape sequence to a terminal', () => {
    const markdown = renderMarkdown(textTable(['\u001b]0;title\u0007\u202ea\tb']), english);
    expect(markdown).toBe('| Text |\n| --- |\n| a b |\n');
  });

  it('is header and rule alone when there are no rows', () => {
    expect(tableOf(renderMarkdown(sheetOf([]), english))).toHaveLength(2);
    expect(firms.length).toBeGreaterThan(0);
  });

  it.each(sections)('renders all $id as a table of the right shape', async (section) => {
    for (const wording of [english, chinese]) {
      const markdown = await print(section, { format: 'markdown', wording }, { all: true });
      const table = tableOf(markdown);
      expect(table).toHaveLength(ask(section, { all: true }).ids.length + 2);
      for (const cells of table) expect(cells).toHaveLength(section.layout.columns.length);
      expect(table[1]?.every((cell) => /^--[-:]$/.test(cell))).toBe(true);
    }
  });
});
