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
        value: 1131,
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
        value: 1131,
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
        value: 1200,
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
        value: 5510,
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
        value: 4900,
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
    claims: [{ source: 'xjnnet-2021-01-03', value: 716, bound: 'exact', printed: '累计达716家' }],
  },
  {
    id: 'high-tech-enterprises-net-increase-2020',
    indicator: 'high-tech-enterprises-net-increase',
    area: 'wujin',
    period: '2020',
    kind: 'actual',
    claims: [{ source: 'xjnnet-2021-01-03', value: 219, bound: 'exact', printed: '净增219家' }],
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
        value: 1126,
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
        value: 2915,
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
      { source: 'changzhou-gov-2023-06-12', value: 3680, bound: 'exact', printed: '3680家' },
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
      { source: 'changguan-2025', value: 5400, bound: 'more-than', printed: '有效高企超5400家' },
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
        value: 1100,
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
        value: 1417,
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
        value: 1192,
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
        value: 4688,
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
      { source: 'wujin-gov-2019-01-25', value: 5994, bound: 'exact', printed: '共扶持创业5994人' },
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
        value: 1458,
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
      { source: 'wujin-gov-2019-01-25', value: 1699, bound: 'exact', printed: '农民创业1699人' },
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
        value: 8778,
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
    claims: [{ source: 'jschina-2024-11-09', value: 1794, bound: 'exact', printed: '1794个' }],
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
        value: 1500,
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
        value: 1066,
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
      { source: 'jschina-2023-11-01', value: 4372, bound: 'exact', printed: '总面积4372平方公里' },
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
] as const satisfies readonly Entry[];

export type FigureId = (typeof figures)[number]['id'];
