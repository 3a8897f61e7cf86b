// Writes what dist/ has besides the bundles: the types and the entry of the library, and the manual page.
import { copyFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { declarationsOf } from './declarations.mjs';
import { evaluate, readCommands, root } from './evaluate.mjs';
import { manualPage } from './man.mjs';

const dist = `${root}dist`;
const { dataset } = await evaluate('data/dataset.ts');
const { schemas } = await evaluate('src/sections/json-schema.ts');
const names = Object.keys(createRequire(import.meta.url)('../dist/library.cjs')).sort();

await writeFile(`${dist}/types.d.ts`, declarationsOf(schemas, dataset));
await copyFile(`${root}scripts/index.d.ts`, `${dist}/index.d.ts`);
await writeFile(
  `${dist}/index.js`,
  `import library from './library.cjs';\nexport const { ${names.join(', ')} } = library;\n`,
);
await writeFile(`${dist}/wujin.1`, manualPage(await readCommands(), dataset));
