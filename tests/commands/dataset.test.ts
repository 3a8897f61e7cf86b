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
const findings: readonly (readonly [what: string, text: string, en: string, zh: string])[] = [
  [
    'a broken reference',
    ownFile(inArea('nowhere')),
    `figures/${gdp}/area: “nowhere” is no id of areas`,
    `figures/${gdp}/area: “nowhere”不是 areas 中的 id`,
  ],
  [
    'an id used twice',
    ownFile({ places: changed(bundled.places, 'west-taihu-park', () => ({ id: 'gdp' })) }),
    'places/gdp: the id is used twice, first by indicators/gdp',
    'places/gdp: id 重复，首次见于 indicators/gdp',
  ],
  [
    'a redirect to nowhere',
    ownFile({ redirects: [{ from: 'old', to: 'nope' }] }),
    'redirects/0/to: “nope” is the id of no entry',
    'redirects/0/to: “nope”不是任何条目的 id',
  ],
  ['a key left out', JSON.stringify(untitled), 'title: is missing', 'title: 缺失'],
  [
    'a key too many',
    JSON.stringify({ ...bundled, extra: 1 }),
    'extra: is no key that is known here',
    'extra: 不是此处的已知键',
  ],
  ['something else', 'null', '/: must be Object, not null', '/: 应为 Object，而不是 null'],
];

describe('a file that is not valid', () => {
  test.each(findings)('is refused: %s', async (_, text, en) => {
    expect(await runOn(text, ['stats'])).toEqual({
      stdout: '',
      stderr: `own.json is not a valid dataset: 1 problem.\n${en}\n`,
      exit: 4,
    });
  });

  test.each(findings)('is refused in Chinese: %s', async (_, text, _en, zh) => {
    expect(await runOn(text, ['stats', '--lang', 'zh'])).toEqual({
      stdout: '',
      stderr: `own.json 不是有效的数据集：1 处问题。\n${zh}\n`,
      exit: 4,
    });
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
    [20, 20, null, null],
    [21, 20, 'and 1 more', '另有 1 处'],
    [27, 20, 'and 7 more', '另有 7 处'],
  ])('lists of %i problems %i, and says how many more', async (count, listed, en, zh) => {
    const text = ownFile(allAstray(count));
    const lines = (await runOn(text, ['stats'])).stderr.trimEnd().split('\n');
    expect(lines[0]).toBe(`own.json is not a valid dataset: ${count} problems.`);
    expect(lines.filter((line) => line.startsWith('figures/'))).toHaveLength(listed);
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
      stderr: "no.json could not be read.\nENOENT: no such file or directory, open 'no.json'\n",
      exit: 4,
    });
  });

  test.each([
    ['', 'own.json is not JSON.'],
    ['{"title":', 'own.json is not JSON.'],
    ['title,value\n', 'own.json is not JSON.'],
  ])('is refused where it is not JSON: %j', async (text, message) => {
    const { stdout, stderr, exit } = await runOn(text, ['stats']);
    expect({ stdout, exit }).toEqual({ stdout: '', exit: 4 });
    expect(stderr.split('\n')[0]).toBe(message);
    const chinese = await runOn(text, ['stats', '--lang', 'zh']);
    expect(chinese.stderr.split('\n')[0]).toBe('own.json 不是 JSON。');
  });

  test.each([
    ['en', 'own.json is not UTF-8 text.\n'],
    ['zh', 'own.json 不是 UTF-8 文本。\n'],
  ])('is refused where it is not UTF-8, as GBK is not: --lang %s', async (language, message) => {
    const written = { stdout: '', stderr: '' };
    const output = (name: 'stdout' | 'stderr'): Output => ({
      isTerminal: false,
      columns: null,
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
      // "武进" in GBK, between quotation marks.
      readFile: async () => Uint8Array.of(0x22, 0xce, 0xe4, 0xbd, 0xf8, 0x22),
      readStdin: async () => new Uint8Array(),
      save,
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
    ['', 'en', 'Standard input is not JSON.'],
    ['', 'zh', '标准输入 不是 JSON。'],
    ['{}', 'en', /^Standard input is not a valid dataset: \d+ problems\.$/],
    ['{}', 'zh', /^标准输入 不是有效的数据集：\d+ 处问题。$/],
  ])('is called by its name: %j in %s', async (stdin, language, message) => {
    const argv = ['stats', '--data', '-', '--lang', language];
    const { stdout, stderr, exit } = await runWujin(argv, { stdin });
    expect({ stdout, exit }).toEqual({ stdout: '', exit: 4 });
    expect(stderr.split('\n')[0]).toMatch(message);
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

describe('the next line to type', () => {
  test.each(['stats', 'search gdp', 'history gdp', 'audit'])(
    'is of the same data: %s',
    async (line) => {
      const { stderr } = await runOn(ownFile(), line.split(' '));
      const [, next = ''] = /(wujin show .*)$/m.exec(stderr) ?? [];
      expect(next).toMatch(/^wujin show \S+ --data own\.json$/);
    },
  );

  test('names a path with spaces as one word', async () => {
    const path = "my district's.json";
    const { stderr } = await runWujin(['stats', '--data', path], { files: { [path]: ownFile() } });
    expect(stderr).toMatch(/wujin show \S+ --data 'my district'\\''s\.json'\n/);
  });

  test('names no data where it is the bundled one', async () => {
    const { stderr } = await runWujin(['stats']);
    expect(stderr).toMatch(/wujin show \S+\n$/);
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
