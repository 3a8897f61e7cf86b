import type { Award, PlainClaim } from '../src/model/types.ts';
import type { AreaId } from './areas.ts';
import type { SourceId } from './sources.ts';

/** A wrong reference does not compile. */
type Entry = Omit<Award, 'claims'> & {
  readonly subject: AreaId;
  readonly claims: readonly (PlainClaim & { readonly source: SourceId })[];
};

/** Ratings, designations and incentives. */
export const awards = [
  {
    id: 'demonstration-base-evaluation-2021-excellent',
    title: {
      en: 'Rated excellent in the 2021 evaluation of the mass entrepreneurship and innovation demonstration bases',
      zh: '2021年度大众创业万众创新示范基地评估优秀',
    },
    aliases: {
      en: [
        'excellent in the assessment of demonstration bases',
        'rated excellent in the evaluation of demonstration bases',
        'rated excellent in the assessment of demonstration bases',
        'rated excellent in the evaluation of mass entrepreneurship and innovation demonstration bases',
        'rated excellent in the assessment of mass entrepreneurship and innovation demonstration bases',
        'rated excellent in the demonstration base evaluation',
        'rated excellent in the demonstration base assessment',
      ],
      zh: [
        '双创示范基地评估优秀',
        '双创示范基地年度评估优秀',
        '国家双创示范基地评估优秀',
        '区域双创示范基地评估优秀',
      ],
    },
    kind: 'rating',
    level: 'national',
    grantedBy: [
      {
        en: 'General Office of the National Development and Reform Commission',
        zh: '国家发展和改革委员会办公厅',
      },
      {
        en: 'General Office of the China Association for Science and Technology',
        zh: '中国科学技术协会办公厅',
      },
    ],
    year: 2021,
    subject: 'wujin',
    claims: [
      { source: 'article-2022', printed: 'rated as “excellent”', locator: 'sentence 2' },
      {
        source: 'article-2022',
        printed: 'jointly issued a notice',
        locator: 'sentence 1',
        note: {
          en: 'Names the two offices that issued the results.',
          zh: '载明发布结果的两个办公厅。',
        },
      },
    ],
    note: {
      en: 'That Wujin was rated excellent rests on the article alone. The evaluation for 2021, its two issuers, its notice and the rating are confirmed for another base (Taiyuan Daily, March 2022); the notice itself was not seen. Do not confuse with the provincial base of Changzhou High-tech Zone (Xinbei), rated excellent by Jiangsu for 2020.',
      zh: '武进获评优秀仅见于该文。2021年度评估、两家发布机构、通知及等级均由另一基地佐证（太原日报，2022年3月）；通知本身未见到。勿与常州高新区（新北）的省级基地混淆，后者获江苏省2020年度评估优秀。',
    },
  },
  {
    id: 'demonstration-base-first-batch-2016',
    title: {
      en: 'National demonstration base for mass entrepreneurship and innovation, first batch (regional)',
      zh: '首批大众创业万众创新区域示范基地',
    },
    aliases: {
      en: [
        'first batch of national demonstration bases',
        'first batch of mass entrepreneurship and innovation demonstration bases',
        'national demonstration base for entrepreneurship and innovation',
        'national mass entrepreneurship and innovation demonstration base',
        'national entrepreneurship and innovation demonstration base',
        'national innovation and entrepreneurship demonstration base',
        'regional demonstration base for mass entrepreneurship and innovation',
        'first batch of national entrepreneurship and innovation demonstration bases',
      ],
      zh: [
        '首批国家双创示范基地',
        '首批双创示范基地',
        '全国首批双创示范基地',
        '首批大众创业万众创新示范基地',
        '国家双创示范基地',
        '国家级双创示范基地',
        '区域双创示范基地',
        '国家大众创业万众创新示范基地',
        '双创区域示范基地',
      ],
    },
    kind: 'designation',
    level: 'national',
    grantedBy: [{ en: 'General Office of the State Council', zh: '国务院办公厅' }],
    year: 2016,
    date: '2016-05',
    subject: 'wujin',
    claims: [
      { source: 'changzhou-gov-2016-05-14', printed: '首批17个双创示范基地之一' },
      {
        source: 'changzhou-gov-ja-2017-01-06',
        printed: '江蘇省で唯一のモデル基地',
        note: {
          en: 'Names Wujin as a base of the first national batch and the only one in Jiangsu.',
          zh: '称武进为国家首批示范基地，且为江苏唯一。',
        },
      },
      {
        source: 'changzhou-gov-en-2017-01-04',
        printed: 'the only national demonstration zone',
        note: { en: 'Only one in Jiangsu.', zh: '江苏唯一。' },
      },
      { source: 'yanghu-net-2016-11-14', printed: '全省唯一、全国首批“双创”区域示范基地' },
    ],
    note: {
      en: "'Only one in Jiangsu' holds for regional bases of the first batch (Nanjing University was in it as a university); later batches added others.",
      zh: '“江苏唯一”仅就首批区域示范基地而言（南京大学以高校身份列入同批）；后续各批另有新增。',
    },
  },
  {
    id: 'inspection-incentive-2021-proposed',
    title: {
      en: 'Proposed for the State Council inspection incentive for 2021, as one of ten regional bases',
      zh: '2021年区域双创示范基地督查激励推荐名单',
    },
    aliases: {
      en: [
        'proposed for the State Council inspection incentive',
        'recommended for the State Council inspection incentive',
      ],
      zh: ['国务院督查激励推荐名单', '督查激励推荐名单'],
    },
    kind: 'incentive',
    level: 'national',
    grantedBy: [
      {
        en: 'National Development and Reform Commission, Department of High-Tech Industry (proposal)',
        zh: '国家发展改革委高技术司',
      },
      { en: 'General Office of the State Council', zh: '国务院办公厅' },
    ],
    year: 2021,
    date: '2022-03-18',
    subject: 'wujin',
    claims: [
      {
        source: 'ndrc-notice-2022-03-18',
        printed: '2、江蘇省常州市武進區',
        note: {
          en: 'Second of ten entries; the notice does not say that the order is a ranking. 32 bases had been put forward.',
          zh: '十家中列第二；公示未说明所列顺序即为排名。此前申报的基地共32家。',
        },
      },
    ],
    note: {
      en: 'Public notice of the proposal, 18 to 24 March 2022; the only entry from Jiangsu. The final list of the State Council was not seen, but the city reports the incentive as won.',
      zh: '推荐名单于2022年3月18日至24日公示；江苏仅此一家。国务院最终名单未见，但常州市称已获该项激励。',
    },
  },
  {
    id: 'inspection-incentive-2021-changzhou',
    title: {
      en: 'State Council inspection incentive for the building of demonstration bases',
      zh: '“双创”示范基地建设获国务院督查激励',
    },
    aliases: { en: ['State Council inspection incentive'], zh: ['国务院督查激励'] },
    kind: 'incentive',
    level: 'national',
    grantedBy: [{ en: 'General Office of the State Council', zh: '国务院办公厅' }],
    year: 2022,
    subject: 'changzhou',
    claims: [{ source: 'changzhou-gov-2023-01-12', printed: '“双创”示范基地建设获国务院督查激励' }],
    note: {
      en: "Stated for the city, in its report on 2022. Wujin is the only Changzhou entry on the proposed list. The State Council's notice (国办发〔2022〕21号, 2 June 2022) names 199 places; its list of bases was not seen.",
      zh: '系就全市而言，见该市关于2022年工作的报告。推荐名单中常州仅武进一家。国务院通知（国办发〔2022〕21号，2022年6月2日）列199个地方；其中的示范基地名单未见。',
    },
  },
  {
    id: 'jiangsu-inspection-incentive-2018',
    title: {
      en: 'Provincial inspection incentive of Jiangsu for 2018, manufacturing',
      zh: '江苏省2018年督查激励',
    },
    aliases: {
      en: ['Jiangsu provincial inspection incentive', 'provincial inspection incentive'],
      zh: ['2018年省政府督查激励', '江苏省政府督查激励', '省级督查激励'],
    },
    kind: 'incentive',
    level: 'provincial',
    grantedBy: [{ en: "Jiangsu Provincial People's Government", zh: '江苏省人民政府' }],
    year: 2018,
    date: '2019-07-05',
    subject: 'wujin',
    claims: [{ source: 'changzhou-iit-bureau-2019-07-08', printed: '武进区也在表彰名单中' }],
    note: {
      en: 'The same notice commends the city for the transformation of manufacturing and for advanced manufacturing clusters; the heading that covers Wujin is not printed.',
      zh: '同一通知还就制造业转型和先进制造业集群表彰常州市；武进所属类别原文未注明。',
    },
  },
  {
    id: 'jiangsu-inspection-incentive-2021-incubators',
    title: {
      en: 'Proposed for the 2021 provincial inspection incentive: performance of technology business incubators',
      zh: '2021年度省级督查激励（科技企业孵化器运行成效明显）',
    },
    kind: 'incentive',
    level: 'provincial',
    grantedBy: [
      { en: 'Jiangsu Provincial Department of Science and Technology', zh: '江苏省科学技术厅' },
    ],
    year: 2021,
    date: '2022-03-17',
    subject: 'wujin',
    claims: [
      { source: 'jiangsu-st-dept-2022-03-18', printed: '常州市武进区' },
      { source: 'wujin-st-bureau-2022-03-31', printed: '2021年度省级督查激励拟予激励支持' },
    ],
    note: {
      en: "Public notice, 17 to 24 March 2022. The district's release sums up three fields; the notice itself lists the district under incubators only, and its high-tech zone under high-tech zones.",
      zh: '2022年3月17日至24日公示。区发布的消息归纳为三个领域；公示中武进区仅列于孵化器项下，其高新区列于高新区项下。',
    },
  },
  {
    id: 'jiangsu-inspection-incentive-2021-high-tech-zones',
    title: {
      en: 'Proposed for the 2021 provincial inspection incentive: high-tech zones',
      zh: '2021年度省级督查激励（高新区）',
    },
    kind: 'incentive',
    level: 'provincial',
    grantedBy: [
      { en: 'Jiangsu Provincial Department of Science and Technology', zh: '江苏省科学技术厅' },
    ],
    year: 2021,
    date: '2022-03-17',
    subject: 'whtz',
    claims: [{ source: 'jiangsu-st-dept-2022-03-18', printed: '武进国家高新区' }],
  },
  {
    id: 'jiangsu-innovative-demonstration-county-2021',
    title: {
      en: 'On the first construction list of Jiangsu innovative demonstration counties (cities, districts)',
      zh: '首批江苏省创新型示范县（市、区）建设名单',
    },
    aliases: {
      en: [
        'innovative demonstration county',
        'innovative demonstration counties',
        'provincial innovation demonstration construction list',
        'innovation-oriented demonstration county',
        'innovation demonstration county',
      ],
      zh: [
        '江苏省创新型示范县',
        '创新型示范县（市、区）',
        '省创新型示范县',
        '创新型示范县',
        '省级创新型示范县',
      ],
    },
    kind: 'designation',
    level: 'provincial',
    grantedBy: [
      { en: 'Jiangsu Provincial Department of Science and Technology', zh: '江苏省科学技术厅' },
    ],
    year: 2021,
    subject: 'wujin',
    claims: [
      {
        source: 'article-2022',
        printed: 'the first jiangsu Innovative demonstration county',
        locator: 'sentence 4',
      },
      { source: 'wujin-st-bureau-2022-03-31', printed: '首批江苏省创新型示范县(市、区)建设名单' },
    ],
    note: {
      en: "Ten places on the first list. 'Construction list' means that the place is being built up, not yet judged.",
      zh: '首批名单共十地。“建设名单”指尚在建设，未经评定。',
    },
  },
  {
    id: 'national-eco-industrial-park-2016',
    title: {
      en: 'National eco-industrial demonstration park (Wujin Economic Development Zone)',
      zh: '国家生态工业示范园区（武进经济开发区）',
    },
    aliases: {
      en: [
        'national eco-industrial demonstration park',
        'national eco-industrial park',
        'national ecological industrial demonstration park',
        'national eco-industry demonstration park',
      ],
      zh: [
        '国家生态工业示范园',
        '国家级生态工业示范园区',
        '国家级生态工业示范园',
        '国家生态工业园区',
      ],
    },
    kind: 'designation',
    level: 'national',
    grantedBy: [],
    year: 2016,
    subject: 'west-taihu',
    claims: [{ source: 'wujin-gov-2019-10-30', printed: '2016年创成国家生态工业示范园区' }],
    note: {
      en: 'Re-check passed in October 2019. The granting bodies are not printed.',
      zh: '2019年10月通过复查。授予机构原文未注明。',
    },
  },
  {
    id: 'torch-bases-2015',
    title: {
      en: 'National Torch Program specialised industry bases in Wujin: special materials, Hutang yarn-dyed fabrics, Wujin Software Park',
      zh: '国家火炬计划特色产业基地',
    },
    aliases: {
      en: [
        'Torch bases',
        'Torch Program specialised industry base',
        'Torch Programme specialised industry base',
        'national Torch base',
        'Torch Plan characteristic industry base',
      ],
      zh: ['国家火炬特色产业基地', '国家级火炬特色产业基地', '国家火炬计划产业基地'],
    },
    kind: 'designation',
    level: 'national',
    grantedBy: [
      {
        en: 'Torch High Technology Industry Development Center, Ministry of Science and Technology',
        zh: '科技部火炬中心',
      },
    ],
    year: 2015,
    subject: 'wujin',
    claims: [
      {
        source: 'changzhou-party-org-2015-12-17',
        printed: '武进特种材料产业基地',
        note: {
          en: 'Also prints 常州湖塘新型色织面料产业基地 and 软件产业基地武进软件园; eight bases in the city in all.',
          zh: '另载常州湖塘新型色织面料产业基地和软件产业基地武进软件园；全市共八个基地。',
        },
      },
      {
        source: 'changzhou-st-bureau-2014-07-25',
        printed: '湖塘新型色织面料特色产业基地顺利通过复核',
        note: { en: 'Hutang base confirmed in July 2014.', zh: '湖塘基地2014年7月通过复核。' },
      },
    ],
    note: {
      en: 'Year of the list, not of the grants; the years of the grants are not printed.',
      zh: '年份为名单年份，非认定年份；认定年份原文未注明。',
    },
  },
  {
    id: 'student-startup-park-grade-a-2023',
    title: {
      en: 'Provincial student entrepreneurship demonstration park, grade A (student start-up park of the Science and Education City)',
      zh: '省级大学生创业示范园A级（科教城大学生创新创业园）',
    },
    aliases: {
      en: [
        'provincial student entrepreneurship demonstration park',
        'provincial student start-up demonstration park',
        'provincial university student entrepreneurship demonstration park',
      ],
      zh: ['省级大学生创业示范园', '江苏省大学生创业示范园', '省级大学生创业示范园区'],
    },
    kind: 'rating',
    level: 'provincial',
    grantedBy: [
      {
        en: 'Jiangsu Provincial Department of Human Resources and Social Security',
        zh: '江苏省人力资源和社会保障厅',
      },
    ],
    year: 2023,
    subject: 'wujin',
    claims: [
      { source: 'wujin-news-net-2023-05-26', printed: '省級大學生創業示範園A級,系全市唯一' },
    ],
    note: {
      en: 'Rating of the park, published for comment in May 2023; the only grade A in the city.',
      zh: '系对该园的评级，2023年5月公示；全市唯一A级。',
    },
  },
] as const satisfies readonly Entry[];

export type AwardId = (typeof awards)[number]['id'];
