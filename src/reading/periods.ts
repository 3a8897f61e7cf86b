/**
 * Part of the stage `mentions`: the periods of a text, with their spans. What depends on other words is given
 * as such, and is resolved by `context`: "last year" needs the date of the text, 全年 the year before it.
 */
import type { Mention } from '../model/numbers.ts';
import type { Quantity } from '../model/quantity.ts';

/** What a period counts from: nothing, the date of the text, or the period that the text speaks of. */
export type Anchor = 'calendar' | 'text' | 'current';

export type PeriodMatch = {
  readonly start: number;
  readonly end: number;
  readonly anchor: Anchor;
  /** The year of the calendar, or the number of years after the anchor. */
  readonly year: number;
  /** The last year of a span of years. */
  readonly to: number | null;
  readonly month: number | null;
  readonly day: number | null;
  /** Whether it is a part of the year, such as a quarter, that no figure of a year may be read for. */
  readonly isPart: boolean;
  /** "By 2025" and 到2025年 are about an aim more often than about a result. */
  readonly isBy: boolean;
  /** Whether the text says that it is the end of the year. */
  readonly isEnd: boolean;
};

const months =
  'january february march april may june july august september october november december'.split(
    ' ',
  );
const monthWord = `(?<mon>${months.map((name) => (name.length > 4 ? `${name.slice(0, 3)}(?:${name.slice(3)}|t?\\b\\.?)` : name)).join('|')})`;
const year = '(?:19[5-9]\\d|20[0-4]\\d)';
const hanYear = '[一二]?[〇零一二三四五六七八九]{4}';
const partZh =
  '(?:上半年|下半年|前?[一二三四1-4](?:个)?季度?|首季度?|第[一二三四1-4]季度|前[一二三四五六七八九十\\d]{1,3}个?月|\\d{1,2}月?[至到~—–-]\\d{1,2}月(?:份)?|[一二三四五六七八九十]{1,2}[至到][一二三四五六七八九十]{1,2}月|以来)';
const quarterEn =
  '(?:(?:the )?(?:first|second|third|fourth|last|1st|2nd|3rd|4th) (?:quarter|half)|(?:the )?(?:first|last|opening) (?:\\w+ )?(?:months?|quarters?|weeks?)|[qh][1-4]|[1-4][qh])';
const relativeZh: Readonly<Record<string, readonly [Anchor, number]>> = {
  去年: ['text', -1],
  前年: ['text', -2],
  今年: ['text', 0],
  本年度: ['text', 0],
  明年: ['text', 1],
  上年: ['current', -1],
  上一年度: ['current', -1],
  上一年: ['current', -1],
  同年: ['current', 0],
  当年: ['current', 0],
  全年: ['current', 0],
  年内: ['current', 0],
  同期: ['current', 0],
  年末: ['current', 0],
  年底: ['current', 0],
  当月: ['current', 0],
};
const relativeEn: Readonly<Record<string, readonly [Anchor, number]>> = {
  'last year': ['text', -1],
  'this year': ['text', 0],
  'next year': ['text', 1],
  'year before last': ['text', -2],
  'year before': ['current', -1],
  'previous year': ['current', -1],
  'year earlier': ['current', -1],
  'prior year': ['current', -1],
  'preceding year': ['current', -1],
  'same year': ['current', 0],
  'that year': ['current', 0],
  'full year': ['current', 0],
  'whole year': ['current', 0],
  'that month': ['current', 0],
  'year-end': ['current', 0],
  'end of year': ['current', 0],
};
const wordsZh = Object.keys(relativeZh).join('|');
const wordsEn = Object.keys(relativeEn)
  .map((word) => word.replace(' ', '[ -]'))
  .join('|');

