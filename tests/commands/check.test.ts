import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import { runWujin } from '../cli/harness.ts';
import { check, disputed, gdp, right, rowsOf, unconfirmed, unknown, wrong } from './check-texts.ts';

const all = [wrong, disputed, unconfirmed, right, unknown].join('\n');
const squeezed = (text: string) => text.replaceAll(/\s+/g, '');

describe('the report', () => {
  test('says of a contradiction what was read, what the data has, by whom, why, and what to write', async () => {
    const { stdout } = await check(wrong, ['--width', '120']);
    const [file, head, ...lines] = stdout.split('\n');
    expect(file).toBe('a.md');
    expect(head).toMatch(
      /^ {2}1:9 {2}✗ contradicted {2}“259\.158 billion yuan” {2}Gross domestic product · 2021 · Wujin incl\. EDZ$/,
    );
    const text = lines.join('\n');
    expect(text).toContain('Read as CNY 259.158 bn. The data has CNY 295.158 bn:');
    expect(text).toContain(
      '- CNY 295.158 bn · Wujin District Statistics Bureau · copy on weimomishe.com\n',
    );
    expect(text).toContain(
      'Likely cause: swapped or changed digits. Should read “295.158 billion yuan”.',
    );
    expect(text).toContain('gdp-2021-wujin-with-cedz · fact named by the author');
  });

  test('says it in Chinese', async () => {
    const { stdout } = await check(wrong, ['--width', '120', '--lang', 'zh']);
    expect(stdout).toContain(
      '✗ 有矛盾  “259.158 billion yuan”  地区生产总值 · 2021 · 武进区（含经开区）',
    );
    expect(stdout).toContain('理解为2,591.58亿元，数据中为2,951.58亿元：');
    expect(stdout).toContain('可能原因：数字颠倒或有误。应为“295.158 billion yuan”。');
  });

  test('names both sides of a dispute', async () => {
    const { stdout } = await check(disputed, ['--width', '120']);
    const [, before = '', against = ''] = stdout.split(/Confirmed by:|Contradicted by:/);
    expect(before).toContain('52,896');
    expect(against).toContain('58,296');
  });

  test('has the note of the fact, and never the address of a copy or an unverified page', async () => {
    const { stdout } = await check(unconfirmed, ['--width', '200', '--verdict', 'all']);
    expect(stdout).toContain('Note: Probably counted incl. EDZ');
    expect(stdout).toContain('· unverified · 2022-07-30 · miulaqin.cn');
    expect(stdout).not.toContain('http');
  });

  test('lists by default what is contradicted or disputed, with --verdict all everything', async () => {
    const listed = (stdout: string) =>
      [...stdout.matchAll(/^ +(\d+):\d+ /gm)].map(([, line]) => line);
    expect(listed((await check(all)).stdout)).toEqual(['1', '3']);
    expect(listed((await check(all, ['--verdict', 'all'])).stdout)).toEqual([
      '1',
      '3',
      '5',
      '7',
      '9',
    ]);
    expect(listed((await check(all, ['--verdict', 'unknown'])).stdout)).toEqual(['9']);
    const { stderr } = await check(all);
    expect(stderr).toBe('Showing 2 of 5. Add --verdict all for every number that was read.\n');
  });

  test.each(
    ['en', 'zh'].flatMap((lang) => [20, 40, 80, 120].map((width) => [lang, width] as const)),
  )('in %s fits into %i columns and loses nothing', async (lang, width) => {
    const options = ['--verdict', 'all', '--lang', lang];
    const { stdout } = await check(all, options, { terminal: width });
    for (const line of stdout.split('\n')) expect(stringWidth(line)).toBeLessThanOrEqual(width);
    const whole = await check(all, options);
    expect(squeezed(stdout)).toBe(squeezed(whole.stdout));
  });

  test('in a pipe cuts nothing and begins each statement on one line', async () => {
    const { stdout } = await check(all);
    expect(stdout).toMatch(/^ {3}1:9 {2}✗ contradicted .*Wujin incl\. EDZ$/m);
  });

  test('groups statements by file, in the order in which the files are given', async () => {
    const files = { 'b.md': wrong, 'a.md': wrong };
    const { stdout } = await runWujin(['check', 'b.md', 'a.md'], { files });
    expect(stdout.split('\n').filter((line) => line.endsWith('.md'))).toEqual(['b.md', 'a.md']);
    expect(stdout).toContain('\n2 files, 2 numbers: 0 confirmed, 2 contradicted.\n');
  });

  test('shows no control character of a text', async () => {
    const { stdout } = await check(`GDP was 259\u001b[31m.158 billion yuan. ${wrong}`, [
      '--verdict',
      'all',
    ]);
    expect(stdout).not.toContain('\u001b');
  });

  test('has ASCII signs with --ascii', async () => {
    const { stdout } = await check(all, ['--ascii', '--verdict', 'all']);
    expect(stdout).toMatch(/^[\n -~]*$/);
    expect(stdout).toContain('x contradicted');
  });

  test('of a list has the same in one field a line', async () => {
    const { stdout } = await check(wrong, ['--format', 'list']);
    for (const line of [
      'File: a.md',
      'Line: 1',
      'Verdict: ✗ contradicted',
      'Likely cause: swapped or changed digits',
      'In the data: CNY 295.158 bn · should read 295.158 billion yuan',
    ]) {
      expect(stdout.split('\n')).toContain(line);
    }
    expect(stdout).toContain('\n1 file, 1 number: 0 confirmed, 1 contradicted.\n');
  });
});

