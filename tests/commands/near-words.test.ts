import { describe, expect, test } from 'vitest';
import { commands } from '../../src/commands/index.ts';
import { nearWords } from '../../src/commands/near-words.ts';
import { runWujin } from '../cli/harness.ts';

const words = Object.values(nearWords).flatMap((each) => each.split(' '));

describe('words near to a command', () => {
  test('are no commands themselves, and each leads to one', () => {
    expect(words.filter((word) => commands.some(({ name }) => name === word))).toEqual([]);
    expect(words.filter((word, i) => words.indexOf(word) !== i)).toEqual([]);
  });

  test.each(words)('lead to a command that works: %s', async (word) => {
    const said = (await runWujin([word])).stderr;
    const [, command = ''] = /^Did you mean wujin (.*)\?$/m.exec(said) ?? [];
    const { stdout, stderr, exit } = await runWujin(command.split(' '), { save: async () => null });
    expect([word, exit]).toEqual([word, 0]);
    expect(stdout + stderr).not.toBe('');
  });
});
