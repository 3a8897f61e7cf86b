import { describe, expect, test } from 'vitest';
import { agree, meaningOf, supports } from '../../src/evidence/agreement.ts';
import type { Claim } from '../../src/model/types.ts';
import { fc } from '../random.ts';
import { anyClaim, figure, place, plain } from './statements.ts';

describe('two statements agree when both can be true', () => {
  const together: readonly (readonly [what: string, a: Claim, b: Claim])[] = [
    ['the same number', figure(42), figure(42)],
    ['“more than 200,000” and 203,456', figure(200_000, 'more-than'), figure(203_456)],
    [
      '2951.58亿 and 2952亿, which rounds it',
      figure(295_158_000_000, 'exact', '2951.58億元'),
      figure(295_200_000_000, 'exact', '2952億元'),
    ],
    [
      '216.55億 and 216億6000萬, which rounds it',
      figure(21_655_000_000, 'exact', '216.55億元'),
      figure(21_660_000_000, 'exact', '216億6000萬元'),
    ],
    ['3.3% and “3%”, which rounds it', figure(3.3, 'exact', '3.3%'), figure(3, 'exact', '3%')],
    [
      '1066.3 km² and 1,066 平方公里, which rounds it',
      figure(1066.3, 'exact', '1066.3平方公里'),
      figure(1066, 'exact', '1,066 平方公里'),
    ],
    ['195 and “about 200”', figure(195), figure(200, 'about')],
    ['210 and “about 200”', figure(210), figure(200, 'about')],
    ['54 and “nearly 60”', figure(54), figure(60, 'nearly')],
    ['“at least 600” and 600', figure(600, 'at-least'), figure(600)],
    ['“up to 60” and 60', figure(60, 'up-to'), figure(60)],
    ['“more than 200” and “about 195”', figure(200, 'more-than'), figure(195, 'about')],
    ['“nearly 0” and itself', figure(0, 'nearly'), figure(0, 'nearly')],
    ['“nearly −20” and −19', figure(-20, 'nearly'), figure(-19)],
    [
      '3.5万亿元 and 35012亿元, which rounds to it',
      figure(3_500_000_000_000, 'exact', '3.5万亿元'),
      figure(3_501_200_000_000, 'exact', '35012亿元'),
    ],
    [
      '2千亿元 and 2003亿元',
      figure(200_000_000_000, 'exact', '2千亿元'),
      figure(200_300_000_000, 'exact', '2003亿元'),
    ],
    [
      'full-width ２９５２億元 and 2951.58亿元',
      figure(295_200_000_000, 'exact', '２９５２億元'),
      figure(295_158_000_000, 'exact', '2951.58亿元'),
    ],
    [
      'CNY 295 bn and 2951.58亿元',
      figure(295_000_000_000, 'exact', 'CNY 295 bn'),
      figure(295_158_000_000, 'exact', '2951.58亿元'),
    ],
    ['3 per cent and 3.2%', figure(3, 'exact', '3 per cent'), figure(3.2, 'exact', '3.2%')],
    ['百分之三 and 3.2%', figure(3, 'exact', '百分之三'), figure(3.2, 'exact', '3.2%')],
    [
      'words that are not read, which may be rounded, and a neighbour',
      figure(35_000, 'exact', 'trettifemtusen'),
      figure(35_400, 'exact', '35,400'),
    ],
    ['“top 50” and the 35th place', place(50, 'top'), place(35)],
    ['“top 50” and the 50th place', place(50, 'top'), place(50)],
    ['“top 50” and “top 10”', place(50, 'top'), place(10, 'top')],
    ['two that an award was given', plain, plain],
  ];
  test.each(together)('%s', (_, a, b) => {
    expect(agree(meaningOf(a), meaningOf(b))).toBe(true);
    expect(agree(meaningOf(b), meaningOf(a))).toBe(true);
  });
});

