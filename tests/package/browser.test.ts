import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bundlers, questions } from './bundlers.ts';
import { installPackage } from './install.ts';

/** The library in a page of a real browser, which has no network: chromium of Debian. */
const run = promisify(execFile);

/** Runs the bundle, and writes the answers into the document. The policy forbids `eval` and all requests. */
const page = `<!doctype html>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'unsafe-inline' file:">
<pre></pre>
<script src="bundle.js"></script>
<script>document.querySelector('pre').textContent = encodeURIComponent(globalThis.answers);</script>
`;

let folder = '';
let expected: unknown;

beforeAll(async () => {
  await run('bash', ['-c', 'command -v chromium']).catch(() => {
    throw new Error('The page needs chromium: apt-get install chromium');
  });
  folder = await installPackage();
  await writeFile(join(folder, 'entry.mjs'), questions);
  await writeFile(join(folder, 'page.html'), page);
  await writeFile(join(folder, 'node.mjs'), `${questions} console.log(globalThis.answers);`);
  const { stdout } = await run(process.execPath, ['node.mjs'], { cwd: folder, maxBuffer: 1 << 26 });
  expected = JSON.parse(stdout);
});

afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

/** The document of a page once its scripts have run. */
async function documentOf(file: string): Promise<string> {
  const profile = await mkdtemp(join(tmpdir(), 'wujin-browser-'));
  const args = [
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--host-resolver-rules=MAP * ~NOTFOUND',
    `--user-data-dir=${profile}`,
    '--dump-dom',
    pathToFileURL(file).href,
  ];
  try {
    const { stdout } = await run('chromium', args, { maxBuffer: 1 << 26 });
    return stdout;
  } finally {
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

describe('the library in a browser', () => {
  test.each(Object.entries(bundlers))('answers as in Node.js, bundled by %s', async (_, bundle) => {
    const code = await bundle(join(folder, 'entry.mjs'), 'browser');
    await writeFile(join(folder, 'bundle.js'), code);
    const dom = await documentOf(join(folder, 'page.html'));
    const [, answers = ''] = /<pre>(.*)<\/pre>/.exec(dom) ?? [];
    expect(JSON.parse(decodeURIComponent(answers))).toEqual(expected);
  });
});
