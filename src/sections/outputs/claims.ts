import * as v from 'valibot';
import { claim, rankingClaim } from '../../model/schema-claims.ts';
import { about, words } from '../../model/schema-fields.ts';
import { sourceObject } from './entries.ts';
import { anyBound, list, note, orNull, rank, value } from './fields.ts';

/** A claim as `show` gives it; of a term, the sources that it rests on, without a value. */
export const claimObject = v.strictObject({
  fact: about(words, 'The id of the fact or the term.'),
  source: about(sourceObject, 'The source of the claim.'),
  value: v.nullable(value),
  rank: v.nullable(rank),
  bound: anyBound,
  outOf: orNull(rankingClaim.entries.outOf),
  printed: v.nullable(claim.entries.printed),
  locator: orNull(claim.entries.locator),
  reading: orNull(claim.entries.reading),
  note,
  rival: about(v.boolean(), 'Whether the source is about a rival reading of the words.'),
});
export const claims = list(claimObject, 'Every claim in full.');
