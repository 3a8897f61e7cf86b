import { safeParse } from 'valibot';
import { describe, expect, test } from 'vitest';
import { dataset } from '../../data/dataset.ts';
import { datasetSchema } from '../../src/model/schema.ts';

/** The paths at which the schema finds fault; none when it accepts. */
function faults(value: unknown): readonly string[] {
  const { issues = [] } = safeParse(datasetSchema, value);
  return issues.map(({ path = [] }) => path.map(({ key }) => String(key)).join('/'));
}

const [figure] = dataset.figures;
const [claim] = figure.claims;
const [indicator] = dataset.indicators;
const [ranking] = dataset.rankings;
const [article] = dataset.sources;
const [award] = dataset.awards;
const [policy] = dataset.policies;
const [place] = dataset.places;
const [term] = dataset.terms;
const [area] = dataset.areas;

const withFigure = (entry: unknown) => ({ ...dataset, figures: [entry] });
const withClaim = (entry: unknown) => withFigure({ ...figure, claims: [entry] });
const withRank = (change: object) => ({
  ...dataset,
  rankings: [{ ...ranking, claims: [{ ...ranking.claims[0], ...change }] }],
});
const withSource = (change: object) => ({ ...dataset, sources: [{ ...article, ...change }] });

describe('the schema accepts', () => {
  test('the bundled dataset, also after it went through a JSON file', () => {
    expect(faults(dataset)).toEqual([]);
    expect(faults(JSON.parse(JSON.stringify(dataset)))).toEqual([]);
  });

  test('a dataset with empty sections', () => {
    const empty = { figures: [], rankings: [], awards: [], policies: [], places: [], terms: [] };
    expect(faults({ ...dataset, ...empty })).toEqual([]);
  });

  test('a dataset without any section but that of the sources', () => {
    expect(faults({ sources: dataset.sources })).toEqual([]);
  });

  test('texts in any language, and in some of them only', () => {
    const label = { no: 'Fiskebåter', 'zh-Hant': '漁船' };
    expect(faults({ ...dataset, indicators: [{ ...indicator, label }] })).toEqual([]);
  });

  test('the bounds “exact” and “top” of a rank', () => {
    for (const bound of ['exact', 'top']) expect(faults(withRank({ bound }))).toEqual([]);
  });

  test.each(['2021', '2021-04', '2021/2023'])('the period %s of a figure', (period) => {
    expect(faults(withFigure({ ...figure, period }))).toEqual([]);
  });

  test.each(['http://example.org/', 'https://example.org/'])('the address %s', (url) => {
    expect(faults(withSource({ url }))).toEqual([]);
  });
});

describe('the schema rejects', () => {
  const wrong: readonly (readonly [what: string, path: string, bad: unknown])[] = [
    ['what is no object', '', 'wujin'],
    ['an unknown key of the dataset', 'colour', { ...dataset, colour: 'red' }],
    ['an unknown key of a figure', 'figures/0/colour', withFigure({ ...figure, colour: 'red' })],
    [
      'an unknown key of a claim',
      'figures/0/claims/0/colour',
      withClaim({ ...claim, colour: 'red' }),
    ],
    ['an unknown kind', 'figures/0/kind', withFigure({ ...figure, kind: 'guess' })],
    ['an unknown bound', 'figures/0/claims/0/bound', withClaim({ ...claim, bound: 'roughly' })],
    ['an unknown grade', 'sources/0/grade', withSource({ grade: 'blog' })],
    ['an address that is not http', 'sources/0/url', withSource({ url: 'ftp://example.org/' })],
    ['a script for an address', 'sources/0/url', withSource({ url: 'javascript:alert(1)' })],
    ['an address without a scheme', 'sources/0/url', withSource({ url: 'www.example.org' })],
    [
      'a day for the period of a figure',
      'figures/0/period',
      withFigure({ ...figure, period: '2021-04-29' }),
    ],
    [
      'an address inside a script',
      'sources/0/url',
      withSource({ url: 'javascript:open("https://example.org/")' }),
    ],
    ['words before a period', 'figures/0/period', withFigure({ ...figure, period: 'in 2021' })],
    ['words after a date', 'sources/0/published', withSource({ published: '2022-07-04 (?)' })],
    ['a date in words', 'sources/0/published', withSource({ published: 'July 2022' })],
    ['an id with capitals', 'figures/0/id', withFigure({ ...figure, id: 'GDP' })],
    ['an id with spaces', 'figures/0/id', withFigure({ ...figure, id: 'gdp 2021' })],
    ['an id that ends in a hyphen', 'figures/0/id', withFigure({ ...figure, id: 'gdp-' })],
    ['an empty print', 'figures/0/claims/0/printed', withClaim({ ...claim, printed: '' })],
    ['a value in words', 'figures/0/claims/0/value', withClaim({ ...claim, value: '42' })],
    ['a value without end', 'figures/0/claims/0/value', withClaim({ ...claim, value: Infinity })],
    ['a figure without claims', 'figures/0/claims', withFigure({ ...figure, claims: [] })],
    [
      'a ranking without claims',
      'rankings/0/claims',
      { ...dataset, rankings: [{ ...ranking, claims: [] }] },
    ],
    [
      'an award without claims',
      'awards/0/claims',
      { ...dataset, awards: [{ ...award, claims: [] }] },
    ],
    [
      'a policy without claims',
      'policies/0/claims',
      { ...dataset, policies: [{ ...policy, claims: [] }] },
    ],
    [
      'a place without claims',
      'places/0/claims',
      { ...dataset, places: [{ ...place, claims: [] }] },
    ],
    [
      'a term without sources',
      'terms/0/sources',
      { ...dataset, terms: [{ ...term, sources: [] }] },
    ],
    ['a place nought in a ranking', 'rankings/0/claims/0/rank', withRank({ rank: 0 })],
    ['half a place in a ranking', 'rankings/0/claims/0/rank', withRank({ rank: 1.5 })],
    [
      'another bound of a rank than “top”',
      'rankings/0/claims/0/bound',
      withRank({ bound: 'about' }),
    ],
    [
      'a latitude beyond the pole',
      'areas/0/coordinates/latitude',
      { ...dataset, areas: [{ ...area, coordinates: { latitude: 91, longitude: 0 } }] },
    ],
    [
      'a text in no language',
      'indicators/0/label',
      { ...dataset, indicators: [{ ...indicator, label: {} }] },
    ],
    [
      'a language that is no code',
      'indicators/0/label/English',
      { ...dataset, indicators: [{ ...indicator, label: { English: 'Market entities' } }] },
    ],
    [
      'an empty Chinese text',
      'indicators/0/label/zh',
      { ...dataset, indicators: [{ ...indicator, label: { en: 'Market entities', zh: '' } }] },
    ],
    [
      'a note in one language',
      'figures/0/note',
      withFigure({ ...figure, note: 'No other page was found.' }),
    ],
    // Absent is absent: JSON has no undefined, and null says something else.
    ['null for an optional note', 'figures/0/note', withFigure({ ...figure, note: null })],
  ];
  test.each(wrong)('%s', (_, path, bad) => {
    expect(faults(bad)).toEqual([path]);
  });

  test('every fault at once, each at its path', () => {
    expect(faults(withClaim({ ...claim, bound: 'roughly', value: '42' }))).toEqual([
      'figures/0/claims/0/value',
      'figures/0/claims/0/bound',
    ]);
  });
});
