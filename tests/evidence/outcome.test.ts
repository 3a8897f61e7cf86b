import { describe, expect, test } from 'vitest';
import { assess } from '../../src/evidence/assessment.ts';
import { outcomesAmong, type Stated, type TargetOutcome } from '../../src/evidence/outcome.ts';
import { type Interval, includes, intervalOf, overlap } from '../../src/model/interval.ts';
import { comparePeriods, monthsOf } from '../../src/model/period.ts';
import type { Figure, Indicator } from '../../src/model/types.ts';
import { type Bound, bounds, keysOf, type Outcome, outcomes } from '../../src/model/vocabulary.ts';
import { fc } from '../random.ts';
import { bundled, figure, sourcedClaims } from './statements.ts';

const stock: Indicator = {
  id: 'incubators',
  label: { en: 'Incubators', zh: '孵化器' },
  unit: 'incubators',
  topic: 'carriers',
};
const flow: Indicator = { ...stock, flow: true };

function stated(
  value: number,
  bound: Bound,
  period: string,
  more: Partial<Pick<Figure, 'indicator' | 'area' | 'kind'>> = {},
): Stated {
  const claim = figure(value, bound);
  return {
    claim,
    figure: {
      id: `incubators-${period}`,
      indicator: 'incubators',
      area: 'wujin',
      kind: 'actual',
      period,
      claims: [claim],
      ...more,
    },
    contrary: [],
  };
}

const target = (value: number, bound: Bound, period: string) =>
  stated(value, bound, period, { kind: 'target' });

const outcomeOf = (aim: Stated, actuals: readonly Stated[], indicator: Indicator) =>
  outcomesAmong(actuals)(aim, indicator);

const forty = target(40, 'at-least', '2023');

describe('a stock, as a number of firms, is held against what was there when it was due', () => {
  test('met, when it was reached at the end of the period', () => {
    const actual = stated(40, 'exact', '2023');
    expect(outcomeOf(forty, [actual], stock)).toEqual({ outcome: 'met', actual, reason: null });
  });

  test('met early, when it was reached before', () => {
    const actual = stated(42, 'exact', '2021');
    expect(outcomeOf(forty, [actual], stock)).toEqual({
      outcome: 'met-early',
      actual,
      reason: null,
    });
  });

  test('met early within the year in which it was due', () => {
    const actual = stated(42, 'exact', '2023-06');
    expect(outcomeOf(forty, [actual], stock)).toEqual({
      outcome: 'met-early',
      actual,
      reason: null,
    });
  });

  test('met, when the figure is of the last month of the period', () => {
    const actual = stated(42, 'exact', '2023-12');
    expect(outcomeOf(forty, [actual], stock)).toEqual({ outcome: 'met', actual, reason: null });
  });

  test('missed, when it was not reached at the end of the period', () => {
    const actual = stated(39, 'exact', '2023');
    expect(outcomeOf(forty, [actual], stock)).toEqual({ outcome: 'missed', actual, reason: null });
  });

  test('open, when only an earlier figure falls short: it may have been reached since', () => {
    expect(outcomeOf(forty, [stated(39, 'exact', '2022')], stock)).toEqual({
      outcome: 'open',
      actual: null,
      reason: null,
    });
  });

  test('open, when nothing is known, or nothing until it was due', () => {
    expect(outcomeOf(forty, [], stock).outcome).toBe('open');
    expect(outcomeOf(forty, [stated(50, 'exact', '2024')], stock).outcome).toBe('open');
    expect(outcomeOf(forty, [stated(50, 'exact', '2024-01')], stock).outcome).toBe('open');
  });

  test('the figure at the end decides, whatever was reached before', () => {
    const [early, late] = [stated(42, 'exact', '2021'), stated(39, 'exact', '2023')];
    expect(outcomeOf(forty, [early, late], stock)).toEqual({
      outcome: 'missed',
      actual: late,
      reason: null,
    });
    expect(outcomeOf(forty, [late, early], stock)).toEqual({
      outcome: 'missed',
      actual: late,
      reason: null,
    });
  });

  test('open, when it was reached once but not at the latest that is known', () => {
    const [early, late] = [stated(42, 'exact', '2021'), stated(38, 'exact', '2022')];
    const open = { outcome: 'open', actual: null, reason: null };
    expect(outcomeOf(forty, [early, late], stock)).toEqual(open);
    expect(outcomeOf(forty, [late, early], stock)).toEqual(open);
  });

  test('met early, when it is reached again at the latest that is known', () => {
    const [low, high] = [stated(38, 'exact', '2021'), stated(42, 'exact', '2022')];
    expect(outcomeOf(forty, [low, high], stock)).toEqual({
      outcome: 'met-early',
      actual: high,
      reason: null,
    });
  });

  test('of several that reach it the latest is shown, in whatever order they stand', () => {
    const [first, second] = [stated(41, 'exact', '2021'), stated(45, 'exact', '2022')];
    expect(outcomeOf(forty, [first, second], stock).actual).toBe(second);
    expect(outcomeOf(forty, [second, first], stock).actual).toBe(second);
  });

  test('a target for some years is due at their end', () => {
    const plan = target(40, 'at-least', '2021/2023');
    expect(outcomeOf(plan, [stated(40, 'exact', '2023')], stock).outcome).toBe('met');
    expect(outcomeOf(plan, [stated(40, 'exact', '2022')], stock).outcome).toBe('met-early');
    expect(outcomeOf(plan, [stated(39, 'exact', '2021')], stock).outcome).toBe('open');
  });
});

