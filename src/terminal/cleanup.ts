/** Registers what undoes a step. The last step is undone first. */
export type Defer = (undo: () => void) => void;

/** Signals that end a program, without those of a crash. Node itself uses SIGUSR1 and SIGPROF. */
const signals: readonly NodeJS.Signals[] = [
  'SIGINT',
  'SIGTERM',
  'SIGHUP',
  'SIGQUIT',
  'SIGUSR2',
  'SIGALRM',
  'SIGVTALRM',
  'SIGXCPU',
  'SIGIO',
  'SIGPWR',
  'SIGSTKFLT',
];

/**
 * Does some work, then everything that the work deferred: whether it succeeds, fails or a signal ends
 * the program. A signal cannot interrupt code that awaits nothing.
 */
export async function withCleanup<T>(work: (defer: Defer) => Promise<T>): Promise<T> {
  const deferred: (() => void)[] = [];
  const cleanUp = () => {
    for (const undo of deferred.splice(0).reverse()) attempt(undo);
  };
  const removers = signals.map((signal) => beforeEnd(signal, cleanUp));
  try {
    return await work((undo) => deferred.push(undo));
  } finally {
    for (const remove of removers) remove();
    cleanUp();
  }
}

/** Does a step whose failure is no error; returns whether it succeeded. */
export function attempt(step: () => void): boolean {
  try {
    step();
    return true;
  } catch {
    return false;
  }
}

/** Does something before a signal ends the program; returns what takes that back. */
function beforeEnd(signal: NodeJS.Signals, cleanUp: () => void): () => void {
  const handle = () => {
    cleanUp();
    // Now nothing listens, so that the signal ends the program. Windows cannot send every signal.
    if (!attempt(() => process.kill(process.pid, signal))) process.exit(1);
  };
  // Windows refuses to listen to signals that it does not know.
  attempt(() => process.once(signal, handle));
  return () => process.removeListener(signal, handle);
}
