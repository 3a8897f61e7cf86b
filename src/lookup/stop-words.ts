import { fold } from './words.ts';

/** English words without a meaning of their own in a question. Chinese has no such list. */
const functionWords = new Set(
  'a an and are as at be by did do does for from had has have how in into is it its many much of on or that the their there to was were what when where which who whose why will with'.split(
    ' ',
  ),
);

/** The words that are worth looking for: all of them, where no other is left. */
export function significant(words: readonly string[]): readonly string[] {
  const naming = words.filter((word) => !functionWords.has(fold(word)));
  return naming.length > 0 ? naming : words;
}
