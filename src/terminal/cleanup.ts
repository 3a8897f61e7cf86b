/** Registers what undoes a step. The steps that a run made are undone last step first. */
export type Defer = (undo: () => void) => void;

/**
 * Signals that ask a program to end. SIGUSR1 and SIGPROF are missing, since Node uses them, and so are
 * those of a crash.
 */
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
 * Does some work, and afterwards everything that the work deferred, whether it ended, failed or was
 * interrupted by a signal. Signals wait while code runs that awaits nothing.
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

/** Whether it worked: for steps whose failure changes nothing. */
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
    // Without a listener the signal does what it does to every program. Windows cannot send all of them.
    if (!attempt(() => process.kill(process.pid, signal))) process.exit(1);
  };
  // Windows refuses to listen to signals that it does not know.
  attempt(() => process.once(signal, handle));
  return () => process.removeListener(signal, handle);
}
