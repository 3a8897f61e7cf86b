import { describe, expect, test } from 'vitest';
import { agree, anything, meaningOf, supports } from '../../src/evidence/agreement.ts';
import { assess } from '../../src/evidence/assessment.ts';
import { independent, support } from '../../src/evidence/support.ts';
import type { Fact, Source } from '../../src/model/types.ts';
import type { Evidence, Grade } from '../../src/model/vocabulary.ts';
import { bounds, grades, keysOf } from '../../src/model/vocabulary.ts';
import { fc } from '../random.ts';
import {
  anySaids,
  bundled,
  figure,
  place,
  plain,
  reordered,
  type Said,
  says,
  source,
  sourcedClaims,
} from './statements.ts';

/** What sources amount to that state no value. */
const supported = (sources: readonly Source[]) =>
  support(sources.map((each) => ({ source: each, meaning: anything })));

describe('evidence', () => {
  const cases: readonly (readonly [what: string, said: Said, Evidence])[] = [
    [
      'one claim is single, even of the best grade',
      [says('government', 'a', figure(42))],
      'single',
    ],
    [
      'two independent claims corroborate each other',
      [says('government', 'a', figure(42)), says('news', 'b', figure(42))],
      'corroborated',
    ],
    [
      'a copy speaks for its original, and that for itself',
      [says('copy', 'a', figure(42)), says('unverified', 'b', figure(42))],
      'corroborated',
    ],
    [
      'two copies of two originals corroborate each other',
      [says('copy', 'a', figure(42)), says('copy', 'b', figure(42))],
      'corroborated',
    ],
    [
      'two copies of one original are one voice',
      [says('copy', 'a', figure(42)), says('copy', 'a', figure(42))],
      'single',
    ],
    [
      'two editions of one publisher are one voice',
      [says('government', 'a', figure(42)), says('government', 'a', figure(42))],
      'single',
    ],
    [
      'unverified pages never corroborate each other, however many',
      [
        says('unverified', 'a', figure(42)),
        says('unverified', 'b', figure(42)),
        says('unverified', 'c', figure(42)),
      ],
      'single',
    ],
    [
      'the copy of an unverified page does not lend it a better grade',
      [
        says('unverified', 'a', figure(42)),
        says('copy', 'a', figure(42)),
        says('unverified', 'b', figure(42)),
      ],
      'single',
    ],
    [
      'a bound that is far below proves nothing: “more than 200” beside 204,311',
      [says('government', 'a', figure(200, 'more-than')), says('news', 'b', figure(204_311))],
      'single',
    ],
    [
      'a bound that is close corroborates',
      [says('government', 'a', figure(200_000, 'more-than')), says('news', 'b', figure(204_311))],
      'corroborated',
    ],
    [
      'two that support each other corroborate beside a bound that is far away',
      [
        says('government', 'a', figure(200, 'more-than')),
        says('news', 'b', figure(204_311)),
        says('unverified', 'c', figure(204_311)),
      ],
      'corroborated',
    ],
    [
      'two unverified ones that support each other are single beside a distant bound',
      [
        says('government', 'a', figure(200, 'more-than')),
        says('unverified', 'b', figure(204_311)),
        says('unverified', 'c', figure(204_311)),
      ],
      'single',
    ],
    [
      'two that cannot both be true are disputed, whoever speaks',
      [says('government', 'a', figure(42)), says('unverified', 'b', figure(43))],
      'disputed',
    ],
    [
      'a publisher that contradicts itself is disputed',
      [says('government', 'a', figure(42)), says('government', 'a', figure(43))],
      'disputed',
    ],
    [
      'a dispute among the others counts, though both agree with the best',
      [
        says('government', 'a', figure(100, 'more-than')),
        says('news', 'b', figure(150)),
        says('news', 'c', figure(160)),
      ],
      'disputed',
    ],
    [
      'one contradiction outweighs any number that agree',
      [
        says('government', 'a', figure(42)),
        says('state-media', 'b', figure(42)),
        says('news', 'c', figure(42)),
        says('unverified', 'd', figure(41)),
      ],
      'disputed',
    ],
  ];
  test.each(cases)('%s', (_, said, evidence) => {
    expect(assess(said).evidence).toBe(evidence);
  });

  test('every grade but unverified can corroborate an unverified page', () => {
    const able = keysOf(grades).filter(
      (grade) => supported([source('unverified', 'a'), source(grade, 'b')]) === 'corroborated',
    );
    expect(able).toEqual(keysOf(grades).filter((grade) => grade !== 'unverified'));
  });

  test('holds for statements without a value too: an award that two confirm', () => {
    const said = assess([says('government', 'a', plain), says('unverified', 'b', plain)]);
    expect(said).toMatchObject({ evidence: 'corroborated', contrary: [] });
  });

  test('is disputed exactly when some pair cannot both be true', () => {
    fc.assert(
      fc.property(anySaids, (said) => {
        const pairs = said.flatMap((a) =>
          said.map((b) => agree(meaningOf(a.claim), meaningOf(b.claim))),
        );
        expect(assess(said).evidence === 'disputed').toBe(pairs.includes(false));
      }),
    );
  });

  test('a copy that repeats a claim of its original changes nothing', () => {
    fc.assert(
      fc.property(anySaids, fc.nat(), (said, n) => {
        const original = said[n % said.length] ?? said[0];
        const copy = says('copy', original.source.origin, original.claim, null);
        expect(assess([...said, copy]).evidence).toBe(assess(said).evidence);
      }),
    );
  });

  test('an unverified page that agrees never turns a lone unverified claim into more', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', 'b', 'c'), { minLength: 1 }), (origins) => {
        expect(supported(origins.map((origin) => source('unverified', origin)))).toBe('single');
      }),
    );
  });
});

