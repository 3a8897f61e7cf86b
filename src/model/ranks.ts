/** A rank as printed, with its span: 第六, 6th, No. 6, top 10. */
export type Rank = {
  readonly kind: 'rank';
  readonly start: number;
  readonly end: number;
  readonly rank: number;
  /** The last rank where the text names several in a row, as in 第一名到第六名. */
  readonly to: number | null;
  /** "top" where the text says no more than "among the first n". */
  readonly bound: 'top' | null;
};

/** The last few characters before a number, and the text with the position after it. */
export type Surroundings = {
  readonly before: string;
  readonly text: string;
  readonly end: number;
};

/** Things that are numbered and not ranked: sessions, batches, quarters, hospitals. */
const numberedHan = /\s?(?:[届期批季产次章条步年轮代节号方医小类人分版线]|中学|大道)/y;
const numberedEnglish =
  /[\s-](?:quarter|half|century|five-year|time|batch|phase|edition|session|anniversary|floor|month|year|day|annual|plan|generation|party|round|stage|step|term|term|day)\b/iy;
const countedHan = /\s?[家户个件项]/y;
const place = /\s?[名位]/y;
const strong = /强(?![区县市镇乡村企榜园高新名第国の度化大调制劲势])/y;
const englishSuffix = /(?:st|nd|rd|th)\b/iy;

function endOf(pattern: RegExp, text: string, at: number): number | null {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : null;
}

/** What a number is by the words around it: a rank, the name of something, or neither. */
export function rankAround(
  value: number,
  start: number,
  { before, text, end }: Surroundings,
): Rank | 'name' | null {
  const isRank = Number.isSafeInteger(value) && value > 0;
  const rank = (from: number, to: number, bound: 'top' | null = null): Rank | 'name' =>
    isRank ? { kind: 'rank', start: from, end: to, rank: value, to: null, bound } : 'name';
  const placeEnd = endOf(place, text, end) ?? end;
  if (/第\s?$/.test(before)) {
    const from = start - (before.length - before.lastIndexOf('第'));
    // The hundredth firm of its kind counts one hundred of them.
    if (endOf(countedHan, text, end) !== null) return value < 10 ? 'name' : null;
    return endOf(numberedHan, text, end) === null ? rank(from, placeEnd) : 'name';
  }
  const suffixEnd = endOf(englishSuffix, text, end);
  if (suffixEnd !== null) {
    return endOf(numberedEnglish, text, suffixEnd) === null ? rank(start, suffixEnd) : 'name';
  }
  const number = /(?<![A-Za-z])No\.? ?$|(?<![\p{L}\p{N}&])#$/u.exec(before);
  if (number) {
    const isProper = /^ [A-Z][a-z]/.test(text.slice(end, end + 3));
    return isProper ? 'name' : rank(start - number[0].length, end);
  }
  const top = /\btop[ -]$/i.exec(before) ?? /(?<![目当以之此日提年先])前\s?$/.exec(before);
  if (top) {
    const isTime = /^\s?(?:个?月|个?季|年|天|周|日|期|届|小时)/.test(text.slice(end, end + 4));
    return isTime ? null : rank(start - top[0].length, placeEnd, 'top');
  }
  const strongEnd = endOf(strong, text, end);
  if (strongEnd !== null) return rank(start, strongEnd, 'top');
  if (text.charAt(end) === '强') return 'name';
  const listed =
    /(?:排名|名列|位列|位居|排在|(?<![安编])排|(?<![系陈下并])列|\brank(?:ed|s|ing)?(?: at| as)?)(?:为|在)?[ :#]?$/i;
  const isListed =
    listed.test(before) && endOf(/\s?[%万亿千百家户项个件人元]/y, text, end) === null;
  return isListed ? rank(start, placeEnd) : null;
}

/** Whether an ordinal word is a rank: not "First, …", not "the third quarter", not "per second". */
export function isOrdinalRank({ before, text, end }: Surroundings): boolean {
  return (
    (text.charAt(end) !== ',' || !/(?:^|[.!?:;，。；\n])\s*$/.test(before)) &&
    endOf(numberedEnglish, text, end) === null &&
    !/\b(?:per|one|each|every|\d+) $/i.test(before)
  );
}

/** The ranks from one to another, where only a word for "to" is between them. */
export function rankRange(from: Rank, to: Rank, between: string): Rank | null {
  const isRange = /^\s?[到至~–-]\s?$/.test(between) && from.rank < to.rank && to.bound === null;
  return isRange ? { ...from, end: to.end, to: to.to ?? to.rank } : null;
}
