import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { check, disputed, wrong } from '../commands/check-texts.ts';
import { read } from './programs.ts';

const folder = mkdtempSync(join(tmpdir(), 'wujin-unix-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** The errorformat of docs/check.md. */
const errorformat = '%f:%l:%c: %trror: %m,%f:%l:%c: %tarning: %m,%f:%l:%c: %tote: %m';

test('Vim reads the findings of --format unix into its quickfix list', async () => {
  const { stdout } = await check(`${wrong}\n${disputed}`, ['--format', 'unix']);
  const [input, output] = [join(folder, 'in'), join(folder, 'out')];
  writeFileSync(input, stdout);
  const list = 'map(getqflist(), {_, e -> [bufname(e.bufnr), e.lnum, e.col, e.type, e.text]})';
  read('vim', 'vim', [
    ...['-u', 'NONE', '-es', '-c', 'set nocompatible', '-c', `let &errorformat = '${errorformat}'`],
    ...['-c', `cgetfile ${input}`, '-c', `call writefile([json_encode(${list})], '${output}')`],
    ...['-c', 'qa!'],
  ]);
  const found: readonly unknown[] = JSON.parse(readFileSync(output, 'utf8'));
  expect(found).toEqual([
    ['a.md', 1, 9, 'e', expect.stringContaining('the data has CNY 295.158 bn')],
    ['a.md', 3, 12, 'w', expect.stringContaining('sources disagree')],
  ]);
});
