import { describe, expect, test } from 'vitest';
import {
  type Interval,
  includes,
  intervalOf,
  intervalOfRank,
  outermost,
  overlap,
} from '../../src/model/interval.ts';
import { type Bound, bounds, keysOf } from '../../src/model/vocabulary.ts';
import { fc } from '../random.ts';

/** Whether a statement leaves exactly this value possible. */
const allows = (interval: Interval, value: number) =>
  overlap(interval, intervalOf(value, 'exact', 0));

const anyBound = fc.constantFrom(...keysOf(bounds));
const anyStep = fc.constantFrom(0, 0.01, 0.1, 10, 1e4);

describe('intervalOf', () => {
  type Edges = readonly [
    says: string,
    statement: readonly [value: number, bound: Bound, step: number],
    possible: readonly number[],
    impossible: readonly number[],
  ];
  const edges: readonly Edges[] = [
    ['42 in full is 42 alone', [42, 'exact', 0], [42], [41, 43, 41.999, 42.001]],
    ['3.3% rounds half up', [3.3, 'exact', 0.1], [3.25, 3.3, 3.34], [3.24, 3.35, 3.36]],
    ['1.67% rounds half up', [1.67, 'exact', 0.01], [1.665, 1.674], [1.664, 1.675]],
    [
      '2952亿 is what rounds to it',
      [295_200_000_000, 'exact', 1e8],
      [295_150_000_000, 295_158_000_000, 295_249_000_000],
      [295_149_000_000, 295_250_000_000],
    ],
    ['“more than” leaves out its number', [200_000, 'more-than', 0], [200_001, 1e15], [200_000, 0]],
    ['“at least” includes its number', [600, 'at-least', 0], [600, 601, 1e15], [599, 599.99]],
    ['“up to” includes its number', [60, 'up-to', 0], [60, 59, 0], [60.01, 61]],
    ['“about” is 5 % either way', [200, 'about', 0], [190, 195, 200, 210], [189.9, 210.1]],
    ['“about” has no binary noise', [2.3, 'about', 0.1], [2.185, 2.415], [2.184, 2.416]],
    ['“nearly” is up to 10 % below', [60, 'nearly', 0], [54, 59, 59.99], [53.9, 60, 61]],
    ['“nearly 0” is 0', [0, 'nearly', 0], [0], [-0.1, 0.1]],
    ['“nearly −20” is up to 10 % above', [-20, 'nearly', 0], [-19, -18], [-20, -21, -17.9]],
    ['“nearly” has no binary noise', [0.7, 'nearly', 0.1], [0.63, 0.69], [0.62, 0.7]],
  ];
  test.each(edges)('%s', (_, [value, bound, step], possible, impossible) => {
    const interval = intervalOf(value, bound, step);
    expect(possible.filter((each) => !allows(interval, each))).toEqual([]);
    expect(impossible.filter((each) => allows(interval, each))).toEqual([]);
  });

  test('the number itself is possible unless the bound leaves it out', () => {
    fc.assert(
      fc.property(fc.nat(1e6), anyBound, anyStep, (n, bound, step) => {
        const value = (n + 1) / 100;
        const leftOut = bound === 'more-than' || bound === 'nearly';
        expect(allows(intervalOf(value, bound, step), value)).toBe(!leftOut);
      }),
    );
  });

  test('neighbours printed to the same digit are different figures', () => {
    fc.assert(
      fc.property(fc.nat(1e6), fc.integer({ min: -8, max: 3 }), (n, decimals) => {
        const rounded = (digits: number) =>
          intervalOf(Number(`${digits}e${-decimals}`), 'exact', Number(`1e${-decimals}`));
        expect(overlap(rounded(n), rounded(n + 1))).toBe(false);
        expect(overlap(rounded(n), rounded(n))).toBe(true);
      }),
    );
  });

  test('numbers printed in full that differ by one are different, however large', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2e13 }), (n) => {
        expect(allows(intervalOf(n, 'exact', 0), n + 1)).toBe(false);
        expect(allows(intervalOf(n, 'exact', 0), n)).toBe(true);
      }),
      // The size of the district's economic output in yuan.
      { examples: [[295_158_000_000]] },
    );
  });
});

describe('intervalOfRank', () => {
  test('a place is that place alone', () => {
    expect([34, 35, 36].filter((rank) => allows(intervalOfRank(35, undefined), rank))).toEqual([
      35,
    ]);
  });

  test('“top 50” is any place from the first to the fiftieth', () => {
    const top = intervalOfRank(50, 'top');
    expect([0, 1, 35, 50, 51].filter((rank) => allows(top, rank))).toEqual([1, 35, 50]);
  });
});

