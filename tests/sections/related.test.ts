import { describe, expect, test } from 'vitest';
import { catalogue, factsOf } from '../../src/lookup/catalogue.ts';
import { comparePeriods, monthsOf } from '../../src/model/period.ts';
import type { Dataset, Fact, Figure, Ranking } from '../../src/model/types.ts';
import { relatedFacts } from '../../src/sections/related.ts';
import { bundled } from '../evidence/statements.ts';
import { fc } from '../random.ts';

const most = 50;

/** The rule, word by word: the same area and kind, then the same area; other boundaries if there is no such fact. */
function byTheRule(dataset: Dataset, fact: Fact): readonly string[] {
  const scopeOf = (area: string) => dataset.areas.find(({ id }) => id === area)?.scope;
  const end = (period: string) => monthsOf(period)?.last ?? 0;
  const isTense = ({ id }: Fact) =>
    dataset.tensions.some(
      (each) => [each.fact, each.other].includes(id) && [each.fact, each.other].includes(fact.id),
    );
  if ('indicator' in fact) {
    const far = ({ period }: Figure) => Math.abs(end(period) - end(fact.period));
    const others = dataset.figures.filter(
      ({ id, indicator }) => id !== fact.id && indicator === fact.indicator,
    );
    const same = others.filter(({ area }) => area === fact.area);
    const boundaries = [fact, ...others].filter(({ area }) => scopeOf(area) === 'district');
    const related = same.length > 0 || !boundaries.includes(fact) ? same : boundaries.slice(1);
    const isOther = ({ area, kind }: Figure) => Number(area === fact.area && kind !== fact.kind);
    return related
      .filter((each) => !isTense(each))
      .toSorted(
        (a, b) => isOther(a) - isOther(b) || far(a) - far(b) || comparePeriods(b.period, a.period),
      )
      .map(({ id }) => id)
      .slice(0, most);
  }
  if (!('list' in fact)) return [];
  const isOther = ({ among }: Ranking) => Number(among !== fact.among);
  return dataset.rankings
    .filter(
      (each) =>
        each.id !== fact.id &&
        each.list === fact.list &&
        each.subject === fact.subject &&
        !isTense(each),
    )
    .toSorted(
      (a, b) =>
        isOther(a) - isOther(b) || Math.abs(a.year - fact.year) - Math.abs(b.year - fact.year),
    )
    .map(({ id }) => id)
    .slice(0, most);
}

const idsOf = (dataset: Dataset, fact: Fact) =>
  relatedFacts(catalogue(dataset))(fact).map(({ id }) => id);

describe('related facts', () => {
  test('of every figure and ranking are those of the same area and indicator or list, in order', () => {
    const relatedTo = relatedFacts(catalogue(bundled));
    for (const fact of [...bundled.figures, ...bundled.rankings]) {
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

  const firstOf = (id: string) => {
    const fact = factsOf(bundled).find((each) => each.id === id);
    if (!fact) throw new Error(`no fact ${id}`);
    return idsOf(bundled, fact)[0];
  };

  test.each([
    // The evaluation that gave the rating also ranked the bases.
    [
      'demonstration-base-evaluation-2021-excellent',
      'demonstration-base-evaluation-2021-jiangsu-regional-bases',
    ],
    // Granted by the same department in the same year.
    [
      'jiangsu-innovative-demonstration-county-2021',
      'jiangsu-inspection-incentive-2021-incubators',
    ],
    // The action of the year before, with the same name.
    ['lean-entrepreneurship-action-2022', 'entrepreneurship-employment-plan-2021'],
    // Issued by the district on the same day.
    ['st-innovation-level-jump-opinions', 'three-further-opinions-2021'],
    // The same place, as the note says.
    ['carrier-science-education-city', 'changzhou-science-education-city'],
    ['changzhou-science-education-city', 'carrier-science-education-city'],
    ['carrier-innovation-park', 'china-israel-changzhou-innovation-park'],
  ])('of %s are led by %s', (id, first) => {
    expect(firstOf(id)).toBe(first);
  });

  test('are never what a tension warns against', () => {
    const relatedTo = relatedFacts(catalogue(bundled));
    const facts = new Map(factsOf(bundled).map((fact) => [fact.id, fact]));
    expect(bundled.tensions.length).toBeGreaterThan(5);
    for (const { fact, other } of bundled.tensions) {
      for (const [id, rival] of [
        [fact, other],
        [other, fact],
      ] as const) {
        const found = facts.get(id);
        if (!found) throw new Error(`no fact ${id}`);
        expect(relatedTo(found).map((each) => each.id)).not.toContain(rival);
      }
    }
  });

  test('of the whole district are no facts of a part of it', () => {
    expect(firstOf('market-entities-2021')).toBeUndefined();
  });

  test('are of one area, or of other boundaries if it has no other', () => {
    const relatedTo = relatedFacts(catalogue(bundled));
    const area = new Map(bundled.figures.map((figure) => [figure.id, figure.area]));
    const scopeOf = (id: string) =>
      bundled.areas.find((each) => each.id === area.get(id))?.scope ?? 'none';
    for (const figure of bundled.figures) {
      const related = relatedTo(figure).map(({ id }) => id);
      const others = related.filter((id) => area.get(id) !== figure.area);
      if (others.length === 0) continue;
      expect([figure.id, others]).toEqual([figure.id, related]);
      expect(new Set([figure.id, ...others].map(scopeOf))).toEqual(new Set(['district']));
    }
  });
});
