import { describe, expect, test } from 'vitest';
import { displayWidth } from '../../src/terminal/width.ts';
import { argumentsOf, runWujin } from '../cli/harness.ts';
import { ownFile, runOn } from './own-file.ts';

/** How a problem is told: to a person in sentences, to a script as an object. */
const esc = '\u001b';

const problems: readonly (readonly [line: string, code: string, exit: number])[] = [
  ['wujin stast', 'unknown-command', 2],
  ['wujin stats --limitt 3', 'unknown-option', 2],
  ['wujin terms --year 2021', 'option-not-here', 2],
  ['wujin stats --limit', 'missing-value', 2],
  ['wujin stats --area wujn', 'invalid-value', 2],
  ['wujin stats --fields valeu', 'invalid-value', 2],
  ['wujin show', 'missing-argument', 2],
  ['wujin search', 'missing-argument', 2],
  ['wujin audit article-2022 twice', 'too-many-arguments', 2],
  ['wujin show little-gaint', 'unknown-id', 3],
  ['wujin stats --data no.json', 'unreadable-data', 4],
];

describe('a problem in Chinese', () => {
  test.each(problems)('is told all in Chinese: %s', async (line) => {
    const { stderr } = await runWujin([...argumentsOf(line), '--lang', 'zh']);
    // What the system says of a file that is missing is in its own words.
    const [first = '', ...rest] = stderr.trimEnd().split('\n');
    for (const each of line.includes('--data') ? [first] : [first, ...rest]) {
      expect(each).toMatch(/\p{Script=Han}/u);
    }
    expect(stderr).not.toMatch(/There is|It takes|needs|Did you mean|could not|takes no/);
  });
});

describe('a problem in JSON', () => {
  const forms = problems.flatMap(([line, code, exit]) =>
    ['--json', '-f json', '-fjson', '--format=json', '-f ndjson', '--format ndjson']
      // An option without its value must stand last; what stands before it is read all the same.
      .map((form) => line.replace(/^wujin (\S+)/, `wujin $1 ${form}`))
      .map((each) => [each, code, exit] as const),
  );
  test.each([
    ...forms,
    ['wujin cite nope -f csl-json', 'unknown-id', 3] as const,
    ['wujin cite nope --json', 'unknown-id', 3] as const,
    ['wujin cite -f csl-json', 'missing-argument', 2] as const,
    ['wujin --json nope', 'unknown-command', 2] as const,
  ])(
    'has code, message, hint and suggestions, and nothing on stdout: %s',
    async (line, code, exit) => {
      const result = await runWujin(argumentsOf(line));
      expect({ stdout: result.stdout, exit: result.exit }).toEqual({ stdout: '', exit });
      const told: unknown = JSON.parse(result.stderr);
      expect(told).toEqual({
        error: {
          code,
          message: expect.stringMatching(/\S/),
          hint: expect.toSatisfy((hint) => hint === null || typeof hint === 'string'),
          suggestions: expect.any(Array),
        },
      });
      expect(result.stderr.split('\n')).toHaveLength(2);
    },
  );

  test('says in it what a person reads, in the language asked for', async () => {
    const argv = ['terms', 'x', '--year', '2021', '--json'];
    expect(JSON.parse((await runWujin(argv)).stderr)).toMatchObject({
      error: {
        message: 'wujin terms does not accept --year.',
        hint: expect.stringMatching(/^It works with: stats, rankings,/),
        suggestions: [],
      },
    });
    expect(JSON.parse((await runWujin([...argv, '--lang', 'zh'])).stderr)).toMatchObject({
      error: { message: 'wujin terms 不支持 --year。' },
    });
  });

  test('names the nearest as suggestions', async () => {
    const { stderr } = await runWujin(['stats', '--area', 'wujn', '--json']);
    expect(JSON.parse(stderr)).toMatchObject({ error: { suggestions: ['wujin'] } });
  });

  test('lists in its hint what is wrong with a file', async () => {
    const text = ownFile({ redirects: [{ from: 'old', to: 'nope' }] });
    const { stdout, stderr, exit } = await runOn(text, ['stats', '--json']);
    expect({ stdout, exit }).toEqual({ stdout: '', exit: 4 });
    expect(JSON.parse(stderr)).toEqual({
      error: {
        code: 'invalid-data',
        message: 'own.json is not a valid dataset: 1 problem.',
        hint: `own.json:1:${text.indexOf('"nope"') + 1}: redirects/0/to: no entry has the id “nope”`,
        suggestions: [],
      },
    });
  });

  test('is not told where --json stands behind `--` as a word', async () => {
    const { stderr, exit } = await runWujin(['show', '--', '--json']);
    expect(exit).toBe(3);
    expect(stderr.split('\n')[0]).toBe('No entry has the id “--json”.');
  });
});

