import type { Wording } from '../formats/column.ts';
import type { Catalogue } from '../lookup/catalogue.ts';
import { languageFrom } from '../model/text.ts';

/** What every template needs: the data, and for whom the page is worded. */
export type Page = {
  readonly catalogue: Catalogue;
  readonly wording: Wording;
  /** The languages that a reader can choose, the first of them first. */
  readonly languages: readonly string[];
};

/** The page in a language, else in the default language of its dataset. */
export function pageOf(catalogue: Catalogue, language: string | null): Page {
  const own = catalogue.dataset.languages;
  const chosen = language ?? own[0] ?? 'en';
  return {
    catalogue,
    wording: wordingFor(chosen),
    languages: own.includes(chosen) ? own : [chosen, ...own],
  };
}

/** The program's words in their nearest language, the texts of the data in exactly this one. */
export function wordingFor(language: string): Wording {
  return { language: languageFrom(language) ?? 'en', dataLanguage: language, ascii: false };
}

/** The language tag of a page. */
export function tagOf({ wording }: Pick<Page, 'wording'>): string {
  return wording.dataLanguage ?? wording.language;
}
