import { entry } from '../lookup/catalogue.ts';
import { auditTable as tableOf } from '../sections/audit.ts';
import { auditRows, uncountedParts } from '../sections/audit-rows.ts';
import { auditSummary } from '../sections/audit-summary.ts';
import type { Page } from './model.ts';
import { type PageTable, tableFrom } from './tables.ts';
import { words } from './words.ts';

/** The audit of the main source, claim by claim; null for a dataset that names none. */
export function auditTable(page: Page): PageTable | null {
  const { catalogue } = page;
  const { base } = catalogue.dataset;
  if (base === undefined) return null;
  const rows = auditRows(catalogue, entry(catalogue.sources, base));
  const table = tableOf(rows, { isTerminal: false });
  const columns = ['label', 'value', 'printed', 'verdict', 'confirmedBy'];
  const ids = rows.map(({ fact }) => fact.id);
  const shown = { ...table, layout: { ...table.layout, columns } };
  return tableFrom('audit', words.audit, shown, ids, page, false);
}

/** The verdicts of the audit, counted in a sentence; null for a dataset that names no main source. */
export function auditSentence({ catalogue, wording }: Page): string | null {
  const { base } = catalogue.dataset;
  if (base === undefined) return null;
  const source = entry(catalogue.sources, base);
  const rows = auditRows(catalogue, source);
  return auditSummary({ source, rows, uncounted: uncountedParts(catalogue, source) }, wording);
}
