import * as v from 'valibot';
import { about, oneOf, words } from '../../model/schema-fields.ts';
import { evidences, keysOf } from '../../model/vocabulary.ts';
import { changes, diffKinds } from '../diff.ts';
import { label, list } from './fields.ts';

const anyValue = about(v.unknown(), 'Any value of the dataset; null if there was none.');
const evidence = (when: string) =>
  about(v.nullable(v.picklist(keysOf(evidences))), `Evidence of a fact ${when}; null for others.`);

const changedClaim = v.strictObject({
  change: oneOf(changes, 'What happened to the claim'),
  source: about(words, 'The source of the claim.'),
  before: anyValue,
  after: anyValue,
});
const changedField = v.strictObject({
  field: about(words, 'The key of the entry.'),
  before: anyValue,
  after: anyValue,
});

export const difference = v.strictObject({
  id: about(words, 'The id of the entry.'),
  change: oneOf(changes, 'What happened to the entry'),
  kind: about(v.picklist(diffKinds), 'Kind of entry.'),
  label,
  claims: list(changedClaim, 'Claims that were added, removed or changed.'),
  fields: list(changedField, 'Other fields that changed.'),
  evidenceBefore: evidence('before'),
  evidence: evidence('now'),
  sources: list(words, 'The sources of the claims.'),
});
