import { expect, test } from 'vitest';
import { runWujin } from '../cli/harness.ts';

/** What the article states, in our words: `check` reads it as a text, `audit` has it as claims. */
const text = [
  'In 2021 Wujin District had 1,131 high-tech enterprises and 42 listed companies.',
  'The district issued the three-year action plan of double recruitment and double introduction.',
  "In 2021 Wujin ranked among China's Top 100 Industrial Areas, and first in Jiangsu Province.",
  'It was selected into the first Jiangsu innovative demonstration county construction list.',
].join(' ');

type Row = { readonly fact: string | null; readonly verdict: string };

async function rowsOf(argv: readonly string[]): Promise<readonly Row[]> {
  const { stdout } = await runWujin([...argv, '--json'], { files: { 'article.md': text } });
  return JSON.parse(stdout);
}

test('the audit of a source and the check of its text give the same verdicts', async () => {
  const audited = await rowsOf(['audit', 'article-2022']);
  const checked = await rowsOf([
    ...['check', 'article.md', '--as', 'article-2022', '--area', 'wujin'],
    ...['--date', '2022-07-30', '--verdict', 'all'],
  ]);
  const judged = checked.filter(({ verdict }) => verdict !== 'unknown');
  expect(new Set(judged.map(({ verdict }) => verdict))).toEqual(
    new Set(['confirmed', 'unconfirmed']),
  );
  expect(judged.length).toBeGreaterThanOrEqual(5);
  for (const { fact, verdict } of judged) {
    const verdicts = audited.filter((row) => row.fact === fact).map((row) => row.verdict);
    expect([fact, verdicts]).toEqual([fact, [verdict]]);
  }
});
