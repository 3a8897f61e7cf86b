import { languages, type Text } from '../model/text.ts';
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
  readonly values?: readonly string[];
};

export const options = {
  format: {
    short: 'f',
    takes: '<kind>',
    about: { en: `${formats.join(', ')}`, zh: `${formats.join('、')}` },
    values: formats,
  },
  json: { about: { en: 'the same as --format json', zh: '等同于 --format json' } },
  fields: {
    takes: '<a,b>',
    about: { en: 'only these fields, in this order', zh: '只显示这些字段，按此顺序' },
  },
  sort: {
    takes: '<field[:desc]>',
    about: { en: 'in the order of a field', zh: '按某字段排序' },
  },
  limit: { takes: '<n>', about: { en: 'at most n rows', zh: '最多 n 行' } },
  year: {
    takes: '<year>',
    about: {
      en: 'a year or a range: 2021, 2019..2023, 2021..',
      zh: '年份或范围：2021、2019..2023、2021..',
    },
  },
  area: {
    takes: '<id>',
    about: { en: 'only this area', zh: '只看该区域' },
  },
  topic: {
    takes: '<id>',
    about: { en: keysOf(topics).join(', '), zh: keysOf(topics).join('、') },
    values: keysOf(topics),
  },
  source: {
    takes: '<id>',
    about: { en: 'only what this source speaks of', zh: '只看该来源涉及的内容' },
  },
  evidence: {
    takes: '<kind>',
    about: { en: keysOf(evidences).join(', '), zh: keysOf(evidences).join('、') },
    values: keysOf(evidences),
  },
  verdict: {
    takes: '<kind>',
    about: { en: keysOf(verdicts).join(', '), zh: keysOf(verdicts).join('、') },
    values: keysOf(verdicts),
  },
  all: { about: { en: 'every year and every area', zh: '所有年份、所有区域' } },
  lang: {
    takes: '<en|zh>',
    about: { en: 'English or Chinese', zh: '英文或中文' },
    values: languages,
  },
  width: {
    takes: '<n>',
    about: { en: 'columns to fit a table into', zh: '表格宽度（列数）' },
  },
  ascii: { about: { en: 'signs and lines in ASCII only', zh: '符号与线条只用 ASCII' } },
  color: {
    takes: '<when>',
    about: { en: colourModes.join(', '), zh: colourModes.join('、') },
    values: colourModes,
  },
  data: {
    takes: '<file>',
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
