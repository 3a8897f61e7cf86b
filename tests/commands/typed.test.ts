import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { dataset } from '../../data/dataset.ts';
import { runWujin } from '../cli/harness.ts';
import { ownFile } from './own-file.ts';

/** What people type: values as tables print them, words near to a command, options without a value. */
const folder = mkdtempSync(join(tmpdir(), 'wujin-typed-'));
afterAll(() => rmSync(folder, { recursive: true }));

async function rowsOf(argv: readonly string[]): Promise<readonly Record<string, unknown>[]> {
  const { stdout, exit } = await runWujin([...argv, '--json']);
  expect(exit).toBe(0);
  return JSON.parse(stdout);
}

async function refused(argv: readonly string[], env: Record<string, string> = { NO_COLOR: '1' }) {
  const { stdout, stderr, exit } = await runWujin(argv, { env });
  expect({ stdout, exit }).toEqual({ stdout: '', exit: 2 });
  return stderr;
}

describe('--year', () => {
  test('of a month has what is of that month, and not the whole year', async () => {
    const rows = await rowsOf(['stats', '--year', '2021-04', '--all']);
    expect(rows.map(({ id }) => id)).toContain('single-champions-2021-04');
    expect(new Set(rows.map(({ period }) => period))).toEqual(new Set(['2021-04']));
    const policies = await rowsOf(['policies', '--year', '2022-09']);
    for (const { issued } of policies) expect(issued).toMatch(/^2022-09/);
    expect(policies.length).toBeGreaterThan(0);
  });

  test.each(['2021/2023', '2021-2023', '2021–2023'])('of a span is a range: %s', async (span) => {
    const rows = await rowsOf(['targets', '--year', span]);
    expect(rows).toEqual(await rowsOf(['targets', '--year', '2021..2023']));
    expect(rows.some(({ period }) => period === '2021/2023')).toBe(true);
  });

  test.each(['2021-13', '2021-00', '2021-4', '/2021', '-2021', '2021/', '2021-04-01'])(
    'of anything else is refused: %s',
    async (year) => {
      expect(await refused(['stats', `--year=${year}`])).toContain('2021-04');
    },
  );
});

describe('--lang', () => {
  test.each(['zh-CN', 'zh_CN.UTF-8', 'zh-Hant-TW', 'ZH'])('takes a locale: %s', async (locale) => {
    const chinese = (await runWujin(['stats', '--lang', 'zh'])).stdout;
    expect((await runWujin(['stats', '--lang', locale])).stdout).toBe(chinese);
    const env = { NO_COLOR: '1', WUJIN_LANG: locale };
    expect((await runWujin(['stats'], { env })).stdout).toBe(chinese);
    expect(await refused(['stats', '--limit', '0'], env)).toContain('应为不小于');
  });

  test('takes one of English too', async () => {
    const english = (await runWujin(['stats'])).stdout;
    expect((await runWujin(['stats', '--lang', 'en-GB'])).stdout).toBe(english);
  });

  test.each(['fr_FR.UTF-8', 'zhx', 'english', 'C'])('refuses another: %s', async (locale) => {
    expect(await refused(['stats', '--lang', locale])).toContain('Choose one of: en, zh.');
  });
});

