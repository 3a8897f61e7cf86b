import { createHash } from 'node:crypto';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { factsOf } from '../../src/lookup/catalogue.ts';
import { runWujin } from '../cli/harness.ts';
import { sandvika } from '../datasets/norway.ts';
import { bundled } from '../model/bundled.ts';
import { type Exported, exporter, open, shownIn, startBrowser } from './browser.ts';

let browser: Browser;
let pages: Awaited<ReturnType<typeof exporter>>;
let written: Exported;

beforeAll(async () => {
  browser = await startBrowser();
  pages = await exporter();
  written = await pages.export();
});

afterAll(async () => {
  await browser?.close();
  await pages?.remove();
});

const disputed = 'budget-revenue-2023-wujin-without-cedz';
const facts = factsOf(bundled);

/** What a command prints with --json. */
async function json(...argv: readonly string[]): Promise<readonly Record<string, unknown>[]> {
  return JSON.parse((await runWujin([...argv, '--json'])).stdout);
}

describe('the file', () => {
  test('is smaller than 900 kB', () => {
    expect(Buffer.byteLength(written.html)).toBeLessThan(900_000);
  });

  test('allows its own script and style by their hashes, and nothing else', () => {
    const [, policy = ''] =
      /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(written.html) ?? [];
    const hashOf = (element: string) => {
      const [, text = ''] =
        new RegExp(`<${element}>(.*?)</${element}>`, 's').exec(written.html) ?? [];
      return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
    };
    expect(policy.split('; ')).toEqual([
      "default-src 'none'",
      `script-src ${hashOf('script')} blob:`,
      `style-src ${hashOf('style')}`,
      "base-uri 'none'",
      "form-action 'none'",
      "require-trusted-types-for 'script'",
      "trusted-types 'none'",
    ]);
    expect(written.html).not.toMatch(/\sstyle=|javascript:/);
  });

  test('shows what must not be compared, and why, without a script', () => {
    const [, doubts = ''] = /<section id=_doubts(.*?)<\/section>/s.exec(written.html) ?? [];
    expect(bundled.tensions.length).toBeGreaterThan(5);
    for (const { fact, other, why } of bundled.tensions) {
      expect(doubts).toContain(`href="#${fact}"`);
      expect(doubts).toContain(`href="#${other}"`);
      expect(doubts).toContain(why.en ?? 'no reason');
    }
  });

  test('links no copy and no unverified page', () => {
    const links = new Set(
      [...written.html.matchAll(/href="(https?:[^"]*)"/g)].map(([, url]) => url),
    );
    expect(links.size).toBeGreaterThan(20);
    for (const { url, grade } of bundled.sources) {
      if (grade === 'copy' || grade === 'unverified') expect(links).not.toContain(url);
    }
  });
});

describe('without JavaScript', () => {
  test('every claim is there, and no control', async () => {
    const { page } = await open(browser, written.address, { javaScriptEnabled: false });
    const printed = await page.$$eval('q', (quotes) =>
      quotes.map(({ textContent }) => textContent),
    );
    const all = printed.join('\n');
    for (const { claims } of facts) {
      for (const { printed } of claims) expect(all).toContain(printed.replaceAll('\n', ' '));
    }
    expect(await page.locator('button:visible, input:visible, select:visible').count()).toBe(0);
    await page.context().close();
  });

  test('a link to a fact opens it', async () => {
    const { page } = await open(browser, `${written.address}#${disputed}`, {
      javaScriptEnabled: false,
    });
    expect(await page.locator(`[id="${disputed}"]`).isVisible()).toBe(true);
    await page.context().close();
  });
});

