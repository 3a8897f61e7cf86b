import { execFileSync } from 'node:child_process';
import {
  mkdtempSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createContext, runInContext } from 'node:vm';
import { build as esbuild } from 'esbuild';
import { rolldown } from 'rolldown';
import { build as vite } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

/** The library in a bundle of its user's own, for Node.js and for the browser. */
const root = fileURLToPath(new URL('../..', import.meta.url));
let folder = '';
let expected: unknown;

const source = `
  import { audit, cite, dataset, fact, history, lookUp, search } from 'wujin';
  globalThis.answer = JSON.stringify({
    fact: fact('high-tech-enterprises-2021').value,
    talent: lookUp('stats', { words: 'talent', all: true }).length,
    history: history('gdp').length,
    audit: audit().length,
    found: search('gaoxin')[0].id,
    cited: cite('article-2022', { language: 'zh' }),
    sources: dataset.sources.length,
  });`;

beforeAll(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'wujin-bundled-')));
  const npm = (args: readonly string[], cwd: string) =>
    execFileSync('npm', [...args, '--silent', '--ignore-scripts'], { cwd, encoding: 'utf8' });
  const packed = npm(['pack', '--pack-destination', folder], root).trim();
  writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }');
  npm(['install', '--offline', join(folder, packed)], folder);
  writeFileSync(join(folder, 'entry.mjs'), source);
  writeFileSync(join(folder, 'print.mjs'), `${source}\nconsole.log(globalThis.answer);`);
  expected = JSON.parse(
    execFileSync(process.execPath, ['print.mjs'], { cwd: folder, encoding: 'utf8' }),
  );
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

type Bundle = (entry: string, out: string, platform: 'node' | 'browser') => Promise<unknown>;

const bundlers: Readonly<Record<string, Bundle>> = {
  esbuild: (entry, outfile, platform) =>
    esbuild({
      absWorkingDir: folder,
      entryPoints: [entry],
      outfile,
      platform,
      bundle: true,
      format: platform === 'node' ? 'esm' : 'iife',
    }),
  rolldown: async (input, file, platform) => {
    const bundle = await rolldown({ input, cwd: folder, platform });
    await bundle.write({ file, format: platform === 'node' ? 'esm' : 'iife' });
    await bundle.close();
  },
  vite: (entry, out, platform) =>
    vite({
      root: folder,
      configFile: false,
      logLevel: 'error',
      ssr: { noExternal: true },
      build: {
        ssr: platform === 'node',
        outDir: folder,
        emptyOutDir: false,
        ...(platform === 'browser' && {
          lib: { entry, name: 'unused', formats: ['iife'], fileName: () => out },
        }),
        rollupOptions: { input: entry, output: { entryFileNames: out } },
      },
    }),
};

describe.each(Object.keys(bundlers))('bundled by %s', (name) => {
  const bundle: Bundle = (...given) => bundlers[name]?.(...given) ?? Promise.reject();

  test('runs in Node.js, and reads nothing from the disk', async () => {
    await bundle(join(folder, 'print.mjs'), `${name}.node.mjs`, 'node');
    const away = join(folder, 'away');
    renameSync(join(folder, 'node_modules'), away);
    try {
      const args = [`${name}.node.mjs`];
      const printed = execFileSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
      expect(JSON.parse(printed)).toEqual(expected);
    } finally {
      renameSync(away, join(folder, 'node_modules'));
    }
  });

  test('runs in a browser, where nothing of Node.js is', async () => {
    await bundle(join(folder, 'entry.mjs'), `${name}.browser.js`, 'browser');
    const context = createContext({});
    runInContext(readFileSync(join(folder, `${name}.browser.js`), 'utf8'), context);
    expect(JSON.parse(String(context['answer']))).toEqual(expected);
  });
});
