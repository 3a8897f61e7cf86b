import { describe, expect, test } from 'vitest';
import * as checks from '../../src/datasets/checks.ts';
import { uniqueFacts } from '../../src/datasets/natural-keys.ts';
import { readValues, statedValues } from '../../src/datasets/printed-checks.ts';
import {
  resolvedReferences,
  straightRedirects,
  tensionsOfFacts,
} from '../../src/datasets/references.ts';
import { template } from '../../src/datasets/template.ts';
import { knownLanguages } from '../../src/datasets/texts.ts';
import { knownWords } from '../../src/datasets/words.ts';
import type { Finding } from '../../src/model/finding.ts';
import type { Dataset } from '../../src/model/types.ts';
import { bundled, changed } from '../model/bundled.ts';
import { isObject, printedSchema, resolved, type Schema } from '../sections/schemas.ts';
import { said } from './said.ts';

const { uniqueIds, existingDates, saneValues, unlinkedCopies, safeCharacters, coveredParts } =
  checks;

/** The findings in English; each is said in Chinese as well. */
function english(findings: Iterable<Finding>) {
  return said(findings).map(({ path, message }) => {
    expect(message.zh, path).toMatch(/\p{Script=Han}/u);
    return { path, message: message.en };
  });
}

/** The bundled dataset with the entries of some concepts replaced. */
const having = (entries: Partial<Dataset>): Dataset => ({ ...bundled, ...entries });

const gdp = 'gdp-2019-wujin-with-cedz';
const unemployment = 'registered-urban-unemployment-rate-2021-wujin-with-cedz';
const champions = 'single-champions-2018';
const topFifty = 'national-high-tech-zones-2024-whtz';

/** The dataset with a figure that has its first claim alone, changed. */
function figureHaving(id: string, claim: Partial<Dataset['figures'][number]['claims'][number]>) {
  return having({
    figures: changed(bundled.figures, id, ({ claims }) => ({
      claims: claims.slice(0, 1).map((each) => ({ ...each, ...claim })),
    })),
  });
}

const { integrityChecks, editorialChecks, ...others } = checks;
const exported = {
  ...others,
  resolvedReferences,
  straightRedirects,
  tensionsOfFacts,
  knownLanguages,
  knownWords,
  uniqueFacts,
  statedValues,
  readValues,
};

test.each(Object.entries(exported))('%s accepts the bundled dataset', (_, check) => {
  expect([...check(bundled)]).toEqual([]);
});

test('every check is asked of our own data, and none is asked twice', () => {
  const asked = [...integrityChecks, ...editorialChecks];
  expect(new Set(asked)).toEqual(new Set(Object.values(exported)));
  expect(asked).toHaveLength(Object.keys(exported).length);
});

test("a user's file need not follow our editorial rules, but must hold together", () => {
  expect(new Set(integrityChecks)).toEqual(
    new Set([
      uniqueIds,
      resolvedReferences,
      straightRedirects,
      tensionsOfFacts,
      existingDates,
      saneValues,
      unlinkedCopies,
      knownLanguages,
      knownWords,
      uniqueFacts,
      statedValues,
    ]),
  );
});

