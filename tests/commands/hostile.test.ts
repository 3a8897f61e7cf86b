import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { template } from '../../src/datasets/template.ts';
import type { Dataset } from '../../src/model/types.ts';
import { type Result, runWujin, type World } from '../cli/harness.ts';
import { allExplained, bundled, changed, explained } from '../model/bundled.ts';
import { ownFile } from './own-file.ts';

/**
 * Data that was made to do harm, or came out of a program gone wrong. The answer is an answer or a
 * message with exit code 4, soon, and never half of one: nothing of it acts on a terminal, on a
 * spreadsheet or on the program itself.
 */
async function answer(
  data: string | Uint8Array,
  argv: readonly string[],
  world: World = {},
): Promise<Result> {
  const files = { 'own.json': data };
  const result = await runWujin([...argv, '--data', 'own.json'], { ...world, files });
  if (result.exit !== 0) expect(result.stdout).toBe('');
  expect(result.stderr).not.toContain('Something went wrong');
  return result;
}

/** The message about data that is refused. */
async function refusal(data: string | Uint8Array, argv = ['stats']): Promise<string> {
  const { stderr, exit } = await answer(data, argv);
  expect(exit).toBe(4);
  expect(stderr).not.toBe('');
  return stderr;
}

/** Nobody waits for longer than this, even on a slow machine. */
async function soon<T>(work: () => Promise<T>, patience = 40_000): Promise<T> {
  const begun = performance.now();
  const done = await work();
  expect(performance.now() - begun).toBeLessThan(patience);
  return done;
}

const both = (text: string) => ({ en: text, zh: text });
const gdp = 'gdp-2021-wujin-with-cedz';

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
  ['show', gdp, 'income-per-resident-2021-wujin-with-cedz', 'little-giant', 'article-2022'],
  ['show', 'gdp', 'national-high-tech-zones', 'wujin', 'west-taihu-park'],
  ['search', 'gdp'],
  ['history', 'gdp'],
  ['history', 'national-high-tech-zones'],
  ['history'],
  ['audit'],
];

/** What must not reach a terminal: controls but newline, what turns the direction, what is not seen. */
const unsafe =
  /(?!\n)\p{Cc}|\p{Bidi_Control}|[\u00ad\u180e\u200b-\u200d\u2028\u2029\u2060-\u2064\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]/u;

/** The first of them in a text, in a form that can be read. */
function codeOf(text: string): string | undefined {
  return unsafe.exec(text)?.[0]?.codePointAt(0)?.toString(16);
}

const noise =
  '\u001b]0;pwned\u0007\u001b[31m\u009b2J\u0090q\u009c\u001b\u0000\u0008\u007f\r\t\u202e\u2066\u061c\u200b\u200e\u2060\ufeff\u00ad\u2028\u{e0041}';

/** Keys whose text is free: all others hold ids, dates and words of a closed list. */
const freeTexts = [
  ...['en', 'zh', 'printed', 'locator', 'abbreviation', 'host', 'url', 'code'],
  ...['name', 'version', 'licence', '$schema'],
];

/** The dataset with something before and behind each of its texts. */
function surrounded(dataset: Dataset, before: string, behind = before): string {
  return JSON.stringify(dataset, (key, value: unknown) => {
    if (typeof value !== 'string' || !freeTexts.includes(key)) return value;
    return key === 'url' ? value + behind : before + value + behind;
  });
}

