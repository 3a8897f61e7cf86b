import * as v from 'valibot';
import { rankingSchema } from '../../model/schema.ts';
import { rankingClaim } from '../../model/schema-claims.ts';
import { contrary, evidence, label, orNull, rank, rankBound, sources, weighed } from './fields.ts';
import { change, pointKeys } from './figures.ts';

export const ranking = rankingSchema.entries;
export const rankingRow = v.strictObject({
  id: ranking.id,
  list: ranking.list,
  label,
  year: ranking.year,
  subject: ranking.subject,
  among: ranking.among,
  rank,
  bound: rankBound,
  ...weighed,
  outOf: orNull(rankingClaim.entries.outOf),
  contrary,
});

/** A point of a ranking list. */
export const rankPoint = v.strictObject({
  id: ranking.id,
  ...pointKeys,
  rank,
  bound: rankBound,
  evidence,
  change,
  sources,
  contrary,
  among: ranking.among,
});
