/**
 * What is said of a command line that does not fit: what is wrong, what was expected, what to do. Apart
 * from what finds it, so that a command line that fits need not load it.
 */
import type { CommanderError } from 'commander';
import type { Catalogue } from '../lookup/catalogue.ts';
import type { Text } from '../model/text.ts';
import type { Term } from '../model/types.ts';
import { keysOf } from '../model/vocabulary.ts';
import type { Command } from './command.ts';
import { flagsOf, type Option, type OptionName, optionNames, options } from './options.ts';
import { oneOf, Problem } from './problem.ts';

/** A value as it was given, and by what: the option or the variable. */
export type Given = { readonly value: string; readonly by: string };

/** A command that does not exist, with the nearest. */
export function unknownCommand(name: string, commands: readonly Command[]): Problem {
  return new Problem(
    'unknown-command',
    { en: `There is no command “${name}”.`, zh: `没有“${name}”这个命令。` },
    {
      hint: { en: 'wujin help lists the commands.', zh: 'wujin help 列出全部命令。' },
      misspelling: { word: name, among: commands.map((command) => command.name) },
    },
  );
}

export function missingId({ name }: Command): Problem {
  return new Problem(
    'missing-argument',
    { en: `wujin ${name} needs an id.`, zh: `wujin ${name} 需要一个 id。` },
    {
      hint: {
        en: 'wujin stats --all --fields id lists the ids of the figures.',
        zh: 'wujin stats --all --fields id 列出数据的 id。',
      },
    },
  );
}

export function missingWord({ name }: Command): Problem {
  return new Problem(
    'missing-argument',
    { en: `wujin ${name} needs a word.`, zh: `wujin ${name} 需要一个词。` },
    { hint: { en: `For example: wujin ${name} little giant`, zh: `例如：wujin ${name} 小巨人` } },
  );
}

export function tooMany({ name, operands }: Command): Problem {
  return new Problem(
    'too-many-arguments',
    { en: `wujin ${name} takes one argument.`, zh: `wujin ${name} 只接受一个参数。` },
    { hint: { en: `Usage: wujin ${name} ${operands}`, zh: `用法：wujin ${name} ${operands}` } },
  );
}

/** An option that other commands take: ignoring it would give a wrong answer. */
export function notHere(
  option: OptionName,
  command: Command,
  commands: readonly Command[],
): Problem {
  const takers = commands.filter((each) => each.options.includes(option)).map(({ name }) => name);
  const called = command.name === '' ? 'wujin' : `wujin ${command.name}`;
  return new Problem(
    'option-not-here',
    { en: `${called} takes no --${option}.`, zh: `${called} 没有 --${option} 选项。` },
    {
      hint: {
        en: `These take it: ${oneOf(takers).en}.`,
        zh: `可用于：${oneOf(takers).zh}。`,
      },
    },
  );
}

export function notBeside(option: OptionName, other: string): Problem {
  return new Problem('conflicting-options', {
    en: `--${option} and --${other} exclude each other.`,
    zh: `--${option} 与 --${other} 不能同时使用。`,
  });
}

export function notWithout(option: OptionName, other: string): Problem {
  return new Problem('conflicting-options', {
    en: `--${option} is for --${other} and says nothing without it.`,
    zh: `--${option} 须与 --${other} 一起使用。`,
  });
}

export function twoFormats(format: string): Problem {
  return new Problem('conflicting-options', {
    en: `--json and --format ${format} ask for two different formats.`,
    zh: `--json 与 --format ${format} 要求两种不同格式。`,
  });
}

