import type { Wording } from '../formats/column.ts';
import type { Catalogue } from '../lookup/catalogue.ts';
import type { DataText, Text } from '../model/text.ts';
import type { ExampleIds } from '../sections/example-ids.ts';
import type { Examples } from '../sections/section.ts';
import type { Chunks } from '../terminal/chunks.ts';
import type { Io } from '../terminal/output.ts';
import type { Paint } from '../terminal/paint.ts';
import type { Abouts, OptionName, Vocabulary } from './options.ts';
import type { Settings } from './settings.ts';

/** The input of a command. Slow parts are loaded on demand. */
export type Context = {
  readonly operands: readonly string[];
  readonly settings: Settings;
  readonly wording: Wording;
  /** Columns to fit into; null in a pipe, where lines may have any length. */
  readonly width: number | null;
  readonly catalogue: () => Promise<Catalogue>;
  /** The data that comes with the program, whatever data is used. */
  readonly bundled: () => Promise<Catalogue>;
  /** Another dataset, read as --data reads it. */
  readonly dataset: (path: string) => Promise<Catalogue>;
  /** The languages of the dataset, the default first. */
  readonly languages: () => Promise<readonly string[]>;
  readonly paint: () => Promise<Paint>;
  readonly isFile: Io['isFile'];
  readonly kindOf: Io['kindOf'];
  readonly list: Io['list'];
  /** Shows how far a long run is, in place of what was shown before; only on a terminal. */
  readonly progress: (text: string) => Promise<void>;
  readonly readStdin: Io['readStdin'];
  readonly readFile: Io['readFile'];
  readonly save: Io['save'];
  /** Every command, for the help and the completions. */
  readonly table: CommandTable;
};

/** What a command answers: the output for stdout, and remarks for stderr. */
export type Answer = {
  readonly output: Chunks;
  readonly remarks: readonly string[];
  /** The exit code, if it is not that of success. */
  readonly exit?: number;
  /** Nothing on stderr, not even which data was used. */
  readonly isQuiet?: boolean;
};

/** One command as the parser knows it; everything else about it is loaded when it is needed. */
export type Command = {
  readonly name: string;
  /** What follows the name, as the help shows it; empty for a command without operands. */
  readonly operands:
    | ''
    | '[words…]'
    | '<words…>'
    | '<id…>'
    | '<id or words…>'
    | '<what…>'
    | '[id]'
    | '[source]'
    | '[file…]'
    | '[folder]'
    | '<file>'
    | '[command]'
    | '[command|topic]'
    | '<shell>';
  readonly options: readonly OptionName[];
  /** The values of --format, if they are not the formats of rows. */
  readonly formats?: Vocabulary;
  /** The values of --verdict, if they are not those of an audit. */
  readonly verdicts?: Vocabulary;
  /** What options mean for it, where that is not what they mean for others. */
  readonly abouts?: Abouts;
  readonly load: () => Promise<CommandModule>;
};

/** The commands, and what `wujin` alone runs. */
export type CommandTable = { readonly overview: Command; readonly commands: readonly Command[] };

/** The file of a command: its texts, its examples and its work. */
export type CommandModule = {
  readonly about: Text;
  readonly examples: Examples;
  /** Arguments whose output the help shows. */
  readonly sample?: Sample;
  /** Further parts of its help. */
  readonly more?: readonly Part[];
  readonly run: (context: Context) => Promise<Answer>;
};

/** A command with its texts, for the help, the completions and the manual. */
export type DescribedCommand = Command & CommandModule;

export async function describe(command: Command): Promise<DescribedCommand> {
  return { ...command, ...(await command.load()) };
}

/** A term and what it means, as the help and the manual page list them. */
export type Row = { readonly term: string; readonly about: Text };

/** Sentences, rows or lines to type, under a heading. */
export type Part = {
  readonly heading?: Text;
  readonly text?: DataText;
  readonly rows?: readonly Row[];
  readonly lines?: readonly string[];
};

/** The width of the terminal for which the help prints its sample. */
export const sampleWidth = 60;
/** A longer sample would push the rest of the help off the screen. */
export const mostSampleLines = 10;

/** The arguments of a sample; null if the dataset has nothing to show. */
export type Sample = (ids: ExampleIds) => readonly string[] | null;
