import * as v from 'valibot';
import { mostBroken } from '../model/bounded-array.ts';
import { type Finding, finding } from '../model/finding.ts';
import { datasetSchema } from '../model/schema.ts';
import type { Dataset } from '../model/types.ts';
import { integrityChecks } from './checks.ts';

export type Validation =
  | { readonly dataset: Dataset }
  | {
      /** What is wrong, in the order of the schema. */
      readonly findings: readonly Finding[];
      /** Whether that is all: of very broken arrays not every entry is looked at. */
      readonly complete: boolean;
    };

/**
 * Holds a JSON value against the shape of a dataset, and where it fits against the rules between
 * its entries.
 */
export function validate(value: unknown): Validation {
  if (Array.isArray(value)) {
    return { findings: [finding('/', 'not-an-object', { received: 'an array' })], complete: true };
  }
  const parsed = v.safeParse(datasetSchema, value);
  if (!parsed.success) {
    const findings = parsed.issues.map(findingOf);
    return { findings, complete: findings.length < mostBroken };
  }
  const findings = integrityChecks.flatMap((check) => check(parsed.output));
  return findings.length > 0 ? { findings, complete: true } : { dataset: parsed.output };
}

/** What the schema objects to, as a finding. */
function findingOf(issue: v.BaseIssue<unknown>): Finding {
  const steps = (issue.path ?? []).map(stepOf);
  const path = steps.length === 0 ? '/' : steps.join('/');
  const { message, expected, received } = issue;
  if (issue.type === 'strict_object' && expected === 'never') {
    return finding(path, 'unknown-key', { key: steps.at(-1) ?? '' });
  }
  if (received === 'undefined') return finding(path, 'missing', {});
  // Schemas that say what is accepted do so in words of ours; others have a type.
  const words = message.startsWith('Invalid ') ? (expected ?? 'valid') : message;
  return finding(path, 'wrong-value', { expected: words, received });
}

/** Entries are named by their id, where they have one: nobody counts to the 300th figure. */
function stepOf({ key, value }: v.IssuePathItem): string {
  const id: unknown =
    typeof key === 'number' && typeof value === 'object' && value !== null && 'id' in value
      ? value.id
      : null;
  return typeof id === 'string' && /^[a-z0-9-]{1,80}$/.test(id) ? id : String(key);
}
