import type { Finding } from '../model/finding.ts';
import { Problem } from '../model/problem.ts';
import type { Vocabulary } from '../model/schema-fields.ts';
import type { Text } from '../model/text.ts';
import type { Dataset } from '../model/types.ts';
import type { Io } from '../terminal/output.ts';
import type { Known } from './claim-entities.ts';
import { complete } from './complete.ts';
import { bundledName, standardInput } from './input-names.ts';
import type { WrongFile } from './invalid-files.ts';
import { itemsOf, valueIn } from './json-value.ts';
import { isSame, mergeDatasets } from './merge.ts';
import { type Given, openInput, type Table } from './read.ts';
import type { Node } from './schema-nodes.ts';
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
  const checked = given.map(({ value, problems }) => (problems.length > 0 ? null : check(value)));
  const right = checked.filter((each) => each !== null);
  const [only] = right;
  if (only && opened.length === 1) {
    return { dataset: complete(only.given, only.languages), remarks: [] };
  }
  const { value, wrong } =
    right.length < checked.length
      ? { value: null, wrong: await findAll(given.filter((_, i) => checked[i] === null)) }
      : await mergeAll(given, right);
  if (tables.length === 0) {
    if (wrong.length > 0) throw await invalid(wrong);
    return { dataset: await completed(value), remarks: [] };
  }
  const { addTables } = await import('./claim-input.ts');
  const isKnown = given.length > 0 && wrong.length === 0;
  const known: Known | null = isKnown
    ? { dataset: value, file: given.map(({ path }) => path).join(', ') }
    : null;
  const added = addTables(tables, known);
  const all = [...wrong, ...added.wrong];
  if (all.length > 0) throw await invalid(all);
  return { dataset: await completed(added.value), remarks: added.remarks };
}

/** A value of which it is not known where its parts are. */
function asGiven(path: string, value: unknown): Given {
  return { kind: 'given', path, value, problems: [], locate: async (found) => found };
}

/** What is wrong with each by itself. */
async function findAll(given: readonly Given[]): Promise<readonly WrongFile[]> {
  const { findingsIn } = await import('./findings.ts');
  return Promise.all(given.map((each) => wrongFile(each, findingsIn(each.value))));
}

async function mergeAll(given: readonly Given[], checked: readonly Checked[]) {
  const parts = given.map(({ path, value }) => ({ file: path, value }));
  const { value, conflicts } = mergeDatasets(parts);
  const datasets = checked.map(({ given, languages }) => complete(given, languages));
  const indexes = new Map<string, ReadonlyMap<unknown, unknown>>();
  const entryOf = (file: string, section: string, id: string) => {
    const name = `${section} ${file}`;
    const index = indexes.get(name);
    if (index) return index.get(id);
    const entries = itemsOf(datasets[parts.findIndex((part) => part.file === file)], section);
    const made = new Map(entries.map((each) => [valueIn(each, 'id'), each]));
    indexes.set(name, made);
    return made.get(id);
  };
  // What one file leaves out and the other says may be the same.
  const real = conflicts.filter(
    ({ part, section, id, first }) =>
      !isSame(entryOf(part.file, section, id), entryOf(first, section, id)),
  );
  const foundIn = (file: string) =>
    real.filter(({ part }) => part.file === file).map(({ found }) => found);
  const wrong = await Promise.all(
    given
      .map((input) => ({ input, found: foundIn(input.path) }))
      .filter(({ found }) => found.length > 0)
      .map(({ input, found }) => wrongFile(input, found)),
  );
  return { value: { ...value, ...allWords(value, datasets) }, wrong };
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
function allWords(value: Readonly<Record<string, unknown>>, datasets: readonly Dataset[]) {
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
  throw await invalid(await findAll([asGiven('--data', value)]));
}

async function wrongFile(
  { path, value, problems, locate }: Given,
  found: readonly Finding[],
): Promise<WrongFile> {
  const { listed } = await import('./findings.ts');
  return { path, listed: listed(value, [...problems, ...(await locate(found))]) };
}

async function invalid(files: readonly WrongFile[]): Promise<Problem> {
  return (await import('./invalid-files.ts')).invalidFiles(files);
}
