import type { Catalogue } from '../../lookup/catalogue.ts';
import { searchIndexInSlices } from '../../lookup/search.ts';
import { significant } from '../../lookup/stop-words.ts';
import { wordsOf } from '../../lookup/words.ts';
import { type Found, searchables } from '../../sections/search.ts';

/** What matches some words, best first. */
export type Search = (text: string) => readonly Found[];

/** The search of `wujin search`, built in slices so that typing does not wait. */
export async function makeSearch(catalogue: Catalogue): Promise<Search> {
  const all = searchables(catalogue);
  const byId = new Map(all.map(({ found }) => [found.id, found]));
  const index = await searchIndexInSlices(all.map(({ document }) => document));
  return (text) => {
    const words = significant(wordsOf([text]));
    return words.length === 0 ? [] : index(words).flatMap(({ id }) => byId.get(id) ?? []);
  };
}