describe('the preferred claim', () => {
  const prefers = (...said: Said) => said.indexOf(assess(said).preferred);

  test.each([
    ['government', 'state-media'],
    ['state-media', 'news'],
    ['news', 'copy'],
    ['copy', 'encyclopedia'],
    ['encyclopedia', 'unverified'],
  ] satisfies [Grade, Grade][])(
    '%s is heard before %s, though vaguer and older',
    (better, worse) => {
      const vague = says(better, 'a', figure(200, 'about'), '2010');
      const exact = says(worse, 'b', figure(200), '2024');
      expect(prefers(vague, exact)).toBe(0);
      expect(prefers(exact, vague)).toBe(1);
    },
  );

  test.each(['about', 'nearly', 'at-least', 'more-than', 'up-to'] as const)(
    'at one grade an exact figure comes before “%s”, though older',
    (bound) => {
      const exact = says('news', 'a', figure(200), '2010');
      const vague = says('news', 'b', figure(200, bound), '2024');
      expect(prefers(exact, vague)).toBe(0);
      expect(prefers(vague, exact)).toBe(1);
    },
  );

  test('at one grade the figure with more digits comes first, though older', () => {
    const fine = says('copy', 'a', figure(295_158_000_000, 'exact', '2951.58億元'), '2010');
    const coarse = says('copy', 'b', figure(295_200_000_000, 'exact', '2952億元'), '2024');
    expect(prefers(fine, coarse)).toBe(0);
    expect(prefers(coarse, fine)).toBe(1);
  });

  test('of figures that are only bounded the digits do not count, but the date', () => {
    const coarse = says('news', 'a', figure(20_000, 'about', '约2万'), '2022');
    const fine = says('news', 'b', figure(20_000, 'about', '约20000'), '2021');
    expect(assess([fine, coarse]).preferred).toBe(coarse);
    expect(assess([coarse, fine]).preferred).toBe(coarse);
  });

  test('of two that nothing else tells apart the id of the source decides', () => {
    const [one, other] = ['a-paper', 'b-paper'].map((id) => {
      const said = says('news', id, figure(42));
      return { ...said, source: { ...said.source, id } };
    });
    if (!one || !other) throw new Error('two were made');
    expect(assess([one, other]).preferred).toBe(one);
    expect(assess([other, one]).preferred).toBe(one);
  });

  test('at one grade a place comes before “top 50”, though older', () => {
    const exact = says('news', 'a', place(35), '2010');
    const top = says('news', 'b', place(50, 'top'), '2024');
    expect(assess([exact, top]).preferred).toBe(exact);
    expect(assess([top, exact]).preferred).toBe(exact);
  });

  test.each([
    ['2021-04-29', '2021-04-28'],
    // A month or a year may be any of its days, up to the last.
    ['2021-04', '2021-04-29'],
    ['2026', '2026-01'],
    ['2022', '2021-12-31'],
    ['2021', null],
  ])('of equals the newer comes first: %s before %s', (newer, older) => {
    const [a, b] = [says('news', 'a', figure(1), newer), says('news', 'b', figure(1), older)];
    expect(prefers(a, b)).toBe(0);
    expect(prefers(b, a)).toBe(1);
  });
});

