import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readPage, root } from './pages.ts';

/** The import rule of docs/architecture.md, as its table states it, held against the code. */
type Part = { readonly path: string; readonly allowed: readonly string[] };

const namesIn = (cell = '') => [...cell.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name);

const parts: readonly Part[] = readPage('docs/architecture.md')
  .split('\n')
  .filter((line) => /^\| `(src|data)\//.test(line))
  .map((line) => {
    const [, part, ours, others] = line.split('|');
    const [path = ''] = namesIn(part);
    return { path, allowed: [path, ...namesIn(ours), ...namesIn(others)] };
  });

const files = ['src', 'data'].flatMap((folder) =>
  readdirSync(root + folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => posix.join(folder, name.replaceAll('\\', '/'))),
);

type Import = { readonly target: string; readonly isType: boolean };

/** What a file imports: statically, on demand, as a type, or to export it again. */
function importsOf(file: string): readonly Import[] {
  const source = readFileSync(root + file, 'utf8');
  const found = source.matchAll(
    /^(?:import|export)\s+(type\s)?[^;'"]*?\bfrom\s+'([^']+)'|\bimport\(\s*'([^']+)'|^import\s+'([^']+)'/gm,
  );
  return [...found].map(([, type, from, onDemand, bare]) => {
    const name = from ?? onDemand ?? bare ?? '';
    const target = name.startsWith('.') ? posix.join(posix.dirname(file), name) : name;
    return { target, isType: type !== undefined };
  });
}

/** A name that ends in a slash is a folder with all that is in it. */
const covers = (allowed: string, target: string) =>
  allowed.endsWith('/') ? target.startsWith(allowed) : target === allowed;

const partOf = (file: string) => parts.find(({ path }) => covers(path, file));

describe('the import rule', () => {
  test('has a line for every file', () => {
    expect(files.filter((file) => !partOf(file))).toEqual([]);
    expect(parts.filter(({ path }) => !files.some((file) => covers(path, file)))).toEqual([]);
  });

  test.each(parts)('$path imports only what it may', ({ path, allowed }) => {
    const broken = files
      .filter((file) => covers(path, file))
      .flatMap((file) =>
        importsOf(file)
          .filter(({ target }) => !allowed.some((each) => covers(each, target)))
          .map(({ target }) => `${file} imports ${target}`),
      );
    expect(broken).toEqual([]);
  });

  test('finds every import: as many as there are words that import', () => {
    for (const file of files) {
      const source = readFileSync(root + file, 'utf8');
      const words = source.match(/^import\b|^export [^;=(]*? from '|[^\w.'"]import\(/gm) ?? [];
      expect([file, importsOf(file).length]).toEqual([file, words.length]);
    }
  });

  test('allows nothing that is no longer imported', () => {
    const idle = parts.flatMap(({ path, allowed }) => {
      const targets = files
        .filter((file) => covers(path, file))
        .flatMap((file) => importsOf(file).map(({ target }) => target));
      return allowed
        .filter((each) => each !== path && !targets.some((target) => covers(each, target)))
        .map((each) => `${path} imports no ${each}`);
    });
    // The table gives commands all of the layers below, whether they use them today or not.
    expect(idle.filter((line) => line !== 'src/commands/ imports no src/evidence/')).toEqual([]);
  });

  test('runs one way: what a part may import can be built before it', () => {
    const below = ({ path, allowed }: Part) =>
      allowed.map(partOf).filter((part) => part !== undefined && part.path !== path);
    let left = parts;
    for (let count = Infinity; left.length < count; ) {
      count = left.length;
      left = left.filter((part) => below(part).some((each) => each && left.includes(each)));
    }
    expect(left.map(({ path }) => path)).toEqual([]);
  });

  test('has no circles, types and imports on demand included', () => {
    const imports = new Map(
      files.map((file) => [file, importsOf(file).map(({ target }) => target)] as const),
    );
    const below = (file: string) => (imports.get(file) ?? []).filter((each) => imports.has(each));
    // A file can be built once all that it imports is: what is left in the end is in a circle, or above one.
    let left = files;
    for (let count = Infinity; left.length < count; ) {
      count = left.length;
      left = left.filter((file) => below(file).some((each) => left.includes(each)));
    }
    expect(left).toEqual([]);
  });

  test('lets data import nothing but types from the program', () => {
    const values = files
      .filter((file) => file.startsWith('data/'))
      .flatMap((file) =>
        importsOf(file)
          .filter(({ target, isType }) => !isType && target.startsWith('src/'))
          .map(({ target }) => `${file} imports ${target}`),
      );
    expect(values).toEqual([]);
  });

  test('leaves no way to the network', () => {
    const ways =
      /\bfetch\s*\(|\bXMLHttpRequest\b|\bWebSocket\b|node:(net|http|https|http2|dns|tls|dgram)\b/;
    const open = files.filter(
      (file) => file.startsWith('src/') && ways.test(readFileSync(root + file, 'utf8')),
    );
    expect(open).toEqual([]);
    // A pager is the one program that it starts.
    const starting = files.filter((file) =>
      readFileSync(root + file, 'utf8').includes('node:child_process'),
    );
    expect(starting).toEqual(['src/terminal/pager.ts']);
  });
});

describe('the code in docs/architecture.md', () => {
  const blocks = [...readPage('docs/architecture.md').matchAll(/^```ts (\S+)\n(.*?)^```$/gms)];

  test.each(blocks.map(([, file = '', code = '']) => ({ file, code })))(
    'is in $file as it is shown',
    ({ file, code }) => {
      expect(readFileSync(root + file, 'utf8')).toContain(code);
    },
  );

  test('shows a command', () => {
    expect(blocks.length).toBeGreaterThan(2);
  });
});

describe('each folder of src', () => {
  const folders = readdirSync(`${root}src`, { withFileTypes: true }).filter((each) =>
    each.isDirectory(),
  );

  test.each(folders.map(({ name }) => name))('says in three lines what is in it: %s', (name) => {
    const text = readFileSync(`${root}src/${name}/README.md`, 'utf8');
    expect(text).toMatch(/^(.+\n){3}$/);
  });
});
