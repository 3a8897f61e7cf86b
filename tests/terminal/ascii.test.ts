import { describe, expect, test } from 'vitest';
import { toAscii } from '../../src/terminal/ascii.ts';
import { argumentsOf, runWujin } from '../cli/harness.ts';
import { commands } from '../commands/described.ts';

/** Ideographs and their punctuation: the names that a reader searches for stay in every output. */
const chinese = /[\u3000-\u303f\u3040-\u30ff\u4e00-\u9fff\uff00-\uffef]/g;

describe('--ascii', () => {
  const lines = commands
    .filter(({ options }) => options.includes('ascii'))
    .flatMap(({ examples }) => examples.map(({ line }) => line))
    .filter((line) => !/--json|--format csv/.test(line));

  test.each(lines)('leaves no sign beyond ASCII but Chinese names: %s', async (line) => {
    for (const terminal of [80, null]) {
      const { stdout, stderr } = await runWujin([...argumentsOf(line), '--ascii'], { terminal });
      expect(`${stdout}${stderr}`.replaceAll(chinese, '')).toMatch(/^[\n -~]*$/);
    }
  });

  test('leaves JSON as it is', async () => {
    const [plain, ascii] = [
      await runWujin(['sources', '--json']),
      await runWujin(['sources', '--json', '--ascii']),
    ];
    expect(ascii.stdout).toBe(plain.stdout);
  });
});

describe('toAscii', () => {
  test.each([
    ['“little giant” – 专精特新', '"little giant" - 专精特新'],
    ['communiqué · 2021…', 'communique - 2021...'],
    ['plain', 'plain'],
  ])('%s', (text, plain) => {
    expect(toAscii(text)).toBe(plain);
  });
});
