import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { catalogue, factsOf } from '../../src/lookup/catalogue.ts';
import { comparePeriods, monthsOf } from '../../src/model/period.ts';
import type { Dataset, Fact, Figure } from '../../src/model/types.ts';
import { relatedFacts } from '../../src/sections/related.ts';
import { bundled } from '../evidence/statements.ts';

const most = 50;

/** The rule, word by word: all others but those of peers in order, the nearest in time first. */
function byTheRule(dataset: Dataset, fact: Fact): readonly string[] {
  const isNoPeer = (area: string) => dataset.areas.find(({ id }) => id === area)?.scope !== 'peer';
  const end = (period: string) => monthsOf(period)?.last ?? 0;
  if ('indicator' in fact) {
    const far = ({ period }: Figure) => Math.abs(end(period) - end(fact.period));
    const strange = ({ area }: Figure) =>
      Number(dataset.areas.find(({ id }) => id === area)?.scope !== 'district');
    return dataset.figures
      .filter(
        ({ id, indicator, area }) =>
          id !== fact.id && indicator === fact.indicator && isNoPeer(area),
      )
      .toSorted(
        (a, b) => strange(a) - strange(b) || far(a) - far(b) || comparePeriods(b.period, a.period),
      )
      .map(({ id }) => id)
      .slice(0, most);
  }
  if (!('list' in fact)) return [];
  return dataset.rankings
    .filter(({ id, list, subject }) => id !== fact.id && list === fact.list && isNoPeer(subject))
    .toSorted((a, b) => Math.abs(a.year - fact.year) - Math.abs(b.year - fact.year))
    .map(({ id }) => id)
    .slice(0, most);
}

const idsOf = (dataset: Dataset, fact: Fact) =>
  relatedFacts(catalogue(dataset))(fact).map(({ id }) => id);

describe('related facts', () => {
  test('of every fact of the dataset are all of the same indicator or list, in order', () => {
    const relatedTo = relatedFacts(catalogue(bundled));
    for (const fact of factsOf(bundled)) {
      expect(relatedTo(fact).map(({ id }) => id)).toEqual(byTheRule(bundled, fact));
    }
  });

  const year = fc.integer({ min: 2010, max: 2024 });
  const anyPeriod = fc.oneof(
    year.map(String),
    fc.tuple(year, fc.integer({ min: 10, max: 12 })).map((date) => date.join('-')),
    year.map((from) => `${from}/${from + 2}`),
  );
  const anyArea = fc.constantFrom('wujin', 'wujin-with-cedz', 'changzhou', 'cedz');
  const anyFigures = fc
    .array(fc.tuple(anyPeriod, anyArea), { minLength: 45, maxLength: 120 })
    .map((all) =>
      all.map(
        ([period, area], i): Figure => ({
          id: `gdp-${i}`,
          indicator: 'gdp',
          area,
          period,
          kind: 'actual',
          claims: [{ source: 'article-2022', value: i, bound: 'exact', printed: String(i) }],
        }),
      ),
    );

  test('of a long series are the nearest, and no more than fifty', () => {
    fc.assert(
      fc.property(anyFigures, (figures) => {
        const dataset = { ...bundled, figures };
        for (const figure of figures.slice(0, 3)) {
          expect(idsOf(dataset, figure)).toEqual(byTheRule(dataset, figure).slice(0, most));
        }
      }),
    );
  });

  test.each([
    ['one year', () => '2021'],
    ['as many months', (i: number) => `${1000 + Math.floor(i / 12)}-${10 + (i % 3)}`],
  ])('of each of 100,000 figures of %s are found without going over all others', (_, period) => {
    const figures = Array.from({ length: 100_000 }, (_, i): Figure => {
      const claim = { source: 'article-2022', value: i, bound: 'exact' as const, printed: `${i}` };
      const series = { indicator: 'gdp', area: 'wujin', kind: 'actual' as const };
      return { id: `gdp-${i}`, ...series, period: period(i), claims: [claim] };
    });
    const relatedTo = relatedFacts(catalogue({ ...bundled, figures }));
    expect(figures.filter((figure) => relatedTo(figure).length !== most)).toEqual([]);
  });

  test('weigh a fact with many claims once, however many claims they are shown beside', () => {
    let reads = 0;
    const claims = Array.from({ length: 1000 }, (_, i) =>
      Object.defineProperty(
        { source: 'article-2022', value: i, bound: 'exact' as const, printed: '' },
        'printed',
        {
          get: () => {
            reads += 1;
            return String(i);
          },
        },
      ),
    );
    const [crowded, ...others] = ['2021', '2020', '2019', '2018'].map(
      (period): Figure => ({
        ...{ id: `gdp-${period}`, indicator: 'gdp', area: 'wujin', period, kind: 'actual' },
        claims: period === '2021' ? claims : claims.slice(0, 1).map((each) => ({ ...each })),
      }),
    );
    const relatedTo = relatedFacts(
      catalogue({ ...bundled, figures: [crowded, ...others].flatMap((each) => each ?? []) }),
    );
    reads = 0;
    for (const other of others) {
      const [first] = relatedTo(other).filter(({ id }) => id === 'gdp-2021');
      for (const language of ['en', 'zh'] as const) {
        expect(first?.words({ language, ascii: false })).toContain('2021');
      }
    }
    expect(reads).toBe(1000);
  });

  test('of an award, a policy and a place there are none', () => {
    for (const fact of [...bundled.awards, ...bundled.policies, ...bundled.places]) {
      expect(idsOf(bundled, fact)).toEqual([]);
    }
  });
});
