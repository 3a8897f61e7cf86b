import * as v from 'valibot';
import { mostListed } from '../../evidence/audit.ts';
import { claim } from '../../model/schema-claims.ts';
import { about, oneOf, referenceTo, words } from '../../model/schema-fields.ts';
import { evidences, grades } from '../../model/vocabulary.ts';
import { causes, placesFrom, reasons, severities, verdictWords, ways } from '../check-words.ts';
import { sourceObject } from './entries.ts';
import { anyBound, count, list, note, rank, value } from './fields.ts';

const orNone = (description: string) => about(v.nullable(words), description);
const position = about(v.pipe(v.number(), v.integer(), v.minValue(1)), 'Counted from 1.');

/** A claim of the data about the statement. */
const claimOfData = v.strictObject({
  source: claim.entries.source,
  value: v.nullable(value),
  rank: v.nullable(rank),
  bound: anyBound,
  printed: claim.entries.printed,
  publisher: about(sourceObject.entries.publisher, 'Publisher; of a copy, that of the original.'),
  type: oneOf(grades, 'Source type'),
  published: sourceObject.entries.published,
  url: about(sourceObject.entries.url, 'Address; null for copies and unverified pages.'),
  host: sourceObject.entries.host,
});

const claimsOfData = (description: string) =>
  list(claimOfData, `${description} At most ${mostListed}.`);

/** What a statement was understood as. */
const understood = v.strictObject({
  value: about(v.nullable(v.number()), 'In the unit; of a ranking, the rank.'),
  to: about(v.nullable(v.number()), 'The upper end of a range.'),
  bound: anyBound,
  step: about(v.nullable(v.number()), 'The unit of the last printed digit; 0 if it was counted.'),
  unit: orNone('The unit of the indicator, or as printed if no indicator was found.'),
  indicator: orNone('The indicator.'),
  list: orNone('The list of a rank.'),
  area: orNone('The area, with its boundary if that is stated.'),
  areaFrom: oneOfOr(placesFrom, 'Where the area comes from'),
  period: orNone('The period.'),
  periodFrom: oneOfOr(placesFrom, 'Where the period comes from'),
  kind: orNone('actual, estimate or target.'),
  by: oneOfOr(ways, 'What led to the indicator'),
});

function oneOfOr<const V extends Record<string, { readonly en: string; readonly zh: string }>>(
  vocabulary: V,
  description: string,
) {
  return v.nullable(oneOf(vocabulary, description));
}

export const checkedStatement = v.strictObject({
  id: about(words, 'file:line:column.'),
  file: about(words, 'The path as it was given; - for standard input.'),
  line: position,
  column: about(position, 'Counted from 1, in units of UTF-16; a tab is one.'),
  endLine: position,
  endColumn: about(position, 'The first column behind the statement.'),
  offset: about(count, 'Counted from 0, in units of UTF-16, without a byte-order mark.'),
  length: about(count, 'In units of UTF-16.'),
  quote: about(words, 'The words of the statement as a reader sees them.'),
  kind: about(v.picklist(['figure', 'ranking', 'award', 'policy', 'place']), 'Kind of statement.'),
  verdict: oneOf(verdictWords, 'Result of comparing it with the data'),
  reason: oneOfOr(reasons, 'Why it is unknown'),
  severity: oneOf(severities, 'For annotations'),
  reading: about(understood, 'What the statement was understood as.'),
  expected: about(
    v.nullable(
      v.strictObject({
        value: about(v.number(), 'The value or rank of the preferred claim.'),
        text: orNone('The words of the text with that value.'),
      }),
    ),
    'What the data has; null if no fact was found.',
  ),
  cause: oneOfOr(causes, 'Likely cause of a contradiction'),
  candidates: list(words, 'Ids of the facts that the statement may be about.'),
  confirmedBy: claimsOfData('Claims that agree.'),
  contradictedBy: claimsOfData('Claims that cannot also be true.'),
  sources: list(referenceTo('sources', 'A source.'), 'Ids of the sources of the fact.'),
  note,
  fingerprint: about(words, 'Stays the same when the text moves.'),
  fact: orNone('The id of the fact.'),
  evidence: about(
    v.nullable(oneOf(evidences, 'Evidence of the fact')),
    'Null if no fact was found.',
  ),
  ignored: about(
    v.nullable(
      v.strictObject({
        by: about(v.picklist(['ignore', 'off']), 'The comment that keeps it out of the result.'),
        reason: orNone('The reason that the comment gives.'),
      }),
    ),
    'Null for a statement that counts.',
  ),
});