describe('--area', () => {
  const areasOf = async (...areas: readonly string[]) =>
    new Set((await rowsOf(['stats', ...areas])).map(({ area }) => area));

  test.each([
    [['--area', 'changzhou,cedz']],
    [['--area', 'changzhou, cedz,']],
    [['--area', 'changzhou，cedz']],
    [['--area', 'changzhou', '--area', 'cedz']],
    [['--area', 'Changzhou City,Changzhou EDZ']],
    [['--area', '常州市、常州经开区']],
    [['--area', 'CHANGZHOU,changzhou edz']],
  ])('takes several, by id or name: %j', async (argv) => {
    expect(await areasOf(...argv)).toEqual(new Set(['changzhou', 'cedz']));
  });

  test('knows boundaries by the names that tables print', async () => {
    expect(await areasOf('--area', 'Wujin incl. EDZ')).toEqual(new Set(['wujin-with-cedz']));
    expect(await areasOf('--area', '武进区（不含经开区）')).toEqual(
      new Set(['wujin-without-cedz']),
    );
  });

  test('holds for a history, too', async () => {
    const rows = await rowsOf(['history', 'gdp', '--area', 'changzhou,wujin-with-cedz']);
    const found = new Set(rows.map(({ area }) => area));
    expect(found).toEqual(new Set(['changzhou', 'wujin-with-cedz']));
  });

  test('that names none lists the same as --area alone: the boundaries first', async () => {
    const listed = async (argv: readonly string[]) => (await refused(argv)).split('\n').at(-2);
    const expected = `Choose wujin, wujin-with-cedz, wujin-without-cedz or ${dataset.areas.length - 3} other areas. To list all areas, run wujin help areas`;
    expect(await listed(['stats', '--area', 'nowhere'])).toBe(expected);
    expect(await listed(['stats', '--area'])).toBe(expected);
    expect(await listed(['stats', '--area', ''])).toBe(expected);
    expect(await listed(['stats', '--area', '--all'])).toBe(expected);
  });

  test('suggests the id of the name that is nearest', async () => {
    expect(await refused(['stats', '--area', 'wujin,chanzghou'])).toContain(
      'Did you mean changzhou',
    );
    expect(await refused(['stats', '--area', 'Jiangsu Provnce'])).toContain(
      'Did you mean jiangsu?',
    );
  });

  test('lists those of the own dataset', async () => {
    const files = { 'own.json': ownFile() };
    const { stderr } = await runWujin(['stats', '--area', '--data', 'own.json'], { files });
    expect(stderr).toContain('run wujin help areas --data own.json');
  });
});

describe('a word near to a command', () => {
  test.each([
    [['version'], 'wujin --version'],
    [['areas'], 'wujin help areas'],
    [['cities'], 'wujin help areas'],
    [['figures'], 'wujin stats'],
    [['stat'], 'wujin stats'],
    [['Figures', 'gdp'], 'wujin stats gdp'],
    [['ranking'], 'wujin rankings'],
    [['find', 'little giant'], "wujin search 'little giant'"],
    [['find'], 'wujin help search'],
    [['shwo', 'gdp'], 'wujin show gdp'],
    [['audti', 'a', 'b'], 'wujin audit a'],
    [['数据'], 'wujin stats'],
    [['figures', '--data', 'a b.json'], "wujin stats --data 'a b.json'"],
    [['help', 'figures'], 'wujin help stats'],
    [['help', 'cities'], 'wujin help areas'],
    [['help', 'version'], 'wujin --version'],
  ])('leads to it: %j', async (argv, command) => {
    const said = await refused(argv);
    expect(said.split('\n')[1]).toBe(`Did you mean ${command}?`);
    if (argv[0] === 'help') return;
    const json = JSON.parse(await refused([...argv, '--json']));
    expect(json.error.suggestions).toEqual([command]);
  });

  test('that is near to none leads to the list', async () => {
    expect(await refused(['xyzzy'])).toBe(
      'Unknown command “xyzzy”.\nTo list all commands, run wujin help\n',
    );
  });
});

describe('an option whose value is missing', () => {
  test.each([
    [
      ['export', '--out', '--force'],
      '--out needs a value.\nIt accepts the file or folder to write',
    ],
    [
      ['stats', '--data', '--all'],
      '--data needs a value.\nIt accepts a JSON or CSV file, a Data Package folder, - or bundled',
    ],
    [
      ['stats', '--data', ''],
      '--data needs a value.\nIt accepts a JSON or CSV file, a Data Package folder, - or bundled',
    ],
    [['stats', '--limit', '-f', 'csv'], '--limit needs a value.\nIt accepts 1 or more'],
    [['stats', '--source='], '--source needs a value.\nIt accepts the id of a source'],
  ])('does not swallow the next one: %j', async (argv, said) => {
    expect(await refused(argv)).toContain(said);
    expect(existsSync('--force')).toBe(false);
  });

  test('may begin with a hyphen after an equals sign', async () => {
    const { stderr, exit } = await runWujin(['stats', '--data=-x.json']);
    expect({ stderr, exit }).toMatchObject({ exit: 4 });
    expect(stderr).toContain('Cannot read -x.json.');
  });
});

