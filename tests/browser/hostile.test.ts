import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { isDataText } from '../../src/model/text.ts';
import type { Dataset } from '../../src/model/types.ts';
import { bundled } from '../model/bundled.ts';
import { exporter, open, startBrowser } from './browser.ts';

/** Data whose every text tries to run, to style or to reorder the page. */

const payloads = [
  '<script>alert(/a/)</script>',
  '</script><script>alert(/b/)</script>',
  '"><img src=x onerror=alert(/c/)>',
  "' onmouseover='alert(/d/)",
  '<style>*{display:none}</style>',
  '</title></style></textarea></noscript><svg onload=alert(/e/)>',
  '<a href="javascript:alert(/f/)">x</a>',
  '<!-- <iframe srcdoc="<script>alert(/g/)</script>">',
  '\u202egnitset\u2066 \u0000 \u001b[31m \ud800 \u2028',
  '\u0024{alert(/h/)} {{constructor.constructor("alert(/i/)")()}}',
  '$& $1 $$ &lt;b&gt; &#8238;',
];

/** Those that add no number to printed words, which are held against the value. */
const wordsOnly = payloads.filter((payload) => !/\d/.test(payload));

let next = 0;
const hostile = (text: string, some = payloads): string => {
  next += 1;
  return `${text} ${some[next % some.length]}`;
};

/** The same data with every free text made hostile. Ids, dates and addresses stay as the schema wants them. */
function poisoned<T>(value: T): T {
  const walk = (node: unknown, key: string): unknown => {
    if (Array.isArray(node)) return node.map((each) => walk(each, key));
    if (key === 'printed' && typeof node === 'string') return hostile(node, wordsOnly);
    if (typeof node === 'string') return key === 'host' ? hostile(node) : node;
    if (typeof node !== 'object' || node === null) return node;
    if (isDataText(node) && Object.keys(node).every((each) => each === 'en' || each === 'zh')) {
      return Object.fromEntries(Object.entries(node).map(([tag, text]) => [tag, hostile(text)]));
    }
    return Object.fromEntries(Object.entries(node).map(([name, each]) => [name, walk(each, name)]));
  };
  return walk(value, '') as T;
}

/** Renames an entry everywhere. */
function renamed(dataset: Dataset, names: Readonly<Record<string, string>>): Dataset {
  const text = JSON.stringify(dataset);
  return JSON.parse(
    Object.entries(names).reduce(
      (all, [from, to]) => all.replaceAll(JSON.stringify(from), JSON.stringify(to)),
      text,
    ),
  );
}

let browser: Browser;
let pages: Awaited<ReturnType<typeof exporter>>;

beforeAll(async () => {
  browser = await startBrowser();
  pages = await exporter();
});

afterAll(async () => {
  await browser?.close();
  await pages?.remove();
});

/** Everything in the document that only its own templates may have put there. */
async function expectHarmless(page: Page): Promise<void> {
  const found = await page.evaluate(() => ({
    foreign: [
      ...document.querySelectorAll(
        'img, iframe, object, embed, form, base, link, math, foreignObject',
      ),
    ].map(({ outerHTML }) => outerHTML),
    scripts: document.scripts.length,
    styles: document.querySelectorAll('style').length,
    handlers: [...document.querySelectorAll('*')].flatMap((element) =>
      element
        .getAttributeNames()
        .filter((name) => name.startsWith('on') || name === 'style' || name === 'srcdoc'),
    ),
    links: [...document.querySelectorAll('a')]
      .map((link) => link.getAttribute('href') ?? '')
      .filter((address) => !/^(?:#|https?:)/.test(address)),
    overrides: /[\u202a-\u202e\u2066-\u2069\u0000\ud800-\udfff]/.test(
      (document.body.textContent ?? '').replace(/[\ud800-\udbff][\udc00-\udfff]/g, ''),
    ),
  }));
  expect(found).toEqual({
    foreign: [],
    scripts: 3,
    styles: 1,
    handlers: [],
    links: [],
    overrides: false,
  });
}

test('nothing of the data acts, with and without JavaScript', async () => {
  const { html, address } = await pages.export([], JSON.stringify(poisoned(bundled)));
  expect(html).not.toMatch(/[\u202a-\u202e\u2066-\u2069\0]/);
  const { page, noise } = await open(browser, address);
  await expectHarmless(page);
  await page.fill('#_q', 'alert');
  await page.selectOption('#_lang', 'zh');
  await page.locator('summary:visible').first().click();
  await page.fill(
    '#_check-text',
    `${payloads.join('\n')}\n2021年武进区上市公司42家 ${payloads.join(' ')}`,
  );
  await page.click('#_check-go');
  await page.waitForSelector('.text');
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await expectHarmless(page);
  expect(noise).toEqual([]);
  await page.context().close();
  const still = await open(browser, address, { javaScriptEnabled: false });
  expect(await still.page.locator('h1').innerText()).toContain('Entrepreneurship and innovation');
  await still.page.context().close();
});

test('facts may be called like parts of the browser', async () => {
  const named = renamed(bundled, {
    'listed-companies-2021': 'location',
    'high-tech-enterprises-2021': 'constructor',
    'budget-revenue-2023-wujin-without-cedz': 'document',
    'income-per-resident-2021-wujin-with-cedz': 'name',
  });
  const { address } = await pages.export([], JSON.stringify(named));
  for (const id of ['location', 'constructor', 'document', 'name']) {
    const { page, noise } = await open(browser, `${address}#${id}`);
    await expect.poll(() => page.locator(`[id="${id}"] q`).first().isVisible()).toBe(true);
    expect(noise).toEqual([]);
    await page.context().close();
  }
});
