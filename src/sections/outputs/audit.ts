import * as v from 'valibot';
import { mostListed } from '../../evidence/audit.ts';
import { claim, reading } from '../../model/schema-claims.ts';
import { about, oneOf, referenceTo, text, words } from '../../model/schema-fields.ts';
import { bases, verdicts } from '../../model/vocabulary.ts';
import { indicator } from './entries.ts';
import { anyBound, evidence, label, list, note, orNull, rank, value } from './fields.ts';
import { figure } from './figures.ts';
import { ranking } from './rankings.ts';

export const otherClaim = v.strictObject({
  source: claim.entries.source,
  value: v.exactOptional(value),
  rank: v.exactOptional(rank),
  printed: claim.entries.printed,
  bound: anyBound,
});

/** The verdict considers every claim. The lists do not hold them all. */
const otherClaims = (description: string) =>
  list(
    otherClaim,
    `${description} At most ${mostListed}: if there are more, those of the best source types, the best first.`,
  );

export const auditedClaim = v.strictObject({
  fact: about(words, 'The id of the fact.'),
  kind: about(v.picklist(['figure', 'ranking', 'award', 'policy', 'place']), 'Kind of fact.'),
  locator: orNull(claim.entries.locator),
  printed: claim.entries.printed,
  value: v.nullable(value),
  rank: v.nullable(rank),
  reading: about(v.nullable(reading), 'Our reading, if we do not take the claim as printed.'),
  verdict: oneOf(verdicts, 'Result of comparing it with all other sources'),
  confirmedBy: otherClaims('Independent claims that agree and are not from unverified pages.'),
  contradictedBy: otherClaims('Independent claims that cannot also be true.'),
  related: list(words, 'Ids of comparable facts.'),
  repeatedBy: otherClaims('Claims that agree but add no evidence.'),
  label,
  id: about(words, 'The id of the fact.'),
  evidence,
  sources: list(
    referenceTo('sources', 'A source.'),
    `Sources that make claims about the fact, at most ${mostListed}.`,
  ),
  bound: anyBound,
  unit: v.nullable(indicator.unit),
  period: about(v.nullable(words), 'The period, if the fact has one.'),
  area: about(v.nullable(figure.area), 'The area, if the fact has one.'),
  among: about(v.nullable(ranking.among), 'Of a ranking, the group that it ranks among.'),
  quote: about(words, 'The words as the source prints them.'),
  basis: oneOf(bases, 'What the verdict rests on'),
  tested: about(
    v.boolean(),
    'Whether an independent source gives a value or rank for the fact, so that it could be contradicted.',
  ),
  note,
  claimNote: about(v.nullable(text), 'Note on the claim.'),
  caution: list(
    v.strictObject({
      id: about(words, 'The id of the tension.'),
      fact: about(words, 'The id of the other fact.'),
      why: about(text, 'Why not.'),
    }),
    'Facts that must not be compared with it, and why.',
  ),
  rivals: otherClaims('Claims about a rival reading of the words.'),
});
