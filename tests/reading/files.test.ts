import ignore from 'ignore';
import { describe, expect, test } from 'vitest';
import { type Disk, filesOf } from '../../src/reading/files.ts';
import { ignoreRule } from '../../src/reading/ignore.ts';
import { fc } from '../random.ts';

/** A disk with these files. Folders follow from their names; a name that ends in a slash is an empty one. */
function diskOf(files: Readonly<Record<string, string>>): Disk {
  const paths = Object.keys(files);
  const kindOf = (path: string) => {
    if (Object.hasOwn(files, path)) return 'file' as const;
    const isFolder = path === '.' || paths.some((each) => each.startsWith(`${path}/`));
    return isFolder ? ('folder' as const) : null;
  };
  return {
    kindOf: async (path) => kindOf(path.replace(/(?<=.)\/$/, '').replace(/^\.\//, '')),
    list: async (folder) => {
      const prefix = folder === '.' ? '' : `${folder}/`;
      const inside = paths.filter((path) => path.startsWith(prefix));
      const names = new Set(inside.map((path) => path.slice(prefix.length).split('/')[0] ?? ''));
      names.delete('');
      if (names.has('forbidden')) throw new Error('EACCES');
      return [...names].map((name) => ({ name, kind: kindOf(prefix + name) ?? 'other' }));
    },
    read: async (path) => files[path] ?? null,
  };
}

const tree = {
  'docs/b.md': '',
  'docs/a.html': '',
  'docs/a/c.TXT': '',
  'docs/a/picture.png': '',
  'docs/.git/d.md': '',
  'docs/node_modules/e/f.md': '',
  'notes.log': '',
};
const ask = (operands: readonly string[], files: Readonly<Record<string, string>> = tree) =>
  filesOf(operands, diskOf(files));

describe('the files to read', () => {
  test('are all texts in a folder, in their order', async () => {
    const expected = { files: ['docs/a.html', 'docs/a/c.TXT', 'docs/b.md'], remarks: [] };
    expect((await ask(['docs'])).files.toSorted()).toEqual(expected.files);
    for (const folder of ['docs', './docs/', '.']) {
      expect(await ask([folder])).toEqual(await ask(['docs']));
    }
  });

  test('are those named, of any name, each once, in the order of the command line', async () => {
    const { files, remarks } = await ask(['notes.log', '-', 'docs/b.md', 'docs/a', './docs/b.md']);
    expect(files).toEqual(['notes.log', '-', 'docs/b.md', 'docs/a/c.TXT']);
    expect(remarks).toEqual([]);
  });

  test('that are missing, or not in a folder, are named as they were typed', async () => {
    expect(await ask(['./none.md', 'x/', '.'], { 'x/y.png': '' })).toEqual({
      files: [],
      remarks: [
        { kind: 'missing-path', path: './none.md' },
        { kind: 'folder-without-texts', path: 'x/' },
        { kind: 'folder-without-texts', path: '.' },
      ],
    });
    expect((await ask(['x'], { 'x/forbidden/y.md': '' })).remarks).toContainEqual({
      kind: 'unreadable-folder',
      path: 'x',
    });
  });

  test('leave out what .wujinignore says, from the working directory and from below', async () => {
    const files = {
      '.wujinignore': 'old/\n*.txt\n',
      'docs/.wujinignore': '!keep.txt\n/b.md\n',
      'docs/b.md': '',
      'docs/keep.txt': '',
      'docs/other.txt': '',
      'docs/old/c.md': '',
      'docs/sub/b.md': '',
    };
    const expected = ['docs/keep.txt', 'docs/sub/b.md'];
    expect((await ask(['.'], files)).files).toEqual(expected);
    expect((await ask(['docs'], files)).files).toEqual(expected);
    expect(await ask(['docs/old', 'docs/b.md', 'docs/old/c.md', 'docs/keep.txt'], files)).toEqual({
      files: ['docs/keep.txt'],
      remarks: ['docs/old', 'docs/b.md', 'docs/old/c.md'].map((path) => ({
        kind: 'ignored-path',
        path,
      })),
    });
  });

  test('elsewhere follow the .wujinignore that is beside them', async () => {
    const files = { '.wujinignore': '*', '/x/.wujinignore': 'a.md', '/x/a.md': '', '/x/b.md': '' };
    expect((await ask(['/x/a.md', '/x/b.md'], files)).files).toEqual(['/x/b.md']);
    expect((await ask(['/x'], files)).files).toEqual(['/x/b.md']);
  });
});

describe('.wujinignore', () => {
  const globs = [
    'a',
    'b.md',
    '*',
    '*.md',
    '**',
    '?',
    '[ab]',
    '[!a]',
    '\\*',
    '\\!a',
    'a*b',
    '.',
    '[',
  ];
  const pattern = fc
    .tuple(
      fc.constantFrom('', '', '!', '/', '#', '**/'),
      fc.array(fc.constantFrom(...globs), { minLength: 1, maxLength: 3 }),
      fc.constantFrom('', '', '/', '/**', ' ', '\\ '),
    )
    .map(([before, parts, after]) => before + parts.join('/') + after);
  const path = fc
    .array(fc.constantFrom('a', 'b', 'b.md', 'ab', 'c', '*', '!a', 'a ', '#a'), {
      minLength: 1,
      maxLength: 3,
    })
    .map((parts) => parts.join('/'));

  test('means what a .gitignore with these lines would', () => {
    fc.assert(
      fc.property(fc.array(pattern, { maxLength: 4 }), path, (lines, file) => {
        const rule = ignoreRule(lines.join('\n'));
        // What is in a folder that is left out is never looked at.
        const paths = file.split('/').map((_, i, parts) => parts.slice(0, i + 1).join('/'));
        const ours = paths.some((each) => rule(each, each !== file) === true);
        expect(ours).toBe(ignore().add(lines.join('\n')).ignores(file));
      }),
      { numRuns: 2000 },
    );
  });

  test('leaves out all with /**, though the slash ties it to its folder', () => {
    const rule = ignoreRule('/**\n![!a]');
    expect(['a', 'b', 'b/a'].map((path) => rule(path, false))).toEqual([true, false, true]);
  });

  test('may have a byte order mark and line ends of Windows', () => {
    const rule = ignoreRule('\ufeffa.md\r\n# b.md\r\n!c.md\r\n');
    expect(['a.md', 'b.md', 'c.md'].map((name) => rule(name, false))).toEqual([true, null, false]);
  });
});
