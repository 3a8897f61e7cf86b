import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { argumentsOf, runWujin } from './harness.ts';

/**
 * Golden cases: each file in cases/ holds a command line, where it runs, and all that it prints.
 * They are meant to be read. After a wanted change run the tests with WUJIN_GOLDEN=write and read
 * what git says has changed.
 */
const folder = new URL('./cases/', import.meta.url);
const rewrite = process.env['WUJIN_GOLDEN'] === 'write';

type Case = { readonly name: string; readonly terminal: number | null; readonly line: string };

/** The texts that cases name. */
const files = Object.fromEntries(
  readdirSync(folder)
    .filter((name) => !name.endsWith('.txt'))
    .map((name) => [name, readFileSync(new URL(name, folder), 'utf8')]),
);

const cases = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .sort()
  .map((name) => ({ name, text: readFileSync(new URL(name, folder), 'utf8') }));

function parse(name: string, text: string): Case {
  const [header = '', line = ''] = text.split('\n');
  const terminal = /^# terminal (\d+)$/.exec(header)?.[1];
  if (terminal === undefined && header !== '# pipe') throw new Error(`${name}: no header`);
  return { name, terminal: terminal === undefined ? null : Number(terminal), line };
}

async function transcript({ terminal, line }: Case): Promise<string> {
  const { stdout, stderr, exit } = await runWujin(argumentsOf(line), { terminal, files });
  return [
    terminal === null ? '# pipe' : `# terminal ${terminal}`,
    line,
    stdout.trimEnd(),
    ...(stderr === '' ? [] : ['--- stderr', stderr.trimEnd()]),
    `--- exit ${exit}`,
    '',
  ].join('\n');
}

describe('golden cases', () => {
  test.each(cases)('$name', async ({ name, text }) => {
    const actual = await transcript(parse(name, text));
    if (rewrite) writeFileSync(new URL(name, folder), actual);
    expect(actual).toBe(rewrite ? actual : text);
  });

  test('cover terminals of 40, 60, 80 and 120 columns and pipes, in both languages', () => {
    const all = cases.map(({ name, text }) => parse(name, text));
    for (const terminal of [40, 60, 80, 120, null]) {
      const here = all.filter((each) => each.terminal === terminal);
      expect(here.some(({ line }) => line.includes('--lang zh'))).toBe(true);
      expect(here.some(({ line }) => !line.includes('--lang zh'))).toBe(true);
    }
  });
});
