import { describe, expect, test } from 'vitest';
import { agree, meaningOf, supports } from '../../src/evidence/agreement.ts';
import { assess, type SourcedClaim } from '../../src/evidence/assessment.ts';
import { type AuditedClaim, auditor, basisOf } from '../../src/evidence/audit.ts';
import type { Claim, Source } from '../../src/model/types.ts';
import { type Bound, bounds, type Grade, grades, keysOf } from '../../src/model/vocabulary.ts';
import { fc } from '../random.ts';
import { anySaids, figure, place, plain, says } from './statements.ts';

/** The audited claim: an unverified page says 42. */
const audited = named('audited', says('unverified', 'a', figure(42)));

/** The statements helper gives every source one id; voices of one fact need their own. */
function named(id: string, { claim, source }: SourcedClaim): SourcedClaim {
  return { claim: { ...claim, source: id }, source: { ...source, id } };
}

function audit({ claim, source }: SourcedClaim, others: readonly SourcedClaim[]) {
  const { verdict, confirmedBy, contradictedBy, repeatedBy } = auditor(source, others)(claim);
  const ids = (claims: readonly SourcedClaim[]) => claims.map((each) => each.source.id).toSorted();
  return {
    verdict,
    confirmedBy: ids(confirmedBy),
    contradictedBy: ids(contradictedBy),
    repeatedBy: ids(repeatedBy),
  };
}

/** One audited claim and up to four others about the same figure, each of a source of its own. */
const anyCase = anySaids.map(([first, ...rest]) => ({
  own: named('own', first),
  others: rest.map((said, i) => named(`other-${i}`, said)),
}));

describe('the verdict on a claim', () => {
  test('nobody else speaks of it: unconfirmed', () => {
    expect(audit(audited, [])).toEqual({
      verdict: 'unconfirmed',
      confirmedBy: [],
      contradictedBy: [],
      repeatedBy: [],
    });
  });

  test.each(['government', 'state-media', 'news', 'copy', 'encyclopedia'] as const)(
    'an independent %s page that agrees confirms it',
    (grade) => {
      const other = named('other', says(grade, 'b', figure(42)));
      expect(audit(audited, [other])).toMatchObject({
        verdict: 'confirmed',
        confirmedBy: ['other'],
        repeatedBy: [],
      });
    },
  );

  test('an unverified page that agrees is named, and confirms nothing', () => {
    const other = named('other', says('unverified', 'b', figure(42)));
    expect(audit(audited, [other])).toMatchObject({
      verdict: 'unconfirmed',
      confirmedBy: [],
      repeatedBy: ['other'],
    });
  });

  test('a copy of the same original is named, and confirms nothing', () => {
    const copy = named('copy', says('copy', 'a', figure(42)));
    expect(audit(audited, [copy])).toMatchObject({ verdict: 'unconfirmed', repeatedBy: ['copy'] });
  });

  test('another edition of the same original does not contradict it', () => {
    const edition = named('edition', says('government', 'a', figure(50)));
    expect(audit(audited, [edition])).toEqual({
      verdict: 'unconfirmed',
      confirmedBy: [],
      contradictedBy: [],
      repeatedBy: [],
    });
  });

  test('one that disagrees weighs more than three that agree, even an unverified page', () => {
    const others = [
      named('bureau', says('government', 'b', figure(42))),
      named('paper', says('news', 'c', figure(42))),
      named('agency', says('state-media', 'd', figure(42))),
      named('page', says('unverified', 'e', figure(43))),
    ];
    expect(audit(audited, others)).toEqual({
      verdict: 'contradicted',
      confirmedBy: ['agency', 'bureau', 'paper'],
      contradictedBy: ['page'],
      repeatedBy: [],
    });
  });

  test('a rounded or bounded figure that leaves the value possible confirms it', () => {
    const about = named('about', says('news', 'b', figure(41, 'about')));
    const above = named('above', says('news', 'c', figure(40, 'more-than')));
    expect(audit(audited, [about, above]).confirmedBy).toEqual(['about', 'above']);
  });

  test('a bound that is far away agrees and confirms nothing', () => {
    const own = named('audited', says('unverified', 'a', figure(204_311)));
    const above = named('above', says('government', 'b', figure(200, 'more-than')));
    expect(audit(own, [above])).toEqual({
      verdict: 'unconfirmed',
      confirmedBy: [],
      contradictedBy: [],
      repeatedBy: ['above'],
    });
  });

  test('a copy beside its own unverified original adds nothing', () => {
    const original = named('original', says('unverified', 'b', figure(42)));
    const copy = named('copy', says('copy', 'b', figure(42)));
    expect(audit(audited, [copy])).toMatchObject({ verdict: 'confirmed', confirmedBy: ['copy'] });
    expect(audit(audited, [original, copy])).toEqual({
      verdict: 'unconfirmed',
      confirmedBy: [],
      contradictedBy: [],
      repeatedBy: ['copy', 'original'],
    });
  });

  test('an award is confirmed by an independent page that states it too', () => {
    const award = named('award', says('unverified', 'a', plain));
    const list = named('list', says('government', 'b', plain));
    expect(audit(award, [list]).verdict).toBe('confirmed');
  });

  test('another sentence of the same source is no second voice', () => {
    const again = named('audited', says('government', 'b', figure(42)));
    const otherwise = named('audited', says('government', 'b', figure(43)));
    expect(audit(audited, [again, otherwise])).toEqual({
      verdict: 'unconfirmed',
      confirmedBy: [],
      contradictedBy: [],
      repeatedBy: [],
    });
  });
});

