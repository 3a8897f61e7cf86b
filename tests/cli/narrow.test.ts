import stringWidth from 'string-width';
import { expect, test } from 'vitest';
import { helpTopics } from '../../src/commands/topics.ts';
import { commands } from '../commands/described.ts';
import { runWujin } from './harness.ts';

/** The narrowest terminal that is promised to hold every answer. */
const width = 20;

const answers = [
  [],
  ['stats'],
  ['rankings'],
  ['awards'],
  ['policies'],
  ['targets'],
  ['places'],
  ['terms'],
  ['sources'],
  ['audit'],
  ['search', 'gdp'],
  ['show', 'gdp-2023-wujin-with-cedz'],
  ['history', 'gdp'],
  ['help'],
  ...commands.map(({ name }) => ['help', name]),
  ...helpTopics.map(({ name }) => ['help', name]),
];

test.each(['en', 'zh'])(
  'no line of any answer is wider than a narrow terminal, in %s',
  async (language) => {
    for (const answer of answers) {
      const { stdout } = await runWujin([...answer, '--lang', language], { terminal: width });
      expect(stdout).not.toBe('');
      const wide = stdout.split('\n').filter((line) => stringWidth(line) > width);
      expect([answer.join(' '), wide]).toEqual([answer.join(' '), []]);
    }
  },
);
