import type { Language, Text } from '../model/text.ts';
import { evidences, keysOf, verdicts } from '../model/vocabulary.ts';
import type { ColourMode } from '../terminal/colour.ts';
import { leastColumns } from '../terminal/least-columns.ts';
import { checkOptions } from './check-options.ts';
import type { Option } from './option.ts';
import { formats, type Vocabulary } from './option-words.ts';

export { type Option, optionGroups } from './option.ts';

export {
  annotationFormats,
  type CheckChoice,
  type CheckFormat,
  type CitationFormat,
  checkFormats,
  checkVerdicts,
  citationFormats,
  type ExportFormat,
  exportFormats,
  type FailLevel,
  type Format,
  failLevels,
  formats,
  pictureFormats,
  seriesFormats,
  type Vocabulary,
} from './option-words.ts';

/** A value needs at least this many columns; no terminal has more than the most. */
export const widths = { least: leastColumns, most: 1000 } as const;

export const options = {
  format: {
    group: 'output',
    short: 'f',
    takes: '<kind>',
    variable: 'WUJIN_FORMAT',
    values: formats,
    about: { en: 'output format', zh: '输出格式' },
  },
  json: {
    group: 'output',
    about: { en: 'short for --format json', zh: '等同于 --format json' },
  },
  fields: {
    group: 'output',
    takes: '<a,b>',
    several: true,
    completes: 'fields',
    expects: {
      en: 'field names, separated by commas: id,value',
      zh: '以逗号分隔的字段名：id,value',
    },
    about: { en: 'only these fields, in this order', zh: '只显示这些字段，按此顺序' },
  },
  bom: {
    group: 'output',
    about: {
      en: 'a byte-order mark before CSV or TSV, for Excel',
      zh: '在 CSV、TSV 开头加 BOM，供 Excel 识别',
    },
  },
  sort: {
    group: 'output',
    takes: '<field[:desc]>',
    completes: 'sort',
    expects: {
      en: 'a field; add :desc for largest first: value:desc',
      zh: '字段名，加 :desc 表示从大到小：value:desc',
    },
    about: { en: 'sort by this field', zh: '按某字段排序' },
  },
  limit: {
    group: 'output',
    takes: '<n>',
    expects: { en: '1 or more', zh: '不小于 1 的整数' },
    about: { en: 'at most n rows', zh: '最多 n 行' },
  },
  year: {
    group: 'filters',
    takes: '<year>',
    completes: 'year',
    about: {
      en: 'a year, month or range: 2021, 2021-04, 2019..2023',
      zh: '年份、月份或范围：2021、2021-04、2019..2023',
    },
  },
  area: {
    group: 'filters',
    takes: '<a,b>',
    several: true,
    completes: 'area',
    about: { en: 'only these areas, by id or name', zh: '只看这些区域（id 或名称）' },
  },
  topic: {
    group: 'filters',
    takes: '<id>',
    completes: 'topic',
    expects: { en: 'the id of a topic', zh: '主题 id' },
    about: { en: 'only this topic', zh: '只看该主题' },
  },
  source: {
    group: 'filters',
    takes: '<id>',
    completes: 'source',
    expects: { en: 'the id of a source', zh: '来源 id' },
    about: { en: 'only facts from this source', zh: '只看该来源涉及的事实' },
  },
  evidence: {
    group: 'filters',
    takes: '<kind>',
    values: evidences,
    about: { en: 'only facts with this evidence', zh: '只看该证据类别' },
  },
  verdict: {
    group: 'filters',
    takes: '<kind>',
    values: verdicts,
    about: { en: 'only claims with this verdict', zh: '只看该结论' },
  },
  ...checkOptions,
  brief: {
    group: 'output',
    excludes: 'fields',
    about: { en: 'one line per claim', zh: '每条说法一行' },
  },
  all: {
    group: 'filters',
    about: { en: 'every year and area', zh: '所有年份和区域' },
  },
  lang: {
    group: 'common',
    takes: '<language>',
    variable: 'WUJIN_LANG',
    values: {
      en: { en: 'English', zh: '英文' },
      zh: { en: 'Chinese', zh: '中文' },
    } satisfies Record<Language, Text>,
    about: { en: 'output language', zh: '输出语言' },
  },
  width: {
    group: 'common',
    takes: '<n>',
    expects: { en: 'a number of columns', zh: '列数' },
    about: { en: 'width of tables, in columns', zh: '表格宽度（列数）' },
  },
  ascii: {
    group: 'common',
    about: { en: 'ASCII signs and lines only', zh: '符号与线条只用 ASCII' },
  },
  color: {
    group: 'common',
    takes: '<when>',
    variable: 'WUJIN_COLOR',
    values: {
      auto: { en: 'in a terminal', zh: '仅在终端中' },
      always: { en: 'also in pipes and files', zh: '管道与文件中也用' },
      never: { en: 'no colour', zh: '不用颜色' },
    } satisfies Record<ColourMode, Text>,
    about: { en: 'when to use colour', zh: '何时使用颜色' },
  },
  out: {
    group: 'output',
    takes: '<path>',
    completes: 'path',
    expects: { en: 'the file or folder to write', zh: '要写入的文件或文件夹' },
    about: {
      en: 'write to this file or folder, all or nothing',
      zh: '写入该文件或文件夹，要么完整写入，要么不写',
    },
  },
  force: {
    group: 'output',
    needs: 'out',
    about: { en: 'replace existing files', zh: '替换已有文件' },
  },
  template: {
    group: 'filters',
    excludes: 'data',
    about: {
      en: 'a small dataset to fill in, one entry of each kind',
      zh: '供填写的小数据集，每类一条',
    },
  },
  'no-pager': {
    group: 'common',
    about: {
      en: 'print long answers without a pager',
      zh: '较长的结果不分页显示',
    },
  },
  data: {
    group: 'common',
    takes: '<file>',
    completes: 'path',
    several: true,
    variable: 'WUJIN_DATA',
    expects: {
      en: 'a JSON or CSV file, a Data Package folder, - or bundled',
      zh: 'JSON 或 CSV 文件、Data Package 文件夹、- 或 bundled',
    },
    about: {
      en: 'use your own facts: JSON, CSV, - or bundled; may be repeated',
      zh: '使用自己的事实：JSON、CSV、- 或 bundled，可重复',
    },
  },
} as const satisfies Record<string, Option>;