describe('whatever is claimed', () => {
  test('a source that repeats the origin of another neither confirms nor contradicts it', () => {
    fc.assert(
      fc.property(anyCase, ({ own, others }) => {
        const { confirmedBy, contradictedBy } = audit(own, others);
        const repeating = others.filter(({ source }) => source.origin === own.source.origin);
        for (const { source } of repeating) {
          expect([...confirmedBy, ...contradictedBy]).not.toContain(source.id);
        }
      }),
    );
  });

  test('sources of one origin alone leave every claim unconfirmed', () => {
    fc.assert(
      fc.property(anyCase, ({ own, others }) => {
        const { origin } = own.source;
        const echoes = others.map((each) => ({ ...each, source: { ...each.source, origin } }));
        expect(audit(own, echoes).verdict).toBe('unconfirmed');
      }),
    );
  });

  test('an unverified page never confirms', () => {
    fc.assert(
      fc.property(anyCase, ({ own, others }) => {
        const { confirmedBy } = audit(own, others);
        const unverified = others.filter(({ source }) => source.grade === 'unverified');
        for (const { source } of unverified) expect(confirmedBy).not.toContain(source.id);
      }),
    );
  });

  test('one more who disagrees makes it contradicted, whatever the others say', () => {
    const far = named('far', says('unverified', 'z', figure(1_000_000_000)));
    fc.assert(
      fc.property(anyCase, ({ own, others }) => {
        // Only "more than" and "at least" leave room for so large a value.
        const isOpen = 'bound' in own.claim && /^(more|at-least)/.test(own.claim.bound ?? '');
        fc.pre(!isOpen);
        expect(audit(own, [...others, far]).verdict).toBe('contradicted');
      }),
    );
  });

  test('the verdict follows from the two lists beside it', () => {
    fc.assert(
      fc.property(anyCase, ({ own, others }) => {
        const { verdict, confirmedBy, contradictedBy } = audit(own, others);
        if (contradictedBy.length > 0) expect(verdict).toBe('contradicted');
        else expect(verdict).toBe(confirmedBy.length > 0 ? 'confirmed' : 'unconfirmed');
      }),
    );
  });

  test('nobody is named twice, and each independent voice is named once', () => {
    fc.assert(
      fc.property(anyCase, ({ own, others }) => {
        const { confirmedBy, contradictedBy, repeatedBy } = audit(own, others);
        const all = [...confirmedBy, ...contradictedBy, ...repeatedBy];
        expect(new Set(all).size).toBe(all.length);
        const independent = others.filter(({ source }) => source.origin !== own.source.origin);
        expect(all).toEqual(expect.arrayContaining(independent.map(({ source }) => source.id)));
      }),
    );
  });

  test('the order of the others does not matter', () => {
    fc.assert(
      fc.property(
        anyCase.chain(({ own, others }) =>
          fc.record({
            own: fc.constant(own),
            others: fc.constant(others),
            shuffled: fc.shuffledSubarray(others, { minLength: others.length }),
          }),
        ),
        ({ own, others, shuffled }) => {
          expect(audit(own, shuffled)).toEqual(audit(own, others));
        },
      ),
    );
  });
});

