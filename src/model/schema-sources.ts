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
  locator: about(words, 'As claims name the part.', 'sentence 4'),
  about: about(text, 'What the part says, in a few words.'),
  factual: about(v.boolean('true or false'), 'Whether it states a fact at all.'),
});

export const sourceSchema = v.strictObject({
  id: idOf('sources', 'article-2022'),
  origin: optional(
    about(
      id,
      'Who speaks, after copies and editions are resolved: sources of one origin are not independent. The id of the source if it is left out.',
      'statistics-office',
    ),
  ),
  publisher: about(text, 'Who published it, or the site that copied it.'),
  title: about(text, 'Its title, in the language of the source and in translation.'),
  published: optional(
    about(v.nullable(date), 'The day of publication; null where it is not known.'),
  ),
  url: optional(
    about(
      v.nullable(address),
      'Address; null for copies and unverified pages, which are never linked.',
    ),
  ),
  host: optional(about(v.nullable(words), 'Name of the site.', 'example.org')),
  grade: oneOf(grades, 'What sort of publication, from best to weakest'),
  copyOf: optional(about(text, 'Of a copy: who published the original.')),
  language: optional(
    wordOf(
      'sourceLanguages',
      'The code of the language of the source; the default language of the dataset if it is left out.',
      'en',
    ),
  ),
  titleIsOurs: optional(
    about(
      v.literal(true, 'true'),
      'Set where the source has no title, so that both are descriptions.',
    ),
  ),
  note: optional(about(text, 'What a reader of the source should know.')),
  parts: optional(
    about(arrayOf(partSchema), 'The outline of the source, part by part, in its order.'),
  ),
});

export const redirectSchema = v.strictObject({
  from: about(id, 'The id that is no longer used.'),
  to: about(id, 'The id of the entry that took its place, never another redirect.'),
});
