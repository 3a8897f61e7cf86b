import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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
    const lines = [...text.matchAll(/^(?!.*#) +(?:- run: npx --yes )?(wujin --data .*)$/gm)].map(
      ([, line = '']) => line.replace(/ {2,}.*/, ''),
    );
    expect(lines.length).toBeGreaterThan(3);
    const files = { 'facts.csv': textOf('facts.csv') };
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

test('a folder that has one of the files stays as it was; --force replaces them', async () => {
  for (const name of ['facts.csv', 'README.md']) {
    writeFileSync(join(folder, name), 'mine');
    const { stderr, exit } = await runWujin(['init', folder]);
    expect(exit).toBe(2);
    expect(stderr).toBe(`${join(folder, name)} already exists.\nTo replace it, add --force.\n`);
    expect(filesIn(folder)).toEqual([name]);
    rmSync(join(folder, name));
  }
  writeFileSync(join(folder, 'README.md'), 'mine');
  writeFileSync(join(folder, 'other'), 'mine');
  expect((await runWujin(['init', folder, '--force'])).exit).toBe(0);
  expect(filesIn(folder)).toEqual([...names, 'other'].sort());
  expect(textOf('other')).toBe('mine');
  expect(textOf('README.md')).not.toBe('mine');
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
