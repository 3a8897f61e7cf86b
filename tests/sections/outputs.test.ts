import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { run } from '../../src/cli.ts';
import { template } from '../../src/datasets/template.ts';
import { validate as validateAsProgram } from '../../src/datasets/validation.ts';
import { factsOf } from '../../src/lookup/catalogue.ts';
import { problemExits } from '../../src/model/problem.ts';
import type { Claim, Dataset } from '../../src/model/types.ts';
import { sections } from '../../src/sections/index.ts';
import { outputSchemas } from '../../src/sections/outputs/index.ts';
import { save } from '../../src/terminal/save.ts';
import { runWujin, type World } from '../cli/harness.ts';
import { disputed, right, unconfirmed, unknown, wrong } from '../commands/check-texts.ts';
import { ownFile } from '../commands/own-file.ts';
import { bundled } from '../model/bundled.ts';
import {
  isObject,
  type OutputName,
  objectsOf,
  outputNames,
  printedSchema,
  resolved,
  type Schema,
  type Validate,
  validatorOf,
} from './schemas.ts';

/**
 * What `wujin schema` promises to programs is what every command gives them, and it is a promise of
 * something: an output with a key less or another type in it does not pass.
 */
const none: Validate = () => ['no such schema'];
let ofDataset: Validate = none;
let datasetSchema: Schema = {};
const schemaOf = new Map<string, Schema>();
const validators = new Map<string, Validate>();

beforeAll(async () => {
  datasetSchema = await printedSchema();
  ofDataset = validatorOf(datasetSchema);
  for (const name of outputNames) {
    const schema = await printedSchema(name);
    schemaOf.set(name, schema);
    validators.set(name, validatorOf(schema));
  }
});

const check = (name: OutputName, value: unknown) => (validators.get(name) ?? none)(value);
const copyOf = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

/** Whether a value can be of a part of a schema, by the names of its keys. */
function isOf(schema: Schema, node: Schema, value: unknown): boolean {
  const { type, properties, required } = resolved(schema, node);
  if (value === null) return type === 'null';
  // A text by language: any keys.
  if (isObject(value) && type === 'object' && properties === undefined) return true;
  if (!isObject(value) || !isObject(properties)) return type !== 'object' && type !== 'null';
  const keys = Object.keys(value);
  return (
    keys.every((key) => Object.hasOwn(properties, key)) &&
    (!Array.isArray(required) || required.every((key) => keys.includes(key)))
  );
}

/** Objects whose keys stand in another order than the schema declares, or fit no part of it. */
function disordered(schema: Schema, node: unknown, value: unknown, path = ''): readonly string[] {
  if (!isObject(node)) return [`${path}: no schema`];
  const { type, anyOf, properties, items, additionalProperties } = resolved(schema, node);
  // Any value is in order where the schema names no type.
  if ([type, anyOf, properties].every((each) => each === undefined)) return [];
  if (Array.isArray(anyOf)) {
    const fitting = anyOf.filter(isObject).filter((each) => isOf(schema, each, value));
    if (fitting.length !== 1) return [`${path}: ${fitting.length} of the alternatives fit`];
    return disordered(schema, fitting[0], value, path);
  }
  if (Array.isArray(value)) {
    return value.flatMap((each, i) => disordered(schema, items, each, `${path}/${i}`));
  }
  if (!isObject(value)) return [];
  if (properties === undefined && isObject(additionalProperties)) {
    return Object.entries(value).flatMap(([key, each]) =>
      disordered(schema, additionalProperties, each, `${path}/${key}`),
    );
  }
  if (!isObject(properties)) return [`${path}: no properties`];
  const declared = Object.keys(properties).filter((key) => Object.hasOwn(value, key));
  const given = Object.keys(value);
  return [
    ...(given.join() === declared.join() ? [] : [`${path}: ${given} and not ${declared}`]),
    ...given.flatMap((key) => disordered(schema, properties[key], value[key], `${path}/${key}`)),
  ];
}

async function jsonOf(argv: readonly string[], world: World = {}): Promise<unknown> {
  const { stdout, exit } = await runWujin([...argv, '--json'], world);
  expect(exit).toBe(0);
  return JSON.parse(stdout);
}

