import { type Language, languages } from '../model/text.ts';
import type { Column, Flat, Json, Sheet } from './column.ts';

/** A column of CSV or TSV. Each of its fields is one value or a list of values, in one language. */
export type FlatColumn<Row> = {
  readonly key: string;
  /** What it is made of: --fields takes these names too. */
  readonly of: readonly string[];
  readonly value: (row: Row) => Json;
  /** Of a bilingual value, the language that this column has. */
  readonly language: Language | null;
};

/** The columns that stand in a sheet, and beside it. */
type Columns<Row> = Pick<Sheet<Row>, 'columns' | 'beside'>;

/**
 * The columns of CSV and TSV. A bilingual text takes two of them (`label_en`, `label_zh`), or one
 * where only one language is wanted. An object takes those that are declared for it.
 */
export function flatColumns<Row>(
  { columns, beside = [] }: Columns<Row>,
  only: Language | null,
): readonly FlatColumn<Row>[] {
  return [...columns, ...beside].flatMap((column: Column<Row> | Flat<Row>) => {
    const parts = 'flat' in column && column.flat ? column.flat : [column];
    return parts.flatMap(({ key, value, bilingual }): readonly FlatColumn<Row>[] => {
      const of = [...new Set([column.key, key])];
      if (!bilingual) return [{ key, of, value, language: null }];
      if (only !== null) return [{ key, of, value, language: only }];
      return languages.map((language) => ({ key: `${key}_${language}`, of, value, language }));
    });
  });
}

/** Every name of a column that --fields takes for CSV and TSV. */
export function flatKeys<Row>(columns: Columns<Row>): readonly string[] {
  return [...new Set(flatColumns(columns, null).flatMap(({ key, of }) => [...of, key]))];
}
