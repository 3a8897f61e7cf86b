import type { Assessment, SourcedClaim } from '../evidence/assessment.ts';
import {
  type Cell,
  hold,
  noBreak,
  type Span,
  type Tone,
  textOf,
  type Wording,
} from '../formats/column.ts';
import { type DataText, defaultText, type Text, textIn, textsOf } from '../model/text.ts';
import type { Claim, FigureClaim, RankingClaim, Source, Unit } from '../model/types.ts';
import { type Bound, type Evidence, evidences, grades, type Kind } from '../model/vocabulary.ts';

/** How values, periods, names and evidence are worded for people, in every section alike. */

/**
 * Thousands by commas and a decimal point, never rounded: what en-US and zh-CN have in common, and
 * never the format of the host. Intl.NumberFormat says the same and takes longer than all the rest.
 */
export function formatNumber(value: number): string {
  const [whole = '', decimals] = String(value).split('.');
  const grouped = whole.replaceAll(/\B(?=(\d{3})+$)/g, ',');
  return decimals === undefined ? grouped : `${grouped}.${decimals}`;
}

const boundSigns: Readonly<Record<Bound, { en: string; ascii: string; zh: string }>> = {
  exact: { en: '', ascii: '', zh: '' },
  'more-than': { en: '> ', ascii: '> ', zh: '超过' },
  'at-least': { en: '≥ ', ascii: '>= ', zh: '不少于' },
  'up-to': { en: '≤ ', ascii: '<= ', zh: '不超过' },
  about: { en: 'about ', ascii: 'about ', zh: '约' },
  nearly: { en: 'nearly ', ascii: 'nearly ', zh: '近' },
};

/** What a magnitude is called, and from which value on it is used with at most so many decimals. */
type Scale = {
  readonly size: number;
  readonly from: number;
  readonly decimals: number;
  readonly word: string;
};

/** The largest magnitude that needs no rounding is used. Chinese uses them for counts too. */
const scales: Readonly<Record<'en' | 'zh', readonly Scale[]>> = {
  en: [
    { size: 1e9, from: 1e9, decimals: 3, word: ' bn' },
    { size: 1e6, from: 1e6, decimals: 3, word: ' m' },
  ],
  zh: [
    { size: 1e8, from: 1e8, decimals: 4, word: '亿' },
    { size: 1e4, from: 1e6, decimals: 4, word: '万' },
    { size: 1e4, from: 1e4, decimals: 2, word: '万' },
  ],
};

/** A value with its unit: "CNY 322.284 bn", "320,000 m²", "1.67%", "1,131". Never rounded. */
export function formatQuantity(value: number, unit: Unit, wording: Wording): string {
  const own = unit.sign && textIn(unit.sign, wording);
  const sign = wording.ascii ? own?.normalize('NFKC') : own;
  if (sign === '%') return `${formatNumber(value)}%`;
  if (wording.language === 'zh') {
    const after = sign ?? unit.measureWord ?? '';
    return scaled(value, scales.zh) + (/^[a-z°]/i.test(after) ? ` ${after}` : after);
  }
  if (sign === undefined) return formatNumber(value);
  return unit.currency ? `${sign} ${scaled(value, scales.en)}` : `${formatNumber(value)} ${sign}`;
}

function scaled(value: number, known: readonly Scale[]): string {
  const scale = known.find(
    ({ size, from, decimals }) => Math.abs(value) >= from && hasDecimals(value, size, decimals),
  );
  return scale ? formatNumber(value / scale.size) + scale.word : formatNumber(value);
}

/** Whether the value is written in full with so many decimals of the size. */
function hasDecimals(value: number, size: number, decimals: number): boolean {
  return Number.isInteger(value) && value % (size / 10 ** decimals) === 0;
}

