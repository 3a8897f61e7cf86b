import * as v from 'valibot';
import {
  about,
  count,
  number,
  oneOf,
  optional,
  referenceTo,
  someOf,
  text,
  words,
} from './schema-fields.ts';
import { bounds, confidences } from './vocabulary.ts';

/** What a source can claim. */

export const reading = v.strictObject({
  confidence: oneOf(confidences, 'How sure the reading is'),
  why: about(text, 'The reason for the reading.'),
});

/** What every claim has; figures and rankings add the value that they state. */
const claimEntries = {
  source: referenceTo('sources', 'The source that makes the claim.'),
  printed: about(
    words,
    'The figure or the few words as the source prints them, in its language.',
    '42家',
  ),
  locator: optional(about(words, 'Where in the source it stands.', 'sentence 4')),
  note: optional(about(text, 'What a reader of the claim should know.')),
  reading: optional(
    about(reading, 'Set where the claim is taken to mean more than it prints, or something else.'),
  ),
};
const { source, ...claimRest } = claimEntries;
export const claim = v.strictObject(claimEntries);
export const figureClaim = v.strictObject({
  source,
  value: about(
    number,
    'In the plain unit of the indicator: 295158000000 and not 295.158 billion, a share in percent.',
    295158000000,
    70.86,
  ),
  bound: oneOf(bounds, 'How the source bounds the value'),
  ...claimRest,
});
export const rankingClaim = v.strictObject({
  source,
  rank: about(count, 'The rank, 1 for the first.', 6),
  bound: optional(
    about(
      v.picklist(['exact', 'top']),
      '"top" if the source says no more than "among the first n"; "exact" may be left out.',
    ),
  ),
  outOf: optional(about(count, 'How many were ranked.', 100)),
  ...claimRest,
});
export const claims = <const T extends v.GenericSchema>(item: T) =>
  about(someOf(item, 'an array of at least one claim'), 'What each source states about this fact.');
export const note = optional(about(text, 'What a reader of the fact should know.'));
