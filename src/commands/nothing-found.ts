import type { Catalogue } from '../lookup/catalogue.ts';
import type { Query } from '../lookup/query.ts';
import { significant } from '../lookup/stop-words.ts';
import { containsAll } from '../lookup/words.ts';
import { oneOf } from '../messages/one-of.ts';
import type { Text } from '../model/text.ts';
import { sections } from '../sections/index.ts';
import type { Section, Selection } from '../sections/section.ts';
import type { Settings } from './settings.ts';
import { suggestedCommand } from './suggested-command.ts';

/** What to say when no row fits: what the default view left out, where else to look, what may be meant. */
export async function nothingFound(
  section: Section,
  { isReduced }: Pick<Selection<unknown>, 'isReduced'>,
  catalogue: Catalogue,
  query: Query,
  settings: Pick<Settings, 'data'>,
): Promise<Text> {
  const { label } = section;
  const { words } = query;
  if (isReduced) {
    return {
      en: `No ${label.en} match in the default view. Add --all for every year and area.`,
      zh: `默认范围内没有符合条件的${label.zh}。加 --all 可查看所有年份和区域。`,
    };
  }
  const none = { en: `No ${label.en} match.`, zh: `没有符合条件的${label.zh}。` };
  if (words.length === 0) return none;
  const tries = (commands: readonly string[]): Text => ({
    en: `${none.en} Try ${oneOf(commands).en}`,
    zh: `${none.zh}可试 ${oneOf(commands).zh}`,
  });
  const fits = containsAll(words);
  const elsewhere = sections.filter(
    (other) => other.id !== section.id && other.ids(catalogue).some((id) => fits([id])),
  );
  if (elsewhere.length > 0) {
    return tries(elsewhere.map(({ id }) => suggestedCommand(id, words, settings, ['--all'])));
  }
  const { respell } = await import('../lookup/suggest.ts');
  const respelled = respell(words, section.ids(catalogue));
  const matches = section.select(
    catalogue,
    { ...query, words: respelled },
    { sort: null, limit: null },
    ({ matching }) => matching,
  );
  if (matches > 0) return tries([suggestedCommand(section.id, respelled, settings)]);
  const { searchIndex } = await import('../lookup/search.ts');
  const { findHits } = await import('../sections/search.ts');
  const isFound = findHits(catalogue, searchIndex, significant(words)).length > 0;
  return isFound
    ? tries([suggestedCommand('search', words, settings)])
    : tries([suggestedCommand(section.id, [], settings, ['--all'])]);
}
