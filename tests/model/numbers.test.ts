import { describe, expect, test } from 'vitest';
import { mentionsIn, quantitiesIn, ranksIn } from '../../src/model/numbers.ts';
import type { Quantity } from '../../src/model/quantity.ts';
import type { Bound } from '../../src/model/vocabulary.ts';
import { fc } from '../random.ts';

/** What a quantity says: its value or range, step, bound and unit. */
type Said = readonly [
  value: number | readonly [number, number],
  step: number,
  bound?: Bound,
  unit?: string | null,
];

function said({ value, to, step, bound, unit }: Quantity): Said {
  return [to === null ? value : [value, to], step, bound, unit];
}

/** Every quantity of a text. A bound is exact and a unit is none unless they are given. */
function expectQuantities(text: string, quantities: readonly Said[], language?: string) {
  expect(quantitiesIn(text, language).map(said), text).toEqual(
    quantities.map(([value, step, bound = 'exact', unit = null]) => [value, step, bound, unit]),
  );
}

type Case = readonly [text: string, ...quantities: readonly Said[]];
const each = (cases: readonly Case[]) =>
  cases.map(([text, ...quantities]) => [text, quantities] as const);

describe('the phrases that a check must read', () => {
  const phrases: readonly Case[] = [
    ['over 200,000', [200_000, 0, 'more-than']],
    ['322.284 billion yuan', [322_284_000_000, 1e6, 'exact', 'CNY']],
    ['RMB 322.3bn', [322_300_000_000, 1e8, 'exact', 'CNY']],
    ['3222.84亿元', [322_284_000_000, 1e6, 'exact', 'CNY']],
    ['突破20万户', [200_000, 1e4, 'more-than', '户']],
    ['1.2万余人', [12_000, 1000, 'more-than', '人']],
    ['two dozen', [24, 0, 'about']],
    ['第六位'],
    ['去年'],
    ['截至2024年底'],
    ['in the first half of 2023'],
    ['up 7.1% year on year', [7.1, 0.1, 'exact', 'percent']],
    ['57.3%, 42 and 12 respectively', [57.3, 0.1, 'exact', 'percent'], [42, 0], [12, 0]],
    ['three of the five', [3, 0], [5, 0]],
    ['2021–2023'],
    ['FY2021'],
    ['百余家', [100, 100, 'more-than', '家']],
    ['近3成', [30, 10, 'nearly', 'percent']],
    ['No. 1 in the province'],
    ['No. 1 Middle School'],
    ['全区GDP达3.2万亿元', [3_200_000_000_000, 1e11, 'exact', 'CNY']],
    ['20余万户市场主体', [200_000, 1e4, 'more-than', '户']],
    ['其中，规上工业企业分别为17家、16家', [17, 0, 'exact', '家'], [16, 0, 'exact', '家']],
    ['not more than 300 firms', [300, 0, 'up-to']],
    ['不超过300家', [300, 0, 'up-to', '家']],
    ['力争到2025年达到50家以上', [50, 0, 'at-least', '家']],
    ['增长近一倍', [100, 100, 'nearly', 'percent']],
    ['nearly doubled', [100, 1, 'nearly', 'percent']],
    ['COVID-19, G20, 5G, 4.0, v14.3.0, ISO 9001, §3, [12], 10:30'],
    ['全国百强区第3、全省第1'],
    ['fell from 716 to 698 firms in 2020', [716, 0], [698, 0]],
    ['42家', [42, 0, 'exact', '家']],
    ['1\u00a0131 firms', [1131, 0]],
    ['１３１家', [131, 0, 'exact', '家']],
    ['10–20家', [[10, 20], 0, 'exact', '家']],
  ];
  test.each(each(phrases))('%s', expectQuantities);
});

