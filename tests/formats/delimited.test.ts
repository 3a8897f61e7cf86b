import { parse } from 'csv-parse/sync';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { renderDelimited } from '../../src/formats/delimited.ts';
import { languages, same } from '../../src/model/text.ts';
import { sections } from '../../src/sections/index.ts';
import { stats } from '../../src/sections/stats.ts';
import { fc } from '../random.ts';
import { ask, print } from '../sections/ask.ts';
import { countingTable, type Firm, firms, manyFirms, sheetOf, textTable, whole } from './firms.ts';

const table = v.array(v.array(v.string()));

/** Reads CSV with another program's parser. */
function readCsv(text: string): string[][] {
  return v.parse(table, parse(text));
}

function readTsv(text: string): string[][] {
  return text
    .split('\n')
    .slice(0, -1)
    .map((line) => line.split('\t'));
}

const firm: Firm = { id: 'firm', name: same('Firm'), staff: 1, tags: [], note: null };
const header = ['id', 'name_en', 'name_zh', 'staff', 'tags', 'note_en', 'note_zh'];

describe('renderDelimited as CSV', () => {
  it('is read back by another parser as it was', () => {
    expect(readCsv(whole(renderDelimited(sheetOf(), ',', { languages })))).toEqual([
      header,
      ['trina-solar', 'Trina Solar', '天合光能', '23077', 'listed; solar', '', ''],
      [
        'hengli',
        'Hengli Hydraulic, "the pump maker"',
        '恒立液压',
        '5510',
        'listed',
        'Two lines,\nand a comma',
        '两行，\n带逗号',
      ],
      ['start-up', 'A start-up', '初创企业', '', '', '', ''],
    ]);
  });

  it('ends its lines by \\n, the last one too, and begins with no byte-order mark', () => {
    const csv = whole(renderDelimited(sheetOf(), ',', { languages }));
    expect(csv).toMatch(/\n$/);
    expect(csv).not.toContain('\r');
    expect(csv.startsWith('id,')).toBe(true);
  });

  it('names the same fields whichever rows there are', () => {
    // A script that reads note_en must find it, although no row of this day has a note.
    const headerOf = (rows: typeof firms) =>
      readCsv(whole(renderDelimited(sheetOf(rows), ',', { languages })))[0];
    expect(headerOf(firms.slice(0, 1))).toEqual(header);
    expect(headerOf([])).toEqual(header);
  });

  it('parts the items of a list of bilingual texts in each language', () => {
    const csv = whole(
      renderDelimited(
        {
          ...textTable(['x']),
          columns: [
            {
              key: 'grantedBy',
              header: { en: 'Granted by', zh: '授予单位' },
              bilingual: true,
              value: () => [
                { en: 'State Council', zh: '国务院' },
                { en: 'Jiangsu Province', zh: '江苏省' },
              ],
            },
          ],
        },
        ',',
        { languages },
      ),
    );
    expect(readCsv(csv)).toEqual([
      ['grantedBy_en', 'grantedBy_zh'],
      ['State Council; Jiangsu Province', '国务院; 江苏省'],
    ]);
  });

  it.each([
    ['=1+1', "'=1+1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['+cmd', "'+cmd"],
    ['-2+3', "'-2+3"],
    ['＝1+1', "'＝1+1"],
    ['＋cmd', "'＋cmd"],
    ['－2＋3', "'－2＋3"],
    ['\t=1', "' =1"],
    ['\t+1+1', "' +1+1"],
    [' -1+1', "' -1+1"],
    ['\u3000＋1+1', "'\u3000＋1+1"],
    ["'=1", "''=1"],
    ["'-5", "''-5"],
    ['-3.2%', '-3.2%'],
    ['+5', '+5'],
    [' -5', ' -5'],
    ['-1,234.5', '-1,234.5'],
    ['－５％', '－５％'],
    ['a=b', 'a=b'],
    ["it's", "it's"],
    ['"quoted"', '"quoted"'],
  ])('leaves a spreadsheet nothing to calculate in %j', (text, written) => {
    const rows = [{ ...firm, name: { en: text, zh: '企业' } }];
    const [, [, name] = []] = readCsv(whole(renderDelimited(sheetOf(rows), ',', { languages })));
    expect(name).toBe(written);
  });

  it('has one apostrophe before a list, whichever of its items is a formula', () => {
    const rows = [
      { ...firm, tags: ['=1', '=2'] },
      { ...firm, tags: ['a', '=2'] },
    ];
    const [, ...read] = readCsv(whole(renderDelimited(sheetOf(rows), ',', { languages })));
    expect(read.map(([, , , , tags]) => tags)).toEqual(["'=1; =2", 'a; =2']);
  });

  it('writes no JSON for an object, but what is in it', () => {
    const value = () => [
      { source: 'a', value: 1 },
      { source: 'b', value: null },
    ];
    const table = textTable(['x']);
    const columns = table.columns.map((column) => ({ ...column, value }));
    expect(readCsv(whole(renderDelimited({ ...table, columns }, ',')))[1]).toEqual(['a; 1; b; ']);
  });

  it('gives any printable text back, but for the apostrophe before a formula', () => {
    const character = fc.oneof(
      fc.constantFrom('"', ',', '\n', ';', ' ', "'", '武', '，', '\\', '='),
      fc.integer({ min: 0x20, max: 0x7e }).map((code) => String.fromCharCode(code)),
    );
    fc.assert(
      fc.property(fc.array(fc.string({ unit: character })), (texts) => {
        const rows = texts.map((en) => ({ ...firm, name: { en, zh: '企业' } }));
        const [, ...read] = readCsv(whole(renderDelimited(sheetOf(rows), ',', { languages })));
        const bare = read.map(([, name = ''], i) => (name === texts[i] ? name : name.slice(1)));
        expect(bare).toEqual(texts);
        expect(read.filter(([, name = '']) => /^[=@]/.test(name))).toEqual([]);
      }),
    );
  });

  it.each(sections)('has a record for each of all $id, all of one length', async (section) => {
    const [head = [], ...rows] = readCsv(await print(section, { format: 'csv' }, { all: true }));
    expect(rows.map(([id]) => id)).toEqual(ask(section, { all: true }).ids);
    expect(head[0]).toBe('id');
  });

  it('gives real figures as plain numbers with both languages', async () => {
    const question = { words: ['gdp-2021-wujin-with-cedz'] };
    const csv = await print(stats, { format: 'csv' }, question);
    const [head = [], row = []] = readCsv(csv);
    const fields = Object.fromEntries(head.map((key, i) => [key, row[i]]));
    expect(fields).toMatchObject({
      label_en: 'Gross domestic product',
      label_zh: '地区生产总值',
      value: '295158000000',
      unit: 'CNY',
    });
  });
});

describe('renderDelimited as TSV', () => {
  it('is one record a line, with spaces for what would part a field', () => {
    expect(readTsv(whole(renderDelimited(sheetOf(), '\t', { languages })))).toEqual([
      header,
      ['trina-solar', 'Trina Solar', '天合光能', '23077', 'listed; solar', '', ''],
      [
        'hengli',
        'Hengli Hydraulic, "the pump maker"',
        '恒立液压',
        '5510',
        'listed',
        'Two lines, and a comma',
        '两行， 带逗号',
      ],
      ['start-up', 'A start-up', '初创企业', '', '', '', ''],
    ]);
  });

  it.each([
    // Those who read quotes as CSV has them would take these off, and the tabs behind them for text.
    ['"quoted" name', `'"quoted" name`],
    ['"open', `'"open`],
    [' "open', `' "open`],
    [`'"open`, `''"open`],
    ['5" disk', '5" disk'],
    ["it's", "it's"],
    ['=1+1', "'=1+1"],
    // Others would make a tab of this one.
    ['C:\\temp', 'C:＼temp'],
    ['a\\\\b', 'a＼\\b'],
    ['C:\\data', 'C:\\data'],
  ])('is read alike with quotes and without: %j', (text, written) => {
    expect(readTsv(whole(renderDelimited(textTable([text]), '\t')))).toEqual([['text'], [written]]);
  });

  it('keeps its shape whatever the texts hold', () => {
    const unit = fc.constantFrom('\t', '\n', '\r', '"', 'a', '武', '\u2028', '\u0085', '\u001b');
    fc.assert(
      fc.property(fc.array(fc.string({ unit })), (texts) => {
        const rows = readTsv(whole(renderDelimited(textTable(texts), '\t', { languages })));
        expect(rows).toHaveLength(texts.length + 1);
        expect(rows.every((fields) => fields.length === 1)).toBe(true);
      }),
    );
  });

  it.each(sections)('has as many fields in each record of all $id', async (section) => {
    const rows = readTsv(await print(section, { format: 'tsv' }, { all: true }));
    expect(rows).toHaveLength(ask(section, { all: true }).ids.length + 1);
    expect(new Set(rows.map(({ length }) => length)).size).toBe(1);
  });
});

describe.each([',', '\t'] as const)('renderDelimited with %j', (delimiter) => {
  it('comes in pieces that are together what they would be row by row', () => {
    const many = manyFirms(1000);
    const pieces = [...renderDelimited(sheetOf(many), delimiter, { languages })];
    const [head = '', ...rows] = many.map((row) =>
      whole(renderDelimited(sheetOf([row]), delimiter, { languages }))
        .split('\n')
        .slice(1)
        .join('\n'),
    );
    const keys = pieces[0] ?? '';
    expect(pieces.join('')).toBe(keys + head + rows.join(''));
    expect(pieces.length).toBeGreaterThan(4);
  });

  it('is made no further than it is read', () => {
    const made = countingTable(manyFirms(1000));
    const pieces = renderDelimited(made.table, delimiter, { languages })[Symbol.iterator]();
    pieces.next();
    pieces.next();
    expect(made.rows()).toBeGreaterThan(0);
    expect(made.rows()).toBeLessThan(500);
  });

  it('sends no escape sequence to a terminal', () => {
    const text = whole(
      renderDelimited(textTable(['\u001b[31mred\u001b[0m \u202eabc']), delimiter, { languages }),
    );
    expect(text).toBe('text\nred abc\n');
  });
});
