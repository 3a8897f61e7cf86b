import { readdirSync, type Stats } from 'node:fs';
import { join } from 'node:path';
import { statsOf, temporaryPrefix } from './disk.ts';

/** Why nothing is written, and the path that is the reason. */
export type Refusal = {
  readonly why:
    | 'exists'
    | 'link'
    | 'no-file'
    | 'folder'
    | 'slash'
    | 'no-folder'
    | 'in-the-way'
    | 'busy';
  readonly path: string;
};

/**
 * Why a file may not have this path. We follow no link, so that we replace only what the user names. We
 * never replace a device or a socket.
 */
export function refuseFile(path: string, stats: Stats, replace: boolean): Refusal | null {
  if (stats.isSymbolicLink()) return { why: 'link', path };
  if (stats.isDirectory()) return { why: 'folder', path };
  if (!stats.isFile()) return { why: 'no-file', path };
  return replace ? null : { why: 'exists', path };
}

/**
 * Why files of these names may not go into a folder. Without `replace` the folder must be empty, apart
 * from the temporaries of other runs.
 */
export function refuseFolder(
  path: string,
  stats: Stats,
  names: readonly string[],
  replace: boolean,
): Refusal | null {
  if (stats.isSymbolicLink()) return { why: 'link', path };
  if (!stats.isDirectory()) return { why: 'no-folder', path };
  for (const name of names) {
    const entry = join(path, name);
    const found = statsOf(entry);
    if (found?.isDirectory()) return { why: 'in-the-way', path };
    if (found && !found.isFile()) return { why: 'no-file', path: entry };
  }
  const isFree = replace || readdirSync(path).every((name) => name.startsWith(temporaryPrefix));
  return isFree ? null : { why: 'exists', path };
}
