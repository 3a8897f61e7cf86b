import { assessFact, type Catalogue, entry, factsOf } from '../lookup/catalogue.ts';
import { groupBy } from '../model/group.ts';
import { once } from '../model/lazy.ts';
import type { Claim, Fact, Figure } from '../model/types.ts';

/** Ids and words of a dataset for the examples of the help; null where it has none. */
export type ExampleIds = {
  /** A figure of the main area, if possible a corroborated one. */
  readonly figure: string | null;
  readonly disputed: string | null;
  /** A word of an id of a figure, and the same with a letter left out. */
  readonly word: string | null;
  readonly misspelt: string | null;
  /** An indicator and a list with several periods. */
  readonly indicator: string | null;
  readonly list: string | null;
  /** An indicator with figures of an area beside the main one. */
  readonly elsewhere: { readonly indicator: string; readonly area: string } | null;
  /** The key indicators that most areas have for comparison, and the area that has most of these. */
  readonly compared: string | null;
  readonly alsoCompared: string | null;
  readonly peer: string | null;
  /** The first boundary of the main area. */
  readonly main: string | null;
  readonly term: string | null;
  /** The source that the dataset began with, else the one with the most facts; and another one. */
  readonly base: string | null;
  readonly source: string | null;
  readonly otherSource: string | null;
};

/** A series with fewer periods says little, one with more is longer than a screen. */
const periods = { least: 2, most: 10 };

export function exampleIds(catalogue: Catalogue): ExampleIds {
  const { dataset, areas, factsBySource, indicators } = catalogue;
  const ranked = once(() =>
    dataset.sources
      .map(({ id }) => ({ id, count: factsBySource.get(id)?.length ?? 0 }))
      .toSorted((a, b) => b.count - a.count),
  );
  const evidenceOf = (fact: Fact) => assessFact<Claim>(fact, catalogue.sources).evidence;
  const isMain = (area: string) => entry(areas, area).scope === 'district';
  const isOften = (count: number) => count >= periods.least && count <= periods.most;
  const actual = dataset.figures.filter(({ kind, area }) => kind === 'actual' && isMain(area));
  const key = actual.filter(({ indicator }) => entry(indicators, indicator).key);
  const shown = key.length > 0 ? key : actual;
  const figure = shown.find((each) => evidenceOf(each) === 'corroborated') ?? shown[0];
  const word = figure?.indicator.split('-').find(({ length }) => length > 4) ?? null;
  const source = dataset.base ?? ranked()[0]?.id ?? null;
  const ofPeers = shown.length === 0 ? [] : comparedFigures(catalogue);
  const pool = ofPeers.length > 0 ? ofPeers : shown;
  const [compared, alsoCompared] = byNumber(
    pool,
    (each) => each.indicator,
    (each) => each.area,
  );
  const away = dataset.figures.find(({ area }) => !isMain(area));
  return {
    figure: figure?.id ?? null,
    disputed: factsOf(dataset).find((fact) => evidenceOf(fact) === 'disputed')?.id ?? null,
    word,
    misspelt: word === null ? null : word.slice(0, 2) + word.slice(3),
    indicator: idOfMany(
      groupBy(shown, (each) => [each.indicator]),
      isOften,
    ),
    list: idOfMany(catalogue.rankingsByList, (count) => count >= periods.least),
    elsewhere: away ? { indicator: away.indicator, area: away.area } : null,
    compared: compared ?? null,
    alsoCompared: alsoCompared ?? null,
    peer:
      byNumber(
        ofPeers,
        ({ area }) => area,
        ({ indicator }) => indicator,
      )[0] ?? null,
    main: catalogue.districts[0]?.id ?? null,
    term: dataset.terms[0]?.id ?? null,
    base: dataset.base ?? null,
    source,
    otherSource: ranked().find(({ id }) => id !== source)?.id ?? null,
  };
}

/** The key figures of the areas for comparison. */
function comparedFigures({ dataset, areas, indicators }: Catalogue): readonly Figure[] {
  return dataset.figures.filter(
    ({ area, indicator, kind }) =>
      kind === 'actual' && entry(areas, area).scope === 'peer' && entry(indicators, indicator).key,
  );
}

/** The keys of some figures, first those with the most different values of another key. */
function byNumber(
  figures: readonly Figure[],
  keyOf: (figure: Figure) => string,
  countedOf: (figure: Figure) => string,
): readonly string[] {
  return [...groupBy(figures, (figure) => [keyOf(figure)])]
    .map(([key, own]) => ({ key, count: new Set(own.map(countedOf)).size }))
    .toSorted((a, b) => b.count - a.count)
    .map(({ key }) => key);
}

/** The id with the most facts of those with a wanted number. */
function idOfMany(
  facts: ReadonlyMap<string, readonly unknown[]>,
  isWanted: (count: number) => boolean,
): string | null {
  const [most] = [...facts]
    .map(([id, { length }]) => ({ id, count: length }))
    .filter(({ count }) => isWanted(count))
    .sort((a, b) => b.count - a.count);
  return most?.id ?? null;
}

/** A part of an example if the dataset has what it needs. */
export function ifAny<T, Example>(
  found: T | null,
  example: (found: T) => Example,
): readonly Example[] {
  return found === null ? [] : [example(found)];
}
