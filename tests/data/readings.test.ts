import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { simplified, syllables, traditional } from '../../data/readings.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

test('the readings are those of the dataset as it stands', async () => {
  const check = promisify(execFile)('node', ['scripts/readings.mjs', '--check'], { cwd: root });
  // It exits with 1 and says how to write them anew where they are not fresh.
  await expect(check).resolves.toMatchObject({ stderr: '' });
});

test('every traditional character has a simplified one at its place', () => {
  const pairs = new Map([...traditional].map((form, i) => [form, [...simplified][i]]));
  expect([...traditional]).toHaveLength([...simplified].length);
  expect([...'雙創範進'].map((form) => pairs.get(form)).join('')).toBe('双创范进');
});

test('a character is read by one syllable, in letters without tones', () => {
  const characters = Object.values(syllables).flatMap((each) => [...each]);
  expect(new Set(characters).size).toBe(characters.length);
  for (const syllable of Object.keys(syllables)) expect(syllable).toMatch(/^[a-z]+$/);
});
