import type { Text } from '../model/text.ts';

/** The words that options of the command line take. */

/** Words, each with its meaning. */
export type Vocabulary = Readonly<Record<string, Text>>;

/** What --format takes, each with what it gives. */
export const formats = {
  table: {
    en: 'a table that fits the terminal; aligned text in a pipe',
    zh: '适应终端宽度的表格；管道中为对齐的纯文本',
  },
  list: { en: 'one field per line, for narrow terminals', zh: '每字段一行，适合窄终端' },
  json: { en: 'an array of objects', zh: '对象数组' },
  ndjson: { en: 'one JSON object per line', zh: '每行一个 JSON 对象' },
  csv: { en: 'comma-separated, with a header row', zh: '逗号分隔，带表头' },
  tsv: { en: 'tab-separated, with a header row', zh: '制表符分隔，带表头' },
  markdown: { en: 'a Markdown table', zh: 'Markdown 表格' },
} as const satisfies Vocabulary;
export type Format = keyof typeof formats;

/** What --format takes for citations. */
export const citationFormats = {
  text: { en: 'a line to paste into an article', zh: '可粘贴到文章中的一行' },
  markdown: { en: 'the same, with a link', zh: '同上，带链接' },
  bibtex: { en: 'an entry for BibTeX or BibLaTeX', zh: 'BibTeX 与 BibLaTeX 条目' },
  'csl-json': { en: 'for Zotero, Pandoc and others', zh: '供 Zotero、Pandoc 等使用' },
  ris: { en: 'for EndNote and others', zh: '供 EndNote 等使用' },
  apa: { en: 'APA Style, 7th edition', zh: 'APA 第7版' },
  mla: { en: 'MLA Handbook, 9th edition', zh: 'MLA 第9版' },
  chicago: {
    en: 'Chicago Manual of Style, 18th edition (author-date)',
    zh: '芝加哥格式第18版（著者-出版年制）',
  },
  gbt7714: { en: 'GB/T 7714-2015, the Chinese standard', zh: 'GB/T 7714-2015' },
} as const satisfies Vocabulary;
export type CitationFormat = keyof typeof citationFormats;

/** What --format takes for the whole dataset. */
export const exportFormats = {
  json: { en: 'one file, which --data can read', zh: '单个文件，可供 --data 读取' },
  ndjson: {
    en: 'one claim per line, with everything that it refers to',
    zh: '每行一条说法，含所引用的全部内容',
  },
  csv: {
    en: 'one claim per row for a spreadsheet, which --data can read',
    zh: '每行一条说法，供表格软件使用，可供 --data 读取',
  },
  datapackage: { en: 'a folder of CSV files with types and keys', zh: '带类型与键的 CSV 文件夹' },
  html: { en: 'one page to read offline in a browser', zh: '可在浏览器中离线阅读的单个网页' },
} as const satisfies Vocabulary;
export type ExportFormat = keyof typeof exportFormats;

/** What --format takes for a series beside the formats of rows. */
export const pictureFormats = {
  svg: { en: 'the chart as a picture', zh: '图表图片' },
} as const satisfies Vocabulary;

/** What --format takes for a series. */
export const seriesFormats = { ...formats, ...pictureFormats } as const satisfies Vocabulary;

/** What --format takes for the statements of a text beside the formats of rows. */
export const annotationFormats = {
  unix: { en: 'file:line:column: severity: message', zh: '文件:行:列: 级别: 说明' },
  github: { en: 'annotations of GitHub Actions', zh: 'GitHub Actions 注释' },
  sarif: { en: 'SARIF 2.1.0, for code scanning', zh: 'SARIF 2.1.0，供代码扫描使用' },
} as const satisfies Vocabulary;

/** What --format takes for the statements of a text. */
export const checkFormats = { ...formats, ...annotationFormats } as const satisfies Vocabulary;
export type CheckFormat = keyof typeof checkFormats;

/** What --verdict takes for the statements of a text. */
export const checkVerdicts = {
  contradicted: { en: 'the data says otherwise', zh: '与数据不符' },
  disputed: { en: 'sources disagree', zh: '来源说法不一' },
  unconfirmed: { en: 'only unverified pages agree', zh: '仅有未核实的网页相符' },
  confirmed: { en: 'the data agrees', zh: '与数据相符' },
  unknown: { en: 'not understood, or not in the data', zh: '未能识别，或数据中没有' },
  all: { en: 'every statement', zh: '全部' },
} as const satisfies Vocabulary;
export type CheckChoice = keyof typeof checkVerdicts;

/** What --fail-on takes, from the most serious. */
export const failLevels = {
  contradicted: { en: 'a contradicted statement', zh: '有矛盾的表述' },
  disputed: { en: 'also a disputed one', zh: '及有争议的表述' },
  unconfirmed: { en: 'also an unconfirmed one', zh: '及未证实的表述' },
  unknown: { en: 'also an unknown one', zh: '及未知的表述' },
  never: { en: 'exit code 0 whatever is found', zh: '无论结果如何，退出码均为 0' },
} as const satisfies Vocabulary;
export type FailLevel = keyof typeof failLevels;
