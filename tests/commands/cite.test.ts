import { Cite, type CslItem } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import { describe, expect, test } from 'vitest';
import { dataset } from '../../data/dataset.ts';
import { type Citation, citeAsBibtex, citeAsMarkdown } from '../../src/formats/citation.ts';
import { assessFact, catalogue, factsOf } from '../../src/lookup/catalogue.ts';
import { textIn } from '../../src/model/text.ts';
import type { Claim, Source } from '../../src/model/types.ts';
import { citationOf } from '../../src/sections/citation.ts';
import { runWujin } from '../cli/harness.ts';
import { bundled } from '../evidence/statements.ts';
import { ownFile, runOn } from './own-file.ts';

const facts = catalogue(bundled);
const accessedOn: string = dataset.accessed;
const { sources } = facts;

/** What is to be cited for an id: the source, and for a fact the claim that is preferred. */
type Cited = { readonly id: string; readonly source: Source; readonly claim: Claim | null };
const cited: readonly Cited[] = [
  ...bundled.sources.map((source) => ({ id: source.id, source, claim: null })),
  ...factsOf(bundled).map((fact) => ({
    id: fact.id,
    ...assessFact<Claim>(fact, sources).preferred,
  })),
];
const ids = cited.map(({ id }) => id);

const formats = ['text', 'markdown', 'bibtex', 'csl-json', 'ris'] as const;
type Format = (typeof formats)[number];

async function cite(format: Format, which = ids, language = 'en'): Promise<string> {
  const { stdout, stderr, exit } = await runWujin([
    ...['cite', ...which, '--format', format],
    ...['--lang', language],
  ]);
  expect([exit, stderr]).toEqual([0, '']);
  return stdout;
}

/** Author and title stand in the language of the source; a copy has the author of its original. */
const own = ({ language }: Source) => (language === 'zh' ? 'zh' : 'en');
const authorOf = (source: Source) =>
  textIn(source.copyOf ?? source.publisher, { language: own(source) });
const titleOf = (source: Source) => textIn(source.title, { language: own(source) });
const partsOf = (date: string) => date.split('-').map(Number);
const isUnlinked = ({ grade }: Source) => grade === 'copy' || grade === 'unverified';

function together(items: readonly CslItem[]) {
  expect(items.map(({ id }) => id)).toEqual(ids);
  return cited.map((each, i) => ({ ...each, item: items[i] }));
}

describe.each(['bibtex', 'ris', 'csl-json'] as const)('%s, read by citation-js', (format) => {
  test('has every fact and source of the dataset, with its author and its title', async () => {
    for (const { id, source, item } of together(new Cite(await cite(format)).data)) {
      // A RIS reader takes TT, the translation, for the title, and TI for the original one.
      expect([id, item?.['original-title'] ?? item?.title]).toEqual([id, titleOf(source)]);
      // In RIS a comma would part the name of a body in two: a dash stands for it.
      const author = authorOf(source);
      expect([id, item?.author?.map(({ literal, family }) => literal ?? family)]).toEqual([
        id,
        [format === 'ris' ? author.replace(', ', ' – ') : author],
      ]);
    }
  });

  test('has the date of publication, and none where it is not known', async () => {
    for (const { id, source, item } of together(new Cite(await cite(format)).data)) {
      // BibTeX has fields for the year and the month only.
      const parts = source.published ? partsOf(source.published) : [];
      const expected = format === 'bibtex' ? parts.slice(0, 2) : parts;
      expect([id, item?.issued?.['date-parts'][0] ?? []]).toEqual([id, expected]);
    }
  });

  test('has the address where one may be followed, and none of a copy or unverified page', async () => {
    for (const { id, source, item } of together(new Cite(await cite(format)).data)) {
      const expected = isUnlinked(source) ? null : source.url;
      expect([id, item?.URL ?? null]).toEqual([id, expected]);
    }
  });

  test('has the figure as printed among its notes', async () => {
    for (const { id, claim, item } of together(new Cite(await cite(format)).data)) {
      const note = [item?.note ?? ''].flat().join(' ');
      if (claim) expect([id, note]).toEqual([id, expect.stringContaining(claim.printed)]);
    }
  });
});

