/** Where text goes, and what is at the other end. */
export type Output = {
  /** Resolves when the text was handed over; a reader that has gone away is no error. */
  readonly write: (text: string) => Promise<void>;
  readonly isTerminal: boolean;
  readonly columns: number | null;
};

/** Columns of what is at the other end: COLUMNS where it is set, else what the terminal says, else 80. */
export function columnsOf({ columns }: Output, env: Io['env']): number {
  const asked = Number(env['COLUMNS']);
  return Number.isInteger(asked) && asked > 0 ? asked : (columns ?? 80);
}

/** What a run of the program has of the world: no more than this, so that a test can give it. */
export type Io = {
  readonly stdout: Output;
  readonly stderr: Output;
  readonly readStdin: () => Promise<Uint8Array>;
  readonly readFile: (path: string) => Promise<Uint8Array>;
  readonly env: Readonly<Record<string, string | undefined>>;
};

/**
 * Writes to a stream and waits until it is through: ending the process before would cut what a slow
 * pipe has not taken yet. `| head` closes the pipe early (EPIPE): that is its right. The stream is
 * opened when it is first used: Node takes its time to set one up.
 */
export function outputOf(open: () => NodeJS.WriteStream): Output {
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
    write: (text) =>
      new Promise((resolve, reject) => {
        if (text === '') return resolve();
        stream().write(text, (error) => {
          if (error && Reflect.get(error, 'code') !== 'EPIPE') reject(error);
          else resolve();
        });
      }),
  };
}