describe('contrary', () => {
  test('names the claims that cannot be true together with the preferred one', () => {
    const best = says('government', 'a', figure(42));
    const same = says('news', 'b', figure(42));
    const other = says('news', 'c', figure(43));
    expect(assess([other, same, best])).toMatchObject({ preferred: best, contrary: [other] });
  });

  test('names the others where only they contradict each other, and not who agrees with all', () => {
    const best = says('government', 'a', figure(40, 'more-than'));
    const [one, other] = [says('news', 'b', figure(42)), says('news', 'c', figure(45))];
    const atLeast = says('news', 'd', figure(41, 'at-least'));
    expect(assess([best, one, atLeast, other])).toMatchObject({
      evidence: 'disputed',
      preferred: best,
      contrary: [one, other],
    });
  });

  test('names only those against the preferred claim where there are any', () => {
    const best = says('government', 'a', figure(42));
    const [same, other] = [says('news', 'b', figure(42)), says('news', 'c', figure(45))];
    expect(assess([same, best, other])).toMatchObject({ preferred: best, contrary: [other] });
  });

  test('names somebody exactly where there is a dispute, and never the preferred claim', () => {
    fc.assert(
      fc.property(anySaids, (said) => {
        const { evidence, preferred, contrary } = assess(said);
        expect(contrary.length > 0).toBe(evidence === 'disputed');
        expect(contrary).not.toContain(preferred);
      }),
    );
  });
});

describe('a fact with many claims', () => {
  /** Bounds and roundings around three values: ends that touch, closed and open ones. */
  const near = fc.integer({ min: 199, max: 201 });
  const anyNear = fc.oneof(
    fc.tuple(near, fc.constantFrom(...keysOf(bounds))).map((said) => figure(...said)),
    near.map((n) => figure(n, 'exact', `${n / 10}十`)),
    near.map((n) => figure(n * 1e8, 'exact', `${n}亿`)),
    fc.constantFrom(0.1 + 0.2, 0.3).map((n) => figure(n, 'at-least')),
    fc.constantFrom(0.1 + 0.2, 0.3).map((n) => figure(n, 'up-to')),
    fc.constantFrom(0.1 + 0.2, 0.3).map((n) => figure(n, 'nearly')),
  );
  const anyMany = fc
    .tuple(anyNear, fc.array(anyNear, { minLength: 1, maxLength: 12 }), fc.boolean())
    .map(([best, others, isVague]): Said => {
      // One that leaves everything open agrees with all: the dispute is among the others.
      const preferred = isVague ? figure(0, 'at-least') : best;
      return [
        says('government', 'a', preferred),
        ...others.map((claim, i) => says('news', `b${i}`, claim, String(2000 + i))),
      ];
    });

  test('names those whom a comparison of every pair would name', () => {
    fc.assert(
      fc.property(anyMany, (said) => {
        const { contrary, preferred } = assess(said);
        const others = said.filter((each) => each !== preferred);
        const against = others.filter(
          ({ claim }) => !agree(meaningOf(claim), meaningOf(preferred.claim)),
        );
        const divided = others.filter(({ claim }) =>
          others.some((other) => !agree(meaningOf(claim), meaningOf(other.claim))),
        );
        expect(contrary).toEqual(against.length > 0 ? against : divided);
      }),
      { numRuns: 2000 },
    );
  });

  test('is corroborated if a comparison of every pair finds support', () => {
    const anySupport = fc.array(
      fc
        .tuple(
          fc.constantFrom(...keysOf(grades)),
          fc.constantFrom('a', 'b', 'c'),
          fc.constantFrom(100, 110, 130, 170, 0, -100),
          fc.constantFrom(...keysOf(bounds)),
        )
        .map(([grade, origin, value, bound]) => says(grade, origin, figure(value, bound))),
      { minLength: 1, maxLength: 8 },
    );
    fc.assert(
      fc.property(anySupport, (said) => {
        const weighed = said.map(({ source, claim }) => ({ source, meaning: meaningOf(claim) }));
        const adding = weighed.filter(
          ({ source }) =>
            source.grade !== 'copy' ||
            !weighed.some(
              (other) => other.source.origin === source.origin && other.source.grade !== 'copy',
            ),
        );
        const isCorroborated = adding.some(
          (one) =>
            one.source.grade !== 'unverified' &&
            adding.some(
              (other) =>
                other.source.origin !== one.source.origin && supports(one.meaning, other.meaning),
            ),
        );
        expect(support(weighed)).toBe(isCorroborated ? 'corroborated' : 'single');
      }),
      { numRuns: 3000 },
    );
  });

  test('is weighed with each printed text read once', () => {
    let reads = 0;
    const all = Array.from({ length: 10_000 }, (_, i) => {
      const claim = Object.defineProperty(figure(i % 7), 'printed', {
        get: () => {
          reads += 1;
          return String(i % 7);
        },
      });
      return says('news', `b${i}`, claim);
    });
    expect(assess([says('news', 'a', figure(3)), ...all]).evidence).toBe('disputed');
    expect(reads).toBe(10_000);
  });

  test('is weighed without comparing every pair: twenty thousand claims in a moment', () => {
    const all = Array.from({ length: 20_000 }, (_, i) => says('news', `b${i}`, figure(1e6 + i)));
    const vague = says('government', 'a', figure(1000, 'at-least'));
    expect(assess([vague, ...all])).toMatchObject({ evidence: 'disputed', contrary: all });
  });
});

