import { test } from 'vitest';
import { runWujin } from '../cli/harness.ts';
import { fc } from '../random.ts';
import { anyWords, files, own, save } from './command-lines.ts';
import { expectSound, runsOf, worlds } from './world.ts';

test('whatever the words, the width and the environment, the run is sound', async () => {
  await fc.assert(
    fc.asyncProperty(anyWords, worlds, async (argv, world) => {
      const result = await runWujin(argv, { ...world, save, files, stdin: own });
      expectSound(argv, world, result);
    }),
    runsOf(750, 1),
  );
}, 3_600_000);
