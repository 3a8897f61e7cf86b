/** A row of a file; null for standard input. */
export type RowPlace = { readonly file: string | null; readonly line: number };

/** What can be wrong in a table of claims, by kind, with the arguments of the sentence that says so. */
export type TableFindingArguments = {
  'no-columns': Record<never, never>;
  'column-missing': { readonly column: string; readonly rename: string | null };
  'column-twice': { readonly column: string };
  'column-without-name': { readonly position: number };
  /** The first line has no names of columns, but a later one has. */
  'header-below': { readonly line: number };
  'wide-table': { readonly columns: readonly string[] };
  'too-many-fields': { readonly fields: number; readonly columns: number };
  'quote-open': Record<never, never>;
  'not-a-period': { readonly received: string };
  'not-a-number': { readonly received: string };
  'decimal-unclear': { readonly received: string; readonly point: number; readonly comma: number };
  'decimal-mixed': { readonly received: string; readonly other: string; readonly where: RowPlace };
  'unit-with-scale': { readonly unit: string };
  /** `code` is the currency that a sign or a word means, if it means one. */
  'not-a-currency': { readonly received: string; readonly code: string | null };
  'percent-and-unit': { readonly received: string; readonly unit: string };
  /** The cell says another thing of `owner` than a row before it. */
  'differs-from-row': {
    readonly received: string;
    readonly other: string;
    readonly owner: string;
    readonly where: RowPlace;
  };
  'same-id': { readonly name: string; readonly other: string; readonly where: RowPlace };
  /** A cell of a column that only figures (with `indicator`) or only rankings (with `list`) have. */
  'wrong-row': { readonly needs: 'indicator' | 'list' };
  'figure-and-ranking': Record<never, never>;
  'unlinked-source': { readonly type: string | null; readonly host: string };
  'differs-from-file': { readonly file: string };
  'not-a-package': { readonly missing: string };
};
