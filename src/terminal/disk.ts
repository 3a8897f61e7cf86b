import {
  closeSync,
  fchmodSync,
  fchownSync,
  fsync,
  fsyncSync,
  linkSync,
  lstatSync,
  mkdirSync,
  openSync,
  renameSync,
  rmdirSync,
  type Stats,
  unlinkSync,
  writeFile,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { batches, type Chunks } from './chunks.ts';
import { attempt, type Defer } from './cleanup.ts';

/** What the names of our temporary files and folders begin with. */
export const temporaryPrefix = '.wujin-';

/** A name that nobody can guess, short enough for every file system. */
export function temporaryName(): string {
  return temporaryPrefix + crypto.randomUUID();
}

/** What has this path, without following a link; undefined if nothing has it. */
export function statsOf(path: string): Stats | undefined {
  return lstatSync(path, { throwIfNoEntry: false });
}

/** Whether a step failed because the name exists. */
export function isTaken(error: unknown): boolean {
  return Reflect.get(Object(error), 'code') === 'EEXIST';
}

/**
 * Makes a folder that did not exist, and defers its removal. What others put into it stays, and the
 * folder with it.
 */
export function makeFolder(path: string, mode: number, defer: Defer): void {
  mkdirSync(path, mode);
  defer(() => rmdirSync(path));
}

/** The folders between a root and a name such as "a/b/c", outermost first: "a", "a/b". */
export function parentsOf(name: string): readonly string[] {
  const steps = name.split('/').slice(0, -1);
  return steps.map((_, i) => steps.slice(0, i + 1).join('/'));
}

/** Makes the folders above a path that do not exist, and defers their removal, which fails once they are full. */
export function makeAncestors(path: string, defer: Defer): void {
  const parent = dirname(path);
  if (statsOf(parent)) return;
  makeAncestors(parent, defer);
  makeFolder(parent, 0o777, defer);
}

/** Makes the folders between a root and a name that do not exist, and defers their removal. */
export function makeParents(root: string, name: string, defer: Defer): void {
  for (const parent of parentsOf(name)) {
    const path = join(root, parent);
    if (!statsOf(path)) makeFolder(path, 0o777, defer);
  }
}

const write = promisify(writeFile);
const sync = promisify(fsync);

/**
 * Writes a file that did not exist, and defers its removal. The file gets the mode and the owner of the
 * one that it is to replace. In the end the text is on the disk: a power failure must not leave a name
 * without its text.
 */
export async function writeNew(
  path: string,
  chunks: Chunks,
  replaced: Stats | undefined,
  defer: Defer,
): Promise<void> {
  const mode = replaced ? replaced.mode & 0o777 : 0o666;
  // Not awaited: a signal between creating and deferring would leave the file behind.
  const file = openSync(path, 'wx', mode);
  defer(() => unlinkSync(path));
  try {
    if (replaced) {
      // The system may forbid each of these, which must not stop the export. A new owner resets the mode.
      attempt(() => fchownSync(file, -1, replaced.gid));
      attempt(() => fchownSync(file, replaced.uid, -1));
      attempt(() => fchmodSync(file, mode));
    }
    for (const batch of batches(chunks)) await write(file, batch);
    await sync(file);
  } finally {
    closeSync(file);
  }
}

/** Gives a file a name that nothing has. Returns false if something has it. */
export function publish(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch (error) {
    if (isTaken(error)) return false;
  }
  // Without hard links an empty file reserves the name, and the real one replaces it.
  try {
    closeSync(openSync(to, 'wx'));
  } catch (error) {
    if (isTaken(error)) return false;
    throw error;
  }
  try {
    renameSync(from, to);
  } catch (error) {
    unlinkSync(to);
    throw error;
  }
  return true;
}

/** Makes new names survive a power failure, on systems that can do that. */
export function syncFolder(path: string): void {
  attempt(() => {
    const folder = openSync(path, 'r');
    attempt(() => fsyncSync(folder));
    closeSync(folder);
  });
}
