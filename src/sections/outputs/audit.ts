import * as v from 'valibot';
import { mostListed } from '../../evidence/audit.ts';
import { claim, reading } from '../../model/schema-claims.ts';
import { about, oneOf, referenceTo, words } from '../../model/schema-fields.ts';
import { verdicts } from '../../model/vocabulary.ts';
import { indicator } from './entries.ts';
import { anyBound, evidence, label, list, orNull, rank, value } from './fields.ts';
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
  kind: about(
    v.picklist(['figure', 'ranking', 'award', 'policy', 'place']),
    'What sort of fact it is.',
  ),
  locator: orNull(claim.entries.locator),
  printed: claim.entries.printed,
  value: v.nullable(value),
  rank: v.nullable(rank),
  reading: about(v.nullable(reading), 'Our reading, where the claim is not taken as printed.'),
  verdict: oneOf(verdicts, 'What all other sources say to it'),
  confirmedBy: otherClaims('Independent claims that agree, better than unverified.'),
  contradictedBy: otherClaims('Independent claims that cannot be true as well.'),
  related: list(words, 'Ids of facts of the same indicator or list, the nearest in time first.'),
  repeatedBy: otherClaims('Claims that agree and prove nothing.'),
  label,
  id: about(words, 'The id of the fact.'),
  evidence,
  sources: list(
    referenceTo('sources', 'A source.'),
    `Sources that make claims about the fact, at most ${mostListed}.`,
  ),
  bound: anyBound,
  unit: v.nullable(indicator.unit),
  period: about(v.nullable(words), 'When, where the fact has a time.'),
  area: about(v.nullable(figure.area), 'Where, where the fact has an area.'),
  among: about(v.nullable(ranking.among), 'Of a ranking, the group that it ranks among.'),
});
