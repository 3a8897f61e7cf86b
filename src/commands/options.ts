import type { Language, Text } from '../model/text.ts';
import { evidences, keysOf, verdicts } from '../model/vocabulary.ts';
import type { ColourMode } from '../terminal/colour.ts';
import { leastColumns } from '../terminal/least-columns.ts';
import { failLevels, formats, type Vocabulary } from './option-words.ts';

export {
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
  seriesFormats,
  type Vocabulary,
} from './option-words.ts';

/** A value needs at least this many columns; no terminal has more than the most. */
export const widths = { least: leastColumns, most: 1000 } as const;

/** The headings under which the help shows options, in its order. */
export const optionGroups = {
  filters: { en: 'Filters', zh: '筛选' },
  output: { en: 'Output', zh: '输出' },
  common: { en: 'Common options', zh: '通用选项' },
} as const satisfies Vocabulary;

/** One option, as data: the parser, the help, the completions and the errors are made from it. */
export type Option = {
  readonly group: keyof typeof optionGroups;
  readonly short?: string;
  /** What it takes, as the help shows it; an option without one is a switch. */
  readonly takes?: string;
  /** Whether it may be given several times. What it was given last would hide the rest otherwise. */
  readonly several?: true;
  readonly about: Text;
  /** The values that it takes, where they are known; commands may have a --format of their own. */
  readonly values?: Vocabulary;
  /** What else completes its value: what the data knows, fields of the command, or a path. */
  readonly completes?: 'area' | 'topic' | 'source' | 'year' | 'fields' | 'sort' | 'path';
  /** The environment variable that applies if the option is not given. */
  readonly variable?: string;
  /** Options that it excludes or requires. */
  readonly excludes?: string;
  readonly needs?: string;
  /** What a value of it is, for whoever left it out; where it is missing, `about` says it. */
  readonly expects?: Text;
};

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
  date: {
    group: 'filters',
    takes: '<date>',
    expects: { en: 'a date: 2022-07-30, 2022-07 or 2022', zh: '日期：2022-07-30、2022-07 或 2022' },
    about: {
      en: 'date of the text, for “last year” and the like',
      zh: '文本日期，用于理解“去年”等说法',
    },
  },
  as: {
    group: 'filters',
    takes: '<id>',
    completes: 'source',
    expects: { en: 'the id of a source', zh: '来源 id' },
    about: {
      en: 'the text is this source: compare it with the others only',
      zh: '文本即该来源，只与其他来源对照',
    },
  },
  'fail-on': {
    group: 'output',
    takes: '<verdict>',
    values: failLevels,
    about: { en: 'exit with 5 from this verdict on', zh: '达到该结论时退出码为 5' },
  },
  'stdin-filename': {
    group: 'filters',
    takes: '<name>',
    completes: 'path',
    expects: { en: 'a file name, such as notes.md', zh: '文件名，如 notes.md' },
    about: { en: 'name of the text on standard input', zh: '标准输入文本的文件名' },
  },
  explain: {
    group: 'output',
    takes: '<line:column>',
    expects: { en: 'a position, such as 12:18', zh: '位置，如 12:18' },
    about: { en: 'how the statement there was read', zh: '说明该处的表述如何理解' },
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

/** What the help says of an option of a command: what it is for, and what it takes. */
export function aboutOf(name: OptionName, own?: Vocabulary): Text {
  const { about, ...option }: Option = options[name];
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
