import { type Cell, spansOf, type Wording } from '../formats/column.ts';
import type { Detail } from '../formats/detail.ts';
import { type DataText, textIn } from '../model/text.ts';
import type { Verdict } from '../model/vocabulary.ts';
import { headingOf } from './audit.ts';
import type { AuditRow } from './audit-rows.ts';
import { type Audited, publishedWords, summaryHeading, summaryItems } from './audit-summary.ts';
import { comparedWith, type Line, notesOf, othersOf, verdictWords } from './audit-words.ts';
import { claimValue } from './claims.ts';
import { evidenceWord, quoted } from './wording.ts';

type Options = {
  /** The claims to list: the summary counts all of them. */
  readonly shown: readonly AuditRow[];
  readonly more: (verdict: Verdict) => string;
};

/** An audit for readers: what may be printed on the first screen, then claim by claim. */
export function auditDetail(audited: Audited, { shown, more }: Options, wording: Wording): Detail {
  const { source, rows } = audited;
  const first = new Map(shown.toReversed().map((row) => [row.fact, row]));
  return {
    title: textIn(source.title, wording),
    subtitle: publishedWords(audited, wording),
    fields: [],
    lists: [
      {
        heading: summaryHeading(rows, wording),
        items: summaryItems(audited, more, wording),
      },
      ...partsOf(shown).map((part) => ({
        heading: headingIn(part, wording),
        items: part.map((row, i) =>
          itemOf(row, { before: part.slice(0, i), isFirst: first.get(row.fact) === row }, wording),
        ),
      })),
    ],
  };
}

/** The claims of each part of the source; all of them if it has no parts. */
function partsOf(rows: readonly AuditRow[]): readonly (readonly AuditRow[])[] {
  const parts: AuditRow[][] = [];
  for (const row of rows) {
    const last = parts.at(-1);
    const isSame = last?.[0]?.claim.locator === row.claim.locator || row.part === null;
    if (last && isSame) last.push(row);
    else parts.push([row]);
  }
  return parts;
}

function headingIn([first]: readonly AuditRow[], wording: Wording): string {
  const heading = first ? headingOf(first, wording) : '';
  return heading || { en: 'Claim by claim', zh: '逐条说法' }[wording.language];
}

type Position = {
  /** The claims above it in the same part. */
  readonly before: readonly AuditRow[];
  /** Whether it is the first claim about its fact: what is known of the fact is printed once. */
  readonly isFirst: boolean;
};

function itemOf(row: AuditRow, { before, isFirst }: Position, wording: Wording) {
  const value = claimValue(row, wording);
  const head: Cell = [
    { text: quoted(row.claim.printed), tone: 'strong' },
    ...(value === '' ? [] : [{ text: `  ${value}` }]),
    { text: '  ' },
    ...verdictWords(row, wording),
  ];
  const subject = [textIn(row.label, wording), row.context(wording), row.fact.id];
  const lines: readonly Line[] = [
    [
      { text: `${subject.filter((part) => part !== '').join(' · ')} · `, tone: 'muted' },
      ...spansOf(evidenceWord(row.evidence, wording)),
    ],
    ...othersOf(row, wording),
    ...(isFirst ? comparedWith(row, wording) : []),
    ...notes(isFirst ? row : withoutNote(row), before, wording),
  ];
  return { head, lines };
}

function withoutNote(row: AuditRow): AuditRow {
  const { note: _, ...fact } = row.fact;
  return { ...row, fact };
}

/** Notes and reading in one paragraph. A reading that several claims of a part share is printed once. */
function notes(row: AuditRow, before: readonly AuditRow[], wording: Wording): readonly Line[] {
  const same = (a: DataText, b: DataText | undefined) =>
    b !== undefined && textIn(a, wording) === textIn(b, wording);
  const { reading } = row.claim;
  const isRepeated = reading && before.some(({ claim }) => same(reading.why, claim.reading?.why));
  if (!reading || !isRepeated)
    return [paragraph(notesOf(row, wording), wording)].filter(isNotEmpty);
  const { reading: _, ...claim } = row.claim;
  const above = { en: 'Our reading: as above.', zh: '我们的解读：同上。' }[wording.language];
  return [paragraph([...notesOf({ ...row, claim }, wording), [{ text: above }]], wording)];
}

function paragraph(lines: readonly Line[], { language }: Wording): Line {
  return lines.flatMap((line, i) => (i > 0 && language === 'en' ? [{ text: ' ' }, ...line] : line));
}

const isNotEmpty = (line: Line) => line.length > 0;
