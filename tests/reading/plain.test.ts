import { describe, expect, test } from 'vitest';
import { extract } from '../../src/reading/extract.ts';
import { blockWith, shown } from './source.ts';

const plain = (source: string) => shown(source, 'text');

describe('plain text', () => {
  test('has no markup', () => {
    expect(plain('# 2*3* `4` <b> &amp; [5](6)')).toEqual([
      'paragraph 0 # 2*3* `4` <b> &amp; [5](6)',
    ]);
  });

  test('has paragraphs between blank and at indented lines', () => {
    const source = 'A wrapped\nline.\n\nB\n\u3000\u3000全区实现\n生产总值\n\u3000\u3000第二段';
    expect(plain(source)).toEqual([
      'paragraph 0 A wrapped line.',
      'paragraph 0 B',
      'paragraph 0 全区实现生产总值',
      'paragraph 0 第二段',
    ]);
  });

  test('has a paragraph in a line that is too long to be wrapped', () => {
    const long = '全区生产总值'.repeat(40);
    expect(plain(`标题\n${long}\n${long}\n`)).toEqual([
      'paragraph 0 标题',
      `paragraph 0 ${long}`,
      `paragraph 0 ${long}`,
    ]);
  });

  test('has lists, with what introduces them', () => {
    const source = 'In 2023:\n- 42 firms, of\n  which 5 new\n• B\n1. C\n（2）D\n3.2% more';
    expect(plain(source)).toEqual([
      'paragraph 0 In 2023:',
      'item 1 42 firms, of which 5 new',
      'item 1 B',
      'item 1 C',
      'item 1 D 3.2% more',
    ]);
    expect(blockWith('B', source, 'text').intro?.text).toBe('In 2023:');
  });

  test('takes directives on a line of their own, and they are no text', () => {
    const source = 'A 1\n[wujin: ignore: rounded]\nB [wujin: off] 2';
    expect(plain(source)).toEqual(['paragraph 0 A 1 B [wujin: off] 2']);
    expect(extract(source, 'text').directives).toEqual([
      { kind: 'ignore', reason: 'rounded', offset: 4, length: 24 },
    ]);
  });
});
