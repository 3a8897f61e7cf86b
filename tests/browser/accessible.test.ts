import axe from 'axe-core';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Exported, exporter, open, startBrowser } from './browser.ts';

/** The page for everyone: axe finds nothing, and nothing is wider than a small screen. */

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

const views = (['light', 'dark'] as const).flatMap((colorScheme) =>
  [320, 1280].flatMap((width) => ['en', 'zh'].map((lang) => ({ colorScheme, width, lang }))),
);

describe.each(views)('in $lang, $colorScheme, $width wide', ({ colorScheme, width, lang }) => {
  test('axe finds no violation, and nothing scrolls sideways', async () => {
    // One section with everything that there is, so that the rules see each element and not thousands of the same.
    const address = `${written.address}?year=2023&q=wujin${lang === 'zh' ? '&lang=zh' : ''}`;
    const { page } = await open(browser, address, {
      colorScheme,
      viewport: { width, height: 900 },
      bypassCSP: true,
      reducedMotion: 'reduce',
    });
    await page.fill(
      '#_check-text',
      "In 2021 Wujin's GDP reached CNY 268.5 billion, 42 listed companies.",
    );
    await page.click('#_check-go');
    await page.waitForSelector('.text');
    await page.addStyleTag({ content: '.block { content-visibility: visible !important; }' });
    // Closed details hide half of the text.
    await page.evaluate(() => {
      const shown = [...document.querySelectorAll('details')].filter(
        ({ offsetParent }) => offsetParent,
      );
      for (const details of shown.slice(0, 40)) details.open = true;
    });
    await page.waitForTimeout(500);
    await page.evaluate(axe.source);
    const { violations } = await page.evaluate<{
      violations: readonly {
        readonly id: string;
        readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[];
      }[];
    }>(
      `axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })`,
    );
    expect(
      violations.map(({ id, nodes }) => [
        id,
        nodes.length,
        nodes[0]?.html,
        nodes[0]?.failureSummary,
      ]),
    ).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    await page.context().close();
  });
});

test('everything can be reached and used with the keyboard alone', async () => {
  const { page } = await open(browser, written.address);
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.className)).toBe('skip');
  await page.locator('#_q').focus();
  await page.keyboard.type('gaoxin');
  await expect.poll(() => page.locator('#_best a').count()).toBeGreaterThan(1);
  await page.locator('#_best a').first().focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('SUMMARY');
  await page.keyboard.press('Enter');
  expect(await page.locator('details.lit').getAttribute('open')).toBeNull();
  await page.context().close();
});
