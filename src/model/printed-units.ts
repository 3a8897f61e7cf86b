/** The active currencies of ISO 4217. Codes of former ones, which Intl knows too, would be read where words are meant. */
const currencies = new Set(
  (
    'AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD ' +
    'CAD CDF CHF CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP ' +
    'GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD ' +
    'KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN ' +
    'NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP ' +
    'SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TRY TTD TWD TZS UAH UGX USD UYU UZS VES VND VUV ' +
    'WST XAF XCD XOF XPF YER ZAR ZMW'
  ).split(' '),
);
/** Codes that are printed in lower case. Others are English words: all, try, top. */
const lowerCase = new Set(['cny', 'rmb', 'usd', 'eur', 'gbp', 'jpy', 'hkd', 'nok']);

const signs: Readonly<Record<string, string>> = {
  '¥': 'CNY',
  'CN¥': 'CNY',
  'RMB¥': 'CNY',
  RMB: 'CNY',
  人民币: 'CNY',
  $: 'USD',
  US$: 'USD',
  HK$: 'HKD',
  NT$: 'TWD',
  A$: 'AUD',
  C$: 'CAD',
  S$: 'SGD',
  '€': 'EUR',
  '£': 'GBP',
};

/** What measures: a whole number of these is rounded, and not counted. */
const measures: Readonly<Record<string, readonly string[]>> = {
  'percentage-points': ['个百分点', '百分点', 'percentage points', 'percentage point', 'pp'],
  percent: ['%', 'percent', 'per cent', 'pct', 'prozent', 'prosent', 'procent', 'パーセント'],
  permille: ['‰'],
  km2: [
    ...['平方公里', '平方千米', 'km²', 'km2', 'sq km', 'square kilometers', 'square kilometres'],
    ...['square kilometer', 'square kilometre', '㎢', '平方キロメートル'],
  ],
  m2: [
    ...['平方米', '平米', 'm²', 'm2', 'sqm', 'sq m', 'square meters', 'square metres'],
    ...['square meter', 'square metre', '㎡', '平方メートル'],
  ],
  ha: ['公顷', 'ha', 'hectares', 'hectare'],
  km: ['公里', '千米', 'km', 'kilometers', 'kilometres'],
  m: ['米', 'm', 'meters', 'metres'],
  t: ['吨', 't', 'tonnes', 'tons'],
  kg: ['公斤', '千克', 'kg'],
  kWh: ['千瓦时', 'kwh'],
  kW: ['千瓦', 'kw'],
  MW: ['兆瓦', 'mw'],
};

const counts: Readonly<Record<string, readonly string[]>> = {
  CNY: ['元人民币', '人民币元', '元', '人民币', '人民元', 'yuan', 'renminbi'],
  USD: ['美元', '美金', '米ドル', 'ドル', 'us dollars', 'u.s. dollars', 'dollars'],
  HKD: ['港元', '港币'],
  EUR: ['欧元', 'ユーロ', '€', 'euros', 'euro'],
  JPY: ['日元', '円', 'yen'],
  GBP: ['英镑', '£'],
  KRW: ['韩元'],
  TWD: ['新台币'],
  AUD: ['澳元'],
  CAD: ['加元'],
  year: ['年', 'years', 'year'],
  month: ['个月', 'months', 'month'],
  week: ['周', 'weeks', 'week'],
  day: ['天', 'days', 'day'],
  hour: ['小时', 'hours', 'hour'],
};

const measureWords =
  '人次 家 户 人 项 个 件 名 位 所 处 套 座 只 支 台 辆 艘 架 种 条 批 场 篇 部 份 次 张 间 栋 幢 头 社 店 对 组 队 起 笔 门 亩 倍 成 か所 カ所 ヶ所'.split(
    ' ',
  );

const unitOfWord = new Map([
  ...[...Object.entries(measures), ...Object.entries(counts)].flatMap(([unit, words]) =>
    words.map((word) => [word, unit] as const),
  ),
  ...measureWords.map((word) => [word, word] as const),
]);
const longestUnit = Math.max(...[...unitOfWord.keys()].map(({ length }) => length));
const threeLetters = /[a-z]{3}(?![a-z\d])/iy;

const before = /(?:(?:CN|RMB)?¥|(?:US|HK|NT|[ACS])?\$|€|£|人民币|(?<![A-Za-z])[A-Za-z]{3})\s?$/;

/** Norway, Denmark and Sweden call their currencies almost the same. */
const crowns: Readonly<Record<string, string>> = {
  no: 'NOK',
  nb: 'NOK',
  nn: 'NOK',
  da: 'DKK',
  sv: 'SEK',
};
const crown = /\s?(?:kroner|kronor|kr\b\.?)/iy;

/** A unit with the span of its word. */
export type PrintedUnit = {
  readonly unit: string;
  readonly start: number;
  readonly end: number;
};

/** The unit that begins at a position, after one space at most. */
export function unitAfter(text: string, at: number, language: string): PrintedUnit | null {
  const code = crowns[language];
  crown.lastIndex = at;
  if (code !== undefined && crown.test(text)) {
    return { unit: code, start: at, end: crown.lastIndex };
  }
  const of = /^ d(?:e |['’])/.exec(text.slice(at, at + 4))?.[0].length;
  const start = of === undefined ? (/[\s-]/.test(text.charAt(at)) ? at + 1 : at) : at + of;
  const end = wordEnd(text, start) ?? codeEnd(text, start);
  if (end === null) return null;
  const word = text.slice(start, end);
  const unit = unitOfWord.get(word.toLowerCase()) ?? currencyOf(word);
  // "10-person" and "3-CNY" are no units; "three-year" is one.
  const isJoined = text.charAt(at) === '-' && !/^(?:year|month|week|day|hour)$/.test(unit ?? '');
  return unit === null || isJoined ? null : { unit, start, end };
}

/** The end of the longest unit that begins at a position. A pattern of all of them is slow to compile. */
function wordEnd(text: string, start: number): number | null {
  const words = text.slice(start, start + longestUnit).toLowerCase();
  for (let length = words.length; length > 0; length -= 1) {
    if (!unitOfWord.has(words.slice(0, length))) continue;
    const isCut =
      /[a-z0-9]/.test(words.charAt(length - 1)) && /[a-z\d²]/i.test(text.charAt(start + length));
    if (!isCut) return start + length;
  }
  return null;
}

function codeEnd(text: string, start: number): number | null {
  threeLetters.lastIndex = start;
  return threeLetters.test(text) ? threeLetters.lastIndex : null;
}

/** The currency that ends at a position, before one space at most. */
export function currencyBefore(text: string, at: number, language: string): PrintedUnit | null {
  const from = Math.max(0, at - 6);
  const found = before.exec(text.slice(from, at));
  if (!found) return null;
  const sign = found[0].trimEnd();
  const unit = sign === '¥' && language === 'ja' ? 'JPY' : (signs[sign] ?? currencyOf(sign));
  const start = from + found.index;
  return unit === null ? null : { unit, start, end: start + sign.length };
}

function currencyOf(code: string): string | null {
  const upper = code.toUpperCase();
  if (code !== upper && !lowerCase.has(code)) return null;
  return upper === 'RMB' ? 'CNY' : currencies.has(upper) ? upper : null;
}

/** Whether a whole number of a unit is a rounded measurement, and no count. */
export const isMeasured = (unit: string): boolean => Object.hasOwn(measures, unit);
