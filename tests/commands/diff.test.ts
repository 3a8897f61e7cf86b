import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import type { Dataset } from '../../src/model/types.ts';
import { runWujin } from '../cli/harness.ts';
import { bundled } from '../evidence/statements.ts';

type Value = { readonly [key: string]: unknown } | null;
type Row = {
  readonly id: string;
  readonly change: 'added' | 'removed' | 'changed';
  readonly kind: string;
  readonly claims: readonly {
    readonly change: string;
    readonly source: string;
    readonly before: Value;
    readonly after: Value;
  }[];
  readonly fields: readonly { readonly field: string }[];
  readonly evidenceBefore: string | null;
  readonly evidence: string | null;
};

/** The files of a user: an older version of the bundled data, with some of it different. */
const older = (change: Partial<Dataset>) => ({
  'old.json': JSON.stringify({ ...bundled, version: 'before', ...change }),
});

async function diff(change: Partial<Dataset>): Promise<readonly Row[]> {
  const argv = ['diff', 'old.json', '--json'];
  const { stdout, exit } = await runWujin(argv, { files: older(change) });
  expect(exit).toBe(0);
  return JSON.parse(stdout);
}

const figure = (id: string) => {
  const found = bundled.figures.find((each) => each.id === id);
  if (!found) throw new Error(`no figure ${id}`);
  return found;
};
/** The figures with one of them replaced, or left out. */
const withFigure = (id: string, other: Dataset['figures'][number] | null) => ({
  figures: bundled.figures.flatMap((each) => (each.id === id ? (other ?? []) : each)),
});