describe('Chinese and Japanese numbers', () => {
  const cases: readonly Case[] = [
    ['3.2万亿', [3.2e12, 1e11]],
    ['2千亿', [2e11, 1e11]],
    ['1,100万', [11_000_000, 1e4]],
    ['1，131家', [1131, 0, 'exact', '家']],
    ['五十万', [500_000, 1e5]],
    ['二十万', [200_000, 1e5]],
    ['十二', [12, 0]],
    ['一百二十三', [123, 0]],
    ['一千零五', [1005, 0]],
    ['两万五', [25_000, 1000]],
    ['三百五', [350, 10]],
    ['一万五千亿', [1.5e12, 1e11]],
    ['二十万亿', [2e13, 1e13]],
    ['二百余万', [2_000_000, 1e4, 'more-than']],
    ['三点五亿元', [350_000_000, 1e7, 'exact', 'CNY']],
    ['三十多家', [30, 0, 'more-than', '家']],
    ['十几家', [10, 0, 'more-than', '家']],
    ['两家', [2, 0, 'exact', '家']],
    ['三分之一', [100 / 3, 1, 'exact', 'percent']],
    ['百分之三', [3, 1, 'exact', 'percent']],
    ['百分之三点五', [3.5, 0.1, 'exact', 'percent']],
    ['百分之20', [20, 1, 'exact', 'percent']],
    ['七成以上', [70, 10, 'at-least', 'percent']],
    ['3兆5000億元', [3.5e12, 1e11, 'exact', 'CNY']],
    ['5萬8296元', [58_296, 0, 'exact', 'CNY']],
    ['5萬8290元', [58_290, 10, 'exact', 'CNY']],
    ['216億6000萬元', [21_660_000_000, 1e7, 'exact', 'CNY']],
    ['1億2345萬6789', [123_456_789, 0]],
    ['1亿2345.67万元', [123_456_700, 100, 'exact', 'CNY']],
    ['9億6000萬ドル', [960_000_000, 1e7, 'exact', 'USD']],
    ['２９５２億元', [295_200_000_000, 1e8, 'exact', 'CNY']],
    ['1亿2亿', [1e8, 1e8], [2e8, 1e8]],
    ['3亿2021年', [3e8, 1e8]],
    ['第100家上市企业', [100, 0, 'exact', '家']],
    ['166社', [166, 0, 'exact', '社']],
    // Characters of numbers that state none.
    ['十四五'],
    ['三四十家'],
    ['几十家'],
    ['数百家'],
    ['统一、唯一、万一'],
    ['一家企业'],
    ['一体两翼'],
    ['万达广场、百度、九江、三亚'],
    ['单位：万元'],
    ['二〇二一年'],
    ['第三产业'],
  ];
  test.each(each(cases))('%s', expectQuantities);
});

describe('English numbers', () => {
  const cases: readonly Case[] = [
    ['5 thousand, 3.5 Billion', [5e3, 1e3], [3.5e9, 1e8]],
    ['CNY 295 bn', [295e9, 1e9, 'exact', 'CNY']],
    ['€5m', [5e6, 1e6, 'exact', 'EUR']],
    ['CNY 5 m', [5e6, 1e6, 'exact', 'CNY']],
    ['20k users', [20_000, 1000]],
    ['1.25 tn yuan', [1.25e12, 1e10, 'exact', 'CNY']],
    ['15-20 usd', [[15, 20], 0, 'exact', 'USD']],
    ['1,234,567.5 yuan', [1_234_567.5, 0.1, 'exact', 'CNY']],
    ['3 per cent', [3, 1, 'exact', 'percent']],
    ['2.5 percentage points', [2.5, 0.1, 'exact', 'percentage-points']],
    ['1,066 km²', [1066, 1, 'exact', 'km2']],
    ['over 8 million square meters', [8e6, 1e6, 'more-than', 'm2']],
    ['1 000 000', [1_000_000, 0]],
    ['816 000 t', [816_000, 1, 'exact', 't']],
    ['1\u2009131 and 1\u202f131', [1131, 0], [1131, 0]],
    ['twenty-five thousand', [25_000, 1000]],
    ['two hundred and three firms', [203, 0]],
    ['three hundred', [300, 100]],
    ['one million', [1e6, 1e6]],
    ['two thirds', [200 / 3, 1, 'exact', 'percent']],
    ['a third of', [100 / 3, 1, 'exact', 'percent']],
    ['one of the best, two-way, one-stop'],
    ['half a million'],
    ['two three'],
    ['12,34'],
    ['1,67 %'],
  ];
  test.each(each(cases))('%s', expectQuantities);

  test('a whole number with grouping commas of either width is exact, whatever its size', () => {
    fc.assert(
      fc.property(fc.nat(2 ** 31 - 1), fc.constantFrom(',', '，'), (value, comma) => {
        const printed = value.toLocaleString('en-US').replaceAll(',', comma);
        expectQuantities(`共${printed}家`, [[value, 0, 'exact', '家']]);
      }),
    );
  });

  test('two decimals of 亿 give the plain number without binary noise', () => {
    fc.assert(
      fc.property(fc.nat(1e9), (hundredths) => {
        const digits = `${Math.floor(hundredths / 100)}.${String(hundredths % 100).padStart(2, '0')}`;
        expectQuantities(`${digits}亿元`, [[hundredths * 1e6, 1e6, 'exact', 'CNY']]);
      }),
    );
  });
});

