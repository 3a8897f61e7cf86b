import { execFileSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { runWujin } from '../cli/harness.ts';
import { pages, readPage, root } from './pages.ts';

/** wujin checks its own documentation: with the facts about itself, and with those that it comes with. */
const csv = execFileSync(process.execPath, ['scripts/own-facts.mjs'], {
  cwd: root,
  encoding: 'utf8',
});
const texts = Object.fromEntries(pages.map((page) => [page, readPage(page)]));

type Row = {
  readonly file: string;
  readonly quote: string;
  readonly offset: number;
  readonly verdict: string;
};

async function rowsOf(files: Readonly<Record<string, string>>, ...data: readonly string[]) {
  const argv = ['check', ...Object.keys(files), '--json', '--verdict', 'all', ...data];
  const { stdout, exit } = await runWujin(argv, { files: { ...files, 'own.csv': csv } });
  const rows: readonly Row[] = JSON.parse(stdout);
  return { rows, exit };
}

const own = ['--data', 'own.csv'];
const wrong = ({ verdict }: Row) => verdict === 'contradicted' || verdict === 'disputed';

describe('the documentation', () => {
  test('agrees with the numbers of the program, which it states', async () => {
    const { rows, exit } = await rowsOf(texts, ...own);
    expect(rows.filter(wrong)).toEqual([]);
    expect(exit).toBe(0);
    const confirmed = rows.filter(({ verdict }) => verdict === 'confirmed');
    const inFile = (file: string) => confirmed.filter((row) => row.file === file).length;
    expect([inFile('README.md'), inFile('docs/development.md')]).toEqual([3, 4]);
  });

  test('that states another number is found, whichever number it is', async () => {
    const { rows } = await rowsOf(texts, ...own);
    for (const { file, offset, quote } of rows.filter(({ verdict }) => verdict === 'confirmed')) {
      const text = texts[file] ?? '';
      const other = String(Number(quote) + 1);
      const changed = text.slice(0, offset) + other + text.slice(offset + quote.length);
      const { rows: found, exit } = await rowsOf({ [file]: changed }, ...own);
      expect(found.filter(wrong)).toMatchObject([{ quote: other, offset }]);
      expect(exit).toBe(5);
    }
  });

  test('is contradicted in nothing by the facts that it comes with', async () => {
    const { rows, exit } = await rowsOf(texts);
    expect(rows.length).toBeGreaterThan(100);
    expect(rows.filter(wrong)).toEqual([]);
    expect(exit).toBe(0);
  });
});
