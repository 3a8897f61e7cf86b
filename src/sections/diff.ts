import type { Cell, DataTable, Json, Wording } from '../formats/column.ts';
import type { Detail } from '../formats/detail.ts';
import type { Catalogue } from '../lookup/catalogue.ts';
import {
  type Change,
  type ClaimChange,
  type Difference,
  type FieldChange,
  fieldChanges,
} from '../lookup/differences.ts';
import { subjectOf } from '../lookup/subject.ts';
import { type DataText, isDataText, type Text, textIn } from '../model/text.ts';
import type { Claim, Fact, Unit } from '../model/types.ts';
import { type Evidence, evidences, keysOf } from '../model/vocabulary.ts';
import { claimValue, contextWords } from './claims.ts';
import { headers, idColumn, textColumn, vocabularyColumn } from './columns.ts';
import { jsonOf, labelIn } from './diff-values.ts';
import { capital, colonIn, quoted, semicolonIn, sourceName } from './wording.ts';

/** The differences between two datasets, for readers and programs. */

export const changes = {
  added: { en: 'added', zh: '新增' },
  removed: { en: 'removed', zh: '删除' },
  changed: { en: 'changed', zh: '更改' },
} as const satisfies Readonly<Record<Change, Text>>;

const kinds = {
  figures: ['figure', { en: 'figure', zh: '数据' }],
  rankings: ['ranking', { en: 'ranking', zh: '排名' }],
  awards: ['award', { en: 'award', zh: '荣誉' }],
  policies: ['policy', { en: 'policy', zh: '政策' }],
  places: ['place', { en: 'place', zh: '地点' }],
  tensions: ['tension', { en: 'tension', zh: '疑点' }],
  terms: ['term', { en: 'term', zh: '术语' }],
  sources: ['source', { en: 'source', zh: '来源' }],
  indicators: ['indicator', { en: 'indicator', zh: '指标' }],
  lists: ['list', { en: 'list', zh: '榜单' }],
  areas: ['area', { en: 'area', zh: '区域' }],
  groups: ['group', { en: 'group', zh: '排名范围' }],
  units: ['unit', { en: 'unit', zh: '单位' }],
  topics: ['topic', { en: 'topic', zh: '主题' }],
  awardKinds: ['award-kind', { en: 'kind of award', zh: '荣誉类型' }],
  levels: ['level', { en: 'level', zh: '级别' }],
  policyKinds: ['policy-kind', { en: 'kind of policy', zh: '政策类型' }],
  placeKinds: ['place-kind', { en: 'kind of place', zh: '地点类型' }],
  sourceLanguages: ['source-language', { en: 'language of sources', zh: '来源语言' }],
} as const satisfies Readonly<Record<Difference['section'], readonly [string, Text]>>;
export const diffKinds = Object.values(kinds).map(([key]) => key);

/** A difference with the datasets that it is between. */
export type DiffRow = Difference & { readonly old: Catalogue; readonly present: Catalogue };

/** The fact itself, as it is now, or as it was if it is gone. */
function factOf({ id, before, old, present }: DiffRow): { fact: Fact; of: Catalogue } | null {
  const now = present.facts.get(id);
  if (now) return { fact: now, of: present };
  const was = old.facts.get(before?.id ?? id);
  return was ? { fact: was, of: old } : null;
}

function labelOf(row: DiffRow): DataText {
  const found = factOf(row);
  if (found) return subjectOf(found.of, found.fact).label;
  return labelIn(row.after ?? row.before) ?? { en: row.id };
}

/** The name, and for a fact the time and the area: "High-tech enterprises · 2021 · Wujin". */
function nameWords(row: DiffRow, wording: Wording): string {
  const found = factOf(row);
  const context = found
    ? contextWords(found.of, found.fact, subjectOf(found.of, found.fact), wording)
    : '';
  return [textIn(labelOf(row), wording), context].filter((part) => part !== '').join(' · ');
}

/** Everything that is different, one line each. */
function changeLines(row: DiffRow, wording: Wording): readonly string[] {
  const { language } = wording;
  const { evidence } = row;
  const evidenceWord = (each: Evidence | null) => (each ? evidences[each][language] : '');
  const isWeighedAnew = row.change === 'changed' && evidence?.before !== evidence?.after;
  return [
    ...row.claims.map((claim) => claimLine(row, claim, wording)),
    ...(evidence && isWeighedAnew
      ? [
          headers.evidence[language] +
            colonIn(wording) +
            arrow(evidenceWord(evidence.before), evidenceWord(evidence.after)),
        ]
      : []),
    ...row.fields.map((field) => fieldLine(field, wording)),
  ];
}

const longest = 60;

/** A short value before and after; a longer one only by the name of its field. */
function fieldLine({ field, before, after }: FieldChange, wording: Wording): string {
  const [was, is] = [before, after].map((value) => plainWords(value, wording));
  const isShort = [was, is].every((each) => each !== undefined && each.length <= longest);
  const changed = { en: `${field} changed`, zh: `${field} 已更改` }[wording.language];
  return isShort && was !== is
    ? `${field}${colonIn(wording)}${arrow(was ?? '', is ?? '')}`
    : changed;
}

function plainWords(value: unknown, wording: Wording): string | undefined {
  if (value === null) return '';
  if (isDataText(value)) return textIn(value, wording);
  return typeof value === 'object' ? undefined : String(value);
}

function arrow(before: string, after: string): string {
  return `${before || '–'} → ${after || '–'}`;
}

