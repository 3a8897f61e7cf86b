import { type Child, h } from '../../formats/markup/element.ts';
import { textIn } from '../../model/text.ts';
import type { Found } from '../../sections/search.ts';
import type { Page } from '../model.ts';
import { words } from '../words.ts';

const shown = 5;

/** The best matches of a search, each a link: the tables below keep their order. */
export function bestMatches({ wording }: Page, hits: readonly Found[]): Child {
  if (hits.length === 0) return null;
  return [
    h('strong', {}, words.best[wording.language]),
    h(
      'ol',
      {},
      hits
        .slice(0, shown)
        .map(({ id, title, says }) =>
          h(
            'li',
            {},
            h('a', { href: `#${id}` }, textIn(title, wording)),
            ' ',
            h('span', { class: 'muted' }, says(wording)),
          ),
        ),
    ),
  ];
}
