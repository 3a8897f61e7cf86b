import type { Page } from '../model.ts';
import { blockElement, blocksOf, rowElement } from '../rows.ts';
import type { PageRow, PageTable } from '../tables.ts';
import { words } from '../words.ts';
import { toElement } from './nodes.ts';

/** The rows of a section in the document: all of them, hidden where they do not match, or the first matches. */
export type TableView = {
  readonly table: PageTable;
  /** Shows the rows that match; the linked one is always drawn, before the others if need be. */
  readonly show: (
    rows: readonly PageRow[],
    matches: ReadonlySet<PageRow>,
    sort: Sort | null,
    linked: PageRow | null,
  ) => void;
  /** The details of an entry, drawn if they are not yet. */
  readonly detailsOf: (row: PageRow) => HTMLDetailsElement | null;
  /** Draws every match, for printing. */
  readonly showAll: () => void;
};

export type Sort = { readonly key: string; readonly descending: boolean };

/** How many rows are drawn at first, and more each time. */
const portion = 25;
/** More than these would take minutes to print. */
const mostPrinted = 1000;

export function tableView(
  page: Page,
  table: PageTable,
  section: HTMLElement,
  isStatic: boolean,
): TableView {
  const container = section.querySelector<HTMLElement>('.rows') ?? section;
  const written = table.isBrief ? [] : [...container.querySelectorAll('tbody')];
  const nodes = new Map<PageRow, HTMLElement>();
  for (const [i, row] of table.rows.entries()) {
    const node = written[i];
    if (node) nodes.set(row, node);
  }
  const more = moreButton(page);
  let laidOut: string | null = isStatic && !table.isBrief ? '' : null;
  let limit = portion;
  let last: Parameters<TableView['show']> | null = null;

  const nodeOf = (row: PageRow): HTMLElement => {
    const known = nodes.get(row) ?? toElement(rowElement(page, table, row, 'empty'));
    nodes.set(row, known);
    return known;
  };

  /** Puts rows into new blocks, in their groups unless they are sorted. */
  function layOut(rows: readonly PageRow[], sort: Sort | null): void {
    const blocks = blocksOf(rows, sort === null).map(({ group, rows }) => {
      const block = toElement(blockElement(page, table, group, false, []));
      block.querySelector('table')?.append(...rows.map(nodeOf));
      return block;
    });
    container.replaceChildren(...blocks);
    makeSortable(container);
  }

  function show(...wanted: Parameters<TableView['show']>): void {
    if (last?.[1] !== wanted[1]) limit = portion;
    last = wanted;
    draw();
  }

  function draw(): void {
    if (last === null) return;
    const [rows, matches, sort, linked] = last;
    if (isStatic) {
      const key = sort ? `${sort.key} ${sort.descending}` : '';
      if (laidOut !== key) layOut(rows, sort);
      laidOut = key;
      for (const row of table.rows) {
        const node = nodes.get(row);
        const isHidden = !matches.has(row);
        if (node && node.hidden !== isHidden) node.hidden = isHidden;
      }
    } else {
      const matching = rows.filter((row) => matches.has(row));
      const first = matching.slice(0, limit);
      layOut(linked && !first.includes(linked) ? [linked, ...first] : first, sort);
      if (matching.length > limit) {
        more.textContent = `${words.more[page.wording.language]} (${limit} / ${matching.length})`;
        container.append(more);
      }
    }
    showHeadings(container);
    markSorted(container, sort);
    section.hidden = matches.size === 0;
  }

  more.addEventListener('click', () => {
    limit += portion * 4;
    draw();
  });
  if (isStatic) makeSortable(container);
  return {
    table,
    show,
    detailsOf: (row) => nodeOf(row).querySelector('details'),
    showAll: () => {
      if (isStatic || last === null || last[1].size > mostPrinted) return;
      limit = mostPrinted;
      draw();
    },
  };
}

function moreButton({ wording }: Page): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = words.more[wording.language];
  return button;
}

/** Headings of columns become buttons: without the script they would do nothing. */
function makeSortable(container: HTMLElement): void {
  for (const heading of container.querySelectorAll<HTMLElement>('thead th')) {
    if (heading.querySelector('button')) continue;
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = heading.textContent;
    heading.replaceChildren(button);
  }
}

function markSorted(container: HTMLElement, sort: Sort | null): void {
  for (const heading of container.querySelectorAll<HTMLElement>('thead th')) {
    if (sort && heading.dataset['key'] === sort.key) {
      heading.setAttribute('aria-sort', sort.descending ? 'descending' : 'ascending');
    } else heading.removeAttribute('aria-sort');
  }
}

/** Hides blocks without a match, and shows the heading of a group above its first match only. */
function showHeadings(container: HTMLElement): void {
  let above = '';
  for (const block of container.querySelectorAll<HTMLElement>('.block')) {
    const isHidden = !block.querySelector('tbody:not([hidden])');
    if (block.hidden !== isHidden) block.hidden = isHidden;
    const heading = block.querySelector('h3');
    if (isHidden || !heading) continue;
    const group = heading.textContent ?? '';
    heading.hidden = group === above;
    above = group;
  }
}
