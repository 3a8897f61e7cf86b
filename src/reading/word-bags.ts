/**
 * Part of the stage `mentions`: English names whose words are all there, but in another order or with others
 * between them: "helped 5,510 people to start a business". The name with the most words wins.
 */
import type { Token } from './tokens.ts';

export type Bag = { readonly id: string; readonly words: readonly string[] };
export type BagIndex = ReadonlyMap<string, readonly Bag[]>;

const light = new Set(
  'of in to for at by with or and from among on be is are was were given back as per it those that who level above stated not gross net'.split(
    ' ',
  ),
);

export const isLight = (word: string): boolean => light.has(word);

/** The content words of a name; null if one or none, which would be found anywhere. */
export function wordsOf(tokens: readonly Token[], least = 2): readonly string[] | null {
  const words = [...new Set(tokens.map(({ key }) => key))].filter(
    (key) => /^[a-z]/.test(key) && !light.has(key),
  );
  return words.length >= least && tokens.every(({ key }) => !/\p{Script=Han}/u.test(key))
    ? words
    : null;
}

/** Bags by their rarest word, so that a text is read once. */
export function bagsOf(
  names: readonly { readonly id: string; readonly tokens: readonly Token[] }[],
): BagIndex {
  const bags = names.flatMap(({ id, tokens }) => {
    const words = wordsOf(tokens);
    return words ? [{ id, words }] : [];
  });
  const count = new Map<string, number>();
  for (const { words } of bags)
    for (const word of words) count.set(word, (count.get(word) ?? 0) + 1);
  const index = new Map<string, Bag[]>();
  for (const bag of bags) {
    const rarest =
      [...bag.words].sort((a, b) => (count.get(a) ?? 0) - (count.get(b) ?? 0))[0] ?? '';
    index.set(rarest, [...(index.get(rarest) ?? []), bag]);
  }
  return index;
}

export type BagMatch = {
  readonly ids: readonly string[];
  readonly start: number;
  readonly end: number;
  readonly words: number;
};

/** The names whose words are all among the tokens. Only those with the most words are given. */
export function bagsIn(index: BagIndex, tokens: readonly Token[]): BagMatch | null {
  const at = new Map<string, Token>();
  for (const token of tokens) if (!at.has(token.key)) at.set(token.key, token);
  let best: readonly Bag[] = [];
  for (const { key } of tokens) {
    for (const bag of index.get(key) ?? []) {
      const most = best[0]?.words.length ?? 0;
      if (bag.words.length < most || !bag.words.every((word) => at.has(word))) continue;
      best = bag.words.length > most ? [bag] : [...best, bag];
    }
  }
  const found = best.flatMap(({ words }) => words.flatMap((word) => at.get(word) ?? []));
  if (found.length === 0) return null;
  return {
    ids: [...new Set(best.map(({ id }) => id))],
    start: Math.min(...found.map(({ start }) => start)),
    end: Math.max(...found.map(({ end }) => end)),
    words: best[0]?.words.length ?? 0,
  };
}
