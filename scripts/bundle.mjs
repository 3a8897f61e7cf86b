// How the program is bundled: what every look-up needs in one file, the rest in files that load when
// they are used. All of it is CommonJS: Node loads that several milliseconds sooner than ES modules.
import { relative, resolve } from 'node:path';
import { build } from 'esbuild';
import {
  builtinsOnDemand,
  dataAsJson,
  replaceModules,
  root,
  schemasAsJson,
  versionOnly,
} from './replacements.mjs';

export { root };

/** Modules that become files of their own, by the names of the files. */
const separate = {
  commands: [
    'src/commands/index.ts',
    'src/commands/help.ts',
    'src/commands/completion-words.ts',
    'src/sections/search.ts',
    'src/library.ts',
  ],
  sections: ['src/sections/index.ts', 'src/commands/nothing-found.ts'],
  // What is needed when something was not understood, or with files of the user's own.
  seldom: [
    'src/commands/dataset.ts',
    'src/commands/mistakes.ts',
    'src/commands/report.ts',
    'src/lookup/suggest.ts',
    'src/terminal/save.ts',
  ],
  people: ['src/formats/people.ts', 'src/commands/remarks.ts'],
  wording: ['src/sections/wording.ts'],
  unicode: ['src/terminal/unicode.ts'],
  delimited: ['src/formats/delimited.ts'],
  search: ['src/lookup/search.ts'],
  validation: ['src/model/validation.ts'],
  'data-package': ['src/sections/data-package.ts'],
  template: ['src/sections/template.ts'],
  completions: ['src/formats/completions.ts', 'src/commands/completion-table.ts'],
  library: ['src/index.ts'],
};

const fileOf = new Map(
  Object.entries(separate).flatMap(([name, paths]) => paths.map((path) => [path, name])),
);

/**
 * Modules of functions that the usual JSON has no need of: what imports them gets functions that load
 * the file when they are called, and not before.
 */
const late = new Map(
  await Promise.all(
    ['src/commands/mistakes.ts', 'src/sections/wording.ts', 'src/terminal/unicode.ts'].map(
      async (path) => [path, namesOfFunctions(path, await evaluate(path))],
    ),
  ),
);

function namesOfFunctions(path, module) {
  for (const [name, value] of Object.entries(module)) {
    if (typeof value !== 'function')
      throw new Error(`${path} exports ${name}, which is no function`);
  }
  return Object.keys(module);
}

/** Imports of a module that stands in another file are left to load that file. */
function separateFiles(own) {
  return {
    name: 'separate-files',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /\.ts$/ }, ({ path, resolveDir }) => {
        const module = relative(root, resolve(resolveDir, path));
        const name = fileOf.get(module);
        if (!name || name === own) return undefined;
        if (late.has(module)) return { path: module, namespace: 'late' };
        return { path: `./${name}.cjs`, external: true };
      });
      onResolve({ filter: /\.cjs$/ }, ({ path }) => ({ path, external: true }));
      onLoad({ filter: /.*/, namespace: 'late' }, ({ path }) => {
        const functions = late
          .get(path)
          .map((name) => `export const ${name} = (...given) => file().${name}(...given);`);
        return {
          resolveDir: root,
          contents: `
            let loaded;
            const file = () => (loaded ??= require('./${fileOf.get(path)}.cjs'));
            ${functions.join('\n')}`,
        };
      });
    },
  };
}

/** The section that stands in the main file in full: what the program is asked for most. */
const most = 'stats';

/**
 * The tables of commands and sections as the main file has them: what the parser and the look-ups must
 * know of each. Their texts and their work are in files of their own.
 */
async function lightTables() {
  const { commands, overview } = await evaluate('src/commands/index.ts');
  const { sections } = await evaluate('src/sections/index.ts');
  const light = ({ name, operands, options, formats }) => ({ name, operands, options, formats });
  const isSection = ({ name }) => sections.some(({ id }) => id === name);
  const lightSections = sections.map(({ id, filters }) =>
    id === most ? most : `lightSection(${JSON.stringify({ id, filters })})`,
  );
  // The table of commands copies the texts at once, and only the help reads them: it has them in full.
  const given = ['id', 'filters', 'about', 'examples'];
  const others = Object.keys(sections[0]).filter((key) => !given.includes(key));
  const contents = {
    sections: `
      import { ${most} } from './src/sections/${most}.ts';
      const inFull = (id) => require('./sections.cjs').sections.find((each) => each.id === id);
      const lightSection = ({ id, filters }) => ({
        id,
        filters,
        ${others.map((key) => `get ${key}() { return inFull(id).${key}; },`).join('\n')}
      });
      export const sections = [${lightSections.join(', ')}];`,
    commands: `
      import { lookupCommand } from './src/commands/lookup.ts';
      import { sections } from './src/sections/index.ts';
      const inFull = () => require('./commands.cjs');
      export const overview = {
        ...${JSON.stringify(light(overview))},
        run: (context) => inFull().overview.run(context),
      };
      const run = (name) => (context) =>
        inFull().commands.find((command) => command.name === name).run(context);
      export const commands = [
        ...sections.map(lookupCommand),
        ...${JSON.stringify(commands.filter((command) => !isSection(command)).map(light))}
          .map((command) => ({ ...command, run: run(command.name) })),
      ];`,
  };
  return {
    name: 'light-tables',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /[/](commands|sections)[/]index\.ts$/ }, ({ path }) => ({
        path: path.split('/').at(-2),
        namespace: 'light',
      }));
      onLoad({ filter: /.*/, namespace: 'light' }, ({ path }) => ({
        resolveDir: root,
        contents: contents[path],
      }));
    },
  };
}

