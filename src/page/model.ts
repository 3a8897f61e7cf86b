import type { Wording } from '../formats/column.ts';
import type { Catalogue } from '../lookup/catalogue.ts';
import { wordingIn } from '../sections/languages.ts';
import type { Chart } from './chart.ts';

/** What every template needs: the data, and for whom the page is worded. */
export type Page = {
  readonly catalogue: Catalogue;
  readonly wording: Wording;
  readonly charts: readonly Chart[];
  /** The languages that a reader can choose, the first of them first. */
  readonly languages: readonly string[];
};

/** The page in a language, else in the default language of its dataset. */
export function pageOf(
  catalogue: Catalogue,
  language: string | null,
  chartsIn: (languages: readonly string[]) => readonly Chart[],
): Page {
  const own = catalogue.dataset.languages;
  const chosen = language ?? own[0] ?? 'en';
  const languages = own.includes(chosen) ? own : [chosen, ...own];
  return { catalogue, wording: wordingIn(chosen), languages, charts: chartsIn(languages) };
}

/** The language tag of a page. */
export function tagOf({ wording }: Pick<Page, 'wording'>): string {
  return wording.dataLanguage ?? wording.language;
}
