import type { Cell, Column, DataTable, Wording } from '../formats/column.ts';
import { assessFact, type Catalogue, factsOf } from '../lookup/catalogue.ts';
import { namesOf, textsIn } from '../lookup/names.ts';
import type { Hit, SearchDocument, SearchIndex } from '../lookup/search.ts';
import { subjectOf } from '../lookup/subject.ts';
import { type DataText, languages as ownLanguages, textsOf } from '../model/text.ts';
import type { Claim, Fact } from '../model/types.ts';
import { grades } from '../model/vocabulary.ts';
import { claimValue, contextWords, evidenceWords } from './claims.ts';
import { headers, idColumn, textColumn } from './columns.ts';
import { sections } from './index.ts';

/** An entry that can be found. */
export type Found = {
  readonly id: string;
  readonly section: string;
  readonly title: DataText;
  readonly evidence: string | null;
  /** The evidence as the tables word it; empty of what has none. */
  readonly weighed: (wording: Wording) => Cell;
  readonly sources: readonly string[];
  /** The languages of the dataset, in which programs get what it says. */
  readonly languages: readonly string[];
  /** Value, period and area in a few words. */
  readonly says: (wording: Wording) => string;
};

type Searchable = { readonly found: Found; readonly document: SearchDocument };

/** Facts, terms and sources as what they are and as what is searched of them. */
export function searchables(catalogue: Catalogue): readonly Searchable[] {
  const { dataset } = catalogue;
  const { languages } = dataset;
  return [
    ...factsOf(dataset).map((fact) => searchableFact(catalogue, fact)),
    ...dataset.terms.map((term) => ({
      found: {
        id: term.id,
        section: 'terms',
        title: term.term,
        evidence: null,
        weighed: () => '',
        sources: term.sources,
        languages,
        says: () => term.abbreviation ?? '',
      },
      document: {
        id: term.id,
        names: [...textsOf(term.term), term.abbreviation ?? ''],
        texts: [...textsOf(term.definition), ...textsOf(term.note), ...textsOf(term.grantedBy)],
        weight: 1.3,
      },
    })),
    ...dataset.sources.map((source) => ({
      found: {
        id: source.id,
        section: 'sources',
        title: source.title,
        evidence: null,
        weighed: () => '',
        sources: [source.id],
        languages,
        says: ({ language }: Wording) =>
          [source.published, grades[source.grade][language]].filter((part) => part).join(' · '),
      },
      document: {
        id: source.id,
        names: textsOf(source.title),
        texts: [
          ...textsOf(source.publisher),
          ...textsOf(source.copyOf),
          ...textsOf(source.note),
          source.host ?? '',
        ],
        // Who reported something counts less than the fact itself.
        weight: 0.5,
      },
    })),
  ];
}

/** The documents of some ids, those of indicators, lists and areas among them. */
export function searchablesOf(
  catalogue: Catalogue,
  ids: readonly string[],
): readonly SearchDocument[] {
  const { dataset } = catalogue;
  const known = new Map(searchables(catalogue).map(({ document }) => [document.id, document]));
  for (const entry of [...dataset.indicators, ...dataset.lists, ...dataset.areas]) {
    const { id } = entry;
    known.set(id, { id, names: namesOf(entry), not: textsIn(entry.not), texts: [], weight: 1.3 });
  }
  return ids.flatMap((id) => known.get(id) ?? []);
}

/** Of equal matches those of the subject of the dataset come first. */
const weights = { district: 1, within: 0.9, around: 0.8, peer: 0.7 } as const;

function searchableFact(catalogue: Catalogue, fact: Fact): Searchable {
  const { areas, groups, indicators, lists, terms, sources } = catalogue;
  const { label, unit, ...context } = subjectOf(catalogue, fact);
  const indicator = 'indicator' in fact ? indicators.get(fact.indicator) : undefined;
  const list = 'list' in fact ? lists.get(fact.list) : undefined;
  const place = areas.get('area' in fact ? fact.area : 'subject' in fact ? fact.subject : '');
  const term = terms.get(indicator?.term ?? list?.term ?? '');
  const own = 'title' in fact || 'name' in fact ? fact : undefined;
  const named = [indicator, list, own].filter((each) => each !== undefined);
  const assessment = assessFact<Claim>(fact, sources);
  const more = 'aim' in fact ? fact.aim : 'about' in fact ? fact.about : indicator?.definition;
  return {
    found: {
      id: fact.id,
      section: sectionOfFact(fact),
      title: label,
      evidence: assessment.evidence,
      weighed: (wording) => evidenceWords(catalogue, fact, wording),
      sources: [...new Set(fact.claims.map(({ source }) => source))],
      languages: catalogue.dataset.languages,
      says: (wording) => {
        const value = claimValue({ claim: assessment.preferred.claim, unit }, wording);
        const which = contextWords(catalogue, fact, context, wording);
        return [value, which].filter((part) => part !== '').join(' · ');
      },
    },
    document: {
      id: fact.id,
      names: [...textsOf(label), ...textsOf(place?.label), term?.abbreviation ?? ''],
      aliases: named.flatMap(({ aliases }) => textsIn(aliases)),
      not: named.flatMap(({ not }) => textsIn(not)),
      texts: [
        ...textsIn(place?.aliases),
        ...textsOf(fact.note),
        ...textsOf(more),
        ...textsOf(term?.term),
        ...('among' in fact ? textsOf(groups.get(fact.among)?.label) : []),
        ...fact.claims.map(({ printed }) => printed),
      ],
      weight: weights[place?.scope ?? 'district'] * (indicator?.key ? 1.2 : 1),
    },
  };
}

