import type { Catalogue } from '../lookup/catalogue.ts';
import { type IdKind, Problem } from '../model/problem.ts';

/** How many ids are suggested for one that does not exist. */
const suggested = 3;

/** The problem of an argument that is no id, with the nearest ids and those that a search finds for it. */
export async function unknownId(
  catalogue: Catalogue,
  id: string,
  ids: readonly string[],
  kind: IdKind = 'entry',
): Promise<Problem> {
  const { searchIndex } = await import('../lookup/search.ts');
  const { searchablesOf } = await import('../sections/search.ts');
  const { nearest, respell } = await import('../lookup/suggest.ts');
  const found = searchIndex(searchablesOf(catalogue, ids), [id])([id]).map((hit) => hit.id);
  // Misspelt ids first, in the whole or in their parts; then what the search finds for the words.
  const misspelt = nearest(id, ids, suggested);
  const respelled = nearest(respell(id.split('-'), ids).join('-'), ids, suggested);
  const suggestions = [...new Set([...misspelt, ...respelled, ...found])].slice(0, suggested);
  return new Problem('unknown-id', { kind, id }, { suggestions });
}
