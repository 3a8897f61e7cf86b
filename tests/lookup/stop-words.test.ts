import { describe, expect, test } from 'vitest';
import { significant } from '../../src/lookup/stop-words.ts';
import { runWujin } from '../cli/harness.ts';

describe('a question', () => {
  test.each([
    ['how many companies are listed', ['companies', 'listed']],
    ['Income OF residents', ['Income', 'residents']],
    ['income per capita', ['income', 'per', 'capita']],
    ['人才 in Wujin', ['人才', 'Wujin']],
    ['little giant', ['little', 'giant']],
    ['of the', ['of', 'the']],
  ])('is looked for by what it names: %s', (question, words) => {
    expect(significant(question.split(' '))).toEqual(words);
  });

  test('finds what the words of it find, and does not say that a word is missing', async () => {
    const asked = await runWujin(['search', 'how', 'many', 'companies', 'are', 'listed']);
    expect(asked).toEqual(await runWujin(['search', 'companies', 'listed']));
    expect(asked.stdout).toContain('listed-companies-2021');
    expect(asked.stderr).not.toContain('No entry contains all the words');
  });
});
