import type { LineChart } from '../formats/chart/chart.ts';
import { type Wording, withoutHolds } from '../formats/column.ts';
import { type Catalogue, entry } from '../lookup/catalogue.ts';
import { originalPublisher } from '../model/facts.ts';
import { groupBy } from '../model/group.ts';
import { monthsOf } from '../model/period.ts';
import { type DataText, type Text, textIn } from '../model/text.ts';
import { inEach } from './languages.ts';
import type { Point, Series } from './series.ts';
import { formatNumber, formatQuantity } from './wording.ts';

const key = {
  open: { en: 'target or estimate', zh: '目标值或预计值' },
  against: { en: 'contradicting value', zh: '相反数值' },
} as const satisfies Readonly<Record<string, Text>>;

/** Each line has a mark of its own shape, and there are no more shapes. */
const mostLines = 4;

/** A series as a chart, in some languages; null if there is nothing to draw. */
export function lineChartOf(
  catalogue: Catalogue,
  series: Series,
  languages: readonly string[],
): LineChart | null {
  const byLine = groupBy(
    series.points.filter(({ bound }) => bound !== 'top'),
    ({ line }) => [line],
  );
  const lines = series.lines
    .map(({ id, label }) => ({ label, points: byLine.get(id) ?? [] }))
    .toSorted((a, b) => b.points.length - a.points.length)
    .slice(0, mostLines)
    .filter(({ points }) => points.length > 0);
  const periods = new Set(lines.flatMap(({ points }) => points.map(({ period }) => period)));
  if (periods.size === 0) return null;
  const indicator = catalogue.indicators.get(series.id);
  const unit = indicator && entry(catalogue.units, indicator.unit);
  const within = (make: (wording: Wording) => string) => inEach(languages, make);
  return {
    id: series.id,
    title: series.label,
    description: within(({ language }) =>
      language === 'zh'
        ? `${periods.size}个时期，各值见图下列表。`
        : `${periods.size} periods. The list below the chart has every value.`,
    ),
    isReversed: series.isRanking,
    key: {
      open: within(({ language }) => key.open[language]),
      against: within(({ language }) => key.against[language]),
    },
    tick: (value) =>
      within((wording) => (unit ? formatQuantity(value, unit, wording) : formatNumber(value))),
    lines: lines.map(({ label, points }) => ({
      label: within((wording) => textIn(label, wording)),
      points: points.map((point) => ({
        at: timeOf(point),
        value: point.value,
        words: within((wording) => withoutHolds(point.words.value(wording))),
        isOpen: point.kind !== 'actual',
        contrary: point.contrary,
      })),
    })),
  };
}

/** Whether a chart shows a change: two periods of a line, of ranks two that differ. */
export function showsChange({ lines, isReversed }: LineChart): boolean {
  return lines.some(
    ({ points }) => new Set(points.map(({ at, value }) => (isReversed ? value : at))).size > 1,
  );
}

/** The middle of the period, in years; of several years that of the last one. */
function timeOf({ period }: Point): number {
  const { first, last } = monthsOf(period) ?? { first: 0, last: 0 };
  return (last + 1 - Math.min(12, last + 1 - first) / 2) / 12;
}

/** How many publishers are named. */
const mostNamed = 3;

/** Who the values are from, and when that was read. */
export function sourceLine(
  { dataset, sources }: Catalogue,
  ids: readonly string[],
  languages: readonly string[],
): DataText {
  return inEach(languages, (wording) => {
    const isChinese = wording.language === 'zh';
    const names = [
      ...new Set(ids.map((id) => textIn(originalPublisher(entry(sources, id)), wording))),
    ];
    const named = names.slice(0, mostNamed).join(isChinese ? '、' : ', ');
    const more = names.length - mostNamed;
    const rest = more > 0 ? (isChinese ? `等${names.length}个来源` : ` and ${more} more`) : '';
    const { accessed } = dataset;
    const read = accessed
      ? isChinese
        ? `（资料采集于${accessed}）`
        : `; read on ${accessed}`
      : '';
    return isChinese ? `来源：${named}${rest}${read}` : `Source: ${named}${rest}${read}`;
  });
}