describe('overlap', () => {
  type Pair = readonly [
    a: readonly [number, Bound, number],
    b: readonly [number, Bound, number],
    expected: boolean,
  ];
  const pairs: readonly Pair[] = [
    [[310, 'more-than', 0], [305, 'exact', 0], false],
    [[310, 'more-than', 0], [310, 'up-to', 0], false],
    [[310, 'at-least', 0], [310, 'up-to', 0], true],
    [[310, 'more-than', 0], [900, 'at-least', 0], true],
    [[60, 'nearly', 0], [60, 'at-least', 0], false],
    [[60, 'nearly', 0], [54, 'up-to', 0], true],
    [[200, 'about', 0], [210, 'at-least', 0], true],
    [[200, 'about', 0], [210, 'more-than', 0], false],
    [[3.3, 'exact', 0.1], [3.35, 'at-least', 0], false],
    [[3.3, 'exact', 0.1], [3.25, 'up-to', 0], true],
    [[3.3, 'exact', 0.1], [3.25, 'exact', 0.01], true],
    [[3.3, 'exact', 0.1], [3.24, 'exact', 0.01], false],
  ];
  test.each(pairs)('%j and %j: %s', (a, b, expected) => {
    expect(overlap(intervalOf(...a), intervalOf(...b))).toBe(expected);
  });

  test('is the same from either side', () => {
    const anyInterval = fc
      .tuple(fc.integer({ min: 1, max: 1000 }), anyBound, anyStep)
      .map(([value, bound, step]) => intervalOf(value, bound, step));
    fc.assert(
      fc.property(anyInterval, anyInterval, (a, b) => {
        expect(overlap(a, b)).toBe(overlap(b, a));
      }),
    );
  });
});

describe('outermost', () => {
  const anyEnd = fc.record({
    low: fc.integer({ min: 0, max: 20 }),
    lowClosed: fc.boolean(),
    length: fc.integer({ min: 1, max: 20 }),
    highClosed: fc.boolean(),
  });
  const anyInterval = anyEnd.map(({ length, ...end }) => ({ ...end, high: end.low + length }));

  test('whoever overlaps these overlaps all, and they are four at most', () => {
    fc.assert(
      fc.property(fc.array(anyInterval, { maxLength: 12 }), anyInterval, (many, asking) => {
        const few = outermost(many);
        expect(few.length).toBeLessThanOrEqual(4);
        for (const each of few) expect(many).toContain(each);
        expect(few.every((each) => overlap(asking, each))).toBe(
          many.every((each) => overlap(asking, each)),
        );
      }),
      { numRuns: 1000 },
    );
  });

  test('an open end that stands where closed ones do is not lost among them', () => {
    const closed = { low: 5, lowClosed: true, high: 9, highClosed: true };
    const openLow = { ...closed, lowClosed: false };
    const openHigh = { ...closed, highClosed: false };
    const few = outermost([closed, closed, closed, openLow, openHigh]);
    expect(few).toContain(openLow);
    expect(few).toContain(openHigh);
  });

  test('four or fewer are left as they are', () => {
    const four = [1, 2, 3, 4].map((value) => intervalOf(value, 'exact', 0));
    expect(outermost(four)).toBe(four);
    expect(outermost([])).toEqual([]);
  });
});

describe('includes: whatever the one leaves possible, the other does too', () => {
  type Pair = readonly [
    outer: readonly [number, Bound, number],
    inner: readonly [number, Bound, number],
    expected: boolean,
  ];
  const pairs: readonly Pair[] = [
    [[40, 'at-least', 0], [40, 'exact', 0], true],
    [[40, 'at-least', 0], [40, 'more-than', 0], true],
    [[40, 'at-least', 0], [39, 'more-than', 0], false],
    [[40, 'more-than', 0], [40, 'more-than', 0], true],
    [[40, 'more-than', 0], [40, 'exact', 0], false],
    [[40, 'more-than', 0], [40, 'at-least', 0], false],
    [[60, 'up-to', 0], [60, 'up-to', 0], true],
    [[60, 'up-to', 0], [60, 'nearly', 0], true],
    [[60, 'up-to', 0], [61, 'nearly', 0], false],
    [[60, 'nearly', 0], [60, 'exact', 0], false],
    [[60, 'nearly', 0], [54, 'exact', 0], true],
    [[200, 'about', 0], [210, 'exact', 0], true],
    [[200, 'about', 0], [190, 'at-least', 0], false],
    [[200, 'about', 0], [210, 'up-to', 0], false],
    [[3.3, 'exact', 0.1], [3.25, 'exact', 0], true],
    [[3.3, 'exact', 0.1], [3.35, 'exact', 0], false],
    // Binary noise: 2.2 less 5 % comes out as 2.0900000000000003.
    [[2.2, 'about', 0], [2.09, 'exact', 0], true],
    [[2.2, 'about', 0], [2.08, 'exact', 0], false],
  ];
  test.each(pairs)('%j includes %j: %s', (outer, inner, expected) => {
    expect(includes(intervalOf(...outer), intervalOf(...inner))).toBe(expected);
  });
});
