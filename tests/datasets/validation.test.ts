import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { findingsIn, listedFindings } from '../../src/datasets/findings.ts';
import { template } from '../../src/datasets/template.ts';
import { validate } from '../../src/datasets/validation.ts';
import { mostFindings } from '../../src/model/finding.ts';
import { bundled, changed } from '../model/bundled.ts';
import { printedSchema } from '../sections/schemas.ts';
import { said } from './said.ts';

/** What is wrong with a value, which is not accepted then. */
function faults(value: unknown) {
  expect(validate(value)).toBe(null);
  return said(findingsIn(value));
}

const gdp = 'gdp-2019-wujin-with-cedz';
const figureWith = (change: object) => ({
  ...bundled,
  tensions: [],
  figures: [{ ...bundled.figures.find(({ id }) => id === gdp), ...change }],
});
const claimWith = (change: object) =>
  figureWith({
    claims: bundled.figures
      .find(({ id }) => id === gdp)
      ?.claims.slice(0, 1)
      .map((claim) => ({ ...claim, ...change })),
  });

test('a sound dataset comes back as it is', () => {
  expect(validate(bundled)).toEqual(bundled);
  expect(findingsIn(bundled)).toEqual([]);
});

describe('what has another shape is named at its path, in both languages', () => {
  type Case = readonly [what: string, value: unknown, path: string, en: string, zh: string];
  const cases: readonly Case[] = [
    ['an array', [1], '/', 'must be an object, not an array', '应为对象，而不是数组'],
    ['a number', 42, '/', 'must be an object, not 42', '应为对象，而不是 42'],
    [
      'a key that nobody knows',
      { ...bundled, title: { ...bundled.title, fr: 'Faits' } },
      'title/fr',
      'is not a known key. Choose one of: en, zh',
      '此处没有这个键。可选值：en、zh',
    ],
    [
      'an id in capitals: it cannot name its own entry',
      figureWith({ id: 'GDP' }),
      'figures/0/id',
      'must be an id in kebab-case, not “GDP”',
      '应为 kebab-case 形式的 id，而不是“GDP”',
    ],
    [
      'an empty text of an entry, which is named by its id',
      claimWith({ printed: '' }),
      `figures/${gdp}/claims/0/printed`,
      'must be a text that is not empty, not “”',
      '应为非空文本，而不是“”',
    ],
    [
      'a period in words',
      figureWith({ period: 'last year' }),
      `figures/${gdp}/period`,
      'must be a year, a month or a span as 2021, 2021-04 or 2021/2023, not “last year”',
      '应为年、月或期间，如 2021、2021-04 或 2021/2023，而不是“last year”',
    ],
    [
      'a day in words',
      { ...bundled, accessed: 'today' },
      'accessed',
      'must be a year, a month or a day as 2021, 2021-04 or 2021-04-29, not “today”',
      '应为年、月或日，如 2021、2021-04 或 2021-04-29，而不是“today”',
    ],
    [
      'a figure that nobody states',
      figureWith({ claims: [] }),
      `figures/${gdp}/claims`,
      'must be an array of at least one claim, not an empty array',
      '应为数组，且至少有一条说法，而不是空数组',
    ],
    [
      'a term that rests on nothing',
      { ...bundled, terms: changed(bundled.terms, 'little-giant', () => ({ sources: [] })) },
      'terms/little-giant/sources',
      'must be an array of at least one source, not an empty array',
      '应为数组，且至少有一个来源，而不是空数组',
    ],
    [
      'an address of another kind',
      {
        ...bundled,
        sources: changed(bundled.sources, 'article-2022', () => ({ url: 'ftp://example.org' })),
      },
      'sources/article-2022/url',
      'must be an http or https address or null, not “ftp://example.org”',
      '应为 http 或 https 网址或 null，而不是“ftp://example.org”',
    ],
    [
      'an address that has a scheme and nothing else',
      {
        ...bundled,
        sources: changed(bundled.sources, 'article-2022', () => ({ url: 'https://' })),
      },
      'sources/article-2022/url',
      'must be an http or https address or null, not “https://”',
      '应为 http 或 https 网址或 null，而不是“https://”',
    ],
    [
      'a value in words',
      claimWith({ value: 'many' }),
      `figures/${gdp}/claims/0/value`,
      'must be a number, not “many”',
      '应为数字，而不是“many”',
    ],
    [
      'a value that is no entry of a vocabulary, nor near to one',
      figureWith({ kind: 7 }),
      `figures/${gdp}/kind`,
      '7 is not accepted here. Choose one of: actual, estimate, target',
      '此处不接受 7。可选值：actual、estimate、target',
    ],
    [
      'a word that is near to one of many',
      {
        ...bundled,
        indicators: bundled.indicators.map((each) => ({
          ...each,
          unit: each.id === 'gdp' ? 'CYN' : each.unit,
        })),
      },
      'indicators/gdp/unit',
      '“CYN” is not accepted here. Did you mean “CNY”?',
      '此处不接受“CYN”。您是否要用“CNY”？',
    ],
    [
      'a long text where a number is expected: not all of it is repeated',
      claimWith({ value: 'x'.repeat(1000) }),
      `figures/${gdp}/claims/0/value`,
      `must be a number, not “${'x'.repeat(78)}…”`,
      `应为数字，而不是“${'x'.repeat(78)}…”`,
    ],
    [
      'a key that would break the line',
      { ...bundled, title: { ...bundled.title, 'a\n/b': 'Faits' } },
      'title/"a\\n/b"',
      'is not a known key. Choose one of: en, zh',
      '此处没有这个键。可选值：en、zh',
    ],
  ];
  test.each(cases)('%s', (_, value, path, en, zh) => {
    expect(faults(value)).toEqual([{ path, message: { en, zh } }]);
  });

  test('a part that is missing', () => {
    const { kind: _, ...rest } = figureWith({}).figures.find(({ id }) => id === gdp) ?? {};
    expect(faults({ ...bundled, figures: [rest], tensions: [] })).toEqual([
      { path: `figures/${gdp}/kind`, message: { en: 'is missing', zh: '缺少这个键' } },
    ]);
  });

  test('an id that is no line of text is not taken into a path', () => {
    const places = ['a'.repeat(81), 'a\nb', 7, null].map((id) => ({ id }));
    const paths = faults({ ...bundled, places }).map(({ path }) => path);
    expect(new Set(paths.map((path) => path.split('/')[1]))).toEqual(new Set(['0', '1', '2', '3']));
    const [first] = faults({ ...bundled, places: [{ id: 'a'.repeat(80) }] });
    expect(first?.path).toBe(`places/${'a'.repeat(80)}/name`);
  });
});

