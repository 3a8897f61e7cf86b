import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { sections } from '../../src/sections/index.ts';
import { argumentsOf, runWujin } from '../cli/harness.ts';

/** The build puts a leaner module in the place of one of cli-table3's. The answers must not show it. */
const cases = new URL('../cli/cases/', import.meta.url);
const lines = readdirSync(cases).map(
  (name) => readFileSync(new URL(name, cases), 'utf8').split('\n')[1] ?? '',
);
const bin = fileURLToPath(new URL('../../bin/wujin.cjs', import.meta.url));

function runBuilt(argv: readonly string[]) {
  const { stdout, stderr, status } = spawnSync(process.execPath, [bin, ...argv], {
    encoding: 'utf8',
    env: { PATH: process.env['PATH'] },
  });
  return { stdout, stderr, exit: status };
}

describe('the built program', () => {
  it.each(lines)('answers as the source does, in a pipe: %s', async (line) => {
    const argv = argumentsOf(line);
    expect(runBuilt(argv)).toEqual(await runWujin(argv));
  });

  const drawn = sections.flatMap(({ id }) =>
    [34, 60, 80, 120].flatMap((width) => ['en', 'zh'].map((language) => ({ id, width, language }))),
  );
  it.each(drawn)('draws $id as the source does, at $width columns, in $language', async (each) => {
    const { id, width, language } = each;
    const argv = [id, '--all', '--width', String(width), '--lang', language, '--color', 'always'];
    expect(runBuilt(argv)).toEqual(await runWujin(argv));
  });
});
