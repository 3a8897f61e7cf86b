import { describe, expect, it } from 'vitest';
import { dataset as bundled } from '../../data/dataset.ts';
import {
  assessFact,
  catalogue,
  entry,
  factsOf,
  follow,
  sourced,
} from '../../src/lookup/catalogue.ts';
import type { Dataset } from '../../src/model/types.ts';

const dataset: Dataset = bundled;
const facts = catalogue(dataset);

describe('catalogue', () => {
  it('finds each entry of the dataset by its id', () => {
    expect(entry(facts.areas, 'wujin').label).toEqual({ en: 'Wujin District', zh: '武进区' });
    expect(entry(facts.groups, 'china').label.zh).toBe('全国');
    expect(entry(facts.indicators, 'gdp').unit).toBe('CNY');
    expect(entry(facts.lists, 'top-100-industrial-districts').id).toBe(
      'top-100-industrial-districts',
    );
    expect(entry(facts.terms, 'high-tech-enterprise').term.zh).toBe('高新技术企业');
    expect(entry(facts.sources, 'article-2022').grade).toBe('unverified');
  });

  it('holds as many entries as the dataset: no id hides another', () => {
    for (const kind of ['areas', 'groups', 'indicators', 'lists', 'terms', 'sources'] as const) {
      expect(facts[kind].size).toBe(dataset[kind].length);
    }
  });

  it('names the id that has no entry', () => {
    expect(() => entry(facts.areas, 'atlantis')).toThrow('atlantis');
  });
});

describe('the indexes', () => {
  it('find a fact by its id, and nothing else', () => {
    for (const fact of factsOf(dataset)) expect(facts.facts.get(fact.id)).toBe(fact);
    expect(facts.facts.size).toBe(factsOf(dataset).length);
  });

  it('know the facts about an indicator, a list and an area, in the order of the dataset', () => {
    const ids = (id: string) => facts.factsAbout.get(id)?.map((fact) => fact.id);
    const { figures, rankings, awards, places } = dataset;
    const west = 'west-taihu';
    expect(ids('gdp')).toEqual(
      figures.filter(({ indicator }) => indicator === 'gdp').map(({ id }) => id),
    );
    expect(ids('national-high-tech-zones')).toEqual(
      rankings.filter(({ list }) => list === 'national-high-tech-zones').map(({ id }) => id),
    );
    expect(ids(west)).toEqual([
      ...figures.filter(({ area }) => area === west).map(({ id }) => id),
      ...[...rankings, ...awards].filter(({ subject }) => subject === west).map(({ id }) => id),
      ...places.filter(({ area }) => area === west).map(({ id }) => id),
    ]);
    expect(ids('gdp-2021-wujin-with-cedz')).toBeUndefined();
  });

  it('know the facts that a source speaks of, each once', () => {
    for (const { id } of dataset.sources) {
      const speaksOf = factsOf(dataset).filter(({ claims }) =>
        claims.some(({ source }) => source === id),
      );
      expect(facts.factsBySource.get(id) ?? []).toEqual(speaksOf);
    }
  });

  it('know the figures of an indicator and the rankings of a list', () => {
    const figures = [...facts.figuresByIndicator.values()].flat();
    const rankings = [...facts.rankingsByList.values()].flat();
    expect(new Set(figures)).toEqual(new Set(dataset.figures));
    expect(new Set(rankings)).toEqual(new Set(dataset.rankings));
    expect(facts.figuresByIndicator.get('gdp')?.every(({ indicator }) => indicator === 'gdp')).toBe(
      true,
    );
  });

  it('know the places of areas, indicators and lists, and which areas are the district', () => {
    for (const entries of [dataset.areas, dataset.indicators, dataset.lists]) {
      expect(entries.map(({ id }) => facts.positions.get(id))).toEqual([...entries.keys()]);
    }
    expect(facts.districts.map(({ id }) => id)).toEqual([
      'wujin',
      'wujin-with-cedz',
      'wujin-without-cedz',
    ]);
  });
});

describe('sourced', () => {
  it('puts each claim beside its source, in their order', () => {
    const figure = dataset.figures.find(({ id }) => id === 'listed-companies-2021');
    const pairs = sourced(figure?.claims ?? [], facts.sources);
    expect(pairs.map(({ source }) => source.id)).toEqual([
      'article-2022',
      'yanghu-net-2022-02-05',
      'changchuntenga-2023-11-14',
    ]);
    expect(pairs.every(({ claim, source }) => claim.source === source.id)).toBe(true);
  });

  it('refuses a fact that nobody states', () => {
    expect(() => sourced([], facts.sources)).toThrow('without a claim');
  });
});

describe('assessFact', () => {
  it.each([
    ['listed-companies-2021', 'corroborated'],
    ['budget-revenue-2023-wujin-without-cedz', 'disputed'],
    ['market-entities-2021', 'single'],
  ])('weighs the claims of %s: %s', (id, evidence) => {
    const figure = dataset.figures.find((figure) => figure.id === id);
    expect(figure && assessFact(figure, facts.sources).evidence).toBe(evidence);
  });
});

describe('factsOf', () => {
  it('gives every fact of every kind once', () => {
    const { figures, rankings, awards, policies, places } = dataset;
    const ids = factsOf(dataset).map(({ id }) => id);
    const all = [figures, rankings, awards, policies, places].flatMap((kind) =>
      kind.map(({ id }) => id),
    );
    expect(new Set(ids)).toEqual(new Set(all));
    expect(ids).toHaveLength(all.length);
  });
});

describe('follow', () => {
  const renamed = { ...dataset, redirects: [{ from: 'gdp-wujin-2023', to: 'gdp-2023' }] };

  it('leads from an old id to the one that took its place', () => {
    expect(follow(renamed, 'gdp-wujin-2023')).toBe('gdp-2023');
  });

  it('leaves any other id as it is', () => {
    expect(follow(renamed, 'gdp-2023')).toBe('gdp-2023');
    expect(follow(renamed, 'no-such-id')).toBe('no-such-id');
  });
});