describe('the page', () => {
  test('asks for nothing and says nothing in the console, whatever is used', async () => {
    const { page, noise } = await open(browser, written.address);
    await page.fill('#_q', 'talent');
    await page.selectOption('#_evidence', 'single');
    await page.selectOption('#_lang', 'zh');
    await page.selectOption('#_theme', 'dark');
    await page.fill('#_check-text', '2023年武进区实现地区生产总值3222.84亿元。');
    await page.click('#_check-go');
    await page.waitForSelector('.findings');
    expect(noise).toEqual([]);
    await page.context().close();
  });

  test('shows disputes without a click, with every value', async () => {
    const { page } = await open(browser, written.address);
    const text = await page.locator('#_disputes').innerText();
    for (const { label } of await json('stats', '--evidence', 'disputed', '--all')) {
      expect(text).toContain((label as { en: string }).en);
    }
    expect(text).toContain('CNY 16.261 bn');
    expect(text).toContain('CNY 16.23 bn');
    await page.context().close();
  });

  test('opens a fact with its boundary, its note and each claim as printed, with source and date', async () => {
    const { page } = await open(browser, `${written.address}#${disputed}`);
    const body = page.locator(`[id="${disputed}"]`);
    await expect.poll(() => body.isVisible()).toBe(true);
    const text = await body.innerText();
    for (const part of ['162.61亿元', '162.3億元', 'qinglite.cn', 'copy', '2024-02-12']) {
      expect(text).toContain(part);
    }
    expect(text).toContain('The sources disagree');
    expect(text).toContain('Boundary');
    const row = page.locator('tbody', { has: body });
    expect(await row.innerText()).toMatch(
      /CNY 16.261 bn[\s\S]*2023[\s\S]*Wujin excl. EDZ[\s\S]*disputed/,
    );
    await page.context().close();
  });

  test.each(['little giant', '上市公司', '高新技術', 'gaoxin', 'enterprizes', 'GDP 2023'])(
    'finds what wujin search finds: %s',
    async (words) => {
      const { page } = await open(browser, written.address);
      await page.fill('#_q', words);
      const found = (await json('search', ...words.split(' '), '--limit', '1000')).map(
        ({ id }) => id,
      );
      const shown = async () => {
        const sections = 'stats rankings awards policies targets places terms sources'.split(' ');
        const ids = await Promise.all(sections.map((section) => shownIn(page, section)));
        return ids.flat().sort();
      };
      await expect.poll(shown, { timeout: 10_000 }).toEqual([...found].sort());
      await page.context().close();
    },
  );

  test('filters as the command does, says how many match, and clears', async () => {
    const { page } = await open(browser, written.address);
    await page.selectOption('#_area', 'kunshan');
    await page.selectOption('#_year', '2023');
    const ids = (await json('stats', '--area', 'kunshan', '--year', '2023', '--all'))
      .filter(({ kind }) => kind !== 'target')
      .map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(1);
    expect([...(await shownIn(page, 'stats'))].sort()).toEqual([...ids].sort());
    expect(await page.locator('#_status').innerText()).toMatch(/^\d+ entries match\.$/);
    expect(new URL(page.url()).search).toBe('?area=kunshan&year=2023');
    await page.click('#_reset');
    expect(await page.locator('#_stats tbody:not([hidden])').count()).toBe(
      bundled.figures.filter(({ kind }) => kind !== 'target').length,
    );
    expect(new URL(page.url()).search).toBe('');
    await page.context().close();
  });

  test('sorts by a column with the keyboard, both ways and back', async () => {
    const { page } = await open(browser, written.address);
    const ranks = () =>
      page.$$eval('#_rankings tbody tr:first-child td:nth-child(2)', (cells) =>
        cells.map(({ textContent }) => Number((textContent ?? '').replace('top ', ''))),
      );
    const heading = page.locator('#_rankings thead th[data-key=rank]').first();
    const before = await ranks();
    await heading.locator('button').focus();
    await page.keyboard.press('Enter');
    expect(await heading.getAttribute('aria-sort')).toBe('ascending');
    expect(await ranks()).toEqual(before.toSorted((a, b) => a - b));
    await page.keyboard.press('Enter');
    expect(await heading.getAttribute('aria-sort')).toBe('descending');
    expect(await ranks()).toEqual(before.toSorted((a, b) => b - a));
    await page.keyboard.press('Enter');
    expect(await heading.getAttribute('aria-sort')).toBeNull();
    expect(await ranks()).toEqual(before);
    await page.context().close();
  });

  test('keeps a linked fact through filters, sorting, language, reload and back', async () => {
    const { page } = await open(browser, `${written.address}?area=kunshan#${disputed}`);
    const body = page.locator(`[id="${disputed}"]`);
    await expect.poll(() => body.isVisible()).toBe(true);
    expect(await page.locator('#_status').innerText()).toContain('does not match the filters');
    await page.fill('#_q', 'little giant');
    await expect.poll(() => page.url()).toContain('little');
    await page.locator('#_stats thead th[data-key=value] button:visible').first().click();
    await page.selectOption('#_lang', 'zh');
    await page.reload();
    await page.waitForSelector('html[data-ready]');
    await expect.poll(() => body.isVisible()).toBe(true);
    expect(await page.inputValue('#_q')).toBe('little giant');
    expect(await page.getAttribute('html', 'lang')).toBe('zh');
    await page.evaluate(() => {
      location.hash = 'listed-companies-2021';
    });
    await expect.poll(() => page.locator('[id="listed-companies-2021"]').isVisible()).toBe(true);
    await page.goBack();
    await expect.poll(() => body.isVisible()).toBe(true);
    await page.context().close();
  });

  test('names an id that it does not have', async () => {
    const { page } = await open(browser, `${written.address}#no-such-fact`);
    await expect.poll(() => page.locator('#_status').innerText()).toContain('no-such-fact');
    await page.context().close();
  });

  test('is in Chinese after one choice, with nothing left in English', async () => {
    const { page } = await open(browser, written.address);
    await page.selectOption('#_lang', 'zh');
    expect(await page.locator('h1').innerText()).toBe((bundled.title as { zh: string }).zh);
    const headings = await page.locator('h2').allInnerTexts();
    for (const heading of headings) expect(heading).toMatch(/\p{Script=Han}/u);
    const chart = await page.locator('#_series svg text.value').first().textContent();
    expect(chart).not.toMatch(/CNY| bn/);
    expect(new URL(page.url()).search).toBe('?lang=zh');
    await page.context().close();
  });

  test('keeps the theme that was chosen', async () => {
    const { page } = await open(browser, written.address, { colorScheme: 'light' });
    const ground = () =>
      page.evaluate(() => getComputedStyle(document.body).backgroundColor.replace(/\s/g, ''));
    expect(await ground()).toBe('rgb(253,253,252)');
    await page.selectOption('#_theme', 'dark');
    expect(await ground()).toBe('rgb(21,23,28)');
    await page.reload();
    await page.waitForSelector('html[data-ready]');
    expect(await ground()).toBe('rgb(21,23,28)');
    expect(await page.inputValue('#_theme')).toBe('dark');
    await page.context().close();
  });

  test('copies the citation of wujin cite, or selects it where copying is refused', async () => {
    const { page } = await open(browser, `${written.address}#${disputed}`);
    const body = page.locator(`[id="${disputed}"]`);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    const { stdout } = await runWujin(['cite', disputed]);
    await body.locator('button', { hasText: 'Copy citation' }).click();
    await expect
      .poll(() => page.evaluate(() => navigator.clipboard.readText()))
      .toBe(stdout.trim());
    const inStyle = await runWujin(['cite', disputed, '--format', 'gbt7714', '--width', '1000']);
    await body.locator('button', { hasText: 'GB/T 7714' }).click();
    await expect
      .poll(() => page.evaluate(() => navigator.clipboard.readText()))
      .toBe(inStyle.stdout.trim());
    await page.context().clearPermissions();
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('no'));
    });
    await body.locator('button', { hasText: 'Copy link' }).click();
    await expect.poll(() => page.evaluate(() => String(getSelection()))).toContain(`#${disputed}`);
    await page.context().close();
  });

  test('prints every claim of the facts that match, and no controls', async () => {
    const { page } = await open(browser, `${written.address}?area=wujin-without-cedz`);
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    const text = await page.locator('body').innerText();
    const own = bundled.figures.filter(({ area }) => area === 'wujin-without-cedz');
    for (const { claims } of own) {
      for (const { printed } of claims) expect(text).toContain(printed.replaceAll('\n', ' '));
    }
    const controls = ':is(button, select, input, textarea):not(thead *):visible';
    expect(await page.locator(controls).count()).toBe(0);
    expect((await page.pdf()).subarray(0, 5).toString()).toBe('%PDF-');
    await page.context().close();
  });
});