async function expectFits(name: OutputName, value: unknown): Promise<void> {
  expect(check(name, value)).toEqual([]);
  const schema = schemaOf.get(name) ?? {};
  expect(disordered(schema, schema, value)).toEqual([]);
}

const ids = (entries: readonly { readonly id: string }[]) => entries.map(({ id }) => id);
const shown = [
  ...ids([...bundled.areas, ...bundled.indicators, ...bundled.lists]),
  ...ids(factsOf(bundled)),
  ...ids([...bundled.terms, ...bundled.sources]),
];

describe('the dataset', () => {
  test('fits its schema as it is bundled, and as the build writes it into a file', () => {
    expect(ofDataset(bundled)).toEqual([]);
    expect(ofDataset(copyOf(bundled))).toEqual([]);
  });

  test('fits it as it is exported', async () => {
    expect(ofDataset(JSON.parse((await runWujin(['export'])).stdout))).toEqual([]);
  });

  test('to fill in fits it too, and names where it is', async () => {
    const { stdout } = await runWujin(['export', '--template']);
    const blank: unknown = JSON.parse(stdout);
    expect(ofDataset(blank)).toEqual([]);
    expect(blank).toMatchObject({ $schema: './wujin.schema.json' });
  });
});

describe('what a command gives with --json fits its schema, keys in order:', () => {
  const lookUps = outputNames.filter((name) => sections.some(({ id }) => id === name));
  const runs: readonly (readonly [OutputName, readonly string[]])[] = [
    ['overview', []],
    ...lookUps.flatMap((name): readonly (readonly [OutputName, readonly string[]])[] => [
      [name, [name]],
      [name, [name, '--all']],
      [name, [name, '--lang', 'zh', '--limit', '3']],
      [name, [name, 'nothing-has-this-word']],
    ]),
    ['search', ['search', 'little', 'giant']],
    ['search', ['search', '常州', '--limit', '500']],
    ['search', ['search', 'nothing-has-this-word']],
    ['compare', ['compare', 'gdp']],
    ['compare', ['compare', 'gdp', 'residents', '--all']],
    ['compare', ['compare', 'wujin', 'shunde', 'kunshan', '--all']],
    ['compare', ['compare', 'top-100-industrial-districts']],
    ['history', ['history']],
    ['history', ['history', 'gdp-2021-wujin-with-cedz']],
    ['audit', ['audit']],
    ['audit', ['audit', '--verdict', 'contradicted']],
    ['doubts', ['doubts']],
    ['diff', ['diff', 'bundled']],
    ['cite', ['cite', 'listed-companies-2021']],
  ];
  test.each(runs)('%s: wujin %j', async (name, argv) => {
    await expectFits(name, await jsonOf(argv));
  });

  const oneOfEach = [
    ['figure', 'high-tech-enterprises-2021'],
    ['disputed figure', 'income-per-resident-2021-wujin-with-cedz'],
    ['target', 'listed-companies-2023-target'],
    ['ranking', 'top-100-industrial-districts-2021'],
    ['award', 'demonstration-base-first-batch-2016'],
    ['policy', 'double-recruitment-running-plan'],
    ['place', 'west-taihu-park'],
    ['term', 'little-giant'],
    ['source', 'article-2022'],
    ['indicator', 'gdp'],
    ['list', 'national-high-tech-zones'],
    ['area', 'wujin'],
  ] as const;
  test.each(oneOfEach)('show: a %s', async (_, id) => {
    const [entry, ...rest] = [await jsonOf(['show', id])].flat();
    expect(rest).toEqual([]);
    expect(entry).toMatchObject({ id });
    await expectFits('show', [entry]);
  });

  test('show: every entry of the dataset at once', async () => {
    const entries = await jsonOf(['show', ...shown]);
    expect(entries).toHaveLength(shown.length);
    await expectFits('show', entries);
  });

  test('history: every indicator and every list, everywhere', async () => {
    for (const id of ids([...bundled.indicators, ...bundled.lists])) {
      await expectFits('history', await jsonOf(['history', id]));
      await expectFits('history', await jsonOf(['history', id, '--all']));
    }
  });

  test('compare: every indicator and every list, everywhere', async () => {
    const shown = [
      ...bundled.figures.map(({ indicator }) => indicator),
      ...bundled.rankings.map(({ list }) => list),
    ];
    for (const id of new Set(shown)) {
      await expectFits('compare', await jsonOf(['compare', id, '--all']));
    }
  });

  test('audit: every source', async () => {
    for (const id of ids(bundled.sources)) {
      await expectFits('audit', await jsonOf(['audit', id]));
    }
  });

  test('check: every verdict, and every number of the README', async () => {
    const text = [wrong, disputed, unconfirmed, right, unknown].join('\n');
    const ignored = `${wrong.trimEnd()} <!-- wujin ignore: an old figure -->\n`;
    const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
    const files = { 'a.md': `${text}\n${ignored}`, 'README.md': readme };
    const argv = ['check', 'a.md', 'README.md', '--fail-on', 'never'];
    await expectFits('check', await jsonOf(argv, { files }));
    await expectFits('check', await jsonOf([...argv, '--verdict', 'all'], { files }));
    await expectFits('check', await jsonOf(['check'], { stdin: 'No number.' }));
  });

  test('cite: every fact and every source', async () => {
    const [facts, sources] = [ids(factsOf(bundled)), ids(bundled.sources)];
    for (const language of ['en', 'zh']) {
      const items = await jsonOf(['cite', ...facts, ...sources, '--lang', language]);
      // A work is one item, however many of its facts are cited.
      expect(items).toHaveLength(sources.length);
      await expectFits('cite', items);
      await expectFits('cite', await jsonOf(['cite', ...sources, '--lang', language]));
      for (const id of facts.slice(0, 20)) {
        await expectFits('cite', await jsonOf(['cite', id, '--lang', language]));
      }
    }
  });

  test('export: every line of NDJSON', async () => {
    const { stdout } = await runWujin(['export', '--format', 'ndjson']);
    const lines = stdout.trimEnd().split('\n');
    expect(lines.length).toBeGreaterThan(300);
    for (const line of lines) await expectFits('export', JSON.parse(line));
  });

  test('a dataset of one’s own gives the same', async () => {
    const files = { 'own.json': JSON.stringify(template) };
    const asked = async (name: OutputName, argv: readonly string[]) =>
      expectFits(name, await jsonOf([...argv, '--data', 'own.json'], { files }));
    await asked('overview', []);
    for (const name of lookUps) await asked(name, [name, '--all']);
    await asked('audit', ['audit']);
    await asked('doubts', ['doubts']);
    await asked('diff', ['diff', 'bundled']);
    await asked('history', ['history', 'high-tech-enterprises']);
    await asked('compare', ['compare', 'high-tech-enterprises']);
    await asked('compare', ['compare', 'district']);
    await asked('show', [
      'show',
      'district',
      'high-tech-enterprises',
      'top-districts',
      'news-item',
    ]);
  });
});

