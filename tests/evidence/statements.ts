import { dataset } from '../../data/dataset.ts';
import type { SourcedClaim } from '../../src/evidence/assessment.ts';
import type {
  Claim,
  Dataset,
  FigureClaim,
  PlainClaim,
  RankingClaim,
  Source,
} from '../../src/model/types.ts';
import { type Bound, bounds, type Grade, grades, keysOf } from '../../src/model/vocabulary.ts';
import { fc } from '../random.ts';

/** The bundled dataset under its general type. */
export const bundled: Dataset = dataset;

/** A statement of a value; printed in plain digits, hence exact, unless the print says otherwise. */
export function figure(
  value: number,
  bound: Bound = 'exact',
  printed = String(value),
): FigureClaim {
  return { source: 'some-source', value, bound, printed };
}

export function place(rank: number, bound?: 'top'): RankingClaim {
  const claim = { source: 'some-source', rank, printed: String(rank) };
  return bound ? { ...claim, bound } : claim;
}

/** A statement that something is so, as awards, policies and places make it. */
export const plain: PlainClaim = { source: 'some-source', printed: 'awarded' };

export function source(grade: Grade, origin: string, published: string | null = null): Source {
  return {
    id: 'some-source',
    origin,
    publisher: { en: origin, zh: origin },
    title: { en: 'A page', zh: '网页' },
    published,
    url: null,
    host: null,
    grade,
    language: 'en',
  };
}

/** Which source says what: "a government page of origin a, of 2021, says 42". */
export function says<C extends Claim>(
  grade: Grade,
  origin: string,
  claim: C,
  published: string | null = null,
): SourcedClaim<C> {
  return { claim, source: source(grade, origin, published) };
}

/** The claims of a fact of the bundled dataset, each with its source. */
export function sourcedClaims<C extends Claim>(fact: {
  readonly claims: readonly C[];
}): [SourcedClaim<C>, ...SourcedClaim<C>[]] {
  const [first, ...rest] = fact.claims.map((claim) => {
    const found = bundled.sources.find(({ id }) => id === claim.source);
    if (!found) throw new Error(`no source with the id ${claim.source}`);
    return { claim, source: found };
  });
  if (!first) throw new Error('a fact without a claim');
  return [first, ...rest];
}

/** All statements about one value around 200: exact, rounded to 万, bounded. */
const anyFigure = fc.oneof(
  fc
    .tuple(fc.integer({ min: 190, max: 210 }), fc.constantFrom(...keysOf(bounds)))
    .map(([value, bound]) => figure(value, bound)),
  fc
    .integer({ min: 190, max: 210 })
    .map((hundredths) => figure(hundredths * 100, 'exact', `${(hundredths / 100).toFixed(2)}万`)),
);

const anyPlace = fc
  .tuple(fc.integer({ min: 1, max: 60 }), fc.constantFrom(undefined, 'top' as const))
  .map(([rank, bound]) => place(rank, bound));

export const anyClaim: fc.Arbitrary<Claim> = fc.oneof(anyFigure, anyPlace);

const anyGrade = fc.constantFrom(...keysOf(grades));
const anyOrigin = fc.constantFrom('a', 'b', 'c');
const anyDate = fc
  .tuple(fc.integer({ min: 2000, max: 2025 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, month]) => `${year}-${String(month).padStart(2, '0')}`);

const anySaid = fc
  .tuple(anyGrade, anyOrigin, anyFigure, anyDate)
  .map((args): SourcedClaim<FigureClaim> => says(...args));

export type Said = [SourcedClaim<FigureClaim>, ...SourcedClaim<FigureClaim>[]];

/** One to five claims about one figure, no two of the same date. */
export const anySaids: fc.Arbitrary<Said> = fc
  .uniqueArray(anySaid, {
    minLength: 1,
    maxLength: 5,
    selector: (said) => said.source.published,
  })
  .map(([first, ...rest]): Said => {
    if (!first) throw new Error('minLength was not kept');
    return [first, ...rest];
  });

/** The same claims in another order: turned by some places, and perhaps reversed. */
export function reordered([first, ...rest]: Said, turn: number, reverse: boolean): Said {
  const all = [first, ...rest];
  const at = turn % all.length;
  const turned = [...all.slice(at), ...all.slice(0, at)];
  const [head = first, ...tail] = reverse ? turned.reverse() : turned;
  return [head, ...tail];
}
