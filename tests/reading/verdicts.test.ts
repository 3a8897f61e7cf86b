import { describe, expect, test } from 'vitest';
import { verdictsIn } from './stages.ts';

/** Texts in, verdicts out: what the stages do together. The facts are those of the bundled data. */
describe('a false alarm is worse than a miss', () => {
  test.each([
    ['no area', 'In 2021 there were 1,132 high-tech enterprises.', ['1,132: unknown']],
    ['a part of the year', '2021年上半年，武进区高新技术企业1132家。', ['1132家: unknown']],
    ['no period', 'Wujin has 1,132 high-tech enterprises.', ['1,132: unknown']],
    [
      'a period of an earlier sentence',
      'A report. In Wujin much happened in 2021. It has 1,132 high-tech enterprises.',
      ['1,132: unknown'],
    ],
    ['another area', '2021年，昆山市某镇有高新技术企业1132家。', ['1132家: unknown']],
    ['an aim is no result', '武进区2021年力争高新技术企业达到1132家。', ['1132家: unknown']],
    [
      'a row that is not as long as its names',
      '2020年、2021年武进区高新技术企业、上市企业分别为1家、2家、3家。',
      ['1家: unknown', '2家: unknown', '3家: unknown'],
    ],
    [
      'a boundary in parentheses may end with its number',
      '2021年，武进区常住人口171.72万人（含经开区），户籍人口76.36万人。',
      ['171.72万人: confirmed residents-2021-wujin-with-cedz', '76.36万人: unknown'],
    ],
    [
      'a group that the list does not have',
      '2021年，武进在中国工业百强区县级榜中列第一。',
      ['第一: unknown'],
    ],
  ])('%s', (_rule, text, expected) => {
    expect(verdictsIn(text)).toEqual(expected);
  });
});

describe('numbers in a row belong to what is in a row before them, in order', () => {
  test('two years', () => {
    expect(verdictsIn('2020年、2021年，武进区高新技术企业分别为716家、1131家。')).toEqual([
      '716家: confirmed high-tech-enterprises-2020',
      '1131家: unconfirmed high-tech-enterprises-2021',
    ]);
  });

  test('two boundaries for each of two names', () => {
    expect(
      verdictsIn(
        '2022年，武进区含经开区与不含经开区的户籍人口分别为100.25万人和77.04万人，常住人口分别为172.15万人和129.49万人。',
      ),
    ).toEqual([
      '100.25万人: confirmed registered-population-2022-wujin-with-cedz',
      '77.04万人: confirmed registered-population-2022-wujin-without-cedz',
      '172.15万人: confirmed residents-2022-wujin-with-cedz',
      '129.49万人: confirmed residents-2022-wujin-without-cedz',
    ]);
  });

  test('two areas, and a value that is wrong for one', () => {
    expect(
      verdictsIn('In 2021, Wujin and Changzhou had 42 and 84 listed companies respectively.'),
    ).toEqual([
      '42: confirmed listed-companies-2021',
      '84: contradicted listed-companies-2021-changzhou',
    ]);
  });

  test('several ranks', () => {
    expect(
      verdictsIn('武进国家高新区在国家高新区综合评价中，2016年、2018年分别位列第54、第54位。'),
    ).toEqual([
      '第54: confirmed national-high-tech-zones-2016-whtz',
      '第54位: contradicted national-high-tech-zones-2018-whtz',
    ]);
  });
});

describe('a place in an area is not the area', () => {
  test.each([
    'In 2021 there were 1,131 high-tech enterprises in Hutang, Wujin.',
    'In 2021 Niutang in Wujin had 1,131 high-tech enterprises.',
  ])('%s', (text) => {
    expect(verdictsIn(text)).toEqual(['1,131: unknown']);
  });

  test.each([
    'According to Xinhua, Wujin had 1,131 high-tech enterprises in 2021.',
    'In Jiangsu, Wujin had 1,131 high-tech enterprises in 2021.',
    'In December 2021, Wujin had 1,131 high-tech enterprises.',
  ])('but it may follow another name: %s', (text) => {
    expect(verdictsIn(text)).toEqual(['1,131: unconfirmed high-tech-enterprises-2021']);
  });
});

