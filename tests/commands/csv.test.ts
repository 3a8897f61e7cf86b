import { parse } from 'csv-parse/sync';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { assessFact, catalogue, factsOf } from '../../src/lookup/catalogue.ts';
import type { Claim } from '../../src/model/types.ts';
import { runWujin, type World } from '../cli/harness.ts';
import { bundled } from '../model/bundled.ts';

/** What CSV and TSV have that JSON has not, and the other way round: fields that are plain values. */
const table = v.array(v.record(v.string(), v.string()));
type Objects = readonly Readonly<Record<string, unknown>>[];

async function csvOf(argv: readonly string[], world: World = {}) {
  const { stdout, exit } = await runWujin([...argv, '--format', 'csv'], world);
  expect(exit).toBe(0);
  return v.parse(table, parse(stdout, { columns: true, bom: true }));
}

async function jsonOf(argv: readonly string[]): Promise<Objects> {
  const { stdout, exit } = await runWujin([...argv, '--json']);
  expect(exit).toBe(0);
  return JSON.parse(stdout);
}

async function headerOf(argv: readonly string[], world: World = {}): Promise<readonly string[]> {
  const { stdout, exit } = await runWujin([...argv, '--format', 'csv'], world);
  expect(exit).toBe(0);
  return (stdout.split('\n')[0] ?? '').split(',');
}

const sourceOf = new Map(bundled.sources.map((source) => [source.id, source]));
const allFacts = factsOf(bundled).map(({ id }) => id);

const commands: readonly (readonly string[])[] = [
  [],
  ['stats', '--all'],
  ['rankings', '--all'],
  ['awards', '--all'],
  ['policies', '--all'],
  ['targets', '--all'],
  ['places', '--all'],
  ['terms', '--all'],
  ['sources', '--all'],
  ['show', ...allFacts, 'little-giant', 'wujin'],
  ['search', 'gaoxin'],
  ['compare', 'gdp'],
  ['compare', 'gdp', 'residents'],
  ['compare', 'wujin', 'kunshan'],
  ['history', 'gdp'],
  ['history', 'national-high-tech-zones'],
  ['history'],
  ['audit'],
  ['audit', 'wujin-communique-2021-part-10'],
  ['doubts'],
];
const cases = commands.map((argv) => [argv.slice(0, 2).join(' '), argv] as const);

