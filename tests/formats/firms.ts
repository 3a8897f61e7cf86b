import type { Column, DataTable, Layout } from '../../src/formats/column.ts';
import { same, type Text } from '../../src/model/text.ts';

/** A small table made by hand: formats know no facts, so neither do most of their tests. */
export type Firm = {
  readonly id: string;
  readonly name: Text;
  readonly staff: number | null;
  readonly tags: readonly string[];
  readonly note: Text | null;
};

export const firms: readonly Firm[] = [
  {
    id: 'trina-solar',
    name: { en: 'Trina Solar', zh: '天合光能' },
    staff: 23077,
    tags: ['listed', 'solar'],
    note: null,
  },
  {
    id: 'hengli',
    name: { en: 'Hengli Hydraulic, "the pump maker"', zh: '恒立液压' },
    staff: 5510,
    tags: ['listed'],
    note: { en: 'Two lines,\nand a comma', zh: '两行，\n带逗号' },
  },
  {
    id: 'start-up',
    name: { en: 'A start-up', zh: '初创企业' },
    staff: null,
    tags: [],
    note: null,
  },
];

export const columns: readonly Column<Firm>[] = [
  { key: 'id', header: same('id'), value: ({ id }) => id, wrap: false },
  { key: 'name', header: { en: 'Name', zh: '名称' }, value: ({ name }) => name, bilingual: true },
  {
    key: 'staff',
    header: { en: 'Staff', zh: '员工' },
    value: ({ staff }) => staff,
    align: 'right',
    wrap: false,
  },
  { key: 'tags', header: { en: 'Tags', zh: '标签' }, value: ({ tags }) => tags },
  { key: 'note', header: { en: 'Note', zh: '说明' }, value: ({ note }) => note, bilingual: true },
];

const layout: Layout = {
  columns: ['id', 'name', 'staff', 'tags', 'note'],
  fold: [
    ['tags', null],
    ['note', 'name'],
    ['id', null],
  ],
  record: ['id', 'name', 'staff', 'tags', 'note'],
};

export function sheetOf(rows: readonly Firm[] = firms): DataTable<Firm> {
  return { columns, rows, layout };
}

/** More than a format writes at once. */
export function manyFirms(count: number): readonly Firm[] {
  return Array.from({ length: count }, (_, i) => ({
    id: `firm-${i}`,
    name: { en: `Firm ${i}`, zh: `企业${i}` },
    staff: i % 7 === 0 ? null : i,
    tags: i % 3 === 0 ? ['listed', 'solar'] : [],
    note: null,
  }));
}

/** A table that counts for how many rows it was asked. */
export function countingTable(rows: readonly Firm[]) {
  let asked = 0;
  const table = sheetOf(rows);
  const [first, ...rest] = table.columns;
  if (!first) throw new Error('no column');
  const counting: Column<Firm> = {
    ...first,
    value: (row) => {
      asked += 1;
      return first.value(row);
    },
  };
  return { table: { ...table, columns: [counting, ...rest] }, rows: () => asked };
}

/** What a format writes piece by piece, as a whole. */
export function whole(pieces: Iterable<string>): string {
  return [...pieces].join('');
}

/** A table of one column of texts, to see what becomes of them. */
export function textTable(texts: readonly string[]): DataTable<string> {
  return {
    columns: [{ key: 'text', header: same('Text'), value: (text) => text }],
    rows: texts,
    layout: { columns: ['text'], fold: [], record: ['text'] },
  };
}
