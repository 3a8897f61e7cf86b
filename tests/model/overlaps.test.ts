import { expect, test } from 'vitest';
import { type Interval, intervalOf, overlap, reaches } from '../../src/model/interval.ts';
import { findAbove, findApart, findBelow, findOverlapping } from '../../src/model/overlaps.ts';
import { bounds, keysOf } from '../../src/model/vocabulary.ts';
import { fc } from '../random.ts';

/** A few numbers that many intervals share, some of which differ by binary rounding alone. */
const anyEnd = fc.oneof(
  fc.integer({ min: 0, max: 6 }),
  fc.constantFrom(0.1 + 0.2, 0.3, 1 + Number.EPSILON, -Infinity, Infinity),
);
const anyInterval: fc.Arbitrary<Interval> = fc.oneof(
  fc
    .record({ a: anyEnd, lowClosed: fc.boolean(), b: anyEnd, highClosed: fc.boolean() })
    .map(({ a, b, ...ends }) => ({ ...ends, low: Math.min(a, b), high: Math.max(a, b) })),
  fc
    .tuple(anyEnd, fc.constantFrom(...keysOf(bounds)), fc.constantFrom(0, 1, Number.EPSILON))
    .filter(([value]) => Number.isFinite(value))
    .map((stated) => intervalOf(...stated)),
);
const anyCase = fc.record({
  many: fc.array(anyInterval, { maxLength: 200, size: 'max' }),
  one: anyInterval,
  most: fc.integer({ min: 1, max: 80 }),
});

type Comparison = (each: Interval, one: Interval) => boolean;
const comparisons: readonly (readonly [string, typeof findApart, Comparison])[] = [
  ['overlap', findOverlapping, overlap],
  ['are apart from', findApart, (each, one) => !overlap(each, one)],
  ['lie above', findAbove, (each, one) => !reaches(each, one)],
  ['lie below', findBelow, (each, one) => !reaches(one, each)],
];

test.each(comparisons)('those that %s another one are found in their order', (_, find, isFound) => {
  fc.assert(
    fc.property(anyCase, ({ many, one, most }) => {
      const expected = many.flatMap((each, i) => (isFound(each, one) ? [i] : []));
      expect(find(many)(one, most)).toEqual(expected.slice(0, most));
    }),
    { numRuns: 500 },
  );
});

/** How often the low ends of some intervals are read while each of them is compared with all. */
function readsOf(intervals: readonly Interval[], find: typeof findApart, found: number): number {
  let reads = 0;
  const counted = intervals.map((interval) =>
    Object.defineProperty({ ...interval }, 'low', {
      get: () => {
        reads += 1;
        return interval.low;
      },
    }),
  );
  const finder = find(counted);
  const sizes = counted.map((each) => finder(each, 51).length);
  expect(sizes.filter((size) => size !== found).length).toBeLessThan(2);
  return reads;
}

test.each([
  ['overlap', findOverlapping, (i: number) => intervalOf(i, 'exact', 0)],
  ['are apart', findApart, (i: number) => intervalOf(i, i === 0 ? 'exact' : 'at-least', 0)],
] as const)('the few that %s are found without comparing every pair', (_, find, at) => {
  // Of the intervals of the second sort, only the first is apart from the others.
  const reads = (size: number) =>
    readsOf(
      Array.from({ length: size }, (_, i) => at(i)),
      find,
      1,
    );
  // Eight times as many: 64 times as many pairs.
  expect(reads(8000)).toBeLessThan(20 * reads(1000));
});