describe('an option that is given twice', () => {
  test.each([
    [['stats', '--limit', '1', '--limit', '2'], '--limit was given more than once: “1”, “2”.'],
    [['--lang', 'zh', 'stats', '--lang', 'en'], '--lang 出现多次：“zh”、“en”。'],
  ])('is refused: %j', async (argv, said) => {
    expect(await refused(argv)).toContain(said);
  });

  test('is accepted where it lists several', async () => {
    const [row] = await rowsOf(['stats', '--fields', 'id', '--fields', 'value', '--limit', '1']);
    expect(Object.keys(row ?? {})).toEqual(['id', 'value']);
  });

  test('is accepted as a switch', async () => {
    expect((await runWujin(['stats', '--json', '--json'])).exit).toBe(0);
  });
});

describe('an operand that is too many', () => {
  test.each([
    [['export', 'ndjson'], 'Did you mean wujin export --format ndjson?'],
    [['export', 'json', '--data', 'a b'], "Did you mean wujin export --format json --data 'a b'?"],
    [['export', 'facts.json'], 'Did you mean wujin export --out facts.json?'],
    [['export', 'everything'], 'Usage: wujin export [options]'],
    [['history', 'gdp', 'residents'], '“residents” is one too many.\nUsage: wujin history [id]'],
  ])('is refused: %j', async (argv, said) => {
    expect(await refused(argv)).toContain(said);
  });
});

describe('--out', () => {
  test('- is standard output', async () => {
    const { stdout, stderr, exit } = await runWujin(['export', '--template', '--out', '-']);
    expect({ stderr, exit }).toEqual({ stderr: '', exit: 0 });
    expect(stdout).toBe((await runWujin(['export', '--template'])).stdout);
    expect(existsSync('-')).toBe(false);
    const argv = ['export', '--format', 'datapackage', '--out', '-'];
    expect(await refused(argv)).toContain('A Data Package is a folder');
  });

  test('with a slash at the end is a folder, which one file is not', async () => {
    const out = `${join(folder, 'new')}/`;
    const said = await refused(['export', '--template', '--out', out]);
    expect(said).toContain(`Leave out the slash at the end: ${join(folder, 'new')}.`);
    expect(existsSync(out)).toBe(false);
  });

  test('of a folder that exists says how to name a file in it', async () => {
    const said = await refused(['export', '--template', '--out', folder]);
    const named = /--out (\S+)\. /.exec(said)?.[1] ?? '';
    expect((await runWujin(['export', '--template', '--out', named])).exit).toBe(0);
    expect(JSON.parse(readFileSync(named, 'utf8'))).toHaveProperty('figures');
  });
});

describe('data that cannot be read', () => {
  const env = { NO_COLOR: '1', WUJIN_DATA: '/missing.json' };

  test('does not keep the version from being shown', async () => {
    const { stdout, stderr, exit } = await runWujin(['--version'], { env });
    expect({ stderr, exit }).toEqual({ stderr: 'Cannot read /missing.json.\n', exit: 0 });
    expect(stdout).toMatch(/^wujin \d+\.\d+\.\d+\n$/);
  });

  test.each([['help'], ['--help'], ['stats', '--help'], ['help', 'formats']])(
    'does not keep the help from being shown: %s',
    async (...argv) => {
      const { stdout, stderr, exit } = await runWujin(argv, { env });
      expect({ stderr, exit }).toEqual({ stderr: '', exit: 0 });
      expect(stdout).not.toBe('');
    },
  );
});
