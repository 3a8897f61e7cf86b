import * as v from 'valibot';
import { about, language, words } from '../../model/schema-fields.ts';
import { count, evidence, label, list, noEvidence, sources } from './fields.ts';

export const hit = v.strictObject({
  id: about(words, 'The id of the entry.'),
  kind: about(
    v.picklist([
      'stats',
      'targets',
      'rankings',
      'awards',
      'policies',
      'places',
      'terms',
      'sources',
    ]),
    'The section of the entry.',
  ),
  title: label,
  matched: list(words, 'The matching words, as the entry spells them.'),
  score: about(v.number(), 'Higher is better. Comparable only within one search.'),
  evidence: v.nullable(evidence),
  sources,
  says: about(v.record(language, v.string()), 'Value, period and area in a few words.'),
});

/** What `history` without an id gives. */
export const seriesRow = v.strictObject({
  id: about(words, 'The id of an indicator or a list.'),
  label,
  points: about(count, 'Number of data points.'),
  evidence: noEvidence,
  sources,
});

const cslDate = v.strictObject({
  'date-parts': about(
    v.array(v.array(v.pipe(v.number(), v.integer()))),
    'One date: year, month and day, as far as known.',
  ),
});
export const cslItem = v.strictObject({
  id: about(words, 'The id of the fact or the source.'),
  type: v.literal('webpage'),
  title: words,
  author: v.array(v.strictObject({ literal: words })),
  'container-title': v.exactOptional(about(words, 'The site.')),
  issued: v.exactOptional(cslDate),
  accessed: v.exactOptional(cslDate),
  URL: v.exactOptional(words),
  language: words,
  genre: v.exactOptional(
    about(words, 'Whether it is a copy, unverified or read in part.', 'Copy; only a part read'),
  ),
  note: v.exactOptional(words),
});

/** What went wrong, on stderr. */
export const errorObject = v.strictObject({
  error: about(
    v.strictObject({
      code: about(words, 'The kind of problem, for scripts.', 'unknown-id'),
      message: about(words, 'What is wrong.'),
      hint: about(v.nullable(words), 'What is accepted, or what to do.'),
      suggestions: list(words, 'Nearest matches, best first.'),
    }),
    'What is wrong, and what to do.',
  ),
});