describe('a flow, as jobs of a year, is decided only by a figure of the very same period', () => {
  test.each([
    ['the same year, reached', '2023', 40, 'met'],
    ['the same year, not reached', '2023', 39, 'missed'],
    ['an earlier year', '2022', 40, 'open'],
    ['a part of the year', '2023-12', 40, 'open'],
    ['years that end with it', '2021/2023', 40, 'open'],
  ])('%s', (_, period, value, outcome) => {
    expect(outcomeOf(forty, [stated(value, 'exact', period)], flow).outcome).toBe(outcome);
  });

  test('so a plan for three years is not met by its last year', () => {
    const plan = target(40, 'at-least', '2021/2023');
    expect(outcomeOf(plan, [stated(50, 'exact', '2023')], flow).outcome).toBe('open');
    expect(outcomeOf(plan, [stated(50, 'exact', '2021/2023')], flow).outcome).toBe('met');
  });
});

describe('a target is never decided by', () => {
  test.each([
    ['another area, though it includes the first', { area: 'wujin-with-cedz' }],
    ['another indicator', { indicator: 'maker-spaces' }],
    ['an estimate', { kind: 'estimate' }],
    ['another target', { kind: 'target' }],
  ] as const)('%s', (_, other) => {
    const actual = stated(50, 'exact', '2023', other);
    expect(outcomeOf(forty, [actual], stock)).toEqual({
      outcome: 'open',
      actual: null,
      reason: null,
    });
    expect(outcomeOf(forty, [actual], flow)).toEqual({
      outcome: 'open',
      actual: null,
      reason: null,
    });
  });
});

test.each(['2024', '2022/2024', '2024-01'])(
  'a figure of %s, which ends after the target is due, decides nothing',
  (period) => {
    expect(outcomeOf(forty, [stated(50, 'exact', period)], stock)).toEqual({
      outcome: 'open',
      actual: null,
      reason: null,
    });
  },
);

