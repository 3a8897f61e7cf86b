import { support } from '../evidence/assessment.ts';
import { type Catalogue, entry } from '../lookup/catalogue.ts';
import { compareValues } from '../lookup/sort.ts';
import { textsOf } from '../model/text.ts';
import type { Source, Term } from '../model/types.ts';
import { evidences } from '../model/vocabulary.ts';
import { headers, idColumn, textColumn, vocabularyColumn } from './columns.ts';
import { ifAny } from './example-ids.ts';
import { defineSection } from './section.ts';
import { sourceName } from './wording.ts';

type TermRow = { readonly term: Term; readonly sources: readonly Source[] };

/** In alphabetical order of the default language. */
function termRows({ dataset, sources }: Catalogue): readonly TermRow[] {
  return dataset.terms
    .map((term) => ({ term, sources: term.sources.map((id) => entry(sources, id)) }))
    .sort((a, b) => compareValues(a.term.term, b.term.term, false));
}

export const terms = defineSection<TermRow>({
  id: 'terms',
  label: { en: 'terms', zh: '术语' },
  about: {
    en: 'Glossary of terms and titles',
    zh: '术语与称号',
  },
  examples: ({ term }) => [
    { line: 'wujin terms', about: { en: 'the whole glossary', zh: '全部术语' } },
    ...ifAny(term, (id) => ({
      line: `wujin terms ${id.replaceAll('-', ' ')} --format list`,
      about: { en: 'what a word means', zh: '词义' },
    })),
    { line: 'wujin terms --lang zh', about: { en: 'in Chinese', zh: '中文' } },
  ],
  rows: termRows,
  columns: [
    idColumn(({ term }) => term.id),
    textColumn('term', { en: 'Term', zh: '术语' }, ({ term }) => term.term),
    {
      key: 'abbreviation',
      header: { en: 'Short', zh: '简称' },
      value: ({ term }) => term.abbreviation ?? null,
    },
    textColumn('definition', { en: 'Meaning', zh: '释义' }, ({ term }) => term.definition),
    textColumn('grantedBy', { en: 'Granted by', zh: '授予单位' }, ({ term }) => term.grantedBy),
    textColumn('thresholds', { en: 'Thresholds', zh: '门槛' }, ({ term }) => term.thresholds),
    textColumn('since', { en: 'Since', zh: '始于' }, ({ term }) => term.since),
    {
      key: 'sources',
      header: headers.sources,
      value: ({ sources }) => sources.map(({ id }) => id),
      cell: ({ sources }, wording) =>
        sources.flatMap((source, i) => [
          ...(i > 0 ? [{ text: '\n' }] : []),
          { text: sourceName(source, wording) },
        ]),
    },
    textColumn('note', headers.note, ({ term }) => term.note),
    vocabularyColumn('evidence', headers.evidence, evidences, ({ sources }) => support(sources)),
  ],
  layout: {
    columns: ['term', 'definition', 'since', 'id'],
    fold: [
      ['since', null],
      ['id', 'below'],
    ],
    record: [
      'term',
      'abbreviation',
      'definition',
      'grantedBy',
      'thresholds',
      'since',
      'sources',
      'note',
      'id',
    ],
  },
  dimensions: {
    texts: ({ term }) => [
      term.id,
      term.abbreviation ?? '',
      ...textsOf(term.term),
      ...textsOf(term.definition),
      ...textsOf(term.note),
    ],
    source: ({ term }) => term.sources,
    evidence: ({ sources }) => support(sources),
  },
  reductions: [],
  identify: ({ term }) => term.id,
});
