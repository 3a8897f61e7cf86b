/** Numbers as people and programs write them in tables. */

/** What stands before the decimals: 1.5 or 1,5. The other sign then groups thousands. */
export type Notation = 'point' | 'comma';

const patternOf = (group: string, decimal: string) =>
  new RegExp(
    String.raw`^[+-]?(?:(?:\d+|[1-9]\d{0,2}(?:[ '${group}]\d{3})+)(?:${decimal}\d+)?|${decimal}\d+)(?:e[+-]?\d+)?$`,
    'i',
  );
const patterns: Readonly<Record<Notation, RegExp>> = {
  point: patternOf(',', String.raw`\.`),
  comma: patternOf('.', ','),
};

/** The number in a notation; null if it is none. */
export function numberIn(text: string, notation: Notation): number | null {
  const plain = plainOf(text);
  if (!patterns[notation].test(plain)) return null;
  const [group, decimal] = notation === 'point' ? [',', '.'] : ['.', ','];
  const digits = plain.replaceAll(/[ ']/g, '').replaceAll(group, '').replace(decimal, '.');
  const value = Number(digits);
  return Number.isFinite(value) ? value : null;
}

/** The notation in which alone a text is a number; `either` if both give the same, `unclear` if they differ. */
export function notationOf(text: string): Notation | 'either' | 'unclear' | null {
  const [point, comma] = [numberIn(text, 'point'), numberIn(text, 'comma')];
  if (point === null && comma === null) return null;
  if (comma === null) return 'point';
  if (point === null) return 'comma';
  return point === comma ? 'either' : 'unclear';
}

/** Full-width digits, signs and spaces of typography in their plain forms. */
function plainOf(text: string): string {
  return text
    .normalize('NFKC')
    .replaceAll(/[\u2010-\u2015\u2212]/g, '-')
    .replaceAll(/[\u2018\u2019]/g, "'")
    .replaceAll(/\s/g, ' ')
    .trim();
}
