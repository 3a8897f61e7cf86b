import { noBreak, type Span, type Wording } from '../formats/column.ts';
import { type Text, textIn } from '../model/text.ts';
import type { Source } from '../model/types.ts';
import { type Basis, bases, keysOf } from '../model/vocabulary.ts';
import type { AuditRow, UncountedPart } from './audit-rows.ts';
import { type Line, sourceWords } from './audit-words.ts';
import { colonIn, formatLocator, type Judgement, semicolonIn, signed } from './wording.ts';

/** What a reader may print, in one sentence and on one screen. */
export type Audited = {
  readonly source: Source;
  readonly rows: readonly AuditRow[];
  readonly uncounted: readonly UncountedPart[];
};

const judgements: Readonly<Record<Basis, Judgement>> = {
  better: 'good',
  copies: 'good',
  contradicted: 'bad',
  repeated: 'caution',
  alone: 'caution',
};

/** What to do with the claims of each kind. */
const advice: Readonly<Record<Basis, Text>> = {
  better: { en: 'print with that source', zh: '可引用，并注明该来源' },
  copies: { en: 'find the original first', zh: '先找到原文' },
  contradicted: { en: 'give both values', zh: '两种说法都要给出' },
  repeated: { en: 'attribute to this source', zh: '须注明仅见于该来源' },
  alone: { en: 'attribute to this source', zh: '须注明仅见于该来源' },
};

/** With more ids than `most`, the summary would not fit on a screen: it lists the first few. */
const listed = { most: 5, first: 4 } as const;

/** "28 claims: 5 confirmed by better sources, …": the counts in a sentence. */
export function auditSummary({ source, rows, uncounted }: Audited, wording: Wording): string {
  const { language } = wording;
  const isChinese = language === 'zh';
  const counts = toldOf(rows).map((basis) => {
    const count = claimsWith(rows, basis).length;
    const remarks = basis === 'contradicted' ? [testedWords(rows, wording)] : [];
    const tested = inBrackets(remarks, wording);
    return isChinese
      ? `${bases[basis].zh} ${count} 条${tested}`
      : `${count} ${bases[basis].en}${tested}`;
  });
  const title = textIn(source.title, wording);
  const left = uncountedWords(uncounted, wording);
  return isChinese
    ? `${title}：${[`${rows.length} 条说法`, ...counts].join('，')}。${left && `${left}。`}`
    : `${title}: ${[claimCount(rows.length), ...counts].join(', ')}.${left && ` ${left}.`}`;
}

/** The same on a screen, with ids and what to do. `more` is the command that lists the rest. */
export function summaryLines(
  { rows, uncounted }: Omit<Audited, 'source'>,
  more: (basis: Basis) => string,
  wording: Wording,
): readonly Line[] {
  const { language } = wording;
  const comma = language === 'zh' ? '、' : ', ';
  const lines = toldOf(rows).map((basis): Line => {
    const claims = claimsWith(rows, basis);
    const ids = [...new Set(claims.map(({ fact }) => fact.id))];
    const head = {
      en: `${claims.length} ${bases[basis].en}`,
      zh: `${bases[basis].zh} ${claims.length} 条`,
    }[language];
    const remarks = [
      ...(basis === 'contradicted' ? [testedWords(rows, wording)] : []),
      ...(ids.length > 0 ? [advice[basis][language]] : []),
    ];
    const shown = ids.length > listed.most ? ids.slice(0, listed.first) : ids;
    const rest = ids.length - shown.length;
    return [
      ...signed(ids.length > 0 ? judgements[basis] : 'caution', head, wording).map(
        strongUnlessSign,
      ),
      { text: inBrackets(remarks, wording) },
      ...(shown.length > 0 ? [{ text: colonIn(wording) + shown.join(comma) }] : []),
      ...(rest > 0
        ? [
            {
              text:
                language === 'zh'
                  ? `，另有 ${rest} 个：${more(basis)}`
                  : ` and ${rest} more: ${more(basis)}`,
            },
          ]
        : []),
    ];
  });
  const left = uncountedWords(uncounted, wording);
  return left === '' ? lines : [...lines, [{ text: left, tone: 'muted' }]];
}

/** Who published the audited source, and when. */
export function publishedWords(source: Source, wording: Wording): Line {
  return [...sourceWords(source, wording), { text: ` · ${source.id}` }];
}

export function claimCount(count: number): string {
  return count === 1 ? '1 claim' : `${count} claims`;
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
    en: `${tested} of ${rows.length} could be tested against another value or rank`,
    zh: `${rows.length} 条中有 ${tested} 条另有数值或名次可供比对`,
  }[language];
}

function inBrackets(remarks: readonly string[], wording: Wording): string {
  if (remarks.length === 0) return '';
  const text = remarks.join(semicolonIn(wording));
  return wording.language === 'zh' ? `（${text}）` : ` (${text})`;
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
    ? `不是陈述，未计入：${named.join('、')}`
    : `Not a statement, not counted: ${named.join(', ')}`;
}

function strongUnlessSign(span: Span): Span {
  return span.text.endsWith(noBreak) ? span : { tone: 'strong', ...span };
}
