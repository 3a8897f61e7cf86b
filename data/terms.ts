import type { Term } from '../src/model/types.ts';
import type { SourceId } from './sources.ts';

/** A wrong reference does not compile. */
type Entry = Term & { readonly sources: readonly SourceId[] };

/** The words that need explaining, in our own words. */
export const terms = [
  {
    id: 'mass-entrepreneurship-and-innovation',
    term: { en: 'mass entrepreneurship and innovation', zh: '大众创业、万众创新' },
    abbreviation: '双创',
    definition: {
      en: 'National policy line that invites as many people as possible to found firms and to innovate, so that growth and jobs come from below.',
      zh: '国家政策方针，鼓励尽可能多的人创办企业、投身创新，使增长和就业自下而上产生。',
    },
    since: { en: '2014', zh: '2014年' },
    sources: ['china-org-cn-2017-06-26', 'people-cn-2020-07-31'],
    note: {
      en: "China Keywords renders it 'widespread entrepreneurship and innovation'.",
      zh: '“中国关键词”译作“widespread entrepreneurship and innovation”。',
    },
  },
  {
    id: 'demonstration-base',
    term: {
      en: 'mass entrepreneurship and innovation demonstration base',
      zh: '大众创业万众创新示范基地',
    },
    abbreviation: '双创示范基地',
    definition: {
      en: 'A district, zone, university, institute or company chosen nationally to try out ways of supporting start-ups and innovation that others can copy.',
      zh: '在全国选定的城区、园区、高校、院所或企业，用以探索可供他处复制的创业创新扶持方式。',
    },
    grantedBy: {
      en: 'General Office of the State Council; the programme is run by the National Development and Reform Commission',
      zh: '国务院办公厅；由国家发展和改革委员会组织实施',
    },
    thresholds: {
      en: '28 bases in 2016, 92 in 2017, 92 in 2020',
      zh: '2016年28家，2017年92家，2020年92家',
    },
    since: { en: '2016', zh: '2016年' },
    sources: [
      'british-council-2016',
      'state-council-en-2017-06-15',
      'kooperation-international-2017',
      'cadz-2020-12-28',
    ],
  },
  {
    id: 'regional-demonstration-base',
    term: { en: 'regional demonstration base', zh: '区域示范基地' },
    definition: {
      en: 'A base that is a territory, such as a district, a county or a development zone; its first task is to make start-up policy work on the ground.',
      zh: '以市辖区、县、开发区等地域为单位的示范基地；首要任务是推动创业政策落地。',
    },
    grantedBy: { en: 'General Office of the State Council', zh: '国务院办公厅' },
    thresholds: { en: '17 in the first batch, 45 in the second', zh: '首批17家，第二批45家' },
    since: { en: '2016', zh: '2016年' },
    sources: ['xinhua-2017-06-08', 'changzhou-gov-2016-05-14', 'kooperation-international-2017'],
  },
  {
    id: 'university-demonstration-base',
    term: {
      en: 'university and research institute demonstration base',
      zh: '高校和科研院所示范基地',
    },
    definition: {
      en: 'A base run by a university or an institute; its first task is to bring research results into use and to train founders.',
      zh: '由高校或科研院所建设的示范基地；首要任务是推动科研成果转化、培养创业者。',
    },
    grantedBy: { en: 'General Office of the State Council', zh: '国务院办公厅' },
    thresholds: { en: '4 in the first batch, 26 in the second', zh: '首批4家，第二批26家' },
    since: { en: '2016', zh: '2016年' },
    sources: ['xinhua-2017-06-08', 'british-council-2016', 'kooperation-international-2017'],
  },
  {
    id: 'enterprise-demonstration-base',
    term: { en: 'enterprise demonstration base', zh: '企业示范基地' },
    definition: {
      en: 'A base run by a company; its first task is to link large and small firms, with start-ups by its own staff and resources opened to others.',
      zh: '由企业建设的示范基地；首要任务是联结大企业与小企业，支持本企业员工创业，并向外开放资源。',
    },
    grantedBy: { en: 'General Office of the State Council', zh: '国务院办公厅' },
    thresholds: { en: '7 in the first batch, 21 in the second', zh: '首批7家，第二批21家' },
    since: { en: '2016', zh: '2016年' },
    sources: ['xinhua-2017-06-08', 'british-council-2016', 'kooperation-international-2017'],
  },
  {
    id: 'third-batch-directions',
    term: {
      en: 'directions of the third batch of bases',
      zh: '创业就业、融通创新、精益创业、全球化创业',
    },
    definition: {
      en: 'The bases of 2020 are sorted by purpose: jobs through start-ups, joint innovation of large and small firms, lean entrepreneurship, and entrepreneurship across borders.',
      zh: '2020年的示范基地按用途分类：创业就业、大小企业融通创新、精益创业、全球化创业。',
    },
    grantedBy: { en: 'General Office of the State Council', zh: '国务院办公厅' },
    thresholds: { en: '25, 27, 32 and 8 bases', zh: '25、27、32和8家' },
    since: { en: '2020-12', zh: '2020年12月' },
    sources: ['mnw-2020-12-25', 'cadz-2020-12-28'],
  },
  {
    id: 'base-evaluation',
    term: { en: 'evaluation of the demonstration bases', zh: '双创示范基地评估' },
    definition: {
      en: 'A check of the national bases with indicators that differ by kind of base, drawn from self-reports, site visits and scoring.',
      zh: '对国家示范基地的评估，指标因基地类型而异，依据自评报告、实地考察和评分。',
    },
    grantedBy: {
      en: 'National Development and Reform Commission and China Association for Science and Technology',
      zh: '国家发展和改革委员会、中国科学技术协会',
    },
    thresholds: {
      en: '2019: all 120 bases of the first two batches',
      zh: '2019年：前两批全部120家',
    },
    since: { en: '2019 at the latest', zh: '不晚于2019年' },
    sources: ['csu-2020-evaluation', 'tjbh-ja-2020-04-27', 'article-2022'],
    note: {
      en: 'Separate from the inspection incentive. The round for 2021 is known from the article only.',
      zh: '有别于督查激励。2021年度评估仅见于该文。',
    },
  },
  {
    id: 'inspection-incentive',
    term: { en: 'inspection incentive', zh: '督查激励' },
    definition: {
      en: 'Once a year the State Council names places that carried out major policies well and rewards them with money, projects, land or trial rights; one item is for regional demonstration bases.',
      zh: '国务院每年一次公布落实重大政策成效良好的地方，给予资金、项目、用地或试点权奖励；其中一项面向区域示范基地。',
    },
    grantedBy: {
      en: 'General Office of the State Council; for the bases on the proposal of the National Development and Reform Commission',
      zh: '国务院办公厅；示范基地一项由国家发展和改革委员会推荐',
    },
    thresholds: {
      en: '199 places under 30 measures for 2021; 10 of 32 regional bases proposed for 2021',
      zh: '2021年度30项措施共199个地方；2021年度32家区域示范基地中推荐10家',
    },
    since: { en: '2016', zh: '2016年' },
    sources: [
      'state-council-2021-49',
      'liaoning-daily-2022-06-10',
      'ndrc-notice-2022-03-18',
      'cnnb-2021-05-08',
    ],
    note: { en: 'Provinces run schemes of the same name.', zh: '各省设有同名制度。' },
  },
  {
    id: 'high-tech-enterprise',
    term: { en: 'high and new technology enterprise', zh: '高新技术企业' },
    abbreviation: 'HNTE',
    definition: {
      en: 'A firm registered in mainland China in a state-supported high-tech field that keeps doing research and development and builds its business on core intellectual property of its own; it pays 15% income tax instead of 25%.',
      zh: '在中国大陆注册、属国家支持的高新技术领域、持续开展研究开发并以自主核心知识产权为经营基础的企业；所得税税率为15%，而非25%。',
    },
    grantedBy: {
      en: 'certified under rules of the Ministry of Science and Technology, the Ministry of Finance and the tax administration',
      zh: '依科学技术部、财政部、国家税务总局的办法认定',
    },
    thresholds: {
      en: 'research spending of at least 5% of sales for firms with sales up to 50 million yuan (6% before 2016)',
      zh: '销售收入5000万元及以下的企业，研发费用占比不低于5%（2016年以前为6%）',
    },
    since: { en: 'rules of 2008, revised in January 2016', zh: '2008年办法，2016年1月修订' },
    sources: ['shanghai-gov-en-2024-05-16', 'conventus-law-2016-04-04'],
    note: {
      en: 'One source writes that provincial tax authorities grant the status.',
      zh: '一处来源称由省级税务部门认定。',
    },
  },
  {
    id: 'single-champion',
    term: { en: 'manufacturing single-champion enterprise', zh: '制造业单项冠军企业' },
    abbreviation: '单项冠军',
    definition: {
      en: 'A manufacturer that has long kept to one narrow field, works at an internationally advanced level and is among the world leaders in market share for its product.',
      zh: '长期专注于一个细分领域、达到国际先进水平、产品市场占有率居全球前列的制造业企业。',
    },
    grantedBy: { en: 'Ministry of Industry and Information Technology', zh: '工业和信息化部' },
    thresholds: {
      en: 'share among the top three worldwide (wording of 2021); among the global leaders (measures of 2023)',
      zh: '市场占有率居全球前三（2021年表述）；居全球前列（2023年办法）',
    },
    since: { en: '2016', zh: '2016年' },
    sources: ['huangshi-eib-2023-09-27', 'yangzhou-net-2021-11-21', 'wujin-gov-2024-03-05'],
  },
  {
    id: 'single-champion-product',
    term: { en: 'manufacturing single-champion product', zh: '制造业单项冠军产品' },
    definition: {
      en: "The same programme's title for one product, given apart from the title for a whole enterprise.",
      zh: '同一计划授予单个产品的称号，与授予整个企业的称号分列。',
    },
    grantedBy: { en: 'Ministry of Industry and Information Technology', zh: '工业和信息化部' },
    thresholds: {
      en: 'sixth list (2021): 118 enterprises and 141 products proposed',
      zh: '第六批（2021年）：拟入选企业118家、产品141项',
    },
    sources: ['yangzhou-net-2021-11-21'],
    note: {
      en: "Counts of 'champions' may or may not include products.",
      zh: '“单项冠军”的数量可能含产品，也可能不含。',
    },
  },
  {
    id: 'little-giant',
    term: { en: 'specialised and innovative little giant enterprise', zh: '专精特新“小巨人”企业' },
    definition: {
      en: 'The top step of a three-step ladder for small and medium-sized firms: one that leads a market niche, holds key technology and supplies an important link of an industry chain.',
      zh: '中小企业三级梯度的最高一级：引领细分市场，掌握关键技术，并供应产业链重要环节的企业。',
    },
    grantedBy: { en: 'Ministry of Industry and Information Technology', zh: '工业和信息化部' },
    thresholds: {
      en: '2022 criteria: over three years in the niche and at least 10% of its market; support must be earned again after three years',
      zh: '2022年标准：从事细分领域超过三年，市场占有率不低于10%；满三年须重新争取扶持',
    },
    since: { en: '2018', zh: '2018年' },
    sources: [
      'merics-little-giants',
      'scmp-2022-little-giants',
      'hubei-daily-2022-12-11',
      'menafn-2025-06-18',
    ],
    note: { en: 'Provinces grant a title of the same name.', zh: '各省授予同名称号。' },
  },
  {
    id: 'technology-based-sme',
    term: { en: 'technology-based small and medium-sized enterprise', zh: '科技型中小企业' },
    definition: {
      en: 'A small or medium-sized firm whose staff do research and development, gain intellectual property from it and turn it into products or services.',
      zh: '职工从事研究开发，由此取得知识产权，并将其转化为产品或服务的中小企业。',
    },
    grantedBy: {
      en: 'evaluated under measures of the Ministry of Science and Technology, province by province',
      zh: '依科学技术部办法由各省评价',
    },
    since: { en: '2017', zh: '2017年' },
    sources: ['most-2017-115'],
    note: { en: 'A wider circle than high-tech enterprises.', zh: '范围比高新技术企业更广。' },
  },
  {
    id: 'market-entity',
    term: { en: 'market entity', zh: '市场主体' },
    definition: {
      en: "Anyone registered in mainland China to do business for profit: companies, sole-proprietor and partnership firms, farmers' cooperatives, individual businesses and branches of foreign companies.",
      zh: '在中国大陆登记、以营利为目的从事经营活动的主体：公司、个人独资企业和合伙企业、农民专业合作社、个体工商户及外国公司分支机构。',
    },
    grantedBy: { en: 'registered by market regulation authorities', zh: '由市场监督管理部门登记' },
    since: { en: 'regulation in force since 1 March 2022', zh: '条例自2022年3月1日起施行' },
    sources: ['decree-746'],
    note: {
      en: 'So the count includes shops and stalls, not only companies.',
      zh: '因此统计数包括店铺和摊贩，不限于公司。',
    },
  },
  {
    id: 'incubator',
    term: { en: 'technology business incubator', zh: '科技企业孵化器' },
    abbreviation: '孵化器',
    definition: {
      en: 'A service body that gives young technology firms rooms, shared equipment and advice, so that research turns into products and founders learn the trade.',
      zh: '为初创科技企业提供场地、共享设备和咨询的服务机构，使科研成果变为产品，创业者学会经营。',
    },
    grantedBy: {
      en: 'national level: Ministry of Science and Technology; provinces and cities name their own',
      zh: '国家级：科学技术部；省、市自行认定',
    },
    since: { en: 'current measures of December 2018', zh: '2018年12月的现行办法' },
    sources: ['most-2018-300', 'china-un-mission-2014-01-30'],
  },
  {
    id: 'maker-space',
    term: { en: 'maker space', zh: '众创空间' },
    definition: {
      en: 'A low-cost place for very early founders that combines desks, an online space, a meeting place and shared resources; it comes before the incubator in the chain.',
      zh: '面向极早期创业者的低成本空间，兼有工位、网络空间、交流场所和共享资源；在链条中位于孵化器之前。',
    },
    grantedBy: {
      en: 'filed at national level with the Ministry of Science and Technology; also provincial and city titles',
      zh: '国家级由科学技术部备案；另有省级、市级称号',
    },
    since: { en: '2015', zh: '2015年' },
    sources: ['most-2015-297', 'china-com-cn-2015-06-15'],
  },
  {
    id: 'accelerator',
    term: { en: 'business accelerator', zh: '企业加速器' },
    abbreviation: '加速器',
    definition: {
      en: 'The step between incubator and industry park: room to produce and tailored services for firms that have survived the start and grow fast.',
      zh: '介于孵化器与产业园之间的一环：为已度过初创期、快速成长的企业提供生产场地和定制服务。',
    },
    sources: ['he-zhong-accelerators', 'most-2015-297', 'wujin-st-bureau-2022-03-31'],
  },
  {
    id: 'carrier',
    term: { en: 'entrepreneurship and innovation carrier', zh: '双创载体' },
    definition: {
      en: 'Collective word for the places that house start-ups, such as maker spaces, incubators and accelerators; officials count them by number and by floor area.',
      zh: '容纳初创企业的各类场所的统称，如众创空间、孵化器和加速器；官方按数量和面积统计。',
    },
    sources: ['xinhua-jiangsu-2023-05-31', 'fx361-2021-08-25', 'cnnb-2021-05-08'],
  },
  {
    id: 'lean-entrepreneurship',
    term: { en: 'lean entrepreneurship', zh: '精益创业' },
    definition: {
      en: 'In the programme of bases, the direction for raising specialised small firms with a full chain of services. In management, the method of testing a business idea early and cheaply with customers.',
      zh: '在示范基地工作中，指以全链条服务培育专业化小企业的方向。在管理学中，指尽早、低成本地向客户检验商业设想的方法。',
    },
    grantedBy: {
      en: 'General Office of the State Council (direction of the third batch)',
      zh: '国务院办公厅（第三批方向）',
    },
    thresholds: { en: '32 bases in that direction', zh: '该方向32家' },
    since: { en: 'programme 2020; method 2008', zh: '示范基地方向2020年；方法2008年' },
    sources: [
      'state-council-2020-51',
      'mnw-2020-12-25',
      'ndrc-notice-2021-03-30',
      'lean-org-lexicon',
    ],
  },
  {
    id: 'entrepreneurship-driven-employment',
    term: { en: 'entrepreneurship driving employment', zh: '创业带动就业' },
    definition: {
      en: 'The idea that a founder makes jobs for others too, so that help for founders counts as job policy.',
      zh: '认为创业者也为他人创造岗位，故扶持创业者即属就业政策的理念。',
    },
    since: { en: '17th Party Congress; opinions of 2008', zh: '中共十七大；2008年意见' },
    sources: ['sina-2012-04-14', 'gov-cn-2008-10-31'],
    note: {
      en: 'Local reports count both the founders and the people they hire.',
      zh: '地方报告将创业者及其雇用的人员一并计入。',
    },
  },
  {
    id: 'double-recruitment',
    term: { en: 'double recruitment and double introduction', zh: '双招双引' },
    definition: {
      en: 'Attracting investment and attracting talent as one campaign: the four characters are clipped from 招商引资 and 招才引智.',
      zh: '将吸引投资与吸引人才合为一体推进：四字由招商引资、招才引智缩略而成。',
    },
    sources: ['anhui-daily-2021-05-25', '71396-2021'],
    note: { en: 'Nothing is recruited or introduced twice.', zh: '并非招两次、引两次。' },
  },
  {
    id: 'industry-university-research-cooperation',
    term: { en: 'industry-university-research cooperation', zh: '产学研合作' },
    abbreviation: '产学研',
    definition: {
      en: 'Joint work of companies, universities and research institutes, from research in common to the transfer of results.',
      zh: '企业、高校和科研院所的合作，从共同研究到成果转化。',
    },
    sources: ['beijing-gov-en-vouchers', 'changzhou-gov-en-2016-06-20', 'jschina-en-2011-12-20'],
    note: {
      en: 'Changzhou counted such projects in its communique for 2015.',
      zh: '常州2015年统计公报统计了此类项目。',
    },
  },
  {
    id: 'innovation-voucher',
    term: { en: 'innovation voucher', zh: '创新券' },
    definition: {
      en: 'A credit that a local government gives small firms or founding teams; they use it to pay for research and testing services, and the public purse bears part of the price.',
      zh: '地方政府发给小企业或创业团队的额度；用于支付研发和检测服务，部分费用由公共财政承担。',
    },
    grantedBy: { en: 'provincial and local governments', zh: '省级和地方政府' },
    thresholds: { en: 'differs by place', zh: '各地不同' },
    sources: ['beijing-gov-en-vouchers', 'chinadaily-2015-07-23'],
    note: {
      en: "Wujin's base speaks of entrepreneurship and innovation vouchers (双创券).",
      zh: '武进示范基地称双创券（创业创新券）。',
    },
  },
  {
    id: 'new-engineering',
    term: { en: 'new engineering disciplines', zh: '新工科' },
    definition: {
      en: 'A reform of engineering education with new majors for new industries, work across subjects and teaching led by what industry needs.',
      zh: '工程教育改革：为新产业设新专业，跨学科协作，以产业需求引导教学。',
    },
    grantedBy: { en: 'Ministry of Education', zh: '教育部' },
    since: {
      en: 'named in 2016; Tianjin University Action of 2017',
      zh: '2016年提出；2017年“天大行动”',
    },
    sources: ['xatu-2018-05-11', 'jyb-2025-09-12'],
  },
  {
    id: 'ndrc',
    term: { en: 'National Development and Reform Commission', zh: '国家发展和改革委员会' },
    abbreviation: 'NDRC',
    definition: {
      en: 'The State Council department for economic planning; its department for high-tech industry handles the demonstration bases.',
      zh: '国务院主管经济规划的部门；其高技术司负责示范基地工作。',
    },
    since: {
      en: '2003, in succession to a planning commission of 1952',
      zh: '2003年，承自1952年的计划委员会',
    },
    sources: ['eeo-2008-03-21', 'ourchinastory-2003-05-06', 'ndrc-notice-2022-03-18'],
  },
  {
    id: 'cast',
    term: { en: 'China Association for Science and Technology', zh: '中国科学技术协会' },
    abbreviation: 'CAST',
    definition: {
      en: "The national federation of scientific and technical societies, a people's organisation that links scientists with the government.",
      zh: '全国科技社团的联合组织，是联系科学家与政府的人民团体。',
    },
    since: { en: '1958-09-23', zh: '1958年9月23日' },
    sources: ['cistc-cast', 'cast-en-history'],
  },
  {
    id: 'industrial-districts-ranking',
    term: { en: "China's Top 100 Industrial Districts", zh: '中国工业百强区' },
    definition: {
      en: 'Yearly ranking of city districts by industrial competitiveness, issued with the ranking of counties at a forum on the industrial economy of counties.',
      zh: '每年按工业竞争力对市辖区的排名，与县域排名一同在县域工业经济论坛上发布。',
    },
    grantedBy: {
      en: 'China Academy of Information and Communications Technology, under guidance of the industry ministry',
      zh: '中国信息通信研究院，由工业和信息化部指导',
    },
    sources: ['changzhou-st-bureau-2021-12-27'],
  },
  {
    id: 'st-innovation-districts-ranking',
    term: {
      en: 'National Top 100 Districts for Science and Technology Innovation',
      zh: '全国科技创新百强区',
    },
    definition: {
      en: 'Yearly ranking of city districts by innovation indicators, one of several lists drawn from the same study of small and medium-sized cities.',
      zh: '每年按创新指标对市辖区的排名，系同一项中小城市研究发布的多个榜单之一。',
    },
    grantedBy: {
      en: 'research group on the China small and medium-sized cities development index and Guoxin Small and Medium-sized Cities Index Research Institute',
      zh: '中国中小城市发展指数研究课题组、国信中小城市指数研究院',
    },
    since: {
      en: '2018 at the latest (list of that year put Wujin first)',
      zh: '不晚于2018年（当年榜单武进居首）',
    },
    sources: ['guangming-daily-2022-11-18', 'csmcity-2024', 'yanghu-net-2018-top-ten'],
    note: {
      en: 'A ranking, not a prize; no source calls it a government award.',
      zh: '属排名，非奖项；无来源称其为政府奖励。',
    },
  },
  {
    id: 'jiangsu-innovative-demonstration-county',
    term: {
      en: 'Jiangsu innovative demonstration county (city, district)',
      zh: '江苏省创新型示范县（市、区）',
    },
    definition: {
      en: 'Provincial scheme for counties and districts that are to lead the others in growth through innovation; a place first goes on a construction list.',
      zh: '面向县和区的省级计划，入选者应以创新促增长，引领其他地区；各地先列入建设名单。',
    },
    grantedBy: {
      en: 'Jiangsu Provincial Department of Science and Technology',
      zh: '江苏省科学技术厅',
    },
    thresholds: { en: '10 places on the first list, 15 on the second', zh: '首批10地，第二批15地' },
    since: { en: '2021', zh: '2021年' },
    sources: ['nanjing-net-2023-05-23', 'people-cn-2023-05-16', 'wujin-st-bureau-2022-03-31'],
    note: {
      en: "Different from Jiangsu's older pilot counties and from the national innovative counties.",
      zh: '不同于江苏此前的试点县及国家创新型县。',
    },
  },
] as const satisfies readonly Entry[];

export type TermId = (typeof terms)[number]['id'];
