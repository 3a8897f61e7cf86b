import { exitCodes } from '../model/problem.ts';
import { keysOf } from '../model/vocabulary.ts';
import type { Row } from './command.ts';
import { type Option, options } from './options.ts';

/** How a run can end. */
export const exits: readonly (Row & { readonly code: number })[] = [
  {
    code: exitCodes.success,
    about: { en: 'success, an empty answer too', zh: '成功，包括结果为空' },
  },
  { code: exitCodes.unexpected, about: { en: 'something unexpected', zh: '意外错误' } },
  {
    code: exitCodes.usage,
    about: { en: 'a command or an option that does not exist or fit', zh: '命令或选项有误' },
  },
  { code: exitCodes.unknownId, about: { en: 'an argument that is no id', zh: '参数不是有效 id' } },
  {
    code: exitCodes.invalidData,
    about: { en: 'a data file that is missing or not valid', zh: '数据文件缺失或无效' },
  },
].map((exit) => ({ ...exit, term: String(exit.code) }));

/** Variables that stand in for options. */
const defaults: readonly Row[] = keysOf(options).flatMap((name) => {
  const { variable, about }: Option = options[name];
  if (variable === undefined) return [];
  return {
    term: variable,
    about: { en: `for --${name}: ${about.en}`, zh: `代替 --${name}：${about.zh}` },
  };
});

/** Variables that other programs know too, those of colour in the order in which they are asked. */
const conventions: readonly Row[] = [
  {
    term: 'NO_COLOR',
    about: { en: 'no colour where it is set and not empty', zh: '设置且非空时不用颜色' },
  },
  {
    term: 'FORCE_COLOR',
    about: {
      en: 'colour in pipes too; none where it is 0 or false',
      zh: '管道中也用颜色；为 0 或 false 时不用颜色',
    },
  },
  {
    term: 'CLICOLOR_FORCE',
    about: { en: 'colour in pipes too, unless it is 0', zh: '管道中也用颜色，除非为 0' },
  },
  { term: 'CLICOLOR', about: { en: 'no colour where it is 0', zh: '为 0 时不用颜色' } },
  { term: 'TERM', about: { en: 'no colour where it is dumb', zh: '为 dumb 时不用颜色' } },
  {
    term: 'COLUMNS',
    about: {
      en: 'columns of the terminal, where --width is not given',
      zh: '未给出 --width 时的终端列数',
    },
  },
];

/** Every variable that the program looks at. */
export const variables = { defaults, conventions } as const;
