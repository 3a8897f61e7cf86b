import type { Finding, Position } from './finding.ts';
import type { Text } from './text.ts';

/** Exit codes, as documented in the README. */
export const exitCodes = {
  success: 0,
  unexpected: 1,
  usage: 2,
  unknownId: 3,
  invalidData: 4,
  /** `check` found what --fail-on asks for. */
  found: 5,
  /** Given by the shell when a signal ends the run. */
  interrupted: 130,
} as const;

/** The codes that scripts see, with the exit code of each. */
export const problemExits = {
  'unknown-command': exitCodes.usage,
  'unknown-option': exitCodes.usage,
  'option-not-here': exitCodes.usage,
  'missing-value': exitCodes.usage,
  'invalid-value': exitCodes.usage,
  'conflicting-options': exitCodes.usage,
  'missing-argument': exitCodes.usage,
  'nothing-to-check': exitCodes.usage,
  'too-many-arguments': exitCodes.usage,
  'file-exists': exitCodes.usage,
  'unknown-id': exitCodes.unknownId,
  'unreadable-data': exitCodes.invalidData,
  'invalid-data': exitCodes.invalidData,
  unwritable: exitCodes.unexpected,
  unexpected: exitCodes.unexpected,
} as const;

export type ProblemCode = keyof typeof problemExits;

/** The kinds of id that an argument can name. */
export type IdKind = 'entry' | 'fact' | 'source' | 'area' | 'series' | 'comparable' | 'citable';

/** The name of a file or of standard input, as a sentence has it. */
type FileName = { readonly file: Text };
/** The path at the beginning of a position; null for standard input. */
type FilePath = { readonly path: string | null };

/** The first areas of the data, how many more there are, and the command that lists all. */
type SomeAreas = {
  readonly ids: readonly string[];
  readonly more: number;
  readonly command: string;
};

/** What can be wrong with the syntax of a JSON file. */
export type SyntaxFault =
  | 'symbol'
  | 'number'
  | 'key'
  | 'value'
  | 'colon'
  | 'comma'
  | 'trailing-comma'
  | 'end'
  | 'comment'
  | 'open-string'
  | 'escape'
  | 'control-character';

export type JsonError = {
  readonly fault: SyntaxFault;
  readonly at: Position;
  /** The characters that are wrong; empty at the end of the file. */
  readonly found: string;
};

/** Everything that can go wrong, by kind, with the arguments of the sentences that say so. */
export type ProblemArguments = {
  'unknown-command': { readonly name: string };
  'unknown-page': { readonly name: string };
  'unknown-option': { readonly flag: string; readonly command: string | null };
  'unknown-key': { readonly by: string; readonly key: string; readonly keys: readonly string[] };
  'value-for-a-switch': { readonly flag: string };
  'option-not-here': {
    readonly option: string;
    readonly command: string;
    readonly takers: readonly string[];
  };
  'missing-value': { readonly by: string; readonly expected: readonly string[] | Text | null };
  'unknown-value': {
    readonly by: string;
    readonly value: string;
    readonly values: readonly string[];
  };
  'repeated-option': { readonly option: string; readonly values: readonly string[] };
  'not-a-whole-number': {
    readonly by: string;
    readonly value: string;
    readonly least: number;
    readonly most: number;
  };
  'wrong-type': { readonly by: string; readonly expected: Text; readonly received: Text };
  'not-a-year': { readonly by: string; readonly value: string };
  'years-backwards': {
    readonly by: string;
    readonly value: string;
    readonly from: number;
    readonly to: number;
  };
  'empty-field': { readonly by: string; readonly value: string };
  'not-an-order': { readonly by: string; readonly value: string };
  'unknown-field': {
    readonly by: string;
    readonly field: string;
    readonly fields: readonly string[];
  };
  'unknown-area': { readonly id: string } & SomeAreas;
  'missing-area': SomeAreas;
  'ambiguous-area': { readonly name: string; readonly ids: readonly string[] };
  /** A word that means several things that can be compared. */
  'ambiguous-word': { readonly word: string };
  /** A list and an indicator, or two lists, in one comparison. */
  'mixed-comparison': { readonly ids: readonly string[] };
  'no-chart': { readonly ids: readonly string[] };
  'unknown-source': { readonly id: string };
  'unknown-schema': { readonly name: string; readonly names: readonly string[] };
  'unknown-shell': { readonly name: string; readonly names: readonly string[] };
  'exclusive-options': { readonly option: string; readonly other: string };
  'dependent-option': { readonly option: string; readonly other: string };
  'two-formats': { readonly format: string };
  'template-format': { readonly format: string };
  'bom-format': { readonly format: string };
  'missing-id': { readonly command: string };
  'missing-word': { readonly command: string };
  'missing-file': { readonly command: string };
  'missing-comparison': Record<never, never>;
  /** The dataset names no source to begin with. */
  'missing-source': Record<never, never>;
  'missing-shell': { readonly names: readonly string[] };
  'missing-folder': Record<never, never>;
  'too-many-arguments': {
    readonly command: string;
    readonly operands: string;
    /** The first operand that is not accepted. */
    readonly surplus: string;
  };
  'unknown-id': { readonly kind: IdKind; readonly id: string };
  /** `command` searches for some of the words; null if no entry contains any. */
  'no-entry': { readonly words: string; readonly command: string | null };
  'file-too-large': FileName & { readonly megabytes: number; readonly millionValues: number };
  'not-utf8': FileName;
  /** A file of Excel or LibreOffice. */
  workbook: FileName;
  /** A folder without a descriptor, and the files in it that may be datasets. */
  'no-package': { readonly path: string; readonly files: readonly string[] };
  'stdin-twice': Record<never, never>;
  unreadable: FileName & { readonly reason: string | null };
  /** `reason` is in the words of the system, for a file that is nested too deeply to find the error. */
  'not-json': FileName & FilePath & { readonly error: JsonError | null; readonly reason: string };
  'invalid-dataset': FileName &
    FilePath & {
      /** The findings to list. */
      readonly findings: readonly Finding[];
      /** The number of all findings. */
      readonly count: number;
      /** Whether the search reached the end of the file. */
      readonly complete: boolean;
    };
  /** Why each of the files that were named is not checked. */
  'nothing-to-check': { readonly lines: readonly Text[] };
  'texts-unreadable': { readonly lines: readonly Text[] };
  'no-statement-there': { readonly position: string; readonly near: readonly string[] };
  'path-exists': { readonly path: string };
  'not-a-file': { readonly path: string };
  /** `inside` is a path for the file in the folder; null if the folder does not exist. */
  'is-a-folder': { readonly path: string; readonly inside: string | null };
  'not-a-folder': { readonly path: string };
  'folder-in-the-way': { readonly path: string };
  'symbolic-link': { readonly path: string };
  /** Another run writes to the folder, or was cut off. `old` is the folder with the old files. */
  'export-in-progress': { readonly path: string; readonly old: string };
  'half-written': {
    readonly path: string;
    readonly written: readonly string[];
    readonly missing: readonly string[];
    readonly old: string;
    readonly reason: string;
  };
  'answer-unwritable': { readonly reason: string };
  'path-unwritable': { readonly path: string; readonly reason: string };
  unexpected: { readonly reason: string };
};

