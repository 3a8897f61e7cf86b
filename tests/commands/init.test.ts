import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { argumentsOf, runWujin } from '../cli/harness.ts';
import { commands } from './described.ts';

/** `wujin init` writes a starter that works as it is, and never replaces a file unasked. */
const root = mkdtempSync(join(tmpdir(), 'wujin-init-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));
let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(root, 'test-'));
});

const textOf = (name: string) => readFileSync(join(folder, name), 'utf8');
const names = ['.github/workflows/facts.yml', 'README.md', 'facts.csv'];
const filesIn = (path: string) =>
  readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(path.length + 1))
    .sort();

describe.each(['en', 'zh'])('in %s', (language) => {
  const start = () => runWujin(['init', folder, '--lang', language]);
  const on = (...argv: readonly string[]) =>
    runWujin([...argv, '--data', 'facts.csv', '--lang', language], {
      files: { 'facts.csv': textOf('facts.csv') },
    });

  test('the starter has eight facts of two sources, one corroborated and one disputed', async () => {
    expect(await start()).toMatchObject({ stdout: '', exit: 0 });
    expect(filesIn(folder)).toEqual(names);
    const { stdout, stderr } = await on('stats', '--all', '--json');
    const facts: readonly { evidence: string; sources: readonly string[] }[] = JSON.parse(stdout);
    const count = (kind: string) => facts.filter(({ evidence }) => evidence === kind).length;
    expect([facts.length, count('corroborated'), count('disputed')]).toEqual([8, 1, 1]);
    expect(new Set(facts.flatMap(({ sources }) => sources)).size).toBe(2);
    // Nothing is left out, kept as a note or without a type.
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });

  test('each command of its README and its workflow works', async () => {
    await start();
    const text = textOf('README.md') + textOf('.github/workflows/facts.yml');
    const lines = [...text.matchAll(/^(?!.*#) +(?:- run: )?(wujin --data .*)$/gm)].map(
      ([, line = '']) => line.replace(/ {2,}.*/, ''),
    );
    expect(lines.length).toBeGreaterThan(3);
    const files = { 'facts.csv': textOf('facts.csv'), 'README.md': textOf('README.md') };
    for (const line of lines) {
      const { stdout, exit } = await runWujin(argumentsOf(line), { files });
      expect([line, exit, stdout !== '']).toEqual([line, 0, true]);
    }
    expect(textOf('README.md').split('\n').length).toBeLessThanOrEqual(12);
  });

  test('the next step that it names works', async () => {
    const { stderr } = await start();
    const line = /wujin stats .*/.exec(stderr)?.[0] ?? '';
    expect(line).toContain(join(folder, 'facts.csv'));
  });
});

test('a README or a workflow that exists stays, --force or not', async () => {
  mkdirSync(join(folder, '.github/workflows'), { recursive: true });
  for (const name of ['README.md', '.github/workflows/facts.yml', 'other']) {
    writeFileSync(join(folder, name), 'mine');
  }
  const files = Object.fromEntries(filesIn(folder).map((name) => [join(folder, name), 'mine']));
  for (const options of [[], ['--force']]) {
    const { stderr, exit } = await runWujin(['init', folder, ...options], { files });
    expect(exit).toBe(0);
    expect(stderr).toContain(`Wrote ${join(folder, 'facts.csv')}.\n`);
    expect(stderr).toContain(`${join(folder, 'README.md')} already exists and was not changed.`);
    for (const name of ['README.md', '.github/workflows/facts.yml', 'other']) {
      expect(textOf(name)).toBe('mine');
    }
  }
});

test('facts that exist stay as they are, and another folder is suggested; --force replaces them', async () => {
  writeFileSync(join(folder, 'facts.csv'), 'mine');
  const files = { [join(folder, 'facts.csv')]: 'mine' };
  const { stderr, exit } = await runWujin(['init', folder], { files });
  expect(exit).toBe(2);
  expect(stderr).toContain(`${join(folder, 'facts.csv')} already exists.`);
  expect(stderr).toContain(`wujin init ${join(folder, 'facts')}`);
  expect(filesIn(folder)).toEqual(['facts.csv']);
  expect((await runWujin(['init', folder, '--force'])).exit).toBe(0);
  expect(filesIn(folder)).toEqual(names);
  expect(textOf('facts.csv')).not.toBe('mine');
});

test('the folders above it are made', async () => {
  const inner = join(folder, 'a', 'b');
  expect((await runWujin(['init', inner])).exit).toBe(0);
  expect(filesIn(inner)).toEqual(names);
});

test('its workflow installs nothing from a registry', async () => {
  await runWujin(['init', folder]);
  const workflow = textOf('.github/workflows/facts.yml');
  expect(workflow).not.toMatch(/npx|npm install (?!--global \.\/)/);
  expect(workflow).toMatch(/^ +- run: wujin .* check README\.md$/m);
});

test('it goes into the current folder if none is named', async () => {
  const paths: string[] = [];
  const { stderr } = await runWujin(['init'], {
    save: async (path) => {
      paths.push(path);
      return null;
    },
  });
  expect(paths).toEqual(['.']);
  expect(stderr).toBe(
    'Wrote facts.csv, README.md, .github/workflows/facts.yml.\nNext: wujin stats --data facts.csv\n',
  );
});

test('it takes one folder, and no data', async () => {
  expect((await runWujin(['init', 'a', 'b'])).exit).toBe(2);
  expect((await runWujin(['init', '--data', 'a.csv'])).exit).toBe(2);
  expect(commands.find(({ name }) => name === 'init')?.options).not.toContain('data');
});
