import { readFileSync } from 'node:fs';
import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-csl';
import { describe, expect, test } from 'vitest';
import { type Citation, citeAsCsl } from '../../src/formats/citation.ts';
import { citationStyles } from '../../src/formats/citation-styles.ts';
import { catalogue } from '../../src/lookup/catalogue.ts';
import { keysOf } from '../../src/model/vocabulary.ts';
import { citationOf } from '../../src/sections/citation.ts';
import { bundled } from '../model/bundled.ts';
import { madeUp } from './citations.ts';

/** The official style of each of ours; tests/fixtures/csl/README.md says where they come from. */
const official = {
  apa: 'apa',
  mla: 'modern-language-association',
  chicago: 'chicago-author-date',
  gbt7714: 'china-national-standard-gb-t-7714-2015-numeric',
} as const;
type Style = keyof typeof citationStyles;
const styles = keysOf(citationStyles);

for (const name of Object.values(official)) {
  const file = new URL(`../fixtures/csl/${name}.csl`, import.meta.url);
  plugins.config.get('@csl').styles.add(`official-${name}`, readFileSync(file, 'utf8'));
}

/** Two sources of each of five kinds, in Chinese and English, with a date, a year or none. */
const kinds: Readonly<Record<string, readonly [string, string]>> = {
  'government page': ['wujin-gov-2026-01-27', 'beijing-gov-en-vouchers'],
  'state media': ['china-com-cn-2015-06-15', 'china-org-cn-2017-06-26'],
  news: ['scmp-2022-little-giants', 'merics-little-giants'],
  encyclopedia: ['wikipedia-zh-wujin', 'lean-org-lexicon'],
  'copy or unverified page': ['wujin-communique-2023', 'article-2022'],
};
const more = ['psic-undated', 'yanghu-net-2022-02-05', 'yanghu-net-2018-top-ten', 'fansina-net'];
const all = catalogue(bundled);

function cited(id: string, style: Style): Citation {
  const { language } = citationStyles[style];
  const citation = citationOf(all, id, { language, dataLanguage: language, ascii: false });
  if (citation === null) throw new Error(`no source ${id}`);
  return citation;
}

/** CSL has no field for a translated title or for one of ours: they are tested by themselves. */
const untranslated = (citation: Citation): Citation => ({
  ...citation,
  translatedTitle: null,
  titleIsOurs: false,
});

/** Whether the site is all that is known of who wrote the page. */
const isAuthorless = ({ author, host }: Citation) => author === host;

/** The entry of citation.js: of a page that is known only by its site, without an author. */
function expectedOf(citation: Citation, style: Style): string {
  const [item] = JSON.parse(citeAsCsl([citation]));
  if (isAuthorless(citation)) delete item.author;
  for (const { item: change } of differences[style]) change?.(item, citation);
  const entry = new Cite(JSON.stringify([item])).format('bibliography', {
    style: `official-${official[style]}`,
    lang: 'en-US',
    format: 'text',
  });
  return [...differences.every, ...differences[style]].reduce(
    (text, { entry: change }) => change?.(text, citation) ?? text,
    entry.trim(),
  );
}

type Difference = {
  readonly why: string;
  readonly item?: (item: { URL?: string; genre?: string }, citation: Citation) => void;
  readonly entry?: (entry: string, citation: Citation) => string;
};

const inCapitals = (host: string) =>
  host.replaceAll(/(?<=^|[.-])\p{Letter}/gu, (letter) => letter.toUpperCase());

/** All that differs from the official styles, and why. */
const differences: Readonly<Record<Style | 'every', readonly Difference[]>> = {
  every: [
    {
      why: 'Apostrophes are left as the source prints them.',
      entry: (entry) => entry.replaceAll(/(?<=\p{Script=Latin})’(?=\p{Script=Latin})/gu, "'"),
    },
    {
      why: 'The name of a site is not put in title case: Scmp.Com is no host.',
      entry: (entry, { host }) => entry.replaceAll(inCapitals(host ?? ''), host ?? ''),
    },
  ],
  apa: [
    {
      why: 'Without an author the description follows the title (APA 7, section 9.12), not the date.',
      entry: (entry) => entry.replace(/\. (\([^()]+\))\. (\[[^\]]+\])\./, ' $2. $1.'),
    },
    {
      why: 'Without a day of access nothing was retrieved.',
      entry: (entry, { accessed }) =>
        accessed === null ? entry.replace('Retrieved http', 'http') : entry,
    },
    {
      why: 'An undated page without a link has a date of retrieval too: it may have changed.',
      entry: (entry, { issued, url, host }) =>
        issued === null && url === null && host !== null
          ? entry.replace(/\S+$/, `Retrieved November 27, 2026, from ${host}.`)
          : entry,
    },
  ],
  mla: [],
  chicago: [
    {
      why: 'An undated page without a link has a date of access too: it may have changed.',
      entry: (entry, { issued, url }) =>
        issued === null && url === null ? `${entry} Accessed November 27, 2026.` : entry,
    },
  ],
  gbt7714: [
    {
      why: 'The host is in the position of an address that must not be opened, so the page is online.',
      item: (item, { host }) => {
        item.URL ??= host ?? 'unknown';
      },
      entry: (entry) => entry.replace(/ unknown\.$/, ''),
    },
    {
      why: 'The number depends on the list into which an entry is pasted.',
      entry: (entry) => entry.replace(/^\[1\] /, ''),
    },
    {
      why: 'Capitals are for family names (GB/T 7714-2015, 8.1.1), not for organisations.',
      entry: (entry, { author }) => entry.replace(author.toUpperCase(), author),
    },
    {
      why: 'The official style has no field for the remark that a page is a copy or unverified.',
      entry: (entry, { description, host }) => {
        if (description === null) return entry;
        return host === null
          ? `${entry} ${description}.`
          : entry.replace(/\.$/, `（${description}）.`);
      },
    },
  ],
};

