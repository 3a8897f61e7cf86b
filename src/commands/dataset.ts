import * as v from 'valibot';
import { type Finding, integrityChecks } from '../model/checks.ts';
import { datasetSchema } from '../model/schema.ts';
import type { Language, Text } from '../model/text.ts';
import type { Dataset } from '../model/types.ts';
import type { Io } from '../terminal/output.ts';
import { Problem } from './problem.ts';

/** More than these say no more to a reader. */
const listedFindings = 20;

/**
 * A dataset of the user's own, from a file or (`-`) standard input. Checked before use: a file that
 * cannot be read, is not JSON or not valid is a Problem that lists what is wrong and where.
 */
export async function readDataset(path: string, io: Io): Promise<Dataset> {
  const name: Text =
    path === '-' ? { en: 'Standard input', zh: '标准输入' } : { en: path, zh: path };
  const value = parseJson(await readText(path, name, io), name);
  if (Array.isArray(value)) {
    const message = { en: 'must be an object, not an array', zh: '应为对象，而不是数组' };
    throw invalid(name, [{ path: '/', message }]);
  }
  const parsed = v.safeParse(datasetSchema, value);
  const findings = parsed.success
    ? integrityChecks.flatMap((check) => check(parsed.output))
    : parsed.issues.map(findingOf);
  if (!parsed.success || findings.length > 0) throw invalid(name, findings);
  return parsed.output;
}

async function readText(path: string, name: Text, io: Io): Promise<string> {
  let bytes: Uint8Array;
  try {
    bytes = path === '-' ? await io.readStdin() : await io.readFile(path);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Problem(
      'unreadable-data',
      { en: `${name.en} could not be read.`, zh: `无法读取 ${name.zh}。` },
      { hint: { en: reason, zh: reason } },
    );
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Problem('unreadable-data', {
      en: `${name.en} is not UTF-8 text.`,
      zh: `${name.zh} 不是 UTF-8 文本。`,
    });
  }
}

function parseJson(text: string, name: Text): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Problem(
      'invalid-data',
      { en: `${name.en} is not JSON.`, zh: `${name.zh} 不是 JSON。` },
      { hint: { en: reason, zh: reason } },
    );
  }
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
  const path = (issue.path ?? []).map(({ key }) => String(key)).join('/');
  return { path: path === '' ? '/' : path, message: messageOf(issue) };
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

function invalid(name: Text, findings: readonly Finding[]): Problem {
  const rest = findings.length - listedFindings;
  const lines = (language: Language, more: string) =>
    [
      ...findings
        .slice(0, listedFindings)
        .map(({ path, message }) => `${path}: ${message[language]}`),
      ...(rest > 0 ? [more] : []),
    ].join('\n');
  const problems = findings.length === 1 ? '1 problem' : `${findings.length} problems`;
  return new Problem(
    'invalid-data',
    {
      en: `${name.en} is not a valid dataset: ${problems}.`,
      zh: `${name.zh} 不是有效的数据集：${findings.length} 处问题。`,
    },
    { hint: { en: lines('en', `and ${rest} more`), zh: lines('zh', `另有 ${rest} 处`) } },
  );
}