describe('the notation of the language', () => {
  const cases: readonly (readonly [language: string, text: string, ...said: readonly Said[]])[] = [
    ['de', '1,67 %', [1.67, 0.01, 'exact', 'percent']],
    ['de', '12.104 Einwohner', [12_104, 0]],
    ['de', '1.234.567,89 €', [1_234_567.89, 0.01, 'exact', 'EUR']],
    ['de', '2,5 Mrd. Euro', [2.5e9, 1e8, 'exact', 'EUR']],
    ['no', '12 104 innbyggere', [12_104, 0]],
    ['no', 'mer enn 5 kroner', [5, 0, 'more-than', 'NOK']],
    ['fr', '1 000 000', [1_000_000, 0]],
    // A billion is a million millions there.
    ['de', '5 Billionen', [5e12, 1e12]],
    ['en', '12.104', [12.104, 0.001]],
    ['zh', '12.104', [12.104, 0.001]],
    ['ja', '¥500', [500, 0, 'exact', 'JPY']],
    ['zh', '¥500', [500, 0, 'exact', 'CNY']],
  ];
  test.each(cases.map(([language, text, ...all]) => [language, text, all] as const))(
    '%s: %s',
    (language, text, all) => expectQuantities(text, all, language),
  );
});

describe('ranges', () => {
  const cases: readonly Case[] = [
    ['3-5', [[3, 5], 0]],
    ['10至20', [[10, 20], 0]],
    ['between 3 and 5', [[3, 5], 0]],
    ['3%-5%', [[3, 5], 1, 'exact', 'percent']],
    ['10家至20家', [[10, 20], 0, 'exact', '家']],
    ['3-5万户', [[30_000, 50_000], 1e4, 'exact', '户']],
    ['3 to 5 percent', [[3, 5], 1, 'exact', 'percent']],
    // A change from one number to another.
    ['from 10 to 20', [10, 0], [20, 0]],
    ['从10到20', [10, 0], [20, 0]],
    ['5-3', [5, 0], [3, 0]],
    ['3 and 5', [3, 0], [5, 0]],
  ];
  test.each(each(cases))('%s', expectQuantities);
});

describe('signs and changes', () => {
  test.each([
    ['-3.2 %', -3.2, null],
    ['−3.2 %', -3.2, null],
    ['－3.2％', -3.2, null],
    ['负3.2%', -3.2, null],
    ['(-3.2%)', -3.2, null],
    ['下降3.2%', 3.2, 'down'],
    ['同比增长3.2%', 3.2, 'up'],
    ['up 3.2%', 3.2, 'up'],
    ['fell by 3.2%', 3.2, 'down'],
    ['grew by nearly 3.2%', 3.2, 'up'],
    ['up to 3.2%', 3.2, null],
    ['占3.2%', 3.2, null],
    ['新增3.2%', 3.2, null],
  ])('%s', (text, value, change) => {
    expect(quantitiesIn(text)).toMatchObject([{ value, change, unit: 'percent' }]);
  });
});

