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
