/** The statements of texts as rows: columns for programs, and for people who choose their fields. */

import type { SourcedClaim } from '../evidence/assessment.ts';
import { mostListed } from '../evidence/audit.ts';
import type { Column, DataTable, Flat, Json } from '../formats/column.ts';
import { assessFact, type Catalogue } from '../lookup/catalogue.ts';
import { boundOf, subjectOf } from '../lookup/subject.ts';
import { originalPublisher } from '../model/facts.ts';
import { same, type Text } from '../model/text.ts';
import type { Claim, Fact } from '../model/types.ts';
import { preferredValue } from '../reading/should-read.ts';
import { type CheckRow, fingerprintOf, oneLine, severityOf } from './check-rows.ts';
import {
  dataWords,
  originWords,
  readingWords,
  reasonWords,
  sourcesInLine,
  subjectWords,
  verdictCell,
} from './check-wording.ts';
import { causes, severities } from './check-words.ts';
import { besideId, headers, textValue } from './columns.ts';
import { addressOf } from './wording.ts';

/** The columns of a statement, in the order of its JSON. */
export function checkColumns(catalogue: Catalogue): readonly Column<CheckRow>[] {
  const { units } = catalogue;
  const factOf = ({ statement: { fact } }: CheckRow): Fact | null =>
    fact === null ? null : (catalogue.facts.get(fact) ?? null);
  const unitOf = (row: CheckRow) => {
    const fact = factOf(row);
    return fact ? subjectOf(catalogue, fact).unit : null;
  };
  const noteOf = (row: CheckRow) => {
    const fact = factOf(row);
    return fact && 'note' in fact ? fact.note : null;
  };
  const others = (key: 'confirmedBy' | 'contradictedBy', header: Text): Column<CheckRow> => ({
    key,
    header,
    value: ({ statement }) => statement[key].slice(0, mostListed).map(claimJson),
    cell: (row, wording) => sourcesInLine(row.statement[key], unitOf(row), wording),
    flat: [{ key, value: ({ statement }) => sourceIds(statement[key]) }],
  });
  return [
    {
      key: 'id',
      header: same('id'),
      value: ({ file, line, column }) => `${file}:${line}:${column}`,
    },
    { key: 'file', header: { en: 'File', zh: '文件' }, value: ({ file }) => file },
    { key: 'line', header: { en: 'Line', zh: '行' }, value: ({ line }) => line, align: 'right' },
    {
      key: 'column',
      header: { en: 'Column', zh: '列' },
      value: ({ column }) => column,
      align: 'right',
    },
    {
      key: 'endLine',
      header: { en: 'End line', zh: '结束行' },
      value: ({ endLine }) => endLine,
      align: 'right',
    },
    {
      key: 'endColumn',
      header: { en: 'End column', zh: '结束列' },
      value: ({ endColumn }) => endColumn,
      align: 'right',
    },
    {
      key: 'offset',
      header: { en: 'Offset', zh: '偏移' },
      value: ({ statement }) => statement.offset,
      align: 'right',
    },
    {
      key: 'length',
      header: { en: 'Length', zh: '长度' },
      value: ({ statement }) => statement.length,
      align: 'right',
    },
    {
      key: 'quote',
      header: { en: 'Text', zh: '原文' },
      value: ({ statement }) => statement.quote,
      cell: ({ statement }) => oneLine(statement.quote),
    },
    { key: 'kind', header: headers.kind, value: ({ statement }) => statement.kind },
    {
      key: 'verdict',
      header: { en: 'Verdict', zh: '结论' },
      value: ({ statement }) => statement.verdict,
      cell: ({ statement }, wording) => verdictCell(statement, wording),
    },
    {
      key: 'reason',
      header: { en: 'Reason', zh: '原因' },
      value: ({ statement }) => statement.reason,
      cell: ({ statement }, wording) => reasonWords(statement, wording),
    },
    {
      key: 'severity',
      header: { en: 'Severity', zh: '级别' },
      value: ({ statement }) => severityOf(statement),
      cell: ({ statement }, { language }) => severities[severityOf(statement)][language],
    },
    {
      key: 'reading',
      header: { en: 'Read as', zh: '理解为' },
      value: ({ statement }) => ({ ...statement.reading }),
      cell: ({ statement }, wording) =>
        [
          readingWords(statement.reading, statement.kind, units, wording),
          subjectWords(catalogue, statement, wording),
          originWords(statement.reading, wording),
        ]
          .filter((part) => part !== '')
          .join(' · '),
      flat: flatReading,
    },
    {
      key: 'expected',
      header: { en: 'In the data', zh: '数据中为' },
      value: ({ statement, claims }) => {
        const value = preferredValue(claims);
        return value === null ? null : { value, text: statement.shouldRead };
      },
      cell: (row, wording) => {
        const fact = factOf(row);
        const { shouldRead } = row.statement;
        const should = { en: `should read ${shouldRead}`, zh: `应为${shouldRead}` };
        return [
          fact ? dataWords(catalogue, fact, wording) : '',
          shouldRead === null ? '' : should[wording.language],
        ]
          .filter((part) => part !== '')
          .join(' · ');
      },
      flat: [
        { key: 'expected', value: ({ claims }) => preferredValue(claims) },
        { key: 'should_read', value: ({ statement }) => statement.shouldRead },
      ],
    },
    {
      key: 'cause',
      header: { en: 'Likely cause', zh: '可能原因' },
      value: ({ statement }) => statement.cause,
      cell: ({ statement: { cause } }, { language }) =>
        cause === null ? '' : causes[cause][language],
    },
    {
      key: 'candidates',
      header: { en: 'Candidates', zh: '候选' },
      value: ({ statement }) => statement.candidates,
    },
    others('confirmedBy', { en: 'Confirmed by', zh: '佐证' }),
    others('contradictedBy', { en: 'Contradicted by', zh: '相反记载' }),
    { key: 'sources', header: headers.sources, value: ({ claims }) => sourceIds(claims) },
    {
      key: 'note',
      header: headers.note,
      value: (row) => textValue(noteOf(row)),
      bilingual: true,
    },
    { key: 'fingerprint', header: { en: 'Fingerprint', zh: '指纹' }, value: fingerprintOf },
    {
      key: 'fact',
      header: { en: 'Fact', zh: '事实' },
      value: ({ statement }) => statement.fact,
      wrap: false,
    },
    {
      key: 'evidence',
      header: headers.evidence,
      value: (row) => {
        const fact = factOf(row);
        return fact ? assessFact<Claim>(fact, catalogue.sources).evidence : null;
      },
    },
    {
      key: 'ignored',
      header: { en: 'Ignored', zh: '已忽略' },
      value: ({ statement: { ignored } }) => ignored && { ...ignored },
      flat: [
        { key: 'ignored_by', value: ({ statement }) => statement.ignored?.by ?? null },
        { key: 'ignored_reason', value: ({ statement }) => statement.ignored?.reason ?? null },
      ],
    },
  ];
}

