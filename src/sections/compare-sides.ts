import { type Cell, textOf, type Wording } from '../formats/column.ts';
import type { Catalogue } from '../lookup/catalogue.ts';
import { groupBy } from '../model/group.ts';
import { type DataText, type Text, textIn } from '../model/text.ts';
import type { Area, Indicator } from '../model/types.ts';
import { headers } from './columns.ts';
import {
  computationsOf,
  computedCell,
  disputeNotes,
  listed,
  type ValueCell,
  valueText,
} from './compare-cells.ts';
import { type SideRow, type Sides, sideObjects, sideTable } from './compare-tables.ts';
import {
  type Dated,
  factOf,
  isAsked,
  isComparable,
  nearestTo,
  onePerYear,
  yearOf,
  yearOfMost,
  yearOfMostAreas,
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
import { type FigureRow, figureRows } from './figures.ts';
import { sortRows } from './section.ts';

/** What the two comparisons with several columns differ in. */
type Made = {
  readonly sides: Sides;
  readonly rows: readonly SideRow[];
  readonly matching: number;
  readonly more: Text;
  readonly none: Text | null;
  readonly title: (wording: Wording) => Cell;
  readonly notes: (shown: readonly SideRow[], wording: Wording) => readonly string[];
};

const noAreas: Text = {
  en: 'No area has figures for all of these indicators.',
  zh: '没有哪个区域同时有这些指标的数据。',
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
  const computations = computationsOf(indicators, catalogue, totalOf);
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
  const notes = (shown: readonly SideRow[], wording: Wording) => [
    ...computations.flatMap(({ published }) =>
      published ? publishedOf(catalogue, published, shown, wording) : [],
    ),
    ...otherYears(shown, wording),
  ];
  return present(
    { sides, rows, matching: made.length, more: everyArea, none: noAreas, title, notes },
    view,
    use,
  );
}

/** The published values beside computed ones: what sources say for the areas and the year. */
function publishedOf(
  catalogue: Catalogue,
  { id, label }: Indicator,
  shown: readonly SideRow[],
  wording: Wording,
): readonly string[] {
  const figures = groupBy(
    figureRows(catalogue).filter(({ fact }) => fact.indicator === id && fact.kind === 'actual'),
    ({ fact }) => [`${fact.area}/${fact.period}`],
  );
  const values = shown.flatMap(({ id, label, comparedYear: year }) =>
    (figures.get(`${id}/${year}`) ?? []).map((item) =>
      said(label, { item, isOther: false }, year, wording),
    ),
  );
  const name = textIn(label, wording);
  const start = wording.language === 'zh' ? `来源公布的${name}` : `${name} as published`;
  return listed(start, values, wording);
}

/** A value in a sentence, after what it is of. */
function said(label: DataText, cell: ValueCell, year: number, wording: Wording): string {
  const space = wording.language === 'zh' ? '' : ' ';
  return `${textIn(label, wording)}${space}${textOf(valueText(cell, year, wording))}`;
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
  const candidates = anyBoundary ? catalogue.districts : [];
  const hasKey = areaRows(figures, [...fixed, ...candidates]).some(({ isKey }) => isKey);
  const isUsual = ({ isKey }: AreaRow) => isKey || !hasKey;
  const [boundary] = candidates
    .map((area) => {
      const made = areaRows(figures, [...fixed, area]).filter(isUsual);
      return {
        area,
        fit: made.filter(({ row }) => isFit(row, area)).length,
        has: made.filter(({ row }) => row.cells.has(area.id) && row.cells.size > 1).length,
      };
    })
    .toSorted((a, b) => b.fit - a.fit || b.has - a.has);
  // The boundaries of the main area come first, in their order.
  const columns = boundary
    ? [
        ...new Set([
          ...candidates.filter((each) => each === boundary.area || fixed.includes(each)),
          ...fixed,
        ]),
      ]
    : fixed;
  const made = areaRows(figures, columns);
  const elsewhere = candidates.filter((area) => area !== boundary?.area);
  const idsOf = (rows: readonly AreaRow[]) => new Set(rows.map(({ row }) => row.id));
  const lacking = idsOf(made.filter(({ row }) => !row.cells.has(boundary?.area.id ?? '')));
  const hidden = areaRows(figures, elsewhere).filter(
    (each) => isUsual(each) && lacking.has(each.row.id),
  );
  const onOther = idsOf(hidden);
  const placeOf = ({ row }: AreaRow) => catalogue.positions.get(row.id) ?? 0;
  const usual = made.filter(
    (each) => isUsual(each) && (each.row.cells.size > 1 || onOther.has(each.row.id)),
  );
  // Areas without an indicator in common, and one area alone, have what they have.
  const rows = (asked.all || usual.length === 0 ? made : usual)
    .toSorted((a, b) => a.place - b.place || placeOf(a) - placeOf(b))
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
    ...(boundary && elsewhere.length > 0
      ? [chosen(catalogue, boundary, areaRows(figures, fixed).filter(isUsual).length, wording)]
      : []),
    ...elsewhere.flatMap((area) => onRecord(catalogue, area, hidden, wording)),
    ...otherYears(shown, wording),
  ];
  return present(
    { sides, rows, matching: made.length, more: everyIndicator, none: null, title, notes },
    view,
    use,
  );
}