describe('a rival reading', () => {
  const award = named('audited', says('unverified', 'a', plain));
  const same = named('same', says('government', 'b', plain));
  const rival = named('rival', says('government', 'c', { ...plain, rival: true }));

  test('neither confirms nor repeats the claim, and is listed by itself', () => {
    const alone = auditor(award.source, [award, rival])(award.claim);
    expect(alone).toMatchObject({ verdict: 'unconfirmed', confirmedBy: [], repeatedBy: [] });
    expect(alone.rivals.map(({ source }) => source.id)).toEqual(['rival']);
    const beside = auditor(award.source, [award, same, rival])(award.claim);
    expect(beside.confirmedBy.map(({ source }) => source.id)).toEqual(['same']);
    expect(assess([award, rival]).evidence).toBe('single');
    expect(assess([award, same, rival]).evidence).toBe('corroborated');
  });

  test('is not confirmed by those who read the words otherwise', () => {
    const audited = auditor(rival.source, [award, same, rival])(rival.claim);
    expect(audited).toMatchObject({ verdict: 'unconfirmed', confirmedBy: [], repeatedBy: [] });
    expect(audited.rivals.map(({ source }) => source.id)).toEqual(['audited', 'same']);
  });

  test('of a figure is no dispute', () => {
    const figures = [
      named('one', says('news', 'a', figure(42))),
      named('two', says('news', 'b', { ...figure(50), rival: true })),
    ] as const;
    expect(assess(figures).evidence).toBe('single');
    expect(auditor(figures[0].source, figures)(figures[0].claim).verdict).toBe('unconfirmed');
  });
});

describe('what a verdict rests on', () => {
  const basis = (...others: readonly SourcedClaim[]) =>
    basisOf(auditor(audited.source, [audited, ...others])(audited.claim));
  const other = (grade: Grade, value: number, origin = 'b') =>
    named(`${grade}-${origin}`, says(grade, origin, figure(value)));

  test.each([
    ['better', [other('government', 42)]],
    ['better', [other('copy', 42), other('news', 42, 'c')]],
    ['copies', [other('copy', 42), other('copy', 42, 'c')]],
    ['contradicted', [other('government', 42), other('unverified', 43, 'c')]],
    ['repeated', [other('unverified', 42)]],
    ['repeated', [other('copy', 42, 'a')]],
    ['alone', []],
  ] as const)('%s', (expected, others) => {
    expect(basis(...others)).toBe(expected);
  });

  test('a value or rank can be tested if an independent source gives one too', () => {
    const isTested = (...others: readonly SourcedClaim[]) =>
      auditor(audited.source, [audited, ...others])(audited.claim).isTested;
    expect(isTested()).toBe(false);
    expect(isTested(other('government', 42, 'a'))).toBe(false);
    expect(isTested(other('unverified', 42))).toBe(true);
    const award = named('audited', says('unverified', 'a', plain));
    const others = [award, named('other', says('government', 'b', plain))];
    expect(auditor(award.source, others)(award.claim).isTested).toBe(false);
  });
});

