import type { Assessment } from '../evidence/assessment.ts';
import { assessFact, type Catalogue } from '../lookup/catalogue.ts';
import type { PlainClaim, Policy } from '../model/types.ts';
import { policyKinds } from '../model/vocabulary.ts';
import {
  evidenceColumns,
  headers,
  idColumn,
  sourceIds,
  textColumn,
  textsOf,
  vocabularyColumn,
} from './columns.ts';
import { defineSection } from './section.ts';
import { formatPeriod } from './wording.ts';

type PolicyRow = { readonly fact: Policy; readonly assessment: Assessment<PlainClaim> };

/** Newest first; undated ones last. */
function policyRows({ dataset, sources }: Catalogue): readonly PolicyRow[] {
  return dataset.policies
    .map((fact) => ({ fact, assessment: assessFact(fact, sources) }))
    .sort((a, b) => compareTexts(dateOf(b.fact), dateOf(a.fact)));
}

function dateOf({ issued, span }: Policy): string {
  return issued ?? span ?? '';
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

export const policies = defineSection<PolicyRow>({
  id: 'policies',
  label: { en: 'policies', zh: '政策' },
  about: {
    en: 'Plans, opinions, programmes and measures',
    zh: '方案、意见、计划与措施',
  },
  rows: policyRows,
  columns: [
    idColumn(({ fact }) => fact.id),
    textColumn('title', { en: 'Policy', zh: '政策' }, ({ fact }) => fact.title, 'both'),
    vocabularyColumn('kind', headers.kind, policyKinds, ({ fact }) => fact.kind),
    textColumn('issuer', { en: 'Issuer', zh: '发布单位' }, ({ fact }) => fact.issuer),
    {
      key: 'issued',
      header: { en: 'Issued', zh: '发布' },
      value: ({ fact }) => fact.issued,
      wrap: false,
    },
    {
      key: 'span',
      header: { en: 'Span', zh: '期限' },
      value: ({ fact }) => fact.span ?? null,
      cell: ({ fact }, wording) => (fact.span ? formatPeriod(fact.span, 'actual', wording) : ''),
    },
    textColumn('aim', { en: 'Aim', zh: '目的' }, ({ fact }) => fact.aim),
    ...evidenceColumns<PolicyRow>(),
  ],
  layout: {
    columns: ['title', 'kind', 'issued', 'span', 'aim', 'evidence', 'id'],
    fold: [
      ['id', null],
      ['kind', null],
      ['aim', null],
      ['span', 'issued'],
      ['evidence', 'title'],
    ],
    record: [
      'title',
      'kind',
      'issuer',
      'issued',
      'span',
      'aim',
      'evidence',
      'sources',
      'note',
      'id',
    ],
  },
  dimensions: {
    texts: ({ fact }) => [
      fact.id,
      ...textsOf(fact.title),
      ...textsOf(fact.issuer),
      ...textsOf(fact.aim),
      ...textsOf(fact.note),
    ],
    year: ({ fact }) => fact.span ?? fact.issued,
    source: sourceIds,
    evidence: ({ assessment }) => assessment.evidence,
  },
  reductions: [],
  identify: ({ fact }) => fact.id,
});