describe('escape sequences, direction marks and unseen characters in every text', () => {
  const hostile = surrounded(allExplained(bundled), noise);
  const forms: readonly (readonly [what: string, options: readonly string[], world?: World])[] = [
    ['a table', [], { terminal: 80 }],
    ['a narrow table in Chinese', ['--lang', 'zh'], { terminal: 40 }],
    ['a wide table in ASCII', ['--ascii'], { terminal: 160 }],
    ['a pipe', []],
    ['a list', ['--format', 'list']],
    ['markdown', ['--format', 'markdown']],
    ['csv', ['--format', 'csv']],
    ['tsv', ['--format', 'tsv']],
  ];
  const runs = forms.flatMap(([what, options, world = {}]) =>
    commands.map((argv) => [what, argv, options, world] as const),
  );

  test('are there to begin with', () => {
    expect(hostile.split('pwned').length).toBeGreaterThan(2000);
    expect(`${noise}`).toMatch(unsafe);
    expect('Wǔjìn — “✓” 320,000 m²\n武进区').not.toMatch(unsafe);
  });

  test.each(runs)('do not come through in %s: wujin %j', async (what, argv, options, world) => {
    const { stdout, stderr, exit } = await answer(hostile, [...argv, ...options], world);
    expect(exit).toBe(0);
    expect(stdout).not.toBe('');
    // The tabs between the fields of TSV are its own.
    const told = what === 'tsv' ? stdout.replaceAll('\t', ' ') : stdout;
    expect(codeOf(told)).toBe(undefined);
    expect(codeOf(stderr)).toBe(undefined);
    expect(stdout + stderr).not.toContain('pwned');
  });

  test.each(commands.map((argv) => [argv]))(
    'leave in colour nothing but our colours: wujin %j',
    async (argv) => {
      const world = { terminal: 80, env: { FORCE_COLOR: '3' } };
      const { stdout, stderr } = await answer(hostile, argv, world);
      const bare = (stdout + stderr).replaceAll(/\u001b\[\d+(;\d+)*m/g, '');
      expect(bare.length).toBeLessThan((stdout + stderr).length);
      expect(codeOf(bare)).toBe(undefined);
    },
  );

  const machine = [
    ...commands.flatMap((argv) => [
      [...argv, '--json'],
      [...argv, '--format', 'ndjson'],
    ]),
    ['cite', gdp, 'article-2022', '--json'],
    ['export'],
    ['export', '--format', 'ndjson'],
  ];
  test.each(machine.map((argv) => [argv]))(
    'stand in JSON as escapes, or not at all: wujin %j',
    async (argv) => {
      const { stdout, exit } = await answer(hostile, argv);
      expect(exit).toBe(0);
      expect(codeOf(stdout)).toBe(undefined);
      const lines = argv.includes('ndjson') ? stdout.trimEnd().split('\n') : [stdout];
      for (const line of lines) expect(() => JSON.parse(line)).not.toThrow();
    },
  );

  test('are in the exported JSON what they were', async () => {
    const { stdout } = await answer(hostile, ['export']);
    expect(JSON.parse(stdout)).toEqual(JSON.parse(hostile));
  });

  test.each(['text', 'markdown', 'bibtex', 'ris'])('are in no citation as %s', async (form) => {
    const argv = ['cite', gdp, 'article-2022', '--format', form];
    for (const lang of ['en', 'zh']) {
      const { stdout, exit } = await answer(hostile, [...argv, '--lang', lang]);
      expect({ exit, found: codeOf(stdout) }).toEqual({ exit: 0, found: undefined });
    }
  });

  test('are in no file of a Data Package', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'wujin-hostile-'));
    const out = join(folder, 'package');
    const { exit } = await answer(hostile, ['export', '--format', 'datapackage', '--out', out]);
    expect(exit).toBe(0);
    const found = readdirSync(out).flatMap((name) => {
      const code = codeOf(readFileSync(join(out, name), 'utf8'));
      return code === undefined ? [] : [`${name}: ${code}`];
    });
    rmSync(folder, { recursive: true });
    expect(found).toEqual([]);
  });

  test('are not in the version, nor in the help', async () => {
    for (const argv of [['--version'], ['--help'], ['stats', '--help'], ['schema']]) {
      const { stdout, stderr } = await answer(hostile, argv);
      expect(codeOf(stdout + stderr)).toBe(undefined);
    }
  });

  test.each([
    ['a key', JSON.stringify({ ...bundled, [`x${noise}`]: 1 })],
    ['a value', ownFile({ accessed: `soon${noise}` })],
    ['an id', ownFile({ base: `no-${noise}` })],
    ['what is no JSON', `${noise}{}`],
    ['what ends as JSON does not', `{"title": 1} ${noise}`],
  ])('are not in a message about %s', async (_, data) => {
    for (const lang of ['en', 'zh']) {
      expect(codeOf(await refusal(data, ['stats', '--lang', lang]))).toBe(undefined);
      const json = await refusal(data, ['stats', '--json', '--lang', lang]);
      expect(codeOf(json)).toBe(undefined);
      expect(JSON.parse(json)).toMatchObject({ error: { code: 'invalid-data' } });
    }
  });
});

