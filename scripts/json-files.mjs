// Modules that the build turns into JSON files: quicker to load, and other programs can read them.
import { evaluate } from './evaluate.mjs';

/** A plugin that writes the dataset and the schemas as JSON, and lets their modules read these files. */
export async function jsonFiles() {
  const { dataset } = await evaluate('data/dataset.ts');
  const { schemas } = await evaluate('src/sections/json-schema.ts');
  const { completeSchema } = await evaluate('src/datasets/complete-schema.ts');
  const { outputs } = schemas;
  const { $defs: definitions } = completeSchema(
    { anyOf: Object.values(outputs) },
    '',
    schemas.definitions,
  );
  const files = {
    'data.json': dataset,
    'schema.json': schemas.dataset,
    'outputs.json': { outputs, definitions },
  };
  const modules = {
    '/data/dataset.ts': `import dataset from './data.json'; export { dataset };`,
    '/src/sections/json-schema.ts': `
      import dataset from './schema.json';
      import { outputs, definitions } from './outputs.json';
      export const schemas = { dataset, outputs, definitions };`,
  };
  const moduleFor = (id) => Object.keys(modules).find((path) => id.endsWith(path));
  return {
    name: 'json-files',
    resolveId: (id) => (id.slice(2) in files ? { id, external: true } : null),
    load: (id) => modules[moduleFor(id.replaceAll('\\', '/'))] ?? null,
    generateBundle() {
      for (const [fileName, value] of Object.entries(files)) {
        this.emitFile({ type: 'asset', fileName, source: `${JSON.stringify(value)}\n` });
      }
    },
  };
}
