import { distance } from 'fastest-levenshtein';
import MiniSearch from 'minisearch';
import { simplified, syllables, traditional, unusual } from '../../data/readings.ts';
import { remember } from '../model/lazy.ts';
import { fold, isNumber, meansNone, negativePrefixes, ungrouped } from './words.ts';

/** What is searched: an entry with its names, and with what else is said of it. */
export type SearchDocument = {
  readonly id: string;
  /** Names and titles in both languages. */
  readonly names: readonly string[];
  /** Other names in use. */
  readonly aliases?: readonly string[];
  /** Names that contain one of its own and mean something else. */
  readonly not?: readonly string[];
  /** Definitions, notes, aims: what counts less. */
  readonly texts: readonly string[];
  /** How much more or less an entry is wanted than others that match as well. */
  readonly weight: number;
};

export type Hit = {
  readonly id: string;
  readonly score: number;
  readonly matched: readonly string[];
};

const chinese = /\p{Script=Han}+/gu;
/** Words, and numbers as a whole: the 42 of 2483.42 is none. */
const latin =
  /(?<![\p{Script=Latin}\p{Number}.])\d+\.\d+(?!\.?[\p{Script=Latin}\p{Number}])|[\p{Script=Latin}\p{Number}]+/gu;

const toSimplified = new Map([...traditional].map((form, i) => [form, [...simplified][i] ?? form]));
const syllableOf = new Map(
  Object.entries(syllables).flatMap(([syllable, characters]) =>
    [...characters].map((character) => [character, syllable]),
  ),
);

/** Simplified characters, folded Latin: the form in which everything is compared. */
function normal(text: string): string {
  const simple = [...text].map((character) => toSimplified.get(character) ?? character).join('');
  return ungrouped(fold(simple));
}

/** Words of Latin script, and pairs of characters of Chinese, which has no spaces between its words. */
function tokens(text: string): string[] {
  const plain = normal(text);
  const pairs = [...plain.matchAll(chinese)].flatMap(([run]) => {
    const characters = [...run];
    return characters.length === 1
      ? characters
      : characters.slice(1).map((character, i) => `${characters[i]}${character}`);
  });
  return [...[...plain.matchAll(latin)].map(([word]) => word), ...pairs];
}

/** What is longer is no word: looking for spelling mistakes in it takes its length squared. */
const longestWord = 100;

/** How many words a search uses at most: its time grows with the words times the terms of the data. */
export const mostWords = 64;

/** What a search uses of the words that were typed. */
export type Question = {
  readonly words: readonly string[];
  /** What is looked up in the index: words, and pairs of Chinese characters. */
  readonly tokens: readonly string[];
  /** Whether words or tokens were left out. */
  readonly isCut: boolean;
};

/** The first distinct words that were typed, and their first distinct tokens: at most `mostWords` each. */
export function questionOf(typed: readonly string[]): Question {
  const words = [...new Set(typed)];
  const firstWords = words.slice(0, mostWords);
  const found = [...new Set(firstWords.flatMap(tokens))].filter(
    ({ length }) => length <= longestWord,
  );
  return {
    words: firstWords,
    tokens: found.slice(0, mostWords),
    isCut: words.length > mostWords || found.length > mostWords,
  };
}

/** Pinyin is typed without spaces, from any syllable to any other: gaoxin, jishu, gaoxinjishu. */
function sounds(text: string): string[] {
  return [...normal(text).matchAll(chinese)].flatMap(([run]) => {
    const spelled =
      unusual[run]?.split(' ') ?? [...run].map((character) => syllableOf.get(character) ?? '');
    return spelled.flatMap((_, start) =>
      Array.from({ length: Math.min(longestSound, spelled.length - start) }, (_, more) =>
        spelled.slice(start, start + more + 1).join(''),
      ),
    );
  });
}

/** More syllables than anybody types as one word. */
const longestSound = 6;

/** An id is often typed without its hyphens. */
const joined = (id: string): string => id.replaceAll('-', '');

export type SearchIndex = (words: readonly string[]) => readonly Hit[];

/** Of what is typed longer words may be the beginning of a word, and in still longer ones a letter may be wrong. */
const isPrefix = (term: string): boolean =>
  (term.length > 2 && !isNumber(term)) || /\p{Script=Han}/u.test(term);
const mistakes = (term: string): number => (/^[a-z]{5,30}$/.test(term) ? 0.2 : 0);

/** Whether a term of a document can be what some token means. */
function meantBy(wanted: readonly string[]): (term: string) => boolean {
  const known = new Set(wanted);
  const beginnings = wanted.filter(isPrefix);
  const misspelt = wanted.map((token) => ({
    token,
    edits: Math.round(token.length * mistakes(token)),
  }));
  // The distance is at least the difference of the lengths, which costs nothing to work out.
  const isNear = (term: string, { token, edits }: { token: string; edits: number }) =>
    edits > 0 &&
    Math.abs(term.length - token.length) <= edits &&
    distance(term, token) <= edits &&
    !isNegated(term, token) &&
    !isNegated(token, term);
  return remember(
    (term) =>
      known.has(term) ||
      beginnings.some((token) => term.startsWith(token)) ||
      misspelt.some((each) => isNear(term, each)),
  );
}

