import { type Column, textOf, type Wording } from '../formats/column.ts';
import type { Catalogue } from '../lookup/catalogue.ts';
import { Problem } from '../model/problem.ts';
import { type DataText, type Language, type Text, textIn } from '../model/text.ts';
import { idColumn, textColumn } from '../sections/columns.ts';
import { ifAny } from '../sections/example-ids.ts';
import { lineChartOf, sourceLine } from '../sections/line-chart.ts';
import type { Examples } from '../sections/section.ts';
import { type Asked, type Series, seriesOf, unstatedBoundary } from '../sections/series.ts';
import { pointTable } from '../sections/series-points.ts';
import {
  averageSentence,
  breakSentence,
  gapSentence,
  growthSentences,
} from '../sections/series-summary.ts';
import { periodTable } from '../sections/series-table.ts';
import { bilingual } from '../sections/wording.ts';
import { type Chunks, inTurn } from '../terminal/chunks.ts';
import type { Answer, Context, Sample } from './command.ts';
import { followId, followIds } from './ids.ts';
import { leftOut } from './left-out.ts';
import { checkColumns } from './option-values.ts';
import { render } from './render.ts';
import { suggestedCommand } from './suggested-command.ts';
import { unknownId } from './unknown-id.ts';

export const about: Text = {
  en: 'An indicator or ranking over the years, with a chart',
  zh: '某指标或榜单的历年变化，附图',
};

export const examples: Examples = ({ indicator, elsewhere, list }) => [
  { line: 'wujin history', about: { en: 'list all series', zh: '列出有历年数据的项目' } },
  ...ifAny(indicator, (id) => ({
    line: `wujin history ${id}`,
    about: { en: 'one indicator', zh: '某一指标' },
  })),
  ...ifAny(elsewhere, (each) => ({
    line: `wujin history ${each.indicator} --area ${each.area}`,
    about: { en: 'for another area', zh: '其他区域' },
  })),
  ...ifAny(list, (id) => ({
    line: `wujin history ${id}`,
    about: { en: 'ranks in a list', zh: '榜单名次' },
  })),
];

export const sample: Sample = ({ indicator }) => (indicator === null ? null : [indicator]);

export async function run(context: Context): Promise<Answer> {
  const { operands, settings } = context;
  const catalogue = await context.catalogue();
  const { area, remarks: renamedArea } = followIds(settings, catalogue, context.wording);
  const [operand] = operands;
  if (operand === undefined && settings.isPicture) {
    const expected = { en: 'the id of a series', zh: '序列 id' };
    throw new Problem('missing-value', { by: 'history --format svg', expected });
  }
  if (operand === undefined) return listHistories(context, catalogue);
  const { id, remarks } = followId(catalogue.dataset, operand, context.wording);
  const asked = { area, all: settings.all };
  const series = seriesOf(catalogue, id, asked);
  if (!series) throw await unknownId(catalogue, operand, seriesIds(catalogue), 'series');
  if (settings.isPicture) {
    const picture = await pictureOf(series, context);
    const nothing = picture === null ? [noFigures[context.wording.language]] : [];
    return { output: picture ?? '', remarks: [...renamedArea, ...remarks, ...nothing] };
  }
  const answer = await printSeries(series, id, asked, context);
  return { ...answer, remarks: [...renamedArea, ...remarks, ...answer.remarks] };
}

const noFigures: Text = { en: 'No figures for this area.', zh: '该区域没有数据。' };

/** The chart of a series as a file; null without a figure. */
async function pictureOf(series: Series, { catalogue, wording }: Context): Promise<string | null> {
  const { lineChart } = await import('../formats/chart/line.ts');
  const { svgFile } = await import('../formats/chart/svg.ts');
  const all = await catalogue();
  const language = wording.dataLanguage ?? wording.language;
  const chart = lineChartOf(all, series, [language]);
  if (!chart) return null;
  const sources = series.points.flatMap(({ sources }) => sources);
  return svgFile(lineChart(chart), series.label, sourceLine(all, sources, [language]), wording);
}

function seriesIds({ dataset }: Catalogue): readonly string[] {
  return [...dataset.indicators, ...dataset.lists, ...dataset.figures, ...dataset.rankings].map(
    ({ id }) => id,
  );
}

async function printSeries(
  series: Series,
  id: string,
  asked: Asked,
  context: Context,
): Promise<Answer> {
  const { settings, wording, width } = context;
  const { language } = wording;
  const catalogue = await context.catalogue();
  const format = settings.format ?? 'table';
  const points = pointTable(series);
  checkColumns(settings, points, await context.languages());
  const isTable = format === 'table' && settings.fields === null;
  const text = isTable
    ? await renderYears(series, context)
    : await render(points, { ...context, format, fields: settings.fields });
  if (format !== 'table' && format !== 'list') return { output: text, remarks: [] };

  const unstated = unstatedBoundary(catalogue);
  const growth = growthSentences(series, unstated, wording);
  const remarks = [
    ...(id === series.id ? [] : [partOf(id, series, language)]),
    ...(width === null ? growth : []),
    gapSentence(series, wording),
    breakSentence(series, unstated, wording),
    averageSentence(series, wording),
    unstatedRemark(series, unstated, language),
    ...notToCompare(series, catalogue, wording),
    restOf(series, seriesOf(catalogue, series.id, { ...asked, all: true }))?.[language] ?? null,
    noteRemark(series, context),
  ].filter((each) => each !== null);
  // In a pipe the header is the first line.
  if (width === null) return { output: text, remarks };
  const { wrap } = await import('../formats/layout.ts');
  const paint = await context.paint();
  const title = paint({ text: textOf(bilingual(series.label, wording)), tone: 'strong' });
  const sentences = growth.map((sentence) => paint({ text: sentence }));
  const head = [title, ...sentences].flatMap((line) => wrap(line, width)).join('\n');
  return { output: inTurn(head, '\n\n', text), remarks };
}

