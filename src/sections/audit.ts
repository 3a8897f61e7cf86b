import type { SourcedClaim } from '../evidence/assessment.ts';
import type { Cell, Column, DataTable, Flat, Json, Wording } from '../formats/column.ts';
import type { Catalogue } from '../lookup/catalogue.ts';
import { boundOf } from '../lookup/subject.ts';
import { kindOf } from '../model/facts.ts';
import { Problem } from '../model/problem.ts';
import { same, type Text, textIn } from '../model/text.ts';
import type { Source } from '../model/types.ts';
import { type Basis, bases, keysOf, type Verdict, verdicts } from '../model/vocabulary.ts';
import type { AuditRow } from './audit-rows.ts';
import { areaOf } from './audit-summary.ts';
import { claimInBrief, remarksOf, sourceIds, verdictWords } from './audit-words.ts';
import { claimValue } from './claims.ts';
import { besideId, besidePeriod, headers, textColumn, vocabularyColumn } from './columns.ts';
import { capital, colonIn, evidenceWord, formatLocator, semicolonIn } from './wording.ts';

/** In a table, who says so or otherwise and what a reader should know, one line each. */
function formatRemarks(row: AuditRow, wording: Wording): Cell {
  const lines = remarksOf(row, wording);
  return lines.flatMap((line, i) => (i > 0 ? [{ text: '\n' }, ...line] : [...line]));
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
    cell: verdictWords,
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
    cell: (row, wording) => {
      const context = row.context(wording);
      const name = { text: textIn(row.label, wording) };
      return context === '' ? [name] : [name, { text: '\n' }, { text: context, tone: 'muted' }];
    },
  },
  { key: 'id', header: same('id'), value: ({ fact }) => fact.id, wrap: false },
  {
    key: 'evidence',
    header: headers.evidence,
    value: ({ evidence }) => evidence,
    cell: ({ evidence }, wording) => evidenceWord(evidence, wording),
  },
  { key: 'sources', header: headers.sources, value: ({ sources }) => sources },
  { key: 'bound', header: { en: 'Bound', zh: '界限' }, value: ({ claim }) => boundOf(claim) },
  { key: 'unit', header: { en: 'Unit', zh: '单位' }, value: ({ unit }) => unit?.id ?? null },
  { key: 'period', header: { en: 'Period', zh: '时期' }, value: ({ period }) => period },
  { key: 'area', header: headers.area, value: ({ area }) => area },
  { key: 'among', header: { en: 'Ranked among', zh: '排名范围' }, value: ({ among }) => among },
  { key: 'quote', header: { en: 'Quotation', zh: '引文' }, value: ({ claim }) => claim.printed },
  {
    ...vocabularyColumn<AuditRow, Basis>(
      'basis',
      { en: 'Basis', zh: '依据' },
      bases,
      ({ basis }) => basis,
    ),
  },
  {
    key: 'tested',
    header: { en: 'Could be contradicted', zh: '可被反驳' },
    value: ({ audited }) => audited.isTested,
    cell: ({ audited }, { language }) => yesOrNo[`${audited.isTested}`][language],
  },
  textColumn('note', headers.note, ({ fact }) => fact.note),
  textColumn(
    'claimNote',
    { en: 'Note on the claim', zh: '对说法的说明' },
    ({ claim }) => claim.note,
  ),
  {
    key: 'caution',
    header: { en: 'Not comparable', zh: '不可直接相比' },
    value: ({ cautions }) => cautions.map(({ id, fact, why }) => ({ id, fact, why })),
    cell: ({ cautions }, wording) =>
      cautions.map(({ words }) => words(wording)).join(semicolonIn(wording)),
    flat: [
      { key: 'caution', value: ({ cautions }) => cautions.map(({ fact }) => fact) },
      {
        key: 'caution_why',
        value: ({ cautions }) => cautions.map(({ why }) => why),
        bilingual: true,
      },
    ],
  },
  {
    key: 'rivals',
    header: { en: 'Rival readings', zh: '另一解读' },
    value: ({ audited }) => otherJson(audited.rivals),
    flat: [{ key: 'rivals', value: ({ audited }) => sourceIds(audited.rivals) }],
  },
];

const yesOrNo = {
  true: { en: 'yes', zh: '是' },
  false: { en: 'no', zh: '否' },
} as const satisfies Record<string, Text>;

/** Extra CSV and TSV columns of an audited claim. */
const besideClaim: readonly Flat<AuditRow>[] = [
  besideId('area_name', ({ names }) => names.area),
  besideId('among_name', ({ names }) => names.among),
  ...besidePeriod<AuditRow>(({ period }) => period),
];

/** What `--brief` shows: one line a claim. */
export const briefFields = [
  ...['value', 'rank', 'fact', 'locator', 'verdict', 'basis', 'id', 'evidence', 'sources'],
] as const;

/** The audit as a table, with one claim a row. In a terminal the parts of the source are headings. */
export function auditTable(
  rows: readonly AuditRow[],
  { isTerminal }: { readonly isTerminal: boolean },
): DataTable<AuditRow> {
  const columns = auditColumns.map((column) =>
    column.key === 'confirmedBy'
      ? { ...column, header: { en: 'Other sources and notes', zh: '其他来源与说明' } }
      : column,
  );
  return {
    columns,
    rows,
    beside: besideClaim,
    layout: {
      columns: [
        ...(isTerminal ? [] : ['locator']),
        ...['printed', 'label', 'value', 'verdict', 'evidence', 'confirmedBy', 'fact'],
      ],
      fold: [
        ['fact', 'below'],
        ['confirmedBy', 'lines'],
        ['evidence', 'verdict'],
        ['verdict', 'value'],
      ],
      record: [
        'locator',
        'printed',
        'label',
        'value',
        'verdict',
        'evidence',
        'confirmedBy',
        'fact',
      ],
    },
    group: rows.some(({ part }) => part !== null) ? headingOf : undefined,
  };
}

/** One line a claim, under headings for what the verdicts rest on. */
export function briefTable(
  rows: readonly AuditRow[],
  { isTerminal }: { readonly isTerminal: boolean },
): DataTable<AuditRow> {
  const order = keysOf(bases);
  const isAreaKnown = areaOf(rows) !== null;
  const locator = rows.some(({ claim }) => claim.locator) ? ['locator'] : [];
  return {
    columns: auditColumns.map((column) =>
      column.key === 'label' && isTerminal
        ? { ...column, cell: (row, wording) => claimInBrief(row, wording, isAreaKnown) }
        : column,
    ),
    rows: rows.toSorted((a, b) => order.indexOf(a.basis) - order.indexOf(b.basis)),
    beside: besideClaim,
    layout: {
      columns: isTerminal
        ? ['label', ...locator, 'fact']
        : ['basis', 'fact', 'value', 'label', 'printed', ...locator],
      fold: [
        ['fact', null],
        ['locator', 'label'],
      ],
      record: ['basis', 'label', 'printed', 'locator', 'fact'],
    },
    group: ({ basis }, { language }) => capital(bases[basis][language]),
  };
}

/** "Sentence 4: …", as the source is outlined. */
export function headingOf({ claim, part }: AuditRow, wording: Wording): string {
  if (!part) return '';
  const where = capital(formatLocator(claim.locator ?? '', wording));
  return `${where}${colonIn(wording)}${textIn(part, wording)}`;
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
