import { expect, test } from 'vitest';
import { linkedIn } from './stages.ts';

/** Each rule with a sentence that was made up for it. */
const rules: readonly (readonly [rule: string, text: string, ...links: string[]])[] = [
  ['a name after the number', 'It has 42 listed companies.', '42: listed-companies'],
  ['a name before the number', 'GDP came to 300 billion yuan.', '300 billion yuan: gdp'],
  ['a growth rate is no level', 'GDP grew by 6.8 percent.', '6.8 percent: growth'],
  ['new ones are not all', '新增高新技术企业200家', '200家: high-tech-enterprises-new'],
  [
    'a net gain is not the stock after it',
    '高新技术企业净增65家、总数达880家',
    '65家: high-tech-enterprises-net-increase',
    '880家: high-tech-enterprises',
  ],
  [
    'whoever becomes one is new',
    'That year 17 firms became national little giants.',
    '17: little-giants-national-new',
  ],
  [
    'whoever had become one is not',
    'By then 17 firms had become national little giants.',
    '17: little-giants-national',
  ],
  ['a part of a group is not the group', 'Ten of the incubators are full.', 'Ten: no-indicator'],
  [
    'a part with a level is the group of that level',
    'There were 43 incubators, of which 9 national ones.',
    '43: incubators',
    '9: incubators-national',
  ],
  [
    'an ellipsis has the indicator of the number before',
    'It had 716 high-tech firms in 2020 and 1,131 in 2021.',
    '716: high-tech-enterprises',
    '1,131: high-tech-enterprises',
  ],
  [
    'a beginning of another name changes the indicator',
    '农村居民人均可支配收入30000元，城镇居民60000元',
    '30000元: income-per-rural-resident',
    '60000元: income-per-urban-resident',
  ],
  [
    'a part of a name goes on with the name before',
    'It had 42 listed companies, whose market value was 500 billion yuan.',
    '42: listed-companies',
    '500 billion yuan: listed-companies-market-value',
  ],
  [
    'a label before a colon is one name, commas or not',
    'Unemployment, registered, urban: 1.7%',
    '1.7%: registered-urban-unemployment-rate',
  ],
  [
    'the words of a name may be in another order',
    'The district helped 5,510 people to start a business.',
    '5,510: people-supported-to-start',
  ],
  [
    'a percentage of something is a share of it',
    'In all, 3.3 percent of GDP went into R&D.',
    '3.3 percent: rd-intensity',
  ],
  [
    'a verb names the area of land',
    'The park covers 30 square kilometres.',
    '30 square kilometres: area',
  ],
  [
    'land for something is no area',
    'It covers 30 square kilometres of farmland.',
    '30 square kilometres: no-indicator',
  ],
  [
    'per head is another thing',
    'On a per-capita basis, GDP was 187,100 yuan.',
    '187,100 yuan: gdp-per-resident',
  ],
  [
    'a noun of its own after the number',
    'The average hi-tech firm had 85 welders.',
    '85: no-indicator',
  ],
  ['a part of a group in Chinese', '高新技术企业中，61家做机器人', '61家: no-indicator'],
  ['a rate is no count', '平均每万人拥有上市公司2家', '2家: no-indicator'],
  ['a short name is the end of many others', '出生人口5200人', '5200人: no-indicator'],
  ['a count is no amount of money', 'GDP made 42 headlines.', '42: no-indicator'],
];

test.each(rules)('%s', (_rule, text, ...links) => {
  expect(linkedIn(text)).toEqual(links);
});
