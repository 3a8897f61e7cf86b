import type { Wording } from '../formats/column.ts';
import type { Catalogue } from '../lookup/catalogue.ts';
import type { Text } from '../model/text.ts';
import type { Example } from '../sections/section.ts';
import type { Io } from '../terminal/output.ts';
import type { Paint } from '../terminal/paint.ts';
import type { Pieces } from '../terminal/pieces.ts';
import type { OptionName, Vocabulary } from './options.ts';
import type { Settings } from './settings.ts';
import type { Part } from './topics.ts';

/** What a command has to work with. What costs time is loaded when it is asked for. */
export type Context = {
  readonly operands: readonly string[];
  readonly settings: Settings;
  readonly wording: Wording;
  /** Columns to fit into; null in a pipe, where lines may be as long as they are. */
  readonly width: number | null;
  readonly catalogue: () => Promise<Catalogue>;
  readonly paint: () => Promise<Paint>;
  readonly isFile: Io['isFile'];
  readonly save: Io['save'];
};

/** What a command has to say: the answer for stdout, and remarks for stderr. */
export type Answer = {
  readonly output: Pieces;
  readonly remarks: readonly string[];
  /** Not a word on stderr, not even whose data it is. */
  readonly isQuiet?: boolean;
};

/** One command, as data: the parser and the help are made from it. */
export type Command = {
  readonly name: string;
  readonly about: Text;
  /** What stands behind the name, as the help shows it; empty where it takes nothing. */
  readonly operands:
    | ''
    | '[words…]'
    | '<words…>'
    | '<id…>'
    | '[id]'
    | '[source]'
    | '[command]'
    | '[command|topic]'
    | '<shell>';
  readonly options: readonly OptionName[];
  /** What --format takes, where it is not the formats of rows. */
  readonly formats?: Vocabulary;
  readonly examples: readonly Example[];
  /** What else its help has to say. */
  readonly more?: readonly Part[];
  readonly run: (context: Context) => Promise<Answer>;
};
