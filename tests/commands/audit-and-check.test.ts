import { describe, expect, test } from 'vitest';
import { runWujin } from '../cli/harness.ts';

type Row = { readonly fact: string | null; readonly verdict: string };
type Audited = Row & {
  readonly fact: string;
  readonly printed: string;
  readonly area: string | null;
  readonly period: string | null;
};

async function audited(): Promise<readonly Audited[]> {
  return JSON.parse((await runWujin(['audit', 'article-2022', '--json'])).stdout);
}

/** What `check` says of a text by the article, as of the day of the article. */
async function checked(text: string): Promise<readonly Row[]> {
  const { stdout } = await runWujin(
    [
      ...['check', 'article.md', '--as', 'article-2022', '--area', 'wujin'],
      ...['--date', '2022-07-30', '--verdict', 'all', '--json'],
    ],
    { files: { 'article.md': text } },
  );
  return JSON.parse(stdout);
}

describe('the audit of the article and the check of its text give the same verdicts', () => {
  test('of what it states, in our words', async () => {
    const text = [
      'In 2021 Wujin District had 1,131 high-tech enterprises and 42 listed companies.',
      'The district issued the three-year action plan of double recruitment and double introduction.',
      "In 2021 Wujin ranked among China's Top 100 Industrial Areas, and first in Jiangsu Province.",
      'It was selected into the first Jiangsu innovative demonstration county construction list.',
    ].join(' ');
    const claims = await audited();
    const judged = (await checked(text)).filter(({ verdict }) => verdict !== 'unknown');
    expect(new Set(judged.map(({ verdict }) => verdict))).toEqual(
      new Set(['confirmed', 'unconfirmed']),
    );
    // "The first list" that it was selected into is a batch, and no rank.
    expect(judged.map(({ fact }) => fact)).toEqual([
      'high-tech-enterprises-2021',
      'listed-companies-2021',
      'top-100-industrial-districts-2021',
      'top-100-industrial-districts-2021-jiangsu',
    ]);
    for (const { fact, verdict } of judged) {
      const verdicts = claims.filter((row) => row.fact === fact).map((row) => row.verdict);
      expect([fact, verdicts]).toEqual([fact, [verdict]]);
    }
  });

  /**
   * Quotations that `check` may leave unread: alone, they do not say what they speak of, or only their context in the
   * article makes them what `audit` takes them for.
   */
  const unread = {
    'names no list': [
      'demonstration-base-evaluation-2021-jiangsu-regional-bases',
      'top-100-industrial-districts-2021',
      'top-100-industrial-districts-2021-jiangsu',
      'top-100-districts-st-innovation-2021',
      'manufacturing-champions-count-2021-china-counties',
    ],
    'names nothing that is counted': [
      'market-entities-2021',
      'people-supported-to-start-2021',
      'talents-introduced-2022-target',
      'industry-university-research-contracts-2022-target',
    ],
    'names what is counted in words of its own': [
      'graduate-jobs-provided-2021',
      'people-employed-through-entrepreneurship-2021',
    ],
    'reads like growth': ['carrier-floor-area-added-2021'],
    'is about a target, but says so nowhere': ['high-tech-enterprises-new-2022-target'],
    'is in no other source': ['people-trained-in-entrepreneurship-2021'],
    'is a name in a poor translation, or none': [
      'demonstration-base-evaluation-2021-excellent',
      'jiangsu-innovative-demonstration-county-2021',
      'st-innovation-level-jump-opinions',
      'talent-policy-blue-book',
      'lean-entrepreneurship-action-2022',
      'one-body-one-park-one-port-one-city',
      'carrier-new-engineering-talent-system',
      'carrier-innovation-park',
      'carrier-youth-port',
      'carrier-science-education-city',
    ],
  };

  test('of its own words, quotation by quotation', async () => {
    const claims = await audited();
    const read = new Set<string>();
    for (const { fact, printed, area, period, verdict } of claims) {
      const year = period?.slice(0, 4) ?? '2022';
      const context = `<!-- wujin area=${area ?? 'wujin'} period=${year} -->`;
      for (const row of await checked(`${context}\n\n${printed}.`)) {
        if (row.verdict === 'unknown') continue;
        expect([printed, row.fact, row.verdict]).toEqual([printed, fact, verdict]);
        read.add(fact);
      }
    }
    const left = claims.map(({ fact }) => fact).filter((fact) => !read.has(fact));
    const listed = Object.values(unread).flat();
    expect(left.filter((fact) => !listed.includes(fact))).toEqual([]);
    // Every name in the list is a claim of the article.
    const facts = claims.map(({ fact }) => fact);
    expect(listed.filter((fact) => !facts.includes(fact))).toEqual([]);
  });
});
