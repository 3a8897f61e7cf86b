import { groupBy } from '../../model/group.ts';

/** What the completion scripts are made from: the command line as plain words, in one language. */

/** A word that may be typed, and its meaning. */
export type Word = { readonly word: string; readonly about: string };

/** What completes a value or an operand. */
export type Values =
  /** One of these words. */
  | { readonly kind: 'words'; readonly words: readonly Word[] }
  /** Any of these words, separated by commas. */
  | { readonly kind: 'list'; readonly words: readonly Word[] }
  /** What the program answers when it is asked: it depends on the data. */
  | { readonly kind: 'asked' }
  /** A file or a folder. */
  | { readonly kind: 'path' }
  /** What nobody can guess: a number, a word to look for. */
  | { readonly kind: 'free' };

export type CompletedOption = {
  /** With its hyphens: "--format", "-f". */
  readonly long: string;
  readonly short: string | null;
  readonly about: string;
  /** What it takes; null for a switch. */
  readonly values: Values | null;
};

export type CompletedCommand = {
  /** Empty for the program without a command. */
  readonly name: string;
  readonly about: string;
  readonly options: readonly CompletedOption[];
  readonly operands: Values;
  /** Whether more than one operand is taken. */
  readonly isOpen: boolean;
};

export type Completions = {
  /** The language of the descriptions, also of those that the program completes. */
  readonly language: string;
  /** Completions before a command is typed: options and the names of the commands. */
  readonly root: CompletedCommand;
  readonly commands: readonly CompletedCommand[];
};

/** Every option of any command once. */
export function everyOption({ root, commands }: Completions): readonly CompletedOption[] {
  const options = [root, ...commands].flatMap((command) => command.options);
  return [...new Map(options.map((option) => [option.long, option])).values()];
}

/** The options that take a value, as they are typed: the word behind one of them is no operand. */
export function takingValues(completions: Completions): readonly string[] {
  return everyOption(completions)
    .filter(({ values }) => values !== null)
    .flatMap(({ long, short }) => (short === null ? [long] : [short, long]));
}

/** The commands that take no more than one operand. */
export function takingOne({ commands }: Completions): readonly string[] {
  return commands
    .filter(({ isOpen, operands }) => !isOpen && operands.kind !== 'free')
    .map(({ name }) => name);
}

/** What completes the values of an option, and the commands for which it does: mostly all of them. */
export type Valued = Grouped & { readonly values: Values };
export type Grouped = { readonly option: CompletedOption; readonly commands: readonly string[] };

export function valuedOptions({ root, commands }: Completions): readonly Valued[] {
  const all = [root, ...commands].flatMap(({ name, options }) =>
    options.flatMap((option) =>
      option.values === null || option.values.kind === 'free'
        ? []
        : [{ option, values: option.values, name }],
    ),
  );
  const groups = groupBy(all, ({ option, values }) => [option.long + JSON.stringify(values)]);
  return [...groups.values()].flatMap((group) =>
    group.slice(0, 1).map(({ option, values }) => ({
      option,
      values,
      commands: group.map(({ name }) => name),
    })),
  );
}

/** The same option of several commands once, with their names. */
export function groupOptions({ root, commands }: Completions): readonly Grouped[] {
  const all = [root, ...commands].flatMap(({ name, options }) =>
    options.map((option) => ({ option, name })),
  );
  const groups = groupBy(all, ({ option }) => [JSON.stringify(option)]);
  return [...groups.values()].flatMap((group) =>
    group.slice(0, 1).map(({ option }) => ({ option, commands: group.map(({ name }) => name) })),
  );
}