describe('keys of the language that the program is written in', () => {
  const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf', 'prototype'];
  const marker = '@key@';
  const places: Readonly<Record<string, (key: object) => unknown>> = {
    'the dataset': (key) => ({ ...bundled, ...key }),
    'a text': (key) => ({ ...bundled, title: { ...bundled.title, ...key } }),
    'a figure': (key) => ({
      ...bundled,
      figures: bundled.figures.map((each) => (each.id === gdp ? { ...each, ...key } : each)),
    }),
    'a claim': (key) => ({
      ...bundled,
      figures: bundled.figures.map((each) => ({
        ...each,
        claims: each.claims.map((claim) => ({ ...claim, ...key })),
      })),
    }),
    'a reading': (key) => ({
      ...bundled,
      figures: bundled.figures.map((each) => ({
        ...each,
        claims: each.claims.map((claim) => ({
          ...claim,
          ...(claim.reading && { reading: { ...claim.reading, ...key } }),
        })),
      })),
    }),
    'an area': (key) => ({ ...bundled, areas: bundled.areas.map((each) => ({ ...each, ...key })) }),
    'a source': (key) => ({
      ...bundled,
      sources: bundled.sources.map((each) => ({ ...each, ...key })),
    }),
    'a part of a source': (key) => ({
      ...bundled,
      sources: bundled.sources.map(({ parts, ...each }) => ({
        ...each,
        ...(parts && { parts: parts.map((part) => ({ ...part, ...key })) }),
      })),
    }),
  };
  const cases = Object.entries(places).flatMap(([place, make]) =>
    names.map((name) => [name, place, make] as const),
  );

  test.each(cases)('are named or do nothing: %s in %s', async (name, place, make) => {
    const value = { polluted: true, en: 'polluted', id: 'polluted', note: both('polluted') };
    const text = JSON.stringify(make({ [marker]: value })).replaceAll(marker, name);
    expect(text).toContain(`"${name}":{"polluted"`);
    for (const argv of [['stats', '--all', '--json'], ['export'], ['show', gdp, '--json']]) {
      const { stdout, stderr, exit } = await answer(text, argv);
      if (exit === 0) expect(stdout).toBe((await runWujin(argv)).stdout);
      else
        expect({ place, exit, stderr }).toEqual({
          place,
          exit: 4,
          stderr: expect.stringContaining(name),
        });
    }
    expect(Reflect.get({}, 'polluted')).toBe(undefined);
    expect(Reflect.get([], 'polluted')).toBe(undefined);
  });

  test('do not stand in for keys that are missing', async () => {
    const whole = JSON.stringify(bundled);
    const said = await refusal(`{"__proto__":${whole}}`);
    expect(said).toContain('sources: is missing');
    const [figure] = template.figures;
    const hidden = JSON.stringify({ ...template, figures: [{ [marker]: figure }] });
    expect(await refusal(hidden.replaceAll(marker, '__proto__'))).toContain('is missing');
  });

  test.each([
    ['an indicator', 'gdp'],
    ['an area', 'wujin'],
    ['a figure', gdp],
    ['a source', 'article-2022'],
    ['a term', 'little-giant'],
    ['a list', 'national-high-tech-zones'],
    ['a group', 'china-counties'],
  ])('are names like others where they are ids: %s', async (_, id) => {
    const rename = (text: string) => text.replaceAll(`"${id}"`, '"constructor"');
    const text = rename(JSON.stringify(bundled));
    const own = (argv: readonly string[]) =>
      argv.map((word) => (word === id ? 'constructor' : word));
    // What is found depends on the words of the id.
    for (const argv of commands.filter(([name]) => name !== 'search')) {
      const { stdout, exit } = await answer(text, [...own(argv), '--json']);
      expect(exit).toBe(0);
      expect(stdout).toBe(rename((await runWujin([...argv, '--json'])).stdout));
    }
    for (const argv of [
      ['search', 'constructor'],
      ['stats', 'constructor'],
      ['show', 'tostring'],
    ]) {
      expect([0, 3]).toContain((await answer(text, argv)).exit);
    }
  });

  test('are no ids of ours', async () => {
    for (const id of ['constructor', '__proto__', 'toString', 'hasOwnProperty']) {
      for (const command of ['show', 'history', 'cite', 'audit']) {
        const { stdout, exit } = await runWujin([command, id]);
        expect({ stdout, exit }).toEqual({ stdout: '', exit: 3 });
      }
      for (const option of ['--area', '--source', '--sort', '--fields', '--topic', '--evidence']) {
        const { stdout, exit } = await runWujin(['stats', option, id]);
        expect({ stdout, exit }).toEqual({ stdout: '', exit: 2 });
      }
      expect((await runWujin([id])).exit).toBe(2);
      expect((await runWujin(['stats', '--format', id])).exit).toBe(2);
    }
  });
});

