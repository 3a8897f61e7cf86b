import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { lstat, readlink, symlink } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { editorialChecks } from '../../src/datasets/checks.ts';
import { template } from '../../src/datasets/template.ts';
import { factsOf } from '../../src/lookup/catalogue.ts';
import type { Dataset } from '../../src/model/types.ts';
import { runWujin, type World } from '../cli/harness.ts';
import { brokenRules, readPackage } from '../datasets/data-package.ts';
import { bundled } from '../model/bundled.ts';
import { isObject } from '../sections/schemas.ts';
import { ownFile, runOn } from './own-file.ts';

/**
 * The data leaves as it came: whole, into files that are there in full or not at all, in forms that
 * other programs read, and back through --data into the same answers.
 */
let folder = '';
let made = 0;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'wujin-export-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** A new folder with these files in it. */
function folderWith(files: Readonly<Record<string, string>> = {}): string {
  made += 1;
  const path = join(folder, String(made));
  mkdirSync(path);
  for (const [name, text] of Object.entries(files)) writeFileSync(join(path, name), text);
  return path;
}

/** Everything in a folder, by its path: the text of a file, null for a folder. */
function contentsOf(path: string): Readonly<Record<string, string | null>> {
  const entries = readdirSync(path, { recursive: true, withFileTypes: true });
  return Object.fromEntries(
    entries.map((entry) => {
      const full = join(entry.parentPath, entry.name);
      return [full.slice(path.length + 1), entry.isFile() ? readFileSync(full, 'utf8') : null];
    }),
  );
}

const ids = (entries: readonly { readonly id: string }[]) => entries.map(({ id }) => id);
const claims = factsOf(bundled).flatMap((fact) => fact.claims);
const asDatapackage = ['export', '--format', 'datapackage'];

describe('JSON on stdout', () => {
  test('is the dataset as JSON.stringify indents it', async () => {
    const { stdout, stderr, exit } = await runWujin(['export']);
    expect({ stderr, exit }).toEqual({ stderr: '', exit: 0 });
    expect(stdout).toBe(`${JSON.stringify(bundled, null, 2)}\n`);
  });

  test.each([['--json'], ['--format', 'json'], ['--lang', 'zh'], ['--color', 'always']])(
    'is the same with %s %s, and in a terminal',
    async (...options) => {
      const plain = (await runWujin(['export'])).stdout;
      expect((await runWujin(['export', ...options])).stdout).toBe(plain);
      expect((await runWujin(['export', ...options], { terminal: 40, env: {} })).stdout).toBe(
        plain,
      );
    },
  );

  test('is that of a dataset of one’s own, arrays that are empty and all', async () => {
    const own: Dataset = { ...template, redirects: [], awards: [], places: [], policies: [] };
    const { stdout } = await runOn(JSON.stringify(own), ['export']);
    expect(stdout).toBe(`${JSON.stringify(own, null, 2)}\n`);
  });

  test('keeps every text as it is, controls as escapes', async () => {
    const en = 'tab\t, quote ", backslash \\, e\u0301, \u{1f680}, a\u2028b\u009b31mc\u202ed\u007f';
    const { stdout } = await runOn(ownFile({ title: { en, zh: en } }), ['export']);
    expect(JSON.parse(stdout)).toEqual({ ...bundled, tensions: [], title: { en, zh: en } });
    expect(stdout).not.toMatch(/[\u007f-\u009f\u2028\u202e]/);
  });

  test('is data again, of which the export is the same', async () => {
    const { stdout } = await runWujin(['export']);
    expect((await runWujin(['export', '--data', '-'], { stdin: stdout })).stdout).toBe(stdout);
  });
});

describe('the export as data answers like the program itself:', () => {
  const questions: readonly (readonly string[])[] = [
    [],
    ['stats'],
    ['stats', '--all'],
    ['rankings'],
    ['awards'],
    ['policies'],
    ['targets'],
    ['places'],
    ['terms'],
    ['sources'],
    ['show', 'income-per-resident-2021-wujin-with-cedz', 'little-giant', 'article-2022'],
    ['search', 'little', 'giant'],
    ['search', 'gaoxin'],
    ['history', 'gdp'],
    ['history', 'national-high-tech-zones'],
    ['history'],
    // The whole answer suggests commands, which name the data.
    ['audit', '--brief'],
    ['audit', 'wujin-communique-2023', '--brief'],
  ];
  const looks: readonly (readonly [what: string, options: readonly string[], world: World])[] = [
    ['a table at width 80', [], { terminal: 80 }],
    ['a pipe', [], {}],
    ['--json', ['--json'], {}],
    ['--lang zh', ['--lang', 'zh'], { terminal: 80 }],
    ['CSV', ['--format', 'csv'], {}],
  ];
  let exported = '';
  beforeAll(async () => {
    exported = (await runWujin(['export'])).stdout;
  });

  async function expectSame(argv: readonly string[], world: World): Promise<void> {
    const own = await runWujin(argv, world);
    const piped = await runWujin([...argv, '--data', '-'], { ...world, stdin: exported });
    expect(own.exit).toBe(0);
    expect(own.stdout).not.toBe('');
    expect({ stdout: piped.stdout, exit: piped.exit }).toEqual({ stdout: own.stdout, exit: 0 });
  }

  test.each(questions.map((argv) => [argv]))('wujin %j', async (argv) => {
    for (const [, options, world] of looks) await expectSame([...argv, ...options], world);
  });

  test.each(['text', 'markdown', 'bibtex', 'csl-json', 'ris'])('wujin cite as %s', async (form) => {
    const argv = ['cite', 'listed-companies-2021', 'article-2022', '--format', form];
    await expectSame(argv, {});
    await expectSame([...argv, '--lang', 'zh'], {});
  });
});

