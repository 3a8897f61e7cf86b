import type { Column, Wording } from '../formats/column.ts';
import { groupBy } from '../model/group.ts';
import { rangeOf } from '../model/range.ts';
import { same } from '../model/text.ts';
import type { PeriodRow, Point, Series } from './series.ts';

/** The line with the most points has the chart; one point alone makes none. */
export function chartedLine({ lines, points }: Series): string | null {
  const byLine = groupBy(points, ({ line }) => [line]);
  const counted = lines.map(({ id }) => ({ id, count: byLine.get(id)?.length ?? 0 }));
  const most = counted.reduce((best, next) => (next.count > best.count ? next : best), {
    id: '',
    count: 1,
  });
  return most.count > 1 ? most.id : null;
}

const barWidth = 12;
const eighths = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉'];

/** A bar of the share of the full width, in eighths of a block; in ASCII whole signs. */
export function bar(share: number, { ascii }: Wording): string {
  const length = Math.min(1, Math.max(0, share)) * barWidth;
  if (ascii) return '#'.repeat(Math.max(1, Math.round(length)));
  const full = Math.floor(length);
  const rest = eighths[Math.floor((length - full) * 8)] ?? '';
  return '█'.repeat(full) + rest || '▏';
}

/**
 * How long the bars of a line are, measured within it: of figures the value, of ranks the better place
 * the longer.
 */
function sharesOf({ isRanking, points }: Series, id: string): (point: Point) => number {
  const values = points.filter(({ line }) => line === id).map(({ value }) => value);
  const { least, largest } = rangeOf(values);
  if (isRanking) return ({ value }) => (largest - value + 1) / (largest - least + 1);
  return ({ value }) => (largest > 0 ? value / largest : 0);
}

/** The bars of a line, beside its values. */
export function barColumn(series: Series, id: string): Column<PeriodRow> {
  const shareOf = sharesOf(series, id);
  return {
    key: `${id} bars`,
    header: same(''),
    value: () => null,
    cell: ({ points }, wording) => {
      const point = points.get(id);
      // "Top 50" is no place that a bar could show.
      if (!point || point.bound === 'top') return '';
      const text = bar(shareOf(point), wording);
      return point.kind === 'actual' ? text : [{ text, tone: 'muted' }];
    },
    wrap: false,
  };
}
