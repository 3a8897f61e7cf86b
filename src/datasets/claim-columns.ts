import { fold } from '../lookup/words.ts';
import type { Text } from '../model/text.ts';

/** The columns of a table of claims: one row is what one source says about one fact. */

/** Which rows have the column: those of figures, those of rankings, or both. */
type Column = { readonly of: 'figures' | 'rankings' | 'both'; readonly about: Text };

const both = (en: string, zh: string): Column => ({ of: 'both', about: { en, zh } });
const figures = (en: string, zh: string): Column => ({ of: 'figures', about: { en, zh } });
const rankings = (en: string, zh: string): Column => ({ of: 'rankings', about: { en, zh } });

export const columns = {
  indicator: figures('what is counted or measured', '指标'),
  list: rankings('the published ranking', '榜单'),
  area: both('where', '区域'),
  period: both('a year, a month or a span: 2024, 2024-05, 2021/2023', '年、月或期间'),
  kind: figures('actual, estimate or target; actual if empty', '实际值、预计值或目标值'),
  value: figures('the number in full: 12500000, not 12.5 million', '完整数值'),
  rank: rankings('the rank, 1 for the first', '名次'),
  out_of: rankings('how many were ranked', '参评总数'),
  among: rankings('what the area is ranked among', '排名范围'),
  unit: figures('a currency code, percent, an SI unit, or what is counted', '单位'),
  bound: both('exact, more-than, at-least, about, nearly or up-to; top for ranks', '界限'),
  printed: both('the words of the source; the value if empty', '原文'),
  source: both('name of the source: rows with the same name share it', '来源名称'),
  publisher: both('who published the source', '发布单位'),
  url: both('address of the source', '来源网址'),
  published: both('day, month or year of publication: 2024-05-01', '发布日期'),
  type: both('source type; unverified if empty', '来源类型'),
  note: both('what a reader should know; other columns are added to it', '说明；其他列并入此处'),
  topic: figures('heading under which the indicator is listed', '主题'),
  label: both('name of the indicator or list, if that column has an id', '指标或榜单的名称'),
  definition: figures('what is counted and what is not', '指标定义'),
  area_label: both('name of the area, if that column has an id', '区域名称'),
  among_label: rankings('name of what it is ranked among', '排名范围的名称'),
  scope: both('district, within, around or peer', '区域关系'),
  locator: both('where in the source', '原文位置'),
  title: both('title of the source, if that column has an id', '来源标题'),
  host: both('name of the site, for a source that must not be linked', '网站'),
  copy_of: both('of a copy: who published the original', '转载的原发布者'),
  origin: both('sources of one origin are not independent', '来源方'),
  language: both('code of the language of the source', '来源语言'),
  id: both('id of the fact, if it is not to follow from the names', '事实 id'),
  decimal: figures('sign before decimals, if values do not show it: point or comma', '小数点'),
} as const satisfies Readonly<Record<string, Column>>;

export type ColumnName = keyof typeof columns;

/** What every table has, or `list` and `rank` instead of `indicator` and `value`. */
export const needed = {
  figures: ['indicator', 'area', 'period', 'value', 'source'],
  rankings: ['list', 'area', 'period', 'rank', 'source'],
} as const satisfies Readonly<Record<string, readonly ColumnName[]>>;

/** What other programs call these columns. Only messages use it: nothing is guessed. */
const otherNames: Readonly<Partial<Record<ColumnName, readonly string[]>>> = {
  indicator: ['variable', 'measure', 'statistic'],
  area: ['geo', 'region', 'place', 'municipality', 'location', 'country'],
  period: ['year', 'time', 'time_period', 'date'],
  value: ['obs_value', 'amount', 'number', 'figure'],
  source: ['reference'],
  url: ['link', 'address'],
  list: ['ranking'],
  rank: ['position'],
};

/** The name of a header as columns have theirs: "Out of" is out_of. */
export function headerName(text: string): string {
  return fold(text)
    .trim()
    .replaceAll(/[\s_-]+/g, '_');
}

export function columnNamed(text: string): ColumnName | null {
  const name = headerName(text);
  return isColumnName(name) ? name : null;
}

export function isColumnName(name: string): name is ColumnName {
  return Object.hasOwn(columns, name);
}

/** The header of another program that stands for a column; null if none does. */
export function standInFor(column: ColumnName, headers: readonly string[]): string | null {
  const names = otherNames[column] ?? [];
  return headers.find((header) => names.includes(headerName(header))) ?? null;
}
