import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { generate } from '../../bench/generate.mjs';
import { type Exported, exporter, open, shownIn, startBrowser } from './browser.ts';

/** A page of so many facts that only the first matches are drawn. */

let browser: Browser;
let pages: Awaited<ReturnType<typeof exporter>>;
let written: Exported;
let data: ReturnType<typeof generate>;

beforeAll(async () => {
  browser = await startBrowser();
  pages = await exporter();
  data = generate(3000);
  written = await pages.export([], JSON.stringify(data));
});

afterAll(async () => {
  await browser?.close();
  await pages?.remove();
});

const lastFigure = () => data.figures.filter(({ kind }) => kind === 'actual').at(-1)?.id ?? '';

test('shows the first matches, and more on request', async () => {
  const { page, noise } = await open(browser, written.address);
  const first = await shownIn(page, 'stats');
  expect(first.length).toBeLessThan(100);
  await page.locator('#_stats .rows > button').click();
  const more = await shownIn(page, 'stats');
  expect(more.length).toBeGreaterThan(first.length);
  expect(more.slice(0, first.length)).toEqual(first);
  expect(noise).toEqual([]);
  await page.context().close();
});

test('shows a linked fact, however far down it is', async () => {
  const id = lastFigure();
  const { page } = await open(browser, `${written.address}#${id}`);
  await expect.poll(() => page.locator(`[id="${id}"] q`).first().isVisible()).toBe(true);
  await page.context().close();
});

test('has every fact without JavaScript', async () => {
  const { page } = await open(browser, `${written.address}#${lastFigure()}`, {
    javaScriptEnabled: false,
  });
  expect(await page.locator('#_stats tbody').count()).toBe(
    data.figures.filter(({ kind }) => kind !== 'target').length,
  );
  expect(await page.locator(`[id="${lastFigure()}"]`).isVisible()).toBe(true);
  await page.context().close();
});