describe('ids that clash and redirects that go round', () => {
  const [figure] = bundled.figures;
  const [source] = bundled.sources;
  const refused: readonly (readonly [what: string, change: Partial<Dataset>, said: string])[] = [
    [
      'a figure twice',
      { figures: [...bundled.figures, ...(figure ? [figure] : [])] },
      figure?.id ?? '',
    ],
    [
      'a source twice',
      { sources: [...bundled.sources, ...(source ? [source] : [])] },
      source?.id ?? '',
    ],
    [
      'a figure called like a source',
      { figures: changed(bundled.figures, gdp, () => ({ id: 'article-2022' })) },
      'article-2022',
    ],
    [
      'a circle',
      {
        redirects: [
          { from: 'a', to: 'b' },
          { from: 'b', to: 'a' },
        ],
      },
      'redirects/0/to: no entry has the id “b”',
    ],
    ['a redirect to itself', { redirects: [{ from: 'a', to: 'a' }] }, 'redirects/0/to'],
    [
      'an entry to itself',
      { redirects: [{ from: 'gdp', to: 'gdp' }] },
      '“gdp” is still the id of an entry',
    ],
    [
      'one in two steps',
      {
        redirects: [
          { from: 'a', to: 'b' },
          { from: 'b', to: 'gdp' },
        ],
      },
      'redirects/0/to: no entry has the id “b”',
    ],
    [
      'two ways from one',
      {
        redirects: [
          { from: 'a', to: 'gdp' },
          { from: 'a', to: 'wujin' },
        ],
      },
      '“a” has two redirects',
    ],
  ];

  test.each(refused)('are named: %s', async (_, change, said) => {
    expect(await refusal(ownFile(change), ['show', 'a'])).toContain(said);
  });
});

describe('bytes', () => {
  const text = JSON.stringify(bundled);
  const utf8 = new TextEncoder();
  const joined = (...parts: readonly (string | readonly number[])[]) =>
    Uint8Array.from(
      parts.flatMap((each) => (typeof each === 'string' ? [...utf8.encode(each)] : each)),
    );
  const inTitle = (bytes: readonly number[]) => joined('{"title":"', bytes, '"}');

  test.each([
    ['a lone continuation byte', inTitle([0x80])],
    ['half of a character', inTitle([0xe6, 0xad])],
    ['more bytes than are needed', inTitle([0xc0, 0xaf])],
    ['half of a pair', inTitle([0xed, 0xa0, 0x80])],
    ['beyond the last character', inTitle([0xf5, 0x80, 0x80, 0x80])],
    ['Latin-1', inTitle([0xe9])],
    ['UTF-16', joined([0xff, 0xfe, 0x7b, 0x00, 0x7d, 0x00])],
    ['a picture', joined([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])],
  ])('that are not UTF-8 are refused: %s', async (_, bytes) => {
    expect(await refusal(bytes)).toMatch(/^own\.json is not UTF-8 text\.\nSave it as UTF-8\./);
    const { stdout, exit } = await runWujin(['stats', '--data', '-'], { stdin: bytes });
    expect({ stdout, exit }).toEqual({ stdout: '', exit: 4 });
  });

  test('that mark the order of bytes are fine', async () => {
    const marked = joined([0xef, 0xbb, 0xbf], text);
    expect(await answer(marked, ['stats'])).toEqual(await answer(text, ['stats']));
    const piped = await runWujin(['stats', '--data', '-'], { stdin: marked });
    expect(piped.stdout).toBe((await runWujin(['stats'])).stdout);
  });

  test.each([
    ['a NUL between', `{\u0000${text.slice(1)}`],
    ['two datasets', text + text],
    ['a comment', `// mine\n${text}`],
    ['a comma too many', text.replace(/\}$/, ',}')],
    ['half a file', text.slice(0, text.length / 2)],
    ['NaN', text.replace('"value":', '"value":NaN,"x":')],
    ['nothing but a mark', '\ufeff'],
  ])('that are no JSON are refused: %s', async (_, data) => {
    expect((await refusal(data)).split('\n')[0]).toBe('own.json is not valid JSON.');
  });

  test('that are white space around the data are fine', async () => {
    const { stdout } = await answer(`\r\n\t ${JSON.stringify(bundled, null, 4)} \n`, ['stats']);
    expect(stdout).toBe((await runWujin(['stats'])).stdout);
  });
});

