import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { wrong } from '../commands/check-texts.ts';

/** The library as others import it: from the packed package, in JavaScript and in TypeScript. */
const run = promisify(execFile);
const root = fileURLToPath(new URL('../..', import.meta.url));
const quiet = { ...process.env, npm_config_loglevel: 'error' };
const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc');

let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'wujin-library-'));
  await run('npm', ['pack', '--ignore-scripts', '--pack-destination', folder], {
    cwd: root,
    env: quiet,
  });
  await writeFile(join(folder, 'package.json'), '{ "private": true, "type": "module" }');
  await run('bash', ['-c', 'npm install --offline --ignore-scripts ./wujin-*.tgz'], {
    cwd: folder,
    env: quiet,
  });
});

afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

/** What a module prints as JSON. It must print nothing else. */
async function runModule(source: string): Promise<Readonly<Record<string, unknown>>> {
  await writeFile(join(folder, 'module.mjs'), source);
  const { stdout, stderr } = await run(process.execPath, ['module.mjs'], { cwd: folder });
  expect(stderr).toBe('');
  return JSON.parse(stdout);
}

async function program(...args: string[]): Promise<readonly unknown[]> {
  const bin = join(folder, 'node_modules', '.bin', 'wujin');
  const { stdout } = await run(bin, args, { cwd: folder, maxBuffer: 1 << 26 });
  return JSON.parse(stdout);
}