function partOf(id: string, series: Series, language: Language): string {
  return language === 'zh'
    ? `${id} 属于序列 ${series.id}。`
    : `${id} is part of the series ${series.id}.`;
}

/** Facts of the series that the data says not to compare, and why. */
function notToCompare(
  { points }: Series,
  { dataset }: Catalogue,
  wording: Wording,
): readonly string[] {
  const periods = new Map(points.map(({ id, period }) => [id, period]));
  return dataset.tensions.flatMap(({ fact, other, why }) => {
    const [one, another] = [periods.get(fact), periods.get(other)].sort();
    if (one === undefined || another === undefined) return [];
    const reason = textIn(why, wording);
    return wording.language === 'zh'
      ? `勿将 ${one} 与 ${another} 相比：${reason}`
      : `Do not compare ${one} with ${another}: ${reason}`;
  });
}

/** Notes limit what can be compared: how many there are, and how to read one. */
function noteRemark(
  { points }: Series,
  { settings, wording }: Pick<Context, 'settings' | 'wording'>,
): string | null {
  const noted = points.filter(({ hasNote }) => hasNote);
  const [first] = noted;
  if (!first) return null;
  const command = suggestedCommand('show', [first.id], settings);
  if (wording.language === 'zh') return `${noted.length} 条数据附有说明，查看其一：${command}`;
  const subject = noted.length === 1 ? '1 fact has a note' : `${noted.length} facts have notes`;
  return `${subject}. To read one, run ${command}`;
}

function unstatedRemark(
  { isRanking, points }: Series,
  unstated: string | null,
  language: Language,
): string | null {
  if (isRanking || points.filter(({ area }) => area.id === unstated).length < 2) return null;
  return language === 'zh'
    ? '来源未说明口径，各年数据未必可比。'
    : 'The sources do not say which boundary they count, so the years may not be comparable.';
}

/** What --all adds. */
function restOf(shown: Series, everything: Series | null): Text | null {
  const [own, matching] = [shown.points.length, everything?.points.length ?? 0];
  const more = { en: 'every area', zh: '所有区域' };
  if (own === 0) return noFigures;
  return leftOut(own, { matching, isReduced: own < matching, isLimited: false, more });
}

/** The table of the years; where it does not fit, the points as --format list gives them. */
async function renderYears(series: Series, context: Context): Promise<Chunks> {
  const { width, wording } = context;
  const years = periodTable(series, width !== null);
  const options = { ...context, fields: null };
  if (width === null) return render(years, { ...options, format: 'table' });
  const { renderTable } = await import('../formats/table.ts');
  const paint = await context.paint();
  const table = years.rows.length > 0 ? renderTable(years, { width, wording, paint }) : null;
  return table ?? render(pointTable(series), { ...options, format: 'list' });
}

type Listed = { readonly id: string; readonly label: DataText; readonly points: number };

/** Indicators and lists with two periods or more, in the areas of the default view. */
function listed(catalogue: Catalogue): readonly Listed[] {
  const { dataset } = catalogue;
  return [...dataset.indicators, ...dataset.lists].flatMap(({ id }) => {
    const series = seriesOf(catalogue, id, { area: null, all: false });
    const periods = new Set(series?.points.map(({ period }) => period));
    if (!series || periods.size < 2) return [];
    return { id, label: series.label, points: series.points.length };
  });
}

const listedColumns: readonly Column<Listed>[] = [
  idColumn(({ id }) => id),
  textColumn('label', { en: 'Series', zh: '序列' }, ({ label }) => label),
  {
    key: 'points',
    header: { en: 'Points', zh: '数据点' },
    value: ({ points }) => points,
    align: 'right',
    wrap: false,
  },
  { key: 'evidence', header: { en: 'Evidence', zh: '证据' }, value: () => null },
  { key: 'sources', header: { en: 'Source', zh: '来源' }, value: () => [] },
];

async function listHistories(context: Context, catalogue: Catalogue): Promise<Answer> {
  const { settings, wording } = context;
  const format = settings.format ?? 'table';
  checkColumns(settings, { columns: listedColumns }, await context.languages());
  const rows = listed(catalogue);
  const layout = {
    columns: ['label', 'points', 'id'],
    fold: [
      ['id', 'label'],
      ['points', null],
    ],
    record: ['label', 'points', 'id'],
  } as const;
  const output = await render(
    { columns: listedColumns, rows, layout },
    { ...context, format, fields: settings.fields },
  );
  const [first] = rows;
  const remark = first
    ? {
        en: `${rows.length} series. For one of them, see ${suggestedCommand('history', [first.id], settings)}`,
        zh: `${rows.length} 个序列。查看其一：${suggestedCommand('history', [first.id], settings)}`,
      }
    : {
        en: 'No series: no indicator or list has data for two periods.',
        zh: '没有序列：没有任何指标或榜单有两个时期的数据。',
      };
  const forPeople = format === 'table' || format === 'list';
  return { output, remarks: forPeople ? [remark[wording.language]] : [] };
}