export type ProblemKind = keyof ProblemArguments;

/** What a script is told of each kind: fewer codes than sentences, so that they can stay the same. */
const codes: Readonly<Record<ProblemKind, ProblemCode>> = {
  'unknown-command': 'unknown-command',
  'unknown-page': 'unknown-command',
  'unknown-option': 'unknown-option',
  'unknown-key': 'unknown-option',
  'value-for-a-switch': 'unknown-option',
  'option-not-here': 'option-not-here',
  'missing-value': 'missing-value',
  'repeated-option': 'conflicting-options',
  'unknown-value': 'invalid-value',
  'not-a-whole-number': 'invalid-value',
  'wrong-type': 'invalid-value',
  'not-a-year': 'invalid-value',
  'years-backwards': 'invalid-value',
  'empty-field': 'invalid-value',
  'not-an-order': 'invalid-value',
  'unknown-field': 'invalid-value',
  'unknown-area': 'invalid-value',
  'missing-area': 'missing-value',
  'ambiguous-area': 'invalid-value',
  'ambiguous-word': 'invalid-value',
  'mixed-comparison': 'invalid-value',
  'no-chart': 'invalid-value',
  'unknown-source': 'invalid-value',
  'unknown-schema': 'invalid-value',
  'unknown-shell': 'invalid-value',
  'exclusive-options': 'conflicting-options',
  'dependent-option': 'conflicting-options',
  'two-formats': 'conflicting-options',
  'template-format': 'conflicting-options',
  'bom-format': 'conflicting-options',
  'missing-id': 'missing-argument',
  'missing-word': 'missing-argument',
  'missing-file': 'missing-argument',
  'missing-comparison': 'missing-argument',
  'missing-source': 'missing-argument',
  'missing-shell': 'missing-argument',
  'missing-folder': 'missing-value',
  'too-many-arguments': 'too-many-arguments',
  'unknown-id': 'unknown-id',
  'no-entry': 'unknown-id',
  'file-too-large': 'unreadable-data',
  'not-utf8': 'unreadable-data',
  workbook: 'unreadable-data',
  'no-package': 'unreadable-data',
  'stdin-twice': 'conflicting-options',
  unreadable: 'unreadable-data',
  'not-json': 'invalid-data',
  'invalid-dataset': 'invalid-data',
  'nothing-to-check': 'nothing-to-check',
  'texts-unreadable': 'unreadable-data',
  'no-statement-there': 'invalid-value',
  'path-exists': 'file-exists',
  'not-a-file': 'file-exists',
  'is-a-folder': 'file-exists',
  'not-a-folder': 'file-exists',
  'folder-in-the-way': 'file-exists',
  'symbolic-link': 'file-exists',
  'export-in-progress': 'unwritable',
  'half-written': 'unwritable',
  'answer-unwritable': 'unwritable',
  'path-unwritable': 'unwritable',
  unexpected: 'unexpected',
};

/**
 * What may have been meant: the nearest of some words to one, the ids of the names that are nearest, the
 * command that is nearest to what was typed or the page of the help, or what is known already.
 */
export type Meant =
  | { readonly word: string; readonly among: readonly string[] }
  | { readonly typed: readonly string[]; readonly data: readonly string[] }
  | { readonly page: string }
  | { readonly name: string; readonly ids: ReadonlyMap<string, string> }
  | { readonly suggestions: readonly string[] };

/** What went wrong, as data. The sentences that say it are in src/messages/, loaded when one is printed. */
export class Problem<Kind extends ProblemKind = ProblemKind> extends Error {
  override readonly name = 'Problem';
  readonly kind: Kind;
  readonly args: ProblemArguments[Kind];
  readonly meant: Meant;

  constructor(kind: Kind, args: ProblemArguments[Kind], meant: Meant = { suggestions: [] }) {
    super(kind);
    this.kind = kind;
    this.args = args;
    this.meant = meant;
  }

  get code(): ProblemCode {
    return codes[this.kind];
  }
}

/** Why something failed, in the words of the system. */
export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** The same without the call and the path that Node adds: the path may be that of a temporary file. */
export function systemReason(error: unknown): string {
  return reasonOf(error).replace(/, [a-z]+( '.*)?$/s, '');
}
