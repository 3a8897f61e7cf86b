// Start-up as a ratio to an empty script. Machines are noisy and differ, so the ratio says more than the
// milliseconds.
//
//   node bench/start-up.mjs [rounds] [--nodes]      --nodes: on every release line of Node.js
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { withNodes } from '../scripts/nodes.mjs';
import { inTurn, line, roundsOr, time } from './timing.mjs';
import { yardsticks } from './yardsticks.mjs';

const rounds = roundsOr(40);
const program = fileURLToPath(new URL('../bin/wujin.cjs', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'wujin-bench-'));
const empty = join(folder, 'empty.mjs');
writeFileSync(empty, '');
const { reader, drawer } = await yardsticks(folder);

const commands = [
  { name: 'empty script', args: [empty] },
  { name: 'wujin stats --json', args: [program, 'stats', '--json'], aim: 1.1 },
  { name: '  commander and the data, and no more', args: [reader, 'stats', '--json'] },
  { name: 'wujin stats --width 80', args: [program, 'stats', '--width', '80'], aim: 1.2 },
  { name: '  commander, chalk, cli-table3 and the data', args: [drawer, 'stats', '--width', '80'] },
];

function measure(node) {
  const version = execFileSync(node, ['--version'], { encoding: 'utf8' }).trim();
  const medians = inTurn(
    rounds,
    commands.map(
      ({ args }) =>
        () =>
          time(node, args),
    ),
  );
  console.log(`Node ${version}, ${rounds} rounds, medians`);
  for (const [i, { name, aim }] of commands.entries()) {
    console.log(line(name, medians[i], medians[0], aim && `(aim: ${aim.toFixed(2)} or less)`));
  }
}

if (process.argv.includes('--nodes')) await withNodes(measure);
else measure(process.execPath);
rmSync(folder, { recursive: true });
