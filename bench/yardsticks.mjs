// The least that an answer can take with the packages that the program is made of: scripts that do
// hardly more than load them, bundled as the program is.
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import {
  builtinsOnDemand,
  replaceModules,
  replaceModulesBut,
  root,
} from '../scripts/replacements.mjs';

const data = fileURLToPath(new URL('../dist/data.json', import.meta.url));

const parsing = (options, answer) => `
  import { readFileSync, writeSync } from 'node:fs';
  import { Command } from 'commander';
  const { figures } = JSON.parse(readFileSync(${JSON.stringify(data)}, 'utf8'));
  const answer = () => writeSync(1, ${answer});
  const parser = new Command('yardstick').helpOption(false).helpCommand(false);
  parser.command('stats').argument('[words...]').option('${options}').action(answer);
  parser.parse(process.argv.slice(2), { from: 'user' });`;

/** As many rows as wujin stats has. */
const rows = 'figures.slice(0, 31)';

/** Writes both scripts: one reads the data and prints JSON, the other draws a table. */
export async function yardsticks(folder) {
  const scripts = [
    {
      name: 'reader',
      contents: parsing('--json', `JSON.stringify(${rows}, null, 2)`),
      plugins: [replaceModules, builtinsOnDemand],
    },
    {
      name: 'drawer',
      // cli-table3 as it comes: the program puts leaner functions in the place of some of it.
      contents: `
        import { Chalk } from 'chalk';
        import Table from 'cli-table3';
        const { bold } = new Chalk({ level: 0 });
        const table = () => {
          const drawn = new Table({ head: ['Id', 'Period', 'Kind', 'Indicator'], style: { head: [] } });
          for (const { id, period, kind, indicator } of ${rows}) drawn.push([bold(id), period, kind, indicator]);
          return drawn.toString();
        };
        ${parsing('--width <columns>', 'table()')}`,
      plugins: [replaceModulesBut('cli-table3'), builtinsOnDemand],
    },
  ];
  const paths = scripts.map(async ({ name, contents, plugins }) => {
    const outfile = join(folder, `${name}.cjs`);
    await build({
      absWorkingDir: root,
      bundle: true,
      format: 'cjs',
      platform: 'node',
      target: 'node20.19',
      minify: true,
      stdin: { contents, resolveDir: join(root, 'src') },
      outfile,
      plugins,
    });
    return outfile;
  });
  const [reader, drawer] = await Promise.all(paths);
  return { reader, drawer };
}