describe('escape sequences on the command line', () => {
  const red = `${esc}[31mred`;
  const title = `${esc}]0;title\u0007x`;
  const lines: readonly (readonly string[])[] = [
    [red],
    [`--${red}`],
    ['stats', red],
    ['stats', '--area', red],
    ['stats', '--limit', red],
    ['stats', '--fields', red],
    ['stats', '--sort', `${red}:desc`],
    ['stats', '--data', red],
    ['show', title],
    ['history', title],
    ['cite', title],
    ['audit', title],
    ['search', title],
    ['show', '\u009b31mred'],
    ['show', 'a\u202eb'],
  ];
  const control = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/;

  test.each(lines.map((argv) => [JSON.stringify(argv), argv] as const))(
    'do not come back: %s',
    async (_, argv) => {
      const { stdout, stderr } = await runWujin(argv);
      expect(stderr).not.toBe('');
      expect(stdout + stderr).not.toMatch(control);
      const json = await runWujin([...argv, '--json']);
      expect(json.stdout + json.stderr).not.toMatch(control);
    },
  );

  test('leave the rest of the word readable', async () => {
    expect((await runWujin([red])).stderr).toMatch(/^Unknown command “red”\.\n/);
  });
});

describe('colour of errors and remarks', () => {
  const error = ['stats', '--area', 'wujn'];
  const remark = ['stats', 'hightech'];
  const forced = { FORCE_COLOR: '1' };

  test.each([
    ['--color never', [...error, '--color', 'never'], forced],
    ['--color=never', [...error, '--color=never'], forced],
    ['--color never, before the command', ['--color', 'never', ...error], forced],
    ['--color never on a remark', [...remark, '--color', 'never'], forced],
    ['NO_COLOR', error, { NO_COLOR: '1', ...forced }],
    ['NO_COLOR on a remark', remark, { NO_COLOR: '1', ...forced }],
    ['TERM=dumb', error, { TERM: 'dumb' }],
  ])('is none with %s, even in a terminal', async (_, argv, env) => {
    const { stderr } = await runWujin(argv, { terminal: 80, env });
    expect(stderr).not.toBe('');
    expect(stderr).not.toContain(esc);
  });

  test.each([
    ['--color always', [...error, '--color', 'always'], { NO_COLOR: '1' }, null],
    ['--color always on a remark', [...remark, '--color', 'always'], { NO_COLOR: '1' }, null],
    ['FORCE_COLOR', error, forced, null],
    ['a terminal', error, {}, 80],
    ['a terminal on a remark', remark, {}, 80],
  ])('is there with %s', async (_, argv, env, terminal) => {
    const { stderr } = await runWujin(argv, { terminal, env });
    expect(stderr).toContain(`${esc}[`);
  });

  test.each([
    ['an error', error],
    ['a remark', remark],
  ])('is none in a pipe: %s', async (_, argv) => {
    expect((await runWujin(argv, { env: {} })).stderr).not.toContain(esc);
  });

  test('is never in JSON', async () => {
    const { stderr } = await runWujin([...error, '--json', '--color', 'always'], { terminal: 80 });
    expect(stderr).not.toContain(esc);
  });
});

describe('the width of a terminal', () => {
  const widest = (text: string) => Math.max(...text.split('\n').map(displayWidth));

  test.each([
    ['COLUMNS=40', ['stats'], { COLUMNS: '40' }],
    ['--width 40', ['stats', '--width', '40'], {}],
    ['--width 40 before COLUMNS', ['stats', '--width', '40'], { COLUMNS: '90' }],
    ['COLUMNS=40, in Chinese', ['stats', '--lang', 'zh'], { COLUMNS: '40' }],
    ['--width 40, in Chinese', ['stats', '--lang', 'zh', '--width', '40'], {}],
  ])('is that of %s for a table and for the remark under it', async (_, argv, env) => {
    const asked = await runWujin(argv, { terminal: 120, env: { NO_COLOR: '1', ...env } });
    const language = argv.includes('zh') ? ['--lang', 'zh'] : [];
    expect(asked).toEqual(await runWujin(['stats', ...language], { terminal: 40 }));
    expect(widest(asked.stdout)).toBeLessThanOrEqual(40);
    expect(widest(asked.stderr)).toBeLessThanOrEqual(40);
    expect(asked.stderr.trim().split('\n').length).toBeGreaterThan(1);
  });

  test('is that of COLUMNS for an error too', async () => {
    const env = { NO_COLOR: '1', COLUMNS: '40' };
    const { stderr } = await runWujin(['stats', '--area', 'x'], { terminal: 120, env });
    expect(widest(stderr)).toBeLessThanOrEqual(40);
  });

  test.each(['0', '-5', 'wide', ''])('is not that of COLUMNS=%j', async (columns) => {
    const env = { NO_COLOR: '1', COLUMNS: columns };
    expect(await runWujin(['stats'], { terminal: 70, env })).toEqual(
      await runWujin(['stats'], { terminal: 70 }),
    );
  });
});
