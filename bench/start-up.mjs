// Start-up as a ratio: commands and an empty script run in turn, medians compared. Machines are
// noisy and differ, so the ratio says more than the milliseconds.
//
//   node bench/start-up.mjs [rounds] [--nodes]      --nodes: on every release line of Node.js
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { withNodes } from '../scripts/nodes.mjs';

const rounds = Number(process.argv.slice(2).find((word) => /^\d+$/.test(word)) ?? 40);
const program = fileURLToPath(new URL('../bin/wujin.cjs', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'wujin-bench-'));
const empty = join(folder, 'empty.mjs');
writeFileSync(empty, '');

const commands = [
  { name: 'empty script', args: [empty] },
  { name: 'wujin stats --json', args: [program, 'stats', '--json'], aim: 1.1 },
  { name: 'wujin stats --width 80', args: [program, 'stats', '--width', '80'], aim: 1.2 },
];

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

function measure(node) {
  const times = commands.map(() => []);
  for (let round = 0; round < rounds; round += 1) {
    for (const [i, { args, name }] of commands.entries()) {
      const start = process.hrtime.bigint();
      const { status } = spawnSync(node, args, { stdio: ['ignore', 'pipe', 'pipe'] });
      if (status !== 0) throw new Error(`${name} exits with ${status}`);
      times[i].push(Number(process.hrtime.bigint() - start) / 1e6);
    }
  }
  const version = spawnSync(node, ['--version'], { encoding: 'utf8' }).stdout.trim();
  const medians = times.map(median);
  console.log(`Node ${version}, ${rounds} rounds, medians`);
  for (const [i, { name, aim }] of commands.entries()) {
    const ratio = (medians[i] / medians[0]).toFixed(2);
    const target = aim ? `(aim: ${aim.toFixed(2)} or less)` : '';
    const time = medians[i].toFixed(1).padStart(6);
    console.log(`${name.padEnd(24)} ${time} ms  × ${ratio}  ${target}`);
  }
}

if (process.argv.includes('--nodes')) await withNodes(measure);
else measure(process.execPath);
rmSync(folder, { recursive: true });
