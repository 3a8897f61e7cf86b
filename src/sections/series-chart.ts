import type { Column, Wording } from '../formats/column.ts';
import { groupBy } from '../model/group.ts';
import { rangeOf } from '../model/range.ts';
import { same } from '../model/text.ts';
import type { PeriodRow, Point, Series } from './series.ts';

/**
 * The line with the most points has the chart; one point alone makes none. Ranks make one where they
 * differ and a source says how many are ranked: without that, nothing says how long a bar should be.
 */
export function chartedLine({ isRanking, lines, points }: Series): string | null {
  const byLine = groupBy(points, ({ line }) => [line]);
  const counted = lines
    .map(({ id }) => ({ id, line: byLine.get(id) ?? [] }))
    .filter(({ line }) => !isRanking || (differ(line) && ranked(line) !== null))
    .map(({ id, line }) => ({ id, count: line.length }));
  const most = counted.reduce((best, next) => (next.count > best.count ? next : best), {
    id: '',
    count: 1,
  });
  return most.count > 1 ? most.id : null;
}

function differ(points: readonly Point[]): boolean {
  return new Set(points.filter(({ bound }) => bound !== 'top').map(({ value }) => value)).size > 1;
}

/** How many are ranked: the largest number that a source states, null where none does. */
function ranked(points: readonly Point[]): number | null {
  const sizes = points.flatMap(({ outOf }) => (outOf === null ? [] : [outOf]));
  return sizes.length > 0 ? rangeOf(sizes).largest : null;
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
 * How long the bars of a line are: of figures the share of the largest value, of ranks the share of
 * the list that is ranked no better.
 */
function sharesOf({ isRanking, points }: Series, id: string): (point: Point) => number {
  const own = points.filter(({ line }) => line === id);
  if (isRanking) {
    const size = ranked(own) ?? 0;
    return ({ value, outOf }) => ((outOf ?? size) - value + 1) / (outOf ?? size);
  }
  const { largest } = rangeOf(own.map(({ value }) => value));
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
      // "Top 50" is a range of ranks, and a bar shows one.
      if (!point || point.bound === 'top') return '';
      const text = bar(shareOf(point), wording);
      return point.kind === 'actual' ? text : [{ text, tone: 'muted' }];
    },
    wrap: false,
  };
}
