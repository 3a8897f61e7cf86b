import { describe, expect, test } from 'vitest';
import type { Dataset } from '../../src/model/types.ts';
import { bundled } from '../model/bundled.ts';
import { check, rowsOf } from './check-texts.ts';
import { ownFile, runOn } from './own-file.ts';

const pin = '<!-- wujin fact=gdp-2021-wujin-with-cedz -->';
const verdicts = async (text: string, ...options: readonly string[]) =>
  (await rowsOf(text, options)).map(({ quote, verdict, fact }) => [quote, verdict, fact]);
const remarks = async (text: string) =>
  (await check(text)).stderr.split('\n').filter((line) => line.startsWith('a.md:'));

describe('a pin', () => {
  test.each([
    ['after a number', `It was 295.158 billion yuan ${pin}.`],
    ['after a few words', `It was 295.158 billion yuan in all ${pin}, a record.`],
    ['before a number', `It was ${pin} 295.158 billion yuan.`],
    ['before a number in bold', `It was ${pin} **295.158 billion** yuan.`],
    ['on the line above', `${pin}\n\nIt was 295.158 billion yuan.`],
    ['in a cell', `| x | y |\n| - | - |\n| GDP | 295.158 billion yuan ${pin} |`],
  ])('%s names its fact', async (_, text) => {
    const rows = await verdicts(text);
    expect(rows.map(([, ...rest]) => rest)).toEqual([['confirmed', 'gdp-2021-wujin-with-cedz']]);
  });

  test('between two numbers belongs to the one that it touches, else to the one before it', async () => {
    const touching = await verdicts(`There are 12 cats and ${pin} 295.158 billion yuan.`);
    expect(touching.map(([, verdict]) => verdict)).toEqual(['unknown', 'confirmed']);
    const between = await verdicts(`It was 295.158 billion yuan in all ${pin}, for 12 cats.`);
    expect(between.map(([, verdict]) => verdict)).toEqual(['confirmed', 'unknown']);
  });

  test('decides alone: the words around it do not', async () => {
    const text = `In 1990 Kunshan had 295.158 billion yuan ${pin} of dogs.`;
    expect(await verdicts(text)).toEqual([
      ['295.158 billion yuan', 'confirmed', 'gdp-2021-wujin-with-cedz'],
    ]);
  });

  test('contradicts with a cause and the right words', async () => {
    expect(await rowsOf(`It was 29.5158 billion yuan ${pin}.`)).toMatchObject([
      { verdict: 'contradicted', cause: 'magnitude', expected: { value: 295158000000 } },
    ]);
  });

  test('of a ranking reads a number as a rank', async () => {
    const ranked = '<!-- wujin fact=top-100-industrial-districts-2021 -->';
    expect(await verdicts(`It is number 6 ${ranked}.`)).toMatchObject([
      ['6', 'confirmed', 'top-100-industrial-districts-2021'],
    ]);
    expect(await rowsOf(`It is 7th ${ranked}.`)).toMatchObject([
      { verdict: 'contradicted', kind: 'ranking', expected: { value: 6, text: '6th' } },
    ]);
  });

  test('to another unit is unknown, and no contradiction', async () => {
    expect(await rowsOf(`It was 295 km² ${pin}.`)).toMatchObject([
      { verdict: 'unknown', reason: 'other-unit' },
    ]);
  });

  test('follows a renamed id', async () => {
    const redirects: Dataset['redirects'] = [
      ...bundled.redirects,
      { from: 'old-gdp', to: 'gdp-2021-wujin-with-cedz' },
    ];
    const file = ownFile({ redirects });
    const { stdout } = await runOn(file, ['check', '-', '--json', '--verdict', 'all'], {
      stdin: '[wujin: fact=old-gdp]\nIt was 295.158 billion yuan.\n',
    });
    expect(JSON.parse(stdout)).toMatchObject([{ fact: 'gdp-2021-wujin-with-cedz' }]);
  });

  test('beside no number, or to a fact without a number, is reported', async () => {
    expect(await remarks(`No number ${pin} here.\n\nIt has 12 cats.`)).toEqual([
      'a.md:1:11: No number is beside this comment for “gdp-2021-wujin-with-cedz”. Put it next to the number.',
    ]);
    expect(
      await remarks('It has 12 <!-- wujin fact=jiangsu-innovative-demonstration-county-2021 -->'),
    ).toEqual([
      'a.md:1:11: “jiangsu-innovative-demonstration-county-2021” has no value or rank to compare a number with.',
    ]);
  });
});