describe('uniqueIds', () => {
  test('rejects an id used twice in one concept, and tells the two apart by their indexes', () => {
    const first = bundled.figures.findIndex(({ id }) => id === gdp);
    const figures = [...bundled.figures, ...bundled.figures.filter(({ id }) => id === gdp)];
    expect(english(uniqueIds(having({ figures })))).toEqual([
      {
        path: `figures/${bundled.figures.length}/id`,
        message: `the id “${gdp}” is already used by figures/${first}`,
      },
    ]);
  });

  test('rejects an id that another concept has: `show` could not tell which is meant', () => {
    const terms = changed(bundled.terms, 'little-giant', () => ({ id: 'gdp' }));
    expect(english(uniqueIds(having({ terms })))).toEqual([
      { path: 'terms/gdp/id', message: 'the id “gdp” is already used by indicators/gdp' },
    ]);
  });

  test('rejects a group with the id of a source', () => {
    const groups = changed(bundled.groups, 'jiangsu-regional-bases', () => ({
      id: 'article-2022',
    }));
    expect(english(uniqueIds(having({ groups })))).toEqual([
      {
        path: 'sources/article-2022/id',
        message: 'the id “article-2022” is already used by groups/article-2022',
      },
    ]);
  });

  test('rejects the id of an area for anything but a group', () => {
    const indicators = changed(bundled.indicators, 'gdp', () => ({ id: 'wujin' }));
    expect(english(uniqueIds(having({ indicators })))).toEqual([
      { path: 'indicators/wujin/id', message: 'the id “wujin” is already used by areas/wujin' },
    ]);
  });

  test('rejects two groups of one id', () => {
    const groups = [...bundled.groups, ...bundled.groups.slice(0, 1)];
    const areas = bundled.areas.filter(({ id }) => id !== groups[0]?.id);
    expect([...uniqueIds(having({ areas, groups }))]).toHaveLength(1);
  });

  test('lets a group share the id of an area, as “china” does', () => {
    expect(bundled.groups.map(({ id }) => id)).toContain('china');
    expect(bundled.areas.map(({ id }) => id)).toContain('china');
    expect([...uniqueIds(bundled)]).toEqual([]);
  });
});

describe('resolvedReferences', () => {
  const claims = [{ source: 'nope', printed: 'x' }];
  const { figures, rankings, awards, policies, places } = bundled;
  const base2016 = 'demonstration-base-first-batch-2016';
  const plan = 'double-recruitment-running-plan';

  const wrong: readonly (readonly [path: string, concept: string, bad: Dataset])[] = [
    ['base', 'sources', having({ base: 'nope' })],
    [
      'areas/wujin/source',
      'sources',
      having({ areas: changed(bundled.areas, 'wujin', () => ({ source: 'nope' })) }),
    ],
    [
      'indicators/gdp/term',
      'terms',
      having({ indicators: changed(bundled.indicators, 'gdp', () => ({ term: 'nope' })) }),
    ],
    [
      'lists/top-100-industrial-districts/term',
      'terms',
      having({
        lists: changed(bundled.lists, 'top-100-industrial-districts', () => ({ term: 'nope' })),
      }),
    ],
    [
      `figures/${gdp}/indicator`,
      'indicators',
      having({ figures: changed(figures, gdp, () => ({ indicator: 'nope' })) }),
    ],
    [
      `figures/${gdp}/area`,
      'areas',
      having({ figures: changed(figures, gdp, () => ({ area: 'nope' })) }),
    ],
    [`figures/${gdp}/claims/0/source`, 'sources', figureHaving(gdp, { source: 'nope' })],
    [
      `rankings/${topFifty}/list`,
      'lists',
      having({ rankings: changed(rankings, topFifty, () => ({ list: 'nope' })) }),
    ],
    [
      `rankings/${topFifty}/subject`,
      'areas',
      having({ rankings: changed(rankings, topFifty, () => ({ subject: 'nope' })) }),
    ],
    [
      `rankings/${topFifty}/among`,
      'groups',
      having({ rankings: changed(rankings, topFifty, () => ({ among: 'nope' })) }),
    ],
    [
      `rankings/${topFifty}/claims/0/source`,
      'sources',
      having({
        rankings: changed(rankings, topFifty, ({ claims }) => ({
          claims: claims.map((claim) => ({ ...claim, source: 'nope' })),
        })),
      }),
    ],
    [
      `awards/${base2016}/subject`,
      'areas',
      having({ awards: changed(awards, base2016, () => ({ subject: 'nope' })) }),
    ],
    [
      `awards/${base2016}/claims/0/source`,
      'sources',
      having({ awards: changed(awards, base2016, () => ({ claims })) }),
    ],
    [
      `policies/${plan}/claims/0/source`,
      'sources',
      having({ policies: changed(policies, plan, () => ({ claims })) }),
    ],
    [
      'places/west-taihu-park/area',
      'areas',
      having({ places: changed(places, 'west-taihu-park', () => ({ area: 'nope' })) }),
    ],
    [
      'places/west-taihu-park/claims/0/source',
      'sources',
      having({ places: changed(places, 'west-taihu-park', () => ({ claims })) }),
    ],
    [
      'terms/little-giant/sources/1',
      'sources',
      having({
        terms: changed(bundled.terms, 'little-giant', () => ({
          sources: ['article-2022', 'nope'],
        })),
      }),
    ],
  ];
  test.each(wrong)('rejects an unknown id at %s', (path, concept, bad) => {
    expect(english(resolvedReferences(bad))).toEqual([
      { path, message: `no entry in ${concept} has the id “nope”` },
    ]);
  });

  test('rejects an id that only another concept has', () => {
    const bad = having({ figures: changed(figures, gdp, () => ({ area: 'gdp' })) });
    expect(english(resolvedReferences(bad))).toEqual([
      { path: `figures/${gdp}/area`, message: 'no entry in areas has the id “gdp”' },
    ]);
  });
});

