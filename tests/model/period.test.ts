import { describe, expect, test } from 'vitest';
import { comparePeriods, isWithin, monthsOf } from '../../src/model/period.ts';
import { fc } from '../random.ts';

describe('monthsOf', () => {
  const month = (year: number, monthOfYear: number) => year * 12 + monthOfYear - 1;

  test.each([
    ['2021', month(2021, 1), month(2021, 12)],
    ['2021-01', month(2021, 1), month(2021, 1)],
    ['2021-12', month(2021, 12), month(2021, 12)],
    ['2021-04-29', month(2021, 4), month(2021, 4)],
    ['2021/2023', month(2021, 1), month(2023, 12)],
    ['2024-02-29', month(2024, 2), month(2024, 2)],
    ['2000-02-29', month(2000, 2), month(2000, 2)],
    ['2021-12-31', month(2021, 12), month(2021, 12)],
  ])('%s', (period, first, last) => {
    expect(monthsOf(period)).toEqual({ first, last });
  });

  test.each([
    ['a month that does not exist', '2021-13'],
    ['a month nought', '2021-00'],
    ['29 February of a common year', '2023-02-29'],
    ['29 February of 1900, no leap year', '1900-02-29'],
    ['a day that the month does not have', '2021-04-31'],
    ['a day nought', '2021-04-00'],
    ['a span that runs backwards', '2023/2021'],
    ['a span of one year', '2021/2021'],
    ['a span of months', '2021-01/2021-03'],
    ['a year of two digits', '21'],
    ['a date without hyphens', '20210429'],
    ['words around a year', ' 2021 '],
    ['a span of a longer year', '12021/2023'],
    ['a span to a longer year', '2021/20233'],
    ['nothing', ''],
  ])('there is no such period: %s', (_, period) => {
    expect(monthsOf(period)).toBeNull();
  });
});

describe('isWithin', () => {
  const open = { from: null, to: null };

  test.each([
    ['2021', { from: 2021, to: 2021 }, true],
    ['2020', { from: 2021, to: 2021 }, false],
    ['2022', { from: 2021, to: 2021 }, false],
    ['2021-12', { from: 2021, to: 2022 }, true],
    ['2020-12', { from: 2021, to: 2022 }, false],
    ['2023-01', { from: 2021, to: 2022 }, false],
    ['2022-12-31', { from: 2021, to: 2022 }, true],
    // A span counts with every year it touches.
    ['2021/2023', { from: 2023, to: 2025 }, true],
    ['2021/2023', { from: 2019, to: 2021 }, true],
    ['2021/2023', { from: 2022, to: 2022 }, true],
    ['2021/2023', { from: 2024, to: 2025 }, false],
    ['2021/2023', { from: 2019, to: 2020 }, false],
    // Ranges with an open end.
    ['2021', { from: 2021, to: null }, true],
    ['2020', { from: 2021, to: null }, false],
    ['2021', { from: null, to: 2021 }, true],
    ['2022', { from: null, to: 2021 }, false],
    ['1996', open, true],
    ['2021-01', { from: 2021, to: 2021 }, true],
    ['2021-12', { from: 2021, to: 2021 }, true],
    // What is no period lies in no range.
    ['2021-13', open, false],
    ['', open, false],
  ])('%s in %j: %s', (period, years, expected) => {
    expect(isWithin(period, years)).toBe(expected);
  });
});

describe('comparePeriods', () => {
  const year = fc.integer({ min: 2018, max: 2023 });
  const anyPeriod = fc.oneof(
    year.map(String),
    fc
      .tuple(year, fc.integer({ min: 1, max: 12 }))
      .map(([y, m]) => `${y}-${String(m).padStart(2, '0')}`),
    fc.tuple(year, fc.integer({ min: 1, max: 4 })).map(([y, length]) => `${y}/${y + length}`),
  );

  test('what ends later comes later; of equal ends, the shorter', () => {
    const periods = ['2023-12', '2021/2023', '2021', '2023', '2021-04', '2022/2023', '2024-01'];
    expect(periods.sort(comparePeriods)).toEqual([
      '2021-04',
      '2021',
      '2021/2023',
      '2022/2023',
      '2023',
      '2023-12',
      '2024-01',
    ]);
  });

  test('what is no period is ordered as a text', () => {
    expect(comparePeriods('later', 'sooner')).toBe(-1);
    expect(comparePeriods('sooner', 'later')).toBe(1);
    expect(comparePeriods('later', 'later')).toBe(0);
    expect(comparePeriods('2021', 'later')).toBe(-1);
    expect(comparePeriods('later', '2021')).toBe(1);
  });

  test('is a total order of periods: connected, antisymmetric and transitive', () => {
    fc.assert(
      fc.property(anyPeriod, anyPeriod, anyPeriod, (a, b, c) => {
        expect(comparePeriods(a, b) === 0).toBe(a === b);
        expect(Math.sign(comparePeriods(a, b))).toBe(0 - Math.sign(comparePeriods(b, a)));
        if (comparePeriods(a, b) <= 0 && comparePeriods(b, c) <= 0) {
          expect(comparePeriods(a, c)).toBeLessThanOrEqual(0);
        }
      }),
      { numRuns: 1000 },
    );
  });
});
