import { describe, expect, test } from 'vitest';
import { quantitiesIn } from '../../src/model/numbers.ts';
import {
  readPrint,
  statesBound,
  statesRank,
  statesValue,
  stepOf,
} from '../../src/model/printed.ts';
import type { Bound } from '../../src/model/vocabulary.ts';
import { bundled } from './bundled.ts';

describe('statesValue', () => {
  test.each([
    ['exceeds 200,000', 200_000],
    ['216億6000萬元', 21_660_000_000],
    ['5萬8296元', 58_296],
    ['分别为17家、16家', 17],
    ['分别为17家、16家', 16],
    ['10–20家', 10],
    ['10–20家', 20],
    ['下降3.2%', -3.2],
    ['下降3.2%', 3.2],
    // The notation of another language than that of the page.
    ['1,67 %', 1.67],
    // A year is a number where the text has no other.
    ['2021', 2021],
    // Names in a row are counted where no number is printed.
    ['瑞聲光電、恒立液壓、今創集團', 3],
  ])('“%s” states %d', (printed, value) => {
    expect(statesValue(readPrint(printed), value)).toBe('stated');
  });

  test.each([
    ['exceeds 200,000', 200],
    ['216億6000萬元', 21_600_000_000],
    ['5萬8296元', 52_896],
    ['5萬8296元', 8296],
    ['2952億元', 295_158_000_000],
    ['1,131 high-tech enterprises', 131],
    ['15,000', 12_104],
    ['12.104', 12_104],
    ['2012', 2021],
    ['1,928 in 2021', 2021],
    ['分别为17家、16家', 2],
  ])('“%s” states another value than %d', (printed, value) => {
    expect(statesValue(readPrint(printed), value)).toBe('otherwise');
  });

  test.each([
    ['trettifemtusen', 35_000],
    ['瑞聲光電、恒立液壓、今創集團', 4],
    ['三四十家', 35],
    ['第一人民医院', 1],
    ['5G', 5],
  ])('“%s” has no number that can be read for %d', (printed, value) => {
    expect(statesValue(readPrint(printed), value)).toBe('not-read');
  });
});

describe('stepOf', () => {
  test('is the rounding of the number that states the value, not of its neighbours', () => {
    expect(stepOf(readPrint('2.77 percent in 2017'), 2.77)).toBe(0.01);
    expect(stepOf(readPrint('1.5亿元、3000万元'), 30_000_000)).toBe(10_000);
    expect(stepOf(readPrint('42家'), 42)).toBe(0);
  });

  test.each([
    ['trettifemtusen', 35_000, 1000],
    ['many', 2.25, 0.01],
    ['some', 42, 1],
    ['some', 3e21, 1e21],
    ['none', 0, 1],
    ['minus', -500, 100],
  ])('where nothing is read it is that of the zeros: “%s” for %d', (printed, value, step) => {
    expect(stepOf(readPrint(printed), value)).toBe(step);
  });
});

describe('statesBound', () => {
  test.each([
    ['exceeds 200', 200, 'more-than'],
    ['600个,力争700个', 600, 'at-least'],
    ['42家', 42, 'exact'],
    ['瑞聲光電、恒立液壓、今創集團', 3, 'exact'],
  ] satisfies [string, number, Bound][])('“%s”: %d is stated as %s', (printed, value, bound) => {
    expect(statesBound(readPrint(printed), value, bound)).toBe('stated');
  });

  test.each([
    ['not more than 60', 60, 'more-than'],
    ['up to 60', 60, 'nearly'],
    ['over 60', 60, 'exact'],
    ['20家，超50家', 50, 'exact'],
  ] satisfies [string, number, Bound][])(
    '“%s”: %d is not stated as %s',
    (printed, value, bound) => {
      expect(statesBound(readPrint(printed), value, bound)).toBe('otherwise');
    },
  );

  test.each([
    ['42家', 42, 'more-than'],
    ['20家，超50家', 20, 'more-than'],
    ['tett på 60', 60, 'nearly'],
  ] satisfies [string, number, Bound][])('“%s”: of %d nobody reads %s', (printed, value, bound) => {
    expect(statesBound(readPrint(printed), value, bound)).toBe('not-read');
  });
});

describe('statesRank', () => {
  test.each([
    ['ranked sixth', 6],
    ['Ranked First in Jiangsu Province', 1],
    ['ranking 35th in the 2021 list', 35],
    ['第十一名', 11],
    ['百强榜首位', 1],
    ['分别位居第一名到第六名', 4],
    // A row of a table.
    ['3 | 江蘇常州市武進區', 3],
  ])('“%s” states rank %d', (printed, rank) => {
    expect(statesRank(readPrint(printed), rank, undefined)).toBe('stated');
  });

  test.each([
    ['ranked sixth', 7],
    ['居第19位', 9],
    ['第十一名', 10],
    ['第四十五位', 5],
    ['第一百二十二名', 2],
    ['ranked twenty-first', 1],
    ['分别位居第一名到第六名', 7],
    ['前50名', 50],
  ])('“%s” states another rank than %d', (printed, rank) => {
    expect(statesRank(readPrint(printed), rank, undefined)).toBe('otherwise');
  });

  test('“top” is a bound of its own', () => {
    expect(statesRank(readPrint('前50名'), 50, 'top')).toBe('stated');
    expect(statesRank(readPrint('第50名'), 50, 'top')).toBe('otherwise');
  });

  test('a text without a number proves nothing', () => {
    expect(statesRank(readPrint('listed among the best'), 1, undefined)).toBe('not-read');
  });
});

describe('the bundled data', () => {
  const languages = new Map(bundled.sources.map(({ id, language }) => [id, language]));
  const units = new Map(bundled.indicators.map(({ id, unit }) => [id, unit]));

  test('every printed figure is read as its value, bound and unit', () => {
    const standard = new Set(['CNY', 'USD', 'percent', 'm2', 'km2']);
    const claims = bundled.figures.flatMap((figure) =>
      figure.claims
        .filter(({ reading }) => reading === undefined)
        .map((claim) => ({ claim, unit: units.get(figure.indicator) ?? '' })),
    );
    expect(claims.length).toBeGreaterThan(200);
    for (const { claim, unit } of claims) {
      const { printed, value, bound, source } = claim;
      const language = languages.get(source);
      const print = readPrint(printed, language);
      expect([printed, statesValue(print, value)]).toEqual([printed, 'stated']);
      expect([printed, statesBound(print, value, bound)]).toEqual([printed, 'stated']);
      const found = quantitiesIn(printed, language).find((each) => each.value === value);
      // Some sources print no unit, and 家 and 人 are no standard units.
      const read = standard.has(found?.unit ?? '') ? found?.unit : null;
      expect([printed, read === null || read === unit]).toEqual([printed, true]);
    }
  });

  test('so is every printed rank', () => {
    for (const { claims } of bundled.rankings) {
      for (const { printed, rank, bound, reading, source } of claims) {
        if (reading !== undefined) continue;
        const statement = statesRank(readPrint(printed, languages.get(source)), rank, bound);
        expect([printed, rank, statement]).toEqual([printed, rank, 'stated']);
      }
    }
  });
});
