/**
 * Stage 2 of reading a text: a block in, its sentences out. The clauses of a Chinese sentence stay together:
 * they share a subject and a year.
 */
import type { Mapped } from './document.ts';

/** A sentence of a block: text[start..end), without the spaces around it. */
export type Sentence = { readonly start: number; readonly end: number; readonly text: string };

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** The segmenter's work grows with the square of a text: it sees so many units at a time. */
const longest = 2000;
/** More than an abbreviation is long. */
const context = 20;

/** After these a sentence goes on, whatever follows. */
const abbreviation =
  /(?<![\p{L}\p{N}])(?:approx|cf|e\.g|i\.e|vs|resp|incl|excl|mr|mrs|ms|dr|prof|st|mt|gov|sen|rep|gen|hon|dept|univ|inc|ltd|co|corp|bros)\. *$/iu;
const initial = /(?<![\p{L}\p{N}])\p{Lu}\. *$/u;
/** After these it goes on if a number follows. */
const beforeNumber =
  /(?<![\p{L}\p{N}])(?:nos?|nr|art|figs?|tab|eq|secs?|ch|vol|pp?|para|ref|ca?|est|avg|min|max|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|rs|us)\. *$/iu;
/** The number of a list or chapter is no sentence. */
const numbering = /^\s*(?:\p{N}{1,3}|[ivx]{1,4})\. *$/iu;

/**
 * A bullet inside a paragraph begins a sentence: slides and posts have one a line. So does a word after a full
 * stop whose space was lost: "in the province.The total".
 */
const bullet =
  /(?<=[a-z]{3}[.!?][”"]?)(?=[A-Z][a-z]+ )|(?<=^|\s|[。；;])[•●○▪■◆▶►✓✔☑★☆※]|\p{Extended_Pictographic}(?=\ufe0f?\s)/gu;

export function sentencesOf({ text }: Pick<Mapped, 'text'>): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  for (const end of withBullets(text, endsIn(text))) {
    if (end - start < longest && goesOn(text, start, end)) continue;
    if (end <= start) continue;
    const part = text.slice(start, end);
    const trimmed = part.trim();
    const from = start + part.length - part.trimStart().length;
    if (trimmed !== '') sentences.push({ start: from, end: from + trimmed.length, text: trimmed });
    start = end;
  }
  return sentences;
}

/** The ends, and each bullet as the end of what is before it. */
function* withBullets(text: string, ends: Iterable<number>): Generator<number> {
  const bullets = Array.from(text.matchAll(bullet), ({ index }) => index);
  let next = 0;
  for (const end of ends) {
    for (; next < bullets.length && (bullets[next] ?? 0) < end; next += 1) {
      const at = bullets[next] ?? 0;
      if (at > 0) yield at;
    }
    yield end;
  }
}

/** Whether the full stop before an index does not end the sentence that began at `start`. */
function goesOn(text: string, start: number, end: number): boolean {
  if (end === text.length) return false;
  const before = text.slice(Math.max(start, end - context), end);
  if (abbreviation.test(before) || initial.test(before)) return true;
  if (end - start < context && numbering.test(before)) return true;
  return beforeNumber.test(before) && /\p{N}/u.test(text.charAt(end));
}

/** A text that has no sign that could end a sentence, such as most cells of tables. */
const simple = /^[\w ,%()\u4e00-\u9fff，、（）]*$/;

/** Where the segmenter sees a sentence end. A text that has no end is cut. */
function* endsIn(text: string): Generator<number> {
  if (text.length < longest && simple.test(text)) {
    yield text.length;
    return;
  }
  let from = 0;
  while (from < text.length) {
    const window = text.slice(from, from + longest);
    const isWhole = from + longest >= text.length;
    const starts = Array.from(segmenter.segment(window), ({ index }) => index);
    for (const index of starts.slice(1)) yield from + index;
    // What follows the window may belong to its last sentence.
    const last = starts.at(-1) ?? 0;
    if (isWhole) {
      yield text.length;
      return;
    }
    from += last === 0 ? cutIn(window) : last;
    if (last === 0) yield from;
  }
}

/** Where to cut a text: behind a clause, else between two characters that are no number. */
function cutIn(window: string): number {
  for (let i = window.length - 1; i > 0; i -= 1) {
    if (/[,;:，；：、\s]/.test(window.charAt(i - 1)) && !/[\p{N}\s]/u.test(window.charAt(i)))
      return i;
  }
  for (let i = window.length - 1; i > 0; i -= 1) {
    if (!/[\p{N}.,]{2}|[\ud800-\udbff][\udc00-\udfff]/u.test(window.slice(i - 1, i + 1))) return i;
  }
  return window.length;
}
