import type { Cell, Wording } from '../formats/column.ts';
import type { Catalogue } from '../lookup/catalogue.ts';
import { groupBy } from '../model/group.ts';
import { type Text, textIn } from '../model/text.ts';
import type { Area, Indicator } from '../model/types.ts';
import { headers } from './columns.ts';
import { computationsOf, computedCell, type ValueCell } from './compare-cells.ts';
import { type SideRow, type Sides, sideObjects, sideTable } from './compare-tables.ts';
import { boundaryOf } from './compared-boundary.ts';
import {
  type Dated,
  factOf,
  isAsked,
  isComparable,
  nearestTo,
  onePerYear,
  yearOf,
  yearOfMost,
} from './compared-years.ts';
import {
  type Asked,
  type ComparisonView,
  comparedFigures,
  defaultAreas,
  everyArea,
  everyIndicator,
  type Use,
} from './comparison.ts';
import type { FigureRow } from './figures.ts';
import { sortRows } from './section.ts';

/** What the two comparisons with several columns differ in. */
type Made = {
  readonly sides: Sides;
  readonly rows: readonly SideRow[];
  readonly matching: number;
  readonly more: Text;
  readonly title: (wording: Wording) => Cell;
  readonly notes: (shown: readonly SideRow[], wording: Wording) => readonly string[];
};

/** Several indicators as columns, an area a row, in one year: the year for which most areas have all. */
export function compareIndicators<Result>(
  catalogue: Catalogue,
  asked: Asked,
  view: ComparisonView,
  use: Use<Result>,
): Result {
  const { indicators } = asked;
  const ids = new Set(indicators.map(({ id }) => id));
  const areas = asked.areas === null ? null : new Set(asked.areas.map(({ id }) => id));
  const isDefault = defaultAreas(catalogue);
  const figures = comparedFigures(
    catalogue,
    asked,
    (row) =>
      ids.has(row.fact.indicator) &&
      isComparable(row) &&
      isAsked(row.fact.period, asked.year) &&
      (areas === null || areas.has(row.fact.area)),
  );
  const byArea = [...groupBy(figures, ({ fact }) => [fact.area]).values()];
  const year =
    yearOfMost(byArea.flatMap((own) => completeYears(own, indicators.length))) ??
    yearOfMost(figures.map(factOf)) ??
    0;
  const totals = groupBy(figures, ({ fact }) => [fact.indicator]);
  const totalOf = ({ id }: Indicator) =>
    (totals.get(id) ?? []).reduce((sum, row) => sum + numberOf(row), 0);
  const computations = computationsOf(indicators, catalogue.units, totalOf);
  const made = byArea.flatMap((own) => {
    const cells = cellsOf(own, year, ({ fact }) => fact.indicator, ids);
    const area = own[0]?.area;
    if (!area) return [];
    const computed = computations.flatMap((computation) => {
      const { key, numerator, denominator } = computation;
      const [top, bottom] = [cells.get(numerator.id), cells.get(denominator.id)];
      const cell = computedCell(computation, top?.item, bottom?.item);
      return cell ? [[key, cell] as const] : [];
    });
    const row: SideRow = {
      id: area.id,
      label: area.short,
      heading: null,
      comparedYear: year,
      cells,
      computed: new Map(computed),
    };
    return [{ row, area }];
  });
  const isShown = ({ row, area }: (typeof made)[number]) =>
    asked.all || areas !== null || (row.cells.size === ids.size && isDefault(area));
  const [first] = indicators;
  const key = first?.id ?? '';
  const rows = made
    .filter(isShown)
    .map(({ row }) => row)
    .toSorted((a, b) => orderOf(a, key) - orderOf(b, key) || valueAt(b, key) - valueAt(a, key));
  const sides: Sides = {
    header: headers.area,
    columns: indicators.map(({ id, label }) => ({ key: id, label })),
    computations,
    isYearly: false,
  };
  const title = (wording: Wording) => {
    const names = indicators.map(({ label }) => textIn(label, wording));
    return wording.language === 'zh'
      ? `${names.join('、')}，${year}年`
      : `${names.join(', ')}, ${year}`;
  };
  return present(
    { sides, rows, matching: made.length, more: everyArea, title, notes: otherYears },
    view,
    use,
  );
}

