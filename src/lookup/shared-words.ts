import { type DataText, defaultText } from '../model/text.ts';
import { significant } from './stop-words.ts';
import { fold } from './words.ts';

/** How many ideographs in a row make a name recognisable. */
const ideographs = 4;

/**
 * What two names must share to be about the same thing: two words in a row, or four ideographs. One word alone, such
 * as “base” or “plan”, is in too many names.
 */
export function phrasesOf(name: DataText): ReadonlySet<string> {
  const text = fold(defaultText(name));
  const words = significant(text.match(/[^\P{L}\p{Script=Han}]+/gu) ?? []).map(singular);
  const pairs = words.slice(1).map((word, i) => `${words[i]} ${word}`);
  const runs = text.match(/\p{Script=Han}+/gu) ?? [];
  const parts = runs.flatMap((run) =>
    Array.from({ length: Math.max(0, run.length - ideographs + 1) }, (_, i) =>
      run.slice(i, i + ideographs),
    ),
  );
  return new Set([...pairs, ...parts]);
}

function singular(word: string): string {
  return word.length > 3 ? word.replace(/(?<=[^s])s$/, '') : word;
}
