import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import type { Dataset, Figure } from '../../src/model/types.ts';
import type { DoubtKind } from '../../src/model/vocabulary.ts';
import { argumentsOf, runWujin } from '../cli/harness.ts';
import { bundled } from '../evidence/statements.ts';
import { ownFile, runOn } from './own-file.ts';

type Doubt = {
  readonly id: string;
  readonly kind: DoubtKind;
  readonly facts: readonly string[];
  readonly why: Readonly<Record<string, string>>;
  readonly label: Readonly<Record<string, string>>;
  readonly evidence: null;
  readonly sources: readonly string[];
};

async function doubtsIn(change: Partial<Dataset> | null = null): Promise<readonly Doubt[]> {
  const argv = ['doubts', '--json'];
  const { stdout, exit } = await (change ? runOn(ownFile(change), argv) : runWujin(argv));
  expect(exit).toBe(0);
  return JSON.parse(stdout);
}

async function print(line: string, terminal: number | null = null): Promise<string> {
  const { stdout, exit } = await runWujin(argumentsOf(line), { terminal });
  expect(exit).toBe(0);
  return stdout;
}

describe('wujin doubts', () => {
  test.each([
    // The tensions that the notes to the data list.
    ['people-supported-to-start-2021', 'people-supported-to-start-2021-wujin-with-cedz'],
    ['high-tech-enterprises-2021', 'high-tech-enterprises-2020'],
    ['high-tech-enterprises-new-2022-target', 'high-tech-enterprises-net-increase-2022-target'],
    ['single-champions-2021-04', 'single-champions-2021-11'],
    [
      'manufacturing-champions-count-2021-china-counties',
      'manufacturing-champions-count-2021-jiangsu',
    ],
    [
      'manufacturing-champions-count-2021-china-counties',
      'manufacturing-champions-count-2021-changzhou',
    ],
    ['carrier-floor-area-added-2021', 'talent-apartment-floor-area-2021'],
    ['inspection-incentive-2021-proposed', 'inspection-incentive-2021-changzhou'],
    ['incubators-2019-06', 'incubators-2022-03'],
    [
      'top-100-districts-comprehensive-strength-2013',
      'top-100-districts-comprehensive-strength-2023',
    ],
  ])('has the tension of %s and %s, with a reason in both languages', async (fact, other) => {
    const found = (await doubtsIn()).find(
      ({ kind, facts }) => kind === 'tension' && facts.join() === `${fact},${other}`,
    );
    expect(Object.keys(found?.why ?? {})).toEqual(['en', 'zh']);
  });

  test('has headline figures that only unverified pages give', async () => {
    const weak = (await doubtsIn()).filter(({ kind }) => kind === 'weak');
    expect(weak.map(({ facts }) => facts)).toContainEqual(['market-entities-2021']);
    // A copy gives the number of listed companies.
    expect(weak.flatMap(({ facts }) => facts)).not.toContain('listed-companies-2021');
    const one = weak.find(({ facts }) => facts.includes('market-entities-2021'));
    expect(one?.why['en']).toBe('Only an unverified page gives it: miulaqin.cn.');
    const two = weak.find(({ facts }) => facts.includes('high-tech-enterprises-2021'));
    expect(two?.why['en']).toBe('Only unverified pages give it: miulaqin.cn, manyoumao.com.');
  });

  test('has headline indicators without a figure of the last three years', async () => {
    const old = (await doubtsIn()).filter(({ kind }) => kind === 'old');
    expect(old.map(({ id }) => id)).toContain('old-high-tech-enterprises');
    // Champions were counted in December 2024, and the sources were read in 2026.
    expect(old.map(({ id }) => id)).not.toContain('old-single-champions');
    const [first] = old;
    expect(first?.why['en']).toMatch(/^No figure since 2023; the latest is of 20/);
  });

  test('a figure that sources dispute is marked as disputed', async () => {
    const { stdout } = await runWujin(['doubts'], { terminal: 200 });
    expect(stdout).toContain('CNY 58,296 · ! disputed: also CNY 52,896 · 2021');
  });

  test('does not repeat a change that a tension explains', async () => {
    expect((await doubtsIn()).filter(({ kind }) => kind === 'trend')).toEqual([]);
    const unexplained = (await doubtsIn({ tensions: [] })).filter(({ kind }) => kind === 'trend');
    expect(unexplained.map(({ facts }) => facts)).toEqual(
      expect.arrayContaining([
        ['high-tech-enterprises-2020', 'high-tech-enterprises-2021'],
        ['single-champions-2021-04', 'single-champions-2021-11'],
        ['incubators-2019-06', 'incubators-2022-03'],
      ]),
    );
    const fall = unexplained.find(({ id }) => id === 'trend-incubators-2022-03');
    // 29 of 43 is a third less.
    expect(fall?.why['en']).toBe(
      'The later figure is 33% lower after 33 months. The two may count different things.',
    );
  });

  describe('changes of a series', () => {
    const figure = (period: string, value: number, area = 'wujin'): Figure => ({
      ...{ id: `maker-spaces-${period}-${area}`, indicator: 'maker-spaces', area, period },
      kind: 'actual',
      claims: [{ source: 'article-2022', value, bound: 'exact', printed: String(value) }],
    });
    const trends = async (...figures: readonly Figure[]) => {
      const found = await doubtsIn({ figures, rankings: [], awards: [], policies: [], places: [] });
      return found.filter(({ kind }) => kind === 'trend').map(({ facts }) => facts.length);
    };

    test.each([
      ['a fall of a tenth', [figure('2020', 100), figure('2021', 90)], []],
      ['a larger fall', [figure('2020', 100), figure('2021', 89)], [2]],
      ['half more in a year', [figure('2020', 100), figure('2021', 150)], []],
      ['more than half more in a year', [figure('2020', 100), figure('2021', 151)], [2]],
      ['the same in three years', [figure('2020', 100), figure('2023', 151)], []],
      ['two boundaries', [figure('2020', 100), figure('2021', 50, 'wujin-with-cedz')], []],
    ])('%s', async (_, figures, expected) => {
      expect(await trends(...figures)).toEqual(expected);
    });
  });

  test('is of no use without facts: a sentence on stderr, exit 0', async () => {
    const none = { figures: [], rankings: [], awards: [], policies: [], places: [], tensions: [] };
    const { stdout, stderr, exit } = await runOn(ownFile(none), ['doubts']);
    expect([exit, stdout]).toEqual([0, '']);
    expect(stderr).toContain('No doubts: nothing to be careful with.');
  });

  test('in a terminal has a heading for each kind, and every id of a fact', async () => {
    const text = await print('wujin doubts', 80);
    const all = await doubtsIn();
    expect(text).toContain(`Doubts: ${all.length}\n`);
    const count = (kind: DoubtKind) => all.filter((each) => each.kind === kind).length;
    expect(text).toContain(`\nFacts not to compare: ${count('tension')}\n`);
    expect(text).toContain(`\nHeadline figures on unverified pages alone: ${count('weak')}\n`);
    expect(text).toContain(`\nHeadline figures without a recent year: ${count('old')}\n`);
    const words = text.split(/[^a-z0-9-]+/);
    for (const id of all.flatMap(({ facts }) => facts)) expect(words).toContain(id);
  });

  test.each([40, 60, 80, 120])('fits %i columns in both languages', async (width) => {
    for (const lang of ['en', 'zh']) {
      const lines = (await print(`wujin doubts --lang ${lang}`, width)).split('\n');
      expect(lines.filter((line) => stringWidth(line) > width)).toEqual([]);
    }
  });

  test('every format has a record for each doubt', async () => {
    const count = (await doubtsIn()).length;
    const lines = (text: string) => text.trimEnd().split('\n').length;
    expect(lines(await print('wujin doubts'))).toBe(1 + count);
    expect(lines(await print('wujin doubts -f csv'))).toBe(1 + count);
    expect(lines(await print('wujin doubts -f ndjson'))).toBe(count);
    expect(lines(await print('wujin doubts -f markdown'))).toBe(2 + count);
    expect((await print('wujin doubts -f list')).match(/^Kind: /gm)).toHaveLength(count);
    const { stderr } = await runWujin(['doubts', '--limit', '2']);
    expect(stderr).toBe(`Showing 2 of ${count}. Raise --limit for more.\n`);
  });
});

