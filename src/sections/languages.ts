import type { Wording } from '../formats/column.ts';
import { type DataText, languageFrom } from '../model/text.ts';

/** A text in each language. */
export function inEach(languages: readonly string[], make: (wording: Wording) => string): DataText {
  return Object.fromEntries(languages.map((tag) => [tag, make(wordingIn(tag))]));
}

/** The program's words in their nearest language, the texts of the data in exactly this one. */
export function wordingIn(tag: string): Wording {
  return { language: languageFrom(tag) ?? 'en', dataLanguage: tag, ascii: false };
}
