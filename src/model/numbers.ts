import { digitForms, type Notation, notationOf } from './digits.ts';
import { foldPrint } from './fold-print.ts';
import {
  type Context,
  type Mention,
  type Reading,
  readingOfDigits,
  readingOfHan,
  readingOfMultiple,
  readingOfOrdinal,
  readingOfShare,
  readingOfWords,
} from './number-readings.ts';

export type { Mention } from './number-readings.ts';

import { numberWord, ordinalWord, wordRun } from './numerals.ts';
import { type Quantity, quantityRange } from './quantity.ts';
import { type Rank, rankRange } from './ranks.ts';

const hanDigit = '[零〇一二两三四五六七八九]';
const hanUnit = '[百千万亿兆]';
const hanRun = '[零〇一二两三四五六七八九十百千万亿兆]';

/**
 * One pattern finds the beginning of every number. Each of its parts reads a run in one pass. The part for
 * English words is large, and slow to compile: it is left out where a text has none of them.
 */
const patternOf = (notation: Notation, hasWords: boolean) =>
  new RegExp(
    [
      `(?<share>[一二两三四五六七八九十百千万]{1,6}分之(?:[零〇一二两三四五六七八九十百]{1,8}(?:点${hanDigit}{1,8})?|\\d{1,9}(?:\\.\\d{1,9})?))`,
      `(?<han>${hanRun}+(?:[余多几](?=${hanUnit})${hanUnit}+)?(?:点${hanDigit}+${hanUnit}*)?)`,
      `(?<digits>${digitForms[notation]})`,
      '(?<first>首位|榜首|登顶|居首)',
      ...(hasWords
        ? [
            `(?<![A-Za-z\\d-])(?:(?<ordinal>${ordinalWord})(?![a-z])|(?<words>${wordRun})|(?<multiple>doubled|tripled)(?![a-z]))`,
          ]
        : []),
      '(?<twofold>翻一番|翻了一番|翻番)',
    ].join('|'),
    'gi',
  );
const patternsOf = (notation: Notation) => ({
  words: patternOf(notation, true),
  digits: patternOf(notation, false),
});
const patterns = { point: patternsOf('point'), comma: patternsOf('comma') };
const someWord = new RegExp(`${numberWord}|doubled|tripled`, 'i');

/**
 * Every quantity and rank of a text, in its order, with the words that belong to it. Years that could
 * be numbers are among them; other dates, times, versions and names such as 5G or COVID-19 are not.
 * The text is read once from start to end. `language` says how its digits are grouped.
 */
export function mentionsIn(printed: string, language = 'en'): readonly Mention[] {
  const text = foldPrint(printed);
  const pattern = patterns[notationOf(language)][someWord.test(text) ? 'words' : 'digits'];
  const mentions: Mention[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const context = { text, language, previous: mentions.at(-1)?.end ?? -1 };
    const { mention, end } = readingOf(context, match);
    pattern.lastIndex = Math.max(end, match.index + 1);
    if (mention) add(mentions, mention, text);
  }
  return mentions;
}

export const quantitiesIn = (printed: string, language?: string): readonly Quantity[] =>
  mentionsIn(printed, language).filter((mention) => mention.kind === 'quantity');

export const ranksIn = (printed: string, language?: string): readonly Rank[] =>
  mentionsIn(printed, language).filter((mention) => mention.kind === 'rank');

function readingOf(context: Context, match: RegExpExecArray): Reading {
  const { share, han, digits, ordinal, words, first } = match.groups ?? {};
  const start = match.index;
  if (digits !== undefined) return readingOfDigits(context, start, digits);
  if (han !== undefined) return readingOfHan(context, start, han);
  if (words !== undefined) return readingOfWords(context, start, words);
  if (ordinal !== undefined) return readingOfOrdinal(context, start, ordinal);
  if (share !== undefined) return readingOfShare(context, start, share);
  if (first === undefined) return readingOfMultiple(context, start, match[0]);
  const end = start + first.length;
  return { mention: { kind: 'rank', start, end, rank: 1, to: null, bound: null }, end };
}

/** Two numbers with only a word for "to" between them are one range. */
function add(mentions: Mention[], mention: Mention, text: string): void {
  const last = mentions.at(-1);
  const range =
    last?.kind === 'quantity' && mention.kind === 'quantity'
      ? quantityRange(text, last, mention)
      : last?.kind === 'rank' && mention.kind === 'rank' && mention.start - last.end < 4
        ? rankRange(last, mention, text.slice(last.end, mention.start))
        : null;
  if (range) mentions[mentions.length - 1] = range;
  else mentions.push(mention);
}
