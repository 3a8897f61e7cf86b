import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { expect } from 'vitest';
import { runWujin } from '../cli/harness.ts';

/** The page in a real browser without a network: chromium of Debian. */

const run = promisify(execFile);

export async function startBrowser(args: readonly string[] = []): Promise<Browser> {
  const { stdout } = await run('bash', ['-c', 'command -v chromium']).catch(() => {
    throw new Error('The page needs chromium: apt-get install chromium');
  });
  return chromium.launch({ executablePath: stdout.trim(), args: ['--no-sandbox', ...args] });
}

export type Exported = { readonly html: string; readonly address: string };

/** Pages that are written to a folder, which `remove` deletes. */
export async function exporter() {
  const folder = await mkdtemp(join(tmpdir(), 'wujin-page-'));
  let count = 0;
  return {
    async export(options: readonly string[] = [], data?: string): Promise<Exported> {
      const own = data === undefined ? [] : ['--data', 'own.json'];
      const files = data === undefined ? {} : { 'own.json': data };
      const argv = ['export', '--format', 'html', ...options, ...own];
      const { stdout, stderr, exit } = await runWujin(argv, { files });
      expect({ stderr: data === undefined ? stderr : '', exit }).toEqual({ stderr: '', exit: 0 });
      count += 1;
      const file = join(folder, `facts-${count}.html`);
      await writeFile(file, stdout);
      return { html: stdout, address: pathToFileURL(file).href };
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

export type Opened = {
  readonly page: Page;
  /** Everything that the page said in the console, broke, or asked for besides itself. */
  readonly noise: string[];
};

/** Opens a page and waits until its script has done all that it does by itself. */
export async function open(
  browser: Browser,
  address: string,
  options: BrowserContextOptions = {},
): Promise<Opened> {
  const context = await browser.newContext({ offline: true, ...options });
  const page = await context.newPage();
  const noise: string[] = [];
  page.on('console', (message) => noise.push(message.text()));
  page.on('pageerror', (error) => noise.push(String(error)));
  page.on('dialog', (dialog) => {
    noise.push(`dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('request', (request) => {
    // The script of the page is a blob that the page makes itself.
    const isOwn = request.url().startsWith('blob:');
    if (!isOwn && request.url().replace(/[?#].*/, '') !== address.replace(/[?#].*/, '')) {
      noise.push(`request ${request.url()}`);
    }
  });
  await page.goto(address);
  if (options.javaScriptEnabled !== false) await page.waitForSelector('html[data-ready]');
  return { page, noise };
}

/** The ids of the entries that a section shows. */
export async function shownIn(page: Page, section: string): Promise<readonly string[]> {
  return page.$$eval(`#_${section}:not([hidden]) tbody:not([hidden]) details > div`, (divs) =>
    divs.map(({ id }) => id),
  );
}
