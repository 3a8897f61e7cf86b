import { type Language, languages } from '../model/text.ts';
import type { Column, Flat, Json, Sheet } from './column.ts';

/** A column of CSV or TSV. Each field holds one value or a list of values, in one language. */
export type FlatColumn<Row> = {
  readonly key: string;
  /** The JSON keys that it comes from, which --fields accepts too. */
  readonly of: readonly string[];
  readonly value: (row: Row) => Json;
  /** Which language of a bilingual value this column holds. */
  readonly language: Language | null;
};

/** The columns of a sheet, and the extra ones of CSV and TSV. */
type Columns<Row> = Pick<Sheet<Row>, 'columns' | 'beside'>;

/**
 * The columns of CSV and TSV. A bilingual text has two (`label_en`, `label_zh`), or one (`label`) if
 * `only` names a language. An object has the columns that are declared for it.
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

/** Every name that --fields accepts with CSV and TSV. */
export function flatKeys<Row>(columns: Columns<Row>): readonly string[] {
  return [...new Set(flatColumns(columns, null).flatMap(({ key, of }) => [...of, key]))];
}
