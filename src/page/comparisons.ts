import { type Catalogue, entry } from '../lookup/catalogue.ts';
import { groupBy } from '../model/group.ts';
import type { Area } from '../model/types.ts';
import type { Compared } from '../sections/bar-chart.ts';

/** Fewer areas than these are no comparison. */
const leastAreas = 3;

export function comparisonsOf(catalogue: Catalogue): readonly Compared[] {
  return catalogue.dataset.indicators.flatMap((indicator) => {
    const actual = (catalogue.figuresByIndicator.get(indicator.id) ?? []).filter(
      ({ area, kind, period }) =>
        kind === 'actual' && /^\d{4}$/.test(period) && isBeside(entry(catalogue.areas, area)),
    );
    const years = [...groupBy(actual, ({ period }) => [period])].toSorted(
      ([a, some], [b, others]) => others.length - some.length || Number(b) - Number(a),
    );
    const [best] = years;
    if (!best || best[1].length < leastAreas) return [];
    return [{ indicator, year: best[0], figures: best[1] }];
  });
}

/** A whole and its parts are no comparison: the district is beside its peers. */
function isBeside({ scope }: Area): boolean {
  return scope === 'district' || scope === 'peer';
}
