import type { Figure, FigureClaim } from '../src/model/types.ts';
import type { AreaId } from './areas.ts';
import type { IndicatorId } from './indicators.ts';
import type { SourceId } from './sources.ts';

/** A wrong reference does not compile. */
type Entry = Omit<Figure, 'claims'> & {
  readonly indicator: IndicatorId;
  readonly area: AreaId;
  readonly claims: readonly (FigureClaim & { readonly source: SourceId })[];
};

/** One indicator, area, period and kind each; every source that states it is a claim of the same figure. */
export const figures = [
  {
    id: 'market-entities-2021',
    indicator: 'market-entities',
    area: 'wujin',
    period: '2021',
    kind: 'actual',
    claims: [
      {
        source: 'article-2022',
        value: 200_000,
        bound: 'more-than',
        printed: 'exceeds 200,000',
        locator: 'sentence 5',
        reading: {
          confidence: 'medium',
          why: {
            en: 'The article gives this total no date; read as the end of 2021, like the results around it, and not later than July 2022.',
            zh: '该文未注明此总数的日期；与前后各项成果一样，解读为2021年末，且不晚于2022年7月。',
          },
        },
      },
    ],
    note: {
      en: 'No other page with a total for the district was found.',
      zh: '未见其他页面载有该区总数。',
    },
  },
  {
    id: 'carrier-floor-area-added-2021',
    indicator: 'carrier-floor-area-added',
    area: 'wujin',
    period: '2021',
    kind: 'actual',
    claims: [
      {
        source: 'article-2022',
        value: 320_000,
        bound: 'exact',
        printed: 'will increase by 320,000 square meters',
        locator: 'sentence 6',
        reading: {
          confidence: 'high',
          why: {
            en: "'Will increase' beside 2021 is read as a result of 2021: a tense lost in translation.",
            zh: '与2021年连用的“Will increase”解读为2021年的结果：时态在翻译中丢失。',
          },
        },
      },
    ],
    note: {
      en: "No other page with this figure was found. The district communiqué for 2021 prints the same number, with 'over', for talent apartments (see talent-apartment-floor-area-2021); whether that is chance or a mix-up is not known.",
      zh: '未见其他页面载有此数据。2021年区统计公报就人才公寓载有同一数字，并带“超”字（见talent-apartment-floor-area-2021）；是巧合还是混淆，尚不清楚。',
    },
  },
  {
    id: 'high-tech-enterprises-2021',
    indicator: 'high-tech-enterprises',
    area: 'wujin',
    period: '2021',
    kind: 'actual',
    claims: [
      {
        source: 'article-2022',
        value: 1_131,
        bound: 'exact',
        printed: '1,131 high-tech enterprises',
        locator: 'sentence 7',
        reading: {
          confidence: 'medium',
          why: {
            en: 'The article gives this total no date; read as the end of 2021, like the results around it, and not later than July 2022.',
            zh: '该文未注明此总数的日期；与前后各项成果一样，解读为2021年末，且不晚于2022年7月。',
          },
        },
      },
      {
        source: 'manyoumao-2024-12-03',
        value: 1_131,
        bound: 'exact',
        printed: '高新技术企业1131家',
        note: {
          en: 'The page gives no date for the number; it may come from the same material as the article.',
          zh: '该页面未注明该数字的日期；可能与该文出自同一材料。',
        },
      },
    ],
    note: {
      en: "Probably counted incl. EDZ: the page that repeats the number puts it beside nearly 2,300 large industrial firms, and Wujin excl. EDZ had 1,417 of those (large-industrial-firms-2021-04-wujin-without-cedz). So do not compare it with the 716 of 2020 as one year's growth.",
      zh: '很可能按含经开区口径统计：重复该数字的页面将其与近2,300家规模以上工业企业并列，而不含经开区部分的规模以上工业企业为1,417家（large-industrial-firms-2021-04-wujin-without-cedz）。因此不宜与2020年的716家相比而视为一年的增长。',
    },
  },
  {
    id: 'listed-companies-2021',
    indicator: 'listed-companies',
    area: 'wujin',
    period: '2021',
    kind: 'actual',
    claims: [
      {
        source: 'article-2022',
        value: 42,
        bound: 'exact',
        printed: '42 listed enterprises',
        locator: 'sentence 7',
        reading: {
          confidence: 'medium',
          why: {
            en: 'The article gives this total no date; read as the end of 2021, like the results around it, and not later than July 2022.',
            zh: '该文未注明此总数的日期；与前后各项成果一样，解读为2021年末，且不晚于2022年7月。',
          },
        },
      },
      {
        source: 'yanghu-net-2022-02-05',
        value: 42,
        bound: 'exact',
        printed: '42家',
        note: {
          en: 'Printed as the present number in a review of 2021, published on 5 February 2022.',
          zh: '系2022年2月5日发表的2021年回顾中所载的当时数字。',
        },
      },
      {
        source: 'changchuntenga-2023-11-14',
        value: 42,
        bound: 'exact',
        printed: '上市公司累计达42家',
        note: {
          en: 'The year is stripped from the text; it is the first year of the 14th Five-Year Plan, 2021.',
          zh: '文中年份已被去除；所指为“十四五”第一年，即2021年。',
        },
      },
    ],
  },
  {
    id: 'graduate-jobs-provided-2021',
    indicator: 'graduate-jobs-provided',
    area: 'wujin',
    period: '2021',
    kind: 'actual',
    claims: [
      {
        source: 'article-2022',
        value: 30_000,
        bound: 'more-than',
        printed: 'more than 30,000 jobs',
        locator: 'sentence 9',
        reading: {
          confidence: 'high',
          why: {
            en: "'Throughout the year' in this sentence is read as 2021.",
            zh: '此句中的“Throughout the year”解读为2021年。',
          },
        },
      },
    ],
    note: { en: 'No other page with this figure was found.', zh: '未见其他页面载有此数据。' },
  },
  {
    id: 'people-trained-in-entrepreneurship-2021',
    indicator: 'people-trained-in-entrepreneurship',
    area: 'wujin',
    period: '2021',
    kind: 'actual',
    claims: [
      {
        source: 'article-2022',
        value: 1_200,
        bound: 'exact',
        printed: '1,200 people receive entrepreneurship training',
        locator: 'sentence 9',
        reading: {
          confidence: 'high',
          why: {
            en: "'Throughout the year' in this sentence is read as 2021.",
            zh: '此句中的“Throughout the year”解读为2021年。',
          },
        },
      },
    ],
    note: { en: 'No other page with this figure was found.', zh: '未见其他页面载有此数据。' },
  },
  {
    id: 'people-supported-to-start-2021',
    indicator: 'people-supported-to-start',
    area: 'wujin',
    period: '2021',
    kind: 'actual',
    claims: [
      {
        source: 'article-2022',
        value: 5_510,
        bound: 'exact',
        printed: '5,510 people are successfully supported',
        locator: 'sentence 9',
        reading: {
          confidence: 'high',
          why: {
            en: "'Throughout the year' in this sentence is read as 2021.",
            zh: '此句中的“Throughout the year”解读为2021年。',
          },
        },
      },
    ],
    note: {
      en: 'The communiqué prints 8,778 for Wujin incl. EDZ: another boundary, so not the same figure. The article does not name its boundary.',
      zh: '统计公报载该区含经开区为8,778人：口径不同，故非同一数据，但该文未说明其口径。',
    },
  },
  {
    id: 'people-employed-through-entrepreneurship-2021',
    indicator: 'people-employed-through-entrepreneurship',
    area: 'wujin',
    period: '2021',
    kind: 'actual',
    claims: [
      {
        source: 'article-2022',
        value: 25_600,
        bound: 'exact',
        printed: '25,600 people are employed by entrepreneurship',
        locator: 'sentence 9',
        reading: {
          confidence: 'high',
          why: {
            en: "'Throughout the year' in this sentence is read as 2021.",
            zh: '此句中的“Throughout the year”解读为2021年。',
          },
        },
      },
    ],
    note: {
      en: 'No other page for 2021 was found; the district printed 25,482 for 2018.',
      zh: '未见其他页面载有2021年数据；该区所载2018年为25,482人。',
    },
  },
  {
    id: 'talents-introduced-2022-target',
    indicator: 'talents-introduced',
    area: 'wujin',
    period: '2022',
    kind: 'target',
    claims: [
      {
        source: 'article-2022',
        value: 26_000,
        bound: 'exact',
        printed: '26000 people',
        locator: 'sentence 10',
        reading: {
          confidence: 'high',
          why: {
            en: "Read as a target for 2022: 'is expected to introduce', in a sentence that ends in a past tense.",
            zh: '解读为2022年的目标：原文写作“is expected to introduce”，所在句子以过去时结尾。',
          },
        },
      },
    ],
    note: {
      en: 'The three-year plan of April 2021 aims at 80,000 or more in 2021-2023, which is about the same pace.',
      zh: '2021年4月的三年计划提出2021—2023年引进8万人以上，进度大致相同。',
    },
  },
  {
    id: 'industry-university-research-contracts-2022-target',
    indicator: 'industry-university-research-contracts',
    area: 'wujin',
    period: '2022',
    kind: 'target',
    claims: [
      {
        source: 'article-2022',
        value: 60,
        bound: 'exact',
        printed: '60 contracts',
        locator: 'sentence 10',
        reading: {
          confidence: 'medium',
          why: {
            en: "Read as a target for 2022, although printed as 'have been signed': it is in the sentence on what 2022 is to bring.",
            zh: '解读为2022年的目标，虽然原文写作“have been signed”：此语位于叙述2022年预期的句子中。',
          },
        },
      },
    ],
    note: { en: 'No other page with this figure was found.', zh: '未见其他页面载有此数据。' },
  },
  {
    id: 'high-tech-enterprises-new-2022-target',
    indicator: 'high-tech-enterprises-new',
    area: 'wujin',
    period: '2022',
    kind: 'target',
    claims: [
      {
        source: 'article-2022',
        value: 200,
        bound: 'more-than',
        printed: 'More than 200 new high-tech enterprises',
        locator: 'sentence 11',
        reading: {
          confidence: 'medium',
          why: {
            en: "Read as a target for 2022, although printed as 'were established'.",
            zh: '解读为2022年的目标，虽然原文写作“were established”。',
          },
        },
      },
    ],
    note: {
      en: 'The science bureau printed a net increase of 150 as its target for 2022 (see high-tech-enterprises-net-increase-2022-target); net and gross may explain the gap.',
      zh: '科技局所载2022年目标为净增150家（见high-tech-enterprises-net-increase-2022-target）；两者之差或可由净增与总增之别解释。',
    },
  },
  {
    id: 'market-entities-2019-10-west-taihu',
    indicator: 'market-entities',
    area: 'west-taihu',
    period: '2019-10',
    kind: 'actual',
    claims: [
      {
        source: 'wujin-gov-2019-10-30',
        value: 4_900,
        bound: 'more-than',
        printed: '各类市场主体4900多户',
      },
    ],
  },
  {
    id: 'high-tech-enterprises-2020',
    indicator: 'high-tech-enterprises',
    area: 'wujin',
    period: '2020',
    kind: 'actual',
    claims: [
      { source: 'xjnnet-2021-01-03', value: 716, bound: 'exact', printed: '累计达716家' },
      {
        source: 'yanghu-net-2021-04-27',
        value: 716,
        bound: 'exact',
        printed: '有效高新技术企业累计达716家',
      },
    ],
  },
  {
    id: 'high-tech-enterprises-net-increase-2020',
    indicator: 'high-tech-enterprises-net-increase',
    area: 'wujin',
    period: '2020',
    kind: 'actual',
    claims: [
      { source: 'xjnnet-2021-01-03', value: 219, bound: 'exact', printed: '净增219家' },
      { source: 'yanghu-net-2021-04-27', value: 219, bound: 'exact', printed: '全年净增高企219家' },
    ],
  },
  {
    id: 'high-tech-enterprises-recognised-2020',
    indicator: 'high-tech-enterprises-recognised',
    area: 'wujin',
    period: '2020',
    kind: 'actual',
    claims: [
      { source: 'xjnnet-2021-01-03', value: 322, bound: 'exact', printed: '共有322家企业上榜' },
    ],
  },
  {
    id: 'single-champions-2018',
    indicator: 'single-champions',
    area: 'wujin',
    period: '2018',
    kind: 'actual',
    claims: [
      {
        source: 'yanghu-net-2018-top-ten',
        value: 3,
        bound: 'exact',
        printed: '瑞聲光電、恒立液壓、今創集團',
        note: {
          en: "Counted from the three firms named as demonstration enterprises; the page prints no number, but calls it the highest of the country's counties and districts.",
          zh: '据列名的三家示范企业计数；该页面未注明数字，但称数量居全国县（市、区）首位。',
        },
      },
    ],
  },
  {
    id: 'little-giants-provincial-new-2018',
    indicator: 'little-giants-provincial-new',
    area: 'wujin',
    period: '2018',
    kind: 'actual',
    claims: [
      {
        source: 'yanghu-net-2018-top-ten',
        value: 11,
        bound: 'exact',
        printed: '企業11家',
        note: {
          en: 'Little-giant firms; called first in the province.',
          zh: '“小巨人”企业；称居全省第一。',
        },
      },
    ],
  },
  {
    id: 'high-tech-enterprises-net-increase-2022-target',
    indicator: 'high-tech-enterprises-net-increase',
    area: 'wujin',
    period: '2022',
    kind: 'target',
    claims: [
      {
        source: 'wujin-st-bureau-2022-03-31',
        value: 150,
        bound: 'exact',
        printed: '净增高新技术企业150家',
      },
    ],
  },
  {
    id: 'high-tech-enterprises-net-increase-2023-wujin-without-cedz',
    indicator: 'high-tech-enterprises-net-increase',
    area: 'wujin-without-cedz',
    period: '2023',
    kind: 'actual',
    claims: [
      {
        source: 'yanghu-net-2024-02-12',
        value: 278,
        bound: 'exact',
        printed: '278家',
        note: {
          en: 'Boundary inferred from the GDP printed on the same page.',
          zh: '口径据同一页面所载地区生产总值推断。',
        },
      },
    ],
  },
  {
    id: 'high-tech-enterprises-2019-05-cedz',
    indicator: 'high-tech-enterprises',
    area: 'cedz',
    period: '2019-05',
    kind: 'actual',
    claims: [
      { source: 'jschina-2019-05-23', value: 135, bound: 'exact', printed: '高新技术企业135家' },
    ],
  },
  {
    id: 'high-tech-enterprises-2023-05-cedz',
    indicator: 'high-tech-enterprises',
    area: 'cedz',
    period: '2023-05',
    kind: 'actual',
    claims: [
      { source: 'xinhua-jiangsu-2023-05-31', value: 391, bound: 'exact', printed: '有效高企391家' },
    ],
  },
  {
    id: 'high-tech-enterprises-2015-changzhou',
    indicator: 'high-tech-enterprises',
    area: 'changzhou',
    period: '2015',
    kind: 'actual',
    claims: [
      {
        source: 'changzhou-gov-en-2016-06-20',
        value: 1_126,
        bound: 'exact',
        printed: 'total to 1,126',
      },
    ],
  },
  {
    id: 'high-tech-enterprises-new-2015-changzhou',
    indicator: 'high-tech-enterprises-new',
    area: 'changzhou',
    period: '2015',
    kind: 'actual',
    claims: [
      {
        source: 'changzhou-gov-en-2016-06-20',
        value: 140,
        bound: 'exact',
        printed: '140 hi-tech companies were established',
      },
    ],
  },
  {
    id: 'high-tech-enterprises-2021-changzhou',
    indicator: 'high-tech-enterprises',
    area: 'changzhou',
    period: '2021',
    kind: 'actual',
    claims: [
      {
        source: 'changzhou-daily-2022-06-13',
        value: 2_915,
        bound: 'exact',
        printed: '高新技术企业2915家',
        note: {
          en: 'Printed in June 2022 in a review of 2021; 3,680 less the net 765 of 2022 gives the same number.',
          zh: '载于2022年6月对2021年的回顾；3,680减去2022年净增765，得数相同。',
        },
      },
    ],
  },
  {
    id: 'high-tech-enterprises-2022-changzhou',
    indicator: 'high-tech-enterprises',
    area: 'changzhou',
    period: '2022',
    kind: 'actual',
    claims: [
      { source: 'changzhou-gov-2023-06-12', value: 3_680, bound: 'exact', printed: '3680家' },
    ],
  },
  {
    id: 'high-tech-enterprises-net-increase-2022-changzhou',
    indicator: 'high-tech-enterprises-net-increase',
    area: 'changzhou',
    period: '2022',
    kind: 'actual',
    claims: [{ source: 'changzhou-gov-2023-06-12', value: 765, bound: 'exact', printed: '765家' }],
  },
  {
    id: 'high-tech-enterprises-2024-changzhou',
    indicator: 'high-tech-enterprises',
    area: 'changzhou',
    period: '2024',
    kind: 'actual',
    claims: [
      { source: 'changguan-2025', value: 5_400, bound: 'more-than', printed: '有效高企超5400家' },
    ],
  },
  {
    id: 'technology-based-smes-2022-target',
    indicator: 'technology-based-smes',
    area: 'wujin',
    period: '2022',
    kind: 'target',
    claims: [
      {
        source: 'wujin-st-bureau-2022-03-31',
        value: 1_100,
        bound: 'exact',
        printed: '科技型中小企业入库培育1100家',
      },
    ],
  },
  {
    id: 'innovation-platforms-new-2022-target',
    indicator: 'innovation-platforms-new',
    area: 'wujin',
    period: '2022',
    kind: 'target',
    claims: [
      {
        source: 'wujin-st-bureau-2022-03-31',
        value: 40,
        bound: 'exact',
        printed: '创新平台(含研发机构)40家',
        note: { en: 'Of which three at provincial level or above.', zh: '其中省级以上3家。' },
      },
    ],
  },
  {
    id: 'listed-companies-market-value-2021',
    indicator: 'listed-companies-market-value',
    area: 'wujin',
    period: '2021',
    kind: 'actual',
    claims: [
      {
        source: 'yanghu-net-2022-02-05',
        value: 500_000_000_000,
        bound: 'more-than',
        printed: '超5000億元',
        note: {
          en: 'Printed as the present value on 5 February 2022, in a review of 2021.',
          zh: '系2022年2月5日对2021年的回顾中所载的当时市值。',
        },
      },
    ],
  },
  {
    id: 'csi-wujin-index-constituents-2021-09',
    indicator: 'csi-wujin-index-constituents',
    area: 'wujin',
    period: '2021-09',
    kind: 'actual',
    claims: [{ source: 'yanghu-net-2022-02-05', value: 32, bound: 'exact', printed: '32家' }],
    note: {
      en: 'The index was published on 29 September 2021.',
      zh: '该指数于2021年9月29日发布。',
    },
  },
  {
    id: 'listed-companies-2023-target',
    indicator: 'listed-companies',
    area: 'wujin',
    period: '2023',
    kind: 'target',
    claims: [
      {
        source: 'changzhou-st-bureau-2021-02-22',
        value: 40,
        bound: 'more-than',
        printed: '境内外上市企业总数突破40家',
        note: {
          en: 'The page speaks of three years of effort and names 2023 for the first group of targets.',
          zh: '该页面提到三年努力，并为第一组目标标明2023年。',
        },
      },
    ],
    note: {
      en: 'Passed already with the 42 printed for 2021.',
      zh: '所载2021年的42家已超过此目标。',
    },
  },
  {
    id: 'listed-companies-new-2021-2023-target',
    indicator: 'listed-companies-new',
    area: 'wujin',
    period: '2021/2023',
    kind: 'target',
    claims: [
      {
        source: 'changzhou-st-bureau-2021-02-22',
        value: 15,
        bound: 'exact',
        printed: '新增上市企业15家',
      },
    ],
  },
  {
    id: 'listed-companies-2019-05-cedz',
    indicator: 'listed-companies',
    area: 'cedz',
    period: '2019-05',
    kind: 'actual',
    claims: [{ source: 'jschina-2019-05-23', value: 8, bound: 'exact', printed: '上市企业8家' }],
  },
  {
    id: 'listed-companies-2023-05-cedz',
    indicator: 'listed-companies',
    area: 'cedz',
    period: '2023-05',
    kind: 'actual',
    claims: [
      {
        source: 'xinhua-jiangsu-2023-05-31',
        value: 15,
        bound: 'exact',
        printed: '科技型上市企业15家',
        note: {
          en: 'Printed as technology-type listed companies.',
          zh: '原文写作科技型上市企业。',
        },
      },
    ],
  },
  {
    id: 'listed-companies-2021-changzhou',
    indicator: 'listed-companies',
    area: 'changzhou',
    period: '2021',
    kind: 'actual',
    claims: [
      {
        source: 'changzhou-daily-2022-06-13',
        value: 83,
        bound: 'exact',
        printed: '上市企业达83家',
        note: {
          en: 'Printed in June 2022 in a review of 2021.',
          zh: '载于2022年6月对2021年的回顾。',
        },
      },
    ],
  },
  {
    id: 'listed-companies-2024-changzhou',
    indicator: 'listed-companies',
    area: 'changzhou',
    period: '2024',
    kind: 'actual',
    claims: [{ source: 'changguan-2025', value: 101, bound: 'exact', printed: '上市企业达101家' }],
  },
  {
    id: 'large-industrial-firms-2021-04-wujin-without-cedz',
    indicator: 'large-industrial-firms',
    area: 'wujin-without-cedz',
    period: '2021-04',
    kind: 'actual',
    claims: [
      {
        source: 'wujin-gov-2021-05-21',
        value: 1_417,
        bound: 'exact',
        printed: '1417家规上工业企业',
      },
    ],
  },
  {
    id: 'single-champions-2021-04',
    indicator: 'single-champions',
    area: 'wujin',
    period: '2021-04',
    kind: 'actual',
    claims: [{ source: 'xjnnet-2021-04-06', value: 11, bound: 'exact', printed: '11家企业' }],
    note: {
      en: 'Not easy to square with the 9 printed seven months later by another page; the two may count the economic development zone or products differently.',
      zh: '与另一页面七个月后所载的9家不易吻合；两者对经开区或产品的计法可能不同。',
    },
  },
  {
    id: 'single-champions-2021-11',
    indicator: 'single-champions',
    area: 'wujin',
    period: '2021-11',
    kind: 'actual',
    claims: [
      {
        source: 'jswotao-2021-11-12',
        value: 9,
        bound: 'exact',
        printed: '共培育9家制造业单项冠军',
        note: {
          en: "Printed as 36% of the city's total, which makes 25.",
          zh: '原文写作占全市的36%，据此全市为25家。',
        },
      },
    ],
    note: { en: 'See single-champions-2021-04 (11).', zh: '见single-champions-2021-04（11家）。' },
  },
  {
    id: 'single-champions-2024-03',
    indicator: 'single-champions',
    area: 'wujin',
    period: '2024-03',
    kind: 'actual',
    claims: [
      {
        source: 'wujin-gov-2024-03-05',
        value: 12,
        bound: 'exact',
        printed: '目前总量12家',
        note: {
          en: "Printed as 30.77% of the city's total, which makes 39.",
          zh: '原文写作占全市的30.77%，据此全市为39家。',
        },
      },
    ],
  },
  {
    id: 'single-champions-2024-12',
    indicator: 'single-champions',
    area: 'wujin',
    period: '2024-12',
    kind: 'actual',
    claims: [
      {
        source: 'yanghu-net-2024-12-28',
        value: 12,
        bound: 'exact',
        printed: '12家',
        note: {
          en: "Printed as 30.77% of the city's total, which makes 39.",
          zh: '原文写作占全市的30.77%，据此全市为39家。',
        },
      },
    ],
  },
  {
    id: 'single-champions-new-2021-2025-target',
    indicator: 'single-champions-new',
    area: 'wujin',
    period: '2021/2025',
    kind: 'target',
    claims: [
      {
        source: 'xjnnet-2021-04-06',
        value: 10,
        bound: 'at-least',
        printed: '制造业单项冠军企业10家以上',
      },
    ],
  },
  {
    id: 'single-champions-cultivated-2021-2023-target',
    indicator: 'single-champions-cultivated',
    area: 'wujin',
    period: '2021/2023',
    kind: 'target',
    claims: [
      {
        source: 'changzhou-st-bureau-2021-02-22',
        value: 10,
        bound: 'at-least',
        printed: '国家级制造业单项冠军10家以上',
        note: {
          en: 'The page speaks of three years of effort and names 2023 for the first group of targets.',
          zh: '该页面提到三年努力，并为第一组目标标明2023年。',
        },
      },
    ],
  },
  {
    id: 'single-champions-2021-changzhou',
    indicator: 'single-champions',
    area: 'changzhou',
    period: '2021',
    kind: 'actual',
    claims: [
      {
        source: 'changzhou-daily-2022-06-13',
        value: 24,
        bound: 'exact',
        printed: '国家制造业单项冠军企业24家',
        note: {
          en: 'Printed in June 2022 in a review of 2021.',
          zh: '载于2022年6月对2021年的回顾。',
        },
      },
    ],
  },
  {
    id: 'single-champions-new-2022-changzhou',
    indicator: 'single-champions-new',
    area: 'changzhou',
    period: '2022',
    kind: 'actual',
    claims: [
      {
        source: 'changzhou-taiwan-office-2022-11-02',
        value: 8,
        bound: 'exact',
        printed: '我市入选8家',
        note: {
          en: 'Firms and products of the seventh batch, at the stage of public notice.',
          zh: '第七批企业和产品，处于公示阶段。',
        },
      },
      { source: 'changzhou-gov-2023-06-12', value: 8, bound: 'exact', printed: '8家' },
    ],
  },
  {
    id: 'single-champions-2023-03-changzhou',
    indicator: 'single-champions',
    area: 'changzhou',
    period: '2023-03',
    kind: 'actual',
    claims: [
      {
        source: 'the-paper-2023-03',
        value: 32,
        bound: 'exact',
        printed: '国家制造业单项冠军企业32家',
      },
    ],
  },
  {
    id: 'single-champions-2023-10-changzhou',
    indicator: 'single-champions',
    area: 'changzhou',
    period: '2023-10',
    kind: 'actual',
    claims: [{ source: 'changzhou-gov-ja-2024-07-16', value: 32, bound: 'exact', printed: '32社' }],
  },
  {
    id: 'single-champions-2024-changzhou',
    indicator: 'single-champions',
    area: 'changzhou',
    period: '2024',
    kind: 'actual',
    claims: [
      { source: 'changguan-2025', value: 39, bound: 'exact', printed: '制造业单项冠军达39家' },
    ],
  },
  {
    id: 'little-giants-national-new-2022-wujin-without-cedz',
    indicator: 'little-giants-national-new',
    area: 'wujin-without-cedz',
    period: '2022',
    kind: 'actual',
    claims: [
      {
        source: 'changzhou-party-org-2022-08-16',
        value: 17,
        bound: 'exact',
        printed: '分别为17家、16家',
        note: {
          en: 'First of the two numbers: Wujin, then Xinbei. The page counts Changzhou Economic Development Zone apart, with four.',
          zh: '两个数字中的第一个：依次为武进、新北。该页面将常州经开区单独计列，为4家。',
        },
      },
    ],
  },
  {
    id: 'little-giants-national-new-2022-cedz',
    indicator: 'little-giants-national-new',
    area: 'cedz',
    period: '2022',
    kind: 'actual',
    claims: [
      {
        source: 'changzhou-party-org-2022-08-16',
        value: 4,
        bound: 'exact',
        printed: '常州经开区各4家',
      },
    ],
  },
  {
    id: 'little-giants-national-new-2022-changzhou',
    indicator: 'little-giants-national-new',
    area: 'changzhou',
    period: '2022',
    kind: 'actual',
    claims: [
      {
        source: 'changzhou-party-org-2022-08-16',
        value: 53,
        bound: 'exact',
        printed: '53家企业入选',
      },
      { source: 'changzhou-gov-2023-06-12', value: 53, bound: 'exact', printed: '53家' },
    ],
  },
  {
    id: 'little-giants-national-2022-08-changzhou',
    indicator: 'little-giants-national',
    area: 'changzhou',
    period: '2022-08',
    kind: 'actual',
    claims: [
      { source: 'changzhou-party-org-2022-08-16', value: 81, bound: 'exact', printed: '81家' },
    ],
  },
  {
    id: 'little-giants-national-new-2023-wujin-without-cedz',
    indicator: 'little-giants-national-new',
    area: 'wujin-without-cedz',
    period: '2023',
    kind: 'actual',
    claims: [
      {
        source: 'yanghu-net-2024-02-12',
        value: 27,
        bound: 'exact',
        printed: '27家',
        note: {
          en: 'Boundary inferred from the GDP printed on the same page.',
          zh: '口径据同一页面所载地区生产总值推断。',
        },
      },
      {
        source: 'changzhou-gov-2024-01-24',
        value: 27,
        bound: 'exact',
        printed: '新增27家国家级专精特新“小巨人”企业',
        note: {
          en: 'The page does not name the boundary; the growth it prints, 58.8%, is that from the 17 of 2022 excl. EDZ.',
          zh: '原文未注明口径；所载增幅58.8%系以2022年不含经开区的17家为基数。',
        },
      },
    ],
    note: { en: '59% more than the 17 of 2022.', zh: '比2022年的17家多59%。' },
  },
  {
    id: 'little-giants-national-2024-12',
    indicator: 'little-giants-national',
    area: 'wujin',
    period: '2024-12',
    kind: 'actual',
    claims: [
      {
        source: 'yanghu-net-2024-12-28',
        value: 69,
        bound: 'exact',
        printed: '69家',
        note: {
          en: "Printed as 29.24% of the city's total, which makes 236.",
          zh: '原文写作占全市的29.24%，据此全市为236家。',
        },
      },
    ],
  },
  {
    id: 'specialised-smes-provincial-2024-12',
    indicator: 'specialised-smes-provincial',
    area: 'wujin',
    period: '2024-12',
    kind: 'actual',
    claims: [{ source: 'yanghu-net-2024-12-28', value: 390, bound: 'exact', printed: '390家' }],
  },
  {
    id: 'little-giants-national-2023-03-changzhou',
    indicator: 'little-giants-national',
    area: 'changzhou',
    period: '2023-03',
    kind: 'actual',
    claims: [
      {
        source: 'the-paper-2023-03',
        value: 81,
        bound: 'exact',
        printed: '国家专精特新“小巨人”企业81家',
      },
    ],
  },
  {
    id: 'little-giants-national-2023-10-changzhou',
    indicator: 'little-giants-national',
    area: 'changzhou',
    period: '2023-10',
    kind: 'actual',
    claims: [
      { source: 'changzhou-gov-ja-2024-07-16', value: 166, bound: 'exact', printed: '166社' },
    ],
  },
  {
    id: 'little-giants-national-2024-changzhou',
    indicator: 'little-giants-national',
    area: 'changzhou',
    period: '2024',
    kind: 'actual',
    claims: [
      { source: 'changguan-2025', value: 232, bound: 'exact', printed: '“小巨人”企业达232家' },
    ],
  },
  {
    id: 'little-giants-provincial-new-2020',
    indicator: 'little-giants-provincial-new',
    area: 'wujin',
    period: '2020',
    kind: 'actual',
    claims: [
      {
        source: 'wujin-gov-2021-01-15',
        value: 10,
        bound: 'exact',
        printed: '武进区10家企业上榜',
        note: {
          en: 'Three products, five manufacturing firms and two innovation firms; list at the stage of public notice.',
          zh: '产品3项、制造业企业5家、创新企业2家；名单处于公示阶段。',
        },
      },
    ],
  },
  {
    id: 'little-giants-provincial-new-2020-west-taihu',
    indicator: 'little-giants-provincial-new',
    area: 'west-taihu',
    period: '2020',
    kind: 'actual',
    claims: [
      {
        source: 'wujin-gov-2021-01-15',
        value: 4,
        bound: 'exact',
        printed: '共4家企业上榜',
        note: { en: 'Two of the four are products.', zh: '4家中有2家系产品。' },
      },
    ],
  },
  {
    id: 'industrial-foundation-projects-2021-04',
    indicator: 'industrial-foundation-projects',
    area: 'wujin',
    period: '2021-04',
    kind: 'actual',
    claims: [
      { source: 'xjnnet-2021-04-06', value: 12, bound: 'exact', printed: '工业强基工程项目有12个' },
    ],
  },
  {
    id: 'national-torch-bases-2015-12-changzhou',
    indicator: 'national-torch-bases',
    area: 'changzhou',
    period: '2015-12',
    kind: 'actual',
    claims: [
      {
        source: 'changzhou-party-org-2015-12-17',
        value: 8,
        bound: 'exact',
        printed: '国家火炬计划特色产业基地8家',
        note: {
          en: 'Three of the eight are in Wujin: special materials, Hutang yarn-dyed fabrics, Wujin Software Park.',
          zh: '8家中有3家在武进：特种材料、湖塘色织面料、武进软件园。',
        },
      },
    ],
  },
  {
    id: 'provincial-firsts-2021-02',
    indicator: 'provincial-firsts',
    area: 'wujin',
    period: '2021-02',
    kind: 'actual',
    claims: [
      {
        source: 'changzhou-st-bureau-2021-02-22',
        value: 60,
        bound: 'nearly',
        printed: '近60个省级以上“第一”',
      },
    ],
  },
  {
    id: 'provincial-onlies-2021-02',
    indicator: 'provincial-onlies',
    area: 'wujin',
    period: '2021-02',
    kind: 'actual',
    claims: [
      {
        source: 'changzhou-st-bureau-2021-02-22',
        value: 20,
        bound: 'nearly',
        printed: '近20项省级以上的“唯一”',
      },
    ],
  },
  {
    id: 'technology-projects-new-2021-2023-target',
    indicator: 'technology-projects-new',
    area: 'wujin',
    period: '2021/2023',
    kind: 'target',
    claims: [
      {
        source: 'changzhou-st-bureau-2021-02-22',
        value: 600,
        bound: 'at-least',
        printed: '优质科技型项目600个以上',
      },
      {
        source: 'investchn-2021-04-29',
        value: 600,
        bound: 'at-least',
        printed: '600个,力争700个',
        note: {
          en: 'From the double-recruitment plan; the target is 700.',
          zh: '出自“双招双引奔跑计划”；力争700个。',
        },
      },
      {
        source: '71396-2021',
        value: 600,
        bound: 'at-least',
        printed: '600个,力争700个',
        note: {
          en: 'From the double-recruitment plan; the target is 700.',
          zh: '出自“双招双引奔跑计划”；力争700个。',
        },
      },
    ],
  },
  {
    id: 'enterprise-research-institutions-new-2021-2023-target',
    indicator: 'enterprise-research-institutions-new',
    area: 'wujin',
    period: '2021/2023',
    kind: 'target',
    claims: [
      {
        source: 'changzhou-st-bureau-2021-02-22',
        value: 120,
        bound: 'exact',
        printed: '市级以上企业研发机构120个',
      },
    ],
  },
  {
    id: 'high-end-service-projects-new-2021-2023-target',
    indicator: 'high-end-service-projects-new',
    area: 'wujin',
    period: '2021/2023',
    kind: 'target',
    claims: [
      {
        source: 'investchn-2021-04-29',
        value: 100,
        bound: 'at-least',
        printed: '100个,争取200个',
        note: { en: 'The target is 200.', zh: '争取200个。' },
      },
      {
        source: '71396-2021',
        value: 100,
        bound: 'at-least',
        printed: '100个,争取200个',
        note: { en: 'The target is 200.', zh: '争取200个。' },
      },
    ],
  },
  {
    id: 'projects-signed-2021-04',
    indicator: 'projects-signed',
    area: 'wujin',
    period: '2021-04',
    kind: 'actual',
    claims: [
      { source: 'yanghu-net-2021-04-29', value: 45, bound: 'exact', printed: '45個項目' },
      { source: 'investchn-2021-04-29', value: 45, bound: 'exact', printed: '45个项目' },
      { source: '71396-2021', value: 45, bound: 'exact', printed: '45个重大项目' },
    ],
  },
  {
    id: 'projects-signed-investment-2021-04',
    indicator: 'projects-signed-investment',
    area: 'wujin',
    period: '2021-04',
    kind: 'actual',
    claims: [
      {
        source: 'yanghu-net-2021-04-29',
        value: 42_600_000_000,
        bound: 'exact',
        printed: '總投資426億元',
      },
      {
        source: 'investchn-2021-04-29',
        value: 42_600_000_000,
        bound: 'exact',
        printed: '总投资426亿元',
      },
      { source: '71396-2021', value: 42_600_000_000, bound: 'exact', printed: '总投资达426亿元' },
    ],
  },
  {
    id: 'carrier-floor-area-2023-target',
    indicator: 'carrier-floor-area',
    area: 'wujin',
    period: '2023',
    kind: 'target',
    claims: [
      {
        source: 'changzhou-st-bureau-2021-02-22',
        value: 1_500_000,
        bound: 'more-than',
        printed: '创业载体面积超150万平方米',
      },
    ],
    note: {
      en: "A stock; the article's 320,000 square metres are one year's addition.",
      zh: '系存量；该文的32万平方米为一年的增量。',
    },
  },
  {
    id: 'carrier-floor-area-added-2025-cedz-target',
    indicator: 'carrier-floor-area-added',
    area: 'cedz',
    period: '2025',
    kind: 'target',
    claims: [
      {
        source: 'xinhua-jiangsu-2023-05-31',
        value: 600_000,
        bound: 'more-than',
        printed: '新建双创载体超60万平方米',
        note: {
          en: 'To be newly built by 2025; the page does not print the first year.',
          zh: '系到2025年的新建量；该页面未注明起始年份。',
        },
      },
    ],
  },
  {
    id: 'incubators-2019-06',
    indicator: 'incubators',
    area: 'wujin',
    period: '2019-06',
    kind: 'actual',
    claims: [
      {
        source: 'changzhou-st-bureau-2019-06-15',
        value: 43,
        bound: 'exact',
        printed: '全区共有43家孵化器',
        note: {
          en: '9 national, 12 provincial and 22 city-level.',
          zh: '国家级9家、省级12家、市级22家。',
        },
      },
    ],
    note: {
      en: 'Fourteen more than the 29 printed for March 2022; the pages do not say why.',
      zh: '比所载2022年3月的29家多14家；各页面未说明原因。',
    },
  },
  {
    id: 'incubators-national-2019-06',
    indicator: 'incubators-national',
    area: 'wujin',
    period: '2019-06',
    kind: 'actual',
    claims: [
      {
        source: 'changzhou-st-bureau-2019-06-15',
        value: 9,
        bound: 'exact',
        printed: '国家级孵化器9家',
      },
    ],
  },
  {
    id: 'incubators-2022-03',
    indicator: 'incubators',
    area: 'wujin',
    period: '2022-03',
    kind: 'actual',
    claims: [
      {
        source: 'wujin-st-bureau-2022-03-31',
        value: 29,
        bound: 'exact',
        printed: '孵化器29家',
        note: { en: '10 national and 6 provincial.', zh: '国家级10家、省级6家。' },
      },
    ],
  },
  {
    id: 'incubators-national-2022-03',
    indicator: 'incubators-national',
    area: 'wujin',
    period: '2022-03',
    kind: 'actual',
    claims: [
      {
        source: 'wujin-st-bureau-2022-03-31',
        value: 10,
        bound: 'exact',
        printed: '国家级孵化器10家',
      },
    ],
  },
  {
    id: 'incubated-firms-2022-03',
    indicator: 'incubated-firms',
    area: 'wujin',
    period: '2022-03',
    kind: 'actual',
    claims: [
      {
        source: 'wujin-st-bureau-2022-03-31',
        value: 1_192,
        bound: 'exact',
        printed: '在孵企业1192家',
      },
    ],
  },
  {
    id: 'maker-spaces-2022-03',
    indicator: 'maker-spaces',
    area: 'wujin',
    period: '2022-03',
    kind: 'actual',
    claims: [
      {
        source: 'wujin-st-bureau-2022-03-31',
        value: 29,
        bound: 'exact',
        printed: '众创空间29家',
        note: { en: '6 national and 15 provincial.', zh: '国家级6家、省级15家。' },
      },
    ],
  },
  {
    id: 'maker-spaces-national-2022-03',
    indicator: 'maker-spaces-national',
    area: 'wujin',
    period: '2022-03',
    kind: 'actual',
    claims: [
      {
        source: 'wujin-st-bureau-2022-03-31',
        value: 6,
        bound: 'exact',
        printed: '国家级众创空间达6家',
      },
    ],
  },
  {
    id: 'maker-space-tenants-2022-03',
    indicator: 'maker-space-tenants',
    area: 'wujin',
    period: '2022-03',
    kind: 'actual',
    claims: [
      {
        source: 'wujin-st-bureau-2022-03-31',
        value: 683,
        bound: 'exact',
        printed: '入驻企业683家',
      },
    ],
  },
  {
    id: 'accelerators-2022-03',
    indicator: 'accelerators',
    area: 'wujin',
    period: '2022-03',
    kind: 'actual',
    claims: [
      {
        source: 'wujin-st-bureau-2022-03-31',
        value: 8,
        bound: 'exact',
        printed: '加速器8家',
        note: { en: '3 provincial.', zh: '省级3家。' },
      },
    ],
  },
  {
    id: 'accelerator-firms-2022-03',
    indicator: 'accelerator-firms',
    area: 'wujin',
    period: '2022-03',
    kind: 'actual',
    claims: [
      {
        source: 'wujin-st-bureau-2022-03-31',
        value: 268,
        bound: 'exact',
        printed: '服务企业268家',
      },
    ],
  },
  {
    id: 'incubators-provincial-or-above-2022-08-changzhou',
    indicator: 'incubators-provincial-or-above',
    area: 'changzhou',
    period: '2022-08',
    kind: 'actual',
    claims: [
      {
        source: 'changzhou-st-bureau-2022-08-24',
        value: 68,
        bound: 'exact',
        printed: '省级以上科技企业孵化器达68家',
      },
    ],
  },
  {
    id: 'incubators-and-accelerators-2015-changzhou',
    indicator: 'incubators-and-accelerators',
    area: 'changzhou',
    period: '2015',
    kind: 'actual',
    claims: [
      {
        source: 'changzhou-gov-en-2016-06-20',
        value: 108,
        bound: 'exact',
        printed: '108 incubators and accelerators',
      },
    ],
  },
  {
    id: 'incubators-and-accelerators-new-2015-changzhou',
    indicator: 'incubators-and-accelerators-new',
    area: 'changzhou',
    period: '2015',
    kind: 'actual',
    claims: [
      {
        source: 'changzhou-gov-en-2016-06-20',
        value: 16,
        bound: 'exact',
        printed: '16 incubators and accelerators were established',
      },
    ],
  },
  {
    id: 'incubators-and-accelerators-floor-area-2015-changzhou',
    indicator: 'incubators-and-accelerators-floor-area',
    area: 'changzhou',
    period: '2015',
    kind: 'actual',
    claims: [
      {
        source: 'changzhou-gov-en-2016-06-20',
        value: 8_000_000,
        bound: 'more-than',
        printed: 'over 8 million m2',
      },
    ],
  },
  {
    id: 'incubators-and-accelerators-floor-area-added-2015-changzhou',
    indicator: 'incubators-and-accelerators-floor-area-added',
    area: 'changzhou',
    period: '2015',
    kind: 'actual',
    claims: [
      {
        source: 'changzhou-gov-en-2016-06-20',
        value: 1_000_000,
        bound: 'more-than',
        printed: 'over 1 million m2',
      },
    ],
    note: {
      en: 'Gives a sense of scale for the 320,000 square metres that the article prints for one district in 2021.',
      zh: '可借以衡量该文所载一个区2021年32万平方米的规模。',
    },
  },
  {
    id: 'maker-spaces-2017-01-changzhou',
    indicator: 'maker-spaces',
    area: 'changzhou',
    period: '2017-01',
    kind: 'actual',
    claims: [
      {
        source: 'changzhou-gov-en-2017-01-04',
        value: 64,
        bound: 'exact',
        printed: '64 maker spaces above municipal level',
        note: { en: 'City level and above.', zh: '市级及以上。' },
      },
    ],
  },
  {
    id: 'maker-space-floor-area-2017-01-changzhou',
    indicator: 'maker-space-floor-area',
    area: 'changzhou',
    period: '2017-01',
    kind: 'actual',
    claims: [
      {
        source: 'changzhou-gov-en-2017-01-04',
        value: 100_000,
        bound: 'more-than',
        printed: 'more than 100,000 square meters',
      },
    ],
  },
  {
    id: 'start-ups-in-maker-spaces-2017-01-changzhou',
    indicator: 'start-ups-in-maker-spaces',
    area: 'changzhou',
    period: '2017-01',
    kind: 'actual',
    claims: [
      {
        source: 'changzhou-gov-en-2017-01-04',
        value: 700,
        bound: 'more-than',
        printed: 'over 700 business startups',
      },
    ],
  },
  {
    id: 'start-up-incubation-bases-2019-01',
    indicator: 'start-up-incubation-bases',
    area: 'wujin',
    period: '2019-01',
    kind: 'actual',
    claims: [
      { source: 'wujin-gov-2019-01-25', value: 15, bound: 'exact', printed: '创业孵化基地15家' },
    ],
  },
  {
    id: 'start-up-training-bases-2019-01',
    indicator: 'start-up-training-bases',
    area: 'wujin',
    period: '2019-01',
    kind: 'actual',
    claims: [
      { source: 'wujin-gov-2019-01-25', value: 28, bound: 'exact', printed: '创业实训基地28家' },
    ],
  },
  {
    id: 'talent-apartment-floor-area-2021',
    indicator: 'talent-apartment-floor-area',
    area: 'wujin',
    period: '2021',
    kind: 'actual',
    claims: [
      {
        source: 'wujin-communique-2021-part-10',
        value: 320_000,
        bound: 'more-than',
        printed: '总建筑面积超32万平方米',
      },
    ],
    note: {
      en: "Same number as the article's carrier area, but not the same thing; the paragraph does not name the boundary.",
      zh: '与该文的载体面积数字相同，但并非同一事物；该段未说明口径。',
    },
  },
  {
    id: 'talent-apartments-2021',
    indicator: 'talent-apartments',
    area: 'wujin',
    period: '2021',
    kind: 'actual',
    claims: [
      {
        source: 'wujin-communique-2021-part-10',
        value: 4_688,
        bound: 'exact',
        printed: '4688套',
        note: { en: 'In 14 projects.', zh: '分布于14个项目。' },
      },
    ],
  },
  {
    id: 'people-supported-to-start-2018',
    indicator: 'people-supported-to-start',
    area: 'wujin',
    period: '2018',
    kind: 'actual',
    claims: [
      { source: 'wujin-gov-2019-01-25', value: 5_994, bound: 'exact', printed: '共扶持创业5994人' },
    ],
  },
  {
    id: 'people-employed-through-entrepreneurship-2018',
    indicator: 'people-employed-through-entrepreneurship',
    area: 'wujin',
    period: '2018',
    kind: 'actual',
    claims: [
      {
        source: 'wujin-gov-2019-01-25',
        value: 25_482,
        bound: 'exact',
        printed: '创业带动就业25482人',
      },
    ],
  },
  {
    id: 'students-supported-to-start-2018',
    indicator: 'students-supported-to-start',
    area: 'wujin',
    period: '2018',
    kind: 'actual',
    claims: [
      {
        source: 'wujin-gov-2019-01-25',
        value: 1_458,
        bound: 'exact',
        printed: '扶持大学生创业1458人',
      },
    ],
  },
  {
    id: 'farmers-supported-to-start-2018',
    indicator: 'farmers-supported-to-start',
    area: 'wujin',
    period: '2018',
    kind: 'actual',
    claims: [
      { source: 'wujin-gov-2019-01-25', value: 1_699, bound: 'exact', printed: '农民创业1699人' },
    ],
  },
  {
    id: 'start-up-loan-recipients-2018',
    indicator: 'start-up-loan-recipients',
    area: 'wujin',
    period: '2018',
    kind: 'actual',
    claims: [
      { source: 'wujin-gov-2019-01-25', value: 119, bound: 'exact', printed: '119名创业者' },
    ],
  },
  {
    id: 'start-up-loans-2018',
    indicator: 'start-up-loans',
    area: 'wujin',
    period: '2018',
    kind: 'actual',
    claims: [
      {
        source: 'wujin-gov-2019-01-25',
        value: 56_250_000,
        bound: 'exact',
        printed: '创业担保贷款5625万元',
      },
    ],
  },
  {
    id: 'start-up-subsidies-2018',
    indicator: 'start-up-subsidies',
    area: 'wujin',
    period: '2018',
    kind: 'actual',
    claims: [
      {
        source: 'wujin-gov-2019-01-25',
        value: 3_110_000,
        bound: 'exact',
        printed: '创业扶持资金311万元',
      },
    ],
  },
  {
    id: 'people-supported-to-start-2021-wujin-with-cedz',
    indicator: 'people-supported-to-start',
    area: 'wujin-with-cedz',
    period: '2021',
    kind: 'actual',
    claims: [
      {
        source: 'wujin-communique-2021-part-10',
        value: 8_778,
        bound: 'exact',
        printed: '扶持创业8778人',
        note: {
          en: "The words 'with the economic development zone' open the sentence.",
          zh: '“含经开区”字样位于句首。',
        },
      },
    ],
    note: {
      en: 'The article prints 5,510 for 2021 without naming the boundary. The boundary may explain the difference; no page proves it.',
      zh: '该文载2021年为5,510人，未说明口径。差异可能出于口径；尚无页面可证。',
    },
  },
  {
    id: 'jobs-new-2021-wujin-with-cedz',
    indicator: 'jobs-new',
    area: 'wujin-with-cedz',
    period: '2021',
    kind: 'actual',
    claims: [
      {
        source: 'wujin-communique-2021-part-10',
        value: 123_000,
        bound: 'exact',
        printed: '12.3万个',
      },
    ],
  },
  {
    id: 'urban-employment-new-2021-wujin-with-cedz',
    indicator: 'urban-employment-new',
    area: 'wujin-with-cedz',
    period: '2021',
    kind: 'actual',
    claims: [
      {
        source: 'wujin-communique-2021-part-10',
        value: 42_000,
        bound: 'exact',
        printed: '城镇新增就业4.2万人',
        note: {
          en: "The words 'with the economic development zone' open the sentence.",
          zh: '“含经开区”字样位于句首。',
        },
      },
    ],
  },
  {
    id: 'urban-unemployed-re-employed-2021-wujin-with-cedz',
    indicator: 'urban-unemployed-re-employed',
    area: 'wujin-with-cedz',
    period: '2021',
    kind: 'actual',
    claims: [
      {
        source: 'wujin-communique-2021-part-10',
        value: 25_038,
        bound: 'exact',
        printed: '城镇失业人员再就业25038人',
        note: {
          en: "The words 'with the economic development zone' open the sentence.",
          zh: '“含经开区”字样位于句首。',
        },
      },
    ],
  },
  {
    id: 'registered-urban-unemployment-rate-2021-wujin-with-cedz',
    indicator: 'registered-urban-unemployment-rate',
    area: 'wujin-with-cedz',
    period: '2021',
    kind: 'actual',
    claims: [
      {
        source: 'wujin-communique-2021-part-10',
        value: 1.67,
        bound: 'exact',
        printed: '城镇登记失业率1.67%',
        note: {
          en: "The words 'with the economic development zone' open the sentence.",
          zh: '“含经开区”字样位于句首。',
        },
      },
    ],
  },
  {
    id: 'graduates-needed-2017-estimate',
    indicator: 'graduates-needed',
    area: 'wujin',
    period: '2017',
    kind: 'estimate',
    claims: [
      { source: 'yanghu-net-2017-04-13', value: 30_000, bound: 'at-least', printed: '3萬名以上' },
    ],
    note: {
      en: 'A stated need of about the size of the jobs that the article prints for 2021; not the same thing.',
      zh: '系所称需求，规模与该文所载2021年的岗位数相近；并非同一事物。',
    },
  },
  {
    id: 'talents-2024-11',
    indicator: 'talents',
    area: 'wujin',
    period: '2024-11',
    kind: 'actual',
    claims: [
      { source: 'jschina-2024-11-09', value: 455_000, bound: 'exact', printed: '各类人才45.5万人' },
    ],
  },
  {
    id: 'national-and-provincial-talents-2024-11',
    indicator: 'national-and-provincial-talents',
    area: 'wujin',
    period: '2024-11',
    kind: 'actual',
    claims: [
      {
        source: 'jschina-2024-11-09',
        value: 453,
        bound: 'exact',
        printed: '国家及省级人才(团队)453人',
      },
    ],
  },
  {
    id: 'leading-teams-2024-11',
    indicator: 'leading-teams',
    area: 'wujin',
    period: '2024-11',
    kind: 'actual',
    claims: [{ source: 'jschina-2024-11-09', value: 1_794, bound: 'exact', printed: '1794个' }],
  },
  {
    id: 'talents-increase-2021-2023-target',
    indicator: 'talents-increase',
    area: 'wujin',
    period: '2021/2023',
    kind: 'target',
    claims: [
      {
        source: 'investchn-2021-04-29',
        value: 80_000,
        bound: 'at-least',
        printed: '各类人才总量增加8万人以上',
      },
      {
        source: '71396-2021',
        value: 80_000,
        bound: 'at-least',
        printed: '各类人才总量增加8万人以上',
      },
    ],
  },
  {
    id: 'top-talents-new-2021-2023-target',
    indicator: 'top-talents-new',
    area: 'wujin',
    period: '2021/2023',
    kind: 'target',
    claims: [
      { source: 'investchn-2021-04-29', value: 10, bound: 'at-least', printed: '顶尖人才10名以上' },
      { source: '71396-2021', value: 10, bound: 'at-least', printed: '顶尖人才10名以上' },
    ],
  },
  {
    id: 'leading-talents-new-2021-2023-target',
    indicator: 'leading-talents-new',
    area: 'wujin',
    period: '2021/2023',
    kind: 'target',
    claims: [
      {
        source: 'investchn-2021-04-29',
        value: 300,
        bound: 'at-least',
        printed: '领军人才300名以上',
      },
      { source: '71396-2021', value: 300, bound: 'at-least', printed: '领军人才300名以上' },
    ],
  },
  {
    id: 'high-level-talents-new-2021-2023-target',
    indicator: 'high-level-talents-new',
    area: 'wujin',
    period: '2021/2023',
    kind: 'target',
    claims: [
      {
        source: 'changzhou-st-bureau-2021-02-22',
        value: 1_500,
        bound: 'exact',
        printed: '高层次人才1500名',
        note: { en: 'Printed as a cumulative addition by 2023.', zh: '原文写作到2023年累计新增。' },
      },
    ],
  },
  {
    id: 'leading-innovative-talents-2022-target',
    indicator: 'leading-innovative-talents',
    area: 'wujin',
    period: '2022',
    kind: 'target',
    claims: [
      {
        source: 'wujin-st-bureau-2022-03-31',
        value: 20,
        bound: 'exact',
        printed: '领军型创新型人才20名',
      },
    ],
  },
  {
    id: 'talents-introduced-2024-changzhou',
    indicator: 'talents-introduced',
    area: 'changzhou',
    period: '2024',
    kind: 'actual',
    claims: [
      { source: 'changguan-2025', value: 120_000, bound: 'more-than', printed: '引进人才超12万人' },
    ],
  },
  {
    id: 'gdp-2019-wujin-with-cedz',
    indicator: 'gdp',
    area: 'wujin-with-cedz',
    period: '2019',
    kind: 'actual',
    claims: [
      {
        source: 'wujin-gov-2020-03-09',
        value: 248_342_000_000,
        bound: 'exact',
        printed: '2483.42亿元',
        note: {
          en: 'The page does not name the boundary; it is that of the series incl. EDZ.',
          zh: '原文未注明口径；口径与含经开区的历年数据一致。',
        },
      },
      {
        source: 'heimanews-2020-08-31',
        value: 248_342_000_000,
        bound: 'exact',
        printed: '2483.42亿元',
        note: {
          en: 'The page does not name the boundary; it is that of the series incl. EDZ.',
          zh: '原文未注明口径；口径与含经开区的历年数据一致。',
        },
      },
    ],
  },
  {
    id: 'gdp-2021-wujin-with-cedz',
    indicator: 'gdp',
    area: 'wujin-with-cedz',
    period: '2021',
    kind: 'actual',
    claims: [
      {
        source: 'wujin-communique-2021',
        value: 295_158_000_000,
        bound: 'exact',
        printed: '2951.58億元',
      },
      {
        source: 'changzhou-gov-ja-2022-11-28',
        value: 295_200_000_000,
        bound: 'exact',
        printed: '2952億元',
        note: {
          en: 'The page does not name the boundary; it is that of the series incl. EDZ.',
          zh: '原文未注明口径；口径与含经开区的历年数据一致。',
        },
      },
      {
        source: 'fansina-net',
        value: 295_158_000_000,
        bound: 'exact',
        printed: '2951.58亿元',
        note: {
          en: 'The page does not name the boundary; it is that of the series incl. EDZ.',
          zh: '原文未注明口径；口径与含经开区的历年数据一致。',
        },
      },
    ],
  },
  {
    id: 'gdp-2021-wujin-without-cedz',
    indicator: 'gdp',
    area: 'wujin-without-cedz',
    period: '2021',
    kind: 'actual',
    claims: [
      {
        source: 'wujin-communique-2021',
        value: 195_125_000_000,
        bound: 'exact',
        printed: '1951.25億元',
      },
    ],
  },
  {
    id: 'gdp-2022-wujin-with-cedz-estimate',
    indicator: 'gdp',
    area: 'wujin-with-cedz',
    period: '2022',
    kind: 'estimate',
    claims: [
      {
        source: 'wujin-gov-2023-01-01',
        value: 305_000_000_000,
        bound: 'exact',
        printed: '3050亿元',
        note: {
          en: 'The page does not name the boundary; it is that of the series incl. EDZ.',
          zh: '原文未注明口径；口径与含经开区的历年数据一致。',
        },
      },
    ],
  },
  {
    id: 'gdp-2022-wujin-with-cedz',
    indicator: 'gdp',
    area: 'wujin-with-cedz',
    period: '2022',
    kind: 'actual',
    claims: [
      {
        source: 'wujin-gov-overview-2022',
        value: 310_000_000_000,
        bound: 'more-than',
        printed: '超3100亿元',
        note: {
          en: 'The page does not name the boundary; it is that of the series incl. EDZ.',
          zh: '原文未注明口径；口径与含经开区的历年数据一致。',
        },
      },
      {
        source: 'wikipedia-zh-wujin',
        value: 310_197_000_000,
        bound: 'exact',
        printed: '3101.97亿',
        note: {
          en: 'Set beside a second value marked as excl. EDZ.',
          zh: '与另一标明不含经开区的数值并列。',
        },
      },
    ],
  },
  {
    id: 'gdp-2023-wujin-with-cedz',
    indicator: 'gdp',
    area: 'wujin-with-cedz',
    period: '2023',
    kind: 'actual',
    claims: [
      {
        source: 'wujin-communique-2023',
        value: 322_284_000_000,
        bound: 'exact',
        printed: '3222.84亿元',
      },
      {
        source: 'manyoumao-2024-12-03',
        value: 322_284_000_000,
        bound: 'exact',
        printed: '3222.84亿元',
        note: {
          en: 'The page does not name the boundary; it is that of the series incl. EDZ.',
          zh: '原文未注明口径；口径与含经开区的历年数据一致。',
        },
      },
    ],
  },
  {
    id: 'gdp-2023-wujin-without-cedz',
    indicator: 'gdp',
    area: 'wujin-without-cedz',
    period: '2023',
    kind: 'actual',
    claims: [
      {
        source: 'wujin-communique-2023',
        value: 223_958_000_000,
        bound: 'exact',
        printed: '2239.58亿元',
      },
      {
        source: 'yanghu-net-2024-02-12',
        value: 223_960_000_000,
        bound: 'exact',
        printed: '2239.6億元',
        note: {
          en: 'The page does not name the boundary; the value shows it.',
          zh: '原文未注明口径；由数值可知。',
        },
      },
    ],
  },
  {
    id: 'gdp-2025-wujin-with-cedz-estimate',
    indicator: 'gdp',
    area: 'wujin-with-cedz',
    period: '2025',
    kind: 'estimate',
    claims: [
      {
        source: 'wujin-gov-2026-01-27',
        value: 357_000_000_000,
        bound: 'exact',
        printed: '3570亿元',
        note: {
          en: 'The page does not name the boundary; it is that of the series incl. EDZ.',
          zh: '原文未注明口径；口径与含经开区的历年数据一致。',
        },
      },
      {
        source: 'yanghu-net-2026-01-15',
        value: 357_000_000_000,
        bound: 'exact',
        printed: '3570亿元',
        note: {
          en: 'The page does not name the boundary; it is that of the series incl. EDZ.',
          zh: '原文未注明口径；口径与含经开区的历年数据一致。',
        },
      },
    ],
  },
  {
    id: 'gdp-2022-changzhou',
    indicator: 'gdp',
    area: 'changzhou',
    period: '2022',
    kind: 'actual',
    claims: [
      { source: 'jschina-2023-11-01', value: 955_000_000_000, bound: 'exact', printed: '9550亿元' },
      {
        source: 'jiangsu-broadcasting-2023-02-01',
        value: 955_000_000_000,
        bound: 'exact',
        printed: '9550亿元',
      },
      {
        source: 'willowgroveairshows-changzhou',
        value: 955_000_000_000,
        bound: 'exact',
        printed: '9550億元',
      },
      {
        source: 'modern-express-2023-01-30',
        value: 955_000_000_000,
        bound: 'exact',
        printed: '9550 亿元',
      },
    ],
  },
  {
    id: 'gdp-2018-cedz',
    indicator: 'gdp',
    area: 'cedz',
    period: '2018',
    kind: 'actual',
    claims: [
      { source: 'jschina-2019-05-23', value: 80_870_000_000, bound: 'exact', printed: '808.7亿元' },
      { source: 'kjzxfw-cedz', value: 80_870_000_000, bound: 'exact', printed: '808.7亿元' },
    ],
  },
  {
    id: 'gdp-per-resident-2021-wujin-with-cedz',
    indicator: 'gdp-per-resident',
    area: 'wujin-with-cedz',
    period: '2021',
    kind: 'actual',
    claims: [
      { source: 'wujin-communique-2021', value: 172_900, bound: 'exact', printed: '17.29萬元' },
    ],
  },
  {
    id: 'gdp-per-resident-2021-wujin-without-cedz',
    indicator: 'gdp-per-resident',
    area: 'wujin-without-cedz',
    period: '2021',
    kind: 'actual',
    claims: [
      { source: 'wujin-communique-2021', value: 151_900, bound: 'exact', printed: '15.19萬元' },
    ],
  },
  {
    id: 'gdp-per-resident-2023-wujin-with-cedz',
    indicator: 'gdp-per-resident',
    area: 'wujin-with-cedz',
    period: '2023',
    kind: 'actual',
    claims: [
      { source: 'wujin-communique-2023', value: 187_100, bound: 'exact', printed: '18.71万元' },
    ],
  },
  {
    id: 'gdp-per-resident-2023-wujin-without-cedz',
    indicator: 'gdp-per-resident',
    area: 'wujin-without-cedz',
    period: '2023',
    kind: 'actual',
    claims: [
      { source: 'wujin-communique-2023', value: 172_800, bound: 'exact', printed: '17.28万元' },
    ],
  },
  {
    id: 'services-value-added-2019-wujin-with-cedz',
    indicator: 'services-value-added',
    area: 'wujin-with-cedz',
    period: '2019',
    kind: 'actual',
    claims: [
      {
        source: 'wujin-gov-2020-03-09',
        value: 108_556_000_000,
        bound: 'exact',
        printed: '1085.56亿元',
        note: {
          en: 'The page does not name the boundary; it is that of the series incl. EDZ.',
          zh: '原文未注明口径；口径与含经开区的历年数据一致。',
        },
      },
      {
        source: 'heimanews-2020-08-31',
        value: 108_556_000_000,
        bound: 'exact',
        printed: '1085.56亿元',
        note: {
          en: 'The page does not name the boundary; it is that of the series incl. EDZ.',
          zh: '原文未注明口径；口径与含经开区的历年数据一致。',
        },
      },
    ],
  },
  {
    id: 'services-value-added-2018-wujin-with-cedz',
    indicator: 'services-value-added',
    area: 'wujin-with-cedz',
    period: '2018',
    kind: 'actual',
    claims: [
      {
        source: 'yanghu-net-2018-top-ten',
        value: 104_000_000_000,
        bound: 'exact',
        printed: '達到1040億元',
        note: {
          en: 'The page does not name the boundary; it is that of the series incl. EDZ.',
          zh: '原文未注明口径；口径与含经开区的历年数据一致。',
        },
      },
    ],
  },
  {
    id: 'industrial-output-2019-wujin-with-cedz',
    indicator: 'industrial-output',
    area: 'wujin-with-cedz',
    period: '2019',
    kind: 'actual',
    claims: [
      {
        source: 'wujin-gov-2020-03-09',
        value: 425_682_000_000,
        bound: 'exact',
        printed: '4256.82亿元',
        note: {
          en: 'The page does not name the boundary; it is that of the series incl. EDZ.',
          zh: '原文未注明口径；口径与含经开区的历年数据一致。',
        },
      },
    ],
  },
  {
    id: 'industrial-output-2021-wujin-with-cedz',
    indicator: 'industrial-output',
    area: 'wujin-with-cedz',
    period: '2021',
    kind: 'actual',
    claims: [
      {
        source: 'changzhou-gov-ja-2022-11-28',
        value: 531_600_000_000,
        bound: 'exact',
        printed: '5316億元',
        note: {
          en: 'The page does not name the boundary; it is that of the series incl. EDZ.',
          zh: '原文未注明口径；口径与含经开区的历年数据一致。',
        },
      },
    ],
  },
  {
    id: 'industrial-output-2022-wujin-with-cedz-estimate',
    indicator: 'industrial-output',
    area: 'wujin-with-cedz',
    period: '2022',
    kind: 'estimate',
    claims: [
      {
        source: 'wujin-gov-2023-01-01',
        value: 550_000_000_000,
        bound: 'exact',
        printed: '全年完成产值5500亿元',
        note: {
          en: 'The page does not name the boundary; it is that of the series incl. EDZ.',
          zh: '原文未注明口径；口径与含经开区的历年数据一致。',
        },
      },
      {
        source: 'fansina-net',
        value: 550_000_000_000,
        bound: 'exact',
        printed: '全年完成产值5500亿元',
        note: {
          en: 'The page does not name the boundary; it is that of the series incl. EDZ.',
          zh: '原文未注明口径；口径与含经开区的历年数据一致。',
        },
      },
    ],
  },
  {
    id: 'industrial-output-2022-wujin-with-cedz',
    indicator: 'industrial-output',
    area: 'wujin-with-cedz',
    period: '2022',
    kind: 'actual',
    claims: [
      {
        source: 'wujin-gov-overview-2022',
        value: 548_100_000_000,
        bound: 'exact',
        printed: '5481亿元',
        note: {
          en: 'The page does not name the boundary; it is that of the series incl. EDZ.',
          zh: '原文未注明口径；口径与含经开区的历年数据一致。',
        },
      },
    ],
    note: {
      en: 'A blog page of 2024, not kept, prints 561.992 billion yuan for 2022: perhaps a later revision.',
      zh: '2024年的一个博客页面（未留存）载2022年为5619.92亿元：或系后来的修订数。',
    },
  },
  {
    id: 'industrial-output-2023-wujin-without-cedz',
    indicator: 'industrial-output',
    area: 'wujin-without-cedz',
    period: '2023',
    kind: 'actual',
    claims: [
      {
        source: 'yanghu-net-2024-02-12',
        value: 398_470_000_000,
        bound: 'exact',
        printed: '3984.7億元',
        note: {
          en: 'Boundary inferred from the GDP printed on the same page.',
          zh: '口径据同一页面所载地区生产总值推断。',
        },
      },
    ],
  },
  {
    id: 'industrial-invoiced-sales-2023-wujin-without-cedz',
    indicator: 'industrial-invoiced-sales',
    area: 'wujin-without-cedz',
    period: '2023',
    kind: 'actual',
    claims: [
      {
        source: 'yanghu-net-2024-02-12',
        value: 506_414_000_000,
        bound: 'exact',
        printed: '5064.14億元',
        note: {
          en: 'Boundary inferred from the GDP printed on the same page.',
          zh: '口径据同一页面所载地区生产总值推断。',
        },
      },
      {
        source: 'changzhou-gov-2024-01-24',
        value: 500_000_000_000,
        bound: 'more-than',
        printed: '工业开票销售首次突破5000亿元',
        note: {
          en: 'The page does not name the boundary; the little giants beside it are counted excl. EDZ.',
          zh: '原文未注明口径；并列的小巨人企业数为不含经开区口径。',
        },
      },
    ],
  },
  {
    id: 'industrial-output-2025-wujin-with-cedz-estimate',
    indicator: 'industrial-output',
    area: 'wujin-with-cedz',
    period: '2025',
    kind: 'estimate',
    claims: [
      {
        source: 'wujin-gov-2026-01-27',
        value: 631_300_000_000,
        bound: 'exact',
        printed: '规上工业总产值6313亿元',
        note: {
          en: 'The page does not name the boundary; it is that of the series incl. EDZ.',
          zh: '原文未注明口径；口径与含经开区的历年数据一致。',
        },
      },
      {
        source: 'yanghu-net-2026-01-15',
        value: 631_300_000_000,
        bound: 'exact',
        printed: '规上工业总产值6313亿元',
        note: {
          en: 'The page does not name the boundary; it is that of the series incl. EDZ.',
          zh: '原文未注明口径；口径与含经开区的历年数据一致。',
        },
      },
    ],
  },
  {
    id: 'industrial-output-2018-cedz',
    indicator: 'industrial-output',
    area: 'cedz',
    period: '2018',
    kind: 'actual',
    claims: [
      {
        source: 'jschina-2019-05-23',
        value: 198_170_000_000,
        bound: 'exact',
        printed: '1981.7亿元',
      },
      { source: 'kjzxfw-cedz', value: 198_170_000_000, bound: 'exact', printed: '1981.7亿元' },
    ],
  },
  {
    id: 'industrial-output-2023-target',
    indicator: 'industrial-output',
    area: 'wujin',
    period: '2023',
    kind: 'target',
    claims: [
      {
        source: 'changzhou-st-bureau-2021-02-22',
        value: 300_000_000_000,
        bound: 'more-than',
        printed: '规上工业总产值突破3000亿元',
        note: {
          en: 'The page speaks of three years of effort and names 2023 for the first group of targets.',
          zh: '该页面提到三年努力，并为第一组目标标明2023年。',
        },
      },
    ],
    note: {
      en: 'Probably meant excl. EDZ: the district incl. EDZ already had 425.7 billion yuan in 2019.',
      zh: '很可能指不含经开区口径：2019年含经开区的全区已达4257亿元。',
    },
  },
  {
    id: 'budget-revenue-2021-wujin-with-cedz',
    indicator: 'budget-revenue',
    area: 'wujin-with-cedz',
    period: '2021',
    kind: 'actual',
    claims: [
      {
        source: 'wujin-communique-2021',
        value: 21_655_000_000,
        bound: 'exact',
        printed: '216.55億元',
      },
      {
        source: 'changzhou-gov-ja-2022-11-28',
        value: 21_660_000_000,
        bound: 'exact',
        printed: '216億6000萬元',
        note: {
          en: 'The page does not name the boundary; it is that of the series incl. EDZ.',
          zh: '原文未注明口径；口径与含经开区的历年数据一致。',
        },
      },
    ],
  },
  {
    id: 'budget-revenue-2021-wujin-without-cedz',
    indicator: 'budget-revenue',
    area: 'wujin-without-cedz',
    period: '2021',
    kind: 'actual',
    claims: [
      {
        source: 'wujin-communique-2021',
        value: 15_333_000_000,
        bound: 'exact',
        printed: '153.33億元',
      },
    ],
  },
  {
    id: 'budget-revenue-2022-wujin-with-cedz-estimate',
    indicator: 'budget-revenue',
    area: 'wujin-with-cedz',
    period: '2022',
    kind: 'estimate',
    claims: [
      {
        source: 'wujin-gov-2023-01-01',
        value: 20_500_000_000,
        bound: 'exact',
        printed: '205亿元',
        note: {
          en: 'The page does not name the boundary; it is that of the series incl. EDZ.',
          zh: '原文未注明口径；口径与含经开区的历年数据一致。',
        },
      },
    ],
  },
  {
    id: 'budget-revenue-2022-wujin-with-cedz',
    indicator: 'budget-revenue',
    area: 'wujin-with-cedz',
    period: '2022',
    kind: 'actual',
    claims: [
      {
        source: 'wujin-gov-overview-2022',
        value: 20_400_000_000,
        bound: 'exact',
        printed: '204亿元',
        note: {
          en: 'The page does not name the boundary; it is that of the series incl. EDZ.',
          zh: '原文未注明口径；口径与含经开区的历年数据一致。',
        },
      },
    ],
  },
  {
    id: 'budget-revenue-2023-wujin-with-cedz',
    indicator: 'budget-revenue',
    area: 'wujin-with-cedz',
    period: '2023',
    kind: 'actual',
    claims: [
      {
        source: 'wujin-communique-2023',
        value: 21_631_000_000,
        bound: 'exact',
        printed: '216.31亿元',
      },
    ],
  },
  {
    id: 'budget-revenue-2023-wujin-without-cedz',
    indicator: 'budget-revenue',
    area: 'wujin-without-cedz',
    period: '2023',
    kind: 'actual',
    claims: [
      {
        source: 'wujin-communique-2023',
        value: 16_261_000_000,
        bound: 'exact',
        printed: '162.61亿元',
        note: { en: 'Growth printed as 7.4%.', zh: '原文写作增长7.4%。' },
      },
      {
        source: 'yanghu-net-2024-02-12',
        value: 16_230_000_000,
        bound: 'exact',
        printed: '162.3億元',
        note: {
          en: 'Growth printed as 7.1%; published two months into 2024, so probably a first count. The page does not name the boundary.',
          zh: '原文写作增长7.1%；发布于2024年开年两个月之际，故很可能为初步统计数。该页面未说明口径。',
        },
      },
    ],
    note: {
      en: 'The sources disagree: 162.61 does not round to 162.3. The communiqué is the later and fuller source.',
      zh: '各来源不一致：162.61四舍五入不等于162.3。统计公报发布较晚、内容较全。',
    },
  },
  {
    id: 'budget-revenue-2025-wujin-with-cedz-estimate',
    indicator: 'budget-revenue',
    area: 'wujin-with-cedz',
    period: '2025',
    kind: 'estimate',
    claims: [
      {
        source: 'wujin-gov-2026-01-27',
        value: 22_500_000_000,
        bound: 'exact',
        printed: '225亿元',
        note: {
          en: 'The page does not name the boundary; it is that of the series incl. EDZ.',
          zh: '原文未注明口径；口径与含经开区的历年数据一致。',
        },
      },
      {
        source: 'yanghu-net-2026-01-15',
        value: 22_500_000_000,
        bound: 'exact',
        printed: '225亿元',
        note: {
          en: 'The page does not name the boundary; it is that of the series incl. EDZ.',
          zh: '原文未注明口径；口径与含经开区的历年数据一致。',
        },
      },
    ],
  },
  {
    id: 'budget-revenue-2022-changzhou',
    indicator: 'budget-revenue',
    area: 'changzhou',
    period: '2022',
    kind: 'actual',
    claims: [
      { source: 'jschina-2023-11-01', value: 63_180_000_000, bound: 'exact', printed: '631.8亿元' },
      {
        source: 'changzhou-gov-2023-01-12',
        value: 63_180_000_000,
        bound: 'exact',
        printed: '一般公共预算收入631.8亿元',
        reading: {
          confidence: 'high',
          why: {
            en: 'Given after the end of the year, in a sentence that begins with an expected GDP.',
            zh: '年终后公布，所在句以“预计”地区生产总值开头。',
          },
        },
      },
    ],
  },
  {
    id: 'budget-revenue-2018-cedz',
    indicator: 'budget-revenue',
    area: 'cedz',
    period: '2018',
    kind: 'actual',
    claims: [
      { source: 'jschina-2019-05-23', value: 5_190_000_000, bound: 'exact', printed: '51.9亿元' },
      { source: 'kjzxfw-cedz', value: 5_190_000_000, bound: 'exact', printed: '51.9亿元' },
    ],
  },
  {
    id: 'foreign-capital-used-2021-wujin-with-cedz',
    indicator: 'foreign-capital-used',
    area: 'wujin-with-cedz',
    period: '2021',
    kind: 'actual',
    claims: [
      {
        source: 'changzhou-gov-ja-2022-11-28',
        value: 960_000_000,
        bound: 'exact',
        printed: '9億6000萬ドル',
        note: {
          en: 'The page does not name the boundary; it is that of the series incl. EDZ.',
          zh: '原文未注明口径；口径与含经开区的历年数据一致。',
        },
      },
    ],
  },
  {
    id: 'foreign-capital-used-2022-wujin-with-cedz',
    indicator: 'foreign-capital-used',
    area: 'wujin-with-cedz',
    period: '2022',
    kind: 'actual',
    claims: [
      {
        source: 'wujin-gov-overview-2022',
        value: 719_000_000,
        bound: 'exact',
        printed: '7.19亿美元',
        note: {
          en: 'The page does not name the boundary; it is that of the series incl. EDZ.',
          zh: '原文未注明口径；口径与含经开区的历年数据一致。',
        },
      },
    ],
  },
  {
    id: 'foreign-capital-used-2021-2023-target',
    indicator: 'foreign-capital-used',
    area: 'wujin',
    period: '2021/2023',
    kind: 'target',
    claims: [
      {
        source: 'investchn-2021-04-29',
        value: 2_000_000_000,
        bound: 'at-least',
        printed: '确保完成20亿美元',
        note: { en: 'The target is 3 billion dollars.', zh: '力争30亿美元。' },
      },
      {
        source: '71396-2021',
        value: 2_000_000_000,
        bound: 'at-least',
        printed: '确保完成20亿美元',
        note: { en: 'The target is 3 billion dollars.', zh: '力争30亿美元。' },
      },
    ],
  },
  {
    id: 'imports-and-exports-2021-wujin-with-cedz',
    indicator: 'imports-and-exports',
    area: 'wujin-with-cedz',
    period: '2021',
    kind: 'actual',
    claims: [
      {
        source: 'changzhou-gov-ja-2022-11-28',
        value: 109_900_000_000,
        bound: 'exact',
        printed: '1099億元',
        note: {
          en: 'The page does not name the boundary; it is that of the series incl. EDZ.',
          zh: '原文未注明口径；口径与含经开区的历年数据一致。',
        },
      },
    ],
  },
  {
    id: 'imports-and-exports-2022-wujin-with-cedz',
    indicator: 'imports-and-exports',
    area: 'wujin-with-cedz',
    period: '2022',
    kind: 'actual',
    claims: [
      {
        source: 'wujin-gov-overview-2022',
        value: 103_600_000_000,
        bound: 'exact',
        printed: '1036亿元',
        note: {
          en: 'The page does not name the boundary; it is that of the series incl. EDZ.',
          zh: '原文未注明口径；口径与含经开区的历年数据一致。',
        },
      },
    ],
  },
  {
    id: 'income-per-resident-2021-wujin-with-cedz',
    indicator: 'income-per-resident',
    area: 'wujin-with-cedz',
    period: '2021',
    kind: 'actual',
    claims: [
      {
        source: 'wujin-communique-2021-part-10',
        value: 52_896,
        bound: 'exact',
        printed: '52896元',
        note: { en: 'Growth printed as 9.1%.', zh: '原文写作增长9.1%。' },
      },
      {
        source: 'changzhou-gov-ja-2022-11-28',
        value: 58_296,
        bound: 'exact',
        printed: '5萬8296元',
        note: {
          en: 'The page does not name the boundary; it is that of the series incl. EDZ.',
          zh: '原文未注明口径；口径与含经开区的历年数据一致。',
        },
      },
    ],
    note: {
      en: 'The sources disagree. 52,896 looks like 58,296 with two digits changed: weighting the urban and rural incomes of the same communiqué by its urban share of 70.86% gives about 59,800.',
      zh: '各来源不一致。52,896似为58,296的两位数字互换所致：按同一统计公报70.86%的城镇人口比重对其城乡居民收入加权，约得59,800。',
    },
  },
  {
    id: 'income-per-urban-resident-2021-wujin-with-cedz',
    indicator: 'income-per-urban-resident',
    area: 'wujin-with-cedz',
    period: '2021',
    kind: 'actual',
    claims: [
      {
        source: 'wujin-communique-2021-part-10',
        value: 68_775,
        bound: 'exact',
        printed: '68775元',
      },
    ],
  },
  {
    id: 'income-per-rural-resident-2021-wujin-with-cedz',
    indicator: 'income-per-rural-resident',
    area: 'wujin-with-cedz',
    period: '2021',
    kind: 'actual',
    claims: [
      {
        source: 'wujin-communique-2021-part-10',
        value: 37_901,
        bound: 'exact',
        printed: '37901元',
      },
    ],
  },
  {
    id: 'rd-intensity-2023-target',
    indicator: 'rd-intensity',
    area: 'wujin',
    period: '2023',
    kind: 'target',
    claims: [
      {
        source: 'changzhou-st-bureau-2021-02-22',
        value: 3.3,
        bound: 'exact',
        printed: '比重达3.3%',
      },
    ],
  },
  {
    id: 'rd-intensity-2022-cedz',
    indicator: 'rd-intensity',
    area: 'cedz',
    period: '2022',
    kind: 'actual',
    claims: [
      {
        source: 'xinhua-jiangsu-2023-05-31',
        value: 3.66,
        bound: 'exact',
        printed: '占比达3.66%',
        note: {
          en: 'Printed as the share of spending by the whole of society; of GDP is understood.',
          zh: '原文写作全社会投入占比；应理解为占地区生产总值的比重。',
        },
      },
    ],
  },
  {
    id: 'rd-intensity-2017-changzhou',
    indicator: 'rd-intensity',
    area: 'changzhou',
    period: '2017',
    kind: 'actual',
    claims: [
      {
        source: 'stdaily-en-2023-01-19',
        value: 2.77,
        bound: 'exact',
        printed: '2.77 percent in 2017',
      },
    ],
  },
  {
    id: 'rd-intensity-2022-changzhou',
    indicator: 'rd-intensity',
    area: 'changzhou',
    period: '2022',
    kind: 'actual',
    claims: [
      {
        source: 'stdaily-en-2023-01-19',
        value: 3.33,
        bound: 'exact',
        printed: '3.33 percent in 2022',
      },
    ],
  },
  {
    id: 'technology-loans-2023-target',
    indicator: 'technology-loans',
    area: 'wujin',
    period: '2023',
    kind: 'target',
    claims: [
      {
        source: 'changzhou-st-bureau-2021-02-22',
        value: 1_000_000_000,
        bound: 'more-than',
        printed: '科技金融贷款金额累计超10亿元',
      },
    ],
  },
  {
    id: 'science-funds-from-above-2021',
    indicator: 'science-funds-from-above',
    area: 'wujin',
    period: '2021',
    kind: 'actual',
    claims: [
      {
        source: 'wujin-st-bureau-2022-03-31',
        value: 173_000_000,
        bound: 'exact',
        printed: '争取上级资金1.73亿元',
      },
    ],
  },
  {
    id: 'high-end-equipment-scale-2021-2023-target',
    indicator: 'high-end-equipment-scale',
    area: 'wujin',
    period: '2021/2023',
    kind: 'target',
    claims: [
      {
        source: 'changzhou-st-bureau-2021-10-13',
        value: 90_000_000_000,
        bound: 'more-than',
        printed: '高端装备产业规模突破900亿元',
      },
    ],
  },
  {
    id: 'high-tech-output-share-2021-whtz',
    indicator: 'high-tech-output-share',
    area: 'whtz',
    period: '2021',
    kind: 'actual',
    claims: [
      {
        source: 'changzhou-gov-en-2022-03-03',
        value: 60,
        bound: 'exact',
        printed: '60 percent of the total output',
      },
    ],
  },
  {
    id: 'valid-patents-per-10000-2021-whtz',
    indicator: 'valid-patents-per-10000',
    area: 'whtz',
    period: '2021',
    kind: 'actual',
    claims: [
      { source: 'changzhou-gov-en-2022-03-03', value: 160, bound: 'exact', printed: 'reached 160' },
    ],
  },
  {
    id: 'high-tech-output-share-2020-07-west-taihu',
    indicator: 'high-tech-output-share',
    area: 'west-taihu',
    period: '2020-07',
    kind: 'actual',
    claims: [
      { source: 'yanghu-net-2020-07-27', value: 76.07, bound: 'exact', printed: '比重达76.07%' },
    ],
  },
  {
    id: 'high-tech-share-of-large-firms-2020-07-west-taihu',
    indicator: 'high-tech-share-of-large-firms',
    area: 'west-taihu',
    period: '2020-07',
    kind: 'actual',
    claims: [{ source: 'yanghu-net-2020-07-27', value: 69, bound: 'exact', printed: '比重达69%' }],
  },
  {
    id: 'invention-patents-per-10000-2020-07-west-taihu',
    indicator: 'invention-patents-per-10000',
    area: 'west-taihu',
    period: '2020-07',
    kind: 'actual',
    claims: [
      { source: 'yanghu-net-2020-07-27', value: 106.7, bound: 'exact', printed: '达106.7件' },
    ],
  },
  {
    id: 'robot-capacity-share-of-jiangsu-2021-04-whtz',
    indicator: 'robot-capacity-share-of-jiangsu',
    area: 'whtz',
    period: '2021-04',
    kind: 'actual',
    claims: [
      {
        source: 'changzhou-cppcc-2021-04-23',
        value: 70,
        bound: 'nearly',
        printed: '全省近70%的机器人产能',
      },
    ],
  },
  {
    id: 'area-2022-wujin-with-cedz',
    indicator: 'area',
    area: 'wujin-with-cedz',
    period: '2022',
    kind: 'actual',
    claims: [
      {
        source: 'wikipedia-zh-wujin',
        value: 1_066,
        bound: 'exact',
        printed: '1,066 平方公里',
        note: {
          en: 'The page carries figures up to 2022 and gives no date for the area; the density it prints (1,592 a km2) fits only the population incl. EDZ.',
          zh: '该页面载有截至2022年的数据，未注明面积的日期；所载密度（每平方公里1,592人）只与含经开区的人口相符。',
        },
      },
    ],
  },
  {
    id: 'area-2022-changzhou',
    indicator: 'area',
    area: 'changzhou',
    period: '2022',
    kind: 'actual',
    claims: [
      { source: 'jschina-2023-11-01', value: 4_372, bound: 'exact', printed: '总面积4372平方公里' },
    ],
  },
  {
    id: 'area-2019-05-cedz',
    indicator: 'area',
    area: 'cedz',
    period: '2019-05',
    kind: 'actual',
    claims: [
      {
        source: 'jschina-2019-05-23',
        value: 181.3,
        bound: 'exact',
        printed: '地域面积181.3平方公里',
      },
    ],
  },
  {
    id: 'towns-and-subdistricts-2022-wujin-with-cedz',
    indicator: 'towns-and-subdistricts',
    area: 'wujin-with-cedz',
    period: '2022',
    kind: 'actual',
    claims: [{ source: 'wikipedia-zh-wujin', value: 16, bound: 'exact', printed: '16' }],
  },
  {
    id: 'towns-and-subdistricts-2022-wujin-without-cedz',
    indicator: 'towns-and-subdistricts',
    area: 'wujin-without-cedz',
    period: '2022',
    kind: 'actual',
    claims: [
      { source: 'wikipedia-zh-wujin', value: 10, bound: 'exact', printed: '10(不含经开区)' },
    ],
  },
  {
    id: 'residents-2021-wujin-with-cedz',
    indicator: 'residents',
    area: 'wujin-with-cedz',
    period: '2021',
    kind: 'actual',
    claims: [
      {
        source: 'wujin-communique-2021-part-10',
        value: 1_717_200,
        bound: 'exact',
        printed: '171.72万人',
      },
      { source: 'hbzqbyyxgs-2022', value: 1_717_200, bound: 'exact', printed: '171.72萬人' },
    ],
  },
  {
    id: 'residents-2021-wujin-without-cedz',
    indicator: 'residents',
    area: 'wujin-without-cedz',
    period: '2021',
    kind: 'actual',
    claims: [
      {
        source: 'wujin-communique-2021-part-10',
        value: 1_291_400,
        bound: 'exact',
        printed: '129.14万人',
      },
      { source: 'hbzqbyyxgs-2022', value: 1_291_400, bound: 'exact', printed: '129.14萬人' },
      { source: 'psic-undated', value: 1_291_400, bound: 'exact', printed: '129.14萬人' },
    ],
  },
  {
    id: 'residents-2022-wujin-with-cedz',
    indicator: 'residents',
    area: 'wujin-with-cedz',
    period: '2022',
    kind: 'actual',
    claims: [{ source: 'psic-undated', value: 1_721_500, bound: 'exact', printed: '172.15萬人' }],
  },
  {
    id: 'residents-2022-wujin-without-cedz',
    indicator: 'residents',
    area: 'wujin-without-cedz',
    period: '2022',
    kind: 'actual',
    claims: [{ source: 'psic-undated', value: 1_294_900, bound: 'exact', printed: '129.49萬人' }],
  },
  {
    id: 'residents-2022-changzhou',
    indicator: 'residents',
    area: 'changzhou',
    period: '2022',
    kind: 'actual',
    claims: [
      {
        source: 'jschina-2023-11-01',
        value: 5_366_000,
        bound: 'exact',
        printed: '常住人口536.6万人',
        note: {
          en: 'Printed among figures for 2022 on a page of November 2023.',
          zh: '载于2023年11月一页面的2022年数据之中。',
        },
      },
    ],
  },
  {
    id: 'residents-2023-wujin-with-cedz',
    indicator: 'residents',
    area: 'wujin-with-cedz',
    period: '2023',
    kind: 'actual',
    claims: [
      { source: 'wujin-communique-2023', value: 1_724_100, bound: 'exact', printed: '172.41万人' },
      { source: 'psic-undated', value: 1_724_100, bound: 'exact', printed: '172.41萬人' },
    ],
  },
  {
    id: 'residents-2023-wujin-without-cedz',
    indicator: 'residents',
    area: 'wujin-without-cedz',
    period: '2023',
    kind: 'actual',
    claims: [
      { source: 'wujin-communique-2023', value: 1_296_700, bound: 'exact', printed: '129.67万人' },
    ],
  },
  {
    id: 'residents-2024-wujin-with-cedz',
    indicator: 'residents',
    area: 'wujin-with-cedz',
    period: '2024',
    kind: 'actual',
    claims: [
      {
        source: 'psic-undated',
        value: 1_728_200,
        bound: 'exact',
        printed: '172.82萬人',
        note: {
          en: 'The page does not name the boundary; it is that of the series incl. EDZ.',
          zh: '原文未注明口径；口径与含经开区的历年数据一致。',
        },
      },
    ],
  },
  {
    id: 'registered-population-2013',
    indicator: 'registered-population',
    area: 'wujin',
    period: '2013',
    kind: 'actual',
    claims: [
      {
        source: 'changzhou-party-org-2014-01-22',
        value: 1_029_300,
        bound: 'exact',
        printed: '武进区102.93万人',
      },
    ],
    note: {
      en: 'Old boundaries, before the reorganisation of 2015: not comparable with later years.',
      zh: '2015年区划调整前的旧辖区：与此后年份不可比。',
    },
  },
  {
    id: 'registered-population-2021-wujin-with-cedz',
    indicator: 'registered-population',
    area: 'wujin-with-cedz',
    period: '2021',
    kind: 'actual',
    claims: [
      {
        source: 'wujin-communique-2021-part-10',
        value: 995_100,
        bound: 'exact',
        printed: '99.51万人',
      },
      { source: 'hbzqbyyxgs-2022', value: 995_100, bound: 'exact', printed: '99.51萬人' },
    ],
  },
  {
    id: 'registered-population-2021-wujin-without-cedz',
    indicator: 'registered-population',
    area: 'wujin-without-cedz',
    period: '2021',
    kind: 'actual',
    claims: [
      {
        source: 'wujin-communique-2021-part-10',
        value: 763_600,
        bound: 'exact',
        printed: '76.36万人',
      },
      { source: 'hbzqbyyxgs-2022', value: 763_600, bound: 'exact', printed: '76.36萬人' },
      { source: 'psic-undated', value: 763_600, bound: 'exact', printed: '76.36萬人' },
    ],
  },
  {
    id: 'registered-population-2022-wujin-with-cedz',
    indicator: 'registered-population',
    area: 'wujin-with-cedz',
    period: '2022',
    kind: 'actual',
    claims: [{ source: 'psic-undated', value: 1_002_500, bound: 'exact', printed: '100.25萬人' }],
  },
  {
    id: 'registered-population-2022-wujin-without-cedz',
    indicator: 'registered-population',
    area: 'wujin-without-cedz',
    period: '2022',
    kind: 'actual',
    claims: [{ source: 'psic-undated', value: 770_400, bound: 'exact', printed: '77.04萬人' }],
  },
  {
    id: 'registered-population-2023-wujin-with-cedz',
    indicator: 'registered-population',
    area: 'wujin-with-cedz',
    period: '2023',
    kind: 'actual',
    claims: [
      { source: 'wujin-communique-2023', value: 1_007_500, bound: 'exact', printed: '100.75万人' },
      { source: 'psic-undated', value: 1_007_500, bound: 'exact', printed: '100.75萬人' },
    ],
  },
  {
    id: 'registered-population-2024-wujin-with-cedz',
    indicator: 'registered-population',
    area: 'wujin-with-cedz',
    period: '2024',
    kind: 'actual',
    claims: [
      {
        source: 'psic-undated',
        value: 1_013_400,
        bound: 'exact',
        printed: '101.34萬人',
        note: {
          en: 'The page does not name the boundary; it is that of the series incl. EDZ.',
          zh: '原文未注明口径；口径与含经开区的历年数据一致。',
        },
      },
    ],
  },
  {
    id: 'gdp-2022-wujin-without-cedz',
    indicator: 'gdp',
    area: 'wujin-without-cedz',
    period: '2022',
    kind: 'actual',
    claims: [
      {
        source: 'wikipedia-zh-wujin',
        value: 210_982_000_000,
        bound: 'exact',
        printed: '2109.82亿',
      },
    ],
  },
  {
    id: 'residents-2020-wujin-with-cedz',
    indicator: 'residents',
    area: 'wujin-with-cedz',
    period: '2020',
    kind: 'actual',
    claims: [
      {
        source: 'wikipedia-zh-wujin',
        value: 1_697_380,
        bound: 'exact',
        printed: '1,697,380人',
        note: {
          en: 'The page does not name the boundary; the density printed beside it is that of the whole 1,066 km2. Census year.',
          zh: '原文未注明口径；并列的人口密度按全部1,066平方公里计算。普查年份。',
        },
      },
    ],
  },
  {
    id: 'gdp-2023-cedz-estimate',
    indicator: 'gdp',
    area: 'cedz',
    period: '2023',
    kind: 'estimate',
    claims: [
      {
        source: 'yanghu-net-2023-12-28',
        value: 99_200_000_000,
        bound: 'exact',
        printed: '992億元',
      },
    ],
  },
  {
    id: 'budget-revenue-2023-cedz-estimate',
    indicator: 'budget-revenue',
    area: 'cedz',
    period: '2023',
    kind: 'estimate',
    claims: [
      {
        source: 'yanghu-net-2023-12-28',
        value: 5_350_000_000,
        bound: 'exact',
        printed: '53.5億元',
      },
    ],
  },
  {
    id: 'industrial-output-2023-cedz-estimate',
    indicator: 'industrial-output',
    area: 'cedz',
    period: '2023',
    kind: 'estimate',
    claims: [
      {
        source: 'yanghu-net-2023-12-28',
        value: 186_000_000_000,
        bound: 'exact',
        printed: '1860億元',
      },
    ],
  },
  {
    id: 'imports-and-exports-2023-cedz-estimate',
    indicator: 'imports-and-exports',
    area: 'cedz',
    period: '2023',
    kind: 'estimate',
    claims: [
      {
        source: 'yanghu-net-2023-12-28',
        value: 37_800_000_000,
        bound: 'exact',
        printed: '378億元',
      },
    ],
  },
  {
    id: 'foreign-capital-used-2023-cedz-estimate',
    indicator: 'foreign-capital-used',
    area: 'cedz',
    period: '2023',
    kind: 'estimate',
    claims: [
      {
        source: 'yanghu-net-2023-12-28',
        value: 74_560_000,
        bound: 'exact',
        printed: '7456萬美元',
        note: {
          en: 'Printed as foreign capital received (實際到賬外資).',
          zh: '原文写作實際到賬外資。',
        },
      },
    ],
  },
  {
    id: 'talents-introduced-2021-changzhou',
    indicator: 'talents-introduced',
    area: 'changzhou',
    period: '2021',
    kind: 'actual',
    claims: [
      { source: 'xinhua-jiangsu-2024-01-22', value: 105_473, bound: 'exact', printed: '105473人' },
    ],
  },
  {
    id: 'talents-introduced-2022-changzhou',
    indicator: 'talents-introduced',
    area: 'changzhou',
    period: '2022',
    kind: 'actual',
    claims: [
      { source: 'xinhua-jiangsu-2024-01-22', value: 110_678, bound: 'exact', printed: '110678人' },
    ],
  },
  {
    id: 'talents-introduced-2023-changzhou',
    indicator: 'talents-introduced',
    area: 'changzhou',
    period: '2023',
    kind: 'actual',
    claims: [
      { source: 'xinhua-jiangsu-2024-01-22', value: 120_020, bound: 'exact', printed: '120020人' },
    ],
  },
  {
    id: 'high-tech-enterprises-2025-changzhou',
    indicator: 'high-tech-enterprises',
    area: 'changzhou',
    period: '2025',
    kind: 'actual',
    claims: [
      {
        source: 'changzhou-st-bureau-2025-review',
        value: 5_791,
        bound: 'exact',
        printed: '有效高企数达5791家',
        note: { en: "In the bureau's review of the year 2025.", zh: '出自该局2025年工作回顾。' },
      },
    ],
  },
  {
    id: 'listed-companies-new-2024-changzhou',
    indicator: 'listed-companies-new',
    area: 'changzhou',
    period: '2024',
    kind: 'actual',
    claims: [
      {
        source: 'changguan-2025',
        value: 5,
        bound: 'exact',
        printed: '新增5家',
        reading: {
          confidence: 'medium',
          why: {
            en: "'Five new' follows the number of listed companies and is read as theirs; it could also close the whole row.",
            zh: '“新增5家”紧接上市公司数之后，按上市公司解读；也可能是总括整列内容。',
          },
        },
      },
    ],
    note: { en: 'The target for the year was 20.', zh: '当年目标为20家。' },
  },
  {
    id: 'gdp-2021-changzhou',
    indicator: 'gdp',
    area: 'changzhou',
    period: '2021',
    kind: 'actual',
    claims: [
      {
        source: 'willowgroveairshows-changzhou',
        value: 880_758_000_000,
        bound: 'exact',
        printed: '8807.58億元',
      },
      {
        source: 'yuxinhotel-changzhou-2021',
        value: 880_760_000_000,
        bound: 'exact',
        printed: '8807.6億元',
      },
    ],
  },
  {
    id: 'budget-revenue-2020-changzhou',
    indicator: 'budget-revenue',
    area: 'changzhou',
    period: '2020',
    kind: 'actual',
    claims: [
      {
        source: 'willowgroveairshows-changzhou',
        value: 61_660_000_000,
        bound: 'exact',
        printed: '616.6億元',
      },
      {
        source: 'changzhou-gov-2021-01-18',
        value: 61_660_000_000,
        bound: 'exact',
        printed: '616.6亿元',
        reading: {
          confidence: 'high',
          why: {
            en: 'The passage begins with an expected GDP; the revenue follows as reached, and another text prints the same sum as completed.',
            zh: '该段以“预计”地区生产总值开头，收入则写作已达到；另一文将同一数额写作完成数。',
          },
        },
      },
    ],
  },
  {
    id: 'gdp-2020-changzhou-estimate',
    indicator: 'gdp',
    area: 'changzhou',
    period: '2020',
    kind: 'estimate',
    claims: [
      {
        source: 'changzhou-gov-2021-01-18',
        value: 770_000_000_000,
        bound: 'exact',
        printed: '7700亿元',
      },
    ],
  },
  {
    id: 'gdp-2017-estimate',
    indicator: 'gdp',
    area: 'wujin',
    period: '2017',
    kind: 'estimate',
    claims: [
      {
        source: 'gaoloumi-2017-12-27',
        value: 224_500_000_000,
        bound: 'exact',
        printed: '2245亿元',
        note: { en: 'Given before the end of the year.', zh: '年终前公布。' },
      },
    ],
  },
  {
    id: 'industrial-output-2017-estimate',
    indicator: 'industrial-output',
    area: 'wujin',
    period: '2017',
    kind: 'estimate',
    claims: [
      {
        source: 'gaoloumi-2017-12-27',
        value: 527_700_000_000,
        bound: 'exact',
        printed: '规上工业总产值5277亿元',
        note: { en: 'Given before the end of the year.', zh: '年终前公布。' },
      },
    ],
    note: {
      en: 'Above the 425.7 billion printed for 2019; the two can hardly be one series. The page does not say what is counted.',
      zh: '高于2019年所载的4,257亿元，两者几乎不可能属同一序列。原文未说明统计范围。',
    },
  },
  {
    id: 'income-per-resident-2017-estimate',
    indicator: 'income-per-resident',
    area: 'wujin',
    period: '2017',
    kind: 'estimate',
    claims: [
      {
        source: 'gaoloumi-2017-12-27',
        value: 41_950,
        bound: 'exact',
        printed: '41950元',
        note: { en: 'Given before the end of the year.', zh: '年终前公布。' },
      },
    ],
  },
  {
    id: 'listed-companies-2024-05-changzhou',
    indicator: 'listed-companies',
    area: 'changzhou',
    period: '2024-05',
    kind: 'actual',
    claims: [
      {
        source: 'changzhou-gov-ja-2024-05-28',
        value: 98,
        bound: 'exact',
        printed: '上場企業(yè)は98社',
      },
    ],
  },
  {
    id: 'science-funds-from-above-2020',
    indicator: 'science-funds-from-above',
    area: 'wujin',
    period: '2020',
    kind: 'actual',
    claims: [
      {
        source: 'yanghu-net-2021-04-27',
        value: 218_000_000,
        bound: 'exact',
        printed: '争取上级经费2.18亿元',
      },
    ],
  },
  {
    id: 'high-tech-enterprises-net-increase-2021-target',
    indicator: 'high-tech-enterprises-net-increase',
    area: 'wujin',
    period: '2021',
    kind: 'target',
    claims: [
      {
        source: 'yanghu-net-2021-04-27',
        value: 160,
        bound: 'at-least',
        printed: '净增高新技术企业不少于160家',
      },
    ],
  },
  {
    id: 'technology-projects-new-2021-target',
    indicator: 'technology-projects-new',
    area: 'wujin',
    period: '2021',
    kind: 'target',
    claims: [
      {
        source: 'yanghu-net-2021-04-27',
        value: 200,
        bound: 'at-least',
        printed: '招引科技项目不低于200个',
        note: {
          en: "For one year; a third of the plan's 600 for three.",
          zh: '为一年目标，是三年计划600项的三分之一。',
        },
      },
    ],
  },
  {
    id: 'high-tech-enterprises-2016-11',
    indicator: 'high-tech-enterprises',
    area: 'wujin',
    period: '2016-11',
    kind: 'actual',
    claims: [
      {
        source: 'yanghu-net-2016-11-14',
        value: 387,
        bound: 'exact',
        printed: '有效高新企业总数达到387家',
        note: {
          en: 'Printed as the present number on 14 November 2016.',
          zh: '原文所载为2016年11月14日当时的数字。',
        },
      },
    ],
  },
  {
    id: 'talents-2016-11',
    indicator: 'talents',
    area: 'wujin',
    period: '2016-11',
    kind: 'actual',
    claims: [
      {
        source: 'yanghu-net-2016-11-14',
        value: 210_000,
        bound: 'more-than',
        printed: '全区人才总量超过21万',
        note: {
          en: 'Printed as the present number on 14 November 2016.',
          zh: '原文所载为2016年11月14日当时的数字。',
        },
      },
    ],
  },
  {
    id: 'high-tech-enterprises-2020-target',
    indicator: 'high-tech-enterprises',
    area: 'wujin',
    period: '2020',
    kind: 'target',
    claims: [
      {
        source: 'yanghu-net-2016-11-14',
        value: 480,
        bound: 'exact',
        printed: '高新技术企业达到480家',
        note: { en: 'Set by the party secretary in 2016.', zh: '2016年由区委书记提出。' },
      },
    ],
    note: {
      en: '716 were reached in 2020 (high-tech-enterprises-2020).',
      zh: '2020年实际达到716家（high-tech-enterprises-2020）。',
    },
  },
  {
    id: 'high-tech-enterprises-net-increase-2022-changzhou-target',
    indicator: 'high-tech-enterprises-net-increase',
    area: 'changzhou',
    period: '2022',
    kind: 'target',
    claims: [
      {
        source: 'changzhou-gov-2022-07-14',
        value: 450,
        bound: 'exact',
        printed: '净增高新技术企业450家',
      },
    ],
    note: {
      en: '765 were reached (high-tech-enterprises-net-increase-2022-changzhou).',
      zh: '实际净增765家（high-tech-enterprises-net-increase-2022-changzhou）。',
    },
  },
  {
    id: 'gdp-2022-changzhou-estimate',
    indicator: 'gdp',
    area: 'changzhou',
    period: '2022',
    kind: 'estimate',
    claims: [
      {
        source: 'changzhou-gov-2023-01-12',
        value: 950_000_000_000,
        bound: 'about',
        printed: '9500亿元左右',
      },
    ],
  },
  {
    id: 'budget-revenue-2023-changzhou',
    indicator: 'budget-revenue',
    area: 'changzhou',
    period: '2023',
    kind: 'actual',
    claims: [
      {
        source: 'changzhou-gov-2024-01-21',
        value: 68_030_000_000,
        bound: 'exact',
        printed: '680.3億元',
      },
    ],
  },
  {
    id: 'gdp-2023-changzhou',
    indicator: 'gdp',
    area: 'changzhou',
    period: '2023',
    kind: 'actual',
    claims: [
      {
        source: 'changzhou-net-2024-review',
        value: 1_011_640_000_000,
        bound: 'exact',
        printed: '10116.4亿元',
      },
      {
        source: 'shine-2024-01-12',
        value: 1_000_000_000_000,
        bound: 'more-than',
        printed: 'exceeded 1 trillion yuan',
        note: {
          en: 'Before the count of the statistics bureau was out.',
          zh: '早于统计局公布核算数。',
        },
      },
    ],
  },
  {
    id: 'listed-companies-2024-09-changzhou',
    indicator: 'listed-companies',
    area: 'changzhou',
    period: '2024-09',
    kind: 'actual',
    claims: [
      {
        source: 'changzhou-net-2024-review',
        value: 100,
        bound: 'exact',
        printed: '常州第100家上市企业',
        note: {
          en: 'The hundredth listing, on 25 September 2024.',
          zh: '2024年9月25日第100家公司上市。',
        },
      },
    ],
  },
  {
    id: 'little-giants-national-2023-07-changzhou-estimate',
    indicator: 'little-giants-national',
    area: 'changzhou',
    period: '2023-07',
    kind: 'estimate',
    claims: [
      {
        source: 'china-securities-journal-2023-07-18',
        value: 167,
        bound: 'exact',
        printed: '常州市167家',
        note: {
          en: 'At the stage of public notice of the fifth batch.',
          zh: '第五批公示阶段的数字。',
        },
      },
    ],
    note: {
      en: '166 are printed for October 2023 (little-giants-national-2023-10-changzhou).',
      zh: '2023年10月的原文数字为166家（little-giants-national-2023-10-changzhou）。',
    },
  },
  {
    id: 'residents-2020-changzhou',
    indicator: 'residents',
    area: 'changzhou',
    period: '2020',
    kind: 'actual',
    claims: [
      {
        source: 'hbzqbyyxgs-census-2020',
        value: 5_278_121,
        bound: 'exact',
        printed: '5278121人',
        note: { en: 'Census, 1 November 2020.', zh: '人口普查，2020年11月1日。' },
      },
    ],
  },
  {
    id: 'registered-population-2020-changzhou',
    indicator: 'registered-population',
    area: 'changzhou',
    period: '2020',
    kind: 'actual',
    claims: [
      { source: 'hbzqbyyxgs-census-2020', value: 3_866_300, bound: 'exact', printed: '386.63萬' },
    ],
  },
  {
    id: 'gdp-2024-kunshan',
    indicator: 'gdp',
    area: 'kunshan',
    period: '2024',
    kind: 'actual',
    claims: [
      {
        source: 'kunshan-communique-2024',
        value: 538_017_000_000,
        bound: 'exact',
        printed: '5380.17億元',
      },
    ],
  },
  {
    id: 'budget-revenue-2024-kunshan',
    indicator: 'budget-revenue',
    area: 'kunshan',
    period: '2024',
    kind: 'actual',
    claims: [
      {
        source: 'kunshan-communique-2024',
        value: 45_861_000_000,
        bound: 'exact',
        printed: '458.61億元',
      },
    ],
  },
  {
    id: 'gdp-2022-kunshan',
    indicator: 'gdp',
    area: 'kunshan',
    period: '2022',
    kind: 'actual',
    claims: [
      {
        source: 'jiangsu-gov-2023-01-29',
        value: 500_670_000_000,
        bound: 'exact',
        printed: '5006.7亿元',
      },
      {
        source: 'cctv-news-2023-01-29',
        value: 500_670_000_000,
        bound: 'exact',
        printed: '5006.7亿元',
      },
      {
        source: 'modern-express-2023-01-30',
        value: 500_670_000_000,
        bound: 'exact',
        printed: '5006.7 亿元',
        note: {
          en: 'The page names the Jiangsu Bureau of Statistics for the cities and no source for Kunshan.',
          zh: '原文注明各市数据出自江苏省统计局，昆山数据未注明出处。',
        },
      },
    ],
  },
  {
    id: 'listed-companies-2022-kunshan',
    indicator: 'listed-companies',
    area: 'kunshan',
    period: '2022',
    kind: 'actual',
    claims: [
      { source: 'jiangsu-gov-2023-01-29', value: 46, bound: 'exact', printed: '累计达46家' },
    ],
  },
  {
    id: 'high-tech-enterprises-2022-kunshan',
    indicator: 'high-tech-enterprises',
    area: 'kunshan',
    period: '2022',
    kind: 'actual',
    claims: [
      {
        source: 'jiangsu-gov-2023-01-29',
        value: 2_700,
        bound: 'more-than',
        printed: '总量超2700家',
      },
    ],
  },
  {
    id: 'gdp-2023-kunshan',
    indicator: 'gdp',
    area: 'kunshan',
    period: '2023',
    kind: 'actual',
    claims: [
      {
        source: 'the-paper-2024-02-22',
        value: 514_060_000_000,
        bound: 'exact',
        printed: '5140.60亿元',
      },
      { source: 'ksbbs-2024-09-20', value: 514_060_000_000, bound: 'exact', printed: '5140.6亿元' },
    ],
  },
  {
    id: 'residents-2023-kunshan',
    indicator: 'residents',
    area: 'kunshan',
    period: '2023',
    kind: 'actual',
    claims: [
      {
        source: 'huandun-kunshan-2024-09-20',
        value: 2_148_500,
        bound: 'exact',
        printed: '214.85万人',
      },
      {
        source: 'hbzqbyyxgs-kunshan-2023',
        value: 2_148_500,
        bound: 'exact',
        printed: '214.85萬人',
      },
    ],
  },
  {
    id: 'industrial-output-2023-changshu',
    indicator: 'industrial-output',
    area: 'changshu',
    period: '2023',
    kind: 'actual',
    claims: [
      {
        source: '163-2024-industrial-output',
        value: 473_200_000_000,
        bound: 'exact',
        printed: '4732亿元',
      },
      {
        source: 'changshu-work-report-2024',
        value: 473_200_000_000,
        bound: 'exact',
        printed: '4732亿元',
        note: {
          en: 'Reported on 8 January 2024 as completed; the totals named before it are forecasts.',
          zh: '2024年1月8日作为完成数报告；其前所列总量均为预计数。',
        },
      },
    ],
  },
  {
    id: 'gdp-2023-liyang',
    indicator: 'gdp',
    area: 'liyang',
    period: '2023',
    kind: 'actual',
    claims: [
      {
        source: 'wikipedia-zh-liyang',
        value: 155_722_000_000,
        bound: 'exact',
        printed: '¥1557.22亿(2023)',
      },
      { source: 'sccjw-liyang', value: 155_722_000_000, bound: 'exact', printed: '1557.22亿元' },
    ],
  },
  {
    id: 'gdp-2023-jintan',
    indicator: 'gdp',
    area: 'jintan',
    period: '2023',
    kind: 'actual',
    claims: [
      {
        source: 'jintan-work-report-2024',
        value: 130_292_000_000,
        bound: 'exact',
        printed: '1302.92億元',
      },
      {
        source: 'baidu-baike-jintan',
        value: 130_292_000_000,
        bound: 'exact',
        printed: '1302.92億元',
      },
    ],
  },
  {
    id: 'budget-revenue-2024-tianning-estimate',
    indicator: 'budget-revenue',
    area: 'tianning',
    period: '2024',
    kind: 'estimate',
    claims: [
      {
        source: 'tianning-work-report-2025',
        value: 4_800_000_000,
        bound: 'exact',
        printed: '48億元',
      },
    ],
  },
  {
    id: 'gdp-2022-zhonglou-estimate',
    indicator: 'gdp',
    area: 'zhonglou',
    period: '2022',
    kind: 'estimate',
    claims: [
      {
        source: 'zhonglou-gov-2023-01-19',
        value: 89_000_000_000,
        bound: 'at-least',
        printed: '890亿元以上',
      },
    ],
  },
  {
    id: 'budget-revenue-2022-zhonglou-estimate',
    indicator: 'budget-revenue',
    area: 'zhonglou',
    period: '2022',
    kind: 'estimate',
    claims: [
      {
        source: 'zhonglou-gov-2023-01-19',
        value: 5_200_000_000,
        bound: 'more-than',
        printed: '超52亿元',
      },
    ],
  },
  {
    id: 'industrial-output-2022-zhonglou-estimate',
    indicator: 'industrial-output',
    area: 'zhonglou',
    period: '2022',
    kind: 'estimate',
    claims: [
      {
        source: 'zhonglou-gov-2023-01-19',
        value: 63_770_000_000,
        bound: 'exact',
        printed: '637.7亿元',
      },
    ],
  },
  {
    id: 'residents-2023-zhonglou',
    indicator: 'residents',
    area: 'zhonglou',
    period: '2023',
    kind: 'actual',
    claims: [
      {
        source: 'zzfmdn-zhonglou-2024-05-30',
        value: 668_500,
        bound: 'exact',
        printed: '66.85万人',
      },
    ],
  },
  {
    id: 'gdp-2023-zhonglou',
    indicator: 'gdp',
    area: 'zhonglou',
    period: '2023',
    kind: 'actual',
    claims: [
      {
        source: 'zzfmdn-zhonglou-2024-05-30',
        value: 94_232_000_000,
        bound: 'exact',
        printed: '942.32亿元',
      },
    ],
  },
  {
    id: 'budget-revenue-2023-zhonglou',
    indicator: 'budget-revenue',
    area: 'zhonglou',
    period: '2023',
    kind: 'actual',
    claims: [
      {
        source: 'zzfmdn-zhonglou-2024-05-30',
        value: 5_080_000_000,
        bound: 'exact',
        printed: '50.8亿元',
      },
    ],
  },
  {
    id: 'industrial-output-2023-zhonglou',
    indicator: 'industrial-output',
    area: 'zhonglou',
    period: '2023',
    kind: 'actual',
    claims: [
      {
        source: 'zzfmdn-zhonglou-2024-05-30',
        value: 63_225_000_000,
        bound: 'exact',
        printed: '632.25亿元',
      },
    ],
  },
  {
    id: 'income-per-resident-2023-zhonglou',
    indicator: 'income-per-resident',
    area: 'zhonglou',
    period: '2023',
    kind: 'actual',
    claims: [
      { source: 'zzfmdn-zhonglou-2024-05-30', value: 71_092, bound: 'exact', printed: '71092元' },
    ],
  },
  {
    id: 'listed-companies-2024-05-zhonglou',
    indicator: 'listed-companies',
    area: 'zhonglou',
    period: '2024-05',
    kind: 'actual',
    claims: [
      {
        source: 'zzfmdn-zhonglou-2024-05-30',
        value: 11,
        bound: 'exact',
        printed: '境内外上市企业11家',
        note: {
          en: 'No date printed for the number; the page is dated May 2024 and its other figures are for 2023.',
          zh: '原文未注明该数字的日期；网页日期为2024年5月，其余数据为2023年。',
        },
      },
    ],
  },
  {
    id: 'high-tech-enterprises-2023-zhonglou',
    indicator: 'high-tech-enterprises',
    area: 'zhonglou',
    period: '2023',
    kind: 'actual',
    claims: [
      {
        source: 'zhonglou-communique-2023-part-2',
        value: 383,
        bound: 'exact',
        printed: '有效高企383家',
      },
    ],
  },
  {
    id: 'gdp-2023-xinbei',
    indicator: 'gdp',
    area: 'xinbei',
    period: '2023',
    kind: 'actual',
    claims: [
      {
        source: 'changzhou-gov-2024-01-31',
        value: 211_865_000_000,
        bound: 'exact',
        printed: '2118.65亿元',
      },
    ],
  },
  {
    id: 'industrial-output-2023-xinbei',
    indicator: 'industrial-output',
    area: 'xinbei',
    period: '2023',
    kind: 'actual',
    claims: [
      {
        source: 'changzhou-gov-2024-01-31',
        value: 375_600_000_000,
        bound: 'exact',
        printed: '3756.0亿元',
      },
    ],
  },
  {
    id: 'gdp-2022-xinbei',
    indicator: 'gdp',
    area: 'xinbei',
    period: '2022',
    kind: 'actual',
    claims: [
      { source: '022s-xinbei', value: 199_060_000_000, bound: 'exact', printed: '1990.6亿元' },
      {
        source: 'changzhou-st-bureau-2023-02-14',
        value: 199_060_000_000,
        bound: 'exact',
        printed: '1990.6亿元',
        note: {
          en: 'Printed for the national high-tech zone, which is run together with the district.',
          zh: '原文为国家高新区数据，该区与新北区合署运作。',
        },
      },
    ],
  },
  {
    id: 'gdp-2023-zhangjiagang',
    indicator: 'gdp',
    area: 'zhangjiagang',
    period: '2023',
    kind: 'actual',
    claims: [
      {
        source: 'zhangjiagang-communique-2023',
        value: 336_580_000_000,
        bound: 'exact',
        printed: '3365.80亿元',
      },
    ],
  },
  {
    id: 'gdp-per-resident-2023-zhangjiagang',
    indicator: 'gdp-per-resident',
    area: 'zhangjiagang',
    period: '2023',
    kind: 'actual',
    claims: [
      {
        source: 'zhangjiagang-communique-2023',
        value: 233_100,
        bound: 'exact',
        printed: '23.31万元',
      },
    ],
  },
  {
    id: 'budget-revenue-2023-zhangjiagang',
    indicator: 'budget-revenue',
    area: 'zhangjiagang',
    period: '2023',
    kind: 'actual',
    claims: [
      {
        source: 'zhangjiagang-communique-2023',
        value: 23_707_000_000,
        bound: 'exact',
        printed: '237.07亿元',
      },
    ],
  },
  {
    id: 'residents-2023-zhangjiagang',
    indicator: 'residents',
    area: 'zhangjiagang',
    period: '2023',
    kind: 'actual',
    claims: [
      {
        source: 'zhangjiagang-communique-2023',
        value: 1_440_000,
        bound: 'exact',
        printed: '144万人',
      },
    ],
  },
  {
    id: 'market-entities-2023-zhangjiagang',
    indicator: 'market-entities',
    area: 'zhangjiagang',
    period: '2023',
    kind: 'actual',
    claims: [
      {
        source: 'zhangjiagang-communique-2023',
        value: 223_700,
        bound: 'exact',
        printed: '22.37万户',
      },
    ],
  },
  {
    id: 'gdp-2021-zhangjiagang',
    indicator: 'gdp',
    area: 'zhangjiagang',
    period: '2021',
    kind: 'actual',
    claims: [
      {
        source: 'zhangjiagang-communique-2021',
        value: 303_021_000_000,
        bound: 'exact',
        printed: '3030.21亿元',
      },
    ],
  },
  {
    id: 'gdp-per-resident-2021-zhangjiagang',
    indicator: 'gdp-per-resident',
    area: 'zhangjiagang',
    period: '2021',
    kind: 'actual',
    claims: [
      {
        source: 'zhangjiagang-communique-2021',
        value: 211_000,
        bound: 'exact',
        printed: '21.10万元',
      },
    ],
  },
  {
    id: 'budget-revenue-2021-zhangjiagang',
    indicator: 'budget-revenue',
    area: 'zhangjiagang',
    period: '2021',
    kind: 'actual',
    claims: [
      {
        source: 'zhangjiagang-communique-2021',
        value: 26_413_000_000,
        bound: 'exact',
        printed: '264.13亿元',
      },
    ],
  },
  {
    id: 'residents-2021-zhangjiagang',
    indicator: 'residents',
    area: 'zhangjiagang',
    period: '2021',
    kind: 'actual',
    claims: [
      {
        source: 'zhangjiagang-communique-2021',
        value: 1_440_400,
        bound: 'exact',
        printed: '144.04万人',
      },
    ],
  },
  {
    id: 'industrial-output-2021-zhangjiagang-estimate',
    indicator: 'industrial-output',
    area: 'zhangjiagang',
    period: '2021',
    kind: 'estimate',
    claims: [
      {
        source: 'zhangjiagang-drc-2022-01-07',
        value: 580_000_000_000,
        bound: 'exact',
        printed: '5800亿元',
      },
    ],
  },
  {
    id: 'gdp-2021-wujiang',
    indicator: 'gdp',
    area: 'wujiang',
    period: '2021',
    kind: 'actual',
    claims: [
      {
        source: 'wujiang-communique-2021',
        value: 222_453_000_000,
        bound: 'exact',
        printed: '2224.53亿元',
      },
    ],
  },
  {
    id: 'budget-revenue-2021-wujiang',
    indicator: 'budget-revenue',
    area: 'wujiang',
    period: '2021',
    kind: 'actual',
    claims: [
      {
        source: 'wujiang-communique-2021',
        value: 25_806_000_000,
        bound: 'exact',
        printed: '258.06亿元',
      },
    ],
  },
  {
    id: 'market-entities-2021-wujiang',
    indicator: 'market-entities',
    area: 'wujiang',
    period: '2021',
    kind: 'actual',
    claims: [
      { source: 'wujiang-communique-2021', value: 243_500, bound: 'exact', printed: '24.35万户' },
    ],
  },
  {
    id: 'listed-companies-2021-wujiang',
    indicator: 'listed-companies',
    area: 'wujiang',
    period: '2021',
    kind: 'actual',
    claims: [
      { source: 'wujiang-communique-2021', value: 25, bound: 'exact', printed: '上市企业达25家' },
    ],
  },
  {
    id: 'residents-2023-wujiang',
    indicator: 'residents',
    area: 'wujiang',
    period: '2023',
    kind: 'actual',
    claims: [{ source: 'mbji-wujiang', value: 1_572_500, bound: 'exact', printed: '157.25万人' }],
  },
  {
    id: 'gdp-2021-jiangyin',
    indicator: 'gdp',
    area: 'jiangyin',
    period: '2021',
    kind: 'actual',
    claims: [
      {
        source: 'wuxi-daily-2022-12-17',
        value: 458_033_000_000,
        bound: 'exact',
        printed: '4580.33亿元',
      },
      {
        source: 'bikumi-2022-04-27',
        value: 458_033_000_000,
        bound: 'exact',
        printed: '458.033 billion yuan',
      },
    ],
  },
  {
    id: 'residents-2021-jiangyin',
    indicator: 'residents',
    area: 'jiangyin',
    period: '2021',
    kind: 'actual',
    claims: [
      {
        source: 'jiangyin-communique-2021-part-4',
        value: 1_782_000,
        bound: 'exact',
        printed: '178.20万人',
      },
    ],
  },
  {
    id: 'income-per-resident-2021-jiangyin',
    indicator: 'income-per-resident',
    area: 'jiangyin',
    period: '2021',
    kind: 'actual',
    claims: [
      {
        source: 'jiangyin-communique-2021-part-4',
        value: 67_555,
        bound: 'exact',
        printed: '67555元',
      },
    ],
  },
  {
    id: 'residents-2022-jiangyin',
    indicator: 'residents',
    area: 'jiangyin',
    period: '2022',
    kind: 'actual',
    claims: [{ source: 'myygl-jiangyin', value: 1_784_000, bound: 'exact', printed: '178.40万人' }],
  },
  {
    id: 'gdp-2023-changshu-estimate',
    indicator: 'gdp',
    area: 'changshu',
    period: '2023',
    kind: 'estimate',
    claims: [
      {
        source: 'changshu-work-report-2024',
        value: 287_000_000_000,
        bound: 'exact',
        printed: '2870亿元',
      },
    ],
  },
  {
    id: 'budget-revenue-2023-changshu-estimate',
    indicator: 'budget-revenue',
    area: 'changshu',
    period: '2023',
    kind: 'estimate',
    claims: [
      {
        source: 'changshu-work-report-2024',
        value: 23_740_000_000,
        bound: 'exact',
        printed: '237.4亿元',
      },
    ],
  },
  {
    id: 'gdp-2021-jiangning',
    indicator: 'gdp',
    area: 'jiangning',
    period: '2021',
    kind: 'actual',
    claims: [
      {
        source: 'jiangning-communique-2021',
        value: 281_047_000_000,
        bound: 'exact',
        printed: '2810.47亿元',
      },
    ],
  },
  {
    id: 'gdp-2021-xinwu',
    indicator: 'gdp',
    area: 'xinwu',
    period: '2021',
    kind: 'actual',
    claims: [
      {
        source: 'xinwu-work-report-2022',
        value: 227_106_000_000,
        bound: 'exact',
        printed: '2271.06亿元',
      },
      {
        source: 'chinadaily-2022-03-16',
        value: 220_000_000_000,
        bound: 'more-than',
        printed: 'surpassed 220 billion yuan',
      },
    ],
  },
  {
    id: 'budget-revenue-2021-xinwu',
    indicator: 'budget-revenue',
    area: 'xinwu',
    period: '2021',
    kind: 'actual',
    claims: [
      {
        source: 'xinwu-work-report-2022',
        value: 24_330_000_000,
        bound: 'exact',
        printed: '243.3亿元',
      },
    ],
  },
  {
    id: 'industrial-output-2021-xinwu',
    indicator: 'industrial-output',
    area: 'xinwu',
    period: '2021',
    kind: 'actual',
    claims: [
      {
        source: 'xinwu-work-report-2022',
        value: 555_458_000_000,
        bound: 'exact',
        printed: '5554.58亿元',
      },
    ],
  },
  {
    id: 'high-tech-enterprises-2021-xinwu',
    indicator: 'high-tech-enterprises',
    area: 'xinwu',
    period: '2021',
    kind: 'actual',
    claims: [
      {
        source: 'wuxi-daily-2022-02-25',
        value: 1_000,
        bound: 'more-than',
        printed: '首次突破1000家',
        note: {
          en: 'Printed in February 2022 in a review of 2021.',
          zh: '2022年2月刊于2021年回顾。',
        },
      },
    ],
  },
  {
    id: 'gdp-2022-huishan',
    indicator: 'gdp',
    area: 'huishan',
    period: '2022',
    kind: 'actual',
    claims: [
      {
        source: 'huishan-gov-overview-2022',
        value: 123_258_000_000,
        bound: 'exact',
        printed: '1232.58亿元',
      },
    ],
  },
  {
    id: 'budget-revenue-2024-tongzhou-nantong-estimate',
    indicator: 'budget-revenue',
    area: 'tongzhou-nantong',
    period: '2024',
    kind: 'estimate',
    claims: [
      { source: 'tongzhou-gov-plan-2025', value: 7_700_000_000, bound: 'exact', printed: '77亿元' },
    ],
  },
  {
    id: 'residents-2022-jintan',
    indicator: 'residents',
    area: 'jintan',
    period: '2022',
    kind: 'actual',
    claims: [{ source: 'huiruisoft-jintan', value: 594_600, bound: 'exact', printed: '59.46万人' }],
  },
  {
    id: 'gdp-2022-jintan',
    indicator: 'gdp',
    area: 'jintan',
    period: '2022',
    kind: 'actual',
    claims: [
      {
        source: 'huiruisoft-jintan',
        value: 121_640_000_000,
        bound: 'exact',
        printed: '1216.40亿元',
      },
    ],
  },
  {
    id: 'residents-2023-jintan',
    indicator: 'residents',
    area: 'jintan',
    period: '2023',
    kind: 'actual',
    claims: [
      { source: 'baidu-baike-jintan', value: 595_600, bound: 'exact', printed: '59.56萬人' },
    ],
  },
  {
    id: 'high-tech-enterprises-2022-xinbei',
    indicator: 'high-tech-enterprises',
    area: 'xinbei',
    period: '2022',
    kind: 'actual',
    claims: [
      { source: 'xinbei-gov-2023-05-24', value: 1_065, bound: 'exact', printed: '达到1065家' },
    ],
  },
  {
    id: 'high-tech-enterprises-net-increase-2022-xinbei',
    indicator: 'high-tech-enterprises-net-increase',
    area: 'xinbei',
    period: '2022',
    kind: 'actual',
    claims: [{ source: 'xinbei-gov-2023-05-24', value: 229, bound: 'exact', printed: '净增229家' }],
  },
  {
    id: 'little-giants-national-2025-05-xinbei',
    indicator: 'little-giants-national',
    area: 'xinbei',
    period: '2025-05',
    kind: 'actual',
    claims: [
      {
        source: 'xinbei-gov-2025-05-07',
        value: 60,
        bound: 'exact',
        printed: '“小巨人”企业60家',
        note: {
          en: 'Printed for the national high-tech zone, which is run together with the district.',
          zh: '原文为国家高新区数据，该区与新北区合署运作。',
        },
      },
    ],
  },
  {
    id: 'specialised-smes-provincial-2025-05-xinbei',
    indicator: 'specialised-smes-provincial',
    area: 'xinbei',
    period: '2025-05',
    kind: 'actual',
    claims: [
      {
        source: 'xinbei-gov-2025-05-07',
        value: 390,
        bound: 'exact',
        printed: '省级专精特新中小企业390家',
        note: {
          en: 'Printed for the national high-tech zone, which is run together with the district.',
          zh: '原文为国家高新区数据，该区与新北区合署运作。',
        },
      },
    ],
  },
  {
    id: 'little-giants-national-new-2022-xinbei',
    indicator: 'little-giants-national-new',
    area: 'xinbei',
    period: '2022',
    kind: 'actual',
    claims: [
      {
        source: 'changzhou-party-org-2022-08-16',
        value: 16,
        bound: 'exact',
        printed: '16家',
        note: {
          en: 'Second of the two numbers: Wujin, then Xinbei.',
          zh: '两个数字中的第二个：先武进，后新北。',
        },
      },
    ],
  },
  {
    id: 'little-giants-national-new-2022-zhonglou',
    indicator: 'little-giants-national-new',
    area: 'zhonglou',
    period: '2022',
    kind: 'actual',
    claims: [
      { source: 'changzhou-party-org-2022-08-16', value: 6, bound: 'exact', printed: '钟楼区6家' },
      { source: 'zhonglou-gov-2023-01-19', value: 6, bound: 'exact', printed: '盛德鑫泰等6家企业' },
    ],
  },
  {
    id: 'little-giants-national-new-2022-liyang',
    indicator: 'little-giants-national-new',
    area: 'liyang',
    period: '2022',
    kind: 'actual',
    claims: [
      {
        source: 'changzhou-party-org-2022-08-16',
        value: 4,
        bound: 'exact',
        printed: '各4家',
        note: {
          en: 'Liyang and Changzhou Economic Development Zone: four each.',
          zh: '溧阳与常州经开区各4家。',
        },
      },
    ],
  },
  {
    id: 'little-giants-national-new-2022-jintan',
    indicator: 'little-giants-national-new',
    area: 'jintan',
    period: '2022',
    kind: 'actual',
    claims: [
      {
        source: 'changzhou-party-org-2022-08-16',
        value: 3,
        bound: 'exact',
        printed: '各3家',
        note: { en: 'Jintan and Tianning: three each.', zh: '金坛与天宁各3家。' },
      },
    ],
  },
  {
    id: 'little-giants-national-new-2022-tianning',
    indicator: 'little-giants-national-new',
    area: 'tianning',
    period: '2022',
    kind: 'actual',
    claims: [
      {
        source: 'changzhou-party-org-2022-08-16',
        value: 3,
        bound: 'exact',
        printed: '各3家',
        note: { en: 'Jintan and Tianning: three each.', zh: '金坛与天宁各3家。' },
      },
    ],
  },
  {
    id: 'high-tech-enterprises-recognised-2023-zhonglou',
    indicator: 'high-tech-enterprises-recognised',
    area: 'zhonglou',
    period: '2023',
    kind: 'actual',
    claims: [
      {
        source: 'zhonglou-communique-2023-part-2',
        value: 173,
        bound: 'exact',
        printed: '认定高企173家',
      },
    ],
  },
  {
    id: 'high-tech-enterprises-net-increase-2023-zhonglou',
    indicator: 'high-tech-enterprises-net-increase',
    area: 'zhonglou',
    period: '2023',
    kind: 'actual',
    claims: [
      { source: 'zhonglou-communique-2023-part-2', value: 83, bound: 'exact', printed: '净增83家' },
    ],
  },
  {
    id: 'high-tech-enterprises-net-increase-2022-kunshan',
    indicator: 'high-tech-enterprises-net-increase',
    area: 'kunshan',
    period: '2022',
    kind: 'actual',
    claims: [
      {
        source: 'jiangsu-gov-2023-01-29',
        value: 436,
        bound: 'exact',
        printed: '净增高新技术企业436家',
      },
    ],
  },
  {
    id: 'gdp-2021-kunshan',
    indicator: 'gdp',
    area: 'kunshan',
    period: '2021',
    kind: 'actual',
    claims: [
      {
        source: 'bikumi-2022-04-27',
        value: 474_806_000_000,
        bound: 'exact',
        printed: '474.806 billion yuan',
      },
      {
        source: 'xinhua-silk-road-2022-09-09',
        value: 474_810_000_000,
        bound: 'exact',
        printed: '474.81 billion yuan',
      },
    ],
  },
  {
    id: 'industrial-output-2021-kunshan',
    indicator: 'industrial-output',
    area: 'kunshan',
    period: '2021',
    kind: 'actual',
    claims: [
      {
        source: 'xinhua-silk-road-2022-09-09',
        value: 1_000_000_000_000,
        bound: 'more-than',
        printed: 'over 1 trillion yuan',
      },
      {
        source: 'china-industry-news-2022-01-19',
        value: 1_000_000_000_000,
        bound: 'more-than',
        printed: '第一次突破万亿元',
      },
    ],
  },
  {
    id: 'gdp-2023-jiangyin',
    indicator: 'gdp',
    area: 'jiangyin',
    period: '2023',
    kind: 'actual',
    claims: [
      {
        source: 'boaokejiao-2025-01-08',
        value: 496_051_000_000,
        bound: 'exact',
        printed: '4960.51亿元',
      },
      {
        source: 'jiangyin-new-year-2024',
        value: 496_000_000_000,
        bound: 'at-least',
        printed: '4960亿元',
        reading: {
          confidence: 'high',
          why: {
            en: 'Printed as reached (达到) and rounded, so taken as a lower bound. The message speaks of the year just past without naming it; it counts the twenty-first win in a row of a ranking whose twentieth was in December 2022 and whose twenty-second was in 2024.',
            zh: '原文写作“达到”且为约数，故按下限解读。贺词谈及刚过去的一年而未写明年份；文中称某榜单二十一连冠，而二十连冠在2022年12月，二十二连冠在2024年。',
          },
        },
      },
    ],
  },
  {
    id: 'gdp-2023-xinwu',
    indicator: 'gdp',
    area: 'xinwu',
    period: '2023',
    kind: 'actual',
    claims: [
      {
        source: 'chinadaily-govt-2024-02-22',
        value: 251_570_000_000,
        bound: 'exact',
        printed: '251.57 billion yuan',
        note: {
          en: 'Printed for Wuxi National Hi-Tech District, which is run together with Xinwu District.',
          zh: '原文为无锡国家高新区数据，该区与新吴区合署运作。',
        },
      },
    ],
  },
  {
    id: 'gdp-per-resident-2023-xinwu',
    indicator: 'gdp-per-resident',
    area: 'xinwu',
    period: '2023',
    kind: 'actual',
    claims: [
      {
        source: 'chinadaily-govt-2024-02-22',
        value: 345_800,
        bound: 'exact',
        printed: '345,800 yuan',
        note: {
          en: 'Printed for Wuxi National Hi-Tech District, which is run together with Xinwu District.',
          zh: '原文为无锡国家高新区数据，该区与新吴区合署运作。',
        },
      },
    ],
  },
  {
    id: 'industrial-output-2023-xinwu',
    indicator: 'industrial-output',
    area: 'xinwu',
    period: '2023',
    kind: 'actual',
    claims: [
      {
        source: 'chinadaily-govt-2024-02-22',
        value: 650_870_000_000,
        bound: 'exact',
        printed: '650.87 billion yuan',
        note: {
          en: 'Printed for Wuxi National Hi-Tech District, which is run together with Xinwu District.',
          zh: '原文为无锡国家高新区数据，该区与新吴区合署运作。',
        },
      },
    ],
  },
  {
    id: 'little-giants-national-new-2022-wujiang',
    indicator: 'little-giants-national-new',
    area: 'wujiang',
    period: '2022',
    kind: 'actual',
    claims: [
      { source: 'xjnnet-2023-04-05', value: 26, bound: 'exact', printed: '26家' },
      {
        source: 'jstv-2022-08-15',
        value: 26,
        bound: 'exact',
        printed: '26家企业',
        note: { en: 'At the stage of public notice.', zh: '公示阶段的数字。' },
      },
    ],
  },
  {
    id: 'little-giants-national-2022-08-wujiang',
    indicator: 'little-giants-national',
    area: 'wujiang',
    period: '2022-08',
    kind: 'actual',
    claims: [
      { source: 'jstv-2022-08-15', value: 35, bound: 'exact', printed: '共35家' },
      { source: '163-jiangsu-2022-08-10', value: 35, bound: 'exact', printed: '35家企业' },
    ],
  },
  {
    id: 'single-champions-2022-08-wujiang',
    indicator: 'single-champions',
    area: 'wujiang',
    period: '2022-08',
    kind: 'actual',
    claims: [
      { source: '163-jiangsu-2022-08-10', value: 8, bound: 'exact', printed: '制造业单项冠军8家' },
    ],
  },
  {
    id: 'listed-companies-2023-10-zhangjiagang',
    indicator: 'listed-companies',
    area: 'zhangjiagang',
    period: '2023-10',
    kind: 'actual',
    claims: [{ source: 'mofcom-2023-10', value: 34, bound: 'exact', printed: '34家上市公司' }],
  },
  {
    id: 'single-champions-2024-09-changshu',
    indicator: 'single-champions',
    area: 'changshu',
    period: '2024-09',
    kind: 'actual',
    claims: [
      {
        source: 'changshu-media-2024-09-04',
        value: 7,
        bound: 'exact',
        printed: '制造业单项冠军7家',
      },
    ],
  },
  {
    id: 'little-giants-national-2024-09-changshu',
    indicator: 'little-giants-national',
    area: 'changshu',
    period: '2024-09',
    kind: 'actual',
    claims: [
      {
        source: 'changshu-media-2024-09-04',
        value: 58,
        bound: 'exact',
        printed: '“小巨人”企业58家',
      },
    ],
  },
  {
    id: 'specialised-smes-provincial-2024-09-changshu',
    indicator: 'specialised-smes-provincial',
    area: 'changshu',
    period: '2024-09',
    kind: 'actual',
    claims: [
      {
        source: 'changshu-media-2024-09-04',
        value: 287,
        bound: 'exact',
        printed: '省专精特新中小企业287家',
      },
    ],
  },
  {
    id: 'little-giants-national-new-2024-changshu',
    indicator: 'little-giants-national-new',
    area: 'changshu',
    period: '2024',
    kind: 'actual',
    claims: [
      { source: 'changshu-media-2024-09-04', value: 20, bound: 'exact', printed: '20家企业' },
    ],
  },
  {
    id: 'gdp-2023-wuzhong-estimate',
    indicator: 'gdp',
    area: 'wuzhong',
    period: '2023',
    kind: 'estimate',
    claims: [
      {
        source: 'wuzhong-work-report-2024',
        value: 163_800_000_000,
        bound: 'exact',
        printed: '1638億元',
      },
    ],
  },
  {
    id: 'budget-revenue-2023-wuzhong-estimate',
    indicator: 'budget-revenue',
    area: 'wuzhong',
    period: '2023',
    kind: 'estimate',
    claims: [
      {
        source: 'wuzhong-work-report-2024',
        value: 22_260_000_000,
        bound: 'exact',
        printed: '222.6億元',
      },
    ],
  },
  {
    id: 'gdp-2024-jiangning-estimate',
    indicator: 'gdp',
    area: 'jiangning',
    period: '2024',
    kind: 'estimate',
    claims: [
      {
        source: 'cnr-jiangsu-2025-01-11',
        value: 315_000_000_000,
        bound: 'more-than',
        printed: '超3150亿元',
      },
    ],
  },
  {
    id: 'industrial-output-2024-jiangning-estimate',
    indicator: 'industrial-output',
    area: 'jiangning',
    period: '2024',
    kind: 'estimate',
    claims: [
      {
        source: 'cnr-jiangsu-2025-01-11',
        value: 478_000_000_000,
        bound: 'exact',
        printed: '4780亿元',
      },
    ],
  },
  {
    id: 'gdp-2023-jiangsu',
    indicator: 'gdp',
    area: 'jiangsu',
    period: '2023',
    kind: 'actual',
    claims: [
      {
        source: 'jschina-en-2024-01-23',
        value: 12_820_000_000_000,
        bound: 'exact',
        printed: '12.82 trillion yuan',
      },
    ],
  },
  {
    id: 'budget-revenue-2023-jiangsu',
    indicator: 'budget-revenue',
    area: 'jiangsu',
    period: '2023',
    kind: 'actual',
    claims: [
      {
        source: 'jschina-en-2024-01-23',
        value: 993_000_000_000,
        bound: 'exact',
        printed: '993 billion yuan',
      },
    ],
  },
  {
    id: 'high-tech-enterprises-2023-jiangsu',
    indicator: 'high-tech-enterprises',
    area: 'jiangsu',
    period: '2023',
    kind: 'actual',
    claims: [
      {
        source: 'jschina-en-2024-01-23',
        value: 51_000,
        bound: 'more-than',
        printed: 'more than 51,000 high-tech enterprises',
        note: {
          en: 'Printed in January 2024 in a review of 2023.',
          zh: '2024年1月刊于2023年回顾。',
        },
      },
    ],
  },
  {
    id: 'residents-2021-jintan',
    indicator: 'residents',
    area: 'jintan',
    period: '2021',
    kind: 'actual',
    claims: [
      { source: 'hbzqbyyxgs-jintan-2021', value: 592_900, bound: 'exact', printed: '59.29萬人' },
    ],
  },
  {
    id: 'residents-2021-liyang',
    indicator: 'residents',
    area: 'liyang',
    period: '2021',
    kind: 'actual',
    claims: [
      { source: 'hbzqbyyxgs-liyang-2021', value: 804_300, bound: 'exact', printed: '80.43萬人' },
    ],
  },
  {
    id: 'residents-2022-wujiang',
    indicator: 'residents',
    area: 'wujiang',
    period: '2022',
    kind: 'actual',
    claims: [
      { source: 'shanxiti-wujiang-2022', value: 1_566_600, bound: 'exact', printed: '156.66萬' },
    ],
  },
  {
    id: 'residents-2024-xishan-wuxi',
    indicator: 'residents',
    area: 'xishan-wuxi',
    period: '2024',
    kind: 'actual',
    claims: [
      { source: 'xishan-population-page', value: 892_400, bound: 'exact', printed: '89.24萬' },
    ],
  },
  {
    id: 'residents-2023-xishan-wuxi',
    indicator: 'residents',
    area: 'xishan-wuxi',
    period: '2023',
    kind: 'actual',
    claims: [
      { source: 'xishan-population-page', value: 887_900, bound: 'exact', printed: '88.79萬' },
    ],
  },
  {
    id: 'gdp-2021-kunshan-estimate',
    indicator: 'gdp',
    area: 'kunshan',
    period: '2021',
    kind: 'estimate',
    claims: [
      {
        source: 'kunshan-work-report-2022',
        value: 470_000_000_000,
        bound: 'exact',
        printed: '4700亿元',
      },
    ],
  },
  {
    id: 'budget-revenue-2021-kunshan-estimate',
    indicator: 'budget-revenue',
    area: 'kunshan',
    period: '2021',
    kind: 'estimate',
    claims: [
      {
        source: 'kunshan-work-report-2022',
        value: 46_690_000_000,
        bound: 'exact',
        printed: '466.9亿元',
      },
    ],
  },
  {
    id: 'high-tech-enterprises-2023-02-jiangning',
    indicator: 'high-tech-enterprises',
    area: 'jiangning',
    period: '2023-02',
    kind: 'actual',
    claims: [
      {
        source: 'jiangning-gov-2023-02-16',
        value: 2_000,
        bound: 'more-than',
        printed: '高新技术企业突破2000家',
        note: {
          en: 'No date printed for the number; the page is dated 16 February 2023.',
          zh: '原文未注明该数字的日期；网页日期为2023年2月16日。',
        },
      },
    ],
  },
  {
    id: 'gdp-2022-changshu-estimate',
    indicator: 'gdp',
    area: 'changshu',
    period: '2022',
    kind: 'estimate',
    claims: [
      {
        source: 'changshu-work-report-2023',
        value: 278_000_000_000,
        bound: 'exact',
        printed: '2780亿元',
      },
    ],
  },
  {
    id: 'budget-revenue-2024-changshu-estimate',
    indicator: 'budget-revenue',
    area: 'changshu',
    period: '2024',
    kind: 'estimate',
    claims: [
      {
        source: 'changshu-work-report-2025',
        value: 23_860_000_000,
        bound: 'exact',
        printed: '238.6億元',
      },
    ],
  },
  {
    id: 'industrial-output-2024-changshu',
    indicator: 'industrial-output',
    area: 'changshu',
    period: '2024',
    kind: 'actual',
    claims: [
      {
        source: 'changshu-work-report-2025',
        value: 490_000_000_000,
        bound: 'more-than',
        printed: '突破4900億元',
        note: {
          en: 'Stated on 7 January 2025, before the accounts of the year.',
          zh: '2025年1月7日公布，早于年度核算。',
        },
      },
    ],
  },
  {
    id: 'gdp-2024-tianning-estimate',
    indicator: 'gdp',
    area: 'tianning',
    period: '2024',
    kind: 'estimate',
    claims: [
      {
        source: 'tianning-work-report-2025',
        value: 100_000_000_000,
        bound: 'at-least',
        printed: '邁上千億臺階',
        note: {
          en: 'Stated on 4 January 2025, before the accounts of the year.',
          zh: '2025年1月4日公布，早于年度核算。',
        },
      },
    ],
  },
  {
    id: 'gdp-2021-shunde',
    indicator: 'gdp',
    area: 'shunde',
    period: '2021',
    kind: 'actual',
    claims: [
      {
        source: 'foshan-drc-2022-02-13',
        value: 406_438_000_000,
        bound: 'exact',
        printed: '4064.38亿元',
      },
      {
        source: 'shunde-jingcai-2022-02',
        value: 406_438_000_000,
        bound: 'exact',
        printed: '4064.38亿元',
      },
      {
        source: 'wikipedia-zh-shunde',
        value: 406_438_000_000,
        bound: 'exact',
        printed: '4064.38亿',
      },
      {
        source: 'china-news-service-2022-02-07',
        value: 406_438_000_000,
        bound: 'exact',
        printed: '4064.38億元',
      },
    ],
  },
  {
    id: 'gdp-2021-nanhai',
    indicator: 'gdp',
    area: 'nanhai',
    period: '2021',
    kind: 'actual',
    claims: [
      {
        source: 'foshan-drc-2022-02-13',
        value: 356_089_000_000,
        bound: 'exact',
        printed: '3560.89亿元',
      },
      { source: 'ujoy-2022-09-30', value: 356_089_000_000, bound: 'exact', printed: '3560.89亿元' },
    ],
  },
  {
    id: 'gdp-2023-yinzhou',
    indicator: 'gdp',
    area: 'yinzhou',
    period: '2023',
    kind: 'actual',
    claims: [
      {
        source: 'yinzhou-gov-2024-07-31',
        value: 280_330_000_000,
        bound: 'exact',
        printed: '2803.3亿元',
        note: { en: 'Printed for the whole district (全大区).', zh: '原文为全大区口径。' },
      },
      {
        source: 'wanbiaoku-zhejiang-2023',
        value: 280_330_000_000,
        bound: 'exact',
        printed: '2803.3亿元',
        note: {
          en: 'The page does not name the boundary; the value is that of the whole district.',
          zh: '原文未注明口径；数值与全大区一致。',
        },
      },
    ],
  },
  {
    id: 'gdp-2024-yinzhou',
    indicator: 'gdp',
    area: 'yinzhou',
    period: '2024',
    kind: 'actual',
    claims: [
      {
        source: 'yinzhou-gov-2025-02-08',
        value: 311_300_000_000,
        bound: 'exact',
        printed: '3113亿元',
        note: { en: 'Printed for the whole district (全大区).', zh: '原文为全大区口径。' },
      },
    ],
  },
  {
    id: 'gdp-2021-beilun',
    indicator: 'gdp',
    area: 'beilun',
    period: '2021',
    kind: 'actual',
    claims: [
      {
        source: 'beilun-communique-2021',
        value: 238_250_000_000,
        bound: 'exact',
        printed: '2382.50亿元',
        note: { en: 'With Daxie and the bonded zone.', zh: '含大榭与保税区。' },
      },
    ],
  },
  {
    id: 'gdp-2023-beilun-estimate',
    indicator: 'gdp',
    area: 'beilun',
    period: '2023',
    kind: 'estimate',
    claims: [
      {
        source: 'beilun-gov-2024-01-15',
        value: 273_000_000_000,
        bound: 'exact',
        printed: '2730億元',
        note: {
          en: 'Expected (預計), report of 11 January 2024.',
          zh: '预计数（預計），出自2024年1月11日的报告。',
        },
      },
    ],
  },
  {
    id: 'gdp-2021-yuhang',
    indicator: 'gdp',
    area: 'yuhang',
    period: '2021',
    kind: 'actual',
    claims: [
      {
        source: 'hangzhou-net-2022-02-19',
        value: 250_220_000_000,
        bound: 'exact',
        printed: '2502.2亿元',
      },
      {
        source: 'pediainside-yuhang',
        value: 250_220_000_000,
        bound: 'exact',
        printed: '2502.20亿元',
      },
      {
        source: '670818-2022-04-14',
        value: 250_220_000_000,
        bound: 'exact',
        printed: '2502.2億元',
        reading: {
          confidence: 'high',
          why: {
            en: 'The item looks back on 2021 and prints the GDP without a year; the value is that of 2021.',
            zh: '该文回顾2021年，所列地区生产总值未写年份；数值与2021年相符。',
          },
        },
      },
    ],
  },
  {
    id: 'gdp-2022-yuhang',
    indicator: 'gdp',
    area: 'yuhang',
    period: '2022',
    kind: 'actual',
    claims: [
      {
        source: 'yuhang-drc-2023-02-02',
        value: 265_125_000_000,
        bound: 'exact',
        printed: '2651.25亿元',
      },
      { source: '71396-hangzhou-2022', value: 265_100_000_000, bound: 'exact', printed: '2651亿' },
    ],
  },
  {
    id: 'gdp-2024-yuhang',
    indicator: 'gdp',
    area: 'yuhang',
    period: '2024',
    kind: 'actual',
    claims: [
      {
        source: 'ifeng-zhejiang-2025-01',
        value: 335_567_000_000,
        bound: 'exact',
        printed: '3355.67亿元',
      },
      {
        source: 'people-zhejiang-2025-01-23',
        value: 335_567_000_000,
        bound: 'exact',
        printed: '3355.67億元',
      },
      {
        source: 'china-news-service-2025-01-22',
        value: 335_567_000_000,
        bound: 'exact',
        printed: '3355.67億元',
      },
    ],
  },
  {
    id: 'gdp-2021-xiaoshan',
    indicator: 'gdp',
    area: 'xiaoshan',
    period: '2021',
    kind: 'actual',
    claims: [
      {
        source: 'daily-business-hangzhou-2022-09-29',
        value: 201_162_000_000,
        bound: 'exact',
        printed: '2011.62亿元',
      },
    ],
  },
  {
    id: 'gdp-2022-xiaoshan',
    indicator: 'gdp',
    area: 'xiaoshan',
    period: '2022',
    kind: 'actual',
    claims: [
      {
        source: 'xiaoshan-gov-2023-02',
        value: 206_400_000_000,
        bound: 'exact',
        printed: '2064亿元',
      },
      {
        source: '71396-hangzhou-2022',
        value: 206_400_000_000,
        bound: 'exact',
        printed: '2064亿元',
      },
    ],
  },
  {
    id: 'gdp-2021-binjiang-hangzhou',
    indicator: 'gdp',
    area: 'binjiang-hangzhou',
    period: '2021',
    kind: 'actual',
    claims: [
      {
        source: 'hangzhou-net-2022-02-19',
        value: 202_260_000_000,
        bound: 'exact',
        printed: '2022.6亿元',
      },
      {
        source: 'hangzhou-daily-en-2022-01-26',
        value: 202_260_000_000,
        bound: 'exact',
        printed: 'RMB 202.26 billion',
      },
      {
        source: 'zhejiang-online-2022-07-27',
        value: 202_260_000_000,
        bound: 'exact',
        printed: '2022.6亿 元',
      },
    ],
  },
  {
    id: 'gdp-2022-nanshan',
    indicator: 'gdp',
    area: 'nanshan',
    period: '2022',
    kind: 'actual',
    claims: [
      {
        source: 'shenzhen-gov-2023-02-28',
        value: 803_600_000_000,
        bound: 'exact',
        printed: '8036亿元',
      },
      {
        source: 'duchuang-2023-02-06',
        value: 803_600_000_000,
        bound: 'exact',
        printed: '8036亿元',
      },
      {
        source: 'nanfang-plus-2023-02-06',
        value: 803_588_000_000,
        bound: 'exact',
        printed: '8035.88亿元',
      },
      { source: 'lide-2023-05-22', value: 803_588_000_000, bound: 'exact', printed: '8035.88亿元' },
    ],
  },
  {
    id: 'gdp-2023-nanshan',
    indicator: 'gdp',
    area: 'nanshan',
    period: '2023',
    kind: 'actual',
    claims: [
      {
        source: 'guangzhou-daily-2024-08-14',
        value: 856_600_000_000,
        bound: 'exact',
        printed: '8566亿元',
      },
    ],
  },
  {
    id: 'gdp-2023-longgang',
    indicator: 'gdp',
    area: 'longgang',
    period: '2023',
    kind: 'actual',
    claims: [
      {
        source: 'longgang-statistics-2023',
        value: 504_303_000_000,
        bound: 'exact',
        printed: '5043.03億元',
      },
      {
        source: 'china-news-service-2025-01-22',
        value: 500_000_000_000,
        bound: 'more-than',
        printed: '邁過5000億元大關',
      },
    ],
  },
  {
    id: 'gdp-2024-longgang',
    indicator: 'gdp',
    area: 'longgang',
    period: '2024',
    kind: 'actual',
    claims: [
      {
        source: 'longgang-gov-2025-04-07',
        value: 590_100_000_000,
        bound: 'exact',
        printed: '5901亿元',
      },
    ],
  },
  {
    id: 'gdp-2021-baoan',
    indicator: 'gdp',
    area: 'baoan',
    period: '2021',
    kind: 'actual',
    claims: [
      {
        source: 'china-news-service-2022-04-07',
        value: 442_183_000_000,
        bound: 'exact',
        printed: '4421.83亿元',
      },
      { source: 'ba500-baoan', value: 442_183_000_000, bound: 'exact', printed: '4421.83亿元' },
    ],
  },
  {
    id: 'gdp-2023-baoan',
    indicator: 'gdp',
    area: 'baoan',
    period: '2023',
    kind: 'actual',
    claims: [
      {
        source: 'jiemian-2024-01-31',
        value: 520_201_000_000,
        bound: 'exact',
        printed: '5202.01亿元',
      },
      {
        source: 'baoan-gov-2024-01-24',
        value: 520_201_000_000,
        bound: 'exact',
        printed: '5202.01亿元',
      },
      {
        source: 'china-news-service-2025-01-22',
        value: 500_000_000_000,
        bound: 'more-than',
        printed: '邁過5000億元大關',
      },
    ],
  },
  {
    id: 'gdp-2021-huangpu-guangzhou',
    indicator: 'gdp',
    area: 'huangpu-guangzhou',
    period: '2021',
    kind: 'actual',
    claims: [
      {
        source: 'nanfang-plus-2022-02-08',
        value: 400_000_000_000,
        bound: 'at-least',
        printed: '黃埔區首次升到4000億元',
        reading: {
          confidence: 'high',
          why: {
            en: "'Rose to 400 billion for the first time', in a passage on the marks passed; read as the mark reached or passed, not the exact GDP.",
            zh: '“首次突破4000亿”见于讲述跨越关口的段落；按达到或超过该关口解读，并非地区生产总值的确数。',
          },
        },
      },
    ],
  },
  {
    id: 'gdp-2023-huangpu-guangzhou',
    indicator: 'gdp',
    area: 'huangpu-guangzhou',
    period: '2023',
    kind: 'actual',
    claims: [
      { source: 'baohe-2024-03-26', value: 431_517_000_000, bound: 'exact', printed: '4315.17亿' },
      {
        source: 'gdd-gov-en-2024-04-10',
        value: 400_000_000_000,
        bound: 'more-than',
        printed: 'surpassed 400 billion yuan',
      },
      {
        source: 'yaliqi-guangdong-2023',
        value: 431_517_000_000,
        bound: 'exact',
        printed: '4315.17亿',
      },
    ],
  },
  {
    id: 'gdp-2024-huangpu-guangzhou',
    indicator: 'gdp',
    area: 'huangpu-guangzhou',
    period: '2024',
    kind: 'actual',
    claims: [
      {
        source: 'guangzhou-gov-huangpu-2025',
        value: 433_900_000_000,
        bound: 'exact',
        printed: '4339亿元',
      },
      {
        source: 'huangpu-drc-2025-04-16',
        value: 433_900_000_000,
        bound: 'exact',
        printed: '4339亿元',
      },
    ],
  },
  {
    id: 'gdp-2021-huangdao',
    indicator: 'gdp',
    area: 'huangdao',
    period: '2021',
    kind: 'actual',
    claims: [
      { source: 'bandao-2022-03', value: 436_850_000_000, bound: 'exact', printed: '4368.5億元' },
      {
        source: 'qingdao-2021-gdp-note',
        value: 436_853_000_000,
        bound: 'exact',
        printed: '4368.53亿元',
      },
    ],
  },
  {
    id: 'gdp-2022-huangdao',
    indicator: 'gdp',
    area: 'huangdao',
    period: '2022',
    kind: 'actual',
    claims: [
      {
        source: 'huangdao-communique-2022',
        value: 469_185_000_000,
        bound: 'exact',
        printed: '4691.85 亿元',
      },
    ],
  },
  {
    id: 'gdp-2023-huangdao',
    indicator: 'gdp',
    area: 'huangdao',
    period: '2023',
    kind: 'actual',
    claims: [
      { source: 'qdxin-2024', value: 500_338_000_000, bound: 'exact', printed: '5003.38亿元' },
      {
        source: 'qingdao-news-2024-02-05',
        value: 500_338_000_000,
        bound: 'exact',
        printed: '5003.38億元',
      },
    ],
  },
  {
    id: 'gdp-2021-keqiao',
    indicator: 'gdp',
    area: 'keqiao',
    period: '2021',
    kind: 'actual',
    claims: [
      {
        source: 'keqiao-media-2025',
        value: 174_798_000_000,
        bound: 'exact',
        printed: '1747.98億元',
      },
    ],
  },
  {
    id: 'gdp-2022-keqiao',
    indicator: 'gdp',
    area: 'keqiao',
    period: '2022',
    kind: 'actual',
    claims: [
      {
        source: 'keqiao-media-2025',
        value: 190_136_000_000,
        bound: 'exact',
        printed: '1901.36億元',
      },
    ],
  },
  {
    id: 'gdp-2023-keqiao',
    indicator: 'gdp',
    area: 'keqiao',
    period: '2023',
    kind: 'actual',
    claims: [
      {
        source: 'keqiao-media-2025',
        value: 203_029_000_000,
        bound: 'exact',
        printed: '2030.29億元',
      },
      {
        source: 'wikipedia-zh-keqiao',
        value: 203_029_000_000,
        bound: 'exact',
        printed: '¥2030.29 亿元',
      },
    ],
  },
  {
    id: 'gdp-2024-keqiao',
    indicator: 'gdp',
    area: 'keqiao',
    period: '2024',
    kind: 'actual',
    claims: [
      {
        source: 'keqiao-media-2025',
        value: 225_228_000_000,
        bound: 'exact',
        printed: '2252.28億元',
      },
      { source: 'e0575-2025', value: 225_228_000_000, bound: 'exact', printed: '2252.28亿元' },
    ],
  },
  {
    id: 'residents-2023-yinzhou',
    indicator: 'residents',
    area: 'yinzhou',
    period: '2023',
    kind: 'actual',
    claims: [
      {
        source: 'encyclopedia-yinzhou',
        value: 1_690_000,
        bound: 'exact',
        printed: '169万人',
        note: { en: 'With the high-tech zone.', zh: '含高新区。' },
      },
    ],
  },
  {
    id: 'residents-2022-longgang',
    indicator: 'residents',
    area: 'longgang',
    period: '2022',
    kind: 'actual',
    claims: [
      {
        source: 'longgang-communique-2022-part-2',
        value: 4_073_600,
        bound: 'exact',
        printed: '407.36 万人',
        reading: {
          confidence: 'high',
          why: {
            en: 'The district is not named in the part read, but the table of the same page lists the eleven subdistricts of Longgang, and 2,231.15 printed as 46.88% of the GDP makes the GDP of Longgang.',
            zh: '所见部分未出现区名，但同页表格列出龙岗区的11个街道，且2,231.15占地区生产总值46.88%，推算结果与龙岗区相符。',
          },
        },
      },
    ],
  },
  {
    id: 'residents-2022-huangdao',
    indicator: 'residents',
    area: 'huangdao',
    period: '2022',
    kind: 'actual',
    claims: [
      {
        source: 'huangdao-communique-2022',
        value: 1_993_500,
        bound: 'exact',
        printed: '199.35 万人',
      },
    ],
  },
  {
    id: 'budget-revenue-2023-yinzhou',
    indicator: 'budget-revenue',
    area: 'yinzhou',
    period: '2023',
    kind: 'actual',
    claims: [
      {
        source: 'yinzhou-gov-2024-07-31',
        value: 25_880_000_000,
        bound: 'exact',
        printed: '258.8亿元',
        note: {
          en: 'Printed for the part run by the district itself (区本级), so narrower than the GDP.',
          zh: '原文为区本级口径，范围小于地区生产总值。',
        },
      },
    ],
  },
  {
    id: 'budget-revenue-2024-yinzhou',
    indicator: 'budget-revenue',
    area: 'yinzhou',
    period: '2024',
    kind: 'actual',
    claims: [
      {
        source: 'yinzhou-gov-2025-02-08',
        value: 30_260_000_000,
        bound: 'exact',
        printed: '302.6亿元',
        note: {
          en: 'The boundary is not named; the year before, the report on the plan printed the part run by the district itself.',
          zh: '口径未注明；上一年的计划报告采用区本级口径。',
        },
      },
    ],
  },
  {
    id: 'budget-revenue-2021-beilun',
    indicator: 'budget-revenue',
    area: 'beilun',
    period: '2021',
    kind: 'actual',
    claims: [
      {
        source: 'beilun-communique-2021',
        value: 39_189_000_000,
        bound: 'exact',
        printed: '391.89亿元',
      },
    ],
  },
  {
    id: 'budget-revenue-2023-beilun',
    indicator: 'budget-revenue',
    area: 'beilun',
    period: '2023',
    kind: 'actual',
    claims: [
      {
        source: 'beilun-gov-2024-01-15',
        value: 41_350_000_000,
        bound: 'exact',
        printed: '413.5億元',
        reading: {
          confidence: 'medium',
          why: {
            en: "The sentence opens with 'expected' for the GDP; the revenue follows as 'completed', read as the result.",
            zh: '该句以“预计”地区生产总值开头；收入写作“完成”，按实际值解读。',
          },
        },
      },
    ],
  },
  {
    id: 'budget-revenue-2022-yuhang',
    indicator: 'budget-revenue',
    area: 'yuhang',
    period: '2022',
    kind: 'actual',
    claims: [
      {
        source: 'yuhang-drc-2023-02-02',
        value: 35_293_000_000,
        bound: 'exact',
        printed: '352.93亿元',
      },
    ],
  },
  {
    id: 'budget-revenue-2024-yuhang',
    indicator: 'budget-revenue',
    area: 'yuhang',
    period: '2024',
    kind: 'actual',
    claims: [
      {
        source: 'ifeng-zhejiang-2025-01',
        value: 42_928_000_000,
        bound: 'exact',
        printed: '429.28亿元',
      },
      {
        source: 'people-zhejiang-2025-01-23',
        value: 42_928_000_000,
        bound: 'exact',
        printed: '429.28億元',
      },
    ],
  },
  {
    id: 'budget-revenue-2021-xiaoshan',
    indicator: 'budget-revenue',
    area: 'xiaoshan',
    period: '2021',
    kind: 'actual',
    claims: [
      {
        source: 'daily-business-hangzhou-2022-09-29',
        value: 34_303_000_000,
        bound: 'exact',
        printed: '343.03亿元',
        note: {
          en: 'Printed beside the GDP of 2012 and 2021, without repeating the years.',
          zh: '与2012年、2021年的地区生产总值并列，未重写年份。',
        },
      },
    ],
  },
  {
    id: 'budget-revenue-2022-xiaoshan',
    indicator: 'budget-revenue',
    area: 'xiaoshan',
    period: '2022',
    kind: 'actual',
    claims: [
      {
        source: 'xiaoshan-gov-2023-02',
        value: 31_830_000_000,
        bound: 'exact',
        printed: '318.3亿元',
      },
    ],
  },
  {
    id: 'budget-revenue-2022-longgang',
    indicator: 'budget-revenue',
    area: 'longgang',
    period: '2022',
    kind: 'actual',
    claims: [
      {
        source: 'longgang-communique-2022-part-2',
        value: 26_318_000_000,
        bound: 'exact',
        printed: '263. 18 亿元',
        reading: {
          confidence: 'high',
          why: {
            en: 'The district is not named in the part read, but the table of the same page lists the eleven subdistricts of Longgang, and 2,231.15 printed as 46.88% of the GDP makes the GDP of Longgang.',
            zh: '所见部分未出现区名，但同页表格列出龙岗区的11个街道，且2,231.15占地区生产总值46.88%，推算结果与龙岗区相符。',
          },
        },
      },
    ],
  },
  {
    id: 'budget-revenue-2024-huangpu-guangzhou',
    indicator: 'budget-revenue',
    area: 'huangpu-guangzhou',
    period: '2024',
    kind: 'actual',
    claims: [
      {
        source: 'huangpu-drc-2025-04-16',
        value: 21_320_000_000,
        bound: 'exact',
        printed: '213.2亿元',
      },
    ],
  },
  {
    id: 'high-tech-enterprises-2022-02-shunde',
    indicator: 'high-tech-enterprises',
    area: 'shunde',
    period: '2022-02',
    kind: 'actual',
    claims: [
      { source: 'china-news-service-2022-02-07', value: 2_886, bound: 'exact', printed: '2886家' },
      { source: 'nanfang-daily-2022-02-09', value: 2_886, bound: 'exact', printed: '2886家' },
    ],
  },
  {
    id: 'high-tech-enterprises-2022-11-shunde',
    indicator: 'high-tech-enterprises',
    area: 'shunde',
    period: '2022-11',
    kind: 'actual',
    claims: [
      {
        source: 'yangcheng-evening-news-2022-11-11',
        value: 3_000,
        bound: 'nearly',
        printed: '近3000家',
      },
    ],
  },
  {
    id: 'high-tech-enterprises-2021-binjiang-hangzhou',
    indicator: 'high-tech-enterprises',
    area: 'binjiang-hangzhou',
    period: '2021',
    kind: 'actual',
    claims: [
      {
        source: 'stdaily-en-2022-10-27',
        value: 1_928,
        bound: 'exact',
        printed: '1,928 in 2021',
        note: {
          en: 'Printed for Hangzhou High-tech Zone, which is run as one with the district.',
          zh: '原文为杭州高新区数据，该区与滨江区一体运作。',
        },
      },
    ],
  },
  {
    id: 'high-tech-enterprises-2022-04-baoan',
    indicator: 'high-tech-enterprises',
    area: 'baoan',
    period: '2022-04',
    kind: 'actual',
    claims: [
      { source: 'china-news-service-2022-04-07', value: 6_759, bound: 'exact', printed: '6759家' },
    ],
  },
  {
    id: 'high-tech-enterprises-2022-09-huangpu-guangzhou',
    indicator: 'high-tech-enterprises',
    area: 'huangpu-guangzhou',
    period: '2022-09',
    kind: 'actual',
    claims: [
      {
        source: 'yangcheng-evening-news-2022-09-03',
        value: 2_300,
        bound: 'exact',
        printed: '国家高新技术企业2300家',
        note: {
          en: 'Printed for Guangzhou Development District, which is run as one with Huangpu; five months later another text prints more than 2,200.',
          zh: '原文为广州开发区数据，该区与黄埔区合署运作；五个月后另一文写作2,200余家。',
        },
      },
    ],
  },
  {
    id: 'high-tech-enterprises-2023-02-huangpu-guangzhou',
    indicator: 'high-tech-enterprises',
    area: 'huangpu-guangzhou',
    period: '2023-02',
    kind: 'actual',
    claims: [
      {
        source: 'bay-area-times-2023-02',
        value: 2_200,
        bound: 'more-than',
        printed: '高新技術企業超2200家',
        reading: {
          confidence: 'high',
          why: {
            en: 'The page shows no day; a Korean page of China Daily with the same numbers is of 7 February 2023.',
            zh: '原文未注明日期；中国日报韩文网页载有相同数字，日期为2023年2月7日。',
          },
        },
        note: {
          en: 'Printed for Huangpu and Guangzhou Development District together.',
          zh: '原文为黄埔区与广州开发区合计数。',
        },
      },
    ],
  },
  {
    id: 'listed-companies-2022-11-shunde',
    indicator: 'listed-companies',
    area: 'shunde',
    period: '2022-11',
    kind: 'actual',
    claims: [
      {
        source: 'yangcheng-evening-news-2022-11-11',
        value: 39,
        bound: 'exact',
        printed: '39家上市公司(含过会)',
        note: {
          en: 'Counts companies whose listing has been approved but not yet taken place.',
          zh: '包括已获批准、尚未上市的公司。',
        },
      },
    ],
  },
  {
    id: 'listed-companies-2021-xiaoshan',
    indicator: 'listed-companies',
    area: 'xiaoshan',
    period: '2021',
    kind: 'actual',
    claims: [
      { source: 'daily-business-hangzhou-2022-09-29', value: 31, bound: 'exact', printed: '31家' },
    ],
  },
  {
    id: 'listed-companies-2022-nanshan',
    indicator: 'listed-companies',
    area: 'nanshan',
    period: '2022',
    kind: 'actual',
    claims: [
      { source: 'shenzhen-gov-2023-02-28', value: 205, bound: 'exact', printed: '205家' },
      { source: 'duchuang-2023-02-06', value: 205, bound: 'exact', printed: '205家' },
    ],
  },
  {
    id: 'listed-companies-2023-02-huangpu-guangzhou',
    indicator: 'listed-companies',
    area: 'huangpu-guangzhou',
    period: '2023-02',
    kind: 'actual',
    claims: [
      {
        source: 'bay-area-times-2023-02',
        value: 77,
        bound: 'exact',
        printed: '上市企業77家',
        reading: {
          confidence: 'high',
          why: {
            en: 'The page shows no day; a Korean page of China Daily with the same numbers is of 7 February 2023.',
            zh: '原文未注明日期；中国日报韩文网页载有相同数字，日期为2023年2月7日。',
          },
        },
        note: {
          en: 'Printed for Huangpu and Guangzhou Development District together.',
          zh: '原文为黄埔区与广州开发区合计数。',
        },
      },
    ],
  },
  {
    id: 'little-giants-national-2022-nanshan',
    indicator: 'little-giants-national',
    area: 'nanshan',
    period: '2022',
    kind: 'actual',
    claims: [
      {
        source: 'shenzhen-gov-2023-02-28',
        value: 140,
        bound: 'exact',
        printed: '140家',
        reading: {
          confidence: 'high',
          why: {
            en: "Printed as 'specialised little giants' without the word national; the title is the national one.",
            zh: '原文写作“专精特新小巨人”而无“国家级”；该称号为国家级。',
          },
        },
      },
    ],
  },
  {
    id: 'little-giants-national-2021-08-huangpu-guangzhou',
    indicator: 'little-giants-national',
    area: 'huangpu-guangzhou',
    period: '2021-08',
    kind: 'actual',
    claims: [
      {
        source: 'the-paper-2021-08-25',
        value: 32,
        bound: 'exact',
        printed: '32家',
        note: {
          en: 'Printed for Guangzhou Development District, which is run as one with Huangpu.',
          zh: '原文为广州开发区数据，该区与黄埔区合署运作。',
        },
      },
    ],
  },
  {
    id: 'little-giants-national-2023-02-huangpu-guangzhou',
    indicator: 'little-giants-national',
    area: 'huangpu-guangzhou',
    period: '2023-02',
    kind: 'actual',
    claims: [
      {
        source: 'bay-area-times-2023-02',
        value: 61,
        bound: 'exact',
        printed: '61家',
        reading: {
          confidence: 'high',
          why: {
            en: 'The page shows no day; a Korean page of China Daily with the same numbers is of 7 February 2023.',
            zh: '原文未注明日期；中国日报韩文网页载有相同数字，日期为2023年2月7日。',
          },
        },
        note: {
          en: 'Printed for Huangpu and Guangzhou Development District together.',
          zh: '原文为黄埔区与广州开发区合计数。',
        },
      },
    ],
  },
  {
    id: 'single-champions-2023-02-huangpu-guangzhou',
    indicator: 'single-champions',
    area: 'huangpu-guangzhou',
    period: '2023-02',
    kind: 'actual',
    claims: [
      {
        source: 'bay-area-times-2023-02',
        value: 18,
        bound: 'exact',
        printed: '18家',
        reading: {
          confidence: 'high',
          why: {
            en: 'The page shows no day; a Korean page of China Daily with the same numbers is of 7 February 2023.',
            zh: '原文未注明日期；中国日报韩文网页载有相同数字，日期为2023年2月7日。',
          },
        },
        note: {
          en: 'Printed for Huangpu and Guangzhou Development District together.',
          zh: '原文为黄埔区与广州开发区合计数。',
        },
      },
    ],
  },
  {
    id: 'industrial-output-2021-shunde',
    indicator: 'industrial-output',
    area: 'shunde',
    period: '2021',
    kind: 'actual',
    claims: [
      {
        source: 'nanfang-daily-2022-02-09',
        value: 969_268_000_000,
        bound: 'exact',
        printed: '9692.68億元',
        note: {
          en: 'Large firms only; the output of all industry is printed as 11,421.6.',
          zh: '仅计规模以上工业；全部工业产值的原文数字为11,421.6。',
        },
      },
    ],
  },
  {
    id: 'industrial-output-2023-yinzhou',
    indicator: 'industrial-output',
    area: 'yinzhou',
    period: '2023',
    kind: 'actual',
    claims: [
      {
        source: 'yinzhou-gov-2024-07-31',
        value: 187_000_000_000,
        bound: 'exact',
        printed: '1870亿元',
        note: {
          en: 'The page does not say whether the high-tech zone is counted here.',
          zh: '原文未说明此处是否含高新区。',
        },
      },
    ],
  },
  {
    id: 'industrial-output-2021-beilun',
    indicator: 'industrial-output',
    area: 'beilun',
    period: '2021',
    kind: 'actual',
    claims: [
      {
        source: 'beilun-communique-2021',
        value: 499_928_000_000,
        bound: 'exact',
        printed: '4999.28亿元',
      },
    ],
  },
  {
    id: 'industrial-output-2024-beilun',
    indicator: 'industrial-output',
    area: 'beilun',
    period: '2024',
    kind: 'actual',
    claims: [
      {
        source: 'xinhua-2025-04-11',
        value: 585_727_000_000,
        bound: 'exact',
        printed: '5857.27亿元',
      },
    ],
  },
  {
    id: 'industrial-output-2023-huangpu-guangzhou',
    indicator: 'industrial-output',
    area: 'huangpu-guangzhou',
    period: '2023',
    kind: 'actual',
    claims: [
      { source: 'baohe-2024-03-26', value: 863_191_000_000, bound: 'exact', printed: '8631.91亿' },
      {
        source: 'chinadaily-ja-2024-03-20',
        value: 870_000_000_000,
        bound: 'about',
        printed: '約8700億元',
      },
    ],
  },
  {
    id: 'income-per-resident-2023-beilun',
    indicator: 'income-per-resident',
    area: 'beilun',
    period: '2023',
    kind: 'actual',
    claims: [
      {
        source: 'beilun-gov-2024-01-15',
        value: 74_289,
        bound: 'exact',
        printed: '74289元',
        reading: {
          confidence: 'medium',
          why: {
            en: "The sentence opens with 'expected' for the GDP; the income follows as 'reached', read as the result.",
            zh: '该句以“预计”地区生产总值开头；收入写作“达到”，按实际值解读。',
          },
        },
      },
    ],
  },
  {
    id: 'market-entities-2022-11-shunde',
    indicator: 'market-entities',
    area: 'shunde',
    period: '2022-11',
    kind: 'actual',
    claims: [
      {
        source: 'yangcheng-evening-news-2022-11-11',
        value: 340_000,
        bound: 'more-than',
        printed: '超34万户市场主体',
      },
    ],
  },
  {
    id: 'market-entities-2021-xiaoshan',
    indicator: 'market-entities',
    area: 'xiaoshan',
    period: '2021',
    kind: 'actual',
    claims: [
      {
        source: 'daily-business-hangzhou-2022-09-29',
        value: 203_000,
        bound: 'exact',
        printed: '20.3万户',
      },
    ],
  },
  {
    id: 'market-entities-2024-huangpu-guangzhou',
    indicator: 'market-entities',
    area: 'huangpu-guangzhou',
    period: '2024',
    kind: 'actual',
    claims: [
      { source: 'huangpu-drc-2025-04-16', value: 283_000, bound: 'exact', printed: '28.3万户' },
    ],
  },
  {
    id: 'market-entities-2021-huangdao',
    indicator: 'market-entities',
    area: 'huangdao',
    period: '2021',
    kind: 'actual',
    claims: [{ source: 'bandao-2022-03', value: 400_000, bound: 'exact', printed: '40萬戶' }],
  },
  {
    id: 'market-entities-2022-huangdao',
    indicator: 'market-entities',
    area: 'huangdao',
    period: '2022',
    kind: 'actual',
    claims: [
      { source: 'huangdao-communique-2022', value: 425_130, bound: 'exact', printed: '425130 户' },
    ],
  },
] as const satisfies readonly Entry[];

export type FigureId = (typeof figures)[number]['id'];
