import type { Text } from '../model/text.ts';
import { evidences, keysOf, topics, verdicts } from '../model/vocabulary.ts';
import { colourModes } from '../terminal/colour.ts';

export const formats = ['table', 'list', 'json', 'ndjson', 'csv', 'tsv', 'markdown'] as const;
export type Format = (typeof formats)[number];

/** What --format takes for citations. */
export const citationFormats = ['text', 'markdown', 'bibtex', 'csl-json', 'ris'] as const;
export type CitationFormat = (typeof citationFormats)[number];

/** Narrower than this no value fits; wider than this no terminal is. */
export const widths = { least: 20, most: 1000 } as const;

/** One option, as data: the parser, the help and the errors are made from it. */
export type Option = {
  readonly short?: string;
  /** What it takes, as the help shows it; an option without one is a switch. */
  readonly takes?: string;
  readonly about: Text;
  /** What a value of it is, for whoever left it out; where it is missing, `about` says it. */
  readonly expects?: Text;
};

export const options = {
  format: {
    short: 'f',
    takes: '<kind>',
    about: { en: `${formats.join(', ')}`, zh: `${formats.join('、')}` },
  },
  json: { about: { en: 'the same as --format json', zh: '等同于 --format json' } },
  fields: {
    takes: '<a,b>',
    expects: {
      en: 'names of fields parted by commas: id,value',
      zh: '以逗号分隔的字段名：id,value',
    },
    about: { en: 'only these fields, in this order', zh: '只显示这些字段，按此顺序' },
  },
  sort: {
    takes: '<field[:desc]>',
    expects: {
      en: 'a field, with :desc for the largest first: value:desc',
      zh: '字段名，加 :desc 表示从大到小：value:desc',
    },
    about: { en: 'in the order of a field', zh: '按某字段排序' },
  },
  limit: {
    takes: '<n>',
    expects: { en: 'a whole number from 1 on', zh: '不小于 1 的整数' },
    about: { en: 'at most n rows', zh: '最多 n 行' },
  },
  year: {
    takes: '<year>',
    about: {
      en: 'a year or a range: 2021, 2019..2023, 2021..',
      zh: '年份或范围：2021、2019..2023、2021..',
    },
  },
  area: {
    takes: '<id>',
    expects: { en: 'the id of an area: wujin, changzhou', zh: '区域 id：wujin、changzhou' },
    about: { en: 'only this area', zh: '只看该区域' },
  },
  topic: {
    takes: '<id>',
    about: { en: keysOf(topics).join(', '), zh: keysOf(topics).join('、') },
  },
  source: {
    takes: '<id>',
    expects: { en: 'the id of a source: article-2022', zh: '来源 id：article-2022' },
    about: { en: 'only what this source speaks of', zh: '只看该来源涉及的内容' },
  },
  evidence: {
    takes: '<kind>',
    about: { en: keysOf(evidences).join(', '), zh: keysOf(evidences).join('、') },
  },
  verdict: {
    takes: '<kind>',
    about: { en: keysOf(verdicts).join(', '), zh: keysOf(verdicts).join('、') },
  },
  all: { about: { en: 'every year and every area', zh: '所有年份、所有区域' } },
  lang: {
    takes: '<en|zh>',
    about: { en: 'English or Chinese', zh: '英文或中文' },
  },
  width: {
    takes: '<n>',
    expects: { en: 'a number of columns', zh: '列数' },
    about: { en: 'columns to fit a table into', zh: '表格宽度（列数）' },
  },
  ascii: { about: { en: 'signs and lines in ASCII only', zh: '符号与线条只用 ASCII' } },
  color: {
    takes: '<when>',
    about: { en: colourModes.join(', '), zh: colourModes.join('、') },
  },
  data: {
    takes: '<file>',
    expects: { en: 'a file, or - for standard input', zh: '文件名，或 - 表示标准输入' },
    about: {
      en: 'another dataset in the same form; - reads standard input',
      zh: '使用同格式的其他数据集；- 表示标准输入',
    },
  },
} as const satisfies Record<string, Option>;

export type OptionName = keyof typeof options;

/** Those that every command takes. */
export const commonOptions = ['lang', 'width', 'ascii', 'color', 'data'] as const;
/** Those of every look-up command, in the order of its help. */
export const lookupOptions = [
  'format',
  'json',
  'fields',
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
