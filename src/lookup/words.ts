/** Folds case, width, accents and ligatures, so that "ＷＵＪＩＮ", "Wujin" and "wujín" are one word. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll(/\p{Mark}/gu, '')
    .toLowerCase();
}

/** Whether every word occurs somewhere in the texts. */
export function containsAll(texts: readonly string[], words: readonly string[]): boolean {
  const haystack = fold(texts.join('\n'));
  return words.every((word) => haystack.includes(fold(word)));
}
