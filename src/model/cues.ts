import type { Bound } from './vocabulary.ts';

/** A word beside a number that bounds it, with its span. */
export type Cue<Meaning> = {
  readonly meaning: Meaning;
  readonly start: number;
  readonly end: number;
};

type Limit = Exclude<Bound, 'exact'>;

/** The beginning of a word. \b would not do before ü. */
const word = '(?<![a-zà-ÿ])';

/** Words directly before a number. Some only look like these words: 签约10个, 打破3项. */
const before: Readonly<Record<Limit, string>> = {
  'more-than': `(?<![赶反入高])超(?:过|出)?|逾|突破|(?<![打攻爆侦突])破|迈过|跨过|越过|高于|多于|大于|${word}(?:more|greater|higher) than|${word}(?:mer enn|mehr als|über|plus de|over|above|exceed(?:s|ed|ing)?|surpass(?:es|ed|ing)?|topp(?:ed|ing)|(?:pass|cross)(?:es|ed|ing)?|in excess of|upwards of)|>`,
  'at-least': `至少|不少于|不低于|不小于|不下|迈上|确保(?:完成|达到|实现)?|${word}(?:at least|no fewer than|(?:no|not) less than|a minimum of|minst|mindestens|au moins)|>=|≥`,
  about: String.raw`(?<![签节预合违特履制契条公邀失赴相婚])约|大概|${word}(?:about|around|approximately|approx\.?|roughly|some|circa|ca?\.|omtrent|rundt|rund|etwa|environ)|[~≈]`,
  nearly: `接近|将近|逼近|(?<![附邻最靠临远新就亲贴相])近|${word}(?:nearly|almost|close to|just (?:under|below)|approaching|nearing|nesten|fast|knapp|près de)`,
  'up-to': `不超(?:过|出)?|不高于|不多于|不大于|不足|不到|不满|至多|最多|${word}(?:up to|at most|(?:no|not) (?:more|greater|higher) than|not (?:over|exceeding|above)|(?:less|fewer|lower) than|under|below|a maximum of|opptil|bis zu|höchstens|jusqu['’]à)|<=?|≤`,
};

/** A bare 百, 千, 万 or 亿 is a number only after such a word: 过百家, 上千人. */
const beforeMagnitude: Readonly<Record<'more-than' | 'at-least', string>> = {
  'more-than': '(?<![通经超不])过',
  'at-least': '(?<![以之])上',
};

const limits = ['more-than', 'at-least', 'about', 'nearly', 'up-to'] as const;
const filler = String.raw`(?:了|为|达到?|有|占|到)?\s{0,2}`;
const boundBeforePattern = new RegExp(
  `(?:${limits.map((limit) => `(${before[limit]})`).join('|')})${filler}$`,
  'i',
);
const magnitudePattern = new RegExp(
  `(?:(${beforeMagnitude['more-than']})|(${beforeMagnitude['at-least']}))$`,
);

/** Words directly after a number and its unit. */
const after: Readonly<Record<Limit, string>> = {
  'more-than': '有余|を(?:超|突破|上回)',
  'at-least': String.raw`及?以上|\+|,?(?:力争|争取)(?=\d)|\s(?:or|and) (?:more|above|over)\b`,
  about: String.raw`左右|上下|前后|程度|前後|ほど|\sor so\b`,
  nearly: '弱(?![者势])',
  'up-to': String.raw`以内|之内|以下|未满|\sor (?:less|fewer|below|under)\b`,
};
const boundAfterPattern = new RegExp(
  `\\s?(?:${limits.map((limit) => `(${after[limit]})`).join('|')})`,
  'iy',
);

/** No word above is longer. */
const reach = 24;

/** The bound that ends at a position. */
export function boundBefore(text: string, at: number): Cue<Limit> | null {
  return endingAt(boundBeforePattern, limits, text, at);
}

/** The bound of a bare 百, 千, 万 or 亿 that begins at a position. */
export function boundBeforeMagnitude(text: string, at: number): Cue<Limit> | null {
  return boundBefore(text, at) ?? endingAt(magnitudePattern, ['more-than', 'at-least'], text, at);
}

/** The bound that begins at a position. */
export function boundAfter(text: string, at: number): Cue<Limit> | null {
  if (at === text.length) return null;
  boundAfterPattern.lastIndex = at;
  const found = boundAfterPattern.exec(text);
  const meaning = found && limits[found.slice(1).findIndex((word) => word !== undefined)];
  return meaning ? { meaning, start: at, end: at + found[0].length } : null;
}

/** Whether a number is a change, and in which direction. The number itself has no sign from it. */
export type Change = 'up' | 'down';
const changes = ['up', 'down'] as const;
const changePattern =
  /(?:((?<![新净])增(?:长|加|幅|速|了)?|多了|上升|上涨|提高|提升|增速为?|\b(?:(?<!(?:made|make|makes|making) )up|(?:rose|rises?|grew|grown|growing|increas(?:e[sd]?|ing)|gain(?:ed)?)(?: by)?))|(下降|减少|少了|降低|下滑|回落|下跌|降|\b(?:down|(?:fell|fall(?:en)?|declined?|decreas(?:e[sd]?|ing)|dropp?(?:ed)?|shrank)(?: by)?)))(?:了|为|达|约|近|超|逾)?\s{0,2}$/i;

/** The change that ends at a position. */
export function changeBefore(text: string, at: number): Cue<Change> | null {
  return endingAt(changePattern, changes, text, at);
}

/** Finds which alternative of a pattern ends at a position, in the few characters before it. */
function endingAt<Meaning>(
  pattern: RegExp,
  meanings: readonly Meaning[],
  text: string,
  at: number,
): Cue<Meaning> | null {
  // Most printed figures are a number and its unit, and nothing else. Compiling a pattern takes longer than this.
  if (at === 0) return null;
  const from = Math.max(0, at - reach);
  const found = pattern.exec(text.slice(from, at));
  if (!found) return null;
  const which = found.slice(1).findIndex((word) => word !== undefined);
  const meaning = meanings[which];
  const start = from + found.index;
  return meaning === undefined
    ? null
    : { meaning, start, end: start + (found[which + 1] ?? '').length };
}