describe('what goes to stderr in JSON mode fits its schema:', () => {
  const failing: Readonly<Record<keyof typeof problemExits, readonly [string, World?]>> = {
    'unknown-command': ['stast'],
    'unknown-option': ['stats --limitt 3'],
    'option-not-here': ['terms --year 2021'],
    'missing-value': ['stats --limit'],
    'invalid-value': ['stats --area wujn'],
    'conflicting-options': ['export --force'],
    'missing-argument': ['show'],
    'nothing-to-check': ['check photo.png', { files: { 'photo.png': 'a\0b' } }],
    'too-many-arguments': ['audit article-2022 twice'],
    'file-exists': ['export --out x', { save: async () => ({ why: 'exists', path: 'x' }) }],
    'unknown-id': ['show little-gaint'],
    'unreadable-data': ['stats --data no.json'],
    'invalid-data': ['stats --data own.json', { files: { 'own.json': '{"colour": "red"}' } }],
    unwritable: ['export --out x', { save: async () => Promise.reject(new Error('full')) }],
    unexpected: ['stats'],
  };

  test.each(Object.entries(problemExits).filter(([code]) => code !== 'unexpected'))(
    '%s, exit code %i',
    async (code, exit) => {
      const found = Object.entries(failing).find(([each]) => each === code);
      const [line = '', world = {}] = found?.[1] ?? [];
      const result = await runWujin(['--json', ...line.split(' ')], world);
      expect({ stdout: result.stdout, exit: result.exit }).toEqual({ stdout: '', exit });
      const told: unknown = JSON.parse(result.stderr);
      expect(told).toMatchObject({ error: { code } });
      await expectFits('error', told);
    },
  );

  const deaf = { isTerminal: false, columns: null, rows: null };
  test.each([
    [
      'unwritable',
      'a disk that is full behind stdout',
      { ...deaf, write: () => Promise.reject(new Error('ENOSPC: no space left on device')) },
    ],
    [
      'unexpected',
      'a world that is not as it should be',
      {
        ...deaf,
        get isTerminal(): boolean {
          throw new Error('no such device');
        },
        write: async () => true,
      },
    ],
  ])('%s, exit code 1: %s', async (code, _, stdout) => {
    let told = '';
    const exit = await run(['stats', '--json'], {
      stdout,
      stderr: {
        ...deaf,
        write: async (text) => {
          told += text;
          return true;
        },
      },
      env: {},
      isFile: async () => true,
      kindOf: async () => 'file',
      list: async () => [],
      readFile: async () => new Uint8Array(),
      readStdin: async () => new Uint8Array(),
      save,
      page: async () => false,
    });
    expect(exit).toBe(1);
    expect(JSON.parse(told)).toMatchObject({ error: { code } });
    await expectFits('error', JSON.parse(told));
  });
});