describe('NDJSON', () => {
  test('is one claim a line, in the order of the facts, flat', async () => {
    const { stdout, stderr, exit } = await runWujin(['export', '--format', 'ndjson']);
    expect({ stderr, exit }).toEqual({ stderr: '', exit: 0 });
    const records: readonly Readonly<Record<string, unknown>>[] = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(records.map(({ claim }) => claim)).toEqual(
      factsOf(bundled).flatMap(({ id, claims }) => claims.map((_, i) => `${id}#${i + 1}`)),
    );
    expect(records.map(({ source, printed }) => [source, printed])).toEqual(
      claims.map(({ source, printed }) => [source, printed]),
    );
    for (const value of records.flatMap((record) => Object.values(record))) {
      expect(value === null || ['string', 'number', 'boolean'].includes(typeof value)).toBe(true);
    }
    const keys = records.map((record) => Object.keys(record).join());
    expect(new Set(keys).size).toBe(1);
  });

  test('says of each fact which of its claims speaks for it, and its evidence as show does', async () => {
    const { stdout } = await runWujin(['export', '--format', 'ndjson']);
    const records: readonly Readonly<Record<string, unknown>>[] = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    const preferred = records.filter(({ preferred }) => preferred === true);
    expect(preferred.map(({ fact }) => fact)).toEqual(ids(factsOf(bundled)));
    const shown = await runWujin(['show', ...ids(factsOf(bundled)), '--json']);
    const entries: readonly Readonly<Record<string, unknown>>[] = JSON.parse(shown.stdout);
    expect(preferred.map(({ evidence, grade }) => [evidence, grade])).toEqual(
      entries.map(({ evidence, grade }) => [evidence, grade]),
    );
    expect(preferred.map(({ value, rank }) => value ?? rank)).toEqual(
      entries.map(({ value = null, rank = null }) => value ?? rank),
    );
  });

  test.each([
    ['2020', '2020-01-01', '2020-12-31'],
    ['2020-02', '2020-02-01', '2020-02-29'],
    ['2021/2023', '2021-01-01', '2023-12-31'],
  ])('gives the days of a period: %s', async (period, firstDay, lastDay) => {
    const figures = template.figures.map((figure) => ({ ...figure, period }));
    const { stdout } = await runOn(JSON.stringify({ ...template, figures }), [
      ...['export', '--format', 'ndjson'],
    ]);
    expect(JSON.parse(stdout.split('\n')[0] ?? '')).toMatchObject({ period, firstDay, lastDay });
  });

  test.each(['2025-05-08', '2025-05'])('gives the date of an award: %s', async (date) => {
    const awards = template.awards.map((award) => ({ ...award, date }));
    const { stdout } = await runOn(JSON.stringify({ ...template, awards }), [
      ...['export', '--format', 'ndjson'],
    ]);
    const line = stdout.split('\n').find((each) => each.includes('"award-2025#1"')) ?? '';
    // “When, as exactly as it is known”, says the schema.
    expect(JSON.parse(line)).toMatchObject({ period: date });
  });
});

/** An entry as cells, the long way round: what the tables of the package must say. */
function cellsOf(entry: unknown, prefix = ''): readonly (readonly [name: string, cell: string])[] {
  if (!isObject(entry)) return [];
  return Object.entries(entry).flatMap(([key, value]) => {
    const name = prefix === '' ? key : `${prefix}_${key}`;
    if (isObject(value)) return cellsOf(value, name);
    // Of arrays only names are cells; all others are tables of their own.
    if (Array.isArray(value)) return isNames(prefix) ? [[name, value.join('; ')] as const] : [];
    return value === null ? [] : [[name, String(value)] as const];
  });
}

function isNames(key: string): boolean {
  return key === 'aliases' || key === 'not';
}

