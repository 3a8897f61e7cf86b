import type { Text } from '../model/text.ts';
import type { Option } from './option.ts';
import { failLevels } from './option-words.ts';

/** The options of `check` alone. */
export const checkOptions = {
  date: {
    group: 'filters',
    takes: '<date>',
    expects: { en: 'a date: 2022-07-30, 2022-07 or 2022', zh: '日期：2022-07-30、2022-07 或 2022' },
    about: {
      en: 'date of the text, for words such as last year',
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
} as const satisfies Record<string, Option>;

/** What options of other commands mean for `check`. */
export const checkAbouts = {
  area: { en: 'what the text is about, where it does not say so', zh: '文本未说明时所指的区域' },
  verdict: { en: 'list the statements with this verdict', zh: '列出该结论的表述' },
  out: { en: 'write the result to this file', zh: '将结果写入该文件' },
  force: { en: 'replace an existing file', zh: '替换已有文件' },
} as const satisfies Readonly<Record<string, Text>>;
