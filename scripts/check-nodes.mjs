// The packed package on every release line of Node.js, in Bun and in Deno: installed as npx would install it, and asked.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { root } from './evaluate.mjs';
import { withNodes, withOthers } from './nodes.mjs';

const folder = mkdtempSync(join(tmpdir(), 'wujin-package-'));
const shell = process.platform === 'win32';
const npm = (args, cwd) =>
  execFileSync('npm', args, { cwd, shell, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });

npm(['pack', '--silent', '--pack-destination', folder], root);
const [tarball] = npm(['pack', '--silent', '--dry-run', '--ignore-scripts'], root)
  .trim()
  .split('\n')
  .slice(-1);
writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }');
npm(['install', '--silent', '--offline', '--ignore-scripts', join(folder, tarball)], folder);
const program = join(folder, 'node_modules', 'wujin', 'bin', 'wujin.cjs');

writeFileSync(
  join(folder, 'library.mjs'),
  `import { audit, fact, search } from 'wujin';
   console.log(JSON.stringify([fact('high-tech-enterprises-2021').value, search('gaoxin').length, audit().length]));`,
);
writeFileSync(
  join(folder, 'required.cjs'),
  `console.log(require('wujin').fact('high-tech-enterprises-2021').value);`,
);

const text = join(folder, 'text.md');
writeFileSync(text, 'In 2021 Wujin had 43 listed companies.\n');

/** What is asked, and what the answer must be. */
const checks = [
  { args: [program, '--version'], says: /^wujin \d/ },
  { args: [program], says: /Wujin District/ },
  { args: [program, 'stats', '--width', '80'], says: /High-tech enterprises/ },
  { args: [program, 'stats', '--lang', 'zh', '--width', '60'], says: /高新技术企业/ },
  { args: [program, 'stats', '--all', '--json'], says: json((rows) => rows.length > 100) },
  { args: [program, 'stats', '--format', 'csv'], says: /^id,indicator,/ },
  { args: [program, 'search', 'gaoxin', '--json'], says: json((rows) => rows.length > 1) },
  { args: [program, 'history', 'gdp', '--width', '80'], says: /CNY/ },
  { args: [program, 'audit', '--json'], says: json((rows) => rows.length > 20) },
  { args: [program, 'show', 'little-giant'], says: /专精特新/ },
  { args: [program, 'cite', 'article-2022', '--format', 'bibtex'], says: /^@misc/ },
  { args: [program, 'schema'], says: json(({ title }) => title !== '') },
  { args: [program, 'export', '--format', 'ndjson'], says: /^\{"claim":/ },
  {
    args: [program, 'export', '--format', 'datapackage', '--out', 'tables'],
    says: /^$/,
    fresh: 'tables',
  },
  { args: [program, 'compare', 'gdp', '--json'], says: json((rows) => rows.length > 10) },
  { args: [program, 'check', text], says: /contradicted {2}“43”/, exit: 5 },
  {
    args: [program, 'export', '--format', 'html', '--out', 'facts.html'],
    says: /^$/,
    fresh: 'facts.html',
  },
  { args: [program, 'nope'], says: /^$/, exit: 2 },
  { args: [program, 'show', 'nope'], says: /^$/, exit: 3 },
  { args: [program, 'stats', '--data', 'nope.json'], says: /^$/, exit: 4 },
  { args: ['library.mjs'], says: json(([value]) => value === 1131) },
  { args: ['required.cjs'], says: /^1131$/m },
];

function json(holds) {
  return { test: (text) => holds(JSON.parse(text)) };
}

let failed = 0;
function ask(runtime, before) {
  const [, version] = /(\d+\.\d+\.\d+)/.exec(
    execFileSync(runtime, ['--version'], { encoding: 'utf8' }),
  );
  const name = `${basename(runtime, '.exe')} ${version}`;
  for (const { args, says, exit = 0, fresh } of checks) {
    if (fresh) rmSync(join(folder, fresh), { recursive: true, force: true });
    const { status, stdout, stderr } = spawnSync(runtime, [...before, ...args], {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, NO_COLOR: '1' },
      maxBuffer: 1 << 26,
    });
    if (status === exit && says.test(stdout)) continue;
    failed += 1;
    console.error(`${name}: ${args.slice(1).join(' ')} exits with ${status}\n${stderr}`);
  }
  console.log(`${name}: ${checks.length} questions asked`);
}
await withNodes((node) => ask(node, []));
await withOthers(ask);
// A release line that many distributions still bring gets one sentence.
await withNodes(
  (node) => {
    const { status, stdout, stderr } = spawnSync(node, [program, 'stats'], { encoding: 'utf8' });
    if (status === 1 && stdout === '' && /^wujin needs Node\.js .*\n$/.test(stderr)) return;
    failed += 1;
    console.error(`Node 18: exits with ${status}\n${stderr}`);
  },
  ['18'],
);
rmSync(folder, { recursive: true, force: true });
process.exitCode = failed > 0 ? 1 : 0;
