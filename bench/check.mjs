// wujin check on the pages of this repository, repeated, beside textlint with one rule on the same text.
//
//   node bench/check.mjs [rounds]      three at most: each takes a quarter of a minute
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../scripts/evaluate.mjs';
import { inTurn, line, roundsOr, time } from './timing.mjs';

const rounds = Math.min(roundsOr(3), 3);
const folder = mkdtempSync(join(tmpdir(), 'wujin-bench-'));
const pages = readdirSync(`${root}docs`).filter((name) => name.endsWith('.md'));
const text = pages.map((name) => readFileSync(`${root}docs/${name}`, 'utf8')).join('\n');

/** A file of so many million bytes. */
function repeated(megabytes) {
  const file = join(folder, `${megabytes}.md`);
  const count = Math.ceil((megabytes * 1e6) / Buffer.byteLength(text));
  writeFileSync(file, `${text}\n`.repeat(count).slice(0, megabytes * 1e6));
  return file;
}

const node = (file, ...args) => time(process.execPath, [`${root}${file}`, ...args], { cwd: root });
const check = (file) => node('bin/wujin.cjs', 'check', file, '--fail-on', 'never');
const lint = (file) => node('node_modules/textlint/bin/textlint.js', '--rule', 'no-todo', file);
const [one, ten] = [repeated(1), repeated(10)];

const measurements = [
  { name: 'wujin check, 1 MB of Markdown (aim: 2 s)', run: () => check(one) },
  { name: '  README.md (aim: 0.4 s)', run: () => check('README.md') },
  { name: 'textlint with one rule, the same 1 MB', run: () => lint(one) },
];
const medians = inTurn(
  rounds,
  measurements.map(({ run }) => run),
);
console.log(`\nChecking a text, ${rounds} rounds, medians`);
for (const [i, { name }] of measurements.entries()) console.log(line(name, medians[i], medians[0]));
console.log(line('  10 MB, once', check(ten), medians[0], '(linear: × 10 at most)'));
rmSync(folder, { recursive: true });
