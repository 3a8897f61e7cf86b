// dist/: the program as CommonJS files that load when they are used, and the library as one file.
import { defineConfig } from 'rolldown';
import { jsonFiles } from './scripts/json-files.mjs';
import { notices } from './scripts/notices.mjs';

/** Modules of packages, and what the build puts in their place. */
const replacements = [
  // Ours, tested against the original.
  { from: /node_modules\/cli-table3\//, module: './utils', by: 'src/formats/cli-table-utils.ts' },
  // Slow to load, and only for subcommands that are programs of their own: there are none.
  {
    from: /node_modules\/commander\//,
    module: 'node:child_process',
    by: 'src/commands/no-other-programs.ts',
  },
  // The variant of chalk without detection: the program decides on colour itself.
  {
    from: /node_modules\/chalk\//,
    module: '#supports-color',
    by: 'node_modules/chalk/source/vendor/supports-color/browser.js',
  },
  // The variant as ES modules: the other one hides its parts from a bundler.
  {
    from: /src\/datasets\//,
    module: 'jsonc-parser',
    by: 'node_modules/jsonc-parser/lib/esm/main.js',
  },
];

const replaceModules = {
  name: 'replace-modules',
  resolveId(module, importer = '') {
    const found = replacements.find((each) => each.module === module && each.from.test(importer));
    return found && `${import.meta.dirname}/${found.by}`;
  },
};

const common = {
  platform: 'node',
  // A section is loaded on demand for one command, and at the start of those that need all sections.
  checks: { ineffectiveDynamicImport: false },
  external: /package\.json$/,
  plugins: [await jsonFiles(), replaceModules],
};
/**
 * What usual answers load goes into few files. Files that the page has too must not need Node: what only the
 * program needs is in `core`.
 */
const groups = [
  {
    name: 'table',
    test: /chalk|cli-table3|src\/formats\/(table|cli-table|layout|line-breaking)|terminal\/(paint|width)/,
    priority: 1,
  },
  {
    name: 'facts',
    test: /src\/(evidence\/(?!audit|outcome|computed)|model\/(?!schema|array|overlaps|segment|problem|finding|table-finding)|lookup\/(areas|names|catalogue|query|sort|words|subject)|formats\/(column|json|row)|terminal\/(chunks|sanitise|ascii)|sections\/(stats|figures|columns|reductions|section|wording))/,
    priority: 3,
  },
  {
    name: 'options',
    test: /src\/(commands\/(ids|option|suggested)|terminal\/least|datasets\/input-names)/,
    priority: 2.5,
  },
  {
    name: 'core',
    test: /commander|src\/(cli|terminal\/(output|colour)|commands\/(index|command|settings|parse|usage|lookup|render))/,
    priority: 2,
  },
  {
    name: 'series',
    test: /src\/(evidence\/computed|sections\/(series(?!-table|-summary)|line-chart|languages))/,
    priority: 1,
  },
  { name: 'readings', test: /data\/readings/, priority: 4 },
  { name: 'reading', test: /src\/reading\/(?!files|ignore)/, priority: 2 },
];
const output = {
  dir: 'dist',
  format: 'cjs',
  minify: true,
  entryFileNames: '[name].cjs',
  chunkFileNames: '[name].cjs',
  comments: false,
  codeSplitting: { groups },
};

export default defineConfig([
  {
    ...common,
    input: { main: 'src/main.ts', page: 'src/page/browser/main.ts', library: 'src/index.ts' },
    output: { ...output, cleanDir: true, plugins: [notices] },
  },
]);
