import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { check, disputed, right, rowsOf, unconfirmed, unknown, wrong } from './check-texts.ts';

const all = [wrong, disputed, unconfirmed, right, unknown].join('\n');

describe('the JSON', () => {
  test('has one object a statement, the same keys in the same order, in the order of the text', async () => {
    const rows = await rowsOf(all);
    expect(rows.map(({ line, verdict }) => [line, verdict])).toEqual([
      [1, 'contradicted'],
      [3, 'disputed'],
      [5, 'unconfirmed'],
      [7, 'confirmed'],
      [9, 'unknown'],
    ]);
    const keys =
      'id,file,line,column,endLine,endColumn,offset,length,quote,kind,verdict,reason,severity,reading,expected,cause,candidates,confirmedBy,contradictedBy,sources,note,fingerprint,fact,evidence,ignored';
    for (const row of rows) expect(Object.keys(row).join()).toBe(keys);
  });

  test('has numbers in plain units, and what the data has', async () => {
    const [row] = await rowsOf(wrong);
    expect(row).toMatchObject({
      id: 'a.md:1:9',
      quote: '259.158 billion yuan',
      offset: 8,
      length: 20,
      endLine: 1,
      endColumn: 29,
      severity: 'error',
      reading: { value: 259158000000, unit: 'CNY', bound: 'exact', step: 1000000, by: 'pin' },
      expected: { value: 295158000000, text: '295.158 billion yuan' },
      cause: 'digits',
      fact: 'gdp-2021-wujin-with-cedz',
      evidence: 'corroborated',
      reason: null,
      ignored: null,
    });
    expect(wrong.slice(8, 28)).toBe('259.158 billion yuan');
  });

  test('names every source, and links no copy and no unverified page', async () => {
    const [row] = await rowsOf(unconfirmed);
    expect(row?.['confirmedBy']).toContainEqual({
      source: 'article-2022',
      value: 1131,
      rank: null,
      bound: 'exact',
      printed: '1,131 high-tech enterprises',
      publisher: { en: 'miulaqin.cn', zh: 'miulaqin.cn' },
      type: 'unverified',
      published: '2022-07-30',
      url: null,
      host: 'miulaqin.cn',
    });
    expect(row?.['sources']).toContain('article-2022');
  });

  test('says how bad it is: a contradiction by an unverified page alone is a warning', async () => {
    const rows = await rowsOf(
      `${all}\nThere are 1,311 firms <!-- wujin fact=high-tech-enterprises-2021 -->.`,
    );
    expect(rows.map(({ verdict, ...row }) => [verdict, row['severity']])).toEqual([
      ['contradicted', 'error'],
      ['disputed', 'warning'],
      ['unconfirmed', 'warning'],
      ['confirmed', 'note'],
      ['unknown', 'note'],
      ['contradicted', 'warning'],
    ]);
  });

  test('is an empty array for a text without a number, and NDJSON is empty', async () => {
    expect((await check('Nothing.', ['--json'])).stdout).toBe('[]\n');
    expect((await check('Nothing.', ['-f', 'ndjson'])).stdout).toBe('');
  });

  test('has the keys that --fields names', async () => {
    const { stdout } = await check(wrong, ['--json', '--fields', 'fact,verdict']);
    expect(JSON.parse(stdout)).toEqual([
      { fact: 'gdp-2021-wujin-with-cedz', verdict: 'contradicted' },
    ]);
    expect(await check(wrong, ['--fields', 'vredict'])).toMatchObject({ stdout: '', exit: 2 });
  });

  test('is the same on every run', async () => {
    expect(await rowsOf(all)).toEqual(await rowsOf(all));
  });
});

