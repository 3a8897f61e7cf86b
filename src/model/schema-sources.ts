import * as v from 'valibot';
import { arrayOf } from './array-in-place.ts';
import {
  about,
  address,
  date,
  id,
  idOf,
  oneOf,
  optional,
  text,
  wordOf,
  words,
} from './schema-fields.ts';
import { grades } from './vocabulary.ts';

/** Publications, and ids that were renamed. */

export const partSchema = v.strictObject({
  locator: about(words, 'The locator that claims use for this part.', 'sentence 4'),
  about: about(text, 'What the part says, in a few words.'),
  factual: about(v.boolean('true or false'), 'Whether it states a fact.'),
});

export const sourceSchema = v.strictObject({
  id: idOf('sources', 'annual-report-2025'),
  origin: optional(
    about(
      id,
      'Publisher of the original text. Sources with the same origin are not independent. The id of the source if left out.',
      'statistics-office',
    ),
  ),
  publisher: about(text, 'Publisher, or the site that copied it.'),
  title: about(text, 'Its title, in the language of the source and in translation.'),
  published: optional(about(v.nullable(date), 'Date of publication; null if unknown.')),
  url: optional(
    about(
      v.nullable(address),
      'Address; null for copies and unverified pages, which are never linked.',
    ),
  ),
  host: optional(about(v.nullable(words), 'Name of the site.', 'example.org')),
  grade: oneOf(grades, 'Source type, best first'),
  copyOf: optional(about(text, 'Publisher of the original. Only for a copy.')),
  language: optional(
    wordOf(
      'sourceLanguages',
      'Code of the language of the source; the default language of the dataset if left out.',
      'en',
    ),
  ),
  titleIsOurs: optional(
    about(
      v.literal(true, 'true'),
      'Set if the source has no title and both titles are our descriptions.',
    ),
  ),
  partRead: optional(
    about(text, 'The part that was read, if not all of it, such as “the opening part”.'),
  ),
  note: optional(about(text, 'What a reader of the source should know.')),
  parts: optional(about(arrayOf(partSchema), 'The parts of the source, in order.')),
});

export const redirectSchema = v.strictObject({
  from: about(id, 'The id that is no longer used.'),
  to: about(id, 'The id of the entry that replaces it. Not another redirect.'),
});
