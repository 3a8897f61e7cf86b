import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Interval, intervalOf, overlap } from '../../src/model/interval.ts';
import { findApart, findOverlapping } from '../../src/model/overlaps.ts';
import { bounds, keysOf } from '../../src/model/vocabulary.ts';

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

test.each([
  ['overlap', findOverlapping, true],
  ['are apart from', findApart, false],
] as const)('those that %s another one are found in their order', (_, find, isOverlap) => {
  fc.assert(
    fc.property(anyCase, ({ many, one, most }) => {
      const expected = many.flatMap((each, i) => (overlap(each, one) === isOverlap ? [i] : []));
      expect(find(many)(one, most)).toEqual(expected.slice(0, most));
    }),
    { numRuns: 2000 },
  );
});

test('50,000 times, the few that fit are found among 50,000 intervals', () => {
  const points = Array.from({ length: 50_000 }, (_, i) => intervalOf(i, 'exact', 0));
  const overlapping = findOverlapping(points);
  expect(points.map((each) => overlapping(each, 51))).toEqual(points.map((_, i) => [i]));
  const most = points.map((each, i) => (i === 49_999 ? each : intervalOf(0, 'at-least', 0)));
  const apart = findApart(most);
  expect(points.filter((each) => apart(each, 51).length === 1)).toHaveLength(49_999);
});