/** A row of indicator, and what it is sorted and chosen by. */
type AreaRow = { readonly row: SideRow; readonly isKey: boolean; readonly place: number };

/** The indicators that some areas have, each in the year that most of them have. */
function areaRows(all: readonly FigureRow[], areas: readonly Area[]): readonly AreaRow[] {
  const ids = new Set(areas.map(({ id }) => id));
  const own = all.filter(({ fact }) => ids.has(fact.area));
  return [...groupBy(own, ({ fact }) => [fact.indicator]).values()].flatMap((figures) => {
    const [first] = figures;
    if (!first) return [];
    const year = yearOfMostAreas(figures) ?? 0;
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
}

/** Whether a row has a result of its year for an area, and one for another area. */
function isFit({ cells }: SideRow, { id }: Area): boolean {
  const isResult = ({ item, isOther }: ValueCell) => !isOther && item.fact.kind === 'actual';
  const fit = [...cells].filter(([, cell]) => isResult(cell)).map(([area]) => area);
  return fit.includes(id) && fit.length > 1;
}

/** Which boundary of the main area was chosen, and why. */
function chosen(
  { districts }: Catalogue,
  { area, fit }: { readonly area: Area; readonly fit: number },
  of: number,
  wording: Wording,
): string {
  const main = districts[0] ? textIn(districts[0].short, wording) : '';
  const name = textIn(area.short, wording);
  return wording.language === 'zh'
    ? `${main}取“${name}”口径：${of}项主要指标中有${fit}项可与同年实际值相比，多于其他口径。`
    : `${main} is shown as ${name}, the boundary that has more key indicators with results of the same year than the others (${fit} of ${of}).`;
}

/** What is on record for a boundary that is not shown. */
function onRecord(
  catalogue: Catalogue,
  { id, short }: Area,
  hidden: readonly AreaRow[],
  wording: Wording,
): readonly string[] {
  const isUnstated = id === catalogue.districts[0]?.id;
  const name = textIn(short, wording);
  const start =
    wording.language === 'zh'
      ? `另有“${name}”${isUnstated ? '（未说明口径）' : ''}数据`
      : `On record for ${name}${isUnstated ? ' (boundary not stated)' : ''}`;
  const values = hidden.flatMap(({ row: { cells, label } }) => {
    const cell = cells.get(id);
    return cell ? said(label, cell, 0, wording) : [];
  });
  return listed(start, values, wording);
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
  { sides, rows, title, notes, ...counts }: Made,
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
    ...counts,
    isReduced: rows.length < counts.matching,
    isLimited: cut.length < rows.length,
    notes: (wording) => [
      ...disputeNotes(
        cut.flatMap(({ cells }) => [...cells.values()].map(({ item }) => item)),
        wording,
      ),
      ...notes(cut, wording),
    ],
  });
}
