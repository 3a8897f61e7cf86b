import { describe, expect, it } from 'vitest';
import { compareValues, sortByKeys } from '../../src/lookup/sort.ts';
import { fc } from '../random.ts';

function sorted(values: readonly unknown[], descending = false): unknown[] {
  return values.toSorted((a, b) => compareValues(a, b, descending));
}

describe('compareValues', () => {
  it('orders numbers by size, not by their digits', () => {
    expect(sorted([1131, 42, 9, 5510, -3, 1.67])).toEqual([-3, 1.67, 9, 42, 1131, 5510]);
    expect(sorted([1131, 42, 9], true)).toEqual([1131, 42, 9]);
  });

  it('puts what is absent last in both directions', () => {
    expect(sorted([null, 2, null, 1])).toEqual([1, 2, null, null]);
    expect(sorted([null, 2, null, 1], true)).toEqual([2, 1, null, null]);
    expect(sorted([null, 'b', 'a'])).toEqual(['a', 'b', null]);
    expect(sorted([null, 'b', 'a'], true)).toEqual(['b', 'a', null]);
  });

  it('takes an empty list for absent', () => {
    expect(sorted([[], ['b'], ['a']])).toEqual([['a'], ['b'], []]);
    expect(sorted([[], ['b'], ['a']], true)).toEqual([['b'], ['a'], []]);
  });

  it('orders texts without regard to case and accents', () => {
    expect(sorted(['wujin', 'Changzhou', 'Éclair', 'area'])).toEqual([
      'area',
      'Changzhou',
      'Éclair',
      'wujin',
    ]);
  });

  it('gives texts that differ in case only an order of their own', () => {
    expect(sorted(['b', 'a', 'B', 'A'])).toEqual(['A', 'a', 'B', 'b']);
    expect(sorted(['A', 'a', 'b', 'B'])).toEqual(['A', 'a', 'B', 'b']);
  });

  it('orders Chinese by code point, which no language setting of a machine changes', () => {
    // By pinyin, as a Chinese machine would sort, it would be 常 武 一.
    expect(sorted(['武', '一', '常'])).toEqual(['一', '常', '武']);
  });

  it('orders bilingual texts by their English', () => {
    const gdp = { en: 'Gross domestic product', zh: '地区生产总值' };
    const area = { en: 'Area', zh: '面积' };
    expect(sorted([gdp, area])).toEqual([area, gdp]);
  });

  it('orders numbers by size among themselves and by their digits among texts', () => {
    expect(sorted(['b', 10, 'a', 9])).toEqual([9, 10, 'a', 'b']);
  });

  it('orders other objects by what is in them', () => {
    const [first, second] = [{ id: 'a' }, { id: 'b' }];
    expect(sorted([second, null, first])).toEqual([first, second, null]);
  });

  it('takes what JSON does not know for absent', () => {
    expect(sorted([() => 1, 2, Symbol('a'), 1]).slice(0, 2)).toEqual([1, 2]);
  });

  it('orders lists by their first item', () => {
    expect(
      sorted([
        ['b', 'a'],
        ['a', 'z'],
      ]),
    ).toEqual([
      ['a', 'z'],
      ['b', 'a'],
    ]);
  });

  it('puts no before yes, as the column titleIsOurs has them', () => {
    expect(sorted([true, false, true])).toEqual([false, true, true]);
    expect(sorted([false, true, false], true)).toEqual([true, false, false]);
  });

  it.each<[string, fc.Arbitrary<unknown>]>([
    ['numbers', fc.option(fc.double({ noNaN: true, noDefaultInfinity: true }))],
    ['texts', fc.option(fc.string({ unit: 'binary' }))],
  ])('gives %s one order, wherever they stood before', (_, value) => {
    fc.assert(
      fc.property(fc.array(value), fc.boolean(), (values, descending) => {
        const known = sorted(values, descending);
        // As texts, so that 0 and -0 are the same, as they are for a reader.
        expect(sorted(values.toReversed(), descending).map(String)).toEqual(known.map(String));
      }),
    );
  });
});

describe('sortByKeys', () => {
  it('orders by the first key, of equals by the next, and leaves the rest as they were', () => {
    const rows = ['b2x', 'a10', 'b1', 'b2y', 'a9'];
    const keysOf = (row: string) => [row.charCodeAt(0), Number.parseInt(row.slice(1), 10)];
    expect(sortByKeys(rows, keysOf)).toEqual(['a9', 'a10', 'b1', 'b2x', 'b2y']);
  });

  it('asks each row for its keys once', () => {
    const asked: number[] = [];
    sortByKeys([3, 1, 2], (row) => {
      asked.push(row);
      return [row];
    });
    expect(asked).toEqual([3, 1, 2]);
  });
});
