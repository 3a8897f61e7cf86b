import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, vi } from 'vitest';

/** A home of its own with `wujin` on the path, and in it a shell in a terminal of tmux. */
export type Terminal = {
  readonly home: string;
  /** Types a line where nothing stands, then presses Tab. */
  readonly tab: (line: string, times?: number) => Promise<void>;
  readonly type: (text: string) => void;
  /** Types a line, presses Enter and waits for its end. */
  readonly run: (line: string) => Promise<void>;
  /** Waits until the terminal shows this somewhere. */
  readonly shows: (text: string | RegExp) => Promise<void>;
  /** Waits until this is what stands behind the last prompt. */
  readonly showsLine: (line: string) => Promise<void>;
  /** How often the program was started since it was last asked. */
  readonly starts: () => number;
  readonly close: () => Promise<void>;
};

const root = fileURLToPath(new URL('../..', import.meta.url));
const prompt = 'prompt> ';

/** The full path of a program; a clear error where it is not installed. */
export function installed(program: string): string {
  try {
    return execFileSync('sh', ['-c', 'command -v "$1"', 'sh', program], {
      encoding: 'utf8',
    }).trim();
  } catch {
    throw new Error(`These tests drive the real ${program}, which is not installed here.`);
  }
}

/** A folder that is the home of a user who has installed the program. */
export function makeHome(): { readonly home: string; readonly env: Record<string, string> } {
  const home = mkdtempSync(join(tmpdir(), 'wujin-shell-'));
  const bin = join(home, 'bin');
  mkdirSync(bin);
  const { bin: programs } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const program = join(root, programs.wujin);
  // Every start leaves a line, so that a test can tell what was answered without one.
  writeFileSync(
    join(bin, 'wujin'),
    `#!/bin/sh\necho started >> '${home}/runs'\nexec '${process.execPath}' '${program}' "$@"\n`,
  );
  chmodSync(join(bin, 'wujin'), 0o755);
  writeFileSync(join(home, 'runs'), '');
  return {
    home,
    env: {
      HOME: home,
      ZDOTDIR: home,
      PATH: [bin, '/usr/local/bin', '/usr/bin', '/bin'].join(delimiter),
      LANG: 'C.UTF-8',
      TERM: 'xterm-256color',
    },
  };
}

function eventually(look: () => void): Promise<void> {
  return vi.waitFor(look, { timeout: 20_000, interval: 30 });
}

/** Opens a shell that reads `files` (paths in its home) when it starts. */
export async function openTerminal(
  command: readonly string[],
  files: Readonly<Record<string, string>>,
): Promise<Terminal> {
  const { home, env } = makeHome();
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(home, path, '..'), { recursive: true });
    writeFileSync(join(home, path), text);
  }
  const [shell = '', ...options] = command;
  const tmux = (...args: string[]) =>
    execFileSync(installed('tmux'), ['-u', '-S', join(home, 'tmux'), '-f', '/dev/null', ...args], {
      cwd: home,
      env,
      encoding: 'utf8',
    });
  tmux('new-session', '-d', '-x', '160', '-y', '50', '-s', 'test', installed(shell), ...options);

  const press = (key: string) => tmux('send-keys', '-t', 'test', key);
  const type = (text: string) => tmux('send-keys', '-t', 'test', '-l', '--', text);
  const screen = () => tmux('capture-pane', '-p', '-t', 'test');
  const line = () => {
    const last = screen()
      .split('\n')
      .findLast((each) => each.startsWith(prompt.trimEnd()));
    return last?.slice(prompt.length).trimEnd() ?? null;
  };
  const shows = (wanted: string | RegExp) => eventually(() => expect(screen()).toMatch(wanted));
  const showsLine = (wanted: string) => eventually(() => expect(line(), screen()).toBe(wanted));
  // Keys are read in their order, so that those of a further try do no harm.
  const clear = () =>
    eventually(() => {
      press('C-u');
      press('C-l');
      expect(screen().trim()).toBe(prompt.trim());
    });
  await showsLine('');
  return {
    home,
    type,
    shows,
    showsLine,
    tab: async (text, times = 1) => {
      await clear();
      type(text);
      for (let i = 0; i < times; i += 1) press('Tab');
    },
    run: async (text) => {
      await clear();
      type(`${text}; echo ended`);
      press('Enter');
      await shows(/^ended$/m);
    },
    starts: () => {
      const path = join(home, 'runs');
      const count = readFileSync(path, 'utf8').split('\n').length - 1;
      writeFileSync(path, '');
      return count;
    },
    close: async () => {
      tmux('kill-server');
      // The shell writes its history while it ends.
      await eventually(() => rmSync(home, { recursive: true, force: true }));
    },
  };
}

/** What makes the shells say the same at the start of a line. */
export const prompts = {
  bash: `PS1='${prompt}'\nbind 'set bell-style none'\n`,
  zsh: `PS1='${prompt}'\nunsetopt beep\n`,
  fish: `set -g fish_greeting\nset -g fish_autosuggestion_enabled 0\nfunction fish_prompt\n  echo -n '${prompt}'\nend\n`,
} as const;