test('independence is by origin alone: neither grade nor address nor publisher', () => {
  expect(independent(source('government', 'a'), source('copy', 'a'))).toBe(false);
  expect(independent(source('government', 'a'), source('government', 'b'))).toBe(true);
});

test('nothing depends on the order in which the claims are noted down', () => {
  fc.assert(
    fc.property(anySaids, fc.nat(), fc.boolean(), (said, turn, reverse) => {
      const [one, other] = [assess(said), assess(reordered(said, turn, reverse))];
      expect(other.evidence).toBe(one.evidence);
      expect(other.preferred).toBe(one.preferred);
      expect(new Set(other.contrary)).toEqual(new Set(one.contrary));
    }),
  );
});

// The real cases, written down from the sources by the rules of the contract: [evidence, who is
// preferred]. The communiqués of the district are copies with one origin; so is the city's page.
const figuresWithSeveralClaims: Readonly<Record<string, readonly [Evidence, string]>> = {
  // Two unverified pages do not make one verified.
  'high-tech-enterprises-2021': ['single', 'manyoumao-2024-12-03'],
  // Two unverified pages beside the copy of a district newspaper.
  'listed-companies-2021': ['corroborated', 'yanghu-net-2022-02-05'],
  // An office of the city and a copy of the city government itself.
  'single-champions-new-2022-changzhou': ['corroborated', 'changzhou-taiwan-office-2022-11-02'],
  'little-giants-national-new-2022-changzhou': ['corroborated', 'changzhou-party-org-2022-08-16'],
  'technology-projects-new-2021-2023-target': ['corroborated', 'changzhou-st-bureau-2021-02-22'],
  // A newspaper's copy and two prints of one unidentified text.
  'projects-signed-2021-04': ['corroborated', 'yanghu-net-2021-04-29'],
  'projects-signed-investment-2021-04': ['corroborated', 'yanghu-net-2021-04-29'],
  // Two prints of that text alone. The one that is dated 2021 may be of any day of that year.
  'high-end-service-projects-new-2021-2023-target': ['single', '71396-2021'],
  'talents-increase-2021-2023-target': ['single', '71396-2021'],
  'top-talents-new-2021-2023-target': ['single', '71396-2021'],
  'leading-talents-new-2021-2023-target': ['single', '71396-2021'],
  'foreign-capital-used-2021-2023-target': ['single', '71396-2021'],
  // District and city, or district and newspaper, each rounding its own way.
  'gdp-2021-wujin-with-cedz': ['corroborated', 'wujin-communique-2021'],
  'gdp-2023-wujin-without-cedz': ['corroborated', 'wujin-communique-2023'],
  'budget-revenue-2021-wujin-with-cedz': ['corroborated', 'wujin-communique-2021'],
  // 162.61 and 162.3: no rounding. 52896 and 58296: swapped digits.
  'budget-revenue-2023-wujin-without-cedz': ['disputed', 'wujin-communique-2023'],
  'income-per-resident-2021-wujin-with-cedz': ['disputed', 'changzhou-gov-ja-2022-11-28'],
  // The communiqué and copies of it: one voice. The copy is dated 2022, without a day.
  'residents-2021-wujin-with-cedz': ['single', 'hbzqbyyxgs-2022'],
  'residents-2021-wujin-without-cedz': ['single', 'hbzqbyyxgs-2022'],
  'residents-2023-wujin-with-cedz': ['single', 'wujin-communique-2023'],
  'registered-population-2021-wujin-with-cedz': ['single', 'hbzqbyyxgs-2022'],
  'registered-population-2021-wujin-without-cedz': ['single', 'hbzqbyyxgs-2022'],
  'registered-population-2023-wujin-with-cedz': ['single', 'wujin-communique-2023'],
};

