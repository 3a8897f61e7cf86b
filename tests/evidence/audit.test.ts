import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SourcedClaim } from '../../src/evidence/assessment.ts';
import { auditClaim } from '../../src/evidence/audit.ts';
import { anySaids, figure, plain, says } from './statements.ts';

/** The audited claim: an unverified page says 42. */
const audited = named('audited', says('unverified', 'a', figure(42)));

/** The statements helper gives every source one id; voices of one fact need their own. */
function named(id: string, { claim, source }: SourcedClaim): SourcedClaim {
  return { claim: { ...claim, source: id }, source: { ...source, id } };
}

function audit({ claim, source }: SourcedClaim, others: readonly SourcedClaim[]) {
  const { verdict, confirmedBy, contradictedBy, repeatedBy } = auditClaim(claim, source, others);
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