/** Areas as columns, an indicator a row; each row is of one year. */
export function compareAreas<Result>(
  catalogue: Catalogue,
  { areas, anyBoundary, ...asked }: Asked & { readonly anyBoundary: boolean },
  view: ComparisonView,
  use: Use<Result>,
): Result {
  const fixed = areas ?? [];
  const figures = comparedFigures(
    catalogue,
    asked,
    (row) => isComparable(row) && isAsked(row.fact.period, asked.year),
  );
  const others = new Set(
    figures
      .filter(({ fact }) => fixed.some(({ id }) => id === fact.area))
      .map(({ fact }) => fact.indicator),
  );
  // The boundary with most of what can be set beside the other areas.
  const comparable = figures.filter(
    ({ indicator }) => indicator.key && (others.size === 0 || others.has(indicator.id)),
  );
  const boundary = anyBoundary ? boundaryOf(catalogue, comparable, null) : null;
  const columns = boundary ? inOrder(catalogue, [...fixed, boundary.area]) : fixed;
  const ids = new Set(columns.map(({ id }) => id));
  const own = figures.filter(({ fact }) => ids.has(fact.area));
  const byIndicator = [...groupBy(own, ({ fact }) => [fact.indicator]).values()];
  const made = byIndicator.flatMap((figures) => {
    const [first] = figures;
    if (!first) return [];
    const perArea = groupBy(figures, ({ fact }) => [fact.area]);
    const shown = [...perArea.values()].flatMap((each) => onePerYear(each, factOf));
    const year = yearOfMost(shown) ?? 0;
    const row: SideRow = {
      id: first.indicator.id,
      label: first.indicator.label,
      heading: first.topic.label,
      comparedYear: year,
      cells: cellsOf(figures, year, ({ fact }) => fact.area, ids),
      computed: new Map(),
    };
    return [{ row, isKey: first.indicator.key === true, place: first.topic.place }];
  });
  const hasKey = made.some(({ isKey }) => isKey);
  const rows = made
    .filter(({ row, isKey }) => asked.all || ((isKey || !hasKey) && row.cells.size > 1))
    .toSorted((a, b) => a.place - b.place || placeOf(catalogue, a.row) - placeOf(catalogue, b.row))
    .map(({ row }) => row);
  const sides: Sides = {
    header: { en: 'Indicator', zh: '指标' },
    columns: columns.map(({ id, short }) => ({ key: id, label: short })),
    computations: [],
    isYearly: true,
  };
  const title = (wording: Wording) =>
    columns
      .map(({ short }) => textIn(short, wording))
      .join(wording.language === 'zh' ? '、' : ', ');
  const notes = (shown: readonly SideRow[], wording: Wording) => [
    ...(boundary && catalogue.districts.length > 1 ? [chosen(catalogue, boundary, wording)] : []),
    ...otherYears(shown, wording),
  ];
  return present(
    { sides, rows, matching: made.length, more: everyIndicator, title, notes },
    view,
    use,
  );
}

/** Which boundary of the main area was chosen, and why. */
function chosen(
  { districts }: Catalogue,
  { area, has, of }: { readonly area: Area; readonly has: number; readonly of: number },
  wording: Wording,
): string {
  const main = districts[0] ? textIn(districts[0].short, wording) : '';
  const name = textIn(area.short, wording);
  return wording.language === 'zh'
    ? `${main}取“${name}”口径：${of}项可比主要指标中有${has}项，多于其他口径。`
    : `${main} is shown as ${name}, the boundary with most of the comparable key indicators (${has} of ${of}).`;
}

function otherYears(rows: readonly SideRow[], { language }: Wording): readonly string[] {
  const isMixed = rows.some(({ cells, comparedYear }) =>
    [...cells.values()].some(({ item }) => item.fact.period !== String(comparedYear)),
  );
  if (!isMixed) return [];
  return language === 'zh'
    ? ['括号中的时期与该行年份不同，数值不可直接相比。']
    : [
        'A period in brackets differs from the year of its row: do not compare that value directly.',
      ];
}

function inOrder({ positions }: Catalogue, areas: readonly Area[]): readonly Area[] {
  const unique = [...new Map(areas.map((area) => [area.id, area])).values()];
  const isMain = ({ scope }: Area) => Number(scope !== 'district');
  return unique.toSorted(
    (a, b) =>
      isMain(a) - isMain(b) ||
      (isMain(a) === 0 ? placeIn(positions, a) - placeIn(positions, b) : 0),
  );
}

function placeIn(positions: ReadonlyMap<string, number>, { id }: Pick<Area, 'id'>): number {
  return positions.get(id) ?? 0;
}

function placeOf({ positions }: Catalogue, { id }: SideRow): number {
  return positions.get(id) ?? 0;
}

/** A figure of each year in which an area has so many indicators. */
function completeYears(own: readonly FigureRow[], count: number): readonly Dated[] {
  const byYear = groupBy(own, ({ fact }) => [String(yearOf(fact.period))]);
  return [...byYear.values()]
    .filter((rows) => new Set(rows.map(({ fact }) => fact.indicator)).size >= count)
    .flatMap((rows) => onePerYear(rows, factOf));
}

/** The figure of each column that is of the year or nearest to it, in the order of the columns. */
function cellsOf(
  figures: readonly FigureRow[],
  year: number,
  keyOf: (row: FigureRow) => string,
  columns: Iterable<string>,
): ReadonlyMap<string, ValueCell> {
  const byColumn = groupBy(figures, (row) => [keyOf(row)]);
  return new Map(
    [...columns].flatMap((key) => {
      const cell = nearestTo(year, byColumn.get(key) ?? [], factOf);
      return cell ? [[key, cell] as const] : [];
    }),
  );
}

function numberOf({ assessment }: FigureRow): number {
  return assessment.preferred.claim.value;
}

/** Figures of the year come first, then those of others, then none. */
function orderOf({ cells }: SideRow, key: string): number {
  const cell = cells.get(key);
  return cell ? Number(cell.isOther) : 2;
}

function valueAt({ cells }: SideRow, key: string): number {
  const cell = cells.get(key);
  return cell ? numberOf(cell.item) : 0;
}

function present<Result>(
  { sides, rows, matching, more, title, notes }: Made,
  { sort, limit }: ComparisonView,
  use: Use<Result>,
): Result {
  const [table, objects] = [sideTable(sides, rows), sideObjects(sides, rows)];
  const sorted = sortRows(rows, [...table.columns, ...objects.columns], sort);
  const cut = limit === null ? sorted : sorted.slice(0, limit);
  return use<SideRow>({
    title,
    forPeople: () => ({ ...table, rows: cut, ...(sort !== null && { group: undefined }) }),
    forPrograms: { ...objects, rows: cut },
    matching,
    isReduced: rows.length < matching,
    isLimited: cut.length < rows.length,
    more,
    notes: (wording) => notes(cut, wording),
  });
}
