import type { Text } from './text.ts';

/**
 * The closed vocabularies of the dataset, each entry with the words that a reader sees.
 * Order matters: grades run from best to weakest, topics in the order of the tables.
 */
export const grades = {
  government: { en: 'government', zh: '政府网站' },
  'state-media': { en: 'state media', zh: '官方媒体' },
  news: { en: 'news', zh: '新闻媒体' },
  copy: { en: 'copy', zh: '转载' },
  encyclopedia: { en: 'encyclopedia', zh: '百科' },
  unverified: { en: 'unverified', zh: '未核实' },
} as const satisfies Record<string, Text>;

export const evidences = {
  disputed: { en: 'disputed', zh: '有争议' },
  corroborated: { en: 'corroborated', zh: '多源印证' },
  single: { en: 'single source', zh: '单一来源' },
} as const satisfies Record<string, Text>;

export const kinds = {
  actual: { en: 'actual', zh: '实际值' },
  estimate: { en: 'estimate', zh: '预计值' },
  target: { en: 'target', zh: '目标值' },
} as const satisfies Record<string, Text>;

export const bounds = {
  exact: { en: 'exactly', zh: '等于' },
  'more-than': { en: 'more than', zh: '超过' },
  'at-least': { en: 'at least', zh: '不少于' },
  about: { en: 'about', zh: '约' },
  nearly: { en: 'nearly', zh: '近' },
  'up-to': { en: 'up to', zh: '不超过' },
} as const satisfies Record<string, Text>;

export const topics = {
  enterprises: { en: 'Enterprises', zh: '企业' },
  carriers: { en: 'Parks and incubators', zh: '载体' },
  'start-ups-and-jobs': { en: 'Start-ups and jobs', zh: '创业与就业' },
  talent: { en: 'Talent', zh: '人才' },
  economy: { en: 'Economy', zh: '经济' },
  'land-and-people': { en: 'Land and people', zh: '土地与人口' },
} as const satisfies Record<string, Text>;

export const awardKinds = {
  rating: { en: 'rating', zh: '评级' },
  designation: { en: 'designation', zh: '认定' },
  incentive: { en: 'incentive', zh: '激励' },
} as const satisfies Record<string, Text>;

export const levels = {
  national: { en: 'national', zh: '国家级' },
  provincial: { en: 'provincial', zh: '省级' },
  city: { en: 'city', zh: '市级' },
} as const satisfies Record<string, Text>;

export const policyKinds = {
  'action-plan': { en: 'action plan', zh: '行动方案' },
  'implementation-opinions': { en: 'implementation opinions', zh: '实施意见' },
  guide: { en: 'guide', zh: '指南' },
  programme: { en: 'programme', zh: '计划' },
  measure: { en: 'measure', zh: '措施' },
} as const satisfies Record<string, Text>;

export const placeKinds = {
  park: { en: 'park', zh: '园区' },
  institute: { en: 'institute', zh: '研究院' },
  zone: { en: 'zone', zh: '开发区' },
  'education-city': { en: 'education city', zh: '科教城' },
  'programme-carrier': { en: 'programme site', zh: '计划载体' },
} as const satisfies Record<string, Text>;

export const confidences = {
  high: { en: 'high', zh: '高' },
  medium: { en: 'medium', zh: '中' },
  low: { en: 'low', zh: '低' },
} as const satisfies Record<string, Text>;

export const outcomes = {
  met: { en: 'met', zh: '已达成' },
  'met-early': { en: 'met early', zh: '提前达成' },
  missed: { en: 'missed', zh: '未达成' },
  open: { en: 'no result on record', zh: '暂无结果数据' },
} as const satisfies Record<string, Text>;

/** What other sources say to one claim of a source. */
export const verdicts = {
  confirmed: { en: 'confirmed', zh: '已证实' },
  contradicted: { en: 'contradicted', zh: '有矛盾' },
  unconfirmed: { en: 'unconfirmed', zh: '未证实' },
} as const satisfies Record<string, Text>;

