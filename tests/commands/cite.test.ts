import { Cite, type CslItem } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import { dataset } from '../../data/dataset.ts';
import {
  type Citation,
  citeAsBibtex,
  citeAsCsl,
  citeAsRis,
  citeAsText,
} from '../../src/formats/citation.ts';
import { assessFact, catalogue, factsOf } from '../../src/lookup/catalogue.ts';
import { textIn } from '../../src/model/text.ts';
import type { Claim, Source } from '../../src/model/types.ts';
import { citationOf } from '../../src/sections/citation.ts';
import { sanitiseLine } from '../../src/terminal/sanitise.ts';
import { runWujin } from '../cli/harness.ts';
import { bundled } from '../evidence/statements.ts';
import { madeUp } from '../formats/citations.ts';
import { hostileAddresses, hostileTexts } from '../formats/hostile-texts.ts';
import { changed } from '../model/bundled.ts';
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

/** NOTES of the data: the sources were read as archived copies, usually the opening part of a page, not live. */
function readAs(language: string): string {
  return language === 'zh'
    ? '各来源均以存档副本读取，通常只读到网页的开头部分，并非在线页面。\n'
    : 'The sources were read as archived copies, usually the opening part of a page, not live.\n';
}

async function cite(format: Format, which: readonly string[], language = 'en'): Promise<string> {
  const { stdout, stderr, exit } = await runWujin([
    ...['cite', ...which, '--format', format],
    ...['--lang', language],
  ]);
  expect([exit, stderr]).toEqual([0, readAs(language)]);
  return stdout;
}

/** Everything in groups of which no two are of one source: those would be one citation. */
const groups: Cited[][] = [];
for (const each of cited) {
  const group = groups.find((group) => !group.some(({ source }) => source === each.source));
  if (group) group.push(each);
  else groups.push([each]);
}

const parts: Readonly<Record<Format, (output: string) => readonly string[]>> = {
  text: (output) => output.split(/(?<=\n)/),
  markdown: (output) => output.split(/(?<=\n)/),
  bibtex: (output) => output.split(/(?<=^\}\n)\n/m),
  ris: (output) => output.split(/(?<=^ER {2}- \n)\n/m),
  'csl-json': (output) =>
    JSON.parse(output).map((item: unknown) => `${JSON.stringify([item], null, 2)}\n`),
};

const known = new Map<string, Promise<readonly string[]>>();

/** The citation of every fact and source by itself, in the order of `cited`. */
function citeEach(format: Format, language = 'en'): Promise<readonly string[]> {
  const key = `${format} ${language}`;
  const found = known.get(key) ?? makeEach(format, language);
  known.set(key, found);
  return found;
}

async function makeEach(format: Format, language: string): Promise<readonly string[]> {
  const written = new Map<string, string>();
  for (const group of groups) {
    const output = await cite(
      format,
      group.map(({ id }) => id),
      language,
    );
    const found = parts[format](output);
    expect(found).toHaveLength(group.length);
    for (const [i, { id }] of group.entries()) written.set(id, found[i] ?? '');
  }
  return ids.map((id) => written.get(id) ?? '');
}

