import type { SourcedClaim } from '../evidence/assessment.ts';
import type { Cell, Column, Flat, Json, Sheet, Span, Wording } from '../formats/column.ts';
import type { Catalogue } from '../lookup/catalogue.ts';
import { boundOf } from '../lookup/subject.ts';
import { kindOf } from '../model/facts.ts';
import { Problem } from '../model/problem.ts';
import { same, textIn } from '../model/text.ts';
import type { Source } from '../model/types.ts';
import { confidences, keysOf, type Verdict, verdicts } from '../model/vocabulary.ts';
import type { AuditRow } from './audit-rows.ts';
import { claimValue } from './claims.ts';
import { besideId, besidePeriod, headers, textColumn, vocabularyColumn } from './columns.ts';
import { colonIn, formatLocator, type Judgement, signed, sourceName } from './wording.ts';

const verdictJudgements: Readonly<Record<Verdict, Judgement>> = {
  confirmed: 'good',
  contradicted: 'bad',
  unconfirmed: 'caution',
};

/** How many related facts are worth the room in a table. */
const relatedShown = 2;

/** Who says so or otherwise, what is related, and what we read into it: one line each. */
function formatRemarks(row: AuditRow, wording: Wording): Cell {
  const { audited, claim, unit, related } = row;
  const { language } = wording;
  const words = {
    confirmedBy: { en: 'Confirmed by: ', zh: '佐证：' },
    contradictedBy: { en: 'Contradicted by: ', zh: '相反记载：' },
    repeatedBy: { en: 'Repeated by: ', zh: '另有转述（不作佐证）：' },
    related: { en: 'Compare: ', zh: '参照：' },
  };
  const named = (claims: readonly SourcedClaim[]) => {
    const names = claims.map((other) => {
      const value = claimValue({ claim: other.claim, unit }, wording);
      return [value, sourceName(other.source, wording)].filter((part) => part !== '').join(' ');
    });
    return [...new Set(names)].join(language === 'zh' ? '；' : '; ');
  };
  const lines: Span[] = [];
  for (const key of ['contradictedBy', 'confirmedBy', 'repeatedBy'] as const) {
    if (audited[key].length > 0) lines.push({ text: words[key][language] + named(audited[key]) });
  }
  if (audited.verdict !== 'confirmed' && related.length > 0) {
    const shown = related.slice(0, relatedShown).map((each) => each.words(wording));
    lines.push({ text: words.related[language] + shown.join(language === 'zh' ? '；' : '; ') });
  }
  if (claim.reading) {
    const confidence = confidences[claim.reading.confidence][language];
    const why = textIn(claim.reading.why, wording);
    const text =
      language === 'zh'
        ? `我们的解读（可信度${confidence}）：${why}`
        : `Our reading (${confidence} confidence): ${why}`;
    lines.push({ text, tone: 'muted' });
  }
  return lines.flatMap((line, i) => (i > 0 ? [{ text: '\n' }, line] : [line]));
}

function otherJson(claims: readonly SourcedClaim[]): Json {
  return claims.map(({ claim, source }) => ({
    source: source.id,
    ...('value' in claim && { value: claim.value }),
    ...('rank' in claim && { rank: claim.rank }),
    printed: claim.printed,
    bound: boundOf(claim),
  }));
}

/** The ids of the sources of some claims, each once, for CSV and TSV. */
function sourceIds(claims: readonly SourcedClaim[]): Json {
  return [...new Set(claims.map(({ source }) => source.id))];
}

export const auditColumns: readonly Column<AuditRow>[] = [
  { key: 'fact', header: { en: 'Fact', zh: '事实' }, value: ({ fact }) => fact.id, wrap: false },
  {
    key: 'kind',
    header: headers.kind,
    value: ({ fact }) => kindOf(fact),
    cell: ({ kind }, { language }) => kind[language],
  },
  {
    key: 'locator',
    header: { en: 'Where', zh: '位置' },
    value: ({ claim }) => claim.locator ?? null,
    cell: ({ claim }, wording) => (claim.locator ? formatLocator(claim.locator, wording) : ''),
  },
  {
    key: 'printed',
    header: { en: 'As printed', zh: '原文' },
    value: ({ claim }) => claim.printed,
  },
  {
    key: 'value',
    header: { en: 'Value', zh: '数值' },
    value: ({ claim }) => ('value' in claim ? claim.value : null),
    cell: (row, wording) => claimValue(row, wording),
    align: 'right',
    wrap: false,
  },
  {
    key: 'rank',
    header: { en: 'Rank', zh: '名次' },
    value: ({ claim }) => ('rank' in claim ? claim.rank : null),
    align: 'right',
    wrap: false,
  },
  {
    key: 'reading',
    header: { en: 'Our reading', zh: '我们的解读' },
    value: ({ claim }) =>
      claim.reading
        ? {
            confidence: claim.reading.confidence,
            why: claim.reading.why,
          }
        : null,
    cell: ({ claim }, wording) => (claim.reading ? textIn(claim.reading.why, wording) : ''),
    flat: [
      { key: 'reading_confidence', value: ({ claim }) => claim.reading?.confidence ?? null },
      besideId('reading_why', ({ claim }) => claim.reading?.why),
    ],
  },
  {
    ...vocabularyColumn<AuditRow, Verdict>(
      'verdict',
      { en: 'Verdict', zh: '结论' },
      verdicts,
      ({ audited }) => audited.verdict,
    ),
    cell: ({ audited: { verdict } }, wording) =>
      signed(verdictJudgements[verdict], verdicts[verdict][wording.language], wording),
  },
  {
    key: 'confirmedBy',
    header: { en: 'Confirmed by', zh: '佐证' },
    value: ({ audited }) => otherJson(audited.confirmedBy),
    cell: formatRemarks,
    flat: [{ key: 'confirmedBy', value: ({ audited }) => sourceIds(audited.confirmedBy) }],
  },
  {
    key: 'contradictedBy',
    header: { en: 'Contradicted by', zh: '相反记载' },
    value: ({ audited }) => otherJson(audited.contradictedBy),
    flat: [{ key: 'contradictedBy', value: ({ audited }) => sourceIds(audited.contradictedBy) }],
  },
  {
    key: 'related',
    header: { en: 'Related', zh: '相关' },
    value: ({ related }) => related.map(({ id }) => id),
  },
  {
    key: 'repeatedBy',
    header: { en: 'Repeated by', zh: '另有转述' },
    value: ({ audited }) => otherJson(audited.repeatedBy),
    flat: [{ key: 'repeatedBy', value: ({ audited }) => sourceIds(audited.repeatedBy) }],
  },
  {
    ...textColumn<AuditRow>('label', { en: 'Claim', zh: '说法' }, ({ label }) => label),
    cell: (row, wording) => [
      { text: textIn(row.label, wording) },
      { text: '\n' },
      { text: row.context(wording), tone: 'muted' },
    ],
  },
  { key: 'id', header: same('id'), value: ({ fact }) => fact.id, wrap: false },
  { key: 'evidence', header: headers.evidence, value: ({ evidence }) => evidence },
  { key: 'sources', header: headers.sources, value: ({ sources }) => sources },
  { key: 'bound', header: { en: 'Bound', zh: '界限' }, value: ({ claim }) => boundOf(claim) },
  { key: 'unit', header: { en: 'Unit', zh: '单位' }, value: ({ unit }) => unit?.id ?? null },
  { key: 'period', header: { en: 'Period', zh: '时期' }, value: ({ period }) => period },
  { key: 'area', header: headers.area, value: ({ area }) => area },
  { key: 'among', header: { en: 'Ranked among', zh: '排名范围' }, value: ({ among }) => among },
];