describe('whom a sentence speaks of', () => {
  test.each([
    [
      'not those between commas',
      'Wujin, which borders Jiangyin, had a GDP of 295.158 billion yuan in 2021, including the EDZ.',
      '295.158 billion yuan: confirmed gdp-2021-wujin-with-cedz',
    ],
    [
      'what is counted in stands between the name and the number',
      'The GDP of Wujin in 2021, zone included, was 295.158 billion yuan.',
      '295.158 billion yuan: confirmed gdp-2021-wujin-with-cedz',
    ],
    [
      'not whom it belongs to',
      'Changzhou, to which Wujin belongs, had a GDP of 880.758 billion yuan in 2021.',
      '880.758 billion yuan: unconfirmed gdp-2021-changzhou',
    ],
    [
      'the city around a district',
      '2023年新北区地区生产总值2118.65亿元，全市10116.4亿元。',
      '10116.4亿元: confirmed gdp-2023-changzhou',
    ],
    [
      'a district and its city',
      'Nanhai District of Foshan had a GDP of 356.09 billion yuan in 2021.',
      '356.09 billion yuan: confirmed gdp-2021-nanhai',
    ],
  ])('%s', (_rule, text, expected) => {
    expect(verdictsIn(text)).toContain(expected);
  });

  test.each([
    '湖南常德武陵区2021年常住人口76.5万人，地区生产总值1260亿元。',
    '上海宝山区2021年一般公共预算收入171.2亿元，高新技术企业1131家。',
    '宜兴的上市公司有42家。',
    '在宜兴，上市公司为37家，高新技术企业为960家。',
    '江苏全省有上市公司571家。',
    '昆山经开区2021年常住人口70万人。',
  ])('not the district of the sentence before: %s', (sentence) => {
    const [first, ...others] = verdictsIn(`武进区2021年上市公司42家。${sentence}`);
    expect(first).toBe('42家: confirmed listed-companies-2021');
    expect(new Set(others.map((each) => each.replace(/^.*?: /, '')))).toEqual(new Set(['unknown']));
  });

  test('not whom an earlier section named', () => {
    const text =
      '# 武进区\n\n## 一、比较\n\n2023年，钟楼区高新技术企业383家。\n\n## 二、本区\n\n2023年，全区（含经开区）地区生产总值3222.84亿元。';
    expect(verdictsIn(text)).toContain('3222.84亿元: confirmed gdp-2023-wujin-with-cedz');
  });

  test('a member of a group is no area of a list', () => {
    const text = '2022年，常州市新增一批企业。恒立液压市值850亿元，在武进上市公司中排名第1。';
    expect(verdictsIn(text)).toContain('第1: unknown');
  });
});

test('a year with a dash is no range', () => {
  expect(verdictsIn('- **2018** – 5,949 people in Wujin were helped to start a business.')).toEqual(
    ['5,949: contradicted people-supported-to-start-2018'],
  );
});

describe('what a table is about', () => {
  const rows = '| 2022年 | 2023年 |\n|---|---:|---:|\n| 武进区（含经开区） | 3101.97 | 3222.48 |\n';
  const expected = [
    '3101.97: confirmed gdp-2022-wujin-with-cedz',
    '3222.48: contradicted gdp-2023-wujin-with-cedz',
  ];

  test.each([
    ['its heading', `## 地区生产总值（亿元）\n\n| 地区 ${rows}`],
    ['its corner', `| 地区生产总值（亿元） ${rows}`],
    ['the line before it', `地区生产总值，单位：亿元\n\n| 地区 ${rows}`],
  ])('may stand in %s', (_where, text) => {
    expect(verdictsIn(text)).toEqual(expected);
  });

  test('its unit may stand before it, for money', () => {
    const table =
      'All values in billion yuan unless stated.\n\n| Area | GDP 2023 | Residents 2023 |\n|--|--:|--:|\n| Wujin incl. EDZ | 322.28 | 1,724,100 |\n';
    expect(verdictsIn(table)).toEqual([
      '322.28: confirmed gdp-2023-wujin-with-cedz',
      '1,724,100: confirmed residents-2023-wujin-with-cedz',
    ]);
  });
});

describe('when a text speaks of', () => {
  test.each([
    [
      'the year in parentheses of a heading',
      '## Wujin at a glance (2022)\n\n- GDP (including EDZ): 301.197 billion yuan',
      '301.197 billion yuan: contradicted gdp-2022-wujin-with-cedz',
    ],
    [
      'the day before its publisher',
      '2022-09-28 08:30 来源：武进日报\n\n去年，武进区（含经开区）地区生产总值2951.58亿元。',
      '2951.58亿元: confirmed gdp-2021-wujin-with-cedz',
    ],
    [
      'what was reached by a year that is told of',
      '到2024年末，武进区（含经开区）常住人口是172.82万人。',
      '172.82万人: confirmed residents-2024-wujin-with-cedz',
    ],
  ])('%s', (_rule, text, expected) => {
    expect(verdictsIn(text)).toContain(expected);
  });
});

