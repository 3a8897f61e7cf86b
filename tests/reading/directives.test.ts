import { describe, expect, test } from 'vitest';
import { spansOff } from '../../src/reading/directives.ts';
import { extract } from '../../src/reading/extract.ts';

const read = (comment: string) => {
  const { directives, findings } = extract(`1 ${comment} 2`, 'markdown');
  const at = { offset: 2, length: comment.length };
  for (const each of [...directives, ...findings]) expect(each).toMatchObject(at);
  const bare = directives.map(({ offset, length, ...rest }) => rest);
  return [...bare, ...findings.map(({ fault }) => fault)];
};

describe('a comment', () => {
  test.each([
    ['<!-- wujin ignore: a reason -->', { kind: 'ignore', reason: 'a reason' }],
    ['<!--wujin ignore-->', { kind: 'ignore', reason: null }],
    ['<!-- wujin: ignore two words -->', { kind: 'ignore', reason: 'two words' }],
    ['<!-- wujin fact=gdp-2023 -->', { kind: 'fact', id: 'gdp-2023' }],
    ['<!-- wujin area=cedz period=2023 -->', { kind: 'context', area: 'cedz', period: '2023' }],
    ['<!-- wujin period="2023 H1" -->', { kind: 'context', area: null, period: '2023 H1' }],
  ])('%s', (comment, expected) => {
    expect(read(comment)).toEqual([expected]);
  });

  test.each(['<!-- 5 -->', '<!-- wujinese -->', '<!-- see wujin off -->', '`<!-- wujin off -->`'])(
    '%s is none of ours',
    (comment) => {
      expect(read(comment)).toEqual([]);
    },
  );

  test.each([
    ['<!-- wujin -->', { kind: 'empty-directive' }],
    ['<!-- wujin ingore: x -->', { kind: 'unknown-directive', word: 'ingore:' }],
    ['<!-- wujin offf -->', { kind: 'unknown-directive', word: 'offf' }],
    ['<!-- wujin aera=cedz -->', { kind: 'unknown-setting', key: 'aera' }],
    ['<!-- wujin fact= -->', { kind: 'empty-setting', key: 'fact' }],
  ])('%s is reported', (comment, expected) => {
    expect(read(comment)).toMatchObject([expected]);
  });

  test('that is wrong in part is right in the rest', () => {
    expect(read('<!-- wujin area=cedz year=2023 -->')).toMatchObject([
      { kind: 'context', area: 'cedz', period: null },
      { kind: 'unknown-setting', key: 'year', accepted: ['fact', 'area', 'period'] },
    ]);
  });
});

describe('off and on', () => {
  const off = '<!-- wujin off -->';
  const on = '<!-- wujin on -->';
  const offIn = (source: string) => {
    const { directives, findings } = extract(source, 'html');
    const parts = spansOff(directives, source.length).map(({ offset, length }) =>
      source.slice(offset, offset + length),
    );
    return { parts, faults: findings.map(({ fault, offset }) => [fault.kind, offset]) };
  };

  test('enclose what is not checked', () => {
    expect(offIn(`1${off}2${on}3${off}4${on}`)).toEqual({
      parts: [`${off}2`, `${off}4`],
      faults: [],
    });
  });

  test('that is never ended goes to the end of the text, and that is reported', () => {
    expect(offIn(`1${off}2`)).toEqual({ parts: [`${off}2`], faults: [['off-to-the-end', 1]] });
  });

  test('that do not pair are reported where they are', () => {
    expect(offIn(`1${on}2${off}${off}${on}`).faults).toEqual([
      ['on-without-off', 1],
      ['off-twice', 2 + on.length + off.length],
    ]);
  });
});

describe('front matter', () => {
  test('says what a text is about', () => {
    const source = '---\ntitle: "x"\ndate: 2024-03-01 # new\narea: \'cedz\'\n---\n1';
    const { frontMatter, blocks } = extract(source, 'markdown');
    expect(frontMatter).toEqual({
      date: { text: '2024-03-01', offset: source.indexOf('2024'), length: 10 },
      area: { text: 'cedz', offset: source.indexOf('cedz'), length: 4 },
      period: null,
      off: false,
    });
    expect(blocks.map(({ text }) => text)).toEqual(['1']);
  });

  test.each([
    'date: 2020\nwujin:\n  date: 2024\n  off: true',
    'wujin: { date: "2024", off: true }\ndate: 2020',
    'wujin:\n  off: yes\n  date: 2024',
  ])('may have keys for this program alone, which win: %j', (lines) => {
    const { frontMatter } = extract(`---\n${lines}\n---\n`, 'markdown');
    expect(frontMatter.date?.text).toBe('2024');
    expect(frontMatter.off).toBe(true);
  });

  test('with an unknown key for this program is reported; other keys are not ours', () => {
    const source = '---\nyear: 2020\noff: true\nwujin:\n  perod: 2024\n---\n';
    const { findings, frontMatter } = extract(source, 'markdown');
    expect(findings).toEqual([
      {
        offset: source.indexOf('perod'),
        length: 5,
        fault: {
          kind: 'unknown-setting',
          key: 'perod',
          accepted: ['date', 'area', 'period', 'off'],
        },
      },
    ]);
    expect(frontMatter.off).toBe(false);
  });

  test('is none where it does not end, or is not at the beginning', () => {
    expect(extract('---\ndate: 2024\n', 'markdown').frontMatter.date).toBeNull();
    expect(extract('a\n---\ndate: 2024\n---\n', 'markdown').frontMatter.date).toBeNull();
  });
});
