import { isUtf8 } from 'node:buffer';
import type { Finding } from './checks.ts';
import type { Language, Text } from '../model/text.ts';
import type { Dataset } from '../model/types.ts';
import type { Io } from '../terminal/output.ts';
import { Problem } from '../commands/problem.ts';

/** More than these say no more to a reader. */
const listedFindings = 20;

/**
 * What a file may hold, so that a hostile one ends in a message and not in the end of the memory.
 * A hundred thousand claims take half of the bytes and a third of the values.
 */
const mostBytes = 100_000_000;
const mostValues = 10_000_000;

/**
 * A dataset of the user's own, from a file or (`-`) standard input. Checked before use: a file that
 * cannot be read, is not JSON or not valid is a Problem that lists what is wrong and where.
 */
export async function readDataset(path: string, io: Io): Promise<Dataset> {
  const name = nameOf(path);
  const value = parseJson(await readText(path, name, io), name);
  const { validate } = await import('./validation.ts');
  const validation = validate(value);
  if ('findings' in validation) {
    throw invalid(name, validation.findings, validation.complete);
  }
  return validation.dataset;
}

/** How a dataset of the user's own is called in a sentence. */
export function nameOf(path: string): Text {
  return path === '-' ? { en: 'Standard input', zh: '标准输入' } : { en: path, zh: path };
}

async function readText(path: string, name: Text, io: Io): Promise<string> {
  const bytes = await readBytes(path, name, io);
  if (bytes === null || countValues(bytes) > mostValues) {
    const limits = {
      en: `A dataset may have up to ${mostBytes / 1e6} MB and ${mostValues / 1e6} million values.`,
      zh: `数据集最大 ${mostBytes / 1e6} MB、${mostValues / 1e6} 百万个值。`,
    };
    throw new Problem(
      'unreadable-data',
      { en: `${name.en} is too large.`, zh: `${name.zh} 过大。` },
      { hint: limits },
    );
  }
  if (!isUtf8(bytes)) {
    throw new Problem('unreadable-data', {
      en: `${name.en} is not UTF-8 text.`,
      zh: `${name.zh} 不是 UTF-8 文本。`,
    });
  }
  return new TextDecoder().decode(bytes);
}

async function readBytes(path: string, name: Text, io: Io): Promise<Uint8Array | null> {
  try {
    return await (path === '-' ? io.readStdin(mostBytes) : io.readFile(path, mostBytes));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Problem(
      'unreadable-data',
      { en: `${name.en} could not be read.`, zh: `无法读取 ${name.zh}。` },
      { hint: { en: reason, zh: reason } },
    );
  }
}

/** Values begin with one of `{[,`: nothing else says beforehand how much memory parsing takes. */
function countValues(bytes: Uint8Array): number {
  let count = 0;
  for (let i = 0; i < bytes.length; i += 1) {
    const byte = bytes[i];
    if (byte === 0x7b || byte === 0x5b || byte === 0x2c) count += 1;
  }
  return count;
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

function invalid(name: Text, findings: readonly Finding[], complete: boolean): Problem {
  const rest = findings.length - listedFindings;
  const lines = (language: Language, more: string) =>
    [
      ...findings
        .slice(0, listedFindings)
        .map(({ path, message }) => `${path}: ${message[language]}`),
      ...(rest > 0 ? [more] : []),
    ].join('\n');
  const problems = findings.length === 1 ? '1 problem' : `${findings.length} problems`;
  const least = complete ? { en: '', zh: '' } : { en: 'at least ', zh: '至少 ' };
  return new Problem(
    'invalid-data',
    {
      en: `${name.en} is not a valid dataset: ${least.en}${problems}.`,
      zh: `${name.zh} 不是有效的数据集：${least.zh}${findings.length} 处问题。`,
    },
    {
      hint: {
        en: lines('en', `and ${least.en}${rest} more`),
        zh: lines('zh', `另有${least.zh || ' '}${rest} 处`),
      },
    },
  );
}
