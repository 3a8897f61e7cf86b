import { expect, test } from 'vitest';
import { partitionPoint } from '../../src/model/partition.ts';
import { fc } from '../random.ts';

test('the partition point is how many items come first', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(20)), fc.nat(21), (numbers, limit) => {
      const sorted = numbers.toSorted((a, b) => a - b);
      const expected = numbers.filter((each) => each < limit).length;
      expect(partitionPoint(sorted, (each) => each < limit)).toBe(expected);
    }),
  );
});

test('the partition point of a million items is found in twenty-one looks', () => {
  const many = Array.from({ length: 1_000_000 }, (_, i) => i);
  let looks = 0;
  const isFirst = (item: number) => {
    looks += 1;
    return item < 765_432;
  };
  expect(partitionPoint(many, isFirst)).toBe(765_432);
  expect(looks).toBeLessThan(22);
});
