import { CommanderError, Command as Parser, Option as ParserOption } from 'commander';
import { Problem } from '../model/problem.ts';
import type { Command, CommandTable } from './command.ts';
import { flagsOf, type Option, type OptionName, optionNames, options } from './options.ts';
import type { RawOptions } from './settings.ts';
import { checkUsage } from './usage.ts';

/** What the words of the command line mean, before the values are looked at. */
export type Parsed = {
  readonly command: Command;
  readonly operands: readonly string[];
  readonly options: RawOptions;
  readonly wants: 'answer' | 'help' | 'version';
};

/** The flags of commander: those before the command, and those after it. */
type Flags = readonly Readonly<Record<string, unknown>>[];
type Found = {
  readonly command: Command;
  readonly operands: readonly string[];
  readonly flags: Flags;
};

/**
 * Parses a command line with commander, which finds options and operands; what is said when they
 * do not fit is ours, in both languages. Options may come before or after the command.
 */
export function parse(argv: readonly string[], { overview, commands }: CommandTable): Parsed {
  const found: Found[] = [];
  const given = occurring(argv);
  const root = prepare(new Parser('wujin'), given)
    .option('-V, --version')
    .enablePositionalOptions();
  root.action((operands: string[]) => {
    found.push({ command: overview, operands, flags: [root.opts()] });
  });
  // Building a parser for every command would cost more than all the rest of the parsing.
  for (const command of commands.filter(({ name }) => argv.includes(name))) {
    const parser = prepare(root.command(command.name), given);
    parser.action((operands: string[]) => {
      found.push({ command, operands, flags: [root.opts(), parser.opts()] });
    });
  }
  try {
    root.parse(argv, { from: 'user' });
  } catch (error) {
    const command = commands.find(({ name }) => argv.includes(name))?.name ?? null;
    throw error instanceof CommanderError ? fromParser(error, command) : error;
  }
  const [first] = found;
  if (!first) throw new Error('the parser found no command');
  const parsed = readFlags(first);
  if (parsed.wants === 'answer') {
    const { command, operands, options: given } = parsed;
    checkUsage({ command, operands, given }, commands);
  }
  return parsed;
}

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
  for (const name of given) parser.addOption(optionOf(name));
  return parser;
}

/**
 * An option for commander. Every value is optional there, because a required one would be the next option if
 * the value is missing; and all values are kept, because the last one would hide the others.
 */
function optionOf(name: OptionName): ParserOption {
  const { takes, short }: Option = options[name];
  const flags = flagsOf(name, { about: options[name].about, ...(short ? { short } : {}) });
  if (takes === undefined) return new ParserOption(flags);
  return new ParserOption(`${flags} [value]`).argParser((value: string, before: unknown) =>
    isTexts(before) ? [...before, value] : [value],
  );
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value);
}

/** What was given, in our terms. A missing value is an empty one. */
function readFlags({ command, operands, flags }: Found): Parsed {
  const isSet = (name: string) => flags.some((each) => each[name] === true);
  const given: Partial<Record<OptionName, readonly string[] | true>> = {};
  for (const name of optionNames) {
    const values = valuesOf(name, flags);
    if (values !== null) given[name] = values;
  }
  const wants = isSet('version') ? 'version' : isSet('help') ? 'help' : 'answer';
  return { command, operands, options: given, wants };
}

/** What was given for an option. Commander turns `--no-x` into an `x` that is false, and true otherwise. */
function valuesOf(name: OptionName, flags: Flags): readonly string[] | true | null {
  if (name.startsWith('no-')) {
    return flags.some((each) => each[name.slice('no-'.length)] === false) || null;
  }
  // Commander calls fail-on failOn.
  const key = name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
  const found = flags.map((each) => each[key]).filter((value) => value !== undefined);
  if (found.length === 0) return null;
  const { takes }: Option = options[name];
  return takes === undefined || found.flatMap((value) => (isTexts(value) ? value : ['']));
}

/** The errors of commander by their code; it names the option only in its message. */
function fromParser(error: CommanderError, command: string | null): Problem {
  const quoted = /'([^']*)'/.exec(error.message)?.[1] ?? '';
  const [flag = ''] = quoted.split('=');
  if (quoted.includes('=') && optionNames.some((name) => flag === `--${name}`)) {
    return new Problem('value-for-a-switch', { flag });
  }
  const among = optionNames.map((name) => `--${name}`);
  return new Problem('unknown-option', { flag, command }, { word: flag, among });
}
