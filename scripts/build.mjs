// Writes dist/: the program, the dataset as JSON, and the licences of what is bundled.
import { rm, writeFile } from 'node:fs/promises';
import { bundle, readDataset, root } from './bundle.mjs';
import { noticesOf } from './notices.mjs';

const dist = `${root}dist`;

await rm(dist, { recursive: true, force: true });
const metafile = await bundle(dist);
await writeFile(`${dist}/data.json`, `${JSON.stringify(await readDataset())}\n`);
await writeFile(`${dist}/THIRD-PARTY-NOTICES.txt`, await noticesOf(metafile, root));
