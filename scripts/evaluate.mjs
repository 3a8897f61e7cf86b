// Runs a TypeScript module of the project and returns its exports, for the build and for other scripts.
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

export const root = fileURLToPath(new URL('..', import.meta.url));
const require = createRequire(import.meta.url);

/** The exports of a module, by its path from the top of the repository. */
export async function evaluate(path) {
  const folder = mkdtempSync(join(tmpdir(), 'wujin-evaluate-'));
  const bundle = await rolldown({ input: path, cwd: root, platform: 'node', logLevel: 'silent' });
  try {
    const file = join(folder, 'module.cjs');
    await bundle.write({ file, format: 'cjs', codeSplitting: false });
    return require(file);
  } finally {
    await bundle.close();
    rmSync(folder, { recursive: true });
  }
}

/** The commands with their texts, the options and the topics of the help. */
export async function readCommands() {
  const [table, options, topics] = await Promise.all(
    ['index', 'options', 'topics'].map((name) => evaluate(`src/commands/${name}.ts`)),
  );
  const { exampleIds } = await evaluate('src/sections/example-ids.ts');
  const { catalogue } = await evaluate('src/lookup/catalogue.ts');
  const { dataset } = await evaluate('data/dataset.ts');
  const ids = exampleIds(catalogue(dataset));
  const described = async (command) => {
    const loaded = await command.load();
    return { ...command, ...loaded, examples: loaded.examples(ids) };
  };
  return {
    ...options,
    ...topics,
    overview: await described(table.overview),
    commands: await Promise.all(table.commands.map(described)),
  };
}
