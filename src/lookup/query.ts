import { isWithin, type Months, type YearRange } from '../model/period.ts';
import type { Evidence } from '../model/vocabulary.ts';
import { containsAll, meansNone } from './words.ts';

/** The words and filters for a section. A filter that was not given is null. */
export type Query = {
  readonly words: readonly string[];
  readonly year: YearRange | Months | null;
  /** Ids of areas, any of which fits. */
  readonly area: readonly string[] | null;
  readonly topic: string | null;
  readonly source: string | null;
  readonly evidence: Evidence | null;
  readonly all: boolean;
};

/** The filters by name, as options of the command line. */
export const filters = ['year', 'area', 'topic', 'source', 'evidence'] as const;
export type Filter = (typeof filters)[number];

/** Where a section keeps what the filters look at; a dimension that it lacks is left out. */
export type Dimensions<Row> = {
  readonly texts: (row: Row) => readonly string[];
  /** Names that contain those of the row and mean something else. */
  readonly not?: (row: Row) => readonly string[];
  readonly year?: (row: Row) => string | null;
  readonly area?: (row: Row) => string;
  readonly topic?: (row: Row) => string;
  readonly source?: (row: Row) => readonly string[];
  readonly evidence?: (row: Row) => Evidence;
};

/** Whether there are words or filters. */
export function isNarrowed(query: Query): boolean {
  return query.words.length > 0 || filters.some((filter) => query[filter] !== null);
}

/** The rows that fit all filters and contain every word. */
export function filterRows<Row>(
  rows: readonly Row[],
  query: Query,
  { texts, not, year, area, topic, source, evidence }: Dimensions<Row>,
): readonly Row[] {
  const fits = containsAll(query.words);
  const means = meansNone(query.words);
  return rows.filter(
    (row) =>
      (query.year === null || (year !== undefined && isWithin(year(row) ?? '', query.year))) &&
      (query.area === null || (area !== undefined && query.area.includes(area(row)))) &&
      (query.topic === null || topic?.(row) === query.topic) &&
      (query.source === null || (source?.(row) ?? []).includes(query.source)) &&
      (query.evidence === null || evidence?.(row) === query.evidence) &&
      (query.words.length === 0 || (fits(texts(row)) && means(not?.(row) ?? []))),
  );
}
