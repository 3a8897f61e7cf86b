// The numbers of wujin itself as facts, for checking its own documentation with its own check:
// node scripts/own-facts.mjs > own.csv && npx wujin check README.md docs --data own.csv
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = new URL('..', import.meta.url);
const program = (...args) =>
  execFileSync(process.execPath, [fileURLToPath(new URL('bin/wujin.cjs', root)), ...args], {
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });

/** The terms that a page of the help lists under a heading, or in all. */
function termsIn(page, heading) {
  const lines = program('help', ...page, '--width', '200', '--lang', 'en').split('\n');
  const start = heading === undefined ? 0 : lines.indexOf(heading) + 1;
  const end = heading === undefined ? lines.length : lines.indexOf('', start);
  return lines.slice(start, end).flatMap((line) => /^ {2}(\S+)/.exec(line)?.[1] ?? []);
}

/** What there is to count: an id, the words that a text has for it, and the number. */
function counts() {
  const data = JSON.parse(program('export'));
  const kinds = ['figures', 'rankings', 'awards', 'policies', 'places'];
  const facts = kinds.flatMap((kind) => data[kind]);
  const { engines } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'));
  return {
    month: data.accessed.slice(0, 7),
    rows: [
      ['bundled-facts', 'bundled facts', facts.length],
      ['bundled-claims', 'bundled claims', facts.flatMap(({ claims }) => claims).length],
      ['bundled-sources', 'bundled sources', data.sources.length],
      ['bundled-terms', 'bundled terms', data.terms.length],
      ['commands', 'documented commands', termsIn([], 'Commands').length],
      ['help-topics', 'help topics', termsIn([], 'Topics').length],
      ['output-formats', 'output formats', new Set(termsIn(['formats'])).size],
      ['exit-codes', 'documented exit codes', termsIn(['exit-codes']).length],
      ['oldest-node', 'oldest supported release of Node.js', engines.node.replace('>=', '')],
    ],
  };
}

const { month, rows } = counts();
const header = 'indicator,label,area,area_label,period,value,source,title,publisher,type';
const lines = rows.map(([id, label, value]) =>
  [id, label, 'wujin', 'wujin', month, value, 'program', 'The program', 'wujin', 'news'].join(','),
);
process.stdout.write(`${[header, ...lines].join('\n')}\n`);
