import type { Language, Text } from '../model/text.ts';
import { evidences, keysOf, topics, verdicts } from '../model/vocabulary.ts';
import type { ColourMode } from '../terminal/colour.ts';
import { leastColumns } from '../terminal/output.ts';

/** What --format takes, each with what it gives. */
export const formats = {
  table: {
    en: 'a table fitted to the terminal; plain columns in a pipe',
    zh: '适应终端宽度的表格；管道中为纯文本列',
  },
  list: { en: 'one line a field, for narrow terminals', zh: '每字段一行，适合窄终端' },
  json: { en: 'an array of objects', zh: '对象数组' },
  ndjson: { en: 'one JSON object a line', zh: '每行一个 JSON 对象' },
  csv: { en: 'values parted by commas, under a header', zh: '逗号分隔，带表头' },
  tsv: { en: 'values parted by tabs, under a header', zh: '制表符分隔，带表头' },
  markdown: { en: 'a table for a Markdown text', zh: 'Markdown 表格' },
} as const satisfies Vocabulary;
export type Format = keyof typeof formats;

/** What --format takes for citations. */
export const citationFormats = {
  text: { en: 'a line to paste into an article', zh: '可粘贴到文章中的一行' },
  markdown: { en: 'the same with a link', zh: '同上，带链接' },
  bibtex: { en: 'an entry for BibTeX and BibLaTeX', zh: 'BibTeX 与 BibLaTeX 条目' },
  'csl-json': { en: 'items for Zotero, Pandoc and others', zh: '供 Zotero、Pandoc 等使用' },
  ris: { en: 'records for EndNote and others', zh: '供 EndNote 等使用' },
} as const satisfies Vocabulary;
export type CitationFormat = keyof typeof citationFormats;

/** What --format takes for the whole dataset. */
export const exportFormats = {
  json: { en: 'one file, as --data reads it', zh: '单个文件，可供 --data 读取' },
  ndjson: {
    en: 'one claim a line, with all that it refers to',
    zh: '每行一条说法，含其引用的内容',
  },
  datapackage: { en: 'a folder of CSV files with types and keys', zh: '带类型与键的 CSV 文件夹' },
} as const satisfies Vocabulary;
export type ExportFormat = keyof typeof exportFormats;

/** Narrower than this no value fits; wider than this no terminal is. */
export const widths = { least: leastColumns, most: 1000 } as const;

/** Words, each with what it stands for. */
export type Vocabulary = Readonly<Record<string, Text>>;

/** The headings under which the help shows options, in its order. */
export const optionGroups = {
  what: { en: 'What to show', zh: '显示什么' },
  how: { en: 'How to show it', zh: '如何显示' },
  common: { en: 'Common options', zh: '通用选项' },
} as const satisfies Vocabulary;

/** One option, as data: the parser, the help, the completions and the errors are made from it. */
export type Option = {
  readonly group: keyof typeof optionGroups;
  readonly short?: string;
  /** What it takes, as the help shows it; an option without one is a switch. */
  readonly takes?: string;
  readonly about: Text;
  /** The values that it takes, where they are known; commands may have a --format of their own. */
  readonly values?: Vocabulary;
  /** What else completes its value: what the data knows, fields of the command, or a path. */
  readonly completes?: 'area' | 'source' | 'year' | 'fields' | 'sort' | 'path';
  /** The environment variable that stands in for it where it is not given. */
  readonly variable?: string;
  /** Options that it cannot stand beside, or not without. */
  readonly excludes?: string;
  readonly needs?: string;
  /** What a value of it is, for whoever left it out; where it is missing, `about` says it. */
  readonly expects?: Text;
};

