import { dataset } from '../../data/dataset.ts';
import type { Claim, Dataset } from '../../src/model/types.ts';

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

/** A claim that says why its printed text is another than its value, so that any text may be tried. */
export function explained<C extends Claim>(claim: C): C {
  const why = { en: 'A text to try.', zh: '测试文本。' };
  return { ...claim, reading: { confidence: 'low', why } };
}

/** The dataset with each claim of a value or a rank explained. */
export function allExplained(data: Dataset): Dataset {
  return {
    ...data,
    figures: data.figures.map((each) => ({ ...each, claims: each.claims.map(explained) })),
    rankings: data.rankings.map((each) => ({ ...each, claims: each.claims.map(explained) })),
  };
}
