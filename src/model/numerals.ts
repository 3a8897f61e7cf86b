/** A number read from digits or words. */
export type Numeral = {
  readonly value: number;
  /** The unit of the last digit that is not a filler; 0 where everything was counted. */
  readonly step: number;
};

/** 2951.58 and 8 give 295158000000: parsed as one decimal, so that no binary noise comes in. */
export const scaled = (digits: string, power: number): number =>
  Number(power === 0 ? digits : `${digits}e${power}`);

/** Powers of ten of the Chinese and Japanese units. */
const hanPowers: Readonly<Record<string, number>> = { 十: 1, 百: 2, 千: 3, 万: 4, 亿: 8, 兆: 12 };

/** The power of several units in a row: 万亿 is 12, 千亿 is 11. */
export const hanPower = (units: string): number =>
  [...units].reduce((power, unit) => power + (hanPowers[unit] ?? 0), 0);

const hanDigits: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const digit = '[一二两三四五六七八九]';
const belowTenThousand = new RegExp(
  `^(?:(${digit})千)?(零)?(?:(${digit})百)?(零)?(?:(${digit})?(十))?(零)?(${digit})?$`,
);

/** No numeral in use is longer. A longer run of such characters is not a number. */
const longestNumeral = 24;

/**
 * A number in Chinese characters without its decimals, such as 一百二十三 or 一万五千亿. Null if the
 * characters are not one number, as in 十四五 or 三四十. Below one hundred everything is counted.
 */
export function hanNumeral(characters: string): Numeral | null {
  const read = characters.length > longestNumeral ? null : sections(characters);
  return read && { value: read.value, step: read.value < 100 || read.step === 1 ? 0 : read.step };
}

function sections(characters: string): Numeral | null {
  for (const unit of ['兆', '亿', '万']) {
    const at = characters.lastIndexOf(unit);
    if (at < 0) continue;
    const size = 10 ** hanPower(unit);
    const high = sections(characters.slice(0, at));
    if (!high || high.value === 0) return null;
    const rest = characters.slice(at + 1);
    if (rest === '') return { value: high.value * size, step: high.step * size };
    // 两万五 is 25,000: a digit alone counts the next lower unit.
    const last = hanDigits[rest];
    const low = last ? { value: (last * size) / 10, step: size / 10 } : sections(rest);
    return low && low.value > 0 && low.value < size
      ? { value: high.value * size + low.value, step: low.step }
      : null;
  }
  return belowMyriad(characters);
}

function belowMyriad(characters: string): Numeral | null {
  const match = characters === '' ? null : belowTenThousand.exec(characters);
  if (!match) return null;
  const [, thousands, , hundreds, , tens, ten, zero, ones] = match;
  const digitOf = (character: string | undefined) => hanDigits[character ?? '零'] ?? 0;
  const upper = digitOf(thousands) * 1000 + digitOf(hundreds) * 100;
  const middle = ten ? (tens ? digitOf(tens) : 1) * 10 : 0;
  const filled = zero || match[4] || match[2];
  if (ones && !ten && !filled && (hundreds || thousands)) {
    const unit = hundreds ? 10 : 100;
    return { value: upper + digitOf(ones) * unit, step: unit };
  }
  const step = ones ? 1 : ten ? 10 : hundreds ? 100 : 1000;
  const value = upper + middle + digitOf(ones);
  return value > 0 ? { value, step } : null;
}

/** The decimals after 点, as digits: 三点五 has the decimals 5. */
export const hanDecimals = (characters: string): string =>
  [...characters].map((character) => hanDigits[character] ?? '').join('');

const units = 'one two three four five six seven eight nine'.split(' ');
const teens =
  'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** English magnitudes as powers of ten. */
const wordPowers: Readonly<Record<string, number>> = {
  hundred: 2,
  thousand: 3,
  million: 6,
  billion: 9,
  trillion: 12,
};

const smallWords = [...units, ...teens, ...tens].join('|');
const largeWords = Object.keys(wordPowers).join('|');
const large = `(?:${largeWords})`;
/** Number words that may be one number. "And" joins them only after a magnitude. */
export const wordRun = `(?:an?\\s(?=${large}|dozen)|(?:${smallWords})\\b)(?:(?:(?<=\\s)|[\\s-])(?:${smallWords}|${large}\\b(?:\\sand(?=\\s(?:${smallWords})\\b))?|dozen)\\b)*`;

/**
 * A number in English words. Null if the words are not one number, as in "two three", and for
 * "one" alone, which is a pronoun more often than a number.
 */
export function wordNumeral(words: string): (Numeral & { readonly isVague: boolean }) | null {
  const tokens = words.toLowerCase().match(/[a-z]+/g) ?? [];
  let [total, current, ceiling, step] = [0, 0, Infinity, 1];
  let isVague = false;
  for (const token of tokens) {
    const small = smallNumber(token);
    const power = wordPowers[token];
    if (token === 'a' || token === 'an') current = 1;
    else if (token === 'dozen') {
      [current, isVague] = [current * 12, true];
    } else if (small !== null) {
      const isNext = small < 10 ? current % 10 === 0 && current % 100 !== 10 : current % 100 === 0;
      if (!isNext) return null;
      [current, step] = [current + small, 1];
    } else if (power === 2) {
      if (current === 0 || current >= 100) return null;
      [current, step] = [current * 100, 100];
    } else if (power !== undefined) {
      const size = 10 ** power;
      if (current === 0 || size >= ceiling) return null;
      // "Two hundred thousand" is rounded to the hundred thousands.
      step = (step === 100 ? 100 : 1) * size;
      [total, current, ceiling] = [total + current * size, 0, size];
    }
  }
  const value = total + current;
  if (value === 0 || (value === 1 && tokens.length === 1)) return null;
  return { value, step: value < 100 || step === 1 ? 0 : step, isVague };
}

function smallNumber(word: string): number | null {
  if (units.includes(word)) return units.indexOf(word) + 1;
  if (teens.includes(word)) return teens.indexOf(word) + 10;
  return tens.includes(word) ? (tens.indexOf(word) + 2) * 10 : null;
}

const ordinals = 'first second third fourth fifth sixth seventh eighth ninth'.split(' ');
const ordinalTeens =
  'tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'.split(
    ' ',
  );
const ordinalTens = tens.map((word) => word.replace(/y$/, 'ieth'));

/** One ordinal word, "twenty-first" included. */
export const ordinalWord = `(?:(?:${tens.join('|')})-)?(?:${[...ordinals, ...ordinalTeens, ...ordinalTens].join('|')})`;

/** What every number in English words begins with. */
export const numberWord = [
  `an?\\s(?:${largeWords}|dozen)`,
  ...[smallWords, ...ordinals, ...ordinalTeens, ...ordinalTens],
].join('|');

export function ordinalNumeral(word: string): number {
  const [first = '', last] = word.toLowerCase().split('-');
  if (last !== undefined) return (smallNumber(first) ?? 0) + ordinals.indexOf(last) + 1;
  if (ordinals.includes(first)) return ordinals.indexOf(first) + 1;
  if (ordinalTeens.includes(first)) return ordinalTeens.indexOf(first) + 10;
  return (ordinalTens.indexOf(first) + 2) * 10;
}

/** The parts of a whole that English names: two thirds, a quarter. */
export function wordShare(word: string): number {
  const name = word.toLowerCase().replace(/s$/, '');
  return name === 'half' || name === 'halve' ? 2 : name === 'quarter' ? 4 : ordinalNumeral(name);
}
