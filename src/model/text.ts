/** The languages of the program's own words. A dataset may have any others. */
export const languages = ['en', 'zh'] as const;
export type Language = (typeof languages)[number];

/** The language that a locale or a language tag begins with: zh, zh-CN, zh_CN.UTF-8; null for any other. */
export function languageFrom(locale: string): Language | null {
  return languageAmong(locale, languages);
}

/** The language that a locale or a language tag is, else the one that it begins with; null if there is none. */
export function languageAmong<L extends string>(locale: string, known: readonly L[]): L | null {
  const [, begin] = /^([a-z]+)(?:[-_.@].*)?$/i.exec(locale) ?? [];
  const among = (wanted: string | undefined) => known.find((language) => language === wanted);
  return among(locale) ?? among(begin?.toLowerCase()) ?? null;
}

/** A text of the program, in both of its languages. */
export type Text = { readonly en: string; readonly zh: string };

/** A text of a dataset by language, the default language of the dataset first. Every `Text` is one. */
export type DataText = { readonly [language: string]: string };

/** The languages that a reader gets: that of the program's words, and that of the texts of a dataset. */
export type Reader = {
  readonly language: Language;
  /** Absent if it is `language`, null for the default of the dataset. */
  readonly dataLanguage?: string | null;
};

/** A text in the language of the reader, else in the default language, else in any. */
export function textIn(text: DataText, { language, dataLanguage = language }: Reader): string {
  if (dataLanguage === null) return defaultText(text);
  const wanted = text[dataLanguage] ?? text[languageAmong(dataLanguage, Object.keys(text)) ?? ''];
  return wanted ?? defaultText(text);
}

/** A text in the default language of its dataset, else in any. */
export function defaultText(text: DataText): string {
  return textsOf(text)[0] ?? '';
}

/** A text in every language that it has. */
export function textsOf(text: DataText | null | undefined): readonly string[] {
  return text ? Object.values(text) : [];
}

/** Whether a value of JSON is a text by language. */
export function isDataText(value: unknown): value is DataText {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const texts: readonly unknown[] = Object.values(value);
  return texts.length > 0 && texts.every((text) => typeof text === 'string');
}

/** The same wording in both languages: names of sites, signs, ids. */
export const same = (text: string): Text => ({ en: text, zh: text });