/** The same as citation-js reads it. */
async function readEach(format: Format): Promise<readonly CslItem[]> {
  const each = await citeEach(format);
  const whole =
    format === 'csl-json'
      ? JSON.stringify(each.flatMap((item) => JSON.parse(item)))
      : each.join('\n');
  return new Cite(whole).data;
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
    for (const { id, source, item } of together(await readEach(format))) {
      // A RIS reader takes TT, the translation, for the title, and TI for the original one.
      expect([id, item?.['original-title'] ?? item?.title]).toEqual([id, titleOf(source)]);
      // In RIS a comma would part the name of a body in two: a dash stands for it.
      const author = authorOf(source);
      expect([id, item?.author?.map(({ literal, family }) => literal ?? family)]).toEqual([
        id,
        [format === 'ris' ? author.replaceAll(', ', ' – ') : author],
      ]);
    }
  });

  test('has the date of publication, and none where it is not known', async () => {
    for (const { id, source, item } of together(await readEach(format))) {
      const expected = source.published ? partsOf(source.published) : [];
      expect([id, item?.issued?.['date-parts'][0] ?? []]).toEqual([id, expected]);
    }
  });

  test('has the address where one may be followed, and none of a copy or unverified page', async () => {
    for (const { id, source, item } of together(await readEach(format))) {
      const expected = isUnlinked(source) ? null : source.url;
      expect([id, item?.URL ?? null]).toEqual([id, expected]);
    }
  });

  test('has the figure as printed among its notes', async () => {
    for (const { id, claim, item } of together(await readEach(format))) {
      const note = [item?.note ?? ''].flat().join(' ');
      if (claim) expect([id, note]).toEqual([id, expect.stringContaining(claim.printed)]);
    }
  });
});

