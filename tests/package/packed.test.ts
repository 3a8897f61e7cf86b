import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  cp,
  lstat,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rm,
  stat,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runWujin } from '../cli/harness.ts';
import { bundled } from '../model/bundled.ts';
import { outputNames, validatorOf } from '../sections/schemas.ts';

/** The package as a user gets it: packed, installed in an empty folder, run by its name. */
const run = promisify(execFile);
const root = fileURLToPath(new URL('../..', import.meta.url));
const quiet = { ...process.env, NO_COLOR: '1', npm_config_loglevel: 'error' };

let folder = '';
let tarball = '';
let installed = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'wujin-'));
  const { stdout } = await run(
    'npm',
    ['pack', '--json', '--ignore-scripts', '--pack-destination', folder],
    {
      cwd: root,
      env: quiet,
    },
  );
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
        join('bin', 'wujin.cjs'),
        join('data', 'LICENSE'),
        join('dist', 'data.json'),
        join('dist', 'THIRD-PARTY-NOTICES.txt'),
      ]),
    );
    expect(files.filter((file) => /(?<!\.d)\.ts$|\.map$|^src|^tests/.test(file))).toEqual([]);
  });

  test('is small enough for a one-off', async () => {
    expect((await stat(tarball)).size).toBeLessThanOrEqual(495_000);
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
    expect(stderr).toBe('Showing 31 of 390. Add --all for every year and area.\n');
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
    await rm(join(copy, 'dist', 'table.cjs'));
    const program = join(copy, 'bin', 'wujin.cjs');
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
    expect(JSON.parse(stdout)).toHaveLength(300);
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

describe('the schemas of the packed package', () => {
  test('are those of the sources, and its data fits them', async () => {
    const packed = await shell(
      `for each in "" ${outputNames.join(' ')}; do "$WUJIN" schema $each; done`,
    );
    const own: string[] = [(await runWujin(['schema'])).stdout];
    for (const name of outputNames) own.push((await runWujin(['schema', name])).stdout);
    expect(packed.stdout).toBe(own.join(''));
    const { stdout } = await shell('"$WUJIN" schema');
    const data: unknown = JSON.parse(await readFile(join(installed, 'dist', 'data.json'), 'utf8'));
    expect(validatorOf(JSON.parse(stdout))(data)).toEqual([]);
  });

  test('are those that the template names', async () => {
    const { stdout } = await shell(
      '"$WUJIN" export --template > mine.json; "$WUJIN" --data mine.json export',
    );
    expect(stdout).toBe((await shell('cat mine.json')).stdout);
  });
});

describe('an export of the packed package', () => {
  /** How a line ends that cannot answer. */
  async function failing(line: string): Promise<{ code: unknown; stdout: unknown; took: number }> {
    const begun = performance.now();
    const error = await shell(line).catch((reason: unknown) => reason);
    if (!(error instanceof Error)) throw new Error(`“${line}” did not fail`);
    const took = performance.now() - begun;
    return { code: Reflect.get(error, 'code'), stdout: Reflect.get(error, 'stdout'), took };
  }

  test.each([
    ['stats', ''],
    ['stats --all --json', ''],
    ['audit --width 80 --format list', ''],
    ['search gaoxin --lang zh', ''],
    ['stats', '--format json'],
  ])('is data for another run: wujin %s', async (question, format) => {
    const own = await shell(`"$WUJIN" ${question}`);
    const piped = await shell(`"$WUJIN" export ${format} | "$WUJIN" --data - ${question}`);
    expect(piped.stdout).toBe(own.stdout);
    const named = await shell(`"$WUJIN" --data <("$WUJIN" export) ${question}`);
    expect(named.stdout).toBe(own.stdout);
  });

  test('is the same in a file, in a pipe and in a folder of its own', async () => {
    const place = await mkdtemp(join(folder, 'same-'));
    await shell(`cd ${place} && "$WUJIN" export > a && "$WUJIN" export --out b`);
    await shell(`cd ${place} && "$WUJIN" export -f datapackage --out c`);
    expect(await readFile(join(place, 'a'), 'utf8')).toBe(await readFile(join(place, 'b'), 'utf8'));
    expect(JSON.parse(await readFile(join(place, 'a'), 'utf8'))).toEqual(
      JSON.parse(JSON.stringify(bundled)),
    );
    expect(await readdir(join(place, 'c'))).toContain('datapackage.json');
    expect((await readdir(place)).sort()).toEqual(['a', 'b', 'c']);
  });

  // Not with --force on devices: should the check ever fail, root would lose them.
  test.each([
    ['/dev/null', ''],
    ['/dev/stdout', ''],
    ['pipe', ''],
    ['pipe', '--force'],
  ])('leaves alone what is no file: --out %s %s', async (out, force) => {
    const place = await mkdtemp(join(folder, 'device-'));
    await shell(`mkfifo ${place}/pipe`);
    for (const line of ['export', 'export -f datapackage']) {
      const { code, stdout } = await failing(
        `cd ${place} && "$WUJIN" ${line} --out ${out} ${force}`,
      );
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    }
    expect(await readdir(place)).toEqual(['pipe']);
    expect((await lstat(join(place, 'pipe'))).isFIFO()).toBe(true);
  });

  test('asks for a name: an empty --out does not fill the folder that one is in', async () => {
    const place = await mkdtemp(join(folder, 'empty-'));
    for (const line of ['export', 'export -f ndjson', 'export -f datapackage']) {
      await shell(`cd ${place} && "$WUJIN" ${line} --out ""`).catch(() => {});
      expect({ line, files: await readdir(place) }).toEqual({ line, files: [] });
      const { code, stdout } = await failing(`cd ${place} && "$WUJIN" ${line} --out ""`);
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    }
  });

  describe('that is interrupted', () => {
    let large = '';
    beforeAll(async () => {
      large = join(folder, 'large.json');
      const figures = bundled.figures.map((figure) => ({
        ...figure,
        claims: figure.claims.flatMap((claim) => Array.from({ length: 250 }, () => claim)),
      }));
      await writeFile(large, JSON.stringify({ ...bundled, figures }));
    });

    /** Starts an export, interrupts it when it has begun to write, and says how it ended. */
    async function interrupt(place: string, format: string, signal: NodeJS.Signals) {
      const program = join(folder, 'node_modules', '.bin', 'wujin');
      const args = ['export', '--format', format, '--data', large, '--out', 'target', '--force'];
      const child = spawn(program, args, { cwd: place, env: quiet, stdio: 'ignore' });
      const ended = once(child, 'exit');
      const hasBegun = async () =>
        (await readdir(place, { recursive: true })).some((name) => name.includes('.wujin-'));
      while (child.exitCode === null && !(await hasBegun())) await sleep(1);
      child.kill(signal);
      const [code, by] = await ended;
      return { code, by };
    }

    test.each([
      ['ndjson', 'SIGINT'],
      ['ndjson', 'SIGTERM'],
      ['datapackage', 'SIGINT'],
      ['datapackage', 'SIGTERM'],
      ['ndjson', 'SIGHUP'],
    ] as const)('leaves nothing behind: %s, %s', async (format, signal) => {
      const place = await mkdtemp(join(folder, 'interrupted-'));
      expect(await interrupt(place, format, signal)).toEqual({ code: null, by: signal });
      expect(await readdir(place)).toEqual([]);
    });

    test('leaves what was there as it was', async () => {
      const place = await mkdtemp(join(folder, 'interrupted-'));
      await writeFile(join(place, 'target'), 'mine');
      expect(await interrupt(place, 'ndjson', 'SIGINT')).toEqual({ code: null, by: 'SIGINT' });
      expect(await readdir(place)).toEqual(['target']);
      expect(await readFile(join(place, 'target'), 'utf8')).toBe('mine');
      const other = await mkdtemp(join(folder, 'interrupted-'));
      await mkdir(join(other, 'target'));
      await writeFile(join(other, 'target', 'terms.csv'), 'mine');
      expect(await interrupt(other, 'datapackage', 'SIGTERM')).toEqual({
        code: null,
        by: 'SIGTERM',
      });
      expect(await readdir(other)).toEqual(['target']);
      expect(await readdir(join(other, 'target'))).toEqual(['terms.csv']);
    });

    test('is written whole when it is let be', async () => {
      const place = await mkdtemp(join(folder, 'whole-'));
      const { stdout } = await shell(
        `cd ${place} && "$WUJIN" export -f ndjson --data ${large} --out all && wc -l < all`,
      );
      const claims = bundled.figures.flatMap((figure) => figure.claims).length;
      expect(Number(stdout)).toBeGreaterThan(claims * 250);
      expect(await readdir(place)).toEqual(['all']);
    });
  });

  test.each(['--data /dev/zero', '--data - < /dev/zero'])(
    'of data without an end is refused soon: %s',
    async (data) => {
      for (const line of ['stats', 'export']) {
        const { took, ...ended } = await failing(`"$WUJIN" ${line} ${data}`);
        expect(ended).toEqual({ code: 4, stdout: '' });
        expect(took).toBeLessThan(5000);
      }
    },
  );
});