describe('a field is a plain value or a list of them', () => {
  test.each(cases)('and never JSON: wujin %s', async (_, argv) => {
    const rows = await csvOf(argv);
    expect(rows.length).toBeGreaterThan(0);
    const fields = rows.flatMap((row) => Object.values(row));
    expect(fields.filter((field) => /^[[{]|[{[]"|\[object/.test(field))).toEqual([]);
  });

  test('the audit names the sources that agree, contradict and repeat', async () => {
    for (const source of ['article-2022', 'wujin-communique-2021-part-10']) {
      const [rows, objects] = [await csvOf(['audit', source]), await jsonOf(['audit', source])];
      for (const key of ['confirmedBy', 'contradictedBy', 'repeatedBy']) {
        const sources = objects.map(({ [key]: claims }) =>
          Array.isArray(claims) ? [...new Set(claims.map((claim) => claim.source))] : [],
        );
        expect(rows.map((row) => row[key])).toEqual(sources.map((ids) => ids.join('; ')));
      }
    }
  });

  test('a reading takes a column for what it says and how sure it is', async () => {
    const [rows, objects] = [await csvOf(['audit']), await jsonOf(['audit'])];
    const read = rows.map((row) =>
      row['reading_confidence'] === ''
        ? null
        : {
            confidence: row['reading_confidence'],
            why: { en: row['reading_why_en'], zh: row['reading_why_zh'] },
          },
    );
    expect(read).toEqual(objects.map(({ reading }) => reading));
    expect(read.filter((each) => each !== null).length).toBeGreaterThan(5);
    expect(rows[0]).not.toHaveProperty('reading');
  });

  test('what decided a target takes a column for each of its keys', async () => {
    const [rows, objects] = [await csvOf(['targets']), await jsonOf(['targets'])];
    const actuals = rows.map((row) =>
      row['actual_id'] === ''
        ? null
        : {
            id: row['actual_id'],
            value: Number(row['actual_value']),
            bound: row['actual_bound'],
            period: row['actual_period'],
            area: row['actual_area'],
            contrary: (row['actual_contrary'] || null)?.split('; ').map(Number) ?? [],
          },
    );
    expect(actuals).toEqual(objects.map(({ actual }) => actual));
    expect(actuals.some((each) => each !== null)).toBe(true);
  });

  test('the parts of a source are those that claims name', async () => {
    const [row] = await csvOf(['sources', 'article-2022', '--source', 'article-2022']);
    const parts = sourceOf.get('article-2022')?.parts ?? [];
    expect(parts.length).toBeGreaterThan(5);
    expect(row?.['parts']?.split('; ')).toEqual(parts.map(({ locator }) => locator));
  });
});

describe('names beside ids', () => {
  const preferred = new Map(
    factsOf(bundled).map((fact) => {
      const { sources } = catalogue(bundled);
      return [fact.id, assessFact<Claim>(fact, sources).preferred.source] as const;
    }),
  );

  test('follow the columns of version 1', async () => {
    expect(await headerOf(['stats'])).toEqual([
      ...['id', 'indicator', 'label_en', 'label_zh', 'topic', 'area', 'period', 'kind', 'value'],
      ...['bound', 'unit', 'evidence', 'grade', 'sources', 'note_en', 'note_zh', 'contrary'],
      ...['area_name_en', 'area_name_zh', 'publisher_en', 'publisher_zh'],
      ...['original_publisher_en', 'original_publisher_zh', 'url', 'first_day', 'last_day'],
    ]);
    expect(await headerOf(['show', 'gdp-2021-wujin-with-cedz'])).toEqual([
      ...['fact', 'label_en', 'label_zh', 'period', 'area', 'value', 'unit', 'rank', 'bound'],
      ...['printed', 'locator', 'source', 'publisher_en', 'publisher_zh', 'grade', 'published'],
      ...['url', 'host', 'confidence', 'why_en', 'why_zh', 'note_en', 'note_zh'],
      ...['area_name_en', 'area_name_zh', 'original_publisher_en', 'original_publisher_zh'],
      ...['first_day', 'last_day'],
    ]);
  });

  test.each(['stats', 'targets', 'rankings', 'awards', 'policies', 'places'])(
    'say of %s whose value it is',
    async (name) => {
      const rows = await csvOf([name, '--all']);
      expect(rows.length).toBeGreaterThan(3);
      for (const row of rows) {
        const source = preferred.get(row['id'] ?? '');
        expect(row).toMatchObject({
          publisher_en: source?.publisher.en,
          publisher_zh: source?.publisher.zh,
          original_publisher_en: (source?.copyOf ?? source?.publisher)?.en,
          original_publisher_zh: (source?.copyOf ?? source?.publisher)?.zh,
          url: source?.url ?? '',
        });
      }
    },
  );

  test('name areas and groups', async () => {
    const areas = new Map(bundled.areas.map(({ id, label }) => [id, label]));
    const groups = new Map(bundled.groups.map(({ id, label }) => [id, label]));
    for (const row of await csvOf(['stats', '--all'])) {
      expect(row['area_name_zh']).toBe(areas.get(row['area'] ?? '')?.zh);
    }
    for (const row of await csvOf(['rankings', '--all'])) {
      expect(row['subject_name_en']).toBe(areas.get(row['subject'] ?? '')?.en);
      expect(row['among_name_en']).toBe(groups.get(row['among'] ?? '')?.en);
    }
    for (const row of await csvOf(['audit'])) {
      expect(row['area_name_en']).toBe(areas.get(row['area'] ?? '')?.en ?? '');
      expect(row['among_name_en']).toBe(groups.get(row['among'] ?? '')?.en ?? '');
    }
  });

  test('say the first and the last day, as the export does', async () => {
    const { stdout } = await runWujin(['export', '--format', 'ndjson']);
    const records: Objects = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    const days = new Map(records.map(({ fact, firstDay, lastDay }) => [fact, [firstDay, lastDay]]));
    for (const name of ['stats', 'targets', 'rankings', 'awards', 'policies', 'places']) {
      for (const row of await csvOf([name, '--all'])) {
        const [first, last] = days.get(row['id']) ?? [];
        expect([row['id'], row['first_day'], row['last_day']]).toEqual([
          row['id'],
          first ?? '',
          last ?? '',
        ]);
      }
    }
  });

  test.each([
    ['show', ...allFacts],
    ['sources', '--all'],
  ])('name the original publisher of every copy: wujin %s', async (...argv) => {
    const rows = await csvOf(argv);
    let copies = 0;
    for (const row of rows) {
      const source = sourceOf.get(row['source'] ?? row['id'] ?? '');
      if (source?.copyOf) copies += 1;
      expect(row['original_publisher_en']).toBe((source?.copyOf ?? source?.publisher)?.en);
      expect(row['publisher_en']).toBe(source?.publisher.en);
    }
    expect(copies).toBeGreaterThan(20);
  });

  test('are in no JSON: its keys are what they were', async () => {
    for (const [, argv] of cases) {
      for (const object of await jsonOf(argv)) {
        expect(Object.keys(object).filter((key) => /_|original/.test(key))).toEqual([]);
      }
    }
  });

  test('the export has the original publisher behind its other keys', async () => {
    const { stdout } = await runWujin(['export', '--format', 'ndjson']);
    for (const line of stdout.trimEnd().split('\n')) {
      const record = JSON.parse(line);
      const source = sourceOf.get(record.source);
      expect(Object.keys(record).slice(-3)).toEqual([
        'accessed',
        'original_publisher_en',
        'original_publisher_zh',
      ]);
      expect(record.original_publisher_zh).toBe((source?.copyOf ?? source?.publisher)?.zh);
    }
  });
});

test('audit --json says of a ranking among whom, behind its other keys', async () => {
  const amongOf = new Map(bundled.rankings.map(({ id, among }) => [id, among]));
  const rows = await jsonOf(['audit']);
  expect(rows.map(({ among }) => among)).toEqual(
    rows.map(({ id }) => amongOf.get(String(id)) ?? null),
  );
  expect(rows.filter(({ among }) => among !== null).length).toBeGreaterThan(3);
});

describe('one language or both', () => {
  const labels = (header: readonly string[]) => header.filter((key) => key.startsWith('label'));

  test.each([
    ['no language is given', [], {}, ['label_en', 'label_zh']],
    ['English is', ['--lang', 'en'], {}, ['label']],
    ['Chinese is', ['--lang', 'zh'], {}, ['label']],
    // A variable set for tables must not change the columns that a script reads.
    ['a variable says Chinese', [], { WUJIN_LANG: 'zh' }, ['label_en', 'label_zh']],
  ])('where %s', async (_, options, env, expected) => {
    for (const name of ['stats', 'targets', 'audit']) {
      expect(labels(await headerOf([name, ...options], { env }))).toEqual(expected);
    }
  });

  test.each(['en', 'zh'] as const)('--lang %s gives the texts of that language', async (lang) => {
    const both = await csvOf(['stats', '--all']);
    const one = await csvOf(['stats', '--all', '--lang', lang]);
    expect(one.map((row) => row['label'])).toEqual(both.map((row) => row[`label_${lang}`]));
    expect(one.map((row) => row['note'])).toEqual(both.map((row) => row[`note_${lang}`]));
    expect(one.map((row) => row['publisher'])).toEqual(both.map((row) => row[`publisher_${lang}`]));
    expect(one.map((row) => row['value'])).toEqual(both.map((row) => row['value']));
    expect(Object.keys(one[0] ?? {}).filter((key) => /_(en|zh)$/.test(key))).toEqual([]);
  });
});

describe('--fields in CSV and TSV', () => {
  test.each([
    [['id,label_en'], ['id', 'label_en']],
    [['label_zh,label_en'], ['label_zh', 'label_en']],
    [['id,label'], ['id', 'label_en', 'label_zh']],
    [['label_en,label'], ['label_en', 'label_zh']],
    [
      ['id,label', '--lang', 'zh'],
      ['id', 'label'],
    ],
    [
      ['id,label_en', '--lang', 'zh'],
      ['id', 'label_en'],
    ],
    [['first_day,area_name,url'], ['first_day', 'area_name_en', 'area_name_zh', 'url']],
  ])('takes the names of its own header: %j', async ([fields = '', ...options], header) => {
    expect(await headerOf(['stats', '--fields', fields, ...options])).toEqual(header);
    const argv = ['stats', '--fields', fields, ...options, '--format', 'tsv'];
    expect((await runWujin(argv)).stdout.split('\n')[0]).toBe(header.join('\t'));
  });

  test.each([
    [
      ['targets', '--fields', 'actual'],
      [
        'actual_id',
        'actual_value',
        'actual_bound',
        'actual_period',
        'actual_area',
        'actual_contrary',
      ],
    ],
    [['targets', '--fields', 'actual_value'], ['actual_value']],
    [
      ['audit', '--fields', 'reading'],
      ['reading_confidence', 'reading_why_en', 'reading_why_zh'],
    ],
    [
      ['audit', '--fields', 'reading_why'],
      ['reading_why_en', 'reading_why_zh'],
    ],
    [['search', 'gdp', '--fields', 'says_en'], ['says_en']],
    [
      ['history', 'gdp', '--fields', 'period,last_day'],
      ['period', 'last_day'],
    ],
    [['history', '--fields', 'label_zh'], ['label_zh']],
    [['--fields', 'label_zh'], ['label_zh']],
  ])('of every command: %j', async (argv, header) => {
    expect(await headerOf(argv)).toEqual(header);
  });

  test('takes every name of the header', async () => {
    for (const [, argv] of cases.filter(([name]) => !name.startsWith('show'))) {
      const header = await headerOf(argv);
      expect(await headerOf([...argv, '--fields', header.join(',')])).toEqual(header);
    }
  });

  test.each(['json', 'table', 'markdown', 'ndjson', 'list'])(
    'they are no names of %s, where a field has both languages',
    async (format) => {
      for (const name of ['stats', 'audit']) {
        const argv = [name, '--fields', 'label_en', '--format', format];
        const { stdout, stderr, exit } = await runWujin(argv);
        expect([exit, stdout]).toEqual([2, '']);
        expect(stderr).toContain('label');
      }
    },
  );

  test('a wrong name is refused, with the nearest match', async () => {
    const argv = ['stats', '--fields', 'lable_en', '--format', 'csv'];
    const { stdout, stderr, exit } = await runWujin(argv);
    expect([exit, stdout]).toEqual([2, '']);
    expect(stderr).toContain('label_en');
    expect(stderr).toContain('first_day');
  });
});

describe('--bom', () => {
  test.each([...cases.map(([name, argv]) => [name, argv] as const)])(
    'puts a byte-order mark before CSV and TSV: wujin %s',
    async (_, argv) => {
      for (const format of ['csv', 'tsv']) {
        const plain = (await runWujin([...argv, '--format', format])).stdout;
        const { stdout, exit } = await runWujin([...argv, '--format', format, '--bom']);
        expect(exit).toBe(0);
        expect(plain.startsWith('\ufeff')).toBe(false);
        expect(stdout).toBe(`\ufeff${plain}`);
      }
    },
  );

  test('holds where a variable asks for CSV', async () => {
    const { stdout, exit } = await runWujin(['terms', '--bom'], { env: { WUJIN_FORMAT: 'csv' } });
    expect([exit, stdout.slice(0, 4)]).toEqual([0, '\ufeffid,']);
  });

  test.each([
    [[], 'table'],
    [['--format', 'markdown'], 'markdown'],
    [['--json'], 'json'],
    [['--format', 'ndjson'], 'ndjson'],
  ])('is refused with %j', async (options, format) => {
    const { stdout, stderr, exit } = await runWujin(['stats', '--bom', ...options]);
    expect([exit, stdout]).toEqual([2, '']);
    expect(stderr).toContain(`--bom needs --format csv or --format tsv (got ${format}).`);
    const chinese = await runWujin(['stats', '--bom', ...options, '--lang', 'zh']);
    expect(chinese.stderr).toContain(`--bom 需要 --format csv 或 --format tsv（现为 ${format}）。`);
  });
});
