import type { Area } from '../model/types.ts';
import type { Scope } from '../model/vocabulary.ts';
import type { Reduction } from './section.ts';

/** Only areas of the given scopes, unless a filter names an area. */
export function onlyScopes<Row>(
  areaOf: (row: Row) => Area,
  scopes: readonly Scope[],
): Reduction<Row> {
  return {
    applies: ({ area }) => area === null,
    apply: (rows) => rows.filter((row) => scopes.includes(areaOf(row).scope)),
  };
}

/** The main area with any boundary. */
export const district: readonly Scope[] = ['district'];
/** The main area and what is inside its boundary. */
export const districtAndParts: readonly Scope[] = ['district', 'within'];
