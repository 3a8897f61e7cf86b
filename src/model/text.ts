export const languages = ['en', 'zh'] as const;
export type Language = (typeof languages)[number];

/** A text in both languages. Every text that a reader can see is one of these. */
export type Text = { readonly en: string; readonly zh: string };

/** The same wording in both languages: names of sites, signs, ids. */
export const same = (text: string): Text => ({ en: text, zh: text });