test.each([
  ['excluding', 'contradicted gdp-2022-wujin-without-cedz'],
  ['including', 'confirmed gdp-2022-wujin-with-cedz'],
])('%s the zone, after a comma', (word, expected) => {
  const text = `In 2022 Wujin recorded a GDP of 310.197 billion yuan, ${word} the Changzhou Economic Development Zone.`;
  expect(verdictsIn(text)).toEqual([`310.197 billion yuan: ${expected}`]);
});

describe('a bound', () => {
  test.each([
    ['as the source gives it', 'exceeded 200,000', 'unconfirmed market-entities-2021'],
    ['another one of the same kind', 'exceeded 210,000', 'unknown'],
    ['a lower one', 'exceeded 190,000', 'unknown'],
    ['a value above it, within a quarter', 'reached 204,311', 'unconfirmed market-entities-2021'],
  ])('%s', (_rule, words, expected) => {
    const [verdict] = verdictsIn(`In 2021 the market entities of Wujin ${words}.`);
    expect(verdict?.replace(/^.*?: /, '')).toBe(expected);
  });
});

describe('a rank', () => {
  test.each([
    [
      'the group that is named',
      '西太湖科技产业园2019年在全省高新区创新驱动发展综合评价中排第19位，在省级高新区中排第6位。',
      '第6位: confirmed jiangsu-high-tech-zones-2019-jiangsu-provincial-zones-west-taihu',
    ],
    [
      'whom the list compares',
      'In 2021 the Wujin National High-tech Zone came 36th among the national high-tech zones.',
      '36th: contradicted national-high-tech-zones-2021-whtz',
    ],
    [
      'a list by what it is for',
      'Wujin in 2023, Top 100 Districts, green development: 2nd',
      '2nd: contradicted top-100-districts-green-development-2023',
    ],
    [
      'a rank of growth',
      'In 2023 Wujin ranked second in the Top 100 Districts for growth of exports.',
      'second: unknown',
    ],
  ])('%s', (_rule, text, expected) => {
    expect(verdictsIn(text)).toContain(expected);
  });

  test('the second of two has its own group', () => {
    expect(verdictsIn('2021年中国工业百强区，武进列全国第六、全省第一。')).toEqual([
      '第六: confirmed top-100-industrial-districts-2021',
      '第一: confirmed top-100-industrial-districts-2021-jiangsu',
    ]);
  });
});

describe('a table', () => {
  test('has the unit of its unit column', () => {
    const table =
      '| Wujin incl. EDZ | Unit | 2021 | 2022 |\n|--|--|--|--|\n| GDP | CNY bn | 295.16 | 301.2 |\n';
    expect(verdictsIn(table)).toContain('295.16: confirmed gdp-2021-wujin-with-cedz');
    expect(verdictsIn(table)).toContain('301.2: contradicted gdp-2022-wujin-with-cedz');
  });

  test('whose unit is unknown contradicts nothing by a power of ten', () => {
    const table = '| Wujin incl. EDZ | 2021 |\n|--|--|\n| Residents | 1,717.2 |\n';
    expect(verdictsIn(table)).toEqual(['1,717.2: unknown']);
  });
});

describe('what does not change what a text says does not change its verdicts', () => {
  const texts = [
    '2021年，武进区有高新技术企业1131家，上市企业43家。常州市2023年地区生产总值10116.4亿元。',
    'In 2021 Wujin had 1,131 high-tech enterprises. In 2021 Changzhou had 84 listed companies.',
  ] as const;
  const verdicts = (text: string) => verdictsIn(text).map((each) => each.replace(/^.*?: /, ''));

  test.each(texts)('reflowing: %s', (text) => {
    const reflowed = text.replace(/(?<=[，。]|[a-z,.] )/g, (_, at: number) =>
      at % 3 === 0 ? '\n' : '',
    );
    expect(verdicts(reflowed)).toEqual(verdicts(text));
  });

  test('full-width digits, traditional characters, and 万 instead of 亿', () => {
    const [text] = texts;
    const wide = text.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
    expect(verdicts(wide)).toEqual(verdicts(text));
    expect(verdicts(text.replace('武进区有高新技术企业', '武進區有高新技術企業'))).toEqual(
      verdicts(text),
    );
    expect(verdicts(text.replace('10116.4亿元', '101164000万元'))).toEqual(verdicts(text));
  });

  test('the order of sentences that stand for themselves', () => {
    const [, text] = texts;
    const [one = '', other = ''] = text.split(/(?<=\.) /);
    expect(verdicts(`${other} ${one}`)).toEqual([...verdicts(text)].reverse());
  });

  test('but another value does', () => {
    expect(verdicts(texts[0].replace('1131', '1132'))[0]).toBe(
      'contradicted high-tech-enterprises-2021',
    );
  });
});
