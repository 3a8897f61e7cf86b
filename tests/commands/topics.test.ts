import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { exits, variables } from '../../src/commands/environment.ts';
import { commands } from '../../src/commands/index.ts';
import { options } from '../../src/commands/options.ts';
import { helpTopics } from '../../src/commands/topics.ts';
import { exitCodes } from '../../src/model/problem.ts';
import { languages, textIn } from '../../src/model/text.ts';
import { evidences, grades, keysOf, verdicts } from '../../src/model/vocabulary.ts';
import { displayWidth } from '../../src/terminal/width.ts';
import { runWujin } from '../cli/harness.ts';

const names = helpTopics.map(({ name }) => name);
const page = async (name: string, terminal: number, ...more: readonly string[]) =>
  (await runWujin(['help', name, ...more], { terminal })).stdout;
const isListed = (text: string, term: string) => new RegExp(`^  ${term}( |$)`, 'm').test(text);

describe('topics of the help', () => {
  test('are listed by wujin help, in both languages', async () => {
    for (const language of languages) {
      const { stdout } = await runWujin(['help', '--lang', language], { terminal: 120 });
      expect(stdout).toContain({ en: '\nTopics\n', zh: '\n主题\n' }[language]);
      for (const { name, title } of helpTopics) {
        expect(stdout).toMatch(new RegExp(`^  ${name} +${title[language]}$`, 'm'));
      }
    }
  });

  test.each(names)('%s is a page with a row for each of its words', async (name) => {
    const parts = helpTopics
      .filter((topic) => topic.name === name)
      .flatMap(({ parts }) => (typeof parts === 'function' ? [] : parts));
    for (const language of languages) {
      const text = await page(name, 300, '--lang', language);
      for (const { rows = [], heading, text: prose } of parts) {
        if (heading) expect(text).toContain(`\n${heading[language]}\n`);
        if (prose)
          expect(text.replaceAll('\n', ' ')).toContain(textIn(prose, { language }).slice(0, 60));
        for (const { term, about } of rows) {
          expect(isListed(text, term), term).toBe(true);
          expect(text).toContain(about[language]);
        }
      }
    }
  });

  test.each(names)('%s fits a narrow terminal', async (name) => {
    for (const language of languages) {
      const lines = (await page(name, 40, '--lang', language)).split('\n');
      expect(lines.filter((line) => displayWidth(line) > 40)).toEqual([]);
    }
  });

  test('are suggested where a letter is wrong, with the commands', async () => {
    const ofTopic = await runWujin(['help', 'enviroment']);
    expect(ofTopic).toMatchObject({ stdout: '', exit: 2 });
    expect(ofTopic.stderr).toBe(
      'Unknown command or topic “enviroment”.\nDid you mean wujin help environment?\nTo list all commands and topics, run wujin help\n',
    );
    expect((await runWujin(['help', 'adit'])).stderr).toContain('Did you mean wujin help audit?');
    expect((await runWujin(['help', 'x', '--lang', 'zh'])).stderr).toContain(
      '没有“x”这个命令或主题。',
    );
  });

  test('have no name that a command has', () => {
    expect(commands.filter(({ name }) => names.includes(name))).toEqual([]);
  });
});

describe('wujin help', () => {
  test('formats explains every format of every command', async () => {
    const text = await page('formats', 80);
    const formats = commands.flatMap((command) => Object.keys(command.formats ?? {}));
    for (const format of ['table', 'list', 'ndjson', 'tsv', ...formats]) {
      expect(isListed(text, format), format).toBe(true);
    }
  });

  test('evidence explains every kind of evidence, verdict and grade', async () => {
    const text = await page('evidence', 80);
    for (const word of [...keysOf(evidences), ...keysOf(verdicts), ...keysOf(grades)]) {
      expect(isListed(text, word), word).toBe(true);
    }
  });

  test('exit-codes has every exit code once', () => {
    expect(exits.map(({ code }) => code)).toEqual(Object.values(exitCodes));
  });

  test('environment has every variable that the program reads, and no other', () => {
    const sources = readdirSync(new URL('../../src/', import.meta.url), { recursive: true })
      .map(String)
      .filter((path) => path.endsWith('.ts'))
      .map((path) => readFileSync(new URL(`../../src/${path}`, import.meta.url), 'utf8'));
    const read = sources.flatMap((source) =>
      [...source.matchAll(/\benv\['(\w+)'\]|\bvariable: '(\w+)'/g)].map(
        ([, byName, ofOption]) => byName ?? ofOption,
      ),
    );
    const told = [...variables.defaults, ...variables.conventions].map(({ term }) => term);
    expect(told.toSorted()).toEqual([...new Set(read)].toSorted());
  });
});

describe('the help of a command', () => {
  const own = commands.map(({ name, options: taken }) => ({
    name,
    taken: taken.filter((option) => options[option].group !== 'common'),
  }));

  test.each(own)('wujin $name --help: every option of its own once', async ({ name, taken }) => {
    const { stdout } = await runWujin([name, '--help'], { terminal: 80 });
    for (const option of taken) {
      expect(stdout.match(new RegExp(`^(  -., |      )--${option}( |$)`, 'gm'))).toHaveLength(1);
    }
    expect(stdout).toContain('wujin help options');
    expect(stdout.replaceAll('\n', ' ')).toContain('wujin help exit-codes');
  });

  test.each(commands)('wujin $name --help fits on a screen of 44 lines', async ({ name }) => {
    const { stdout } = await runWujin([name, '--help'], { terminal: 80 });
    expect(stdout.split('\n').length).toBeLessThanOrEqual(44);
  });

  test('the options of every command are in a topic of their own', async () => {
    const text = await page('options', 80);
    const common = commands.flatMap(({ options: taken }) =>
      taken.filter((option) => options[option].group === 'common'),
    );
    for (const option of [...new Set(common), 'help', 'version']) {
      expect(text).toMatch(new RegExp(`^(  -., |      )--${option}( |$)`, 'm'));
    }
  });
});
