import { textOf } from '../formats/column.ts';
import type { Catalogue } from '../lookup/catalogue.ts';
import { type Comparable, comparableIds, meantBy } from '../lookup/comparable.ts';
import { Problem } from '../model/problem.ts';
import type { Text } from '../model/text.ts';
import type { Indicator } from '../model/types.ts';
import { compare, isMixed } from '../sections/compare.ts';
import type { Comparison } from '../sections/comparison.ts';
import { ifAny } from '../sections/example-ids.ts';
import type { Examples } from '../sections/section.ts';
import { inTurn } from '../terminal/chunks.ts';
import type { Answer, Context } from './command.ts';
import { followIds } from './ids.ts';
import { leftOut } from './left-out.ts';
import { checkColumns, checkKey } from './option-values.ts';
import { render } from './render.ts';
import { unknownId } from './unknown-id.ts';

export const about: Text = {
  en: 'Areas side by side, by indicator or by list',
  zh: '区域对比：按指标或按榜单',
};

export const examples: Examples = ({ compared, alsoCompared, peer, main, list }) => [
  ...ifAny(compared, (id) => ({
    line: `wujin compare ${id}`,
    about: { en: 'areas by one indicator', zh: '按一项指标比较各区域' },
  })),
  ...ifAny(alsoCompared, (id) => ({
    line: `wujin compare ${compared} ${id}`,
    about: { en: 'by two, with a computed value', zh: '按两项指标，附计算值' },
  })),
  ...ifAny(peer, (id) => ({
    line: `wujin compare ${[id, main].filter((each) => each !== null).join(' ')}`,
    about: { en: 'areas by the key indicators', zh: '按主要指标比较区域' },
  })),
  ...ifAny(list, (id) => ({
    line: `wujin compare ${id}`,
    about: { en: 'areas in a list, latest full year', zh: '榜单中的区域（最近较全年份）' },
  })),
];

export async function run(context: Context): Promise<Answer> {
  const { operands, settings, wording } = context;
  const catalogue = await context.catalogue();
  const { area, remarks } = followIds({ ...settings, source: null }, catalogue, wording);
  const what = await meantOf(operands, catalogue);
  if (isMixed(what)) throw new Problem('mixed-comparison', { ids: what.map(({ id }) => id) });
  const [first, ...others] = what.filter(({ kind }) => kind !== 'area');
  const drawn = others.length === 0 && first ? catalogue.indicators.get(first.id) : undefined;
  if (settings.isPicture && !drawn) {
    throw new Problem('no-chart', { ids: what.map(({ id }) => id) });
  }
  const answer = await compare(
    catalogue,
    { what, area, year: settings.year, evidence: settings.evidence, all: settings.all },
    settings,
    (comparison) =>
      settings.isPicture && drawn
        ? draw(drawn, comparison, catalogue, context)
        : print(comparison, context),
  );
  return { ...answer, remarks: [...remarks, ...answer.remarks] };
}

/** What the words mean; a Problem for a word that means nothing or several things. */
async function meantOf(
  operands: readonly string[],
  catalogue: Catalogue,
): Promise<readonly Comparable[]> {
  const found: Comparable[] = [];
  for (const { word, means } of meantBy(catalogue, operands)) {
    const [only, ...others] = means;
    if (!only) {
      throw await unknownId(catalogue, word, comparableIds(catalogue), 'comparable');
    }
    if (others.length > 0) {
      const suggestions = means.slice(0, mostSuggested).map(({ id }) => id);
      throw new Problem('ambiguous-word', { word }, { suggestions });
    }
    found.push(only);
  }
  return found;
}

/** A common word means dozens of indicators. */
const mostSuggested = 8;

/** The rows of an indicator as a chart in a file. */
async function draw<Row>(
  indicator: Indicator,
  { forPrograms: { columns, rows } }: Comparison<Row>,
  catalogue: Catalogue,
  { wording }: Context,
): Promise<Answer> {
  const { barChartOf } = await import('../sections/bar-chart.ts');
  const { sourceLine } = await import('../sections/line-chart.ts');
  const { barChart } = await import('../formats/chart/bars.ts');
  const { svgFile } = await import('../formats/chart/svg.ts');
  const valuesOf = (key: string) =>
    rows.map((row) => columns.find((column) => column.key === key)?.value(row));
  const ids = new Set(valuesOf('id'));
  const year = String(valuesOf('comparedYear')[0]);
  // Beside each other, bars of an estimate or of another year would look like results of the year.
  const figures = catalogue.dataset.figures.filter(
    ({ id, kind, period }) => ids.has(id) && kind === 'actual' && period === year,
  );
  if (figures.length === 0) return { output: '', remarks: [noMatch[wording.language]] };
  const left = rows.length - figures.length;
  const notDrawn = {
    en: `Not drawn: ${left} estimates or figures of other years.`,
    zh: `未绘入：${left} 条预计值或其他年份的数据。`,
  };
  const languages = [wording.dataLanguage ?? wording.language];
  const chart = barChartOf(catalogue, { indicator, year, figures }, languages);
  const sources = figures.flatMap(({ claims }) => claims.map(({ source }) => source));
  const line = sourceLine(catalogue, sources, languages);
  return {
    output: svgFile(barChart(chart), chart.title, line, wording),
    remarks: left > 0 ? [notDrawn[wording.language]] : [],
  };
}

const noMatch: Text = {
  en: 'No figures to compare. If you gave a year, areas or evidence, change them.',
  zh: '没有数据可供对比。如已指定年份、区域或证据类别，请更改。',
};

async function print<Row>(comparison: Comparison<Row>, context: Context): Promise<Answer> {
  const { settings, wording, width } = context;
  const { language } = wording;
  const format = settings.format ?? 'table';
  const isTerminal = width !== null && format === 'table';
  const forPeople = comparison.forPeople(isTerminal);
  const isForPeople = format === 'table' || format === 'list' || format === 'markdown';
  const table = isForPeople ? forPeople : comparison.forPrograms;
  const fields = isForPeople ? comparison.forPeople(false) : table;
  checkColumns({ ...settings, sort: null }, fields, await context.languages());
  if (settings.sort) {
    const keys = [...comparison.forPrograms.columns, ...forPeople.columns].map(({ key }) => key);
    checkKey({ value: settings.sort.key, by: '--sort' }, [...new Set(keys)]);
  }
  const text = await render(table, { ...context, format, fields: settings.fields });
  const rest = leftOut(table.rows.length, comparison);
  if (table.rows.length === 0) {
    const why = rest ? [comparison.none ?? [], rest].flat() : [noMatch];
    return { output: text, remarks: why.map((each) => each[language]) };
  }
  const notes = isForPeople ? comparison.notes(wording) : [];
  const remarks = [...notes, ...(rest ? [rest[language]] : [])];
  if (width === null || (format !== 'table' && format !== 'list')) return { output: text, remarks };
  const { wrap } = await import('../formats/layout.ts');
  const paint = await context.paint();
  const title = paint({ text: textOf(comparison.title(wording)), tone: 'strong' });
  return { output: inTurn(wrap(title, width).join('\n'), '\n\n', text), remarks };
}
