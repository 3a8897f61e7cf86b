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
import { promisify } from 'node:util';
import { batches, type Chunks } from './chunks.ts';
import { attempt, type Defer } from './cleanup.ts';

/** What the names of our temporary files and folders begin with. */
export const temporaryPrefix = '.wujin-';

/** A name that nobody can guess, and no longer than any file system allows. */
export function temporaryName(): string {
  return temporaryPrefix + crypto.randomUUID();
}

/** What has this name, be it a link; undefined where nothing has it. */
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

const write = promisify(writeFile);
const sync = promisify(fsync);

/**
 * Writes a file that did not exist, and defers its removal. It gets the mode and the owner of the file
 * that it is to replace. The text is on the disk at the end: otherwise a power failure could leave the
 * name without it.
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
      // Each may be forbidden, and then the text matters more. The mode comes last: a new owner resets it.
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

/** Gives a file a name that nothing has. Returns false where something has it. */
export function publish(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch (error) {
    if (isTaken(error)) return false;
  }
  // A file system without hard links: an empty file keeps the name for the one that replaces it.
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

/** Puts new names on the disk, as a power failure could undo them. Not every system can do that. */
export function syncFolder(path: string): void {
  attempt(() => {
    const folder = openSync(path, 'r');
    attempt(() => fsyncSync(folder));
    closeSync(folder);
  });
}
