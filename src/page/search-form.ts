import { type Element, h } from '../formats/markup/element.ts';
import { monthsOf } from '../model/period.ts';
import { textIn } from '../model/text.ts';
import { evidences, keysOf } from '../model/vocabulary.ts';
import { capital } from './cells.ts';
import { choice } from './choice.ts';
import type { Page } from './model.ts';
import type { PageTable } from './tables.ts';
import { words } from './words.ts';

/** The words and filters, hidden until the script works them. */
export function searchElement(page: Page, tables: readonly PageTable[]): Element {
  const { catalogue, wording } = page;
  const { language } = wording;
  const any = ['', words.any[language]] as const;
  const filters = tables.flatMap(({ rows }) => rows.map((row) => row.filters));
  const used = new Set(filters.map(({ area }) => area));
  const areas = catalogue.dataset.areas
    .filter(({ id }) => used.has(id))
    .map((area) => [area.id, textIn(area.label, wording)] as const);
  const years = yearsOf(filters.flatMap(({ period }) => period ?? []));
  return h(
    'search',
    { hidden: true, 'data-controls': true },
    h(
      'label',
      { for: '_q', class: 'words' },
      h('span', {}, words.search[language]),
      h('input', {
        id: '_q',
        type: 'search',
        autocomplete: 'off',
        spellcheck: 'false',
        placeholder: words.searchHint[language],
      }),
    ),
    choice('_section', words.section[language], '', [
      any,
      ...tables.map(({ id, label }) => [id, capital(textIn(label, wording))] as const),
    ]),
    areas.length > 1 ? choice('_area', words.area[language], '', [any, ...areas]) : null,
    years.length > 1
      ? choice('_year', words.year[language], '', [
          any,
          ...years.map((year) => [year, year] as const),
        ])
      : null,
    choice('_evidence', words.evidence[language], '', [
      any,
      ...keysOf(evidences).map((each) => [each, evidences[each][language]] as const),
    ]),
    h('button', { type: 'button', id: '_reset' }, words.reset[language]),
    h('p', { id: '_status', role: 'status' }),
  );
}

/** Every year in some periods, the latest first. */
function yearsOf(periods: readonly string[]): readonly string[] {
  const years = new Set<number>();
  for (const period of new Set(periods)) {
    const months = monthsOf(period);
    if (!months) continue;
    const last = Math.floor(months.last / 12);
    for (let year = Math.floor(months.first / 12); year <= last; year += 1) years.add(year);
  }
  return [...years].toSorted((a, b) => b - a).map(String);
}