describe('CSV', () => {
  const records = async (...options: readonly string[]) => {
    const { stdout } = await check(all, ['-f', 'csv', '--verdict', 'all', ...options]);
    const read: readonly Readonly<Record<string, string>>[] = parse(stdout, { columns: true });
    return read;
  };

  test('has a column for each part of what was read, and no JSON in any', async () => {
    const rows = await records();
    expect(rows[0]).toMatchObject({
      value: '259158000000',
      unit: 'CNY',
      bound: 'exact',
      indicator: 'gdp',
      area: 'wujin-with-cedz',
      area_name_en: 'Wujin District including Changzhou Economic Development Zone',
      period: '2021',
      expected: '295158000000',
      should_read: '295.158 billion yuan',
      contradictedBy: 'wujin-communique-2021; changzhou-gov-ja-2022-11-28; fansina-net',
      ignored_by: '',
    });
    for (const row of rows)
      for (const field of Object.values(row)) expect(field).not.toMatch(/[{}[\]]/);
  });

  test('has one language with --lang', async () => {
    const [row = {}] = await records('--lang', 'zh');
    expect(Object.keys(row)).toContain('note');
    expect(Object.keys(row)).not.toContain('note_en');
  });
});

test('Markdown is a table of positions, words, verdicts and what the data has', async () => {
  const { stdout } = await check(wrong, ['-f', 'markdown']);
  const [header, , row] = stdout.split('\n');
  expect(header).toMatch(
    /^\| File +\| +Line +\| +Column +\| Text +\| Verdict +\| Fact +\| In the data +\| Likely cause +\|$/,
  );
  expect(row).toContain('CNY 295.158 bn · should read 295.158 billion yuan');
});

describe('--explain', () => {
  const text = `---
date: 2022-03-01
---

# Wujin incl. EDZ

Last year GDP reached 259.158 billion yuan.
`;

  test('shows the sentence, what was found in it, what carried over, and why', async () => {
    const { stdout, exit } = await check(text, ['--explain', '7:25', '--width', '120']);
    expect(exit).toBe(0);
    for (const part of [
      /^7:23 {2}“259\.158 billion yuan”\na\.md\n/,
      /^Sentence +Last year GDP reached 259\.158 billion yuan\.$/m,
      /^Under +Wujin incl\. EDZ$/m,
      /^Numbers +“259\.158 billion yuan” = 259,158,000,000 CNY$/m,
      /^Names +“GDP” = gdp$/m,
      /^Periods +Last year$/m,
      /date of the text: 2022-03/,
      /^Candidates +\d\.\d\d {2}gdp {2}the name before the number$/m,
      /^Compared with +gdp-2021-wujin-with-cedz$/m,
      /^In the data +CNY 295\.158 bn$/m,
      /^Verdict +✗ contradicted$/m,
    ]) {
      expect(stdout).toMatch(part);
    }
  });

  test('says why a number is unknown', async () => {
    const { stdout } = await check(unknown, ['--explain', '1:11']);
    expect(stdout).toMatch(/^Verdict +· unknown: no indicator named$/m);
  });

  test('says it in Chinese, and fits into 20 columns', async () => {
    const { stdout } = await check(text, ['--explain', '7:25', '--lang', 'zh', '--width', '100']);
    expect(stdout).toMatch(/^结论 +✗ 有矛盾$/m);
    const narrow = await check(text, ['--explain', '7:25'], { terminal: 20 });
    for (const line of narrow.stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(20);
  });

  test('gives that statement alone as JSON', async () => {
    const { stdout } = await check(all, ['--explain', '3:13', '--json']);
    expect(JSON.parse(stdout)).toMatchObject([{ id: 'a.md:3:12', verdict: 'disputed' }]);
  });

  test('names the positions of the line where there is no number', async () => {
    const { stdout, stderr, exit } = await check(wrong, ['--explain', '1:1']);
    expect({ stdout, exit }).toEqual({ stdout: '', exit: 2 });
    expect(stderr).toBe('No number was read at 1:1.\nChoose one of: 1:9.\n');
    expect((await check(wrong, ['--explain', '9:1'])).stderr).toContain('--verdict all');
    expect((await check(wrong, ['--explain', 'there'])).exit).toBe(2);
  });
});
