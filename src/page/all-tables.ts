import type { Query } from '../lookup/query.ts';
import { sections } from '../sections/index.ts';
import type { Section } from '../sections/section.ts';
import { auditTable } from './audit.ts';
import type { Page } from './model.ts';
import { type PageTable, tableFrom } from './tables.ts';

const everything: Query = {
  words: [],
  year: null,
  area: null,
  topic: null,
  source: null,
  evidence: null,
  all: true,
};

/** All tables of the page in their order. */
export function tablesOf(page: Page): readonly PageTable[] {
  const { catalogue } = page;
  // A target is a figure too. It is listed where its outcome is.
  const aimed = new Set(sections.find(({ id }) => id === 'targets')?.ids(catalogue));
  const tables = sections.map((section) =>
    sectionTable(section, page, section.id === 'stats' ? aimed : new Set()),
  );
  const sourceTable = tables.filter(({ id }) => id === 'sources');
  const others = tables.filter(({ id }) => id !== 'sources');
  const audit = auditTable(page);
  return [...others, ...(audit ? [audit] : []), ...sourceTable].filter(
    ({ rows }) => rows.length > 0,
  );
}

function sectionTable(section: Section, page: Page, without: ReadonlySet<string>): PageTable {
  return section.select(
    page.catalogue,
    everything,
    { sort: null, limit: null },
    ({ table, ids }) => {
      const made = tableFrom(section.id, section.label, table, ids, page);
      // Each claim says the type, the date and the address of its source.
      const isBrief = section.id === 'sources';
      return { ...made, isBrief, rows: made.rows.filter(({ id }) => !without.has(id)) };
    },
  );
}
