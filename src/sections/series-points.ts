import type { Cell, Column, Sheet, Wording } from '../formats/column.ts';
import { type Text, textIn } from '../model/text.ts';
import { bounds, kinds } from '../model/vocabulary.ts';
import { besideId, besidePeriod, headers, idColumn, vocabularyColumn } from './columns.ts';
import type { Point, Series } from './series.ts';
import { formatNumber, formatPeriod } from './wording.ts';

const boundWords: Readonly<Record<Point['bound'], Text>> = {
  ...bounds,
  top: { en: 'among the first', zh: '前若干名' },
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
        ? { en: 'Contradicting ranks', zh: '相反名次' }
        : { en: 'Contradicting values', zh: '相反数值' },
      value: ({ contrary }) => contrary,
      cell: ({ words }, wording) =>
        words.contrary(wording).join(wording.language === 'zh' ? '、' : ', '),
    },
    ...(isRanking ? [amongColumn] : []),
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

/** In percent of the year before; of ranks in places. */
export function changeCell(
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