describe('bounds: a figure decides only what it states', () => {
  type Case = readonly [
    target: readonly [value: number, bound: Bound],
    actual: readonly [value: number, bound: Bound],
    Outcome,
  ];
  const cases: readonly Case[] = [
    // A number alone is to be reached.
    [[60, 'exact'], [60, 'exact'], 'met'],
    [[60, 'exact'], [61, 'exact'], 'met'],
    [[60, 'exact'], [59, 'exact'], 'missed'],
    // "More than 40" is not 40.
    [[40, 'more-than'], [41, 'exact'], 'met'],
    [[40, 'more-than'], [40, 'exact'], 'missed'],
    [[40, 'more-than'], [40, 'more-than'], 'met'],
    [[40, 'more-than'], [40, 'at-least'], 'open'],
    [[40, 'more-than'], [39, 'more-than'], 'open'],
    [[40, 'more-than'], [40, 'up-to'], 'missed'],
    [[40, 'at-least'], [40, 'exact'], 'met'],
    [[40, 'at-least'], [40, 'at-least'], 'met'],
    [[40, 'at-least'], [40, 'more-than'], 'met'],
    [[40, 'at-least'], [39, 'at-least'], 'open'],
    [[40, 'at-least'], [40, 'up-to'], 'open'],
    [[40, 'at-least'], [39, 'up-to'], 'missed'],
    // "Nearly 40" is below 40, "about 40" may be either.
    [[40, 'at-least'], [40, 'nearly'], 'missed'],
    [[40, 'at-least'], [50, 'nearly'], 'met'],
    [[40, 'at-least'], [40, 'about'], 'open'],
    [[40, 'at-least'], [43, 'about'], 'met'],
    [[40, 'at-least'], [37, 'about'], 'missed'],
    // A target that is about or nearly so much is reached within its margin.
    [[200, 'about'], [190, 'exact'], 'met'],
    [[200, 'about'], [189, 'exact'], 'missed'],
    [[2.2, 'about'], [2.09, 'exact'], 'met'],
    [[200, 'nearly'], [180, 'exact'], 'met'],
    [[200, 'nearly'], [179, 'exact'], 'missed'],
    // "Up to 300" is a limit to stay under.
    [[300, 'up-to'], [300, 'exact'], 'met'],
    [[300, 'up-to'], [299, 'exact'], 'met'],
    [[300, 'up-to'], [301, 'exact'], 'missed'],
    [[300, 'up-to'], [300, 'up-to'], 'met'],
    [[300, 'up-to'], [310, 'up-to'], 'open'],
    [[300, 'up-to'], [300, 'nearly'], 'met'],
    [[300, 'up-to'], [300, 'at-least'], 'open'],
    [[300, 'up-to'], [250, 'more-than'], 'open'],
    [[300, 'up-to'], [300, 'more-than'], 'missed'],
  ];
  test.each(cases)('target %j, actual %j: %s', ([aim, bound], [value, actualBound], outcome) => {
    const actual = stated(value, actualBound, '2023');
    const expected = { outcome, actual: outcome === 'open' ? null : actual, reason: null };
    expect(outcomeOf(target(aim, bound, '2023'), [actual], stock)).toEqual(expected);
    expect(outcomeOf(target(aim, bound, '2023'), [actual], flow)).toEqual(expected);
  });

  test('where the figure at the end leaves it open, an earlier one can still show it met', () => {
    const [early, vague] = [stated(45, 'exact', '2022'), stated(35, 'more-than', '2023')];
    expect(outcomeOf(forty, [early, vague], stock)).toEqual({
      outcome: 'met-early',
      actual: early,
      reason: null,
    });
  });
});

/** The rule word by word: every target goes over all actual figures, the latest first. */
function byTheRule(aim: Stated, figures: readonly Stated[], indicator: Indicator): TargetOutcome {
  const due = monthsOf(aim.figure.period);
  const isCandidate = ({ figure: { kind, area, period, indicator: of } }: Stated) => {
    if (kind !== 'actual' || of !== aim.figure.indicator || area !== aim.figure.area) return false;
    if (indicator.flow) return period === aim.figure.period;
    const at = monthsOf(period);
    return at !== null && due !== null && at.last <= due.last;
  };
  const { bound } = aim.claim;
  const stated = intervalOf(aim.claim.value, bound, 0);
  const enough: Interval =
    bound === 'up-to'
      ? { ...stated, low: -Infinity, lowClosed: false }
      : { ...stated, high: Infinity, highClosed: false };
  const reached = ({ claim }: Stated) => intervalOf(claim.value, claim.bound, 0);
  const meets = (each: Stated) => includes(enough, reached(each));
  const actual = figures
    .filter(isCandidate)
    .sort((a, b) => comparePeriods(b.figure.period, a.figure.period))
    .find((each) => meets(each) || !overlap(enough, reached(each)));
  const reason = null;
  const isDue = actual && monthsOf(actual.figure.period)?.last === due?.last;
  if (actual && meets(actual)) return { outcome: isDue ? 'met' : 'met-early', actual, reason };
  return actual && isDue
    ? { outcome: 'missed', actual, reason }
    : { outcome: 'open', actual: null, reason };
}