export type OptionName = keyof typeof options;
/** Every option, in the order of the help. */
export const optionNames = keysOf(options);

/** Options that replace the answer: every command has help, the program a version. */
export const flagOptions = {
  help: { short: 'h', about: { en: 'show help', zh: '显示帮助' } },
  version: {
    short: 'V',
    about: { en: 'show the versions of program and data', zh: '程序与数据的版本' },
  },
} as const satisfies Record<string, Pick<Option, 'short' | 'about'>>;

/** An option as it is written: "-f, --format <kind>". */
export function flagsOf(
  name: string,
  { short, takes }: Pick<Option, 'short' | 'takes' | 'about'>,
): string {
  return `${short ? `-${short}, ` : ''}--${name}${takes ? ` ${takes}` : ''}`;
}

/** An option for a list: names line up, with a short form or without. */
export function optionTerm(
  name: string,
  option: Pick<Option, 'short' | 'takes' | 'about'>,
): string {
  return (option.short ? '' : '    ') + flagsOf(name, option);
}

/** What options mean for a command, where that is not what they mean for others. */
export type Abouts = Readonly<Partial<Record<OptionName, Text>>>;

/** What the help says of an option of a command: what it is for, and what it takes. */
export function aboutOf(
  name: OptionName,
  own?: Vocabulary,
  { [name]: about = options[name].about }: Abouts = {},
): Text {
  const option: Option = options[name];
  // Only the values of these depend on the command or on the data.
  const values = own && ['format', 'topic', 'verdict'].includes(name) ? own : option.values;
  if (!values) return about;
  const words = keysOf(values);
  return { en: `${about.en}: ${words.join(', ')}`, zh: `${about.zh}：${words.join('、')}` };
}

/** Those that every command takes. */
export const commonOptions = ['lang', 'width', 'ascii', 'color', 'no-pager', 'data'] as const;
/** Those of every look-up command, in the order of its help. */
export const lookupOptions = [
  'format',
  'json',
  'fields',
  'bom',
  'sort',
  'limit',
  'year',
  'area',
  'topic',
  'source',
  'evidence',
  'all',
  ...commonOptions,
] as const satisfies readonly OptionName[];
