import * as v from 'valibot';
import { about, id, number, optional, text, words } from './schema-fields.ts';

/** The vocabularies that a dataset declares. */

export const unitSchema = v.strictObject({
  id: about(words, 'The word that indicators use.', 'enterprises', 'CNY', 'km2'),
  label: about(text, 'Name of the unit.'),
  sign: optional(
    about(
      text,
      'Printed beside every value. Counts have none: the indicator names what is counted.',
    ),
  ),
  measureWord: optional(about(words, 'The word that follows a count in Chinese.', '家')),
  currency: optional(
    about(
      v.literal(true, 'true'),
      'Set for sums of money: large ones are printed in millions and billions.',
    ),
  ),
  whole: optional(about(v.literal(true, 'true'), 'Set if every value is a whole number.')),
  min: optional(
    about(number, 'The least value that is not a typing error; 0 if only max is given.'),
  ),
  max: optional(about(number, 'The largest value that is not a typing error.')),
});

export const wordSchema = v.strictObject({
  id: about(id, 'The word that entries use.'),
  label: about(text, 'What a reader sees.'),
});

export const sourceLanguageSchema = v.strictObject({
  id: about(words, 'The code of the language.', 'no'),
  label: about(text, 'Name of the language.'),
  tag: optional(about(words, 'The tag for citations, if it is another one.', 'zh-CN')),
});
