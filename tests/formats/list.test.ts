import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { renderList } from '../../src/formats/list.ts';
import { sections } from '../../src/sections/index.ts';
import { painter } from '../../src/terminal/paint.ts';
import { fc } from '../random.ts';
import { ask, chinese, english, print } from '../sections/ask.ts';
import { sheetOf, textTable } from './firms.ts';

const plain = painter(false);

describe('renderList', () => {
  it('is a block for each row, a field a line, without what is empty', () => {
    expect(renderList(sheetOf(), { width: 60, wording: english, paint: plain })).toBe(
      [
        'id: trina-solar',
        'Name: Trina Solar',
        'Staff: 23077',
        'Tags: listed, solar',
        '',
        'id: hengli',
        'Name: Hengli Hydraulic, "the pump maker"',
        'Staff: 5510',
        'Tags: listed',
        'Note: Two lines, and a comma',
        '',
        'id: start-up',
        'Name: A start-up',
        '',
      ].join('\n'),
    );
  });

  it('speaks Chinese, with a colon and a space that grep finds in either language', () => {
    const list = renderList(sheetOf(), { width: 60, wording: chinese, paint: plain });
    expect(list).toContain('名称: 天合光能\n员工: 23077\n标签: listed、solar\n');
  });

  it('wraps to the width, with what follows set in', () => {
    const text = 'One two three four five six seven';
    const list = renderList(textTable([text]), { width: 20, wording: english, paint: plain });
    expect(list).toBe('Text: One two\n  three four five\n  six seven\n');
  });

  it('leaves lines as long as they are without a width', () => {
    const text = 'word '.repeat(200).trim();
    const list = renderList(textTable([text]), { width: null, wording: english, paint: plain });
    expect(list).toBe(`Text: ${text}\n`);
  });

  it('is nothing when there are no rows', () => {
    expect(renderList(sheetOf([]), { width: 60, wording: english, paint: plain })).toBe('');
  });

  it('loses no character of a text, at any width', () => {
    const texts = fc.string({
      unit: fc.constantFrom('a', 'B', '武', '，', ' ', '-', '/'),
      minLength: 1,
    });
    fc.assert(
      fc.property(texts, fc.integer({ min: 10, max: 60 }), (text, width) => {
        const list = renderList(textTable([text]), { width, wording: english, paint: plain });
        const bare = text.replaceAll(' ', '');
        expect(list.replaceAll(/\s/g, '')).toBe(bare === '' ? '' : `Text:${bare}`);
      }),
    );
  });

  it('colours the labels and nothing of the values', () => {
    const list = renderList(textTable(['x']), {
      width: 60,
      wording: english,
      paint: painter(true),
    });
    expect(list).toBe('\u001b[2mText:\u001b[22m x\n');
  });

  it.each(sections)('prints all $id in blocks no wider than the width', async (section) => {
    for (const wording of [english, chinese]) {
      for (const width of [20, 33, 40, 80]) {
        const list = await print(section, { format: 'list', width, wording }, { all: true });
        const widest = Math.max(...list.split('\n').map((line) => stringWidth(line)));
        expect(widest).toBeLessThanOrEqual(width);
        expect(list.split('\n\n')).toHaveLength(ask(section, { all: true }).ids.length);
      }
    }
  });
});
