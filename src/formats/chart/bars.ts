import { type Element, h } from '../markup/element.ts';
import { type BarChart, chartWidth, fontSize, frame, linear, px, words } from './chart.ts';

const rowHeight = 30;
const barHeight = 8;

/** Values side by side as bars from zero, each with its name and its value above it. */
export function barChart(chart: BarChart): Element {
  const { bars } = chart;
  const values = bars.map(({ value }) => value);
  const x = linear([Math.min(0, ...values), Math.max(0, ...values) || 1], [0, chartWidth]);
  return frame(
    chart,
    bars.length * rowHeight,
    bars.map(({ label, value, words: text, isOwn }, i) => {
      const y = i * rowHeight + fontSize;
      const [from, to] = [Math.min(x(0), x(value)), Math.max(x(0), x(value))];
      return [
        words('text', label, { class: isOwn ? 'own' : null, x: 0, y }),
        words('text', text, { class: 'value', x: chartWidth, y, 'text-anchor': 'end' }),
        h('rect', {
          class: isOwn ? 'bar c0' : 'bar',
          x: px(from),
          y: y + 4,
          width: Math.max(1, px(to - from)),
          height: barHeight,
        }),
      ];
    }),
  );
}
