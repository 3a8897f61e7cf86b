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
  confidence: oneOf(confidences, 'Confidence in the reading'),
  why: about(text, 'The reason for the reading.'),
});

/** What every claim has; figures and rankings add the value that they state. */
const claimEntries = {
  source: referenceTo('sources', 'The source that makes the claim.'),
  printed: about(
    words,
    'The figure, or a few words, as the source prints them, in its language.',
    '42 boats',
  ),
  locator: optional(about(words, 'Position in the source.', 'sentence 4')),
  note: optional(about(text, 'What a reader of the claim should know.')),
  reading: optional(
    about(
      reading,
      'Our reading, if we take the claim to mean more than it prints, or something else.',
    ),
  ),
  rival: optional(
    about(
      v.literal(true, 'true'),
      'Set if the source is about a rival reading of the words. Such a claim confirms nothing.',
    ),
  ),
};
const { source, ...claimRest } = claimEntries;
export const claim = v.strictObject(claimEntries);
export const figureClaim = v.strictObject({
  source,
  value: about(
    number,
    'In the plain unit of the indicator: 295158000000, not 295.158 billion; shares in percent.',
    295158000000,
    70.86,
  ),
  bound: oneOf(bounds, 'Whether the value is exact, a minimum, a maximum or approximate'),
  ...claimRest,
});
export const rankingClaim = v.strictObject({
  source,
  rank: about(count, 'The rank, 1 for the first.', 6),
  bound: optional(
    about(
      v.picklist(['exact', 'top']),
      '"top" if the source only says "among the first n". "exact" may be left out.',
    ),
  ),
  outOf: optional(about(count, 'How many were ranked.', 100)),
  ...claimRest,
});
export const claims = <const T extends v.GenericSchema>(item: T) =>
  about(someOf(item, 'an array of at least one claim'), 'What each source says about this fact.');
export const note = optional(about(text, 'What a reader of the fact should know.'));
