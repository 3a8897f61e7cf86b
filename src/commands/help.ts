import type { Catalogue } from '../lookup/catalogue.ts';
import { Problem } from '../model/problem.ts';
import { type Language, same, type Text } from '../model/text.ts';
import { type ExampleIds, exampleIds } from '../sections/example-ids.ts';
import type { Examples } from '../sections/section.ts';
import { inTurn } from '../terminal/chunks.ts';
import {
  type Answer,
  type Command,
  type Context,
  type DescribedCommand,
  describe,
  mostSampleLines,
  type Row,
  sampleWidth,
} from './command.ts';
import { helpPage } from './help-page.ts';
import { aboutOf, optionGroups, options, optionTerm } from './options.ts';
import { parse } from './parse.ts';
import { readSettings } from './settings.ts';
import { withData } from './suggested-command.ts';
import { helpTopics, type Topic } from './topics.ts';

const words = {
  usage: { en: 'Usage', zh: '用法' },
  commands: { en: 'Commands', zh: '命令' },
  topics: { en: 'Topics', zh: '主题' },
  options: { en: 'options', zh: '选项' },
  examples: { en: 'Examples', zh: '示例' },
  sample: { en: 'Sample output', zh: '输出示例' },
  common: {
    en: 'For common options, see wujin help options. For exit codes, see wujin help exit-codes.',
    zh: '通用选项见 wujin help options，退出码见 wujin help exit-codes。',
  },
  readOn: {
    en: 'For one command or topic, see wujin help <name>.',
    zh: '某一命令或主题的说明见 wujin help <名称>。',
  },
} as const satisfies Record<string, Text>;

export const about: Text = {
  en: 'Help on a command or topic',
  zh: '某一命令或主题的说明',
};

export const examples: Examples = () => [
  { line: 'wujin help stats', about: { en: 'one command', zh: '某一命令' } },
  {
    line: 'wujin help evidence',
    about: { en: 'what disputed and corroborated mean', zh: '“有争议”与“多源印证”的含义' },
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
  if (command) {
    const described = await describe(command);
    return name === '' ? rootHelp(described, context) : commandHelp(described, context);
  }
  throw new Problem('unknown-page', { name }, { page: name });
}

function sentence(text: Text, language: Language): string {
  return `${text[language]}${language === 'zh' ? '。' : '.'}`;
}

async function topicPage({ title, parts }: Topic, context: Context): Promise<string> {
  const { line, part } = await helpPage(context);
  const listed = typeof parts === 'function' ? await parts(context) : parts;
  return [line(sentence(title, context.wording.language)), ...listed.map(part)].join('');
}

/** The help of the whole program: what there is, and where to read on. */
async function rootHelp(overview: DescribedCommand, context: Context): Promise<string> {
  const { language } = context.wording;
  const { line, part } = await helpPage(context);
  const commands = await Promise.all(context.table.commands.map(describe));
  return [
    line(sentence(overview.about, language)),
    part({ heading: words.usage, lines: ['wujin [command] [words…] [options]'] }),
    part({
      heading: words.commands,
      rows: commands.map(({ name, operands, about }) => ({
        term: `${name} ${operands}`.trim(),
        about,
      })),
    }),
    part({
      heading: words.topics,
      rows: helpTopics.map(({ name, title }) => ({ term: name, about: title })),
    }),
    part({ text: words.readOn }),
  ].join('');
}

/** The help of one command, on one screen. */
async function commandHelp(command: DescribedCommand, context: Context): Promise<string> {
  const { language } = context.wording;
  const { width, line, heading, indented, part } = await helpPage(context);
  const { name, operands, examples, more = [] } = command;
  const catalogue = await catalogueFor(context);
  const ids = exampleIds(catalogue);
  const usage = ['wujin', name, operands, `[${words.options[language]}]`];
  const shown = width >= sampleWidth + 2 ? await sampleOf(command, ids, catalogue, context) : null;
  const options = (group: 'filters' | 'output') => {
    const rows = optionRows(command, group, catalogue);
    return rows.length > 0 ? part({ heading: optionGroups[group], rows }) : '';
  };
  return [
    line(sentence(command.about, language)),
    part({ heading: words.usage, lines: [usage.filter((each) => each !== '').join(' ')] }),
    options('filters'),
    options('output'),
    part({
      heading: words.examples,
      rows: examples(ids).map((each) => ({
        term: withData(each.line, context.settings),
        about: each.about,
      })),
    }),
    shown ? heading(words.sample) + indented(`${shown.line}\n${shown.output}`) : '',
    ...more.map(part),
    part({ text: words.common }),
  ].join('');
}

/** The options of a command under one heading; the topics are those of the data. */
function optionRows(
  command: Command,
  group: keyof typeof optionGroups,
  { dataset }: Catalogue,
): readonly Row[] {
  const topics = Object.fromEntries(dataset.topics.map(({ id }) => [id, same(id)]));
  return command.options
    .filter((name) => options[name].group === group)
    .map((name) => ({
      term: optionTerm(name, options[name]),
      about: command.abouts?.[name] ?? aboutOf(name, name === 'topic' ? topics : command.formats),
    }));
}

/** The data for the examples. Help is given whatever is wrong with the data of one's own. */
async function catalogueFor(context: Context): Promise<Catalogue> {
  try {
    return await context.catalogue();
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return context.bundled();
  }
}

/** A line to type and what it prints, as the command itself prints it. */
async function sampleOf(
  command: DescribedCommand,
  ids: ExampleIds,
  catalogue: Catalogue,
  context: Context,
): Promise<{ readonly line: string; readonly output: string } | null> {
  const given = command.sample?.(ids) ?? null;
  if (given === null) return null;
  const { operands, options: raw } = parse([command.name, ...given], context.table);
  const { lang, ascii, data } = context.settings;
  const settings = { ...readSettings(raw, command, {}), lang, ascii, data };
  const { output } = await command.run({
    ...context,
    operands,
    settings,
    width: sampleWidth,
    catalogue: async () => catalogue,
    languages: async () => catalogue.dataset.languages,
  });
  const text = [...inTurn(output)].join('').trimEnd();
  if (text === '' || text.split('\n').length > mostSampleLines) return null;
  return {
    line: withData(['wujin', command.name, ...given].join(' '), context.settings),
    output: text,
  };
}
