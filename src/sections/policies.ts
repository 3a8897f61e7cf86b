import type { Assessment } from '../evidence/assessment.ts';
import type { Wording } from '../formats/column.ts';
import { assessFact, type Catalogue, entry, type PlacedWord } from '../lookup/catalogue.ts';
import { textsIn } from '../lookup/names.ts';
import { compareValues } from '../lookup/sort.ts';
import { textsOf } from '../model/text.ts';
import type { PlainClaim, Policy } from '../model/types.ts';
import {
  besideFact,
  evidenceColumns,
  headers,
  idColumn,
  sourceIds,
  textColumn,
  wordColumn,
} from './columns.ts';
import { defineSection } from './section.ts';
import { formatPeriod, periodText } from './wording.ts';

type PolicyRow = {
  readonly fact: Policy;
  readonly kind: PlacedWord;
  readonly assessment: Assessment<PlainClaim>;
};

/** Newest first; undated ones last. */
function policyRows({ dataset, sources, words }: Catalogue): readonly PolicyRow[] {
  return dataset.policies
    .map((fact) => ({
      fact,
      kind: entry(words.policyKinds, fact.kind),
      assessment: assessFact(fact, sources),
    }))
    .sort((a, b) => compareValues(dateOf(a.fact), dateOf(b.fact), true));
}

function dateOf({ issued, span }: Policy): string | null {
  return issued ?? span ?? null;
}

/** In another column a span must say what it is: "for 2021–2023". */
function spanWords(span: string | undefined, wording: Wording): string {
  if (span === undefined) return '';
  const years = periodText(span, 'actual', wording);
  return wording.language === 'zh' ? `期限${years}` : `for ${years}`;
}

export const policies = defineSection<PolicyRow>({
  id: 'policies',
  label: { en: 'policies', zh: '政策' },
  about: {
    en: 'Policies: plans, programmes and measures',
    zh: '政策：方案、计划与措施',
  },
  examples: () => [
    { line: 'wujin policies', about: { en: 'newest first', zh: '由新到旧' } },
    {
      line: 'wujin policies --format list',
      about: { en: 'one field per line', zh: '每行一个字段' },
    },
    {
      line: 'wujin policies --year 2000..',
      about: { en: 'issued or in force since a year', zh: '某年以来发布或执行的政策' },
    },
  ],
  rows: policyRows,
  columns: [
    idColumn(({ fact }) => fact.id),
    textColumn('title', { en: 'Policy', zh: '政策' }, ({ fact }) => fact.title),
    wordColumn('kind', headers.kind, ({ kind }) => kind),
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
      folded: ({ fact }, wording) => spanWords(fact.span, wording),
    },
    textColumn('aim', { en: 'Aim', zh: '目的' }, ({ fact }) => fact.aim),
    ...evidenceColumns<PolicyRow>(),
  ],
  beside: besideFact<PolicyRow>(({ fact }) => dateOf(fact)),
  layout: {
    columns: ['title', 'kind', 'issued', 'span', 'aim', 'evidence', 'id'],
    fold: [
      ['kind', null],
      ['id', 'below'],
      ['span', 'below'],
      ['aim', null],
      ['evidence', 'below'],
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
      ...textsIn(fact.aliases),
      ...textsOf(fact.issuer),
      ...textsOf(fact.aim),
      ...textsOf(fact.note),
    ],
    not: ({ fact }) => textsIn(fact.not),
    year: ({ fact }) => fact.span ?? fact.issued,
    source: sourceIds,
    evidence: ({ assessment }) => assessment.evidence,
  },
  reductions: [],
  identify: ({ fact }) => fact.id,
});
