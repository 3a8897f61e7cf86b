import type { BarChart } from '../formats/chart/chart.ts';
import { assessFact, type Catalogue, entry } from '../lookup/catalogue.ts';
import { groupBy } from '../model/group.ts';
import { textIn } from '../model/text.ts';
import type { Area, Figure, Indicator } from '../model/types.ts';
import { inEach } from '../sections/languages.ts';
import { formatClaimValue } from '../sections/wording.ts';

/** Fewer areas than these are no comparison. */
const leastAreas = 3;

/** The figures of an indicator in many areas, for the latest year that most have. */
export type Comparison = {
  readonly indicator: Indicator;
  readonly year: string;
  readonly figures: readonly Figure[];
};

export function comparisonsOf(catalogue: Catalogue): readonly Comparison[] {
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

/** A comparison as bars, the largest first. */
export function barChartOf(
  catalogue: Catalogue,
  { indicator, year, figures }: Comparison,
  languages: readonly string[],
): BarChart {
  const { areas, sources, units } = catalogue;
  const unit = entry(units, indicator.unit);
  const bars = figures
    .map((figure) => ({
      area: entry(areas, figure.area),
      claim: assessFact(figure, sources).preferred.claim,
    }))
    .toSorted((a, b) => b.claim.value - a.claim.value);
  return {
    id: `compared-${indicator.id}`,
    title: inEach(languages, (wording) =>
      wording.language === 'zh'
        ? `${textIn(indicator.label, wording)}（${year}）`
        : `${textIn(indicator.label, wording)}, ${year}`,
    ),
    description: inEach(languages, ({ language }) =>
      language === 'zh'
        ? `${bars.length}个区域，由大到小。`
        : `${bars.length} areas, the largest value first.`,
    ),
    bars: bars.map(({ area, claim }) => ({
      label: inEach(languages, (wording) => textIn(area.short, wording)),
      value: claim.value,
      words: inEach(languages, (wording) => formatClaimValue(claim, unit, wording)),
      isOwn: area.scope === 'district',
    })),
  };
}