describe('a text of which nothing can be seen counts as empty:', () => {
  const titled = (en: string) => ({ ...bundled, title: { ...bundled.title, en } });

  test.each([
    ['zero-width spaces', '\u200b\u200b'],
    ['a byte-order mark', '\ufeff'],
    ['spaces of any width', ' \u3000\u00a0\t\n'],
    ['direction marks', '\u200e\u202e\u2066'],
    ['tag characters', '\u{e0041}\u{e007f}'],
    ['variation selectors', '\ufe0f\u{e0100}'],
    ['a blank of Braille, a filler of Hangul', '\u2800\u3164'],
    ['controls', '\u0000\u0007\u009c'],
    ['a colour and nothing in it', '\u001b[31m\u001b[0m'],
    ['half a character', '\ud83d'],
  ])('%s', (_, text) => {
    expect(pathsOf(titled(text))).toEqual(['title/en']);
    const [first] = faults(titled(text));
    expect(first?.message.en).toContain('must be a text that is not empty');
  });

  test.each(['.', '武', 'é', 'e\u0301', '👩‍👩‍👧', '\u200bx', 'ไทย', '\u{20000}', '½', 'ا'])(
    'but not %s',
    (text) => {
      expect(validate(titled(text))).not.toBe(null);
    },
  );
});

/** The paths of what is wrong. */
const pathsOf = (value: unknown) => faults(value).map(({ path }) => path);

describe('all that is wrong in one object is named:', () => {
  test('every key that is unknown, and every one that is missing', () => {
    const { en, ...rest } = bundled.title;
    expect(pathsOf({ ...bundled, one: 1, title: { ...rest, de: en, fr: en }, two: 2 })).toEqual([
      'one',
      'two',
      'title/de',
      'title/fr',
    ]);
  });

  test('as many keys as another program finds', async () => {
    const ajv = new Ajv2020({ allErrors: true });
    formats.default(ajv);
    const check = ajv.compile(await printedSchema());
    const value = withOtherKeys(JSON.parse(JSON.stringify(template)), 0);
    check(value);
    const theirs = (check.errors ?? []).flatMap(({ instancePath, params }) => {
      const key = params['missingProperty'] ?? params['additionalProperty'];
      return typeof key === 'string' ? `${instancePath}/${key}` : [];
    });
    const keys = findingsIn(value).filter(
      ({ kind }) => kind === 'missing' || kind === 'unknown-key',
    );
    expect(theirs.length).toBeGreaterThan(50);
    expect(new Set(keys.map(({ steps }) => `/${steps.join('/')}`))).toEqual(new Set(theirs));
  });

  test('a misspelt key is one error: that the right one is missing is the same', () => {
    const { redirects, ...rest } = bundled;
    expect(faults({ ...rest, redirect: redirects })).toEqual([
      {
        path: 'redirect',
        message: {
          en: 'is not a known key. Did you mean “redirects”?',
          zh: '此处没有这个键。您是否要用“redirects”？',
        },
      },
    ]);
    expect(pathsOf({ ...rest, redirect: [{ from: 'old' }] })).toEqual([
      'redirect',
      'redirect/0/to',
    ]);
  });
});

