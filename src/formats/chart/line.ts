import { nice, ticks as ticksOf } from 'd3-array';
import {
  line as pathOf,
  symbol,
  symbolCircle,
  symbolDiamond,
  symbolSquare,
  symbolTriangle,
} from 'd3-shape';
import { type Child, type Element, h } from '../markup/element.ts';
import {
  type ChartPoint,
  chartWidth,
  fontSize,
  frame,
  type LineChart,
  linear,
  px,
  type Scale,
  shortened,
  widestOf,
  words,
} from './chart.ts';

/** Lines differ by the shape of their marks, never by colour alone. */
const shapes = [symbolCircle, symbolSquare, symbolTriangle, symbolDiamond];
const legendLine = 18;
const plotHeight = 150;
const gap = 8;

/** A series over the years as a chart: targets and estimates have open marks, gaps a dashed line. */
export function lineChart(chart: LineChart): Element {
  const { lines, isReversed, tick } = chart;
  const points = lines.flatMap(({ points }) => points);
  const keys = keysOf(chart, points);
  const legendHeight = (lines.length + keys.length) * legendLine;
  const top = legendHeight + fontSize + gap;
  const bottom = top + plotHeight;
  const [first, last] = domainOf(points, isReversed);
  // A rank of zero is none.
  const domain: [number, number] = isReversed ? [first, last] : nice(first, last, 4);
  const y = linear(domain, [bottom, top]);
  const ticks = ticksOf(...domain, 4).filter((value) => !isReversed || Number.isInteger(value));
  const left = Math.ceil(Math.max(0, ...ticks.map((value) => widestOf(tick(value))))) + gap;
  const years = yearsOf(points);
  const x = linear([years.first, years.last + 1], [left, chartWidth - gap]);
  return frame(
    chart,
    bottom + fontSize + gap,
    lines.map(({ label }, i) => legend(label, i, (y) => mark(i, gap, y, false))),
    keys.map(({ label, sign }, i) => legend(label, lines.length + i, sign)),
    ticks.map((value) => [
      h('line', { class: 'grid', x1: left, x2: chartWidth, y1: px(y(value)), y2: px(y(value)) }),
      words('text', tick(value), {
        class: 'axis',
        x: left - gap / 2,
        y: px(y(value) + fontSize / 3),
        'text-anchor': 'end',
      }),
    ]),
    yearTicks(years, x, bottom + fontSize + gap / 2),
    lines.map((each, i) => series(each.points, i, x, y)),
    endLabels(lines, x, y),
  );
}

/** From zero, so that heights can be compared; ranks from the first. */
function domainOf(points: readonly ChartPoint[], isReversed: boolean): [number, number] {
  const values = points.flatMap(({ value, contrary }) => [value, ...contrary]);
  const largest = Math.max(...values);
  if (isReversed) return [Math.max(largest, 2), 1];
  const least = Math.min(0, ...values);
  return [least, largest > least ? largest : least + 1];
}

function yearsOf(points: readonly ChartPoint[]): { readonly first: number; readonly last: number } {
  const years = points.map(({ at }) => Math.floor(at));
  return { first: Math.min(...years), last: Math.max(...years) };
}

/** As many years as have room. */
function yearTicks(
  { first, last }: { readonly first: number; readonly last: number },
  x: Scale,
  y: number,
): readonly Child[] {
  const room = 38;
  const step = Math.max(1, Math.ceil(room / (x(first + 1) - x(first))));
  return Array.from({ length: last - first + 1 }, (_, i) => last - i)
    .filter((_, i) => i % step === 0)
    .map((year) =>
      h(
        'text',
        { class: 'axis', x: px(x(year + 0.5)), y: px(y), 'text-anchor': 'middle' },
        String(year),
      ),
    );
}

/** What the marks mean, where a chart has them. */
function keysOf({ key }: LineChart, points: readonly ChartPoint[]) {
  return [
    ...(points.some(({ isOpen }) => isOpen)
      ? [{ label: key.open, sign: (y: number) => mark(0, gap, y, true) }]
      : []),
    ...(points.some(({ contrary }) => contrary.length > 0)
      ? [{ label: key.against, sign: (y: number) => cross(gap, y) }]
      : []),
  ];
}

function legend(
  label: ChartPoint['words'],
  i: number,
  sign: (y: number) => Element,
): readonly Child[] {
  const y = i * legendLine + fontSize;
  return [
    sign(y - fontSize / 3),
    words('text', shortened(label, chartWidth - gap * 3), { x: gap * 2 + 2, y }),
  ];
}

function mark(i: number, x: number, y: number, isOpen: boolean): Element {
  const path = symbol(shapes[i % shapes.length], 44).digits(1)() ?? '';
  return h('path', {
    class: `mark c${i % shapes.length}${isOpen ? ' open' : ''}`,
    d: path,
    transform: `translate(${px(x)} ${px(y)})`,
  });
}

function series(points: readonly ChartPoint[], i: number, x: Scale, y: Scale): readonly Child[] {
  const inTime = points.toSorted((a, b) => a.at - b.at);
  const results = inTime.filter(({ isOpen }) => !isOpen);
  const path = pathOf<ChartPoint>(
    ({ at }) => x(at),
    ({ value }) => y(value),
  ).digits(1);
  const segments = results.slice(1).map((point, k) => {
    const before = results[k] ?? point;
    const isGap = point.at - before.at > 1.01;
    const d = path([before, point]) ?? '';
    return h('path', { class: `line c${i % shapes.length}${isGap ? ' gap' : ''}`, d });
  });
  return [
    segments,
    inTime.flatMap((point) => point.contrary.map((value) => contradiction(point, value, x, y))),
    inTime.map(({ at, value, isOpen }) => mark(i, x(at), y(value), isOpen)),
  ];
}

/** The last value of each line above its mark, or below where another would be in the way. */
function endLabels(lines: LineChart['lines'], x: Scale, y: Scale): readonly Child[] {
  const ends = lines.flatMap(({ points }) => points.toSorted((a, b) => a.at - b.at).at(-1) ?? []);
  return ends.map((end) => {
    const right = Math.min(x(end.at) + 3 * gap, chartWidth);
    const isBelow = ends.some(
      (other) =>
        other !== end &&
        Math.abs(x(other.at) - x(end.at)) < 10 * gap &&
        y(end.value) > y(other.value) &&
        y(end.value) - y(other.value) < 4 * gap,
    );
    return words('text', end.words, {
      class: 'value',
      x: px(Math.max(right, widestOf(end.words))),
      y: px(y(end.value) + (isBelow ? gap + fontSize : -gap)),
      'text-anchor': 'end',
    });
  });
}

/** Another value for the same time: a line to it, and a cross. */
function contradiction(point: ChartPoint, value: number, x: Scale, y: Scale): readonly Child[] {
  const [at, from, to] = [px(x(point.at)), px(y(point.value)), px(y(value))];
  return [h('line', { class: 'against', x1: at, x2: at, y1: from, y2: to }), cross(at, to)];
}

function cross(x: number, y: number): Element {
  const [left, right, top, bottom] = [x - 4, x + 4, y - 4, y + 4].map(px);
  return h('path', {
    class: 'against',
    d: `M${left} ${top}L${right} ${bottom}M${left} ${bottom}L${right} ${top}`,
  });
}
