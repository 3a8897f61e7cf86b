import { expect, test } from 'vitest';
import { runWujin } from '../cli/harness.ts';
import { fc } from '../random.ts';
import { files, own, save, sensible } from './command-lines.ts';
import { expectSound, runsOf, worlds } from './world.ts';

test('whatever the command and its options, the width and the environment, the run is sound', async () => {
  await fc.assert(
    fc.asyncProperty(sensible, worlds, async (argv, world) => {
      const result = await runWujin(argv, { ...world, save, files, stdin: own });
      expectSound(argv, world, result);
    }),
    runsOf(750, 0.3),
  );
}, 3_600_000);

test('half of the lines that hold together are answered, so that more than errors is tried', async () => {
  const exits = await Promise.all(
    fc
      .sample(sensible, { numRuns: 200, seed: 1 })
      .map(async (argv) => (await runWujin(argv, { save, files, stdin: own })).exit),
  );
  expect(exits.filter((exit) => exit === 0).length).toBeGreaterThan(100);
}, 120_000);
