import { run } from '../../src/cli.ts';
import type { Io, Output } from '../../src/terminal/output.ts';

/** The world of one run: what is at the other end of stdout, and what the program may read. */
export type World = {
  /** Columns of the terminal; null for a pipe. */
  readonly terminal?: number | null;
  readonly env?: Readonly<Record<string, string>>;
  readonly stdin?: string;
  readonly files?: Readonly<Record<string, string>>;
};

export type Result = { readonly stdout: string; readonly stderr: string; readonly exit: number };

/** Runs the program in this process. Colour is off unless the environment asks for it. */
export async function runWujin(argv: readonly string[], world: World = {}): Promise<Result> {
  const { terminal = null, env = { NO_COLOR: '1' }, stdin = '', files = {} } = world;
  const written = { stdout: '', stderr: '' };
  const output = (name: 'stdout' | 'stderr'): Output => ({
    isTerminal: terminal !== null,
    columns: terminal,
    write: async (text) => {
      written[name] += text;
    },
  });
  const io: Io = {
    stdout: output('stdout'),
    stderr: output('stderr'),
    env,
    readStdin: async () => new TextEncoder().encode(stdin),
    readFile: async (path) => {
      const text = files[path];
      if (text === undefined) throw new Error(`ENOENT: no such file or directory, open '${path}'`);
      return new TextEncoder().encode(text);
    },
  };
  const exit = await run(argv, io);
  return { ...written, exit };
}

/** The words of a line as a shell parts them: by spaces, quotes kept together. */
export function wordsOf(line: string): string[] {
  return [...line.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map(
    ([, double, single, bare]) => double ?? single ?? bare ?? '',
  );
}

/** The arguments of a documented line: what stands behind `wujin`, up to a pipe. */
export function argumentsOf(line: string): string[] {
  const words = wordsOf(line.replace(/^\$ /, ''));
  const start = words.indexOf('wujin') + 1;
  const pipe = words.indexOf('|', start);
  return words.slice(start, pipe < 0 ? undefined : pipe);
}