const rankingsWithSeveralClaims: Readonly<Record<string, readonly [Evidence, string]>> = {
  'top-100-industrial-districts-2021': ['corroborated', 'changzhou-st-bureau-2021-12-27'],
  'top-100-industrial-districts-2021-jiangsu': ['corroborated', 'changzhou-st-bureau-2021-12-27'],
  // Two unverified pages.
  'top-100-districts-st-innovation-2021': ['single', 'article-2022'],
  // The district's own pages, and a copy of the city's.
  'top-100-districts-comprehensive-strength-2022': ['corroborated', 'wujin-gov-2023-01-01'],
  'top-100-districts-investment-potential-2022': ['corroborated', 'wujin-gov-2023-01-01'],
  // The district's own pages alone.
  'top-100-districts-high-quality-development-2022': ['single', 'wujin-gov-2023-01-01'],
  // One report of Wujin Daily, which the bureau of the city repeats.
  'jiangsu-high-tech-zones-2019-jiangsu-provincial-zones-west-taihu': [
    'single',
    'changzhou-st-bureau-2020-07-13',
  ],
  'jiangsu-high-tech-zones-2019-jiangsu-west-taihu': ['single', 'changzhou-st-bureau-2020-07-13'],
};

describe('the bundled facts', () => {
  const assessments = (facts: readonly Fact[]) =>
    facts.map((fact) => ({ fact, ...assess(sourcedClaims(fact)) }));
  const several = (facts: readonly Fact[]) =>
    Object.fromEntries(
      assessments(facts)
        .filter(({ fact }) => fact.claims.length > 1)
        .map(({ fact, evidence, preferred }) => [fact.id, [evidence, preferred.claim.source]]),
    );

  test('every figure with several claims weighs what its sources are worth', () => {
    expect(several(bundled.figures)).toMatchObject(figuresWithSeveralClaims);
  });

  test('so does every ranking with several claims', () => {
    expect(several(bundled.rankings)).toMatchObject(rankingsWithSeveralClaims);
  });

  test('55 figures are corroborated, as the notes on the fact base count them', () => {
    const corroborated = assessments(bundled.figures).filter(
      ({ evidence }) => evidence === 'corroborated',
    );
    expect(corroborated).toHaveLength(55);
  });

  test('two facts are disputed, and no other', () => {
    const { figures, rankings, awards, policies, places } = bundled;
    const disputed = assessments([...figures, ...rankings, ...awards, ...policies, ...places])
      .filter(({ evidence }) => evidence === 'disputed')
      .map(({ fact }) => fact.id);
    expect(new Set(disputed)).toEqual(
      new Set([
        'income-per-resident-2021-wujin-with-cedz',
        'budget-revenue-2023-wujin-without-cedz',
      ]),
    );
  });

  test('a disputed fact shows the preferred value and names the contrary one', () => {
    const budget = bundled.figures.filter(
      ({ id }) => id === 'budget-revenue-2023-wujin-without-cedz',
    );
    expect(assessments(budget)).toMatchObject([
      {
        preferred: { claim: { value: 16_261_000_000 } },
        contrary: [{ claim: { value: 16_230_000_000 } }],
      },
    ]);
  });

  test('a fact with one claim is single', () => {
    const evidences = assessments([...bundled.figures, ...bundled.rankings])
      .filter(({ fact }) => fact.claims.length === 1)
      .map(({ evidence }) => evidence);
    expect(new Set(evidences)).toEqual(new Set(['single']));
  });
});