/** "added: 1,131 “1,131 high-tech enterprises” (manyoumao.com)". */
function claimLine(row: DiffRow, { change, before, after }: ClaimChange, wording: Wording): string {
  const { language } = wording;
  const is = after ? claimWords(row.present, row, after, wording) : null;
  const was = before ? claimWords(row.old, row, before, wording) : null;
  const verb = {
    added: { en: 'claim added', zh: '新增说法' },
    removed: { en: 'claim removed', zh: '删除说法' },
    changed: { en: 'claim changed', zh: '更改说法' },
  }[change][language];
  const source = (is ?? was)?.source ?? '';
  const isReworded = is && was && is.said !== was.said;
  const said = isReworded ? arrow(was.said, is.said) : ((is ?? was)?.said ?? '');
  const details = [source, ...(before && after && !isReworded ? keysChanged(before, after) : [])];
  const where = language === 'zh' ? `（${details.join('；')}）` : ` (${details.join('; ')})`;
  return `${verb}${colonIn(wording)}${said}${where}`;
}

/** What is different in two claims with the same value and words: a note, a reading, a position. */
function keysChanged(before: Claim, after: Claim): readonly string[] {
  return fieldChanges(before, after).map(({ field }) => field);
}

function claimWords(catalogue: Catalogue, row: DiffRow, claim: Claim, wording: Wording) {
  const source = catalogue.sources.get(claim.source);
  const value = claimValue({ claim, unit: unitIn(catalogue, row) }, wording);
  const printed = quoted(claim.printed);
  return {
    said: [value, printed].filter((part) => part !== '').join(' '),
    source: source ? sourceName(source, wording) : claim.source,
  };
}

function unitIn(catalogue: Catalogue, { before, after }: DiffRow): Unit | null {
  const fact = catalogue.facts.get(after?.id ?? '') ?? catalogue.facts.get(before?.id ?? '');
  return fact ? subjectOf(catalogue, fact).unit : null;
}

const fieldJson = ({ field, before, after }: FieldChange): Json => ({
  field,
  before: jsonOf(before),
  after: jsonOf(after),
});
const claimJson = ({ change, source, before, after }: ClaimChange): Json => ({
  change,
  source,
  before: jsonOf(before),
  after: jsonOf(after),
});
const sourcesIn = (claims: readonly ClaimChange[], wanted: Change) =>
  claims.filter(({ change }) => change === wanted).map(({ source }) => source);

export function diffTable(rows: readonly DiffRow[]): DataTable<DiffRow> {
  return {
    columns: [
      idColumn(({ id }) => id),
      vocabularyColumn('change', { en: 'Change', zh: '变化' }, changes, ({ change }) => change),
      {
        key: 'kind',
        header: headers.kind,
        value: ({ section }) => kinds[section][0],
        cell: ({ section }, { language }) => kinds[section][1][language],
      },
      {
        ...textColumn('label', { en: 'Entry', zh: '条目' }, labelOf),
        cell: nameWords,
      },
      {
        key: 'claims',
        header: { en: 'What changed', zh: '变化内容' },
        value: ({ claims }) => claims.map(claimJson),
        cell: (row, wording) =>
          changeLines(row, wording).flatMap((text, i) => [
            ...(i > 0 ? [{ text: '\n' }] : []),
            { text },
          ]),
        flat: keysOf(changes).map((change) => ({
          key: `claims_${change}`,
          value: ({ claims }) => sourcesIn(claims, change),
        })),
      },
      {
        key: 'fields',
        header: { en: 'Fields', zh: '字段' },
        value: ({ fields }) => fields.map(fieldJson),
        cell: ({ fields }, wording) => fields.map(({ field }) => field).join(semicolonIn(wording)),
        flat: [{ key: 'fields', value: ({ fields }) => fields.map(({ field }) => field) }],
      },
      {
        key: 'evidenceBefore',
        header: { en: 'Evidence before', zh: '原证据' },
        value: ({ evidence }) => evidence?.before ?? null,
      },
      {
        key: 'evidence',
        header: headers.evidence,
        value: ({ evidence }) => evidence?.after ?? null,
      },
      {
        key: 'sources',
        header: headers.sources,
        value: ({ claims }) => [...new Set(claims.map(({ source }) => source))],
      },
    ],
    rows,
    layout: {
      columns: ['change', 'kind', 'label', 'claims', 'id'],
      fold: [
        ['id', 'below'],
        ['claims', 'lines'],
      ],
      record: ['change', 'kind', 'label', 'claims', 'id'],
    },
  };
}

/** For readers: what was added, removed and changed, under a heading each. */
export function diffDetail(
  rows: readonly DiffRow[],
  { title, subtitle }: { readonly title: string; readonly subtitle: string },
  wording: Wording,
): Detail {
  const { language } = wording;
  return {
    title,
    subtitle,
    fields: [],
    lists: keysOf(changes)
      .map((change) => ({ change, found: rows.filter((row) => row.change === change) }))
      .filter(({ found }) => found.length > 0)
      .map(({ change, found }) => ({
        heading: `${capital(changes[change][language])}${colonIn(wording)}${found.length}`,
        items: found.map((row) => ({
          head: [
            { text: nameWords(row, wording), tone: 'strong' },
            { text: `  ${kinds[row.section][1][language]}` },
          ],
          lines: [
            [{ text: row.id, tone: 'muted' }],
            ...changeLines(row, wording).map((line): Cell => line),
          ],
        })),
      })),
  };
}

/** "3 added, 1 removed, 2 changed". */
export function diffSummary(rows: readonly DiffRow[], { language }: Wording): string {
  const counts = keysOf(changes).map((change) => {
    const count = rows.filter((row) => row.change === change).length;
    return language === 'zh' ? `${changes[change].zh} ${count}` : `${count} ${changes[change].en}`;
  });
  return counts.join(language === 'zh' ? '，' : ', ');
}
