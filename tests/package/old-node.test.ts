import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

/** What the program says to a Node.js that cannot run it. */
const root = fileURLToPath(new URL('../..', import.meta.url));
const bin = join(root, 'bin', 'wujin.cjs');
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'wujin-old-node-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs the program on a Node.js that gives itself another version. */
function runOn(version: string) {
  const preload = join(folder, 'version.cjs');
  const versions = `{ ...process.versions, node: '${version}' }`;
  writeFileSync(preload, `Object.defineProperty(process, 'versions', { value: ${versions} });`);
  const args = ['-r', preload, bin, '--version'];
  return spawnSync(process.execPath, args, { encoding: 'utf8', env: { PATH: '' } });
}

describe('a Node.js that is too old', () => {
  test.each(['8.17.0', '9.11.2', '18.19.0', '20.0.0', '20.18.3'])('%s is told so', (version) => {
    const { status, stdout, stderr } = runOn(version);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toBe(`wujin needs Node.js 20.19 or newer. This is Node.js ${version}.\n`);
  });

  test.each(['20.19.0', '20.20.2', '22.1.0', '24.11.0', '100.0.0'])('%s is not', (version) => {
    const { status, stdout, stderr } = runOn(version);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/^wujin \d/);
  });

  test('is older than what the manifest asks for', () => {
    const { engines } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    expect(engines.node).toBe('>=20.19');
  });
});