describe('imported from JavaScript', () => {
  const text = `Last year there were 1,131 high-tech enterprises and 12 dogs.\n\n${wrong}`;

  test('gives what the commands give', async () => {
    await writeFile(join(folder, 'a.md'), text);
    const given = await runModule(`
      import { audit, check, cite, fact, history, lookUp, search, show } from 'wujin';
      console.log(JSON.stringify({
        fact: [fact('high-tech-enterprises-2021')],
        term: [show('little-giant')],
        talent: lookUp('stats', { words: ['talent'], all: true }),
        national: lookUp('awards', { year: { from: 2020, to: null } }),
        history: history('gdp'),
        places: history('national-high-tech-zones'),
        audit: audit(),
        check: check(${JSON.stringify(text)}, { file: 'a.md', area: 'wujin', date: '2022-03', as: 'article-2022' }),
        found: search('gaoxin').map(({ id }) => id).sort(),
        cited: JSON.parse(cite('article-2022', { format: 'csl-json' })),
      }));`);
    const found = await program('search', 'gaoxin', '--json', '--limit', '1000', '--fields', 'id');
    expect(given).toEqual({
      fact: await program('show', 'high-tech-enterprises-2021', '--json'),
      term: await program('show', 'little-giant', '--json'),
      talent: await program('stats', 'talent', '--all', '--json'),
      national: await program('awards', '--year', '2020..', '--json'),
      history: await program('history', 'gdp', '--json'),
      places: await program('history', 'national-high-tech-zones', '--json'),
      audit: await program('audit', '--json'),
      check: await program(
        ...['check', 'a.md', '--area', 'wujin', '--date', '2022-03', '--as', 'article-2022'],
        ...['--verdict', 'all', '--fail-on', 'never', '--json'],
      ),
      found: found.map((hit) => Reflect.get(Object(hit), 'id')).sort(),
      cited: await program('cite', 'article-2022', '--json'),
    });
  });

  test('weighs the claims of a fact, and says undefined or why not of an id that is none', async () => {
    const given = await runModule(`
      import { audit, cite, evidence, fact, history, lookUp, show } from 'wujin';
      const why = (attempt) => { try { return attempt(); } catch (error) { return String(error); } };
      const { evidence: kind, preferred, contrary } = evidence('income-per-resident-2021-wujin-with-cedz');
      console.log(JSON.stringify({
        kind, preferred: preferred.claim.value, contrary: contrary.map(({ claim }) => claim.value),
        nothing: [fact('nope') ?? null, show('nope') ?? null, fact('little-giant') ?? null],
        errors: [evidence, history, audit, cite, lookUp].map((each) => why(() => each('nope'))),
      }));`);
    expect(given).toEqual({
      kind: 'disputed',
      preferred: 58296,
      contrary: [52896],
      nothing: [null, null, null],
      errors: [
        expect.stringMatching(/^RangeError: No fact has the id “nope”\. /),
        expect.stringMatching(/^RangeError: No indicator, list or fact has the id “nope”\. /),
        expect.stringMatching(/^RangeError: No source has the id “nope”\. /),
        expect.stringMatching(/^RangeError: No fact, source or term has the id “nope”\. /),
        expect.stringMatching(/^RangeError: section .*“nope”.* Choose one of: stats, rankings, /),
      ],
    });
  });

  test('cannot be changed for others, and leaves the process alone', async () => {
    const given = await runModule(`
      const before = [process.listenerCount('SIGINT'), process.exitCode, Object.keys(globalThis).length];
      const { dataset, figures } = await import('wujin');
      const after = [process.listenerCount('SIGINT'), process.exitCode, Object.keys(globalThis).length];
      const frozen = [dataset, figures, figures[0], figures[0].claims[0].source && figures[0].claims];
      console.log(JSON.stringify({ before, after, frozen: frozen.map(Object.isFrozen) }));`);
    expect(given['after']).toEqual(given['before']);
    expect(given['frozen']).toEqual([true, true, true, true]);
  });

  const refused: readonly (readonly [call: string, error: RegExp])[] = [
    [`lookUp('stats', { limit: -1 })`, /^RangeError: limit .*-1.*from 1 on|^RangeError: limit/],
    [`lookUp('stats', { limit: 2.5 })`, /^RangeError: limit/],
    [`lookUp('stats', { limit: '3' })`, /^TypeError: limit .*a number/],
    [`lookUp('stats', { sort: 'valeu' })`, /^RangeError: sort: .*valeu.* value/],
    [`lookUp('stats', { sort: 3 })`, /^TypeError: sort/],
    [`lookUp('stats', { area: 'wujn' })`, /^RangeError: .*wujn.* Did you mean wujin/],
    [`lookUp('stats', { area: 7 })`, /^TypeError: area/],
    [`lookUp('stats', { topic: 'talnt' })`, /^RangeError: topic .*talnt.*Did you mean talent/],
    [`lookUp('stats', { source: 'article-2021' })`, /^RangeError: .*article-2021.*article-2022/],
    [`lookUp('stats', { evidence: 'sure' })`, /^RangeError: evidence .*disputed/],
    [`lookUp('stats', { year: '20211' })`, /^RangeError: .*20211/],
    [`lookUp('stats', { year: { from: 2023, to: 2019 } })`, /^RangeError: .*2023\.\.2019/],
    [`lookUp('stats', { year: true })`, /^TypeError: year/],
    [`lookUp('stats', { areas: 'wujin' })`, /^RangeError: lookUp .*areas.*Did you mean area/],
    [`lookUp('terms', { year: 2021 })`, /^RangeError: lookUp .*year/],
    [`lookUp('stats', [])`, /^TypeError: lookUp/],
    [`lookUp('stats', { all: 'yes' })`, /^TypeError: all/],
    [`lookUp('constructor')`, /^RangeError: section/],
    [`cite('article-2022', { format: 'constructor' })`, /^RangeError: format .*bibtex/],
    [`cite('article-2022', { language: 'fr' })`, /^RangeError: language .*en, zh/],
    [`history('gdp', { all: 'yes' })`, /^TypeError: all/],
    [`history('gdp', { area: 'nope' })`, /^RangeError: .*nope/],
    [`audit('articel-2022')`, /^RangeError: .*articel-2022.*Did you mean article-2022/],
    [`check(42)`, /^TypeError: text .*a string/],
    [`check('', { aera: 'wujin' })`, /^RangeError: check .*aera.*Did you mean area/],
    [`check('', { area: 'wujn' })`, /^RangeError: .*wujn.* Did you mean wujin/],
    [`check('', { area: ['wujin', 'cedz'] })`, /^TypeError: area .*one area/],
    [`check('', { date: 'soon' })`, /^RangeError: date .*2022-07-30/],
    [`check('', { as: 'articel-2022' })`, /^RangeError: .*articel-2022.*Did you mean article-2022/],
    [`check('', { file: 3 })`, /^TypeError: file .*a string/],
    [`search('')`, /^RangeError: search .*one word/],
    [`search(42)`, /^TypeError: words/],
    [`fact(42)`, /^TypeError: id/],
    [`show(undefined)`, /^TypeError: id/],
  ];

  test('refuses options that it does not accept, and says what it does', async () => {
    const given = await runModule(`
      import * as wujin from 'wujin';
      const { audit, check, cite, fact, history, lookUp, search, show } = wujin;
      const why = (attempt) => { try { attempt(); return 'accepted'; } catch (error) { return String(error); } };
      console.log(JSON.stringify({ said: [${refused.map(([call]) => `why(() => ${call})`).join(', ')}] }));`);
    const said: unknown = given['said'];
    if (!Array.isArray(said)) throw new Error('nothing was said');
    for (const [i, [call, error]] of refused.entries()) expect(said[i], call).toMatch(error);
  });

  test('takes years, sort orders and words in every form, and undefined as absent', async () => {
    const given = await runModule(`
      import { history, lookUp } from 'wujin';
      const ids = (question) => lookUp('stats', question).map(({ id }) => id).join();
      const none = { words: undefined, year: undefined, area: undefined, topic: null, source: undefined,
        evidence: undefined, all: undefined, sort: undefined, limit: undefined };
      console.log(JSON.stringify({
        absent: ids(none) === ids() && ids(none) !== '',
        year: ids({ year: 2021 }) === ids({ year: '2021' }) && ids({ year: 2021 }) === ids({ year: { from: 2021, to: 2021 } }),
        range: ids({ year: '2021..' }) === ids({ year: { from: 2021 } }),
        sort: ids({ sort: 'value:desc' }) === ids({ sort: { key: 'value', descending: true } }),
        words: ids({ words: 'little giants' }) === ids({ words: ['little', 'giants'] }),
        terms: lookUp('terms', { year: undefined, area: null }).length === lookUp('terms').length,
        history: history('gdp', { area: undefined }).length === history('gdp').length,
      }));`);
    expect(given).toEqual({
      absent: true,
      year: true,
      range: true,
      sort: true,
      words: true,
      terms: true,
      history: true,
    });
  });

  test('gives what nobody can change', async () => {
    const given = await runModule(`
      import { audit, evidence, fact, history, lookUp, search, show } from 'wujin';
      const open = [];
      const look = (value, path) => {
        if (typeof value !== 'object' || value === null) return;
        if (!Object.isFrozen(value)) open.push(path);
        for (const [key, item] of Object.entries(value)) look(item, path + '/' + key);
      };
      look(lookUp('stats', { all: true }), 'lookUp');
      look(lookUp('awards'), 'awards');
      look(show('wujin'), 'show');
      look(fact('high-tech-enterprises-2021'), 'fact');
      look(evidence('high-tech-enterprises-2021'), 'evidence');
      look(history('gdp'), 'history');
      look(audit(), 'audit');
      look(search('gaoxin'), 'search');
      let thrown = '';
      try { lookUp('stats')[0].value = 1; } catch (error) { thrown = error.name; }
      console.log(JSON.stringify({ open: open.slice(0, 5), thrown }));`);
    expect(given).toEqual({ open: [], thrown: 'TypeError' });
  });

  test('has the data and its schema as JSON, and no other way in', async () => {
    const given = await runModule(`
      import { createRequire } from 'node:module';
      import { dataset } from 'wujin';
      const require = createRequire(import.meta.url);
      const other = await import('wujin/dist/main.js').catch(({ code }) => code);
      console.log(JSON.stringify({
        same: JSON.stringify(require('wujin/data.json')) === JSON.stringify(dataset),
        schema: require('wujin/schema.json').title,
        version: typeof require('wujin/package.json').version,
        other,
      }));`);
    expect(given).toEqual({
      same: true,
      schema: 'A dataset of wujin',
      version: 'string',
      other: 'ERR_PACKAGE_PATH_NOT_EXPORTED',
    });
  });
});

