import { Problem, reasonOf } from '../model/problem.ts';
import { same, type Text } from '../model/text.ts';
import { decode } from '../reading/decode.ts';
import { type Disk, filesOf, type PathRemark } from '../reading/files.ts';
import { extensions } from '../reading/format.ts';
import type { Context } from './command.ts';

/** No text that a person wrote is longer. */
const mostMegabytes = 20;
const mostBytes = mostMegabytes * 1_000_000;

export type TextFile = { readonly name: string; readonly text: string };

export type TextFiles = {
  readonly texts: readonly TextFile[];
  /** What was named and is not checked, as it should not be. */
  readonly remarks: readonly Text[];
  /** What was named and could not be read. */
  readonly failures: readonly Text[];
};

/** What the command line names; standard input if it names nothing. It can be read once only. */
export function namedIn({ operands, settings }: Pick<Context, 'operands' | 'settings'>) {
  const named = operands.length === 0 ? ['-'] : operands;
  if (named.includes('-') && settings.data.includes('-')) throw new Problem('stdin-twice', {});
  return named;
}

/**
 * The texts to check: those that were named, or standard input. A file that cannot be read leaves the others as
 * they are. Throws a Problem if there is no text at all: a check of nothing must not succeed.
 */
export async function textsOf(context: Context): Promise<TextFiles> {
  const { files, remarks: found } = await filesOf(namedIn(context), diskOf(context));
  const texts: TextFile[] = [];
  const remarks = found.filter(({ kind }) => !isFailure(kind)).map(wordsOf);
  const failures = found.filter(({ kind }) => isFailure(kind)).map(wordsOf);
  for (const path of files) {
    const read = await textOf(path, context);
    if ('text' in read) texts.push(read);
    else if (read.isFailure) failures.push(read.words);
    else remarks.push(read.words);
  }
  if (texts.length === 0) {
    const lines = [...failures, ...remarks];
    throw new Problem(failures.length > 0 ? 'texts-unreadable' : 'nothing-to-check', { lines });
  }
  return { texts, remarks, failures };
}

type Unread = { readonly words: Text; readonly isFailure: boolean };

async function textOf(
  path: string,
  { settings, readFile, readStdin }: Context,
): Promise<TextFile | Unread> {
  const isStdin = path === '-';
  const name = isStdin ? { en: 'Standard input', zh: '标准输入' } : same(path);
  const failed = (en: string, zh: string): Unread => ({
    words: { en: `${name.en} ${en}`, zh: `${name.zh} ${zh}` },
    isFailure: true,
  });
  let bytes: Uint8Array | null;
  try {
    bytes = await (isStdin ? readStdin(mostBytes) : readFile(path, mostBytes));
  } catch (error) {
    const reason = reasonOf(error);
    return failed(`cannot be read: ${reason}.`, `无法读取：${reason}。`);
  }
  if (bytes === null) {
    return failed(`is larger than ${mostMegabytes} MB.`, `超过 ${mostMegabytes} MB。`);
  }
  const decoded = decode(bytes);
  if ('text' in decoded)
    return { name: isStdin ? (settings.stdinFilename ?? '-') : path, ...decoded };
  if (decoded.fault === 'binary') {
    const words = {
      en: `${name.en} is a binary file and was not checked.`,
      zh: `${name.zh} 是二进制文件，未核查。`,
    };
    return { words, isFailure: false };
  }
  return failed(
    'is not UTF-8 or UTF-16 text. Convert it and try again.',
    '不是 UTF-8 或 UTF-16 文本，请转换后重试。',
  );
}

/** What a folder leaves out is read as any other file. */
function diskOf({ kindOf, list, readFile }: Context): Disk {
  const read = async (path: string) => {
    const bytes = await readFile(path, mostBytes).catch(() => null);
    const decoded = bytes && decode(bytes);
    return decoded && 'text' in decoded ? decoded.text : null;
  };
  return { kindOf, list, read };
}

const isFailure = (kind: PathRemark['kind']) =>
  kind === 'missing-path' || kind === 'unreadable-folder';

function wordsOf({ kind, path }: PathRemark): Text {
  switch (kind) {
    case 'missing-path':
      return path === ''
        ? { en: 'An empty word names no file.', zh: '空字符串不是文件名。' }
        : /\s/.test(path) && !/[./\\]/.test(path)
          ? {
              en: `“${path}” is not a file. To check a sentence, send it to wujin check - on standard input.`,
              zh: `“${path}”不是文件。要核查一句话，请经标准输入传给 wujin check -。`,
            }
          : { en: `${path} does not exist.`, zh: `${path} 不存在。` };
    case 'ignored-path':
      return {
        en: `${path} is listed in .wujinignore and was not checked.`,
        zh: `${path} 列于 .wujinignore，未核查。`,
      };
    case 'unreadable-folder':
      return { en: `${path} cannot be read.`, zh: `${path} 无法读取。` };
    case 'folder-without-texts':
      return {
        en: `${path} has no text files (${extensions.join(', ')}).`,
        zh: `${path} 中没有文本文件（${extensions.join('、')}）。`,
      };
  }
}
