import type { DataText, Text } from '../src/model/text.ts';

/** A type of the dataset in which every text is in English and in Chinese. */
export type Bilingual<T> = T extends DataText
  ? string extends keyof T
    ? Text
    : { readonly [Key in keyof T]: Bilingual<T[Key]> }
  : T extends readonly (infer Item)[]
    ? readonly Bilingual<Item>[]
    : T extends object
      ? { readonly [Key in keyof T]: Bilingual<T[Key]> }
      : T;
