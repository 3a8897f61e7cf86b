// npx from a tarball, as somebody takes it who has never had the package: with an empty cache every
// time, against a package with nothing in it. Offline: the tarball is all there is to fetch.
//
//   node bench/one-off.mjs [rounds]      five at most: each takes a second
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../scripts/evaluate.mjs';
import { inTurn, line, roundsOr, time } from './timing.mjs';

const rounds = Math.min(roundsOr(5), 5);
const folder = mkdtempSync(join(tmpdir(), 'wujin-bench-'));
const shell = process.platform === 'win32';

/** Packs a package; returns the path of the tarball. */
function pack(source) {
  const args = ['pack', '--silent', '--ignore-scripts', '--pack-destination', folder];
  const printed = execFileSync('npm', args, { cwd: source, shell, encoding: 'utf8' });
  return join(folder, printed.trim());
}

const nothing = join(folder, 'nothing');
mkdirSync(nothing);
writeFileSync(
  join(nothing, 'package.json'),
  JSON.stringify({ name: 'nothing', version: '1.0.0', bin: { nothing: 'nothing.cjs' } }),
);
writeFileSync(join(nothing, 'nothing.cjs'), '#!/usr/bin/env node\n');
const tarballs = { nothing: pack(nothing), wujin: pack(root) };

function npx(cache, name, ...args) {
  return time('npx', ['--yes', '--offline', '--package', tarballs[name], name, ...args], {
    cwd: folder,
    shell,
    env: {
      ...process.env,
      npm_config_cache: join(folder, cache),
      npm_config_update_notifier: 'false',
    },
  });
}

const measurements = [
  {
    name: 'npx of a package with nothing in it',
    run: (round) => npx(`nothing-${round}`, 'nothing'),
  },
  { name: 'npx wujin stats', run: (round) => npx(`wujin-${round}`, 'wujin', 'stats') },
  { name: '  the second time', run: (round) => npx(`wujin-${round}`, 'wujin', 'stats') },
];
const medians = inTurn(
  rounds,
  measurements.map(({ run }) => run),
);
console.log(`\nnpx from a tarball, the cache empty, ${rounds} rounds, medians`);
for (const [i, { name }] of measurements.entries()) console.log(line(name, medians[i], medians[0]));
rmSync(folder, { recursive: true });
