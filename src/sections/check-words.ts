import type { Tone } from '../formats/column.ts';
import type { Text } from '../model/text.ts';
import type { Cause, CheckVerdict, Reason } from '../reading/statement.ts';

/** The words for what `check` finds. */
export const verdictWords = {
  contradicted: { en: 'contradicted', zh: '有矛盾' },
  disputed: { en: 'disputed', zh: '有争议' },
  unconfirmed: { en: 'unconfirmed', zh: '未证实' },
  confirmed: { en: 'confirmed', zh: '已证实' },
  unknown: { en: 'unknown', zh: '未知' },
} as const satisfies Record<CheckVerdict, Text>;

/** Signs are never shown without their word. */
export const verdictSigns = {
  contradicted: { sign: '✗', ascii: 'x', tone: 'bad' },
  disputed: { sign: '!', ascii: '!', tone: 'bad' },
  unconfirmed: { sign: '?', ascii: '?', tone: 'caution' },
  confirmed: { sign: '✓', ascii: '+', tone: 'good' },
  unknown: { sign: '·', ascii: '-', tone: null },
} as const satisfies Record<
  CheckVerdict,
  { readonly sign: string; readonly ascii: string; readonly tone: Tone | null }
>;

export const severities = {
  error: { en: 'error', zh: '错误' },
  warning: { en: 'warning', zh: '警告' },
  note: { en: 'note', zh: '提示' },
} as const satisfies Record<string, Text>;

export const reasons = {
  'no-indicator': { en: 'no indicator named', zh: '未提及指标' },
  'no-area': { en: 'no area named', zh: '未提及区域' },
  'other-area': { en: 'about someone else', zh: '说的是其他对象' },
  'no-period': { en: 'no year named', zh: '未提及年份' },
  'no-date': { en: 'date of the text unknown', zh: '文本日期未知' },
  'part-of-year': { en: 'part of a year', zh: '非全年数据' },
  growth: { en: 'growth', zh: '增幅' },
  'not-in-base': { en: 'not in the data', zh: '数据中没有' },
  'other-boundary': { en: 'another boundary', zh: '口径不同' },
  'other-kind': { en: 'a result, a target or an estimate', zh: '实际、目标或估计不一致' },
  'says-less': { en: 'says more or less than the sources', zh: '与来源说法范围不同' },
  unclear: { en: 'unclear', zh: '含义不明' },
  'no-list': { en: 'no list named', zh: '未提及榜单' },
  'other-unit': { en: 'another unit', zh: '单位不同' },
  'no-other-source': { en: 'no other source', zh: '没有其他来源' },
} as const satisfies Record<Reason, Text>;

export const causes = {
  'other-period': { en: 'the value of another year', zh: '其他年份的数值' },
  'other-area': { en: 'the value of another area or boundary', zh: '其他区域或口径的数值' },
  'other-kind': { en: 'a target or an estimate', zh: '目标值或估计值' },
  magnitude: { en: 'a wrong magnitude', zh: '数量级有误' },
  digits: { en: 'swapped or changed digits', zh: '数字颠倒或有误' },
  rounding: { en: 'the last digit is rounded wrongly', zh: '末位舍入有误' },
} as const satisfies Record<Cause, Text>;

/** Where the period and the area of a statement can come from. */
export const placesFrom = {
  clause: { en: 'the same clause', zh: '同一分句' },
  sentence: { en: 'the sentence', zh: '本句' },
  header: { en: 'the table header', zh: '表头' },
  heading: { en: 'the heading', zh: '标题' },
  earlier: { en: 'an earlier sentence', zh: '前文' },
  option: { en: 'the option', zh: '命令行选项' },
  'front-matter': { en: 'the front matter', zh: '文件头' },
  directive: { en: 'a wujin comment', zh: 'wujin 注释' },
  pin: { en: 'fact named by the author', zh: '作者已注明事实' },
} as const satisfies Record<string, Text>;

/** How the words of a statement led to its indicator. */
export const ways = {
  before: { en: 'the name before the number', zh: '数字前的名称' },
  after: { en: 'the name after the number', zh: '数字后的名称' },
  ellipsis: { en: 'the indicator of the number before', zh: '承接前一数字的指标' },
  header: { en: 'the headers of the table', zh: '表头' },
  pair: { en: 'the order of the names', zh: '名称与数字依次对应' },
  words: { en: 'the words around the number', zh: '数字前后的词语' },
  part: { en: 'a part of a name', zh: '名称的一部分' },
  unit: { en: 'the unit of the number', zh: '数字的单位' },
  pin: { en: 'the fact named by the author', zh: '作者注明的事实' },
} as const satisfies Record<string, Text>;