describe('a bound belongs to the number beside it', () => {
  const bounds: readonly (readonly [text: string, bound: Bound])[] = [
    ['exceeds 200', 'more-than'],
    ['more than CNY 200', 'more-than'],
    ['超过了200家', 'more-than'],
    ['逾200家', 'more-than'],
    ['邁過200億元大關', 'more-than'],
    ['各类市场主体200多户', 'more-than'],
    ['>200', 'more-than'],
    ['at least 200', 'at-least'],
    ['200 or more', 'at-least'],
    ['200+', 'at-least'],
    ['200名以上', 'at-least'],
    ['200个,力争300', 'at-least'],
    ['确保完成200家', 'at-least'],
    ['不少于200家', 'at-least'],
    ['about 200', 'about'],
    ['some 200 firms', 'about'],
    ['约200家', 'about'],
    ['約為200家', 'about'],
    ['200家左右', 'about'],
    ['200上下', 'about'],
    ['nearly 200', 'nearly'],
    ['近200个省级以上“第一”', 'nearly'],
    ['接近200家', 'nearly'],
    ['up to 200', 'up-to'],
    ['no more than 200', 'up-to'],
    ['less than 200', 'up-to'],
    ['不足200家', 'up-to'],
    ['不超過200家', 'up-to'],
    ['200家以内', 'up-to'],
    ['über 200 Firmen', 'more-than'],
    ['nesten 200', 'nearly'],
    ['près de 200', 'nearly'],
    // Words that only look like bounds, or belong to something else.
    ['近年来200家', 'exact'],
    ['近200天', 'exact'],
    ['超市200家', 'exact'],
    ['节约200元', 'exact'],
    ['预约200人', 'exact'],
    ['签约200个项目', 'exact'],
    ['附近200家', 'exact'],
    ['打破200项', 'exact'],
    ['通过200项', 'exact'],
    ['200 firms over the years', 'exact'],
    ['over the past 200 years', 'exact'],
    ['overall 200 moreover', 'exact'],
    ['省级以上200家', 'exact'],
    ['贷款200亿余额', 'exact'],
  ];
  test.each(bounds)('%s: %s', (text, bound) => {
    expect(quantitiesIn(text)[0]).toMatchObject({ bound });
  });

  test.each([
    ['超过200家', '超过'],
    ['over CNY 200', 'over'],
    ['20余万户', '20余万'],
    ['200家以上', '以上'],
  ])('and it is known where it is printed: %s', (text, words) => {
    const at = quantitiesIn(text)[0]?.boundAt;
    expect(text.slice(at?.start, at?.end)).toBe(words);
  });

  test.each([
    ['近百家', 100, 'nearly'],
    ['上千人', 1000, 'at-least'],
    ['过百亿', 1e10, 'more-than'],
    ['突破万亿元', 1e12, 'more-than'],
    ['迈上千亿台阶', 1e11, 'at-least'],
  ] as const)('a bare magnitude is a number beside a bound: %s', (text, value, bound) => {
    expect(quantitiesIn(text)).toMatchObject([{ value, bound }]);
  });
});

