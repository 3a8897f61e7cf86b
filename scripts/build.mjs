// Writes dist/: the program, the dataset and the schemas as JSON, the manual page, and the licences of
// what is bundled.
import { copyFile, rm, writeFile } from 'node:fs/promises';
import { bundle, libraryEntry, readCommands, readDataset, readSchemas, root } from './bundle.mjs';
import { declarationsOf } from './declarations.mjs';
import { manualPage } from './man.mjs';
import { noticesOf } from './notices.mjs';

const dist = `${root}dist`;

await rm(dist, { recursive: true, force: true });
const metafile = await bundle(dist);
const [schemas, dataset] = [await readSchemas(), await readDataset()];
const { dataset: schema, outputs, definitions } = schemas;
await writeFile(`${dist}/schema.json`, `${JSON.stringify(schema)}\n`);
await writeFile(
  `${dist}/outputs.json`,
  `${JSON.stringify({ outputs, definitions: reachable(outputs, definitions) })}\n`,
);
await writeFile(`${dist}/data.json`, `${JSON.stringify(dataset)}\n`);
await writeFile(`${dist}/types.d.ts`, declarationsOf(schemas, dataset));
await copyFile(`${root}scripts/index.d.ts`, `${dist}/index.d.ts`);
await writeFile(`${dist}/index.js`, await libraryEntry());
await writeFile(`${dist}/wujin.1`, manualPage(await readCommands(), dataset));
await writeFile(`${dist}/THIRD-PARTY-NOTICES.txt`, await noticesOf(metafile, root));

/** The definitions that some schemas refer to, directly or through others: the rest is in schema.json. */
function reachable(schemas, definitions) {
  const wanted = new Set();
  const collect = (schema) => {
    for (const [, name] of JSON.stringify(schema).matchAll(/"#\/\$defs\/(\w+)"/g)) {
      if (wanted.has(name)) continue;
      wanted.add(name);
      collect(definitions[name]);
    }
  };
  collect(schemas);
  return Object.fromEntries(Object.entries(definitions).filter(([name]) => wanted.has(name)));
}
