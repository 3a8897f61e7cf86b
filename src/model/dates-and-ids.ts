/** Digits that are no quantities: dates, times, versions, names of things. */

const monthName = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\\.?(?![A-Za-z])';
const year = '(?:19|20)\\d\\d';
const dash = '\\s?[-–—~至到]\\s?';
const dateForms = new RegExp(
  [
    `${year}(?:${dash}${year})?\\s?年度?`,
    `${year}[-–/]\\d{1,2}(?:[-/]\\d{1,2})?(?!\\d)(?![.,]\\d)`,
    `${year}\\.\\d{1,2}\\.\\d{1,2}(?![\\d.])`,
    `${year}${dash}${year}(?![\\d.,]|\\s?[%万亿千百家户人项个件名])`,
    `\\d{1,2}(?:${dash}\\d{1,2})?\\s?(?:月(?!均)|[日号](?![元均本]))`,
    `\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${monthName}`,
    `\\d{1,2}[时点](?!\\d*\\.)`,
  ].join('|'),
  'y',
);
const afterMonth = new RegExp(`(?<![A-Za-z])${monthName} (?:\\d{1,2}(?:st|nd|rd|th)?, ?)?$`);

/** Where the date ends that begins at a position; null if there is no date. */
export function dateEnd(text: string, at: number): number | null {
  dateForms.lastIndex = at;
  return dateForms.test(text) ? dateForms.lastIndex : null;
}

const yearWord =
  /(?:\b(?:in|since|until|till|during|FY|early|late|mid|end of|end-|year|fiscal)[ -]?|\()$/i;
const yearArticle = /\b(?:of|by|from|through|for|the|before|after|between|to|and)\s$/i;
const countedNoun =
  /^ (?!(?:in|to|and|was|were|is|the|as|with|at|on|by|of|or|list|report|edition|ranking|assessment|communique|data|survey)\b)[a-z]/;

/**
 * Whether four digits that could count something are a year instead: by the word before them, and by
 * the noun after them that would be counted.
 */
export function isYear(digits: string, before: string, after: string): boolean {
  if (!/^(?:19|20)\d\d$/.test(digits)) return false;
  if (yearWord.test(before) || afterMonth.test(before)) return true;
  return yearArticle.test(before) && !countedNoun.test(after);
}

const standard = /(?<![A-Za-z])(?:ISO|IEC|GB(?:\/T)?|RFC|DIN|EN|IEEE|ISBN|ISSN)[ -]?$/;

/** "#3" among other words may be a rank; "PR#3" and "#317" are the names of things. */
const rankSign = /(?:^|[\s,:(（、，：])#$/;

/**
 * Whether digits are part of a name, a reference, a time, a version or a day after its month. Nor is
 * 1,67 read where commas group thousands: it may be a decimal or two numbers.
 */
export function isName(digits: string, before: string, after: string): boolean {
  return (
    /(?:[§_]|\d[:/.,]|[A-Za-z]-)$/.test(before) ||
    (before.endsWith('#') && !(digits.length < 3 && rankSign.test(before))) ||
    /^(?:[:/.,]\d|_)/.test(after) ||
    /^0\d/.test(digits) ||
    (before.endsWith('[') && after.startsWith(']')) ||
    standard.test(before) ||
    (/^\d{1,2}$/.test(digits) && afterMonth.test(before))
  );
}

/** What makes a number the name of something: line 3, the 14th term. */
export const designation =
  /^\s?(?:号|期|届|级|楼|室|版|班|路|线|街|中学|小学|中(?![国央外])|医院|季度|产业|批次)/;