describe('the date of access is that of the data, not of the clock', () => {
  test.each(['bibtex', 'csl-json'] as const)('%s', async (format) => {
    for (const { id, item } of together(new Cite(await cite(format)).data)) {
      const accessed = item?.accessed?.['date-parts'][0];
      expect([id, accessed]).toEqual([id, partsOf(accessedOn)]);
    }
  });

  test('ris', async () => {
    // Read as text: citation-js has no field for Y2.
    const lines = (await cite('ris')).split('\n').filter((line) => line.startsWith('Y2  - '));
    expect(lines).toHaveLength(ids.length);
    expect(new Set(lines)).toEqual(new Set([`Y2  - ${accessedOn.replaceAll('-', '/')}/`]));
  });

  test.each(['text', 'markdown'] as const)('%s', async (format) => {
    const changed = { ...bundled, accessed: '2020-02-29' };
    const files = { 'old.json': JSON.stringify(changed) };
    const argv = ['cite', 'article-2022', '-f', format, '--data', 'old.json'];
    expect((await runWujin(argv, { files })).stdout).toContain('accessed 2020-02-29');
  });
});

describe('text', () => {
  test('is one line for each id, in the order asked for', async () => {
    for (const format of ['text', 'markdown'] as const) {
      const lines = (await cite(format)).trimEnd().split('\n');
      expect(lines).toHaveLength(ids.length);
    }
  });

  test('names author, title, date and access, for every id', async () => {
    const lines = (await cite('text')).split('\n');
    for (const [i, { source }] of cited.entries()) {
      const line = lines[i] ?? '';
      for (const part of [authorOf(source), titleOf(source), source.published ?? 'n.d.']) {
        expect(line).toContain(part);
      }
      expect(line).toContain(`accessed ${accessedOn}`);
    }
  });

  test('has the figure as printed, and where it stands', async () => {
    const lines = (await cite('text')).split('\n');
    for (const [i, { claim }] of cited.entries()) {
      if (claim === null) continue;
      // Words that stand in quotation marks on the page are not put in a second pair.
      const printed = /[“”]/.test(claim.printed) ? claim.printed : `“${claim.printed}”`;
      expect(lines[i]).toContain(`prints ${printed}`);
      if (claim.locator) expect(lines[i]).toContain(`prints ${printed} (${claim.locator}`);
    }
  });

  test('says that a disputed figure is disputed', async () => {
    const id = 'income-per-resident-2021-wujin-with-cedz';
    expect(await cite('text', [id])).toContain(' Disputed: other sources say CNY 52,896.');
    expect(await cite('text', [id], 'zh')).toContain('。有争议：其他来源作52,896元。');
    expect(await cite('text', ['listed-companies-2021'])).not.toContain('Disputed');
  });

  test.each([
    ['budget-revenue-2025-wujin-with-cedz-estimate', '2025 est. · Wujin incl. EDZ'],
    ['listed-companies-2023-target', '2023 target · Wujin'],
    ['top-100-industrial-districts-2021-jiangsu', '2021 · Wujin · Jiangsu Province'],
  ])('of %s says period, kind, area and group', async (id, context) => {
    expect((await cite('text', [id])).replaceAll('\u00a0', ' ')).toContain(
      ` (${context}): prints `,
    );
  });

  test.each([
    ['en', / On (.+?): prints /],
    ['zh', /关于(.+?)：原文/],
  ] as const)('says of no two facts of one source the same (%s)', async (language, phrase) => {
    const lines = (await cite('text', ids, language)).split('\n');
    const phrases = cited.flatMap(({ source, claim }, i) =>
      claim ? [`${source.id}: ${phrase.exec(lines[i] ?? '')?.[1]}`] : [],
    );
    expect(phrases.filter((each) => each.endsWith(': undefined'))).toEqual([]);
    expect(phrases.filter((each, i) => phrases.indexOf(each) !== i)).toEqual([]);
  });

  test('marks a reading as ours, and only where the claim has one', async () => {
    const [english, chinese] = [await cite('text'), await cite('text', ids, 'zh')];
    const lines = { en: english.split('\n'), zh: chinese.split('\n') };
    const sure = { high: '高', medium: '中', low: '低' } as const;
    let read = 0;
    for (const [i, { claim }] of cited.entries()) {
      const [en, zh] = [lines.en[i], lines.zh[i]];
      if (!claim?.reading) {
        expect(en).not.toContain('Our reading');
        expect(zh).not.toContain('我们的解读');
        continue;
      }
      read += 1;
      const { confidence, why } = claim.reading;
      const [because, reason] = [why['en']?.replace(/\.$/, ''), why['zh']?.replace(/。$/, '')];
      expect(en).toContain(`. Our reading (${confidence} confidence): ${because}.`);
      expect(zh).toContain(`。我们的解读（可信度${sure[confidence]}）：${reason}。`);
    }
    expect(read).toBeGreaterThan(5);
  });

  test('of a fact in the article', async () => {
    expect(await cite('text', ['market-entities-2021'])).toBe(
      'miulaqin.cn: “2021 National Entrepreneurship and Innovation Demonstration Base assessment: ' +
        'Changzhou Wujin awarded excellent”, 2022-07-30, miulaqin.cn, accessed 2026-11-22. ' +
        'Unverified page. ' +
        'On Market entities (2021 · Wujin): prints “exceeds 200,000” (sentence 5). ' +
        'Our reading (medium confidence): The article gives this total no date; read as the end of ' +
        '2021, like the results around it, and not later than July 2022.\n',
    );
  });

  test('in Chinese is in Chinese', async () => {
    const text = await cite('text', ['listed-companies-2021'], 'zh');
    expect(text).toBe(
      '阳湖网：《2021年“武进十大新闻”解读(九)全国县区首个上市公司指数“中证武进发展指数”发布》，' +
        '2022-02-05，cartoonmusical.com，查阅于 2026-11-22。' +
        '据 cartoonmusical.com 转载。关于上市企业（2021 · 武进区）：原文“42家”。\n',
    );
    const all = await cite('text', ids, 'zh');
    expect(all).not.toMatch(/accessed|As copied|prints|n\.d\.|Unverified|Disputed|Our reading/);
  });

  test('in Chinese adds no English translation of author and title', async () => {
    const lines = (await cite('text', ids, 'zh')).split('\n');
    for (const [i, { id, source }] of cited.entries()) {
      const start = `${authorOf(source)}：《${titleOf(source)}》，`;
      expect([id, lines[i]?.slice(0, start.length)]).toEqual([id, start]);
    }
  });
});