/** The fields of the schema that refer to entries, and the arrays of these. */
function* referencesIn(
  schema: Schema,
  node: Schema,
  path: readonly string[] = [],
): Generator<readonly [path: readonly string[], concept: string]> {
  const { properties, items, anyOf, $comment } = resolved(schema, node);
  const [, concept] = /^id of (\w+)$/.exec(String($comment)) ?? [];
  if (concept !== undefined && path.at(-1) !== 'id') yield [path, concept];
  if (isObject(items)) yield* referencesIn(schema, items, [...path, '*']);
  for (const each of Array.isArray(anyOf) ? anyOf.filter(isObject) : []) {
    yield* referencesIn(schema, each, path);
  }
  for (const [key, each] of Object.entries(isObject(properties) ? properties : {})) {
    if (isObject(each)) yield* referencesIn(schema, each, [...path, key]);
  }
}

test('every reference of the schema is resolved', async () => {
  const schema = await printedSchema();
  const all = [...referencesIn(schema, schema)];
  expect(all.length).toBeGreaterThan(15);
  for (const [pattern, concept] of all) {
    const dataset: unknown = JSON.parse(JSON.stringify(template));
    const steps = pattern.map((key) => (key === '*' ? 0 : key));
    let container: unknown = dataset;
    for (const step of steps.slice(0, -1)) {
      const inside = Object(container);
      // The template leaves out optional arrays.
      if (Reflect.get(inside, step) === undefined) Reflect.set(inside, step, []);
      container = Reflect.get(inside, step);
    }
    Reflect.set(Object(container), steps.at(-1) ?? '', 'nope');
    const found = [...resolvedReferences(dataset)].map(({ steps, args }) => ({ steps, args }));
    expect(found).toEqual([{ steps, args: { id: 'nope', concept, meant: null, accepted: [] } }]);
  }
});

describe('tensionsOfFacts', () => {
  const tension = { id: 'own', fact: gdp, other: 'west-taihu-park', why: { en: 'Why.' } };

  test('accepts two facts of any kind', () => {
    expect([...tensionsOfFacts(having({ tensions: [tension] }))]).toEqual([]);
  });

  test('rejects what is no fact, even if it is another entry', () => {
    const tensions = [{ ...tension, fact: 'nope', other: 'gdp' }];
    expect(english(tensionsOfFacts(having({ tensions })))).toEqual([
      { path: 'tensions/own/fact', message: 'no fact has the id “nope”' },
      { path: 'tensions/own/other', message: 'no fact has the id “gdp”' },
    ]);
  });
});

