import * as v from 'valibot';
import { datasetSchema } from '../model/schema.ts';
import type { Dataset } from '../model/types.ts';
import { integrityChecks } from './checks.ts';

/**
 * The value as a dataset, or null if its shape is wrong or it breaks a rule between its entries.
 * findings.ts says what is wrong, and is loaded only then.
 */
export function validate(value: unknown): Dataset | null {
  const { success, output } = v.safeParse(datasetSchema, value, { abortEarly: true });
  return success && integrityChecks.every((check) => check(value).next().done) ? output : null;
}
