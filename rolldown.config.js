// dist/: the program as CommonJS files that load when they are used, and the library as one file.
import { defineConfig } from 'rolldown';
import { jsonFiles } from './scripts/json-files.mjs';
import { notices } from './scripts/notices.mjs';

/** Modules of packages, and what the build puts in their place. */
const replacements = [
  // Ours, tested against the original.
  { from: /node_modules\/cli-table3\//, module: './utils', by: 'src/formats/cli-table-utils.ts' },
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
/** What usual answers load goes into few files: what JSON needs, and what tables need besides. */
const groups = [
  {
    name: 'table',
    test: /chalk|cli-table3|src\/formats\/(table|cli-table|layout|line-breaking)|terminal\/(paint|width)/,
    priority: 1,
  },
  {
    name: 'core',
    test: /commander|src\/(cli|evidence|model\/(?!schema|array)|lookup\/(areas|names|catalogue|query|sort|words)|formats\/(column|json|row)|terminal\/(output|chunks|colour|sanitise|ascii)|commands\/(index|command|option|settings|parse|usage|ids|lookup|render|suggested)|sections\/(stats|figures|columns|reductions|section|wording))/,
    priority: 2,
  },
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
    input: { main: 'src/main.ts' },
    output: { ...output, cleanDir: true, plugins: [notices] },
  },
  {
    ...common,
    input: { library: 'src/index.ts' },
    platform: 'neutral',
    resolve: { mainFields: ['module', 'main'] },
    output: { ...output, codeSplitting: false },
  },
]);
