import * as v from 'valibot';
import { about, oneOf, text, words } from '../../model/schema-fields.ts';
import { doubts } from '../../model/vocabulary.ts';
import { label, list, noEvidence, sources } from './fields.ts';

export const doubt = v.strictObject({
  id: about(words, 'The id of the tension, or one made from the kind and the fact.'),
  kind: oneOf(doubts, 'Kind of doubt'),
  facts: list(words, 'Ids of the facts.'),
  why: about(text, 'Why a reader should be careful.'),
  label,
  evidence: noEvidence,
  sources,
});
