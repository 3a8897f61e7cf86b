type Passage = {
  readonly text: string;
  readonly language: string;
  readonly statements: readonly object[];
};

type Check = (text: string, options: { readonly file: string }) => readonly unknown[];
type Counted = {
  readonly language: string;
  readonly verdict: string;
  readonly claim: boolean;
  readonly right: boolean;
};

export declare function corpora(): readonly {
  readonly name: string;
  readonly passages: readonly Passage[];
}[];
export declare function measure(passages: readonly Passage[], check: Check): readonly Counted[];
export declare function rateOf(
  counts: readonly Counted[],
  verdict: string,
  language: string,
): {
  readonly right: number;
  readonly claims: number;
  readonly found: number;
  readonly required: number;
};
