import { isWithin } from '../../model/period.ts';
import type { PageRow, PageTable } from '../tables.ts';
import type { State } from './state.ts';

/** The rows of a table that fit what is chosen. `found` has the entries that match the words, if there are any. */
export function matchesIn(
  table: PageTable,
  { section, area, year, evidence }: State,
  found: ReadonlySet<string> | null,
): ReadonlySet<PageRow> {
  if (section !== '' && section !== table.id) return new Set();
  const wanted = /^\d{4}$/.test(year) ? { from: Number(year), to: Number(year) } : null;
  return new Set(
    table.rows.filter((row) => {
      if (found !== null && !found.has(row.id)) return false;
      if (area === '' && evidence === '' && wanted === null) return true;
      const { filters } = row;
      return (
        (area === '' || filters.area === area) &&
        (evidence === '' || filters.evidence === evidence) &&
        (wanted === null || (filters.period !== null && isWithin(filters.period, wanted)))
      );
    }),
  );
}
