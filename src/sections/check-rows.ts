/** A text checked: its statements and the faults of its directives, with their positions. */
import type { SourcedClaim } from '../evidence/assessment.ts';
import type { Catalogue } from '../lookup/catalogue.ts';
import { baseOf } from '../reading/base.ts';
import { type CheckOptions, checkText } from '../reading/check-text.ts';
import type { DirectiveFinding } from '../reading/directives.ts';
import { formatOf } from '../reading/format.ts';
import { lineStarts, positionAt } from '../reading/positions.ts';
import { preferredValue } from '../reading/should-read.ts';
import type { Statement } from '../reading/statement.ts';

/** A part of a file. Lines and columns count from 1, in units of UTF-16; the end is behind the last one. */
export type Where = {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
};

export type CheckRow = Where & {
  readonly statement: Statement;
  readonly claims: readonly SourcedClaim[];
};

export type LocatedFinding = Where & DirectiveFinding;

export type CheckedFile = {
  readonly rows: readonly CheckRow[];
  readonly findings: readonly LocatedFinding[];
};

/** What is known of a text beside its name, which says which format it has. */
export type Given = Omit<CheckOptions, 'format'>;

/** Checks texts against a dataset, which is prepared once for all of them. */
export function checkerOf(catalogue: Catalogue) {
  const base = baseOf(catalogue);
  return (file: string, text: string, given: Given): CheckedFile => {
    const starts = lineStarts(text);
    const where = (offset: number, length: number): Where => {
      const { line, column } = positionAt(starts, offset);
      const end = positionAt(starts, offset + length);
      return { file, line, column, endLine: end.line, endColumn: end.column };
    };
    const format = formatOf(file === '-' ? null : file, text);
    const { statements, findings } = checkText(text, base, { ...given, format });
    return {
      rows: statements.map((statement) => ({
        ...where(statement.offset, statement.length),
        statement,
        claims: statement.fact === null ? [] : base.claimsOf(statement.fact),
      })),
      findings: findings.map((each) => ({ ...where(each.offset, each.length), ...each })),
    };
  };
}

export type Severity = 'error' | 'warning' | 'note';

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
  const text = [fact ?? '', verdict, oneLine(quote), preferredValue(claims) ?? ''].join('|');
  let hash = 0xcbf29ce484222325n;
  for (const byte of new TextEncoder().encode(text)) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n);
  }
  return hash.toString(16).padStart(16, '0');
}

/** A quote that a line break cuts, as one line. */
export const oneLine = (quote: string) => quote.replace(/\s+/g, ' ');
