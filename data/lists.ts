import type { List } from '../src/model/types.ts';
import type { TermId } from './terms.ts';

/** A wrong reference does not compile. */
type Entry = List & { readonly term?: TermId };

/** Published rankings, and comparisons of places that sources make for themselves. */
export const lists = [
  {
    id: 'demonstration-base-evaluation',
    label: {
      en: 'Annual evaluation of the mass entrepreneurship and innovation demonstration bases',
      zh: '大众创业万众创新示范基地评估',
    },
    aliases: {
      en: [
        'evaluation of the demonstration bases',
        'demonstration base assessment',
        'entrepreneurship and innovation demonstration base assessment',
      ],
      zh: ['双创示范基地评估', '双创示范基地年度评估', '国家双创示范基地评估'],
    },
    publisher: {
      en: 'General Offices of the National Development and Reform Commission and of the China Association for Science and Technology',
      zh: '国家发展改革委办公厅、中国科协办公厅',
    },
    term: 'base-evaluation',
    note: {
      en: "The notice with the 2021 results was not seen. That the two bodies evaluated all 212 bases for 2021 and announced it by a notice is confirmed by a Shanxi newspaper of March 2022; its Chinese title and the publisher's Chinese names are our reading of the article. A 2019 evaluation led by the same two bodies is documented.",
      zh: '未见到载有2021年结果的通知。两机构对2021年度全部212家基地开展评估并以通知公布，有2022年3月山西一家报纸佐证；通知的中文标题和发布机构的中文名称系我们对该文的解读。2019年由同样两家机构牵头的一次评估有据可查。',
    },
  },
  {
    id: 'top-100-industrial-districts',
    label: { en: "China's Top 100 Industrial Districts", zh: '中国工业百强区' },
    aliases: {
      en: [
        'Top 100 Industrial Districts',
        'top hundred industrial districts',
        'national industrial top 100 districts',
      ],
      zh: ['工业百强区', '全国工业百强区', '中国工业百强区榜单'],
    },
    publisher: {
      en: 'China Academy of Information and Communications Technology',
      zh: '中国信息通信研究院',
    },
    term: 'industrial-districts-ranking',
    note: {
      en: 'First released in December 2017; 100 members. Not to be confused with the Top 100 districts of CCID Consulting (赛迪百强区), a different list.',
      zh: '2017年12月首次发布，共100名。勿与赛迪顾问的百强区榜单（赛迪百强区）混淆。',
    },
  },
  {
    id: 'top-100-districts-st-innovation',
    label: {
      en: 'National Top 100 Districts for Science and Technology Innovation',
      zh: '全国科技创新百强区',
    },
    aliases: {
      en: [
        'top 100 innovative districts',
        'Top 100 Districts for Science and Technology Innovation',
        'top 100 districts for scientific and technological innovation',
        'science and technology innovation top 100',
      ],
      zh: [
        '科技创新百强区',
        '全国科创百强区',
        '科创百强区',
        '中国科技创新百强区',
        '创新百强区',
        '全国科技创新百强区',
      ],
    },
    publisher: {
      en: 'Research group on the China small and medium-sized cities development index and Guoxin Small and Medium-sized Cities Index Research Institute',
      zh: '中国中小城市发展指数研究课题组、国信中小城市指数研究院',
    },
    term: 'st-innovation-districts-ranking',
    note: {
      en: 'One of several lists of the same yearly study. Publisher as printed with the 2022 results; a copied page on the towns list says the same for 2021.',
      zh: '同一年度研究的多份榜单之一。发布机构据2022年结果所载；一份关于镇级榜单的转载页面所载2021年发布机构相同。',
    },
  },
  {
    id: 'top-100-districts-comprehensive-strength',
    label: {
      en: 'National Top 100 Districts for Comprehensive Strength',
      zh: '全国综合实力百强区',
    },
    aliases: {
      en: [
        'Top 100 Districts for Comprehensive Strength',
        'top 100 districts in comprehensive strength',
        'top 100 districts by overall strength',
      ],
      zh: [
        '综合实力百强区',
        '全国百强区',
        '全国市辖区综合实力百强',
        '全国实力百强区',
        '中国综合实力百强区',
      ],
    },
    publisher: {
      en: 'Research group on the China small and medium-sized cities development index and Guoxin Small and Medium-sized Cities Index Research Institute',
      zh: '中国中小城市发展指数研究课题组、国信中小城市指数研究院',
    },
    note: {
      en: 'For 2013 and 2014 the page prints an earlier form of the list (中国综合实力百强市辖区) and another publisher (green book of the committee for the development of small and medium-sized cities).',
      zh: '2013年和2014年，该页面载有榜单的早期形式（中国综合实力百强市辖区）和另一发布机构（中小城市发展委员会绿皮书）。',
    },
  },
  {
    id: 'top-100-districts-investment-potential',
    label: { en: 'National Top 100 Districts for Investment Potential', zh: '全国投资潜力百强区' },
    aliases: {
      en: [
        'Top 100 Districts for Investment Potential',
        'top 100 districts in investment potential',
      ],
      zh: ['投资潜力百强区'],
    },
    publisher: {
      en: 'Research group on the China small and medium-sized cities development index and Guoxin Small and Medium-sized Cities Index Research Institute',
      zh: '中国中小城市发展指数研究课题组、国信中小城市指数研究院',
    },
    note: {
      en: 'For 2014 the page prints an earlier form of the list (最具投资潜力中小城市百强区).',
      zh: '2014年，该页面载有榜单的早期形式（最具投资潜力中小城市百强区）。',
    },
  },
  {
    id: 'top-100-districts-green-development',
    label: { en: 'National Top 100 Districts for Green Development', zh: '全国绿色发展百强区' },
    aliases: {
      en: ['Top 100 Districts for Green Development', 'top 100 green districts'],
      zh: ['绿色发展百强区'],
    },
    publisher: {
      en: 'Research group on the China small and medium-sized cities development index and Guoxin Small and Medium-sized Cities Index Research Institute',
      zh: '中国中小城市发展指数研究课题组、国信中小城市指数研究院',
    },
  },
  {
    id: 'top-100-districts-urbanization-quality',
    label: {
      en: 'National Top 100 Districts for the Quality of New-type Urbanization',
      zh: '全国新型城镇化质量百强区',
    },
    aliases: {
      en: [
        'Top 100 Districts for Urbanization Quality',
        'top 100 districts in new urbanization quality',
        'Top 100 Districts for the Quality of New-type Urbanization',
      ],
      zh: ['新型城镇化质量百强区', '城镇化质量百强区', '新型城市化质量百强区'],
    },
    publisher: {
      en: 'Research group on the China small and medium-sized cities development index and Guoxin Small and Medium-sized Cities Index Research Institute',
      zh: '中国中小城市发展指数研究课题组、国信中小城市指数研究院',
    },
    note: { en: 'Printed as 新型城市化质量 from 2024 on.', zh: '2024年起原文写作新型城市化质量。' },
  },
  {
    id: 'top-100-districts-high-quality-development',
    label: {
      en: "China's Top 100 Districts for High-quality Development",
      zh: '中国高质量发展百强区',
    },
    aliases: { en: ['Top 100 Districts for High-quality Development'], zh: ['高质量发展百强区'] },
    publisher: null,
    note: { en: 'The pages do not name the publisher.', zh: '各页面未注明发布机构名称。' },
    not: { zh: ['市辖区高质量发展百强区'] },
  },
  {
    id: 'national-high-tech-zones',
    label: {
      en: 'Comprehensive evaluation of the national high-tech zones',
      zh: '国家高新区综合评价',
    },
    aliases: {
      en: [
        'ranking of national high-tech zones',
        'national high-tech zone evaluation',
        'comprehensive ranking of national high-tech zones',
        'evaluation of the national high-tech zones',
        'comprehensive evaluation of national high-tech zones',
      ],
      zh: [
        '国家高新区综合排名',
        '国家级高新区综合评价',
        '全国高新区综合评价',
        '国家高新区评价',
        '全国高新区综合排名',
      ],
    },
    publisher: {
      en: 'Torch High Technology Industry Development Center, Ministry of Science and Technology',
      zh: '科技部火炬中心',
    },
    note: {
      en: 'The evaluation of a year uses the statistics of the year before. The 2024 results were published by the Ministry of Industry and Information Technology.',
      zh: '某年度的评价采用上一年的统计数据。2024年结果由工业和信息化部发布。',
    },
  },
  {
    id: 'jiangsu-high-tech-zones',
    label: {
      en: 'Innovation-driven development evaluation of the high-tech zones of Jiangsu',
      zh: '江苏省高新技术产业开发区创新驱动发展综合评价',
    },
    aliases: {
      en: ["evaluation of Jiangsu's high-tech zones", 'innovation-driven development evaluation'],
      zh: [
        '江苏省高新区创新驱动发展综合评价',
        '全省高新区创新驱动发展综合评价',
        '创新驱动发展综合评价',
        '高新区创新驱动发展综合评价',
      ],
    },
    publisher: {
      en: 'Jiangsu Provincial Department of Science and Technology',
      zh: '江苏省科学技术厅',
    },
  },
  {
    id: 'provincial-development-zones-top-100',
    label: {
      en: 'National Top 100 Provincial-level Development Zones for High-quality Development',
      zh: '全国省级开发区高质量发展百强',
    },
    aliases: {
      en: ['top 100 provincial development zones'],
      zh: ['省级开发区百强', '全国省级开发区百强'],
    },
    publisher: {
      en: 'Zhongguancun Collaborative Development Investment Co. with Yicheng Economic Consulting Centre',
      zh: '中关村协同发展投资有限公司、壹城经济咨询中心（壹城智库）',
    },
    note: { en: 'The page does not name the publisher.', zh: '该页面未注明发布机构名称。' },
  },
  {
    id: 'jiangsu-economic-zones',
    label: {
      en: 'Assessment of the provincial-level economic development zones of Jiangsu',
      zh: '江苏省经济开发区综合考核评价',
    },
    aliases: {
      en: [
        "assessment of Jiangsu's economic development zones",
        'assessment of provincial economic zones',
      ],
      zh: [
        '江苏省经开区综合考核',
        '全省经济开发区考核',
        '省级经济开发区考核',
        '经济开发区综合考核评价',
      ],
    },
    publisher: null,
    note: {
      en: 'Printed with two names: 科学发展综合考核评价 (2018) and 高质量发展综合考核评价 (later).',
      zh: '原文有两种名称：科学发展综合考核评价（2018年）和高质量发展综合考核评价（此后）。',
    },
  },
  {
    id: 'jiangsu-economic-zones-innovation',
    label: {
      en: 'Innovation indicators in the assessment of the development zones of Jiangsu',
      zh: '江苏省开发区高质量发展考核创新驱动类指标',
    },
    publisher: null,
  },
  {
    id: 'manufacturing-champions-count',
    label: {
      en: 'Number of manufacturing single champions (comparison of places)',
      zh: '制造业单项冠军企业数',
    },
    aliases: {
      en: ['number of single champions', 'number of manufacturing single champions'],
      zh: ['单项冠军数量', '单项冠军企业数', '制造业单项冠军数量', '制造业单项冠军企业数量'],
    },
    publisher: null,
    note: {
      en: 'Not a published list: each source counts and compares for itself.',
      zh: '并非公开发布的榜单：各来源自行统计和比较。',
    },
  },
  {
    id: 'industrial-foundation-projects-count',
    label: {
      en: 'Number of industrial foundation projects (comparison of places)',
      zh: '工业强基工程项目数',
    },
    aliases: {
      en: ['number of industrial foundation projects', 'industrial foundation projects'],
      zh: ['工业强基工程项目'],
    },
    publisher: null,
    note: { en: 'Not a published list.', zh: '并非公开发布的榜单。' },
  },
  {
    id: 'new-provincial-little-giants-count',
    label: {
      en: 'Number of new provincial little giants in a year (comparison of places)',
      zh: '新增省级专精特新“小巨人”企业数',
    },
    publisher: null,
    note: { en: 'Not a published list.', zh: '并非公开发布的榜单。' },
  },
  {
    id: 'listed-companies-count',
    label: { en: 'Number of listed companies (comparison of places)', zh: '上市公司数量' },
    aliases: {
      en: ['number of listed companies'],
      zh: ['上市企业数量', '上市公司数', '上市企业总数'],
    },
    publisher: null,
    note: { en: 'Not a published list.', zh: '并非公开发布的榜单。' },
  },
  {
    id: 'city-districts-high-quality-development',
    label: {
      en: 'Top 100 city districts for high-quality development (districts of prefecture-level cities)',
      zh: '市辖区高质量发展百强（地级城市市辖区）',
    },
    aliases: {
      en: ['Top 100 city districts for high-quality development'],
      zh: ['市辖区高质量发展百强', '全国市辖区高质量发展百强'],
    },
    publisher: { en: 'Yicheng Economic Consulting Centre', zh: '壹城经济咨询中心' },
    note: {
      en: "Publisher as printed with the 2023 list; the 2020 page names only the Xinhua site. Perhaps the list that Wujin's government calls 中国高质量发展百强区; no page seen says so.",
      zh: '发布方据2023年榜单所载；2020年网页仅写新华网。可能即武进区政府所称的中国高质量发展百强区，所见网页均未说明。',
    },
  },
] as const satisfies readonly Entry[];
export type ListId = (typeof lists)[number]['id'];
