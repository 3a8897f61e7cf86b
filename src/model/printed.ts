import type { Bound } from './vocabulary.ts';

/** A number as printed: its value in plain units, and the unit of its last digit. */
export type PrintedNumber = {
  readonly value: number;
  /** 1e8 for 2952亿, 1e6 for 2951.58亿, 0.01 for 1.67%; 0 for a whole number printed in full. */
  readonly step: number;
};

/** Words of magnitude as powers of ten. Japanese and Traditional Chinese pages are among the sources. */
const magnitudes: Readonly<Record<string, number>> = {
  thousand: 3,
  million: 6,
  billion: 9,
  trillion: 12,
  千: 3,
  万: 4,
  萬: 4,
  亿: 8,
  億: 8,
};

const number = String.raw`(\d{1,3}(?:[,，]\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)`;
const magnitude = `(${Object.keys(magnitudes).join('|')})`;
/** What is measured and not counted: a whole number of these is a rounded one. */
const measure = String.raw`(\s*(?:[%％]|percent|平方公里|km2|km²|square kilomet))`;
const part = new RegExp(String.raw`${number}(?:\s*${magnitude})?(?:${measure})?`, 'giu');

/** 2951.58 and 8 give 295158000000: parsed as one decimal, so that no binary noise comes in. */
const scaled = (digits: string, power: number): number =>
  Number(power === 0 ? digits : `${digits}e${power}`);

/**
 * Every number that a printed text states, in its order. Parts that follow each other without a
 * gap and with falling magnitude are one number: 5萬8296 is 58,296 and 216億6000萬 is 21.66 billion.
 */
export function numbersIn(printed: string): PrintedNumber[] {
  const found: (PrintedNumber & { end: number; power: number })[] = [];
  for (const match of printed.matchAll(part)) {
    const digits = (match[1] ?? '').replaceAll(/[,，]/g, '');
    const power = match[2] === undefined ? 0 : (magnitudes[match[2].toLowerCase()] ?? 0);
    const end = match.index + match[0].length;
    const previous = found.at(-1);
    if (previous && previous.end === match.index && power < previous.power) {
      const value = previous.value + scaled(digits, power);
      found[found.length - 1] = { value, step: stepOfRemainder(digits, power), end, power };
    } else {
      const step = stepOfDigits(digits, power) || (match[3] === undefined ? 0 : 1);
      found.push({ value: scaled(digits, power), step, end, power });
    }
  }
  return found.map(({ value, step }) => ({ value, step }));
}

/**
 * The rounding that a claim prints: the step of the number in `printed` that states the value,
 * 0 if none does (the value was counted, or is printed in words).
 */
export function stepOf(printed: string, value: number): number {
  return numbersIn(printed).find((found) => found.value === value)?.step ?? 0;
}

function stepOfDigits(digits: string, power: number): number {
  const point = digits.indexOf('.');
  const decimals = point < 0 ? 0 : digits.length - point - 1;
  return power === 0 && decimals === 0 ? 0 : scaled('1', power - decimals);
}

/** Zeros at the end of a lower part hold its place and say nothing of precision: 216億6000萬. */
function stepOfRemainder(digits: string, power: number): number {
  if (digits.includes('.')) return stepOfDigits(digits, power);
  const zeros = /0*$/.exec(digits)?.[0].length ?? 0;
  return power === 0 && zeros === 0 ? 0 : scaled('1', power + zeros);
}

/** Whether a printed text states a value: as a number, or by naming so many things in a row. */
export function statesValue(printed: string, value: number): boolean {
  const numbers = numbersIn(printed);
  return numbers.length > 0
    ? numbers.some((found) => found.value === value)
    : printed.split('、').length === value;
}

/** The words by which pages print a bound. An exact figure needs none. */
const boundWords: Readonly<Record<Exclude<Bound, 'exact'>, RegExp>> = {
  'more-than': /\b(?<!\b(?:no|not) )more than\b|\bexceed|\bover\b|(?<!不)超|突破|多[户戶家人个個]/i,
  'at-least': /\bat least\b|\bor more\b|以上|力争|力爭|争取|爭取|确保|確保|不少于|不少於/i,
  about: /\babout\b|\baround\b|约|約|左右/i,
  nearly: /\bnearly\b|\balmost\b|近/i,
  'up-to': /\bup to\b|\bat most\b|\bnot? more than\b|以内|以內|不超过|不超過/i,
};

export function statesBound(printed: string, bound: Bound): boolean {
  return bound === 'exact' || boundWords[bound].test(printed);
}

const englishOrdinals = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
];
const chineseDigits = '一二三四五六七八九';

/** Whether a printed text states a place in a ranking: as a number or as an ordinal word. */
export function statesRank(printed: string, rank: number): boolean {
  return (
    numbersIn(printed).some(({ value }) => value === rank) ||
    [...printed.matchAll(/第([一二三四五六七八九十百千零]+)/g)].some(
      ([, numeral = '']) => chineseNumber(numeral) === rank,
    ) ||
    (rank === 1 && printed.includes('首位')) ||
    [...printed.toLowerCase().matchAll(/[a-z]+(?:-[a-z]+)*/g)].some(
      ([word]) => englishOrdinals.indexOf(word) === rank - 1,
    )
  );
}

/** 一 to 九十九; NaN beyond. */
function chineseNumber(numeral: string): number {
  if (/[百千零]/.test(numeral)) return Number.NaN;
  const [tens, ones] = numeral.includes('十') ? numeral.split('十') : ['', numeral];
  const digit = (character: string | undefined) => chineseDigits.indexOf(character ?? '') + 1;
  const ten = numeral.includes('十') ? (tens === '' ? 1 : digit(tens)) * 10 : 0;
  return ten + (ones ? digit(ones) : 0);
}