describe('straightRedirects', () => {
  test('accepts a free id that leads to an entry of any concept', () => {
    const redirects = [
      { from: 'gdp-2019', to: gdp },
      { from: 'bases', to: 'jiangsu-regional-bases' },
    ];
    expect([...straightRedirects(having({ redirects }))]).toEqual([]);
  });

  test('rejects the redirect of an id that is in use', () => {
    expect(english(straightRedirects(having({ redirects: [{ from: 'gdp', to: gdp }] })))).toEqual([
      { path: 'redirects/0/from', message: '“gdp” is still the id of an entry' },
    ]);
  });

  test('rejects a second redirect of one id', () => {
    const redirects = [
      { from: 'old', to: gdp },
      { from: 'old', to: 'gdp' },
    ];
    expect(english(straightRedirects(having({ redirects })))).toEqual([
      { path: 'redirects/1/from', message: '“old” has two redirects' },
    ]);
  });

  test('rejects a redirect to nowhere, and one to another redirect', () => {
    const redirects = [
      { from: 'older', to: 'old' },
      { from: 'old', to: 'nope' },
    ];
    expect(english(straightRedirects(having({ redirects })))).toEqual([
      { path: 'redirects/0/to', message: 'no entry has the id “old”' },
      { path: 'redirects/1/to', message: 'no entry has the id “nope”' },
    ]);
  });
});

describe('existingDates', () => {
  const { figures, awards, policies, places, sources } = bundled;
  const plan = 'double-recruitment-running-plan';
  const base2016 = 'demonstration-base-first-batch-2016';

  const wrong: readonly (readonly [path: string, date: string, bad: Dataset])[] = [
    ['accessed', '2026-02-30', having({ accessed: '2026-02-30' })],
    [
      `figures/${gdp}/period`,
      '2021-13',
      having({ figures: changed(figures, gdp, () => ({ period: '2021-13' })) }),
    ],
    [
      `figures/${gdp}/period`,
      '2023/2021',
      having({ figures: changed(figures, gdp, () => ({ period: '2023/2021' })) }),
    ],
    [
      `awards/${base2016}/date`,
      '2023-02-29',
      having({ awards: changed(awards, base2016, () => ({ date: '2023-02-29' })) }),
    ],
    [
      `policies/${plan}/issued`,
      '2021-04-31',
      having({ policies: changed(policies, plan, () => ({ issued: '2021-04-31' })) }),
    ],
    [
      `policies/${plan}/span`,
      '2023/2021',
      having({ policies: changed(policies, plan, () => ({ span: '2023/2021' })) }),
    ],
    [
      'places/west-taihu-park/opened',
      '2012-00',
      having({ places: changed(places, 'west-taihu-park', () => ({ opened: '2012-00' })) }),
    ],
    [
      'sources/article-2022/published',
      '2022-07-32',
      having({
        sources: changed(sources, 'article-2022', () => ({ published: '2022-07-32' })),
      }),
    ],
  ];
  test.each(wrong)('rejects at %s the date %s', (path, date, bad) => {
    const fault = date === '2023/2021' ? 'ends before it begins' : 'is not a valid date';
    expect(english(existingDates(bad))).toEqual([{ path, message: `“${date}” ${fault}` }]);
  });
});

describe('saneValues', () => {
  const valueAt = (id: string) => `figures/${id}/claims/0/value`;

  test.each([
    ['half an enterprise', champions, 2.5, '2.5 is not a whole number (enterprises)'],
    ['a part of a yuan', gdp, 248_342_000_000.5, '248342000000.5 is not a whole number (CNY)'],
    [
      'output beyond any province',
      gdp,
      2e13 + 1,
      '20000000000001 is not between 0 and 20000000000000 (CNY)',
    ],
  ])('rejects %s', (_, id, value, message) => {
    expect(english(saneValues(figureHaving(id, { value })))).toEqual([
      { path: valueAt(id), message },
    ]);
  });

  test.each([
    ['more than 100 %', unemployment, 212.5],
    ['less than 0 %', unemployment, -3.4],
    ['1.67 %', unemployment, 1.67],
    ['no enterprise', champions, 0],
    ['the largest sum', gdp, 2e13],
  ])('accepts the edge %s', (_, id, value) => {
    expect([...saneValues(figureHaving(id, { value }))]).toEqual([]);
  });
});

