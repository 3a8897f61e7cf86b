import type { Column, DataTable, Wording } from '../formats/column.ts';
import { type FlatColumn, type FlatTexts, flatColumns, flatKeys } from '../formats/flat-columns.ts';
import { renderJson, renderNdjson } from '../formats/json.ts';
import type { Chunks } from '../terminal/chunks.ts';
import type { Paint } from '../terminal/paint.ts';
import { unknownField } from './option-values.ts';
import type { Format } from './options.ts';
import type { Settings } from './settings.ts';

export type RenderOptions = {
  readonly format: Format;
  readonly fields: readonly string[] | null;
  readonly width: number | null;
  readonly wording: Wording;
  readonly languages: () => Promise<readonly string[]>;
  readonly paint: () => Promise<Paint>;
  readonly settings?: Pick<Settings, 'onlyLanguage' | 'bom'>;
};

/**
 * Writes a table in a format. People get the columns of its layout, programs all of them; --fields
 * chooses for both. A format loads what it needs, so that JSON pays for no table.
 */
export async function render<Row>(table: DataTable<Row>, options: RenderOptions): Promise<Chunks> {
  const { format, width, wording } = options;
  const choose = (keys: readonly string[] | null): DataTable<Row> => ({
    ...table,
    columns: columnsOf(table.columns, options.fields ?? keys),
    layout: options.fields ? keepAll(table, options.fields) : table.layout,
  });
  if (table.rows.length === 0 && (format === 'table' || format === 'list')) return '';
  switch (format) {
    case 'json':
      return renderJson(choose(null));
    case 'ndjson':
      return renderNdjson(choose(null));
    case 'csv':
    case 'tsv': {
      const { renderDelimited } = await import('../formats/delimited.ts');
      const { onlyLanguage = null, bom = false } = options.settings ?? {};
      const languages = await options.languages();
      const columns = flatColumnsOf(table, options.fields, { languages, only: onlyLanguage });
      return renderDelimited(table, format === 'csv' ? ',' : '\t', { columns, bom });
    }
    case 'markdown': {
      const { renderMarkdown } = await import('../formats/markdown.ts');
      return renderMarkdown(choose(table.layout.columns), wording);
    }
    case 'list': {
      const { renderList } = await import('../formats/list.ts');
      const paint = await options.paint();
      return renderList(choose(table.layout.record), { width, wording, paint });
    }
    case 'table': {
      if (width === null) {
        const { renderPlain } = await import('../formats/plain.ts');
        const paint = await options.paint();
        return renderPlain(choose(table.layout.columns), { wording, paint });
      }
      const { renderTable } = await import('../formats/table.ts');
      const drawn = renderTable(choose(table.layout.columns), {
        width,
        wording,
        paint: await options.paint(),
      });
      return drawn ?? render(table, { ...options, format: 'list' });
    }
  }
}

/** Fields of --fields may be folded into each other, but none is left out. */
function keepAll<Row>({ layout }: DataTable<Row>, fields: readonly string[]) {
  return {
    ...layout,
    fold: layout.fold.filter(([, into]) => into !== null && fields.includes(into)),
  };
}

/** The CSV columns that --fields names, by their own names or by those of JSON; null means all. */
function flatColumnsOf<Row>(
  table: DataTable<Row>,
  fields: readonly string[] | null,
  texts: FlatTexts,
): readonly FlatColumn<Row>[] {
  const columns = flatColumns(table, texts);
  if (fields === null) return columns;
  const inEvery = flatColumns(table, { ...texts, only: null });
  const chosen = fields.flatMap((field) => {
    const ofField = columns.filter(({ of }) => of.includes(field));
    const found = ofField.length > 0 ? ofField : inEvery.filter(({ key }) => key === field);
    if (found.length === 0) {
      throw unknownField({ value: field, by: '--fields' }, flatKeys(table, texts.languages));
    }
    return found;
  });
  return [...new Map(chosen.map((column) => [column.key, column])).values()];
}

/** The columns with these keys, in their order; null means all. */
function columnsOf<Row>(
  columns: readonly Column<Row>[],
  keys: readonly string[] | null,
): readonly Column<Row>[] {
  if (keys === null) return columns;
  const byKey = new Map(columns.map((column) => [column.key, column]));
  return [...new Set(keys)].map((key) => {
    const column = byKey.get(key);
    if (!column) throw unknownField({ value: key, by: '--fields' }, [...byKey.keys()]);
    return column;
  });
}
