export const languages = ['en', 'zh'] as const;
export type Language = (typeof languages)[number];

/** The language that a locale or a language tag begins with: zh, zh-CN, zh_CN.UTF-8; null for any other. */
export function languageFrom(locale: string): Language | null {
  const [, begin] = /^([a-z]+)(?:[-_.@].*)?$/i.exec(locale) ?? [];
  return languages.find((language) => language === begin?.toLowerCase()) ?? null;
}

/** A text in both languages. Every text that a reader can see is one of these. */
export type Text = { readonly en: string; readonly zh: string };

/** The same wording in both languages: names of sites, signs, ids. */
export const same = (text: string): Text => ({ en: text, zh: text });
