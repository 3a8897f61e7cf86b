import type { BarChart } from '../formats/chart/chart.ts';
import { assessFact, type Catalogue, entry } from '../lookup/catalogue.ts';
import { textIn } from '../model/text.ts';
import type { Figure, Indicator } from '../model/types.ts';
import { inEach } from './languages.ts';
import { formatClaimValue } from './wording.ts';

/** The figures of an indicator in many areas, for the latest year that most have. */
export type Compared = {
  readonly indicator: Indicator;
  readonly year: string;
  readonly figures: readonly Figure[];
};

/** A comparison as bars, the largest first. */
export function barChartOf(
  catalogue: Catalogue,
  { indicator, year, figures }: Compared,
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
