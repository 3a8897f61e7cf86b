// How the program is bundled: what every command needs in one file, the rest in files that load when
// they are used.
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

export const root = fileURLToPath(new URL('..', import.meta.url));

/** The typed dataset becomes a JSON file beside the bundle: quicker to load, and others can read it. */
const dataAsJson = {
  name: 'data-as-json',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]data[\\/]dataset\.ts$/ }, async () => ({
      contents: `
        import { readFileSync } from 'node:fs';
        const path = new URL('./data.json', import.meta.url);
        export const dataset = JSON.parse(readFileSync(path, 'utf8'));`,
      loader: 'js',
    }));
  },
};

/** The version is all that the program wants of its manifest. */
const versionOnly = {
  name: 'version-only',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]package\.json$/ }, async ({ path }) => {
      if (path !== `${root}package.json`) return undefined;
      const { version } = JSON.parse(await readFile(path, 'utf8'));
      return { contents: JSON.stringify({ version }), loader: 'json' };
    });
  },
};

/**
 * Importing a built-in module as an ES module makes Node read every export of it, and some of them
 * (the streams of node:fs, stdout of node:process) load half of the library. Asking for it does not.
 */
const builtinsOnDemand = {
  name: 'builtins-on-demand',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^node:|^(fs|os|path|tty|util|events|process)$/ }, ({ path }) => ({
      path: path.replace('node:', ''),
      namespace: 'builtin',
    }));
    onLoad({ filter: /.*/, namespace: 'builtin' }, ({ path }) => ({
      contents:
        path === 'process'
          ? 'module.exports = process;'
          : `module.exports = process.getBuiltinModule('${path}');`,
    }));
  },
};

/** A module of our own in the place of one that a package asks for. */
function replace(from, specifier, contents) {
  return { from: new RegExp(`[\\\\/]${from}[\\\\/]`), specifier, contents };
}

const noHelp = 'exports.Help = class {}; exports.stripColor = (text) => text;';

const replacements = [
  // commander starts other programs for commands that are files, which ours are not.
  replace('commander', 'node:child_process', 'module.exports = {};'),
  // Nor do we use its help or its suggestions, which are half of it: both are ours.
  replace('commander', './help.js', noHelp),
  replace('commander', './lib/help.js', noHelp),
  replace('commander', './suggestSimilar', `exports.suggestSimilar = () => '';`),
  // chalk looks for colours when it is loaded; we tell it how many there are.
  replace('chalk', '#supports-color', 'export default { stdout: false, stderr: false };'),
  // cli-table3 colours borders and heads with it, which ours have none of.
  replace('cli-table3', '@colors/colors/safe', 'module.exports = {};'),
  // An old string-width and a slow one; ours asks the newest, where it must.
  replace(
    'cli-table3',
    'string-width',
    `module.exports = require('./src/terminal/width.ts').displayWidth;`,
  ),
  replace(
    'wrap-ansi',
    'string-width',
    `export { displayWidth as default } from './src/terminal/width.ts';`,
  ),
  // string-width builds its tables of Unicode when it is loaded, and our tables hardly ever ask it.
  replace(
    'src',
    'string-width',
    `
    let measure;
    export default (text) => (measure ??= require('string-width').default)(text);`,
  ),
];

const replaceModules = {
  name: 'replace-modules',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /.*/ }, ({ path, importer }) => {
      const found = replacements.findIndex(
        ({ from, specifier }) => specifier === path && from.test(importer),
      );
      return found < 0 ? undefined : { path: String(found), namespace: 'replacement' };
    });
    onLoad({ filter: /.*/, namespace: 'replacement' }, ({ path }) => ({
      contents: replacements[Number(path)].contents,
      resolveDir: root,
    }));
  },
};

/**
 * Modules that become files of their own, loaded when they are used. They must keep no state and
 * throw no Problem: what they share with the program they hold as a copy.
 */
const separate = ['formats/people', 'formats/delimited', 'lookup/search'];

const separateFiles = {
  name: 'separate-files',
  setup({ onResolve }) {
    const paths = new RegExp(`/(${separate.join('|')})\\.ts$`);
    onResolve({ filter: paths }, ({ path, kind }) =>
      kind === 'dynamic-import'
        ? { path: `./${paths.exec(path)[1].split('/').at(-1)}.js`, external: true }
        : undefined,
    );
  },
};

/** Bundles into a folder, or only in memory; returns what went in. */
export async function bundle(outdir, { write = true } = {}) {
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: ['src/main.ts', ...separate.map((name) => `src/${name}.ts`)],
    entryNames: '[name]',
    outdir,
    write,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    minify: process.env.WUJIN_BUILD !== 'readable',
    // Text outside of Latin would double the size of the source in memory, and the time to read it.
    charset: 'ascii',
    legalComments: 'none',
    metafile: true,
    define: { 'Intl.Segmenter': 'LateSegmenter' },
    inject: ['scripts/late-segmenter.mjs'],
    plugins: [dataAsJson, versionOnly, replaceModules, builtinsOnDemand, separateFiles],
    logLevel: 'warning',
  });
  return metafile;
}

/** The typed dataset as a plain object. */
export async function readDataset() {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: ['data/dataset.ts'],
    bundle: true,
    format: 'esm',
    platform: 'node',
    write: false,
  });
  const source = Buffer.from(outputFiles[0].contents).toString('base64');
  const { dataset } = await import(`data:text/javascript;base64,${source}`);
  return dataset;
}
