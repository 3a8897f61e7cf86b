import type { Dataset } from '../../src/model/types.ts';
import { type Result, runWujin, type World } from '../cli/harness.ts';
import { bundled } from '../model/bundled.ts';

/** A dataset of a user's own: the bundled one, with some of it replaced. Its tensions are between replaced facts. */
export function ownFile(change: Partial<Dataset> = {}): string {
  return JSON.stringify({ ...bundled, tensions: [], ...change });
}

/** Runs the program on such a file. */
export function runOn(text: string, argv: readonly string[], world: World = {}): Promise<Result> {
  return runWujin([...argv, '--data', 'own.json'], { ...world, files: { 'own.json': text } });
}
