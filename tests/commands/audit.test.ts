import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import { agree, meaningOf, supports } from '../../src/evidence/agreement.ts';
import { catalogue, factsOf } from '../../src/lookup/catalogue.ts';
import { type Text, textIn } from '../../src/model/text.ts';
import type { Figure, Source } from '../../src/model/types.ts';
import type { Basis, Bound, Verdict } from '../../src/model/vocabulary.ts';
import { auditRows } from '../../src/sections/audit-rows.ts';
import { auditSummary } from '../../src/sections/audit-summary.ts';
import { argumentsOf, runWujin } from '../cli/harness.ts';
import { anySaids, bundled } from '../evidence/statements.ts';
import { fc } from '../random.ts';

type Other = {
  readonly source: string;
  readonly value?: number;
  readonly rank?: number;
  readonly printed: string;
  readonly bound: string | null;
};

type Row = {
  readonly fact: string;
  readonly locator: string | null;
  readonly printed: string;
  readonly reading: { readonly why: { readonly en: string; readonly zh: string } } | null;
  readonly verdict: Verdict;
  readonly confirmedBy: readonly Other[];
  readonly contradictedBy: readonly Other[];
  readonly repeatedBy: readonly Other[];
  readonly related: readonly string[];
  readonly quote: string;
  readonly basis: Basis;
  readonly tested: boolean;
  readonly note: Text | null;
  readonly claimNote: Text | null;
  readonly caution: readonly { readonly id: string; readonly fact: string; readonly why: Text }[];
  readonly rivals: readonly Other[];
  readonly among: string | null;
};

async function print(line: string, terminal: number | null = null): Promise<string> {
  const { stdout, exit } = await runWujin(argumentsOf(line), { terminal });
  expect(exit).toBe(0);
  return stdout;
}

async function rowsOf(line: string): Promise<readonly Row[]> {
  return JSON.parse(await print(`${line} --json`));
}

const sourceIds = bundled.sources.map(({ id }) => id);
const articleParts = bundled.sources.find(({ id }) => id === bundled.base)?.parts ?? [];
const squeezed = (text: string) => text.replaceAll(/\s/g, '');