const flatReading: readonly Flat<CheckRow>[] = [
  { key: 'value', value: ({ statement: { reading } }) => reading.value },
  { key: 'value_to', value: ({ statement: { reading } }) => reading.to },
  { key: 'bound', value: ({ statement: { reading } }) => reading.bound },
  { key: 'step', value: ({ statement: { reading } }) => reading.step },
  { key: 'unit', value: ({ statement: { reading } }) => reading.unit },
  { key: 'indicator', value: ({ statement: { reading } }) => reading.indicator },
  { key: 'list', value: ({ statement: { reading } }) => reading.list },
  { key: 'area', value: ({ statement: { reading } }) => reading.area },
  { key: 'area_from', value: ({ statement: { reading } }) => reading.areaFrom },
  { key: 'period', value: ({ statement: { reading } }) => reading.period },
  { key: 'period_from', value: ({ statement: { reading } }) => reading.periodFrom },
  { key: 'reading_kind', value: ({ statement: { reading } }) => reading.kind },
  { key: 'linked_by', value: ({ statement: { reading } }) => reading.by },
];

const claimJson = ({ claim, source }: SourcedClaim): Json => ({
  source: source.id,
  value: 'value' in claim ? claim.value : null,
  rank: 'rank' in claim ? claim.rank : null,
  bound: boundOf(claim),
  printed: claim.printed,
  publisher: textValue(originalPublisher(source)),
  type: source.grade,
  published: source.published,
  url: addressOf(source),
  host: source.host,
});

const sourceIds = (claims: readonly SourcedClaim[]) => [
  ...new Set(claims.map(({ source }) => source.id)),
];

/** The rows as a table: the table of --fields, of Markdown and of the list. */
export function checkTable(rows: readonly CheckRow[], catalogue: Catalogue): DataTable<CheckRow> {
  const position = ['file', 'line', 'column', 'quote', 'verdict'];
  return {
    columns: checkColumns(catalogue),
    rows,
    beside: [
      besideId(
        'area_name',
        ({ statement: { reading } }) => catalogue.areas.get(reading.area ?? '')?.label,
      ),
    ],
    layout: {
      columns: [...position, 'fact', 'expected', 'cause'],
      fold: [],
      record: [
        ...position,
        'reason',
        'fact',
        'reading',
        'expected',
        'cause',
        'candidates',
        'confirmedBy',
        'contradictedBy',
        'note',
      ],
    },
  };
}
