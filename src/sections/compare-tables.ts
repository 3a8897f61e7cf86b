import type { Column, DataTable, Flat, Layout, Wording } from '../formats/column.ts';
import { type DataText, type Text, textIn } from '../model/text.ts';
import { evidences, keysOf } from '../model/vocabulary.ts';
import { headers, idColumn, textColumn } from './columns.ts';
import {
  type Computation,
  type ComputedCell,
  computedText,
  type ValueCell,
  valueJson,
  valueText,
  weakest,
} from './compare-cells.ts';
import { evidenceWord } from './wording.ts';

/** A row of a comparison with several indicators or areas: the figures of one area, or of one indicator. */
export type SideRow = {
  readonly id: string;
  readonly label: DataText;
  readonly heading: DataText | null;
  readonly comparedYear: number;
  /** The figures by the key of their column. */
  readonly cells: ReadonlyMap<string, ValueCell>;
  readonly computed: ReadonlyMap<string, ComputedCell>;
};

/** The columns side by side, and what is computed of them. */
export type Sides = {
  readonly header: Text;
  readonly columns: readonly { readonly key: string; readonly label: DataText }[];
  readonly computations: readonly Computation[];
  /** Whether rows are of different years, so that each says its own. */
  readonly isYearly: boolean;
};

/** The table for people: a column for each side, then what is computed. */
export function sideTable(sides: Sides, rows: readonly SideRow[]): DataTable<SideRow> {
  const columns = [
    textColumn<SideRow>('label', sides.header, ({ label }) => label),
    ...(sides.isYearly ? [yearColumn] : []),
    ...valueColumns(sides),
    ...computedColumns(sides),
    evidenceColumn,
    idsColumn,
  ];
  const keys = columns.map(({ key }) => key);
  const fold: Layout['fold'] = [
    ['facts', 'below'],
    ['evidence', 'below'],
  ];
  return {
    columns,
    rows,
    layout: { columns: keys, fold, record: keys },
    ...(rows.some(({ heading }) => heading !== null) && {
      group: ({ heading }: SideRow, wording: Wording) => (heading ? textIn(heading, wording) : ''),
    }),
  };
}

/** The rows as objects; CSV and TSV have a column for each side. */
export function sideObjects(sides: Sides, rows: readonly SideRow[]): DataTable<SideRow> {
  const columns: readonly Column<SideRow>[] = [
    idColumn(({ id }) => id),
    textColumn('label', sides.header, ({ label }) => label),
    yearColumn,
    {
      key: 'values',
      header: { en: 'Values', zh: '数值' },
      value: ({ cells }) => [...cells.values()].map(valueJson),
      flat: sides.columns.flatMap(({ key }) => flatValue(key)),
    },
    {
      key: 'computed',
      header: { en: 'Computed', zh: '计算值' },
      value: ({ computed }) =>
        sides.computations.flatMap((computation) => {
          const cell = computed.get(computation.key);
          return cell ? [computedJson(computation, cell)] : [];
        }),
      flat: sides.computations.map(({ key }) => ({
        key,
        value: ({ computed }: SideRow) => computed.get(key)?.value ?? null,
      })),
    },
    evidenceColumn,
    {
      key: 'sources',
      header: headers.sources,
      value: ({ cells }) => [
        ...new Set([...cells.values()].flatMap((cell) => valueJson(cell).sources)),
      ],
    },
  ];
  const keys = columns.map(({ key }) => key);
  return { columns, rows, layout: { columns: keys, fold: [], record: keys } };
}

function computedJson(
  { key, label, measure, numerator, denominator }: Computation,
  { value, period, inputs }: ComputedCell,
) {
  const unit = measure === 'share' ? 'percent' : `${numerator.unit}/${denominator.unit}`;
  return { id: key, label, measure, period, value, unit, inputs };
}

function flatValue(key: string): readonly Flat<SideRow>[] {
  const parts = ['value', 'bound', 'unit', 'period', 'kind', 'evidence', 'id'] as const;
  return parts.map((part) => ({
    key: part === 'value' ? key : `${key}_${part}`,
    value: ({ cells }) => {
      const cell = cells.get(key);
      return cell ? valueJson(cell)[part] : null;
    },
  }));
}

const yearColumn: Column<SideRow> = {
  key: 'comparedYear',
  header: headers.year,
  value: ({ comparedYear }) => comparedYear,
  wrap: false,
};

const evidenceColumn: Column<SideRow> = {
  key: 'evidence',
  header: { en: 'Weakest evidence', zh: '最弱证据' },
  value: ({ cells }) => weakest([...cells.values()]),
  rank: ({ cells }) => keysOf(evidences).indexOf(weakest([...cells.values()])),
  cell: ({ cells }, wording) => evidenceWord(weakest([...cells.values()]), wording),
};

const idsColumn: Column<SideRow> = {
  key: 'facts',
  header: { en: 'ids', zh: 'id' },
  value: ({ cells }) => [...cells.values()].map(({ item }) => item.fact.id),
  cell: ({ cells }) => [...cells.values()].map(({ item }) => item.fact.id).join(' · '),
};

function valueColumns({ columns }: Sides): readonly Column<SideRow>[] {
  return columns.map(({ key, label }) => ({
    key,
    header: label,
    value: ({ cells }) => cells.get(key)?.item.assessment.preferred.claim.value ?? null,
    cell: ({ cells, comparedYear }, wording) => valueText(cells.get(key), comparedYear, wording),
    align: 'right',
  }));
}

function computedColumns({ computations }: Sides): readonly Column<SideRow>[] {
  return computations.map((computation) => ({
    key: computation.key,
    header: markComputed(computation.label),
    value: ({ computed }) => computed.get(computation.key)?.value ?? null,
    cell: ({ computed, comparedYear }, wording) => {
      const cell = computed.get(computation.key);
      return cell ? computedText(computation, cell, comparedYear, wording) : '';
    },
    align: 'right',
  }));
}

function markComputed(label: DataText): DataText {
  return Object.fromEntries(
    Object.entries(label).map(([language, text]) => [
      language,
      language === 'zh' ? `${text}（计算值）` : `${text} (computed)`,
    ]),
  );
}
