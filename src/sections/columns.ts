import type { Assessment } from '../evidence/assessment.ts';
import type { Column, Json } from '../formats/column.ts';
import type { PlacedWord } from '../lookup/catalogue.ts';
import { type DataText, same, type Text, textIn } from '../model/text.ts';
import type { Claim } from '../model/types.ts';
import { evidences, grades, keysOf } from '../model/vocabulary.ts';
import { formatEvidence, formatSources } from './wording.ts';

/** Columns that several sections share, declared once. */

type WithFact = {
  readonly fact: {
    readonly id: string;
    readonly note?: DataText;
    readonly claims: readonly Claim[];
  };
};
type Assessed = WithFact & { readonly assessment: Assessment<Claim> };

/** A text in JSON, with what is absent as null. */
export function textValue(text: DataText | null | undefined): Json {
  return text ?? null;
}

export function idColumn<Row>(idOf: (row: Row) => string): Column<Row> {
  return { key: 'id', header: same('id'), value: idOf, wrap: false };
}

/** A text: every language in JSON, one in a table. */
export function textColumn<Row>(
  key: string,
  header: Text,
  textOf: (row: Row) => DataText | null | undefined,
): Column<Row> {
  return {
    key,
    header,
    value: (row) => textValue(textOf(row)),
    bilingual: true,
    cell: (row, wording) => {
      const text = textOf(row);
      return text ? textIn(text, wording) : '';
    },
  };
}

/** A word of a closed vocabulary, in its order: the key for programs, the label for people. */
export function vocabularyColumn<Row, Key extends string>(
  key: string,
  header: Text,
  vocabulary: Readonly<Record<Key, Text>>,
  keyOf: (row: Row) => Key,
): Column<Row> {
  return {
    key,
    header,
    value: keyOf,
    rank: (row) => Object.keys(vocabulary).indexOf(keyOf(row)),
    cell: (row, { language }) => vocabulary[keyOf(row)][language],
  };
}

/** A word of a vocabulary of the dataset, in its order: the id for programs, the label for people. */
export function wordColumn<Row>(
  key: string,
  header: Text,
  wordOf: (row: Row) => PlacedWord,
): Column<Row> {
  return {
    key,
    header,
    value: (row) => wordOf(row).id,
    rank: (row) => wordOf(row).place,
    cell: (row, wording) => textIn(wordOf(row).label, wording),
  };
}

export const headers = {
  evidence: { en: 'Evidence', zh: '证据' },
  grade: { en: 'Source type', zh: '来源类型' },
  sources: { en: 'Source', zh: '来源' },
  note: { en: 'Note', zh: '说明' },
  kind: { en: 'Kind', zh: '类型' },
  year: { en: 'Year', zh: '年份' },
  area: { en: 'Area', zh: '区域' },
} as const satisfies Record<string, Text>;

/** The ids of the sources of a fact: the preferred first, each once. */
export function sourceIds({ fact, assessment }: Assessed): readonly string[] {
  const first = assessment.preferred.source.id;
  if (fact.claims.length === 1) return [first];
  return [...new Set([first, ...fact.claims.map(({ source }) => source)])];
}

/** The closing columns of every section of facts: evidence, grade, sources, note. */
export function evidenceColumns<Row extends Assessed>(
  evidence: Column<Row>['cell'] = (row, wording) => formatEvidence(row.assessment, wording),
): readonly Column<Row>[] {
  return [
    {
      key: 'evidence',
      header: headers.evidence,
      value: ({ assessment }) => assessment.evidence,
      rank: ({ assessment }) => keysOf(evidences).indexOf(assessment.evidence),
      ...(evidence && { cell: evidence }),
    },
    vocabularyColumn(
      'grade',
      headers.grade,
      grades,
      ({ assessment }) => assessment.preferred.source.grade,
    ),
    {
      key: 'sources',
      header: headers.sources,
      value: sourceIds,
      cell: (row, wording) => formatSources(row.assessment.preferred, sourceIds(row), wording),
    },
    textColumn('note', headers.note, ({ fact }) => fact.note),
  ];
}