/** The section that shows a fact; a target has one of its own. */
export function sectionOfFact(fact: Fact): string {
  if ('indicator' in fact) return fact.kind === 'target' ? 'targets' : 'stats';
  if ('list' in fact) return 'rankings';
  if ('grantedBy' in fact) return 'awards';
  return 'issuer' in fact ? 'policies' : 'places';
}

export type HitRow = { readonly found: Found; readonly hit: Hit };

/** What matches the words, best first. The index is given: whoever does not search need not load it. */
export function findHits(
  catalogue: Catalogue,
  searchIndex: (documents: readonly SearchDocument[], only: readonly string[]) => SearchIndex,
  words: readonly string[],
): readonly HitRow[] {
  const all = searchables(catalogue);
  const byId = new Map(all.map(({ found }) => [found.id, found]));
  const index = searchIndex(
    all.map(({ document }) => document),
    words,
  );
  return index(words).flatMap((hit) => {
    const found = byId.get(hit.id);
    return found ? [{ found, hit }] : [];
  });
}

/** Hits that a list shows unless somebody wants more. */
export const shownHits = 20;

/** Whether no entry contains all the words, so that the hits contain only some of them. */
export function isPartial(
  hits: readonly HitRow[],
  { words }: { readonly words: readonly string[] },
): boolean {
  return hits[0] !== undefined && hits[0].hit.matched.length < words.length;
}

const columns: readonly Column<HitRow>[] = [
  idColumn(({ found }) => found.id),
  {
    key: 'kind',
    header: headers.kind,
    value: ({ found }) => found.section,
    cell: ({ found }, wording) => headingOf(found.section, wording),
  },
  textColumn('title', { en: 'Entry', zh: '条目' }, ({ found }) => found.title),
  {
    key: 'matched',
    header: { en: 'Matched', zh: '匹配' },
    value: ({ hit }) => hit.matched,
    cell: ({ hit }) => [{ text: hit.matched.join(', '), tone: 'muted' }],
  },
  {
    key: 'score',
    header: { en: 'Score', zh: '得分' },
    value: ({ hit }) => hit.score,
    align: 'right',
    wrap: false,
  },
  {
    key: 'evidence',
    header: headers.evidence,
    value: ({ found }) => found.evidence,
    cell: ({ found }, wording) => found.weighed(wording),
  },
  { key: 'sources', header: headers.sources, value: ({ found }) => found.sources },
  {
    key: 'says',
    header: { en: 'Summary', zh: '内容' },
    value: ({ found }) =>
      Object.fromEntries(
        found.languages.map((dataLanguage) => {
          const language = ownLanguages.find((each) => each === dataLanguage) ?? 'en';
          return [dataLanguage, found.says({ language, dataLanguage, ascii: true })];
        }),
      ),
    bilingual: true,
    cell: ({ found }, wording) => found.says(wording),
  },
];

function headingOf(section: string, { language }: Wording): string {
  const label = sections.find(({ id }) => id === section)?.label[language] ?? section;
  return label.slice(0, 1).toUpperCase() + label.slice(1);
}

/** Hits grouped by section: the section of the best hit first, within it the best hit first. */
export function searchTable(rows: readonly HitRow[]): DataTable<HitRow> {
  const order = [...new Set(rows.map(({ found }) => found.section))];
  return {
    columns,
    rows: order.flatMap((section) => rows.filter(({ found }) => found.section === section)),
    layout: {
      columns: ['title', 'says', 'evidence', 'id'],
      fold: [
        ['id', 'below'],
        ['evidence', 'below'],
        ['says', 'below'],
      ],
      record: ['kind', 'title', 'says', 'evidence', 'id'],
    },
    group: ({ found }, wording) => headingOf(found.section, wording),
  };
}
