import type { Finding } from '../model/finding.ts';
import type { Text } from '../model/text.ts';
import { claimDataset } from './claim-dataset.ts';
import type { Known } from './claim-entities.ts';
import type { Twice } from './claim-facts.ts';
import { type ClaimRow, type ClaimRows, readRows } from './claim-rows.ts';
import { otherColumns } from './claim-table.ts';
import { numberIn } from './decimals.ts';
import { listed } from './findings.ts';
import { nameOf } from './input-names.ts';
import type { WrongFile } from './invalid-files.ts';
import { mergeDatasets } from './merge.ts';
import type { Table } from './read.ts';

export type Added = {
  readonly value: unknown;
  readonly wrong: readonly WrongFile[];
  readonly remarks: readonly Text[];
};

/** Tables of claims as a dataset, added to what is known already. */
export function addTables(tables: readonly Table[], known: Known | null): Added {
  const read = tables.map((input) => ({ input, ...readRows(input.table) }));
  const { dataset, untyped, twice } = claimDataset(
    read.flatMap(({ rows }) => rows),
    known,
  );
  const wrong = tables
    .filter(({ table }) => table.findings.length > 0)
    .map(({ path, table }) => ({ path, listed: listed({}, inOrder(table.findings)) }));
  // Entries that are known differ from those of tables only in what tables do not say.
  const value =
    known === null
      ? dataset
      : mergeDatasets([
          { value: known.dataset, file: known.file },
          { value: dataset, file: '' },
        ]).value;
  const remarks = [
    ...read.flatMap(remarksOn),
    ...(untyped.length > 0 ? [withoutType(untyped)] : []),
    ...twice.slice(0, mostLines).map(givenTwice),
  ];
  return { value, wrong, remarks };
}

function inOrder(findings: readonly Finding[]): readonly Finding[] {
  const line = ({ at }: Finding) => at?.line ?? 0;
  const column = ({ at }: Finding) => at?.column ?? 0;
  return [...findings].sort((a, b) => line(a) - line(b) || column(a) - column(b));
}

/** What was done with a table that its author should know. */
function remarksOn({
  input,
  empty,
  doubtful,
}: ClaimRows & { readonly input: Table }): readonly Text[] {
  const name = nameOf(input.path);
  const others = otherColumns(input.table);
  return [
    ...(others.length > 0 ? [keptAsNotes(name, others)] : []),
    ...(empty.length > 0 ? [withoutValue(name, empty)] : []),
    ...(doubtful === null ? [] : [readAsDecimal(name, doubtful)]),
  ];
}

type Other = ReturnType<typeof otherColumns>[number];

function keptAsNotes(file: Text, others: readonly Other[]): Text {
  const en = others.map(({ name, meant }) => name + (meant === null ? '' : ` (${meant}?)`));
  const zh = others.map(({ name, meant }) => name + (meant === null ? '' : `（${meant}？）`));
  return {
    en: `${file.en}: other columns are kept as notes: ${en.join(', ')}.`,
    zh: `${file.zh}：其他列作为说明保留：${zh.join('、')}。`,
  };
}

/** As many lines as a reader looks up. */
const mostLines = 5;

function withoutValue(file: Text, lines: readonly number[]): Text {
  const named = lines.slice(0, mostLines).join(', ') + (lines.length > mostLines ? ' …' : '');
  const rows = lines.length === 1 ? '1 row has no value' : `${lines.length} rows have no value`;
  return {
    en: `${file.en}: ${rows} and ${lines.length === 1 ? 'is' : 'are'} left out: line ${named}.`,
    zh: `${file.zh}：${lines.length} 行没有数值，已略去：第 ${named} 行。`,
  };
}

function readAsDecimal(file: Text, cell: string): Text {
  const value = numberIn(cell, 'point');
  return {
    en: `${file.en}: “${cell}” is read as ${value}. If the point groups thousands, add a column decimal with “comma”.`,
    zh: `${file.zh}：“${cell}”读作 ${value}。若其中的点是千位分隔符，请添加 decimal 列，写“comma”。`,
  };
}

/** A dispute of a source with itself is an error of the table more often than of the source. */
function givenTwice({ id, rows: [first, second] }: Twice): Text {
  const { source = '' } = second.cells;
  const at = ({ table, row }: ClaimRow) => `${nameOf(table.file ?? '-').en}:${row.line}`;
  return {
    en: `${source} gives two values for ${id}: ${at(first)} and ${at(second)}.`,
    zh: `“${source}”对 ${id} 给出两个数值：${at(first)} 与 ${at(second)}。`,
  };
}

function withoutType(names: readonly string[]): Text {
  const [first = ''] = names;
  const many = names.length > 1 ? ` and ${names.length - 1} more` : '';
  return {
    en: `Without a type, a source counts as unverified: ${first}${many}. Fill in the column type.`,
    zh: `未注明类型的来源视为未核实：${first}${names.length > 1 ? `等 ${names.length} 个` : ''}。请填写 type 列。`,
  };
}