describe('saneValues of units that the dataset declares', () => {
  const withUnit = (limits: object, value: number) => ({
    units: [{ id: 'boats', label: 'boats', ...limits }],
    indicators: [{ id: 'change', label: 'Change in boats', unit: 'boats' }],
    figures: [{ id: 'change-2025', indicator: 'change', claims: [{ value }] }],
  });

  test.each([
    ['no limits', {}, -1.5],
    ['a least value below 0', { min: -10, max: 10 }, -10],
    ['only a least value', { min: -10 }, 1e15],
  ])('accept what is inside: %s', (_, limits, value) => {
    expect([...saneValues(withUnit(limits, value))]).toEqual([]);
  });

  test.each([
    ['below the least', { min: -10, max: 10 }, -11, '-11 is not between -10 and 10 (boats)'],
    [
      'below 0 where only the largest is given',
      { max: 10 },
      -1,
      '-1 is not between 0 and 10 (boats)',
    ],
    ['a part of a boat', { whole: true }, 2.5, '2.5 is not a whole number (boats)'],
  ])('reject %s', (_, limits, value, message) => {
    expect(english(saneValues(withUnit(limits, value)))).toEqual([
      { path: 'figures/change-2025/claims/0/value', message },
    ]);
  });
});

describe('knownWords', () => {
  const withUnit = (unit: string, units: readonly object[] = []) => ({
    units,
    indicators: [{ id: 'catch', unit }],
  });
  const boats = [{ id: 'boats', label: 'boats' }];

  test.each([
    ['a currency of ISO 4217', withUnit('NOK')],
    ['a percentage', withUnit('percent')],
    ['a unit of the SI', withUnit('MWh')],
    ['a count that nobody declares', withUnit('fishing-boats')],
    ['a count in the language of the user', withUnit('båter')],
    ['a count of two words', withUnit('maker spaces')],
    ['a declared unit', withUnit('boats', boats)],
    ['a standard unit beside declared ones', withUnit('km2', boats)],
    ['a topic where none is declared', { indicators: [{ id: 'catch', topic: 'fisheries' }] }],
    [
      'a standard kind beside declared ones',
      { awardKinds: [{ id: 'medal' }], awards: [{ id: 'a', kind: 'prize' }] },
    ],
  ])('accepts %s', (_, value) => {
    expect([...knownWords(value)]).toEqual([]);
  });

  const at = 'indicators/catch/unit';
  test.each([
    [
      'a currency in small letters',
      withUnit('nok'),
      at,
      '“nok” is not accepted here. Did you mean “NOK”?',
    ],
    ['a sign', withUnit('%'), at, '“%” is not accepted here. Did you mean “percent”?'],
    ['what is no word', withUnit('1000 boats'), at, '“1000 boats” is not accepted here'],
    [
      'a misspelt unit where others are declared',
      withUnit('baots', boats),
      at,
      '“baots” is not accepted here. Did you mean “boats”?',
    ],
    [
      'a misspelt topic where others are declared',
      { topics: [{ id: 'fisheries' }], indicators: [{ id: 'catch', topic: 'fisheris' }] },
      'indicators/catch/topic',
      '“fisheris” is not accepted here. Did you mean “fisheries”?',
    ],
    [
      'a word that is declared twice',
      { levels: [{ id: 'local' }, { id: 'local' }] },
      'levels/1/id',
      'the id “local” is already used by levels/0',
    ],
  ])('rejects %s', (_, value, path, message) => {
    expect(english(knownWords(value))).toEqual([{ path, message }]);
  });
});

