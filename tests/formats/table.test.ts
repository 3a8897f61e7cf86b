import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import type { DataTable } from '../../src/formats/column.ts';
import { renderTable } from '../../src/formats/table.ts';
import { sections } from '../../src/sections/index.ts';
import { rankings } from '../../src/sections/rankings.ts';
import { stats } from '../../src/sections/stats.ts';
import { painter } from '../../src/terminal/paint.ts';
import { fc } from '../random.ts';
import { ascii, chinese, english, print } from '../sections/ask.ts';
import { type Firm, firms, sheetOf, textTable } from './firms.ts';

const paint = painter(false);

function draw<Row>(table: DataTable<Row>, width: number, wording = english): string | null {
  return renderTable(table, { width, wording, paint });
}

function widest(text: string): number {
  return Math.max(...text.split('\n').map((line) => stringWidth(line)));
}

function bare(text: string): string {
  return text.normalize().replaceAll(/\s/g, '');
}

const widths = Array.from({ length: 181 }, (_, i) => 20 + i);
/** Every width up to 80, where most of a table's forms lie, and every tenth above. */
const someWidths = widths.filter((width) => width <= 80 || width % 10 === 0);

describe('renderTable', () => {
  it('is a header, a rule and the rows, numbers to the right', () => {
    expect(draw(sheetOf(), 100)).toBe(
      [
        'id           Name                                Staff  Tags           Note',
        '───────────  ──────────────────────────────────  ─────  ─────────────  ───────────',
        'trina-solar  Trina Solar                         23077  listed, solar',
        'hengli       Hengli Hydraulic, "the pump maker"   5510  listed         Two lines,',
        '                                                                       and a comma',
        'start-up     A start-up',
        '',
      ].join('\n'),
    );
  });

  it('aligns Chinese by the columns it takes', () => {
    expect(draw(sheetOf(firms.slice(0, 1)), 60, chinese)).toBe(
      [
        'id           名称       员工  标签           说明',
        '───────────  ────────  ─────  ─────────────  ────',
        'trina-solar  天合光能  23077  listed、solar',
        '',
      ].join('\n'),
    );
  });

  it('draws with ASCII signs when asked to', () => {
    expect(draw(sheetOf(), 100, ascii)?.split('\n')[1]).toMatch(/^[- ]+$/);
  });

  it('gives up columns in the order of its layout, as the room shrinks', () => {
    const forms = widths
      .toReversed()
      .map((width) => draw(sheetOf(), width)?.split('\n')[0]?.trim().split(/\s+/).join(' ') ?? null)
      .filter((form, i, all) => i === 0 || form !== all[i - 1]);
    expect(forms.slice(0, 4)).toEqual([
      'id Name Staff Tags Note',
      'id Name Staff Note',
      'id Name Staff',
      'Name Staff',
    ]);
  });

  it('puts a column that it gives up under the one it names, as lines of the same record', () => {
    const lines = draw(sheetOf(), 40)?.split('\n') ?? [];
    expect(lines[0]).toMatch(/^id +Name +Staff$/);
    expect(lines.slice(3, -1)).toEqual([
      'hengli       Hengli Hydraulic,      5510',
      '             "the pump maker"',
      '             Two lines,',
      '             and a comma',
      'start-up     A start-up',
    ]);
  });

  it('is null when even its narrowest form does not fit', () => {
    expect(draw(sheetOf(), 20)).not.toBeNull();
    expect(draw(sheetOf(), 16)).toBeNull();
    expect(draw(textTable(['a'.repeat(16)]), 15)).toBeNull();
    expect(draw(textTable(['a'.repeat(16)]), 16)).not.toBeNull();
  });

  it('keeps words of up to 16 letters whole, also on lines that are set in', () => {
    const words = ['Text', 'an', 'a', 'entrepreneurial', 'entrepreneurship'];
    const table = textTable(['an entrepreneurial', 'a entrepreneurship']);
    for (const width of [16, 17, 18, 19]) {
      const shown = (draw(table, width) ?? '').split(/[\s─]+/).filter((word) => word !== '');
      expect(words, `${width} columns`).toEqual(expect.arrayContaining(shown));
    }
  });

  it('fits a terminal of any width, or is null', () => {
    const text = fc.string({
      unit: fc.constantFrom('a', '武', ' ', '，', '-', '\n'),
      maxLength: 60,
    });
    const firm: fc.Arbitrary<Firm> = fc.record({
      id: fc.string({ unit: fc.constantFrom('a', '-'), minLength: 1, maxLength: 20 }),
      name: fc.record({ en: text, zh: text }),
      staff: fc.option(fc.nat()),
      tags: fc.array(text, { maxLength: 3 }),
      note: fc.option(fc.record({ en: text, zh: text })),
    });
    const rows = fc.array(firm, { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(rows, fc.integer({ min: 1, max: 120 }), (rows, width) => {
        const table = draw(sheetOf(rows), width);
        if (table === null) return;
        expect(widest(table)).toBeLessThanOrEqual(width);
        for (const { staff } of rows) if (staff !== null) expect(table).toContain(String(staff));
      }),
    );
  });

  it.each([
    ['newlines', 'First line\nsecond line\n\nfourth line'],
    ['Chinese', '国家级专精特新“小巨人”企业，新增双创载体面积，规模以上工业总产值'.repeat(3)],
    ['a long address', `https://www.wj.gov.cn/html/czwj/2021/${'QEJFQOMN'.repeat(12)}.html`],
    ['both languages', 'Floor area added to carriers 新增双创载体面积 (since 2015 自2015年起)'],
    ['composed accents', 'Wǔjìn qū, Chángzhōu, è'.repeat(3)],
    ['quotes and signs', '“a” ‘b’ … – — ≥ ≤ ✓ ◦ · ² 《武进》（区）'],
  ])('loses no character of %s', (_, text) => {
    for (const width of [20, 31, 40, 80, 200]) {
      const table = draw(textTable([text]), width);
      const [, , ...lines] = table?.split('\n') ?? [];
      expect(bare(lines.join(''))).toBe(bare(text));
    }
  });

  it('loses no character of any text of letters and ideographs', () => {
    const unit = fc.oneof(
      fc.integer({ min: 0x20, max: 0x7e }),
      fc.integer({ min: 0x4e00, max: 0x9fff }),
      fc.constant(0x0a),
    );
    const texts = fc.array(fc.array(unit).map((codes) => String.fromCharCode(...codes)));
    fc.assert(
      fc.property(texts, fc.integer({ min: 18, max: 100 }), (texts, width) => {
        const [, , ...lines] = draw(textTable(texts), width)?.split('\n') ?? [];
        expect(bare(lines.join(''))).toBe(bare(texts.join('')));
      }),
    );
  });

  it('sends no escape sequence of the data to the terminal', () => {
    const table = draw(textTable(['\u001b[2Ja\u001b]0;title\u0007b\u202ec']), 80);
    expect(table).toBe('Text\n────\nabc\n');
  });

  it('sets in what follows in the first column, so that records can be told apart', () => {
    const table = draw(textTable(['one two three four five six', 'seven']), 16);
    expect(table?.split('\n').slice(2)).toEqual(['one two three', '  four five six', 'seven', '']);
  });

  it('is a table of 2,000 rows too, aligned from the first to the last', () => {
    const rows = Array.from({ length: 2000 }, (_, i) => ({
      id: `firm-${i}`,
      name: { en: `Firm number ${i} 第${i}家企业`, zh: `第${i}家企业` },
      staff: i,
      tags: [],
      note: null,
    }));
    const lines = draw(sheetOf(rows), 80)?.trimEnd().split('\n') ?? [];
    expect(lines).toHaveLength(2002);
    const [, , ...body] = lines;
    expect(body.map((line) => line.split(' ')[0])).toEqual(rows.map(({ id }) => id));
    expect(body.map((line) => line.split(' ').at(-1))).toEqual(rows.map((_, i) => String(i)));
    expect(new Set(body.map((line) => stringWidth(line))).size).toBe(1);
  });
});

describe('group headings', () => {
  const grouped = (rows: readonly Firm[], group: (firm: Firm) => string): DataTable<Firm> => ({
    ...sheetOf(rows),
    group,
  });

  it('stand once over the rows that they are for, parted by an empty line', () => {
    const table = draw(
      grouped(firms, ({ staff }) => (staff === null ? 'Small' : 'Large')),
      100,
    );
    const lines = table?.split('\n').map((line) => line.split('  ')[0]) ?? [];
    expect(lines.slice(2)).toEqual([
      'Large',
      'trina-solar',
      'hengli',
      '',
      '',
      'Small',
      'start-up',
      '',
    ]);
  });

  it('are never cut, however narrow the table under them', async () => {
    const table = await print(stats, { width: 80, fields: ['value'] });
    expect(bare(table)).toContain(bare('Start-ups and jobs'));
    expect(bare(table)).toContain(bare('Land and people'));
  });
});

describe.each(sections)('the table of $id', (section) => {
  it.each([english, chinese])(
    'is never wider than the terminal, from 20 to 200 columns',
    async (wording) => {
      for (const width of someWidths) {
        const table = await print(section, { width, wording });
        expect(widest(table)).toBeLessThanOrEqual(width);
      }
    },
  );

  it('is never wider than the terminal with every row', async () => {
    for (const width of [40, 72, 80, 100, 132]) {
      const table = await print(section, { width }, { all: true });
      expect(widest(table)).toBeLessThanOrEqual(width);
    }
  });
});

function numbersOf(line: string): readonly string[] {
  return line.match(/\d[\d,.]*/g) ?? [];
}

/** Figures as people see them, in the order of the rows. */
async function figuresOf(section: typeof stats, key: string, wording: typeof english) {
  const [, ...lines] = (await print(section, { fields: [key], wording })).trimEnd().split('\n');
  return lines.map((line) => line.trim());
}

describe.each([
  { section: stats, key: 'value', count: 31 },
  { section: rankings, key: 'rank', count: 23 },
])('every figure of $section.id', ({ section, key, count }) => {
  it.each([english, chinese])('is whole at any width, neither cut nor wrapped', async (wording) => {
    const figures = await figuresOf(section, key, wording);
    expect(figures).toHaveLength(count);
    for (const width of widths) {
      const table = await print(section, { width, wording });
      // Where no table fits there is a list, which may break between a number and its unit.
      const fits = /^─/m.test(table);
      const lines = table.split('\n');
      let at = 0;
      for (const figure of figures) {
        const number = /\d[\d,.]*/.exec(figure)?.[0] ?? figure;
        // On its own between blanks, after the figure before it; a label may hold digits too.
        const whole = lines.findIndex(
          (line, y) =>
            y >= at &&
            (fits ? ` ${line}  `.includes(` ${figure}  `) : numbersOf(line).includes(number)),
        );
        expect(whole, `${figure} at ${width} columns`).toBeGreaterThanOrEqual(at);
        at = whole + 1;
      }
    }
  });
});