describe('many figures of a few series', () => {
  const year = fc.integer({ min: 2020, max: 2023 });
  const anyPeriod = fc.oneof(
    year.map(String),
    fc.tuple(year, fc.constantFrom('-06', '-12', '-12-30')).map((date) => date.join('')),
    year.map((from) => `${from}/${from + 1}`),
  );
  const anyStated = fc
    .record({
      value: fc.oneof(fc.integer({ min: 190, max: 210 }), fc.constantFrom(0.1 + 0.2, 0.3, 0, -200)),
      // Most leave it open whether so much was reached.
      bound: fc.constantFrom<Bound>('more-than', 'up-to', ...keysOf(bounds)),
      period: anyPeriod,
      area: fc.constantFrom('wujin', 'wujin', 'changzhou'),
      kind: fc.constantFrom('actual', 'actual', 'actual', 'estimate'),
    })
    .map(({ value, bound, period, area, kind }) => stated(value, bound, period, { area, kind }));
  const aims = fc.tuple(
    fc.integer({ min: 190, max: 210 }),
    fc.constantFrom(...keysOf(bounds)),
    anyPeriod,
  );

  test('decide targets as if each target went over all of them', () => {
    fc.assert(
      fc.property(
        fc.array(anyStated, { maxLength: 200, size: 'max' }),
        fc.array(aims, { minLength: 1, maxLength: 10 }),
        fc.constantFrom(stock, flow),
        (figures, all, indicator) => {
          const decide = outcomesAmong(figures);
          for (const aim of all.map((each) => target(...each))) {
            const { outcome, actual } = decide(aim, indicator);
            const expected = byTheRule(aim, figures, indicator);
            expect(outcome).toBe(expected.outcome);
            // The same one, and not only one like it.
            expect(actual).toBe(expected.actual);
          }
        },
      ),
      { numRuns: 500 },
    );
  });

  test('each value is looked at once: 4,000 figures of which none decides, and as many targets', () => {
    let reads = 0;
    const vague = Array.from({ length: 4000 }, (_, i) => {
      const said = stated(5, 'more-than', `${1000 + (i % 1000)}`);
      const claim = Object.defineProperty({ ...said.claim }, 'value', {
        get: () => {
          reads += 1;
          return 5;
        },
      });
      return { ...said, claim };
    });
    const decide = outcomesAmong(vague);
    const all = vague.map((_, i) => decide(target(100 + i, 'at-least', '2023'), stock).outcome);
    expect(new Set(all)).toEqual(new Set(['open']));
    expect(reads).toBe(4000);
  });
});

describe('other areas', () => {
  const inside = new Map([['wujin', ['zone']]]);
  const outcomeWith = (aim: Stated, actuals: readonly Stated[], indicator = stock) =>
    outcomesAmong(actuals, inside)(aim, indicator);
  const inZone = { area: 'zone' };
  const zoneTarget = stated(40, 'at-least', '2023', { kind: 'target', area: 'zone' });

  test('a part of the area that meets the target meets it for the whole', () => {
    const actual = stated(41, 'exact', '2023', inZone);
    const met = { outcome: 'met', actual, reason: 'part' };
    expect(outcomeWith(forty, [actual])).toEqual(met);
    expect(outcomeWith(forty, [actual], flow)).toEqual(met);
    const early = stated(41, 'exact', '2022', inZone);
    expect(outcomeWith(forty, [early])).toMatchObject({ outcome: 'met-early', reason: 'part' });
  });

  test('a part that falls short leaves it open: the rest may have reached it', () => {
    const actual = stated(39, 'exact', '2023', inZone);
    expect(outcomeWith(forty, [actual])).toEqual({ outcome: 'open', actual: null, reason: null });
  });

  test('a whole that misses the target misses it for its part, and does not meet it for it', () => {
    const [low, high] = [stated(39, 'exact', '2023'), stated(41, 'exact', '2023')];
    const missed = { outcome: 'missed', actual: low, reason: 'whole' };
    expect(outcomeWith(zoneTarget, [low])).toEqual(missed);
    expect(outcomeWith(zoneTarget, [high])).toMatchObject({ outcome: 'open', actual: null });
  });

  test('a figure of the area itself comes first', () => {
    const [own, part] = [stated(42, 'exact', '2023'), stated(41, 'exact', '2023', inZone)];
    expect(outcomeWith(forty, [part, own])).toEqual({ outcome: 'met', actual: own, reason: null });
  });

  test.each([
    ['a ratio', { ...stock, ratio: true as const }],
    ['a percentage', { ...stock, unit: 'percent' }],
  ])('%s of a part says nothing of the whole, nor the other way round', (_, indicator) => {
    const [part, whole] = [stated(41, 'exact', '2023', inZone), stated(39, 'exact', '2023')];
    expect(outcomeWith(forty, [part], indicator)).toMatchObject({ outcome: 'open', actual: null });
    expect(outcomeWith(zoneTarget, [whole], indicator)).toMatchObject({ outcome: 'open' });
  });

  test('a limit is not met because a part stays under it', () => {
    const limit = target(40, 'up-to', '2023');
    const part = stated(39, 'exact', '2023', inZone);
    expect(outcomeWith(limit, [part])).toMatchObject({ outcome: 'open', actual: null });
  });

  test('an area that is not said to be inside decides nothing', () => {
    const actual = stated(41, 'exact', '2023', { area: 'elsewhere' });
    expect(outcomeWith(forty, [actual])).toMatchObject({ outcome: 'open', actual: null });
  });
});

