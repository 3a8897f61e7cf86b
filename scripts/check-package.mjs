// Checks what the tarball would hold: everything that is meant to, nothing else, and the licence of
// every package that is bundled. Prints its size.
import { execFileSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { bundle, root } from './bundle.mjs';
import { bundledPackages } from './notices.mjs';

const [report] = Object.values(
  JSON.parse(
    execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }),
  ),
);
const files = report.files.map(({ path }) => path).sort();
const expected = [
  'CHANGELOG.md',
  'LICENSE',
  'README.md',
  'SKILL.md',
  'bin/wujin.cjs',
  'data/LICENSE',
  'dist/THIRD-PARTY-NOTICES.txt',
  'dist/commands.cjs',
  'dist/completions.cjs',
  'dist/data-package.cjs',
  'dist/data.json',
  'dist/delimited.cjs',
  'dist/index.d.ts',
  'dist/index.js',
  'dist/library.cjs',
  'dist/main.cjs',
  'dist/outputs.json',
  'dist/people.cjs',
  'dist/schema.json',
  'dist/search.cjs',
  'dist/sections.cjs',
  'dist/seldom.cjs',
  'dist/template.cjs',
  'dist/types.d.ts',
  'dist/unicode.cjs',
  'dist/validation.cjs',
  'dist/wording.cjs',
  'dist/wujin.1',
  'package.json',
];
const problems = [
  ...expected.filter((path) => !files.includes(path)).map((path) => `${path} is missing`),
  ...files.filter((path) => !expected.includes(path)).map((path) => `${path} does not belong`),
];

const notices = await readFile(`${root}dist/THIRD-PARTY-NOTICES.txt`, 'utf8');
const packages = bundledPackages(await bundle(`${root}dist`, { write: false }));
for (const path of packages) {
  const { name, version } = JSON.parse(await readFile(`${root}${path}/package.json`, 'utf8'));
  if (!notices.includes(`\n${name} ${version} (`))
    problems.push(`no licence of ${name} ${version}`);
}
const manifest = JSON.parse(await readFile(`${root}package.json`, 'utf8'));
if (manifest.dependencies) problems.push('there are runtime dependencies');

for (const problem of problems) console.error(problem);
console.log(
  `${files.length} files, ${(report.size / 1000).toFixed(1)} kB packed, ` +
    `${packages.length} packages bundled with their licences`,
);
process.exitCode = problems.length > 0 ? 1 : 0;
