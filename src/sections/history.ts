import type { Assessment } from '../evidence/assessment.ts';
import { type Cell, type Column, hold, type Sheet, type Wording } from '../formats/column.ts';
import { assessFact, type Catalogue, entry } from '../lookup/catalogue.ts';
import { groupBy } from '../model/group.ts';
import { comparePeriods, monthsOf } from '../model/period.ts';
import { same, type Text } from '../model/text.ts';
import type {
  Area,
  Figure,
  FigureClaim,
  Group,
  Indicator,
  List,
  Ranking,
  RankingClaim,
} from '../model/types.ts';
import { type Bound, bounds, type Evidence, type Kind, kinds } from '../model/vocabulary.ts';
import { headers, idColumn, sourceIds, vocabularyColumn } from './columns.ts';
import {
  formatClaimValue,
  formatEvidence,
  formatNumber,
  formatPeriod,
  formatRank,
  formatSources,
} from './wording.ts';

/** One point of a series. `line` is the area, or the group and the place that a rank is of. */
export type Point = {
  readonly id: string;
  readonly period: string;
  readonly line: string;
  readonly area: Area;
  /** Of a place in a list: whom it is ranked among. */
  readonly among: Group | null;
  readonly kind: Kind;
  readonly value: number;
  readonly bound: Bound | 'top';
  readonly evidence: Evidence;
  readonly sources: readonly string[];
  /** Values that contradict the one given. */
  readonly contrary: readonly number[];
  /** Against the year before, where both are exact actual figures of whole years and of one line. */
  readonly change: number | null;
  readonly words: PointWords;
};

/** What people read of a claim and its sources, by unit and language. */
type PointWords = {
  readonly value: (wording: Wording) => string;
  readonly contrary: (wording: Wording) => readonly string[];
  readonly evidence: (wording: Wording) => Cell;
  readonly sources: (wording: Wording) => Cell;
};

/** A series over the years: one indicator, or one list. */
export type Series = {
  readonly id: string;
  readonly label: Text;
  readonly isRanking: boolean;
  /** Columns of the table, one for each area or group: they are never mixed. */
  readonly lines: readonly { readonly id: string; readonly label: Text }[];
  readonly points: readonly Point[];
};

type Claimed = { readonly value: number; readonly bound: string };

/** Whose figures are asked for. */
export type Asked = { readonly area: string | null; readonly all: boolean };

/**
 * The series of an indicator or a list, or the one that a single fact is a point of. The district
 * unless another area is asked for, or the fact is of another, or there is nothing of the district.
 */
export function seriesOf(catalogue: Catalogue, id: string, { area, all }: Asked): Series | null {
  const { facts, indicators, lists, areas } = catalogue;
  const fact = indicators.has(id) || lists.has(id) ? null : facts.get(id);
  const figure = fact && 'indicator' in fact ? fact : null;
  const ranking = fact && 'list' in fact ? fact : null;
  const indicator = indicators.get(figure?.indicator ?? id);
  const list = lists.get(ranking?.list ?? id);
  const any = () => true;
  const isDistrict = ({ scope }: Area) => scope === 'district';
  if (list) return listSeries(catalogue, list, area === null ? any : (each) => each.id === area);
  if (!indicator) return null;
  const own = figure ? areas.get(figure.area) : undefined;
  if (all && area === null) return indicatorSeries(catalogue, indicator, any);
  const asked = area ?? (own && !isDistrict(own) ? own.id : null);
  if (asked !== null) return indicatorSeries(catalogue, indicator, (each) => each.id === asked);
  const district = indicatorSeries(catalogue, indicator, isDistrict);
  return district.points.length > 0 ? district : indicatorSeries(catalogue, indicator, any);
}