describe('two statements disagree when one of them must be wrong', () => {
  const apart: readonly (readonly [what: string, a: Claim, b: Claim])[] = [
    ['42 and 43', figure(42), figure(43)],
    [
      'words that are not read and a value that does not round to theirs',
      figure(35_000, 'exact', 'trettifemtusen'),
      figure(36_000, 'exact', '36,000'),
    ],
    ['“nearly −20” and −21', figure(-20, 'nearly'), figure(-21)],
    ['“more than 310” and 305', figure(310, 'more-than'), figure(305)],
    ['“more than 310” and 310', figure(310, 'more-than'), figure(310)],
    ['“at least 600” and 599', figure(600, 'at-least'), figure(599)],
    ['“up to 60” and 61', figure(60, 'up-to'), figure(61)],
    ['“about 200” and 189', figure(200, 'about'), figure(189)],
    ['“about 200” and 211', figure(200, 'about'), figure(211)],
    ['“nearly 60” and 60', figure(60, 'nearly'), figure(60)],
    ['“nearly 60” and 53', figure(60, 'nearly'), figure(53)],
    [
      'two swapped digits: 52896 and 5萬8296',
      figure(52_896, 'exact', '52896元'),
      figure(58_296, 'exact', '5萬8296元'),
    ],
    [
      '162.61亿 and 162.3億, which does not round it',
      figure(16_261_000_000, 'exact', '162.61亿元'),
      figure(16_230_000_000, 'exact', '162.3億元'),
    ],
    [
      'a number printed in full and its neighbour, however large',
      figure(295_158_000_000, 'exact', '295,158,000,000 yuan'),
      figure(295_158_000_100, 'exact', '295,158,000,100 yuan'),
    ],
    [
      '3.6% and 3%, which would round to 4%',
      figure(3.6, 'exact', '3.6%'),
      figure(3, 'exact', '3%'),
    ],
    [
      '1066.6 km² and 1,066 平方公里, which would round to 1,067',
      figure(1066.6, 'exact', '1066.6平方公里'),
      figure(1066, 'exact', '1,066 平方公里'),
    ],
    ['1131 enterprises and 1132', figure(1131, 'exact', '1131家'), figure(1132, 'exact', '1132家')],
    ['“top 50” and the 51st place', place(50, 'top'), place(51)],
    ['the 35th and the 36th place', place(35), place(36)],
  ];
  test.each(apart)('%s', (_, a, b) => {
    expect(agree(meaningOf(a), meaningOf(b))).toBe(false);
    expect(agree(meaningOf(b), meaningOf(a))).toBe(false);
  });
});

test('every statement agrees with itself', () => {
  fc.assert(fc.property(anyClaim, (claim) => agree(meaningOf(claim), meaningOf(claim))));
});

test('so does a sum printed in 万元 with two decimals, as yearbooks do', () => {
  const gdp = figure(295_158_451_200, 'exact', '29515845.12万元');
  expect(agree(meaningOf(gdp), meaningOf(gdp))).toBe(true);
});

test('agreement is the same from either side', () => {
  fc.assert(
    fc.property(anyClaim, anyClaim, (a, b) => {
      expect(agree(meaningOf(a), meaningOf(b))).toBe(agree(meaningOf(b), meaningOf(a)));
    }),
  );
});

describe('one statement supports another when it says about as much', () => {
  const pairs: readonly (readonly [what: string, a: Claim, b: Claim, expected: boolean])[] = [
    ['the same number', figure(42), figure(42), true],
    ['42 and 43', figure(42), figure(43), false],
    ['“> 200” and 204,311', figure(200, 'more-than'), figure(204_311), false],
    ['“> 200” and 250, a quarter more', figure(200, 'more-than'), figure(250), true],
    ['“> 200” and 251', figure(200, 'more-than'), figure(251), false],
    ['“≥ 200” and 200', figure(200, 'at-least'), figure(200), true],
    ['“up to 60” and 45, a quarter less', figure(60, 'up-to'), figure(45), true],
    ['“up to 60” and 44', figure(60, 'up-to'), figure(44), false],
    ['“> 200” and “> 240”', figure(200, 'more-than'), figure(240, 'more-than'), true],
    ['“> 200” and “> 4,900”', figure(200, 'more-than'), figure(4900, 'more-than'), false],
    ['“> 200” and “up to 210”', figure(200, 'more-than'), figure(210, 'up-to'), true],
    ['“> 200” and “up to 4,900”', figure(200, 'more-than'), figure(4900, 'up-to'), false],
    ['“about 200” and 195', figure(200, 'about'), figure(195), true],
    ['“at least −10” and −9', figure(-10, 'at-least'), figure(-9), true],
    ['“top 50” and the first rank', place(50, 'top'), place(1), true],
    ['two that an award was given', plain, plain, true],
  ];
  test.each(pairs)('%s: %#', (_, a, b, expected) => {
    expect(supports(meaningOf(a), meaningOf(b))).toBe(expected);
    expect(supports(meaningOf(b), meaningOf(a))).toBe(expected);
  });

  test('whatever supports it agrees with it', () => {
    fc.assert(
      fc.property(anyClaim, anyClaim, (a, b) => {
        const [one, other] = [meaningOf(a), meaningOf(b)];
        expect(!supports(one, other) || agree(one, other)).toBe(true);
      }),
    );
  });
});

test('the digits of a source are grouped as in its language', () => {
  const decimal = figure(1.667, 'exact', '1.667');
  const grouped = figure(1667, 'exact', '1.667');
  expect(meaningOf(decimal, 'en').rounding).toBe(0.001);
  expect(meaningOf(grouped, 'de').rounding).toBe(0);
});

test('a statement without a value agrees with every other one', () => {
  expect(agree(meaningOf(plain), meaningOf(figure(42)))).toBe(true);
});