describe('the article, sentence by sentence', () => {
  /** Written by hand from the claims of each fact. */
  const expected: readonly (readonly [number, string, Verdict])[] = [
    [1, 'demonstration-base-evaluation-2021-excellent', 'unconfirmed'],
    [2, 'demonstration-base-evaluation-2021-jiangsu-regional-bases', 'unconfirmed'],
    [2, 'demonstration-base-evaluation-2021-excellent', 'unconfirmed'],
    [4, 'top-100-industrial-districts-2021', 'confirmed'],
    [4, 'top-100-industrial-districts-2021-jiangsu', 'confirmed'],
    [4, 'top-100-districts-st-innovation-2021', 'unconfirmed'],
    [4, 'jiangsu-innovative-demonstration-county-2021', 'confirmed'],
    [5, 'market-entities-2021', 'unconfirmed'],
    [6, 'carrier-floor-area-added-2021', 'unconfirmed'],
    [7, 'high-tech-enterprises-2021', 'unconfirmed'],
    [7, 'listed-companies-2021', 'confirmed'],
    [7, 'manufacturing-champions-count-2021-china-counties', 'unconfirmed'],
    [8, 'double-recruitment-running-plan', 'confirmed'],
    [8, 'st-innovation-level-jump-opinions', 'confirmed'],
    [8, 'talent-policy-blue-book', 'unconfirmed'],
    [9, 'graduate-jobs-provided-2021', 'unconfirmed'],
    [9, 'people-trained-in-entrepreneurship-2021', 'unconfirmed'],
    [9, 'people-supported-to-start-2021', 'unconfirmed'],
    [9, 'people-employed-through-entrepreneurship-2021', 'unconfirmed'],
    [10, 'talents-introduced-2022-target', 'unconfirmed'],
    [10, 'industry-university-research-contracts-2022-target', 'unconfirmed'],
    [10, 'lean-entrepreneurship-action-2022', 'unconfirmed'],
    [10, 'one-body-one-park-one-port-one-city', 'unconfirmed'],
    [10, 'carrier-new-engineering-talent-system', 'unconfirmed'],
    [10, 'carrier-innovation-park', 'confirmed'],
    [10, 'carrier-youth-port', 'confirmed'],
    [10, 'carrier-science-education-city', 'unconfirmed'],
    [11, 'high-tech-enterprises-new-2022-target', 'unconfirmed'],
  ];

  test('every claim has the verdict that its sources lead to', async () => {
    const rows = await rowsOf('wujin audit');
    expect(rows.map((row) => `${row.locator} ${row.fact} ${row.verdict}`).sort()).toEqual(
      expected.map(([sentence, fact, verdict]) => `sentence ${sentence} ${fact} ${verdict}`).sort(),
    );
  });

  test('every sentence that states a fact is there, in the order of the sentences', async () => {
    const factual = articleParts.filter((part) => part.factual).map(({ locator }) => locator);
    expect(factual).toHaveLength(10);
    const shown = (await rowsOf('wujin audit')).map(({ locator }) => locator);
    expect(shown).toEqual(expect.arrayContaining(factual));
    const places = shown.map((locator) => articleParts.findIndex((p) => p.locator === locator));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  test('it is the article that is audited when no source is named', async () => {
    expect(await print('wujin audit --json')).toBe(await print('wujin audit article-2022 --json'));
  });

  test('who confirms it is named with the figure as printed there', async () => {
    const rows = await rowsOf('wujin audit');
    const listed = rows.find(({ fact }) => fact === 'listed-companies-2021');
    expect(listed?.confirmedBy).toEqual([
      { source: 'yanghu-net-2022-02-05', value: 42, printed: '42家', bound: 'exact' },
    ]);
    const sixth = rows.find(({ fact }) => fact === 'top-100-industrial-districts-2021');
    expect(sixth?.confirmedBy).toEqual([
      { source: 'changzhou-st-bureau-2021-12-27', rank: 6, printed: '第6位', bound: 'exact' },
    ]);
    expect(sixth?.repeatedBy).toMatchObject([{ source: 'fansina-net', rank: 6, bound: 'exact' }]);
  });

  test('whoever says so or otherwise is given with value or rank, and with null for no bound', async () => {
    const seen = new Set<string>();
    for (const id of sourceIds) {
      for (const row of await rowsOf(`wujin audit ${id}`)) {
        for (const other of [...row.confirmedBy, ...row.contradictedBy, ...row.repeatedBy]) {
          const stated = ['value', 'rank'].filter((key) => key in other);
          expect(Object.keys(other)).toEqual(['source', ...stated, 'printed', 'bound']);
          expect([row.fact, other.bound === null]).toEqual([row.fact, stated.length === 0]);
          seen.add(stated.join());
        }
      }
    }
    expect(seen).toEqual(new Set(['value', 'rank', '']));
  });

  test('a claim comes with other years of its indicator or list', async () => {
    const rows = await rowsOf('wujin audit');
    const related = (id: string) => rows.find(({ fact }) => fact === id)?.related ?? [];
    const figures = related('high-tech-enterprises-2021');
    // The note warns against the total of 2020.
    expect(figures[0]).toBe('high-tech-enterprises-2016-11');
    expect(figures).not.toContain('high-tech-enterprises-2020');
    // Another area is no comparison.
    expect(figures).not.toContain('high-tech-enterprises-2021-changzhou');
    expect(figures).not.toContain('high-tech-enterprises-2021');
    const places = bundled.rankings
      .filter(({ list, year }) => list === 'top-100-districts-st-innovation' && year !== 2021)
      .map(({ id }) => id);
    expect(places.length).toBeGreaterThan(0);
    expect(related('top-100-districts-st-innovation-2021')).toEqual(expect.arrayContaining(places));
  });

  test('a row says which fact it is, and a place is written as one', async () => {
    const row = (table: string, id: string) =>
      table.split('\n').find((line) => line.endsWith(` ${id}`)) ?? '';
    const id = 'top-100-industrial-districts-2021';
    expect(
      row(await print('wujin audit'), id)
        .split(/ {2,}/)
        .slice(0, 5),
    ).toEqual([
      'sentence 4',
      'ranked sixth',
      "China's Top 100 Industrial Districts; 2021 · Wujin · all of China",
      'no. 6',
      '✓ confirmed',
    ]);
    expect(
      row(await print('wujin audit --lang zh'), id)
        .split(/ {2,}/)
        .slice(0, 5),
    ).toEqual([
      '第4句',
      'ranked sixth',
      '中国工业百强区；2021 · 武进区 · 全国',
      '第6位',
      '✓ 已证实',
    ]);
  });

  test.each(['en', 'zh'])('every fact id stands in the answer at 80 columns (%s)', async (lang) => {
    const words = (await print(`wujin audit --lang ${lang}`, 80)).split(/[^a-z0-9-]+/);
    for (const [, id] of expected) expect(words).toContain(id);
  });

  const title =
    '2021 National Entrepreneurship and Innovation Demonstration Base assessment: ' +
    'Changzhou Wujin awarded excellent';
  const caption =
    'Not a claim, not counted: sentence 3 (Stray photo caption with the name of an institute for cell therapy).';
  const counts = `28 claims, 5 confirmed by better sources, 3 confirmed by copies only, 0 contradicted (5 could be tested against another value or rank), 2 weakly supported, 18 nothing else known. ${caption}`;

  test('in a pipe the header stands first, and the summary goes to stderr', async () => {
    const { stdout, stderr } = await runWujin(['audit']);
    expect((stdout.split('\n')[0] ?? '').split(/ {2,}/)).toEqual([
      ...['Where', 'As printed', 'Claim', 'Value', 'Verdict', 'Evidence'],
      ...['Other sources and notes', 'Fact'],
    ]);
    expect(stderr.split('\n')[0]).toBe(`${title}: ${counts}`);
    expect(stdout).not.toContain('28 claims');
  });

  test('in a list the summary stands first and counts each verdict', async () => {
    const list = await print('wujin audit -f list', 80);
    expect(list.slice(0, list.indexOf('\n\n')).replaceAll('\n', ' ')).toBe(`${title}: ${counts}`);
  });

  test('in ASCII no sign of a claim looks like the dash of a list', async () => {
    expect(await print('wujin audit --ascii', 80)).not.toMatch(/^ *- -/m);
  });

  test('a list or a Markdown table in a file has the summary too', async () => {
    for (const format of ['list', 'markdown']) {
      const { stdout, stderr } = await runWujin(['audit', '-f', format]);
      expect([format, stdout.split('\n').slice(0, 2), stderr]).toEqual([
        format,
        [`${title}: ${counts}`, ''],
        '',
      ]);
    }
    const csv = await runWujin(['audit', '-f', 'csv']);
    expect(csv.stdout).not.toContain('could be tested');
  });

  test.each(['table', 'list', 'markdown'])(
    '%s tells the kinds of verdicts apart',
    async (format) => {
      const text = await print(`wujin audit -f ${format}`);
      for (const words of ['copies only', 'weakly supported', 'nothing else known']) {
        expect(
          text.match(new RegExp(`[✓◦] (confirmed by )?${words}`, 'g'))?.length,
        ).toBeGreaterThan(1);
      }
      expect(text).not.toContain('◦ unconfirmed');
    },
  );

  test('in a terminal the first screen says in words what may be printed', async () => {
    const lines = (await print('wujin audit', 80)).split('\n');
    // A pager takes the last of 24 lines, and a blank line parts the summary from the claims.
    const first = lines.findIndex((line) => line.startsWith('Sentence 1: '));
    expect(first - 1).toBeLessThanOrEqual(23);
    // The claims that NOTES of the data say others confirm, by what confirms them.
    expect(lines.slice(2, first - 1)).toEqual([
      'miulaqin.cn (unverified, 2022-07-30) · article-2022 · Wujin District',
      '',
      '28 claims, 0 contradicted (5 could be tested against another value or rank)',
      '  - 5 confirmed by better sources (print with that source):',
      "    ✓ no. 6 · China's Top 100 Industrial Districts · 2021 · all of China",
      "    ✓ no. 1 · China's Top 100 Industrial Districts · 2021 · Jiangsu Province",
      '    ✓ “Promoting the Technological Innovation Level Jump of Wujin” (note)',
      '    ✓ “the innovation park in changzhou” (rival reading; our confidence: medium)',
      '    ✓ “Yangtze river delta port of young innovative undertaking”',
      '  - 3 confirmed by copies only (find the original first):',
      '    ✓ “the first jiangsu Innovative demonstration county” (note)',
      '    ✓ 42 · Listed companies · 2021 (our confidence: medium)',
      '    ✓ “Double Recruitment and Double Introduction Running Plan” (note)',
      '  - 2 weakly supported (attribute to this source):',
      '    ◦ no. 1 · National Top 100 Districts for Science and Technology Innovation ·',
      '    2021 · all of China',
      '    ◦ 1,131 · High-tech enterprises · 2021 (our confidence: medium; see warning)',
      '  - 18 nothing else known (attribute to this source):',
      '    wujin audit article-2022 --verdict unconfirmed --brief',
      '  - Not a claim, not counted: sentence 3 (Stray photo caption with the name of',
      '    an institute for cell therapy)',
    ]);
  });

  test('a Chinese reader of the English article sees no English in the summary', async () => {
    const text = await print('wujin audit --lang zh', 80);
    const summary = text.slice(text.indexOf('28 条说法'), text.indexOf('第1句：'));
    expect(summary).toContain('✓ 42家 · 上市企业 · 2021（解读可信度中）');
    expect(summary).toContain('✓ 中以常州创新园（园）（另有解读；解读可信度中）');
    expect(summary).not.toMatch(/“[A-Za-z]/);
  });

  test('what is not listed is counted by claims, as the summary counts', async () => {
    for (const id of sourceIds) {
      const text = await print(`wujin audit ${id}`, 1000);
      for (const [, count, list = ''] of text.matchAll(/^ {2}- (\d+) \D.*\n((?: {4}.*\n)*)/gm)) {
        const rest = Number(/and (\d+) more: /.exec(list)?.[1] ?? 0);
        const listed = list.match(/^ {4}[✓◦!]/gm)?.length ?? 0;
        if (listed > 0) expect([id, listed + rest]).toEqual([id, Number(count)]);
      }
    }
  });

  test('a part that states no fact is not audited, in any format', async () => {
    const rows = await rowsOf('wujin audit');
    expect(rows).toHaveLength(28);
    expect(rows.map(({ locator }) => locator)).not.toContain('sentence 3');
    expect(await print('wujin audit', 80)).not.toContain('west-taihu-cell-therapy-institute');
  });

  test('one line a claim: --brief', async () => {
    const table = await print('wujin audit --brief', 120);
    for (const row of await rowsOf('wujin audit')) {
      const end = new RegExp(` ${row.locator} +${row.fact}$`);
      const line = table.split('\n').find((each) => end.test(each)) ?? '';
      expect([row.fact, line]).toEqual([row.fact, expect.stringMatching(/^[✓◦] /)]);
    }
    expect(await print('wujin audit --brief', 80)).toContain(
      '✓ 42 · Listed companies · 2021 (our confidence: medium)              sentence 7\n',
    );
    const lines = (await print('wujin audit --brief')).trimEnd().split('\n');
    expect(lines).toHaveLength(1 + 28);
    const rows: readonly object[] = JSON.parse(await print('wujin audit --brief --json'));
    expect(Object.keys(rows[0] ?? {})).toEqual([
      ...['value', 'rank', 'fact', 'locator', 'verdict', 'basis', 'id', 'evidence', 'sources'],
    ]);
    expect((await runWujin(['audit', '--brief', '--fields', 'fact'])).exit).toBe(2);
  });

  describe('what a reader must know', () => {
    const row = async (id: string) => (await rowsOf('wujin audit')).find(({ fact }) => fact === id);
    const block = async (quote: string, lang = 'en') => {
      const [, after = ''] = (await print(`wujin audit --lang ${lang}`, 1000)).split(
        `  - ${quote}`,
      );
      return after.slice(0, after.search(/\n( {2}- |\n)/));
    };

    test('the words as printed, in quotation marks, with the value and the verdict', async () => {
      expect((await block('“42 listed enterprises”')).split('\n')[0]).toBe(
        '  42  ✓ confirmed by copies only',
      );
      expect(await row('listed-companies-2021')).toMatchObject({
        quote: '42 listed enterprises',
        basis: 'copies',
        tested: true,
        among: null,
      });
    });

    test('who confirms it: publisher, source type, date, and a link or only the host', async () => {
      expect(await block('“ranked sixth”')).toContain(
        'Confirmed by: no. 6 Changzhou Science and Technology Bureau (government, 2021-12-27, ' +
          'https://kjj.changzhou.gov.cn/html/kjj/2021/KEQKKIFK_1227/39608.html)\n',
      );
      expect(await block('“42 listed enterprises”')).toContain(
        'Confirmed by: 42 Yanghu Net (Wujin district media) (copy on cartoonmusical.com, 2022-02-05)\n',
      );
      expect(await block('“42 listed enterprises”')).toContain(
        'Repeated by: 42 changchuntenga.com (unverified, 2023-11-14)\n',
      );
    });

    test.each([
      ['“will increase by 320,000 square meters”', 'talent apartments'],
      ['“More than 200 new high-tech enterprises”', 'a net increase of 150'],
      ['“5,510 people are successfully supported”', 'prints 8,778 for Wujin incl. EDZ'],
      [
        '“ranks first among counties (cities and districts)”',
        'it is the industrial foundation projects that are first among counties nationwide',
      ],
    ])('the note beside %s', async (quote, words) => {
      expect(await block(quote)).toMatch(new RegExp(`\n {4}Note: .*${words}`));
    });

    test('what must not be compared is said and never suggested', async () => {
      const total = await block('“1,131 high-tech enterprises”');
      expect(total).toContain('Not comparable: 716 (2020, high-tech-enterprises-2020)');
      expect(/Compare: .*/.exec(total)?.[0]).not.toContain('716');
      expect((await row('high-tech-enterprises-2021'))?.caution).toMatchObject([
        { id: 'high-tech-enterprises-2020-and-2021', fact: 'high-tech-enterprises-2020' },
      ]);
    });

    test('no other boundary and no part of the district is offered beside a total', async () => {
      expect(await block('“exceeds 200,000”')).not.toContain('Compare');
      expect(await block('“5,510 people are successfully supported”')).toContain(
        'Compare: 5,994 (2018, people-supported-to-start-2018)\n',
      );
    });

    test('a rival reading is shown as one, and confirms nothing', async () => {
      expect(await block('“the innovation park in changzhou”')).toContain(
        'Rival reading: 常州雙創示范園 051798.net (unverified, 2017)\n',
      );
      expect(await row('carrier-innovation-park')).toMatchObject({
        repeatedBy: [],
        rivals: [{ source: '051798-net-2017', printed: '常州雙創示范園', bound: null }],
      });
    });

    test('every note of the facts and claims is there, in both languages', async () => {
      for (const lang of ['en', 'zh'] as const) {
        const text = squeezed(await print(`wujin audit --lang ${lang}`, 80));
        const rows = await rowsOf('wujin audit');
        const notes = rows.flatMap(({ note, claimNote }) => [note ?? [], claimNote ?? []].flat());
        expect(notes.length).toBeGreaterThan(20);
        for (const note of notes) expect(text).toContain(squeezed(note[lang]));
      }
    });

    test('CSV has no JSON in a cell', async () => {
      const csv = await print('wujin audit -f csv');
      expect(csv).not.toMatch(/[{[]\s*""?\w+""?\s*:/);
      expect(csv.split('\n')[0]).toContain('caution,caution_why_en,caution_why_zh,rivals');
    });
  });

  test.each(['en', 'zh'] as const)(
    'readings of ours are marked as such, with their reason, in the answer (%s)',
    async (language) => {
      const table = squeezed(await print(`wujin audit --lang ${language}`, 80));
      const read = (await rowsOf('wujin audit')).filter(({ reading }) => reading !== null);
      expect(read).toHaveLength(22);
      const marks =
        language === 'en'
          ? [/Ourreading\((high|medium|low)confidence\)/g, /Ourreading:asabove/g]
          : [/我们的解读（可信度[高中低]）/g, /我们的解读：同上/g];
      // Claims of one sentence share a reading, which is printed once.
      const [full = 0, above = 0] = marks.map((mark) => [...table.matchAll(mark)].length);
      const perSentence = new Set(
        read.map(({ locator, reading }) => `${locator} ${reading?.why.en}`),
      );
      expect([full, full + above]).toEqual([perSentence.size, read.length]);
      for (const { reading } of read) {
        expect(table).toContain(squeezed(reading?.why[language] ?? 'no reason'));
      }
    },
  );

  test.each([40, 60, 80, 120])('headings of sentences stand whole at %i columns', async (width) => {
    for (const language of ['en', 'zh'] as const) {
      const table = squeezed(await print(`wujin audit --lang ${language}`, width));
      for (const { about, factual } of articleParts) {
        if (factual) expect(table).toContain(squeezed(textIn(about, { language })));
      }
    }
  });
});

describe('any source', () => {
  test('has a row for every claim that it makes, and the counts add up', async () => {
    for (const id of sourceIds) {
      const rows = await rowsOf(`wujin audit ${id}`);
      const idle = new Set(
        bundled.sources
          .find((source) => source.id === id)
          ?.parts?.filter(({ factual }) => !factual)
          .map(({ locator }) => locator),
      );
      const claimed = factsOf(bundled).flatMap((fact) =>
        fact.claims
          .filter(({ source, locator }) => source === id && !idle.has(locator ?? ''))
          .map(() => fact.id),
      );
      expect([id, ...rows.map(({ fact }) => fact).sort()]).toEqual([id, ...claimed.sort()]);
      const [summary = ''] = (await runWujin(['audit', id])).stderr.split('\n');
      const count = (words: string) =>
        Number(new RegExp(`(\\d+) ${words}\\b`).exec(summary.replace(/ \([^)]*\)/, ''))?.[1] ?? 0);
      const tested = Number(/\((\d+) could be tested/.exec(summary)?.[1] ?? 0);
      const having = (basis: Basis) => rows.filter((row) => row.basis === basis).length;
      expect([id, tested]).toEqual([id, rows.filter((row) => row.tested).length]);
      expect([id, count('claims?')]).toEqual([id, rows.length]);
      for (const [basis, words] of [
        ['better', 'confirmed by better sources'],
        ['copies', 'confirmed by copies only'],
        ['contradicted', 'contradicted'],
        ['repeated', 'weakly supported'],
        ['alone', 'nothing else known'],
      ] as const) {
        expect([id, words, count(words)]).toEqual([id, words, having(basis)]);
      }
      const confirmed = rows.filter(({ verdict }) => verdict === 'confirmed').length;
      expect(having('better') + having('copies')).toBe(confirmed);
      // What is contradicted can be tested.
      expect(tested).toBeGreaterThanOrEqual(having('contradicted'));
    }
  });

  test('fits 40, 80 and 120 columns, in English and Chinese', async () => {
    for (const width of [40, 80, 120]) {
      for (const id of sourceIds) {
        for (const language of ['en', 'zh']) {
          const table = await print(`wujin audit ${id} --lang ${language}`, width);
          const tooWide = table.split('\n').filter((line) => stringWidth(line) > width);
          expect([id, width, language, tooWide]).toEqual([id, width, language, []]);
          // The summary, up to the second blank line, fits on a screen of 24 lines.
          const [head = '', counts = ''] = table.split('\n\n');
          const lines = [...head.split('\n'), '', ...counts.split('\n')].length;
          if (width >= 80) expect([id, language, lines > 23]).toEqual([id, language, false]);
        }
      }
    }
  });

  test('has objects whose keys begin in the order of the contract', async () => {
    const order = [
      ...['fact', 'kind', 'locator', 'printed', 'value', 'rank', 'reading', 'verdict'],
      ...['confirmedBy', 'contradictedBy', 'related'],
    ];
    for (const id of ['article-2022', 'wujin-communique-2021-part-10', 'wujin-communique-2023']) {
      const rows = await rowsOf(`wujin audit ${id}`);
      expect(rows.length).toBeGreaterThan(0);
      for (const row of rows) {
        expect(Object.keys(row).slice(0, order.length)).toEqual(order);
        expect(Object.keys(row).slice(-12)).toEqual([
          ...['bound', 'unit', 'period', 'area', 'among'],
          ...['quote', 'basis', 'tested', 'note', 'claimNote', 'caution', 'rivals'],
        ]);
      }
    }
  });

  test('has bound, unit, period and area of each claim, null where there is none', async () => {
    const rows = await rowsOf('wujin audit');
    const row = (id: string) => rows.find(({ fact }) => fact === id);
    expect(row('listed-companies-2021')).toMatchObject({
      ...{ bound: 'exact', unit: 'companies', period: '2021', area: 'wujin' },
    });
    expect(row('market-entities-2021')).toMatchObject({ value: 200_000, bound: 'more-than' });
    expect(row('top-100-industrial-districts-2021')).toMatchObject({
      ...{ bound: 'exact', unit: null, period: '2021', area: 'wujin' },
    });
    expect(row('double-recruitment-running-plan')).toMatchObject({
      ...{ bound: null, unit: null, period: '2021-04-29', area: null },
    });
  });

  test('is found under an id that it had before, and stderr says so', async () => {
    const renamed = { ...bundled, redirects: [{ from: 'old-article', to: 'article-2022' }] };
    const files = { 'renamed.json': JSON.stringify(renamed) };
    const argv = ['audit', 'old-article', '--json', '--data', 'renamed.json'];
    const { stdout, stderr, exit } = await runWujin(argv, { files });
    expect([exit, JSON.parse(stdout).length]).toEqual([0, 28]);
    expect(stderr).toContain('old-article is now article-2022.');
  });

  test('that does not exist: exit 3, with the nearest ids', async () => {
    const { stdout, stderr, exit } = await runWujin(['audit', 'wujin-communique']);
    expect([exit, stdout]).toEqual([3, '']);
    expect(stderr).toContain('No source has the id “wujin-communique”.');
    expect(stderr).toContain('wujin-communique-2023');
  });

  test('a fact is no source: exit 3', async () => {
    expect((await runWujin(['audit', 'listed-companies-2021'])).exit).toBe(3);
  });
});

describe('verdicts can be followed from wujin show', () => {
  type ShownClaim = {
    readonly source: { readonly id: string; readonly origin: string; readonly grade: string };
    readonly printed: string;
    readonly value?: number | null;
    readonly rank?: number | null;
    readonly bound?: Bound | 'top' | null;
    readonly rival: boolean;
  };
  type Shown = { readonly id: string; readonly claims: readonly ShownClaim[] };

  /** The statement of a shown claim, in the form in which agreement is decided. */
  function stated({ source, printed, value, rank, bound }: ShownClaim) {
    const base = { source: source.id, printed };
    if (typeof value === 'number' && bound && bound !== 'top') {
      return { ...base, value, bound };
    }
    if (typeof rank !== 'number') return base;
    return bound === 'top' ? { ...base, rank, bound } : { ...base, rank };
  }

  /** The rule of the contract, spelled out once more. */
  function followed(row: Row, source: string, claims: readonly ShownClaim[]): Verdict {
    const own = claims.find((each) => each.source.id === source && each.printed === row.printed);
    if (!own) throw new Error(`${row.fact} does not show the claim of ${source}`);
    const alike = claims.filter((each) => !each.rival);
    const others = own.rival
      ? []
      : alike.filter((each) => each.source.origin !== own.source.origin);
    const meaning = meaningOf(stated(own));
    const agrees = (each: ShownClaim) => agree(meaning, meaningOf(stated(each)));
    if (others.some((each) => !agrees(each))) return 'contradicted';
    const isIdleCopy = ({ source: { grade, origin } }: ShownClaim) =>
      grade === 'copy' &&
      alike.some((each) => each.source.grade !== 'copy' && each.source.origin === origin);
    const confirms = others.some(
      (each) =>
        each.source.grade !== 'unverified' &&
        !isIdleCopy(each) &&
        supports(meaning, meaningOf(stated(each))),
    );
    return confirms ? 'confirmed' : 'unconfirmed';
  }

  test('for every claim of every source', async () => {
    const ids = factsOf(bundled).map(({ id }) => id);
    const shown: readonly Shown[] = JSON.parse(await print(`wujin show ${ids.join(' ')} --json`));
    const claims = new Map(shown.map((each) => [each.id, each.claims]));
    const seen = new Set<Verdict>();
    for (const source of sourceIds) {
      for (const row of await rowsOf(`wujin audit ${source}`)) {
        const verdict = followed(row, source, claims.get(row.fact) ?? []);
        expect([source, row.fact, row.verdict]).toEqual([source, row.fact, verdict]);
        seen.add(verdict);
      }
    }
    expect(seen).toEqual(new Set(['confirmed', 'contradicted', 'unconfirmed']));
  });
});

describe('a contradiction', () => {
  const line = 'wujin audit wujin-communique-2021-part-10';

  test('is found: the income figure in part 10 of the communiqué of 2021', async () => {
    const contradicted = (await rowsOf(line)).filter(({ verdict }) => verdict === 'contradicted');
    expect(contradicted).toHaveLength(1);
    expect(contradicted[0]).toMatchObject({
      fact: 'income-per-resident-2021-wujin-with-cedz',
      value: 52_896,
      contradictedBy: [{ value: 58_296 }],
    });
  });

  test('is shown by a word, a sign and the other value', async () => {
    const table = await print(`${line} --verdict contradicted`, 100);
    expect(table).toMatch(/!\scontradicted/);
    expect(table).toMatch(/Contradicted by: CNY\s58,296/);
  });
});

test('a disputed fact that is offered for comparison is marked as disputed', async () => {
  const header = 'indicator,area,period,value,source\n';
  const files = {
    'a.csv': `${header}Boats,Sandvika,2021,650000,a\nBoats,Sandvika,2022,660000,a\n`,
    'b.csv': `${header}Boats,Sandvika,2021,500000,b\n`,
  };
  const argv = ['audit', 'a', '--data', 'a.csv', '--data', 'b.csv'];
  const { stdout } = await runWujin(argv, { files, terminal: 200 });
  expect(stdout).toMatch(/Compare: \S*\d+,000 \(! disputed: also \S*\d+,000, 2021, /);
  const chinese = await runWujin([...argv, '--lang', 'zh'], { files, terminal: 200 });
  expect(chinese.stdout).toMatch(/参照：\S+（!\s?有争议：另有/);
});

describe('--verdict', () => {
  test.each(['confirmed', 'contradicted', 'unconfirmed'] as const)(
    '%s leaves the claims of that verdict, in their order',
    async (verdict) => {
      const wanted = (await rowsOf('wujin audit')).filter((row) => row.verdict === verdict);
      expect(await rowsOf(`wujin audit --verdict ${verdict}`)).toEqual(wanted);
    },
  );

  test('the summary goes on counting all claims', async () => {
    const text = await print('wujin audit --verdict confirmed', 80);
    expect(text).toContain('18 nothing else known');
    const { stderr } = await runWujin(['audit', '--verdict', 'confirmed']);
    expect(stderr).toContain('28 claims, 5 confirmed by better sources');
  });

  test('a verdict that no claim has: exit 0, an empty answer, a note on stderr', async () => {
    const json = await runWujin(['audit', '--verdict', 'contradicted', '--json']);
    expect(json).toMatchObject({ exit: 0, stdout: '[]\n' });
    expect(json.stderr).toBe('No claim has that verdict.\n');
    const table = await runWujin(['audit', '--verdict', 'contradicted']);
    expect([table.exit, table.stdout]).toEqual([0, '']);
    expect(table.stderr).toMatch(/^2021 National .*\nNo claim has that verdict\.\n$/);
  });

  test('a word that is no verdict: exit 2, naming those that are', async () => {
    const { stderr, exit } = await runWujin(['audit', '--verdict', 'wrong']);
    expect(exit).toBe(2);
    expect(stderr).toContain('Choose one of: confirmed, contradicted, unconfirmed.');
  });
});

test('a source without claims: no counts, and what it is for', async () => {
  const claimed = new Set(factsOf(bundled).flatMap(({ claims }) => claims.map((c) => c.source)));
  const id = sourceIds.find((each) => !claimed.has(each)) ?? '';
  const { stdout, stderr, exit } = await runWujin(['audit', id], { terminal: 80 });
  expect(exit).toBe(0);
  expect(stderr.trim()).toBe('This source makes no claims. It only supports terms.');
  expect(stdout).not.toContain('contradicted');
});

test('every format has one record for each claim', async () => {
  const lines = (text: string) => text.trimEnd().split('\n').length;
  expect(lines(await print('wujin audit -f ndjson'))).toBe(28);
  expect(lines(await print('wujin audit -f csv'))).toBe(1 + 28);
  expect(lines(await print('wujin audit -f tsv'))).toBe(1 + 28);
  expect(lines(await print('wujin audit -f markdown'))).toBe(2 + 2 + 28);
  expect((await print('wujin audit -f list', 80)).match(/^Where: /gm)).toHaveLength(28);
});

describe('a fact with 200 claims', () => {
  const [one] = bundled.sources;
  if (!one) throw new Error('a dataset without sources');
  const sources = Array.from({ length: 100 }, (_, i) => ({
    ...one,
    ...({ id: `page-${i}`, origin: `origin-${i}`, grade: i < 60 ? 'news' : 'government' } as const),
  }));
  // The base states 42 again and again; of the others all agree but the last.
  const claims = sources.flatMap(({ id }, i) =>
    [bundled.base, id].map((source) => {
      const value = source === 'page-99' ? 43 : 42;
      return {
        source,
        value,
        bound: 'exact' as const,
        printed: String(value),
        locator: `line ${i}`,
      };
    }),
  );
  const [figure] = bundled.figures;
  const figures = figure ? [{ ...figure, claims }] : [];
  const all = [...bundled.sources, ...sources];
  const data = JSON.stringify({ ...bundled, figures, tensions: [], sources: all });
  const audited = async () => {
    const files = { 'own.json': data };
    const { stdout } = await runWujin(['audit', '--json', '--data', 'own.json'], { files });
    const rows: readonly (Row & { readonly sources: readonly string[] })[] = JSON.parse(stdout);
    return rows.filter(({ fact }) => fact === figure?.id);
  };

  test('lists fifty beside each, of the best source types; the verdict considers all', async () => {
    const rows = await audited();
    expect(rows).toHaveLength(100);
    for (const { verdict, confirmedBy, contradictedBy, sources } of rows) {
      expect(verdict).toBe('contradicted');
      expect(contradictedBy).toMatchObject([{ source: 'page-99', value: 43 }]);
      const government = Array.from({ length: 39 }, (_, i) => `page-${60 + i}`);
      const news = Array.from({ length: 11 }, (_, i) => `page-${i}`);
      expect(confirmedBy.map(({ source }) => source)).toEqual([...government, ...news]);
      expect(sources).toHaveLength(50);
    }
  });
});

describe('made-up claims', () => {
  const facts = catalogue(bundled);
  const audited: Source = {
    ...(facts.sources.get('fansina-net') ?? bundled.sources[0] ?? noSource()),
    id: 'audited',
  };

  function noSource(): never {
    throw new Error('a dataset without sources');
  }

  /** Figures of which the audited source speaks first, and others of their own after it. */
  const anyCatalogue = fc.array(anySaids, { minLength: 1, maxLength: 6 }).map((all) => {
    const voices = all.map((saids, i) =>
      saids.map(({ claim, source }, j) => {
        const own = j === 0 ? audited : { ...source, id: `voice-${i}-${j}` };
        return { source: own, claim: { ...claim, source: own.id } };
      }),
    );
    const figures: readonly Figure[] = voices.map((said, i) => ({
      id: `figure-${i}`,
      indicator: 'gdp',
      area: 'wujin',
      period: String(2000 + i),
      kind: 'actual',
      claims: said.map(({ claim }) => claim),
    }));
    const sources = new Map(voices.flat().map(({ source }) => [source.id, source]));
    const none = { rankings: [], awards: [], policies: [], places: [] };
    return catalogue({ ...bundled, ...none, figures, sources: [...sources.values()] });
  });

  test('the counts of the verdicts add up to the number of claims', () => {
    fc.assert(
      fc.property(anyCatalogue, (made) => {
        const rows = auditRows(made, audited);
        expect(rows.map(({ fact }) => fact.id)).toEqual(made.dataset.figures.map(({ id }) => id));
        const source = { ...audited, title: { en: 'Page', zh: '网页' } };
        const answer = { source, rows, uncounted: [] };
        const en = auditSummary(answer, { language: 'en', ascii: false });
        const [claims, ...counts] = [...en.replace(/ \(.*\)/, '').matchAll(/\d+/g)].map(Number);
        expect(claims).toBe(made.dataset.figures.length);
        expect(counts.reduce((sum, count) => sum + count, 0)).toBe(claims);
      }),
    );
  });
});
