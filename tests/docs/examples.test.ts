import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { commands } from '../../src/commands/index.ts';
import { overview } from '../../src/commands/overview.ts';
import { samples, sampleWidth } from '../../src/commands/samples.ts';
import { languages } from '../../src/model/text.ts';
import { argumentsOf, runWujin } from '../cli/harness.ts';

/**
 * Every example of the README and of the help is run. Where the README shows what an example prints
 * in a terminal of 80 columns, it prints just that.
 */
const path = new URL('../../README.md', import.meta.url);
const readme = readFileSync(path, 'utf8');
const rewrite = process.env['WUJIN_GOLDEN'] === 'write';
const terminal = 80;

const blocks = [...readme.matchAll(/```console\n(.*?)```/gs)].map(([, text = '']) => text);
const lines = blocks.flatMap((block) => block.split('\n').filter((line) => line.startsWith('$ ')));
const shown = blocks.filter(
  (block) => block.split('\n').filter((l) => l.startsWith('$ ')).length === 1,
);

/** The answer as a reader sees it in a terminal; JSON as it comes. */
async function outputOf(line: string): Promise<string> {
  const { stdout, exit } = await runWujin(argumentsOf(line), { terminal });
  expect(exit).toBe(0);
  return stdout;
}

describe('README', () => {
  test('has ten examples or more', () => {
    expect(new Set(lines).size).toBeGreaterThanOrEqual(10);
  });

  test.each(lines)('%s', async (line) => {
    expect((await outputOf(line)).trim()).not.toBe('');
  });

  test.each(shown.map((block) => [block.split('\n')[0] ?? '', block]))(
    'shows what is printed by %s',
    async (line, block) => {
      const actual = `${line}\n${await outputOf(line)}`;
      const fence = '```console\n';
      if (rewrite) {
        const text = readFileSync(path, 'utf8');
        writeFileSync(
          path,
          text.replace(fence + block, () => fence + actual),
        );
      }
      expect(actual).toBe(rewrite ? actual : block);
    },
  );

  /** The keys that the README lists for a command, in its order. */
  function keysListed(name: string): string[] {
    const table = readme.slice(readme.indexOf('| command | keys |')).split('\n');
    const row = table.find((line) => rowNames(line).includes(name));
    const [, , ...cells] = (row ?? '').split('|');
    return [...cells.join('|').matchAll(/`([^`]*)`/g)].flatMap(([, list = '']) => list.split(', '));
  }
  const rowNames = (line: string) =>
    [...(line.split('|')[1] ?? '').matchAll(/`([^`]*)`/g)].map(([, name]) => name);
  const keysOf = async (argv: readonly string[]): Promise<string[]> =>
    Object.keys(JSON.parse((await runWujin([...argv, '--json'])).stdout)[0]);

  test.each(['rankings', 'awards', 'policies', 'places', 'terms', 'sources', 'targets'])(
    'lists the JSON keys of %s in their order',
    async (name) => {
      expect(await keysOf([name])).toEqual(keysListed(name));
    },
  );

  test('lists the JSON keys of stats: those of targets without how these turned out', async () => {
    const ofTargets = ['outcome', 'actual'];
    expect(await keysOf(['stats'])).toEqual(
      keysListed('stats').filter((key) => !ofTargets.includes(key)),
    );
  });

  test.each([
    ['stats', 'high-tech-enterprises-2021'],
    ['targets', 'listed-companies-2023-target'],
    ['rankings', 'top-100-industrial-districts-2021'],
    ['awards', 'demonstration-base-first-batch-2016'],
    ['policies', 'double-recruitment-running-plan'],
    ['places', 'west-taihu-park'],
    ['terms', 'little-giant'],
    ['sources', 'article-2022'],
  ])('says of show that it gives the object of %s, then the claims', async (name, id) => {
    expect(keysListed('show')).toEqual(['claims']);
    const own = (await keysOf([name])).filter((key) => key !== 'claims');
    expect(await keysOf(['show', id])).toEqual([...own, 'claims']);
  });
});

describe('help', () => {
  const examples = [overview, ...commands].flatMap(({ name, examples }) =>
    examples.map(({ line }) => ({ name, line })),
  );

  test.each(examples)('$line', async ({ line }) => {
    expect((await outputOf(line)).trim()).not.toBe('');
  });

  test('of each command shows all its options, its examples and the exit codes', async () => {
    for (const command of commands) {
      const { stdout } = await runWujin([command.name, '--help'], { terminal });
      for (const option of command.options) expect(stdout).toContain(`--${option}`);
      for (const { line } of command.examples) expect(stdout).toContain(line);
      expect(stdout).toContain('Exit codes');
    }
  });

  test.each(Object.entries(samples))(
    'of %s shows what it prints',
    async (name, { line, output }) => {
      for (const language of languages) {
        const run = [...argumentsOf(line), '--lang', language];
        const { stdout } = await runWujin(run, { terminal: sampleWidth });
        expect(output[language]).toBe(stdout.trimEnd());
        const { stdout: help } = await runWujin(['help', name, '--lang', language], { terminal });
        for (const each of output[language].split('\n')) expect(help).toContain(each.slice(0, 20));
      }
    },
  );
});
