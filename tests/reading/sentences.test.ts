import { describe, expect, test } from 'vitest';
import { sentencesOf } from '../../src/reading/sentences.ts';

const sentences = (text: string) => sentencesOf({ text }).map((each) => each.text);

describe('a sentence', () => {
  test.each([
    ['One. Two! Three?', ['One.', 'Two!', 'Three?']],
    ['There were approx. 42 Firms. More.', ['There were approx. 42 Firms.', 'More.']],
    ['It is No. 1 Middle School. It is.', ['It is No. 1 Middle School.', 'It is.']],
    ['Is that so? No. It is not.', ['Is that so?', 'No.', 'It is not.']],
    ['The U.S. Census counts. Others do.', ['The U.S. Census counts.', 'Others do.']],
    ['Growth was 3.2%. It fell to 0.5.', ['Growth was 3.2%.', 'It fell to 0.5.']],
    ['Acme Co. Ltd. Shanghai makes 5.', ['Acme Co. Ltd. Shanghai makes 5.']],
    ['See Fig. 3, e.g. Wujin vs. Xinbei.', ['See Fig. 3, e.g. Wujin vs. Xinbei.']],
    ['As of Dec. 31 there were 5. Then 6.', ['As of Dec. 31 there were 5.', 'Then 6.']],
    ['1. Firms grew.', ['1. Firms grew.']],
    ['It grew... and then fell… to 5.', ['It grew... and then fell… to 5.']],
    ['建成于2023年。增长7.1%。', ['建成于2023年。', '增长7.1%。']],
    ['全区42家；其中，新增5家，增长3%。', ['全区42家；其中，新增5家，增长3%。']],
    ['他说：“有42家。”又说：“好！”', ['他说：“有42家。”', '又说：“好！”']],
    ['共有……等42家。', ['共有……等42家。']],
    ['First line\nSecond line', ['First line', 'Second line']],
    ['', []],
  ])('%s', (text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });

  test('is where it says', () => {
    const text = ' One.  Two. ';
    for (const { start, end, text: sentence } of sentencesOf({ text })) {
      expect(text.slice(start, end)).toBe(sentence);
    }
  });

  test.each([
    ['clauses', '全区实现生产总值3222.84亿元，', 2],
    ['words', 'over 200,000 firms and 1 131 more ', 3],
    ['no sign at all', '武进区', 1],
    ['digits', '1234567890', 1],
    ['abbreviations', 'approx. 5 Firms ', 1],
  ])('without an end is cut, but not in a number: %s', (_, piece, numbers) => {
    const text = piece.repeat(20_000);
    const found = sentences(text);
    expect(Math.max(...found.map((each) => each.length))).toBeLessThan(5000);
    expect(found.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
    if (numbers > 1) {
      const all = [...piece.matchAll(/[\d,.]+/g)].map(String);
      const cut = found.flatMap((each) => each.match(/\d[\d,.]*/g) ?? []);
      expect(cut.filter((number) => !all.includes(number))).toEqual([]);
    }
  });
});
