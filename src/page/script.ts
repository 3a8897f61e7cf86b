import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/**
 * The script of the page: the built files that it needs, as they are, behind a loader of three lines. The program
 * has most of them anyway, so they are in the package once.
 */
export function scriptText(): string {
  const dist = join(dirname(createRequire(import.meta.url).resolve('wujin/package.json')), 'dist');
  const files = new Map<string, string>();
  const add = (name: string): void => {
    if (files.has(name)) return;
    const text = readFileSync(join(dist, name), 'utf8').trimEnd();
    files.set(name, text);
    for (const [, needed = ''] of text.matchAll(/\brequire\("\.\/([\w-]+\.cjs)"\)/g)) add(needed);
  };
  add(entryFile);
  const modules = [...files].map(
    ([name, text]) => `${JSON.stringify(name)}(exports,require,module){${text}\n}`,
  );
  const script = `(()=>{const files={${modules.join(',\n')}};const made={};
const load=(path)=>{const name=path.slice(2);if(!made[name]){const module=made[name]={exports:{}};files[name](module.exports,load,module)}return made[name].exports};
load("./${entryFile}")})()`;
  const notices = readFileSync(join(dist, 'THIRD-PARTY-NOTICES.txt'), 'utf8').split(/\n-{72}\n/);
  const own = notices.filter((notice) => packages.some((name) => notice.trim().startsWith(name)));
  // In strings and patterns this means the same, and does not end the element of the script.
  return `/*\n${own.join('\n')}\n*/\n${script}`.replaceAll(/<(?=\/script|!--)/gi, '\\x3c');
}

const entryFile = 'page.cjs';
/** The packages in these files, whose licences ask to be named. */
const packages = ['minisearch ', 'fastest-levenshtein '];
