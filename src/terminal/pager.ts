import { spawn } from 'node:child_process';

type Environment = Readonly<Record<string, string | undefined>>;

/** The pager that a person wants: WUJIN_PAGER, PAGER, or less. Null if NO_PAGER is set or it is `cat`. */
export function pagerOf(env: Environment): string | null {
  if (env['NO_PAGER']) return null;
  const command = (env['WUJIN_PAGER'] ?? env['PAGER'] ?? 'less').trim();
  return command === '' || command === 'cat' ? null : command;
}

/**
 * Shows a text in a pager and waits until it is closed. Like git, it has less keep colours and end on a
 * text of one screen, unless LESS says otherwise. Returns false if the pager could not be started.
 */
export async function page(text: string, command: string, env: Environment): Promise<boolean> {
  const pager = spawn(command, {
    shell: true,
    stdio: ['pipe', 'inherit', 'inherit'],
    env: { LESS: 'FRX', LV: '-c', ...env },
  });
  // Ctrl-C is for the pager: it must not end this process and leave the pager without its terminal.
  const ignore = () => {};
  process.on('SIGINT', ignore);
  // A pager may be closed before it has read everything.
  pager.stdin.on('error', ignore);
  pager.stdin.end(text);
  try {
    return await new Promise((resolve) => {
      pager.on('error', () => resolve(false));
      // 126 and 127: the shell found no such program, or could not run it.
      pager.on('close', (code) => resolve(code !== 126 && code !== 127));
    });
  } finally {
    process.removeListener('SIGINT', ignore);
  }
}