describe('numbers', () => {
  const text = JSON.stringify(allExplained(template));
  /** The template with another number in the place of one, as it is written. */
  function written(key: 'value' | 'rank' | 'year', number: string): string {
    const found = { value: '"value":100,', rank: '"rank":50,', year: '"year":2025,' }[key];
    expect(text).toContain(found);
    return text.replace(found, `"${key}":${number},`);
  }
  const never = ['1e400', '-1e400', '-1', '9007199254740993', '1.5', '"NaN"', '"5"', 'null', '[5]'];
  const cases: readonly (readonly ['value' | 'rank' | 'year', string])[] = [
    ...never.map((number) => ['value', number] as const),
    ['value', '1000001'],
    ...never.map((number) => ['rank', number] as const),
    ['rank', '1e20'],
    ['rank', '0'],
    ...never.map((number) => ['year', number] as const),
    ['year', '1e9'],
    ['year', '2025.5'],
    ['year', '0'],
  ];

  test.each(cases)(
    'that cannot be are refused with their path: a %s of %s',
    async (key, number) => {
      const said = await refusal(written(key, number));
      expect(said).toMatch(new RegExp(`^own\\.json:1:\\d+: \\S*${key}: `, 'm'));
    },
  );

  test.each(['NaN', 'Infinity', '0x64', '+5', '.5', '5.', '1_000', '٣'])(
    'that JSON does not know are refused: %s',
    async (number) => {
      expect(await refusal(written('value', number))).toMatch(/^own\.json is not valid JSON\.\n/);
    },
  );

  test.each([
    ['1e2', 100],
    ['100.0', 100],
    ['1E+2', 100],
    ['0', 0],
    ['-0', 0],
    ['1000000', 1000000],
    ['1e-400', 0],
  ])('that are written in another way are what they are: %s', async (number, value) => {
    const data = written('value', number);
    const { stdout, exit } = await answer(data, ['stats', '--json']);
    expect(exit).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject([{ value }]);
    for (const options of [[], ['--width', '80'], ['--format', 'csv'], ['--lang', 'zh']]) {
      expect((await answer(data, ['stats', ...options])).stdout).not.toMatch(/-0\b|NaN|Infinity/);
    }
  });

  test('that are shares may be less than 0 and more than 100', async () => {
    const percent: Partial<Dataset> = {
      units: [],
      indicators: template.indicators.map((each) => ({ ...each, unit: 'percent' })),
    };
    const of = (value: number) =>
      JSON.stringify(allExplained({ ...template, ...percent })).replace(
        '"value":100,',
        `"value":${value},`,
      );
    for (const value of [-3.4, 100, 212.5]) {
      const { stdout, exit } = await answer(of(value), ['stats', '--width', '80']);
      expect({ exit, shown: stdout.includes(`${value}%`) }).toEqual({ exit: 0, shown: true });
    }
  });
});

describe('what a spreadsheet would calculate', () => {
  const formulas = ['=1+1', '+1+1', '-1+1', '@SUM(A1)', '\t=1', '\r=1', '＝1', '=cmd|"/c calc"!A0'];
  const calculates = /^[\s]*[=@＝＠]|^[+\-＋－](?!\d[\d.,]*[%％]?$)/;
  const table = v.array(v.array(v.string()));
  const cellsOf = (output: string, form: string) =>
    form === 'csv'
      ? v.parse(table, parse(output)).flat()
      : output.split('\n').flatMap((line) => line.split('\t'));

  test.each(formulas.flatMap((formula) => [['csv', formula] as const, ['tsv', formula] as const]))(
    'is a text in %s: %j',
    async (form, formula) => {
      const data = surrounded(allExplained(template), formula, '');
      const ids = ['high-tech-enterprises-2025', 'award-2025', 'high-tech-enterprise', 'news-item'];
      for (const argv of [
        ...['stats', 'rankings', 'awards', 'policies', 'places', 'terms', 'sources'].map((name) => [
          name,
        ]),
        ['show', ...ids],
        ['audit'],
        ['history', 'high-tech-enterprises'],
        ['search', 'district', '1'],
      ]) {
        const { stdout, exit } = await answer(data, [...argv, '--format', form]);
        expect(exit).toBe(0);
        const cells = cellsOf(stdout, form);
        expect(cells.filter((cell) => calculates.test(cell))).toEqual([]);
        if (argv[0] === 'show') expect(cells.some((cell) => cell.startsWith("'"))).toBe(true);
      }
    },
  );

  test('is a text in the CSV of a Data Package', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'wujin-hostile-'));
    const out = join(folder, 'package');
    const argv = ['export', '--format', 'datapackage', '--out', out];
    const { exit } = await answer(surrounded(allExplained(template), '=1+', ''), argv);
    expect(exit).toBe(0);
    const cells = readdirSync(out)
      .filter((name) => name.endsWith('.csv'))
      .flatMap((name) => cellsOf(readFileSync(join(out, name), 'utf8'), 'csv'));
    rmSync(folder, { recursive: true });
    expect(cells).toContain("'=1+100家");
    expect(cells.filter((cell) => calculates.test(cell))).toEqual([]);
  });

  test.each(['-3.2%', '+5', '-1,234.5', '-7', '＋5％'])(
    'is no signed number: %s',
    async (printed) => {
      const figures = template.figures.map((figure) => ({
        ...figure,
        claims: figure.claims.map((claim) => explained({ ...claim, printed })),
      }));
      const data = JSON.stringify({ ...template, figures });
      for (const form of ['csv', 'tsv']) {
        const argv = ['show', 'high-tech-enterprises-2025', '--format', form];
        expect(cellsOf((await answer(data, argv)).stdout, form)).toContain(printed);
      }
    },
  );
});

