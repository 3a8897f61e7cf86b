// Writes dist/: the program, the dataset and the schemas as JSON, the manual page, and the licences of
// what is bundled.
import { copyFile, readFile, rm, writeFile } from 'node:fs/promises';
import { minify } from 'terser';
import {
  bundle,
  definitionsOf,
  libraryEntry,
  readCommands,
  readDataset,
  readSchemas,
  root,
} from './bundle.mjs';
import { declarationsOf } from './declarations.mjs';
import { manualPage } from './man.mjs';
import { noticesOf } from './notices.mjs';

const dist = `${root}dist`;

await rm(dist, { recursive: true, force: true });
const metafile = await bundle(dist);
if (process.env.WUJIN_BUILD !== 'readable')
  await shorten(Object.keys(metafile.outputs).map((path) => `${root}${path}`));
const [schemas, dataset] = [await readSchemas(), await readDataset()];
const { dataset: schema, outputs } = schemas;
const shared = await definitionsOf(schemas);
await writeFile(`${dist}/schema.json`, `${JSON.stringify(schema)}\n`);
await writeFile(`${dist}/outputs.json`, `${JSON.stringify({ outputs, definitions: shared })}\n`);
await writeFile(`${dist}/data.json`, `${JSON.stringify(dataset)}\n`);
await writeFile(`${dist}/types.d.ts`, declarationsOf(schemas, dataset));
await copyFile(`${root}scripts/index.d.ts`, `${dist}/index.d.ts`);
await writeFile(`${dist}/index.js`, await libraryEntry());
await writeFile(`${dist}/wujin.1`, manualPage(await readCommands(), dataset));
await writeFile(`${dist}/THIRD-PARTY-NOTICES.txt`, await noticesOf(metafile, root));

/** Names that esbuild has shortened already, chosen once more so that they compress better: 5 kB packed. */
async function shorten(paths) {
  for (const path of paths) {
    const source = await readFile(path, 'utf8');
    const { code } = await minify(source, {
      ecma: 2020,
      toplevel: true,
      compress: { passes: 2 },
      format: { ascii_only: true },
    });
    await writeFile(path, code);
  }
}
