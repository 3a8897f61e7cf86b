// How time grows with the data, as ratios: machines are noisy and differ. Prints, and judges nothing.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { generate, generateOneFact, generateOneSeries } from './generate.mjs';
import { median, roundsOr, time as timed } from './timing.mjs';

const rounds = roundsOr(5);
const root = fileURLToPath(new URL('..', import.meta.url));
const { bin } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const program = join(root, bin.wujin);

const folder = mkdtempSync(join(tmpdir(), 'wujin-bench-'));
const sizes = [
  { size: 1_000, rounds },
  { size: 10_000, rounds: Math.min(rounds, 3) },
  { size: 100_000, rounds: 1 },
];

/** A file for each size. */
const filesOf = (name, make) =>
  sizes.map(({ size }) => {
    const path = join(folder, `${name}-${size}.json`);
    writeFileSync(path, JSON.stringify(make(size)));
    return path;
  });
const mixed = filesOf('mixed', generate);
const big = mixed.at(-1);
const oneFact = filesOf('one-fact', generateOneFact);
const oneSeries = filesOf('one-series', generateOneSeries);

/** So many different words, of letters only. */
const words = (count) =>
  Array.from({ length: count }, (_, i) =>
    `${100_000 + i}`.replaceAll(/\d/g, (digit) => 'abcdefghij'[digit]),
  );

const [{ id: crowded }] = generateOneFact(1).figures;
/** What grows, and the commands that are measured with each size of it. */
const groups = [
  {
    grows: 'Claims of many facts',
    lines: [
      ['stats', '--json', '--all'],
      ['audit', '--json'],
      ['search', 'robotics', '--json'],
      ['history', '--json'],
      ['rankings', '--json', '--all'],
    ].map((args) => ({ args, files: mixed })),
  },
  {
    grows: 'Claims of one fact',
    lines: [
      ['audit', '--json'],
      ['stats', '--json', '--all'],
      ['show', crowded, '--json'],
      ['show', 'base-article'],
      ['history', 'indicator-1', '--json'],
      ['export', '--format', 'ndjson'],
    ].map((args) => ({ args, files: oneFact })),
  },
  {
    grows: 'Targets and actual figures of one series',
    lines: [
      ['targets', '--json', '--all'],
      ['history', 'indicator-1', '--json'],
    ].map((args) => ({ args, files: oneSeries })),
  },
  {
    grows: 'Words',
    lines: [
      { args: ['search', '--json'], words },
      { args: ['stats', '--json'], words },
    ],
  },
];

/** What is printed goes nowhere: a pipe would be a measurement of whoever reads it. */
const time = (command, args) => timed(command, args, { stdio: 'ignore' });
const wujin = (args, path) =>
  time(process.execPath, [program, ...args, ...(path ? ['--data', path] : [])]);
const repeat = (times, measure) => Array.from({ length: times }, measure);

console.log(`\nNode ${process.version}, up to ${rounds} rounds, medians; 100,000 once`);
console.log('Against 1,000, start-up included: linear is × 10 and × 100 at most');
for (const { grows, lines } of groups) {
  const heads = sizes.map(({ size }) => size.toLocaleString('en-US').padStart(18));
  console.log(`\n${grows.padEnd(42)}${heads.join('')}`);
  for (const { args, files, words } of lines) {
    const times = sizes.map(({ size, rounds }, i) => {
      const all = [...args, ...(words?.(size) ?? [])];
      return median(repeat(rounds, () => wujin(all, files?.[i])));
    });
    const cells = times.map(
      (ms) => `${ms.toFixed(0).padStart(8)} ms ${`× ${(ms / times[0]).toFixed(1)}`.padStart(6)}`,
    );
    console.log(`  ${args.join(' ').padEnd(40)}${cells.join('')}`);
  }
}

const all = ['stats', '--json', '--all'];
if (spawnSync('jq', ['--version']).error) {
  console.log('\njq is not installed: no comparison with it');
} else {
  const filter = ['[.figures[] | select(.kind == "actual")]', big];
  // In turn, so that whatever else the machine does slows both.
  const pairs = repeat(Math.min(rounds, 3), () => [wujin(all, big), time('jq', filter)]);
  const [ours, theirs] = [0, 1].map((i) => median(pairs.map((pair) => pair[i])));
  const ratio = (ours / theirs).toFixed(2);
  console.log(
    `\nwujin ${all.join(' ')} / jq: ${ratio} (${ours.toFixed(0)} / ${theirs.toFixed(0)} ms; aim: 1.00 or less)`,
  );
}

// A process knows best itself how much memory it had, at its end.
const peak = join(folder, 'peak.mjs');
writeFileSync(
  peak,
  `import { writeSync } from 'node:fs';
  process.on('exit', () => writeSync(3, String(process.resourceUsage().maxRSS)));`,
);
const { output } = spawnSync(
  process.execPath,
  ['--import', pathToFileURL(peak).href, program, ...all, '--data', big],
  { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] },
);
console.log(`Peak memory of it: ${(Number(output[3]) / 1024).toFixed(0)} MB (aim: under 500)`);

const table = wujin(['stats', '--all', '--limit', '10000', '--width', '120'], big);
console.log(`A table of 10,000 rows: ${(table / 1000).toFixed(2)} s (aim: under 2)`);

rmSync(folder, { recursive: true });
