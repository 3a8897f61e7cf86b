import { CommanderError, Command as Parser, Option as ParserOption } from 'commander';
import { keysOf } from '../model/vocabulary.ts';
import type { Command } from './command.ts';
import { type Option, type OptionName, options } from './options.ts';
import { oneOf, Problem } from './problem.ts';
import type { RawOptions } from './settings.ts';

/** What the words of the command line mean, before the values are looked at. */
export type Parsed = {
  readonly command: Command;
  readonly operands: readonly string[];
  readonly options: RawOptions;
  readonly wants: 'answer' | 'help' | 'version';
};

type Found = {
  readonly command: Command;
  readonly operands: readonly string[];
  readonly flags: Readonly<Record<string, unknown>>;
};

const names = Object.keys(options).filter((name): name is OptionName =>
  Object.hasOwn(options, name),
);

/**
 * Parses a command line with commander, which finds options and operands; what is said when they
 * do not fit is ours, in both languages. Options may stand before the command or after it.
 */
export function parse(
  argv: readonly string[],
  commands: readonly Command[],
  overview: Command,
): Parsed {
  const found: Found[] = [];
  const given = occurring(argv);
  const root = prepare(new Parser('wujin'), given)
    .option('-V, --version')
    .enablePositionalOptions();
  root.action((operands: string[]) => {
    found.push({ command: overview, operands, flags: root.opts() });
  });
  // Building a parser for every command would cost more than all the rest of the parsing.
  for (const command of commands.filter(({ name }) => argv.includes(name))) {
    const parser = prepare(root.command(command.name), given);
    parser.action((operands: string[]) => {
      found.push({ command, operands, flags: { ...root.opts(), ...parser.opts() } });
    });
  }
  try {
    root.parse(argv, { from: 'user' });
  } catch (error) {
    const command = commands.find(({ name }) => argv.includes(name));
    throw error instanceof CommanderError ? problemOf(error, command) : error;
  }
  const [first] = found;
  if (!first) throw new Error('the parser found no command');
  return check(first, commands);
}

const takesOne: readonly Command['operands'][] = [
  '[command]',
  '[command|topic]',
  '[source]',
  '[id]',
];

/** The options that a command line may hold, by how its words begin: telling all takes its time. */
function occurring(argv: readonly string[]): readonly OptionName[] {
  const short = argv.some((word) => /^-[^-]/.test(word));
  return names.filter((name) => {
    const { short: letter }: Option = options[name];
    return (short && letter !== undefined) || argv.some((word) => word.startsWith(`--${name}`));
  });
}

/** A parser that knows these options, prints nothing and never ends the process. */
function prepare(parser: Parser, given: readonly OptionName[]): Parser {
  parser
    .argument('[operands...]')
    .exitOverride()
    .configureOutput({ writeOut: () => {}, writeErr: () => {} })
    .showSuggestionAfterError(false)
    .helpOption(false)
    .helpCommand(false)
    .option('-h, --help');
  for (const name of given) parser.addOption(new ParserOption(flagsOf(name, options[name])));
  return parser;
}

function flagsOf(name: OptionName, { short, takes }: Option): string {
  return `${short ? `-${short}, ` : ''}--${name}${takes ? ` ${takes}` : ''}`;
}

/** What commander does not know: which options and how many operands a command takes. */
function check({ command, operands, flags }: Found, commands: readonly Command[]): Parsed {
  const wants = flags['version'] ? 'version' : flags['help'] ? 'help' : 'answer';
  if (wants === 'answer') {
    const [first] = operands;
    if (command.name === '' && first !== undefined) throw unknownCommand(first, commands);
    if (command.operands === '<id…>' && first === undefined) throw missingId(command);
    if (command.operands === '<words…>' && first === undefined) throw missingWord(command);
    if (takesOne.includes(command.operands) && operands.length > 1) throw tooMany(command);
    const misplaced = names.find(
      (name) => flags[name] !== undefined && !command.options.includes(name),
    );
    if (misplaced) throw notHere(misplaced, command, commands);
    for (const name of names) if (flags[name] !== undefined) checkCompany(name, flags);
  }
  const given: Partial<Record<OptionName, string | true>> = {};
  for (const name of names) {
    const value = flags[name];
    if (typeof value === 'string' || value === true) given[name] = value;
  }
  return { command, operands, options: given, wants };
}

/** Options that cannot stand beside another, or not without. */
function checkCompany(name: OptionName, flags: Found['flags']): void {
  const { excludes, needs }: Option = options[name];
  if (excludes !== undefined && flags[excludes] !== undefined) {
    throw new Problem('conflicting-options', {
      en: `--${name} and --${excludes} exclude each other.`,
      zh: `--${name} 与 --${excludes} 不能同时使用。`,
    });
  }
  if (needs !== undefined && flags[needs] === undefined) {
    throw new Problem('conflicting-options', {
      en: `--${name} is for --${needs} and says nothing without it.`,
      zh: `--${name} 须与 --${needs} 一起使用。`,
    });
  }
}

/** A command that does not exist, with the nearest. */
function unknownCommand(name: string, commands: readonly Command[]): Problem {
  return new Problem(
    'unknown-command',
    { en: `There is no command “${name}”.`, zh: `没有“${name}”这个命令。` },
    {
      hint: { en: 'wujin help lists the commands.', zh: 'wujin help 列出全部命令。' },
      misspelling: { word: name, among: commands.map((command) => command.name) },
    },
  );
}

function missingId({ name }: Command): Problem {
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
function notHere(option: OptionName, command: Command, commands: readonly Command[]): Problem {
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

/** Commander's own complaints, by their code; it names the option only in its message. */
function problemOf(error: CommanderError, command: Command | undefined): Problem {
  const quoted = /'([^']*)'/.exec(error.message)?.[1] ?? '';
  if (error.code === 'commander.optionMissingArgument') {
    const name = names.find((name) => quoted === flagsOf(name, options[name]));
    const option: Option | undefined = name && options[name];
    const values = (name === 'format' && command?.formats) || option?.values;
    const about = values ? oneOf(keysOf(values)) : (option?.expects ?? option?.about);
    return new Problem(
      'missing-value',
      { en: `--${name} needs a value.`, zh: `--${name} 缺少取值。` },
      about ? { hint: { en: `It takes ${about.en}.`, zh: `可用：${about.zh}。` } } : {},
    );
  }
  const [flag = ''] = quoted.split('=');
  if (quoted.includes('=') && names.some((name) => flag === `--${name}`)) {
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
      misspelling: { word: flag, among: names.map((name) => `--${name}`) },
    },
  );
}
