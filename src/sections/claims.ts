import type { Column, Json, Wording } from '../formats/column.ts';
import { type Catalogue, entry, factsOf } from '../lookup/catalogue.ts';
import { same, type Text } from '../model/text.ts';
import type { Claim, Source } from '../model/types.ts';
import { grades, type UnitId } from '../model/vocabulary.ts';
import { headers, textColumn, textValue, vocabularyColumn } from './columns.ts';
import { formatClaimValue, formatRank, sourceName, whereabouts } from './wording.ts';

/** One statement of one source about one entry; a term rests on sources without a claim. */
export type ClaimRow = {
  readonly fact: string;
  readonly label: Text;
  readonly source: Source;
  readonly claim: Claim | null;
  readonly unit: UnitId | null;
};

/** The statements that an id stands for: of a fact or a term its own, of a source all it makes. */
export function claimsOf(catalogue: Catalogue, id: string): readonly ClaimRow[] {
  const { dataset, sources, terms } = catalogue;
  const term = terms.get(id);
  if (term) {
    return term.sources.map((source) => ({
      fact: id,
      label: term.term,
      source: entry(sources, source),
      claim: null,
      unit: null,
    }));
  }
  return factsOf(dataset).flatMap((fact) =>
    fact.claims
      .filter((claim) => fact.id === id || claim.source === id)
      .map((claim) => ({
        fact: fact.id,
        source: entry(sources, claim.source),
        claim,
        ...subjectOf(catalogue, fact),
      })),
  );
}

/** What a fact is about, and its unit where it has one. */
export function subjectOf(
  { indicators, lists }: Catalogue,
  fact: ReturnType<typeof factsOf>[number],
): { label: Text; unit: UnitId | null } {
  if ('indicator' in fact) {
    const { label, unit } = entry(indicators, fact.indicator);
    return { label, unit };
  }
  if ('list' in fact) return { label: entry(lists, fact.list).label, unit: null };
  return { label: 'title' in fact ? fact.title : fact.name, unit: null };
}

/** The value or the place that a claim states, empty where it states none. */
export function claimValue(
  { claim, unit }: Pick<ClaimRow, 'claim' | 'unit'>,
  wording: Wording,
): string {
  if (!claim) return '';
  if ('value' in claim) return unit ? formatClaimValue(claim, unit, wording) : String(claim.value);
  return 'rank' in claim ? formatRank(claim, wording) : '';
}

/** A source as an object, with every key. */
export function sourceJson(source: Source): Json {
  return {
    id: source.id,
    origin: source.origin,
    publisher: textValue(source.publisher),
    title: textValue(source.title),
    published: source.published,
    url: source.url,
    host: source.host,
    grade: source.grade,
    copyOf: textValue(source.copyOf),
    language: source.language,
    titleIsOurs: source.titleIsOurs ?? false,
    note: textValue(source.note),
  };
}

/** A claim in full, as `show` gives it to programs. */
export function claimJson({ fact, source, claim }: ClaimRow): Json {
  return {
    fact,
    source: sourceJson(source),
    ...(claim && 'value' in claim && { value: claim.value, bound: claim.bound }),
    ...(claim &&
      'rank' in claim && {
        rank: claim.rank,
        bound: claim.bound ?? 'exact',
        outOf: claim.outOf ?? null,
      }),
    printed: claim?.printed ?? null,
    locator: claim?.locator ?? null,
    reading: claim?.reading
      ? { confidence: claim.reading.confidence, why: textValue(claim.reading.why) }
      : null,
    note: textValue(claim?.note),
  };
}

/** Claims as flat rows, for CSV, TSV and Markdown. */
export const claimColumns: readonly Column<ClaimRow>[] = [
  { key: 'fact', header: { en: 'Fact', zh: '事实' }, value: ({ fact }) => fact },
  {
    key: 'value',
    header: { en: 'Value', zh: '数值' },
    value: ({ claim }) => (claim && 'value' in claim ? claim.value : null),
    cell: claimValue,
    align: 'right',
    wrap: false,
  },
  {
    key: 'rank',
    header: { en: 'Place', zh: '名次' },
    value: ({ claim }) => (claim && 'rank' in claim ? claim.rank : null),
  },
  {
    key: 'bound',
    header: { en: 'Bound', zh: '界限' },
    value: ({ claim }) => (claim && 'bound' in claim ? (claim.bound ?? 'exact') : null),
  },
  {
    key: 'printed',
    header: { en: 'As printed', zh: '原文' },
    value: ({ claim }) => claim?.printed ?? null,
  },
  {
    key: 'locator',
    header: { en: 'Where', zh: '位置' },
    value: ({ claim }) => claim?.locator ?? null,
  },
  { key: 'source', header: headers.sources, value: ({ source }) => source.id },
  {
    ...textColumn<ClaimRow>(
      'publisher',
      { en: 'Publisher', zh: '发布者' },
      ({ source }) => source.publisher,
    ),
    cell: ({ source }, wording) => sourceName(source, wording),
  },
  vocabularyColumn('grade', headers.grade, grades, ({ source }) => source.grade),
  {
    key: 'published',
    header: { en: 'Published', zh: '发布日期' },
    value: ({ source }) => source.published,
  },
  { key: 'found', header: same('URL'), value: ({ source }) => whereabouts(source) },
  {
    key: 'confidence',
    header: { en: 'Reading', zh: '解读' },
    value: ({ claim }) => claim?.reading?.confidence ?? null,
  },
  textColumn('why', { en: 'Why', zh: '理由' }, ({ claim }) => claim?.reading?.why),
  textColumn('note', headers.note, ({ claim }) => claim?.note),
];
