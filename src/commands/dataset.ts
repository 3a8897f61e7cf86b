import * as v from 'valibot';
import { type Finding, integrityChecks } from '../model/checks.ts';
import { datasetSchema } from '../model/schema.ts';
import type { Text } from '../model/text.ts';
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

function findingOf(issue: v.BaseIssue<unknown>): Finding {
  const path = (issue.path ?? []).map(({ key }) => String(key)).join('/');
  return { path: path === '' ? '/' : path, message: issue.message };
}

function invalid(name: Text, findings: readonly Finding[]): Problem {
  const listed = findings
    .slice(0, listedFindings)
    .map(({ path, message }) => `${path}: ${message}`);
  const rest = findings.length - listed.length;
  const more = { en: [`and ${rest} more`], zh: [`另有 ${rest} 处`] };
  return new Problem(
    'invalid-data',
    {
      en: `${name.en} is not a valid dataset: ${findings.length} ${findings.length === 1 ? 'problem' : 'problems'}.`,
      zh: `${name.zh} 不是有效的数据集：${findings.length} 处问题。`,
    },
    {
      hint: {
        en: [...listed, ...(rest > 0 ? more.en : [])].join('\n'),
        zh: [...listed, ...(rest > 0 ? more.zh : [])].join('\n'),
      },
    },
  );
}