describe('size', () => {
  const tooLarge = [
    'own.json is too large.',
    'A dataset can have up to 100 MB and 10 million values.',
    '',
  ].join('\n');

  test('of more than 100 MB is refused', async () => {
    const bytes = new Uint8Array(100_000_001);
    expect(await soon(() => refusal(bytes))).toBe(tooLarge);
    const { stdout, stderr, exit } = await runWujin(['stats', '--data', '-'], { stdin: bytes });
    expect({ stdout, exit }).toEqual({ stdout: '', exit: 4 });
    expect(stderr).toMatch(/^Standard input is too large\./);
  });

  test('of just 100 MB is read', async () => {
    const bytes = new Uint8Array(100_000_000).fill(0x20);
    bytes.set(new TextEncoder().encode(JSON.stringify(template)));
    const { stdout, exit } = await soon(() => answer(bytes, ['stats']));
    expect(exit).toBe(0);
    expect(stdout).toBe((await answer(JSON.stringify(template), ['stats'])).stdout);
  });

  test('of more than ten million values is refused', async () => {
    const bytes = new Uint8Array(20_000_030).fill(0x2c);
    bytes.set(new TextEncoder().encode('{"title":[0'));
    for (let i = 11; i < bytes.length; i += 2) bytes[i] = 0x30;
    expect(await soon(() => refusal(bytes))).toBe(tooLarge);
    const chinese = await answer(bytes, ['stats', '--lang', 'zh']);
    expect(chinese.stderr).toBe('own.json 过大。\n数据集最大 100 MB、10 百万个值。\n');
  });

  const deep = 1_000_000;
  const [before = '', behind = ''] = JSON.stringify({ ...bundled, title: '@' }).split('"@"');
  const nested: readonly (readonly [what: string, text: string])[] = [
    ['brackets that never end', '['.repeat(deep)],
    ['braces that never end', '{"a":'.repeat(deep)],
    ['arrays in arrays', '['.repeat(deep) + ']'.repeat(deep)],
    ['objects in objects', `${'{"a":'.repeat(deep)}1${'}'.repeat(deep)}`],
    ['arrays in a known key', `${before}${'['.repeat(deep)}${']'.repeat(deep)}${behind}`],
    ['objects in a known key', `${before}${'{"en":'.repeat(deep)}1${'}'.repeat(deep)}${behind}`],
    [
      'objects in an entry',
      JSON.stringify({ ...bundled, places: ['@'] }).replace(
        '"@"',
        () => `${'{"about":'.repeat(deep)}1${'}'.repeat(deep)}`,
      ),
    ],
    [
      'arrays in arrays of an entry',
      JSON.stringify({ ...bundled, places: ['@'] }).replace(
        '"@"',
        () => `{"claims":${'['.repeat(deep)}${']'.repeat(deep)}}`,
      ),
    ],
  ];
  test.each(nested)('of a million levels is refused soon: %s', async (_, text) => {
    await soon(() => refusal(text));
  });

  const million = 1_000_000;
  const broken: readonly (readonly [what: string, data: () => unknown])[] = [
    ['empty objects', () => ({ ...bundled, figures: Array(million).fill({}) })],
    ['numbers', () => ({ ...bundled, figures: Array(million).fill(0) })],
    ['nulls', () => ({ ...bundled, sources: Array(million).fill(null) })],
    [
      'claims of a fact',
      () => ({
        ...bundled,
        figures: bundled.figures.map((each) =>
          each.id === gdp ? { ...each, claims: Array(million).fill({}) } : each,
        ),
      }),
    ],
    [
      'one sound entry between every two',
      () => ({
        ...bundled,
        redirects: Array.from({ length: million / 4 }, (_, i) =>
          i % 2 ? {} : { from: 'a', to: 'b' },
        ),
      }),
    ],
  ];
  test.each(broken)('of a million broken entries is told in 102 lines: %s', async (_, data) => {
    const text = JSON.stringify(data());
    const [said, ...lines] = (await soon(() => refusal(text))).trimEnd().split('\n');
    expect(said).toMatch(/^own\.json is not a valid dataset: at least \d+ problems\.$/);
    expect(lines).toHaveLength(101);
    expect(lines.at(-1)).toMatch(/^and at least \d+ more$/);
    const chinese = await answer(text, ['stats', '--lang', 'zh']);
    expect(chinese.stderr).toContain('至少');
  });

  test('of 200,000 keys that nobody knows is refused soon', async () => {
    const keys = Array.from({ length: 200_000 }, (_, i) => [`key-${i}`, i] as const);
    const text = JSON.stringify({ ...bundled, ...Object.fromEntries(keys) });
    expect(await soon(() => refusal(text))).toContain('is not a known key');
  });

  test('of a million ids that point nowhere is refused soon', async () => {
    const [term] = bundled.terms;
    const sources = Array.from({ length: million }, () => 'nobody');
    const text = ownFile({ terms: term ? [{ ...term, sources }] : [] });
    const lines = (await soon(() => refusal(text))).trimEnd().split('\n');
    expect(lines).toHaveLength(102);
  });

  test('of 200,000 redirects is taken', async () => {
    const redirects = Array.from({ length: 200_000 }, (_, i) => ({ from: `old-${i}`, to: 'gdp' }));
    const text = ownFile({ redirects });
    const { stdout, exit } = await soon(() => answer(text, ['show', 'old-199999', '--json']));
    expect(exit).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject([{ id: 'gdp' }]);
  });
});