/** Whether an area is the district itself, a part inside its boundary, or something around it. */
export const scopes = {
  district: { en: 'the district', zh: '本区' },
  within: { en: 'within the district', zh: '区内' },
  around: { en: 'for comparison', zh: '对照' },
} as const satisfies Record<string, Text>;

/** Languages in which a source may be written. */
export const sourceLanguages = {
  en: { en: 'English', zh: '英文' },
  zh: { en: 'Chinese', zh: '中文' },
  ja: { en: 'Japanese', zh: '日文' },
  de: { en: 'German', zh: '德文' },
} as const satisfies Record<string, Text>;

type Unit = {
  readonly label: Text;
  /** Printed beside every value; units without a sign are counts that the label already names. */
  readonly sign?: { readonly en: string; readonly zh: string; readonly ascii: string };
  readonly whole: boolean;
  /** Larger values are typing errors for a district, a city or a province. */
  readonly max: number;
};

const count = (en: string, zh: string, max: number): Unit => ({
  label: { en, zh },
  whole: true,
  max,
});

export const units = {
  CNY: {
    label: { en: 'yuan', zh: '元' },
    sign: { en: 'CNY', zh: '元', ascii: 'CNY' },
    whole: true,
    max: 2e13,
  },
  USD: {
    label: { en: 'US dollars', zh: '美元' },
    sign: { en: 'USD', zh: '美元', ascii: 'USD' },
    whole: true,
    max: 1e12,
  },
  percent: {
    label: { en: 'percent', zh: '百分比' },
    sign: { en: '%', zh: '%', ascii: '%' },
    whole: false,
    max: 100,
  },
  m2: {
    label: { en: 'square metres', zh: '平方米' },
    sign: { en: 'm²', zh: '平方米', ascii: 'm2' },
    whole: true,
    max: 1e8,
  },
  km2: {
    label: { en: 'square kilometres', zh: '平方公里' },
    sign: { en: 'km²', zh: '平方公里', ascii: 'km2' },
    whole: false,
    max: 2e5,
  },
  people: count('people', '人', 1e8),
  enterprises: count('enterprises', '家企业', 1e6),
  companies: count('companies', '家公司', 1e5),
  entities: count('entities', '户', 1e8),
  projects: count('projects', '个项目', 1e5),
  bases: count('bases', '家基地', 1e4),
  incubators: count('incubators', '家孵化器', 1e4),
  accelerators: count('accelerators', '家加速器', 1e4),
  'maker spaces': count('maker spaces', '家众创空间', 1e4),
  premises: count('premises', '家', 1e4),
  items: count('items', '项', 1e4),
  jobs: count('jobs', '个岗位', 1e7),
  patents: { label: { en: 'patents', zh: '件' }, whole: false, max: 1e6 },
  securities: count('securities', '只证券', 1e4),
  institutions: count('institutions', '家机构', 1e4),
  platforms: count('platforms', '家平台', 1e4),
  apartments: count('apartments', '套', 1e6),
  teams: count('teams', '个团队', 1e5),
  contracts: count('contracts', '份合同', 1e6),
  units: count('units', '个', 1e4),
} as const satisfies Record<string, Unit>;

/** The keys of a vocabulary as a non-empty tuple, as schemas and option parsers want them. */
export function keysOf<const T extends Record<string, unknown>>(vocabulary: T) {
  return Object.keys(vocabulary) as [keyof T & string, ...(keyof T & string)[]];
}

export type Grade = keyof typeof grades;
export type Evidence = keyof typeof evidences;
export type Kind = keyof typeof kinds;
export type Bound = keyof typeof bounds;
export type Topic = keyof typeof topics;
export type UnitId = keyof typeof units;
export type Outcome = keyof typeof outcomes;
export type Verdict = keyof typeof verdicts;
export type Scope = keyof typeof scopes;
