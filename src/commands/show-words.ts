import { type Catalogue, follow } from '../lookup/catalogue.ts';
import { significant } from '../lookup/stop-words.ts';
import { bare, wordsOf } from '../lookup/words.ts';
import { Problem } from '../model/problem.ts';
import { findHits, type HitRow, isPartial } from '../sections/search.ts';
import type { Settings } from './settings.ts';
import { suggestedCommand } from './suggested-command.ts';
import { unknownId } from './unknown-id.ts';

/** An id that somebody typed, rather than a word: it has hyphens and no capitals. */
const isLikeId = (word: string): boolean => /^[a-z\d]+(?:-[a-z\d]+)+$/.test(word);

/** Whether operands are words to search for. One that looks like an id is a misspelt id. */
export function areWords(
  operands: readonly string[],
  { dataset }: Catalogue,
  isKnown: (id: string) => boolean,
): boolean {
  const unknown = operands.filter((each) => !isKnown(follow(dataset, each.toLowerCase())));
  const [only] = operands;
  return unknown.length > 0 && (operands.length > 1 || !isLikeId(only?.toLowerCase() ?? ''));
}

/**
 * The entries that contain all the words, best first: what `search` finds for them. Throws when there
 * are none, with what the search finds instead.
 */
export async function entriesWith(
  operands: readonly string[],
  catalogue: Catalogue,
  known: readonly string[],
  settings: Pick<Settings, 'data'>,
): Promise<readonly HitRow[]> {
  const words = significant(wordsOf(operands));
  const { questionOf, searchIndex } = await import('../lookup/search.ts');
  const hits = findHits(catalogue, searchIndex, words);
  const [best] = hits;
  const [word = '', ...others] = words;
  if (others.length === 0) {
    // The search puts an id first that was typed without its hyphens.
    if (best && bare(best.found.id) === bare(word)) return [best];
    // A single word may be a misspelt id, so that only hits with the word as typed are matches.
    if (hits.some(({ hit }) => hit.matched.includes(word))) return hits;
    throw await unknownId(catalogue, operands.join(' '), known);
  }
  if (best && !isPartial(hits, questionOf(words))) return hits;
  const suggestions = hits.slice(0, suggested).map(({ found }) => found.id);
  const command = hits.length > 0 ? suggestedCommand('search', operands, settings) : null;
  throw new Problem('no-entry', { words: operands.join(' '), command }, { suggestions });
}

/** How many entries with some of the words are suggested. */
const suggested = 3;
