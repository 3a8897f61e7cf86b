import { dirname } from 'node:path';
import * as esbuild from 'esbuild';
import { rolldown } from 'rolldown';
import { build } from 'vite';

/** A module that calls every function of the library, and leaves what they return in `answers`. */
export const questions = `
import { audit, cite, dataset, evidence, fact, history, lookUp, search, show } from 'wujin';

function refused(ask) {
  try { return ask(); } catch (error) { return String(error); }
}

globalThis.answers = JSON.stringify({
  version: dataset.version,
  fact: fact('high-tech-enterprises-2021'),
  term: show('little-giant'),
  rows: lookUp('stats', { words: 'talent', all: true, sort: 'value:desc', limit: 5 }),
  evidence: evidence('income-per-resident-2021-wujin-with-cedz'),
  history: history('national-high-tech-zones'),
  audit: audit(),
  pinyin: search('gaoxin'),
  traditional: search('雙創示範基地'),
  cited: cite('article-2022', { format: 'bibtex', language: 'zh' }),
  refused: refused(() => lookUp('stats', { limt: 1 })),
});
`;

/** What a bundle is for: an ES module for Node.js, or a script for a browser. */
export type Platform = 'node' | 'browser';

type Bundler = (entry: string, platform: Platform) => Promise<string>;

/** Each bundles a module with all that it imports into one text, and fails at a warning. */
export const bundlers: Readonly<Record<'esbuild' | 'rolldown' | 'vite', Bundler>> = {
  esbuild: async (entry, platform) => {
    const { outputFiles, warnings, metafile } = await esbuild.build({
      entryPoints: [entry],
      bundle: true,
      write: false,
      metafile: true,
      platform,
      format: platform === 'node' ? 'esm' : 'iife',
      logLevel: 'silent',
    });
    const external = Object.values(metafile.outputs).flatMap(({ imports }) => imports);
    if (warnings.length + external.length > 0) fail(JSON.stringify([warnings, external]));
    return onlyOne(outputFiles).text;
  },

  rolldown: async (entry, platform) => {
    const bundle = await rolldown({ input: entry, platform, onLog: failOnWarning });
    const { output } = await bundle.generate({ format: platform === 'node' ? 'esm' : 'iife' });
    await bundle.close();
    return codeOf(output);
  },

  vite: async (entry, platform) => {
    const result = await build({
      root: dirname(entry),
      configFile: false,
      logLevel: 'warn',
      ssr: { noExternal: true },
      build: {
        write: false,
        rolldownOptions: { onLog: failOnWarning },
        ...(platform === 'node'
          ? { ssr: entry }
          : { lib: { entry, formats: ['iife'], name: 'bundle', fileName: 'bundle' } }),
      },
    });
    const built = onlyOne(Array.isArray(result) ? result : [result]);
    return 'output' in built ? codeOf(built.output) : fail(built);
  },
};

type Part = { readonly type: 'asset' } | { readonly type: 'chunk'; readonly code: string };

/** The code of a bundle that is one file and imports nothing. Rolldown lists imports that it has removed. */
function codeOf(parts: readonly Part[]): string {
  const part = onlyOne(parts);
  if (part.type === 'asset') return fail(part.type);
  const [external] = part.code.match(/^import\b.*/m) ?? [];
  return external === undefined ? part.code : fail(external);
}

function onlyOne<T>(all: readonly T[]): T {
  const [first, ...others] = all;
  return first === undefined || others.length > 0 ? fail(all.length) : first;
}

function failOnWarning(level: string, { message }: { readonly message: string }): void {
  if (level === 'warn') fail(message);
}

function fail(reason: unknown): never {
  throw new Error(`The bundle is not of one piece, or not without a warning: ${String(reason)}`);
}
