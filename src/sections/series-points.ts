import type { Column, DataTable, Wording } from '../formats/column.ts';
import { type Text, textIn } from '../model/text.ts';
import type { Unit } from '../model/types.ts';
import { bounds, kinds } from '../model/vocabulary.ts';
import { besideId, besidePeriod, headers, idColumn, vocabularyColumn } from './columns.ts';
import type { Point, Series } from './series.ts';
import { formatNumber, formatPeriod } from './wording.ts';

const boundWords: Readonly<Record<Point['bound'], Text>> = {
  ...bounds,
  top: { en: 'among the first', zh: '前若干名' },
};

/** One row a point: objects for programs, and the list for people, in which everything is in words. */
export function pointTable({ isRanking, unit, points }: Series): DataTable<Point> {
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
      cell: ({ area }, wording) => textIn(area.short, wording),
    },
    vocabularyColumn('kind', headers.kind, kinds, ({ kind }) => kind),
    {
      key: valueKey,
      header: isRanking ? { en: 'Rank', zh: '名次' } : { en: 'Value', zh: '数值' },
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
      header: changeHeader(unit),
      value: ({ change }) => change,
      cell: (point, wording) => {
        const cell = changeCell(point, unit, wording);
        if (point.since === null || point.change !== null) return cell;
        return wording.language === 'zh'
          ? `${cell}（自${point.since}年）`
          : `${cell} since ${point.since}`;
      },
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
        ? { en: 'Contradicting ranks', zh: '相反名次' }
        : { en: 'Contradicting values', zh: '相反数值' },
      value: ({ contrary }) => contrary,
      cell: ({ words }, wording) =>
        words.contrary(wording).join(wording.language === 'zh' ? '、' : ', '),
    },
    ...(isRanking ? [amongColumn] : growthColumns),
  ];
  // The period shows the kind, the value its bound, and the evidence contradicting values.
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
  const beside = [
    besideId<Point>('area_name', ({ area }) => area.label),
    ...(isRanking ? [besideId<Point>('among_name', ({ among }) => among?.label)] : []),
    ...besidePeriod<Point>(({ period }) => period),
  ];
  const layout = { columns: shown, fold: [], record: shown };
  return { columns, rows: points, layout, beside };
}

const amongColumn: Column<Point> = {
  key: 'among',
  header: { en: 'Ranked among', zh: '排名范围' },
  value: ({ among }) => among?.id ?? null,
  cell: ({ among }, wording) => (among ? textIn(among.label, wording) : ''),
};

/** What is computed of a figure and an earlier one, for programs: people read it as the change. */
const growthColumns: readonly Column<Point>[] = [
  {
    key: 'growth',
    header: { en: 'Growth per year', zh: '年均增长' },
    value: ({ growth }) => growth,
    align: 'right',
    wrap: false,
  },
  { key: 'since', header: { en: 'Since', zh: '起始时期' }, value: ({ since }) => since },
];

/** No source states a growth of this table. */
export function changeHeader(unit: Unit | null): Text {
  return unit === null
    ? { en: 'Change', zh: '变化' }
    : { en: 'Computed growth', zh: '增长（计算值）' };
}

/** Of figures in percent per year, of percentages in points, and of ranks in places. */
export function changeCell(point: Point | undefined, unit: Unit | null, wording: Wording): string {
  if (!point) return '';
  const { language, ascii } = wording;
  const { change, growth, since } = point;
  const sign = (number: number) => (number < 0 ? (ascii ? '-' : '−') : '+');
  if (growth !== null) {
    if (growth === 0) return language === 'zh' ? '持平' : 'same';
    const percent = `${sign(growth)}${Math.abs(growth).toFixed(1)}%`;
    if (change !== null || since === null) return percent;
    return language === 'zh' ? `年均${percent}` : `${percent}/yr`;
  }
  if (change === null) return '';
  if (change === 0) return language === 'zh' ? '持平' : 'same';
  const size = formatNumber(Math.abs(change));
  if (unit !== null) {
    if (unit.id !== 'percent') return `${sign(change)}${size}`;
    return language === 'zh' ? `${sign(change)}${size}个百分点` : `${sign(change)}${size} points`;
  }
  if (language === 'zh') return `${change < 0 ? '升' : '降'}${size}位`;
  return `${change < 0 ? 'up' : 'down'} ${size}`;
}
