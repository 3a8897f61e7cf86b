import { barChart } from '../formats/chart/bars.ts';
import { lineChart } from '../formats/chart/line.ts';
import type { Catalogue } from '../lookup/catalogue.ts';
import { barChartOf } from '../sections/bar-chart.ts';
import { lineChartOf, showsChange, sourceLine } from '../sections/line-chart.ts';
import { seriesOf } from '../sections/series.ts';
import type { Chart } from './chart.ts';
import { comparisonsOf } from './comparisons.ts';

/** Every chart of the page, drawn when it is written: the script needs no code for it. */
export function chartsOf(catalogue: Catalogue, languages: readonly string[]): readonly Chart[] {
  const { dataset } = catalogue;
  const overYears = [...dataset.indicators, ...dataset.lists].flatMap(({ id }) => {
    const series = seriesOf(catalogue, id, { area: null, all: false });
    const chart = series && lineChartOf(catalogue, series, languages);
    if (!series || !chart || !showsChange(chart)) return [];
    const sources = sourceLine(
      catalogue,
      series.points.flatMap(({ sources }) => sources),
      languages,
    );
    const facts = series.points.map(({ id }) => id);
    return [
      {
        of: id,
        kind: 'series',
        title: chart.title,
        sources,
        facts,
        drawing: lineChart(chart),
      } as const,
    ];
  });
  const compared = comparisonsOf(catalogue).map((comparison) => {
    const chart = barChartOf(catalogue, comparison, languages);
    const sources = comparison.figures.flatMap(({ claims }) => claims.map(({ source }) => source));
    return {
      of: comparison.indicator.id,
      kind: 'compared',
      title: chart.title,
      sources: sourceLine(catalogue, sources, languages),
      facts: comparison.figures.map(({ id }) => id),
      drawing: barChart(chart),
    } as const;
  });
  return [...overYears, ...compared];
}