/** A value of another type than this one, whatever it may be. */
function wrongType(value: unknown): unknown {
  if (typeof value === 'string') return 7.5;
  if (value === null || isObject(value)) return [[]];
  return Array.isArray(value) ? {} : 'text';
}

type Mutation = { readonly what: string; readonly key: string; readonly value: unknown };

/** The value with, at each place in turn, a key left out, a value of another type, or a key too many. */
function mutations(value: unknown, path = ''): readonly Mutation[] {
  if (Array.isArray(value)) {
    const put = (i: number, each: unknown) =>
      value.map((old: unknown, j) => (i === j ? each : old));
    return value.flatMap((item: unknown, i) => [
      { what: `${path}/${i} of another type`, key: '', value: put(i, wrongType(item)) },
      ...mutations(item, `${path}/${i}`).map((each) => ({ ...each, value: put(i, each.value) })),
    ]);
  }
  if (!isObject(value)) return [];
  return [
    { what: `${path} with a key too many`, key: '', value: { ...value, surplus: 1 } },
    ...Object.entries(value).flatMap(([key, item]) => {
      const { [key]: _, ...rest } = value;
      const put = (each: unknown) => ({ ...value, [key]: each });
      return [
        { what: `${path} without ${key}`, key, value: rest },
        { what: `${path}/${key} of another type`, key: '', value: put(wrongType(item)) },
        ...mutations(item, `${path}/${key}`).map((each) => ({ ...each, value: put(each.value) })),
      ];
    }),
  ];
}

