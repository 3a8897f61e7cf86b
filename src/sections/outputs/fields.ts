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

export const label = about(text, 'What it is called.');
export const evidence = oneOf(evidences, 'What the claims amount to');
export const noEvidence = about(v.null(), 'What is no fact has no evidence of its own.');
export const sources = list(
  referenceTo('sources', 'A source.'),
  'Who speaks of it, the preferred first.',
);
export const note = about(v.nullable(text), 'What a reader should know.');
export const weighed = {
  evidence,
  grade: oneOf(grades, 'Grade of the source of the value'),
  sources,
  note,
};
export const value = about(v.number(), 'In the plain unit: yuan and not 亿元, a share in percent.');
export const { rank } = rankingClaim.entries;
export const rankBound = about(
  v.picklist(['exact', 'top']),
  'Whether it is the place, or one of the first so many.',
);
export const anyBound = about(
  v.nullable(v.picklist([...figureClaim.entries.bound.options, 'top'])),
  'How the source bounds the value or the place; null where it states neither.',
);
export const contrary = list(v.number(), 'What other sources state that cannot be true as well.');