describe('ignored statements', () => {
  const wrong = `259.158 billion yuan ${pin}`;

  test.each([
    ['behind a statement', `It was ${wrong}. <!-- wujin ignore: an old figure -->`],
    ['before a statement', `<!-- wujin ignore: an old figure -->\nIt was ${wrong}.`],
    ['in front of a number', `It was <!-- wujin ignore: an old figure --> ${wrong}.`],
  ])('have a comment %s', async (_, text) => {
    expect(await rowsOf(text)).toMatchObject([
      { verdict: 'contradicted', ignored: { by: 'ignore', reason: 'an old figure' } },
    ]);
    expect(await check(text)).toEqual({
      stdout: '1 file, 1 number: 0 confirmed, 0 contradicted, 1 ignored.\n',
      stderr: 'Showing 0 of 1. Add --verdict all for every number that was read.\n',
      exit: 0,
    });
  });

  test('are one statement for one comment', async () => {
    const { exit } = await check(`It was ${wrong}. <!-- wujin ignore -->\n\nIt was ${wrong}.`);
    expect(exit).toBe(5);
  });

  test('are all between off and on', async () => {
    const off = `<!-- wujin off -->\n\nIt was ${wrong}.\n\n- ${wrong}\n\n<!-- wujin on -->`;
    expect((await check(off)).exit).toBe(0);
    expect((await check(`${off}\n\nIt was ${wrong}.`)).exit).toBe(5);
  });

  test('are all of a file whose front matter says so', async () => {
    expect((await check(`---\nwujin: { off: true }\n---\n\nIt was ${wrong}.`)).exit).toBe(0);
  });

  test('that need no comment are reported, with the position of the comment', async () => {
    const unused = 'This comment ignores nothing that needs attention. Remove it.';
    expect(await remarks(`It was 295.158 billion yuan ${pin}. <!-- wujin ignore -->`)).toEqual([
      `a.md:1:75: ${unused}`,
    ]);
    expect(await remarks('Nothing <!-- wujin ignore --> here.\n\nIt has 12 cats.')).toEqual([
      `a.md:1:9: ${unused}`,
    ]);
  });

  test('in plain text have a line of their own', async () => {
    const { stdout, exit } = await runOn(ownFile(), ['check', '-'], {
      stdin:
        '[wujin: ignore: an old figure]\n[wujin: fact=gdp-2021-wujin-with-cedz]\nIt was 259.158 billion yuan.\n',
    });
    expect({ stdout, exit }).toEqual({
      stdout: '1 file, 1 number: 0 confirmed, 0 contradicted, 1 ignored.\n',
      exit: 0,
    });
  });
});

describe('what a text is about', () => {
  const sentence = 'GDP was 295.158 billion yuan.';
  const known = [['295.158 billion yuan', 'confirmed', 'gdp-2021-wujin-with-cedz']];

  test('is said by a comment', async () => {
    expect(await verdicts(sentence)).toMatchObject([['295.158 billion yuan', 'unknown', null]]);
    const text = `<!-- wujin area=wujin-with-cedz period=2021 -->\n\n${sentence}`;
    expect(await verdicts(text)).toEqual(known);
  });

  test('is said to the next heading of its level', async () => {
    const given = '<!-- wujin area=wujin-with-cedz period=2021 -->';
    const text = `# A\n\n${sentence}\n\n## B\n\n${given}\n\n${sentence}\n\n### C\n\n${sentence}\n\n## D\n\n${sentence}`;
    const rows = await verdicts(text);
    expect(rows.map(([, verdict]) => verdict)).toEqual([
      'unknown',
      'confirmed',
      'confirmed',
      'unknown',
    ]);
  });

  test('is said by the front matter', async () => {
    const text = `---\nwujin:\n  area: wujin-with-cedz\n  period: 2021\n---\n\n${sentence}`;
    expect(await verdicts(text)).toEqual(known);
    const [row] = await rowsOf(text);
    expect(row?.['reading']).toMatchObject({
      areaFrom: 'front-matter',
      periodFrom: 'front-matter',
    });
  });

  test('is what the sentence says, if it says it', async () => {
    const text = `<!-- wujin area=wujin-with-cedz period=2019 -->\n\nIn 2021 ${sentence}`;
    expect(await verdicts(text)).toEqual(known);
  });

  test.each([
    [
      '<!-- wujin area=atlantis -->',
      3,
      'Unknown area “atlantis”. To list all areas, run wujin help areas.',
    ],
    ['<!-- wujin period=soon -->', 0, '“soon” is not a period. Use 2021, 2021-04 or 2019/2023.'],
    [
      '<!-- wujin off -->',
      0,
      'The check is off from here to the end of the file. Add <!-- wujin on -->.',
    ],
    ['<!-- wujin on -->', 0, 'The check is already on here. Remove this comment.'],
    [
      '<!-- wujin ingore: x -->',
      0,
      'Unknown comment for wujin: “ingore:”. Choose one of: ignore, off, on, fact=, area=, period=.',
    ],
    [
      '<!-- wujin -->',
      0,
      'The wujin comment is empty. Write ignore, off, on, fact=, area= or period=.',
    ],
  ])('%s is reported', async (comment, code, message) => {
    const { exit } = await check(`12 cats\n\n${comment}`);
    expect(await remarks(`12 cats\n\n${comment}`)).toEqual([`a.md:3:1: ${message}`]);
    expect(exit).toBe(code);
  });

  test('is reported in Chinese too', async () => {
    const { stderr } = await check('12\n\n<!-- wujin on -->', ['--lang', 'zh']);
    expect(stderr).toContain('a.md:3:1: 此处检查已开启，请删除该注释。');
  });
});
