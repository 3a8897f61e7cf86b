import { type Catalogue, follow } from './catalogue.ts';
import { namesOf, textsIn } from './names.ts';
import { significant } from './stop-words.ts';
import { bare, containsAll, meansNone, wordsOf } from './words.ts';

/** What can be compared: figures of an indicator, ranks in a list, or areas. */
export type Comparable = {
  readonly kind: 'indicator' | 'list' | 'area';
  readonly id: string;
};

/** A word or several of the command line, and everything that they may mean. */
export type Meant = { readonly word: string; readonly means: readonly Comparable[] };

/**
 * What the words of a comparison mean. An id, a label or an alias means its entry, and neighbouring words
 * that are one of these together mean one entry. Other words mean every entry whose names contain them.
 */
export function meantBy(catalogue: Catalogue, operands: readonly string[]): readonly Meant[] {
  const entries = entriesOf(catalogue);
  const found: Meant[] = [];
  for (let i = 0; i < operands.length; ) {
    const runs = operands.slice(i).map((_, rest) => operands.slice(i, operands.length - rest));
    const named = runs
      .map((run) => ({ run, means: entriesNamed(catalogue, entries, run.join(' ')) }))
      .find(({ means }) => means.length > 0);
    const word = named?.run.join(' ') ?? operands[i] ?? '';
    found.push({ word, means: named?.means ?? entriesWith(entries, word) });
    i += named?.run.length ?? 1;
  }
  return found;
}

/** The ids of everything that can be compared. */
export function comparableIds(catalogue: Catalogue): readonly string[] {
  return entriesOf(catalogue).map(({ id }) => id);
}

type Entry = Comparable & { readonly names: readonly string[]; readonly not: readonly string[] };

function entriesOf({ dataset, figuresByIndicator, rankingsByList }: Catalogue): readonly Entry[] {
  const described = (kind: Comparable['kind']) => (each: Dataset[number]) => ({
    kind,
    id: each.id,
    names: [...namesOf(each), ...('short' in each ? Object.values(each.short) : [])],
    not: textsIn(each.not),
  });
  return [
    ...dataset.indicators
      .filter(({ id }) => figuresByIndicator.has(id))
      .map(described('indicator')),
    ...dataset.lists.filter(({ id }) => rankingsByList.has(id)).map(described('list')),
    ...dataset.areas.map(described('area')),
  ];
}

type Dataset = readonly Catalogue['dataset']['indicators' | 'lists' | 'areas'][number][];

/** By an id, renamed ones too, else by a label or an alias. */
function entriesNamed(
  { dataset }: Catalogue,
  entries: readonly Entry[],
  word: string,
): readonly Entry[] {
  const id = follow(dataset, word.toLowerCase());
  const own = entries.filter((entry) => entry.id === id);
  if (own.length > 0) return own;
  const wanted = bare(word);
  if (wanted === '') return [];
  return entries.filter(({ names }) => names.some((name) => bare(name) === wanted));
}

function entriesWith(entries: readonly Entry[], word: string): readonly Entry[] {
  const words = significant(wordsOf([word]));
  if (words.length === 0) return [];
  const fits = containsAll(words);
  const means = meansNone(words);
  return entries.filter(({ names, not }) => fits(names) && means(not));
}
