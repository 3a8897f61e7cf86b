import { inLanguage } from '../formats/chart/language.ts';
import { type Element, h } from '../formats/markup/element.ts';
import { textIn } from '../model/text.ts';
import { capital } from './cells.ts';
import type { Chart } from './chart.ts';
import { factLine } from './fact-line.ts';
import type { Page } from './model.ts';
import { words } from './words.ts';

/** The charts of a kind. */
export function chartCards(page: Page, kind: Chart['kind']): Element {
  return h(
    'div',
    { class: 'charts' },
    page.charts.filter((chart) => chart.kind === kind).map((chart) => card(page, chart)),
  );
}

function card(page: Page, { of, kind, title, sources, facts, drawing }: Chart): Element {
  const { wording } = page;
  return h(
    'figure',
    { id: cardId(kind, of), 'data-facts': facts.join(' ') },
    h('figcaption', {}, h('h3', {}, capital(textIn(title, wording)))),
    inLanguage(drawing, wording),
    h('p', { class: 'muted' }, textIn(sources, wording)),
    h(
      'details',
      { class: 'plain' },
      h('summary', {}, words.values[wording.language]),
      h(
        'ul',
        {},
        facts.map((id) => h('li', {}, factLine(page, id, false))),
      ),
    ),
  );
}

/** The id of a chart on the page. */
export function cardId(kind: Chart['kind'], of: string): string {
  return `_${kind}-${of}`;
}
