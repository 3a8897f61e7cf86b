import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  numbersIn,
  statesBound,
  statesRank,
  statesValue,
  stepOf,
} from '../../src/model/printed.ts';
import type { Bound } from '../../src/model/vocabulary.ts';

/** A print, and the [value, step] of each number in it. */
type Print = readonly [printed: string, numbers: readonly (readonly [number, number])[]];

function expectNumbers(printed: string, numbers: Print[1]) {
  expect(numbersIn(printed)).toEqual(numbers.map(([value, step]) => ({ value, step })));
}

describe('numbersIn reads every number of a print with its rounding', () => {
  const english: readonly Print[] = [
    ['exceeds 200,000', [[200_000, 0]]],
    ['1,131 high-tech enterprises', [[1131, 0]]],
    ['26000 people', [[26_000, 0]]],
    [
      '2.77 percent in 2017',
      [
        [2.77, 0.01],
        [2017, 0],
      ],
    ],
    [
      'ranking 35th in the 2021 list',
      [
        [35, 0],
        [2021, 0],
      ],
    ],
    ['over 8 million square meters', [[8_000_000, 1_000_000]]],
    [
      '5 thousand, 3.5 Billion and 1.25 trillion',
      [
        [5e3, 1e3],
        [3.5e9, 1e8],
        [1.25e12, 1e10],
      ],
    ],
    ['1,234,567.5 yuan', [[1_234_567.5, 0.1]]],
    ['won the first prize', []],
  ];
  test.each(english)('English: %s', expectNumbers);

  const chinese: readonly Print[] = [
    ['高新技术企业1131家', [[1131, 0]]],
    ['1，131家', [[1131, 0]]],
    ['各类市场主体4900多户', [[4900, 0]]],
    [
      '分别为17家、16家',
      [
        [17, 0],
        [16, 0],
      ],
    ],
    [
      '600个,力争700个',
      [
        [600, 0],
        [700, 0],
      ],
    ],
    [
      '600个，力争700个',
      [
        [600, 0],
        [700, 0],
      ],
    ],
    ['比重达3.3%', [[3.3, 0.1]]],
    ['城镇登记失业率1.67%', [[1.67, 0.01]]],
    ['12.3万个', [[123_000, 1000]]],
    ['创业担保贷款5625万元', [[56_250_000, 10_000]]],
    ['171.72万人', [[1_717_200, 100]]],
    ['7.19亿美元', [[719_000_000, 1e6]]],
    ['2239.58亿元', [[223_958_000_000, 1e6]]],
    ['3050亿元', [[305_000_000_000, 1e8]]],
    ['5千家', [[5000, 1000]]],
    ['10(不含经开区)', [[10, 0]]],
    ['全省第一', []],
  ];
  test.each(chinese)('simplified Chinese: %s', expectNumbers);

  const traditional: readonly Print[] = [
    ['2951.58億元', [[295_158_000_000, 1e6]]],
    ['2239.6億元', [[223_960_000_000, 1e7]]],
    ['超5000億元', [[500_000_000_000, 1e8]]],
    ['3萬名以上', [[30_000, 10_000]]],
    ['129.14萬人', [[1_291_400, 100]]],
    [
      '第45位,比上年提升6位',
      [
        [45, 0],
        [6, 0],
      ],
    ],
    ['瑞聲光電、恒立液壓、今創集團', []],
  ];
  test.each(traditional)('traditional Chinese: %s', expectNumbers);

  const japanese: readonly Print[] = [
    ['2952億元', [[295_200_000_000, 1e8]]],
    ['216億6000萬元', [[21_660_000_000, 1e7]]],
    ['9億6000萬ドル', [[960_000_000, 1e7]]],
    ['5萬8296元', [[58_296, 0]]],
    [
      '9年連続で…第3位',
      [
        [9, 0],
        [3, 0],
      ],
    ],
    ['166社', [[166, 0]]],
  ];
  test.each(japanese)('Japanese: %s', expectNumbers);

  // What is measured is rounded even where no decimal is printed; what is counted is not.
  const measured: readonly Print[] = [
    ['3%', [[3, 1]]],
    ['3％', [[3, 1]]],
    ['3 percent', [[3, 1]]],
    ['1,066 平方公里', [[1066, 1]]],
    ['1066平方公里', [[1066, 1]]],
    ['1066 km²', [[1066, 1]]],
    ['1066 km2', [[1066, 1]]],
    ['1066 square kilometers', [[1066, 1]]],
    ['1066 square kilometres', [[1066, 1]]],
    ['1066.3平方公里', [[1066.3, 0.1]]],
    ['1066家', [[1066, 0]]],
    [
      '16家、占3%',
      [
        [16, 0],
        [3, 1],
      ],
    ],
  ];
  test.each(measured)('shares and areas: %s', expectNumbers);

  const compound: readonly Print[] = [
    ['1億2345萬6789', [[123_456_789, 0]]],
    ['1億2345萬', [[123_450_000, 10_000]]],
    ['5萬8290元', [[58_290, 10]]],
    // A lower part with decimals is as fine as its last decimal.
    ['1亿2345.67万元', [[123_456_700, 100]]],
    ['1亿2345.60万元', [[123_456_000, 100]]],
    // A gap, a list mark or a magnitude that does not fall starts a number of its own.
    [
      '1亿 2000万',
      [
        [1e8, 1e8],
        [2e7, 1e4],
      ],
    ],
    [
      '2亿、6000万',
      [
        [2e8, 1e8],
        [6e7, 1e4],
      ],
    ],
    [
      '1亿2亿',
      [
        [1e8, 1e8],
        [2e8, 1e8],
      ],
    ],
    [
      '6000万2亿',
      [
        [6e7, 1e4],
        [2e8, 1e8],
      ],
    ],
    // Not groups of three digits: two numbers.
    [
      '12,34',
      [
        [12, 0],
        [34, 0],
      ],
    ],
  ];
  test.each(compound)('compound figures and their limits: %s', expectNumbers);

  test('a whole number with grouping commas of either width is exact, whatever its size', () => {
    fc.assert(
      fc.property(fc.nat(2 ** 31 - 1), fc.constantFrom(',', '，'), (value, comma) => {
        const printed = value.toLocaleString('en-US').replaceAll(',', comma);
        expect(numbersIn(`共${printed}家`)).toEqual([{ value, step: 0 }]);
      }),
    );
  });

  test('two decimals of 亿 give the plain number without binary noise', () => {
    fc.assert(
      fc.property(fc.nat(1e9), (hundredths) => {
        const digits = `${Math.floor(hundredths / 100)}.${String(hundredths % 100).padStart(2, '0')}`;
        expect(numbersIn(`${digits}亿元`)).toEqual([{ value: hundredths * 1e6, step: 1e6 }]);
      }),
    );
  });
});