/** Modules that the main file has already are taken from it: one copy of the code, and of its state. */
function sharedWithMain(shared) {
  return {
    name: 'shared-with-main',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /\.ts$/ }, ({ path, resolveDir }) => {
        const target = relative(root, resolve(resolveDir, path));
        return shared.has(target) ? { path: target, namespace: 'main' } : undefined;
      });
      onLoad({ filter: /.*/, namespace: 'main' }, ({ path }) => ({
        contents: `module.exports = require('./main.cjs').modules[${JSON.stringify(path)}];`,
      }));
    },
  };
}

const common = {
  absWorkingDir: root,
  bundle: true,
  format: 'cjs',
  platform: 'node',
  target: 'node20.19',
  supported: { 'dynamic-import': false },
  minify: process.env.WUJIN_BUILD !== 'readable',
  // Text outside of Latin would double the size of the source in memory, and the time to read it.
  charset: 'ascii',
  legalComments: 'none',
  metafile: true,
  logLevel: 'warning',
};
const replacements = [dataAsJson, schemasAsJson, versionOnly, replaceModules, builtinsOnDemand];

/** Bundles into a folder, or only in memory; returns the inputs of every file. */
export async function bundle(outdir, { write = true } = {}) {
  const light = await lightTables();
  const buildFile = (name, contents, plugins, save) =>
    build({
      ...common,
      stdin: { contents, resolveDir: root },
      outfile: `${outdir}/${name}.cjs`,
      write: save,
      plugins: [...plugins, separateFiles(name), ...replacements],
    });
  const buildMain = (contents, save) => buildFile('main', contents, [light], save);
  const buildSeparate = (name, shared, save) => {
    const contents = separate[name].map((path) => `export * from './${path}';`).join('\n');
    return buildFile(name, contents, [sharedWithMain(shared)], save);
  };
  const names = Object.keys(separate);
  // What the files have in common shows when each is bundled by itself.
  const main = modulesOf(await buildMain(`export { main } from './src/main.ts';`, false));
  const others = await Promise.all(names.map((name) => buildSeparate(name, new Set(), false)));
  const wanted = new Set(others.flatMap((each) => [...modulesOf(each)]));
  const shared = new Set([...main].filter((path) => wanted.has(path)));
  const list = [...shared].sort();
  const entry = [
    `export { main } from './src/main.ts';`,
    ...list.map((path, i) => `import * as m${i} from './${path}';`),
    `export const modules = { ${list.map((path, i) => `'${path}': m${i}`).join(', ')} };`,
  ];
  const built = await Promise.all([
    buildMain(entry.join('\n'), write),
    ...names.map((name) => buildSeparate(name, shared, write)),
  ]);
  return { outputs: Object.assign({}, ...built.map(({ metafile }) => metafile.outputs)) };
}

/** The modules of ours that went into a bundle. */
function modulesOf({ metafile }) {
  return new Set(Object.keys(metafile.inputs).filter((path) => /^src[/].*\.ts$/.test(path)));
}

/** The exports of a module of the project, as it runs now. */
async function evaluate(path) {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: [path],
    bundle: true,
    format: 'esm',
    platform: 'node',
    write: false,
    plugins: [replaceModules, builtinsOnDemand],
  });
  const source = Buffer.from(outputFiles[0].contents).toString('base64');
  return import(`data:text/javascript;base64,${source}`);
}

/** The typed dataset as a plain object. */
export async function readDataset() {
  const { dataset } = await evaluate('data/dataset.ts');
  return dataset;
}

/** The schemas, as their module has them. */
export async function readSchemas() {
  const { schemas } = await evaluate('src/sections/json-schema.ts');
  return schemas;
}

/** The table of commands, and all that their help is made from. */
export async function readCommands() {
  const names = ['index', 'options', 'topics'];
  const modules = await Promise.all(names.map((name) => evaluate(`src/commands/${name}.ts`)));
  return Object.assign({}, ...modules.map((module) => ({ ...module })));
}

/**
 * dist/index.js: the names of the library, from the file that the program's own loader can share. Taken
 * from the default import: the names that esbuild leaves in a CommonJS file for Node, terser removes.
 */
export async function libraryEntry() {
  const names = Object.keys(await evaluate('src/index.ts')).sort();
  return `import library from './library.cjs';\nexport const { ${names.join(', ')} } = library;\n`;
}

/** What the schemas of the outputs refer to: the rest of the definitions is in schema.json already. */
export async function definitionsOf({ outputs, definitions }) {
  const { completeSchema } = await evaluate('src/sections/complete-schema.ts');
  return completeSchema({ anyOf: Object.values(outputs) }, '', definitions).$defs;
}
