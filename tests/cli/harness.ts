import { run } from '../../src/cli.ts';
import type { Io, Output } from '../../src/terminal/output.ts';
import { save } from '../../src/terminal/save.ts';

/** The world of one run: what is at the other end of stdout, and what the program may read. */
export type World = {
  /** Columns of the terminal; null for a pipe. */
  readonly terminal?: number | null;
  /** Lines of the terminal, where a test wants a pager. */
  readonly rows?: number;
  readonly page?: Io['page'];
  readonly env?: Readonly<Record<string, string>>;
  /** Texts, or bytes where it matters which. */
  readonly stdin?: string | Uint8Array;
  /** What --out does, where it should not write to the disk. */
  readonly save?: Io['save'];
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  /** What can be read by a path and is no regular file. */
  readonly pipes?: Readonly<Record<string, string | Uint8Array>>;
};

export type Result = { readonly stdout: string; readonly stderr: string; readonly exit: number };

/** Runs the program in this process. Colour is off unless the environment asks for it. */
export async function runWujin(argv: readonly string[], world: World = {}): Promise<Result> {
  const { terminal = null, env = { NO_COLOR: '1' }, stdin = '', files = {}, pipes = {} } = world;
  const readable = { ...files, ...pipes };
  const written = { stdout: '', stderr: '' };
  const output = (name: 'stdout' | 'stderr'): Output => ({
    isTerminal: terminal !== null,
    columns: terminal,
    rows: world.rows ?? null,
    write: async (text) => {
      written[name] += text;
      return true;
    },
  });
  const io: Io = {
    stdout: output('stdout'),
    stderr: output('stderr'),
    env,
    save: world.save ?? save,
    page: world.page ?? (async () => false),
    isFile: async (path) => Object.hasOwn(files, path),
    kindOf: async (path) => {
      if (Object.hasOwn(files, path)) return 'file';
      if (Object.hasOwn(pipes, path)) return 'other';
      return path !== '' && filesIn(path, files).length > 0 ? 'folder' : null;
    },
    list: async (folder) => {
      const names = filesIn(folder, files).map((name) => name.split('/'));
      const kinds = new Map(names.map(([name = '', ...rest]) => [name, rest.length] as const));
      return [...kinds].map(([name, depth]) => ({ name, kind: depth > 0 ? 'folder' : 'file' }));
    },
    readStdin: async (limit) => limited(stdin, limit),
    readFile: async (path, limit) => {
      const content = Object.hasOwn(readable, path) ? readable[path] : undefined;
      if (content === undefined)
        throw new Error(`ENOENT: no such file or directory, open '${path}'`);
      return limited(content, limit);
    },
  };
  const exit = await run(argv, io);
  return { ...written, exit };
}

/** The files in a folder and in its folders, as seen from it. An absolute path is not in the working directory. */
function filesIn(folder: string, files: NonNullable<World['files']>): readonly string[] {
  const begin = folder === '.' ? '' : `${folder}/`;
  return Object.keys(files)
    .filter((name) => name.startsWith(begin) && !(begin === '' && name.startsWith('/')))
    .map((name) => name.slice(begin.length));
}

function limited(content: string | Uint8Array, limit: number): Uint8Array | null {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return bytes.length > limit ? null : bytes;
}

/** The words of a line as a shell parts them: by spaces, quotes kept together. */
export function wordsOf(line: string): string[] {
  return [...line.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map(
    ([, double, single, bare]) => double ?? single ?? bare ?? '',
  );
}

/** The arguments of a documented line: what follows `wujin`, up to a pipe, a file or a comment. */
export function argumentsOf(line: string): string[] {
  const words = wordsOf(line.replace(/^\$ /, ''));
  const start = words.indexOf('wujin') + 1;
  const end = words.findIndex((word, i) => i >= start && ['|', '>', '#'].includes(word));
  return words.slice(start, end < 0 ? undefined : end);
}
