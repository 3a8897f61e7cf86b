import { fstatSync, writeSync } from 'node:fs';
import type { kindOf, list } from './folders.ts';
import { leastColumns } from './least-columns.ts';
import type { save } from './save.ts';

/** Where text goes, and what is at the other end. */
export type Output = {
  /** Resolves when the text was handed over: to false when the reader has gone, which is no error. */
  readonly write: (text: string) => Promise<boolean>;
  readonly isTerminal: boolean;
  readonly columns: number | null;
  /** Lines of the terminal; null where it does not say, or is none. */
  readonly rows: number | null;
};

/** Columns of what is at the other end: COLUMNS where it is set, else what the terminal says, else 80. */
export function columnsOf({ columns }: Pick<Output, 'columns'>, env: Io['env']): number {
  const asked = Number(env['COLUMNS']);
  const width = Number.isInteger(asked) && asked > 0 ? asked : (columns ?? 80);
  return Math.max(leastColumns, width);
}

/** What a run of the program has of the world: no more than this, so that a test can give it. */
export type Io = {
  readonly stdout: Output;
  readonly stderr: Output;
  /** All of standard input or of a file; null when it is longer than the limit in bytes. */
  readonly readStdin: (limit: number) => Promise<Uint8Array | null>;
  readonly readFile: (path: string, limit: number) => Promise<Uint8Array | null>;
  /** Whether a path is a regular file: reading a pipe, a device or a terminal may never end. */
  readonly isFile: (path: string) => Promise<boolean>;
  /** What a path is, and what is in a folder; see folders.ts. */
  readonly kindOf: typeof kindOf;
  readonly list: typeof list;
  /** Writes whole or not at all; see save.ts. */
  readonly save: typeof save;
  /** Shows a text in a pager; see pager.ts. */
  readonly page: (text: string, command: string) => Promise<boolean>;
  readonly env: Readonly<Record<string, string | undefined>>;
};

/**
 * Standard output or error. Waits until what is written is through: ending the process before would
 * cut what a slow pipe has not taken yet. `| head` closes the pipe early (EPIPE): that is its right.
 *
 * Pipes, sockets and files are written to by their number: for the stream that Node makes of them it loads its
 * network code first. A terminal is left to the stream, which knows its width.
 */
export function outputOf(number: 1 | 2, open: () => NodeJS.WriteStream): Output {
  if (isWrittenByNumber(number)) {
    const write = (text: string) => writeTo(number, text);
    return { isTerminal: false, columns: null, rows: null, write };
  }
  return streamOutput(open);
}

/** Whether it is a pipe, a socket or a file, and not on Windows, which has pipes of another kind. */
function isWrittenByNumber(number: 1 | 2): boolean {
  if (process.platform === 'win32') return false;
  try {
    const stats = fstatSync(number);
    // A socket is what Node gives the programs that it starts for a pipe.
    return stats.isFIFO() || stats.isSocket() || stats.isFile();
  } catch {
    return false;
  }
}

/** Whether an error says that the reader of a pipe or a socket has gone. */
function isGone(code: unknown): boolean {
  return code === 'EPIPE' || code === 'ECONNRESET';
}

/** Milliseconds after which a full pipe that does not wait by itself is tried again. */
const patience = 5;

async function writeTo(number: 1 | 2, text: string): Promise<boolean> {
  const bytes = Buffer.from(text);
  for (let done = 0; done < bytes.length; ) {
    try {
      done += writeSync(number, bytes, done);
    } catch (error) {
      const code: unknown = Reflect.get(Object(error), 'code');
      if (isGone(code)) return false;
      if (code !== 'EAGAIN') throw error;
      await new Promise((resolve) => setTimeout(resolve, patience));
    }
  }
  return true;
}

/** The stream is opened when it is first used: Node takes its time to set one up. */
export function streamOutput(open: () => NodeJS.WriteStream): Output {
  let opened: NodeJS.WriteStream | null = null;
  const stream = (): NodeJS.WriteStream => {
    if (opened) return opened;
    opened = open();
    // The callback of each write says what went wrong; an event that nobody hears ends the process.
    opened.on('error', () => {});
    return opened;
  };
  return {
    get isTerminal() {
      return stream().isTTY === true;
    },
    get columns() {
      const { isTTY, columns } = stream();
      return isTTY && columns > 0 ? columns : null;
    },
    get rows() {
      const { isTTY, rows } = stream();
      return isTTY && rows > 0 ? rows : null;
    },
    write: (text) =>
      new Promise((resolve, reject) => {
        if (text === '') return resolve(true);
        stream().write(text, (error) => {
          if (error && !isGone(Reflect.get(error, 'code'))) reject(error);
          else resolve(!error);
        });
      }),
  };
}
