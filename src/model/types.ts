import type { InferOutput } from 'valibot';
import type * as schema from './schema.ts';

/** Data is never changed after it was read. */
export type DeepReadonly<T> = T extends readonly (infer Item)[]
  ? readonly DeepReadonly<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: DeepReadonly<T[Key]> }
    : T;

/** A dataset as a file may have it, with its texts as objects: much may be left out. */
export type GivenDataset = DeepReadonly<InferOutput<typeof schema.datasetSchema>>;
type Given<Section extends keyof GivenDataset> =
  GivenDataset[Section] extends readonly (infer Entry)[] ? Entry : never;
/** An entry with some of the keys that a file may leave out. */
type With<Entry, Key extends keyof Entry> = Entry & Required<Pick<Entry, Key>>;

export type Area = With<Given<'areas'>, 'short' | 'scope'>;
export type Indicator = With<Given<'indicators'>, 'topic'>;
export type Source = With<Given<'sources'>, 'origin' | 'published' | 'url' | 'host' | 'language'>;

/**
 * A dataset as the program uses it. Every word of a vocabulary is declared, and what a file left out is
 * filled in (src/datasets/complete.ts); the bundled data is written so.
 */
export type Dataset = Omit<
  With<GivenDataset, 'name' | 'title' | 'languages'>,
  'areas' | 'indicators' | 'sources'
> & {
  readonly areas: readonly Area[];
  readonly indicators: readonly Indicator[];
  readonly sources: readonly Source[];
};

export type Unit = Dataset['units'][number];
export type Word = Dataset['topics'][number];
export type Group = Dataset['groups'][number];
export type Figure = Dataset['figures'][number];
export type List = Dataset['lists'][number];
export type Ranking = Dataset['rankings'][number];
export type Award = Dataset['awards'][number];
export type Policy = Dataset['policies'][number];
export type Place = Dataset['places'][number];
export type Term = Dataset['terms'][number];

export type FigureClaim = Figure['claims'][number];
export type RankingClaim = Ranking['claims'][number];
export type PlainClaim = Award['claims'][number];
export type Claim = FigureClaim | RankingClaim | PlainClaim;
export type Reading = NonNullable<Claim['reading']>;

/** Everything that makes claims. */
export type Fact = Figure | Ranking | Award | Policy | Place;
