import { describe, expect, test } from 'vitest';
import { run } from '../../src/cli.ts';
import type { Output } from '../../src/terminal/output.ts';
import { save } from '../../src/terminal/save.ts';
import { runWujin } from '../cli/harness.ts';
import { bundled, changed } from '../model/bundled.ts';
import { ownFile, runOn } from './own-file.ts';

/** A dataset of the user's own: checked before use, refused with what is wrong and where. */
const gdp = 'gdp-2019-wujin-with-cedz';
const inArea = (area: string) => ({ figures: changed(bundled.figures, gdp, () => ({ area })) });
const allAstray = (count: number) => ({
  figures: bundled.figures.map((each, i) => (i < count ? { ...each, area: 'nowhere' } : each)),
});

const { title: _, ...untitled } = bundled;
const { sources: __, ...unsourced } = bundled;

/** What is wrong, the text from which on it is wrong, and what is said. */
const findings: readonly (readonly [
  what: string,
  text: string,
  wrong: string,
  en: string,
  zh: string,
])[] = [
  [
    'a broken reference',
    ownFile(inArea('nowhere')),
    '"nowhere"',
    `figures/${gdp}/area: no entry in areas has the id “nowhere”`,
    `figures/${gdp}/area：areas 中没有 id 为“nowhere”的条目`,
  ],
  [
    'a misspelt reference',
    ownFile(inArea('jaingsu')),
    '"jaingsu"',
    `figures/${gdp}/area: no entry in areas has the id “jaingsu”. Did you mean “jiangsu”?`,
    `figures/${gdp}/area：areas 中没有 id 为“jaingsu”的条目。您是否要用“jiangsu”？`,
  ],
  [
    'an id used twice',
    ownFile({ places: changed(bundled.places, 'west-taihu-park', () => ({ id: 'gdp' })) }),
    '"gdp","name"',
    'places/gdp/id: the id “gdp” is already used by indicators/gdp',
    'places/gdp/id：id“gdp”已用于 indicators/gdp',
  ],
  [
    'a redirect to nowhere',
    ownFile({ redirects: [{ from: 'old', to: 'nope' }] }),
    '"nope"',
    'redirects/0/to: no entry has the id “nope”',
    'redirects/0/to：没有 id 为“nope”的条目',
  ],
  [
    'a key left out',
    JSON.stringify({ ...unsourced, figures: [], tensions: [] }),
    '{',
    'sources: is missing',
    'sources：缺少这个键',
  ],
  [
    'a misspelt key',
    JSON.stringify({ ...untitled, titel: bundled.title }),
    '"titel"',
    'titel: is not a known key. Did you mean “title”?',
    'titel：此处没有这个键。您是否要用“title”？',
  ],
  [
    'an unknown word',
    ownFile().replace('"kind":"actual"', '"kind":"actaul"'),
    '"actaul"',
    `figures/${bundled.figures.find(({ kind }) => kind === 'actual')?.id}/kind: “actaul” is not accepted here. Did you mean “actual”? Choose one of: actual, estimate, target`,
    `figures/${bundled.figures.find(({ kind }) => kind === 'actual')?.id}/kind：此处不接受“actaul”。您是否要用“actual”？可选值：actual、estimate、target`,
  ],
  ['something else', 'null', 'null', 'must be an object, not null', '应为对象，而不是 null'],
];
const at = (text: string, wrong: string) => text.indexOf(wrong) + 1;

