// Other versions of Node.js, from the npm registry: the packages that the package `node` installs.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Every release line that the program is meant for. */
export const lines = ['20', '22', '24', '26'];

/** Installs them into a folder that is removed again; calls back with each version's program. */
export async function withNodes(use, wanted = lines) {
  const platform = process.platform === 'win32' ? 'win' : process.platform;
  const name = `node-${platform}-${process.arch}`;
  const folder = mkdtempSync(join(tmpdir(), 'wujin-nodes-'));
  try {
    for (const line of wanted) {
      const prefix = join(folder, line);
      const shell = process.platform === 'win32';
      execFileSync(
        'npm',
        ['install', '--silent', '--no-audit', '--no-save', '--prefix', prefix, `${name}@${line}`],
        { stdio: ['ignore', 'ignore', 'inherit'], shell },
      );
      const program = process.platform === 'win32' ? 'node.exe' : 'node';
      await use(join(prefix, 'node_modules', name, 'bin', program), line);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
