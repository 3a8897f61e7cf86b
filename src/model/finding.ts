import type { Concept } from './schema-fields.ts';
import type { TableFindingArguments } from './table-finding.ts';

/** The search ends after so many findings: those of a broken file of 100 MB would fill the memory. */
export const mostFindings = 1000;

/** The keys and indexes that lead to a value of a JSON file. */
export type Steps = readonly (string | number)[];

/** A position in a text: both numbers count from 1, columns in units of UTF-16 as editors do. */
export type Position = { readonly line: number; readonly column: number };

/** The accepted word nearest to the one given, and all accepted words if that is a short list. */
export type Choice = { readonly meant: string | null; readonly accepted: readonly string[] };

/** What can be wrong inside a dataset, by kind, with the arguments of the sentence that says so. */
export type FindingArguments = TableFindingArguments & {
  'unknown-key': Choice;
  missing: Record<never, never>;
  /** `expected` is in the words of the schema, `received` is JSON or in words of ours. */
  'wrong-value': {
    readonly expected: string;
    readonly orNull: boolean;
    readonly received: string;
  };
  'unknown-word': Choice & { readonly received: string };
  'id-used-twice': { readonly id: string; readonly first: string };
  'same-fact-twice': { readonly fields: readonly string[]; readonly first: string };
  'unknown-reference': Choice & { readonly id: string; readonly concept: Concept };
  'unknown-fact': Choice & { readonly id: string };
  'redirect-in-use': { readonly id: string };
  'redirected-twice': { readonly id: string };
  'redirect-to-nothing': Choice & { readonly id: string };
  'no-such-date': { readonly date: string };
  'not-whole': { readonly value: number; readonly unit: string };
  'out-of-range': {
    readonly value: number;
    readonly min: number;
    readonly max: number;
    readonly unit: string;
  };
  'not-printed': { readonly printed: string; readonly value: string };
  'bound-not-printed': { readonly printed: string; readonly bound: string };
  'rank-not-printed': { readonly printed: string; readonly rank: number };
  'linked-copy': { readonly grade: string };
  'copy-without-original': Record<never, never>;
  'control-character': { readonly code: string };
  'part-without-claim': Record<never, never>;
  'unknown-part': { readonly locator: string | null };
};

export type FindingKind = keyof FindingArguments;

/** Something wrong in a dataset: where it is, and what is wrong with it. */
export type Finding<Kind extends FindingKind = FindingKind> = {
  readonly [K in Kind]: {
    /** The path for readers: entries are named by their ids. */
    readonly path: string;
    readonly steps: Steps;
    /** The position in the text of the file; null before it is looked up. */
    readonly at: Position | null;
    /** The path of the file if several are read, null for standard input. */
    readonly file?: string | null;
    readonly kind: K;
    readonly args: FindingArguments[K];
  };
}[Kind];

export function finding<Kind extends FindingKind>(
  path: string,
  kind: Kind,
  args: FindingArguments[Kind],
  steps: Steps = path.split('/'),
): {
  readonly path: string;
  readonly steps: Steps;
  readonly at: null;
  readonly kind: Kind;
  readonly args: FindingArguments[Kind];
} {
  return { path, steps, at: null, kind, args };
}