describe('stepOf', () => {
  test('is the rounding of the number that states the value, not of its neighbours', () => {
    expect(stepOf('2.77 percent in 2017', 2.77)).toBe(0.01);
    expect(stepOf('2.77 percent in 2017', 2017)).toBe(0);
    expect(stepOf('1.5亿元、3000万元', 30_000_000)).toBe(10_000);
  });

  test('is 0 where the value stands in words or was counted', () => {
    expect(stepOf('瑞聲光電、恒立液壓、今創集團', 3)).toBe(0);
    expect(stepOf('2952億元', 3)).toBe(0);
  });
});

describe('statesValue', () => {
  test.each([
    ['exceeds 200,000', 200_000],
    ['216億6000萬元', 21_660_000_000],
    ['5萬8296元', 58_296],
    ['分别为17家、16家', 17],
    ['分别为17家、16家', 16],
  ])('“%s” states %d', (printed, value) => {
    expect(statesValue(printed, value)).toBe(true);
  });

  test.each([
    ['exceeds 200,000', 200],
    ['216億6000萬元', 21_600_000_000],
    ['5萬8296元', 52_896],
    ['5萬8296元', 8296],
    ['2952億元', 295_158_000_000],
    ['1,131 high-tech enterprises', 131],
    // Numbers are printed, so nothing is counted: there are two names in the row, but no 2.
    ['分别为17家、16家', 2],
  ])('“%s” does not state %d', (printed, value) => {
    expect(statesValue(printed, value)).toBe(false);
  });

  test('names in a row are counted where no number is printed', () => {
    expect(statesValue('瑞聲光電、恒立液壓、今創集團', 3)).toBe(true);
    expect(statesValue('瑞聲光電、恒立液壓、今創集團', 2)).toBe(false);
    expect(statesValue('瑞聲光電、恒立液壓、今創集團', 4)).toBe(false);
  });
});