describe('a disputed figure', () => {
  const disputed = (value: number, other: number, period: string, more = {}): Stated => ({
    ...stated(value, 'exact', period, more),
    contrary: [figure(other)],
  });

  test('leaves the target open and is given as the reason, whichever value is preferred', () => {
    for (const actual of [disputed(42, 39, '2023'), disputed(39, 42, '2023')]) {
      const open = { outcome: 'open', actual, reason: 'disputed' };
      expect(outcomeOf(forty, [actual], stock)).toEqual(open);
      expect(outcomeOf(forty, [actual], flow)).toEqual(open);
    }
  });

  test('of an earlier year is a reason only if one of its values meets the target', () => {
    const near = disputed(39, 42, '2021');
    expect(outcomeOf(forty, [near], stock)).toMatchObject({ actual: near, reason: 'disputed' });
    expect(outcomeOf(forty, [disputed(38, 39, '2021')], stock)).toMatchObject({
      outcome: 'open',
      actual: null,
    });
  });

  test('of a part does not meet the target of the whole', () => {
    const part = disputed(42, 39, '2023', { area: 'zone' });
    const decide = outcomesAmong([part], new Map([['wujin', ['zone']]]));
    expect(decide(forty, stock)).toMatchObject({ outcome: 'open', actual: null });
  });
});

test('what is not decided has no result on record', () => {
  expect(outcomes.open).toEqual({ en: 'no result on record', zh: '暂无结果数据' });
});

describe('the bundled targets', () => {
  const preferred = (each: Figure): Stated => {
    const { preferred, contrary } = assess(sourcedClaims(each));
    return { figure: each, claim: preferred.claim, contrary: contrary.map(({ claim }) => claim) };
  };
  const parts = new Map(bundled.areas.map(({ id, includes = [] }) => [id, includes]));
  const actuals = bundled.figures.filter(({ kind }) => kind === 'actual').map(preferred);
  const decided = bundled.figures
    .filter(({ kind }) => kind === 'target')
    .map((each) => {
      const indicator = bundled.indicators.find(({ id }) => id === each.indicator);
      if (!indicator) throw new Error(`no indicator with the id ${each.indicator}`);
      return { id: each.id, ...outcomesAmong(actuals, parts)(preferred(each), indicator) };
    });

  test('“more than 40 listed companies by 2023” was met early by the 42 of 2021', () => {
    const listed = decided.find(({ id }) => id === 'listed-companies-2023-target');
    expect(listed).toMatchObject({
      outcome: 'met-early',
      actual: { figure: { id: 'listed-companies-2021' }, claim: { value: 42 } },
    });
  });

  test('“more than CNY 300 bn in 2023” was met by the smaller boundary alone', () => {
    const output = decided.find(({ id }) => id === 'industrial-output-2023-target');
    expect(output).toMatchObject({
      outcome: 'met',
      reason: 'part',
      actual: {
        figure: { id: 'industrial-output-2023-wujin-without-cedz' },
        claim: { value: 398_470_000_000 },
      },
    });
  });

  test('a share of research spending that a part reached says nothing of the whole', () => {
    // Changzhou EDZ had 3.66% in 2022; the district aimed at 3.3% in 2023.
    const share = decided.find(({ id }) => id === 'rd-intensity-2023-target');
    expect(share).toMatchObject({ outcome: 'open', actual: null, reason: null });
  });

  test('every other target is open: no figure decides it', () => {
    const known = decided.filter(({ outcome }) => outcome !== 'open').map(({ id }) => id);
    expect(decided.length).toBeGreaterThan(1);
    expect(new Set(known)).toEqual(
      new Set([
        'listed-companies-2023-target',
        'industrial-output-2023-target',
        // 1,000 aimed at, 716 reached.
        'high-tech-enterprises-2020-target',
        // A net increase of 765 in the year that the target names.
        'high-tech-enterprises-net-increase-2022-changzhou-target',
      ]),
    );
  });
});
