import { execFile } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

/** The package as a user gets it: packed, installed in an empty folder, run by its name. */
const run = promisify(execFile);
const root = fileURLToPath(new URL('../..', import.meta.url));
const quiet = { ...process.env, NO_COLOR: '1', npm_config_loglevel: 'error' };

let folder = '';
let tarball = '';
let installed = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'wujin-'));
  const { stdout } = await run('npm', ['pack', '--json', '--pack-destination', folder], {
    cwd: root,
    env: quiet,
  });
  const report: unknown = JSON.parse(stdout.slice(stdout.search(/^[[{]/m)));
  const [name] = JSON.stringify(report).match(/wujin-[\d.]+\.tgz/) ?? [];
  tarball = join(folder, name ?? 'none');
  await writeFile(join(folder, 'package.json'), '{ "private": true }');
  await run('npm', ['install', '--offline', '--ignore-scripts', tarball], {
    cwd: folder,
    env: quiet,
  });
  installed = join(folder, 'node_modules', 'wujin');
});

afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

const npx = (...args: string[]) =>
  run('npx', ['--no', '--offline', 'wujin', ...args], { cwd: folder, env: quiet });

/** A line of shell in which $WUJIN is the installed program. */
const shell = (line: string) =>
  run('bash', ['-c', `set -o pipefail; ${line}`], {
    cwd: folder,
    env: { ...quiet, WUJIN: join(folder, 'node_modules', '.bin', 'wujin') },
    maxBuffer: 64 * 1024 * 1024,
  });

describe('the packed package', () => {
  test('brings nothing else along', async () => {
    const packages = (await readdir(join(folder, 'node_modules'))).filter(
      (n) => !n.startsWith('.'),
    );
    expect(packages).toEqual(['wujin']);
  });

  test('holds the program, the data, the licences and no sources', async () => {
    const files = await readdir(installed, { recursive: true });
    expect(files).toEqual(
      expect.arrayContaining([
        'LICENSE',
        'README.md',
        'CHANGELOG.md',
        join('bin', 'wujin.js'),
        join('data', 'LICENSE'),
        join('dist', 'data.json'),
        join('dist', 'THIRD-PARTY-NOTICES.txt'),
      ]),
    );
    expect(files.filter((file) => /\.ts$|\.map$|^src|^tests/.test(file))).toEqual([]);
  });

  test('is small enough for a one-off', async () => {
    expect((await stat(tarball)).size).toBeLessThanOrEqual(160_000);
  });

  test('runs nothing when it is installed', async () => {
    const manifest = JSON.parse(await readFile(join(installed, 'package.json'), 'utf8'));
    for (const hook of ['preinstall', 'install', 'postinstall']) {
      expect(manifest.scripts).not.toHaveProperty(hook);
    }
    expect(manifest.dependencies ?? {}).toEqual({});
  });

  test('answers by its name with JSON in which numbers are numbers', async () => {
    const { stdout, stderr } = await npx('stats', '--json');
    const rows: { id: string; value: unknown }[] = JSON.parse(stdout);
    expect(rows.find(({ id }) => id === 'high-tech-enterprises-2021')?.value).toBe(1131);
    expect(stderr).toBe('');
  });

  test('answers as a one-off from the tarball', async () => {
    const { stdout } = await run(
      'npx',
      ['--yes', '--offline', '--package', tarball, 'wujin', 'terms', 'little', 'giant', '--json'],
      { cwd: tmpdir(), env: quiet },
    );
    expect(JSON.parse(stdout)).toHaveLength(1);
  });

  test('says its version and that of the data', async () => {
    const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
    const data = JSON.parse(await readFile(join(installed, 'dist', 'data.json'), 'utf8'));
    expect((await npx('--version')).stdout).toBe(`wujin ${version} (data ${data.version})\n`);
  });

  test('prints JSON without the files that draw tables', async () => {
    const copy = join(folder, 'copy');
    await cp(installed, copy, { recursive: true });
    await rm(join(copy, 'dist', 'people.js'));
    const program = join(copy, 'bin', 'wujin.js');
    const { stdout } = await run(process.execPath, [program, 'stats', '--json'], { env: quiet });
    expect(JSON.parse(stdout).length).toBeGreaterThan(20);
    await expect(run(process.execPath, [program, 'stats', '--width', '80'])).rejects.toThrow();
  });

  test('ends quietly when the reader has had enough', async () => {
    const { stdout, stderr } = await shell('"$WUJIN" stats --all --json 2>&1 | head -1');
    expect(stdout).toBe('[\n');
    expect(stderr).toBe('');
  });

  test('hands a slow reader everything', async () => {
    const { stdout } = await shell('"$WUJIN" sources --json | (sleep 1; cat)');
    expect(JSON.parse(stdout)).toHaveLength(137);
  });

  test('reads a dataset from standard input, and answers the same', async () => {
    const own = await shell('"$WUJIN" stats --all --json');
    const piped = await shell(
      'cat node_modules/wujin/dist/data.json | "$WUJIN" --data - stats --all --json',
    );
    expect(piped.stdout).toBe(own.stdout);
  });

  test('exits with 4 and an empty stdout when a data file is not valid', async () => {
    await writeFile(join(folder, 'bad.json'), '{"name": "bad"}');
    await expect(shell('"$WUJIN" stats --data bad.json')).rejects.toMatchObject({
      code: 4,
      stdout: '',
    });
  });
});
