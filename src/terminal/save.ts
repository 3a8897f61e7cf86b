import { renameSync, type Stats } from 'node:fs';
import { dirname, join, resolve, sep } from 'node:path';
import type { Chunks } from './chunks.ts';
import { type Defer, withCleanup } from './cleanup.ts';
import {
  makeAncestors,
  makeFolder,
  makeParents,
  publish,
  statsOf,
  syncFolder,
  temporaryName,
  writeNew,
} from './disk.ts';
import { type Refusal, refuseFile, refuseFolder } from './refusal.ts';
import { type HalfWritten, swapIn } from './swap.ts';

/** Files of a folder, by name. A name may have folders: "a/b.txt". */
type Files = readonly (readonly [name: string, chunks: Chunks])[];

/** What is to be written: one file, or a folder of files. */
export type Content =
  | { readonly file: Chunks }
  | {
      readonly files: Files;
      /** Set if the folder may have files of other names. */
      readonly beside?: true;
    };

/** What is to be written where, and what has that path now. */
type Job = {
  readonly path: string;
  readonly existing: Stats | undefined;
  readonly replace: boolean;
  readonly defer: Defer;
};

/**
 * Writes a file or a folder whole or not at all: under a temporary name first, and under its own once
 * all of it is on the disk. Only `replace` replaces what exists: in a folder the files of the same names
 * and no others. Returns null when everything is written, else what kept it from being written. Throws
 * other errors (a full disk, no permission): then nothing has changed. Removes its temporaries, also
 * when a signal ends the program.
 */
export async function save(
  path: string,
  content: Content,
  replace: boolean,
): Promise<Refusal | HalfWritten | null> {
  const existing = statsOf(resolve(path));
  return withCleanup(async (defer) => {
    const job = { path, existing, replace, defer };
    return 'file' in content ? saveFile(job, content.file) : saveFolder(job, content);
  });
}

async function saveFile(job: Job, chunks: Chunks): Promise<Refusal | null> {
  const { path, existing, replace, defer } = job;
  const refusal = existing && refuseFile(path, existing, replace);
  if (refusal) return refusal;
  if (!existing && (path.endsWith('/') || path.endsWith(sep))) return { why: 'slash', path };
  const target = resolve(path);
  const begun = join(dirname(target), temporaryName());
  await writeNew(begun, chunks, existing, defer);
  if (replace) renameSync(begun, target);
  else if (!publish(begun, target)) return { why: 'exists', path };
  syncFolder(dirname(target));
  return null;
}

/**
 * The temporaries of an existing folder are inside it, since its parent may be read-only or another file
 * system. A new folder appears with everything in it.
 */
async function saveFolder(
  job: Job,
  { files, beside }: Extract<Content, { readonly files: Files }>,
): Promise<Refusal | HalfWritten | null> {
  const { path, existing, replace, defer } = job;
  const names = files.map(([name]) => name);
  const others = replace ? 'replaced' : beside ? 'beside' : 'none';
  const refusal = existing && refuseFolder(path, existing, names, others);
  if (refusal) return refusal;
  const target = resolve(path);
  if (beside) makeAncestors(target, defer);
  const staging = join(existing ? target : dirname(target), temporaryName());
  const begun = join(staging, 'new');
  makeFolder(staging, 0o700, defer);
  makeFolder(begun, 0o777, defer);
  for (const [name, chunks] of files) {
    makeParents(begun, name, defer);
    await writeNew(join(begun, name), chunks, statsOf(join(target, name)), defer);
  }
  syncFolder(begun);
  if (!existing) {
    try {
      renameSync(begun, target);
      syncFolder(dirname(target));
      return null;
    } catch (error) {
      if (!statsOf(target)) throw error;
      // Somebody else has made the folder in the meantime.
      if (!replace) return { why: 'exists', path };
    }
  }
  return swapIn(path, names, others, staging, defer);
}
