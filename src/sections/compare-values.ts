import { isExact } from '../evidence/computed.ts';
import { type Column, type DataTable, noBreak } from '../formats/column.ts';
import type { Catalogue } from '../lookup/catalogue.ts';
import { groupBy } from '../model/group.ts';
import { rangeOf } from '../model/range.ts';
import { textIn } from '../model/text.ts';
import type { Indicator } from '../model/types.ts';
import { disputeNotes } from './compare-cells.ts';
import {
  factOf,
  isAsked,
  isComparable,
  nearestTo,
  yearOf,
  yearOfMostAreas,
} from './compared-years.ts';
import {
  type Asked,
  type ComparisonView,
  comparedFigures,
  defaultAreas,
  everyArea,
  headingOf,
  titleOf,
  type Use,
} from './comparison.ts';
import { besideFigure, contraryColumn, type FigureRow, figureColumns } from './figures.ts';
import { sortRows } from './section.ts';
import { bar } from './series-chart.ts';
import { formatPeriod } from './wording.ts';

/** An area in the comparison of one indicator. */
type ValueRow = FigureRow & {
  readonly comparedYear: number;
  readonly isOther: boolean;
  /** The value divided by that of the main area in the same period; null if one of them is not exact. */
  readonly ratio: number | null;
  readonly reference: FigureRow | null;
};

/** The areas that have a figure of an indicator, the largest first; other years come last. */
export function compareValues<Result>(
  catalogue: Catalogue,
  indicator: Indicator,
  asked: Asked,
  { sort, limit }: ComparisonView,
  use: Use<Result>,
): Result {
  const figures = comparedFigures(
    catalogue,
    asked,
    (row) => row.fact.indicator === indicator.id && isComparable(row),
  );
  const wanted = figures.filter(({ fact }) => isAsked(fact.period, asked.year));
  const areas = asked.areas === null ? null : new Set(asked.areas.map(({ id }) => id));
  const named = wanted.filter(({ fact }) => areas === null || areas.has(fact.area));
  const isDefault = defaultAreas(catalogue);
  const isAll = asked.all || areas !== null;
  const shown = isAll ? named : named.filter(({ area }) => isDefault(area));
  const byArea = groupBy(shown, ({ fact }) => [fact.area]);
  const year = yearOfMostAreas(shown);
  const exact = figures.filter(isExact);
  // Ratios are to one boundary of the main area: one with an exact figure of the year, if there is any.
  const boundary =
    catalogue.districts.find(({ id }) =>
      exact.some(({ fact }) => fact.area === id && yearOf(fact.period) === year),
    ) ?? catalogue.districts.find(({ id }) => exact.some(({ fact }) => fact.area === id));
  const references = new Map(
    exact.filter(({ fact }) => fact.area === boundary?.id).map((row) => [row.fact.period, row]),
  );
  const rows = [...byArea.values()]
    .flatMap((own) => nearestTo(year ?? 0, own, factOf) ?? [])
    .map(({ item, isOther }): ValueRow => {
      const reference = references.get(item.fact.period) ?? null;
      return {
        ...item,
        assessment: item.assessment,
        comparedYear: year ?? 0,
        isOther,
        ratio: ratioOf(item, reference),
        reference,
      };
    })
    .sort((a, b) => Number(a.isOther) - Number(b.isOther) || numberOf(b) - numberOf(a));
  // With a boundary of the main area in the year, one that has only another year says nothing more.
  const isPresent = rows.some((row) => !row.isOther && row.area.scope === 'district');
  const useful = rows.filter(
    ({ isOther, area }) => isAll || !isPresent || !isOther || area.scope !== 'district',
  );
  const sorted = sortRows(useful, columns, sort);
  const cut = limit === null ? sorted : sorted.slice(0, limit);
  const others = cut.filter(({ isOther }) => isOther).length;
  const isGrouped = sort === null && others > 0 && others < cut.length;
  const group = isGrouped ? headingOf : undefined;
  return use<ValueRow>({
    title: (wording) => {
      const hasYear = year !== null && others < cut.length;
      return titleOf(
        indicator.label,
        hasYear ? [headingOf({ isOther: false, comparedYear: year }, wording)] : [],
        wording,
      );
    },
    forPeople: (isTerminal) => ({ ...sheetOf(cut, isTerminal), group }),
    forPrograms: { columns, rows: cut, layout: layoutOf(false), beside: besideFigure },
    matching: areasIn(named),
    isReduced: useful.length < areasIn(named),
    isLimited: cut.length < useful.length,
    more: everyArea,
    none: null,
    notes: (wording) => {
      const disputes = disputeNotes(cut, wording);
      if (!boundary || cut.every(({ ratio }) => ratio === null)) return disputes;
      const name = textIn(boundary.short, wording);
      return [
        ...disputes,
        wording.language === 'zh'
          ? `比值以同期的${name}为1，由准确数值计算得出。`
          : `The ratio is to ${name} in the same period, computed from exact figures.`,
      ];
    },
  });
}

