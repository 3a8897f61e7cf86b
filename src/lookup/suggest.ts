import { distance } from 'fastest-levenshtein';
import { bare } from './words.ts';

/** Nobody slips on a key in a word that is longer. */
const longestWord = 100;

/**
 * The candidates nearest to a word that was not understood, best first: those within a distance of a
 * third of its length, then those that it begins, then those that contain it.
 */
export function nearest(word: string, candidates: readonly string[], limit = 3): string[] {
  return nearestAmong(word, candidates.map(bared), limit);
}

/** The same for names: the ids of the nearest ones, each once. */
export function nearestIds(
  word: string,
  ids: ReadonlyMap<string, string>,
  limit = 3,
): readonly string[] {
  const names = nearest(word, [...ids.keys()], ids.size);
  return [...new Set(names.flatMap((name) => ids.get(name) ?? []))].slice(0, limit);
}

/** A candidate with its letters and digits, which are worked out once for many words. */
type Bared = { readonly candidate: string; readonly letters: string };

function bared(candidate: string): Bared {
  return { candidate, letters: bare(candidate) };
}

function nearestAmong(word: string, candidates: readonly Bared[], limit: number): string[] {
  const wanted = bare(word);
  if (wanted === '' || wanted.length > longestWord) return [];
  return candidates
    .map(({ candidate, letters }) => ({ candidate, score: score(wanted, letters) }))
    .filter(({ score }) => score !== null)
    .sort((a, b) => Number(a.score) - Number(b.score))
    .slice(0, limit)
    .map(({ candidate }) => candidate);
}

/** The words, each as the part of an id that it is nearest to: "gpd", "2021" are "gdp", "2021". */
export function respell(words: readonly string[], ids: readonly string[]): readonly string[] {
  if (words.join('').length > longestWord) return words;
  const parts = [...new Set(ids.flatMap((id) => id.split('-')))].map(bared);
  const spellings = new Map(
    [...new Set(words)].map((word) => [word, nearestAmong(word, parts, 1)[0]]),
  );
  return words.map((word) => spellings.get(word) ?? word);
}

function score(wanted: string, candidate: string): number | null {
  const edits = isTransposed(wanted, candidate) ? 1 : distance(wanted, candidate);
  if (edits <= Math.floor(Math.min(wanted.length, candidate.length) / 3)) return edits;
  if (wanted.length >= 3 && candidate.startsWith(wanted)) return 100 + candidate.length;
  if (wanted.length >= 3 && candidate.includes(wanted)) return 200 + candidate.length;
  return null;
}

/** Two letters in the wrong order count as one typo. */
function isTransposed(a: string, b: string): boolean {
  const at = [...a].findIndex((character, i) => character !== b[i]);
  return (
    a.length === b.length && at >= 0 && a.slice(0, at) + a[at + 1] + a[at] + a.slice(at + 2) === b
  );
}
