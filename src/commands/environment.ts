import { exitCodes } from '../model/problem.ts';
import { keysOf } from '../model/vocabulary.ts';
import type { Row } from './command.ts';
import { type Option, options } from './options.ts';

/** Exit codes. */
export const exits: readonly (Row & { readonly code: number })[] = [
  {
    code: exitCodes.success,
    about: { en: 'success, even if nothing was found', zh: '成功，包括结果为空' },
  },
  { code: exitCodes.unexpected, about: { en: 'unexpected error', zh: '意外错误' } },
  {
    code: exitCodes.usage,
    about: {
      en: 'usage error, or nothing to check',
      zh: '用法错误，或没有可核查的内容',
    },
  },
  { code: exitCodes.unknownId, about: { en: 'unknown id', zh: 'id 不存在' } },
  {
    code: exitCodes.invalidData,
    about: { en: 'file missing, unreadable or invalid', zh: '文件缺失、无法读取或无效' },
  },
  {
    code: exitCodes.found,
    about: {
      en: 'wujin check found what --fail-on names',
      zh: 'wujin check 的结果达到 --fail-on 的级别',
    },
  },
  { code: exitCodes.interrupted, about: { en: 'interrupted (Ctrl-C)', zh: '被中断（Ctrl-C）' } },
].map((exit) => ({ ...exit, term: String(exit.code) }));

/** Variables that are used instead of options. */
const defaults: readonly Row[] = keysOf(options).flatMap((name) => {
  const { variable, about }: Option = options[name];
  if (variable === undefined) return [];
  return {
    term: variable,
    about: { en: `instead of --${name}: ${about.en}`, zh: `代替 --${name}：${about.zh}` },
  };
});

/** Variables that other programs know too; those of colour in the order in which they are read. */
const conventions: readonly Row[] = [
  {
    term: 'NO_COLOR',
    about: { en: 'no colour if set and not empty', zh: '设置且非空时不用颜色' },
  },
  {
    term: 'FORCE_COLOR',
    about: {
      en: 'colour in pipes too; none if 0 or false',
      zh: '管道中也用颜色；为 0 或 false 时不用颜色',
    },
  },
  {
    term: 'CLICOLOR_FORCE',
    about: { en: 'colour in pipes too, unless 0', zh: '管道中也用颜色，除非为 0' },
  },
  { term: 'CLICOLOR', about: { en: 'no colour if 0', zh: '为 0 时不用颜色' } },
  { term: 'TERM', about: { en: 'no colour if dumb', zh: '为 dumb 时不用颜色' } },
  {
    term: 'COLUMNS',
    about: {
      en: 'width of the terminal, if --width is not given',
      zh: '未给出 --width 时的终端列数',
    },
  },
  {
    term: 'WUJIN_PAGER',
    about: { en: 'pager for long answers; cat for none', zh: '分页程序；cat 表示不分页' },
  },
  {
    term: 'PAGER',
    about: { en: 'the same, if WUJIN_PAGER is not set', zh: '同上，未设置 WUJIN_PAGER 时使用' },
  },
  { term: 'NO_PAGER', about: { en: 'no pager if set and not empty', zh: '设置且非空时不分页' } },
];

/** Every variable that the program reads. */
export const variables = { defaults, conventions } as const;
