import { expect, test } from 'vitest';
import { template } from '../../src/datasets/template.ts';
import { runWujin, type World } from '../cli/harness.ts';
import { bundled } from '../model/bundled.ts';
import { fc } from '../random.ts';
import { expectSound, runsOf, worlds } from './world.ts';

/** Exports that were changed by hand, by a script gone wrong or on the way: an answer or exit code 4. */
type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

const nasty: readonly Json[] = [
  ...[null, true, 0, -1, 1.5, 1e300, 2 ** 53, '', ' ', '\n', 'x', '2021', '2021-13', 'wujin'],
  ...['\u001b[2J', '\u202e', '\u0000', '\ud800', '=1+1', '武'.repeat(300), 'a'.repeat(300)],
  ...['__proto__', 'constructor', 'gdp', 'actual', 'more-than', 'http://x', 'https://x y'],
  ...[[], {}, [[]], { en: '' }, { en: 'a', zh: 'b' }, { en: 'a\u001b[2J', zh: '\u202eb' }],
];

/** What is done to one place of the data. */
const changes = {
  replace: (_: Json, other: Json) => other,
  empty: (old: Json) => (Array.isArray(old) ? [] : typeof old === 'string' ? '' : {}),
  double: (old: Json) => (Array.isArray(old) ? [...old, ...old] : [old, old]),
  lengthen: (old: Json, other: Json) =>
    typeof old === 'string' ? `${old}${String(other)}` : typeof old === 'number' ? old * 1e6 : old,
  add: (old: Json, other: Json) =>
    Array.isArray(old)
      ? [other, ...old]
      : typeof old === 'object' && old !== null
        ? { ...old, extra: other }
        : other,
} as const satisfies Readonly<Record<string, (old: Json, other: Json) => Json>>;

type Change = {
  readonly steps: readonly number[];
  readonly how: keyof typeof changes | 'remove';
  readonly other: Json;
};

/** The value with one place changed: each step chooses among what is there, the last place is changed. */
function change(value: Json, { steps: [step, ...steps], how, other }: Change): Json {
  const keys = typeof value === 'object' && value !== null ? Object.keys(value) : [];
  const key = step === undefined ? undefined : keys[step % Math.max(1, keys.length)];
  if (key === undefined || typeof value !== 'object' || value === null) {
    return how === 'remove' ? null : changes[how](value, other);
  }
  const removes = how === 'remove' && steps.length === 0;
  if (Array.isArray(value)) {
    const at = Number(key);
    const inner = value[at] ?? null;
    const now = removes ? [] : [change(inner, { steps, how, other })];
    return [...value.slice(0, at), ...now, ...value.slice(at + 1)];
  }
  const entries = Object.entries(value).flatMap(([name, inner]): (readonly [string, Json])[] => {
    if (name !== key) return [[name, inner]];
    return removes ? [] : [[name, change(inner, { steps, how, other })]];
  });
  return Object.fromEntries(entries);
}

/** Texts are free in many places: those that become longer leave the data valid more often. */
const oneChange: fc.Arbitrary<Change> = fc.record({
  steps: fc.array(fc.nat(10_000), { minLength: 1, maxLength: 8 }),
  how: fc.oneof(
    fc.constant('lengthen' as const),
    fc.constantFrom('replace', 'empty', 'double', 'add', 'remove'),
  ),
  other: fc.constantFrom(...nasty),
});

function parsed(text: string): Json {
  return JSON.parse(text);
}
const [small, large] = [parsed(JSON.stringify(template)), parsed(JSON.stringify(bundled))];

const changedData = fc
  .tuple(
    fc.oneof({ weight: 7, arbitrary: fc.constant(small) }, fc.constant(large)),
    fc.array(oneChange, { minLength: 1, maxLength: 2 }),
  )
  .map(([data, all]) => JSON.stringify(all.reduce(change, data)));

/** Texts that were cut, joined or damaged where they were stored. */
const damagedText = fc
  .tuple(fc.nat(), fc.nat(40), fc.string({ unit: 'binary', maxLength: 4 }))
  .map(([at, length, put]) => {
    const text = JSON.stringify(template);
    const start = at % text.length;
    return text.slice(0, start) + put + text.slice(start + length);
  });
const damagedBytes = fc.tuple(damagedText, fc.uint8Array({ maxLength: 3 })).map(([text, bytes]) => {
  const whole = new TextEncoder().encode(text);
  whole.set(bytes, Math.floor(whole.length / 2));
  return whole;
});

const questions = fc.constantFrom(
  ...['', 'stats', 'rankings', 'awards', 'policies', 'targets', 'places', 'terms', 'sources'],
  ...[
    'search district',
    'history',
    'history high-tech-enterprises',
    'audit',
    '--version',
    'export',
  ],
  ...['show high-tech-enterprises-2025 news-item', 'cite high-tech-enterprises-2025 news-item'],
  ...['export -f ndjson', 'export -f datapackage --out x', 'completion words show'],
);
const forms = fc.constantFrom('', '', '--json', '-f list', '-f csv', '--lang zh', '--all');

const save: NonNullable<World['save']> = async (_, content) => {
  const pieces = 'file' in content ? [content.file] : content.files.map(([, each]) => each);
  for (const each of pieces) for (const piece of each) expect(typeof piece).toBe('string');
  return null;
};

test('whatever the data, the run is sound', async () => {
  const data = fc.oneof(
    { weight: 6, arbitrary: changedData },
    { weight: 1, arbitrary: damagedText },
    { weight: 1, arbitrary: damagedBytes },
  );
  await fc.assert(
    fc.asyncProperty(data, questions, forms, worlds, async (text, question, form, world) => {
      const words = `${question} ${form}`.split(' ').filter((word) => word !== '');
      const argv = [...words, '--data', 'own.json'];
      const result = await runWujin(argv, { ...world, save, files: { 'own.json': text } });
      expectSound(argv, world, result);
      expect(result.stderr).not.toMatch(/: 0 problems|：0 处/);
    }),
    runsOf(300, 0.1),
  );
}, 3_600_000);

test('changed data is often still valid, so that more than its refusal is tried', async () => {
  const exits = await Promise.all(
    fc
      .sample(changedData, { numRuns: 100, seed: 1 })
      .map(async (text) => (await runWujin(['stats', '--data', '-'], { stdin: text })).exit),
  );
  expect(exits.filter((exit) => exit === 0).length).toBeGreaterThan(10);
  expect(exits.filter((exit) => exit === 4).length).toBeGreaterThan(10);
});
