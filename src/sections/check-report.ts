/** The report of `check` for people: each statement under its file, with what the data has and why. */
import type { SourcedClaim } from '../evidence/assessment.ts';
import type { Cell, Span, Wording } from '../formats/column.ts';
import type { Report, ReportEntry } from '../formats/report.ts';
import type { Catalogue } from '../lookup/catalogue.ts';
import { subjectOf } from '../lookup/subject.ts';
import { textIn } from '../model/text.ts';
import type { Unit } from '../model/types.ts';
import { type CheckRow, oneLine } from './check-rows.ts';
import {
  dataWords,
  originWords,
  readingWords,
  reasonWords,
  sourceLines,
  subjectWords,
  verdictCell,
} from './check-wording.ts';
import { causes } from './check-words.ts';

/** The rows in the order of the files, which are headings, and the sentences that close the report. */
export function checkReport(
  rows: readonly CheckRow[],
  closing: readonly string[],
  catalogue: Catalogue,
  wording: Wording,
): Report {
  const files = new Map<string, ReportEntry[]>();
  for (const row of rows) {
    const entries = files.get(row.file) ?? [];
    files.set(row.file, entries);
    entries.push(entryOf(row, catalogue, wording));
  }
  return {
    groups: [...files].map(([file, entries]) => ({
      heading: file === '-' ? standardInput[wording.language] : file,
      entries,
    })),
    closing: closing.map((text) => [{ text, tone: 'strong' }]),
  };
}

const standardInput = { en: 'standard input', zh: '标准输入' };

function entryOf(row: CheckRow, catalogue: Catalogue, wording: Wording): ReportEntry {
  const { statement } = row;
  const subject = subjectWords(catalogue, statement, wording);
  const about = [subject, reasonWords(statement, wording)].filter((part) => part !== '');
  const colon = wording.language === 'zh' ? '：' : ': ';
  return {
    columns: [
      [{ text: `${row.line}:${row.column}`, tone: 'muted' }],
      verdictCell(statement, wording),
    ],
    head: [
      { text: `“${oneLine(statement.quote)}”`, tone: 'strong' },
      { text: `  ${about.join(colon)}` },
    ],
    lines: [...ignoredLines(row, wording), ...linesOf(row, catalogue, wording)],
  };
}

function ignoredLines(
  { statement: { ignored } }: CheckRow,
  { language }: Wording,
): readonly Cell[] {
  if (ignored === null) return [];
  const why = ignored.reason ?? ignored.by;
  return [language === 'zh' ? `已忽略：${why}。` : `Ignored: ${why}.`];
}

function linesOf(row: CheckRow, catalogue: Catalogue, wording: Wording): readonly Cell[] {
  const { statement } = row;
  const { verdict, confirmedBy, contradictedBy, candidates, reading } = statement;
  const fact = catalogue.facts.get(statement.fact ?? '');
  if (!fact) {
    const line = [...candidates, originWords(reading, wording)].filter((part) => part !== '');
    return subjectWords(catalogue, statement, wording) === '' ? [] : [muted(line.join(' · '))];
  }
  const { unit } = subjectOf(catalogue, fact);
  const words = labels[wording.language];
  const origin = originWords(reading, wording);
  const read = readingWords(reading, statement.kind, catalogue.units, wording);
  const agreeing = verdict === 'unconfirmed' ? words.agreesWith : words.confirmedBy;
  const against =
    verdict === 'contradicted'
      ? words.against(read, dataWords(catalogue, fact, wording))
      : words.contradictedBy;
  const lists = [
    sources(agreeing, confirmedBy, unit, wording),
    sources(against, contradictedBy, unit, wording),
  ];
  return [
    ...(verdict === 'disputed' ? [words.read(read)] : []),
    ...(verdict === 'contradicted' ? lists.toReversed() : lists).flat(),
    ...correction(row, wording),
    ...('note' in fact && fact.note ? [words.note(textIn(fact.note, wording))] : []),
    muted([fact.id, origin].filter((part) => part !== '').join(' · ')),
  ];
}

const muted = (text: string): readonly Span[] => [{ text, tone: 'muted' }];

const labels = {
  en: {
    read: (read: string) => `Read as ${read}.`,
    against: (read: string, data: string) => `Read as ${read}. The data has ${data}:`,
    confirmedBy: 'Confirmed by:',
    agreesWith: 'Agrees with:',
    contradictedBy: 'Contradicted by:',
    note: (text: string) => `Note: ${text}`,
  },
  zh: {
    read: (read: string) => `理解为${read}。`,
    against: (read: string, data: string) => `理解为${read}，数据中为${data}：`,
    confirmedBy: '佐证：',
    agreesWith: '与之相符：',
    contradictedBy: '相反记载：',
    note: (text: string) => `说明：${text}`,
  },
} as const;

function sources(
  heading: string,
  claims: readonly SourcedClaim[],
  unit: Unit | null,
  wording: Wording,
): readonly Cell[] {
  if (claims.length === 0) return [];
  const lines = sourceLines(claims, unit, wording).map((line) => `- ${line}`);
  return [heading, ...lines];
}

function correction({ statement }: CheckRow, { language }: Wording): readonly Cell[] {
  const { cause, shouldRead } = statement;
  const parts = [
    ...(cause === null
      ? []
      : [
          language === 'zh'
            ? `可能原因：${causes[cause][language]}。`
            : `Likely cause: ${causes[cause][language]}.`,
        ]),
    ...(shouldRead === null
      ? []
      : [
          language === 'zh'
            ? `应为“${oneLine(shouldRead)}”。`
            : `Should read “${oneLine(shouldRead)}”.`,
        ]),
  ];
  return parts.length === 0 ? [] : [parts.join(language === 'zh' ? '' : ' ')];
}
