import type { Wording } from '../formats/column.ts';
import { type DataText, type Text, textIn } from '../model/text.ts';
import type { Source } from '../model/types.ts';
import { type Basis, bases, keysOf, type Verdict } from '../model/vocabulary.ts';
import type { AuditRow, UncountedPart } from './audit-rows.ts';
import { claimInBrief, inBrackets, type Line, sourceWords } from './audit-words.ts';
import { colonIn, formatLocator } from './wording.ts';

/** What a reader may print: in one sentence, or on one screen. */
export type Audited = {
  readonly source: Source;
  readonly rows: readonly AuditRow[];
  readonly uncounted: readonly UncountedPart[];
};

type Told = {
  /** What to do with such claims. */
  readonly advice: Text;
  /** So many are listed on the screen. */
  readonly most: number;
};

/** Those that others confirm come first: what may be printed has the most room. */
const told: Readonly<Record<Basis, Told>> = {
  better: { advice: { en: 'print with that source', zh: '可引用，并注明该来源' }, most: 6 },
  copies: { advice: { en: 'find the original first', zh: '先找到原文' }, most: 4 },
  contradicted: { advice: { en: 'give both values', zh: '两种说法都要给出' }, most: 4 },
  repeated: { advice: { en: 'attribute to this source', zh: '须注明出自该来源' }, most: 3 },
  alone: { advice: { en: 'attribute to this source', zh: '须注明仅见于该来源' }, most: 0 },
};

/** So many claims are all listed: there is room. */
const fewClaims = 6;

/** "28 claims: 5 confirmed by better sources, …": the counts in a sentence. */
export function auditSummary({ source, rows, uncounted }: Audited, wording: Wording): string {
  const bases = toldOf(rows).map((basis) => countWords(rows, basis, [], wording));
  const counts = [claimCount(rows.length, wording), ...bases].join(commaIn(wording));
  const counted = textIn(source.title, wording) + colonIn(wording) + counts;
  const left = uncountedWords(uncounted, wording);
  return wording.language === 'zh'
    ? `${counted}。${left && `${left}。`}`
    : `${counted}.${left && ` ${left}.`}`;
}

/** The same for a screen: what there is how many of, and the first ones in words. */
export type SummaryItem = { readonly head: Line; readonly lines: readonly Line[] };

/** "28 claims, 0 contradicted (5 could be tested against another value or rank)". */
export function summaryHeading(rows: readonly AuditRow[], wording: Wording): string {
  const count = claimCount(rows.length, wording);
  if (claimsWith(rows, 'contradicted').length > 0) return count;
  return [count, countWords(rows, 'contradicted', [], wording)].join(commaIn(wording));
}

/** "1 contradicted (5 could be tested against another value or rank; give both values)". */
function countWords(
  rows: readonly AuditRow[],
  basis: Basis,
  advice: readonly string[],
  wording: Wording,
): string {
  const count = claimsWith(rows, basis).length;
  const words = bases[basis][wording.language];
  const remarks = [...(basis === 'contradicted' ? [testedWords(rows, wording)] : []), ...advice];
  const counted = wording.language === 'zh' ? `${words} ${count} 条` : `${count} ${words}`;
  return counted + inBrackets(remarks, wording);
}

/** The claims that others confirm, contradict or support, in words. `more` is the command that lists the rest. */
export function summaryItems(
  { rows, uncounted }: Omit<Audited, 'source'>,
  more: (verdict: Verdict) => string,
  wording: Wording,
): readonly SummaryItem[] {
  const isChinese = wording.language === 'zh';
  const isAreaKnown = areaOf(rows) !== null;
  const colon = colonIn(wording).trimEnd();
  const items = keysOf(bases).flatMap((basis): readonly SummaryItem[] => {
    const claims = claimsWith(rows, basis);
    const [first] = claims;
    if (!first) return [];
    const { advice } = told[basis];
    const most = rows.length > fewClaims ? told[basis].most : fewClaims;
    const shown = claims.length > most ? claims.slice(0, Math.max(0, most - 1)) : claims;
    const rest = claims.length - shown.length;
    const others = isChinese ? `另有 ${rest} 条：` : `and ${rest} more: `;
    const command: Line = rest > 0 ? [{ text: more(first.audited.verdict) }] : [];
    return [
      {
        head: [
          {
            text: countWords(rows, basis, [advice[wording.language]], wording) + colon,
            tone: 'strong',
          },
          ...(shown.length === 0 ? [{ text: ' ' }, ...command] : []),
        ],
        lines: [
          ...shown.map((row) => claimInBrief(row, wording, isAreaKnown)),
          ...(shown.length > 0 && rest > 0 ? [[{ text: others }, ...command]] : []),
        ],
      },
    ];
  });
  const left = uncountedWords(uncounted, wording);
  return left === '' ? items : [...items, { head: [{ text: left, tone: 'muted' }], lines: [] }];
}

/** The area that all claims are about, if they are about one. */
export function areaOf(rows: readonly AuditRow[]): DataText | null {
  const [first = null, ...others] = new Set(
    rows.flatMap(({ names: { area } }) => (area ? [area] : [])),
  );
  return others.length === 0 ? first : null;
}

/** Who published the audited source, and when; and the area, if all claims are about one. */
export function publishedWords({ source, rows }: Audited, wording: Wording): string {
  const area = areaOf(rows);
  const words = sourceWords(source, wording).map(({ text }) => text);
  return [words.join(''), source.id, ...(area ? [textIn(area, wording)] : [])].join(' · ');
}

function claimCount(count: number, { language }: Wording): string {
  if (language === 'zh') return `${count} 条说法`;
  return count === 1 ? '1 claim' : `${count} claims`;
}

function commaIn({ language }: Wording): string {
  return language === 'zh' ? '，' : ', ';
}

function claimsWith(rows: readonly AuditRow[], wanted: Basis): readonly AuditRow[] {
  return rows.filter(({ basis }) => basis === wanted);
}

/** What there is none of is not worth a line, but for contradictions: everybody looks for them. */
function toldOf(rows: readonly AuditRow[]): readonly Basis[] {
  return keysOf(bases).filter(
    (basis) => claimsWith(rows, basis).length > 0 || (basis === 'contradicted' && rows.length > 0),
  );
}

/** "0 contradicted" means little where nobody else gives a value. */
function testedWords(rows: readonly AuditRow[], { language }: Wording): string {
  const tested = rows.filter(({ audited }) => audited.isTested).length;
  return {
    en: `${tested} could be tested against another value or rank`,
    zh: `${tested} 条另有数值或名次可供比对`,
  }[language];
}

/** Parts that name a fact without stating it are named, so that nobody looks for them. */
function uncountedWords(uncounted: readonly UncountedPart[], wording: Wording): string {
  const isChinese = wording.language === 'zh';
  const named = uncounted
    .filter(({ facts }) => facts.length > 0)
    .map(({ locator, about }) => {
      const where = formatLocator(locator, wording);
      const text = textIn(about, wording).replace(/[.。]$/, '');
      return isChinese ? `${where}（${text}）` : `${where} (${text})`;
    });
  if (named.length === 0) return '';
  return isChinese
    ? `不是说法，未计入：${named.join('、')}`
    : `Not a claim, not counted: ${named.join(', ')}`;
}
