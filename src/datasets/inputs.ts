import type { Finding } from '../model/finding.ts';
import { Problem } from '../model/problem.ts';
import type { Vocabulary } from '../model/schema-fields.ts';
import type { Text } from '../model/text.ts';
import type { Dataset } from '../model/types.ts';
import type { Io } from '../terminal/output.ts';
import type { Known } from './claim-entities.ts';
import { complete } from './complete.ts';
import type { Listed } from './findings.ts';
import { bundledName, standardInput } from './input-names.ts';
import { mergeDatasets } from './merge.ts';
import { type Given, openInput, type Table } from './read.ts';
import type { Node } from './table-shapes.ts';
import { type Checked, check } from './validation.ts';

/** The data that a run works with, and what is to be said about its files. */
export type Inputs = { readonly dataset: Dataset; readonly remarks: readonly Text[] };

/** What the program has itself: the bundled data, and the schema that Data Packages follow. */
type Own = {
  readonly bundled: () => Promise<unknown>;
  readonly schema: () => Promise<Node>;
};

/**
 * Reads the datasets of `--data` as one. They are checked before use: everything that is wrong with any
 * of them is in one Problem.
 */
export async function readInputs(
  paths: readonly string[],
  io: Io,
  { bundled, schema }: Own,
): Promise<Inputs> {
  if (paths.filter((path) => path === standardInput).length > 1) {
    throw new Problem('stdin-twice', {});
  }
  const opened: (Given | Table)[] = [];
  for (const path of new Set(paths)) {
    const isBundled = path === bundledName;
    opened.push(isBundled ? asGiven(path, await bundled()) : await openInput(path, io, schema));
  }
  const given = opened.filter((each) => each.kind === 'given');
  const tables = opened.filter((each) => each.kind === 'table');
  const checked = await checkAll(given);
  const [only] = checked;
  if (only && checked.length === 1 && tables.length === 0) {
    return { dataset: complete(only.given, only.languages), remarks: [] };
  }
  const merged = await mergeAll(given, checked);
  if (tables.length === 0) return { dataset: await completed(merged), remarks: [] };
  const { addTables } = await import('./claim-input.ts');
  const known: Known | null =
    given.length > 0 ? { dataset: merged, file: given.map(({ path }) => path).join(', ') } : null;
  const { value, remarks } = await addTables(tables, known);
  return { dataset: await completed(value), remarks };
}

/** A value of which it is not known where its parts are. */
function asGiven(path: string, value: unknown): Given {
  return { kind: 'given', path, value, problems: [], locate: async (found) => found };
}

/** Checks each by itself. */
async function checkAll(given: readonly Given[]): Promise<readonly Checked[]> {
  const checked = given.map(({ value, problems }) => (problems.length > 0 ? null : check(value)));
  const right = checked.filter((each) => each !== null);
  if (right.length === checked.length) return right;
  const { findingsIn } = await import('./findings.ts');
  throw await invalid(
    given
      .filter((_, i) => checked[i] === null)
      .map((input) => ({ input, found: findingsIn(input.value) })),
  );
}

async function mergeAll(given: readonly Given[], checked: readonly Checked[]): Promise<unknown> {
  const parts = given.map(({ path, value }) => ({ file: path, value }));
  const { value, conflicts } = mergeDatasets(parts);
  if (conflicts.length > 0) {
    const foundIn = (file: string) =>
      conflicts.filter(({ part }) => part.file === file).map(({ found }) => found);
    throw await invalid(
      given
        .map((input) => ({ input, found: foundIn(input.path) }))
        .filter(({ found }) => found.length > 0),
    );
  }
  return { ...value, ...allWords(value, checked) };
}

const vocabularies: readonly Vocabulary[] = [
  'units',
  'topics',
  'awardKinds',
  'levels',
  'policyKinds',
  'placeKinds',
  'sourceLanguages',
];

/** What one dataset declares, another may use without: so the words that each uses are declared. */
function allWords(value: Readonly<Record<string, unknown>>, checked: readonly Checked[]) {
  const datasets = checked.map(({ given, languages }) => complete(given, languages));
  return Object.fromEntries(
    vocabularies.map((name) => {
      const declared = Array.isArray(value[name]) ? value[name] : [];
      const words = new Map<unknown, unknown>(declared.map((word) => [word.id, word]));
      for (const word of datasets.flatMap((dataset) => dataset[name])) {
        if (!words.has(word.id)) words.set(word.id, word);
      }
      return [name, [...words.values()]];
    }),
  );
}

/** Rules between entries of several files are checked when these are one. */
async function completed(value: unknown): Promise<Dataset> {
  const checked = check(value);
  if (checked !== null) return complete(checked.given, checked.languages);
  const { findingsIn } = await import('./findings.ts');
  throw await invalid([{ input: asGiven('--data', value), found: findingsIn(value) }]);
}

type Wrong = { readonly input: Given; readonly found: readonly Finding[] };

async function invalid(wrong: readonly Wrong[]): Promise<Problem> {
  const { listed } = await import('./findings.ts');
  const { invalidFiles } = await import('./invalid-files.ts');
  const files: { path: string; listed: Listed }[] = [];
  for (const { input, found } of wrong) {
    const { path, value, problems, locate } = input;
    files.push({ path, listed: listed(value, [...problems, ...(await locate(found))]) });
  }
  return invalidFiles(files);
}
