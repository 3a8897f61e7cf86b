import { execFile, spawn } from 'node:child_process';
import { chmod, cp, mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { DuckDBInstance } from '@duckdb/node-api';
import { stringify } from 'csv-stringify/sync';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Block, blocksOf, replaceBlock, rewrite, root } from './pages.ts';

/**
 * The pages whose blocks are to be copied into a shell: each is run from its first block to its
 * last in one folder, with the packed program as `wujin`. A block of text under a block is what
 * that must print. A block that cannot be run here is marked as untested, and so says the page.
 */
const pages = [
  'docs/recipes.md',
  'docs/export.md',
  'docs/your-own-facts.md',
  'docs/contributing.md',
  'SKILL.md',
];

/** What the pages need, and the package of Debian that has it. */
const tools = { jq: 'jq', mlr: 'miller', sqlite3: 'sqlite3', make: 'make', python3: 'python3' };

const execute = promisify(execFile);
let folder = '';
let env: NodeJS.ProcessEnv = {};

beforeAll(async () => {
  for (const [tool, name] of Object.entries(tools)) {
    await execute('bash', ['-c', `command -v ${tool}`]).catch(() => {
      throw new Error(`The recipes need ${tool}: apt-get install ${name}`);
    });
  }
  folder = await mkdtemp(join(tmpdir(), 'wujin-recipes-'));
  await pack(join(folder, 'package'));
  const bin = join(folder, 'bin');
  await mkdir(bin);
  await symlink(join(folder, 'package', 'bin', 'wujin.cjs'), join(bin, 'wujin'));
  env = {
    ...process.env,
    PATH: `${bin}:${process.env['PATH']}`,
    LC_ALL: 'C.UTF-8',
    npm_config_offline: 'true',
    npm_config_loglevel: 'error',
  };
});

afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

/** The package, built from a copy of the project: other tests build in the project itself. */
async function pack(copy: string): Promise<void> {
  const parts = [
    'bin',
    'data',
    'scripts',
    'src',
    'package.json',
    'rolldown.config.js',
    'tsconfig.json',
  ];
  await mkdir(copy);
  for (const part of parts) await cp(root + part, join(copy, part), { recursive: true });
  await symlink(`${root}node_modules`, join(copy, 'node_modules'));
  await execute('npm', ['pack', '--silent'], { cwd: copy });
}

/** Runs a program in a folder and gives what it prints. What goes wrong is told as it was. */
function run(program: string, args: readonly string[], cwd: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd, env });
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text;
    });
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve(stdout);
      else reject(new Error(`${program} exits with ${code}\n${stderr}${stdout}`));
    });
    child.stdin.end();
  });
}

async function query(sql: string, cwd: string): Promise<string> {
  const instance = await DuckDBInstance.create(':memory:', { threads: '2' });
  const connection = await instance.connect();
  try {
    await connection.run(`SET file_search_path = '${cwd}'`);
    const result = await connection.runAndReadAll(sql);
    return stringify([result.columnNames(), ...result.getRowsJson()]);
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}

/** How a block of each language is run. A block with a file name is written to the file instead. */
const runners: Readonly<Record<string, (text: string, cwd: string) => Promise<string>>> = {
  sh: (text, cwd) => run('bash', ['-euo', 'pipefail', '-c', text], cwd),
  // Debian's own has pandas; another one on the path may not.
  python: (text, cwd) => run('/usr/bin/python3', ['-c', text], cwd),
  sql: query,
};

/** What stands in a page to be looked at: its output under a command, and golden examples. */
const shown = ['text', 'console'];
const isUntested = ({ note }: Block) => note === 'untested';

describe.each(pages)('%s', (page) => {
  const blocks = blocksOf(page);
  let cwd = '';

  beforeAll(async () => {
    cwd = await mkdtemp(join(folder, 'page-'));
    const tarballs = await readdir(join(folder, 'package'));
    for (const name of tarballs.filter((each) => each.endsWith('.tgz'))) {
      await cp(join(folder, 'package', name), join(cwd, name));
    }
  });

  test('has blocks that are run', () => {
    expect(blocks.some(({ language, note }) => language in runners && note === '')).toBe(true);
    const others = blocks.filter(
      (block) =>
        !isUntested(block) &&
        !shown.includes(block.language) &&
        !(block.language in runners) &&
        block.note === '',
    );
    expect(others).toEqual([]);
  });

  test.each(
    blocks
      .map((block, i) => [block.text.split('\n')[0], block, blocks[i + 1]] as const)
      .filter(([, block]) => !isUntested(block) && !shown.includes(block.language)),
  )('%s', async (_, { language, note, text }, next) => {
    if (note !== '') {
      await writeFile(join(cwd, note), text);
      await chmod(join(cwd, note), 0o755);
      return;
    }
    const output = await runners[language]?.(text, cwd);
    const expected = next?.language === 'text' && !isUntested(next) ? next : null;
    if (expected && rewrite) replaceBlock(page, expected, output ?? '');
    else if (expected) expect(output).toBe(expected.text);
  });
});
