import * as v from 'valibot';
import { datasetSchema } from '../model/schema.ts';
import type { Dataset, GivenDataset } from '../model/types.ts';
import { integrityChecks } from './checks.ts';
import { complete } from './complete.ts';
import { localise } from './texts.ts';

/** A dataset of the right shape as its file has it, and its languages. */
export type Checked = { readonly given: GivenDataset; readonly languages: readonly string[] };

/**
 * The value as a dataset, or null if its shape is wrong or it breaks a rule between its entries.
 * findings.ts says what is wrong, and is loaded only then. The texts of the value are changed in place.
 */
export function check(value: unknown): Checked | null {
  const languages = localise(value);
  const { success, output } = v.safeParse(datasetSchema, value, { abortEarly: true });
  const isValid = success && integrityChecks.every((check) => check(value).next().done);
  return isValid ? { given: output, languages } : null;
}

/** The same with everything filled in that a file may leave out. */
export function validate(value: unknown): Dataset | null {
  const checked = check(value);
  return checked && complete(checked.given, checked.languages);
}
