import { isUtf8 } from 'node:buffer';
import type { Finding } from '../model/finding.ts';
import { Problem, type ProblemArguments, reasonOf } from '../model/problem.ts';
import type { Text } from '../model/text.ts';
import type { Io } from '../terminal/output.ts';
import type { ClaimTable } from './claim-table.ts';
import { nameOf, standardInput } from './input-names.ts';
import type { Node } from './schema-nodes.ts';

/**
 * What a file may hold, so that a hostile one ends in a message and not in the end of the memory.
 * A hundred thousand claims take half of the bytes and a third of the values.
 */
const mostBytes = 100_000_000;
const mostValues = 10_000_000;

/** A dataset as JSON has it, before it is checked. */
export type Given = {
  readonly kind: 'given';
  readonly path: string;
  readonly value: unknown;
  /** What was found wrong while reading. */
  readonly problems: readonly Finding[];
  /** Findings with their positions in the file, in its order. */
  readonly locate: (findings: readonly Finding[]) => Promise<readonly Finding[]>;
};
/** A table of claims, whose header is checked. */
export type Table = {
  readonly kind: 'table';
  readonly path: string;
  readonly table: ClaimTable;
};

/**
 * Reads a file, a folder or (`-`) standard input. The ending of the name says what it is, else the text.
 * What cannot be read or is not JSON is a Problem.
 */
export async function openInput(
  path: string,
  io: Io,
  schema: () => Promise<Node>,
): Promise<Given | Table> {
  const name = nameOf(path);
  const folder = await folderOf(path, io);
  if (folder !== null) return openPackage(path, folder, io, await schema());
  if (path !== standardInput && (await io.kindOf(path)) === 'folder') {
    throw new Problem('no-package', { path, files: await datasetsIn(path, io) });
  }
  const text = await readText(path, name, io);
  const file = path === standardInput ? null : path;
  if (isJson(path, text)) {
    const value = await parseJson(text, { file: name, path: file });
    const locate: Given['locate'] = async (found) =>
      (await import('./json-text.ts')).locate(text, found);
    return { kind: 'given', path, value, problems: [], locate };
  }
  const { openTable } = await import('./claim-table.ts');
  return { kind: 'table', path, table: openTable(text, file) };
}

const descriptorName = 'datapackage.json';

/** The folder of a Data Package, if a path is one or its descriptor. */
async function folderOf(path: string, io: Io): Promise<string | null> {
  if (path === standardInput) return null;
  const isDescriptor = path === descriptorName || path.endsWith(`/${descriptorName}`);
  if (isDescriptor) return path.slice(0, -descriptorName.length) || './';
  if (await io.isFile(path)) return null;
  const folder = path.endsWith('/') ? path : `${path}/`;
  return (await io.isFile(folder + descriptorName)) ? folder : null;
}

/** The files of a folder that may be meant: CSV and JSON, the first few of them. */
async function datasetsIn(folder: string, io: Io): Promise<readonly string[]> {
  const begin = folder.replace(/\/*$/, '/').replace(/^\.\//, '');
  const names = (await io.list(folder)).map(({ name }) => name);
  return names
    .filter((name) => /\.(?:[ct]sv|json)$/i.test(name))
    .slice(0, 5)
    .map((name) => begin + name);
}

async function openPackage(path: string, folder: string, io: Io, schema: Node): Promise<Given> {
  const { readPackage } = await import('./package-files.ts');
  const read = async (name: string) => {
    const file = folder + name;
    return { file, text: await readText(file, nameOf(file), io) };
  };
  const { text, file } = await read(descriptorName);
  const descriptor = await parseJson(text, { file: nameOf(file), path: file });
  const found = await readPackage(descriptor, schema, read);
  if ('kind' in found) {
    const { invalidFiles } = await import('./invalid-files.ts');
    const listed = { findings: [found], count: 1, complete: true };
    throw invalidFiles([{ path: file, listed }]);
  }
  const { value, problems, locate } = found;
  return { kind: 'given', path, value, problems, locate: async (each) => locate(each) };
}

function isJson(path: string, text: string): boolean {
  const ending = /\.(\w+)$/.exec(path)?.[1]?.toLowerCase();
  if (ending === 'json') return true;
  return !['csv', 'tsv', 'tab'].includes(ending ?? '') && /^\s*(?:[{[]|$)/.test(text);
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
  // Excel saves "Unicode text" as UTF-16.
  if (bytes[0] === 0xff && bytes[1] === 0xfe) {
    const text = new TextDecoder('utf-16le').decode(bytes);
    if (!isJson(path, text)) return text;
  }
  if (isWorkbook(bytes)) throw new Problem('workbook', { file: name });
  if (!isUtf8(bytes)) throw new Problem('not-utf8', { file: name });
  return new TextDecoder().decode(bytes);
}

async function readBytes(path: string, name: Text, io: Io): Promise<Uint8Array | null> {
  try {
    return await (path === standardInput ? io.readStdin(mostBytes) : io.readFile(path, mostBytes));
  } catch (error) {
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    throw new Problem('unreadable', { file: name, reason: isMissing ? null : reasonOf(error) });
  }
}

/** Excel and LibreOffice write zip archives. */
function isWorkbook(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03 && bytes[3] === 0x04;
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