/** Commander's own complaints, by their code; it names the option only in its message. */
export function fromParser(error: CommanderError, command: Command | undefined): Problem {
  const quoted = /'([^']*)'/.exec(error.message)?.[1] ?? '';
  if (error.code === 'commander.optionMissingArgument') {
    const name = optionNames.find((name) => quoted === flagsOf(name, options[name]));
    const option: Option | undefined = name && options[name];
    const values = (name === 'format' && command?.formats) || option?.values;
    const expected = values ? oneOf(keysOf(values)) : (option?.expects ?? option?.about);
    return missingValue(`--${name}`, expected);
  }
  const [flag = ''] = quoted.split('=');
  if (quoted.includes('=') && optionNames.some((name) => flag === `--${name}`)) {
    return new Problem('unknown-option', {
      en: `${flag} takes no value.`,
      zh: `${flag} 不接受取值。`,
    });
  }
  return new Problem(
    'unknown-option',
    { en: `There is no option “${flag}”.`, zh: `没有“${flag}”这个选项。` },
    {
      hint: { en: 'wujin help lists the options.', zh: 'wujin help 列出全部选项。' },
      misspelling: { word: flag, among: optionNames.map((name) => `--${name}`) },
    },
  );
}

export function missingValue(by: string, expected: Text | undefined): Problem {
  return new Problem(
    'missing-value',
    { en: `${by} needs a value.`, zh: `${by} 缺少取值。` },
    expected ? { hint: { en: `It takes ${expected.en}.`, zh: `可用：${expected.zh}。` } } : {},
  );
}

/** A value that is none of those which an option takes. */
export function unknownValue({ value, by }: Given, values: readonly string[]): Problem {
  const expected = oneOf(values);
  return new Problem(
    'invalid-value',
    { en: `${by} has no value “${value}”.`, zh: `${by} 没有“${value}”这个值。` },
    {
      hint: { en: `It takes ${expected.en}.`, zh: `可用：${expected.zh}。` },
      misspelling: { word: value, among: values },
    },
  );
}

export function noWholeNumber({ value, by }: Given, least: number, most: number): Problem {
  const range =
    most === Number.MAX_SAFE_INTEGER
      ? { en: `from ${least} on`, zh: `（不小于 ${least}）` }
      : { en: `from ${least} to ${most}`, zh: `（${least} 至 ${most}）` };
  return new Problem('invalid-value', {
    en: `${by} takes a whole number ${range.en}, not “${value}”.`,
    zh: `${by} 需要整数${range.zh}，而不是“${value}”。`,
  });
}

export function noYear(value: string): Problem {
  return new Problem(
    'invalid-value',
    { en: `--year does not understand “${value}”.`, zh: `--year 无法理解“${value}”。` },
    {
      hint: {
        en: 'It takes a year or a range of years: 2021, 2019..2023, 2021.. or ..2021.',
        zh: '可用年份或年份范围：2021、2019..2023、2021.. 或 ..2021。',
      },
    },
  );
}

export function backwards(value: string, from: number, to: number): Problem {
  return new Problem(
    'invalid-value',
    {
      en: `--year ${value} ends before it begins.`,
      zh: `--year ${value} 的结束早于开始。`,
    },
    { hint: { en: `Perhaps ${to}..${from}?`, zh: `是否为 ${to}..${from}？` } },
  );
}

export function emptyField(value: string): Problem {
  return new Problem(
    'invalid-value',
    { en: `--fields has an empty name in “${value}”.`, zh: `--fields 的“${value}”中有空字段名。` },
    {
      hint: {
        en: 'It takes names parted by commas: --fields id,value.',
        zh: '字段名以逗号分隔：--fields id,value。',
      },
    },
  );
}

export function noOrder(value: string): Problem {
  return new Problem(
    'invalid-value',
    { en: `--sort does not understand “${value}”.`, zh: `--sort 无法理解“${value}”。` },
    {
      hint: {
        en: 'It takes a field, and :desc for the largest first: --sort value:desc.',
        zh: '可用字段名，加 :desc 表示从大到小：--sort value:desc。',
      },
    },
  );
}

/** A field that the rows do not have. */
export function unknownField(
  field: string,
  fields: readonly string[],
  option: 'fields' | 'sort',
): Problem {
  const expected = oneOf(fields);
  return new Problem(
    'invalid-value',
    {
      en: `--${option} names “${field}”, which is no field here.`,
      zh: `--${option} 中的“${field}”不是这里的字段。`,
    },
    {
      hint: { en: `It takes ${expected.en}.`, zh: `可用：${expected.zh}。` },
      misspelling: { word: field, among: fields },
    },
  );
}

/** How many ids are named in the place of one that does not exist. */
const suggested = 3;

