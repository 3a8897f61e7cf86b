import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { shells } from '../../src/commands/completion.ts';
import { type Option, options } from '../../src/commands/options.ts';
import { helpTopics } from '../../src/commands/topics.ts';
import { languages } from '../../src/model/text.ts';
import { keysOf } from '../../src/model/vocabulary.ts';
import { knownIds } from '../../src/sections/detail.ts';
import { sections } from '../../src/sections/index.ts';
import { runWujin } from '../cli/harness.ts';
import { facts } from '../sections/ask.ts';
import { commands } from './described.ts';

const shellNames = keysOf(shells);
const scriptOf = async (shell: string, ...more: readonly string[]) => {
  const { stdout, stderr, exit } = await runWujin(['completion', shell, ...more]);
  expect({ stderr, exit }).toEqual({ stderr: '', exit: 0 });
  return stdout;
};

/** Whether a text has a word, and not only as a part of another. */
const hasWord = (text: string, word: string) =>
  new RegExp(`(^|[^\\w-])${word}($|[^\\w-])`, 'm').test(text);
const lacking = (text: string, words: readonly string[]) =>
  words.filter((word) => !hasWord(text, word));

describe.each(shellNames)('the script for %s', (shell) => {
  test('has every command, topic and option', async () => {
    const script = await scriptOf(shell);
    const long = keysOf(options).map((name) => (shell === 'fish' ? `-l ${name}` : `--${name}`));
    expect(
      lacking(
        script,
        commands.map(({ name }) => name),
      ),
    ).toEqual([]);
    expect(
      lacking(
        script,
        helpTopics.map(({ name }) => name),
      ),
    ).toEqual([]);
    expect(long.filter((name) => !script.includes(name))).toEqual([]);
    expect(lacking(script, shellNames)).toEqual([]);
  });

  test('has every value of every option, those of single commands too', async () => {
    const script = await scriptOf(shell);
    const vocabularies = keysOf(options).flatMap((name) => {
      const { values }: Option = options[name];
      return values ? [values] : [];
    });
    const own = commands.flatMap(({ formats }) => (formats ? [formats] : []));
    const words = [...vocabularies, ...own].flatMap((values) => Object.keys(values));
    expect(words.length).toBeGreaterThan(20);
    expect(lacking(script, words)).toEqual([]);
  });

  test('has the fields of every command that has fields', async () => {
    const script = await scriptOf(shell);
    for (const { keys } of sections) expect(lacking(script, keys)).toEqual([]);
    for (const key of ['matched', 'change', 'confirmedBy', 'repeatedBy']) {
      expect(hasWord(script, key), key).toBe(true);
    }
  });

  test('describes what it offers in the language that is asked for', async () => {
    if (shell === 'bash') return;
    for (const language of languages) {
      const script = await scriptOf(shell, '--lang', language);
      for (const { about } of commands) expect(script).toContain(about[language].slice(0, 12));
      expect(script).toContain(options.limit.about[language]);
      expect(script).toContain(options.evidence.values.disputed[language]);
    }
  });

  test('is text for a file: no colour, whole lines, the same for everybody', async () => {
    const script = await scriptOf(shell);
    expect(script).toMatch(/^[^\u001b]*\n$/);
    expect((await runWujin(['completion', shell], { terminal: 40, env: {} })).stdout).toBe(script);
    const env = { WUJIN_DATA: 'nowhere.json', FORCE_COLOR: '1' };
    expect((await runWujin(['completion', shell], { env })).stdout).toBe(script);
  });

  test('is set up by the lines that the help and the guide show', async () => {
    const guide = readFileSync(new URL('../../docs/guide.md', import.meta.url), 'utf8');
    for (const language of languages) {
      const argv = ['help', 'completion', '--lang', language];
      const { stdout } = await runWujin(argv, { terminal: 80 });
      expect(stdout).toContain(shells[shell].where[language]);
      for (const line of shells[shell].lines) expect(stdout).toContain(`\n  ${line}\n`);
    }
    for (const line of shells[shell].lines) expect(guide).toContain(`\n${line}\n`);
    expect(shells[shell].lines.length).toBeLessThanOrEqual(2);
  });
});

describe('wujin completion', () => {
  test.each([
    [['bahs'], 'Unknown shell “bahs”.\nDid you mean bash?\n'],
    [['power'], 'Unknown shell “power”.\nDid you mean powershell?\n'],
    [[], 'wujin completion needs the name of a shell.\n'],
    [['bash', 'zsh'], 'wujin completion accepts one argument, so “zsh” is one too many.\n'],
  ])('refuses %j', async (operands, said) => {
    const { stdout, stderr, exit } = await runWujin(['completion', ...operands]);
    expect({ stdout, exit }).toEqual({ stdout: '', exit: 2 });
    expect(stderr).toContain(said);
  });

  test('says in Chinese which shells there are', async () => {
    const { stderr } = await runWujin(['completion', 'csh', '--lang', 'zh']);
    expect(stderr).toContain('可选值：bash、zsh、fish、powershell。');
  });
});

