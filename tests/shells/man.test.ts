import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, expect, test } from 'vitest';
import {
  citationFormats,
  exportFormats,
  type Option,
  options,
} from '../../src/commands/options.ts';
import { helpTopics } from '../../src/commands/topics.ts';
import { keysOf } from '../../src/model/vocabulary.ts';
import { sections } from '../../src/sections/index.ts';
import { commands, overview } from '../commands/described.ts';
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
    'YOUR OWN FACTS',
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
  const inOptions = ['areas', 'options'];
  const topics = helpTopics.filter(({ name }) => !inOptions.includes(name));
  const rows = topics.flatMap(({ parts }) =>
    typeof parts === 'function' ? [] : parts.flatMap((part) => part.rows ?? []),
  );
  for (const { term, about } of rows) {
    expect(text).toMatch(new RegExp(`^     ${term}( |$)`, 'm'));
    expect(text).toContain(about.en.slice(1));
  }
});

/** The part of the page under a heading, up to the next of its kind. */
function under(heading: string, from: string, indent: string): string {
  const [, rest = ''] = `\n${from}`.split(`\n${indent}${heading}\n`);
  const [part = ''] = rest.split(new RegExp(`^${indent}(?=\\S)`, 'm'));
  return part;
}

/** What the page says of an option, in one line. */
function onOption(flag: string): string {
  const [, rest = ''] = under('OPTIONS', text, '').split(
    new RegExp(`^     (?:-., )?${flag}(?= |$) *`, 'm'),
  );
  const [entry = ''] = rest.split(/^ {3,5}(?=\S)/m);
  return entry.replaceAll(/\s+/g, ' ').trim();
}

const lookUps = sections.map(({ id }) => id);

test('says which commands are the look-up commands', () => {
  const part = under('Look-up commands', under('COMMANDS', text, ''), '   ');
  expect(part.match(/(?<=^ {5})[a-z]+/gm)).toEqual(lookUps);
});

test('says of every option which commands take it', () => {
  const all = [overview, ...commands];
  for (const option of keysOf(options)) {
    const takers = all.filter((each) => each.options.includes(option)).map(({ name }) => name);
    const [, said = ''] = onOption(`--${option}`).split('Accepted by ');
    const named = said
      .replace(/\.$/, '')
      .split(/, | and /)
      .flatMap((taker) => {
        if (taker === 'every command') return all.map(({ name }) => name);
        if (taker === 'the look-up commands') return lookUps;
        return taker === 'the overview' ? [''] : [taker];
      });
    expect(named, option).toEqual(takers);
  }
});

test('calls the look-up commands by one name where all of them take an option', () => {
  expect(onOption('--sort')).toContain('Accepted by the look-up commands and compare.');
  expect(onOption('--topic')).toContain('Accepted by stats and targets.');
});

test('says that every command has help, and only the program a version', () => {
  expect(onOption('--help')).toContain('Accepted by every command.');
  expect(onOption('--version')).toContain('Accepted by the overview.');
});

test('has the values of every option, and of --format for each command that has its own', () => {
  for (const option of keysOf(options)) {
    const { values }: Option = options[option];
    if (values) expect(onOption(`--${option}`)).toContain(`: ${keysOf(values).join(', ')}`);
  }
  const format = onOption('--format');
  expect(format).toContain(`for cite: ${keysOf(citationFormats).join(', ')};`);
  expect(format).toContain(`for export: ${keysOf(exportFormats).join(', ')}.`);
});

test('has three examples of every command under its name, as they can be copied', () => {
  const part = under('EXAMPLES', text, '');
  expect(part.match(/(?<=^ {3})\S.*/gm)).toEqual(commands.map(({ name }) => `wujin ${name}`));
  for (const { name, examples } of commands) {
    const own = under(`wujin ${name}`, part, '   ');
    const first = examples.slice(0, 3).map(({ line }) => line);
    expect(own.match(/(?<=^ {11})\S.*/gm), name).toEqual(first);
  }
});
