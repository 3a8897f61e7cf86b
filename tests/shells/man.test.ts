import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, expect, test } from 'vitest';
import { commands, overview } from '../../src/commands/index.ts';
import { options } from '../../src/commands/options.ts';
import { helpTopics } from '../../src/commands/topics.ts';
import { keysOf } from '../../src/model/vocabulary.ts';
import { installed } from './terminal.ts';

/** The manual page of the build, as mandoc reads it. */
const page = fileURLToPath(new URL('../../dist/wujin.1', import.meta.url));
const mandoc = (...args: string[]) =>
  spawnSync(installed('mandoc'), [...args, page], { encoding: 'utf8' }).stdout;

let text = '';
beforeAll(() => {
  // Bold and underlined letters are typed over each other.
  text = mandoc('-T', 'utf8', '-O', 'width=200').replaceAll(/.\u0008/gu, '');
});

test('is put where man finds it: npm links a list of pages, and no single name', () => {
  const path = new URL('../../package.json', import.meta.url);
  expect(JSON.parse(readFileSync(path, 'utf8')).man).toEqual(['dist/wujin.1']);
});

test('is well formed, in the eyes of a strict reader', () => {
  expect(mandoc('-T', 'lint')).toBe('');
});

test('has the usual sections in their usual order', () => {
  expect(text.match(/^[A-Z][A-Z ]+$/gm)).toEqual([
    'NAME',
    'SYNOPSIS',
    'DESCRIPTION',
    'COMMANDS',
    'OPTIONS',
    'FORMATS',
    'EVIDENCE',
    'ENVIRONMENT',
    'EXIT STATUS',
    'EXAMPLES',
    'SEE ALSO',
  ]);
});

test('has every command with what it is for', () => {
  for (const { name, about } of commands) {
    expect(text).toMatch(new RegExp(`^     wujin ${name}( |$)`, 'm'));
    expect(text).toContain(about.en);
  }
});

test('has every option as it is typed', () => {
  const flags = keysOf(options).map((name) => `--${name}`);
  for (const flag of [...flags, '--help', '--version', '-f,', '-h,', '-V,']) {
    expect(text).toMatch(new RegExp(`^     (-., )?${flag}( |$)`, 'm'));
  }
});

test('has every row of the help: formats, evidence, variables, exit codes', () => {
  const rows = helpTopics.flatMap(({ parts }) => parts.flatMap((part) => part.rows ?? []));
  for (const { term, about } of rows) {
    expect(text).toMatch(new RegExp(`^     ${term}( |$)`, 'm'));
    expect(text).toContain(about.en.slice(1));
  }
});

test('has every example as it can be copied', () => {
  for (const { line } of [overview, ...commands].flatMap(({ examples }) => examples)) {
    expect(text).toContain(`\n           ${line}\n`);
  }
});
