import { hanPower, scaled } from './numerals.ts';

/** Languages that write 1.234,5 and not 1,234.5. There a billion is a million millions. */
const commaLanguages = new Set(
  'bg ca cs da de el es et eu fi fr gl hr hu id is it lt lv nb nl nn no pl pt ro ru sk sl sr sv tr uk vi'.split(
    ' ',
  ),
);

/** How a language writes numbers. */
export type Notation = 'point' | 'comma';

export const notationOf = (language: string): Notation =>
  commaLanguages.has(language.slice(0, 2)) ? 'comma' : 'point';

const space = '[ \\u00a0\\u2009\\u202f]';
const spaced = `(?<!\\d${space})\\d{1,3}(?:${space}\\d{3})+(?!\\d|${space}\\d)`;

/** Digits with their groups and decimals. Each form reads a run of any length in one pass. */
export const digitForms: Readonly<Record<Notation, string>> = {
  point: `(?:\\d{1,3}(?:[,'’]\\d{3})+(?!\\d)|${spaced}|\\d+)(?:\\.\\d+)?`,
  comma: `(?:(?:\\d{1,3}(?:[.'’]\\d{3})+(?![\\d.])|${spaced})(?:,\\d+)?|\\d+(?:[,.]\\d+)?)`,
};

/** The digits as JavaScript writes them, without groups. */
export function plainDigits(printed: string, notation: Notation): string {
  if (notation === 'point') return printed.replace(/[^\d.]/g, '');
  const ungrouped = /^\d{1,3}(?:\.\d{3})+(?:,|$)/.test(printed)
    ? printed.replaceAll('.', '')
    : printed;
  return ungrouped.replaceAll(',', '.').replace(/[^\d.]/g, '');
}

/** A number in digits with its magnitude. */
export type PrintedDigits = {
  readonly value: number;
  readonly step: number;
  readonly end: number;
  /** What the digits say before the magnitude applies, and its power of ten. */
  readonly coefficient: number;
  readonly power: number;
  /** Whether 余, 多 or 几 is inside the number: 20余万. */
  readonly isMore: boolean;
};

const hanMagnitude = new RegExp(
  `${space}?([余多几])?([百千]?(?:万亿|亿万?|[万兆])|[百千])(?![瓦克米卡伏赫分])`,
  'y',
);
const powers: Readonly<Record<string, number>> = {
  hundred: 2,
  thousand: 3,
  tausend: 3,
  tusen: 3,
  million: 6,
  millions: 6,
  millionen: 6,
  millioner: 6,
  mn: 6,
  mln: 6,
  mio: 6,
  mill: 6,
  milliard: 9,
  milliards: 9,
  milliarde: 9,
  milliarden: 9,
  milliarder: 9,
  mrd: 9,
  billion: 9,
  bn: 9,
  milhões: 6,
  milhão: 6,
  'mil milhões': 9,
  bilhões: 9,
  millones: 6,
  millón: 6,
  'mil millones': 9,
  mil: 3,
  milioni: 6,
  milione: 6,
  miliardi: 9,
  miliardo: 9,
  miljoen: 6,
  miljard: 9,
  miljoner: 6,
  miljarder: 9,
  mld: 9,
  tsd: 3,
  billionen: 12,
  billioner: 12,
  trillion: 12,
  trn: 12,
  tn: 12,
  k: 3,
  m: 6,
  b: 9,
};
const latinMagnitude = new RegExp(
  `(?:${space}|-)?(${Object.keys(powers)
    .filter((word) => word.length > 1)
    .join('|')})(?![a-zà-ÿ\\d])(?:(?<=mio|mill|mrd|mld|tsd)\\.)?|([km])(?![a-z\\d²³])`,
  'iy',
);
/** After a currency a single letter is a magnitude even after a space: CNY 5 m. */
const moneyMagnitude = new RegExp(`${space}?([kmb])(?![a-z\\d²³])`, 'iy');

/** Reads the magnitude of a number in digits, and the parts that follow it as in 5万8296. */
export function readDigits(
  text: string,
  at: number,
  printed: string,
  notation: Notation,
  isMoney: boolean,
): PrintedDigits {
  const read = magnitudeAfter(text, at + printed.length, notation, isMoney);
  const digits = plainDigits(printed, notation);
  const { power, end, isMore } = read;
  const first: PrintedDigits = {
    value: scaled(digits, power),
    step: stepOf(digits, power),
    coefficient: scaled(digits, 0),
    end,
    power,
    isMore,
  };
  return isMore || power === 0 ? first : withLowerParts(text, first);
}

/** Parts that follow without a gap and with falling magnitude are one number: 216亿6000万. */
function withLowerParts(text: string, first: PrintedDigits): PrintedDigits {
  let whole = first;
  let power = first.power;
  const part = /\d{1,12}(?:\.\d{1,12})?(?!\d|年)/y;
  while (power > 0) {
    part.lastIndex = whole.end;
    const digits = part.exec(text)?.[0];
    if (digits === undefined) break;
    const next = magnitudeAfter(text, whole.end + digits.length, 'point', false);
    const value = scaled(digits, next.power);
    if (next.power >= power || value >= 10 ** power || /^年/.test(text.slice(next.end))) break;
    power = next.power;
    const step = stepOfRemainder(digits, power);
    whole = { ...whole, value: whole.value + value, step, end: next.end, isMore: next.isMore };
    if (next.isMore) break;
  }
  return whole;
}

function magnitudeAfter(text: string, at: number, notation: Notation, isMoney: boolean) {
  hanMagnitude.lastIndex = at;
  const han = hanMagnitude.exec(text);
  if (han) {
    const [whole, more, units = ''] = han;
    return { power: hanPower(units), end: at + whole.length, isMore: more !== undefined };
  }
  const latin = matchAt(latinMagnitude, text, at) ?? (isMoney && matchAt(moneyMagnitude, text, at));
  if (!latin) return { power: 0, end: at, isMore: false };
  const word = (latin[1] ?? latin[2] ?? '').toLowerCase();
  // 23 mil are 23,000 in Portuguese and Spanish, and no number of English.
  if (word === 'mil' && notation === 'point') return { power: 0, end: at, isMore: false };
  const power = notation === 'comma' && word === 'billion' ? 12 : (powers[word] ?? 0);
  return { power, end: at + latin[0].length, isMore: false };
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** The unit of the last digit; 0 for a whole number without a magnitude. */
export function stepOf(digits: string, power: number): number {
  const point = digits.indexOf('.');
  const decimals = point < 0 ? 0 : digits.length - point - 1;
  return power === 0 && decimals === 0 ? 0 : scaled('1', power - decimals);
}

/** Zeros at the end of a lower part are fillers and say nothing of precision: 216亿6000万. */
function stepOfRemainder(digits: string, power: number): number {
  if (digits.includes('.')) return stepOf(digits, power);
  const zeros = /0*$/.exec(digits)?.[0].length ?? 0;
  return power === 0 && zeros === 0 ? 0 : scaled('1', power + zeros);
}
