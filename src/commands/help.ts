import type { Text } from '../model/text.ts';
import type { Answer, Command, Context } from './command.ts';
import { type Option, type OptionName, options } from './options.ts';
import { unknownCommand } from './parse.ts';
import { exitCodes } from './problem.ts';

const words = {
  usage: { en: 'Usage', zh: '用法' },
  commands: { en: 'Commands', zh: '命令' },
  options: { en: 'Options', zh: '选项' },
  examples: { en: 'Examples', zh: '示例' },
  sample: { en: 'What it prints', zh: '输出示例' },
  exitCodes: { en: 'Exit codes', zh: '退出码' },
  help: { en: 'this help', zh: '显示本帮助' },
  version: { en: 'version of the program and of the data', zh: '程序与数据的版本' },
} as const satisfies Record<string, Text>;

const exits: readonly { readonly code: number; readonly about: Text }[] = [
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
];

export const help: Command = {
  name: 'help',
  about: { en: 'All commands, or one in full', zh: '全部命令，或某一命令的说明' },
  operands: '[command]',
  options: ['lang', 'width', 'color', 'ascii'],
  examples: [
    { line: 'wujin help stats', about: { en: 'one command in full', zh: '某一命令的说明' } },
  ],
  run: printHelp,
};

async function printHelp(context: Context): Promise<Answer> {
  const { commands } = await import('./index.ts');
  const { overview } = await import('./overview.ts');
  const [name] = context.operands;
  const command = name === undefined ? overview : commands.find((each) => each.name === name);
  if (!command) throw unknownCommand(name ?? '', commands);
  return { output: await helpOf(command, commands, context), remarks: [] };
}

type Row = { readonly term: string; readonly about: string };

/** The help of one command; of the overview, that of the whole program. */
export async function helpOf(
  command: Command,
  commands: readonly Command[],
  { wording: { language }, width, paint }: Context,
): Promise<string> {
  const { displayWidth, wrap } = await import('../formats/people.ts');
  const colour = await paint();
  const available = width ?? 80;
  const isRoot = command.name === '';
  const usage = [
    'wujin',
    isRoot ? '<command>' : command.name,
    command.operands || (isRoot ? '[words…]' : ''),
    `[${words.options[language].toLowerCase()}]`,
  ];
  const commandRows: readonly Row[] = isRoot
    ? commands.map(({ name, operands, about }) => ({
        term: `${name} ${operands}`.trim(),
        about: about[language],
      }))
    : [];
  const optionRows: readonly Row[] = [
    ...command.options.map((name) => ({
      term: optionTerm(name, options[name]),
      about:
        name === 'format' && command.formats
          ? command.formats.join(language === 'zh' ? '、' : ', ')
          : options[name].about[language],
    })),
    { term: '-h, --help', about: words.help[language] },
    ...(isRoot ? [{ term: '-V, --version', about: words.version[language] }] : []),
  ];

  const line = (text: string) => `${wrap(text, available).join('\n')}\n`;
  const heading = (text: Text) => `\n${colour({ text: text[language], tone: 'strong' })}\n`;
  const rows = (entries: readonly Row[]) => {
    const column = Math.min(28, Math.max(...entries.map(({ term }) => displayWidth(term)))) + 4;
    const beside = available - column >= 24;
    return entries
      .map(({ term, about }) => {
        const indent = beside ? column : 6;
        const [first = '', ...rest] = wrap(about, available - indent);
        const continued = rest.map((each) => `${' '.repeat(indent)}${each}\n`).join('');
        const fits = beside && displayWidth(term) + 4 <= column;
        const padding = ' '.repeat(Math.max(0, column - 2 - displayWidth(term)));
        return fits
          ? `  ${term}${padding}${first}\n${continued}`
          : `  ${term}\n${' '.repeat(indent)}${first}\n${continued}`;
      })
      .join('');
  };
  const { sampleWidth, samples } = await import('./samples.ts');
  const margin = 2;
  const sample = available >= sampleWidth + margin ? samples[command.name] : undefined;
  const shown = (text: string) =>
    text
      .split('\n')
      .flatMap((each) => wrap(each, available - margin))
      .map((each) => (each === '' ? '\n' : `${' '.repeat(margin)}${each}\n`))
      .join('');
  return [
    line(`${command.about[language]}${language === 'zh' ? '。' : '.'}`),
    heading(words.usage),
    line(`  ${usage.filter((part) => part !== '').join(' ')}`),
    commandRows.length > 0 ? heading(words.commands) + rows(commandRows) : '',
    heading(words.options),
    rows(optionRows),
    command.examples.length > 0 ? heading(words.examples) : '',
    command.examples.length > 0
      ? rows(
          command.examples.map((example) => ({
            term: example.line,
            about: example.about[language],
          })),
        )
      : '',
    sample ? heading(words.sample) + shown(sample.line) + shown(sample.output[language]) : '',
    heading(words.exitCodes),
    rows(exits.map(({ code, about }) => ({ term: String(code), about: about[language] }))),
  ].join('');
}

function optionTerm(name: OptionName, { short, takes }: Option): string {
  const long = `--${name}${takes ? ` ${takes}` : ''}`;
  return short ? `-${short}, ${long}` : `    ${long}`;
}