describe('knownLanguages', () => {
  test('accepts texts in the languages that are declared, in some of them, and as strings', () => {
    const value = {
      languages: ['no', 'en'],
      title: { no: 'Fakta', en: 'Facts' },
      areas: [
        { id: 'a', label: 'Havn' },
        { id: 'b', label: { en: 'Harbour' } },
      ],
    };
    expect([...knownLanguages(value)]).toEqual([]);
  });

  test('rejects one that is not declared, in names as well, with those that are', () => {
    const areas = [{ id: 'a', label: { nn: 'Hamn' }, aliases: { nn: ['Hamna'] } }];
    const message = 'is not a known key. Choose one of: no, en';
    expect(english(knownLanguages({ languages: ['no', 'en'], areas }))).toEqual([
      { path: 'areas/a/label/nn', message },
      { path: 'areas/a/aliases/nn', message },
    ]);
  });

  test('accepts any code of a language where none is declared', () => {
    expect([...knownLanguages({ title: { de: 'Fakten', 'zh-Hant': '事實' } })]).toEqual([]);
    expect(english(knownLanguages({ title: { de: 'Fakten', German: 'Fakten' } }))).toEqual([
      { path: 'title/German', message: 'is not a known key. Choose one of: de' },
    ]);
  });
});

describe('saneValues of several claims', () => {
  test('names the one that is not, and not those beside it', () => {
    const figures = changed(bundled.figures, champions, ({ claims }) => ({
      claims: [...claims, ...claims.map((claim) => ({ ...claim, value: 2.5 }))],
    }));
    expect(english(saneValues(having({ figures })))).toEqual([
      {
        path: `figures/${champions}/claims/1/value`,
        message: '2.5 is not a whole number (enterprises)',
      },
    ]);
  });

  test('leaves a figure of an unknown indicator to resolvedReferences', () => {
    const figures = changed(bundled.figures, gdp, () => ({ indicator: 'nope' }));
    expect([...saneValues(having({ figures }))]).toEqual([]);
  });
});

describe('statedValues', () => {
  test('rejects a value that the print does not state, as two swapped digits make', () => {
    expect(english(statedValues(figureHaving(gdp, { value: 243_842_000_000 })))).toEqual([
      {
        path: `figures/${gdp}/claims/0/printed`,
        message:
          'the printed words “2483.42亿元” do not match the value 243842000000; correct one of them, or explain it in “reading”',
      },
    ]);
  });

  test('rejects a bound that the print does not state', () => {
    expect(english(readValues(figureHaving(gdp, { bound: 'more-than' })))).toEqual([
      {
        path: `figures/${gdp}/claims/0/printed`,
        message:
          'the printed words “2483.42亿元” do not match the bound “more-than”; correct one of them, or explain it in “reading”',
      },
    ]);
  });

  test('rejects a count of names that are not so many', () => {
    expect(english(readValues(figureHaving(champions, { value: 4 })))).toEqual([
      {
        path: `figures/${champions}/claims/0/printed`,
        message:
          'the printed words “瑞聲光電、恒立液壓、今創集團” do not match the value 4; correct one of them, or explain it in “reading”',
      },
    ]);
  });

  test('rejects a rank that the print does not state', () => {
    const rankings = changed(bundled.rankings, topFifty, ({ claims }) => ({
      claims: claims.map((claim) => ({ ...claim, rank: 49 })),
    }));
    expect(english(statedValues(having({ rankings })))).toEqual([
      {
        path: `rankings/${topFifty}/claims/0/printed`,
        message:
          'the printed words “入围前50名” do not match rank 49; correct one of them, or explain it in “reading”',
      },
    ]);
  });
});

