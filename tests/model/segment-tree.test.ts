import { describe, expect, test } from 'vitest';
import { firstFrom, segmentTree } from '../../src/model/segment-tree.ts';
import { fc } from '../random.ts';

const treeOf = (numbers: readonly number[]) => segmentTree(numbers, (parts) => Math.max(...parts));

describe('the first item from an index on', () => {
  test('is the one that a search through all items finds', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(30), { maxLength: 300, size: 'max' }),
        fc.nat(310),
        fc.nat(32),
        (numbers, from, least) => {
          const expected = numbers.findIndex((each, i) => i >= from && each >= least);
          expect(firstFrom(treeOf(numbers), from, (most) => most >= least)).toBe(expected);
        },
      ),
    );
  });

  test('is found among a million without looking at many', () => {
    const numbers = Array.from({ length: 1_000_000 }, (_, i) => Number(i === 765_432));
    const tree = treeOf(numbers);
    let looks = 0;
    const fits = (most: number) => {
      looks += 1;
      return most === 1;
    };
    expect(firstFrom(tree, 1, fits)).toBe(765_432);
    expect(firstFrom(tree, 765_433, fits)).toBe(-1);
    expect(looks).toBeLessThan(500);
  });

  test('of no items there is none', () => {
    expect(firstFrom(treeOf([]), 0, () => true)).toBe(-1);
  });
});
