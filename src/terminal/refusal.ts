import { readdirSync, type Stats } from 'node:fs';
import { join } from 'node:path';
import { parentsOf, statsOf, temporaryPrefix } from './disk.ts';

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

/** What a folder may contain already: nothing, files of other names, or files of the same names too. */
export type Others = 'none' | 'beside' | 'replaced';

/**
 * Why files of these names may not go into a folder. The temporaries of other runs do not count. We
 * follow no link to a folder inside.
 */
export function refuseFolder(
  path: string,
  stats: Stats,
  names: readonly string[],
  others: Others,
): Refusal | null {
  if (stats.isSymbolicLink()) return { why: 'link', path };
  if (!stats.isDirectory()) return { why: 'no-folder', path };
  for (const name of names) {
    for (const parent of parentsOf(name).map((each) => join(path, each))) {
      const folder = statsOf(parent);
      if (folder?.isSymbolicLink()) return { why: 'link', path: parent };
      if (folder && !folder.isDirectory()) return { why: 'no-folder', path: parent };
    }
    const entry = join(path, name);
    const found = statsOf(entry);
    if (found?.isDirectory()) return { why: 'in-the-way', path };
    if (found && !found.isFile()) return { why: 'no-file', path: entry };
    if (found && others === 'beside') return { why: 'exists', path: entry };
  }
  const isFree =
    others !== 'none' || readdirSync(path).every((name) => name.startsWith(temporaryPrefix));
  return isFree ? null : { why: 'exists', path };
}
