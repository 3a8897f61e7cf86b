import { describe, expect, test } from 'vitest';
import { validate } from '../../src/datasets/validation.ts';
import { mostBroken } from '../../src/model/bounded-array.ts';
import { bundled, changed } from '../model/bundled.ts';
import { said } from './said.ts';

/** What is wrong with a value, and whether that is all. */
function faults(value: unknown) {
  const validation = validate(value);
  if ('dataset' in validation) throw new Error('the value was accepted');
  return { ...validation, findings: said(validation.findings) };
}

const gdp = 'gdp-2019-wujin-with-cedz';
const figureWith = (change: object) => ({
  ...bundled,
  figures: [{ ...bundled.figures.find(({ id }) => id === gdp), ...change }],
});
const claimWith = (change: object) =>
  figureWith({
    claims: bundled.figures
      .find(({ id }) => id === gdp)
      ?.claims.map((claim) => ({ ...claim, ...change })),
  });

test('a sound dataset comes back as it is', () => {
  expect(validate(bundled)).toEqual({ dataset: bundled });
});

describe('what has another shape is named at its path, in both languages', () => {
  type Case = readonly [what: string, value: unknown, path: string, en: string, zh: string];
  const cases: readonly Case[] = [
    ['an array', [], '/', 'must be an object, not an array', '应为对象，而不是数组'],
    ['a number', 42, '/', 'must be Object, not 42', '应为 Object，而不是 42'],
    [
      'a key that nobody knows',
      { ...bundled, colour: 'red' },
      'colour',
      'is no key that is known here',
      '不是此处的已知键',
    ],
    [
      'an id in capitals: it cannot name its own entry',
      figureWith({ id: 'GDP' }),
      'figures/0/id',
      'must be an id in kebab-case, not "GDP"',
      '应为kebab-case 形式的 id，而不是 "GDP"',
    ],
    [
      'an empty text of an entry, which is named by its id',
      claimWith({ printed: '' }),
      `figures/${gdp}/claims/0/printed`,
      'must be a text that is not empty, not 0',
      '应为非空文本，而不是 0',
    ],
    [
      'a period in words',
      figureWith({ period: 'last year' }),
      `figures/${gdp}/period`,
      'must be a year, a month or a span as 2021, 2021-04 or 2021/2023, not "last year"',
      '应为年、月或期间，如 2021、2021-04 或 2021/2023，而不是 "last year"',
    ],
    [
      'a day in words',
      { ...bundled, accessed: 'today' },
      'accessed',
      'must be a year, a month or a day as 2021, 2021-04 or 2021-04-29, not "today"',
      '应为年、月或日，如 2021、2021-04 或 2021-04-29，而不是 "today"',
    ],
    [
      'a figure that nobody states',
      figureWith({ claims: [] }),
      `figures/${gdp}/claims`,
      'must be at least one claim, not 0',
      '应为至少一条说法，而不是 0',
    ],
    [
      'a term that rests on nothing',
      { ...bundled, terms: changed(bundled.terms, 'little-giant', () => ({ sources: [] })) },
      'terms/little-giant/sources',
      'must be at least one source, not 0',
      '应为至少一个来源，而不是 0',
    ],
    [
      'an address of another kind',
      {
        ...bundled,
        sources: changed(bundled.sources, 'article-2022', () => ({ url: 'ftp://example.org' })),
      },
      'sources/article-2022/url',
      'must be an http or https address, not "ftp://example.org"',
      '应为http 或 https 网址，而不是 "ftp://example.org"',
    ],
    [
      'a value in words',
      claimWith({ value: 'many' }),
      `figures/${gdp}/claims/0/value`,
      'must be number, not "many"',
      '应为 number，而不是 "many"',
    ],
  ];
  test.each(cases)('%s', (_, value, path, en, zh) => {
    expect(faults(value)).toEqual({ findings: [{ path, message: { en, zh } }], complete: true });
  });

  test('a part that is missing', () => {
    const { redirects: _, ...rest } = bundled;
    expect(faults(rest)).toEqual({
      findings: [{ path: 'redirects', message: { en: 'is missing', zh: '缺失' } }],
      complete: true,
    });
  });

  test('an id that is no line of text is not taken into a path', () => {
    const places = ['a'.repeat(81), 'a\nb', 7, null].map((id) => ({ id }));
    const paths = faults({ ...bundled, places }).findings.map(({ path }) => path);
    expect(new Set(paths.map((path) => path.split('/')[1]))).toEqual(new Set(['0', '1', '2', '3']));
    const [first] = faults({ ...bundled, places: [{ id: 'a'.repeat(80) }] }).findings;
    expect(first?.path).toBe(`places/${'a'.repeat(80)}/name`);
  });
});

test('entries of the right shape are held against the rules between them', () => {
  expect(faults({ ...bundled, base: 'nope' })).toEqual({
    findings: [
      {
        path: 'base',
        message: { en: '“nope” is no id of sources', zh: '“nope”不是 sources 中的 id' },
      },
    ],
    complete: true,
  });
});

describe('of a very broken array', () => {
  const group = { id: 'China', label: { en: 'China', zh: '全国' } };
  const sound = { ...group, id: 'china' };
  const found = (groups: readonly unknown[]) => faults({ ...bundled, groups });

  test('all is told as long as it is not too much', () => {
    const { findings, complete } = found(Array.from({ length: mostBroken - 1 }, () => group));
    expect(findings).toHaveLength(mostBroken - 1);
    expect(complete).toBe(true);
  });

  test('so many entries are told, and that there may be more', () => {
    const many = Array.from({ length: mostBroken + 50 }, () => group);
    const { findings, complete } = found(many);
    expect(findings).toHaveLength(mostBroken);
    expect(complete).toBe(false);
  });

  test('sound entries between them do not count', () => {
    const many = Array.from({ length: mostBroken + 50 }, () => [sound, group]).flat();
    const { findings } = found(many);
    expect(findings).toHaveLength(mostBroken);
    expect(findings.at(-1)?.path).toBe(`groups/${2 * mostBroken - 1}/id`);
  });
});