describe('printed against value in a dataset of a user', () => {
  const held = (claim: Partial<Dataset['figures'][number]['claims'][number]>) =>
    english(statedValues(figureHaving(champions, claim))).map(({ message }) => message);
  const why = '; correct one of them, or explain it in “reading”';

  test('rejects 12104 printed as “15,000”', () => {
    expect(held({ value: 12_104, printed: '15,000' })).toEqual([
      `the printed words “15,000” do not match the value 12104${why}`,
    ]);
  });

  test('accepts it with a reading that explains it', () => {
    const reading = { confidence: 'low', why: { en: 'A misprint.', zh: '误植。' } } as const;
    expect(held({ value: 12_104, printed: '15,000', reading })).toEqual([]);
  });

  test('rejects another bound than the printed one', () => {
    expect(held({ value: 60, bound: 'nearly', printed: 'up to 60' })).toEqual([
      `the printed words “up to 60” do not match the bound “nearly”${why}`,
    ]);
    expect(held({ value: 60, bound: 'exact', printed: 'over 60' })).toEqual([
      `the printed words “over 60” do not match the bound “exact”${why}`,
    ]);
  });

  test.each([
    ['a text without a number that can be read', { value: 12_104, printed: 'en bra del' }],
    ['a bound in words that are not read', { value: 60, bound: 'nearly', printed: 'tett på 60' }],
    ['a decimal comma on an English page', { value: 1.67, printed: '1,67 %' }],
    ['a year that is a count', { value: 2021, printed: '2021' }],
    ['a fall with its sign', { value: -3.2, printed: '下降3.2%' }],
  ] as const)('accepts %s', (_, claim) => {
    expect(held(claim)).toEqual([]);
  });

  test('reads digits as the language of the source groups them', () => {
    const sources = bundled.sources.map((source) => ({ ...source, language: 'de' as const }));
    const grouped = { ...figureHaving(champions, { value: 12_104, printed: '12.104' }), sources };
    expect(english(statedValues(grouped)).filter(({ path }) => path.includes(champions))).toEqual(
      [],
    );
    expect(held({ value: 12_104, printed: '12.104' })).toEqual([
      `the printed words “12.104” do not match the value 12104${why}`,
    ]);
  });
});

describe('uniqueFacts', () => {
  test('rejects two figures of one indicator, area, period and kind, and names both', () => {
    const twins = bundled.figures.filter(({ id }) => id === gdp);
    const figures = [...bundled.figures, ...twins.map((twin) => ({ ...twin, id: 'gdp-again' }))];
    expect(english(uniqueFacts(having({ figures })))).toEqual([
      {
        path: 'figures/gdp-again',
        message: `has the same indicator, area, period and kind as figures/${gdp}; put all claims into one of them`,
      },
    ]);
  });

  test('rejects two rankings of one list, year, subject and group', () => {
    const twins = bundled.rankings.filter(({ id }) => id === topFifty);
    const rankings = [...twins.map((twin) => ({ ...twin, id: 'first' })), ...bundled.rankings];
    expect(english(uniqueFacts(having({ rankings })))).toEqual([
      {
        path: `rankings/${topFifty}`,
        message:
          'has the same list, year, subject and among as rankings/first; put all claims into one of them',
      },
    ]);
  });

  test.each(['indicator', 'area', 'period', 'kind'] as const)(
    'accepts a figure of another %s',
    (field) => {
      const other = {
        indicator: 'residents',
        area: 'china',
        period: '2001',
        kind: 'target',
      } as const;
      const twins = bundled.figures.filter(({ id }) => id === gdp);
      const figures = [
        ...twins,
        ...twins.map((twin) => ({ ...twin, id: 'twin', [field]: other[field] })),
      ];
      expect(english(uniqueFacts(having({ figures })))).toEqual([]);
    },
  );
});

describe('unlinkedCopies', () => {
  const sourceHaving = (id: string, change: Partial<Dataset['sources'][number]>) =>
    having({ sources: changed(bundled.sources, id, () => change) });
  const copy = 'yanghu-net-2022-02-05';
  const government = 'changzhou-st-bureau-2021-02-22';

  test('rejects a link to a copy', () => {
    expect(english(unlinkedCopies(sourceHaving(copy, { url: 'https://mirror.example/' })))).toEqual(
      [{ path: `sources/${copy}/url`, message: 'a source of type copy must not have an address' }],
    );
  });

  test('rejects a link to an unverified page', () => {
    expect(
      english(unlinkedCopies(sourceHaving('article-2022', { url: 'https://page.example/' }))),
    ).toEqual([
      {
        path: 'sources/article-2022/url',
        message: 'a source of type unverified must not have an address',
      },
    ]);
  });

  test('rejects a copy that does not name its original', () => {
    const sources = bundled.sources.map((source) => {
      if (source.id !== copy) return source;
      const { copyOf: _, ...rest } = source;
      return rest;
    });
    expect(english(unlinkedCopies(having({ sources })))).toEqual([
      {
        path: `sources/${copy}/copyOf`,
        message: 'is required for a copy, and only for a copy',
      },
    ]);
  });

  test('rejects an original that names an original', () => {
    const copyOf = { en: 'Someone else', zh: '他人' };
    expect(english(unlinkedCopies(sourceHaving(government, { copyOf })))).toEqual([
      {
        path: `sources/${government}/copyOf`,
        message: 'is required for a copy, and only for a copy',
      },
    ]);
  });
});

