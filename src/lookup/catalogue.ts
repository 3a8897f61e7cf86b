import { type Assessment, assess, type SourcedClaim } from '../evidence/assessment.ts';
import { groupBy } from '../model/group.ts';
import { once } from '../model/lazy.ts';
import type { Vocabulary } from '../model/schema-fields.ts';
import type {
  Area,
  Claim,
  Dataset,
  Fact,
  Figure,
  Group,
  Indicator,
  List,
  Ranking,
  Source,
  Term,
  Unit,
  Word,
} from '../model/types.ts';

/** The vocabularies of a dataset that are lists of words. */
type WordList = Exclude<Vocabulary, 'units'>;

/** A word with its position in its vocabulary: tables are sorted by it. */
export type PlacedWord = Word & Place;
type Place = { readonly place: number };

/**
 * A dataset with its entries by id, for look-ups in constant time. Indexes over facts are made on
 * first use, because most answers need none. Each dataset has its own catalogue.
 */
export type Catalogue = {
  readonly dataset: Dataset;
  readonly areas: ReadonlyMap<string, Area>;
  readonly groups: ReadonlyMap<string, Group>;
  readonly indicators: ReadonlyMap<string, Indicator>;
  readonly lists: ReadonlyMap<string, List>;
  readonly terms: ReadonlyMap<string, Term>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly units: ReadonlyMap<string, Unit>;
  readonly words: {
    readonly [List in WordList]: ReadonlyMap<string, Dataset[List][number] & Place>;
  };
  /** The areas that are the subject of the dataset, one for each boundary. */
  readonly districts: readonly Area[];
  readonly facts: ReadonlyMap<string, Fact>;
  /** The facts of an indicator, a list or an area. */
  readonly factsAbout: ReadonlyMap<string, readonly Fact[]>;
  /** The facts that a source speaks of. */
  readonly factsBySource: ReadonlyMap<string, readonly Fact[]>;
  readonly figuresByIndicator: ReadonlyMap<string, readonly Figure[]>;
  readonly rankingsByList: ReadonlyMap<string, readonly Ranking[]>;
  /** The places of areas, indicators and lists in the order of the dataset. */
  readonly positions: ReadonlyMap<string, number>;
};

export function catalogue(dataset: Dataset): Catalogue {
  const facts = once(() => byId(factsOf(dataset)));
  const factsAbout = once(() => groupBy(factsOf(dataset), referencesOf));
  const factsBySource = once(() => groupBy(factsOf(dataset), sourcesOf));
  const figures = once(() => groupBy(dataset.figures, ({ indicator }) => [indicator]));
  const rankings = once(() => groupBy(dataset.rankings, ({ list }) => [list]));
  const positions = once(() => {
    const ordered = [dataset.areas, dataset.indicators, dataset.lists];
    return new Map(ordered.flatMap((entries) => entries.map(({ id }, i) => [id, i] as const)));
  });
  return {
    dataset,
    areas: byId(dataset.areas),
    groups: byId(dataset.groups),
    indicators: byId(dataset.indicators),
    lists: byId(dataset.lists),
    terms: byId(dataset.terms),
    sources: byId(dataset.sources),
    units: byId(dataset.units),
    words: {
      topics: wordsOf(dataset.topics),
      awardKinds: wordsOf(dataset.awardKinds),
      levels: wordsOf(dataset.levels),
      policyKinds: wordsOf(dataset.policyKinds),
      placeKinds: wordsOf(dataset.placeKinds),
      sourceLanguages: wordsOf(dataset.sourceLanguages),
    },
    districts: dataset.areas.filter(({ scope }) => scope === 'district'),
    get facts() {
      return facts();
    },
    get factsAbout() {
      return factsAbout();
    },
    get factsBySource() {
      return factsBySource();
    },
    get figuresByIndicator() {
      return figures();
    },
    get rankingsByList() {
      return rankings();
    },
    get positions() {
      return positions();
    },
  };
}

function byId<T extends { readonly id: string }>(entries: readonly T[]): ReadonlyMap<string, T> {
  return new Map(entries.map((entry) => [entry.id, entry]));
}

function wordsOf<W extends Word>(words: readonly W[]): ReadonlyMap<string, W & Place> {
  return new Map(words.map((word, place) => [word.id, { ...word, place }]));
}

/**
 * The entry that a reference names. Throws when there is none: a dataset is checked before use, so
 * that is a fault of the program and not of its user.
 */
export function entry<T>(entries: ReadonlyMap<string, T>, id: string): T {
  const found = entries.get(id);
  if (found === undefined) throw new Error(`no entry with the id ${id}`);
  return found;
}

/** The claims of a fact, each with its source. */
export function sourced<C extends Claim>(
  claims: readonly C[],
  sources: ReadonlyMap<string, Source>,
): [SourcedClaim<C>, ...SourcedClaim<C>[]] {
  const [first, ...rest] = claims.map((claim) => ({ claim, source: entry(sources, claim.source) }));
  if (!first) throw new Error('a fact without a claim');
  return [first, ...rest];
}

export function assessFact<C extends Claim>(
  fact: { readonly claims: readonly C[] },
  sources: ReadonlyMap<string, Source>,
): Assessment<C> {
  return assess(sourced(fact.claims, sources));
}

/** All facts of a dataset, whatever their kind. */
export function factsOf(dataset: Dataset): readonly Fact[] {
  return [
    ...dataset.figures,
    ...dataset.rankings,
    ...dataset.awards,
    ...dataset.policies,
    ...dataset.places,
  ];
}

/** The indicator, the list and the area that a fact is of. */
function referencesOf(fact: Fact): readonly string[] {
  if ('indicator' in fact) return [fact.indicator, fact.area];
  if ('list' in fact) return [fact.list, fact.subject];
  if ('subject' in fact) return [fact.subject];
  return 'area' in fact ? [fact.area] : [];
}

/** Each source of a fact once. */
export function sourcesOf(fact: Fact): readonly string[] {
  return [...new Set(fact.claims.map(({ source }) => source))];
}

/** Follows a renamed id; an id that was never renamed is returned as it is. */
export function follow(dataset: Dataset, id: string): string {
  return dataset.redirects.find(({ from }) => from === id)?.to ?? id;
}
