import type { Finding, FindingArguments, FindingKind } from '../model/finding.ts';
import type { ProblemArguments, ProblemKind } from '../model/problem.ts';

/** What is wrong, and what is accepted or what to do. */
export type Said = { readonly message: string; readonly hint?: string };

/** The sentences of one language: what is said of every problem and every finding. */
export type Sentences = {
  readonly problems: { readonly [Kind in ProblemKind]: (args: ProblemArguments[Kind]) => Said };
  readonly findings: { readonly [Kind in FindingKind]: (args: FindingArguments[Kind]) => string };
};

/** "figures/gdp-2021/period: “2021-13” does not exist", one line a finding, up to `most` of them. */
export function listFindings(
  { findings }: Pick<Sentences, 'findings'>,
  found: readonly Finding[],
  most: number,
): readonly string[] {
  const say = <Kind extends FindingKind>({
    kind,
    args,
  }: {
    readonly kind: Kind;
    readonly args: FindingArguments[Kind];
  }) => findings[kind](args);
  return found.slice(0, most).map((each) => `${each.path}: ${say(each)}`);
}