describe('a file that is not valid', () => {
  test.each(findings)('is refused: %s', async (_, text, wrong, en) => {
    expect(await runOn(text, ['stats'])).toEqual({
      stdout: '',
      stderr: `own.json is not a valid dataset: 1 problem.\nown.json:1:${at(text, wrong)}: ${en}\n`,
      exit: 4,
    });
  });

  test.each(findings)('is refused in Chinese: %s', async (_, text, wrong, _en, zh) => {
    expect(await runOn(text, ['stats', '--lang', 'zh'])).toEqual({
      stdout: '',
      stderr: `own.json 不是有效的数据集：1 处问题。\nown.json:1:${at(text, wrong)}: ${zh}\n`,
      exit: 4,
    });
  });

  test('is refused with the same lines in JSON', async () => {
    const text = ownFile(allAstray(30));
    const { stderr, exit } = await runOn(text, ['stats', '--json']);
    const [message, ...lines] = (await runOn(text, ['stats'])).stderr.trimEnd().split('\n');
    const error = { code: 'invalid-data', message, hint: lines.join('\n'), suggestions: [] };
    expect({ error: JSON.parse(stderr), exit }).toEqual({ error: { error }, exit: 4 });
    expect(lines).toHaveLength(30);
  });

  test.each([
    ['wrong type', { accessed: 7 }, 'accessed: must be '],
    ['no date', { accessed: 'soon' }, 'accessed: must be a year, a month or a day'],
    ['empty text', { version: '' }, 'version: must be a text that is not empty'],
  ])('names the path and what was expected: %s', async (_, change, line) => {
    const { stderr, exit } = await runOn(JSON.stringify({ ...bundled, ...change }), ['stats']);
    expect(exit).toBe(4);
    expect(stderr.split('\n')[1]).toContain(line);
  });

  test.each([
    [2, 2, null, null],
    [100, 100, null, null],
    [101, 100, 'and 1 more', '另有 1 处'],
    [127, 100, 'and 27 more', '另有 27 处'],
  ])('lists of %i problems %i, and says how many more', async (count, listed, en, zh) => {
    const text = ownFile(allAstray(count));
    const lines = (await runOn(text, ['stats'])).stderr.trimEnd().split('\n');
    expect(lines[0]).toBe(`own.json is not a valid dataset: ${count} problems.`);
    expect(lines.filter((line) => /^own\.json:1:\d+: figures\//.test(line))).toHaveLength(listed);
    expect(lines.slice(1 + listed)).toEqual(en === null ? [] : [en]);
    const chinese = (await runOn(text, ['stats', '--lang', 'zh'])).stderr.trimEnd().split('\n');
    expect(chinese[0]).toBe(`own.json 不是有效的数据集：${count} 处问题。`);
    expect(chinese.slice(1 + listed)).toEqual(zh === null ? [] : [zh]);
  });

  test.each([
    ['stats'],
    ['search', 'gdp'],
    ['show', 'gdp'],
    ['history', 'gdp'],
    ['audit'],
    ['cite', gdp],
    [],
  ])('is refused by every command: wujin %s', async (...argv) => {
    const { stdout, exit } = await runOn(ownFile(inArea('nowhere')), argv);
    expect({ stdout, exit }).toEqual({ stdout: '', exit: 4 });
  });

  test('a text of the file cannot reach the terminal with its escape sequences', async () => {
    const { stderr, exit } = await runOn(ownFile(inArea('\u001b[2Jnowhere')), ['stats']);
    expect(exit).toBe(4);
    expect(stderr).not.toContain('\u001b');
  });
});

describe('a file that cannot be read', () => {
  test('is named, with the reason', async () => {
    expect(await runWujin(['stats', '--data', 'no.json'])).toEqual({
      stdout: '',
      stderr: "Cannot read no.json.\nENOENT: no such file or directory, open 'no.json'\n",
      exit: 4,
    });
  });

  test.each([
    ['', '1:1', 'a value is expected, but the file ends here.', '此处应为一个值，但文件到此结束。'],
    [
      '{\n  "title": {"en": "A"\n  "zh": "B"}}',
      '3:3',
      'a comma or a closing bracket is expected.',
      '此处应为逗号或右括号。',
    ],
    [
      'title,value\n',
      '1:1',
      '“title” is not a JSON value. Texts and keys need double quotes.',
      '“title”不是 JSON 的值。文本与键须加双引号。',
    ],
  ])('is refused where it is not JSON: %j', async (text, at, en, zh) => {
    expect(await runOn(text, ['stats'])).toEqual({
      stdout: '',
      stderr: `own.json is not valid JSON.\nown.json:${at}: ${en}\n`,
      exit: 4,
    });
    expect(await runOn(text, ['stats', '--lang', 'zh'])).toEqual({
      stdout: '',
      stderr: `own.json 不是有效的 JSON。\nown.json:${at}: ${zh}\n`,
      exit: 4,
    });
  });

  test.each([
    ['en', 'own.json is not UTF-8 text.\nSave it as UTF-8. In Excel: “CSV UTF-8”.\n'],
    ['zh', 'own.json 不是 UTF-8 文本。\n请存为 UTF-8。Excel 中选“CSV UTF-8”。\n'],
  ])('is refused where it is not UTF-8, as GBK is not: --lang %s', async (language, message) => {
    const written = { stdout: '', stderr: '' };
    const output = (name: 'stdout' | 'stderr'): Output => ({
      isTerminal: false,
      columns: null,
      rows: null,
      write: async (text) => {
        written[name] += text;
        return true;
      },
    });
    const exit = await run(['stats', '--data', 'own.json', '--lang', language], {
      stdout: output('stdout'),
      stderr: output('stderr'),
      env: {},
      isFile: async () => true,
      kindOf: async () => 'file',
      list: async () => [],
      // "武进" in GBK, between quotation marks.
      readFile: async () => Uint8Array.of(0x22, 0xce, 0xe4, 0xbd, 0xf8, 0x22),
      readStdin: async () => new Uint8Array(),
      save,
      page: async () => false,
    });
    expect({ ...written, exit }).toEqual({ stdout: '', stderr: message, exit: 4 });
  });
});

describe('standard input', () => {
  test('is read for `-`, and answers as a file does', async () => {
    const text = ownFile({ version: '7.7.7' });
    const { stdout, exit } = await runWujin(['--version', '--data', '-'], { stdin: text });
    expect({ exit, ours: stdout.endsWith('(data 7.7.7)\n') }).toEqual({ exit: 0, ours: true });
    const [piped, file] = [
      await runWujin(['stats', '--data', '-'], { stdin: text }),
      await runOn(text, ['stats']),
    ];
    expect(piped.stdout).toBe(file.stdout);
    expect(file.stderr).toMatch(/\nData: .*, 7\.7\.7 \(own\.json\)\.\n$/);
    expect(piped.stderr).toMatch(/\nData: .*, 7\.7\.7 \(Standard input\)\.\n$/);
  });

  test.each([
    ['', 'en', 'Standard input is not valid JSON.'],
    ['', 'zh', '标准输入 不是有效的 JSON。'],
    ['{}', 'en', /^Standard input is not a valid dataset: 1 problem\.$/],
    ['{}', 'zh', /^标准输入 不是有效的数据集：\d+ 处问题。$/],
  ])('is called by its name: %j in %s', async (stdin, language, message) => {
    const argv = ['stats', '--data', '-', '--lang', language];
    const { stdout, stderr, exit } = await runWujin(argv, { stdin });
    expect({ stdout, exit }).toEqual({ stdout: '', exit: 4 });
    expect(stderr.split('\n')[0]).toMatch(message);
  });

  test.each([
    ['{"a" 1}', 'en', 'line 1, column 6: a colon is expected after the key.'],
    ['{"a" 1}', 'zh', '第1行第6列：键之后应为冒号。'],
    ['\n[]', 'en', 'line 2, column 1: must be an object, not an empty array'],
    ['\n[]', 'zh', '第2行第1列：应为对象，而不是空数组'],
  ])('has lines and columns, and no name before them: %j in %s', async (stdin, language, line) => {
    const argv = ['stats', '--data', '-', '--lang', language];
    expect((await runWujin(argv, { stdin })).stderr.split('\n')[1]).toBe(line);
  });
});

describe('an id that was renamed', () => {
  const now = 'gdp-2021-wujin-with-cedz';
  const text = ownFile({
    redirects: [
      { from: 'gdp-old', to: now },
      { from: 'the-article', to: 'article-2022' },
    ],
  });

  test.each([
    ['show', 'gdp-old', now],
    ['history', 'gdp-old', now],
    ['cite', 'gdp-old', now],
    ['show', 'the-article', 'article-2022'],
    ['cite', 'the-article', 'article-2022'],
    ['audit', 'the-article', 'article-2022'],
  ])('is followed by %s, saying so on stderr: %s', async (command, old, id) => {
    const [before, after] = [await runOn(text, [command, old]), await runOn(text, [command, id])];
    expect(before.exit).toBe(0);
    expect(before.stdout).toBe(after.stdout);
    expect(before.stdout).not.toBe('');
    expect(before.stderr).toContain(`${old} is now ${id}.\n`);
    expect(after.stderr).not.toContain('is now');
    const chinese = await runOn(text, [command, old, '--lang', 'zh']);
    expect(chinese.stderr).toContain(`${old} 已更名为 ${id}。\n`);
  });

  test('leaves stdout to the answer in JSON', async () => {
    const { stdout, stderr } = await runOn(text, ['show', 'gdp-old', '--json']);
    expect(JSON.parse(stdout)).toMatchObject([{ id: now }]);
    expect(stderr.split('\n')[0]).toBe(`gdp-old is now ${now}.`);
  });
});

describe('a suggested command', () => {
  const suggested = async (data: string) =>
    (await runWujin(['stats', 'hightech', '--data', data], { files: { [data]: ownFile() } }))
      .stderr;

  test('is for the same data', async () => {
    expect(await suggested('own.json')).toContain('Try wujin search hightech --data own.json\n');
  });

  test('has a path with spaces as one word', async () => {
    expect(await suggested("my district's.json")).toContain(
      "Try wujin search hightech --data 'my district'\\''s.json'\n",
    );
  });

  test('names no data if it is the bundled one', async () => {
    const { stderr } = await runWujin(['stats', 'hightech']);
    expect(stderr).toMatch(/Try wujin search hightech\n$/);
  });

  test('quotes what a shell would act on', async () => {
    const { stderr } = await runWujin(['stats', 'hightech', 'x;', '$HOME']);
    expect(stderr).toMatch(/Try wujin search hightech 'x;' '\$HOME'\n$/);
  });

  test('ends the options before a word that begins with a hyphen', async () => {
    const { stderr } = await runWujin(['stats', '--', '-x-nothing']);
    expect(stderr).toMatch(/Try wujin search -- -x-nothing\n$/);
  });
});

describe('ids', () => {
  test.each([
    ['show', 'GDP-2021-Wujin-with-CEDZ'],
    ['history', 'GDP'],
    ['cite', 'Article-2022'],
    ['audit', 'ARTICLE-2022'],
  ])('may be typed with capitals: wujin %s %s', async (command, id) => {
    const [typed, lower] = [
      await runWujin([command, id]),
      await runWujin([command, id.toLowerCase()]),
    ];
    expect(typed).toEqual(lower);
    expect(typed.exit).toBe(0);
  });
});

test('what a cell should hold is said in Chinese too', async () => {
  const csv =
    'indicator,area,period,value,unit,source,published\nJobs,Town,2024,12,jobs,R,01/03/2025\n';
  const { stderr, exit } = await runWujin(['stats', '--data', 'a.csv', '--lang', 'zh'], {
    files: { 'a.csv': csv },
  });
  expect(exit).toBe(4);
  expect(stderr).toContain('应为日、月或年，如 2024-05-01');
});

describe('the commands of a hint', () => {
  test.each([
    ['audit', 'nothing'],
    ['compare'],
    ['compare', 'nothing'],
    ['history', 'nothing'],
    ['show'],
    ['stats', '--area', 'nothing'],
  ])('have the data of the run: wujin %s %s', async (...argv) => {
    for (const language of ['en', 'zh']) {
      const line = [...argv.filter(Boolean), '--data', 'own.json', '--lang', language];
      const { stderr } = await runWujin(line, { files: { 'own.json': ownFile() } });
      const named = stderr.match(/wujin (?:help areas|[a-z]+ (?:--all )?--fields|history)/g) ?? [];
      expect(named.length).toBeGreaterThan(0);
      expect(stderr.match(/--data own\.json/g)).toHaveLength(named.length);
    }
  });
});