describe('the check of a text', () => {
  const text =
    "In 2021 Wujin's GDP reached CNY 268.5 billion and it had 42 listed companies. " +
    'In 2023 the general public budget revenue of Wujin excluding EDZ was CNY 16.23 billion.\n\n' +
    '2023年武进区实现地区生产总值3522.84亿元，同比增长6.8%。';

  test('gives the verdicts of wujin check, and explains each', async () => {
    const { page } = await open(browser, written.address);
    await page.fill('#_check-text', text);
    await page.click('#_check-go');
    await page.waitForSelector('.findings');
    const { stdout } = await runWujin(['check', '-', '--verdict', 'all', '--json'], {
      stdin: text,
    });
    const statements: readonly { readonly quote: string; readonly verdict: string }[] =
      JSON.parse(stdout);
    const marks = await page.$$eval('.text a', (links) =>
      links.map((link) => ({
        verdict: link.className.replace('v-', ''),
        quote: [...link.childNodes].find(({ nodeType }) => nodeType === Node.TEXT_NODE)
          ?.textContent,
      })),
    );
    expect(marks).toEqual(statements.map(({ quote, verdict }) => ({ verdict, quote })));
    const contradicted = page.locator('.findings > li', { hasText: '3522.84亿元' });
    expect(await contradicted.innerText()).toContain('3222.84亿元');
    expect(await contradicted.innerText()).toMatch(/^✗ contradicted “3522.84亿元” → 3222.84亿元/);
    expect(await contradicted.innerText()).toContain('Contradicted by');
    expect((await page.locator('.text a.v-confirmed small').first().innerText()).trim()).toBe('✓');
    expect(await page.locator('body').innerText()).not.toMatch(/\[object |undefined|\bNaN\b/);
    await page.locator('.text a.v-confirmed').first().click();
    await expect
      .poll(() => page.locator('.findings > li', { hasText: '42' }).innerText())
      .toContain('Confirmed by');
    await page.context().close();
  });

  test('puts the text neither into the address nor into storage', async () => {
    const { page } = await open(browser, written.address);
    await page.fill('#_check-text', 'secret 42 listed companies in Wujin in 2021');
    await page.click('#_check-go');
    await page.waitForSelector('.findings');
    expect(page.url()).not.toContain('secret');
    expect(
      await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage })),
    ).not.toContain('secret');
    await page.context().close();
  });

  test('says so where there is nothing to check', async () => {
    const { page } = await open(browser, written.address);
    await page.click('#_check-go');
    expect(await page.locator('#_check-status').innerText()).toBe('Paste a text first.');
    await page.fill('#_check-text', 'Nothing here.');
    await page.click('#_check-go');
    await expect
      .poll(() => page.locator('#_check-status').innerText())
      .toBe('No number, rank or name was recognised.');
    await page.context().close();
  });
});

describe('the page of another subject', () => {
  test('is in its language, and offers the others', async () => {
    const own = await pages.export([], JSON.stringify(sandvika));
    const { page, noise } = await open(browser, own.address);
    expect(await page.getAttribute('html', 'lang')).toBe('no');
    expect(await page.locator('#_stats').innerText()).toContain('Fangst');
    await page.selectOption('#_lang', 'en');
    expect(await page.locator('#_stats').innerText()).toContain('Catch');
    expect(noise).toEqual([]);
    await page.context().close();
  });

  test('with one language has no choice of languages', async () => {
    const one = { ...sandvika, languages: ['no'] };
    const own = await pages.export([], JSON.stringify(one));
    const { page, noise } = await open(browser, own.address);
    expect(await page.locator('#_lang').count()).toBe(0);
    expect(noise).toEqual([]);
    await page.context().close();
  });
});
