import { beforeAll, describe, expect, test } from 'vitest';
import { runWujin } from '../cli/harness.ts';

/** A Data Package folder is read like any dataset, and errors name its files. */

type Files = Readonly<Record<string, string>>;
let files: Files = {};
beforeAll(async () => {
  const found: Record<string, string> = {};
  await runWujin(['export', '--template', '--out', 'own.json'], {
    save: async (_, content) => {
      if ('file' in content) found['own.json'] = [...content.file].join('');
      return null;
    },
  });
  const written: Record<string, string> = {};
  await runWujin(['export', '--data', 'own.json', '--format', 'datapackage', '--out', 'town'], {
    files: found,
    save: async (path, content) => {
      if (!('files' in content)) return null;
      for (const [name, chunks] of content.files) written[`${path}/${name}`] = [...chunks].join('');
      return null;
    },
  });
  files = { ...written, ...found };
});

/** The files with other texts; a name without one is left out. */
const withTexts = (other: Readonly<Record<string, (text: string) => string>>): Files =>
  Object.fromEntries(
    Object.entries(files).map(([name, text]) => [name, other[name]?.(text) ?? text]),
  );
const on = (path: string, given: Files = files) =>
  runWujin(['export', '--data', path], { files: given });

describe('a Data Package', () => {
  test.each(['town', 'town/', 'town/datapackage.json'])('is read by the name %s', async (path) => {
    const { stdout, exit } = await on(path);
    expect(exit).toBe(0);
    expect(JSON.parse(stdout)).toEqual(JSON.parse((await on('own.json')).stdout));
  });

  test('is merged with other files', async () => {
    const { stdout } = await runWujin(['export', '--data', 'town', '--data', 'own.json'], {
      files,
    });
    expect(JSON.parse(stdout)).toEqual(JSON.parse((await on('own.json')).stdout));
  });

  test('with a wrong cell says in which file, line and column', async () => {
    const { stderr, exit } = await on(
      'town',
      withTexts({
        'town/figures.csv': (text) => text.replace(',2025,', ',2025-13,'),
        'town/figure_claims.csv': (text) => text.replace(',100,exact,', ',many,exact,'),
      }),
    );
    expect(exit).toBe(4);
    expect(stderr).toContain('2 problems');
    expect(stderr).toMatch(/^town\/figures\.csv:2:\d+: .*“2025-13” is not a valid date$/m);
    expect(stderr).toMatch(/^town\/figure_claims\.csv:2:\d+: .*must be a number, not “many”$/m);
  });

  test('with a row that belongs to no entry does not lose it', async () => {
    const { stderr, exit } = await on(
      'town',
      withTexts({
        'town/figure_claims.csv': (text) => text.replace('high-tech-enterprises-2025,2', 'gone,2'),
      }),
    );
    expect(exit).toBe(4);
    expect(stderr).toMatch(/^town\/figure_claims\.csv:3:1: figure: .*“gone”/m);
  });

  test('of another kind is refused', async () => {
    const other = JSON.stringify({ name: 'x', resources: [{ name: 'data', path: 'data.csv' }] });
    const { stderr, exit } = await on('town', { 'town/datapackage.json': other });
    expect(exit).toBe(4);
    expect(stderr).toContain('wujin export --format datapackage');
  });

  test.each(['../secret.csv', '/etc/secret.csv', 'https://example.org/secret.csv'])(
    'reads no file outside of its folder: %s',
    async (path) => {
      const other = JSON.stringify({ resources: [{ name: 'sources', path }] });
      const { stderr, exit } = await on('town', {
        'town/datapackage.json': other,
        'secret.csv': 'id\nsecret\n',
        '/etc/secret.csv': 'id\nsecret\n',
      });
      expect(exit).toBe(4);
      expect(stderr).not.toContain('secret');
    },
  );
});