describe('spans', () => {
  test.each([
    ['共３１家企业', '３１家', '３１', '家'],
    ['GDP of CNY 295 bn.', 'CNY 295 bn', '295 bn', 'CNY'],
    ['达20余万户', '20余万户', '20余万', '户'],
    ['占 3 % 的', '3 %', '3', '%'],
    ['從10–20家', '10–20家', '10–20', '家'],
    ['𝟚 42家', '42家', '42', '家'],
  ])('%s', (text, whole, number, unit) => {
    const [found] = quantitiesIn(text);
    const print = (span: { start: number; end: number } | null | undefined) =>
      span ? text.slice(span.start, span.end) : null;
    expect([print(found), print(found?.number), print(found?.unitAt)]).toEqual([
      whole,
      number,
      unit,
    ]);
  });

  test('lie in the text, in its order, and do not overlap', () => {
    const words = [
      ...[
        '2951.58亿元',
        '20余万户',
        'over ',
        '第六位',
        'No. 1',
        '-',
        '3',
        '.',
        ',',
        ' ',
        '一',
        '百',
      ],
      ...[
        '分之',
        '至',
        '10',
        '年',
        '月',
        'two dozen',
        'one ',
        'million',
        '%',
        '近',
        '超',
        '¥',
        '强',
        '前',
      ],
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { maxLength: 30 }), (parts) => {
        const text = parts.join('');
        let last = 0;
        for (const { start, end } of mentionsIn(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 3000 },
    );
  });
});

describe('ranks', () => {
  type Ranked = readonly [rank: number, to?: number | null, bound?: 'top' | null];
  const ranks: readonly (readonly [text: string, ...ranks: readonly Ranked[]])[] = [
    ['第六', [6]],
    ['第6位', [6]],
    ['第四十五位', [45]],
    ['第一百二十二名', [122]],
    ['6th', [6]],
    ['ranked sixth', [6]],
    ['twenty-first', [21]],
    ['No. 6', [6]],
    ['moved from No.21 to No.17', [21], [17]],
    ['top 10', [10, null, 'top']],
    ['top ten', [10, null, 'top']],
    ['前十', [10, null, 'top']],
    ['入围前50名', [50, null, 'top']],
    ['跻身十强', [10, null, 'top']],
    ['百强第3位', [3]],
    ['百强榜首位', [1]],
    ['首位', [1]],
    ['綜合排名54', [54]],
    ['分别位居第四、第九', [4], [9]],
    ['分别位居第一名到第六名', [1, 6]],
    ['全國百強區第三名', [3]],
    ['四项第一', [1]],
    // Numbered, and not ranked.
    ['No. 1 Middle School'],
    ['第一人民医院'],
    ['第二届、第三批、第三产业'],
    ['the third quarter, the 20th century, the first half'],
    ['First, we'],
    ['前三季度、目前12家'],
    ['百强区'],
    ['比上年提升6位'],
    ['April 5th, 29th of April'],
    ['listed among the best'],
  ];
  test.each(ranks.map(([text, ...all]) => [text, all] as const))('%s', (text, all) => {
    expect(ranksIn(text).map(({ rank, to, bound }) => [rank, to, bound])).toEqual(
      all.map(([rank, to = null, bound = null]) => [rank, to, bound]),
    );
  });
});

describe('dates, names and numbers of things', () => {
  test.each([
    '2021年4月29日',
    '2021-04-29',
    '2021.4.29',
    'April 29, 2021',
    '29 April 2021',
    '十一月十日',
    '1-3月',
    'in 2021',
    'the 2021 list',
    '(2023)',
    '2012–13',
    '10时',
    '24/7, 1/3, 3:1',
    '007',
    '42号文件、第14期',
    'PM2.5, A4, 3D, B2B, H1N1',
    '工业4.0',
    '1.2.3.4',
  ])('%s is no quantity', (text) => {
    expectQuantities(text, []);
  });

  test.each([
    ['2000 firms', 2000],
    ['1928 firms in 2021', 1928],
    ['1,928 in 2021', 1928],
    ['500日元', 500],
    ['3个月', 3],
    ['GDP2951.58亿元', 295_158_000_000],
  ])('%s states %d', (text, value) => {
    expect(quantitiesIn(text).map((found) => found.value)).toEqual([value]);
  });
});

describe('any text', () => {
  const runs = [
    ...[
      '9',
      '1,111,',
      '1 111 ',
      '.1',
      '一',
      '万',
      '百余',
      'one ',
      'million ',
      '一分之',
      '-1',
      '1-',
    ],
    ...[
      '¥',
      '点一',
      '1年',
      '第',
      'one hundred and ',
      '1万',
      'No. ',
      '2021-',
      'a million ',
      '(',
      ' ',
    ],
  ];
  test.each(runs)('is read to its end: “%s” a hundred thousand times', (unit) => {
    const text = `${unit.repeat(100_000)}。其中42家`;
    expect(quantitiesIn(text).at(-1)).toMatchObject({ value: 42, unit: '家' });
  });

  test('never throws, and every value is a number', () => {
    const anything = fc.oneof(fc.string({ unit: 'binary' }), fc.string());
    fc.assert(
      fc.property(anything, fc.constantFrom('en', 'de', 'zh'), (text, language) => {
        for (const found of quantitiesIn(text, language)) {
          expect(Number.isFinite(found.value)).toBe(true);
        }
      }),
    );
  });
});
