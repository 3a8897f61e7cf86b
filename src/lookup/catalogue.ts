import { type Assessment, assess, type SourcedClaim } from '../evidence/assessment.ts';
import type {
  Area,
  Claim,
  Dataset,
  Fact,
  Group,
  Indicator,
  List,
  Source,
  Term,
} from '../model/types.ts';

/** A dataset with its entries by id, for look-ups in constant time. */
export type Catalogue = {
  readonly dataset: Dataset;
  readonly areas: ReadonlyMap<string, Area>;
  readonly groups: ReadonlyMap<string, Group>;
  readonly indicators: ReadonlyMap<string, Indicator>;
  readonly lists: ReadonlyMap<string, List>;
  readonly terms: ReadonlyMap<string, Term>;
  readonly sources: ReadonlyMap<string, Source>;
};

export function catalogue(dataset: Dataset): Catalogue {
  return {
    dataset,
    areas: byId(dataset.areas),
    groups: byId(dataset.groups),
    indicators: byId(dataset.indicators),
    lists: byId(dataset.lists),
    terms: byId(dataset.terms),
    sources: byId(dataset.sources),
  };
}

function byId<T extends { readonly id: string }>(entries: readonly T[]): ReadonlyMap<string, T> {
  return new Map(entries.map((entry) => [entry.id, entry]));
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

/** Whether a fact is one of an indicator, a list or an area. */
export function refersTo(fact: Fact, id: string): boolean {
  return [
    'indicator' in fact && fact.indicator,
    'list' in fact && fact.list,
    'area' in fact && fact.area,
    'subject' in fact && fact.subject,
  ].includes(id);
}

/** Follows a renamed id; an id that was never renamed is returned as it is. */
export function follow(dataset: Dataset, id: string): string {
  return dataset.redirects.find(({ from }) => from === id)?.to ?? id;
}
