import { Problem } from '../model/problem.ts';
import type { Language, Text } from '../model/text.ts';
import { keysOf } from '../model/vocabulary.ts';
import type { Example } from '../sections/section.ts';
import { toAscii } from '../terminal/ascii.ts';
import {
  type Answer,
  type Command,
  type Context,
  type DescribedCommand,
  describe,
  type Part,
  type Row,
  sampleWidth,
} from './command.ts';
import { exits } from './environment.ts';
import { aboutOf, flagOptions, flagsOf, type Option, optionGroups, options } from './options.ts';
import { helpTopics, type Topic } from './topics.ts';

const words = {
  usage: { en: 'Usage', zh: '用法' },
  commands: { en: 'Commands', zh: '命令' },
  topics: { en: 'Topics', zh: '主题' },
  options: { en: 'Options', zh: '选项' },
  examples: { en: 'Examples', zh: '示例' },
  sample: { en: 'What it prints', zh: '输出示例' },
  exitCodes: { en: 'Exit codes', zh: '退出码' },
} as const satisfies Record<string, Text>;

export const about: Text = {
  en: 'All commands, or one command or topic in full',
  zh: '全部命令，或某一命令、主题的说明',
};

export const examples: readonly Example[] = [
  { line: 'wujin help stats', about: { en: 'one command in full', zh: '某一命令的说明' } },
  {
    line: 'wujin help evidence',
    about: { en: 'what disputed and corroborated mean', zh: '“有争议”与“相互印证”的含义' },
  },
  { line: 'wujin help --lang zh', about: { en: 'in Chinese', zh: '中文说明' } },
];

export async function run(context: Context): Promise<Answer> {
  const [name = ''] = context.operands;
  const topic = helpTopics.find((each) => each.name === name);
  const output = topic ? await topicPage(topic, context) : await helpFor(name, context);
  return { output, remarks: [] };
}

/** The help of the command of that name; that of the whole program for the empty name. */
export async function helpFor(name: string, context: Context): Promise<string> {
  const { overview, commands } = context.table;
  const command = [overview, ...commands].find((each) => each.name === name);
  if (command) return helpOf(await describe(command), context);
  const among = [...commands, ...helpTopics].map((page) => page.name);
  throw new Problem('unknown-page', { name }, { word: name, among });
}

/** What pages of the help are made of, fitted to the width. */
async function layoutFor({ wording: { language, ascii }, width, paint }: Context) {
  const { displayWidth } = await import('../terminal/width.ts');
  const { wrap: wrapLines } = await import('../formats/layout.ts');
  const plain = (text: string) => (ascii ? toAscii(text) : text);
  const wrap = (text: string, columns: number) => wrapLines(plain(text), columns);
  const colour = await paint();
  const available = width ?? 80;
  const margin = 2;
  const line = (text: string) => `${wrap(text, available).join('\n')}\n`;
  const heading = (text: Text) => `\n${colour({ text: text[language], tone: 'strong' })}\n`;
  const rows = (listed: readonly Row[]) => {
    const entries = listed.map(({ term, about }) => ({ term: plain(term), about }));
    const column = Math.min(28, Math.max(...entries.map(({ term }) => displayWidth(term)))) + 4;
    const beside = available - column >= 24;
    return entries
      .map(({ term, about }) => {
        const indent = beside ? column : 6;
        const [first = '', ...rest] = wrap(about[language], available - indent);
        const continued = rest.map((each) => `${' '.repeat(indent)}${each}\n`).join('');
        const fits = beside && displayWidth(term) + 4 <= column;
        const padding = ' '.repeat(Math.max(0, column - 2 - displayWidth(term)));
        return fits
          ? `  ${term}${padding}${first}\n${continued}`
          : `  ${term}\n${' '.repeat(indent)}${first}\n${continued}`;
      })
      .join('');
  };
  return {
    available,
    margin,
    line,
    heading,
    indented: (text: string) =>
      text
        .split('\n')
        .flatMap((each) => wrap(each, available - margin))
        .map((each) => (each === '' ? '\n' : `${' '.repeat(margin)}${each}\n`))
        .join(''),
    part: (part: Part) =>
      [
        part.heading ? heading(part.heading) : '\n',
        part.text ? line(part.text[language]) : '',
        part.rows ? rows(part.rows) : '',
        // To be pasted: a line break would change what they mean.
        ...(part.lines ?? []).map((each) => `${' '.repeat(margin)}${each}\n`),
      ].join(''),
  };
}

function sentence(text: Text, language: Language): string {
  return `${text[language]}${language === 'zh' ? '。' : '.'}`;
}

async function topicPage({ title, parts }: Topic, context: Context): Promise<string> {
  const { language } = context.wording;
  const { line, part } = await layoutFor(context);
  return [line(sentence(title, language)), ...parts.map(part)].join('');
}

/** The help of one command; of the overview, that of the whole program. */
async function helpOf(command: DescribedCommand, context: Context): Promise<string> {
  const { language } = context.wording;
  const { available, margin, line, heading, indented, part } = await layoutFor(context);
  const isRoot = command.name === '';
  const usage = [
    'wujin',
    isRoot ? '<command>' : command.name,
    command.operands || (isRoot ? '[words…]' : ''),
    `[${words.options[language].toLowerCase()}]`,
  ];
  const commandRows: readonly Row[] = isRoot
    ? (await Promise.all(context.table.commands.map(describe))).map(
        ({ name, operands, about }) => ({
          term: `${name} ${operands}`.trim(),
          about,
        }),
      )
    : [];
  const topicRows = isRoot
    ? helpTopics.map(({ name, title }) => ({ term: name, about: title }))
    : [];
  const exampleRows = command.examples.map((example) => ({
    term: example.line,
    about: example.about,
  }));
  const sample = available >= sampleWidth + margin ? command.sample : undefined;
  const table = (head: Text, rows: readonly Row[]) =>
    rows.length > 0 ? part({ heading: head, rows }) : '';
  return [
    line(sentence(command.about, language)),
    heading(words.usage),
    line(`  ${usage.filter((part) => part !== '').join(' ')}`),
    table(words.commands, commandRows),
    table(words.topics, topicRows),
    ...keysOf(optionGroups).map((group) => table(optionGroups[group], optionRows(command, group))),
    table(words.examples, exampleRows),
    sample ? heading(words.sample) + indented(`${sample.line}\n${sample.output[language]}`) : '',
    ...(command.more ?? []).map(part),
    table(words.exitCodes, exits),
  ].join('');
}

/** The options of a command under one heading; its help is one that all have in common. */
function optionRows(command: Command, group: keyof typeof optionGroups): readonly Row[] {
  const own = command.options
    .filter((name) => options[name].group === group)
    .map((name) => ({
      term: optionTerm(name, options[name]),
      about: aboutOf(name, command.formats),
    }));
  if (group !== 'common') return own;
  const flags = keysOf(flagOptions)
    .filter((name) => name === 'help' || command.name === '')
    .map((name) => ({
      term: optionTerm(name, flagOptions[name]),
      about: flagOptions[name].about,
    }));
  return [...own, ...flags];
}

/** Names stand under each other, whether a letter stands before them or not. */
function optionTerm(name: string, option: Pick<Option, 'short' | 'takes' | 'about'>): string {
  return (option.short ? '' : '    ') + flagsOf(name, option);
}