describe('a schema says something:', () => {
  /** What a row may leave out. Everything else is null where there is nothing, and never missing. */
  const optional: Readonly<Partial<Record<OutputName, readonly string[]>>> = {
    audit: ['value', 'rank'],
    cite: ['container-title', 'issued', 'accessed', 'URL', 'genre', 'note'],
  };
  /** A text has the languages of its dataset, and maybe not all of them. */
  const byLanguage = /^(en|zh)$|_(en|zh)$/;

  test.each(outputNames)('%s requires every key but the few that are named here', (name) => {
    for (const { path, node, properties } of objectsOf(schemaOf.get(name))) {
      const { required, additionalProperties } = node;
      const missing = Object.keys(properties).filter(
        (key) => !byLanguage.test(key) && (!Array.isArray(required) || !required.includes(key)),
      );
      expect(optional[name] ?? []).toEqual(expect.arrayContaining(missing));
      // A line of the export has a key for each text and language.
      const isOpen = path === '' && name === 'export';
      if (!isOpen)
        expect({ path, additionalProperties }).toEqual({ path, additionalProperties: false });
    }
  });

  /** Rows with as much in them as there is, one of each sort. */
  const samples: readonly (readonly [OutputName, readonly string[]])[] = [
    ['overview', []],
    ['stats', ['stats', 'income-per-resident-2021']],
    ['rankings', ['rankings', '--all', '--limit', '4']],
    ['awards', ['awards', '--limit', '4']],
    ['policies', ['policies', '--limit', '4']],
    ['targets', ['targets', '--limit', '4']],
    ['places', ['places', '--limit', '4']],
    ['terms', ['terms', '--limit', '4']],
    ['sources', ['sources', 'article-2022']],
    ['show', ['show', 'income-per-resident-2021-wujin-with-cedz']],
    ['show', ['show', 'listed-companies-2023-target']],
    ['show', ['show', 'demonstration-base-evaluation-2021-jiangsu-regional-bases']],
    ['show', ['show', 'double-recruitment-running-plan']],
    ['show', ['show', 'demonstration-base-first-batch-2016']],
    ['show', ['show', 'west-taihu-park']],
    ['show', ['show', 'little-giant']],
    ['show', ['show', 'wujin-gov-2026-01-27']],
    ['show', ['show', 'market-entities']],
    ['show', ['show', 'national-high-tech-zones']],
    ['show', ['show', 'wujin']],
    ['search', ['search', 'little', 'giant', '--limit', '2']],
    ['compare', ['compare', 'gdp', '--limit', '2']],
    ['compare', ['compare', 'gdp', 'residents', '--limit', '1']],
    ['compare', ['compare', 'top-100-industrial-districts', '--limit', '1']],
    ['history', ['history', 'gdp']],
    ['history', ['history', 'national-high-tech-zones']],
    ['history', ['history']],
    ['audit', ['audit', '--limit', '6']],
    ['doubts', ['doubts', '--limit', '6']],
    ['cite', ['cite', 'listed-companies-2021', 'article-2022']],
  ];

  test.each(samples)(
    '%s is broken by a key less, another type or a key more: wujin %j',
    async (name, argv) => {
      const value = await jsonOf(argv);
      const broken = mutations(value);
      expect(broken.length).toBeGreaterThan(20);
      const passing = broken.filter(
        (each) =>
          !optional[name]?.includes(each.key) &&
          !byLanguage.test(each.key) &&
          check(name, each.value).length === 0,
      );
      expect(passing.map(({ what }) => what)).toEqual([]);
    },
  );

  test('so is a line of the export, and an error', async () => {
    const { stdout } = await runWujin(['export', '--format', 'ndjson']);
    const line: unknown = JSON.parse(stdout.split('\n')[0] ?? '');
    const { stderr } = await runWujin(['show', 'little-gaint', '--json']);
    const passing = [
      ...mutations(line).filter(
        ({ key, value }) => !byLanguage.test(key) && check('export', value).length === 0,
      ),
      ...mutations(JSON.parse(stderr)).filter(({ value }) => check('error', value).length === 0),
    ];
    expect(passing.map(({ what }) => what)).toEqual([]);
  });

  const wrong: readonly (readonly [OutputName, readonly string[], Schema])[] = [
    ['stats', ['stats', '--limit', '1'], { value: null }],
    ['stats', ['stats', '--limit', '1'], { value: '1131' }],
    ['stats', ['stats', '--limit', '1'], { unit: null }],
    ['stats', ['stats', '--limit', '1'], { period: '2021-4' }],
    ['stats', ['stats', '--limit', '1'], { evidence: 'proven' }],
    ['stats', ['stats', '--limit', '1'], { sources: 'article-2022' }],
    ['stats', ['stats', '--limit', '1'], { label: 'GDP' }],
    ['stats', ['stats', '--limit', '1'], { label: { en: 'GDP', zh: '' } }],
    ['stats', ['stats', '--limit', '1'], { contrary: null }],
    ['targets', ['targets', '--limit', '1'], { outcome: 'maybe' }],
    ['targets', ['targets', '--limit', '1'], { actual: {} }],
    ['rankings', ['rankings', '--limit', '1'], { rank: 1.5 }],
    ['rankings', ['rankings', '--limit', '1'], { rank: 0 }],
    ['rankings', ['rankings', '--limit', '1'], { rank: -1 }],
    ['rankings', ['rankings', '--limit', '1'], { bound: null }],
    ['awards', ['awards', '--limit', '1'], { level: null }],
    ['sources', ['sources', '--limit', '1'], { claims: -1 }],
    ['sources', ['sources', '--limit', '1'], { url: 'javascript:alert(1)' }],
    ['search', ['search', 'gdp', '--limit', '1'], { kind: 'things' }],
    ['audit', ['audit', '--limit', '1'], { verdict: 'true' }],
    ['doubts', ['doubts', '--limit', '1'], { kind: 'feeling' }],
    ['cite', ['cite', 'article-2022'], { type: 'book' }],
  ];
  test.each(wrong)('%s is not one in which %j has %j', async (name, argv, change) => {
    const [row] = [await jsonOf(argv)].flat();
    if (!isObject(row)) throw new Error('no row to break');
    expect(check(name, [row])).toEqual([]);
    expect(check(name, [{ ...row, ...change }])).not.toEqual([]);
  });
});

