import { describe, expect, test } from 'vitest';
import { commands, overview } from '../../src/commands/index.ts';
import { type Option, type OptionName, options } from '../../src/commands/options.ts';
import { oneOf } from '../../src/messages/one-of.ts';
import { runWujin } from '../cli/harness.ts';

const table: readonly (readonly [OptionName, Option])[] = Object.keys(options)
  .filter((name): name is OptionName => Object.hasOwn(options, name))
  .map((name) => [name, options[name]]);
const valued = table.filter(([, { takes }]) => takes !== undefined);
const switches = table.filter(([, { takes }]) => takes === undefined).map(([name]) => name);

async function refused(argv: readonly string[]): Promise<string> {
  const { stdout, stderr, exit } = await runWujin(argv);
  expect({ stdout, exit }).toEqual({ stdout: '', exit: 2 });
  return stderr;
}

describe('an option left without its value', () => {
  test.each(valued)('says what it expects: --%s', async (name, { about, expects, values }) => {
    const { en, zh } = expects ?? (values ? oneOf(Object.keys(values)) : about);
    expect(await refused(['stats', `--${name}`])).toBe(
      `--${name} needs a value.\nIt takes ${en}.\n`,
    );
    expect(await refused(['stats', '--lang', 'zh', `--${name}`])).toBe(
      `--${name} 缺少取值。\n可用：${zh}。\n`,
    );
  });

  test.each([
    ['-f', '--format needs a value.\nIt takes table, list, json, ndjson, csv, tsv or markdown.\n'],
    ['--limit', '--limit needs a value.\nIt takes 1 or more.\n'],
    [
      '--data',
      '--data needs a value.\nIt takes a JSON or CSV file, a Data Package folder, - or bundled.\n',
    ],
    ['--color', '--color needs a value.\nIt takes auto, always or never.\n'],
  ])('says it in words that can be followed: %s', async (option, said) => {
    expect(await refused(['stats', option])).toBe(said);
  });

  test('says for citations which formats these have', async () => {
    const said = await refused(['cite', 'article-2022', '--format']);
    expect(said).toContain('bibtex');
    expect(said).not.toContain('ndjson');
  });
});

describe('an option with a value that it does not take', () => {
  test.each(switches)('says that it takes none: --%s=3', async (name) => {
    const said = (await refused(['stats', `--${name}=3`])).trim();
    expect(said).toBe(`--${name} takes no value.`);
    expect((await refused(['stats', '--lang', 'zh', `--${name}=3`])).trim()).toBe(
      `--${name} 不接受取值。`,
    );
  });

  test.each([
    [['--width', '3'], '--width takes a whole number from 20 to 1000, not “3”.'],
    [['--width', '1001'], '--width takes a whole number from 20 to 1000, not “1001”.'],
    [['--width', '3', '--lang', 'zh'], '--width 需要整数（20 至 1000），而不是“3”。'],
    [['--limit', '0'], '--limit takes a whole number from 1 on, not “0”.'],
    [['--limit', '2.5'], '--limit takes a whole number from 1 on, not “2.5”.'],
    [['--year', '2023..2019'], '--year 2023..2019 ends before it begins.'],
    [['--fields', 'id,,value'], '--fields has an empty name in “id,,value”.'],
    [['--sort', 'value:down'], '--sort does not understand “value:down”.'],
    [['--color', 'red'], '--color has no value “red”.'],
    [['--lang', 'fr'], '--lang has no value “fr”.'],
  ])('is refused: %j', async (argv, said) => {
    expect((await refused(['stats', ...argv])).split('\n')[0]).toBe(said);
  });

  test('is refused in JSON where --json is contradicted', async () => {
    expect(JSON.parse(await refused(['stats', '--json', '-f', 'csv']))).toMatchObject({
      error: {
        code: 'conflicting-options',
        message: '--json and --format csv ask for two different formats.',
      },
    });
  });

  test.each(['20', '1000'])('is taken at the edge: --width %s', async (width) => {
    expect((await runWujin(['stats', '--width', width])).exit).toBe(0);
  });
});

describe('an option that a command does not take', () => {
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
    expect(said).toContain(`${['wujin', ...own].join(' ')} takes no --${name}.`);
    expect(told.match(/[a-z]+/g)?.slice(2)).toEqual([
      ...['it', ...takers.slice(0, -1).map((other) => other.name)],
      ...(takers.length > 1 ? ['or'] : []),
      takers.at(-1)?.name,
    ]);
  });

  test.each([
    ['audit', '--year', 'wujin audit takes no --year.\nThese take it: stats,'],
    ['stats', '--verdict', 'wujin stats takes no --verdict.\nThese take it: audit.\n'],
  ])('is named with them: wujin %s %s', async (command, option, said) => {
    expect(await refused([command, option, '2021'])).toContain(said);
  });
});

describe('`--`', () => {
  test.each([
    [['stats', '--', '--json'], 0, 'No figures match.'],
    [['stats', '--', '--limit', '3'], 0, 'No figures match.'],
    [['show', '--', '--width'], 3, 'There is no entry “--width”.'],
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
