/** The statements of texts as rows: columns for programs and for people. */

import type { SourcedClaim } from '../evidence/assessment.ts';
import type { Column, Json, Sheet, Wording } from '../formats/column.ts';
import type { Catalogue } from '../lookup/catalogue.ts';
import { textIn } from '../model/text.ts';
import { grades } from '../model/vocabulary.ts';
import { preferredValue } from '../reading/should-read.ts';
import type { Statement } from '../reading/statement.ts';
import { causes, reasons, severities, verdictSigns, verdictWords } from './check-words.ts';

export type Severity = 'error' | 'warning' | 'note';

/** A statement with the text that it is in. */
export type CheckRow = {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly statement: Statement;
  readonly claims: readonly SourcedClaim[];
};

/** A contradiction by a page of an unknown author alone, or by the last digit, is no error. */
export function severityOf({ verdict, contradictedBy, cause }: Statement): Severity {
  if (verdict === 'disputed' || verdict === 'unconfirmed') return 'warning';
  if (verdict !== 'contradicted') return 'note';
  const isWeak = contradictedBy.every(({ source }) => source.grade === 'unverified');
  return isWeak || cause === 'rounding' ? 'warning' : 'error';
}

/** What stays the same when the text moves: the fact, the verdict, the words and the value of the data. */
export function fingerprintOf({ statement, claims }: CheckRow): string {
  const { fact, verdict, quote } = statement;
  const text = [fact ?? '', verdict, quote.replace(/\s+/g, ' '), preferredValue(claims) ?? ''].join(
    '|',
  );
  let hash = 0xcbf29ce484222325n;
  for (const byte of new TextEncoder().encode(text)) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n);
  }
  return hash.toString(16).padStart(16, '0');
}

const claimJson = ({ claim, source }: SourcedClaim): Json => ({
  source: source.id,
  publisher: source.publisher,
  type: source.grade,
  published: source.published,
  url: source.url,
  host: source.host,
  printed: claim.printed,
});

const unique = (claims: readonly SourcedClaim[]) => [
  ...new Set(claims.map(({ source }) => source.id)),
];

/** The columns of a statement. `note` says what a reader of the fact should know. */
export function checkSheet(rows: readonly CheckRow[], catalogue: Catalogue): Sheet<CheckRow> {
  const noteOf = ({ statement: { fact } }: CheckRow) => {
    const found = fact === null ? undefined : catalogue.facts.get(fact);
    return found && 'note' in found ? (found.note ?? null) : null;
  };
  const plain = (
    key: string,
    header: { en: string; zh: string },
    value: (row: CheckRow) => Json,
  ): Column<CheckRow> => ({ key, header, value });
  const columns: readonly Column<CheckRow>[] = [
    plain('id', { en: 'Id', zh: 'id' }, ({ file, line, column }) => `${file}:${line}:${column}`),
    plain('file', { en: 'File', zh: '文件' }, ({ file }) => file),
    { ...plain('line', { en: 'Line', zh: '行' }, ({ line }) => line), align: 'right' },
    { ...plain('column', { en: 'Column', zh: '列' }, ({ column }) => column), align: 'right' },
    plain('endLine', { en: 'End line', zh: '结束行' }, ({ endLine }) => endLine),
    plain('endColumn', { en: 'End column', zh: '结束列' }, ({ endColumn }) => endColumn),
    plain('offset', { en: 'Offset', zh: '偏移' }, ({ statement }) => statement.offset),
    plain('length', { en: 'Length', zh: '长度' }, ({ statement }) => statement.length),
    plain('quote', { en: 'Text', zh: '原文' }, ({ statement }) => statement.quote),
    plain('kind', { en: 'Kind', zh: '类型' }, ({ statement }) => statement.kind),
    {
      ...plain('verdict', { en: 'Verdict', zh: '结论' }, ({ statement }) => statement.verdict),
      cell: ({ statement: { verdict } }, wording) =>
        `${verdictSigns[verdict]} ${verdictWords[verdict][wording.language]}`,
    },
    {
      ...plain('reason', { en: 'Reason', zh: '原因' }, ({ statement }) => statement.reason),
      cell: ({ statement: { reason } }, { language }) =>
        reason === null ? '' : reasons[reason][language],
    },
    {
      ...plain('severity', { en: 'Severity', zh: '级别' }, ({ statement }) =>
        severityOf(statement),
      ),
      cell: ({ statement }, { language }) => severities[severityOf(statement)][language],
    },
    plain('fact', { en: 'Fact', zh: '事实' }, ({ statement }) => statement.fact),
    {
      ...plain('evidence', { en: 'Evidence', zh: '证据' }, ({ claims }) =>
        claims.length === 0 ? null : unique(claims).length,
      ),
    },
    plain('reading', { en: 'Understood as', zh: '理解为' }, ({ statement }) => ({
      ...statement.reading,
    })),
    plain('expected', { en: 'Value in the data', zh: '数据中的数值' }, ({ statement, claims }) => {
      const value = preferredValue(claims);
      return value === null ? null : { value, text: statement.shouldRead };
    }),
    {
      ...plain('cause', { en: 'Likely cause', zh: '可能原因' }, ({ statement }) => statement.cause),
      cell: ({ statement: { cause } }, { language }) =>
        cause === null ? '' : causes[cause][language],
    },
    plain('shouldRead', { en: 'Should read', zh: '应为' }, ({ statement }) => statement.shouldRead),
    plain('candidates', { en: 'Candidates', zh: '候选' }, ({ statement }) => statement.candidates),
    plain('confirmedBy', { en: 'Confirmed by', zh: '佐证' }, ({ statement }) =>
      statement.confirmedBy.map(claimJson),
    ),
    plain('contradictedBy', { en: 'Contradicted by', zh: '相反记载' }, ({ statement }) =>
      statement.contradictedBy.map(claimJson),
    ),
    plain('sources', { en: 'Sources', zh: '来源' }, ({ claims }) => unique(claims)),
    { ...plain('note', { en: 'Note', zh: '说明' }, noteOf), bilingual: true },
    plain('fingerprint', { en: 'Fingerprint', zh: '指纹' }, fingerprintOf),
  ];
  const shown = ['file', 'line', 'column', 'verdict', 'quote', 'fact', 'shouldRead', 'cause'];
  return {
    columns,
    rows,
    layout: { columns: shown, fold: [], record: [...shown, 'reason', 'note'] },
  };
}

/** A source as a reader of a verdict sees it: who, what sort of source, when. */
export function sourceWords({ source }: SourcedClaim, wording: Wording): string {
  const { language } = wording;
  const grade = grades[source.grade][language];
  const published =
    source.published === null
      ? ''
      : language === 'zh'
        ? `，${source.published}`
        : `, ${source.published}`;
  const publisher = textIn(source.publisher, wording);
  return language === 'zh'
    ? `${publisher}（${grade}${published}）`
    : `${publisher} (${grade}${published})`;
}
