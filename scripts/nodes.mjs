// Other versions of Node.js and other runtimes, from the npm registry: the packages that hold the programs.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Every release line that the program is meant for. */
export const lines = ['20', '22', '24', '26'];

const isWindows = process.platform === 'win32';
const exe = isWindows ? '.exe' : '';
const libc = process.platform === 'linux' ? '-glibc' : '';

/** What else runs packages of npm, each with its version, its program and the words before a script. */
const others = [
  {
    name: `@oven/bun-${isWindows ? 'windows' : process.platform}-${process.arch === 'arm64' ? 'aarch64' : process.arch}`,
    version: '1.4.5',
    program: `bin/bun${exe}`,
    before: [],
  },
  {
    name: `@deno/${process.platform}-${process.arch}${libc}`,
    version: '2.9.6',
    program: `deno${exe}`,
    before: ['run', '--allow-all'],
  },
];

/** Installs them one by one into a folder that is removed again; calls back with each version's program. */
export async function withNodes(use, wanted = lines) {
  const name = `node-${isWindows ? 'win' : process.platform}-${process.arch}`;
  for (const line of wanted) {
    await withPackage(name, line, (folder) => use(join(folder, 'bin', `node${exe}`), line));
  }
}

/** The same with Bun and Deno; calls back with each program and the words that it wants before a script. */
export async function withOthers(use) {
  for (const { name, version, program, before } of others) {
    await withPackage(name, version, (folder) => use(join(folder, program), before));
  }
}

async function withPackage(name, version, use) {
  const prefix = mkdtempSync(join(tmpdir(), 'wujin-runtime-'));
  try {
    execFileSync(
      'npm',
      ['install', '--silent', '--no-audit', '--no-save', '--prefix', prefix, `${name}@${version}`],
      { stdio: ['ignore', 'ignore', 'inherit'], shell: isWindows },
    );
    await use(join(prefix, 'node_modules', name));
  } finally {
    rmSync(prefix, { recursive: true, force: true });
  }
}