/** The value of a claim with its bound: "> 200,000". */
export function formatClaimValue(
  claim: Pick<FigureClaim, 'bound' | 'value'>,
  unit: Unit,
  wording: Wording,
): string {
  return formatBound(claim.bound, wording) + formatQuantity(claim.value, unit, wording);
}

/** The bound of a value, to print before it: "> "; empty for an exact value. */
function formatBound(bound: Bound, { language, ascii }: Wording): string {
  const signs = boundSigns[bound];
  return language === 'zh' ? signs.zh : ascii ? signs.ascii : signs.en;
}

type Rank = Pick<RankingClaim, 'rank' | 'bound'>;

/** A rank: "6", "top 50". */
export function formatRank(claim: Rank, { language }: Wording): string {
  if (claim.bound !== 'top') return String(claim.rank);
  return language === 'zh' ? `前${claim.rank}名` : `top ${claim.rank}`;
}

/** Short enough to print beside a value or a period. */
const shortKinds: Readonly<Record<Exclude<Kind, 'actual'>, Text>> = {
  estimate: { en: 'est.', zh: '预计' },
  target: { en: 'target', zh: '目标' },
};

/** The mark of a target or an estimate, to print before its value. */
export function kindMark(kind: Kind, { language }: Wording): readonly Span[] {
  if (kind === 'actual') return [];
  return [{ text: shortKinds[kind][language] + noBreak, tone: 'strong' }];
}

/** "2021", "2021-04", "2021–2023 target": a period, with the kind where it is not an actual figure. */
export function periodText(period: string, kind: Kind, wording: Wording): string {
  return textOf(formatPeriod(period, kind, wording));
}

/** The same as a cell, with the kind in bold. */
export function formatPeriod(period: string, kind: Kind, wording: Wording): Cell {
  const years = period.replace('/', wording.ascii ? '-' : '–');
  if (kind === 'actual') return years;
  return [{ text: `${years} ` }, { text: shortKinds[kind][wording.language], tone: 'strong' }];
}

/** A rank where no heading says so: "no. 6", "top 50". */
export function placeWords(claim: Rank, wording: Wording): string {
  const rank = formatRank(claim, wording);
  if (claim.bound === 'top') return rank;
  return wording.language === 'zh' ? `第${rank}位` : `no. ${rank}`;
}

/**
 * A label in the default language with those in the other languages beside it, so that they can be searched
 * for; in another language the label alone.
 */
export function bilingual(text: DataText, wording: Wording): Cell {
  const shown = textIn(text, wording);
  const others = new Set(textsOf(text).filter((other) => other !== shown));
  if (shown !== defaultText(text) || others.size === 0) return shown;
  return [{ text: `${shown} ` }, { text: [...others].join(' '), tone: 'muted' }];
}

const signs = {
  good: { sign: '✓', ascii: '+' },
  // Not the dash of a list.
  caution: { sign: '◦', ascii: '~' },
  bad: { sign: '!', ascii: '!' },
} as const satisfies Partial<Record<Tone, { sign: string; ascii: string }>>;

/** The sign and colour of a word. They are never shown without the word. */
export type Judgement = keyof typeof signs;

/** A word behind its sign, held together where lines break. What is bad is red as a whole. */
export function signed(judgement: Judgement, word: string, { ascii }: Wording): readonly Span[] {
  const sign = (ascii ? signs[judgement].ascii : signs[judgement].sign) + noBreak;
  return judgement === 'bad'
    ? [{ text: sign + word, tone: judgement }]
    : [{ text: sign, tone: judgement }, { text: word }];
}

const evidenceJudgements: Readonly<Record<Evidence, Judgement>> = {
  disputed: 'bad',
  corroborated: 'good',
  single: 'caution',
};

/** Evidence by a sign and a word, without anything else about the claims. */
export function evidenceWord(evidence: Evidence, wording: Wording): Cell {
  return evidenceSpans(evidence, wording, '');
}

