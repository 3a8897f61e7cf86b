import type { Json } from '../formats/column.ts';
import type { Catalogue } from '../lookup/catalogue.ts';
import { claimJson, claimsOf } from './claims.ts';
import { sectionOf } from './detail.ts';

/** The object of the look-up, then the claims in full. */
export function entryJson(catalogue: Catalogue, id: string): Json {
  const object = sectionOf(catalogue, id)?.find(catalogue, id, ({ columns }, row) =>
    Object.fromEntries(
      columns.filter(({ key }) => key !== 'claims').map(({ key, value }) => [key, value(row)]),
    ),
  );
  return { ...object, claims: claimsOf(catalogue, id).map(claimJson) };
}
