import { follow } from '../../lookup/catalogue.ts';
import { wordingIn } from '../../sections/languages.ts';
import { tablesOf } from '../all-tables.ts';
import { bodyParts, isStatic } from '../body.ts';
import { pageOf, tagOf } from '../model.ts';
import { type PageRow, sorted } from '../tables.ts';
import { words } from '../words.ts';
import { bestMatches } from './best.ts';
import { type ChartView, chartView } from './chart-view.ts';
import { checkBox } from './check.ts';
import { readData } from './data.ts';
import { matchesIn } from './filter.ts';
import { toElement, toNodes } from './nodes.ts';
import { connectPrint } from './print.ts';
import { makeSearch, type Search } from './search.ts';
import {
  filterNames,
  nothingChosen,
  type State,
  stateFromAddress,
  stateToAddress,
} from './state.ts';
import { type Sort, type TableView, tableView } from './table-view.ts';
import { connectTheme } from './theme.ts';
import { complete } from './tools.ts';

/** Time without a key before the rows are filtered, in milliseconds. */
const pause = 120;

/** Makes the written page interactive. Everything that it needs is in the page. */
export async function startPage(): Promise<void> {
  const { catalogue, charts } = await readData();
  const written = document.documentElement.lang;
  let page = pageOf(catalogue, written, () => charts);
  let state = stateFromAddress();
  let views: readonly TableView[] = [];
  let charted: readonly ChartView[] = [];
  let search: Search | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function control(name: string): HTMLInputElement | HTMLSelectElement | null {
    const found = document.getElementById(`_${name}`);
    return found instanceof HTMLInputElement || found instanceof HTMLSelectElement ? found : null;
  }

  /** Connects what is in the document now, which is the page in one language. */
  function connect(): void {
    const tables = tablesOf(page);
    views = tables.flatMap((table) => {
      const section = document.getElementById(`_${table.id}`);
      return section ? [tableView(page, table, section, isStatic(page))] : [];
    });
    for (const each of document.querySelectorAll<HTMLElement>('[data-controls]'))
      each.hidden = false;
    charted = (['series', 'compared'] as const).flatMap((kind) => {
      const section = document.getElementById(`_${kind}`);
      return section ? [chartView(page, kind, section)] : [];
    });
    document.getElementById('_check')?.append(checkBox(page));
    for (const name of filterNames) {
      const input = control(name);
      if (!input) continue;
      input.value = state[name];
      // A value that is no choice is not kept.
      if (input.value !== state[name]) state = { ...state, [name]: '' };
      input.addEventListener('input', () => {
        state = { ...state, [name]: input.value };
        clearTimeout(timer);
        timer = setTimeout(update, name === 'q' ? pause : 0);
      });
    }
    document.getElementById('_reset')?.addEventListener('click', () => {
      state = { ...nothingChosen, lang: state.lang };
      for (const name of filterNames) {
        const input = control(name);
        if (input) input.value = '';
      }
      update();
      control('q')?.focus();
    });
    const language = control('lang');
    language?.addEventListener('change', () => {
      speak(language.value);
      control('lang')?.focus();
    });
    connectTheme();
    connectPrint(() => views, page);
  }

  /** Redraws the page in another language. */
  function speak(language: string): void {
    state = { ...state, lang: language === written ? '' : language };
    page = { ...page, wording: wordingIn(language) };
    document.documentElement.lang = tagOf(page);
    const root = document.getElementById('_page');
    root?.replaceChildren(...[...bodyParts(page, tablesOf(page), false)].map(toElement));
    connect();
    update();
  }

  function update(): void {
    clearTimeout(timer);
    const { language } = page.wording;
    const hits = state.q.trim() === '' || search === null ? null : search(state.q);
    const found = hits && new Set(hits.map(({ id }) => id));
    const linked = linkedId();
    const shown = new Set<string>();
    let count = 0;
    for (const view of views) {
      const { table } = view;
      const matches = matchesIn(table, state, found);
      const link = table.rows.find((row) => row.isEntry && row.id === linked) ?? null;
      const sort = sortOf(state, table.id);
      const rows = sort ? sorted(table.rows, sort.key, sort.descending) : table.rows;
      const counter = document.querySelector(`[data-count="${table.id}"]`);
      if (counter) counter.textContent = String(matches.size);
      count += matches.size;
      for (const { id } of matches) shown.add(id);
      view.show(rows, link ? new Set([...matches, link]) : matches, sort, link);
    }
    for (const view of charted) view.show(shown);
    const isNarrowed = filterNames.some((name) => state[name].trim() !== '');
    const waits = state.q.trim() !== '' && search === null;
    say(
      waits
        ? words.preparing[language]
        : !isNarrowed
          ? ''
          : count === 0
            ? words.nothing[language]
            : language === 'zh'
              ? `${count}条匹配。`
              : `${count} ${count === 1 ? 'entry matches' : 'entries match'}.`,
    );
    const best = document.getElementById('_best');
    best?.replaceChildren(...toNodes(bestMatches(page, hits ?? [])));
    stateToAddress(state);
  }

  function say(text: string): void {
    const status = document.getElementById('_status');
    if (status && status.textContent !== text) status.textContent = text;
  }

  /** The entry that the address names, renamed ids followed. */
  function linkedId(): string {
    return follow(catalogue.dataset, decodeURIComponent(location.hash.slice(1)));
  }

  /** Shows the entry of the address, whatever the filters hide. */
  function reveal(): void {
    const id = linkedId();
    if (id === '' || id.startsWith('_')) return;
    const { language } = page.wording;
    const target = entryOf(id);
    if (!target) {
      if (!document.getElementById(id)) say(`${words.unknownId[language]} ${id}`);
      return;
    }
    const { view, row } = target;
    const found = search && state.q.trim() !== '' ? search(state.q).map(({ id }) => id) : null;
    const isOutside = !matchesIn(view.table, state, found && new Set(found)).has(row);
    update();
    const details = view.detailsOf(row);
    if (!details) return;
    complete(page, details);
    details.open = true;
    for (const each of document.querySelectorAll('.lit')) each.classList.remove('lit');
    details.classList.add('lit');
    scrollTo(details.closest('tbody') ?? details);
    details.querySelector('summary')?.focus({ preventScroll: true });
    if (isOutside) say(words.outside[language]);
  }

  function entryOf(id: string): { readonly view: TableView; readonly row: PageRow } | null {
    for (const view of views) {
      const row = view.table.rows.find((each) => each.isEntry && each.id === id);
      if (row) return { view, row };
    }
    return null;
  }

  document.addEventListener(
    'toggle',
    ({ target }) => {
      if (target instanceof HTMLDetailsElement && target.open && target.closest('tbody')) {
        complete(page, target);
      }
    },
    true,
  );
  document.addEventListener('click', ({ target }) => {
    const heading =
      target instanceof Element ? target.closest('thead th button')?.closest('th') : null;
    const section = heading?.closest<HTMLElement>('[data-table]');
    const key = heading?.dataset['key'];
    if (!heading || !section || key === undefined) return;
    state = { ...state, sort: nextSort(state, section.dataset['table'] ?? '', key) };
    update();
    const again = section.querySelector<HTMLElement>(`th[data-key="${key}"] button`);
    if (!document.activeElement?.isConnected || document.activeElement === document.body)
      again?.focus();
  });
  addEventListener('hashchange', reveal);

  const isKnown = page.languages.includes(state.lang);
  if (isKnown && state.lang !== written) speak(state.lang);
  else {
    state = { ...state, lang: '' };
    connect();
    update();
  }
  reveal();
  search = await makeSearch(catalogue);
  document.documentElement.dataset['ready'] = '';
  if (state.q !== '') update();
}

/** Scrolls, and again when what was skipped until now has got its size. */
function scrollTo(element: HTMLElement): void {
  const scroll = () => element.scrollIntoView({ block: 'start', behavior: 'instant' });
  scroll();
  requestAnimationFrame(() => requestAnimationFrame(scroll));
}

function sortOf({ sort }: State, table: string): Sort | null {
  const [, minus = '', of, key = ''] = /^(-?)([\w-]+)\.(\w+)$/.exec(sort) ?? [];
  return of === table ? { key, descending: minus === '-' } : null;
}

/** Upwards, then downwards, then as the section has them. */
function nextSort(state: State, table: string, key: string): string {
  const now = sortOf(state, table);
  if (now?.key !== key) return `${table}.${key}`;
  return now.descending ? '' : `-${table}.${key}`;
}
