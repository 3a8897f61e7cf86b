import { promises } from 'node:fs';

type Kind = 'file' | 'folder' | 'other';

type Entry = { readonly isFile: () => boolean; readonly isDirectory: () => boolean };

const kindOfEntry = (entry: Entry): Kind =>
  entry.isFile() ? 'file' : entry.isDirectory() ? 'folder' : 'other';

/** What a path is, links followed; null if nothing has it. */
export async function kindOf(path: string): Promise<Kind | null> {
  const stats = await promises.stat(path).catch(() => null);
  return stats && kindOfEntry(stats);
}

/** What is in a folder. Links are not followed. */
export async function list(
  folder: string,
): Promise<readonly { readonly name: string; readonly kind: Kind }[]> {
  const entries = await promises.readdir(folder, { withFileTypes: true });
  return entries.map((entry) => ({ name: entry.name, kind: kindOfEntry(entry) }));
}
