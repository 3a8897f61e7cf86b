import { describe, expect, test } from 'vitest';
import { corpora, measure, rateOf } from '../../scripts/check-quality.mjs';
import { check } from '../../src/index.ts';

/** What the contract asks of `wujin check`, on annotated texts of our own. */

describe.each(corpora())('the texts of $name', ({ passages }) => {
  const counts = measure(passages, check);

  test.each(['confirmed', 'contradicted'])('nearly nothing is called %s that is not', (verdict) => {
    const { right, claims } = rateOf(counts, verdict, 'all');
    expect(claims).toBeGreaterThan(0);
    expect(right / claims).toBeGreaterThanOrEqual(0.97);
  });

  test.each([
    ['confirmed', 'en'],
    ['confirmed', 'zh'],
    ['contradicted', 'en'],
    ['contradicted', 'zh'],
  ])('most of what should be %s is, in the language %s', (verdict, language) => {
    const { found, required } = rateOf(counts, verdict, language);
    expect(found / required).toBeGreaterThanOrEqual(0.8);
  });
});
