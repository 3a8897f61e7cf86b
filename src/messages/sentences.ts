import type { Finding, FindingArguments, FindingKind, Position } from '../model/finding.ts';
import type { JsonError, ProblemArguments, ProblemKind, SyntaxFault } from '../model/problem.ts';

/** What is wrong, and what is accepted or what to do. */
export type Said = { readonly message: string; readonly hint?: string };

/** The sentences of one language: what is said of every problem and every finding. */
export type Sentences = {
  readonly problems: { readonly [Kind in ProblemKind]: (args: ProblemArguments[Kind]) => Said };
  readonly findings: { readonly [Kind in FindingKind]: (args: FindingArguments[Kind]) => string };
  readonly syntax: { readonly [Fault in SyntaxFault]: (error: JsonError) => string };
  /** A position in standard input, which has no path. */
  readonly position: (at: Position) => string;
  /** The separator between a path and the sentence about it. */
  readonly colon: string;
};

export function sayFinding<Kind extends FindingKind>(
  { findings }: Pick<Sentences, 'findings'>,
  { kind, args }: { readonly kind: Kind; readonly args: FindingArguments[Kind] },
): string {
  return findings[kind](args);
}

/** "own.json:12:5: figures/gdp-2021/period: “2021-13” does not exist", one line a finding. */
export function listFindings(
  sentences: Sentences,
  ownFile: string | null,
  found: readonly Finding[],
): readonly string[] {
  return found.map((each) => {
    const file = each.file === undefined ? ownFile : each.file;
    const where = each.at === null ? '' : beginning(sentences, file, each.at);
    // A finding about the whole file or row has no path.
    const path = each.path === '/' ? '' : each.path + sentences.colon;
    return where + path + sayFinding(sentences, each);
  });
}

/** "own.json:3:5: a comma or a closing bracket is expected." */
export function sayJsonError(sentences: Sentences, path: string | null, error: JsonError): string {
  return `${beginning(sentences, path, error.at)}${sentences.syntax[error.fault](error)}`;
}

/** Terminals and editors open a file at `path:line:column`, in any language. */
function beginning({ position, colon }: Sentences, path: string | null, at: Position): string {
  return path === null ? `${position(at)}${colon}` : `${path}:${at.line}:${at.column}: `;
}

/** A text of a file, which JSON has in straight quotes, in those of sentences. */
export function inQuotes(json: string): string {
  return json.replace(/^"(.*?)"?$/s, '“$1”');
}

/** Whether a span of years has its end first. */
export function isBackwards(period: string): boolean {
  const [from = '', to = ''] = period.split('/');
  return to !== '' && from > to;
}
