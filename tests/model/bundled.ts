import { dataset } from '../../data/dataset.ts';
import type { Dataset } from '../../src/model/types.ts';

/** The bundled dataset under its general type, so that a test can put a bad entry into a copy. */
export const bundled: Dataset = dataset;

/** The entries with one of them changed. Throws for an unknown id: nothing would be tested. */
export function changed<T extends { readonly id: string }>(
  entries: readonly T[],
  id: string,
  change: (entry: T) => Partial<T>,
): readonly T[] {
  if (!entries.some((entry) => entry.id === id)) throw new Error(`no entry with the id ${id}`);
  return entries.map((entry) => (entry.id === id ? { ...entry, ...change(entry) } : entry));
}