const pattern = new RegExp(
  [
    // 2021-04, 2021-04-29
    `(?<![\\d.])(?<iy>${year})-(?<im>0[1-9]|1[0-2])(?:-(?<id>\\d{2}))?(?![\\d-])`,
    // 2021年至2023年, 2021-2023, from 2021 through 2023
    `between (?<between>${year}) and (?<and>${year})(?!\\d)`,
    `(?<![\\d.])(?<from>${year})年?\\s?(?:[-–—~至到/]|to|through)\\s?(?<to>${year}|\\d{2}(?![\\d年]))(?![\\d.])年?`,
    // 2021年上半年, 今年一季度, 前三季度
    `(?:(?<py>${year})年|(?<pr>去年|今年|上年|同期)的?)?(?<pz>${partZh})`,
    `${quarterEn}(?: of)?(?: the)?(?: (?<qy>${year}|this year|last year|year))?`,
    `(?:so far this year|year to date|this year so far)`,
    // 2021年4月29日
    `(?<![\\d.])(?<zy>${year})年\\s?(?<zm>\\d{1,2})月(?:(?<ze>底|末)|份)?(?:\\s?(?<zd>\\d{1,2})[日号])?`,
    `(?<zr>今年|去年|前年|同年|当年)的?(?<rm>\\d{1,2})月(?:底|末|份)?(?:\\d{1,2}[日号])?`,
    `(?:(?<ed>\\d{1,2})(?:st|nd|rd|th)? )?(?<![a-z])${monthWord}\\.?(?: (?<ed2>\\d{1,2})(?:st|nd|rd|th)?)?,?(?: of)? (?<ey>${year}|this year|last year|that year)(?!\\d)`,
    `(?<=(?:in|of|by|since|until|during|end-) ?)${monthWord.replace('<mon>', '<om>')}(?! ?\\d)`,
    `(?<![\\d年.])(?<zom>\\d{1,2})月(?:底|末|份)?(?![\\d个])`,
    // 2021年底, FY21, 二〇二一年
    `(?<![\\d.])(?<yz>${year})\\s?(?:年度?|财年)(?<yze>末|底|终)?`,
    `(?<hy>${hanYear})年(?<hye>末|底)?`,
    `(?<=^|[\\s,，。；;（(《“:：到在于])(?<sy>[12]\\d)年(?=[底末度,，]|[全我]?[区市])(?<sye>末|底)?`,
    `(?<![a-z])fy ?(?<fy>${year}|\\d{2})(?!\\d)`,
    `['’](?<ay>[12]\\d)(?![\\d’'])`,
    `(?<rz>${wordsZh})`,
    `(?<![a-z])(?<re>${wordsEn})(?![a-z])`,
    `(?<![\\d.,#$¥€£-])(?<y>${year})(?![\\d%‰]|[.,]\\d|-\\d)`,
  ].join('|'),
  'g',
);

/** Without one of these no text has a period: most sentences are not searched. */
const hint =
  /\d|[年月季期一二三四五六七八九十]|year|quarter|half|month|week|(?<![a-z])(?:fy|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|[qh][1-4])/;

const hanDigit = '〇一二三四五六七八九';
const numberOfHan = (text: string) =>
  Number([...text].map((c) => (c === '零' ? 0 : hanDigit.indexOf(c))).join(''));
const short = (text: string) => (text.length === 2 ? 2000 + Number(text) : Number(text));

/** The periods of a normal text, in their order. `mentions` tells years from numbers that look like one. */
export function periodsIn(text: string, mentions: readonly Mention[]): readonly PeriodMatch[] {
  const counted = new Set(
    mentions.flatMap((each) =>
      each.kind === 'quantity' && !isBareYear(text, each) ? [each.number.start] : [],
    ),
  );
  const found: PeriodMatch[] = [];
  if (!hint.test(text)) return found;
  for (const match of text.matchAll(pattern)) {
    const { index: start, groups: g = {} } = match;
    const end = start + match[0].length;
    const base = baseOf(g, counted.has(start));
    if (!base) continue;
    const before = text.slice(Math.max(0, start - 16), start);
    const isBy = /(?:\bby(?: the end of)?(?: the)? |(?<![达直回]|遇)到)$/.test(before);
    const isEnd =
      /(?:end of|year-end|at the close of) $/.test(before) ||
      Boolean(g.yze ?? g.hye ?? g.sye ?? g.ze) ||
      /^年[末底]$/.test(match[0]);
    found.push({
      start,
      end,
      to: null,
      month: null,
      day: null,
      isPart: false,
      ...base,
      isBy,
      isEnd,
    });
  }
  return found;
}

