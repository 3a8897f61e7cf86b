import { stringify } from '../formats/json.ts';
import type { Catalogue } from '../lookup/catalogue.ts';
import type { Dataset } from '../model/types.ts';
import type { Chunks } from '../terminal/chunks.ts';
import { claimRecords } from './claim-record.ts';
import type { JsonSchema } from './complete-schema.ts';

/** The dataset as JSON.stringify would indent it, entry by entry. */
export function* jsonChunks(dataset: Dataset): Iterable<string> {
  let before = '{\n';
  for (const [key, value] of Object.entries(dataset)) {
    yield `${before}  ${stringify(key)}: `;
    before = ',\n';
    if (!Array.isArray(value) || value.length === 0) {
      yield indented(stringify(value, 2), '  ');
      continue;
    }
    let separator = '[\n';
    for (const entry of value) {
      yield `${separator}    ${indented(stringify(entry, 2), '    ')}`;
      separator = ',\n';
    }
    yield '\n  ]';
  }
  yield '\n}\n';
}

function indented(text: string, indent: string): string {
  return text.replaceAll('\n', `\n${indent}`);
}

/** Every claim as a JSON object with all that it refers to, one a line. */
export function* ndjsonChunks(catalogue: Catalogue): Iterable<string> {
  for (const record of claimRecords(catalogue)) yield `${stringify(record)}\n`;
}

/** The files of a Data Package: a CSV file for each table of the schema, and the descriptor. */
export async function packageFiles(
  catalogue: Catalogue,
  schema: JsonSchema,
): Promise<readonly (readonly [name: string, chunks: Chunks])[]> {
  const { describePackage, packageTables } = await import('./data-package.ts');
  const { renderDelimited } = await import('../formats/delimited.ts');
  const files = packageTables(catalogue, schema);
  return [
    ...files.map(({ name, table }) => {
      const columns = table.columns.map(({ field, read }) => ({
        key: field.name,
        header: { en: field.name, zh: field.name },
        value: read,
      }));
      const keys = columns.map(({ key }) => key);
      const layout = { columns: keys, fold: [], record: keys };
      return [name, renderDelimited({ columns, rows: table.rows, layout }, ',', [])] as const;
    }),
    // Last, so that whoever sees it finds the tables that it names.
    ['datapackage.json', `${stringify(describePackage(catalogue, files), 2)}\n`] as const,
  ];
}
