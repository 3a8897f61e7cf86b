/**
 * Part of the stage `mentions`: what tells the lists of a dataset apart. "Top 100 Districts for Green Development"
 * is found as "green development" where the text speaks of a list.
 */
import type { Catalogue } from '../lookup/catalogue.ts';
import { textsOf } from '../model/text.ts';
import { normalText } from './normal-text.ts';
import { type Token, tokensOf } from './tokens.ts';

export type ListPhrase = { readonly list: string; readonly words: readonly string[] };

/** Words in the names of so many lists tell none apart. */
const common = 3;
const light = new Set(['for', 'of', 'in', 'by', 'and', 'overall', 'national', 'china']);

export function listPhrasesOf({ dataset }: Catalogue): readonly ListPhrase[] {
  const lists = dataset.lists ?? [];
  const named = lists.flatMap(({ id, label, aliases }) =>
    [...textsOf(label), ...Object.values(aliases ?? {}).flat()].map((name) => ({
      list: id,
      name: normalText(name),
    })),
  );
  const count = new Map<string, Set<string>>();
  for (const { list, name } of named) {
    for (const { key } of tokensOf(name)) count.set(key, (count.get(key) ?? new Set()).add(list));
  }
  const isHan = (text: string) => /^\p{Script=Han}/u.test(text);
  const phrases = named.flatMap(({ list, name }) => {
    if (isHan(name)) {
      const bare = name.replace(/^(?:全国|中国|国家)/, '').replace(/百强.*$|榜单?$/, '');
      return bare !== name && bare.length >= 4 ? [{ list, words: [...bare] }] : [];
    }
    const words = tokensOf(name)
      .map(({ key }) => key)
      .filter((key) => (count.get(key)?.size ?? 0) < common && !light.has(key) && !/\d/.test(key));
    if (!/top (?:100|hundred)/.test(name)) return [];
    if (words.join('').length >= 8) return [{ list, words }];
    // What a list is for: "green development".
    const [, subject = ''] = / (?:for|in|by) (?:the )?([a-z ]+)$/.exec(name) ?? [];
    const own = tokensOf(subject).map(({ key }) => key);
    return own.length > 1 && own.some((key) => words.includes(key)) ? [{ list, words: own }] : [];
  });
  // A phrase of two lists tells neither.
  return phrases.filter(
    ({ list, words }) =>
      !phrases.some((other) => other.list !== list && other.words.join(' ') === words.join(' ')),
  );
}

/** The lists whose phrases are among the tokens, in order and without others between. */
export function phrasesIn(
  phrases: readonly ListPhrase[],
  tokens: readonly Token[],
): readonly { readonly list: string; readonly start: number; readonly end: number }[] {
  return tokens.flatMap((token, i) =>
    phrases.flatMap(({ list, words }) => {
      const found = words.every(
        (word, j) => tokens[i + j]?.key === word && (j === 0 || !tokens[i + j]?.isApart),
      );
      const last = tokens[i + words.length - 1];
      return found && last ? [{ list, start: token.start, end: last.end }] : [];
    }),
  );
}
