// The page in a browser: how long it takes to write, to show its first view and to answer a key press in the
// search, for the bundled facts and for 10,000 made-up ones. Needs chromium: apt-get install chromium
//
//   node bench/page.mjs [rounds]
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { root } from '../scripts/evaluate.mjs';
import { generate } from './generate.mjs';
import { median, roundsOr, time } from './timing.mjs';

const rounds = roundsOr(3);
const folder = mkdtempSync(join(tmpdir(), 'wujin-bench-page-'));
const kinds = ['figures', 'rankings', 'awards', 'policies', 'places'];
const countOf = (data) => kinds.reduce((sum, kind) => sum + data[kind].length, 0);

/** Made-up data with as many facts. Some facts have several claims. */
function facts(count) {
  let claims = count;
  let data = generate(claims);
  while (countOf(data) < count) {
    claims += count / 5;
    data = generate(claims);
  }
  return data;
}

const own = join(folder, 'own.json');
const large = facts(10_000);
writeFileSync(own, JSON.stringify(large));

const browser = await chromium.launch({
  executablePath: '/usr/bin/chromium',
  args: ['--no-sandbox'],
});

/**
 * Milliseconds to the first view, to the end of the page's script, and of the longest task while a word is
 * typed into the search: no key press waits longer.
 */
async function look(address, word) {
  const context = await browser.newContext({ offline: true });
  const page = await context.newPage();
  await page.goto(address);
  await page.waitForSelector('html[data-ready]');
  const { view, ready } = await page.evaluate(() => ({
    view: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
    ready: performance.now(),
  }));
  await page.waitForTimeout(500);
  await page.evaluate(() => {
    const tasks = [0];
    Object.assign(window, { tasks });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) tasks.push(duration);
    }).observe({ type: 'longtask' });
  });
  await page.focus('#_q');
  await page.keyboard.type(word, { delay: 300 });
  await page.waitForTimeout(500);
  const press = await page.evaluate(() => Math.max(...window.tasks));
  await context.close();
  return { view, ready, press };
}

console.log(`\nThe page, ${rounds} rounds, medians`);
for (const [name, options, word] of [
  ['the bundled facts', [], 'robot'],
  [`${countOf(large)} facts`, ['--data', own], 'robot'],
]) {
  const file = join(folder, 'facts.html');
  const written = [];
  const seen = [];
  for (let round = 0; round < rounds; round += 1) {
    rmSync(file, { force: true });
    written.push(
      time(process.execPath, [
        `${root}bin/wujin.cjs`,
        ...['export', '--format', 'html', '--out', file, ...options],
      ]),
    );
    seen.push(await look(pathToFileURL(file).href, word));
  }
  const of = (values) => `${median(values).toFixed(0).padStart(6)} ms`;
  console.log(
    [
      `${name.padEnd(20)} ${(statSync(file).size / 1000).toFixed(0).padStart(6)} kB`,
      `written in ${of(written)}`,
      `first view ${of(seen.map(({ view }) => view))} (aim: 2000)`,
      `with its script ${of(seen.map(({ ready }) => ready))}`,
      `longest task while typing ${of(seen.map(({ press }) => press))} (aim: 100; 0: under 50)`,
    ].join('  '),
  );
}
await browser.close();
rmSync(folder, { recursive: true });