/** The series of an indicator, in the areas that are asked for. */
export function indicatorSeries(
  catalogue: Catalogue,
  indicator: Indicator,
  wanted: (area: Area) => boolean,
): Series {
  const { areas, figuresByIndicator, positions, sources } = catalogue;
  const figures = (figuresByIndicator.get(indicator.id) ?? []).filter((figure) =>
    wanted(entry(areas, figure.area)),
  );
  const unstated = unstatedExtent(catalogue);
  const points = figures.map((figure) => {
    const assessment = assessFact(figure, sources);
    const { value, bound } = assessment.preferred.claim;
    return {
      id: figure.id,
      period: figure.period,
      line: figure.area,
      area: entry(areas, figure.area),
      among: null,
      kind: figure.kind,
      value,
      bound,
      evidence: assessment.evidence,
      sources: sourcesOf(assessment),
      contrary: assessment.contrary.map(({ claim }) => claim.value),
      words: wordsOf<FigureClaim>(figure, assessment, (claim, wording) =>
        formatClaimValue(claim, indicator.unit, wording),
      ),
    };
  });
  const lines = [...new Set(points.map(({ line }) => line))]
    .toSorted((a, b) => (positions.get(a) ?? 0) - (positions.get(b) ?? 0))
    .map((id) => ({ id, label: entry(areas, id).short }));
  return {
    id: indicator.id,
    label: indicator.label,
    isRanking: false,
    lines,
    points: withChanges(points, ({ id }) => id !== unstated),
  };
}

/**
 * The area of figures whose extent their sources do not state, where the district has several: two
 * of them may be of different extents, so that their difference says nothing.
 */
export function unstatedExtent({ districts }: Catalogue): string | null {
  const [first, ...others] = districts;
  return first && others.length > 0 ? first.id : null;
}

/** The series of a list, for the areas that are asked for: one line for each place that is ranked and each group it is ranked among. */
export function listSeries(
  catalogue: Catalogue,
  list: List,
  wanted: (area: Area) => boolean,
): Series {
  const { areas, groups, rankingsByList, sources } = catalogue;
  const rankings = (rankingsByList.get(list.id) ?? []).filter((ranking) =>
    wanted(entry(areas, ranking.subject)),
  );
  const points = rankings.map((ranking): Omit<Point, 'change'> => {
    const assessment = assessFact(ranking, sources);
    const { rank, bound = 'exact' } = assessment.preferred.claim;
    return {
      id: ranking.id,
      period: String(ranking.year),
      line: `${ranking.subject}/${ranking.among}`,
      area: entry(areas, ranking.subject),
      among: entry(groups, ranking.among),
      kind: 'actual',
      value: rank,
      bound,
      evidence: assessment.evidence,
      sources: sourcesOf(assessment),
      contrary: assessment.contrary.map(({ claim }) => claim.rank),
      words: wordsOf<RankingClaim>(ranking, assessment, formatRank),
    };
  });
  const lines = [...new Set(points.map(({ line }) => line))].map((line) => {
    const [subject = '', among = ''] = line.split('/');
    const [area, group] = [entry(areas, subject).short, entry(groups, among).label];
    return {
      id: line,
      label: { en: `${area.en}, ${group.en}`, zh: `${area.zh}，${group.zh}` },
    };
  });
  return {
    id: list.id,
    label: list.label,
    isRanking: true,
    lines,
    points: withChanges(points, () => true),
  };
}

function sourcesOf({ preferred, contrary }: Assessment): readonly string[] {
  return [...new Set([preferred, ...contrary].map(({ source }) => source.id))];
}

/** The same words as in the look-ups; what is stated is never broken over lines. */
function wordsOf<C extends FigureClaim | RankingClaim>(
  fact: Figure | Ranking,
  assessment: Assessment<C>,
  stated: (claim: C, wording: Wording) => string,
): PointWords {
  const { preferred, contrary } = assessment;
  const held = (claim: C, wording: Wording) => hold(stated(claim, wording));
  return {
    value: (wording) => held(preferred.claim, wording),
    contrary: (wording) => [...new Set(contrary.map(({ claim }) => held(claim, wording)))],
    evidence: (wording) => formatEvidence(assessment, wording, (claim) => held(claim, wording)),
    sources: (wording) => formatSources(preferred, sourceIds({ fact, assessment }), wording),
  };
}