describe('the Data Package', () => {
  let path = '';
  let read: ReturnType<typeof readPackage>;
  beforeAll(async () => {
    path = join(folder, 'package');
    const { stdout, stderr, exit } = await runWujin([...asDatapackage, '--out', path]);
    expect({ stdout, exit }).toEqual({ stdout: '', exit: 0 });
    expect(stderr).toBe(`Wrote ${readdirSync(path).length} files to ${path}.\n`);
    read = readPackage(path);
  });

  test('holds the files that it names, and no others', () => {
    const named = read.descriptor.resources.map((resource) => resource.path);
    expect(readdirSync(path).sort()).toEqual([...named, 'datapackage.json'].sort());
  });

  test('has the fields in each table that it declares, in their order', () => {
    for (const { header, resource } of read.tables.values()) {
      expect(header).toEqual(resource.schema.fields.map(({ name }) => name));
      expect(new Set(header).size).toBe(header.length);
    }
  });

  test('describes every table and every field', () => {
    const silent = [...read.tables.values()].flatMap(({ resource: { name, schema, ...rest } }) => [
      ...(rest['description'] ? [] : [name]),
      ...schema.fields
        .filter((field) => !field.description)
        .map((field) => `${name}/${field.name}`),
    ]);
    expect(silent).toEqual([]);
  });

  test('keeps in every cell what it declares of the field', () => {
    const broken = [...read.tables.values()].flatMap(({ resource: { name, schema }, rows }) =>
      schema.fields.flatMap((field) =>
        rows.flatMap((row) =>
          brokenRules(field, row[field.name] ?? '').map(
            (rule) => `${name}/${field.name}: ${rule} is not “${row[field.name]}”`,
          ),
        ),
      ),
    );
    expect(broken).toEqual([]);
  });

  test('counts places and years in whole numbers', () => {
    const typeOf = (table: string, name: string) =>
      read.tables.get(table)?.resource.schema.fields.find((field) => field.name === name)?.type;
    expect({
      rank: typeOf('ranking_claims', 'rank'),
      outOf: typeOf('ranking_claims', 'outOf'),
      position: typeOf('ranking_claims', 'position'),
      year: typeOf('rankings', 'year'),
      value: typeOf('figure_claims', 'value'),
      preferred: typeOf('figure_claims', 'preferred'),
    }).toEqual({
      rank: 'integer',
      outOf: 'integer',
      position: 'integer',
      year: 'integer',
      value: 'number',
      preferred: 'boolean',
    });
  });

  test('writes patterns as the standard asks: in XML Schema, where the whole cell is meant', () => {
    // There ^ and $ are letters like others, and / needs no backslash and takes none.
    const foreign = read.descriptor.resources.flatMap(({ name, schema }) =>
      schema.fields
        .filter(({ constraints }) => /^\^|\$$|\\\//.test(constraints.pattern ?? ''))
        .map((field) => `${name}/${field.name}: ${field.constraints.pattern}`),
    );
    expect(foreign).toEqual([]);
  });

  test('has no key twice', () => {
    for (const { resource, rows } of read.tables.values()) {
      const keys = rows.map((row) => resource.schema.primaryKey.map((key) => row[key]).join('\n'));
      expect(resource.schema.primaryKey.length).toBeGreaterThan(0);
      expect(new Set(keys).size).toBe(rows.length);
    }
  });

  test('refers to nothing that is not there', () => {
    const references = [...read.tables.values()].flatMap(({ resource, rows }) =>
      resource.schema.foreignKeys.map((key) => ({ ...key, from: resource.name, rows })),
    );
    expect(references.length).toBeGreaterThan(20);
    for (const { from, rows, fields, reference } of references) {
      const there = new Set(
        read.tables.get(reference.resource)?.rows.map((row) => row[reference.fields[0] ?? '']),
      );
      const astray = rows
        .map((row) => row[fields[0] ?? ''] ?? '')
        .filter((id) => id !== '' && !there.has(id));
      expect({ from, astray }).toEqual({ from, astray: [] });
    }
  });

  const concepts = Object.entries(bundled).filter(
    ([key, entries]) => Array.isArray(entries) && key !== 'languages',
  );
  /** Names of tables have no capitals. */
  const tableOf = (key: string) => key.replace(/[A-Z]/, (letter) => `_${letter.toLowerCase()}`);
  test.each(concepts)('has every %s with all that the dataset says', (name, entries) => {
    if (!Array.isArray(entries)) throw new Error('no array');
    const filled = (rows: readonly Readonly<Record<string, string>>[]) =>
      rows.map((row) =>
        Object.fromEntries(
          Object.entries(row).filter(([key, cell]) => cell !== '' && key !== 'evidence'),
        ),
      );
    expect(filled(read.tables.get(tableOf(name))?.rows ?? [])).toEqual(
      entries.map((entry: unknown) => Object.fromEntries(cellsOf(entry))),
    );
  });

  test.each([
    ['figures', 'figure_claims', 'figure'],
    ['rankings', 'ranking_claims', 'ranking'],
    ['awards', 'award_claims', 'award'],
    ['policies', 'policy_claims', 'policy'],
    ['places', 'place_claims', 'place'],
  ] as const)('has every claim of the %s, and says which speaks for them', (concept, name, one) => {
    const rows = read.tables.get(name)?.rows ?? [];
    const expected = bundled[concept].flatMap((fact) =>
      fact.claims.map((claim, i) => ({
        [one]: fact.id,
        position: String(i + 1),
        ...Object.fromEntries(cellsOf(claim)),
      })),
    );
    expect(rows).toHaveLength(expected.length);
    expect(rows).toMatchObject(expected);
    const preferred = rows.filter((row) => row['preferred'] === 'true');
    expect(preferred.map((row) => row[one])).toEqual(ids(bundled[concept]));
  });

  test('has what stands in lists inside of entries', () => {
    const rowsOf = (name: string) => read.tables.get(name)?.rows ?? [];
    expect(
      rowsOf('award_granters').map((row) => [row['award'], row['name_en'], row['name_zh']]),
    ).toEqual(
      bundled.awards.flatMap(({ id, grantedBy }) => grantedBy.map(({ en, zh }) => [id, en, zh])),
    );
    expect(rowsOf('term_sources').map((row) => [row['term'], row['source']])).toEqual(
      bundled.terms.flatMap(({ id, sources }) => sources.map((source) => [id, source])),
    );
    expect(
      rowsOf('source_parts').map((row) => [row['source'], row['locator'], row['factual']]),
    ).toEqual(
      bundled.sources.flatMap(({ id, parts = [] }) =>
        parts.map(({ locator, factual }) => [id, locator, String(factual)]),
      ),
    );
  });

  test('says the evidence of each fact as show does', async () => {
    const facts = factsOf(bundled);
    const shown = await runWujin(['show', ...ids(facts), '--json']);
    const entries: readonly Readonly<Record<string, unknown>>[] = JSON.parse(shown.stdout);
    const written = ['figures', 'rankings', 'awards', 'policies', 'places'].flatMap((name) =>
      (read.tables.get(name)?.rows ?? []).map((row) => [row['id'], row['evidence']]),
    );
    expect(written).toEqual(entries.map(({ id, evidence }) => [id, evidence]));
  });

  test('links no copy and no page that is not verified', () => {
    const { sources } = read.descriptor;
    expect(sources).toHaveLength(bundled.sources.length);
    for (const [i, { grade, url }] of bundled.sources.entries()) {
      const unlinked = grade === 'copy' || grade === 'unverified';
      expect(sources[i]?.path ?? null).toBe(unlinked ? null : url);
    }
    expect(sources.filter(({ path }) => path === undefined).length).toBeGreaterThan(5);
  });

  test('is UTF-8 without a byte-order mark, with \\n at the end of lines', () => {
    for (const text of Object.values(contentsOf(path))) {
      expect(text).not.toMatch(/\ufeff|\r/);
      expect(text).toMatch(/\n$/);
    }
  });

  test('of a dataset without entries of some kinds has their tables, empty', async () => {
    const own = { ...template, awards: [], places: [], policies: [], redirects: [] };
    const out = join(folderWith(), 'small');
    const files = { 'own.json': JSON.stringify(own) };
    const argv = [...asDatapackage, '--out', out, '--data', 'own.json'];
    expect((await runWujin(argv, { files })).exit).toBe(0);
    const { tables } = readPackage(out);
    expect([...tables.keys()]).toEqual([...read.tables.keys()]);
    expect(tables.get('awards')?.header).toEqual(read.tables.get('awards')?.header);
    expect(tables.get('awards')?.rows).toEqual([]);
  });
});

describe('the page', () => {
  test('is one HTML document with every fact, in the language that is asked for', async () => {
    const { stdout, stderr, exit } = await runWujin(['export', '--format', 'html']);
    expect({ stderr, exit }).toEqual({ stderr: '', exit: 0 });
    expect(stdout).toMatch(/^<!doctype html>\n<html lang="en">/);
    expect(stdout.endsWith('</html>\n')).toBe(true);
    for (const { id } of factsOf(bundled)) {
      expect(stdout).toMatch(new RegExp(`<div id="?${id}"?>`));
    }
    const chinese = (await runWujin(['export', '--format', 'html', '--lang', 'zh'])).stdout;
    expect(chinese).toMatch(/^<!doctype html>\n<html lang="zh">/);
    expect(chinese).toContain('<h2>数据</h2>');
  });

  test('is the same each time', async () => {
    const once = (await runWujin(['export', '--format', 'html'])).stdout;
    expect((await runWujin(['export', '--format', 'html'])).stdout).toBe(once);
  });

  test('asks for nothing: every address in it is a link', async () => {
    const { stdout } = await runWujin(['export', '--format', 'html']);
    const body = stdout.replace(/<script>.*<\/script>/s, '');
    expect(body).not.toMatch(/\s(?:src|srcset|action|poster|data)=|@import|url\(/);
    expect(body).not.toMatch(/<(?:link|img|iframe|object|form)\b/);
  });
});

describe('--out', () => {
  test.each(['json', 'ndjson'])(
    'writes what would stand on stdout, and says so: %s',
    async (form) => {
      const path = folderWith();
      const out = join(path, 'data');
      const argv = ['export', '--format', form];
      expect(await runWujin([...argv, '--out', out])).toEqual({
        stdout: '',
        stderr: `Wrote ${out}.\n`,
        exit: 0,
      });
      expect(contentsOf(path)).toEqual({ data: (await runWujin(argv)).stdout });
    },
  );

  test('says it in Chinese', async () => {
    const out = join(folderWith(), 'data');
    const { stderr } = await runWujin(['export', '--out', out, '--lang', 'zh']);
    expect(stderr).toBe(`已写入 ${out}。\n`);
  });

  test('writes the template', async () => {
    const path = folderWith();
    const { exit } = await runWujin(['export', '--template', '--out', join(path, 'mine.json')]);
    expect(exit).toBe(0);
    expect(contentsOf(path)).toEqual({ 'mine.json': `${JSON.stringify(template, null, 2)}\n` });
  });

  test.each([[[]], [['--template']], [['--lang', 'zh']]])(
    'leaves a file alone that exists: %j',
    async (options) => {
      const path = folderWith({ data: 'mine' });
      const out = join(path, 'data');
      const { stdout, stderr, exit } = await runWujin(['export', ...options, '--out', out]);
      expect({ stdout, exit }).toEqual({ stdout: '', exit: 2 });
      expect(stderr).toBe(
        options.includes('zh')
          ? `${out} 已存在。\n如需替换，请加 --force。\n`
          : `${out} already exists.\nTo replace it, add --force.\n`,
      );
      expect(contentsOf(path)).toEqual({ data: 'mine' });
    },
  );

  test.each(['json', 'ndjson'])('says to a script that the file exists: %s', async (form) => {
    const path = folderWith({ data: 'mine' });
    const argv = ['export', '--format', form, '--out', join(path, 'data')];
    const { stdout, stderr, exit } = await runWujin(argv);
    expect({ stdout, exit }).toEqual({ stdout: '', exit: 2 });
    expect(JSON.parse(stderr)).toMatchObject({ error: { code: 'file-exists' } });
    expect(contentsOf(path)).toEqual({ data: 'mine' });
  });

  test('replaces a file with --force', async () => {
    const path = folderWith({ data: 'mine', other: 'mine too' });
    const { exit } = await runWujin(['export', '--out', join(path, 'data'), '--force']);
    expect(exit).toBe(0);
    const exported = (await runWujin(['export'])).stdout;
    expect(contentsOf(path)).toEqual({ data: exported, other: 'mine too' });
  });

  test('writes a new file with --force too', async () => {
    const path = folderWith();
    expect((await runWujin(['export', '--out', join(path, 'data'), '--force'])).exit).toBe(0);
    expect(readdirSync(path)).toEqual(['data']);
  });

  let whole: Readonly<Record<string, string | null>> = {};
  beforeAll(async () => {
    const out = join(folderWith(), 'whole');
    await runWujin([...asDatapackage, '--out', out]);
    whole = contentsOf(out);
    expect(Object.keys(whole).length).toBeGreaterThan(20);
  });

  test('makes a folder, and writes into one that is empty', async () => {
    const path = folderWith();
    mkdirSync(join(path, 'empty'));
    for (const name of ['new', 'empty', 'slash/']) {
      expect((await runWujin([...asDatapackage, '--out', join(path, name)])).exit).toBe(0);
      expect(contentsOf(join(path, name.replace('/', '')))).toEqual(whole);
    }
    expect(readdirSync(path).sort()).toEqual(['empty', 'new', 'slash']);
  });

  test('leaves a folder alone in which there is anything', async () => {
    const path = folderWith({ 'notes.txt': 'mine' });
    const { stdout, exit } = await runWujin([...asDatapackage, '--out', path]);
    expect({ stdout, exit }).toEqual({ stdout: '', exit: 2 });
    expect(contentsOf(path)).toEqual({ 'notes.txt': 'mine' });
  });

  test('replaces the files of the same names with --force, and no others', async () => {
    const path = folderWith({ 'notes.txt': 'mine', 'terms.csv': 'old' });
    mkdirSync(join(path, 'sub'));
    writeFileSync(join(path, 'sub', 'areas.csv'), 'mine');
    expect((await runWujin([...asDatapackage, '--out', path, '--force'])).exit).toBe(0);
    expect(contentsOf(path)).toEqual({
      ...whole,
      'notes.txt': 'mine',
      sub: null,
      [join('sub', 'areas.csv')]: 'mine',
    });
  });

  describe('is refused, and nothing touched,', () => {
    // Not with --force: should the check ever fail, root would lose the device.
    test.each([['export'], asDatapackage])('where it is a device: wujin %s', async (...argv) => {
      const { stdout, exit } = await runWujin([...argv, '--out', '/dev/null']);
      expect({ stdout, exit }).toEqual({ stdout: '', exit: 2 });
      expect((await lstat('/dev/null')).isCharacterDevice()).toBe(true);
    });

    test.each([['export'], asDatapackage])('where it is a socket: wujin %s', async (...argv) => {
      const path = folderWith();
      const server = createServer().listen(join(path, 'socket'));
      await once(server, 'listening');
      for (const force of [[], ['--force']]) {
        const out = ['--out', join(path, 'socket'), ...force];
        const { stdout, exit } = await runWujin([...argv, ...out]);
        expect({ stdout, exit }).toEqual({ stdout: '', exit: 2 });
      }
      expect((await lstat(join(path, 'socket'))).isSocket()).toBe(true);
      expect(readdirSync(path)).toEqual(['socket']);
      server.close();
      await once(server, 'close');
    });

    test('where it is a link to a file', async () => {
      const path = folderWith({ data: 'mine' });
      const link = join(path, 'link');
      await symlink(join(path, 'data'), link);
      for (const force of [[], ['--force']]) {
        const { stdout, stderr, exit } = await runWujin(['export', '--out', link, ...force]);
        expect({ stdout, exit }).toEqual({ stdout: '', exit: 2 });
        expect(stderr).toBe(`${link} is a symbolic link.\nUse the path that the link points to.\n`);
      }
      expect(await readlink(link)).toBe(join(path, 'data'));
      expect(readFileSync(join(path, 'data'), 'utf8')).toBe('mine');
      expect(readdirSync(path).sort()).toEqual(['data', 'link']);
    });

    test('where it is a link to nowhere', async () => {
      const path = folderWith();
      await symlink(join(path, 'nowhere'), join(path, 'link'));
      for (const argv of [['export'], asDatapackage]) {
        const { exit } = await runWujin([...argv, '--out', join(path, 'link'), '--force']);
        expect(exit).toBe(2);
      }
      expect(readdirSync(path)).toEqual(['link']);
    });

    test('where it is a link to a folder', async () => {
      const path = folderWith();
      mkdirSync(join(path, 'folder'));
      await symlink(join(path, 'folder'), join(path, 'link'));
      for (const force of [[], ['--force']]) {
        const argv = [...asDatapackage, '--out', join(path, 'link'), ...force];
        expect((await runWujin(argv)).exit).toBe(2);
      }
      expect(contentsOf(join(path, 'folder'))).toEqual({});
    });

    test('where a file is wanted and a folder is there', async () => {
      const path = folderWith({ 'notes.txt': 'mine' });
      for (const force of [[], ['--force']]) {
        const { stdout, stderr, exit } = await runWujin(['export', '--out', path, ...force]);
        expect({ stdout, exit }).toEqual({ stdout: '', exit: 2 });
        expect(stderr).toBe(
          `${path} is a folder, and this format is one file.\nName a file in it: --out ${path}/wujin.json. For CSV files there, add --format datapackage.\n`,
        );
      }
      expect(contentsOf(path)).toEqual({ 'notes.txt': 'mine' });
    });

    test('where a folder is wanted and a file is there', async () => {
      const path = folderWith({ data: 'mine' });
      for (const force of [[], ['--force']]) {
        const argv = [...asDatapackage, '--out', join(path, 'data'), ...force];
        const { stdout, stderr, exit } = await runWujin(argv);
        expect({ stdout, exit }).toEqual({ stdout: '', exit: 2 });
        expect(stderr).toBe(
          `${join(path, 'data')} is not a folder.\nChoose another path for --out.\n`,
        );
      }
      expect(contentsOf(path)).toEqual({ data: 'mine' });
    });
  });

  describe('that cannot be written leaves nothing behind:', () => {
    test.each([['export'], asDatapackage])('no such folder: wujin %s', async (...argv) => {
      const path = folderWith();
      const out = join(path, 'no', 'such', 'data');
      const { stdout, stderr, exit } = await runWujin([...argv, '--out', out]);
      expect({ stdout, exit }).toEqual({ stdout: '', exit: 1 });
      const [said, why] = stderr.split('\n');
      expect(said).toBe(`Cannot write ${out}. Nothing was changed.`);
      expect(why).toMatch(/no such file or directory/);
      expect(contentsOf(path)).toEqual({});
    });

    test.each([['export'], asDatapackage])('below a file: wujin %s', async (...argv) => {
      const path = folderWith({ data: 'mine' });
      for (const force of [[], ['--force']]) {
        const out = join(path, 'data', 'below');
        const { stdout, stderr, exit } = await runWujin([...argv, '--out', out, ...force]);
        expect({ stdout, exit }).toEqual({ stdout: '', exit: 1 });
        expect(stderr).toContain('not a directory');
      }
      expect(contentsOf(path)).toEqual({ data: 'mine' });
    });

    test('a folder in the way of a file of the package', async () => {
      const path = folderWith({ 'notes.txt': 'mine' });
      mkdirSync(join(path, 'terms.csv'));
      const { stdout, stderr, exit } = await runWujin([...asDatapackage, '--out', path, '--force']);
      expect({ stdout, exit }).toEqual({ stdout: '', exit: 2 });
      expect(stderr).toContain(`${path} contains a folder with the name of a file to write.`);
      expect(contentsOf(path)).toEqual({ 'notes.txt': 'mine', 'terms.csv': null });
      expect(readdirSync(folder).filter((name) => name.includes('.wujin-'))).toEqual([]);
    });

    test('a file that is a link, in a folder of other files', async () => {
      const path = folderWith({ 'notes.txt': 'mine' });
      await symlink(join(path, 'notes.txt'), join(path, 'terms.csv'));
      const { stdout, stderr, exit } = await runWujin([...asDatapackage, '--out', path, '--force']);
      expect({ stdout, exit }).toEqual({ stdout: '', exit: 2 });
      expect(stderr).toBe(
        `${join(path, 'terms.csv')} is not a regular file.\nChoose another path for --out.\n`,
      );
      expect(readdirSync(path).sort()).toEqual(['notes.txt', 'terms.csv']);
    });

    test('a problem that a script can tell from others', async () => {
      const out = join(folderWith(), 'no', 'data');
      const { stderr } = await runWujin(['export', '--json', '--out', out]);
      expect(JSON.parse(stderr)).toMatchObject({
        error: { code: 'unwritable', hint: expect.stringMatching(/ENOENT/) },
      });
    });
  });

  test.each([
    [
      'what was written and what was not',
      {
        why: 'half-written',
        error: new Error('EIO: i/o error, rename'),
        written: ['areas.csv', 'terms.csv'],
        missing: ['places.csv'],
        old: 'data/.wujin-old',
      },
      [
        'Only part of data was written. New: areas.csv, terms.csv. Missing: places.csv. All other files are unchanged. The old files are in data/.wujin-old. Move them back or delete that folder. Then try again.',
        'EIO: i/o error',
      ],
      [
        'data 只写入了一部分。新文件：areas.csv、terms.csv。缺少：places.csv。其他文件未作更改。旧文件在 data/.wujin-old，请移回这些文件或删除该文件夹，然后重试。',
        'EIO: i/o error',
      ],
    ],
    [
      'that another run holds the folder',
      { why: 'busy', path: 'data/.wujin-old' },
      [
        'Another export is writing to data, or was interrupted. The old files are in data/.wujin-old.',
        'If no export is running, move these files back or delete that folder. Then try again.',
      ],
      [
        '另一次导出正在写入 data，或曾中途停止。旧文件在 data/.wujin-old。',
        '若没有其他导出正在运行，请移回这些文件或删除该文件夹，然后重试。',
      ],
    ],
  ] as const)('says %s', async (_, outcome, en, zh) => {
    for (const [lang, said] of Object.entries({ en, zh })) {
      const argv = [...asDatapackage, '--out', 'data', '--force', '--lang', lang];
      const { stdout, stderr, exit } = await runWujin(argv, { save: async () => outcome });
      expect({ stdout, stderr, exit }).toEqual({
        stdout: '',
        stderr: `${said.join('\n')}\n`,
        exit: 1,
      });
    }
    const json = await runWujin(['export', '--json', '--out', 'data'], {
      save: async () => outcome,
    });
    expect(JSON.parse(json.stderr)).toMatchObject({ error: { code: 'unwritable' } });
  });

  test('writes nothing of data that is not valid', async () => {
    for (const argv of [['export'], asDatapackage]) {
      const path = folderWith({ data: 'mine' });
      const files = { 'own.json': '{}' };
      const world = { files };
      const out = ['--force', '--data', 'own.json', '--out'];
      expect((await runWujin([...argv, ...out, join(path, 'data')], world)).exit).toBe(4);
      expect((await runWujin([...argv, ...out, join(path, 'new')], world)).exit).toBe(4);
      expect(contentsOf(path)).toEqual({ data: 'mine' });
    }
  });

  test('leaves no file of its work behind anywhere', () => {
    const everything = readdirSync(folder, { recursive: true }).map(String);
    expect(everything.length).toBeGreaterThan(50);
    expect(everything.filter((name) => /\.part|(^|\/)\./.test(name))).toEqual([]);
  });
});

describe('options that do not go together are usage, exit code 2:', () => {
  const out = () => join(folder, 'never');
  const lines: readonly (readonly [argv: readonly string[], code: string, said: RegExp])[] = [
    [['export', '--force'], 'conflicting-options', /--out/],
    [['export', '--template', '--data', '-'], 'conflicting-options', /--data/],
    [['export', '--template', '--format', 'ndjson'], 'conflicting-options', /ndjson/],
    [['export', '--template', '--format', 'datapackage'], 'conflicting-options', /datapackage/],
    [['export', '--format', 'datapackage'], 'missing-value', /--out/],
    [['export', '--format', 'tsv'], 'invalid-value', /json, ndjson, csv, datapackage/],
    [['export', '--out'], 'missing-value', /--out/],
    [['export', '--all'], 'option-not-here', /--all/],
    [['stats', '--out', 'x'], 'option-not-here', /--out/],
    [['stats', '--template'], 'option-not-here', /--template/],
  ];

  test.each(lines)('%j', async (argv, code, said) => {
    const { stdout, stderr, exit } = await runWujin(argv);
    expect({ stdout, exit }).toEqual({ stdout: '', exit: 2 });
    expect(stderr).toMatch(said);
    const chinese = await runWujin([...argv.slice(0, 1), '--lang', 'zh', ...argv.slice(1)]);
    expect(chinese.stderr.split('\n')[0]).toMatch(/\p{Script=Han}/u);
    if (argv.includes('--format')) return;
    const json = await runWujin([...argv.slice(0, 1), '--json', ...argv.slice(1)]);
    expect(JSON.parse(json.stderr)).toMatchObject({ error: { code } });
  });

  test('and nothing is written', async () => {
    for (const argv of [
      ['export', '--template', '--data', '-', '--out', out()],
      ['export', '--template', '--format', 'ndjson', '--out', out()],
      ['export', '--format', 'tsv', '--out', out()],
    ]) {
      expect((await runWujin(argv)).exit).toBe(2);
    }
    expect(readdirSync(folder)).not.toContain('never');
  });

  test('a variable is no option: WUJIN_DATA and WUJIN_FORMAT do not hinder', async () => {
    const plain = await runWujin(['export', '--template']);
    const env = { NO_COLOR: '1', WUJIN_DATA: 'no.json', WUJIN_FORMAT: 'table' };
    expect(await runWujin(['export', '--template'], { env })).toEqual(plain);
    const text = ownFile({ version: '7.7.7' });
    const world = { env: { ...env, WUJIN_DATA: 'own.json' }, files: { 'own.json': text } };
    const { stdout } = await runWujin(['export'], world);
    expect(JSON.parse(stdout)).toEqual(JSON.parse(text));
  });
});

describe('the template', () => {
  let text = '';
  beforeAll(async () => {
    text = (await runWujin(['export', '--template'])).stdout;
  });

  test('has an entry of each kind but the renamed', () => {
    const counts = Object.entries(JSON.parse(text)).filter(([, value]) => Array.isArray(value));
    const empty = counts.filter(([, value]) => Array.isArray(value) && value.length === 0);
    expect(empty.map(([key]) => key)).toEqual(['redirects']);
    expect(counts.length).toBe(21);
  });

  test('keeps the rules that our own data keeps', () => {
    expect(editorialChecks.flatMap((check) => check(template))).toEqual([]);
  });

  const everyId = [
    ...ids([...template.areas, ...template.indicators, ...template.lists]),
    ...ids([...factsOf(template), ...template.terms, ...template.sources]),
  ];
  const commands: readonly (readonly string[])[] = [
    [],
    ['stats'],
    ['stats', '--all'],
    ['rankings'],
    ['awards'],
    ['policies'],
    ['targets'],
    ['places'],
    ['terms'],
    ['sources'],
    ['search', 'district'],
    ['search', '高新'],
    ['history'],
    ['history', 'high-tech-enterprises'],
    ['history', 'top-districts'],
    ['audit'],
    ['audit', 'news-item'],
    ['export', '--format', 'ndjson'],
    ['--version'],
    ...everyId.map((id) => ['show', id]),
    ...ids([...factsOf(template), ...template.sources]).map((id) => ['cite', id]),
  ];

  test.each(commands.map((argv) => [argv]))('works as data: wujin %j', async (argv) => {
    for (const language of ['en', 'zh']) {
      const { stdout, stderr, exit } = await runOn(text, [...argv, '--lang', language], {
        terminal: 80,
      });
      expect({ exit, stderr }).toEqual({ exit: 0, stderr: expect.not.stringMatching(/wrong/) });
      // There are no targets in it, and no history of one year.
      if (argv[0] !== 'targets' && argv.length > 1) expect(stdout).not.toBe('');
    }
  });

  test('shows its own district, figures and evidence', async () => {
    const { stdout } = await runOn(text, ['stats', '--json']);
    expect(JSON.parse(stdout)).toMatchObject([
      { id: 'high-tech-enterprises-2025', value: 100, evidence: 'corroborated' },
    ]);
  });

  test('goes round: its export is the template', async () => {
    expect((await runOn(text, ['export'])).stdout).toBe(text);
  });
});
