import { spawnSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ownFile } from '../commands/own-file.ts';
import { runWujin } from './harness.ts';

/** Every command that the program suggests works when it is pasted into a shell. */
const own = "it's mine.json";
const folder = mkdtempSync(join(tmpdir(), 'wujin-pasted-'));
const work = join(folder, 'work');

beforeAll(() => {
  mkdirSync(work);
  mkdirSync(join(folder, 'bin'));
  symlinkSync(
    fileURLToPath(new URL('../../bin/wujin.cjs', import.meta.url)),
    join(folder, 'bin', 'wujin'),
  );
  writeFileSync(join(work, own), ownFile());
});
afterAll(() => rmSync(folder, { recursive: true }));

function paste(command: string) {
  const path = [join(folder, 'bin'), process.env['PATH'] ?? ''].join(delimiter);
  const { status, stdout, stderr } = spawnSync('sh', ['-c', command], {
    cwd: work,
    encoding: 'utf8',
    env: { PATH: path, HOME: work, NO_COLOR: '1' },
  });
  return { command, status, isEmpty: stdout === '', stderr };
}

/** What is in the folder: the file of the user, and what `wujin init` has written. */
const present = new Set([own]);

/** Every command prints an answer and writes nothing; `wujin init` writes a folder and prints none. */
function expectWorks(command: string): void {
  const [, starter] = /^wujin init (\w+)$/.exec(command) ?? [];
  if (starter !== undefined) present.add(starter);
  expect(paste(command)).toMatchObject({ command, status: 0, isEmpty: starter !== undefined });
  expect(readdirSync(work)).toEqual([...present].sort());
}

/** What follows a command in a sentence, in either language. */
const end = / (?:lists|finds|or wujin|列出)|[.?](?:\s|$)|[。，；？、]|\s{2,}|$/;

/** The commands in a text, except those with a placeholder and those that a sentence is about. */
function commandsIn(text: string): readonly string[] {
  return [...text.matchAll(/(?<![\w“])wujin (?=[a-z]|--)/g)]
    .map(({ index }) => text.slice(index))
    .map((rest) => rest.slice(0, end.exec(rest)?.index))
    .filter(
      (command) =>
        !/[<[]|^wujin [a-z]* ?(?:accepts|needs|does not accept|takes|没有|不支持|需要|只接受)/.test(
          command,
        ),
    );
}

/** The suggestions of a message. */
function suggestionsIn(stderr: string): readonly string[] {
  if (stderr.startsWith('{')) {
    const { suggestions, hint } = JSON.parse(stderr).error;
    return [
      ...suggestions.filter((each: string) => /^wujin /.test(each)),
      ...commandsIn(hint ?? ''),
    ];
  }
  return stderr.split('\n').flatMap(commandsIn);
}

describe('commands suggested in the golden cases', () => {
  const cases = new URL('./cases/', import.meta.url);
  const texts = readdirSync(cases).map((name) => readFileSync(new URL(name, cases), 'utf8'));
  const found = texts.flatMap((text) => {
    const [body = '', stderr = ''] = text.replace(/\n--- exit.*\s*$/, '').split('\n--- stderr\n');
    // On stdout, lines that are typed are indented.
    const lines = [...body.matchAll(/^ +(wujin .*)$/gm)].flatMap(([, line = '']) =>
      commandsIn(line),
    );
    // In a terminal, sentences are broken into lines.
    const said = stderr.startsWith('{') ? stderr : stderr.replaceAll('\n', ' ');
    return [...suggestionsIn(said), ...lines];
  });
  const commands = [...new Set(found)].sort();

  test('are found', () => {
    expect(commands).toContain('wujin help areas');
    expect(commands).toContain('wujin stats --evidence disputed --all');
    expect(commands.length).toBeGreaterThan(10);
  });

  test.each(commands)('work: %s', expectWorks);
});

describe('commands suggested after a mistake', () => {
  const hostile = "'x; rm -rf ~ $(id) `id`";
  const mistakes: readonly (readonly string[])[] = [
    ...['version', 'figurs', 'ranking', 'areas', 'compare', 'polcies', 'xyzzy', hostile].map(
      (each) => [each],
    ),
    ['find', 'gdp'],
    ['shwo', 'gdp-2021-wujin-with-cedz'],
    ['stats', 'talnt'],
    ['stats', 'hightech'],
    ['stats', hostile],
    ['terms', 'article-2022'],
    ['places', 'gdp'],
    ['show', 'gpd'],
    ['show', hostile],
    ['show'],
    ['cite', 'artikel-2022'],
    ['search'],
    ['history', 'gpd'],
    ['audit', 'article-2021'],
    ['stats', '--area', 'wujn'],
    ['stats', '--area', hostile],
    ['stats', '--area'],
    ['stats', '--source', 'artcle-2022'],
    ['stats', '--feilds', 'id'],
    ['stats', '--fields', 'valeu'],
    ['stats', '--sort', 'valeu'],
    ['help', 'figures'],
    ['help', 'evidnce'],
    ['export', 'ndjson'],
  ];
  const files = { [own]: ownFile() };

  test.each(mistakes.flatMap((argv) => [argv, [...argv, '--data', own]]))(
    'work: %j',
    async (...argv) => {
      const { stderr } = await runWujin(argv, { files });
      const commands = suggestionsIn(stderr);
      for (const command of commands) expectWorks(command);
      const isOnOwnData = argv.length > 2 && argv.includes('--data');
      const meant = stderr.split('\n').filter((line) => /^Did you mean|Try wujin/.test(line));
      for (const command of isOnOwnData ? meant.flatMap(commandsIn) : []) {
        if (/^wujin (?:stats|show|search)/.test(command)) expect(command).toContain('--data');
      }
    },
  );

  test.each([
    [['show', 'gdp-2021-wujin-wth-cedz'], 1],
    [['cite', 'artikel-2022'], 1],
    [['history', 'gpd'], 1],
    [['audit', 'artcle-2022'], 1],
    [['stats', '--area', 'wujn'], 2],
    [['stats', '--source', 'artcle-2022'], 2],
    [['stats', '--feilds', 'id'], 1],
    [['stats', '--fields', 'valeu'], 2],
    [['stats', '--sort', 'valeu'], 2],
    [['stats', '--topic', 'econmy'], 2],
    [['stats', '--format', 'jsn'], 2],
    [['stats', '--evidence', 'disputd', '--all'], 2],
    [['completion', 'bahs'], 1],
  ])('words in its place work: %j', async (argv, at) => {
    const { stderr } = await runWujin(argv);
    const [, said = ''] = /^Did you mean (.*)\?$/m.exec(stderr) ?? [];
    const words = said.split(', ');
    expect(words).not.toEqual(['']);
    for (const word of words) expectWorks(['wujin', ...argv.with(at, word)].join(' '));
  });
});