function withChanges(
  points: readonly Omit<Point, 'change'>[],
  isComparable: (area: Area) => boolean,
): readonly Point[] {
  const yearly = new Map(
    points.filter(isExactYear).map((point) => [`${point.line} ${point.period}`, point]),
  );
  return points
    .map((point) => {
      const before =
        isExactYear(point) && isComparable(point.area)
          ? yearly.get(`${point.line} ${Number(point.period) - 1}`)
          : undefined;
      return { ...point, change: before ? decimalDifference(point, before) : null };
    })
    .toSorted((a, b) => comparePeriods(a.period, b.period));
}

/** A disputed value is no base for a difference either. */
function isExactYear({ period, kind, bound, evidence }: Omit<Point, 'change'>): boolean {
  const isYear = /^\d{4}$/.test(period) && kind === 'actual';
  return isYear && bound === 'exact' && evidence !== 'disputed';
}

/** 3.66 less 2.77 is 0.89, without binary noise: no value has more than six decimals. */
function decimalDifference(a: Claimed, b: Claimed): number {
  return Math.round((a.value - b.value) * 1e6) / 1e6;
}

const boundWords: Readonly<Record<Point['bound'], Text>> = {
  ...bounds,
  top: { en: 'one of the first', zh: '前若干名' },
};

/** One row a point: objects for programs, and the list for people, in which everything is in words. */
export function pointSheet({ isRanking, points }: Series): Sheet<Point> {
  const valueKey = isRanking ? 'rank' : 'value';
  const columns: readonly Column<Point>[] = [
    idColumn(({ id }) => id),
    {
      key: 'period',
      header: { en: 'Period', zh: '时期' },
      value: ({ period }) => period,
      cell: ({ period, kind }, wording) => formatPeriod(period, kind, wording),
    },
    {
      key: 'area',
      header: headers.area,
      value: ({ area }) => area.id,
      cell: ({ area }, { language }) => area.short[language],
    },
    vocabularyColumn('kind', headers.kind, kinds, ({ kind }) => kind),
    {
      key: valueKey,
      header: isRanking ? { en: 'Place', zh: '名次' } : { en: 'Value', zh: '数值' },
      value: ({ value }) => value,
      cell: ({ words }, wording) => words.value(wording),
      align: 'right',
      wrap: false,
    },
    vocabularyColumn('bound', { en: 'Bound', zh: '界限' }, boundWords, ({ bound }) => bound),
    {
      key: 'evidence',
      header: headers.evidence,
      value: ({ evidence }) => evidence,
      cell: ({ words }, wording) => words.evidence(wording),
    },
    {
      key: 'change',
      header: { en: 'Change', zh: '变化' },
      value: ({ change }) => change,
      cell: (point, wording) => changeCell(point, isRanking, wording),
      align: 'right',
      wrap: false,
    },
    {
      key: 'sources',
      header: headers.sources,
      value: ({ sources }) => sources,
      cell: ({ words }, wording) => words.sources(wording),
    },
    {
      key: 'contrary',
      header: isRanking
        ? { en: 'Contrary places', zh: '不同名次' }
        : { en: 'Contrary values', zh: '不同数值' },
      value: ({ contrary }) => contrary,
      cell: ({ words }, wording) =>
        words.contrary(wording).join(wording.language === 'zh' ? '、' : ', '),
    },
    ...(isRanking ? [amongColumn] : []),
  ];
  // The kind stands with the period, the bound with the value, what is contrary with the evidence.
  const shown = [
    'period',
    'area',
    ...(isRanking ? ['among'] : []),
    valueKey,
    'change',
    'evidence',
    'sources',
    'id',
  ];
  return { columns, rows: points, layout: { columns: shown, fold: [], record: shown } };
}

