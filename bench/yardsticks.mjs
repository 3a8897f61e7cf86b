// The least that an answer can take with the packages that the program is made of: scripts that do
// hardly more than load them, bundled as the program is.
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import { root } from '../scripts/evaluate.mjs';

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

const scripts = {
  reader: parsing('--json', `JSON.stringify(${rows}, null, 2)`),
  drawer: `
    import { Chalk } from 'chalk';
    import Table from 'cli-table3';
    const { bold } = new Chalk({ level: 0 });
    const table = () => {
      const drawn = new Table({ head: ['Id', 'Period', 'Kind', 'Indicator'], style: { head: [] } });
      for (const { id, period, kind, indicator } of ${rows}) drawn.push([bold(id), period, kind, indicator]);
      return drawn.toString();
    };
    ${parsing('--width <columns>', 'table()')}`,
};

/** Writes both scripts: one reads the data and prints JSON, the other draws a table. */
export async function yardsticks(folder) {
  const write = async (name) => {
    const input = `${root}${name}.js`;
    // There is no such file: the script is its text, which imports from the packages of the project.
    const script = {
      name: 'script',
      resolveId: (id) => (id === input ? id : null),
      load: (id) => (id === input ? scripts[name] : null),
    };
    const bundle = await rolldown({ input, cwd: root, platform: 'node', plugins: [script] });
    const file = join(folder, `${name}.cjs`);
    await bundle.write({ file, format: 'cjs', minify: true });
    await bundle.close();
    return file;
  };
  return { reader: await write('reader'), drawer: await write('drawer') };
}
