import { boundariesOf } from '../lookup/areas.ts';
import type { Catalogue } from '../lookup/catalogue.ts';
import type { Comparable } from '../lookup/comparable.ts';
import type { Area } from '../model/types.ts';
import { compareRanks } from './compare-ranks.ts';
import { compareAreas, compareIndicators } from './compare-sides.ts';
import { compareValues } from './compare-values.ts';
import type { Asked, ComparisonView, Use } from './comparison.ts';

/** What is compared, by ids, and the filters. `area` names areas by the id of one boundary. */
export type Question = Pick<Asked, 'year' | 'evidence' | 'all'> & {
  readonly what: readonly Comparable[];
  readonly area: readonly string[] | null;
};

/** A list is compared by itself: its ranks are no values of an indicator. */
export function isMixed(what: readonly Comparable[]): boolean {
  const lists = what.filter(({ kind }) => kind === 'list').length;
  return lists > 1 || (lists === 1 && what.some(({ kind }) => kind === 'indicator'));
}

/**
 * Puts areas side by side: by the figures of one indicator or several, by their ranks in a list, or, if
 * only areas are named, by the key indicators. The first boundary of the main area means the main area
 * with every boundary.
 */
export function compare<Result>(
  catalogue: Catalogue,
  { what, area, ...filters }: Question,
  view: ComparisonView,
  use: Use<Result>,
): Result {
  const named = <T>(kind: Comparable['kind'], entries: ReadonlyMap<string, T>) =>
    [...new Set(what.filter((each) => each.kind === kind).map(({ id }) => id))].flatMap(
      (id) => entries.get(id) ?? [],
    );
  const indicators = named('indicator', catalogue.indicators);
  const lists = named('list', catalogue.lists);
  const areas = named('area', catalogue.areas);
  const filtered = (area ?? []).flatMap((id) => catalogue.areas.get(id) ?? []);
  // An area alone is compared with the main area, whatever by.
  const [only, another] = areas;
  const isAlone = only && !another && filtered.length === 0 && only.scope !== 'district';
  const sides = [...areas, ...filtered, ...(isAlone ? catalogue.districts.slice(0, 1) : [])];
  const asked: Asked = {
    ...filters,
    indicators,
    lists,
    areas: sides.length > 0 ? boundariesOf(catalogue, sides) : null,
  };
  const [indicator, ...others] = indicators;
  const [list] = lists;
  if (list) return compareRanks(catalogue, list, asked, view, use);
  if (indicator && others.length > 0) return compareIndicators(catalogue, asked, view, use);
  if (indicator) return compareValues(catalogue, indicator, asked, view, use);
  // The main area alone is compared by its boundaries; beside others, by one of them.
  const isMain = ({ id }: Area) => id === catalogue.districts[0]?.id;
  const rest = sides.filter((each) => !isMain(each));
  const columns = rest.length > 0 ? rest : catalogue.districts;
  const anyBoundary = rest.length > 0 && sides.some(isMain);
  return compareAreas(catalogue, { ...asked, areas: columns, anyBoundary }, view, use);
}