test('a claim that is confirmed belongs to a fact that is corroborated or disputed', () => {
  fc.assert(
    fc.property(anyCase, ({ own, others }) => {
      const { verdict } = auditor(own.source, [own, ...others])(own.claim);
      const { evidence } = assess([own, ...others]);
      if (verdict === 'confirmed') expect(evidence).not.toBe('single');
      if (verdict === 'contradicted') expect(evidence).toBe('disputed');
      if (evidence === 'single') expect(verdict).toBe('unconfirmed');
    }),
  );
});

/** The rule word by word: every claim is compared with every other one, and nothing is left out. */
function byTheRule(claim: Claim, source: Source, claims: readonly SourcedClaim[]): AuditedClaim {
  const others = claims.filter((other) => other.source.id !== source.id);
  const isIndependent = (other: SourcedClaim) => other.source.origin !== source.origin;
  const contradictedBy = others.filter(
    (other) => isIndependent(other) && !agree(meaningOf(claim), meaningOf(other.claim)),
  );
  const agreeing = others.filter((other) => agree(meaningOf(claim), meaningOf(other.claim)));
  const isIdleCopy = (other: SourcedClaim) =>
    other.source.grade === 'copy' &&
    claims.some(
      (each) => each.source.grade !== 'copy' && each.source.origin === other.source.origin,
    );
  const proves = (other: SourcedClaim) =>
    isIndependent(other) &&
    other.source.grade !== 'unverified' &&
    !isIdleCopy(other) &&
    supports(meaningOf(claim), meaningOf(other.claim));
  const confirmedBy = agreeing.filter(proves);
  const agreed = confirmedBy.length > 0 ? 'confirmed' : 'unconfirmed';
  return {
    verdict: contradictedBy.length > 0 ? 'contradicted' : agreed,
    confirmedBy,
    contradictedBy,
    repeatedBy: agreeing.filter((other) => !proves(other)),
    rivals: [],
    isTested: others.some(isIndependent) && ('value' in claim || 'rank' in claim),
  };
}

/** A list as it is shown: in its order where it is short, else fifty of the best grades. */
function shown(claims: readonly SourcedClaim[]): readonly SourcedClaim[] {
  if (claims.length <= 50) return claims;
  return keysOf(grades)
    .flatMap((grade) => claims.filter(({ source }) => source.grade === grade))
    .slice(0, 50);
}