describe('20,000 claims of one fact', () => {
  const count = 20_000;
  const [claim] = bundled.figures.find(({ id }) => id === gdp)?.claims ?? [];
  const source = bundled.sources.find(({ id }) => id === claim?.source);
  if (!claim || !source) throw new Error('no claim to repeat');

  /** Every seventh says something else; of one source, or of as many as there are claims. */
  function crowded(isOneSource: boolean): string {
    const sources = Array.from({ length: isOneSource ? 0 : count }, (_, i) => ({
      ...source,
      ...{ id: `witness-${i}`, origin: `origin-${i}` },
    }));
    const claims = Array.from({ length: count }, (_, i) => {
      const value = (claim?.value ?? 0) + (i % 7) * 1e9;
      return {
        ...claim,
        ...{ source: sources[i]?.id ?? source?.id, value, printed: `${value / 1e8}亿元` },
      };
    });
    return JSON.stringify({
      ...bundled,
      sources: [...bundled.sources, ...sources],
      figures: bundled.figures.map((each) => (each.id === gdp ? { ...each, claims } : each)),
    });
  }
  const texts = { one: crowded(true), many: crowded(false) };

  const questions: readonly (readonly string[])[] = [
    ['stats', 'gdp', '--all'],
    ['stats', 'gdp', '--all', '--width', '80'],
    ['stats', '--evidence', 'disputed', '--all', '--json'],
    ['show', gdp],
    ['show', gdp, '--json'],
    ['show', gdp, '--format', 'csv'],
    ['history', 'gdp'],
    ['audit'],
    ['sources', '--limit', '5'],
    ['cite', gdp],
    ['export', '--format', 'ndjson'],
  ];
  test.each(questions.map((argv) => [argv]))('are answered soon: wujin %j', async (argv) => {
    const { stdout, exit } = await soon(() => answer(texts.many, argv));
    expect(exit).toBe(0);
    expect(stdout).not.toBe('');
  });

  test('are found, and audited from each side', async () => {
    const found = await soon(() => answer(texts.one, ['search', 'gdp', '--json']));
    expect(found.exit).toBe(0);
    const audited = await soon(() => answer(texts.many, ['audit', 'witness-7', '--json']));
    expect(JSON.parse(audited.stdout)).toMatchObject([{ fact: gdp, verdict: 'contradicted' }]);
  });

  test('are audited and shown where half of them are of one source, and all of them differ', async () => {
    const witnesses = Array.from({ length: count / 2 }, (_, i) => ({
      ...source,
      ...{ id: `witness-${i}`, origin: `origin-${i}` },
    }));
    const claims = Array.from({ length: count }, (_, i) => ({
      ...claim,
      ...{ source: i % 2 ? `witness-${i >> 1}` : 'witness', value: i, printed: String(i) },
    }));
    const witness = { ...source, id: 'witness', origin: 'witness' };
    const data = ownFile({
      sources: [...bundled.sources, witness, ...witnesses],
      figures: changed(bundled.figures, gdp, () => ({ claims })),
    });
    const { stdout } = await answer(data, ['audit', 'witness', '--json', '--limit', '1']);
    expect(JSON.parse(stdout)).toMatchObject([{ fact: gdp, value: 0, verdict: 'contradicted' }]);
    const { exit } = await answer(data, ['show', 'witness']);
    expect(exit).toBe(0);
  });
});