/** What `wujin completion words <name>` answers: each word with what it stands for. */
async function wordsFor(name: string, ...more: readonly string[]) {
  const { stdout, stderr, exit } = await runWujin(['completion', 'words', name, ...more]);
  expect({ stderr, exit }).toEqual({ stderr: '', exit: 0 });
  return stdout
    .split('\n')
    .slice(0, -1)
    .map((line) => line.split('\t'));
}
const idsFor = async (name: string) => (await wordsFor(name)).map(([word = '']) => word);

describe('what the data completes', () => {
  test('for show is every id that show knows, and shows it', async () => {
    const ids = await idsFor('show');
    expect(ids.toSorted()).toEqual(knownIds(facts).toSorted());
    expect((await runWujin(['show', ...ids, '--json'])).exit).toBe(0);
  });

  test.each(['cite', 'history', 'audit'])('for %s is taken by it', async (name) => {
    const ids = await idsFor(name);
    expect(ids.length).toBeGreaterThan(10);
    for (const id of ids) {
      const { exit, stderr } = await runWujin([name, id, '--json']);
      expect({ id, exit, stderr }).toMatchObject({ id, exit: 0 });
    }
  });

  test.each(sections.map(({ id }) => id))('for %s finds something there', async (section) => {
    const words = await idsFor(section);
    expect(words.length).toBeGreaterThan(3);
    for (const word of words) {
      const { stdout } = await runWujin([section, word, '--all', '--format', 'ndjson']);
      expect(stdout, word).not.toBe('');
    }
  });

  test.each(['area', 'source', 'year'])('for --%s is taken by it', async (option) => {
    const values = await idsFor(option);
    expect(values.length).toBeGreaterThan(3);
    for (const value of values) {
      expect((await runWujin(['stats', '--all', `--${option}`, value])).exit).toBe(0);
    }
  });

  test('comes with what it stands for, in either language', async () => {
    expect(await wordsFor('history')).toContainEqual(['gdp', 'Gross domestic product']);
    expect(await wordsFor('history', '--lang', 'zh')).toContainEqual(['gdp', '地区生产总值']);
    expect(await wordsFor('show')).toContainEqual([
      'high-tech-enterprises-2021',
      'High-tech enterprises · 2021 · Wujin',
    ]);
  });

  test('is there for every command that takes an operand, but for what nobody can guess', async () => {
    const script = await scriptOf('bash');
    for (const { name, operands } of commands.filter((each) => each.operands !== '')) {
      const isCompleted = script.includes(`'${name} '`);
      expect([name, isCompleted]).toEqual([name, operands !== '<words…>']);
    }
  });

  test('is there for every option with a value, or the error says what to write', () => {
    for (const name of keysOf(options)) {
      const { takes, values, completes, expects }: Option = options[name];
      expect([name, takes === undefined]).toEqual([name, !(values || completes || expects)]);
    }
  });
});

describe('pressing Tab where something is wrong', () => {
  const quiet = { stdout: '', stderr: '', exit: 0 };

  test.each([
    ['a command that is none', ['nonsense'], {}],
    ['a name that every object has', ['constructor'], {}],
    ['no command', [], {}],
    ['a file that is missing', ['show', '--data', 'missing.json'], {}],
    ['a file that is no dataset', ['show', '--data', 'own.json'], { files: { 'own.json': '{}' } }],
    ['a variable that names no file', ['show'], { env: { WUJIN_DATA: 'missing.json' } }],
    ['standard input', ['show', '--data', '-'], { stdin: '{}' }],
  ])('says nothing: %s', async (_, operands, world) => {
    const { stdout, stderr, exit } = await runWujin(['completion', 'words', ...operands], world);
    expect({ stdout, stderr, exit }).toEqual(quiet);
  });

  test('reads a regular file and nothing else', async () => {
    const { stdout: own } = await runWujin(['export', '--template']);
    const words = ['completion', 'words', 'audit'];
    const named = [...words, '--data', 'own'];
    const answer = await runWujin(named, { files: { own } });
    expect(answer.stdout).toMatch(/^annual-report\t/);
    const pipes = { own };
    expect(await runWujin(named, { pipes })).toEqual(quiet);
    expect(await runWujin(words, { pipes, env: { WUJIN_DATA: 'own' } })).toEqual(quiet);
    expect(await runWujin([...words, '--data', '-'], { stdin: own })).toEqual(quiet);
  });

  test('says nothing of whose data it is', async () => {
    const { stdout: own } = await runWujin(['export', '--template']);
    const world = { files: { 'own.json': own } };
    const argv = ['completion', 'words', 'audit', '--data', 'own.json'];
    const { stdout, stderr, exit } = await runWujin(argv, world);
    expect({ stderr, exit }).toEqual({ stderr: '', exit: 0 });
    expect(stdout.split('\n').map((line) => line.split('\t')[0])).toEqual([
      'annual-report',
      'news-item',
      '',
    ]);
  });

  test('keeps a name on its line, whatever is in it', async () => {
    const own = JSON.parse((await runWujin(['export', '--template'])).stdout);
    own.areas[0].label.en = 'A\tb\u001b[2J\nc\u202e';
    const world = { files: { 'own.json': JSON.stringify(own) } };
    const argv = ['completion', 'words', 'area', '--data', 'own.json'];
    const { stdout } = await runWujin(argv, world);
    expect(stdout).toBe('district\tA b c\n');
  });
});