const unprinted = <C extends Claim>(claim: C): C => ({ ...claim, printed: 'in words' });

describe('the schema of the dataset and the program are of one mind:', () => {
  /** What an entry may leave out. */
  const optional = [
    ...['$schema', 'note', 'source', 'code', 'coordinates', 'definition', 'term', 'key', 'flow'],
    ...['locator', 'reading', 'bound', 'outOf', 'date', 'span', 'opened', 'abbreviation'],
    ...[
      'grantedBy',
      'thresholds',
      'since',
      'copyOf',
      'titleIsOurs',
      'partRead',
      'parts',
      'en',
      'zh',
    ],
    ...['tag'],
    ...['whole', 'max'],
    ...['name', 'title', 'version', 'accessed', 'licence', 'languages', 'base'],
    ...['units', 'topics', 'awardKinds', 'levels', 'policyKinds', 'placeKinds', 'sourceLanguages'],
    ...['areas', 'groups', 'indicators', 'figures', 'lists', 'rankings', 'awards', 'policies'],
    ...['places', 'terms', 'tensions', 'sources', 'redirects'],
    'rival',
    ...['short', 'scope', 'topic', 'origin', 'published', 'url', 'host', 'language'],
  ];
  /** References into a section that is left out are no matter of shape. */
  const referredTo = ['figures', 'rankings', 'terms', 'sources', 'languages'];
  /** No schema can tell what a printed text states, so these state nothing. */
  const wordy: Dataset = {
    ...template,
    figures: template.figures.map((each) => ({ ...each, claims: each.claims.map(unprinted) })),
    rankings: template.rankings.map((each) => ({ ...each, claims: each.claims.map(unprinted) })),
  };
  const refuses = (value: unknown) => validateAsProgram(value) === null;

  test('both refuse a key less, another type or a key more', () => {
    const disagreed = mutations(copyOf(wordy)).filter(
      ({ key, value }) =>
        !referredTo.includes(key) && ofDataset(value).length > 0 !== refuses(value),
    );
    expect(disagreed.map(({ what }) => what)).toEqual([]);
  });

  test('only what is optional may be left out', () => {
    const missing = mutations(copyOf(wordy)).filter(
      ({ key, value }) => key !== '' && ofDataset(value).length === 0,
    );
    expect(missing.length).toBeGreaterThan(0);
    expect(optional).toEqual(expect.arrayContaining([...new Set(missing.map(({ key }) => key))]));
  });

  const [figure] = wordy.figures;
  const [ranking] = wordy.rankings;
  const [source, ...sources] = wordy.sources;
  const withFigure = (change: object) => ({ ...wordy, figures: [{ ...figure, ...change }] });
  const withRanking = (change: object) => ({ ...wordy, rankings: [{ ...ranking, ...change }] });
  const withRank = (change: object) =>
    withRanking({ claims: [{ ...ranking?.claims[0], ...change }] });
  const withSource = (change: object) => ({
    ...wordy,
    sources: [{ ...source, ...change }, ...sources],
  });
  const values: readonly (readonly [what: string, value: unknown, fits: boolean])[] = [
    ['a rank of 1', withRank({ rank: 1 }), true],
    ['a rank of 0', withRank({ rank: 0 }), false],
    ['a rank of 1.5', withRank({ rank: 1.5 }), false],
    ['a negative rank', withRank({ rank: -3 }), false],
    ['100 ranked', withRank({ outOf: 100 }), true],
    ['half a thing ranked', withRank({ outOf: 99.5 }), false],
    ['the year 2999', withRanking({ year: 2999 }), true],
    ['the year 3000', withRanking({ year: 3000 }), false],
    ['the year 2021.5', withRanking({ year: 2021.5 }), false],
    ['an id in capitals', withFigure({ id: 'GDP-2021' }), false],
    ['an id with a newline behind it', withFigure({ id: 'gdp-2021\n' }), false],
    ['no claim', withFigure({ claims: [] }), false],
    ['a quarter', withFigure({ period: '2021-Q1' }), false],
    ['a span', withFigure({ period: '2021/2023' }), true],
    ['an address of another sort', withSource({ url: 'ftp://example.org/' }), false],
    ['an empty title', { ...template, title: { en: '', zh: '无' } }, false],
    ['nothing', null, false],
    ['an array', [template], false],
  ];
  test.each(values)('%s', (_, value, fits) => {
    const opinions = {
      schema: ofDataset(copyOf(value)).length === 0,
      program: !refuses(copyOf(value)),
    };
    expect(opinions).toEqual({ schema: fits, program: fits });
  });
});

