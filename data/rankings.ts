import type { Ranking, RankingClaim } from '../src/model/types.ts';
import type { AreaId } from './areas.ts';
import type { GroupId } from './groups.ts';
import type { ListId } from './lists.ts';
import type { SourceId } from './sources.ts';

/** A wrong reference does not compile. */
type Entry = Omit<Ranking, 'claims'> & {
  readonly list: ListId;
  readonly subject: AreaId;
  readonly among: GroupId;
  readonly claims: readonly (RankingClaim & { readonly source: SourceId })[];
};

/** One place in one list and year each. */
export const rankings = [
  {
    id: 'demonstration-base-evaluation-2021-jiangsu-regional-bases',
    list: 'demonstration-base-evaluation',
    year: 2021,
    subject: 'wujin',
    among: 'jiangsu-regional-bases',
    claims: [
      {
        source: 'article-2022',
        rank: 1,
        printed: 'ranking first among regional bases in Jiangsu Province',
        locator: 'sentence 2',
      },
    ],
    note: {
      en: 'Rests on the article alone. The number of bases compared is not printed; found in print as regional bases of Jiangsu are only Wujin and Yuhuatai (Nanjing). The proposed 2021 inspection-incentive list (award) is a different document.',
      zh: '仅以该文为据。参与比较的基地数量原文未注明；见于记载的江苏区域示范基地仅有武进和雨花台（南京）。2021年督查激励推荐名单（奖项）系另一文件。',
    },
  },
  {
    id: 'top-100-industrial-districts-2021',
    list: 'top-100-industrial-districts',
    year: 2021,
    subject: 'wujin',
    among: 'china',
    claims: [
      {
        source: 'article-2022',
        rank: 6,
        outOf: 100,
        printed: 'ranked sixth',
        locator: 'sentence 4',
      },
      { source: 'changzhou-st-bureau-2021-12-27', rank: 6, outOf: 100, printed: '第6位' },
      { source: 'fansina-net', rank: 6, outOf: 100, printed: '位列“中国工业百强区”第六' },
    ],
  },
  {
    id: 'top-100-industrial-districts-2021-jiangsu',
    list: 'top-100-industrial-districts',
    year: 2021,
    subject: 'wujin',
    among: 'jiangsu',
    claims: [
      {
        source: 'article-2022',
        rank: 1,
        printed: 'ranked first in Jiangsu Province',
        locator: 'sentence 4',
      },
      { source: 'changzhou-st-bureau-2021-12-27', rank: 1, printed: '全省第一' },
    ],
  },
  {
    id: 'top-100-districts-st-innovation-2018',
    list: 'top-100-districts-st-innovation',
    year: 2018,
    subject: 'wujin',
    among: 'china',
    claims: [
      {
        source: 'yanghu-net-2018-top-ten',
        rank: 1,
        outOf: 100,
        printed: '2018年全國科技創新百強區第一名',
        note: {
          en: 'Characters of the garbled copy read as Traditional Chinese.',
          zh: '该转载有乱码，其文字按繁体字解读。',
        },
      },
    ],
  },
  {
    id: 'top-100-districts-st-innovation-2021',
    list: 'top-100-districts-st-innovation',
    year: 2021,
    subject: 'wujin',
    among: 'china',
    claims: [
      {
        source: 'article-2022',
        rank: 1,
        outOf: 100,
        printed: 'won the first prize',
        locator: 'sentence 4',
        reading: {
          confidence: 'high',
          why: {
            en: "'First prize' is read as 第一名, rank 1 in a list; no prize is known.",
            zh: '“First prize”解读为第一名，即排名首位；未见有此奖项。',
          },
        },
      },
      {
        source: 'fansina-net',
        rank: 1,
        outOf: 100,
        printed: '“三个第一”',
        note: {
          en: 'First in three lists together, this one among them.',
          zh: '三份榜单第一的合称，本榜单为其中之一。',
        },
      },
    ],
  },
  {
    id: 'top-100-districts-st-innovation-2023',
    list: 'top-100-districts-st-innovation',
    year: 2023,
    subject: 'wujin',
    among: 'china',
    claims: [
      {
        source: 'yanghu-net-2024-02-12',
        rank: 1,
        outOf: 100,
        printed: '4個第一',
        note: {
          en: 'Four lists together, this one among them.',
          zh: '四份榜单合称，本榜单为其中之一。',
        },
      },
    ],
  },
  {
    id: 'top-100-districts-st-innovation-2025',
    list: 'top-100-districts-st-innovation',
    year: 2025,
    subject: 'wujin',
    among: 'china',
    claims: [
      {
        source: 'wujin-gov-2026-01-27',
        rank: 1,
        outOf: 100,
        printed: '四项第一',
        note: {
          en: 'Four lists together, this one among them.',
          zh: '四份榜单合称，本榜单为其中之一。',
        },
      },
    ],
  },
  {
    id: 'top-100-districts-comprehensive-strength-2013',
    list: 'top-100-districts-comprehensive-strength',
    year: 2013,
    subject: 'wujin',
    among: 'china',
    claims: [
      {
        source: 'people-cn-2014-11-03',
        rank: 3,
        printed: '继去年后再次位列第3名',
        note: { en: "Year before the page's year.", zh: '该页面年份的上一年。' },
      },
    ],
    note: {
      en: 'Earlier form of the list: 632 districts with towns, without the districts of the four municipalities. Later pages count the years in a row as third from 2014, not 2013.',
      zh: '榜单的早期形式：632个辖有镇的区，不含四个直辖市的区。后来的页面自2014年而非2013年起计连续第三名。',
    },
  },
  {
    id: 'top-100-districts-comprehensive-strength-2014',
    list: 'top-100-districts-comprehensive-strength',
    year: 2014,
    subject: 'wujin',
    among: 'china',
    claims: [{ source: 'people-cn-2014-11-03', rank: 3, printed: '再次位列第3名' }],
    note: {
      en: 'Earlier form of the list: 632 districts compared.',
      zh: '榜单的早期形式：632个区参与比较。',
    },
  },
  {
    id: 'top-100-districts-comprehensive-strength-2021',
    list: 'top-100-districts-comprehensive-strength',
    year: 2021,
    subject: 'wujin',
    among: 'china',
    claims: [
      { source: 'wujin-communique-2021', rank: 3, outOf: 100, printed: '全國綜合實力百強區第三名' },
      {
        source: 'fansina-net',
        rank: 3,
        printed: '全国综合实力百强区第三名',
        outOf: 100,
        note: { en: 'Eighth time running.', zh: '连续第八次。' },
      },
    ],
  },
  {
    id: 'top-100-districts-comprehensive-strength-2022',
    list: 'top-100-districts-comprehensive-strength',
    year: 2022,
    subject: 'wujin',
    among: 'china',
    claims: [
      {
        source: 'wujin-gov-2023-01-01',
        rank: 3,
        outOf: 100,
        printed: '连续9次获评全国综合实力百强区第三名',
        note: { en: 'Ninth time running.', zh: '连续第九次。' },
      },
      {
        source: 'wujin-gov-overview-2022',
        rank: 3,
        outOf: 100,
        printed: '全国综合实力百强区第三名',
      },
      { source: 'changzhou-gov-ja-2022-11-28', rank: 3, outOf: 100, printed: '9年連続で…第3位' },
      {
        source: 'yanghu-net-2022-12-09',
        rank: 3,
        printed: '全国综合实力百强区第三名',
        outOf: 100,
        note: { en: 'Ninth year running.', zh: '连续第九年。' },
      },
    ],
  },
  {
    id: 'top-100-districts-comprehensive-strength-2023',
    list: 'top-100-districts-comprehensive-strength',
    year: 2023,
    subject: 'wujin',
    among: 'china',
    claims: [
      {
        source: 'yanghu-net-2024-02-12',
        rank: 3,
        outOf: 100,
        printed: '連續十年位居全國綜合實力百強區第三',
        note: { en: 'Tenth year running.', zh: '连续第十年。' },
      },
      { source: 'hbzqbyyxgs-2023-top-ten', rank: 3, outOf: 100, printed: '3 | 江蘇常州市武進區' },
      {
        source: 'wzkp-2023-jiangsu',
        rank: 3,
        outOf: 100,
        printed: '3 | 江蘇常州市武進',
        reading: {
          confidence: 'high',
          why: {
            en: 'The page prints no year for the list; its figures for 2022 are those of the report of the 2023 study (csmcity-2023), and its ranks 3, 7 and 8 are those of the top ten of 2023.',
            zh: '网页未注明榜单年份；所列2022年数据与2023年研究报告（csmcity-2023）一致，第3、7、8名亦与2023年前十名一致。',
          },
        },
      },
    ],
  },
  {
    id: 'top-100-districts-comprehensive-strength-2025',
    list: 'top-100-districts-comprehensive-strength',
    year: 2025,
    subject: 'wujin',
    among: 'china',
    claims: [
      {
        source: 'wujin-gov-2026-01-27',
        rank: 3,
        outOf: 100,
        printed: '全国综合实力百强区第三位',
        reading: {
          confidence: 'high',
          why: {
            en: 'The year of the list is not printed; it is in the review of 2025.',
            zh: '榜单年份未注明；见于2025年回顾。',
          },
        },
      },
      {
        source: 'yanghu-net-2026-01-15',
        rank: 3,
        printed: '全国综合实力百强区第三位',
        outOf: 100,
        reading: {
          confidence: 'high',
          why: {
            en: 'The year of the list is not printed; it is in the review of 2025.',
            zh: '榜单年份未注明；见于2025年回顾。',
          },
        },
      },
    ],
  },
  {
    id: 'top-100-districts-investment-potential-2014',
    list: 'top-100-districts-investment-potential',
    year: 2014,
    subject: 'wujin',
    among: 'china',
    claims: [
      {
        source: 'people-cn-2014-11-03',
        rank: 1,
        outOf: 100,
        printed: '最具投资潜力中小城市百强区第1名',
      },
    ],
    note: { en: 'Earlier form of the list.', zh: '榜单的早期形式。' },
  },
  {
    id: 'top-100-districts-investment-potential-2021',
    list: 'top-100-districts-investment-potential',
    year: 2021,
    subject: 'wujin',
    among: 'china',
    claims: [
      { source: 'wujin-communique-2021', rank: 1, outOf: 100, printed: '全國投資潛力百強區第一名' },
      {
        source: 'fansina-net',
        rank: 1,
        printed: '“三个第一”',
        outOf: 100,
        note: {
          en: 'First in three lists together, this one among them.',
          zh: '三份榜单第一的合称，本榜单为其中之一。',
        },
      },
    ],
  },
  {
    id: 'top-100-districts-investment-potential-2022',
    list: 'top-100-districts-investment-potential',
    year: 2022,
    subject: 'wujin',
    among: 'china',
    claims: [
      { source: 'wujin-gov-2023-01-01', rank: 1, outOf: 100, printed: '全国投资潜力百强区第一名' },
      {
        source: 'wujin-gov-overview-2022',
        rank: 1,
        outOf: 100,
        printed: '全国投资潜力百强区第一名',
      },
      {
        source: 'changzhou-gov-ja-2022-11-28',
        rank: 1,
        outOf: 100,
        printed: '全國投資潛在力百強區の第1位',
      },
      {
        source: 'yanghu-net-2022-12-09',
        rank: 1,
        printed: '百强区4项第一',
        outOf: 100,
        note: {
          en: 'Four lists together, this one among them.',
          zh: '四份榜单合称，本榜单为其中之一。',
        },
      },
    ],
  },
  {
    id: 'top-100-districts-investment-potential-2023',
    list: 'top-100-districts-investment-potential',
    year: 2023,
    subject: 'wujin',
    among: 'china',
    claims: [
      {
        source: 'yanghu-net-2024-02-12',
        rank: 1,
        outOf: 100,
        printed: '4個第一',
        note: { en: 'Four lists together.', zh: '四份榜单合称。' },
      },
    ],
  },
  {
    id: 'top-100-districts-investment-potential-2025',
    list: 'top-100-districts-investment-potential',
    year: 2025,
    subject: 'wujin',
    among: 'china',
    claims: [
      {
        source: 'wujin-gov-2026-01-27',
        rank: 1,
        outOf: 100,
        printed: '四项第一',
        note: { en: 'Four lists together.', zh: '四份榜单合称。' },
      },
    ],
  },
  {
    id: 'top-100-districts-green-development-2023',
    list: 'top-100-districts-green-development',
    year: 2023,
    subject: 'wujin',
    among: 'china',
    claims: [
      {
        source: 'yanghu-net-2024-02-12',
        rank: 1,
        outOf: 100,
        printed: '4個第一',
        note: { en: 'Four lists together.', zh: '四份榜单合称。' },
      },
    ],
  },
  {
    id: 'top-100-districts-green-development-2025',
    list: 'top-100-districts-green-development',
    year: 2025,
    subject: 'wujin',
    among: 'china',
    claims: [
      {
        source: 'wujin-gov-2026-01-27',
        rank: 1,
        outOf: 100,
        printed: '四项第一',
        note: { en: 'Four lists together.', zh: '四份榜单合称。' },
      },
    ],
  },
  {
    id: 'top-100-districts-urbanization-quality-2023',
    list: 'top-100-districts-urbanization-quality',
    year: 2023,
    subject: 'wujin',
    among: 'china',
    claims: [
      {
        source: 'yanghu-net-2024-02-12',
        rank: 1,
        outOf: 100,
        printed: '4個第一',
        note: { en: 'Four lists together.', zh: '四份榜单合称。' },
      },
    ],
  },
  {
    id: 'top-100-districts-urbanization-quality-2025',
    list: 'top-100-districts-urbanization-quality',
    year: 2025,
    subject: 'wujin',
    among: 'china',
    claims: [
      {
        source: 'wujin-gov-2026-01-27',
        rank: 1,
        outOf: 100,
        printed: '四项第一',
        note: {
          en: 'Four lists together; the page prints 新型城市化质量.',
          zh: '四份榜单合称；该页面写作新型城市化质量。',
        },
      },
    ],
  },
  {
    id: 'top-100-districts-high-quality-development-2022',
    list: 'top-100-districts-high-quality-development',
    year: 2022,
    subject: 'wujin',
    among: 'china',
    claims: [
      {
        source: 'wujin-gov-2023-01-01',
        rank: 3,
        outOf: 100,
        printed: '中国高质量发展百强区第三名',
      },
      {
        source: 'wujin-gov-overview-2022',
        rank: 3,
        outOf: 100,
        printed: '中国高质量发展百强区第三名',
      },
    ],
  },
  {
    id: 'national-high-tech-zones-2016-whtz',
    list: 'national-high-tech-zones',
    year: 2016,
    subject: 'whtz',
    among: 'china',
    claims: [{ source: 'changzhou-gov-2017-08-03', rank: 54, outOf: 147, printed: '综合排名54' }],
  },
  {
    id: 'national-high-tech-zones-2016-jiangsu-county-level-whtz',
    list: 'national-high-tech-zones',
    year: 2016,
    subject: 'whtz',
    among: 'jiangsu-county-level',
    claims: [
      { source: 'changzhou-gov-2017-08-03', rank: 1, printed: '居全省县级市国家高新区第一' },
    ],
  },
  {
    id: 'national-high-tech-zones-2018-whtz',
    list: 'national-high-tech-zones',
    year: 2018,
    subject: 'whtz',
    among: 'china',
    claims: [{ source: 'yanghu-net-2019-02-08', rank: 45, printed: '第45位,比上年提升6位' }],
  },
  {
    id: 'national-high-tech-zones-2018-jiangsu-county-level-whtz',
    list: 'national-high-tech-zones',
    year: 2018,
    subject: 'whtz',
    among: 'jiangsu-county-level',
    claims: [{ source: 'yanghu-net-2019-02-08', rank: 1, printed: '全省县级国家高新区第1位' }],
  },
  {
    id: 'national-high-tech-zones-2021-whtz',
    list: 'national-high-tech-zones',
    year: 2021,
    subject: 'whtz',
    among: 'china',
    claims: [
      {
        source: 'changzhou-gov-en-2022-03-03',
        rank: 35,
        outOf: 168,
        printed: 'ranking 35th in the 2021 list',
      },
    ],
    note: {
      en: 'Up three ranks on the year before. A city page of 2023-06-12 repeats 21st (Changzhou zone) and 35th (Wujin zone) without naming the year of the evaluation; taken as the same result, not as one for 2022.',
      zh: '较上年上升3位。2023年6月12日的一个市级页面重复了第21位（常州高新区）和第35位（武进高新区），未注明评价年度；视为同一结果，而非2022年的结果。',
    },
  },
  {
    id: 'national-high-tech-zones-2024-whtz',
    list: 'national-high-tech-zones',
    year: 2024,
    subject: 'whtz',
    among: 'china',
    claims: [
      {
        source: 'xinhua-daily-2024-12-28',
        rank: 50,
        bound: 'top',
        outOf: 178,
        printed: '入围前50名',
      },
    ],
    note: {
      en: 'Seventh of the nine Jiangsu zones named; the order is not stated to be the ranking. Published by the Ministry of Industry and Information Technology.',
      zh: '在列名的9家江苏高新区中列第7；未说明所列次序即为排名。由工业和信息化部发布。',
    },
  },
  {
    id: 'jiangsu-high-tech-zones-2019-jiangsu-provincial-zones-west-taihu',
    list: 'jiangsu-high-tech-zones',
    year: 2019,
    subject: 'west-taihu',
    among: 'jiangsu-provincial-zones',
    claims: [
      { source: 'changzhou-ast-2020-07-07', rank: 6, outOf: 30, printed: '排第6位' },
      { source: 'changzhou-st-bureau-2020-07-13', rank: 6, outOf: 30, printed: '位列第6' },
      { source: 'yanghu-net-2020-07-27', rank: 6, outOf: 30, printed: '位列第6位' },
    ],
    note: { en: 'Up one rank on 2018.', zh: '较2018年上升1位。' },
  },
  {
    id: 'jiangsu-high-tech-zones-2019-jiangsu-west-taihu',
    list: 'jiangsu-high-tech-zones',
    year: 2019,
    subject: 'west-taihu',
    among: 'jiangsu',
    claims: [
      { source: 'changzhou-ast-2020-07-07', rank: 19, outOf: 51, printed: '排第19位' },
      { source: 'changzhou-st-bureau-2020-07-13', rank: 19, outOf: 51, printed: '位居第19' },
      { source: 'yanghu-net-2020-07-27', rank: 19, outOf: 51, printed: '居第19位' },
    ],
    note: {
      en: 'National and provincial zones together; up seven ranks on 2018.',
      zh: '国家级和省级高新区合并排名；较2018年上升7位。',
    },
  },
  {
    id: 'provincial-development-zones-top-100-2025-cedz',
    list: 'provincial-development-zones-top-100',
    year: 2025,
    subject: 'cedz',
    among: 'china',
    claims: [{ source: 'wujin-gov-2026-01-27', rank: 1, outOf: 100, printed: '百强榜首位' }],
  },
  {
    id: 'jiangsu-economic-zones-2018-jiangsu-provincial-zones-cedz',
    list: 'jiangsu-economic-zones',
    year: 2018,
    subject: 'cedz',
    among: 'jiangsu-provincial-zones',
    claims: [{ source: 'yanghu-net-2019-02-08', rank: 13, printed: '跃升至第13位' }],
    note: {
      en: 'Reported among the news of 2018; the year of the assessment is not printed.',
      zh: '列入2018年新闻报道；考核年度原文未注明。',
    },
  },
  {
    id: 'jiangsu-economic-zones-2021-jiangsu-provincial-zones-cedz',
    list: 'jiangsu-economic-zones',
    year: 2021,
    subject: 'cedz',
    among: 'jiangsu-provincial-zones',
    claims: [{ source: 'xinhua-daily-2023-02-12', rank: 1, printed: '跃升至全省省级经开区首位' }],
    note: {
      en: "The copy says 'latest results'; the year 2021 is taken from the Xinhua page on the innovation indicators of the same assessment.",
      zh: '该转载称“最新结果”；2021年这一年份取自新华网关于同一考核创新驱动类指标的页面。',
    },
  },
  {
    id: 'jiangsu-economic-zones-innovation-2021-jiangsu-provincial-zones-cedz',
    list: 'jiangsu-economic-zones-innovation',
    year: 2021,
    subject: 'cedz',
    among: 'jiangsu-provincial-zones',
    claims: [{ source: 'xinhua-jiangsu-2023-05-31', rank: 1, printed: '跃居省级经开区第一位' }],
  },
  {
    id: 'manufacturing-champions-count-2018-china-counties',
    list: 'manufacturing-champions-count',
    year: 2018,
    subject: 'wujin',
    among: 'china-counties',
    claims: [
      {
        source: 'yanghu-net-2018-top-ten',
        rank: 1,
        printed: '數量居全國縣(市、區)首位',
        note: { en: 'For three demonstration enterprises.', zh: '就三家示范企业而言。' },
      },
    ],
  },
  {
    id: 'manufacturing-champions-count-2021-china-counties',
    list: 'manufacturing-champions-count',
    year: 2021,
    subject: 'wujin',
    among: 'china-counties',
    claims: [
      {
        source: 'article-2022',
        rank: 1,
        printed: 'ranks first among counties (cities and districts)',
        locator: 'sentence 7',
        reading: {
          confidence: 'medium',
          why: {
            en: 'The year is not stated; read with the figures for 2021 around it.',
            zh: '年份未注明；与前后的2021年数据一并解读。',
          },
        },
      },
    ],
    note: {
      en: "No second source for 2021 says 'first nationwide'. In April 2021 a page says first in the province, in November 2021 another says first in the city: narrower, not contrary. In April 2021 it is the industrial foundation projects that are first among counties nationwide.",
      zh: '未见第二个来源称2021年“全国第一”。2021年4月有页面称全省第一，2021年11月另一页面称全市第一：范围较窄，并不矛盾。2021年4月居全国县（市、区）第一的是工业强基工程项目。',
    },
  },
  {
    id: 'manufacturing-champions-count-2021-jiangsu',
    list: 'manufacturing-champions-count',
    year: 2021,
    subject: 'wujin',
    among: 'jiangsu',
    claims: [{ source: 'xjnnet-2021-04-06', rank: 1, printed: '位居全省第一' }],
    note: { en: 'As of April 2021.', zh: '截至2021年4月。' },
  },
  {
    id: 'manufacturing-champions-count-2021-changzhou',
    list: 'manufacturing-champions-count',
    year: 2021,
    subject: 'wujin',
    among: 'changzhou',
    claims: [{ source: 'jswotao-2021-11-12', rank: 1, printed: '数量全市第一' }],
    note: { en: 'As of November 2021.', zh: '截至2021年11月。' },
  },
  {
    id: 'manufacturing-champions-count-2024-changzhou',
    list: 'manufacturing-champions-count',
    year: 2024,
    subject: 'wujin',
    among: 'changzhou',
    claims: [{ source: 'wujin-gov-2024-03-05', rank: 1, printed: '总量连续八年全市第一' }],
    note: { en: 'As of March 2024, eighth year running.', zh: '截至2024年3月，连续第八年。' },
  },
  {
    id: 'industrial-foundation-projects-count-2021-china-counties',
    list: 'industrial-foundation-projects-count',
    year: 2021,
    subject: 'wujin',
    among: 'china-counties',
    claims: [{ source: 'xjnnet-2021-04-06', rank: 1, printed: '位列全国县(市、区)第一' }],
    note: { en: 'As of April 2021.', zh: '截至2021年4月。' },
  },
  {
    id: 'new-provincial-little-giants-count-2018-jiangsu',
    list: 'new-provincial-little-giants-count',
    year: 2018,
    subject: 'wujin',
    among: 'jiangsu',
    claims: [{ source: 'yanghu-net-2018-top-ten', rank: 1, printed: '位列全省第一' }],
  },
  {
    id: 'listed-companies-count-2022-changzhou',
    list: 'listed-companies-count',
    year: 2022,
    subject: 'wujin',
    among: 'changzhou',
    claims: [
      { source: 'yanghu-net-2022-02-05', rank: 1, printed: '上市公司數量、質量均位居全市第一' },
    ],
    note: { en: 'As of February 2022.', zh: '截至2022年2月。' },
  },
  {
    id: 'top-100-districts-st-innovation-2022',
    list: 'top-100-districts-st-innovation',
    year: 2022,
    subject: 'wujin',
    among: 'china',
    claims: [
      {
        source: 'yanghu-net-2022-12-09',
        rank: 1,
        printed: '百强区4项第一',
        outOf: 100,
        note: {
          en: 'Four lists together, this one among them.',
          zh: '四份榜单合称，本榜单为其中之一。',
        },
      },
    ],
  },
  {
    id: 'top-100-districts-green-development-2022',
    list: 'top-100-districts-green-development',
    year: 2022,
    subject: 'wujin',
    among: 'china',
    claims: [
      {
        source: 'yanghu-net-2022-12-09',
        rank: 1,
        printed: '百强区4项第一',
        outOf: 100,
        note: {
          en: 'Four lists together, this one among them.',
          zh: '四份榜单合称，本榜单为其中之一。',
        },
      },
    ],
  },
  {
    id: 'top-100-districts-urbanization-quality-2022',
    list: 'top-100-districts-urbanization-quality',
    year: 2022,
    subject: 'wujin',
    among: 'china',
    claims: [
      {
        source: 'yanghu-net-2022-12-09',
        rank: 1,
        printed: '百强区4项第一',
        outOf: 100,
        note: {
          en: 'Four lists together, this one among them.',
          zh: '四份榜单合称，本榜单为其中之一。',
        },
      },
    ],
  },
  {
    id: 'provincial-development-zones-top-100-2023-cedz',
    list: 'provincial-development-zones-top-100',
    year: 2023,
    subject: 'cedz',
    among: 'china',
    claims: [{ source: 'yanghu-net-2023-12-28', rank: 1, printed: '位列第一', outOf: 100 }],
  },
  {
    id: 'top-100-districts-comprehensive-strength-2023-shunde',
    list: 'top-100-districts-comprehensive-strength',
    year: 2023,
    subject: 'shunde',
    among: 'china',
    claims: [
      { source: 'hbzqbyyxgs-2023-top-ten', rank: 1, outOf: 100, printed: '1 | 廣東佛山市順德區' },
      { source: 'foshanplus-2023', rank: 1, outOf: 100, printed: '榜单登顶' },
    ],
  },
  {
    id: 'top-100-districts-comprehensive-strength-2023-yinzhou',
    list: 'top-100-districts-comprehensive-strength',
    year: 2023,
    subject: 'yinzhou',
    among: 'china',
    claims: [
      { source: 'hbzqbyyxgs-2023-top-ten', rank: 5, outOf: 100, printed: '5 | 浙江寧波市鄞州區' },
      {
        source: 'china-daily-2023-11-21',
        rank: 5,
        outOf: 100,
        printed: 'Yinzhou coming in at 5th',
      },
    ],
  },
  {
    id: 'top-100-districts-comprehensive-strength-2024-keqiao',
    list: 'top-100-districts-comprehensive-strength',
    year: 2024,
    subject: 'keqiao',
    among: 'china',
    claims: [
      { source: 'wikipedia-zh-keqiao', rank: 8, outOf: 100, printed: '全国综合实力百强区第八位' },
    ],
  },
  {
    id: 'top-100-districts-comprehensive-strength-2021-yinzhou',
    list: 'top-100-districts-comprehensive-strength',
    year: 2021,
    subject: 'yinzhou',
    among: 'china',
    claims: [
      {
        source: 'ningbo-evening-news-2021',
        rank: 4,
        outOf: 100,
        printed: '第4位',
        note: { en: 'The page prints 全国实力百强区.', zh: '原文写作全国实力百强区。' },
      },
    ],
  },
  {
    id: 'top-100-districts-comprehensive-strength-2021-haishu',
    list: 'top-100-districts-comprehensive-strength',
    year: 2021,
    subject: 'haishu',
    among: 'china',
    claims: [
      {
        source: 'ningbo-evening-news-2021',
        rank: 18,
        outOf: 100,
        printed: '第18位',
        note: { en: 'The page prints 全国实力百强区.', zh: '原文写作全国实力百强区。' },
      },
    ],
  },
  {
    id: 'top-100-districts-comprehensive-strength-2014-xiaoshan',
    list: 'top-100-districts-comprehensive-strength',
    year: 2014,
    subject: 'xiaoshan',
    among: 'china',
    claims: [
      {
        source: 'cnnb-2014-10-20',
        rank: 4,
        outOf: 100,
        printed: '今年第4位',
        note: { en: 'Earlier form of the list.', zh: '榜单的早期形式。' },
      },
    ],
  },
  {
    id: 'top-100-districts-comprehensive-strength-2014-yinzhou',
    list: 'top-100-districts-comprehensive-strength',
    year: 2014,
    subject: 'yinzhou',
    among: 'china',
    claims: [
      {
        source: 'cnnb-2014-10-20',
        rank: 5,
        outOf: 100,
        printed: '第5位',
        note: { en: 'Earlier form of the list.', zh: '榜单的早期形式。' },
      },
    ],
  },
  {
    id: 'top-100-districts-comprehensive-strength-2014-beilun',
    list: 'top-100-districts-comprehensive-strength',
    year: 2014,
    subject: 'beilun',
    among: 'china',
    claims: [
      {
        source: 'cnnb-2014-10-20',
        rank: 12,
        outOf: 100,
        printed: '第12位',
        note: { en: 'Earlier form of the list.', zh: '榜单的早期形式。' },
      },
    ],
  },
  {
    id: 'top-100-districts-comprehensive-strength-2013-yinzhou',
    list: 'top-100-districts-comprehensive-strength',
    year: 2013,
    subject: 'yinzhou',
    among: 'china',
    claims: [
      {
        source: 'cnnb-2014-10-20',
        rank: 2,
        outOf: 100,
        printed: '鄞州区去年排在第2位',
        note: { en: 'Earlier form of the list.', zh: '榜单的早期形式。' },
      },
    ],
  },
  {
    id: 'top-100-districts-comprehensive-strength-2013-xiaoshan',
    list: 'top-100-districts-comprehensive-strength',
    year: 2013,
    subject: 'xiaoshan',
    among: 'china',
    claims: [
      {
        source: 'cnnb-2014-10-20',
        rank: 5,
        outOf: 100,
        printed: '去年全国第5位',
        note: { en: 'Earlier form of the list.', zh: '榜单的早期形式。' },
      },
    ],
  },
  {
    id: 'top-100-districts-comprehensive-strength-2013-zhenhai',
    list: 'top-100-districts-comprehensive-strength',
    year: 2013,
    subject: 'zhenhai',
    among: 'china',
    claims: [
      {
        source: 'cnnb-2014-10-20',
        rank: 18,
        outOf: 100,
        printed: '去年排名第18位',
        note: { en: 'Earlier form of the list.', zh: '榜单的早期形式。' },
      },
    ],
  },
  {
    id: 'top-100-districts-comprehensive-strength-2013-beilun',
    list: 'top-100-districts-comprehensive-strength',
    year: 2013,
    subject: 'beilun',
    among: 'china',
    claims: [
      {
        source: 'cnnb-2014-10-20',
        rank: 13,
        outOf: 100,
        printed: '13 |',
        note: { en: 'Earlier form of the list.', zh: '榜单的早期形式。' },
      },
    ],
  },
  {
    id: 'top-100-districts-comprehensive-strength-2023-haishu',
    list: 'top-100-districts-comprehensive-strength',
    year: 2023,
    subject: 'haishu',
    among: 'china',
    claims: [{ source: 'china-daily-2023-11-21', rank: 20, outOf: 100, printed: 'Haishu at 20th' }],
  },
  {
    id: 'top-100-districts-investment-potential-2023-yinzhou',
    list: 'top-100-districts-investment-potential',
    year: 2023,
    subject: 'yinzhou',
    among: 'china',
    claims: [
      { source: 'china-daily-2023-11-21', rank: 8, outOf: 100, printed: 'Yinzhou ranked eighth' },
    ],
  },
  {
    id: 'top-100-districts-comprehensive-strength-2021-nanhai',
    list: 'top-100-districts-comprehensive-strength',
    year: 2021,
    subject: 'nanhai',
    among: 'china',
    claims: [
      {
        source: 'foshannews-2021-09-30',
        rank: 2,
        outOf: 100,
        printed: 'Nanhai District in Foshan ranked 2nd',
        reading: {
          confidence: 'high',
          why: {
            en: "The list's name is not printed; Yinzhou is fourth and Wujin third in the same year's list of comprehensive strength.",
            zh: '原文未写榜单名称；同年综合实力榜单中鄞州第四、武进第三。',
          },
        },
      },
    ],
  },
  {
    id: 'top-100-industrial-districts-2023-longgang',
    list: 'top-100-industrial-districts',
    year: 2023,
    subject: 'longgang',
    among: 'china',
    claims: [
      {
        source: 'nanfang-daily-2023-12-12',
        rank: 1,
        outOf: 100,
        printed: '分别位居第一名到第六名',
        note: { en: 'First of the six named in order.', zh: '依次列出的六个区中的第1个。' },
      },
      { source: 'shi-fen-2023-12-08', rank: 1, outOf: 100, printed: '龙岗继续位居榜首' },
    ],
  },
  {
    id: 'top-100-industrial-districts-2023-huangpu-guangzhou',
    list: 'top-100-industrial-districts',
    year: 2023,
    subject: 'huangpu-guangzhou',
    among: 'china',
    claims: [
      {
        source: 'nanfang-daily-2023-12-12',
        rank: 2,
        outOf: 100,
        printed: '分别位居第一名到第六名',
        note: { en: 'Second of the six named in order.', zh: '依次列出的六个区中的第2个。' },
      },
    ],
  },
  {
    id: 'top-100-industrial-districts-2023-shunde',
    list: 'top-100-industrial-districts',
    year: 2023,
    subject: 'shunde',
    among: 'china',
    claims: [
      {
        source: 'nanfang-daily-2023-12-12',
        rank: 3,
        outOf: 100,
        printed: '分别位居第一名到第六名',
        note: { en: 'Third of the six named in order.', zh: '依次列出的六个区中的第3个。' },
      },
    ],
  },
  {
    id: 'top-100-industrial-districts-2023-nanshan',
    list: 'top-100-industrial-districts',
    year: 2023,
    subject: 'nanshan',
    among: 'china',
    claims: [
      {
        source: 'nanfang-daily-2023-12-12',
        rank: 4,
        outOf: 100,
        printed: '分别位居第一名到第六名',
        note: { en: 'Fourth of the six named in order.', zh: '依次列出的六个区中的第4个。' },
      },
      {
        source: 'shi-fen-2023-12-08',
        rank: 10,
        bound: 'top',
        outOf: 100,
        printed: '龙岗、南山、宝安跻身十强',
      },
    ],
  },
  {
    id: 'top-100-industrial-districts-2023-baoan',
    list: 'top-100-industrial-districts',
    year: 2023,
    subject: 'baoan',
    among: 'china',
    claims: [
      {
        source: 'nanfang-daily-2023-12-12',
        rank: 5,
        outOf: 100,
        printed: '分别位居第一名到第六名',
        note: { en: 'Fifth of the six named in order.', zh: '依次列出的六个区中的第5个。' },
      },
      {
        source: 'shi-fen-2023-12-08',
        rank: 10,
        bound: 'top',
        outOf: 100,
        printed: '龙岗、南山、宝安跻身十强',
      },
    ],
  },
  {
    id: 'top-100-industrial-districts-2023-nanhai',
    list: 'top-100-industrial-districts',
    year: 2023,
    subject: 'nanhai',
    among: 'china',
    claims: [
      {
        source: 'nanfang-daily-2023-12-12',
        rank: 6,
        outOf: 100,
        printed: '分别位居第一名到第六名',
        note: { en: 'Sixth of the six named in order.', zh: '依次列出的六个区中的第6个。' },
      },
    ],
  },
  {
    id: 'top-100-industrial-districts-2024-longgang',
    list: 'top-100-industrial-districts',
    year: 2024,
    subject: 'longgang',
    among: 'china',
    claims: [
      { source: 'thepaper-2024-12-24', rank: 1, outOf: 100, printed: '深圳市龙岗区位居榜首' },
    ],
  },
  {
    id: 'top-100-industrial-districts-2018-huangdao',
    list: 'top-100-industrial-districts',
    year: 2018,
    subject: 'huangdao',
    among: 'china',
    claims: [
      {
        source: 'qingdaonews-2019-01-15',
        rank: 7,
        outOf: 100,
        printed: '跃居榜单第七位',
        note: {
          en: 'The page names the West Coast New Area, that is Huangdao District.',
          zh: '原文写作西海岸新区，即黄岛区。',
        },
      },
    ],
  },
  {
    id: 'top-100-industrial-districts-2018-yuhua',
    list: 'top-100-industrial-districts',
    year: 2018,
    subject: 'yuhua',
    among: 'china',
    claims: [{ source: 'rednet-2018-11-22', rank: 19, outOf: 100, printed: '排名第19位' }],
  },
  {
    id: 'national-high-tech-zones-2024-suzhou-industrial-park',
    list: 'national-high-tech-zones',
    year: 2024,
    subject: 'suzhou-industrial-park',
    among: 'china',
    claims: [
      {
        source: 'xinhua-daily-2024-12-28',
        rank: 4,
        outOf: 178,
        printed: '分别位居第四、第九',
        note: { en: 'First of the two zones named.', zh: '所列两个园区中的第一个。' },
      },
    ],
  },
  {
    id: 'national-high-tech-zones-2024-nanjing-htz',
    list: 'national-high-tech-zones',
    year: 2024,
    subject: 'nanjing-htz',
    among: 'china',
    claims: [
      {
        source: 'xinhua-daily-2024-12-28',
        rank: 9,
        outOf: 178,
        printed: '分别位居第四、第九',
        note: { en: 'Second of the two zones named.', zh: '所列两个园区中的第二个。' },
      },
      { source: 'nanjing-daily-2024-12', rank: 9, printed: '位列第9位' },
    ],
  },
  {
    id: 'national-high-tech-zones-2024-xian-htz',
    list: 'national-high-tech-zones',
    year: 2024,
    subject: 'xian-htz',
    among: 'china',
    claims: [
      {
        source: 'people-cn-2025-02-26',
        rank: 10,
        bound: 'top',
        printed: '西安、武汉东湖、成都位居前10',
        reading: {
          confidence: 'high',
          why: {
            en: 'The page does not print the year of the evaluation; it speaks of the first published list of the first 50, which is that of 2024.',
            zh: '网页未注明评价年份；文中提到首次公布前50名榜单，即2024年榜单。',
          },
        },
      },
    ],
  },
  {
    id: 'national-high-tech-zones-2024-wuhan-donghu',
    list: 'national-high-tech-zones',
    year: 2024,
    subject: 'wuhan-donghu',
    among: 'china',
    claims: [
      {
        source: 'people-cn-2025-02-26',
        rank: 10,
        bound: 'top',
        printed: '西安、武汉东湖、成都位居前10',
        reading: {
          confidence: 'high',
          why: {
            en: 'The page does not print the year of the evaluation; it speaks of the first published list of the first 50, which is that of 2024.',
            zh: '网页未注明评价年份；文中提到首次公布前50名榜单，即2024年榜单。',
          },
        },
      },
    ],
  },
  {
    id: 'national-high-tech-zones-2024-chengdu-htz',
    list: 'national-high-tech-zones',
    year: 2024,
    subject: 'chengdu-htz',
    among: 'china',
    claims: [
      {
        source: 'people-cn-2025-02-26',
        rank: 10,
        bound: 'top',
        printed: '西安、武汉东湖、成都位居前10',
        reading: {
          confidence: 'high',
          why: {
            en: 'The page does not print the year of the evaluation; it speaks of the first published list of the first 50, which is that of 2024.',
            zh: '网页未注明评价年份；文中提到首次公布前50名榜单，即2024年榜单。',
          },
        },
      },
    ],
  },
  {
    id: 'national-high-tech-zones-2022-suzhou-industrial-park',
    list: 'national-high-tech-zones',
    year: 2022,
    subject: 'suzhou-industrial-park',
    among: 'china',
    claims: [{ source: 'suzhou-daily-2023-03-11', rank: 4, outOf: 169, printed: '综合排名第四' }],
  },
  {
    id: 'national-high-tech-zones-2022-zhongguancun',
    list: 'national-high-tech-zones',
    year: 2022,
    subject: 'zhongguancun',
    among: 'china',
    claims: [
      {
        source: 'suzhou-daily-2023-03-11',
        rank: 3,
        bound: 'top',
        outOf: 169,
        printed: '仅次于北京中关村、上海张江和深圳高新区',
        reading: {
          confidence: 'high',
          why: {
            en: 'The page ranks Suzhou Industrial Park fourth, behind only these three zones.',
            zh: '文中称苏州工业园区位列第四，仅次于这三个园区。',
          },
        },
      },
      { source: 'xuanzhi960-2022', rank: 1, printed: '依舊穩(wěn)坐榜首' },
    ],
  },
  {
    id: 'national-high-tech-zones-2022-shanghai-zhangjiang',
    list: 'national-high-tech-zones',
    year: 2022,
    subject: 'shanghai-zhangjiang',
    among: 'china',
    claims: [
      {
        source: 'suzhou-daily-2023-03-11',
        rank: 3,
        bound: 'top',
        outOf: 169,
        printed: '仅次于北京中关村、上海张江和深圳高新区',
        reading: {
          confidence: 'high',
          why: {
            en: 'The page ranks Suzhou Industrial Park fourth, behind only these three zones.',
            zh: '文中称苏州工业园区位列第四，仅次于这三个园区。',
          },
        },
      },
    ],
  },
  {
    id: 'national-high-tech-zones-2022-shenzhen-htz',
    list: 'national-high-tech-zones',
    year: 2022,
    subject: 'shenzhen-htz',
    among: 'china',
    claims: [
      {
        source: 'suzhou-daily-2023-03-11',
        rank: 3,
        bound: 'top',
        outOf: 169,
        printed: '仅次于北京中关村、上海张江和深圳高新区',
        reading: {
          confidence: 'high',
          why: {
            en: 'The page ranks Suzhou Industrial Park fourth, behind only these three zones.',
            zh: '文中称苏州工业园区位列第四，仅次于这三个园区。',
          },
        },
      },
    ],
  },
  {
    id: 'national-high-tech-zones-2022-hefei-htz',
    list: 'national-high-tech-zones',
    year: 2022,
    subject: 'hefei-htz',
    among: 'china',
    claims: [{ source: 'cnr-2023-02-17', rank: 7, outOf: 169, printed: '位居第七名' }],
  },
  {
    id: 'national-high-tech-zones-2016-hangzhou-htz',
    list: 'national-high-tech-zones',
    year: 2016,
    subject: 'hangzhou-htz',
    among: 'china',
    claims: [
      {
        source: 'china-com-cn-2017-07-29',
        rank: 3,
        printed: 'national high-tech zone ranked third',
      },
    ],
  },
  {
    id: 'national-high-tech-zones-2016-ningbo-htz',
    list: 'national-high-tech-zones',
    year: 2016,
    subject: 'ningbo-htz',
    among: 'china',
    claims: [{ source: 'china-com-cn-2017-07-29', rank: 17, printed: 'moved from No.21 to No.17' }],
  },
  {
    id: 'city-districts-high-quality-development-2023-shunde',
    list: 'city-districts-high-quality-development',
    year: 2023,
    subject: 'shunde',
    among: 'china',
    claims: [
      {
        source: 'shunde-release-2023-05-15',
        rank: 1,
        outOf: 100,
        printed: '“高质量发展百强区”榜首',
      },
    ],
  },
  {
    id: 'city-districts-high-quality-development-2020-shunde',
    list: 'city-districts-high-quality-development',
    year: 2020,
    subject: 'shunde',
    among: 'china',
    claims: [
      {
        source: 'yangcheng-evening-news-2020-12-29',
        rank: 1,
        outOf: 100,
        printed: '顺德区位列第一',
      },
    ],
  },
  {
    id: 'city-districts-high-quality-development-2020-nanhai',
    list: 'city-districts-high-quality-development',
    year: 2020,
    subject: 'nanhai',
    among: 'china',
    claims: [
      {
        source: 'yangcheng-evening-news-2020-12-29',
        rank: 2,
        outOf: 100,
        printed: '南海区位列第二',
      },
    ],
  },
  {
    id: 'city-districts-high-quality-development-2020-wujiang',
    list: 'city-districts-high-quality-development',
    year: 2020,
    subject: 'wujiang',
    among: 'china',
    claims: [
      {
        source: 'yangcheng-evening-news-2020-12-29',
        rank: 3,
        outOf: 100,
        printed: '第三名为江苏省苏州市吴江区',
      },
    ],
  },
  {
    id: 'city-districts-high-quality-development-2020-chancheng',
    list: 'city-districts-high-quality-development',
    year: 2020,
    subject: 'chancheng',
    among: 'china',
    claims: [
      {
        source: 'yangcheng-evening-news-2020-12-29',
        rank: 10,
        outOf: 100,
        printed: '禅城区第10位',
      },
    ],
  },
  {
    id: 'city-districts-high-quality-development-2020',
    list: 'city-districts-high-quality-development',
    year: 2020,
    subject: 'wujin',
    among: 'china',
    claims: [
      {
        source: 'yangcheng-evening-news-2020-12-29',
        rank: 10,
        bound: 'top',
        outOf: 100,
        printed: '前10名还包括',
      },
    ],
  },
  {
    id: 'city-districts-high-quality-development-2020-xinwu',
    list: 'city-districts-high-quality-development',
    year: 2020,
    subject: 'xinwu',
    among: 'china',
    claims: [
      {
        source: 'yangcheng-evening-news-2020-12-29',
        rank: 10,
        bound: 'top',
        outOf: 100,
        printed: '前10名还包括',
      },
    ],
  },
  {
    id: 'city-districts-high-quality-development-2020-huqiu',
    list: 'city-districts-high-quality-development',
    year: 2020,
    subject: 'huqiu',
    among: 'china',
    claims: [
      {
        source: 'yangcheng-evening-news-2020-12-29',
        rank: 10,
        bound: 'top',
        outOf: 100,
        printed: '前10名还包括',
      },
    ],
  },
  {
    id: 'city-districts-high-quality-development-2020-wuzhong',
    list: 'city-districts-high-quality-development',
    year: 2020,
    subject: 'wuzhong',
    among: 'china',
    claims: [
      {
        source: 'yangcheng-evening-news-2020-12-29',
        rank: 10,
        bound: 'top',
        outOf: 100,
        printed: '前10名还包括',
      },
    ],
  },
  {
    id: 'city-districts-high-quality-development-2020-xinbei',
    list: 'city-districts-high-quality-development',
    year: 2020,
    subject: 'xinbei',
    among: 'china',
    claims: [
      {
        source: 'yangcheng-evening-news-2020-12-29',
        rank: 10,
        bound: 'top',
        outOf: 100,
        printed: '前10名还包括',
      },
    ],
  },
  {
    id: 'city-districts-high-quality-development-2020-keqiao',
    list: 'city-districts-high-quality-development',
    year: 2020,
    subject: 'keqiao',
    among: 'china',
    claims: [
      {
        source: 'yangcheng-evening-news-2020-12-29',
        rank: 10,
        bound: 'top',
        outOf: 100,
        printed: '前10名还包括',
      },
    ],
  },
  {
    id: 'city-districts-high-quality-development-2020-tongzhou-nantong',
    list: 'city-districts-high-quality-development',
    year: 2020,
    subject: 'tongzhou-nantong',
    among: 'china',
    claims: [
      {
        source: 'nantong-gov-en-2021-01-05',
        rank: 15,
        outOf: 100,
        printed: 'ranked 15th among the 752 districts',
        note: {
          en: 'Ranked among 752 districts; the list prints the first 100.',
          zh: '在752个区中排名；榜单刊出前100名。',
        },
      },
    ],
  },
] as const satisfies readonly Entry[];

export type RankingId = (typeof rankings)[number]['id'];
