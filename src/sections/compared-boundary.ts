import { isExact } from '../evidence/computed.ts';
import type { Catalogue } from '../lookup/catalogue.ts';
import type { Area } from '../model/types.ts';
import { yearOf } from './compared-years.ts';
import type { FigureRow } from './figures.ts';

/** A boundary of the main area, and how many indicators of a comparison it has. */
export type Boundary = { readonly area: Area; readonly has: number; readonly of: number };

/**
 * The boundary of the main area that has most of the indicators: exact figures of the year first, then
 * any figure. Of several, the first in the dataset. Null for a dataset without a main area.
 */
export function boundaryOf(
  { districts }: Catalogue,
  rows: readonly FigureRow[],
  year: number | null,
): Boundary | null {
  const indicators = (own: readonly FigureRow[]) =>
    new Set(own.map(({ fact }) => fact.indicator)).size;
  const of = indicators(rows);
  const [best] = districts
    .map((area) => {
      const own = rows.filter(({ fact }) => fact.area === area.id);
      const ofYear = own.filter(({ fact }) => year === null || yearOf(fact.period) === year);
      return { area, has: indicators(own), of, exact: indicators(ofYear.filter(isExact)) };
    })
    .toSorted((a, b) => b.exact - a.exact || b.has - a.has);
  return best ?? null;
}