describe('statesBound', () => {
  const stated: readonly (readonly [string, Bound])[] = [
    ['exceeds 200,000', 'more-than'],
    ['More than 200 new high-tech enterprises', 'more-than'],
    ['over 700 business startups', 'more-than'],
    ['超3100亿元', 'more-than'],
    ['境内外上市企业总数突破40家', 'more-than'],
    ['各类市场主体4900多户', 'more-than'],
    ['at least 10', 'at-least'],
    ['10 or more', 'at-least'],
    ['顶尖人才10名以上', 'at-least'],
    ['600个,力争700个', 'at-least'],
    ['100个,争取200个', 'at-least'],
    ['确保完成20亿美元', 'at-least'],
    ['不少于10家', 'at-least'],
    ['about 200', 'about'],
    ['around 200', 'about'],
    ['约200家', 'about'],
    ['約200家', 'about'],
    ['200家左右', 'about'],
    ['近60个省级以上“第一”', 'nearly'],
    ['nearly 60', 'nearly'],
    ['almost 60', 'nearly'],
    ['up to 60', 'up-to'],
    ['at most 60', 'up-to'],
    ['60家以内', 'up-to'],
    ['不超过60家', 'up-to'],
    ['不超過60家', 'up-to'],
    ['no more than 60', 'up-to'],
    ['not more than 60', 'up-to'],
    // An exact figure needs no word.
    ['42家', 'exact'],
  ];
  test.each(stated)('“%s” states %s', (printed, bound) => {
    expect(statesBound(printed, bound)).toBe(true);
  });

  const notStated: readonly (readonly [string, Bound])[] = [
    ['42家', 'more-than'],
    ['42家', 'at-least'],
    ['42家', 'about'],
    ['42家', 'nearly'],
    ['42家', 'up-to'],
    ['exceeds 200,000', 'at-least'],
    ['顶尖人才10名以上', 'more-than'],
    ['600个,力争700个', 'more-than'],
    ['近60个省级以上“第一”', 'about'],
    ['overall 42 moreover', 'more-than'],
  ];
  test.each(notStated)('“%s” does not state %s', (printed, bound) => {
    expect(statesBound(printed, bound)).toBe(false);
  });

  // They hold the words of "more than" and mean the opposite.
  test.each(['不超过60家', '不超過60家', 'no more than 60', 'not more than 60'])(
    '“%s” is an upper bound, not “more than”',
    (printed) => {
      expect(statesBound(printed, 'more-than')).toBe(false);
    },
  );
});

describe('statesRank', () => {
  test.each([
    ['ranked sixth', 6],
    ['Ranked First in Jiangsu Province', 1],
    ['ranking 35th in the 2021 list', 35],
    ['ranked tenth', 10],
    ['第6位', 6],
    ['第十名', 10],
    ['第十一名', 11],
    ['第二十名', 20],
    ['第四十五位', 45],
    ['位列“中国工业百强区”第六', 6],
    ['居第19位', 19],
    ['全国综合实力百强区第三名', 3],
    ['9年連続で…第3位', 3],
    ['百强榜首位', 1],
    ['四项第一', 1],
    ['入围前50名', 50],
  ])('“%s” states rank %d', (printed, rank) => {
    expect(statesRank(printed, rank)).toBe(true);
  });

  test.each([
    ['ranked sixth', 7],
    ['ranked sixth', 1],
    ['第6位', 16],
    ['居第19位', 1],
    ['居第19位', 9],
    ['百强榜首位', 2],
    ['位列“中国工业百强区”第六', 1],
    ['listed among the best', 1],
  ])('“%s” does not state rank %d', (printed, rank) => {
    expect(statesRank(printed, rank)).toBe(false);
  });

  test.each([
    ['第十一名', 10],
    ['第二十名', 2],
    ['第四十五位', 5],
    ['第一百名', 1],
    ['第一百二十二名', 2],
    ['ranked twenty-first', 1],
  ])(
    'the start or the end of a longer ordinal is no place of its own: “%s”, not %d',
    (printed, rank) => {
      expect(statesRank(printed, rank)).toBe(false);
    },
  );
});
