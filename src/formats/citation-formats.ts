import type { Language } from '../model/text.ts';
import { type Citation, citeAsBibtex, citeAsMarkdown, citeAsRis, citeAsText } from './citation.ts';
import { citationStyles } from './citation-styles.ts';

/** A format that writes one citation after another. */
export type CitationFormat = {
  /** The language of a style, in which its citations must be made; null for formats in any language. */
  readonly language: Language | null;
  readonly write: (citation: Citation, language: Language) => string;
};

/** Every format of a citation but CSL-JSON, which is one array. */
export const citationFormats = {
  text: { language: null, write: citeAsText },
  markdown: { language: null, write: citeAsMarkdown },
  bibtex: { language: null, write: citeAsBibtex },
  ris: { language: null, write: citeAsRis },
  ...citationStyles,
} as const satisfies Readonly<Record<string, CitationFormat>>;
