import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { renderPlain } from '../../src/formats/plain.ts';
import { sections } from '../../src/sections/index.ts';
import { painter } from '../../src/terminal/paint.ts';
import { fc } from '../random.ts';
import { ask, chinese, english, print } from '../sections/ask.ts';
import { firms, sheetOf, textTable } from './firms.ts';

const paint = painter(false);

describe('renderPlain', () => {
  it('is a header and one record a line, without borders', () => {
    expect(renderPlain(sheetOf(), { wording: english, paint })).toBe(
      [
        'id           Name                                Staff  Tags           Note',
        'trina-solar  Trina Solar                         23077  listed, solar',
        'hengli       Hengli Hydraulic, "the pump maker"   5510  listed         Two lines, and a comma',
        'start-up     A start-up',
        '',
      ].join('\n'),
    );
  });

  it('aligns Chinese by the columns it takes on a screen', () => {
    const lines = renderPlain(sheetOf(), { wording: chinese, paint }).split('\n').slice(0, 3);
    const before = lines.map((line) => stringWidth(line.slice(0, /员工|\d{4,}/.exec(line)?.index)));
    const figures = lines.map((line) => /员工|\d{4,}/.exec(line)?.[0] ?? '');
    const ends = before.map((width, i) => width + stringWidth(figures[i] ?? ''));
    expect(new Set(ends).size).toBe(1);
  });

  it('cuts nothing, however long', () => {
    const long = `https://example.test/${'a'.repeat(5000)}`;
    expect(renderPlain(textTable([long, '武'.repeat(3000)]), { wording: english, paint })).toBe(
      `Text\n${long}\n${'武'.repeat(3000)}\n`,
    );
  });

  it('keeps a record on one line and free of control characters', () => {
    const unit = fc.constantFrom(
      '\n',
      '\r',
      '\t',
      '\u001b',
      '[',
      '3',
      '1',
      'm',
      '\u0085',
      '武',
      'a',
    );
    fc.assert(
      fc.property(fc.array(fc.string({ unit })), (texts) => {
        const lines = renderPlain(textTable(texts), { wording: english, paint }).split('\n');
        expect(lines).toHaveLength(texts.length + 2);
        expect(lines.join('')).not.toMatch(/\p{Control}/u);
      }),
    );
  });

  it('pads no column to one huge cell, and cuts nothing', () => {
    const huge = 'x'.repeat(100_000);
    const table = textTable(['a', huge, 'bb']);
    const [column] = table.columns;
    if (!column) throw new Error('no column');
    const second = { ...column, key: 'again' };
    const text = renderPlain({ ...table, columns: [column, second] }, { wording: english, paint });
    expect(text).toBe(`Text  Text\na     a\n${huge}  ${huge}\nbb    bb\n`);
  });

  it('keeps the header when there are no rows', () => {
    expect(renderPlain(sheetOf([]), { wording: english, paint })).toBe(
      'id  Name  Staff  Tags  Note\n',
    );
    expect(firms.length).toBeGreaterThan(0);
  });

  it('leaves no blanks at the end of a line', () => {
    expect(renderPlain(sheetOf(), { wording: english, paint })).not.toMatch(/ \n/);
  });

  it.each(sections)('prints all $id in one line each, every id whole', async (section) => {
    for (const wording of [english, chinese]) {
      const text = await print(section, { format: 'table', wording }, { all: true });
      const [, ...lines] = text.trimEnd().split('\n');
      const { ids } = ask(section, { all: true });
      // The id is the last column of what people see.
      expect(lines.map((line) => line.split(' ').at(-1))).toEqual(ids);
    }
  });

  it.each(sections)('begins the columns of all $id in one place', async (section) => {
    const text = await print(section, { format: 'table', wording: chinese }, { all: true });
    const starts = text
      .trimEnd()
      .split('\n')
      .map((line) => stringWidth(line.slice(0, line.lastIndexOf(' ') + 1)));
    expect(new Set(starts).size).toBe(1);
  });
});