describe('safeCharacters', () => {
  test.each([
    ['an escape that starts a terminal sequence', '\u001b', '001B'],
    ['a line break', '\n', '000A'],
    ['a delete', '\u007f', '007F'],
    ['a C1 control', '\u009b', '009B'],
    ['an Arabic letter mark', '\u061c', '061C'],
    ['a zero-width space', '\u200b', '200B'],
    ['a right-to-left mark', '\u200f', '200F'],
    ['a line separator', '\u2028', '2028'],
    ['a right-to-left override', '\u202e', '202E'],
    ['a word joiner', '\u2060', '2060'],
    ['a directional isolate', '\u2066', '2066'],
    ['a byte order mark', '\ufeff', 'FEFF'],
  ])('rejects %s', (_, character, code) => {
    const note = { en: 'Fine.', zh: `好${character}。` };
    const figures = changed(bundled.figures, gdp, () => ({ note }));
    expect(english(safeCharacters(having({ figures })))).toEqual([
      {
        path: `figures/${gdp}/note/zh`,
        message: `the text contains the control character U+${code}`,
      },
    ]);
  });

  test('looks at every depth', () => {
    const message = 'the text contains the control character U+202E';
    const title = { en: 'Facts\u202e', zh: '数据' };
    expect(english(safeCharacters(having({ title })))).toEqual([{ path: 'title/en', message }]);
    expect(english(safeCharacters(figureHaving(gdp, { printed: '2483.42\u202e亿元' })))).toEqual([
      { path: `figures/${gdp}/claims/0/printed`, message },
    ]);
  });
});

describe('coveredParts', () => {
  const entities = 'market-entities-2021';

  test('rejects a part of the article that states a fact which no claim takes up', () => {
    const figures = bundled.figures.filter(({ id }) => id !== entities);
    expect(english(coveredParts(having({ figures })))).toEqual([
      { path: 'sources/article-2022/parts/sentence 5', message: 'no claim has this locator' },
    ]);
  });

  test('rejects a claim located at a part that the outline does not have', () => {
    const rankings = changed(bundled.rankings, 'top-100-industrial-districts-2021', (ranking) => ({
      claims: ranking.claims.map((claim) =>
        claim.source === 'article-2022' ? { ...claim, locator: 'sentence 99' } : claim,
      ),
    }));
    expect(english(coveredParts(having({ rankings })))).toEqual([
      {
        path: 'sources/article-2022/parts',
        message: 'a claim has the locator “sentence 99”, but the source has no such part',
      },
    ]);
  });

  test('rejects a claim of the article that says not where', () => {
    const rankings = changed(bundled.rankings, 'top-100-industrial-districts-2021', (ranking) => ({
      claims: ranking.claims.map(({ locator: _, ...claim }) => claim),
    }));
    expect(english(coveredParts(having({ rankings })))).toEqual([
      {
        path: 'sources/article-2022/parts',
        message: 'a claim has no locator, but the source has parts',
      },
    ]);
  });

  test('asks for a claim only where a part states a fact', () => {
    // Sentence 12 is filler, and nothing is claimed from it.
    const sources = changed(bundled.sources, 'article-2022', ({ parts = [] }) => ({
      parts: parts.map((part) => ({ ...part, factual: part.locator === 'sentence 12' })),
    }));
    expect(english(coveredParts(having({ sources })))).toEqual([
      { path: 'sources/article-2022/parts/sentence 12', message: 'no claim has this locator' },
    ]);
  });
});