/** What must compile, and what must not: a line that should fail and does not is an error too. */
const consumer = `
import { audit, check, dataset, evidence, fact, figures, history, lookUp, search, show } from 'wujin';
import type { Dataset, FactId, Figure } from 'wujin';
import data from 'wujin/data.json' with { type: 'json' };
import schema from 'wujin/schema.json' with { type: 'json' };

const value: number = fact('high-tech-enterprises-2021').value;
const outcome: 'met' | 'met-early' | 'missed' | 'open' = fact('listed-companies-2023-target').outcome;
const rank: number = fact('top-100-industrial-districts-2021').rank;
const title: string = fact('west-taihu-park').name.zh;
const term: string = show('little-giant').definition.en;
const area: 'wujin' | string = figures[0]?.area ?? 'none';
const maybe: string | undefined = fact(String(area))?.evidence;
const weighed: number = evidence('gdp-2021-wujin-with-cedz').preferred.claim.value;
const place: number = evidence('top-100-industrial-districts-2021').preferred.claim.rank;
const points: readonly { readonly value: number }[] = history('gdp');
const places: readonly { readonly rank: number }[] = history('national-high-tech-zones');
const rows: readonly { readonly unit: string }[] = lookUp('stats', { area: 'wujin', all: true });
const verdicts: readonly ('confirmed' | 'contradicted' | 'unconfirmed')[] = audit().map(
  ({ verdict }) => verdict,
);
const unread: readonly (string | null)[] = check('12', { file: 'a.md', area: 'wujin' }).map(
  ({ reason }) => reason,
);
const first: string | undefined = search('gaoxin')[0]?.title.en;
const id: FactId = 'gdp-2021-wujin-with-cedz';
const typed: Dataset = dataset;
const counted: number = data.figures.length;
const named: string = schema.title;

// @ts-expect-error a figure has no rank
fact('high-tech-enterprises-2021').rank;
// @ts-expect-error what may be missing must be looked at first
fact(String(area)).value;
// @ts-expect-error no such id
const nowhere: FactId = 'no-such-fact';
// @ts-expect-error no such area
lookUp('stats', { area: 'nowhere' });
// @ts-expect-error no such option
check('12', { aera: 'wujin' });
// @ts-expect-error no such option
lookUp('stats', { areas: 'wujin' });
lookUp('stats', { area: ['wujin', 'cedz'], year: '2021-04' });
lookUp('stats', { year: '2019..2023', area: undefined, sort: 'value:desc', words: 'talent' });
// @ts-expect-error data is never changed
dataset.figures[0].period = '1999';
// @ts-expect-error nor are its arrays
dataset.figures.push(dataset.figures[0]);
// @ts-expect-error no such key
const key = (figure: Figure) => figure.colour;

export {
  area, counted, first, id, key, maybe, named, outcome, place, places, points, rank, rows, term, title,
  typed, unread, value, verdicts, weighed, nowhere,
};
`;

