import { describe, expect, test } from 'vitest';
import { verdictsIn } from './stages.ts';

/**
 * A number that differs from the facts contradicts them only where a sentence states it as a result of the whole.
 * Wujin had 1,131 high-tech enterprises and 42 listed companies in 2021.
 */
const contradicted = (text: string) =>
  verdictsIn(text).filter((verdict) => verdict.includes('contradicted'));

test.each([
  '2021年，武进区高新技术企业达1200家。',
  '2021年武进区有上市企业50家。',
  'In 2021 Wujin had 1,200 high-tech enterprises.',
  'In 2021 Wujin had 1,200 certified high-tech enterprises.',
  '2021年，武进在全国综合实力百强区中排名第5位。',
])('is contradicted: %s', (text) => {
  expect(contradicted(text)).toHaveLength(1);
});

describe.each([
  [
    'a question or a supposition',
    [
      '2021年武进区高新技术企业是不是1200家？',
      '如果2021年武进区高新技术企业达到1200家，就更好了。',
      '2021年，武进在全国综合实力百强区中排名第5位吗？',
      'If Wujin had 1,200 high-tech enterprises in 2021, it would lead.',
    ],
  ],
  [
    'what others say, and what the next sentence denies',
    [
      '网传2021年武进区高新技术企业达1200家。',
      '文章称，2021年武进区有高新技术企业1200家。经核实，与事实不符。',
      '2021年武进区高新技术企业达1200家。该数字系笔误。',
      'In 2021 Wujin had 1,200 high-tech enterprises. This is wrong.',
      'It was wrongly reported that Wujin had 1,200 high-tech enterprises in 2021.',
      '2021年武进区高新技术企业不是1200家，而是1131家。',
    ],
  ],
  [
    'a threshold that was not reached, and a difference',
    [
      '2021年，武进区高新技术企业尚未达到1200家。',
      '2021年，武进区高新技术企业距1200家只差69家。',
      'In 2021 Wujin had 1,131 high-tech enterprises, 415 more than in 2020.',
      'In 2021 Wujin had 1,131 high-tech enterprises, an increase of 415.',
      'In 2021 Wujin had 1,131 high-tech enterprises, not 480.',
    ],
  ],
  [
    'an earlier value',
    [
      '2021年，武进区高新技术企业由上年的800家增至1131家。',
      'In 2021 Wujin had 42 listed companies, up from 36 twelve months earlier.',
    ],
  ],
  [
    'one month, or the beginning of a year',
    [
      '2023年12月当月，武进区（含经开区）一般公共预算收入12.2亿元。',
      '2021年初武进区高新技术企业700家。',
    ],
  ],
  [
    'some of what the name counts',
    [
      '武进区2021年走访高新技术企业600家。',
      'In 2021 Wujin had 120 foreign-funded high-tech enterprises.',
      "Wujin's private high-tech enterprises numbered 120 in 2021.",
      '武进区税务局2021年为322家高新技术企业减税。',
      '2021年，武进区新三板上市企业12家。',
      '2021年，武进区民营上市企业30家。',
      'In March 2022 the incubators in Wujin housed 1,192 firms.',
      'In 2023 Wujin had 312,000 residents older than 60.',
      'In 2021 Wujin had 95 high-tech enterprises with more than 500 staff.',
      'In 2021 Wujin had 31 listed companies whose shares rose.',
      'In 2021 Wujin had 700 high-tech enterprises in machinery.',
      "In 2021, 311 of Wujin's high-tech enterprises made machinery.",
      "Tax made up 17.8 billion yuan of Wujin's general public budget revenue in 2023.",
      'In 2021 Wujin had 1,131 high-tech enterprises, and 340 passed an audit.',
      'The net increase of high-tech enterprises of Wujin in 2020 is 219; 322 firms are on the list.',
      'In March 2022 there were 1,192 firms in the incubators of Wujin District, 683 in its maker spaces.',
      'Of the jobs for college graduates in Wujin in 2021, 4,100 were in design.',
      '2021年武进区A股上市企业35家，境外上市企业7家。',
      '2021年武进区外资高新技术企业81家。',
      '2023年末武进区（含经开区）60岁以上户籍人口29万人。',
      '2021年武进区人才公寓项目12个。',
      '2023年武进区（含经开区）人均一般公共预算收入12610元。',
    ],
  ],
  [
    'how much one is more than another, and both together',
    [
      '2023年武进区（含经开区）GDP比昆山市少1917.76亿元。',
      '2023年武进区（含经开区）GDP领先新北区1111.37亿元。',
      '2023年武进区（含经开区）一般公共预算收入比2022年多12.31亿元。',
      '2023年武进区（含经开区）和新北区地区生产总值合计5341.49亿元。',
      "Wujin's general public budget revenue missed the plan by 0.9 billion yuan in 2023.",
    ],
  ],
  [
    'other money and other prices',
    [
      "Wujin's GDP in US dollars was 45.7 billion in 2023.",
      "At 2015 prices, Wujin's GDP including the EDZ was 275 billion yuan in 2023.",
    ],
  ],
  [
    'somebody else, or a part of an area',
    [
      "Wujin had a good year. Suzhou's GDP was 2.47 trillion yuan in 2023.",
      'Wujin had a good year. Wuxi had a GDP of 1.55 trillion yuan in 2023.',
      'Wujin had a good year. At the end of 2023 Shanghai had 24.9 million residents.',
      'Wujin had a good year. The resident population of Hutang was 512,000 at the end of 2023.',
      'Yixing, a neighbour of Wujin, had a GDP of 232.1 billion yuan in 2023.',
      'In Suzhou, next to Kunshan, GDP was 2.27 trillion yuan in 2021.',
      'Changzhou without Wujin had 41 listed companies in 2021.',
      '钟楼经济开发区2023年高新技术企业171家。',
      '2023年常州市区地区生产总值8000亿元。',
      '2021年武进区上市企业42家。全省上市公司571家。',
      '# 武进区\n\n2021年，高新区高新技术企业386家。',
    ],
  ],
  [
    'another owner or another item of a list',
    [
      '2021年，荣获全国综合实力百强区第4名的鄞州区与排名第3的武进区差距很小。',
      '在2021年国家高新区综合评价“技术创新能力”单项中，武进高新区排名第28位。',
      'In 2021 the EDZ had 70 listed companies.',
      'The district head of Wujin visited 12 high-tech enterprises in 2021.',
      'In the 2021 list of the National Top 100 Districts for Comprehensive Strength, Wujin was second in Jiangsu.',
      "In the sub-index for innovation of the 2021 list of China's Top 100 Industrial Districts, Wujin was 11th.",
      "Wujin was in the list of China's Top 100 Industrial Districts in 2021. In growth of output, Wujin was fourth in 2021.",
      '2021年武进区列全国营商环境百强区第15位，全国综合实力百强区第3位。',
      '2023年武进区在江苏省综合实力百强区中排名第1。',
      '2022年武进区上市公司利润总额居全市第2。',
      'In 2021 Wujin was the second Jiangsu district to join the National Top 100 Districts for Comprehensive Strength.',
    ],
  ],
  [
    'a column of aims or ranks',
    [
      '# 武进区2021年\n\n| 指标 | 2021年目标 | 全市排名 |\n| --- | --- | --- |\n| 高新技术企业 | 876 | 1 |\n',
    ],
  ],
])('%s is no contradiction', (_kind, texts) => {
  test.each(texts)('%s', (text) => {
    expect(contradicted(text)).toEqual([]);
  });
});

