/** Words that stay small inside an English title, as the CSL processors have them. */
const smallWords = new Set(
  'a about above across after against along amid among an and around as at before behind below beneath beside between beyond but by despite down during except for from in inside into like near nor of off on onto or out over per since so than the through throughout till to toward towards under until up upon versus via vs with within without yet'.split(
    ' ',
  ),
);

/** Capitals for an English title: words with a capital of their own are left as they are. */
export function inTitleCase(title: string): string {
  const words = title.split(/(?<=[\s-])/);
  return words
    .map((word, i) => {
      const bare = word.replaceAll(/[^\p{Letter}]/gu, '');
      const isStart = i === 0 || /[:?!.] $/.test(words[i - 1] ?? '');
      const isEnd = i === words.length - 1;
      const isSmall = (smallWords.has(bare) && !isEnd) || bare.length < 2;
      if ((isSmall && !isStart) || bare !== bare.toLowerCase()) return word;
      return word.replace(/\p{Letter}/u, (letter) => letter.toUpperCase());
    })
    .join('');
}