describe('a fact with many claims', () => {
  const nearby = fc.integer({ min: 199, max: 201 });
  const anyBound = fc.constantFrom<Bound>(...keysOf(bounds));
  /** Bounds and roundings around a few values: ends that touch, closed and open ones, and nothing at all. */
  const anyClaimNearby: fc.Arbitrary<Claim> = fc.oneof(
    fc.tuple(nearby, anyBound).map((said) => figure(...said)),
    nearby.map((n) => figure(n * 1e8, 'exact', `${n}亿`)),
    // Bounds a quarter apart and further, which agree and may support nothing.
    fc
      .tuple(fc.constantFrom(100, 160, 200, 250, 251, -200, -250), anyBound)
      .map((said) => figure(...said)),
    fc.constantFrom(0.1 + 0.2, 0.3).chain((n) => anyBound.map((bound) => figure(n, bound))),
    fc.constantFrom(0, -200).map((n) => figure(n, 'nearly')),
    // Rounded to less than a number can hold: no value is left between its ends.
    fc
      .integer({ min: 1, max: 3 })
      .map((n) => figure(1e16 + 2 * n, 'exact', `${10 ** 16 + 2 * n}.0`)),
    fc.tuple(nearby, fc.constantFrom(undefined, 'top' as const)).map((said) => place(...said)),
    fc.constant(plain),
  );
  const anyStatement = fc.record({
    claim: anyClaimNearby,
    grade: fc.constantFrom<Grade>(...keysOf(grades)),
    origin: fc.constantFrom('a', 'b', 'c'),
    id: fc.integer({ min: 0, max: 30 }),
  });
  const anyCrowd = fc
    .array(anyStatement, { minLength: 1, maxLength: 260, size: 'max' })
    .map((all) =>
      // A source has one grade and one origin, and may make many claims.
      all.map(({ claim, id }, i) => {
        const { grade, origin } = all[id % all.length] ?? { grade: 'news' as const, origin: 'a' };
        return named(`source-${id}`, says(grade, origin, { ...claim, locator: `line ${i}` }));
      }),
    );

  test('is audited as if every claim were compared with every other one', () => {
    fc.assert(
      fc.property(anyCrowd, fc.nat(), (claims, n) => {
        const { source } = claims[n % claims.length] ?? audited;
        const audit = auditor(source, claims);
        for (const own of claims.filter((each) => each.source.id === source.id)) {
          const expected = byTheRule(own.claim, source, claims);
          expect(audit(own.claim)).toEqual({
            verdict: expected.verdict,
            confirmedBy: shown(expected.confirmedBy),
            contradictedBy: shown(expected.contradictedBy),
            repeatedBy: shown(expected.repeatedBy),
            rivals: [],
            isTested: expected.isTested,
          });
        }
      }),
      { numRuns: 200 },
    );
  });

  test('fifty are listed in their order, fifty-one without the last of the worst grade', () => {
    const grade = (i: number): Grade => (i === 20 ? 'encyclopedia' : i % 2 ? 'news' : 'government');
    const others = Array.from({ length: 51 }, (_, i) =>
      named(`source-${i}`, says(grade(i), `origin-${i}`, figure(42))),
    );
    const confirmed = (all: readonly SourcedClaim[]) =>
      auditor(audited.source, all)(audited.claim).confirmedBy.map(({ source }) => source.id);
    const ids = others.map(({ source }) => source.id);
    expect(confirmed(others.slice(0, 50))).toEqual(ids.slice(0, 50));
    const even = ids.filter((_, i) => i % 2 === 0 && i !== 20);
    expect(confirmed(others)).toEqual([...even, ...ids.filter((_, i) => i % 2 === 1)]);
  });

  test('one that disagrees counts for the verdict, however many others are listed', () => {
    const many = Array.from({ length: 500 }, (_, i) =>
      named(`source-${i}`, says('government', `origin-${i}`, figure(42))),
    );
    const far = named('far', says('unverified', 'far', figure(43)));
    expect(audit(audited, [...many, far])).toMatchObject({
      verdict: 'contradicted',
      contradictedBy: ['far'],
    });
  });

  /** Claims whose printed text counts how often it is read. */
  function counted(count: number, value: (i: number) => number) {
    let reads = 0;
    const claims = Array.from({ length: count }, (_, i): SourcedClaim => {
      const said = named(
        i % 2 ? 'audited' : `source-${i}`,
        says('news', `origin-${i % 2 ? 'own' : i}`, figure(value(i))),
      );
      const claim = Object.defineProperty({ ...said.claim }, 'printed', {
        get: () => {
          reads += 1;
          return String(value(i));
        },
      });
      return { ...said, claim };
    });
    return { claims, reads: () => reads };
  }

  test.each([
    ['that all agree', () => 42],
    ['that all differ', (i: number) => i],
    ['that differ in pairs', (i: number) => i >> 1],
  ])('is audited with each text read once: 4,000 claims %s', (_, value) => {
    const { claims, reads } = counted(4000, value);
    const own = claims.filter(({ source }) => source.id === 'audited');
    const audit = auditor(own[0]?.source ?? audited.source, claims);
    const verdicts = own.map(({ claim }) => audit(claim).verdict);
    expect(verdicts).toHaveLength(2000);
    expect(reads()).toBe(4000);
  });
});
