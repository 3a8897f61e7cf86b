import * as v from 'valibot';
import { arrayOf } from './array-in-place.ts';
import { isVisible } from './characters.ts';
import type { Text } from './text.ts';
import { keysOf } from './vocabulary.ts';

/** What the schema of a dataset is made of: ids, references, texts, dates. */

/** The arrays of a dataset whose entries have ids that others refer to. */
export type Concept =
  | 'areas'
  | 'groups'
  | 'indicators'
  | 'figures'
  | 'lists'
  | 'rankings'
  | 'awards'
  | 'policies'
  | 'places'
  | 'terms'
  | 'tensions'
  | 'sources';

/** The vocabularies that a dataset declares, by the names of their arrays. */
export type Vocabulary =
  | 'units'
  | 'topics'
  | 'awardKinds'
  | 'levels'
  | 'policyKinds'
  | 'placeKinds'
  | 'sourceLanguages';

export const optional = v.exactOptional;
/** Each schema of a value says what it accepts, in words for the reader of an error. */
const pattern = (form: RegExp, expected: string) =>
  v.pipe(v.string(expected), v.regex(form, expected));
export const id = pattern(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id in kebab-case');

/** A field with what it means, and with examples where they help. */
export function about<const T extends v.GenericSchema>(
  schema: T,
  description: string,
  ...examples: readonly unknown[]
) {
  return v.pipe(
    schema,
    v.metadata(examples.length > 0 ? { description, examples } : { description }),
  );
}

/** The id of an entry itself. Its comment is what tables.ts and the declarations go by. */
export const idOf = <const C extends Concept>(names: C, example: string) =>
  v.pipe(
    id,
    v.metadata({
      description: 'Public name of the entry, in kebab-case. Permanent.',
      examples: [example],
      $comment: `id of ${names}`,
    }),
  );

/** The id of an entry of another array. */
export const referenceTo = <const C extends Concept>(names: C, description: string) =>
  v.pipe(id, v.metadata({ description, $comment: `id of ${names}` }));

/** A word of a vocabulary that the dataset declares, or of the standard ones. */
export const wordOf = <const V extends Vocabulary>(
  vocabulary: V,
  description: string,
  ...examples: readonly string[]
) =>
  v.pipe(
    vocabulary === 'units' || vocabulary === 'sourceLanguages' ? words : id,
    v.metadata({ description, examples, $comment: `word of ${vocabulary}` }),
  );

/** One of a closed vocabulary, described by what a reader sees of each word. */
export function oneOf<const T extends Readonly<Record<string, Text>>>(
  vocabulary: T,
  description: string,
) {
  const labels = Object.entries(vocabulary).map(([key, { en, zh }]) =>
    key === en ? `${key} (${zh})` : `${key} (${en}, ${zh})`,
  );
  return about(v.picklist(keysOf(vocabulary)), `${description}: ${labels.join(', ')}.`);
}

/** An array that must not be empty. */
export const someOf = <const T extends v.GenericSchema>(item: T, expected: string) =>
  v.pipe(arrayOf(item), v.minLength(1, expected));

const notEmpty = 'a text that is not empty';
export const words = v.pipe(
  v.string(notEmpty),
  v.minLength(1, notEmpty),
  v.check((text) => text === '' || isVisible(text), notEmpty),
);
/** A code as `en`, `no` or `zh-Hant`. */
export const language = pattern(
  /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/,
  'the code of a language as en, no or zh-Hant',
);
/** A text by language. A file may have a string: it is read as the text in the default language. */
export const text = v.pipe(
  v.record(language, words, 'a text, or an object of texts by language'),
  v.minEntries(1, 'a text in at least one language'),
);
/** Names by language. A file may have an array: it is read as the names in the default language. */
export const names = v.pipe(
  v.record(language, arrayOf(words), 'an array of texts, or an object of such arrays by language'),
  v.minEntries(1, 'names in at least one language'),
);
export const number = v.pipe(v.number('a number'), v.finite('a number'));
const wholeNumber = (least: number, most: number, expected: string) =>
  v.pipe(
    v.number(expected),
    v.integer(expected),
    v.minValue(least, expected),
    v.maxValue(most, expected),
  );
export const year = wholeNumber(1000, 2999, 'a year from 1000 to 2999');
export const count = wholeNumber(1, Number.MAX_SAFE_INTEGER, 'a whole number of 1 or more');
export const numberWithin = (most: number) => {
  const expected = `a number from -${most} to ${most}`;
  return v.pipe(v.number(expected), v.minValue(-most, expected), v.maxValue(most, expected));
};
/** YYYY, YYYY-MM or YYYY-MM-DD. */
export const date = pattern(
  /^[12]\d{3}(-\d{2}(-\d{2})?)?$/,
  'a year, a month or a day as 2021, 2021-04 or 2021-04-29',
);
/** YYYY, YYYY-MM or a span of years YYYY/YYYY. */
export const period = pattern(
  /^[12]\d{3}(-\d{2}|\/[12]\d{3})?$/,
  'a year, a month or a span as 2021, 2021-04 or 2021/2023',
);

const webAddress = 'an http or https address';
const scheme = /^https?:\/\//;
export const address = v.pipe(
  v.string(webAddress),
  v.regex(scheme, webAddress),
  v.check((text) => !scheme.test(text) || URL.canParse(text), webAddress),
);
