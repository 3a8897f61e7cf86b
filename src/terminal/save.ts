import { rmSync } from 'node:fs';
import { lstat, mkdir, open, readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { batches, type Chunks } from './chunks.ts';

/** What is to be written: one file, or a folder of files by name. */
export type Content =
  | { readonly file: Chunks }
  | { readonly files: readonly (readonly [name: string, pieces: Chunks])[] };

/** Why nothing was written. */
export type Refusal = 'exists' | 'no-file' | 'no-folder' | 'in-the-way';

/**
 * Writes a file or a folder whole or not at all: under another name first, which takes the place of
 * the old one when all of it is on the disk. What exists is replaced when that is wanted, in a folder
 * the files of the same names and no others. Other failures (a full disk, no permission) are thrown
 * after what was begun is removed; so it is when the program is interrupted.
 */
export async function save(
  path: string,
  content: Content,
  replace: boolean,
): Promise<Refusal | null> {
  const target = resolve(path);
  const existing = await lstat(target).catch(() => null);
  const isFolder = 'files' in content;
  if (existing) {
    // Whatever is neither file nor folder (a device, a link) is left alone.
    if (isFolder && !existing.isDirectory()) return 'no-folder';
    if (!isFolder && !existing.isFile()) return 'no-file';
    if (isFolder && (await hasOthers(target, content.files))) return 'in-the-way';
    const isEmpty = isFolder && (await readdir(target)).length === 0;
    if (!replace && !isEmpty) return 'exists';
  }
  const begun = join(dirname(target), `.${basename(target)}.${process.pid}.part`);
  await withoutLeftovers(begun, async () => {
    if (!isFolder) {
      await writeWhole(begun, content.file);
      await rename(begun, target);
      return;
    }
    await mkdir(begun);
    for (const [name, pieces] of content.files) await writeWhole(join(begun, name), pieces);
    if (!existing) {
      await rename(begun, target);
      return;
    }
    for (const [name] of content.files) await rename(join(begun, name), join(target, name));
  });
  return null;
}

/** Whether something that is no file has the name of one that is to be written. */
async function hasOthers(
  folder: string,
  files: readonly (readonly [name: string, pieces: Chunks])[],
): Promise<boolean> {
  const entries = await readdir(folder, { withFileTypes: true });
  const others = new Set(entries.filter((entry) => !entry.isFile()).map(({ name }) => name));
  return files.some(([name]) => others.has(name));
}

/** To the disk and not only on its way there: else a crash could leave the name without the text. */
async function writeWhole(path: string, pieces: Chunks): Promise<void> {
  const file = await open(path, 'wx');
  try {
    for (const batch of batches(pieces)) await file.writeFile(batch);
    await file.sync();
  } finally {
    await file.close();
  }
}

const interruptions = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Does some work and removes what it left behind, whether it ended, failed or was interrupted. */
async function withoutLeftovers(path: string, work: () => Promise<void>): Promise<void> {
  const clear = () => rmSync(path, { recursive: true, force: true });
  const handlers = interruptions.map((signal) => {
    const handle = () => {
      clear();
      // Heard once, the signal does now what it does to every program.
      process.kill(process.pid, signal);
    };
    process.once(signal, handle);
    return () => process.removeListener(signal, handle);
  });
  try {
    await work();
  } finally {
    for (const remove of handlers) remove();
    await rm(path, { recursive: true, force: true });
  }
}
