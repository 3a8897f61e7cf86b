/** The part of citation-js that the tests read citations back with; it ships no types. */
declare module '@citation-js/core' {
  type CslDate = { readonly 'date-parts': readonly (readonly number[])[] };

  /** An item of CSL-JSON, as every format is read. */
  export type CslItem = {
    readonly id: string;
    readonly title?: string;
    readonly 'original-title'?: string;
    readonly author?: readonly { readonly literal?: string; readonly family?: string }[];
    readonly issued?: CslDate;
    readonly accessed?: CslDate;
    readonly URL?: string;
    readonly note?: string | readonly string[];
  };

  export class Cite {
    constructor(text: string, options?: { readonly forceType: '@ris/file' });
    readonly data: readonly CslItem[];
    format(
      output: 'bibliography',
      options: { readonly style: string; readonly lang: string; readonly format: 'text' },
    ): string;
  }

  /** A register of styles or locales by name. */
  type Register = { add(name: string, text: string): void };
  export const plugins: {
    readonly config: { get(plugin: '@csl'): { readonly styles: Register } };
  };
}

declare module '@citation-js/plugin-csl';

declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
