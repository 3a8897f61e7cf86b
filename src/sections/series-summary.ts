import { growthPerYear } from '../evidence/computed.ts';
import { textOf, type Wording } from '../formats/column.ts';
import { textIn } from '../model/text.ts';
import type { Kind } from '../model/vocabulary.ts';
import type { Point, Series } from './series.ts';
import { isExactYear } from './series-growth.ts';
import { periodRows } from './series-table.ts';
import { formatPeriod } from './wording.ts';

/** A series in sentences: how it grew, which years are missing, and where it cannot be compared. */

/** More sentences than these say less than the table. */
const mostLines = 4;

/** The average growth of each line between its first and its last exact figure. */
export function growthSentences(
  { lines, points, unit }: Series,
  unstated: string | null,
  wording: Wording,
): readonly string[] {
  if (unit === null || unit.id === 'percent') return [];
  return lines
    .flatMap(({ id, label }) => {
      const exact = points.filter((point) => point.line === id && isExactYear(point));
      const [first, last] = [exact[0], exact.at(-1)];
      if (id === unstated || !first || !last) return [];
      const years = Number(last.period) - Number(first.period);
      const growth = growthPerYear(first.value, last.value, years);
      if (growth === null || exact.length < 2 || years < 2) return [];
      return [sentenceOf(textIn(label, wording), first, last, growth, unit.currency, wording)];
    })
    .slice(0, mostLines);
}

function sentenceOf(
  name: string,
  first: Point,
  last: Point,
  growth: number,
  isMoney: boolean | undefined,
  wording: Wording,
): string {
  const percent = `${Math.abs(growth).toFixed(1)}%`;
  const [from, to] = [first, last].map(({ words }) => words.value(wording));
  if (wording.language === 'zh') {
    const verb = growth < 0 ? '下降' : '增长';
    const how = isMoney ? '（计算值，未扣除价格因素）' : '（计算值）';
    return `${name}：${first.period}年${from}，${last.period}年${to}，年均${verb}${percent}${how}。`;
  }
  const verb = growth < 0 ? 'fell' : 'grew';
  const how = isMoney ? 'computed, not adjusted for prices' : 'computed';
  return `${name} ${verb} ${percent} a year on average, from ${from} in ${first.period} to ${to} in ${last.period} (${how}).`;
}

/** The years without a figure between the first and the last. */
export function gapSentence(series: Series, wording: Wording): string | null {
  const gaps = periodRows(series)
    .filter(({ points }) => points.size === 0)
    .map(({ period }) => period);
  if (gaps.length === 0) return null;
  const years = enumerated(runsOf(gaps), wording);
  if (wording.language === 'zh') return `${years}年没有${series.isRanking ? '名次' : '数据'}。`;
  return `No ${series.isRanking ? 'rank' : 'figure'} for ${years}.`;
}

/** Where the numbers do not continue each other: the boundary, the kind or a note differs. */
export function breakSentence(
  { lines, points, isRanking }: Series,
  unstated: string | null,
  wording: Wording,
): string | null {
  const { language } = wording;
  if (points.length < 2) return null;
  const years = (wanted: (point: Point) => boolean) =>
    enumerated(
      [...new Set(points.filter(wanted).map(({ period }) => plainPeriod(period, wording)))],
      wording,
    );
  const ofKind = (kind: Kind) => years((point) => point.kind === kind);
  // Several such figures have a sentence of their own.
  const isOne = points.filter(({ line }) => line === unstated).length === 1;
  const open =
    isOne && lines.length > 1 && !isRanking ? years(({ line }) => line === unstated) : '';
  const [estimates, targets, sizes] = [ofKind('estimate'), ofKind('target'), sizesOf(points)];
  const parts =
    language === 'zh'
      ? [
          open && `${open}年未说明口径`,
          estimates && `${estimates}年含预计值`,
          targets && `${targets}年为目标值`,
          sizes.length > 1 && sizes.map(([year, size]) => `${year}年共${size}个`).join('，'),
        ]
      : [
          open && `boundary not stated in ${open}`,
          estimates && `estimates in ${estimates}`,
          targets && `targets for ${targets}`,
          sizes.length > 1 && sizes.map(([year, size]) => `${size} ranked in ${year}`).join(', '),
        ];
  const said = parts.filter((part) => part !== '' && part !== false);
  if (said.length === 0) return null;
  return language === 'zh'
    ? `口径与性质的变化：${said.join('；')}。`
    : `Breaks: ${said.join('; ')}.`;
}

/** How many are ranked, each time that this changes. */
function sizesOf(points: readonly Point[]): readonly (readonly [year: string, size: number])[] {
  const sized = points.flatMap(({ period, outOf }) =>
    outOf === null ? [] : [[period, outOf] as const],
  );
  return sized.filter(([, size], i) => size !== sized[i - 1]?.[1]);
}

/** What a growth over several years means; null if the table has none. */
export function averageSentence({ points }: Series, { language }: Wording): string | null {
  if (points.every(({ change, growth }) => growth === null || change !== null)) return null;
  return language === 'zh'
    ? '“年均”为自上一个准确数值以来的多年平均。'
    : '“/yr” marks an average over several years, since the last exact figure.';
}

function plainPeriod(period: string, wording: Wording): string {
  return textOf(formatPeriod(period, 'actual', wording));
}

/** Years in a row as a range: "2015–2020". */
function runsOf(years: readonly string[]): readonly string[] {
  const runs: { from: number; to: number }[] = [];
  for (const year of years.map(Number)) {
    const last = runs.at(-1);
    if (last && year === last.to + 1) last.to = year;
    else runs.push({ from: year, to: year });
  }
  return runs.map(({ from, to }) => (from === to ? String(from) : `${from}–${to}`));
}

/** "2018, 2020 and 2024". */
function enumerated(items: readonly string[], { language, ascii }: Wording): string {
  const words = ascii ? items.map((item) => item.replace('–', '-')) : items;
  if (language === 'zh') return words.join('、');
  const last = words.at(-1) ?? '';
  return words.length > 1 ? `${words.slice(0, -1).join(', ')} and ${last}` : last;
}
