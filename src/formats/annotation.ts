/** A finding in a file, for the programs that show findings beside a text. It knows no facts. */
export type Annotation = {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** Exclusive, as all ends here. */
  readonly endLine: number;
  readonly endColumn: number;
  readonly offset: number;
  readonly length: number;
  readonly severity: 'error' | 'warning' | 'note';
  readonly rule: string;
  /** What the finding is about, by id; null if it is about no entry. */
  readonly subject: string | null;
  readonly title: string;
  readonly message: string;
  /** What stays the same when the text moves. */
  readonly fingerprint: string | null;
  /** What should be there instead. */
  readonly replacement: string | null;
  /** The reason if the author of the text wants no finding here; null for one that counts. */
  readonly suppressed: { readonly reason: string | null } | null;
};

export type Rule = { readonly id: string; readonly about: string };

/** A message that a program reads line by line. */
export const inLine = (text: string) => text.replaceAll(/\s*[\r\n]+\s*/g, ' ');
