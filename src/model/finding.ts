/** What can be wrong inside a dataset, by kind, with the arguments of the sentence that says so. */
export type FindingArguments = {
  'not-an-object': { readonly received: string };
  'unknown-key': { readonly key: string };
  missing: Record<never, never>;
  /** `expected` is in the words of the schema. */
  'wrong-value': { readonly expected: string; readonly received: string };
  'id-used-twice': { readonly first: string };
  'unknown-reference': { readonly id: string; readonly concept: string };
  'redirect-in-use': { readonly id: string };
  'redirected-twice': { readonly id: string };
  'redirect-to-nothing': { readonly id: string };
  'no-such-date': { readonly date: string };
  'not-whole': { readonly value: number; readonly unit: string };
  'out-of-range': { readonly value: number; readonly max: number; readonly unit: string };
  'not-printed': { readonly printed: string; readonly value: string };
  'bound-not-printed': { readonly printed: string; readonly bound: string };
  'rank-not-printed': { readonly printed: string; readonly rank: number };
  'linked-copy': { readonly grade: string };
  'copy-without-original': Record<never, never>;
  'control-character': { readonly code: string };
  'part-without-claim': Record<never, never>;
  'unknown-part': { readonly locator: string | null };
};

export type FindingKind = keyof FindingArguments;

/** Something wrong in a dataset: where it is, and what is wrong with it. */
export type Finding<Kind extends FindingKind = FindingKind> = {
  readonly [K in Kind]: {
    readonly path: string;
    readonly kind: K;
    readonly args: FindingArguments[K];
  };
}[Kind];

export function finding<Kind extends FindingKind>(
  path: string,
  kind: Kind,
  args: FindingArguments[Kind],
): { readonly path: string; readonly kind: Kind; readonly args: FindingArguments[Kind] } {
  return { path, kind, args };
}
