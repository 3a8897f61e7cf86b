import { claimDataset } from '../../src/datasets/claim-dataset.ts';
import { readRows } from '../../src/datasets/claim-rows.ts';
import { openTable } from '../../src/datasets/claim-table.ts';
import { validate } from '../../src/datasets/validation.ts';

/** A table of claims as the program reads it. */
export function readTable(text: string, file: string | null = 'facts.csv') {
  const table = openTable(text, file);
  const { rows, empty } = readRows(table);
  const { dataset, untyped } = claimDataset(rows, null);
  return { dataset, untyped, empty, findings: table.findings, others: table.others };
}

/** The dataset of a table without errors. */
export function datasetOf(text: string) {
  const { dataset, findings } = readTable(text);
  if (findings.length > 0) throw new Error(JSON.stringify(findings));
  const valid = validate(dataset);
  if (valid === null) throw new Error('the dataset is not valid');
  return valid;
}

/** The values of the figures of a table. */
export const valuesOf = (text: string) =>
  datasetOf(text).figures.flatMap(({ claims }) => claims.map(({ value }) => value));

/** Findings as "line:column path kind". */
export const foundIn = (text: string) =>
  readTable(text).findings.map(({ at, path, kind }) => `${at?.line}:${at?.column} ${path} ${kind}`);

/** Rows with a delimiter; fields that contain it are quoted. */
export function csvOf(rows: readonly (readonly string[])[], delimiter = ','): string {
  const field = (text: string) =>
    /["\n\r]/.test(text) || text.includes(delimiter) ? `"${text.replaceAll('"', '""')}"` : text;
  return rows.map((row) => `${row.map(field).join(delimiter)}\n`).join('');
}