test('fields are of no use to annotations, and that is said', async () => {
  const { stdout, stderr, exit } = await check(wrong, ['--fields', 'id', '--format', 'unix']);
  expect({ stdout, exit }).toEqual({ stdout: '', exit: 2 });
  expect(stderr).toContain('--fields and --format unix cannot be used together.');
});

describe('the summary', () => {
  test('counts every number by verdict, unknown ones with their reasons', async () => {
    const text = `${all}\nThere are 41 cats.\n`;
    const { stdout } = await check(text);
    expect(stdout.trimEnd().split('\n').at(-1)).toBe(
      '1 file, 6 numbers: 1 confirmed, 1 contradicted, 1 disputed, 1 unconfirmed, 2 unknown (2 no indicator named).',
    );
    const zh = await check(text, ['--lang', 'zh']);
    expect(zh.stdout.trimEnd().split('\n').at(-1)).toBe(
      '1 个文件，6 个数字：已证实 1 个，有矛盾 1 个，有争议 1 个，未证实 1 个，未知 2 个（未提及指标 2 个）。',
    );
  });

  test('says that a text has no number', async () => {
    expect(await check('Nothing to count here.')).toEqual({
      stdout: '1 file: no number was read.\n',
      stderr: '',
      exit: 0,
    });
  });

  test('goes to stderr where the answer is for a program', async () => {
    for (const format of ['json', 'ndjson', 'csv', 'markdown', 'unix', 'github', 'sarif']) {
      const { stdout, stderr } = await check(wrong, ['--format', format]);
      expect(stdout).not.toContain('1 file,');
      expect(stderr).toBe('1 file, 1 number: 0 confirmed, 1 contradicted.\n');
    }
  });
});

