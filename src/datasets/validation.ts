import * as v from 'valibot';
import { mostBroken } from '../model/bounded-array.ts';
import { type Finding, integrityChecks } from './checks.ts';
import { datasetSchema } from '../model/schema.ts';
import type { Text } from '../model/text.ts';
import type { Dataset } from '../model/types.ts';

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
    const message = { en: 'must be an object, not an array', zh: '应为对象，而不是数组' };
    return { findings: [{ path: '/', message }], complete: true };
  }
  const parsed = v.safeParse(datasetSchema, value);
  if (!parsed.success) {
    const findings = parsed.issues.map(findingOf);
    return { findings, complete: findings.length < mostBroken };
  }
  const findings = integrityChecks.flatMap((check) => check(parsed.output));
  return findings.length > 0 ? { findings, complete: true } : { dataset: parsed.output };
}

/** What the schema says is expected, in Chinese too. */
const expectations: Readonly<Record<string, string>> = {
  'an id in kebab-case': 'kebab-case 形式的 id',
  'a text that is not empty': '非空文本',
  'a year, a month or a day as 2021, 2021-04 or 2021-04-29':
    '年、月或日，如 2021、2021-04 或 2021-04-29',
  'a year, a month or a span as 2021, 2021-04 or 2021/2023':
    '年、月或期间，如 2021、2021-04 或 2021/2023',
  'at least one claim': '至少一条说法',
  'at least one source': '至少一个来源',
  'an http or https address': 'http 或 https 网址',
};

/** A complaint of the schema in words of ours. */
function findingOf(issue: v.BaseIssue<unknown>): Finding {
  const path = (issue.path ?? []).map(stepOf).join('/');
  return { path: path === '' ? '/' : path, message: messageOf(issue) };
}

/** Entries are named by their id, where they have one: nobody counts to the 300th figure. */
function stepOf({ key, value }: v.IssuePathItem): string {
  const id: unknown =
    typeof key === 'number' && typeof value === 'object' && value !== null && 'id' in value
      ? value.id
      : null;
  return typeof id === 'string' && /^[a-z0-9-]{1,80}$/.test(id) ? id : String(key);
}

function messageOf({ message, expected, received }: v.BaseIssue<unknown>): Text {
  const known = expectations[message];
  if (known !== undefined) {
    return { en: `must be ${message}, not ${received}`, zh: `应为${known}，而不是 ${received}` };
  }
  if (expected === 'never') return { en: 'is no key that is known here', zh: '不是此处的已知键' };
  if (received === 'undefined') return { en: 'is missing', zh: '缺失' };
  return {
    en: `must be ${expected ?? 'valid'}, not ${received}`,
    zh: `应为 ${expected ?? '有效值'}，而不是 ${received}`,
  };
}
