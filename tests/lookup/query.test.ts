import { describe, expect, it } from 'vitest';
import {
  type Dimensions,
  filterRows,
  filters,
  isNarrowed,
  type Query,
} from '../../src/lookup/query.ts';

const nothing: Query = {
  words: [],
  year: null,
  area: null,
  topic: null,
  source: null,
  evidence: null,
  all: false,
};

type Row = {
  readonly id: string;
  readonly period: string | null;
  readonly area: string;
  readonly topic: string;
  readonly sources: readonly string[];
  readonly evidence: 'single' | 'corroborated' | 'disputed';
};

const rows: readonly Row[] = [
  {
    id: 'listed-companies-2021',
    period: '2021',
    area: 'wujin',
    topic: 'enterprises',
    sources: ['article-2022', 'yanghu-net-2022-02-05'],
    evidence: 'corroborated',
  },
  {
    id: 'foreign-capital-used-2021-2023-target',
    period: '2021/2023',
    area: 'wujin',
    topic: 'economy',
    sources: ['plan'],
    evidence: 'single',
  },
  {
    id: 'incubators-2022-03',
    period: '2022-03',
    area: 'cedz',
    topic: 'carriers',
    sources: ['article-2022'],
    evidence: 'disputed',
  },
  {
    id: 'undated',
    period: null,
    area: 'cedz',
    topic: 'carriers',
    sources: [],
    evidence: 'single',
  },
];

const dimensions: Required<Dimensions<Row>> = {
  texts: ({ id }) => [id],
  not: () => [],
  year: ({ period }) => period,
  area: ({ area }) => area,
  topic: ({ topic }) => topic,
  source: ({ sources }) => sources,
  evidence: ({ evidence }) => evidence,
};

function found(query: Partial<Query>): readonly string[] {
  return filterRows(rows, { ...nothing, ...query }, dimensions).map(({ id }) => id);
}

const [listed, capital, incubators] = rows.map(({ id }) => id);

describe('filterRows', () => {
  it('keeps every row when nothing is asked', () => {
    expect(found({})).toHaveLength(rows.length);
  });

  it('keeps what overlaps the years: a span counts in each of its years', () => {
    expect(found({ year: { from: 2021, to: 2021 } })).toEqual([listed, capital]);
    expect(found({ year: { from: 2022, to: 2022 } })).toEqual([capital, incubators]);
    expect(found({ year: { from: 2023, to: 2030 } })).toEqual([capital]);
    expect(found({ year: { from: 2024, to: null } })).toEqual([]);
  });

  it('leaves a range open where it names no year', () => {
    expect(found({ year: { from: 2022, to: null } })).toEqual([capital, incubators]);
    expect(found({ year: { from: null, to: 2021 } })).toEqual([listed, capital]);
    expect(found({ year: { from: null, to: 2020 } })).toEqual([]);
  });

  it('leaves out what has no date when years are asked for', () => {
    expect(found({ year: { from: null, to: null } })).not.toContain('undated');
  });

  it.each<[string, Partial<Query>, readonly (string | undefined)[]]>([
    ['area', { area: ['cedz'] }, [incubators, 'undated']],
    ['topic', { topic: 'economy' }, [capital]],
    ['source, whichever of several', { source: 'yanghu-net-2022-02-05' }, [listed]],
    ['source of several rows', { source: 'article-2022' }, [listed, incubators]],
    ['evidence', { evidence: 'disputed' }, [incubators]],
    ['words', { words: ['2021', 'companies'] }, [listed]],
  ])('keeps the rows of one %s', (_, query, ids) => {
    expect(found(query)).toEqual(ids);
  });

  it('asks for all filters at once', () => {
    expect(found({ source: 'article-2022', area: ['cedz'] })).toEqual([incubators]);
    expect(found({ source: 'article-2022', area: ['cedz'], words: ['listed'] })).toEqual([]);
  });

  it('finds nothing by a filter that the rows have no answer to', () => {
    const texts = { texts: dimensions.texts };
    const asked: readonly Partial<Query>[] = [
      { year: { from: null, to: null } },
      { area: ['wujin'] },
      { topic: 'economy' },
      { source: 'plan' },
      { evidence: 'single' },
    ];
    for (const query of asked) {
      expect(filterRows(rows, { ...nothing, ...query }, texts)).toEqual([]);
    }
  });
});

describe('isNarrowed', () => {
  it('is so by a word or by any filter', () => {
    expect(isNarrowed({ ...nothing, words: ['gdp'] })).toBe(true);
    const asked = {
      year: { from: 2021, to: 2021 },
      area: ['wujin'],
      topic: 'economy',
      source: 'article-2022',
      evidence: 'single',
    } as const;
    for (const filter of filters) {
      expect(isNarrowed({ ...nothing, [filter]: asked[filter] })).toBe(true);
    }
  });

  it('is not so by --all, which widens', () => {
    expect(isNarrowed(nothing)).toBe(false);
    expect(isNarrowed({ ...nothing, all: true })).toBe(false);
  });
});