describe('the exit code', () => {
  const texts = { wrong, disputed, unconfirmed, unknown, right };
  const levels = ['contradicted', 'disputed', 'unconfirmed', 'unknown', 'never'] as const;
  const fails: Readonly<Record<keyof typeof texts, readonly (typeof levels)[number][]>> = {
    wrong: ['contradicted', 'disputed', 'unconfirmed', 'unknown'],
    disputed: ['disputed', 'unconfirmed', 'unknown'],
    unconfirmed: ['unconfirmed', 'unknown'],
    unknown: ['unknown'],
    right: [],
  };

  test.each(
    levels.flatMap((level) => Object.entries(texts).map(([name, text]) => ({ level, name, text }))),
  )('with --fail-on $level of a text that is $name', async ({ level, name, text }) => {
    const failing = Object.entries(fails).find(([key]) => key === name)?.[1] ?? [];
    const { exit } = await check(text, ['--fail-on', level]);
    expect(exit).toBe(failing.includes(level) ? 5 : 0);
  });

  test('is 5 for a contradiction unless another level is given, in every format and with --out', async () => {
    expect((await check(wrong)).exit).toBe(5);
    expect((await check(disputed)).exit).toBe(0);
    for (const format of ['json', 'list', 'unix', 'github', 'sarif']) {
      expect((await check(wrong, ['--format', format])).exit).toBe(5);
    }
    const written: string[] = [];
    const save = async (path: string) => {
      written.push(path);
      return null;
    };
    expect(await check(wrong, ['--out', 'report.txt'], { save })).toMatchObject({
      stdout: '',
      exit: 5,
    });
    expect(written).toEqual(['report.txt']);
  });

  test('does not depend on what is listed', async () => {
    expect((await check(wrong, ['--verdict', 'confirmed'])).exit).toBe(5);
  });

  test.each([
    ['an unknown area', ['--area', 'atlantis'], /No area has the id “atlantis”/],
    [
      'an unknown source',
      ['--as', 'articel-2022'],
      /No source has the id “articel-2022”[\s\S]*article-2022/,
    ],
  ])('is 3 for %s', async (_, options, message) => {
    const { stdout, stderr, exit } = await check(right, options);
    expect({ stdout, exit }).toEqual({ stdout: '', exit: 3 });
    expect(stderr).toMatch(message);
  });

  test('is 3 for a pin that names no fact, and the rest is reported', async () => {
    const { stdout, stderr, exit } = await check(`${wrong}\n42 <!-- wujin fact=gpd -->`);
    expect(exit).toBe(3);
    expect(stdout).toContain('1 contradicted');
    expect(stderr).toContain('a.md:3:4: No fact has the id “gpd”.');
  });
});

describe('what --out writes', () => {
  test('is what a pipe gets', async () => {
    let content = '';
    const save = async (_: string, saved: object) => {
      if ('file' in saved) content = String(saved.file);
      return null;
    };
    const piped = await check(wrong);
    const result = await check(wrong, ['--out', 'report.txt'], { save, terminal: 40 });
    expect(content).toBe(piped.stdout);
    expect(squeezed(result.stderr)).toContain('Wrotereport.txt.');
  });
});

describe('a text that is itself a source', () => {
  test('is compared with the others only', async () => {
    const text = `There are 1,131 firms <!-- wujin fact=high-tech-enterprises-2021 -->.`;
    const [alone] = await rowsOf(text);
    expect(alone?.verdict).toBe('unconfirmed');
    for (const source of ['article-2022', 'manyoumao-2024-12-03']) {
      const [row] = await rowsOf(text, ['--as', source]);
      const confirming: unknown = row?.['confirmedBy'];
      expect(JSON.stringify(confirming)).not.toContain(`"source":"${source}"`);
    }
  });

  test('is never confirmed by itself', async () => {
    const [row] = await rowsOf(`The area is 322.284 billion yuan ${gdp.replace('2021', '2023')}`, [
      '--as',
      'wujin-communique-2023',
    ]);
    expect(JSON.stringify(row)).not.toContain('"confirmedBy":[{"source":"wujin-communique-2023"');
  });
});

describe('--date and --area', () => {
  test('say what a text leaves out', async () => {
    const text = '去年地区生产总值2951.58亿元。';
    const bare = await rowsOf(text);
    const given = await rowsOf(text, ['--date', '2022-03-01', '--area', 'wujin-with-cedz']);
    expect(bare.map(({ verdict }) => verdict)).toEqual(['unknown']);
    expect(given).toMatchObject([{ verdict: 'confirmed', fact: 'gdp-2021-wujin-with-cedz' }]);
    expect(given[0]?.['reading']).toMatchObject({ areaFrom: 'option', period: '2021' });
  });

  test('accepts one area', async () => {
    expect(await check(right, ['--area', 'wujin,cedz'])).toMatchObject({ exit: 2 });
  });
});
