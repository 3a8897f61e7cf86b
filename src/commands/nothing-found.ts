import type { Catalogue } from '../lookup/catalogue.ts';
import type { Query } from '../lookup/query.ts';
import { containsAll } from '../lookup/words.ts';
import { oneOf } from '../messages/one-of.ts';
import type { Text } from '../model/text.ts';
import { sections } from '../sections/index.ts';
import { type LeftOut, type Section, waysBack } from '../sections/section.ts';

/** What is said where no row fits: what was left out, where else to look, or what may have been meant. */
export async function nothingFound(
  section: Section,
  leftOut: readonly LeftOut[],
  catalogue: Catalogue,
  query: Query,
): Promise<Text> {
  const none = { en: `No ${section.label.en} match.`, zh: `没有符合条件的${section.label.zh}。` };
  if (leftOut.length > 0) {
    const more = waysBack(leftOut);
    return {
      en: `No ${section.label.en} match but some that are left out. Try ${more.en}.`,
      zh: `本区没有符合条件的${section.label.zh}。可试 ${more.zh}。`,
    };
  }
  const fits = containsAll(query.words);
  const elsewhere = sections.filter(
    (other) =>
      other.id !== section.id &&
      query.words.length > 0 &&
      other.ids(catalogue).some((id) => fits([id])),
  );
  if (elsewhere.length > 0) {
    const commands = oneOf(elsewhere.map(({ id }) => `wujin ${id} ${query.words.join(' ')}`));
    return { en: `${none.en} Try ${commands.en}.`, zh: `${none.zh}可试 ${commands.zh}。` };
  }
  const { respell } = await import('../lookup/suggest.ts');
  const words = respell(query.words, section.ids(catalogue));
  const matches = section.select(
    catalogue,
    { ...query, words },
    { sort: null, limit: null },
    ({ matching }) => matching,
  );
  if (matches === 0) {
    if (query.words.length === 0) return none;
    const search = `wujin search ${query.words.join(' ')}`;
    return { en: `${none.en} Try ${search}.`, zh: `${none.zh}可试 ${search}。` };
  }
  return {
    en: `${none.en} Did you mean “${words.join(' ')}”?`,
    zh: `${none.zh}是不是想找“${words.join(' ')}”？`,
  };
}