describe('imported from TypeScript', () => {
  test.each([
    ['nodenext', 'nodenext'],
    ['esnext', 'bundler'],
  ])('has types: module %s, resolution %s', async (module, moduleResolution) => {
    const compilerOptions = {
      module,
      moduleResolution,
      target: 'es2022',
      strict: true,
      noUncheckedIndexedAccess: true,
      exactOptionalPropertyTypes: true,
      resolveJsonModule: true,
      skipLibCheck: false,
      noEmit: true,
      types: [],
    };
    const config = `tsconfig.${moduleResolution}.json`;
    await writeFile(join(folder, 'consumer.ts'), consumer);
    await writeFile(
      join(folder, config),
      JSON.stringify({ compilerOptions, files: ['consumer.ts'] }),
    );
    const { stdout } = await run(process.execPath, [tsc, '--project', config], {
      cwd: folder,
    }).catch((error: unknown) => ({ stdout: String(Reflect.get(Object(error), 'stdout')) }));
    expect(stdout).toBe('');
  });

  test('has types that fit the data as it is written', async () => {
    await writeFile(
      join(folder, 'same.ts'),
      `import type { Dataset } from 'wujin';
       import { dataset } from '${join(root, 'data', 'dataset.ts')}';
       export const same: Dataset = dataset;`,
    );
    await writeFile(
      join(folder, 'tsconfig.same.json'),
      JSON.stringify({
        extends: join(root, 'tsconfig.json'),
        compilerOptions: { types: [], lib: ['es2023', 'dom'] },
        include: [],
        files: ['same.ts'],
      }),
    );
    const { stdout } = await run(process.execPath, [tsc, '-p', 'tsconfig.same.json'], {
      cwd: folder,
    }).catch((error: unknown) => ({ stdout: String(Reflect.get(Object(error), 'stdout')) }));
    expect(stdout).toBe('');
  });
});
