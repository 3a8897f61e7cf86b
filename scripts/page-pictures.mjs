// Writes docs/page/*.png: the HTML page as a browser shows it, in light, in dark, and with a text checked.
// Needs chromium: apt-get install chromium fonts-noto-cjk
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { root } from './evaluate.mjs';

const folder = `${root}docs/page`;
const size = { width: 1080, height: 880 };
/** Half of its numbers are wrong. */
const text = [
  "In 2021 Wujin's GDP reached CNY 268.5 billion, and the district had 42 listed companies.",
  '2023年武进区实现地区生产总值3522.84亿元，全国综合实力百强区排名第3位。',
].join('\n');

const temporary = mkdtempSync(join(tmpdir(), 'wujin-page-'));
const browser = await chromium.launch({
  executablePath: '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
try {
  const file = join(temporary, 'facts.html');
  execFileSync(process.execPath, [
    `${root}bin/wujin.cjs`,
    'export',
    '--format',
    'html',
    '--out',
    file,
  ]);
  mkdirSync(folder, { recursive: true });
  for (const colorScheme of ['light', 'dark']) {
    const context = await browser.newContext({ viewport: size, colorScheme, offline: true });
    const page = await context.newPage();
    await page.goto(pathToFileURL(file).href);
    await page.waitForSelector('html[data-ready]');
    await page.screenshot({ path: `${folder}/${colorScheme}.png` });
    if (colorScheme === 'light') {
      await page.fill('#_check-text', text);
      await page.click('#_check-go');
      await page.waitForSelector('.findings');
      await page
        .locator('#_check')
        .evaluate((section) => section.scrollIntoView({ behavior: 'instant' }));
      await page.waitForTimeout(300);
      await page.screenshot({ path: `${folder}/check.png` });
    }
    await context.close();
  }
} finally {
  await browser.close();
  rmSync(temporary, { recursive: true });
}