function areasIn(rows: readonly FigureRow[]): number {
  return new Set(rows.map(({ fact }) => fact.area)).size;
}

function numberOf({ assessment }: FigureRow): number {
  return assessment.preferred.claim.value;
}

function ratioOf(row: FigureRow, reference: FigureRow | null): number | null {
  if (!reference || !isExact(row)) return null;
  const divisor = numberOf(reference);
  return divisor === 0 ? null : Math.round((1e4 * numberOf(row)) / divisor) / 1e4;
}

const areaColumn: Column<ValueRow> = {
  key: 'area',
  header: { en: 'Area', zh: '区域' },
  value: ({ fact }) => fact.area,
  cell: ({ area }, wording) => textIn(area.short, wording),
};

const periodColumn: Column<ValueRow> = {
  key: 'period',
  header: { en: 'Period', zh: '时期' },
  value: ({ fact }) => fact.period,
  cell: ({ fact, isOther }, wording) => {
    const period = formatPeriod(fact.period, 'actual', wording);
    return isOther && typeof period === 'string' ? [{ text: period, tone: 'strong' }] : period;
  },
};

const ratioColumn: Column<ValueRow> = {
  key: 'ratio',
  header: { en: 'Ratio', zh: '比值' },
  value: ({ ratio }) => ratio,
  cell: (row, wording) => {
    if (row.ratio === null) return '';
    return `${wording.ascii ? 'x' : '×'}${noBreak}${row.ratio.toFixed(2)}`;
  },
  align: 'right',
  wrap: false,
};

const ownColumns = new Map(
  [areaColumn, periodColumn].map((column) => [column.key, column] as const),
);

const columns: readonly Column<ValueRow>[] = [
  ...figureColumns.map((column) => ownColumns.get(column.key) ?? column),
  contraryColumn,
  ratioColumn,
  {
    key: 'reference',
    header: { en: 'Ratio to', zh: '比值基准' },
    value: ({ ratio, reference }) => (ratio === null ? null : (reference?.fact.id ?? null)),
  },
  {
    key: 'comparedYear',
    header: { en: 'Compared year', zh: '比较年份' },
    value: ({ comparedYear }) => comparedYear,
  },
];

function layoutOf(isTerminal: boolean) {
  const shown = ['area', 'value', ...(isTerminal ? ['bar'] : []), 'ratio', 'period'];
  return {
    columns: [...shown, 'evidence', 'sources', 'id'],
    fold: [
      ['sources', null],
      ['id', 'below'],
      ['evidence', 'below'],
      ['bar', null],
      ['period', 'below'],
      ['ratio', 'below'],
    ],
    record: ['area', 'value', 'ratio', 'period', 'evidence', 'sources', 'note', 'id'],
  } as const;
}

function sheetOf(rows: readonly ValueRow[], isTerminal: boolean): DataTable<ValueRow> {
  const { largest } = rangeOf(rows.map(numberOf));
  const barColumn: Column<ValueRow> = {
    key: 'bar',
    header: { en: '', zh: '' },
    value: () => null,
    cell: (row, wording) => {
      const text = largest > 0 && numberOf(row) > 0 ? bar(numberOf(row) / largest, wording) : '';
      return row.isOther || row.fact.kind !== 'actual' ? [{ text, tone: 'muted' }] : text;
    },
    wrap: false,
  };
  return {
    columns: isTerminal ? [...columns, barColumn] : columns,
    rows,
    layout: layoutOf(isTerminal),
    beside: besideFigure,
  };
}