/** What an id was wanted of, and where such ids are listed. */
const kindsOfId = {
  entry: {
    what: { en: 'entry', zh: '条目' },
    hint: {
      en: 'wujin search finds ids by any word; wujin stats --all --fields id lists those of the figures.',
      zh: 'wujin search 按任意词查找 id；wujin stats --all --fields id 列出数据的 id。',
    },
  },
  source: {
    what: { en: 'source', zh: '来源' },
    hint: {
      en: 'wujin sources --fields id lists the ids of the sources.',
      zh: 'wujin sources --fields id 列出来源的 id。',
    },
  },
  series: {
    what: { en: 'indicator, list or fact', zh: '指标、榜单或事实' },
    hint: {
      en: 'wujin history lists what has a history.',
      zh: 'wujin history 列出有历年数据的项目。',
    },
  },
  citable: {
    what: { en: 'fact or source', zh: '事实或来源' },
    hint: {
      en: 'wujin sources --fields id lists the sources, wujin stats --all --fields id the figures.',
      zh: 'wujin sources --fields id 列出来源，wujin stats --all --fields id 列出数据。',
    },
  },
} as const;

/** An argument that is no id, with the nearest, and with those that the search finds for it. */
export async function unknownId(
  catalogue: Catalogue,
  id: string,
  ids: readonly string[],
  kind: keyof typeof kindsOfId = 'entry',
): Promise<Problem> {
  const { what, hint } = kindsOfId[kind];
  const term = kind === 'citable' && catalogue.terms.get(id);
  if (term) return uncitable(term);
  const { searchIndex } = await import('../lookup/search.ts');
  const { searchablesOf } = await import('../sections/search.ts');
  const { nearest, respell } = await import('../lookup/suggest.ts');
  const found = searchIndex(searchablesOf(catalogue, ids), [id])([id]).map((hit) => hit.id);
  // A slip of the keyboard first, in the whole or in its parts; then what the search finds for the words.
  const slips = nearest(id, ids, suggested);
  const respelled = nearest(respell(id.split('-'), ids).join('-'), ids, suggested);
  const suggestions = [...new Set([...slips, ...respelled, ...found])].slice(0, suggested);
  return new Problem(
    'unknown-id',
    { en: `There is no ${what.en} “${id}”.`, zh: `没有“${id}”这一${what.zh}。` },
    { hint, suggestions },
  );
}

/** A term is ours; who is cited is a source of it. */
function uncitable({ id, sources }: Term): Problem {
  return new Problem(
    'unknown-id',
    {
      en: `“${id}” is a term, and not what a source states.`,
      zh: `“${id}”是术语，并非来源的说法。`,
    },
    {
      hint: { en: 'Its sources can be cited.', zh: '可引用该术语的来源。' },
      suggestions: sources,
    },
  );
}

/** An id as it was typed, and as it is called now if it was renamed. */
type Asked = { readonly asked: string; readonly id: string };

/** A value of --area that is no area. */
export function unknownArea({ asked, id }: Asked, ids: readonly string[]): Problem {
  return new Problem(
    'invalid-value',
    { en: `There is no area “${asked}”.`, zh: `没有“${asked}”这个区域。` },
    {
      hint: { en: `It takes ${oneOf(ids).en}.`, zh: `可用：${oneOf(ids).zh}。` },
      misspelling: { word: id, among: ids },
    },
  );
}

/** A value of --source that is no source. */
export function unknownSource({ asked, id }: Asked, ids: readonly string[]): Problem {
  return new Problem(
    'invalid-value',
    { en: `There is no source “${asked}”.`, zh: `没有“${asked}”这个来源。` },
    { hint: kindsOfId.source.hint, misspelling: { word: id, among: ids } },
  );
}

/** What could not be written, and why the system says so. */
export function unwritable(said: Text, error: unknown): Problem {
  const message = error instanceof Error ? error.message : String(error);
  // Node adds the call, and the path: that of a file which was only begun.
  const reason = message.replace(/, [a-z]+( '.*)?$/s, '');
  return new Problem('unwritable', said, { hint: { en: reason, zh: reason } });
}