const amongColumn: Column<Point> = {
  key: 'among',
  header: { en: 'Among', zh: '范围' },
  value: ({ among }) => among?.id ?? null,
  cell: ({ among }, { language }) => among?.label[language] ?? '',
};

/** One line of the table: a period and kind, with the points of every line; a year without any is a gap. */
export type PeriodRow = {
  readonly period: string;
  readonly kind: Kind;
  readonly points: ReadonlyMap<string, Point>;
};

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

/** Spreading numbers into Math.max ends in an error where there are very many. */
function rangeOf(numbers: Iterable<number>): { readonly least: number; readonly largest: number } {
  let [least, largest] = [Infinity, -Infinity];
  for (const number of numbers) {
    least = Math.min(least, number);
    largest = Math.max(largest, number);
  }
  return { least, largest };
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

/**
 * The table for people: a row a period, and for every line a column with its values, one with bars
 * (in a terminal) and one with the change against the year before (where there is any).
 */
export function periodSheet(series: Series, withBars: boolean): Sheet<PeriodRow> {
  const { lines, points } = series;
  const period: Column<PeriodRow> = {
    key: 'period',
    header: { en: 'Period', zh: '时期' },
    value: ({ period }) => period,
    cell: ({ period, kind }, wording) => formatPeriod(period, kind, wording),
    wrap: false,
  };
  const charted = withBars ? chartedLine(series) : null;
  const changing = new Set(points.filter(({ change }) => change !== null).map(({ line }) => line));
  const columns = [
    period,
    ...lines.flatMap((line) => [
      valueColumn(series, line),
      ...(line.id === charted ? [barColumn(series, line.id)] : []),
      ...(changing.has(line.id) ? [changeColumn(series, line.id)] : []),
    ]),
  ];
  const keys = columns.map(({ key }) => key);
  const optional = (kind: string) =>
    keys.filter((key) => key.endsWith(kind)).map((key) => [key, null] as const);
  return {
    columns,
    rows: periodRows(series),
    layout: {
      columns: keys,
      fold: [...optional(' bars'), ...optional(' change').reverse()],
      record: keys.filter((key) => !key.endsWith(' bars')),
    },
  };
}

/** The line with the most points has the chart; one point alone makes none. */
function chartedLine({ lines, points }: Series): string | null {
  const byLine = groupBy(points, ({ line }) => [line]);
  const counted = lines.map(({ id }) => ({ id, count: byLine.get(id)?.length ?? 0 }));
  const most = counted.reduce((best, next) => (next.count > best.count ? next : best), {
    id: '',
    count: 1,
  });
  return most.count > 1 ? most.id : null;
}

function valueColumn({ lines, isRanking }: Series, { id, label }: Series['lines'][number]) {
  const plain = isRanking ? { en: 'Place', zh: '名次' } : { en: 'Value', zh: '数值' };
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

function barColumn(series: Series, id: string): Column<PeriodRow> {
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

function changeColumn({ isRanking }: Series, id: string): Column<PeriodRow> {
  return {
    key: `${id} change`,
    header: { en: 'Change', zh: '变化' },
    value: ({ points }) => points.get(id)?.change ?? null,
    cell: ({ points }, wording) => changeCell(points.get(id), isRanking, wording),
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

/** In percent of the year before; of ranks in places. */
function changeCell(
  point: Point | undefined,
  isRanking: boolean,
  { language, ascii }: Wording,
): Cell {
  if (!point || point.change === null) return '';
  const { change, value } = point;
  if (change === 0) return language === 'zh' ? '持平' : 'same';
  if (isRanking) {
    const places = formatNumber(Math.abs(change));
    if (language === 'zh') return `${change < 0 ? '升' : '降'}${places}位`;
    return `${change < 0 ? 'up' : 'down'} ${places}`;
  }
  const sign = change > 0 ? '+' : ascii ? '-' : '−';
  const before = value - change;
  if (before === 0) return `${sign}${formatNumber(Math.abs(change))}`;
  return `${sign}${Math.abs((100 * change) / before).toFixed(1)}%`;
}
