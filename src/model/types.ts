import type { InferOutput } from 'valibot';
import type * as schema from './schema.ts';

/** Data is never changed after it was read. */
export type DeepReadonly<T> = T extends readonly (infer Item)[]
  ? readonly DeepReadonly<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: DeepReadonly<T[Key]> }
    : T;

export type Dataset = DeepReadonly<InferOutput<typeof schema.datasetSchema>>;
export type Area = Dataset['areas'][number];
export type Group = Dataset['groups'][number];
export type Indicator = Dataset['indicators'][number];
export type Figure = Dataset['figures'][number];
export type List = Dataset['lists'][number];
export type Ranking = Dataset['rankings'][number];
export type Award = Dataset['awards'][number];
export type Policy = Dataset['policies'][number];
export type Place = Dataset['places'][number];
export type Term = Dataset['terms'][number];
export type Source = Dataset['sources'][number];

export type FigureClaim = Figure['claims'][number];
export type RankingClaim = Ranking['claims'][number];
export type PlainClaim = Award['claims'][number];
export type Claim = FigureClaim | RankingClaim | PlainClaim;
export type Reading = NonNullable<Claim['reading']>;

/** Everything that makes claims. */
export type Fact = Figure | Ranking | Award | Policy | Place;