function evidenceSpans(evidence: Evidence, wording: Wording, after: string): readonly Span[] {
  const word = evidences[evidence][wording.language] + after;
  return signed(evidenceJudgements[evidence], word, wording);
}

/** How many values a dispute names at most: every claim of a source repeats them. */
const mostNamed = 50;

/**
 * Evidence by a sign and a word. A single source always shows its grade; a dispute shows the values
 * that contradict the one in the table, `mostNamed` at most.
 */
export function formatEvidence<C extends Claim>(
  assessment: Assessment<C>,
  wording: Wording,
  wordsOf: (claim: C) => string | null = () => null,
): Cell {
  const { evidence, preferred, contrary } = assessment;
  const colon = colonIn(wording);
  const comma = wording.language === 'zh' ? '，' : ', ';
  if (evidence === 'single') {
    const grade = grades[preferred.source.grade][wording.language];
    return evidenceSpans(evidence, wording, comma + grade).map(held);
  }
  const others = [...new Set(contrary.map(({ claim }) => wordsOf(claim)))].filter(
    (value) => value !== null,
  );
  if (others.length === 0) return evidenceSpans(evidence, wording, '');
  const also = wording.language === 'zh' ? '另有' : 'also ';
  const named = others.length > mostNamed ? [...others.slice(0, mostNamed), '…'] : others;
  return evidenceSpans(evidence, wording, colon + also + named.join(comma));
}

/** The same in one piece wherever lines break. */
function held(span: Span): Span {
  return { ...span, text: hold(span.text) };
}

/** Between a word and what it is about. */
export function colonIn({ language }: Wording): string {
  return language === 'zh' ? '：' : ': ';
}

/** Between things of which each may have commas. */
export function semicolonIn({ language }: Wording): string {
  return language === 'zh' ? '；' : '; ';
}

export function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/** Who speaks: the publisher, or for a copy its original publisher. */
export function sourceName(source: Source, wording: Wording): string {
  if (!source.copyOf) return textIn(source.publisher, wording);
  const name = textIn(source.copyOf, wording);
  return wording.language === 'zh' ? `${name}（转载）` : `${name} (copy)`;
}

/** The source type; of a copy with the site that has it. */
export function sourceType(source: Source, { language }: Wording): string {
  const type = grades[source.grade][language];
  if (!source.copyOf || source.host === null) return type;
  return language === 'zh' ? `${type}，见于${source.host}` : `${type} on ${source.host}`;
}

/** The preferred source by name, and how many more there are. */
export function formatSources<C extends Claim>(
  preferred: SourcedClaim<C>,
  ids: readonly string[],
  wording: Wording,
): Cell {
  const others = new Set(ids).size - 1;
  const name = sourceName(preferred.source, wording);
  return others > 0 ? [{ text: name }, { text: ` +${others}`, tone: 'muted' }] : name;
}

/** The position of a claim in its source: "sentence 4". */
export function formatLocator(locator: string, { language }: Wording): string {
  return language === 'zh' ? locator.replace(/^sentence (\d+)$/, '第$1句') : locator;
}

/** In quotation marks, unless the page prints some itself. */
export function quoted(printed: string): string {
  return /[“”]/.test(printed) ? printed : `“${printed}”`;
}

/** The address of a source, unless it is a copy or an unverified page: those are never linked. */
export function addressOf({ grade, url }: Source): string | null {
  return grade === 'copy' || grade === 'unverified' ? null : url;
}

/** Where to look: the address, or for copies and unverified pages only the host. */
export function whereabouts(source: Source): string | null {
  return addressOf(source) ?? source.host;
}

/** The address or the host as a cell. */
export function formatWhereabouts(source: Source): Cell {
  return addressOf(source) === null ? (source.host ?? '') : formatAddress(source);
}

/** The address as a cell, a link where a format has links; empty for a source that is not linked. */
export function formatAddress(source: Source): Cell {
  const address = addressOf(source);
  return address === null ? '' : [{ text: address, address }];
}