describe('a tension of a dataset of your own', () => {
  const [first, second] = bundled.figures;
  const tension = { id: 'own', fact: first?.id ?? '', other: second?.id ?? '' };

  test('is listed, and the other languages fall back', async () => {
    const why = { en: 'They count different things.' };
    const [found] = await doubtsIn({ tensions: [{ ...tension, why }] });
    expect(found).toMatchObject({ id: 'own', kind: 'tension', why });
  });

  test('with an unknown fact is refused, with the nearest id', async () => {
    const other = 'high-tech-enterprises-2201';
    const text = ownFile({ tensions: [{ ...tension, other, why: { en: 'Why.' } }] });
    const { stderr, exit } = await runOn(text, ['doubts']);
    expect(exit).toBe(4);
    expect(stderr).toContain('tensions/own/other: no fact has the id “high-tech-enterprises-2201”');
    expect(stderr).toContain('Did you mean “high-tech-enterprises-2021”?');
  });
});

test.each(['incubators-2019-06', 'incubators-2022-03'])(
  'wujin show %s mentions the tension',
  async (id) => {
    const text = await print(`wujin show ${id}`, 80);
    expect(text).toMatch(/^Not comparable {2}(29|43) \(20/m);
    expect(text.replaceAll(/\s+/g, ' ')).toContain('It does not show a decline.');
  },
);

test.each(['en', 'zh'])('wujin help doubts fits on a screen of 40 lines (%s)', async (lang) => {
  const lines = (await print(`wujin help doubts --lang ${lang}`, 80)).trimEnd().split('\n');
  expect(lines.length).toBeLessThanOrEqual(40);
});