describe('wujin diff', () => {
  test('of the same data: no differences, exit 0', async () => {
    const files = older({});
    const table = await runWujin(['diff', 'old.json'], { files });
    expect([table.exit, table.stdout]).toEqual([0, '']);
    expect(table.stderr).toMatch(
      /^From .* before \(old\.json\) to .* 2026\.11\.27\nNo differences\.\n$/,
    );
    expect((await runWujin(['diff', 'old.json', '--json'], { files })).stdout).toBe('[]\n');
    const bundledTwice = await runWujin(['diff', 'bundled']);
    expect(bundledTwice.stderr).toContain('No differences.');
  });

  test('a fact that is new, with its claims', async () => {
    // Nothing else refers to it.
    const rows = await diff(withFigure('maker-spaces-2022-03', null));
    expect(rows).toMatchObject([
      {
        ...{ id: 'maker-spaces-2022-03', change: 'added', kind: 'figure' },
        claims: [{ change: 'added', before: null, after: { value: 29 } }],
        ...{ evidenceBefore: null, evidence: 'single' },
      },
    ]);
  });

  test('a fact that is gone', async () => {
    const gone = { ...figure('maker-spaces-2022-03'), id: 'maker-spaces-2018', period: '2018' };
    const rows = await diff({ figures: [...bundled.figures, gone] });
    expect(rows).toMatchObject([
      {
        ...{ id: 'maker-spaces-2018', change: 'removed', evidenceBefore: 'single', evidence: null },
        claims: [{ change: 'removed', after: null, before: { value: 29 } }],
      },
    ]);
  });

  test('a claim that is new, and the evidence that follows from it', async () => {
    const listed = figure('listed-companies-2021');
    const claims = listed.claims.filter(({ source }) => source !== 'yanghu-net-2022-02-05');
    expect(await diff(withFigure(listed.id, { ...listed, claims }))).toMatchObject([
      {
        ...{ id: listed.id, change: 'changed', evidenceBefore: 'single', evidence: 'corroborated' },
        claims: [{ change: 'added', source: 'yanghu-net-2022-02-05', before: null }],
        fields: [],
      },
    ]);
  });

  test('a claim with another value, by its source and position', async () => {
    const entities = figure('market-entities-2021');
    const claims = entities.claims.map((each) => ({ ...each, value: 190_000, printed: '190,000' }));
    expect(await diff(withFigure(entities.id, { ...entities, claims }))).toMatchObject([
      {
        id: entities.id,
        claims: [
          {
            ...{ change: 'changed', source: 'article-2022' },
            ...{ before: { value: 190_000 }, after: { value: 200_000 } },
          },
        ],
      },
    ]);
  });

  test('a source of another type: the evidence of its facts, and the source', async () => {
    const id = 'changzhou-st-bureau-2021-12-27';
    const sources = bundled.sources.map((source) =>
      source.id === id ? { ...source, grade: 'unverified' as const, url: null } : source,
    );
    const rows = await diff({ sources });
    const ranking = rows.find((row) => row.id === 'top-100-industrial-districts-2021');
    expect(ranking).toMatchObject({
      evidenceBefore: 'single',
      evidence: 'corroborated',
      claims: [],
    });
    const source = rows.find((row) => row.id === id);
    expect(source?.fields.map(({ field }) => field).toSorted()).toEqual(['grade', 'url']);
  });

  test('the order of entries, claims and keys is no difference', async () => {
    const turned = bundled.figures.toReversed().map(({ claims, ...rest }) => ({
      ...rest,
      claims: claims.toReversed(),
    }));
    expect(await diff({ figures: turned })).toEqual([]);
  });

  test('a renamed fact has changed, and is neither new nor gone', async () => {
    const present = {
      ...bundled,
      redirects: [{ from: 'old-entities', to: 'market-entities-2021' }],
    };
    const entities = figure('market-entities-2021');
    const change = withFigure(entities.id, { ...entities, id: 'old-entities' });
    const tensions: Dataset['tensions'] = [];
    const files = {
      ...older({ ...change, tensions }),
      'new.json': JSON.stringify({ ...present, tensions }),
    };
    const argv = ['diff', 'old.json', '--data', 'new.json', '--json'];
    const rows: readonly Row[] = JSON.parse((await runWujin(argv, { files })).stdout);
    expect(rows.map(({ id, change, fields }) => [id, change, fields])).toEqual([
      [
        'market-entities-2021',
        'changed',
        [{ field: 'id', before: 'old-entities', after: 'market-entities-2021' }],
      ],
    ]);
  });

  describe('of two files of your own', () => {
    const header = 'indicator,area,period,value,source,printed\n';
    const files = {
      'old.csv': `${header}Boats,Harbour,2023,40,Register,40\nNets,Harbour,2023,7,Register,7\n`,
      'new.csv': `${header}Boats,Harbour,2023,42,Register,42\nBoats,Harbour,2024,45,Register,45\n`,
    };

    test('reads them as --data does', async () => {
      const argv = ['diff', 'old.csv', '--data', 'new.csv'];
      const rows: readonly Row[] = JSON.parse(
        (await runWujin([...argv, '--json'], { files })).stdout,
      );
      const figures = rows.filter(({ kind }) => kind === 'figure');
      expect(figures.map(({ id, change }) => `${change} ${id}`).toSorted()).toEqual([
        'added boats-2024-harbour',
        'changed boats-2023-harbour',
        'removed nets-2023-harbour',
      ]);
    });

    test('in a terminal has the counts, both files and every id', async () => {
      const argv = ['diff', 'old.csv', '--data', 'new.csv'];
      const { stdout } = await runWujin(argv, { files, terminal: 80 });
      expect(stdout.split('\n')[0]).toMatch(/^\d+ added, \d+ removed, \d+ changed$/);
      expect(stdout).toContain('(old.csv)');
      expect(stdout).toContain('claim changed: 40 “40” → 42 “42” (Register)');
      for (const id of ['boats-2023', 'boats-2024', 'nets-2023']) expect(stdout).toContain(id);
    });
  });

  test('what is wrong with the older file is said as for --data', async () => {
    const missing = await runWujin(['diff', 'nowhere.json']);
    expect([missing.exit, missing.stderr]).toEqual([
      4,
      expect.stringContaining('Cannot read nowhere.json.'),
    ]);
    const invalid = await runWujin(['diff', 'old.json'], { files: { 'old.json': '{}' } });
    expect(invalid.exit).toBe(4);
    const twice = await runWujin(['diff', '-', '--data', '-'], { stdin: '{}' });
    expect(twice.exit).toBe(2);
  });

  test('without a file: exit 2, with what is accepted', async () => {
    const { stderr, exit } = await runWujin(['diff']);
    expect(exit).toBe(2);
    expect(stderr).toBe(
      'wujin diff needs a dataset.\nIt accepts a JSON or CSV file, a Data Package folder, - or bundled.\n',
    );
  });

  test('fits a terminal in both languages, and Markdown is one table', async () => {
    const files = older({ terms: bundled.terms.slice(3), tensions: [] });
    for (const width of [40, 80, 120]) {
      for (const lang of ['en', 'zh']) {
        const argv = ['diff', 'old.json', '--lang', lang];
        const { stdout } = await runWujin(argv, { files, terminal: width });
        const tooWide = stdout.split('\n').filter((line) => stringWidth(line) > width);
        expect([width, lang, tooWide]).toEqual([width, lang, []]);
      }
    }
    const { stdout } = await runWujin(['diff', 'old.json', '-f', 'markdown'], { files });
    const lines = stdout.trimEnd().split('\n');
    expect(lines[0]).toBe('| Change | Kind | Entry | What changed | id |');
    expect(lines.every((line) => line.startsWith('| '))).toBe(true);
  });

  test.each(['en', 'zh'])('its help fits on a screen of 40 lines (%s)', async (lang) => {
    const { stdout } = await runWujin(['help', 'diff', '--lang', lang], { terminal: 80 });
    expect(stdout.trimEnd().split('\n').length).toBeLessThanOrEqual(40);
  });
});
