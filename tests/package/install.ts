import { execFile } from 'node:child_process';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const root = fileURLToPath(new URL('../..', import.meta.url));
const env = { ...process.env, npm_config_loglevel: 'error' };

/** A new folder with nothing in it but the packed package, installed. */
export async function installPackage(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'wujin-library-'));
  await run('npm', ['pack', '--ignore-scripts', '--pack-destination', folder], { cwd: root, env });
  await writeFile(join(folder, 'package.json'), '{ "private": true, "type": "module" }');
  const install = 'npm install --offline --ignore-scripts ./wujin-*.tgz';
  await run('bash', ['-c', install], { cwd: folder, env });
  return folder;
}
