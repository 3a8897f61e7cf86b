import { isUtf8 } from 'node:buffer';
import { Problem, type ProblemArguments, reasonOf } from '../model/problem.ts';
import type { Text } from '../model/text.ts';
import type { Dataset } from '../model/types.ts';
import type { Io } from '../terminal/output.ts';

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
  const text = await readText(path, name, io);
  const where = { file: name, path: path === '-' ? null : path };
  const value = await parseJson(text, where);
  const { validate } = await import('./validation.ts');
  const dataset = validate(value);
  if (dataset !== null) return dataset;
  const { listedFindings } = await import('./findings.ts');
  throw new Problem('invalid-dataset', { ...where, ...listedFindings(text, value) });
}

/** How a dataset of the user's own is called in a sentence. */
export function nameOf(path: string): Text {
  return path === '-' ? { en: 'Standard input', zh: '标准输入' } : { en: path, zh: path };
}

async function readText(path: string, name: Text, io: Io): Promise<string> {
  const bytes = await readBytes(path, name, io);
  if (bytes === null || countValues(bytes) > mostValues) {
    throw new Problem('file-too-large', {
      file: name,
      megabytes: mostBytes / 1e6,
      millionValues: mostValues / 1e6,
    });
  }
  if (!isUtf8(bytes)) {
    throw new Problem('not-utf8', { file: name });
  }
  return new TextDecoder().decode(bytes);
}

async function readBytes(path: string, name: Text, io: Io): Promise<Uint8Array | null> {
  try {
    return await (path === '-' ? io.readStdin(mostBytes) : io.readFile(path, mostBytes));
  } catch (error) {
    throw new Problem('unreadable', { file: name, reason: reasonOf(error) });
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

async function parseJson(
  text: string,
  where: Pick<ProblemArguments['not-json'], 'file' | 'path'>,
): Promise<unknown> {
  try {
    return JSON.parse(text);
  } catch (error) {
    const { jsonErrorIn } = await import('./json-text.ts');
    const args = { error: jsonErrorIn(text), reason: reasonOf(error) };
    throw new Problem('not-json', { ...where, ...args });
  }
}