test('BibTeX in Chinese has its notes in Chinese', async () => {
  expect(await cite('bibtex', ['listed-companies-2021'], 'zh')).toContain(
    '  note = {据 cartoonmusical.com 转载。关于上市企业（2021 · 武进区）：原文“42家”。},\n',
  );
  const notes = (await cite('bibtex', ids, 'zh'))
    .split('\n')
    .filter((line) => line.startsWith('  note = '));
  expect(notes.length).toBeGreaterThan(10);
  const english = /As copied|prints|Unverified|Disputed|Our reading|The title describes/;
  expect(notes.filter((line) => english.test(line))).toEqual([]);
});

describe('copies and unverified pages', () => {
  test('a copy is cited as its original, as copied by its host', async () => {
    const text = await cite('text', ['listed-companies-2021']);
    expect(text).toMatch(/^阳湖网 \[Yanghu Net \(Wujin district media\)\]: /);
    expect(text).toContain('As copied by cartoonmusical.com.');
    const lines = (await cite('text')).split('\n');
    const copies = cited.flatMap(({ source }, i) => (source.copyOf ? [{ source, i }] : []));
    expect(copies.length).toBeGreaterThan(10);
    for (const { source, i } of copies) {
      expect(lines[i]).toContain(`As copied by ${source.host ?? 'a site whose name is not known'}`);
    }
  });

  test.each(formats)('have no address in %s', async (format) => {
    const unlinked = cited.filter(({ source }) => isUnlinked(source)).map(({ id }) => id);
    expect(unlinked.length).toBeGreaterThan(10);
    for (const language of ['en', 'zh']) {
      expect(await cite(format, unlinked, language)).not.toMatch(/https?:|www\./);
    }
  });

  test.each(['copy', 'unverified'] as const)('a %s has none even where one is known', (grade) => {
    const base = sources.get('wujin-gov-2026-01-27');
    if (!base) throw new Error('no source wujin-gov-2026-01-27');
    const known = new Map([...sources, [base.id, { ...base, grade }]]);
    const english = { language: 'en', ascii: false } as const;
    const citation = citationOf({ ...facts, sources: known }, base.id, english);
    expect([citation?.author, citation?.url]).toEqual([base.publisher.zh, null]);
  });

  test.each(formats)('others have theirs in %s', async (format) => {
    expect(await cite(format, ['wujin-gov-2026-01-27'])).toContain(
      String(sources.get('wujin-gov-2026-01-27')?.url),
    );
  });
});

