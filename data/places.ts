import type { Place, PlainClaim } from '../src/model/types.ts';
import type { AreaId } from './areas.ts';
import type { SourceId } from './sources.ts';

/** A wrong reference does not compile. */
type Entry = Omit<Place, 'claims'> & {
  readonly area: AreaId;
  readonly claims: readonly (PlainClaim & { readonly source: SourceId })[];
};

/** Parks, zones, institutes and the carriers of programmes. */
export const places = [
  {
    id: 'wujin-national-high-tech-zone',
    name: { en: 'Wujin National High-tech Zone', zh: '武进国家高新技术产业开发区' },
    aliases: {
      en: [
        'Wujin High-tech Zone',
        'Wujin National Hi-tech Zone',
        'Wujin National High-tech Industrial Development Zone',
        'Wujin National Hi-tech Industrial Zone',
      ],
      zh: ['武进国家高新区', '武进高新区', '武进国家级高新区', '武进高新技术产业开发区'],
    },
    kind: 'zone',
    area: 'whtz',
    opened: '1996',
    about: {
      en: 'High-tech zone in the district, provincial from 1996 and national from 2012.',
      zh: '武进区内的高新区，1996年起为省级，2012年起为国家级。',
    },
    claims: [
      {
        source: 'yanghu-net-2015-10-02',
        printed: '1996年作為江蘇首家省級高新區起步',
        note: { en: 'National in 2012 on the same page.', zh: '同一页面载其2012年成为国家级。' },
      },
      {
        source: 'changzhou-gov-ja-2012-11-05',
        printed: '國家レベルハイテク産業開発區となった',
        note: {
          en: 'Raised to national level by the State Council.',
          zh: '经国务院升格为国家级。',
        },
      },
      { source: 'yanghu-net-2019-02-08', printed: '武进高新区' },
    ],
  },
  {
    id: 'west-taihu-park',
    name: { en: 'West Taihu Science and Technology Industrial Park', zh: '常州西太湖科技产业园' },
    aliases: { en: ['West Taihu park', 'West Taihu'], zh: ['西太湖科技产业园', '西太湖'] },
    kind: 'park',
    area: 'west-taihu',
    about: {
      en: 'Lakeside park for new materials, health, smart equipment and services; one administration with Wujin Economic Development Zone.',
      zh: '湖滨园区，发展新材料、健康、智能装备和服务业；与武进经发区同属一套管理机构。',
    },
    claims: [
      { source: 'wujin-gov-2019-10-30', printed: '“两块牌子、一套班子”' },
      { source: 'changzhou-st-bureau-2018-11-29', printed: '如今的西太湖科技产业园' },
      { source: 'changzhou-st-bureau-2020-07-13', printed: '江苏省西太湖高新技术产业开发区(筹)' },
    ],
    note: {
      en: 'Appears in provincial rankings as West Taihu High-tech Zone (in preparation).',
      zh: '在省级排名中以西太湖高新区（筹）之名出现。',
    },
  },
  {
    id: 'changzhou-economic-development-zone',
    name: { en: 'Changzhou Economic Development Zone', zh: '江苏常州经济开发区' },
    aliases: { en: ['Changzhou EDZ'], zh: ['常州经开区', '常州经济开发区'] },
    kind: 'zone',
    area: 'cedz',
    opened: '2015-06',
    about: {
      en: "Provincial-level development zone made up of three towns and three subdistricts, counted in or left out of the district's figures.",
      zh: '省级开发区，由三个镇、三个街道组成，武进区数据或含或不含该开发区。',
    },
    claims: [
      { source: 'wujin-gov-2026-01-27', printed: '常州经开区' },
      { source: 'xinhua-jiangsu-2023-05-31', printed: '常州经开区' },
      {
        source: 'jschina-2019-05-23',
        printed: '设立常州经开区,作为市委、市政府的派出机构',
        note: {
          en: 'June 2015; entrusted to Wujin, which put three towns and three subdistricts under it.',
          zh: '2015年6月；委托武进管理，武进将三个镇、三个街道划归其下。',
        },
      },
      {
        source: 'wujin-communique-2021',
        printed: '武進區(含經開區)',
        note: {
          en: 'The communiqué gives most figures both incl. and excl. EDZ.',
          zh: '统计公报的多数数据兼列含、不含经开区两种口径。',
        },
      },
    ],
    note: {
      en: 'That the city has managed it directly since 2020 was seen only on encyclopedia mirrors and a park directory, therefore not claimed.',
      zh: '2020年起由市直管一说，仅见于百科镜像站和一份园区名录，故不采用。',
    },
  },
  {
    id: 'china-israel-changzhou-innovation-park',
    name: { en: 'China-Israel Changzhou Innovation Park', zh: '中以常州创新园' },
    aliases: {
      en: [
        'China-Israel Innovation Park',
        'China-Israel park',
        'Sino-Israeli Changzhou Innovation Park',
        'Sino-Israel Changzhou Innovation Park',
        'Sino-Israeli Innovation Park',
      ],
      zh: ['中以创新园', '中以常州创新园区', '中国以色列常州创新园'],
    },
    kind: 'park',
    area: 'west-taihu',
    opened: '2015-01-29',
    about: {
      en: 'Innovation park set up jointly by the governments of China and Israel.',
      zh: '中国和以色列两国政府共建的创新园。',
    },
    claims: [
      {
        source: 'changzhou-st-bureau-2016-04-20',
        printed: '为中国以色列常州创新园揭牌',
        note: { en: 'Plaque unveiled on 2015-01-29.', zh: '2015年1月29日揭牌。' },
      },
      {
        source: 'xinhua-silk-road-2019-09-17',
        printed: '2015年园区开工建设',
        note: {
          en: "Agreement of 2014 between the Ministry of Science and Technology, Jiangsu and Israel's Ministry of Economy.",
          zh: '2014年科学技术部、江苏省与以色列经济部签署协议。',
        },
      },
      { source: 'wujin-gov-2018-11-09', printed: '全国唯一的由中以两国政府签约共建' },
      { source: 'changzhou-st-bureau-2021-10-13', printed: '“一院一村两平台”' },
      { source: 'changzhou-st-bureau-2021-12-06', printed: '中以常州创新园' },
    ],
    note: {
      en: 'A page of 2018-11-29 puts the first China-Israel cooperation area in the West Taihu park.',
      zh: '2018年11月29日的一个页面称首个中以合作区位于西太湖科技产业园。',
    },
  },
  {
    id: 'changzhou-science-education-city',
    name: { en: 'Changzhou Science and Education City', zh: '常州科教城' },
    aliases: {
      en: [
        'Science and Education City',
        'Changzhou Science & Education City',
        'Changzhou Science Education City',
      ],
      zh: ['科教城'],
    },
    not: {
      en: ['Science and Education City student start-up park'],
      zh: ['科教城大学生创新创业园'],
    },
    kind: 'education-city',
    area: 'wujin',
    opened: '2002',
    about: {
      en: 'Park of one university and five vocational colleges with research institutes and technology firms.',
      zh: '集一所大学、五所高职院校及科研院所、科技企业于一体的园区。',
    },
    claims: [
      {
        source: 'gmw-2022-11-21',
        printed: '常州科教城成立20周年',
        note: {
          en: 'Meeting of 2022-11-19; prints “1+5” for the universities.',
          zh: '2022年11月19日会议；院校写作“1+5”。',
        },
      },
      { source: 'changzhou-party-org-2020-03-22', printed: '常州科教城' },
      {
        source: 'science-education-city-2009-05-25',
        printed: '以资源共享、集约发展而闻名的高职园区',
      },
      { source: 'jschina-en-2011-12-20', printed: '5 higher vocational colleges and 1 university' },
      { source: 'stdaily-en-2023-01-19', printed: 'one of the best innovative parks' },
      {
        source: 'changzhou-st-bureau-2019-06-15',
        printed: '常州科教城国际创新基地孵化器',
        note: {
          en: "Counts this incubator among Wujin's six.",
          zh: '将该孵化器列为武进六家孵化器之一。',
        },
      },
    ],
    note: {
      en: 'Year from the 20th anniversary in 2022. Run by the city; that it lies in Wujin is shown by the page of 2019-06-15.',
      zh: '年份据2022年的20周年推得。由市管理；其位于武进，见2019年6月15日的页面。',
    },
  },
  {
    id: 'science-education-city-student-startup-park',
    name: {
      en: 'Student start-up park of the Science and Education City',
      zh: '常州科教城大学生创新创业园',
    },
    aliases: {
      en: [
        'Science and Education City student start-up park',
        'Science and Education City student entrepreneurship park',
      ],
      zh: ['科教城大学生创新创业园', '科教城大学生创业园'],
    },
    kind: 'park',
    area: 'wujin',
    opened: '2014',
    about: {
      en: 'Start-up space for students of the six colleges of the Science and Education City.',
      zh: '面向常州科教城六所院校学生的创业场所。',
    },
    claims: [
      {
        source: 'wujin-news-net-2023-05-26',
        printed: '大學生創新創業園',
        note: { en: 'Set up in 2014.', zh: '2014年设立。' },
      },
      { source: 'science-education-city-2017-12-21', printed: '科教城大学生创新创业园' },
    ],
  },
  {
    id: 'west-taihu-cell-therapy-institute',
    name: {
      en: 'Changzhou West Taihu Institute of Frontier Technology in Cell Therapy',
      zh: '常州西太湖细胞治疗前沿技术研究院',
    },
    aliases: {
      en: [
        'West Taihu cell-therapy institute',
        'West Taihu cell therapy institute',
        'West Taihu cell therapy research institute',
      ],
      zh: ['西太湖细胞治疗研究院', '西太湖细胞治疗前沿技术研究院', '细胞治疗前沿技术研究院'],
    },
    kind: 'institute',
    area: 'west-taihu',
    opened: '2020-09-22',
    about: {
      en: 'Non-profit research institute for cell-therapy technology in the West Taihu park.',
      zh: '位于西太湖科技产业园、从事细胞治疗技术研究的非营利机构。',
    },
    claims: [
      {
        source: 'article-2022',
        printed: 'Advanced Technology Research Institute of Cell Therapy',
        locator: 'sentence 3',
        reading: {
          confidence: 'high',
          why: {
            en: 'Read as 常州西太湖细胞治疗前沿技术研究院: a stray photo caption run into the text, which claims nothing.',
            zh: '解读为常州西太湖细胞治疗前沿技术研究院：系误入正文的图片说明，并未陈述事实。',
          },
        },
      },
      { source: 'wujin-zhengqitong-2020-09-24', printed: '9月22日,…研究院揭牌启动' },
      {
        source: 'changzhou-st-bureau-2021-10-13',
        printed: '西太湖细胞治疗前沿技术研究院',
        note: {
          en: 'Named as a joint innovation platform of the base.',
          zh: '列为示范基地的联合创新平台。',
        },
      },
    ],
  },
  {
    id: 'two-lakes-innovation-area',
    name: { en: 'Two-Lakes Innovation Area', zh: '“两湖”创新区' },
    aliases: {
      en: [
        'Two Lakes Innovation Zone',
        'Lianghu Innovation Zone',
        'Two Lakes Innovation Area',
        'Lianghu Innovation Area',
      ],
      zh: ['两湖创新区'],
    },
    kind: 'zone',
    area: 'changzhou',
    about: {
      en: 'City project for a new innovation area; the West Taihu park in Wujin is its core.',
      zh: '市级项目，建设新的创新区；武进的西太湖科技产业园为其核心。',
    },
    claims: [
      { source: 'changzhou-st-bureau-2021-12-06', printed: '“两湖”创新区' },
      {
        source: 'wujin-gov-2024-06-04',
        printed: '“两湖”创新区核心区所在',
        note: { en: 'Said of the West Taihu park.', zh: '系就西太湖科技产业园而言。' },
      },
      { source: 'wujin-gov-2024-10-18', printed: '“两湖”创新区核心区' },
    ],
  },
  {
    id: 'carrier-new-engineering-talent-system',
    name: {
      en: 'Body: training system for new engineering talent',
      zh: '“新工科”人才培养体系（体）',
    },
    kind: 'programme-carrier',
    area: 'wujin',
    about: {
      en: 'First carrier of the 2022 pattern: a way of training people rather than a site.',
      zh: '2022年格局的第一个载体：是育人方式，而非场所。',
    },
    claims: [
      {
        source: 'article-2022',
        printed: '“new engineering” talent cultivation system',
        locator: 'sentence 10',
        reading: {
          confidence: 'medium',
          why: {
            en: "That this is the 'body' (体, translated as subject) is our reading.",
            zh: '以此为“体”（译作“subject”），系本库解读。',
          },
        },
      },
    ],
  },
  {
    id: 'carrier-innovation-park',
    name: { en: 'Park: Changzhou innovation park', zh: '中以常州创新园（园）' },
    kind: 'programme-carrier',
    area: 'wujin',
    about: {
      en: 'Second carrier of the 2022 pattern, an innovation park in Changzhou.',
      zh: '2022年格局的第二个载体，常州的一个创新园。',
    },
    claims: [
      {
        source: 'article-2022',
        printed: 'the innovation park in changzhou',
        locator: 'sentence 10',
        reading: {
          confidence: 'medium',
          why: {
            en: "Read as 中以常州创新园, China-Israel Changzhou Innovation Park, with 中 taken for 'in'; the rival reading 常州双创示范园 is less likely.",
            zh: '解读为中以常州创新园，即中国以色列常州创新园，“中”被误作“in”；另一解读常州双创示范园可能性较低。',
          },
        },
      },
      {
        source: 'changzhou-st-bureau-2021-12-06',
        printed: '中以常州创新园',
        note: {
          en: "Named beside the youth port in the district's programme of December 2021.",
          zh: '在武进区2021年12月的计划中与青年港并列。',
        },
      },
      {
        source: '051798-net-2017',
        printed: '常州雙創示范園',
        rival: true,
        note: {
          en: 'Rival reading: a demonstration park announced in 2017.',
          zh: '另一解读：2017年公布的一个示范园。',
        },
      },
    ],
    note: {
      en: 'See place china-israel-changzhou-innovation-park.',
      zh: '见地点 china-israel-changzhou-innovation-park。',
    },
  },
  {
    id: 'carrier-youth-port',
    name: {
      en: 'Port: Yangtze River Delta Youth Innovation and Entrepreneurship Port',
      zh: '长三角青年创新创业港（港）',
    },
    aliases: {
      en: ['Youth Innovation and Entrepreneurship Port', 'Yangtze River Delta Youth Port'],
      zh: ['长三角青创港', '青年创新创业港'],
    },
    kind: 'programme-carrier',
    area: 'wujin',
    about: {
      en: 'Third carrier of the 2022 pattern, a site for young founders that was being planned in December 2021.',
      zh: '2022年格局的第三个载体，面向青年创业者的场所，2021年12月尚在规划。',
    },
    claims: [
      {
        source: 'article-2022',
        printed: 'Yangtze river delta port of young innovative undertaking',
        locator: 'sentence 10',
        reading: {
          confidence: 'high',
          why: {
            en: 'Read as 长三角青年创新创业港, which a page of December 2021 prints.',
            zh: '解读为长三角青年创新创业港，2021年12月的一个页面即作此名。',
          },
        },
      },
      { source: 'changzhou-st-bureau-2021-12-06', printed: '加快推进长三角青年创新创业港规划建设' },
    ],
  },
  {
    id: 'carrier-science-education-city',
    name: { en: 'City: Changzhou Science and Education City', zh: '常州科教城（城）' },
    kind: 'programme-carrier',
    area: 'wujin',
    about: { en: 'Fourth carrier of the 2022 pattern.', zh: '2022年格局的第四个载体。' },
    claims: [
      {
        source: 'article-2022',
        printed: 'changzhou science and education city',
        locator: 'sentence 10',
        reading: {
          confidence: 'high',
          why: {
            en: 'Read as 常州科教城, the place changzhou-science-education-city.',
            zh: '解读为常州科教城，即地点 changzhou-science-education-city。',
          },
        },
      },
    ],
    note: {
      en: 'Same place as changzhou-science-education-city.',
      zh: '与 changzhou-science-education-city 为同一地点。',
    },
  },
] as const satisfies readonly Entry[];

export type PlaceId = (typeof places)[number]['id'];
