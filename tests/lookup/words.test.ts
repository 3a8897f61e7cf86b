import { describe, expect, it } from 'vitest';
import { containsAll, fold, meansNone, wordsOf } from '../../src/lookup/words.ts';
import { fc } from '../random.ts';

describe('fold', () => {
  it.each([
    ['full-width letters', 'ＷＵＪＩＮ'],
    ['capitals', 'WuJin'],
    ['accents in one character', 'wǔjìn'],
    ['accents as characters of their own', 'wu\u030cji\u0300n'],
  ])('takes %s for the plain word', (_, text) => {
    expect(fold(text)).toBe('wujin');
  });

  it('takes full-width digits and signs for the plain ones', () => {
    expect(fold('２０２１％')).toBe('2021%');
  });

  it('leaves Chinese as it is', () => {
    expect(fold('武进区')).toBe('武进区');
  });

  it('makes every printable ASCII text one with its full-width twin', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.integer({ min: 0x21, max: 0x7e }).map(ascii) }), (text) => {
        const wide = text.replaceAll(/./g, (sign) => ascii(sign.charCodeAt(0) + 0xfee0));
        expect(fold(wide)).toBe(fold(text));
      }),
    );
  });
});

describe('wordsOf', () => {
  it('parts what is quoted together at any blank, and takes no nothing for a word', () => {
    expect(wordsOf(['little giant', 'gdp'])).toEqual(['little', 'giant', 'gdp']);
    expect(wordsOf(['  little \t giant\n', '', ' '])).toEqual(['little', 'giant']);
    expect(wordsOf(['双创\u3000基地'])).toEqual(['双创', '基地']);
    expect(wordsOf([])).toEqual([]);
  });
});

describe('containsAll', () => {
  const texts = ['high-tech-enterprises-2021', 'High-tech enterprises', '高新技术企业'];

  it('asks for every word, in whichever text it stands', () => {
    expect(containsAll(['2021', '高新', 'TECH'])(texts)).toBe(true);
    expect(containsAll(['2021', 'loans'])(texts)).toBe(false);
  });

  it('finds a word typed in another case, width or with accents', () => {
    expect(containsAll(['ＷＵＪＩＮ'])(['Wujin District'])).toBe(true);
    expect(containsAll(['wǔjìn'])(['Wujin District'])).toBe(true);
    expect(containsAll(['wujin', 'qu'])(['Wǔjìn Qū'])).toBe(true);
  });

  it('does not join the end of one text with the beginning of the next', () => {
    expect(containsAll(['makerspace'])(['maker', 'space'])).toBe(false);
  });

  it('looks for a repeated word once: a million words in 10,000 texts', () => {
    const words = Array.from({ length: 1_000_000 }, (_, i) => (i % 2 ? 'tech' : 'TECH'));
    const fits = containsAll(words);
    expect(Array.from({ length: 10_000 }, () => fits(texts))).not.toContain(false);
  });

  it('is content with anything when no word is asked for', () => {
    expect(containsAll([])([])).toBe(true);
  });
});

function ascii(code: number): string {
  return String.fromCharCode(code);
}

describe('what is no match', () => {
  const found = (word: string, text: string) => containsAll([word])([text]);

  it.each([
    ['42', '42家', true],
    ['42', '2483.42', false],
    ['42', '1,142', false],
    ['42', '42.5', false],
    ['42', '420', false],
    ['42', 'in 42.', true],
    ['1131', '1,131 firms', true],
    ['1,131', '1131家', true],
    ['2021', 'gdp-2021-wujin', true],
    ['202', 'gdp-2021-wujin', false],
    ['2483.42', '2,483.42亿元', true],
  ])('a number is found as a whole: %s in %s is %s', (word, text, expected) => {
    expect(found(word, text)).toBe(expected);
  });

  it.each([
    ['employment', 'unemployment rate', false],
    ['employment', 'unemployment and employment', true],
    ['unemployment', 'unemployment rate', true],
    ['profit', 'non-profit', false],
    ['含经开区', '武进区（不含经开区）', false],
    ['含经开区', '武进区（含经开区）', true],
    ['上市', '非上市公司', false],
    ['上市', '上市公司', true],
    ['house', 'in-house', true],
  ])('a word is no part of its negation: %s in %s is %s', (word, text, expected) => {
    expect(found(word, text)).toBe(expected);
  });

  it('a name that means something else is one that the words contain', () => {
    expect(meansNone(['gdp', 'PER', 'capita'])(['GDP per capita'])).toBe(false);
    expect(meansNone(['gdp'])(['GDP per capita'])).toBe(true);
  });
});
