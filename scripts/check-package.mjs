// Checks what the tarball would hold: everything that is meant to, nothing else, and the licence of
// every package that is bundled. Prints its size.
import { execFileSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { root } from './evaluate.mjs';

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
/** What the package must have; everything else in it is a bundle. */
const expected = [
  'LICENSE',
  'README.md',
  'SKILL.md',
  'bin/wujin.cjs',
  'data/LICENSE',
  'dist/THIRD-PARTY-NOTICES.txt',
  'dist/data.json',
  'dist/index.d.ts',
  'dist/index.js',
  'dist/library.cjs',
  'dist/main.cjs',
  'dist/outputs.json',
  'dist/schema.json',
  'dist/types.d.ts',
  'dist/wujin.1',
  'package.json',
];
const isBundle = (path) => /^dist\/[\w-]+\.cjs$/.test(path);
/** What `npx` has to fetch, packed. */
const mostBytes = 495_000;
const problems = [
  ...expected.filter((path) => !files.includes(path)).map((path) => `${path} is missing`),
  ...files
    .filter((path) => !expected.includes(path) && !isBundle(path))
    .map((path) => `${path} does not belong`),
  ...(report.size > mostBytes ? [`${report.size} bytes packed: more than ${mostBytes}`] : []),
];

const manifest = JSON.parse(await readFile(`${root}package.json`, 'utf8'));
if (manifest.dependencies) problems.push('there are runtime dependencies');

for (const problem of problems) console.error(problem);
console.log(
  `${files.length} files, ${(report.size / 1000).toFixed(1)} kB packed (at most ${mostBytes / 1000})`,
);
process.exitCode = problems.length > 0 ? 1 : 0;
