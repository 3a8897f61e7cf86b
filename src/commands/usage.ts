import { Problem } from '../model/problem.ts';
import { keysOf } from '../model/vocabulary.ts';
import type { Command } from './command.ts';
import { type Option, type OptionName, optionNames, options } from './options.ts';
import type { RawOptions } from './settings.ts';
import { suggestedCommand } from './suggested-command.ts';

/** A command line whose words are known, before any value is read. */
export type Line = {
  readonly command: Command;
  readonly operands: readonly string[];
  readonly given: RawOptions;
};

/** Checks that a command accepts its operands and options. Throws a Problem that says what it accepts. */
export function checkUsage(line: Line, commands: readonly Command[]): void {
  const { command, given } = line;
  checkOperands(line);
  const names = optionNames.filter((name) => given[name] !== undefined);
  for (const name of names) checkValue(name, line);
  const misplaced = names.find((name) => !command.options.includes(name));
  if (misplaced) throw notHere(misplaced, command, commands);
  for (const name of names) {
    checkOnce(name, given);
    checkCompany(name, line);
  }
}

/** The most operands that a command accepts; any number if its form is not listed. */
const most: Partial<Record<Command['operands'], number>> = {
  '': 0,
  '[command]': 1,
  '[command|topic]': 1,
  '[source]': 1,
  '[id]': 1,
  '[folder]': 1,
  '<file>': 1,
};

function checkOperands({ command, operands, given }: Line): void {
  const [first] = operands;
  const { name } = command;
  if (name === '' && first !== undefined) {
    throw new Problem('unknown-command', { name: first }, { typed: operands, data: dataOf(given) });
  }
  const takesIds = command.operands === '<id…>' || command.operands === '<id or words…>';
  if (takesIds && first === undefined) {
    throw new Problem('missing-id', { command: name });
  }
  if (command.operands === '<what…>' && first === undefined) {
    throw new Problem('missing-comparison', {});
  }
  if (command.operands === '<words…>' && first === undefined) {
    throw new Problem('missing-word', { command: name });
  }
  if (command.operands === '<file>' && !first) {
    throw new Problem('missing-file', { command: name });
  }
  const surplus = operands[most[command.operands] ?? operands.length];
  if (surplus !== undefined) throw tooMany(command, surplus, dataOf(given));
}

function dataOf({ data }: RawOptions): readonly string[] {
  return data === true || data === undefined ? [] : data.filter((path) => path !== '');
}

/** An operand too many, with the option that may have been meant. */
function tooMany(
  { name, operands, formats = {}, options }: Command,
  surplus: string,
  data: readonly string[],
): Problem {
  const option = Object.hasOwn(formats, surplus)
    ? '--format'
    : options.includes('out') && /[./\\]/.test(surplus)
      ? '--out'
      : null;
  const suggestions =
    option === null ? [] : [suggestedCommand(name, [], { data }, [option, surplus])];
  return new Problem('too-many-arguments', { command: name, operands, surplus }, { suggestions });
}

/** A value that is missing or empty. Only the data can list the areas: that is left to the command. */
function checkValue(name: OptionName, { command, given }: Line): void {
  const values = given[name];
  if (values === true || !values?.includes('')) return;
  const option: Option = options[name];
  if (option.completes === 'area') return;
  const known = (name === 'format' && command.formats) || option.values;
  const expected = known ? keysOf(known) : (option.expects ?? option.about);
  throw new Problem('missing-value', { by: `--${name}`, expected });
}

/** An option that other commands have: ignoring it would give a wrong answer. */
function notHere(option: OptionName, { name }: Command, commands: readonly Command[]): Problem {
  const takers = commands.filter((each) => each.options.includes(option)).map((each) => each.name);
  const command = name === '' ? 'wujin' : `wujin ${name}`;
  return new Problem('option-not-here', { option, command, takers });
}

/** An option with one value must not be repeated: the second value would hide the first. */
function checkOnce(name: OptionName, given: RawOptions): void {
  const values = given[name];
  const { several }: Option = options[name];
  if (values === undefined || values === true || values.length < 2 || several) return;
  throw new Problem('repeated-option', { option: name, values });
}

/** Options that cannot be given together, or not without another. */
function checkCompany(name: OptionName, { command, given }: Line): void {
  const { excludes, needs }: Option = options[name];
  const isGiven = (other: string) => Object.hasOwn(given, other);
  if (excludes !== undefined && isGiven(excludes)) {
    throw new Problem('exclusive-options', { option: name, other: excludes });
  }
  // `init` has --force without --out.
  const isWithout = needs !== undefined && !isGiven(needs);
  if (isWithout && command.options.some((each) => each === needs)) {
    throw new Problem('dependent-option', { option: name, other: needs });
  }
}
