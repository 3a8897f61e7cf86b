import type { Assessment } from '../evidence/assessment.ts';
import {
  type Column,
  type Flat,
  hold,
  type Json,
  type Span,
  spansOf,
  textOf,
  type Wording,
} from '../formats/column.ts';
import { assessFact, type Catalogue, entry } from '../lookup/catalogue.ts';
import { boundOf, type Subject, subjectOf } from '../lookup/subject.ts';
import { originalPublisher } from '../model/facts.ts';
import { type DataText, textIn } from '../model/text.ts';
import type { Claim, Fact, Source, Unit } from '../model/types.ts';
import { grades } from '../model/vocabulary.ts';
import {
  besideId,
  besidePeriod,
  headers,
  textColumn,
  textValue,
  vocabularyColumn,
} from './columns.ts';
import {
  formatClaimValue,
  formatEvidence,
  formatWhereabouts,
  periodText,
  placeWords,
  sourceName,
} from './wording.ts';

/** One statement of one source about one entry; a term rests on sources without a claim. */
export type ClaimRow = Subject & {
  readonly fact: string;
  readonly areaName: DataText | null;
  readonly source: Source;
  readonly claim: Claim | null;
};

/**
 * The claims of an id: those of the fact or term, all claims of the source, or the claims of the
 * facts of the indicator, list or area.
 */
export function claimsOf(catalogue: Catalogue, id: string): readonly ClaimRow[] {
  const { facts, factsAbout, factsBySource, sources, terms } = catalogue;
  const term = terms.get(id);
  if (term) {
    return term.sources.map((source) => ({
      fact: id,
      label: term.term,
      source: entry(sources, source),
      claim: null,
      unit: null,
      period: null,
      area: null,
      areaName: null,
      among: null,
    }));
  }
  const isSource = sources.has(id);
  const own = facts.get(id);
  const found = own ? [own] : ((isSource ? factsBySource : factsAbout).get(id) ?? []);
  return found.flatMap((fact) => {
    const subject = subjectOf(catalogue, fact);
    const areaName = namesOf(catalogue, subject).area;
    return fact.claims
      .filter((claim) => !isSource || claim.source === id)
      .map((claim) => ({
        fact: fact.id,
        source: entry(sources, claim.source),
        claim,
        ...subject,
        areaName,
      }));
  });
}

/** The names of the area and the group of a fact, where it has them. */
export function namesOf(
  { areas, groups }: Catalogue,
  { area, among }: Pick<Subject, 'area' | 'among'>,
): { readonly area: DataText | null; readonly among: DataText | null } {
  return {
    area: area === null ? null : entry(areas, area).label,
    among: among === null ? null : entry(groups, among).label,
  };
}

/** Which fact of its kind it is: the time, the area or the group, "2023 target · Wujin with zone". */
export function contextWords(
  { areas, groups }: Catalogue,
  fact: Fact,
  { period, area, among }: Pick<ClaimRow, 'period' | 'area' | 'among'>,
  wording: Wording,
): string {
  const kind = 'indicator' in fact ? fact.kind : 'actual';
  return [
    period === null ? '' : periodText(period, kind, wording),
    area === null ? '' : textIn(entry(areas, area).short, wording),
    among === null ? '' : textIn(entry(groups, among).label, wording),
  ]
    .filter((part) => part !== '')
    .join(' · ');
}

/** The value or the place that a claim states, empty where it states none. */
export function claimValue(
  { claim, unit }: Pick<ClaimRow, 'claim' | 'unit'>,
  wording: Wording,
): string {
  if (!claim) return '';
  if ('value' in claim) return unit ? formatClaimValue(claim, unit, wording) : String(claim.value);
  return 'rank' in claim ? placeWords(claim, wording) : '';
}

/** The evidence of a fact as tables word it, with the contradicting values. */
export function evidenceWords(catalogue: Catalogue, fact: Fact, wording: Wording): readonly Span[] {
  const { unit } = subjectOf(catalogue, fact);
  const cell = formatEvidence(
    assessFact<Claim>(fact, catalogue.sources),
    wording,
    (claim) => hold(claimValue({ claim, unit }, wording)) || null,
  );
  return spansOf(cell);
}

/** "! disputed: also 58,296" of a fact whose sources contradict each other; empty for others. */
export function disputeWords(
  assessment: Assessment<Claim>,
  unit: Unit | null,
  wording: Wording,
): string {
  if (assessment.evidence !== 'disputed') return '';
  return textOf(
    formatEvidence(assessment, wording, (claim) => claimValue({ claim, unit }, wording)),
  );
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
    partRead: textValue(source.partRead),
  };
}

/** A claim in full, as `show` gives it to programs. */
export function claimJson({ fact, source, claim }: ClaimRow): Json {
  return {
    fact,
    source: sourceJson(source),
    value: claim && 'value' in claim ? claim.value : null,
    rank: claim && 'rank' in claim ? claim.rank : null,
    bound: boundOf(claim),
    outOf: claim && 'outOf' in claim ? (claim.outOf ?? null) : null,
    printed: claim?.printed ?? null,
    locator: claim?.locator ?? null,
    reading: claim?.reading
      ? { confidence: claim.reading.confidence, why: textValue(claim.reading.why) }
      : null,
    note: textValue(claim?.note),
    rival: claim?.rival ?? false,
  };
}

/** Claims as flat rows, for CSV, TSV and Markdown. */
export const claimColumns: readonly Column<ClaimRow>[] = [
  { key: 'fact', header: { en: 'Fact', zh: '事实' }, value: ({ fact }) => fact },
  textColumn('label', { en: 'About', zh: '事项' }, ({ label }) => label),
  { key: 'period', header: { en: 'Period', zh: '时期' }, value: ({ period }) => period },
  { key: 'area', header: headers.area, value: ({ area }) => area },
  {
    key: 'value',
    header: { en: 'Value', zh: '数值' },
    value: ({ claim }) => (claim && 'value' in claim ? claim.value : null),
    cell: claimValue,
    align: 'right',
    wrap: false,
  },
  { key: 'unit', header: { en: 'Unit', zh: '单位' }, value: ({ unit }) => unit?.id ?? null },
  {
    key: 'rank',
    header: { en: 'Rank', zh: '名次' },
    value: ({ claim }) => (claim && 'rank' in claim ? claim.rank : null),
  },
  {
    key: 'bound',
    header: { en: 'Bound', zh: '界限' },
    value: ({ claim }) => boundOf(claim),
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
  {
    key: 'url',
    header: { en: 'Address', zh: '网址' },
    value: ({ source }) => source.url,
    cell: ({ source }) => formatWhereabouts(source),
  },
  { key: 'host', header: { en: 'Site', zh: '网站' }, value: ({ source }) => source.host },
  {
    key: 'confidence',
    header: { en: 'Our reading', zh: '我们的解读' },
    value: ({ claim }) => claim?.reading?.confidence ?? null,
  },
  textColumn('why', { en: 'Why', zh: '理由' }, ({ claim }) => claim?.reading?.why),
  textColumn('note', headers.note, ({ claim }) => claim?.note),
];

/** Extra CSV and TSV columns of a claim. */
export const besideClaim: readonly Flat<ClaimRow>[] = [
  besideId('area_name', ({ areaName }) => areaName),
  besideId('original_publisher', ({ source }) => originalPublisher(source)),
  ...besidePeriod<ClaimRow>(({ period }) => period),
];