/** A number that counts nothing and is a year of our time: "in Wujin 2018", "strength 2019: third". */
function isBareYear(text: string, { number, unit, bound, end }: Quantity): boolean {
  if (unit !== null || bound !== 'exact' || number.end !== end) return false;
  const isYear = /^(?:19[5-9]\d|20[0-4]\d)$/.test(text.slice(number.start, number.end));
  return (
    isYear &&
    !/^\s?(?:of |other |new |firms|compan|enterpr|people|households|residents|jobs|[家户人个名项件亿万])/.test(
      text.slice(end),
    )
  );
}

type Base = Pick<PeriodMatch, 'anchor' | 'year'> & Partial<PeriodMatch>;

function baseOf(g: Readonly<Record<string, string | undefined>>, isCounted: boolean): Base | null {
  const calendar = (value: number, more: Partial<PeriodMatch> = {}): Base => ({
    anchor: 'calendar',
    year: value,
    ...more,
  });
  const [first, last] = [g.from ?? g.between, g.to ?? g.and];
  if (first && last) {
    const [from, to] = [Number(first), short(last)];
    return from < to ? calendar(from, { to }) : calendar(from);
  }
  if (g.pz) {
    if (g.py) return calendar(Number(g.py), { isPart: true });
    const [anchor, shift] = relativeZh[g.pr ?? '当年'] ?? ['current', 0];
    return { anchor, year: shift, isPart: true };
  }
  if (g.zy) return calendar(Number(g.zy), { month: Number(g.zm), day: g.zd ? Number(g.zd) : null });
  if (g.zr) {
    const [anchor, shift] = relativeZh[g.zr] ?? ['text', 0];
    return { anchor, year: shift, month: Number(g.rm) };
  }
  if (g.iy) return calendar(Number(g.iy), { month: Number(g.im), day: g.id ? Number(g.id) : null });
  if (g.ey && g.mon) {
    const month = months.findIndex((name) => name.slice(0, 3) === g.mon?.slice(0, 3)) + 1;
    const day = g.ed ?? g.ed2;
    const more = { month, day: day ? Number(day) : null };
    const relative = relativeEn[g.ey];
    return relative
      ? { anchor: relative[0], year: relative[1], ...more }
      : calendar(Number(g.ey), more);
  }
  if (g.om) {
    const month = months.findIndex((name) => name.slice(0, 3) === g.om?.slice(0, 3)) + 1;
    return { anchor: 'current', year: 0, month };
  }
  if (g.zom) return { anchor: 'current', year: 0, month: Number(g.zom) };
  if (g.hy) return calendar(numberOfHan(g.hy.slice(-4)));
  const plain = g.yz ?? g.sy ?? g.fy ?? g.ay;
  if (plain) return calendar(short(plain));
  if (g.rz ?? g.re) {
    const found =
      relativeZh[g.rz ?? ''] ??
      relativeEn[(g.re ?? '').replace('-', g.re === 'year-end' ? '-' : ' ')];
    return found ? { anchor: found[0], year: found[1] } : null;
  }
  if (g.y) return isCounted ? null : calendar(Number(g.y));
  // A quarter, a half, the first months: of a year that is named or not.
  const of = g.qy ? relativeEn[g.qy] : undefined;
  if (of) return { anchor: of[0], year: of[1], isPart: true };
  return g.qy && /^\d/.test(g.qy)
    ? calendar(Number(g.qy), { isPart: true })
    : { anchor: 'current', year: 0, isPart: true };
}
