import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { editorialChecks } from '../../src/datasets/checks.ts';
import { validate } from '../../src/datasets/validation.ts';
import { catalogue, factsOf } from '../../src/lookup/catalogue.ts';
import type { Dataset } from '../../src/model/types.ts';
import { runOn } from '../commands/own-file.ts';

/** The datasets of the benchmarks: what is measured must be what the program takes for data. */
const program = fileURLToPath(new URL('../../bench/generate.mjs', import.meta.url));

function written(...args: readonly (number | string)[]): string {
  return execFileSync(process.execPath, [program, ...args.map(String)], {
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
}

function generated(...args: readonly (number | string)[]): Dataset {
  const dataset = validate(JSON.parse(written(...args)));
  if (dataset === null) throw new Error('the program refuses what is generated');
  return dataset;
}

describe('a generated dataset', () => {
  test.each([1, 10, 123, 1000])('of %i claims is valid and has as many', (claims) => {
    const facts = factsOf(generated(claims));
    expect(facts.reduce((sum, fact) => sum + fact.claims.length, 0)).toBe(claims);
  });

  test('keeps the rules for our own data: printed figures state their values', () => {
    const dataset = generated(1000);
    expect(editorialChecks.flatMap((check) => check(dataset))).toEqual([]);
  });

  test('is the same for the same seed, and another one for another', () => {
    expect(written(200, 7)).toBe(written(200, 7));
    expect(written(200, 7)).not.toBe(written(200, 8));
  });

  test('has something of everything', async () => {
    const text = written(1000);
    for (const section of ['rankings', 'awards', 'policies', 'targets', 'places', 'terms']) {
      const { stdout } = await runOn(text, [section, '--all', '--json']);
      expect(JSON.parse(stdout), section).not.toEqual([]);
    }
    for (const evidence of ['disputed', 'corroborated', 'single']) {
      const { stdout } = await runOn(text, ['stats', '--all', '--json', '--evidence', evidence]);
      expect(JSON.parse(stdout), evidence).not.toEqual([]);
    }
  });

  test('grows by more series and not by longer ones', () => {
    const [small, large] = [generated(1000), generated(4000)];
    const longest = (dataset: Dataset) => {
      const { figuresByIndicator, rankingsByList } = catalogue(dataset);
      return [figuresByIndicator, rankingsByList].map((index) =>
        Math.max(...[...index.values()].map(({ length }) => length)),
      );
    };
    expect(longest(large)).toEqual(longest(small));
    for (const kind of ['indicators', 'lists', 'sources', 'terms'] as const) {
      expect(large[kind].length, kind).toBeGreaterThan(3 * small[kind].length);
    }
    expect(large.areas.length).toBeGreaterThan(small.areas.length);
  });
});

describe('a dataset of one shape', () => {
  test.each([1, 1000])('one-fact: valid, with %i claims of one figure', (claims) => {
    const facts = factsOf(generated(claims, 1, 'one-fact'));
    expect(facts.map((fact) => fact.claims.length)).toEqual([claims]);
  });

  test('one-fact: half of the claims are of the base source, and some are contradicted', async () => {
    const { stdout } = await runOn(written(1000, 1, 'one-fact'), ['audit', '--json']);
    const rows: readonly { readonly verdict: string }[] = JSON.parse(stdout);
    expect(rows).toHaveLength(500);
    expect(new Set(rows.map(({ verdict }) => verdict))).toContain('contradicted');
  });

  test('one-series: valid, half of the figures are targets, of several outcomes', async () => {
    expect(factsOf(generated(1000, 1, 'one-series'))).toHaveLength(1000);
    const { stdout } = await runOn(written(1000, 1, 'one-series'), ['targets', '--all', '--json']);
    const rows: readonly { readonly outcome: string }[] = JSON.parse(stdout);
    expect(rows).toHaveLength(500);
    expect(new Set(rows.map(({ outcome }) => outcome)).size).toBeGreaterThan(1);
  });
});
