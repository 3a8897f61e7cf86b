import { type Element, h } from '../formats/markup/element.ts';
import { textIn } from '../model/text.ts';
import { keysOf, doubts as kinds } from '../model/vocabulary.ts';
import { type DoubtRow, doubtsIn } from '../sections/doubts.ts';
import { capital } from './cells.ts';
import { factLine } from './fact-line.ts';
import type { Page } from './model.ts';
import { words } from './words.ts';

/** Facts not to compare, and weak or outdated figures, as `wujin doubts` lists them; null where there are none. */
export function doubtsElement(page: Page): Element | null {
  const { language } = page.wording;
  const rows = doubtsIn(page.catalogue);
  if (rows.length === 0) return null;
  const groups = keysOf(kinds)
    .map((kind) => ({ kind, found: rows.filter((row) => row.kind === kind) }))
    .filter(({ found }) => found.length > 0);
  return h(
    'section',
    { id: '_doubts', class: 'disputes' },
    h('h2', {}, words.doubts[language]),
    groups.map(({ kind, found }) => [
      h('h3', {}, capital(kinds[kind][language])),
      h(
        'ul',
        {},
        found.map((row) => doubtItem(page, row)),
      ),
    ]),
  );
}

function doubtItem(page: Page, { facts, why }: DoubtRow): Element {
  return h(
    'li',
    {},
    facts.map((fact) => h('div', {}, factLine(page, fact.id, true))),
    h('p', {}, textIn(why, page.wording)),
  );
}
