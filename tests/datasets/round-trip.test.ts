import { describe, expect, test } from 'vitest';
import { runWujin } from '../cli/harness.ts';
import { bundled } from '../model/bundled.ts';
import { fc } from '../random.ts';
import { csvOf } from './tables.ts';

/** Facts stay the same on the way through all formats that --data reads. */

type Files = Readonly<Record<string, string>>;

/** What the program writes with --out, by name. */
async function written(argv: readonly string[], files: Files): Promise<Files> {
  const found: Record<string, string> = {};
  const whole = (chunks: string | Iterable<string>) =>
    typeof chunks === 'string' ? chunks : [...chunks].join('');
  const { stderr, exit } = await runWujin([...argv, '--out', 'out'], {
    files,
    save: async (_, content) => {
      if ('file' in content) found['out'] = whole(content.file);
      else for (const [name, chunks] of content.files) found[`out/${name}`] = whole(chunks);
      return null;
    },
  });
  expect([exit, exit === 0 ? '' : stderr]).toEqual([0, '']);
  return found;
}

async function converted(
  files: Files,
  path: string,
  format: string,
): Promise<{ readonly files: Files; readonly path: string }> {
  const out = await written(['export', '--data', path, '--format', format], files);
  if (format === 'datapackage') return { files: out, path: 'out' };
  const name = format === 'csv' ? 'out.csv' : 'out.json';
  return { files: { [name]: out['out'] ?? '' }, path: name };
}

/** The dataset as JSON after these formats, with what the standard words add left out. */
async function through(start: Files, path: string, formats: readonly string[]): Promise<unknown> {
  let at = { files: start, path };
  for (const format of [...formats, 'json']) at = await converted(at.files, at.path, format);
  const { units, topics, sourceLanguages, name, title, ...facts } = JSON.parse(
    at.files[at.path] ?? '',
  );
  // Rows about one fact come together, which changes the order in which sources are first named.
  const sorted = (value: unknown) =>
    Array.isArray(value) ? value.toSorted((a, b) => (String(a.id) < String(b.id) ? -1 : 1)) : value;
  return Object.fromEntries(Object.entries(facts).map(([key, value]) => [key, sorted(value)]));
}

