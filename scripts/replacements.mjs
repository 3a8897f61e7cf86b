// What the bundler puts in the place of some modules, so that they cost less when the program starts.
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

/** The typed dataset becomes a JSON file beside the bundle: quicker to load, and others can read it. */
export const dataAsJson = {
  name: 'data-as-json',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]data[\\/]dataset\.ts$/ }, async () => ({
      contents: `
        import { readFileSync } from 'node:fs';
        export const dataset = JSON.parse(readFileSync(__dirname + '/data.json', 'utf8'));`,
      loader: 'js',
    }));
  },
};

/** So do the schemas: what converts them stays out. */
export const schemasAsJson = {
  name: 'schemas-as-json',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]sections[\\/]json-schema\.ts$/ }, async () => ({
      contents: `
        import { readFileSync } from 'node:fs';
        const read = (name) => JSON.parse(readFileSync(__dirname + name, 'utf8'));
        export const schemas = { dataset: read('/schema.json'), ...read('/outputs.json') };`,
      loader: 'js',
    }));
  },
};

/** The version is all that the program wants of its manifest. */
export const versionOnly = {
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
export const builtinsOnDemand = {
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
function replace(name, specifier, contents) {
  return { name, from: new RegExp(`[\\\\/]${name}[\\\\/]`), specifier, contents };
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
  // A log that nobody keeps.
  replace('cli-table3', './debug', 'exports.info = exports.debug = exports.warn = () => {};'),
  // cli-table3 measures with regular expressions, every text many times over, and cuts each to ten
  // characters for that log. Ours are wrapped to fit before (src/formats/draw.ts), every line of them ends
  // the colours that it begins, and all characters and styles are given.
  replace(
    'cli-table3',
    './utils',
    `
    const { widthOf } = require('./src/formats/layout.ts');
    const mergeOptions = (ours) => ({ rowHeights: [], rowAligns: [], head: [], ...ours });
    const pad = (text, room, sign, side) => {
      const blank = sign.repeat(Math.max(0, room - widthOf(text)));
      return side === 'right' ? blank + text : text + blank;
    };
    const repeat = (text, times) => text.repeat(times);
    const asItIs = (text) => text;
    module.exports = { strlen: widthOf, mergeOptions, pad, repeat, truncate: asItIs, colorizeLines: asItIs };`,
  ),
  replace(
    'wrap-ansi',
    'string-width',
    `export { displayWidth as default } from './src/terminal/width.ts';`,
  ),
];

const replacing = (list) => ({
  name: 'replace-modules',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /.*/ }, ({ path, importer }) => {
      const found = list.findIndex(
        ({ from, specifier }) => specifier === path && from.test(importer),
      );
      return found < 0 ? undefined : { path: String(found), namespace: 'replacement' };
    });
    onLoad({ filter: /.*/, namespace: 'replacement' }, ({ path }) => ({
      contents: list[Number(path)].contents,
      resolveDir: root,
    }));
  },
});

export const replaceModules = replacing(replacements);
/** All but those of one package, which is bundled as it comes. */
export const replaceModulesBut = (name) =>
  replacing(replacements.filter((replacement) => replacement.name !== name));