test('a rank before a comma has the list before it, and the next one that after it', () => {
  expect(
    verdictsIn('2023年，武进区名列全国综合实力百强区第3位，全国科技创新百强区第18位。').map(
      (each) => each.replace(/^\S+ (\S+) /, '$1 '),
    ),
  ).toEqual([
    expect.stringMatching(/^confirmed top-100-districts-comprehensive-strength-2023/),
    expect.stringMatching(/top-100-districts-st-innovation-2023/),
  ]);
});

test.each([
  ['excl. EDZ', 'budget-revenue-2023-wujin-without-cedz'],
  ['(excluding EDZ)', 'budget-revenue-2023-wujin-without-cedz'],
  ['incl. EDZ', 'budget-revenue-2023-wujin-with-cedz'],
])('the words of our own tables state the boundary: %s', (words, fact) => {
  expect(
    verdictsIn(`In 2023 Wujin ${words} had a general public budget revenue of 11.5 billion yuan.`),
  ).toEqual([`11.5 billion yuan: contradicted ${fact}`]);
});

test('a town in the district is not the district', () => {
  expect(verdictsIn('In 2021 Hutang Town in Wujin had 42 listed companies.')).toEqual([
    '42: unknown',
  ]);
});

test('a boundary of the front matter is not lost where a sentence names the district alone', () => {
  expect(
    verdictsIn(
      '---\nwujin: { area: wujin-with-cedz }\n---\n\nIn 2023 the GDP of Wujin was 223.958 billion yuan.',
    ),
  ).toEqual(['223.958 billion yuan: contradicted gdp-2023-wujin-with-cedz']);
});

test('the year of a sentence comes before that of the first one', () => {
  expect(
    verdictsIn(
      'Much was built in 2021 in Wujin.\n\n42 listed companies were in Wujin at the end of 2022.',
    ),
  ).toEqual(['42: unknown']);
});
