import { CommanderError, Command as Parser, Option as ParserOption } from 'commander';
import { Problem } from '../model/problem.ts';
import { keysOf } from '../model/vocabulary.ts';
import type { Command, CommandTable } from './command.ts';
import { flagsOf, type Option, type OptionName, optionNames, options } from './options.ts';
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

/**
 * Parses a command line with commander, which finds options and operands; what is said when they
 * do not fit is ours, in both languages. Options may stand before the command or after it.
 */
export function parse(argv: readonly string[], { overview, commands }: CommandTable): Parsed {
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
    throw error instanceof CommanderError ? fromParser(error, command) : error;
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
  '[folder]',
];

/** The options that a command line may hold, by how its words begin: telling all takes its time. */
function occurring(argv: readonly string[]): readonly OptionName[] {
  const short = argv.some((word) => /^-[^-]/.test(word));
  return optionNames.filter((name) => {
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
  for (const name of given) {
    const option: Option = options[name];
    const added = new ParserOption(flagsOf(name, option));
    parser.addOption(option.repeats ? added.argParser(collect) : added);
  }
  return parser;
}

/** All values of an option that may be repeated. */
function collect(value: string, before: readonly string[] | undefined): readonly string[] {
  return [...(before ?? []), value];
}

/** What commander does not know: which options and how many operands a command takes. */
function check({ command, operands, flags }: Found, commands: readonly Command[]): Parsed {
  const wants = flags['version'] ? 'version' : flags['help'] ? 'help' : 'answer';
  if (wants === 'answer') {
    const [first] = operands;
    const { name } = command;
    if (name === '' && first !== undefined) throw unknownCommand(first, commands);
    if (command.operands === '<id…>' && first === undefined) {
      throw new Problem('missing-id', { command: name });
    }
    if (command.operands === '<words…>' && first === undefined) {
      throw new Problem('missing-word', { command: name });
    }
    if (takesOne.includes(command.operands) && operands.length > 1) throw tooMany(command);
    const misplaced = optionNames.find(
      (name) => givenFor(name, flags) !== undefined && !command.options.includes(name),
    );
    if (misplaced) throw notHere(misplaced, command, commands);
    for (const name of optionNames) {
      if (givenFor(name, flags) !== undefined) checkCompany(name, flags, command);
    }
  }
  const given: Partial<Record<OptionName, string | true | readonly string[]>> = {};
  for (const name of optionNames) {
    const value = givenFor(name, flags);
    if (typeof value === 'string' || value === true || isTexts(value)) given[name] = value;
  }
  return { command, operands, options: given, wants };
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((each) => typeof each === 'string');
}

/** What was given for an option. Commander turns `--no-x` into an `x` that is false, and true otherwise. */
function givenFor(name: OptionName, flags: Found['flags']): unknown {
  if (!name.startsWith('no-')) return flags[name];
  return flags[name.slice('no-'.length)] === false ? true : undefined;
}

/** Options that cannot be given together, or not without another. */
function checkCompany(name: OptionName, flags: Found['flags'], command: Command): void {
  const { excludes, needs }: Option = options[name];
  if (excludes !== undefined && flags[excludes] !== undefined) {
    throw new Problem('exclusive-options', { option: name, other: excludes });
  }
  const isWithout = needs !== undefined && flags[needs] === undefined;
  if (isWithout && command.options.some((each) => each === needs)) {
    throw new Problem('dependent-option', { option: name, other: needs });
  }
}

function unknownCommand(name: string, commands: readonly Command[]): Problem {
  const among = commands.map((command) => command.name);
  return new Problem('unknown-command', { name }, { word: name, among });
}

export function tooMany({ name, operands }: Pick<Command, 'name' | 'operands'>): Problem {
  return new Problem('too-many-arguments', { command: name, operands });
}

/** An option that other commands have: ignoring it would give a wrong answer. */
function notHere(option: OptionName, { name }: Command, commands: readonly Command[]): Problem {
  const takers = commands.filter((each) => each.options.includes(option)).map((each) => each.name);
  const command = name === '' ? 'wujin' : `wujin ${name}`;
  return new Problem('option-not-here', { option, command, takers });
}

/** The errors of commander by their code; it names the option only in its message. */
function fromParser(error: CommanderError, command: Command | undefined): Problem {
  const quoted = /'([^']*)'/.exec(error.message)?.[1] ?? '';
  if (error.code === 'commander.optionMissingArgument') {
    const name = optionNames.find((name) => quoted === flagsOf(name, options[name]));
    const option: Option | undefined = name && options[name];
    const values = (name === 'format' && command?.formats) || option?.values;
    const expected = values ? keysOf(values) : (option?.expects ?? option?.about ?? null);
    return new Problem('missing-value', { by: `--${name}`, expected });
  }
  const [flag = ''] = quoted.split('=');
  if (quoted.includes('=') && optionNames.some((name) => flag === `--${name}`)) {
    return new Problem('value-for-a-switch', { flag });
  }
  const among = optionNames.map((name) => `--${name}`);
  return new Problem('unknown-option', { flag }, { word: flag, among });
}
