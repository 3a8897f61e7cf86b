import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { citeAsBibtex } from '../../src/formats/citation.ts';
import { runWujin } from '../cli/harness.ts';
import { madeUp } from '../formats/citations.ts';
import { hostileAddresses, hostileTexts } from '../formats/hostile-texts.ts';
import { bundled } from '../model/bundled.ts';
import { read } from './programs.ts';

/** Entries as LaTeX users have them read: by BibTeX with its own styles, and by Biber. */
let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'wujin-bibtex-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** The bibliography that BibTeX makes. It must say nothing: a warning too is an exit code. */
function bibliography(entries: string, style: string): string {
  writeFileSync(join(folder, 'own.bib'), entries);
  const lines = ['\\relax', '\\citation{*}', `\\bibstyle{${style}}`, '\\bibdata{own}', ''];
  writeFileSync(join(folder, 'own.aux'), lines.join('\n'));
  read('bibtex', 'texlive-base', ['own'], { cwd: folder });
  return readFileSync(join(folder, 'own.bbl'), 'utf8');
}

/** The fields that Biber reads, one record an entry. */
function entriesOf(entries: string): readonly Readonly<Record<string, string>>[] {
  writeFileSync(join(folder, 'own.bib'), entries);
  const options = ['--tool', '--nolog', '--output-fieldcase=lower', '--output-file', 'read.bib'];
  const said = read('biber', 'biber', [...options, 'own.bib'], { cwd: folder });
  expect(said).not.toMatch(/^(WARN|ERROR)/m);
  return readFileSync(join(folder, 'read.bib'), 'utf8')
    .split(/^@/m)
    .slice(1)
    .map((entry) =>
      Object.fromEntries([
        ['id', /^\w+\{(.*),$/m.exec(entry)?.[1] ?? ''],
        ...[...entry.matchAll(/^ {2}(\w+) += \{(.*)\},$/gm)].map(([, key, value]) => [key, value]),
      ]),
    );
}

/** Braces that open and were not closed, in order; a bibliography with any stops LaTeX. */
const openBraces = (text: string) =>
  [...text].reduce((open, sign) => open + (sign === '{' ? 1 : sign === '}' ? -1 : 0), 0);

const hostile = [
  ...hostileTexts.map((text, i) => ({
    ...madeUp,
    id: `text-${i}`,
    cited: [],
    author: text,
    title: text,
    host: text,
    notes: [text],
  })),
  ...hostileAddresses.map((url, i) => ({ ...madeUp, id: `address-${i}`, cited: [], url })),
];
const hostileEntries = hostile.map(citeAsBibtex).join('\n');

describe.each(['plain', 'unsrt', 'alpha', 'abbrv', 'ieeetr'])('BibTeX with %s', (style) => {
  test('takes every source, with its date', async () => {
    const ids = bundled.sources.map(({ id }) => id);
    const { stdout } = await runWujin(['cite', ...ids, '--format', 'bibtex']);
    const made = bibliography(stdout, style);
    expect(made.split('\\bibitem')).toHaveLength(ids.length + 1);
    expect(openBraces(made)).toBe(0);
    expect(made).toMatch(/(January|Jan\.) 2026/);
  });

  test('takes texts and addresses of any kind', () => {
    const made = bibliography(hostileEntries, style);
    for (const { id } of hostile) expect(made).toContain(`{${id}}`);
    expect(made.split('\\bibitem')).toHaveLength(hostile.length + 1);
    expect(openBraces(made)).toBe(0);
  });
});

describe('Biber', () => {
  test('reads every source with its day and its address', async () => {
    const ids = bundled.sources.map(({ id }) => id);
    const { stdout } = await runWujin(['cite', ...ids, '--format', 'bibtex']);
    const read = new Map(entriesOf(stdout).map((entry) => [entry['id'], entry]));
    for (const { id, published, url, grade } of bundled.sources) {
      const isLinked = grade !== 'copy' && grade !== 'unverified';
      expect([id, read.get(id)?.['date'] ?? null]).toEqual([id, published]);
      expect([id, read.get(id)?.['url'] ?? null]).toEqual([id, isLinked ? url : null]);
    }
    expect(read.size).toBe(ids.length);
  });

  test('reads texts and addresses of any kind, each in its entry', () => {
    const read = new Map(entriesOf(hostileEntries).map((entry) => [entry['id'], entry]));
    expect([...read.keys()].sort()).toEqual(hostile.map(({ id }) => id).sort());
    for (const entry of read.values()) {
      expect(Object.keys(entry)).toContain('title');
      expect(entry['url']).toMatch(/^https?:\/\/[!-~]+$/);
      expect(entry['date']).toBe('2021-04');
    }
  });

  test('finds several facts of one source by each of their ids', async () => {
    const ids = ['gdp-2021-wujin-with-cedz', 'residents-2021-wujin-with-cedz'];
    const [entry] = entriesOf(citeAsBibtex({ ...madeUp, cited: ids }));
    expect(entry?.['ids']?.split(',')).toEqual(ids);
  });
});
