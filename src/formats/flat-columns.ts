import { type DataText, textIn } from '../model/text.ts';
import type { Column, DataTable, Flat, Json } from './column.ts';

/** A column of CSV or TSV. Each field holds one value or a list of values, in one language. */
export type FlatColumn<Row> = {
  readonly key: string;
  /** The JSON keys that it comes from, which --fields accepts too. */
  readonly of: readonly string[];
  readonly value: (row: Row) => Json;
  /** What of a text by language this column holds; null for a column without such texts. */
  readonly wordsOf: ((text: DataText) => string) | null;
};

/** The languages of the texts, and the one that was asked for, null for all. */
export type FlatTexts = { readonly languages: readonly string[]; readonly only: string | null };

/** The columns of a table, and the extra ones of CSV and TSV. */
type Columns<Row> = Pick<DataTable<Row>, 'columns' | 'beside'>;

/**
 * The columns of CSV and TSV. A bilingual text has two (`label_en`, `label_zh`), or one (`label`) if
 * `only` names a language. An object has the columns that are declared for it.
 */
export function flatColumns<Row>(
  { columns, beside = [] }: Columns<Row>,
  { languages, only }: FlatTexts,
): readonly FlatColumn<Row>[] {
  return [...columns, ...beside].flatMap((column: Column<Row> | Flat<Row>) => {
    const parts = 'flat' in column && column.flat ? column.flat : [column];
    return parts.flatMap(({ key, value, bilingual }): readonly FlatColumn<Row>[] => {
      const of = [...new Set([column.key, key])];
      if (!bilingual) return [{ key, of, value, wordsOf: null }];
      if (only !== null) {
        const reader = { language: 'en', dataLanguage: only } as const;
        return [{ key, of, value, wordsOf: (text) => textIn(text, reader) }];
      }
      return languages.map((language) => ({
        key: `${key}_${language}`,
        of,
        value,
        wordsOf: (text) => text[language] ?? '',
      }));
    });
  });
}

/** Every name that --fields accepts with CSV and TSV. */
export function flatKeys<Row>(
  columns: Columns<Row>,
  languages: readonly string[],
): readonly string[] {
  const texts = { languages, only: null };
  return [...new Set(flatColumns(columns, texts).flatMap(({ key, of }) => [...of, key]))];
}