export const options = {
  format: {
    group: 'how',
    short: 'f',
    takes: '<kind>',
    variable: 'WUJIN_FORMAT',
    values: formats,
    about: { en: 'form of the answer', zh: '输出格式' },
  },
  json: {
    group: 'how',
    about: { en: 'the same as --format json', zh: '等同于 --format json' },
  },
  fields: {
    group: 'how',
    takes: '<a,b>',
    completes: 'fields',
    expects: {
      en: 'names of fields parted by commas: id,value',
      zh: '以逗号分隔的字段名：id,value',
    },
    about: { en: 'only these fields, in this order', zh: '只显示这些字段，按此顺序' },
  },
  bom: {
    group: 'how',
    about: {
      en: 'a byte-order mark before CSV or TSV, for Excel',
      zh: '在 CSV、TSV 开头加 BOM，供 Excel 识别',
    },
  },
  sort: {
    group: 'how',
    takes: '<field[:desc]>',
    completes: 'sort',
    expects: {
      en: 'a field, with :desc for the largest first: value:desc',
      zh: '字段名，加 :desc 表示从大到小：value:desc',
    },
    about: { en: 'in the order of a field', zh: '按某字段排序' },
  },
  limit: {
    group: 'how',
    takes: '<n>',
    expects: { en: 'a whole number from 1 on', zh: '不小于 1 的整数' },
    about: { en: 'at most n rows', zh: '最多 n 行' },
  },
  year: {
    group: 'what',
    takes: '<year>',
    completes: 'year',
    about: {
      en: 'a year or a range: 2021, 2019..2023, 2021..',
      zh: '年份或范围：2021、2019..2023、2021..',
    },
  },
  area: {
    group: 'what',
    takes: '<id>',
    completes: 'area',
    expects: { en: 'the id of an area: wujin, changzhou', zh: '区域 id：wujin、changzhou' },
    about: { en: 'only this area', zh: '只看该区域' },
  },
  topic: {
    group: 'what',
    takes: '<id>',
    values: topics,
    about: { en: 'only this topic', zh: '只看该主题' },
  },
  source: {
    group: 'what',
    takes: '<id>',
    completes: 'source',
    expects: { en: 'the id of a source: article-2022', zh: '来源 id：article-2022' },
    about: { en: 'only what this source speaks of', zh: '只看该来源涉及的内容' },
  },
  evidence: {
    group: 'what',
    takes: '<kind>',
    values: evidences,
    about: { en: 'only with this evidence', zh: '只看该证据类别' },
  },
  verdict: {
    group: 'what',
    takes: '<kind>',
    values: verdicts,
    about: { en: 'only with this verdict', zh: '只看该结论' },
  },
  all: {
    group: 'what',
    about: { en: 'every year and every area', zh: '所有年份、所有区域' },
  },
  lang: {
    group: 'common',
    takes: '<language>',
    variable: 'WUJIN_LANG',
    values: {
      en: { en: 'English', zh: '英文' },
      zh: { en: 'Chinese', zh: '中文' },
    } satisfies Record<Language, Text>,
    about: { en: 'language of the answer', zh: '输出语言' },
  },
  width: {
    group: 'common',
    takes: '<n>',
    expects: { en: 'a number of columns', zh: '列数' },
    about: { en: 'columns to fit a table into', zh: '表格宽度（列数）' },
  },
  ascii: {
    group: 'common',
    about: { en: 'signs and lines in ASCII only', zh: '符号与线条只用 ASCII' },
  },
  color: {
    group: 'common',
    takes: '<when>',
    variable: 'WUJIN_COLOR',
    values: {
      auto: { en: 'in a terminal', zh: '仅在终端中' },
      always: { en: 'in pipes and files too', zh: '管道与文件中也用' },
      never: { en: 'without colour', zh: '不用颜色' },
    } satisfies Record<ColourMode, Text>,
    about: { en: 'when to use colour', zh: '何时使用颜色' },
  },
  out: {
    group: 'how',
    takes: '<path>',
    completes: 'path',
    expects: { en: 'a file or a folder that is to be written', zh: '要写入的文件或文件夹' },
    about: {
      en: 'write to this file or folder, whole or not at all',
      zh: '写入该文件或文件夹，要么完整要么不写',
    },
  },
  force: {
    group: 'how',
    needs: 'out',
    about: { en: 'replace what is there', zh: '替换已有内容' },
  },
  template: {
    group: 'what',
    excludes: 'data',
    about: {
      en: 'a small dataset to fill in, with an entry of each kind',
      zh: '供填写的小数据集，每类一条',
    },
  },
  data: {
    group: 'common',
    takes: '<file>',
    completes: 'path',
    variable: 'WUJIN_DATA',
    expects: { en: 'a file, or - for standard input', zh: '文件名，或 - 表示标准输入' },
    about: {
      en: 'another dataset in the same form; - reads standard input',
      zh: '使用同格式的其他数据集；- 表示标准输入',
    },
  },
} as const satisfies Record<string, Option>;

export type OptionName = keyof typeof options;
/** Every option, in the order of the help. */
export const optionNames = keysOf(options);

/** Those that stand in the place of an answer: every command has help, the program a version. */
export const flagOptions = {
  help: { short: 'h', about: { en: 'this help', zh: '显示本帮助' } },
  version: {
    short: 'V',
    about: { en: 'version of the program and of the data', zh: '程序与数据的版本' },
  },
} as const satisfies Record<string, Pick<Option, 'short' | 'about'>>;

/** An option as it is written: "-f, --format <kind>". */
export function flagsOf(
  name: string,
  { short, takes }: Pick<Option, 'short' | 'takes' | 'about'>,
): string {
  return `${short ? `-${short}, ` : ''}--${name}${takes ? ` ${takes}` : ''}`;
}

/** What the help says of an option of a command: what it is for, and what it takes. */
export function aboutOf(name: OptionName, own?: Vocabulary): Text {
  const option: Option = options[name];
  const { about } = option;
  const values = (name === 'format' && own) || option.values;
  if (!values) return about;
  const words = keysOf(values);
  return { en: `${about.en}: ${words.join(', ')}`, zh: `${about.zh}：${words.join('、')}` };
}

/** Those that every command takes. */
export const commonOptions = ['lang', 'width', 'ascii', 'color', 'data'] as const;
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
