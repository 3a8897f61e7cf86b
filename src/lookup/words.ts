const beyondAscii = /[^\0-\x7f]/;

/** Folds case, width, accents and ligatures, so that "ＷＵＪＩＮ", "Wujin" and "wujín" are one word. */
export function fold(text: string): string {
  if (!beyondAscii.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .replaceAll(/\p{Mark}/gu, '')
    .toLowerCase();
}

/** Letters and digits only: hyphens are what people leave out first. */
export function bare(text: string): string {
  return fold(text).replaceAll(/[^\p{Letter}\p{Number}]/gu, '');
}

/** The words of the command line: quoted ones are words too, empty ones are none. */
export function wordsOf(operands: readonly string[]): readonly string[] {
  return operands.flatMap((operand) => operand.split(/\s+/)).filter((word) => word !== '');
}

/**
 * Returns whether all of the words occur somewhere in some texts, numbers as whole numbers and nothing as part
 * of its negation. Each word is folded once.
 */
export function containsAll(words: readonly string[]): (texts: readonly string[]) => boolean {
  const wanted = [...new Set(words.map((word) => ungrouped(fold(word))))];
  return (texts) => {
    const haystack = ungrouped(fold(texts.join('\n')));
    return wanted.every((word) => occurs(word, haystack));
  };
}

/** A number without the commas between its groups of digits: 1131 of 1,131. */
export function ungrouped(text: string): string {
  return text.includes(',') ? text.replaceAll(/(?<=\d),(?=\d{3}(?!\d))/g, '') : text;
}

/** Whether a word is a number: it is compared as a whole. */
export const isNumber = (word: string): boolean => /^\d+(\.\d+)?$/.test(word);
/** Whether a text goes on with a digit of the same number, at its beginning or its end. */
const goesOn = { before: /\d[.,]?$/, after: /^[.,]?\d/ } as const;

function occurs(word: string, haystack: string): boolean {
  const isWhole = isNumber(word);
  for (let at = haystack.indexOf(word); at >= 0; at = haystack.indexOf(word, at + 1)) {
    const before = haystack.slice(Math.max(0, at - 5), at);
    const end = at + word.length;
    const isPart = goesOn.before.test(before) || goesOn.after.test(haystack.slice(end, end + 2));
    if (isWhole ? !isPart : !isNegation(before, word)) return true;
  }
  return false;
}

/** What negates the word that follows: 非上市 is not 上市, and unemployment is not employment. */
const negations = {
  latin: /(?<![\p{L}\p{N}])(?:un-?|non-?|in)$/u,
  chinese: /[非不未无無]$/,
} as const;
export const negativePrefixes = ['un', 'non', 'in'] as const;

function isNegation(before: string, word: string): boolean {
  if (/^[a-z]/.test(word)) return negations.latin.test(before);
  return /^\p{Script=Han}/u.test(word) && negations.chinese.test(before);
}

/** Returns whether none of some names is what the words say. */
export function meansNone(words: readonly string[]): (names: readonly string[]) => boolean {
  const phrase = fold(words.join(' '));
  return (names) => !names.some((name) => phrase.includes(fold(name)));
}
