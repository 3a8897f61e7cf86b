/**
 * Part of the lexicon: the number in a title. A text that has 二十条 where the title has 三十条 names the same
 * policy with another number.
 */
import { tokensOf } from './tokens.ts';

const english =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety';
const words = new Set(english.split(' '));
/** What a title counts, as tokens. */
const counted = new Set(
  tokensOf('条 项 点 年 article measure point rule year').map(({ key }) => key),
);

/** The key of any number in the trie. */
export const anyNumber = '#';

export const isNumberKey = (key: string) =>
  words.has(key) || /^(?:\d{1,3}|[一二三四五六七八九十百])$/.test(key);

/** The tokens of a title with each number that counts something as any number. */
export function numbersOpen(keys: readonly string[]): readonly string[] {
  const open: string[] = [];
  for (let i = 0; i < keys.length; ) {
    let end = i;
    while (isNumberKey(keys[end] ?? '')) end += 1;
    const isCount = end > i && counted.has(keys[end] ?? '');
    if (isCount) open.push(anyNumber);
    else open.push(...keys.slice(i, Math.max(end, i + 1)));
    i = Math.max(end, i + 1);
  }
  return open;
}