const write = (style: Style, citation: Citation) => citationStyles[style].write(citation);

describe.each(styles)('%s is as citation.js writes it with the official style', (style) => {
  test.each(Object.entries(kinds))('%s', (_, ids) => {
    for (const id of ids) {
      const citation = untranslated(cited(id, style));
      expect(write(style, citation)).toBe(`${expectedOf(citation, style)}\n`);
    }
  });

  test.each(more)('%s', (id) => {
    const citation = untranslated(cited(id, style));
    expect(write(style, citation)).toBe(`${expectedOf(citation, style)}\n`);
  });

  test.each([
    ...Array.from({ length: 12 }, (_, i) => `2021-${String(i + 1).padStart(2, '0')}-09`),
    ...['2021-05', '2021-09', '2021-12', '2021', null],
  ])('a page of %s', (issued) => {
    const citation = { ...madeUp, issued, accessed: '2026-11-27' };
    expect(write(style, citation)).toBe(`${expectedOf(citation, style)}\n`);
  });

  test.each([
    ['a title that ends in a question mark', { title: 'Who pays?' }],
    ['a title with quotation marks', { title: 'The “little giants” of Wujin' }],
    [
      'a title with small words',
      { title: 'a road to and from the park: a plan for all of us to be in' },
    ],
    ['a title with names', { title: 'How iPhone makers, GDP and e-commerce meet' }],
    ['a hyphenated title', { title: 'High-tech zones and a step-by-step guide' }],
    ['an author that ends in a full stop', { author: 'Wujin & Sons Ltd.' }],
    ['a page of an unknown site', { host: null, url: null }],
    ['no author', { author: 'example.org' }],
    ['no author and no date', { author: 'example.org', issued: null }],
    ['no day of access', { accessed: null }],
    ['no date and no day of access', { accessed: null, issued: null }],
  ])('%s', (_, change) => {
    const citation = { ...madeUp, accessed: '2026-11-27', ...change };
    expect(write(style, citation)).toBe(`${expectedOf(citation, style)}\n`);
  });
});

describe('what the official styles have no field for', () => {
  test.each([
    ['apa', '2026年武进区政府工作报告 [Wujin District Government Work Report 2026]. '],
    ['mla', '“2026年武进区政府工作报告” [Wujin District Government Work Report 2026]. '],
    ['chicago', '“2026年武进区政府工作报告” [Wujin District Government Work Report 2026]. '],
  ] as const)('%s has the title in translation in brackets', (style, title) => {
    expect(write(style, cited('wujin-gov-2026-01-27', style))).toContain(title);
  });

  test('GB/T 7714 has none: its readers read Chinese', () => {
    expect(write('gbt7714', cited('wujin-gov-2026-01-27', 'gbt7714'))).not.toContain('[Wujin');
  });

  test.each([
    ['apa', '[Copy; only the opening part read]'],
    ['mla', ' Copy; only the opening part read. qinglite.cn, 2024.'],
    ['chicago', ' Copy; only the opening part read. qinglite.cn.'],
    ['gbt7714', ' qinglite.cn（转载，仅读取开头部分）.'],
  ] as const)('%s names the host of a copy and says which part was read', (style, words) => {
    const entry = write(style, cited('wujin-communique-2023', style));
    expect(entry).toContain(words);
    expect(entry).toContain('qinglite.cn');
  });

  test.each([
    ['apa', 'Author. (2021). [Photo of a notice]. '],
    ['mla', 'Author. Photo of a notice. '],
    ['chicago', 'Author. 2021. Photo of a notice. '],
    ['gbt7714', 'Author. Photo of a notice[EB/OL]. '],
  ] as const)('%s marks a title that is our description as none', (style, start) => {
    const title = { title: 'Photo of a notice', titleIsOurs: true };
    const citation = { ...madeUp, ...title, author: 'Author', issued: '2021' };
    expect(write(style, citation).startsWith(start)).toBe(true);
  });

  test.each(styles)('no copy or unverified page has a link: %s', (style) => {
    for (const { id, grade } of bundled.sources) {
      if (grade !== 'copy' && grade !== 'unverified') continue;
      const entry = write(style, cited(id, style));
      expect(entry).not.toMatch(/https?:|www\.\w/);
      expect(entry).toContain(cited(id, style).host ?? '');
    }
  });

  test.each(styles)('every entry is one line: %s', (style) => {
    for (const { id } of bundled.sources) {
      expect(write(style, cited(id, style))).toMatch(/^[^\n]+\n$/);
    }
    const citation = { ...madeUp, title: 'A title\nof two  lines', author: 'A\r\nbody' };
    expect(write(style, citation)).toMatch(/^[^\n\r]+\n$/);
  });
});
