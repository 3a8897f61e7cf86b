import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { type Detail, renderDetail } from '../../src/formats/detail.ts';
import { detailOf, knownIds } from '../../src/sections/detail.ts';
import { painter } from '../../src/terminal/paint.ts';
import { chinese, english, facts } from '../sections/ask.ts';

const paint = painter(false);

const detail: Detail = {
  title: 'High-tech enterprises',
  subtitle: 'high-tech-enterprises-2021',
  fields: [
    { label: 'Value', cell: '1,131' },
    { label: 'Period', cell: '' },
    { label: 'Evidence', cell: [{ text: '◦\u00a0single, unverified', tone: 'caution' }] },
    { label: '说明', cell: 'Probably counted with the zone.' },
  ],
  lists: [
    {
      heading: '2 sources',
      of: 2,
      items: [
        { head: '“1,131 high-tech enterprises”', lines: ['miulaqin.cn', 'Our reading'] },
        { head: '“高新技术企业1131家”', lines: [] },
      ],
    },
    { heading: 'Facts', of: 0, items: [] },
  ],
};

describe('renderDetail', () => {
  it('is a title, fields under each other, and lists under headings', () => {
    expect(renderDetail(detail, { width: 60, paint })).toBe(
      [
        'High-tech enterprises',
        'high-tech-enterprises-2021',
        '',
        'Value     1,131',
        'Evidence  ◦ single, unverified',
        '说明      Probably counted with the zone.',
        '',
        '2 sources',
        '  - “1,131 high-tech enterprises”',
        '    miulaqin.cn',
        '    Our reading',
        '  - “高新技术企业1131家”',
        '',
      ].join('\n'),
    );
  });

  it('wraps a field beside its label and an item under its dash', () => {
    expect(renderDetail(detail, { width: 26, paint }).split('\n').slice(3)).toEqual([
      'Value     1,131',
      'Evidence  ◦ single,',
      '          unverified',
      '说明      Probably counted',
      '          with the zone.',
      '',
      '2 sources',
      '  - “1,131 high-tech',
      '    enterprises”',
      '    miulaqin.cn',
      '    Our reading',
      '  - “高新技术企业1131家”',
      '',
    ]);
  });

  it('leaves lines as long as they are without a width', () => {
    const cell = 'word '.repeat(100).trim();
    const text = renderDetail(
      { ...detail, fields: [{ label: 'Note', cell }] },
      { width: null, paint },
    );
    expect(text).toContain(`Note  ${cell}\n`);
  });

  it('colours by the tones of its cells, and prints the same text', () => {
    const painted = renderDetail(detail, { width: 26, paint: painter(true) });
    expect(painted).toContain('\u001b[33m');
    expect(painted.replaceAll(/\u001b\[[\d;]*m/g, '')).toBe(
      renderDetail(detail, { width: 26, paint }),
    );
  });

  it('sends no escape sequence of the data to the terminal', () => {
    const hostile = { ...detail, title: 'a\u001b]0;title\u0007\u001b[2Jb' };
    expect(renderDetail(hostile, { width: 60, paint })).toMatch(/^ab\n/);
  });

  it.each([english, chinese])('fits every entry into 40 and 80 columns', (wording) => {
    const tooWide: string[] = [];
    for (const id of knownIds(facts)) {
      const entry = detailOf(facts, id, wording);
      for (const width of [40, 80]) {
        const lines = entry ? renderDetail(entry, { width, paint }).split('\n') : [];
        expect(lines.length, id).toBeGreaterThan(3);
        if (lines.some((line) => stringWidth(line) > width)) tooWide.push(`${id} at ${width}`);
      }
    }
    expect(tooWide).toEqual([]);
  });
});
