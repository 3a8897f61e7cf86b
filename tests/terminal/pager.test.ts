import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { page, pagerOf } from '../../src/terminal/pager.ts';

const folder = mkdtempSync(join(tmpdir(), 'wujin-pager-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the pager', () => {
  test.each([
    ['less, where nothing is said', {}, 'less'],
    ['the pager of the system', { PAGER: 'most' }, 'most'],
    ["the program's own before the system's", { PAGER: 'most', WUJIN_PAGER: 'less -S' }, 'less -S'],
    ['none, for an empty one', { PAGER: '' }, null],
    ['none, for cat', { PAGER: 'cat' }, null],
    ['none, where NO_PAGER is set', { NO_PAGER: '1', WUJIN_PAGER: 'less' }, null],
  ])('is %s', (_, env, expected) => {
    expect(pagerOf(env)).toBe(expected);
  });

  test('gets the whole text', async () => {
    const file = join(folder, 'seen.txt');
    const text = '数据 data\n'.repeat(20_000);
    expect(await page(text, `cat >"${file}"`, process.env)).toBe(true);
    expect(readFileSync(file, 'utf8')).toBe(text);
  });

  test('may be closed before it has read everything', async () => {
    expect(await page('a line\n'.repeat(100_000), 'head -1 >/dev/null', process.env)).toBe(true);
  });

  test('that is not there is reported, so that the text can be printed instead', async () => {
    expect(await page('a line\n', 'no-such-pager 2>/dev/null', process.env)).toBe(false);
  });
});
