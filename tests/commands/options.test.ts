import { describe, expect, test } from 'vitest';
import { commands, overview } from '../../src/commands/index.ts';
import { type Option, type OptionName, options } from '../../src/commands/options.ts';
import { runWujin } from '../cli/harness.ts';

const table: readonly (readonly [OptionName, Option])[] = Object.keys(options)
  .filter((name): name is OptionName => Object.hasOwn(options, name))
  .map((name) => [name, options[name]]);
const valued = table.filter(([, { takes }]) => takes !== undefined);
/** Those whose values the program knows; areas are in the data. */
const listed = valued.filter(([name]) => name !== 'area');
const switches = table.filter(([, { takes }]) => takes === undefined).map(([name]) => name);

async function refused(argv: readonly string[]): Promise<string> {
  const { stdout, stderr, exit } = await runWujin(argv);
  expect({ stdout, exit }).toEqual({ stdout: '', exit: 2 });
  return stderr;
}

describe('an option left without its value', () => {
  test.each(listed)('says what it expects: --%s', async (name, { about, expects, values }) => {
    const words = expects === undefined && values ? Object.keys(values) : null;
    const accepted = expects ?? about;
    const hint = words ? `Choose one of: ${words.join(', ')}.` : `It accepts ${accepted.en}`;
    expect(await refused(['stats', `--${name}`])).toBe(`--${name} needs a value.\n${hint}\n`);
    const hintZh = words ? `可选值：${words.join('、')}。` : `请提供${accepted.zh}`;
    expect(await refused(['stats', '--lang', 'zh', `--${name}`])).toBe(
      `--${name} 后缺少值。\n${hintZh}\n`,
    );
  });

  test.each([
    [
      '-f',
      '--format needs a value.\nChoose one of: table, list, json, ndjson, csv, tsv, markdown.\n',
    ],
    ['--limit', '--limit needs a value.\nIt accepts 1 or more\n'],
    [
      '--data',
      '--data needs a value.\nIt accepts a JSON or CSV file, a Data Package folder, - or bundled\n',
    ],
    ['--color', '--color needs a value.\nChoose one of: auto, always, never.\n'],
  ])('says it in words that can be followed: %s', async (option, said) => {
    expect(await refused(['stats', option])).toBe(said);
  });

  test('says for citations which formats these have', async () => {
    const said = await refused(['cite', 'article-2022', '--format']);
    expect(said).toContain('bibtex');
    expect(said).not.toContain('ndjson');
  });
});

describe('an option with a value that it does not accept', () => {
  test.each(switches)('says that it takes none: --%s=3', async (name) => {
    const said = (await refused(['stats', `--${name}=3`])).trim();
    expect(said).toBe(`--${name} does not accept a value.\nWrite only --${name}.`);
    expect((await refused(['stats', '--lang', 'zh', `--${name}=3`])).trim()).toBe(
      `--${name} 是开关选项，不带值。\n只写 --${name} 即可。`,
    );
  });

  test.each([
    [['--width', '3'], '--width must be 20 to 1000 (got “3”).'],
    [['--width', '1001'], '--width must be 20 to 1000 (got “1001”).'],
    [['--width', '3', '--lang', 'zh'], '--width 应为 20 至 1000 的整数（输入为“3”）。'],
    [['--limit', '0'], '--limit must be 1 or more (got “0”).'],
    [['--limit', '2.5'], '--limit must be a whole number, 1 or more (got “2.5”).'],
    [['--year', '2023..2019'], '--year 2023..2019 ends before it begins.'],
    [['--fields', 'id,,value'], '--fields has an empty name in “id,,value”.'],
    [['--sort', 'value:down'], '--sort: “value:down” is not a sort order.'],
    [['--color', 'red'], '--color does not accept “red”.'],
    [['--lang', 'fr'], '--lang does not accept “fr”.'],
  ])('is refused: %j', async (argv, said) => {
    expect((await refused(['stats', ...argv])).split('\n')[0]).toBe(said);
  });

  test('is refused in JSON where --json is contradicted', async () => {
    expect(JSON.parse(await refused(['stats', '--json', '-f', 'csv']))).toMatchObject({
      error: {
        code: 'conflicting-options',
        message: '--json and --format csv are different formats.',
      },
    });
  });

  test.each(['20', '1000'])('is taken at the edge: --width %s', async (width) => {
    expect((await runWujin(['stats', '--width', width])).exit).toBe(0);
  });
});

describe('an option that a command does not accept', () => {
  const misplaced = [overview, ...commands].flatMap((command) =>
    table
      .filter(([name]) => !command.options.includes(name))
      .map(([name, { takes }]) => ({ command, name, value: takes ? ['1'] : [] })),
  );

  test.each(misplaced)('$command.name: --$name names the commands that do', async (each) => {
    const { command, name, value } = each;
    const operand = /^</.test(command.operands) ? ['gdp'] : [];
    const own = command.name === '' ? [] : [command.name];
    const said = await refused([...own, ...operand, `--${name}`, ...value, '--lang', 'en']);
    const takers = commands.filter((other) => other.options.includes(name));
    const told = /"hint":"([^"]*)"/.exec(said)?.[1] ?? said.split('\n')[1] ?? '';
    expect(said).toContain(`${['wujin', ...own].join(' ')} does not accept --${name}.`);
    expect(told).toBe(`It works with: ${takers.map((other) => other.name).join(', ')}.`);
  });

  test.each([
    ['audit', '--year', 'wujin audit does not accept --year.\nIt works with: stats,'],
    [
      'stats',
      '--verdict',
      'wujin stats does not accept --verdict.\nIt works with: audit, check.\n',
    ],
  ])('is named with them: wujin %s %s', async (command, option, said) => {
    expect(await refused([command, option, '2021'])).toContain(said);
  });
});

describe('`--`', () => {
  test.each([
    [['stats', '--', '--json'], 0, 'No figures match.'],
    [['stats', '--', '--limit', '3'], 0, 'No figures match.'],
    [['show', '--', '--xyzzy'], 3, 'No entry has the id “--xyzzy”.'],
  ])('ends the options: %j', async (argv, exit, said) => {
    const result = await runWujin(argv);
    expect({ stdout: result.stdout, exit: result.exit }).toEqual({ stdout: '', exit });
    expect(result.stderr).toContain(said);
  });

  test('leaves the options before it in force', async () => {
    const { stdout } = await runWujin(['stats', '--json', '--', 'talent']);
    expect(stdout).toBe((await runWujin(['stats', 'talent', '--json'])).stdout);
    expect(JSON.parse(stdout).length).toBeGreaterThan(1);
  });
});
