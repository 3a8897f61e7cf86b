/**
 * Part of the stage `mentions`: a text in, its words out. A Chinese character is a word of its own; an
 * English word is in the form in which it is compared, without plural and ending.
 */

export type Token = {
  readonly key: string;
  readonly start: number;
  readonly end: number;
  /** Whether more than a space or a hyphen is between it and the token before. */
  readonly isApart: boolean;
};

const token =
  /\p{Script=Han}|[\p{Script=Latin}]+(?:[’'](?=[\p{Script=Latin}])[\p{Script=Latin}]+)*|\p{N}+(?:[.,]\p{N}+)*/gu;
/** Signs that may stand inside a name: quotes around a part of it, hyphens, ampersands. */
const joining = /^[\s\-‐‑–“”"'‘’「」『』《》<>&·/、]*$/;
/** Words that a name may have or not: "including the zone". */
const light = new Set(['the', 'a', 'an', 'its', 's', '的']);
/** Words that are compared as one. */
const alike: ReadonlyMap<string, string> = new Map(
  [
    ['firm', 'company', 'enterprise', 'business'],
    ['start', 'found', 'set'],
    ['entrepreneurship', 'startup'],
    ['small', 'smes'],
    ['rd', 'research'],
    ['tech', 'technology'],
    ['hi', 'high'],
    ['resident', 'inhabitant'],
    ['output', 'produc'],
    ['up', 'ups'],
    ['use', 'used', 'utilis'],
    ['actual', 'actually'],
    ['labour', 'labor'],
    ['centre', 'center'],
    ['programme', 'program'],
    ['space', 'floor'],
    ['metre', 'meter'],
  ].flatMap(([first = '', ...others]) => others.map((other) => [other, first] as const)),
);

/** The form in which an English word is compared. */
export function stem(word: string): string {
  const plain = word.replace(/[’']s$/, '').replace(/[’']/g, '');
  const base =
    plain.length > 4 && plain.endsWith('ies')
      ? `${plain.slice(0, -3)}y`
      : plain.length > 4 && /(?:ss|sh|ch|x)es$/.test(plain)
        ? plain.slice(0, -2)
        : plain.length > 3 && /[^su]s$/.test(plain)
          ? plain.slice(0, -1)
          : plain;
  const known = alike.get(base);
  if (known !== undefined) return known;
  const root = rootOf(base);
  return alike.get(root) ?? root;
}

/** Forms of verbs that have no ending in common. */
const irregular: ReadonlyMap<string, string> = new Map([
  ['brought', 'bring'],
  ['built', 'build'],
]);

/** "Bringing" and "introduced" as "bring" and "introduce"; American spelling as British. */
function rootOf(word: string): string {
  const british = word.replace(/(?<=[a-z]{3})iz(?=e|ing|ation)/, 'is');
  const form = irregular.get(british) ?? british;
  const root = form.replace(/(?:ed|ing|e)$/, '');
  return form.length > 6 && root.length > 4 ? root : form;
}

const initialWords: Readonly<Record<string, string>> = {
  s: 'science',
  t: 'technology',
  r: 'research',
  d: 'development',
};

/** "S&T" is science and technology, "R&D" research and development. */
function initials(text: string, index: number, word: string): string | null {
  if (word.length !== 1) return null;
  const pair = /^[sr]$/.test(word)
    ? text.slice(index, index + 3)
    : text.slice(Math.max(0, index - 2), index + 1);
  const isPair = pair === 's&t' || pair === 'r&d';
  return isPair ? (initialWords[word] ?? null) : null;
}

/** The words of a text that `normalText` gave. */
export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let previous = 0;
  for (const { 0: word, index } of text.matchAll(token)) {
    const end = index + word.length;
    const key = initials(text, index, word) ?? (/^[a-zà-ÿ]/i.test(word) ? stem(word) : word);
    if (light.has(key)) continue;
    const between = text.slice(previous, index).replace(/\b(?:the|an?|its|s)\b|的/g, '');
    tokens.push({ key, start: index, end, isApart: previous > 0 && !joining.test(between) });
    previous = end;
  }
  return tokens;
}