describe('characters with a meaning of their own', () => {
  const citation: Citation = {
    id: 'made-up',
    author: 'Wujin & Sons, Ltd.',
    translatedAuthor: null,
    title: 'R&D: 50% of A_B {x} #1 costs $5 ^ up \\ down, 双创“示范”',
    translatedTitle: null,
    language: 'en',
    issued: '2021-04',
    accessed: '2026-11-22',
    wordedIn: 'en',
    url: 'https://example.org/a_b?x=1&y=%20#z',
    host: 'example.org',
    notes: ['100% & more_less'],
  };

  test('come back from BibTeX as they were', () => {
    const [item] = new Cite(citeAsBibtex(citation)).data;
    expect(item).toMatchObject({
      title: citation.title,
      URL: citation.url,
      note: '100% & more_less.',
    });
    expect(item?.author).toEqual([{ family: citation.author }]);
  });

  test('are escaped in Markdown, where they would be taken as marks', () => {
    expect(citeAsMarkdown({ ...citation, title: 'a_b *c* [d] <e>' }, 'en')).toContain(
      '[a\\_b \\*c\\* \\[d\\] \\<e\\>](<https://example.org/a_b?x=1&y=%20#z>)',
    );
  });
});

describe('what can be cited', () => {
  test('--json is CSL-JSON, an array even of one', async () => {
    const { stdout } = await runWujin(['cite', 'article-2022', '--json']);
    expect(stdout).toBe(await cite('csl-json', ['article-2022']));
    expect(JSON.parse(stdout)).toHaveLength(1);
  });

  test.each([
    ['an unknown id', 'listed-compnies-2021', 'listed-companies-2021'],
    ['an indicator', 'listed-companies', 'listed-companies-2021'],
    ['a list', 'national-high-tech-zones', 'national-high-tech-zones-20'],
  ])('%s is refused with exit 3, and facts are named', async (_, id, near) => {
    const { stdout, stderr, exit } = await runWujin(['cite', 'article-2022', id]);
    expect([exit, stdout]).toEqual([3, '']);
    expect(stderr).toContain(`There is no fact or source “${id}”.`);
    expect(stderr).toContain(near);
  });

  test('a term is refused', async () => {
    expect((await runWujin(['cite', 'little-giant'])).exit).toBe(3);
  });

  test('nothing is a fault of usage: exit 2', async () => {
    expect((await runWujin(['cite'])).exit).toBe(2);
  });

  test('an id that was renamed is followed, and stderr says so', async () => {
    const renamed = { ...bundled, redirects: [{ from: 'old-article', to: 'article-2022' }] };
    const files = { 'renamed.json': JSON.stringify(renamed) };
    const argv = ['cite', 'old-article', '--data', 'renamed.json'];
    const { stdout, stderr } = await runWujin(argv, { files });
    expect(stdout).toBe(await cite('text', ['article-2022']));
    expect(stderr).toMatch(/^old-article is now article-2022\.\nData: .*\n$/);
  });
});

test('BibTeX has every character that TeX takes as its own escaped', async () => {
  const title = 'A~B ^C _D #E $F &G %H \\I';
  const [source] = bundled.sources.filter(({ id }) => id === 'wujin-gov-2026-01-27');
  const sources = bundled.sources.map((each) =>
    each === source ? { ...each, language: 'en' as const, title: { en: title, zh: title } } : each,
  );
  const argv = ['cite', 'wujin-gov-2026-01-27', '--format', 'bibtex'];
  const { stdout } = await runOn(ownFile({ sources }), argv);
  const written = /^ {2}title = \{\{(.*)\}\},$/m.exec(stdout)?.[1] ?? '';
  // As LaTeX reads it: no character is left that it would act on.
  const plain = written
    .replaceAll('\\textasciitilde{}', '~')
    .replaceAll('\\textasciicircum{}', '^')
    .replaceAll('\\textbackslash{}', '\u0000')
    .replaceAll(/\\([_#$&%])/g, '$1');
  expect(plain.replaceAll('\u0000', '\\')).toBe(title);
  expect(
    written.replaceAll(/\\(?:textasciitilde|textasciicircum|textbackslash)\{\}|\\[_#$&%]/g, ''),
  ).toBe('AB C D E F G H I');
});