describe('the date of access is that of the data, not of the clock', () => {
  test.each(['bibtex', 'csl-json'] as const)('%s', async (format) => {
    for (const { id, item } of together(await readEach(format))) {
      const accessed = item?.accessed?.['date-parts'][0];
      expect([id, accessed]).toEqual([id, partsOf(accessedOn)]);
    }
  });

  test('ris', async () => {
    // Read as text: citation-js has no field for Y2.
    const all = (await citeEach('ris')).join('');
    const lines = all.split('\n').filter((line) => line.startsWith('Y2  - '));
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
  test('is one line for each source, in the order of the ids', async () => {
    const sourceIds = bundled.sources.map(({ id }) => id).reverse();
    const titles = bundled.sources.map(titleOf).reverse();
    for (const format of ['text', 'markdown', 'bibtex', 'ris'] as const) {
      const found = parts[format](await cite(format, sourceIds));
      expect(found).toHaveLength(titles.length);
      if (format !== 'text') continue;
      for (const [i, line] of found.entries()) expect(line).toContain(titles[i]);
    }
  });

  test('names author, title, date and access, for every id', async () => {
    const lines = await citeEach('text');
    for (const [i, { source }] of cited.entries()) {
      const line = lines[i] ?? '';
      for (const part of [authorOf(source), titleOf(source), source.published ?? 'n.d.']) {
        expect(line).toContain(part);
      }
      expect(line).toContain(`accessed ${accessedOn}`);
    }
  });

  test('has the figure as printed, and where it stands', async () => {
    const lines = await citeEach('text');
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
    const lines = await citeEach('text', language);
    const phrases = cited.flatMap(({ source, claim }, i) =>
      claim ? [`${source.id}: ${phrase.exec(lines[i] ?? '')?.[1]}`] : [],
    );
    expect(phrases.filter((each) => each.endsWith(': undefined'))).toEqual([]);
    expect(phrases.filter((each, i) => phrases.indexOf(each) !== i)).toEqual([]);
  });

  test('marks a reading as ours, and only where the claim has one', async () => {
    const lines = { en: await citeEach('text'), zh: await citeEach('text', 'zh') };
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
        'Changzhou Wujin awarded excellent”, 2022-07-30, miulaqin.cn, accessed 2026-11-27. ' +
        'Unverified page. ' +
        'On Market entities (2021 · Wujin): prints “exceeds 200,000” (sentence 5). ' +
        'Our reading (medium confidence): The article gives this total no date; read as the end of ' +
        '2021, like the results around it, and not later than July 2022.\n',
    );
  });

  test('in Chinese is in Chinese', async () => {
    const text = await cite('text', ['listed-companies-2021'], 'zh');
    expect(text).toBe(
      '阳湖网：《2021年“武进十大新闻”解读（九）全国县区首个上市公司指数“中证武进发展指数”发布》，' +
        '2022-02-05，cartoonmusical.com，查阅于 2026-11-27。' +
        '据 cartoonmusical.com 转载。关于上市企业（2021 · 武进区）：原文“42家”。\n',
    );
    const all = (await citeEach('text', 'zh')).join('');
    expect(all).not.toMatch(/accessed|As copied|prints|n\.d\.|Unverified|Disputed|Our reading/);
  });

  test('in Chinese adds no English translation of author and title', async () => {
    const lines = await citeEach('text', 'zh');
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
  const notes = (await citeEach('bibtex', 'zh'))
    .join('')
    .split('\n')
    .filter((line) => line.startsWith('  note = '));
  expect(notes.length).toBeGreaterThan(10);
  const english = /As copied|prints|Unverified|Disputed|Our reading|The title is our/;
  expect(notes.filter((line) => english.test(line))).toEqual([]);
});

describe('copies and unverified pages', () => {
  test('a copy is cited as its original, as copied by its host', async () => {
    const text = await cite('text', ['listed-companies-2021']);
    expect(text).toMatch(/^阳湖网 \[Yanghu Net \(Wujin district media\)\]: /);
    expect(text).toContain('As copied by cartoonmusical.com.');
    const lines = await citeEach('text');
    const copies = cited.flatMap(({ source }, i) => (source.copyOf ? [{ source, i }] : []));
    expect(copies.length).toBeGreaterThan(10);
    for (const { source, i } of copies) {
      expect(lines[i]).toContain(`As copied by ${source.host ?? 'an unknown site'}`);
    }
  });

  test.each(formats)('have no address in %s', async (format) => {
    for (const language of ['en', 'zh']) {
      const all = await citeEach(format, language);
      const unlinked = all.filter((_, i) =>
        cited.some(({ source }, at) => at === i && isUnlinked(source)),
      );
      expect(unlinked.length).toBeGreaterThan(10);
      expect(unlinked.join('')).not.toMatch(/https?:|www\./);
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

describe('several facts of one source', () => {
  const report = 'wujin-gov-2026-01-27';
  const ofReport = (facts.factsBySource.get(report) ?? [])
    .filter((fact) => assessFact<Claim>(fact, sources).preferred.source.id === report)
    .slice(0, 3);
  const factIds = ofReport.map(({ id }) => id);
  const printed = ofReport.flatMap(({ claims }) =>
    claims.flatMap((claim) => (claim.source === report ? [claim.printed] : [])),
  );

  test('there are some', () => {
    expect(factIds).toHaveLength(3);
    expect(printed).toHaveLength(3);
  });

  test.each(formats)('are one citation with what each of them prints: %s', async (format) => {
    for (const language of ['en', 'zh']) {
      const output = await cite(format, factIds, language);
      expect(parts[format](output)).toHaveLength(1);
      const decoded = format === 'csl-json' ? output : output.replaceAll('\\', '');
      for (const each of printed) expect(decoded).toContain(each);
    }
  });

  test.each(['bibtex', 'ris', 'csl-json'] as const)(
    'have the id of the source as their key, one of them its own: %s',
    async (format) => {
      const keys = async (which: readonly string[]) =>
        new Cite(await cite(format, which)).data.map(({ id }) => id);
      const [first = '', second = ''] = factIds;
      expect(await keys(factIds)).toEqual([report]);
      expect(await keys([first])).toEqual([first]);
      expect(await keys([report])).toEqual([report]);
      expect(await keys([report, first])).toEqual([report]);
      expect(await keys([first, 'article-2022', second])).toEqual([report, 'article-2022']);
      expect(await keys([first, 'article-2022'])).toEqual([first, 'article-2022']);
    },
  );

  test('are found in BibLaTeX by the id of each', async () => {
    expect(await cite('bibtex', factIds)).toContain(`  ids = {${factIds.join(', ')}},\n`);
    const [first = ''] = factIds;
    expect(await cite('bibtex', [report, first])).toContain(`  ids = {${first}},\n`);
    expect(await cite('bibtex', [first])).not.toContain('ids =');
  });

  test.each(formats)('an id that is given twice is cited once: %s', async (format) => {
    const [first = ''] = factIds;
    for (const id of [first, report]) {
      expect(await cite(format, [id, id, id])).toBe(await cite(format, [id]));
    }
  });

  test('an id and the one that it was renamed from are cited once', async () => {
    const [first = ''] = factIds;
    const renamed = { ...bundled, redirects: [{ from: 'old-id', to: first }] };
    const files = { 'renamed.json': JSON.stringify(renamed) };
    const argv = ['cite', 'old-id', first, '-f', 'bibtex', '--data', 'renamed.json'];
    expect((await runWujin(argv, { files })).stdout).toBe(await cite('bibtex', [first]));
  });
});

describe('dates', () => {
  const fieldsOf = (output: string, names: readonly string[]) =>
    output.split('\n').filter((line) => names.some((name) => line.startsWith(name)));
  const bibtexFields = ['  year', '  month', '  date', '  urldate'];

  test.each([
    ['2026-01-27', ['  year = {2026},', '  month = jan,', '  date = {2026-01-27},'], '2026/01/27/'],
    ['2026-11', ['  year = {2026},', '  month = nov,'], '2026/11//'],
    ['2026', ['  year = {2026},'], '2026///'],
    [null, [], null],
  ])('of %s', (issued, bibtex, ris) => {
    expect(fieldsOf(citeAsBibtex({ ...madeUp, issued }), bibtexFields)).toEqual([
      ...bibtex,
      '  urldate = {2026-11-22},',
    ]);
    expect(fieldsOf(citeAsRis({ ...madeUp, issued }), ['PY', 'DA'])).toEqual(
      issued === null ? [] : ['PY  - 2026', `DA  - ${ris}`],
    );
  });

  test.each([
    ['2026-11-22', '2026/11/22/'],
    ['2026-11', '2026/11//'],
    ['2026', '2026///'],
  ])('of access in RIS: %s', (accessed, written) => {
    expect(fieldsOf(citeAsRis({ ...madeUp, accessed }), ['Y2'])).toEqual([`Y2  - ${written}`]);
  });
});

describe('characters with a meaning of their own', () => {
  const write: Readonly<Record<string, (all: readonly Citation[]) => string>> = {
    bibtex: (all) => all.map(citeAsBibtex).join('\n'),
    ris: (all) => all.map(citeAsRis).join('\n'),
    'csl-json': citeAsCsl,
  };
  const writers = Object.keys(write);
  // A RIS record whose texts look like BibTeX would be taken for it.
  const readAll = (format: string, all: readonly Citation[]) =>
    new Cite(write[format]?.(all) ?? '', format === 'ris' ? { forceType: '@ris/file' } : undefined)
      .data;
  // TeX makes one space of several, and none of those at the ends.
  const words = (text: string | undefined) =>
    sanitiseLine(text ?? '')
      .replaceAll(/\s+/g, ' ')
      .trim();

  test.each(writers)('come back from %s as they were', (format) => {
    for (const text of hostileTexts) {
      const hostile = { ...madeUp, title: text, notes: [text], issued: '2026-01-27' };
      const [first, second, ...others] = readAll(format, [hostile, { ...madeUp, id: 'b' }]);
      const note = [first?.note ?? ''].flat().join(' ');
      expect([words(first?.title), words(note).replace(/\.$/, '')]).toEqual([
        words(text),
        words(text),
      ]);
      expect([second?.id, second?.title, others]).toEqual(['b', madeUp.title, []]);
    }
  });

  test.each(writers)('in names, hosts and translations end no entry of %s', (format) => {
    for (const text of hostileTexts) {
      const translated = { translatedAuthor: text, translatedTitle: text };
      const hostile = { ...madeUp, ...translated, author: text, host: text };
      const data = readAll(format, [hostile, { ...madeUp, id: 'b' }]);
      expect(data.map(({ id }) => id)).toEqual(['made-up', 'b']);
      expect(data.map(({ URL }) => URL)).toEqual([madeUp.url, madeUp.url]);
    }
  });

  test.each(writers)('in addresses are encoded in %s', (format) => {
    const target = (address = '') =>
      new URL(address).href.replaceAll(/(?:%[\da-f]{2})+/gi, decodeURIComponent);
    for (const url of hostileAddresses) {
      const [first, second, ...others] = readAll(format, [
        { ...madeUp, url },
        { ...madeUp, id: 'b' },
      ]);
      expect(first?.URL).toMatch(/^[!-~]+$/);
      expect(first?.URL).not.toMatch(/[{}<>"\\|^`]/);
      expect(target(first?.URL)).toBe(target(url));
      expect([second?.id, others]).toEqual(['b', []]);
    }
  });

  test('leave a text citation one line', () => {
    for (const text of hostileTexts) {
      const translated = { translatedAuthor: text, translatedTitle: text };
      const citation = { ...madeUp, ...translated, author: text, title: text, host: text };
      for (const language of ['en', 'zh'] as const) {
        const line = citeAsText({ ...citation, notes: [text] }, language);
        expect(line).toMatch(/^[^\n\r\u2028\u2029]+\n$/);
      }
    }
  });

  test.each([
    ['A,B', 'A – B'],
    ['A, B', 'A – B'],
    ['A ,B,C,', 'A – B – C'],
    ['甲，乙', '甲，乙'],
  ])('the name of a body is one name in RIS: %s', (author, name) => {
    const [item] = new Cite(citeAsRis({ ...madeUp, author })).data;
    const [{ literal, family, ...rest } = {}] = item?.author ?? [];
    expect([literal ?? family, rest]).toEqual([name, {}]);
  });
});

describe('--all', () => {
  const disputed = 'income-per-resident-2021-wujin-with-cedz';
  const claims = facts.facts.get(disputed)?.claims ?? [];

  test.each(formats)('cites the source of every claim of a fact once: %s', async (format) => {
    const { stdout } = await runWujin(['cite', disputed, '--all', '-f', format]);
    const cited = parts[format](stdout);
    expect(cited).toHaveLength(new Set(claims.map(({ source }) => source)).size);
    const decoded = format === 'csl-json' ? stdout : stdout.replaceAll('\\', '');
    for (const { printed } of claims) expect(decoded).toContain(printed);
  });

  test('the source of the value that is shown comes first', async () => {
    for (const fact of factsOf(bundled).slice(0, 40)) {
      const { stdout } = await runWujin(['cite', fact.id, '--all', '--json']);
      const [first] = JSON.parse(stdout);
      const { source } = assessFact<Claim>(fact, sources).preferred;
      expect([fact.id, first.title]).toEqual([fact.id, titleOf(source)]);
    }
  });

  test('each side of a dispute names the value of the other', async () => {
    const { stdout } = await runWujin(['cite', disputed, '--all']);
    const [first = '', second = ''] = stdout.split('\n');
    expect(first).toMatch(/prints “5萬8296元”.*Disputed: other sources say CNY 52,896\./);
    expect(second).toMatch(/prints “52896元”.*Disputed: other sources say CNY 58,296\./);
  });

  test('a source that two facts share is cited once, and no key is given twice', async () => {
    const ids = [disputed, 'gdp-2021-wujin-with-cedz', 'listed-companies-2021'];
    const { stdout } = await runWujin(['cite', ...ids, '--all', '--json']);
    const items: readonly { id: string; note: string }[] = JSON.parse(stdout);
    const used = ids.flatMap((id) => facts.facts.get(id)?.claims.map(({ source }) => source) ?? []);
    expect(items).toHaveLength(new Set(used).size);
    expect(used.length).toBeGreaterThan(items.length);
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
  });

  test('says nothing more of a source', async () => {
    const { stdout } = await runWujin(['cite', 'article-2022', '--all']);
    expect(stdout).toBe(await cite('text', ['article-2022']));
  });
});

describe('terms', () => {
  const term = bundled.terms.find(({ id }) => id === 'little-giant');

  test('cite their best source, with --all every source once', async () => {
    const one = await cite('text', ['little-giant']);
    expect(one).toContain('On the term “specialised and innovative little giant enterprise”.');
    expect(one.trimEnd().split('\n')).toHaveLength(1);
    const { stdout } = await runWujin(['cite', 'little-giant', '--all', '--json']);
    const titles = JSON.parse(stdout).map(({ title }: { title: string }) => title);
    const own = (term?.sources ?? []).flatMap((id) => sources.get(id) ?? []);
    expect(titles.toSorted()).toEqual(own.map(titleOf).toSorted());
  });

  test('in Chinese', async () => {
    expect(await cite('text', ['little-giant'], 'zh')).toContain(
      '关于术语“专精特新‘小巨人’企业”。',
    );
  });
});

describe('published styles', () => {
  test.each(['apa', 'mla', 'chicago', 'gbt7714'] as const)(
    '%s: one line for each source, the same in every language',
    async (style) => {
      const ids = bundled.sources.map(({ id }) => id);
      const { stdout, stderr } = await runWujin(['cite', ...ids, '-f', style]);
      expect(stdout.split('\n')).toHaveLength(ids.length + 1);
      expect(stderr).toBe(readAs('en'));
      const inChinese = await runWujin(['cite', ...ids, '-f', style, '--lang', 'zh']);
      expect(inChinese.stdout).toBe(stdout);
    },
  );

  test('APA, as a student pastes it', async () => {
    const { stdout } = await runWujin(['cite', 'wujin-gov-2026-01-27', '-f', 'apa']);
    expect(stdout).toBe(
      '武进区人民政府. (2026, January 27). 2026年武进区政府工作报告 [Wujin District Government Work ' +
        'Report 2026]. wj.gov.cn. https://www.wj.gov.cn/html/czwj/2026/DNKLPPJP_0127/78709.html\n',
    );
  });

  test.each([
    ['en', 'is disputed: other sources say CNY 52,896. Add --all to cite them too.'],
    ['zh', '有争议：其他来源作52,896元。加 --all 可一并引用。'],
  ])('stderr says that a fact is disputed (%s)', async (language, words) => {
    const id = 'income-per-resident-2021-wujin-with-cedz';
    const { stderr, exit } = await runWujin(['cite', id, '-f', 'mla', '--lang', language]);
    expect([exit, stderr]).toEqual([0, `${readAs(language)}${id} ${words}\n`]);
  });
});

describe('in a terminal', () => {
  const ids = [
    'listed-companies-2021',
    'wujin-gov-2026-01-27',
    'income-per-resident-2021-wujin-with-cedz',
  ];
  const isAddress = (line: string) => /^https?:\/\/[!-~]+[，。]?$/.test(line);
  const inOneLine = (text: string) => text.replaceAll(/\s/g, '');

  test.each([
    ['en', 40],
    ['en', 80],
    ['en', 120],
    ['zh', 20],
    ['zh', 40],
    ['zh', 80],
  ] as const)('a text is broken between words: %s, %i columns', async (language, terminal) => {
    const argv = ['cite', ...ids, '--lang', language];
    const { stdout } = await runWujin(argv, { terminal });
    const piped = (await runWujin(argv)).stdout;
    expect(inOneLine(stdout)).toBe(inOneLine(piped));
    const lines = stdout.split('\n');
    expect(lines.filter((line) => stringWidth(line) > terminal && !isAddress(line))).toEqual([]);
    expect(stdout).toContain('https://www.wj.gov.cn/html/czwj/2026/DNKLPPJP_0127/78709.html');
    // No Latin word is split: with spaces for line breaks, it is what a pipe gets.
    const words = piped.replaceAll('\u00a0', ' ').match(/[A-Za-z-]{4,}/g) ?? [];
    const found = stdout.match(/[A-Za-z-]{4,}/g) ?? [];
    if (terminal >= 40) expect(found).toEqual(words);
  });

  test.each([
    ['text', 'en'],
    ['text', 'zh'],
    ['apa', 'en'],
    ['gbt7714', 'zh'],
  ] as const)(
    'the lines after the first of an entry are set in: %s, %s',
    async (format, language) => {
      const argv = ['cite', ...ids, '-f', format, '--lang', language];
      const { stdout } = await runWujin(argv, { terminal: 40 });
      for (const entry of stdout.trimEnd().split('\n\n')) {
        const [first = '', ...rest] = entry.split('\n');
        expect(first).toMatch(/^\S/);
        expect(rest.length).toBeGreaterThan(2);
        expect(rest.filter((line) => !/^ {4}\S/.test(line) && !isAddress(line))).toEqual([]);
      }
    },
  );

  test('an empty line is between two texts', async () => {
    const { stdout } = await runWujin(['cite', ...ids], { terminal: 80 });
    expect(stdout.trimEnd().split('\n\n')).toHaveLength(ids.length);
  });

  test.each(['markdown', 'bibtex', 'ris', 'csl-json'] as const)(
    '%s is the same as in a pipe: it is for a file',
    async (format) => {
      const argv = ['cite', ...ids, '--format', format];
      expect((await runWujin(argv, { terminal: 40 })).stdout).toBe((await runWujin(argv)).stdout);
    },
  );

  test('hostile texts and addresses keep to the width', async () => {
    for (const [i, text] of hostileTexts.entries()) {
      const url = hostileAddresses[i % hostileAddresses.length] ?? null;
      const sources = changed(bundled.sources, 'wujin-gov-2026-01-27', () => ({
        title: { en: text, zh: text },
        url,
      }));
      const files = { 'own.json': JSON.stringify({ ...bundled, sources }) };
      const argv = ['cite', 'wujin-gov-2026-01-27', '--data', 'own.json'];
      const { stdout, exit } = await runWujin(argv, { files, terminal: 60 });
      expect(exit).toBe(0);
      const lines = stdout.split('\n');
      expect(lines.filter((line) => stringWidth(line) > 60 && !isAddress(line))).toEqual([]);
    }
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
    ['an area', 'kunshan', '-kunshan'],
  ])('%s is refused with exit 3, and facts are named', async (_, id, near) => {
    const { stdout, stderr, exit } = await runWujin(['cite', 'article-2022', id]);
    expect([exit, stdout]).toEqual([3, '']);
    expect(stderr).toContain(`No fact, source or term has the id “${id}”.`);
    expect(stderr).toContain('Areas, indicators and lists cannot be cited, only facts about them.');
    expect(stderr).toContain(near);
  });

  test('what is suggested for an entry that cannot be cited are facts about it', async () => {
    for (const id of ['gdp', 'wujin', 'top-100-industrial-districts']) {
      const { stderr } = await runWujin(['cite', id, '--json']);
      const { suggestions } = JSON.parse(stderr).error;
      expect([id, suggestions.length]).toEqual([id, 3]);
      const about = facts.factsAbout.get(id)?.map((fact) => fact.id);
      expect(about).toEqual(expect.arrayContaining(suggestions));
    }
    const { stderr } = await runWujin(['cite', 'gdp', '--lang', 'zh']);
    expect(stderr).toContain('区域、指标和榜单不能引用，只能引用相关事实。');
  });

  test('data that does not say how its sources were read says nothing of it', async () => {
    const { accessedAs: _, ...own } = bundled;
    const { stderr } = await runOn(JSON.stringify(own), ['cite', 'article-2022']);
    expect(stderr).toMatch(/^Data: /);
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
    expect(stderr).toMatch(
      /^old-article is now article-2022\.\nThe sources were read .*\nData: .*\n$/,
    );
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
