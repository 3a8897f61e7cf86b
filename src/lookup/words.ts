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

/** Returns whether all of the words occur somewhere in some texts. Each word is folded once. */
export function containsAll(words: readonly string[]): (texts: readonly string[]) => boolean {
  const wanted = [...new Set(words.map(fold))];
  return (texts) => {
    const haystack = fold(texts.join('\n'));
    return wanted.every((word) => haystack.includes(word));
  };
}
