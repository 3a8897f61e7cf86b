import { lstatSync, mkdirSync, renameSync, rmdirSync, unlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { attempt, type Defer } from './cleanup.ts';
import { isTaken, makeParents, parentsOf, statsOf, syncFolder } from './disk.ts';
import { type Others, type Refusal, refuseFolder } from './refusal.ts';

/** A folder that is neither as it was nor as it should be: some old files could not be put back. */
export type HalfWritten = {
  readonly why: 'half-written';
  readonly error: unknown;
  /** Names of new files. */
  readonly written: readonly string[];
  /** Names that no file has now. */
  readonly missing: readonly string[];
  /** The folder that holds the old files of all these names. */
  readonly old: string;
};

/**
 * Where the old files are during a swap. Every run uses this name: it keeps two runs from swapping in
 * the same folder, and shows the next run that a power failure interrupted one.
 */
export const oldFiles = '.wujin-old';

/** How long to wait for another run: milliseconds between two attempts, and the number of attempts. */
const patience = 20;
const attempts = 100;

/**
 * Moves new files into a folder, all or none. The old files of the same names go aside, and come back if
 * a move fails. `staging` holds the new files in `new`.
 */
export async function swapIn(
  path: string,
  names: readonly string[],
  others: Others,
  staging: string,
  defer: Defer,
): Promise<Refusal | HalfWritten | null> {
  const old = join(path, oldFiles);
  for (let left = attempts; !lock(old); left -= 1) {
    if (left === 0) return { why: 'busy', path: old };
    await new Promise((resolve) => setTimeout(resolve, patience));
  }
  // Nothing below awaits, so that no signal interrupts it.
  const undo = new Map<string, () => void>();
  const folders: (() => void)[] = [];
  try {
    const refusal = refuseFolder(path, lstatSync(resolve(path)), names, others);
    if (refusal) {
      rmdirSync(old);
      return refusal;
    }
    for (const name of names) {
      const [fresh, target, kept] = [join(staging, 'new', name), join(path, name), join(old, name)];
      const isReplaced = statsOf(target) !== undefined;
      makeParents(path, name, (remove) => folders.push(remove));
      if (isReplaced) {
        makeParents(old, name, (remove) => folders.push(remove));
        renameSync(target, kept);
        undo.set(name, () => renameSync(kept, target));
      }
      renameSync(fresh, target);
      if (!isReplaced) undo.set(name, () => unlinkSync(target));
    }
    syncFolder(path);
    // This step decides: after it the new files are valid, and the old ones are rubbish.
    renameSync(old, join(staging, 'old'));
  } catch (error) {
    const stuck = [...undo].filter(([, back]) => !attempt(back)).map(([name]) => name);
    if (stuck.length > 0) {
      const isThere = (name: string) => statsOf(join(path, name)) !== undefined;
      const missing = stuck.filter((name) => !isThere(name));
      return { why: 'half-written', error, written: stuck.filter(isThere), missing, old };
    }
    for (const remove of folders.reverse()) attempt(remove);
    attempt(() => rmdirSync(old));
    throw error;
  }
  defer(() => rmdirSync(join(staging, 'old')));
  for (const name of names) {
    for (const parent of parentsOf(name)) defer(() => rmdirSync(join(staging, 'old', parent)));
    defer(() => unlinkSync(join(staging, 'old', name)));
  }
  return null;
}

/** Whether no other run is swapping. Only one run can make the folder. */
function lock(folder: string): boolean {
  try {
    mkdirSync(folder, 0o700);
    return true;
  } catch (error) {
    if (isTaken(error)) return false;
    throw error;
  }
}
