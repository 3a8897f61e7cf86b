import type { Assessment } from '../evidence/assessment.ts';
import { assessFact, type Catalogue, entry, type PlacedWord } from '../lookup/catalogue.ts';
import { namesOf, textsIn } from '../lookup/names.ts';
import { textIn, textsOf } from '../model/text.ts';
import type { Area, Award, PlainClaim } from '../model/types.ts';
import {
  besideFact,
  besideId,
  evidenceColumns,
  headers,
  idColumn,
  sourceIds,
  textColumn,
  textValue,
  wordColumn,
} from './columns.ts';
import { districtAndParts, onlyScopes } from './reductions.ts';
import { defineSection } from './section.ts';

type AwardRow = {
  readonly fact: Award;
  readonly subject: Area;
  readonly kind: PlacedWord;
  readonly level: PlacedWord;
  readonly assessment: Assessment<PlainClaim>;
};

function awardRows(catalogue: Catalogue): readonly AwardRow[] {
  const { awardKinds, levels } = catalogue.words;
  return catalogue.dataset.awards
    .map((fact) => ({
      fact,
      subject: entry(catalogue.areas, fact.subject),
      kind: entry(awardKinds, fact.kind),
      level: entry(levels, fact.level),
      assessment: assessFact(fact, catalogue.sources),
    }))
    .sort((a, b) => b.fact.year - a.fact.year);
}

export const awards = defineSection<AwardRow>({
  id: 'awards',
  label: { en: 'awards', zh: '荣誉' },
  about: {
    en: 'Awards, ratings and designations',
    zh: '荣誉、评级与认定',
  },
  examples: () => [
    { line: 'wujin awards', about: { en: 'all awards', zh: '全部荣誉' } },
    {
      line: 'wujin awards --evidence single --fields title,year,evidence',
      about: { en: 'awards with a single source', zh: '仅有单一来源的荣誉' },
    },
    { line: 'wujin awards --json', about: { en: 'for a script', zh: '供脚本使用' } },
  ],
  rows: awardRows,
  columns: [
    idColumn(({ fact }) => fact.id),
    textColumn('title', { en: 'Award', zh: '荣誉' }, ({ fact }) => fact.title),
    wordColumn('kind', headers.kind, ({ kind }) => kind),
    wordColumn('level', { en: 'Level', zh: '级别' }, ({ level }) => level),
    {
      key: 'grantedBy',
      header: { en: 'Granted by', zh: '授予单位' },
      value: ({ fact }) => fact.grantedBy.map(textValue),
      bilingual: true,
    },
    { key: 'year', header: headers.year, value: ({ fact }) => fact.year },
    {
      key: 'date',
      header: { en: 'Date', zh: '日期' },
      value: ({ fact }) => fact.date ?? null,
    },
    {
      key: 'subject',
      header: { en: 'Recipient', zh: '获评方' },
      value: ({ fact }) => fact.subject,
      cell: ({ subject }, wording) => textIn(subject.short, wording),
    },
    ...evidenceColumns<AwardRow>(),
  ],
  beside: besideFact<AwardRow>(
    ({ fact }) => fact.date ?? String(fact.year),
    besideId('subject_name', ({ subject }) => subject.label),
  ),
  layout: {
    columns: ['title', 'level', 'year', 'subject', 'grantedBy', 'evidence', 'id'],
    fold: [
      ['grantedBy', null],
      ['id', 'below'],
      ['subject', 'below'],
      ['level', 'below'],
      ['evidence', 'below'],
    ],
    record: [
      'title',
      'kind',
      'level',
      'grantedBy',
      'year',
      'date',
      'subject',
      'evidence',
      'sources',
      'note',
      'id',
    ],
  },
  dimensions: {
    texts: ({ fact, subject }) => [
      fact.id,
      ...textsOf(fact.title),
      ...textsIn(fact.aliases),
      ...fact.grantedBy.flatMap(textsOf),
      ...namesOf(subject),
      ...textsOf(fact.note),
    ],
    not: ({ fact, subject }) => [...textsIn(fact.not), ...textsIn(subject.not)],
    year: ({ fact }) => String(fact.year),
    area: ({ fact }) => fact.subject,
    source: sourceIds,
    evidence: ({ assessment }) => assessment.evidence,
  },
  reductions: [onlyScopes(({ subject }) => subject, districtAndParts)],
  identify: ({ fact }) => fact.id,
});