/** Whether a word is nearer to another without its negative prefix: unemployment to employment. */
function isNegated(word: string, other: string): boolean {
  return negativePrefixes.some(
    (prefix) =>
      word.startsWith(prefix) &&
      !other.startsWith(prefix) &&
      distance(word.slice(prefix.length), other) < distance(word, other),
  );
}

/**
 * An index over the documents. An entry must contain every word; longer words may have typos. If no
 * entry contains all words, those with some of them are found. An index for known words leaves out all
 * other terms, which need most of the memory. Only the first `mostWords` words are used.
 */
export function searchIndex(
  documents: readonly SearchDocument[],
  only: readonly string[] | null = null,
): SearchIndex {
  const index = emptyIndex(only);
  index.addAll(documents);
  return asking(index, documents);
}

/** How many documents are indexed before others may run. */
const slice = 40;

/** The same index for all words, made in slices: what runs beside it never waits long. */
export async function searchIndexInSlices(
  documents: readonly SearchDocument[],
): Promise<SearchIndex> {
  const index = emptyIndex(null);
  await index.addAllAsync(documents, { chunkSize: slice });
  return asking(index, documents);
}

function emptyIndex(only: readonly string[] | null): MiniSearch<SearchDocument> {
  const isWanted = only === null ? () => true : meantBy(questionOf(only).tokens);
  // Many facts have the names of one indicator and one area.
  const tokensOfName = remember(tokens);
  const soundsOfName = remember(sounds);
  return new MiniSearch<SearchDocument>({
    fields: ['names', 'aliases', 'id', 'sounds', 'texts'],
    extractField: (document, field) => {
      if (field === 'id') return document.id;
      if (field === 'texts') return document.texts.join('\n');
      return (field === 'aliases' ? (document.aliases ?? []) : document.names).join('\n');
    },
    tokenize: (text, field) => {
      if (field === 'id') return [...tokens(text), joined(text)];
      if (field === 'names' || field === 'aliases') return text.split('\n').flatMap(tokensOfName);
      if (field === 'sounds') return text.split('\n').flatMap(soundsOfName);
      return tokens(text);
    },
    processTerm: (term) => (isWanted(term) ? term : null),
    searchOptions: {
      // The tokens of a question are joined by spaces.
      tokenize: (text) => text.split(' '),
      boost: { names: 4, aliases: 1, id: 3, sounds: 2, texts: 1 },
      prefix: isPrefix,
      fuzzy: (term) => mistakes(term) || false,
    },
  });
}

function asking(
  index: MiniSearch<SearchDocument>,
  documents: readonly SearchDocument[],
): SearchIndex {
  const weights = new Map(documents.map(({ id, weight }) => [id, weight]));
  const others = new Map(documents.map(({ id, not = [] }) => [id, not.map(normal)]));
  return (typed) => {
    const question = questionOf(typed);
    const query = question.tokens.join(' ');
    const isMeant = meantBy(question.tokens);
    const boostDocument = (id: unknown, term: string) =>
      isMeant(term) ? (weights.get(String(id)) ?? 1) : 0;
    const means = meansNone(typed.map(normal));
    const find = (combineWith: 'AND' | 'OR') =>
      index
        .search(query, { combineWith, boostDocument })
        .filter(({ id }) => means(others.get(String(id)) ?? []));
    const all = find('AND');
    const results = all.length > 0 ? all : find('OR');
    const best = results[0]?.score ?? 0;
    const id = joined(normal(typed.join(' ')));
    // Whoever types an id wants that entry, however many others have the same words.
    const ranked = results
      .map((result) => (joined(String(result.id)) === id ? { ...result, score: best + 1 } : result))
      .toSorted((a, b) => b.score - a.score);
    const matched = matcher(question.words);
    return ranked.map(({ id, score, queryTerms, terms }) => ({
      id: String(id),
      score: Math.round(score * 100) / 100,
      matched: matched(queryTerms, terms),
    }));
  };
}

/** Returns which of the words were found whole, in the spelling of the entry where it differs. */
function matcher(
  words: readonly string[],
): (queryTerms: readonly string[], terms: readonly string[]) => readonly string[] {
  const parts = words.map((word) => ({ word, plain: normal(word), tokens: tokens(word) }));
  return (queryTerms, terms) => {
    const known = new Set(queryTerms);
    const spelled = ({ word, plain, tokens }: (typeof parts)[number]): string => {
      const isSpelled = tokens.every((token) => terms.some((term) => term.startsWith(token)));
      if (isSpelled || plain.length > longestWord) return word;
      return nearestTerm(plain, terms) ?? word;
    };
    return parts.filter(({ tokens }) => tokens.every((token) => known.has(token))).map(spelled);
  };
}

function nearestTerm(word: string, terms: readonly string[]): string | undefined {
  const [nearest] = terms
    .map((term) => ({ term, edits: distance(word, term) }))
    .toSorted((a, b) => a.edits - b.edits);
  return nearest?.term;
}