describe('a text of unusual length is answered soon:', () => {
  const labelled = (text: string) =>
    ownFile({ indicators: changed(bundled.indicators, 'gdp', () => ({ label: both(text) })) });
  const texts: readonly (readonly [what: string, text: string])[] = [
    ['one word', 'x'.repeat(100_000)],
    ['many words', 'ab '.repeat(150_000)],
    ['Chinese', '武'.repeat(100_000)],
    ['accents on one letter', `e${'\u0301'.repeat(100_000)}`],
    ['beginnings of colours', '\u001b['.repeat(100_000)],
    ['a colour without an end', `\u001b[${'0;'.repeat(100_000)}`],
    ['line separators', `a${'\u2028'.repeat(100_000)}`],
    ['quotation marks', '"'.repeat(100_000)],
    ['lines', 'a\n'.repeat(20_000)],
  ];

  test.each(texts)('%s', async (_, text) => {
    const data = labelled(text);
    for (const options of [[], ['--format', 'csv'], ['--format', 'markdown'], ['--json']]) {
      const { exit } = await soon(() => answer(data, ['stats', 'gdp', '--all', ...options]));
      expect(exit).toBe(0);
    }
  });

  test.each(texts)('%s, in a table', async (_, text) => {
    const argv = ['stats', gdp, '--width', '80'];
    expect((await soon(() => answer(labelled(text), argv))).exit).toBe(0);
  });

  test.each([
    ['letters with accents', 'café '.repeat(8000)],
    ['emoji of several signs', '👩‍👩‍👧'.repeat(10_000)],
    ['openings of sequences that never close', `a${'\u009d'.repeat(35_000)}`],
  ])('%s', async (_, text) => {
    const { exit } = await soon(() => answer(labelled(text), ['stats', 'gdp', '--all']));
    expect(exit).toBe(0);
  });

  test('200,000 bodies that grant an award', async () => {
    const grantedBy = Array.from({ length: 200_000 }, (_, i) => both(`body ${i}`));
    const data = ownFile({
      awards: bundled.awards.slice(0, 1).map((each) => ({ ...each, grantedBy })),
    });
    for (const options of [[], ['--width', '80'], ['--format', 'csv'], ['--json']]) {
      expect((await soon(() => answer(data, ['awards', ...options]))).exit).toBe(0);
    }
  });

  test('figures as printed', async () => {
    for (const printed of ['1,'.repeat(100_000), '1'.repeat(300_000), `1${' '.repeat(100_000)}`]) {
      const figures = changed(bundled.figures, gdp, ({ claims }) => ({
        claims: claims.map((claim) => explained({ ...claim, printed })),
      }));
      for (const argv of [['stats', gdp], ['show', gdp], ['audit']]) {
        expect((await soon(() => answer(ownFile({ figures }), argv))).exit).toBe(0);
      }
    }
  });

  test.each([
    [['show'], 3],
    [['search'], 0],
    [['stats'], 0],
    [[], 2],
  ])('a word on the command line: wujin %j', async (command, expected) => {
    for (const word of ['x'.repeat(70_000), 'ab-'.repeat(1000)]) {
      const { stdout, stderr, exit } = await soon(() => runWujin([...command, word]));
      expect(stderr).not.toContain('Something went wrong');
      expect({ stdout, exit }).toEqual({ stdout: '', exit: expected });
    }
  });
});