/** The value with two keys too many in every object but texts, and without a key of every other one. */
function withOtherKeys(value: unknown, depth: number): unknown {
  if (Array.isArray(value)) return value.map((each) => withOtherKeys(each, depth));
  if (typeof value !== 'object' || value === null || 'en' in value) return value;
  const entries = Object.entries(value).map(([key, each]) => [key, withOtherKeys(each, depth + 1)]);
  return Object.fromEntries([...(depth % 2 ? entries.slice(1) : entries), ['q1', 1], ['q2', {}]]);
}

describe('the rules between entries', () => {
  test('are checked where the shape is right, and where it is wrong elsewhere', () => {
    expect(pathsOf({ ...bundled, base: 'nope' })).toEqual(['base']);
    expect(pathsOf({ ...bundled, base: 'nope', colour: 'red' })).toEqual(['colour', 'base']);
    expect(pathsOf(figureWith({ area: 'nope', period: 'soon', note: 7 }))).toEqual(
      expect.arrayContaining([
        `figures/${gdp}/period`,
        `figures/${gdp}/note`,
        `figures/${gdp}/area`,
      ]),
    );
  });

  /** The bundled data with the entry of an id changed, whatever it becomes. */
  const having = (
    concept: 'areas' | 'groups' | 'sources' | 'terms',
    id: string,
    change: object,
  ) => ({
    ...bundled,
    [concept]: bundled[concept].map((each) => (each.id === id ? { ...each, ...change } : each)),
  });

  test.each([
    [
      'an entry that is wrong elsewhere is known',
      having('areas', 'wujin', { label: 7 }),
      ['areas/wujin/label'],
    ],
    [
      'an entry whose id is misspelt is meant',
      having('groups', 'china', { id: 'China' }),
      ['groups/0/id'],
    ],
    ['an entry without an id is meant', having('areas', 'wujin', { id: null }), ['areas/0/id']],
    ['nor of one that is none', { ...bundled, sources: {} }, ['sources']],
  ])('invent nothing: %s', (_, value, paths) => {
    expect(pathsOf(JSON.parse(JSON.stringify(value)))).toEqual(paths);
  });

  test('know the areas that the facts name where there is no list of them', () => {
    const { areas: _, ...rest } = bundled;
    const areas = validate(JSON.parse(JSON.stringify(rest)))?.areas ?? [];
    expect(areas.map(({ id }) => id)).toContain('wujin-with-cedz');
  });

  test('still find what an entry without an id cannot mean', () => {
    const { figures, tensions } = figureWith({ area: 'nope' });
    expect(pathsOf({ ...having('areas', 'wujin', { id: 7 }), figures, tensions })).toEqual([
      'areas/0/id',
      `figures/${gdp}/area`,
    ]);
  });
});

describe('of a very broken file', () => {
  const group = { id: 'China', label: { en: 'China', zh: '全国' } };
  const found = (count: number) => {
    const groups = Array.from({ length: count }, () => group);
    const value = { ...bundled, rankings: [], tensions: [], groups };
    return listedFindings(JSON.stringify(value), value);
  };

  test('a hundred are listed, and all are counted as long as that is not too much', () => {
    const { findings, count, complete } = found(mostFindings - 1);
    expect(findings.map(({ path }) => path)).toEqual(
      Array.from({ length: 100 }, (_, i) => `groups/${i}/id`),
    );
    expect({ count, complete }).toEqual({ count: mostFindings - 1, complete: true });
  });

  test('so many are counted, and that there may be more', () => {
    const { count, complete } = found(mostFindings + 50);
    expect({ count, complete }).toEqual({ count: mostFindings, complete: false });
  });
});
