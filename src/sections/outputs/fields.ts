import * as v from 'valibot';
import { figureClaim, rankingClaim } from '../../model/schema-claims.ts';
import { about, oneOf, referenceTo, text } from '../../model/schema-fields.ts';
import { evidences, grades } from '../../model/vocabulary.ts';

export const list = <const T extends v.GenericSchema>(item: T, description: string) =>
  about(v.array(item), description);
/** What a dataset may leave out is null in an answer. */
export const orNull = <const T extends v.GenericSchema>({ wrapped }: { readonly wrapped: T }) =>
  v.nullable(wrapped);
export const count = v.pipe(v.number(), v.integer(), v.minValue(0));

export const label = about(text, 'Name.');
export const evidence = oneOf(evidences, 'Evidence, computed from the claims');
export const noEvidence = about(v.null(), 'Always null: only facts have evidence.');
export const sources = list(
  referenceTo('sources', 'A source.'),
  'Ids of its sources, preferred first.',
);
export const note = about(v.nullable(text), 'Note.');
export const weighed = {
  evidence,
  grade: oneOf(grades, 'Source type of the value shown'),
  sources,
  note,
};
export const value = about(v.number(), 'In the plain unit: yuan, not 亿元; shares in percent.');
export const { rank } = rankingClaim.entries;
export const rankBound = about(
  v.picklist(['exact', 'top']),
  'Whether the rank is exact, or among the first so many.',
);
export const anyBound = about(
  v.nullable(v.picklist([...figureClaim.entries.bound.options, 'top'])),
  'Whether the value or rank is exact; null if there is neither.',
);
export const contrary = list(v.number(), 'Contradicting values of other sources.');
