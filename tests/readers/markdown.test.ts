import { describe, expect, test } from 'vitest';
import { citeAsMarkdown } from '../../src/formats/citation.ts';
import { renderMarkdown } from '../../src/formats/markdown.ts';
import { factsOf } from '../../src/lookup/catalogue.ts';
import { sanitise, sanitiseLine } from '../../src/terminal/sanitise.ts';
import { runWujin } from '../cli/harness.ts';
import { madeUp } from '../formats/citations.ts';
import { textTable } from '../formats/firms.ts';
import { hostileAddresses, hostileTexts } from '../formats/hostile-texts.ts';
import { bundled } from '../model/bundled.ts';
import { english } from '../sections/ask.ts';
import { read } from './programs.ts';

/** Markdown as GitHub reads it: with its own program, all of its extensions switched on. */
function html(markdown: string): string {
  const args = ['table', 'strikethrough', 'autolink', 'tasklist'].flatMap((name) => ['-e', name]);
  return read('cmark-gfm', 'cmark-gfm', ['--unsafe', ...args], { input: markdown });
}

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#x27': "'",
};
const decoded = (text: string) =>
  text.replaceAll(/&([\w#]+);/g, (whole, name: string) => entities[name] ?? whole);

/** What a reader sees. Code looks different and says the same; any other element would show here. */
const seen = (part: string) =>
  decoded(part.replaceAll(/<\/?code>/g, '').replaceAll(/<br ?\/?>\n?/g, '\n')).trim();
const cellsOf = (page: string) =>
  [...page.matchAll(/<td[^>]*>([\s\S]*?)<\/td>/g)].map(([, cell = '']) => cell);
const linksOf = (page: string) =>
  [...page.matchAll(/<a href="([^"]*)"/g)].map(([, address = '']) => decoded(address));

/** Where an address leads, whichever of its characters are percent-encoded. */
const target = (address: string) =>
  new URL(address).href.replaceAll(/(?:%[\da-f]{2})+/gi, decodeURIComponent);

describe('a table', () => {
  test('shows every text as it is, and makes a link of none', () => {
    const page = html(renderMarkdown(textTable(hostileTexts), english));
    expect(cellsOf(page).map(seen)).toEqual(hostileTexts.map((text) => sanitise(text).trim()));
    expect(linksOf(page)).toEqual([]);
  });

  test('links every address, and no more than it', () => {
    const table = textTable(hostileAddresses);
    const columns = table.columns.map((column) => ({
      ...column,
      cell: (address: string) => [{ text: address, address }],
    }));
    const page = html(renderMarkdown({ ...table, columns }, english));
    const links = linksOf(page);
    expect(links.map(target)).toEqual(hostileAddresses.map(target));
    expect(cellsOf(page)).toHaveLength(hostileAddresses.length);
    expect(links.join('')).not.toContain('"');
  });

  test('of every claim links the pages that may be followed, and no other', async () => {
    const ids = factsOf(bundled).map(({ id }) => id);
    const { stdout } = await runWujin(['show', ...ids, '--format', 'markdown']);
    const addresses = factsOf(bundled).flatMap(({ claims }) =>
      claims.flatMap(({ source: id }) => {
        const source = bundled.sources.find((each) => each.id === id);
        const isLinked = source?.grade !== 'copy' && source?.grade !== 'unverified';
        return isLinked && source?.url ? [source.url] : [];
      }),
    );
    expect(addresses.length).toBeGreaterThan(70);
    expect(linksOf(html(stdout))).toEqual(addresses);
  });

  test.each(['copy', 'unverified'] as const)(
    'links no %s, whatever the host, the publisher and the title are',
    async (grade) => {
      const copyOf = { en: 'www.original.test', zh: 'me@original.test' };
      const sources = bundled.sources.map(({ copyOf: _, ...source }) => ({
        ...source,
        ...(grade === 'copy' && { copyOf }),
        grade,
        url: null,
        host: 'www.evil.test',
        publisher: { en: 'https://evil.test', zh: 'www.evil.test' },
        title: { en: 'me@evil.test', zh: '[x](https://evil.test)' },
      }));
      const files = { 'own.json': JSON.stringify({ ...bundled, sources }) };
      const [fact] = factsOf(bundled);
      for (const argv of [
        ['show', fact?.id ?? '', 'article-2022'],
        ['sources', '--all', '--fields', 'id,url,host,publisher,title,copyOf'],
        ['cite', fact?.id ?? '', 'article-2022'],
      ]) {
        const options = ['--format', 'markdown', '--data', 'own.json'];
        const { stdout, exit } = await runWujin([...argv, ...options], { files });
        expect(exit).toBe(0);
        expect(stdout).toContain('evil.test');
        expect(linksOf(html(stdout))).toEqual([]);
      }
    },
  );
});

describe('a citation', () => {
  const wordsOf = (text: string) => sanitiseLine(text).replaceAll(/ +/g, ' ').trim();
  const cases = hostileTexts.map((text) => [text.slice(0, 40), text] as const);

  test.each(cases)('is one paragraph with one link: %j', (_, text) => {
    const address = 'https://example.org/a_b';
    const whole = { author: text, translatedAuthor: text, translatedTitle: text, notes: [text] };
    const page = html(citeAsMarkdown({ ...madeUp, ...whole, title: text, url: address }, 'en'));
    const words = wordsOf(text);
    expect(linksOf(page)).toEqual([address]);
    expect(page).toMatch(/^<p>.*<\/p>\n$/);
    const [, before = '', link = '', behind = ''] =
      /^<p>(.*?)<a href="[^"]*">(.*?)<\/a>(.*)<\/p>\n$/.exec(page) ?? [];
    expect(seen(before)).toBe(`${words} [${words}]:`);
    expect(seen(link)).toBe(words);
    expect(seen(behind)).toBe(`[${words}], 2021-04, accessed 2026-11-22. ${words}.`);
  });

  test.each(cases)('without an address has no link: %j', (_, text) => {
    const whole = { author: text, title: text, translatedTitle: text, host: text, notes: [text] };
    const page = html(citeAsMarkdown({ ...madeUp, ...whole, url: null }, 'zh'));
    expect(linksOf(page)).toEqual([]);
    expect(page).toMatch(/^<p>.*<\/p>\n$/);
    const words = wordsOf(text);
    expect(seen(page.replaceAll(/<\/?(p|em)>/g, ''))).toBe(
      `${words}：${words} [${words}]，2021-04，${words}，查阅于 2026-11-22。${words}。`,
    );
  });

  test.each(hostileAddresses.map((address) => [address]))('links %j', (url) => {
    const page = html(citeAsMarkdown({ ...madeUp, url }, 'en'));
    expect(linksOf(page).map(target)).toEqual([target(url)]);
    expect(page).toMatch(/^<p>.*<\/p>\n$/);
  });

  test('of every source links its page where it may be followed', async () => {
    const ids = bundled.sources.map(({ id }) => id);
    const { stdout } = await runWujin(['cite', ...ids, '--format', 'markdown']);
    const addresses = bundled.sources.flatMap(({ grade, url }) =>
      grade === 'copy' || grade === 'unverified' || url === null ? [] : [url],
    );
    expect(linksOf(html(stdout))).toEqual(addresses);
  });
});
