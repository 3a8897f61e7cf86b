import type { Cell, Column, DataTable, Wording } from '../formats/column.ts';
import { comparePeriods, monthsOf } from '../model/period.ts';
import { rangeOf } from '../model/range.ts';
import { textIn } from '../model/text.ts';
import type { Kind } from '../model/vocabulary.ts';
import type { PeriodRow, Point, Series } from './series.ts';
import { barColumn, chartedLine } from './series-chart.ts';
import { changeCell, changeHeader } from './series-points.ts';
import { colonIn, formatPeriod } from './wording.ts';

/** The periods of a series in order, years without a figure between them as gaps. */
export function periodRows({ points }: Series): readonly PeriodRow[] {
  const rows = new Map<string, { period: string; kind: Kind; points: Map<string, Point> }>();
  for (const point of points) {
    const key = `${point.period} ${point.kind}`;
    const row = rows.get(key) ?? { period: point.period, kind: point.kind, points: new Map() };
    row.points.set(point.line, point);
    rows.set(key, row);
  }
  const years = new Set([...rows.values()].flatMap(({ period }) => yearsOf(period)));
  const { least, largest } = rangeOf(years);
  for (let year = least; year < largest; year += 1) {
    if (years.has(year)) continue;
    rows.set(`${year} gap`, { period: String(year), kind: 'actual', points: new Map() });
  }
  return [...rows.values()].sort((a, b) => comparePeriods(a.period, b.period));
}

function yearsOf(period: string): readonly number[] {
  const months = monthsOf(period);
  if (!months) return [];
  const [first, last] = [Math.floor(months.first / 12), Math.floor(months.last / 12)];
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}

/**
 * The table for people: a row a period, and for every line a column with its values, one with bars
 * (in a terminal) and one with the change against the year before (where there is any).
 */
export function periodTable(series: Series, withBars: boolean): DataTable<PeriodRow> {
  const { lines, points } = series;
  const period: Column<PeriodRow> = {
    key: 'period',
    header: { en: 'Period', zh: '时期' },
    value: ({ period }) => period,
    cell: ({ period, kind }, wording) => formatPeriod(period, kind, wording),
    wrap: false,
  };
  const charted = withBars ? chartedLine(series) : null;
  const changing = new Set(
    points
      .filter(({ change, growth }) => change !== null || growth !== null)
      .map(({ line }) => line),
  );
  const columns = [
    period,
    ...lines.flatMap((line) => [
      valueColumn(series, line),
      ...(line.id === charted ? [barColumn(series, line.id)] : []),
      ...(changing.has(line.id) ? [changeColumn(series, line)] : []),
    ]),
  ];
  const keys = columns.map(({ key }) => key);
  const optional = (kind: string, into: 'below' | null) =>
    keys.filter((key) => key.endsWith(kind)).map((key) => [key, into] as const);
  const changes = optional(' change', 'below');
  return {
    columns,
    rows: periodRows(series),
    layout: {
      columns: keys,
      // The bars and the change of the first line are worth more than the changes of the others.
      fold: [...changes.slice(1).reverse(), ...optional(' bars', null), ...changes.slice(0, 1)],
      record: keys.filter((key) => !key.endsWith(' bars')),
    },
  };
}

function valueColumn({ lines, isRanking }: Series, { id, label }: Series['lines'][number]) {
  const plain = isRanking ? { en: 'Rank', zh: '名次' } : { en: 'Value', zh: '数值' };
  const column: Column<PeriodRow> = {
    key: id,
    header: lines.length === 1 && !isRanking ? plain : label,
    value: ({ points }) => points.get(id)?.value ?? null,
    cell: ({ points }, wording) => pointCell(points.get(id), wording),
    align: 'right',
    wrap: false,
  };
  return column;
}

function changeColumn(
  { unit, lines }: Series,
  { id, label }: Series['lines'][number],
): Column<PeriodRow> {
  const textOf = (row: PeriodRow, wording: Wording) =>
    changeCell(row.points.get(id), unit, wording);
  return {
    key: `${id} change`,
    header: changeHeader(unit),
    value: ({ points }) => points.get(id)?.change ?? null,
    cell: textOf,
    // Under the row nothing else says what it is, and of which line.
    folded: (row, wording) => {
      const text = textOf(row, wording);
      const name = lines.length > 1 ? textIn(label, wording) : '';
      const said = name + (name && wording.language !== 'zh' ? ' ' : '') + text;
      return text && textIn(changeHeader(unit), wording) + colonIn(wording) + said;
    },
    align: 'right',
    wrap: false,
  };
}

function pointCell(point: Point | undefined, wording: Wording): Cell {
  if (!point) return '';
  const { value, contrary } = point.words;
  const words = [...new Set([value(wording), ...contrary(wording)])].join(' / ');
  return point.evidence === 'disputed' ? [{ text: `! ${words}`, tone: 'bad' }] : words;
}
