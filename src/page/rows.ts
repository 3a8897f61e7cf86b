import { type Child, type Element, h } from '../formats/markup/element.ts';
import { textIn } from '../model/text.ts';
import { capital, cellNodes } from './cells.ts';
import { entryDetails } from './fact.ts';
import type { Page } from './model.ts';
import type { PageRow, PageTable } from './tables.ts';
import { words } from './words.ts';

/** Rows in one table. A browser skips blocks that are off screen; it never skips rows. */
export const blockSize = 50;

/** Which details a row has: all of them, those of the written page, or a place for those to come. */
export type Detailed = 'written' | 'empty';

/** A row: its cells, and below them a line that opens its details or leads to them. */
export function rowElement(
  page: Page,
  table: PageTable,
  row: PageRow,
  detailed: Detailed,
): Element {
  const cells = row.cells();
  const isBrief = table.isBrief && detailed === 'written';
  const name = { scope: 'row', id: isBrief ? row.id : null };
  return h(
    'tbody',
    {},
    h(
      'tr',
      {},
      cells.map((cell, i) =>
        i === 0
          ? h('th', name, cellNodes(cell))
          : h('td', { class: table.columns[i]?.isNumber ? 'n' : null }, cellNodes(cell)),
      ),
    ),
    isBrief
      ? null
      : h('tr', {}, h('td', { colspan: cells.length }, belowRow(page, table, row, detailed))),
  );
}

function belowRow(page: Page, table: PageTable, row: PageRow, detailed: Detailed): Child {
  if (!row.isEntry) return h('a', { href: `#${row.id}` }, row.id);
  const headers = table.columns.map(({ header }) => header);
  return h(
    'details',
    {},
    h('summary', {}, summaryWords(page, row.id)),
    detailed === 'written' ? entryDetails(page, row.id, headers, false) : h('div', { id: row.id }),
  );
}

/** How many claims there are to see, and whether there is a note. */
function summaryWords({ catalogue, wording }: Page, id: string): string {
  const { language } = wording;
  const fact = catalogue.facts.get(id);
  if (!fact) return words.details[language];
  const { length } = fact.claims;
  if (length === 1) return words.claim[language];
  return language === 'zh' ? `${length}${words.claims.zh}` : `${length} ${words.claims.en}`;
}

/** Rows with a heading for their group, in tables of at most `blockSize`. */
export type Block = { readonly group: string; readonly rows: readonly PageRow[] };

/** Blocks of neighbouring rows of one group. */
export function blocksOf(rows: readonly PageRow[], isGrouped: boolean): readonly Block[] {
  const blocks: { group: string; rows: PageRow[] }[] = [];
  for (const row of rows) {
    const last = blocks.at(-1);
    const group = isGrouped ? row.group : '';
    if (last && last.group === group && last.rows.length < blockSize) last.rows.push(row);
    else blocks.push({ group, rows: [row] });
  }
  return blocks;
}

/** A block with given rows: a heading where the group is new, and a table with its own column headings. */
export function blockElement(
  page: Page,
  table: PageTable,
  group: string,
  isRepeated: boolean,
  rows: readonly Child[],
): Element {
  const label = textIn(table.label, page.wording);
  return h(
    'div',
    { class: 'block' },
    group ? h('h3', { hidden: isRepeated }, group) : null,
    h(
      'table',
      { class: `t-${table.id}` },
      h('caption', { class: 'away' }, capital(group ? `${label}: ${group}` : label)),
      h(
        'thead',
        {},
        h(
          'tr',
          {},
          table.columns.map(({ key, header, isNumber }) =>
            h(
              'th',
              { scope: 'col', class: isNumber ? 'n' : null, 'data-key': key },
              textIn(header, page.wording),
            ),
          ),
        ),
      ),
      rows,
    ),
  );
}

/** All blocks of some rows. A heading is not repeated in the next block of its group. */
export function blockElements(
  page: Page,
  table: PageTable,
  blocks: readonly Block[],
  rowOf: (row: PageRow) => Child,
): readonly Element[] {
  return blocks.map(({ group, rows }, i) =>
    blockElement(page, table, group, group === blocks[i - 1]?.group, rows.map(rowOf)),
  );
}