/** Names of several scripts, with what CSV has to quote and what a spreadsheet would calculate. */
const name = fc.oneof(
  fc.constantFrom('Residents', 'Fødte', 'GDP, total', 'Boats; all', '人口', '武进区', '"Old" town'),
  fc.constantFrom('=SUM(A1)', '+47 numbers', '-7 degrees', '@home', "'quoted'", 'a=b', 'no. 1'),
  fc.stringMatching(/^[A-Za-zÆØÅ][A-Za-z ÆØÅ,;'"-]{0,12}[a-z]$/),
);
const place = fc.constantFrom('Sandvær', 'North district', 'Lom, north', '武进');
const claim = fc.record({
  indicator: name,
  area: place,
  period: fc.constantFrom('2021', '2024', '2024-05', '2021/2023'),
  kind: fc.constantFrom('', 'estimate', 'target'),
  value: fc.oneof(
    fc.integer().map(String),
    fc.double({ noNaN: true, noDefaultInfinity: true }).map(String),
    fc.constantFrom('1 234', '-0.5', '1.234', '12.5'),
  ),
  bound: fc.constantFrom('', 'about', 'more-than', 'up-to'),
  printed: fc.constantFrom('', 'a few "or so"', '=some', "'some'"),
  source: fc.constantFrom('Report', 'Courier', 'Yearbook 2024; part 1', '年鉴'),
  note: fc.constantFrom('', 'A note.', 'two, parts', '+1'),
});
const rank = fc.record({
  list: fc.constantFrom('Best towns', 'Sandvær', '百强'),
  area: place,
  period: fc.constantFrom('2023', '2024'),
  rank: fc.integer({ min: 1, max: 500 }).map(String),
  bound: fc.constantFrom('', 'top'),
  out_of: fc.constantFrom('', '500'),
  among: fc.constantFrom('', 'towns in Norway'),
  source: fc.constantFrom('Report', 'Magazine'),
});
type Cells = Readonly<Record<string, string>>;
const header = [
  ...new Set(['indicator', 'list', 'area', 'period', 'kind', 'value', 'rank', 'out_of', 'among']),
  ...['bound', 'printed', 'source', 'note', 'topic', 'unit', 'type', 'publisher', 'published'],
];
/** What a source or an indicator is, from its name: the same in every row. */
const aboutOf = ({ indicator = '', source = '' }: Cells): Cells => ({
  ...(indicator !== '' && {
    topic: ['', 'Economy', 'Økonomi'][indicator.length % 3] ?? '',
    unit: ['', 'NOK', 'percent', 'boats', 'NOK per resident'][indicator.length % 5] ?? '',
  }),
  type: ['government', 'news', 'unverified'][source.length % 3] ?? '',
  publisher: ['', 'The office'][source.length % 2] ?? '',
  published: ['', '2024-05-01', '2024'][source.length % 3] ?? '',
});
const files = fc
  .tuple(fc.array(claim, { minLength: 1, maxLength: 12 }), fc.array(rank, { maxLength: 4 }))
  .map(([claims, ranks]): Files => {
    const rows: readonly Cells[] = [...claims, ...ranks];
    const cells = rows.map((each) => ({ ...each, ...aboutOf(each) }));
    return {
      'facts.csv': csvOf([
        header,
        ...cells.map((each: Cells) => header.map((column) => each[column] ?? '')),
      ]),
    };
  });

describe('facts from CSV', () => {
  test('are the same after CSV, Data Package and JSON in any order', async () => {
    const isRight = async (some: Files) => {
      const { exit } = await runWujin(['stats', '--data', 'facts.csv'], { files: some });
      return exit === 0;
    };
    let count = 0;
    await fc.assert(
      fc.asyncProperty(files, async (some) => {
        // Names may happen to give one id: that is an error of the file.
        if (!(await isRight(some))) return;
        count += 1;
        const direct = await through(some, 'facts.csv', []);
        expect(await through(some, 'facts.csv', ['csv'])).toEqual(direct);
        expect(await through(some, 'facts.csv', ['datapackage'])).toEqual(direct);
        expect(await through(some, 'facts.csv', ['datapackage', 'csv', 'json'])).toEqual(direct);
      }),
      { numRuns: 60 },
    );
    expect(count).toBeGreaterThan(30);
  });
});

test('facts in a language that the program does not speak keep their signs in a Data Package', async () => {
  const header = ['indicator', 'area', 'period', 'value', 'unit', 'source', 'language'];
  const rows = [
    ['Taux de chômage', 'Montclair', '2024', '3.4', 'percent', 'Rapport', 'fr'],
    ['Surface', 'Montclair', '2024', '17.8', 'km2', 'Rapport', 'fr'],
    ['Budget', 'Montclair', '2024', '41250000', 'CHF', 'Rapport', 'fr'],
  ];
  const files = { 'facts.csv': csvOf([header, ...rows]) };
  const folder = await converted(files, 'facts.csv', 'datapackage');
  const argv = (path: string) => ['stats', '--data', path, '--format', 'csv'];
  const before = await runWujin(argv('facts.csv'), { files });
  const after = await runWujin(argv(folder.path), { files: folder.files });
  expect([after.exit, after.stdout]).toEqual([0, before.stdout]);
  const table = await runWujin(['stats', '--data', folder.path], { files: folder.files });
  for (const value of ['3.4%', '17.8 km²', 'CHF 41.25 m']) expect(table.stdout).toContain(value);
});

describe('the bundled data', () => {
  test('is the same after a Data Package', async () => {
    const out = await written(['export', '--format', 'datapackage'], {});
    const again = await written(['export', '--data', 'out', '--format', 'json'], out);
    expect(JSON.parse(again['out'] ?? '')).toEqual(JSON.parse(JSON.stringify(bundled)));
  });

  test('has the same figures and ranks after CSV', async () => {
    const out = await written(['export', '--format', 'csv'], {});
    const files = { 'out.csv': out['out'] ?? '' };
    const again = await written(['export', '--data', 'out.csv', '--format', 'json'], files);
    const { figures, rankings } = JSON.parse(again['out'] ?? '');
    // Only a reading links these words to the value, and CSV holds no readings.
    const isUnlike = (words: string) => words === '263. 18 亿元' || words === '26318000000';
    const bare = ({ id, ...rest }: (typeof bundled.figures | typeof bundled.rankings)[number]) => ({
      id,
      claims: rest.claims.map((claim) => ({
        source: claim.source,
        printed: isUnlike(claim.printed) ? null : claim.printed,
        stated: 'value' in claim ? claim.value : claim.rank,
      })),
    });
    const sorted = (some: readonly { readonly id: string }[]) =>
      some.toSorted((a, b) => (a.id < b.id ? -1 : 1));
    expect(sorted(figures.map(bare))).toEqual(sorted(bundled.figures.map(bare)));
    expect(sorted(rankings.map(bare))).toEqual(sorted(bundled.rankings.map(bare)));
  });

  test('loses in CSV what standard error counts', async () => {
    const { stderr } = await runWujin(['export', '--format', 'csv']);
    expect(stderr).toContain(`${bundled.awards.length} awards`);
    expect(stderr).toContain(`${bundled.policies.length} policies`);
    expect(stderr).toContain(`${bundled.terms.length} terms`);
    expect(stderr).toMatch(/1 further language\b/);
  });
});
