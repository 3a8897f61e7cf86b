import { expect } from 'vitest';
import { columnsOf } from '../../src/terminal/output.ts';
import { displayWidth } from '../../src/terminal/width.ts';
import type { Result, World } from '../cli/harness.ts';
import { fc } from '../random.ts';

/** How often: `WUJIN_FUZZ=200000 WUJIN_FUZZ_SEED=7 npm run fuzz`. A test takes its share of those runs. */
export function runsOf(usual: number, share: number): fc.Parameters<unknown> {
  const { WUJIN_FUZZ } = process.env;
  return { numRuns: WUJIN_FUZZ ? Math.ceil(Number(WUJIN_FUZZ) * share) : usual };
}

const variables = {
  NO_COLOR: ['', '1'],
  FORCE_COLOR: ['0', '1', '2', '3', 'false', 'x'],
  CLICOLOR_FORCE: ['0', '1'],
  CLICOLOR: ['0', '1'],
  TERM: ['dumb', 'xterm-256color', '', '\u001b[2J'],
  COLORTERM: ['truecolor', 'x'],
  COLUMNS: [
    '',
    '0',
    '-5',
    'abc',
    '1',
    '19',
    '20',
    '41',
    '1e3',
    '1e9',
    '0x50',
    ' 80 ',
    '9'.repeat(400),
  ],
  LANG: ['C', 'zh_CN.UTF-8', 'tr_TR.ISO-8859-9'],
  LC_ALL: ['C', 'de_DE.UTF-8'],
  HOME: [''],
  WUJIN_FORMAT: [
    'json',
    'list',
    'table',
    'csv',
    'tsv',
    'ndjson',
    'markdown',
    'ris',
    'bibtex',
    'xml',
    '',
  ],
  WUJIN_LANG: ['en', 'zh', 'fr', ''],
  WUJIN_COLOR: ['auto', 'always', 'never', 'yes'],
  WUJIN_DATA: ['own.json', 'none.json', '-', ''],
} as const;

/** Each variable is mostly not set: an error of one hides what the others do. */
const env: fc.Arbitrary<Record<string, string>> = fc
  .record(
    Object.fromEntries(
      Object.entries(variables).map(([name, values]) => [
        name,
        fc.oneof({ weight: 9, arbitrary: fc.constant('') }, fc.constantFrom<string>(...values)),
      ]),
    ),
  )
  .map((given) => Object.fromEntries(Object.entries(given).filter(([, value]) => value !== '')));

export const worlds: fc.Arbitrary<Pick<World, 'terminal' | 'env'>> = fc.record({
  terminal: fc.oneof(fc.constant(null), fc.integer({ min: 1, max: 300 })),
  env,
});

/** What must not reach a terminal: controls but newline, what turns the direction, what is not seen. */
const unsafe =
  /(?!\n)\p{Cc}|\p{Bidi_Control}|[\u00ad\u180e\u200b-\u200d\u2028\u2029\u2060-\u2064\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]/u;
const ourColours = /\u001b\[(?:0|1|2|22|31|32|33|39)m/g;
const trace = /Something went wrong|出现意外错误|^\s+at .+:\d+:\d+/m;

/** Formats whose lines are as long as they are, and commands that know no width. */
const endless =
  /json|csv|tsv|markdown|bibtex|ris|text|datapackage|svg|html|unix|github|sarif|^(?:cite|export|schema|completion)$/;

/** The words that are options: those behind `--` are not. */
export function optionsOf(argv: readonly string[]): readonly string[] {
  return argv.includes('--') ? argv.slice(0, argv.indexOf('--')) : argv;
}

/** What holds for every run, whatever was asked. Each is a promise of the contract. */
export function expectSound(
  argv: readonly string[],
  { terminal = null, env = {} }: Pick<World, 'terminal' | 'env'>,
  { stdout, stderr, exit }: Result,
): void {
  // 1 is for what nobody foresaw: a disk, not an argument.
  expect([0, 2, 3, 4, 5]).toContain(exit);
  expect(stderr).not.toMatch(trace);
  // A check that found something prints it, and ends with 5. Of several files it reads those that it can:
  // for the others it ends with 4.
  if (exit !== 0 && exit !== 5) {
    if (exit !== 4 || !optionsOf(argv).includes('check')) expect(stdout).toBe('');
    expect(stderr).not.toBe('');
  }
  // The byte-order mark that --bom asks for, at the start and nowhere else.
  const answer = optionsOf(argv).includes('--bom') ? stdout.replace(/^\ufeff/, '') : stdout;
  for (const text of [answer, stderr]) {
    const bare = text.replaceAll(ourColours, '').replaceAll('\t', tabs(argv, env));
    expect(unsafe.exec(bare)?.[0]?.codePointAt(0)?.toString(16)).toBe(undefined);
  }
  expectJson(argv, { stdout, stderr, exit });
  if (terminal !== null) expectToFit(argv, terminal, env, stdout);
}

/** Tabs part the fields of TSV and the words of completions, and stand in the scripts of shells. */
function tabs(argv: readonly string[], env: NonNullable<World['env']>): string {
  const allowed = [...argv, env['WUJIN_FORMAT'] ?? ''].some((word) => /tsv|completion/.test(word));
  return allowed ? ' ' : '\t';
}

/** JSON where --json asks for it and is no value of another option. */
function expectJson(argv: readonly string[], { stdout, stderr, exit }: Result): void {
  const options = optionsOf(argv);
  if (!options.includes('--json')) return;
  if (exit !== 0 && exit !== 5) {
    const error: unknown = JSON.parse(stderr);
    expect(error).toEqual({
      error: {
        code: expect.any(String),
        message: expect.any(String),
        hint: expect.toBeOneOf([expect.any(String), null]),
        suggestions: expect.any(Array),
      },
    });
    return;
  }
  const isOther = options.some((word) => /^-[^-]*[hV]|^--(?:help|version|out)/.test(word));
  if (!isOther) expect(() => JSON.parse(stdout)).not.toThrow();
}

/**
 * Lines for people are never wider than the terminal from 20 columns up, where a table or a list is
 * what was asked for. Only lines to be typed are whole at any width, as in the overview (`  wujin …`);
 * the help, which has more of them, is for 40 columns up: see its own tests. The version is one line.
 */
function expectToFit(
  argv: readonly string[],
  terminal: number,
  env: NonNullable<World['env']>,
  stdout: string,
): void {
  const words = [...argv, env['WUJIN_FORMAT'] ?? ''];
  if (words.some((word) => endless.test(word))) return;
  if (words.some((word) => /^help$|^-[^-]*[hV]|^--(?:help|version)/.test(word))) return;
  const asked = argv.flatMap((word, i) => {
    if (word === '--width') return Number(argv[i + 1]);
    return word.startsWith('--width=') ? Number(word.slice(8)) : [];
  });
  const own = columnsOf({ columns: terminal }, env);
  const width = Math.max(...(asked.length > 0 ? asked.filter(Number.isInteger) : [own]));
  if (width < 20) return;
  for (const line of stdout.split('\n')) {
    if (displayWidth(line) > width && !line.startsWith('  wujin '))
      expect(line, `wider than ${width} columns`).toBe('');
  }
}
