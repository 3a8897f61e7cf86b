import type { Text } from './text.ts';

/**
 * The closed vocabularies of every dataset, each entry with the words that a reader sees. The rules of
 * evidence rest on them. Order matters: grades run from best to weakest. Units, topics and kinds are open:
 * a dataset declares its own.
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

/** What the figure beside an outcome does not say itself. */
export const outcomeReasons = {
  part: { en: 'a part of the area alone met it', zh: '其中一部分已单独达成' },
  whole: { en: 'the area that includes it missed it', zh: '其所属的更大范围未达成' },
  disputed: { en: 'the result is disputed', zh: '结果有争议' },
} as const satisfies Record<string, Text>;

/** What other sources say to one claim of a source. */
export const verdicts = {
  confirmed: { en: 'confirmed', zh: '已证实' },
  contradicted: { en: 'contradicted', zh: '有矛盾' },
  unconfirmed: { en: 'unconfirmed', zh: '未证实' },
} as const satisfies Record<string, Text>;

/** What the verdict on a claim rests on, the safest to print first. */
export const bases = {
  better: { en: 'confirmed by better sources', zh: '有更可靠的来源佐证' },
  copies: { en: 'confirmed by copies only', zh: '仅有转载佐证' },
  contradicted: { en: 'contradicted', zh: '有矛盾' },
  repeated: { en: 'weakly supported', zh: '佐证较弱' },
  alone: { en: 'nothing else known', zh: '未见其他记载' },
} as const satisfies Record<string, Text>;

/** Where a reader should be careful although no sources contradict each other. */
export const doubts = {
  tension: { en: 'facts not to compare', zh: '不宜直接相比的事实' },
  weak: { en: 'headline figures on unverified pages alone', zh: '仅见于未核实网页的主要数据' },
  trend: { en: 'changes too large to trust', zh: '变化过大的数据' },
  old: { en: 'headline figures without a recent year', zh: '缺少近年数值的主要数据' },
} as const satisfies Record<string, Text>;

/** How an area relates to the subject of the dataset. Areas of the scope `district` are the subject itself, by boundary. */
export const scopes = {
  district: { en: 'main area', zh: '本地区' },
  within: { en: 'within the main area', zh: '区内' },
  around: { en: 'surrounding area', zh: '所在区域' },
  peer: { en: 'elsewhere, for comparison', zh: '对照地区' },
} as const satisfies Record<string, Text>;

/** The keys of a vocabulary as a non-empty tuple, as schemas and option parsers want them. */
export function keysOf<const T extends Record<string, unknown>>(vocabulary: T) {
  return Object.keys(vocabulary) as [keyof T & string, ...(keyof T & string)[]];
}

export type Grade = keyof typeof grades;
export type Evidence = keyof typeof evidences;
export type Kind = keyof typeof kinds;
export type Bound = keyof typeof bounds;
export type Outcome = keyof typeof outcomes;
export type OutcomeReason = keyof typeof outcomeReasons;
export type Verdict = keyof typeof verdicts;
export type Basis = keyof typeof bases;
export type DoubtKind = keyof typeof doubts;
export type Scope = keyof typeof scopes;
