import { inLanguage } from '../formats/chart/language.ts';
import { type Element, h } from '../formats/markup/element.ts';
import { textIn } from '../model/text.ts';
import { capital } from './cells.ts';
import type { Chart } from './chart.ts';
import { factLine } from './fact-line.ts';
import type { Page } from './model.ts';
import { words } from './words.ts';

/** A chart with its title, its sources and room for its values, which are listed when somebody opens them. */
export function chartCard(page: Page, { of, kind, title, sources, drawing }: Chart): Element {
  const { wording } = page;
  return h(
    'figure',
    { id: cardId(kind, of) },
    h('figcaption', {}, h('h3', {}, capital(textIn(title, wording)))),
    inLanguage(drawing, wording),
    h('p', { class: 'muted' }, textIn(sources, wording)),
    h('details', { class: 'plain' }, h('summary', {}, words.values[wording.language]), h('ul')),
  );
}

/** The values of a chart, each a link to its fact. */
export function chartValues(page: Page, { facts }: Chart): readonly Element[] {
  return facts.map((id) => h('li', {}, factLine(page, id, false)));
}

/** The id of a chart on the page. */
export function cardId(kind: Chart['kind'], of: string): string {
  return `_${kind}-${of}`;
}
