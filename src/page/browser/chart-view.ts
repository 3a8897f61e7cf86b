import type { Chart } from '../chart.ts';
import { chartCard, chartValues } from '../chart-cards.ts';
import type { Page } from '../model.ts';
import { words } from '../words.ts';
import { toElement } from './nodes.ts';

/** How many charts are drawn at first, and more each time. */
const portion = 24;

/** The charts of a kind, of which some fact is shown. */
export type ChartView = { readonly show: (facts: ReadonlySet<string>) => void };

export function chartView(page: Page, kind: Chart['kind'], section: HTMLElement): ChartView {
  const charts = page.charts.filter((chart) => chart.kind === kind);
  const cards = new Map<Chart, HTMLElement>();
  const grid = document.createElement('div');
  grid.className = 'charts';
  const more = document.createElement('button');
  more.type = 'button';
  more.textContent = words.more[page.wording.language];
  section.append(grid, more);
  let limit = portion;
  let shown: readonly Chart[] = [];

  function cardOf(chart: Chart): HTMLElement {
    const card = cards.get(chart) ?? toElement(chartCard(page, chart));
    if (!cards.has(chart)) {
      const values = card.querySelector('ul');
      card.querySelector('summary')?.addEventListener('click', () => {
        if (values?.children.length === 0)
          values.append(...chartValues(page, chart).map(toElement));
      });
    }
    cards.set(chart, card);
    return card;
  }

  function draw(): void {
    const wanted = shown.slice(0, limit).map(cardOf);
    const isSame =
      wanted.length === grid.children.length &&
      wanted.every((card, i) => grid.children[i] === card);
    if (!isSame) grid.replaceChildren(...wanted);
    more.hidden = shown.length <= limit;
    section.hidden = shown.length === 0;
  }

  more.addEventListener('click', () => {
    limit += portion;
    draw();
  });
  return {
    show: (facts) => {
      limit = portion;
      shown = charts.filter((chart) => chart.facts.some((id) => facts.has(id)));
      draw();
    },
  };
}
