import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { fitColumns, gap, type PaintedColumn, widthOf, wrap } from '../../src/formats/layout.ts';
import { fc } from '../random.ts';

function column(cells: readonly string[], wraps = true, header = 'Head'): PaintedColumn {
  return { key: 'key', header, cells, align: 'left', wrap: wraps };
}

function widthsOf(
  columns: readonly PaintedColumn[],
  available: number,
  fit: 'comfortable' | 'tight',
) {
  return fitColumns(columns, available, fit)?.map(({ width }) => width) ?? null;
}

const sentence = 'Floor area added to entrepreneurship and innovation carriers';

describe('widthOf', () => {
  it('is that of the longest line, by the columns it takes', () => {
    expect(widthOf('one\nthree\nsix')).toBe(5);
    expect(widthOf('武进区\nab')).toBe(6);
    expect(widthOf('')).toBe(0);
  });
});

describe('wrap', () => {
  it('breaks between words', () => {
    expect(wrap(sentence, 20)).toEqual([
      'Floor area added to',
      'entrepreneurship and',
      'innovation carriers',
    ]);
  });

  it('breaks what has no spaces where the line is full', () => {
    expect(wrap('新增双创载体面积', 7)).toEqual(['新增双', '创载体', '面积']);
    expect(wrap('更多：加 --all 可见其他区域、其他年份与类型；加关键词或筛选条件。', 24)).toEqual([
      '更多：加 --all 可见其他',
      '区域、其他年份与类型；加',
      '关键词或筛选条件。',
    ]);
    expect(wrap('2021 · ◦\u00a0单一来源，未核实', 20)).toEqual(['2021 ·', '◦ 单一来源，未核实']);
    expect(wrap('https://example.test/a/b', 10)).toEqual(['https://ex', 'ample.test', '/a/b']);
  });

  it('leaves alone what fits', () => {
    expect(wrap('one\ntwo', 3)).toEqual(['one', 'two']);
    expect(wrap('one  two ', 10)).toEqual(['one  two ']);
  });

  it('holds a sign to its word, and shows a space between them', () => {
    expect(wrap('disputed ✓\u00a0single', 11)).toEqual(['disputed', '✓ single']);
    expect(wrap('✓\u00a0single', 20)).toEqual(['✓ single']);
  });

  it('begins a new line where the text does', () => {
    expect(wrap('one two\nthree', 5)).toEqual(['one', 'two', 'three']);
  });

  it('closes a colour at the end of a line and opens it again on the next', () => {
    expect(wrap('\u001b[31mone two\u001b[39m', 4)).toEqual([
      '\u001b[31mone\u001b[39m',
      '\u001b[31mtwo\u001b[39m',
    ]);
  });

  it('never exceeds the width and loses nothing but blanks', () => {
    const unit = fc.constantFrom('a', 'b', '1', ',', '-', '武', '进', '，', '“', ' ', '\n');
    fc.assert(
      fc.property(fc.string({ unit }), fc.integer({ min: 2, max: 30 }), (text, width) => {
        const lines = wrap(text, width);
        for (const line of lines) expect(stringWidth(line)).toBeLessThanOrEqual(width);
        expect(lines.join('').replaceAll(/\s/g, '')).toBe(text.replaceAll(/\s/g, ''));
      }),
      { numRuns: 1000 },
    );
  });
});

describe('fitColumns', () => {
  it('gives each column what it wants when there is room', () => {
    const columns = [column(['word'.repeat(5)]), column(['12'], false)];
    expect(widthsOf(columns, 80, 'comfortable')).toEqual([20, 4]);
  });

  it('fills the room and no more when there is less', () => {
    const columns = [column([sentence]), column([sentence]), column(['CNY 322.284 bn'], false)];
    const widths = widthsOf(columns, 80, 'tight');
    expect(widths?.at(-1)).toBe(14);
    expect(widths?.reduce((sum, width) => sum + width, gap * 2)).toBe(80);
  });

  it('never narrows a column of numbers', () => {
    const figure = column(['CNY 322.284 bn'], false);
    expect(widthsOf([figure], 14, 'tight')).toEqual([14]);
    expect(widthsOf([figure], 13, 'tight')).toBeNull();
  });

  it('keeps room for the longest word and the header', () => {
    // Behind a first column, which needs room to set its lines in as well.
    const behind = (second: PaintedColumn, room: number) =>
      widthsOf([column(['x'], true, 'x'), second], 1 + gap + room, 'tight')?.at(1) ?? null;
    expect(behind(column(['a banana a banana']), 6)).toBe(6);
    expect(behind(column(['a banana a banana']), 5)).toBeNull();
    expect(behind(column(['a b c d e f'], true, 'Heading'), 7)).toBe(7);
    expect(behind(column(['a b c d e f'], true, 'Heading'), 6)).toBeNull();
  });

  it('gives up comfort later than room: what is tight still fits', () => {
    const columns = [column(Array(10).fill(sentence))];
    expect(widthsOf(columns, 25, 'comfortable')).toBeNull();
    expect(widthsOf(columns, 25, 'tight')).toEqual([25]);
  });

  it('always fits, or says that it does not', () => {
    const cells = fc.array(fc.string({ unit: fc.constantFrom('a', '武', ' ') }));
    const columns = fc.array(
      fc.tuple(cells, fc.boolean()).map(([cells, wraps]) => column(cells, wraps)),
      { minLength: 1, maxLength: 6 },
    );
    const fit = fc.constantFrom('comfortable' as const, 'tight' as const);
    fc.assert(
      fc.property(columns, fc.integer({ min: 1, max: 120 }), fit, (columns, width, fit) => {
        const fitted = fitColumns(columns, width, fit);
        if (!fitted) return;
        const total = fitted.reduce((sum, { width }) => sum + width, gap * (fitted.length - 1));
        expect(total).toBeLessThanOrEqual(width);
        for (const { cells, header, width, wrap } of fitted) {
          expect(width).toBeGreaterThanOrEqual(stringWidth(header));
          if (!wrap) for (const cell of cells) expect(width).toBeGreaterThanOrEqual(widthOf(cell));
        }
      }),
      { numRuns: 500 },
    );
  });
});