describe('a person can read the schemas:', () => {
  /** Keys that say themselves what they are. Those of CSL-JSON have a manual of their own. */
  const plain = ['en', 'zh'];

  function isDescribed(schema: Schema, node: unknown): boolean {
    if (!isObject(node)) return false;
    const { description, anyOf } = { ...resolved(schema, node), ...node };
    return (
      (typeof description === 'string' && description !== '') ||
      (Array.isArray(anyOf) && anyOf.some((each) => isDescribed(schema, each)))
    );
  }
  function undescribed(schema: Schema): readonly string[] {
    return objectsOf(schema)
      .filter(({ path }) => !path.startsWith('/$defs/CslItem'))
      .flatMap(({ path, properties }) =>
        Object.keys(properties)
          .filter((key) => !plain.includes(key) && !isDescribed(schema, properties[key]))
          .map((key) => `${path}/${key}`),
      );
  }

  test('every property of the dataset is described', () => {
    expect(undescribed(datasetSchema)).toEqual([]);
  });

  test.each(outputNames)('every property of %s is described', (name) => {
    expect(undescribed(schemaOf.get(name) ?? {})).toEqual([]);
  });

  test.each(outputNames)('that of %s has dialect, title and description', (name) => {
    expect(schemaOf.get(name)).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      title: `wujin ${name}`,
      description: expect.stringMatching(/\S/),
    });
  });
});

describe('wujin schema', () => {
  test('prints the same in Chinese: its keys and words are for programs and editors', async () => {
    const { stdout } = await runWujin(['schema', 'stats']);
    expect((await runWujin(['schema', 'stats', '--lang', 'zh'])).stdout).toBe(stdout);
  });

  test('names in its hint every schema that there is', async () => {
    expect(Object.keys(outputSchemas)).toEqual(outputNames);
    const { stdout, stderr, exit } = await runWujin(['schema', 'nope']);
    expect({ stdout, exit }).toEqual({ stdout: '', exit: 2 });
    expect(stderr.split('\n')[0]).toBe('Unknown schema “nope”.');
    for (const name of outputNames) expect(stderr).toContain(name);
  });

  test('of a slip of the keyboard suggests what was meant', async () => {
    const { stdout, stderr, exit } = await runWujin(['schema', 'stast']);
    expect({ stdout, exit }).toEqual({ stdout: '', exit: 2 });
    expect(stderr).toContain('Did you mean stats?');
    expect((await runWujin(['schema', 'stast', '--lang', 'zh'])).stderr).toContain(
      '您是否要用“stats”？',
    );
  });

  test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty', ''])(
    'does not take %j for a name',
    async (name) => {
      const { stdout, exit } = await runWujin(['schema', name]);
      expect({ stdout, exit }).toEqual({ stdout: '', exit: 2 });
    },
  );

  test('takes one name', async () => {
    const { stdout, exit } = await runWujin(['schema', 'stats', 'terms']);
    expect({ stdout, exit }).toEqual({ stdout: '', exit: 2 });
  });

  test('needs no data, and is not disturbed by data that is broken', async () => {
    const world = { env: { WUJIN_DATA: 'own.json' }, files: { 'own.json': 'not JSON' } };
    expect(await runWujin(['schema'], world)).toEqual(await runWujin(['schema']));
  });

  test('fits a file of one’s own that the program takes', async () => {
    const text = ownFile({ version: '7.7.7' });
    expect(ofDataset(JSON.parse(text))).toEqual([]);
  });
});
