import type { PlainClaim, Policy } from '../src/model/types.ts';
import type { SourceId } from './sources.ts';

/** A wrong reference does not compile. */
type Entry = Omit<Policy, 'claims'> & {
  readonly claims: readonly (PlainClaim & { readonly source: SourceId })[];
};

/** Plans, opinions, programmes and measures of the district, and the national ones behind them. */
export const policies = [
  {
    id: 'double-recruitment-running-plan',
    title: {
      en: 'Three-year action plan of the Double Recruitment and Double Introduction Running Plan',
      zh: '“双招双引奔跑计划”三年行动方案',
    },
    aliases: {
      en: [
        'Double Recruitment and Double Introduction Running Plan',
        'Dual Recruitment and Dual Introduction Running Plan',
        'Double Recruitment and Double Introduction Plan',
      ],
      zh: ['双招双引奔跑计划', '奔跑计划', '双招双引三年行动方案'],
    },
    kind: 'action-plan',
    issuer: { en: 'Wujin District', zh: '武进区' },
    issued: '2021-04-29',
    span: '2021/2023',
    aim: {
      en: 'Sets targets for three years for attracting technology projects, foreign capital, large industrial projects, talent and high-end services.',
      zh: '为引进科技项目、外资、大型产业项目、人才和高端服务业设定三年目标。',
    },
    claims: [
      {
        source: 'article-2022',
        printed: '“Double Recruitment and Double Introduction Running Plan”',
        locator: 'sentence 8',
        reading: {
          confidence: 'high',
          why: {
            en: "The article's English name is read as “双招双引奔跑计划”.",
            zh: '该文英文名称解读为“双招双引奔跑计划”。',
          },
        },
      },
      { source: 'yanghu-net-2021-04-29', printed: '武進區“雙招雙引奔跑計劃”三年行動方案' },
      { source: 'investchn-2021-04-29', printed: '武进区“双招双引奔跑计划”三年行动方案' },
      {
        source: '71396-2021',
        printed: '“双招双引奔跑计划”三年行动方案',
        note: {
          en: 'Explains the name: 招商引资、招才引智.',
          zh: '解释名称由来：招商引资、招才引智。',
        },
      },
    ],
    note: {
      en: "Released at a district conference; the years of the span follow from 'three years' and the day of release.",
      zh: '在区级会议上发布；起止年份据“三年”及发布日期推得。',
    },
  },
  {
    id: 'st-innovation-level-jump-opinions',
    title: {
      en: 'Implementation opinions on a step change in science and technology innovation',
      zh: '关于科技创新能级跃升的实施意见',
    },
    aliases: {
      en: [
        'opinions on the step change of science and technology innovation',
        'step change in science and technology innovation',
        'level jump of science and technology innovation',
        'science and technology innovation level jump',
      ],
      zh: ['科技创新能级跃升', '能级跃升实施意见', '科技创新能级跃升实施意见'],
    },
    kind: 'implementation-opinions',
    issuer: { en: 'Wujin District', zh: '武进区' },
    issued: '2021-02-19',
    span: '2021/2023',
    aim: {
      en: "Raises the district's innovation by 2023 through more technology projects, listed firms, talent, research units, carrier space and research spending.",
      zh: '到2023年，通过增加科技项目、上市企业、人才、研发机构、载体面积和研发投入，提升武进区创新水平。',
    },
    claims: [
      {
        source: 'article-2022',
        printed: 'Promoting the Technological Innovation Level Jump of Wujin',
        locator: 'sentence 8',
        reading: {
          confidence: 'high',
          why: {
            en: "The article's English name is read as 科技创新能级跃升.",
            zh: '该文英文名称解读为科技创新能级跃升。',
          },
        },
      },
      {
        source: 'changzhou-st-bureau-2021-02-22',
        printed: '科技创新能级跃升',
        note: { en: 'One of four opinions released together.', zh: '同时发布的四项意见之一。' },
      },
    ],
    note: { en: 'The full official title is not printed.', zh: '正式全称原文未注明。' },
  },
  {
    id: 'three-further-opinions-2021',
    title: {
      en: 'Three further implementation opinions: smart-manufacturing engine, robot chain, integrated-circuit chain',
      zh: '推进智造名城主引擎建设、机器人产业链卓越发展、集成电路产业链跃升发展实施意见',
    },
    aliases: {
      zh: [
        '智造名城主引擎建设实施意见',
        '机器人产业链卓越发展实施意见',
        '集成电路产业链跃升发展实施意见',
      ],
    },
    kind: 'implementation-opinions',
    issuer: { en: 'Wujin District', zh: '武进区' },
    issued: '2021-02-19',
    span: '2021/2023',
    aim: {
      en: 'Released with the opinions on innovation, they set three-year goals for manufacturing, robots and integrated circuits.',
      zh: '与科技创新意见同时发布，为制造业、机器人和集成电路设定三年目标。',
    },
    claims: [{ source: 'changzhou-st-bureau-2021-02-22', printed: '四方面实施意见' }],
  },
  {
    id: 'talent-policy-blue-book',
    title: { en: 'Talent policy Blue Book', zh: '人才政策“蓝皮书”' },
    aliases: {
      en: ['talent Blue Book', 'Blue Book of talent policy', 'Blue Book on talent policy'],
      zh: ['人才政策蓝皮书'],
    },
    kind: 'guide',
    issuer: null,
    issued: null,
    aim: {
      en: "A guide to the district's talent policy, named among the documents that encourage people to start businesses and find work.",
      zh: '武进区人才政策指南，列于鼓励创业就业的文件之中。',
    },
    claims: [
      {
        source: 'article-2022',
        printed: 'the “Blue Book” of talent policy',
        locator: 'sentence 8',
        reading: {
          confidence: 'medium',
          why: {
            en: 'The Chinese name 人才政策“蓝皮书” is our reading of the machine translation.',
            zh: '中文名称人才政策“蓝皮书”系本库据机器翻译解读。',
          },
        },
      },
    ],
    note: {
      en: 'Rests on the article alone; issuer presumably the district.',
      zh: '仅据该文；推测由武进区发布。',
    },
  },
  {
    id: 'lean-entrepreneurship-action-2022',
    title: {
      en: '2022 special action on lean entrepreneurship driving employment',
      zh: '2022年精益创业带动就业专项行动',
    },
    aliases: {
      en: [
        'special action on lean entrepreneurship',
        'lean entrepreneurship special action',
        'lean entrepreneurship action',
      ],
      zh: ['精益创业带动就业', '精益创业带动就业专项行动', '精益创业专项行动'],
    },
    kind: 'programme',
    issuer: { en: 'Wujin District', zh: '武进区' },
    issued: null,
    span: '2022',
    aim: {
      en: 'Planned for 2022 to create more jobs through lean entrepreneurship.',
      zh: '计划于2022年实施，以精益创业创造更多就业。',
    },
    claims: [
      {
        source: 'article-2022',
        printed: 'lean 2022 special action entrepreneurship',
        locator: 'sentence 10',
        reading: {
          confidence: 'high',
          why: {
            en: 'Read as 2022年精益创业带动就业专项行动: the national action of 2021 has a special action of this name, and a national notice of 2022 carries the action on.',
            zh: '解读为2022年精益创业带动就业专项行动：2021年全国行动中有同名专项行动，2022年全国通知延续该行动。',
          },
        },
      },
    ],
    note: {
      en: "The district's plan of 2021 already turns to lean entrepreneurship.",
      zh: '武进区2021年的方案已转向精益创业。',
    },
  },
  {
    id: 'one-body-one-park-one-port-one-city',
    title: { en: 'One body, one park, one port, one city', zh: '一体一园一港一城' },
    aliases: { en: ['one body, one park, one port and one city'] },
    kind: 'programme',
    issuer: { en: 'Wujin District', zh: '武进区' },
    issued: null,
    span: '2022',
    aim: {
      en: 'A pattern for entrepreneurship and innovation that rests on a training system, an innovation park, a youth port and a science and education city.',
      zh: '以培养体系、创新园、青年港和科教城为依托的创新创业格局。',
    },
    claims: [
      {
        source: 'article-2022',
        printed: '“subject is a garden, a port […] city”',
        locator: 'sentence 10',
        reading: {
          confidence: 'medium',
          why: {
            en: 'Read as 一体一园一港一城 (体 translated as subject, 园 as garden); the phrase was found nowhere else.',
            zh: '解读为一体一园一港一城（“体”译作“subject”，“园”译作“garden”）；此语未见于他处。',
          },
        },
      },
    ],
    note: {
      en: 'Its four carriers are places of kind programme-carrier.',
      zh: '其四个载体即类别为 programme-carrier 的地点。',
    },
  },
  {
    id: 'entrepreneurship-employment-plan-2021',
    title: {
      en: '2021 special action plan of Wujin for entrepreneurship driving employment',
      zh: '2021年武进区创业带动就业示范专项行动方案',
    },
    aliases: {
      en: ['special action plan for entrepreneurship driving employment'],
      zh: ['创业带动就业专项行动方案'],
    },
    kind: 'action-plan',
    issuer: { en: 'Wujin District', zh: '武进区' },
    issued: null,
    span: '2021',
    aim: {
      en: "The district's plan for jobs through start-ups in 2021, beside a turn to lean entrepreneurship for three years.",
      zh: '武进区2021年创业带动就业的方案，同时提出以三年转向精益创业。',
    },
    claims: [
      {
        source: 'changzhou-st-bureau-2021-10-13',
        printed: '《2021年武进区创业带动就业示范专项行动方案》',
      },
    ],
  },
  {
    id: 'demonstration-base-three-year-plan',
    title: {
      en: 'New three-year construction plan of the Wujin national demonstration base',
      zh: '武进国家双创示范基地三年行动建设方案',
    },
    aliases: {
      en: [
        'three-year construction plan of the demonstration base',
        'three-year plan of the demonstration base',
        'three-year construction plan of the national demonstration base',
      ],
      zh: ['示范基地三年行动方案', '双创示范基地三年行动方案', '国家双创示范基地三年行动方案'],
    },
    kind: 'action-plan',
    issuer: { en: 'Wujin District', zh: '武进区' },
    issued: null,
    span: '2021/2023',
    aim: {
      en: 'Five key projects for the base in three years, among them high-end equipment and the chains of integrated circuits, robots and graphene.',
      zh: '三年内示范基地的五个重点项目，包括高端装备及集成电路、机器人、石墨烯产业链。',
    },
    claims: [{ source: 'changzhou-st-bureau-2021-10-13', printed: '新的三年行动建设方案' }],
  },
  {
    id: 'vouchers-across-delta-bases',
    title: {
      en: 'Entrepreneurship and innovation vouchers valid across the bases of the Yangtze River Delta',
      zh: '双创券通用通兑',
    },
    aliases: {
      en: [
        'entrepreneurship and innovation vouchers',
        'innovation vouchers valid across the Yangtze River Delta',
      ],
      zh: ['创新券通用通兑', '双创券通用通兑机制'],
    },
    kind: 'measure',
    issuer: { en: 'Wujin District', zh: '武进区' },
    issued: null,
    aim: {
      en: 'Lets vouchers be used and cashed across the member bases of a Yangtze River Delta alliance.',
      zh: '使双创券可在长三角联盟各成员基地通用、兑付。',
    },
    claims: [{ source: 'changzhou-st-bureau-2021-10-13', printed: '双创券通用通兑' }],
    note: { en: 'Stated as work in progress in October 2021.', zh: '2021年10月的表述为正在推进。' },
  },
  {
    id: 'innovation-policies-2022-59',
    title: {
      en: 'Several policies of Wujin District for promoting innovation (trial)',
      zh: '常州市武进区促进创新发展的若干政策（试行）',
    },
    aliases: {
      en: ['several policies for promoting innovation', 'several policies on promoting innovation'],
      zh: ['促进创新发展的若干政策'],
    },
    kind: 'measure',
    issuer: { en: 'Wujin District', zh: '武进区' },
    issued: '2022',
    aim: {
      en: "The district's rules for rewarding innovation, under which later awards were paid.",
      zh: '武进区创新奖励规定，后来的奖励据此发放。',
    },
    claims: [{ source: 'wujin-gov-2024-01-09', printed: '武政办发〔2022〕59号' }],
    note: { en: 'The day is not printed.', zh: '具体日期原文未注明。' },
  },
  {
    id: 'innovation-fund-measures-2022',
    title: {
      en: 'Measures for the special fund for innovation of Wujin District',
      zh: '常州市武进区促进创新发展专项资金管理办法',
    },
    aliases: {
      en: [
        'Measures for the special fund for innovation',
        'measures for managing the special fund for innovation',
      ],
      zh: ['促进创新发展专项资金管理办法', '创新发展专项资金管理办法'],
    },
    kind: 'measure',
    issuer: {
      en: 'Wujin District Science and Technology Bureau and Finance Bureau',
      zh: '武进区科学技术局、武进区财政局',
    },
    issued: '2022-09-20',
    aim: {
      en: "Regulates how the district's money for innovation is managed and spent.",
      zh: '规范武进区创新资金的管理和使用。',
    },
    claims: [
      { source: 'wujin-gov-2022-10-10', printed: '《常州市武进区促进创新发展专项资金管理办法》' },
    ],
  },
  {
    id: 'talent-services-thirty-articles',
    title: {
      en: 'Thirty articles on talent services in Wujin District',
      zh: '武进区人才服务三十条',
    },
    aliases: {
      en: [
        'thirty articles on talent services',
        'thirty articles for talent services',
        'thirty measures for talent services',
      ],
      zh: ['人才服务三十条', '人才三十条'],
    },
    kind: 'measure',
    issuer: { en: 'Wujin District', zh: '武进区' },
    issued: '2024-11-08',
    aim: {
      en: "A list of services for skilled people, released in the district's talent week.",
      zh: '人才服务清单，在武进区人才周发布。',
    },
    claims: [{ source: 'jschina-2024-11-09', printed: '《武进区人才服务三十条》' }],
    note: {
      en: "Released at the opening of the talent week; a later policy than the article's Blue Book.",
      zh: '在人才周开幕时发布；晚于该文所称“蓝皮书”。',
    },
  },
  {
    id: 'wujin-talent-programme',
    title: { en: 'Wujin Talent Programme', zh: '武进英才计划' },
    aliases: { en: ['Wujin Talent Plan'] },
    kind: 'programme',
    issuer: { en: 'Wujin District', zh: '武进区' },
    issued: null,
    aim: {
      en: 'District programme for attracting high-level founders, graduates and skilled staff.',
      zh: '引进高层次创业者、毕业生和技能人才的区级计划。',
    },
    claims: [{ source: 'yanghu-net-2017-04-13', printed: '“武進英才計劃”' }],
    note: {
      en: 'In force in April 2017; year of issue not printed.',
      zh: '2017年4月在施行中；出台年份原文未注明。',
    },
  },
  {
    id: 'young-students-startup-plan',
    title: {
      en: 'Three-year action plan for the start-ups of young university students in Wujin',
      zh: '武进区“青年大学生创业”三年行动计划',
    },
    aliases: {
      en: ['young student start-up plan', 'three-year action plan for student start-ups'],
      zh: ['青年大学生创业计划', '青年大学生创业三年行动计划', '大学生创业三年行动计划'],
    },
    kind: 'action-plan',
    issuer: { en: 'Wujin District', zh: '武进区' },
    issued: null,
    aim: {
      en: 'Supports university students who start a business in the district.',
      zh: '扶持大学生在武进区创业。',
    },
    claims: [
      { source: 'yanghu-net-2017-04-13', printed: '《武進區“青年大學生創業”三年行動計劃》' },
    ],
    note: {
      en: 'In force in April 2017; years not printed.',
      zh: '2017年4月在施行中；起止年份原文未注明。',
    },
  },
  {
    id: 'national-entrepreneurship-employment-action-2021',
    title: {
      en: 'National demonstration action of entrepreneurship driving employment, 2021',
      zh: '关于深入组织实施创业带动就业示范行动的通知',
    },
    kind: 'programme',
    issuer: {
      en: 'National Development and Reform Commission, with the ministries of education, of industry, of human resources, of agriculture and the state-assets commission',
      zh: '国家发展改革委、教育部、工业和信息化部、人力资源社会保障部、农业农村部、国务院国资委',
    },
    issued: '2021-03',
    span: '2021',
    aim: {
      en: 'Uses the demonstration bases to create jobs, in four special actions, one of them on lean entrepreneurship.',
      zh: '依托示范基地创造就业，设四个专项行动，其一为精益创业。',
    },
    claims: [{ source: 'ndrc-notice-2021-03-30', printed: '精益创业带动就业等专项行动' }],
    note: {
      en: "National frame of the district's action. The copy is dated 2021-03-30, the day of the launch meeting.",
      zh: '武进区行动的国家层面框架。转载所署日期为2021年3月30日，即启动会当日。',
    },
  },
  {
    id: 'national-entrepreneurship-employment-action-2022',
    title: {
      en: 'National demonstration action of entrepreneurship driving employment, for graduates, 2022',
      zh: '关于深入组织实施创业带动就业示范行动力促高校毕业生创业就业的通知',
    },
    kind: 'programme',
    issuer: {
      en: 'National Development and Reform Commission and others',
      zh: '国家发展改革委等部门',
    },
    issued: '2022',
    span: '2022',
    aim: {
      en: 'Carries the action on with graduates in the centre; each national base picks special actions.',
      zh: '延续该行动，以高校毕业生为重点；各国家级基地自选专项行动。',
    },
    claims: [
      {
        source: 'sichuan-drc-2022-07-06',
        printed: '发改高技〔2022〕187号',
        note: { en: 'Quoted in a provincial notice.', zh: '引自一份省级通知。' },
      },
    ],
    note: {
      en: "National frame of the district's action of 2022.",
      zh: '武进区2022年行动的国家层面框架。',
    },
  },
] as const satisfies readonly Entry[];

export type PolicyId = (typeof policies)[number]['id'];