/** Extra CSV and TSV columns of an audited claim. */
const besideClaim: readonly Flat<AuditRow>[] = [
  besideId('area_name', ({ names }) => names.area),
  besideId('among_name', ({ names }) => names.among),
  ...besidePeriod<AuditRow>(({ period }) => period),
];

/**
 * The audit as a sheet. In a terminal the parts of the source are headings, in a pipe a column.
 */
export function auditSheet(
  rows: readonly AuditRow[],
  { isTerminal, isTable }: { readonly isTerminal: boolean; readonly isTable: boolean },
): Sheet<AuditRow> {
  const outlined = rows.some(({ part }) => part !== null);
  const columns = auditColumns.map((column) =>
    column.key === 'confirmedBy'
      ? { ...column, header: { en: 'Other sources', zh: '其他来源' } }
      : column,
  );
  return {
    columns: isTerminal && isTable ? columns.map(withContextBeside) : columns,
    rows,
    beside: besideClaim,
    layout: {
      columns: [
        ...(isTerminal ? [] : ['locator']),
        'label',
        'value',
        'verdict',
        'confirmedBy',
        'fact',
      ],
      fold: [
        ['fact', 'below'],
        ['confirmedBy', 'lines'],
        ['verdict', 'value'],
      ],
      record: ['locator', 'label', 'value', 'printed', 'verdict', 'confirmedBy', 'fact'],
    },
    group: outlined ? headingOf : undefined,
  };
}

/** In a terminal the context of a claim is on the line of its id, which has more room than the label. */
function withContextBeside(column: Column<AuditRow>): Column<AuditRow> {
  if (column.key === 'label') {
    return { ...column, cell: ({ label }, wording) => textIn(label, wording) };
  }
  if (column.key !== 'fact') return column;
  const words = (row: AuditRow, wording: Wording, separator: string) =>
    [row.context(wording), row.fact.id].filter((part) => part !== '').join(separator);
  return {
    ...column,
    cell: (row, wording) => [{ text: words(row, wording, '\n'), tone: 'muted' }],
    folded: (row, wording) => [{ text: words(row, wording, ' · '), tone: 'muted' }],
  };
}

/** "sentence 4: …", as the source is outlined. */
function headingOf({ claim, part }: AuditRow, wording: Wording): string {
  if (!part) return '';
  const where = capital(formatLocator(claim.locator ?? '', wording));
  return `${where}${colonIn(wording)}${textIn(part, wording)}`;
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/** How many claims of each verdict, in a sentence for people. */
export function auditSummary(rows: readonly AuditRow[], source: Source, wording: Wording): string {
  const isChinese = wording.language === 'zh';
  const counts = keysOf(verdicts).map((verdict) => {
    const count = rows.filter(({ audited }) => audited.verdict === verdict).length;
    return isChinese ? `${verdicts[verdict].zh} ${count} 条` : `${count} ${verdicts[verdict].en}`;
  });
  const title = textIn(source.title, wording);
  return isChinese
    ? `${title}：${rows.length} 条说法，${counts.join('，')}。`
    : `${title}: ${rows.length} claims, ${counts.join(', ')}.`;
}

/** The source that is audited unless another one is named: that of the dataset, or its only one. */
export function baseOf({ dataset, factsBySource }: Catalogue): string {
  const [only, ...others] = dataset.sources;
  const base = dataset.base ?? (others.length === 0 ? only?.id : undefined);
  if (base !== undefined) return base;
  const facts = ({ id }: Source) => factsBySource.get(id)?.length ?? 0;
  const suggestions = dataset.sources.toSorted((a, b) => facts(b) - facts(a)).map(({ id }) => id);
  throw new Problem('missing-source', {}, { suggestions: suggestions.slice(0, suggested) });
}

/** How many sources are suggested. */
const suggested = 3;
