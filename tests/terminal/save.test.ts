import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { save } from '../../src/terminal/save.ts';

/** A disk on which some steps fail: what these throw is thrown instead of the step. */
const faults = vi.hoisted(() => ({
  rename: vi.fn<(from: string, to: string) => void>(),
  link: vi.fn<() => void>(),
  unlink: vi.fn<(path: string) => void>(),
}));
vi.mock('node:fs', async (original) => {
  const real = await original<typeof import('node:fs')>();
  return {
    ...real,
    renameSync: (from: string, to: string) => {
      faults.rename(from, to);
      real.renameSync(from, to);
    },
    linkSync: (from: string, to: string) => {
      faults.link();
      real.linkSync(from, to);
    },
    unlinkSync: (path: string) => {
      faults.unlink(path);
      real.unlinkSync(path);
    },
  };
});

const failure = (code: string) => Object.assign(new Error(`${code}: on purpose`), { code });
const fails = (code: string) => () => {
  throw failure(code);
};

let root = '';
let folder = '';
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'wujin-save-'));
});
beforeEach(() => {
  folder = mkdtempSync(join(root, 'test-'));
});
afterEach(() => {
  vi.restoreAllMocks();
  for (const fault of Object.values(faults)) fault.mockReset();
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

type Tree = Readonly<Record<string, string | null>>;

/** Puts files, and folders (null), into a folder that need not exist. */
function plant(path: string, tree: Tree): void {
  mkdirSync(path, { recursive: true });
  for (const [name, text] of Object.entries(tree)) {
    if (text === null) mkdirSync(join(path, name));
    else writeFileSync(join(path, name), text);
  }
}

/** Everything in a folder by its path: the text of a file, null for a folder. */
function treeOf(path: string): Tree {
  const entries = readdirSync(path, { recursive: true, withFileTypes: true });
  return Object.fromEntries(
    entries.map((entry) => {
      const full = join(entry.parentPath, entry.name);
      return [full.slice(path.length + 1), entry.isFile() ? readFileSync(full, 'utf8') : null];
    }),
  );
}

/** Pieces during which something happens on the disk. */
function* during(text: string, happens: () => void): Iterable<string> {
  yield text.slice(0, 1);
  happens();
  yield text.slice(1);
}

const file = (text: string) => ({ file: text });
const filesOf = (texts: Readonly<Record<string, string>>) => ({ files: Object.entries(texts) });
const modeOf = (path: string) => statSync(path).mode & 0o7777;
const umask = process.umask();

/** Lets a step fail from the nth call on, or in the nth call only. */
function failAt(nth: number, isLasting: boolean): () => void {
  let calls = 0;
  return () => {
    calls += 1;
    if (calls === nth || (isLasting && calls > nth)) throw failure('EIO');
  };
}

describe('a new file', () => {
  test('has its text and the usual mode, and is alone', async () => {
    expect(await save(join(folder, 'data'), file('text'), false)).toBe(null);
    expect(treeOf(folder)).toEqual({ data: 'text' });
    expect(modeOf(join(folder, 'data'))).toBe(0o666 & ~umask);
  });

  test.each(['a'.repeat(255), '武'.repeat(85)])(
    'may have the longest name that a file system has',
    async (name) => {
      for (const replace of [false, true]) {
        expect(await save(join(folder, name), file('text'), replace)).toBe(null);
      }
      expect(treeOf(folder)).toEqual({ [name]: 'text' });
    },
  );

  // Windows says EISDIR of a disk without hard links, Linux EPERM, and others one of the rest.
  test.each(['', 'EPERM', 'ENOTSUP', 'ENOSYS', 'EISDIR', 'EACCES'])(
    'is written by one of several runs, and the others learn that it exists %s',
    async (code) => {
      if (code !== '') faults.link.mockImplementation(fails(code));
      const path = join(folder, 'data');
      const runs = ['a', 'b', 'c', 'd'];
      const outcomes = await Promise.all(runs.map((text) => save(path, file(text), false)));
      const won = runs.filter((_, i) => outcomes[i] === null);
      expect(won).toHaveLength(1);
      expect(outcomes.filter((outcome) => outcome !== null)).toEqual(
        Array(3).fill({ why: 'exists', path }),
      );
      expect(treeOf(folder)).toEqual({ data: won[0] });
    },
  );

  test.each(['', 'EPERM'])('never replaces what turned up in the meantime %s', async (code) => {
    if (code !== '') faults.link.mockImplementation(fails(code));
    const path = join(folder, 'data');
    const pieces = during('text', () => writeFileSync(path, 'mine'));
    expect(await save(path, { file: pieces }, false)).toEqual({ why: 'exists', path });
    expect(treeOf(folder)).toEqual({ data: 'mine' });
  });

  test('leaves nothing where it cannot get its name', async () => {
    faults.link.mockImplementation(fails('EPERM'));
    faults.rename.mockImplementation(fails('EIO'));
    await expect(save(join(folder, 'data'), file('text'), false)).rejects.toThrow('EIO');
    expect(treeOf(folder)).toEqual({});
  });

  test('leaves nothing where its text ends in an error', async () => {
    const pieces = during('text', fails('EIO'));
    await expect(save(join(folder, 'data'), { file: pieces }, false)).rejects.toThrow('EIO');
    expect(treeOf(folder)).toEqual({});
  });

  test('makes no folder for itself', async () => {
    await expect(save(join(folder, 'no', 'data'), file('text'), true)).rejects.toThrow('ENOENT');
    await expect(save(join(folder, 'no', 'data'), filesOf({ a: '' }), true)).rejects.toThrow(
      'ENOENT',
    );
    expect(treeOf(folder)).toEqual({});
  });
});

describe('a file that is replaced', () => {
  test.each([0o600, 0o640, 0o644, 0o666, 0o755, 0o444])('keeps its mode: %o', async (mode) => {
    const path = join(folder, 'data');
    const inside = join(folder, 'folder');
    plant(folder, { data: 'old', folder: null });
    plant(inside, { a: 'old' });
    for (const each of [path, join(inside, 'a')]) chmodSync(each, mode);
    expect(await save(path, file('new'), true)).toBe(null);
    expect(await save(inside, filesOf({ a: 'new', b: 'new' }), true)).toBe(null);
    expect(treeOf(folder)).toMatchObject({ data: 'new', 'folder/a': 'new' });
    expect(modeOf(path)).toBe(mode);
    expect(modeOf(join(inside, 'a'))).toBe(mode);
    expect(modeOf(join(inside, 'b'))).toBe(0o666 & ~umask);
  });

  test('is never readable by more users than before, even while it is written', async () => {
    const path = join(folder, 'data');
    plant(folder, { data: 'old' });
    chmodSync(path, 0o600);
    const modes: number[] = [];
    const pieces = during('new', () => {
      for (const name of readdirSync(folder)) modes.push(modeOf(join(folder, name)));
    });
    expect(await save(path, { file: pieces }, true)).toBe(null);
    expect(modes).toEqual([0o600, 0o600]);
  });

  test('keeps its owner where the user may give files away', async () => {
    const { uid, gid } = statSync(folder);
    const isRoot = process.getuid?.() === 0;
    const owner = isRoot ? { uid: 12_345, gid: 54_321 } : { uid, gid };
    const path = join(folder, 'data');
    plant(folder, { data: 'old' });
    chownSync(path, owner.uid, owner.gid);
    expect(await save(path, file('new'), true)).toBe(null);
    expect(statSync(path)).toMatchObject(owner);
  });

  test('stays as it was where the new one fails', async () => {
    plant(folder, { data: 'old' });
    const path = join(folder, 'data');
    const pieces = during('new', fails('ENOSPC'));
    await expect(save(path, { file: pieces }, true)).rejects.toThrow('ENOSPC');
    faults.rename.mockImplementation(fails('EBUSY'));
    await expect(save(path, file('new'), true)).rejects.toThrow('EBUSY');
    expect(treeOf(folder)).toEqual({ data: 'old' });
  });

  test('is the one of that name, in upper or lower case as the file system has it', async () => {
    plant(folder, { DATA: 'old' });
    const path = join(folder, 'data');
    const isSame = existsSync(path);
    expect(await save(path, file('new'), false)).toEqual(isSame ? { why: 'exists', path } : null);
    expect(readFileSync(join(folder, 'DATA'), 'utf8')).toBe('old');
  });
});

describe('temporaries', () => {
  const name = '00000000-0000-4000-8000-000000000000';

  test('have another name each time, of which the target is no part', async () => {
    const seen: string[] = [];
    const look = () => seen.push(...readdirSync(folder).filter((each) => each !== 'data'));
    for (const text of ['first', 'second']) {
      await save(join(folder, 'data'), { file: during(text, look) }, true);
    }
    expect(new Set(seen).size).toBe(2);
    for (const each of seen) expect(each).toMatch(/^\.wujin-[0-9a-f-]{36}$/);
  });

  test('never overwrite or remove what has their name', async () => {
    vi.spyOn(crypto, 'randomUUID').mockReturnValue(name);
    const there = { [`.wujin-${name}`]: 'mine' };
    plant(folder, there);
    plant(join(folder, 'empty'), there);
    for (const replace of [false, true]) {
      for (const path of ['data', 'new', 'empty'].map((each) => join(folder, each))) {
        const content = path.endsWith('data') ? file('text') : filesOf({ a: 'text' });
        await expect(save(path, content, replace)).rejects.toThrow('EEXIST');
      }
    }
    expect(treeOf(folder)).toEqual({ ...there, empty: null, [`empty/.wujin-${name}`]: 'mine' });
  });

  test('never use a folder that has their name', async () => {
    vi.spyOn(crypto, 'randomUUID').mockReturnValue(name);
    const taken = join(folder, `.wujin-${name}`);
    plant(taken, { new: null, a: 'mine' });
    plant(join(taken, 'new'), { a: 'mine' });
    const before = treeOf(folder);
    await expect(save(join(folder, 'data'), file('text'), true)).rejects.toThrow('EEXIST');
    await expect(save(join(folder, 'data'), filesOf({ a: '' }), true)).rejects.toThrow('EEXIST');
    await expect(save(folder, filesOf({ a: '' }), true)).rejects.toThrow('EEXIST');
    expect(treeOf(folder)).toEqual(before);
  });

  test('that others put something into are left to them', async () => {
    const theirs: string[] = [];
    const intrude = () => {
      const [staging = ''] = readdirSync(folder);
      theirs.push(join(staging, 'theirs'));
      writeFileSync(join(folder, staging, 'theirs'), 'mine');
    };
    expect(await save(folder, { files: [['a', during('text', intrude)]] }, false)).toBe(null);
    const [path = ''] = theirs;
    expect(treeOf(folder)).toEqual({ a: 'text', [join(path, '..')]: null, [path]: 'mine' });
  });

  test('of a folder that exists are in it, since its parent may be read-only', async () => {
    plant(folder, { data: null });
    const path = join(folder, 'data');
    const seen: (readonly string[] | number)[] = [];
    const look = () => {
      const [staging = ''] = readdirSync(path);
      // Nobody else can look into it: what replaces a private file is private too.
      seen.push(readdirSync(folder), modeOf(join(path, staging)));
    };
    expect(await save(path, { files: [['a', during('text', look)]] }, false)).toBe(null);
    expect(seen).toEqual([['data'], 0o700]);
  });

  test('of two files that are one to the file system: nothing is written', async () => {
    const files = { files: [['a', 'first'] as const, ['a', 'second'] as const] };
    await expect(save(join(folder, 'new'), files, false)).rejects.toThrow('EEXIST');
    expect(treeOf(folder)).toEqual({});
  });

  test('need no signal that the system does not have', async () => {
    const listening = process.listenerCount('SIGTERM');
    const { once } = process;
    vi.spyOn(process, 'once').mockImplementation((event, listener) => {
      if (event === 'SIGUSR2') throw failure('EINVAL');
      return once.call(process, event, listener);
    });
    const counts: number[] = [];
    const pieces = during('text', () => counts.push(process.listenerCount('SIGTERM')));
    expect(await save(join(folder, 'data'), { file: pieces }, false)).toBe(null);
    expect([...counts, process.listenerCount('SIGTERM')]).toEqual([listening + 1, listening]);
  });
});

describe('a folder', () => {
  const fresh = { a: 'new a', b: 'new b', c: 'new c' };
  const before = { a: 'old a', c: 'old c', 'notes.txt': 'mine' };

  test('is made with all files, and the usual modes', async () => {
    const path = join(folder, 'new');
    expect(await save(path, filesOf(fresh), false)).toBe(null);
    expect(treeOf(folder)).toEqual({
      new: null,
      'new/a': 'new a',
      'new/b': 'new b',
      'new/c': 'new c',
    });
    expect(modeOf(path)).toBe(0o777 & ~umask);
    expect(modeOf(join(path, 'a'))).toBe(0o666 & ~umask);
  });

  test('that is empty is filled, and keeps its mode', async () => {
    chmodSync(folder, 0o2750);
    expect(await save(folder, filesOf(fresh), false)).toBe(null);
    expect(treeOf(folder)).toEqual(fresh);
    expect(modeOf(folder)).toBe(0o2750);
  });

  test('gets the new files and keeps the others', async () => {
    plant(folder, before);
    expect(await save(folder, filesOf(fresh), false)).toEqual({ why: 'exists', path: folder });
    expect(treeOf(folder)).toEqual(before);
    expect(await save(folder, filesOf(fresh), true)).toBe(null);
    expect(treeOf(folder)).toEqual({ ...before, ...fresh });
  });

  test('is as it was when any of the moves fails', async () => {
    plant(folder, before);
    for (let nth = 1; ; nth += 1) {
      faults.rename.mockImplementation(failAt(nth, false));
      const outcome = await save(folder, filesOf(fresh), true).catch((error: unknown) => error);
      if (outcome === null) {
        // Two aside, three in, and the one that settles it.
        expect(nth).toBe(7);
        break;
      }
      expect(outcome).toMatchObject({ code: 'EIO' });
      expect(treeOf(folder)).toEqual(before);
    }
    expect(treeOf(folder)).toEqual({ ...before, ...fresh });
  });

  test('that was new is not there when the last step fails', async () => {
    faults.rename.mockImplementation(fails('EIO'));
    await expect(save(join(folder, 'new'), filesOf(fresh), false)).rejects.toThrow('EIO');
    expect(treeOf(folder)).toEqual({});
  });

  test.each([1, 2, 3, 4, 5, 6])(
    'loses no old file when putting back fails too, and says what is where: move %i',
    async (nth) => {
      plant(folder, before);
      faults.rename.mockImplementation(failAt(nth, true));
      faults.unlink.mockImplementation((path) => {
        if (path === join(folder, 'b')) throw failure('EIO');
      });
      const outcome = await save(folder, filesOf(fresh), true).catch((error: unknown) => error);
      // What is new in the folder and what is gone, after so many moves of a, b and c.
      const expected = [
        null,
        [[], ['a']],
        [['a'], []],
        [['a', 'b'], []],
        [['a', 'b'], ['c']],
        [['a', 'b', 'c'], []],
      ][nth - 1];
      if (!expected) {
        expect(outcome).toMatchObject({ code: 'EIO' });
        expect(treeOf(folder)).toEqual(before);
        return;
      }
      const [written = [], missing = []] = expected;
      const old = join(folder, '.wujin-old');
      expect(outcome).toEqual({
        why: 'half-written',
        error: failure('EIO'),
        written,
        missing,
        old,
      });
      const changed = [...written, ...missing];
      const keep = (tree: Tree, isKept: (name: string) => boolean) =>
        Object.fromEntries(Object.entries(tree).filter(([name]) => isKept(name)));
      expect(treeOf(old)).toEqual(keep(before, (name) => changed.includes(name)));
      expect(keep(treeOf(folder), (name) => !name.startsWith('.'))).toEqual({
        ...keep(before, (name) => !changed.includes(name)),
        ...keep(fresh, (name) => written.includes(name)),
      });
    },
  );

  test('with old files that an interrupted run left is not touched', async () => {
    plant(folder, { a: 'new a', '.wujin-old': null });
    plant(join(folder, '.wujin-old'), { a: 'old a', c: 'old c' });
    const found = treeOf(folder);
    const path = join(folder, '.wujin-old');
    expect(await save(folder, filesOf(fresh), true)).toEqual({ why: 'busy', path });
    expect(treeOf(folder)).toEqual(found);
  });

  test('waits for a run that is nearly done', async () => {
    plant(folder, { a: 'old a', '.wujin-old': null });
    setTimeout(() => rmSync(join(folder, '.wujin-old'), { recursive: true }), 100);
    expect(await save(folder, filesOf(fresh), true)).toBe(null);
    expect(treeOf(folder)).toEqual(fresh);
  });

  test.each(['new', 'empty'])('is written by one of several runs: %s', async (name) => {
    plant(folder, { empty: null });
    const path = join(folder, name);
    const runs = ['1', '2', '3', '4'].map((text) => ({ a: text, b: text, c: text }));
    const outcomes = await Promise.all(runs.map((texts) => save(path, filesOf(texts), false)));
    const won = runs.filter((_, i) => outcomes[i] === null);
    expect(won).toHaveLength(1);
    expect(outcomes.filter((outcome) => outcome !== null)).toEqual(
      Array(3).fill({ why: 'exists', path }),
    );
    expect(treeOf(path)).toEqual(won[0]);
    expect(readdirSync(folder).sort()).toEqual([...new Set(['empty', name])]);
  });

  test.each(['new', 'full'])('has the files of one run where several replace: %s', async (name) => {
    plant(folder, { full: null });
    plant(join(folder, 'full'), before);
    const path = join(folder, name);
    const runs = ['1', '2', '3', '4'].map((text) => ({ a: text, b: text, c: text }));
    const outcomes = await Promise.all(runs.map((texts) => save(path, filesOf(texts), true)));
    expect(outcomes).toEqual([null, null, null, null]);
    const { 'notes.txt': _, ...written } = treeOf(path);
    expect(runs).toContainEqual(written);
  });

  describe('into which others write in the meantime', () => {
    const filesDuring = (happens: () => void) => ({
      files: [['a', during('new a', happens)] as const, ['b', 'new b'] as const],
    });

    test('keeps their file where nothing is to be replaced', async () => {
      const theirs = filesDuring(() => plant(folder, { b: 'mine' }));
      expect(await save(folder, theirs, false)).toEqual({ why: 'exists', path: folder });
      expect(treeOf(folder)).toEqual({ b: 'mine' });
    });

    test('keeps their folder that is in the way', async () => {
      const theirs = filesDuring(() => plant(folder, { b: null, 'b/c': 'mine' }));
      expect(await save(folder, theirs, true)).toEqual({ why: 'in-the-way', path: folder });
      expect(treeOf(folder)).toEqual({ b: null, 'b/c': 'mine' });
    });

    test('keeps what they make of a new one', async () => {
      const path = join(folder, 'new');
      const theirs = () => filesDuring(() => plant(path, { 'notes.txt': 'mine' }));
      expect(await save(path, theirs(), false)).toEqual({ why: 'exists', path });
      expect(treeOf(folder)).toEqual({ new: null, 'new/notes.txt': 'mine' });
      rmSync(path, { recursive: true });
      expect(await save(path, theirs(), true)).toBe(null);
      expect(treeOf(path)).toEqual({ a: 'new a', b: 'new b', 'notes.txt': 'mine' });
      expect(readdirSync(folder)).toEqual(['new']);
    });
  });
});

describe('files with folders in their names', () => {
  const nested = { files: Object.entries({ 'a.txt': 'A', 'b/c/d.txt': 'D', 'b/e.txt': 'E' }) };
  const beside = { ...nested, beside: true } as const;
  const whole = { 'a.txt': 'A', b: null, 'b/c': null, 'b/c/d.txt': 'D', 'b/e.txt': 'E' };

  test('make these folders, in a new folder and in an empty one', async () => {
    expect(await save(join(folder, 'new'), nested, false)).toBe(null);
    expect(treeOf(join(folder, 'new'))).toEqual(whole);
    plant(join(folder, 'old'), {});
    expect(await save(join(folder, 'old'), nested, false)).toBe(null);
    expect(treeOf(join(folder, 'old'))).toEqual(whole);
  });

  test('go beside other files, if that is allowed', async () => {
    plant(folder, { other: 'mine', b: null, 'b/other': 'mine too' });
    const before = treeOf(folder);
    expect(await save(folder, nested, false)).toEqual({ why: 'exists', path: folder });
    expect(treeOf(folder)).toEqual(before);
    expect(await save(folder, beside, false)).toBe(null);
    expect(treeOf(folder)).toEqual({ ...before, ...whole });
  });

  test.each(['a.txt', 'b/e.txt', 'b/c/d.txt'])('never replace %s unasked', async (name) => {
    plant(folder, { b: null, 'b/c': null, [name]: 'mine' });
    const before = treeOf(folder);
    expect(await save(folder, beside, false)).toEqual({ why: 'exists', path: join(folder, name) });
    expect(treeOf(folder)).toEqual(before);
    expect(await save(folder, beside, true)).toBe(null);
    expect(treeOf(folder)).toEqual(whole);
  });

  test('leave the folder as it was when any of the moves fails', async () => {
    for (let nth = 1; nth <= 6; nth += 1) {
      const path = join(folder, String(nth));
      plant(path, { 'a.txt': 'old', other: 'mine', b: null, 'b/e.txt': 'old' });
      const before = treeOf(path);
      faults.rename.mockImplementation(failAt(nth, false));
      await expect(save(path, beside, true)).rejects.toThrow('EIO');
      faults.rename.mockReset();
      expect([nth, treeOf(path)]).toEqual([nth, before]);
    }
  });

  test('follow no link to a folder', async () => {
    plant(join(folder, 'elsewhere'), {});
    plant(join(folder, 'here'), {});
    symlinkSync('../elsewhere', join(folder, 'here', 'b'));
    const path = join(folder, 'here', 'b');
    expect(await save(join(folder, 'here'), beside, true)).toEqual({ why: 'link', path });
    expect(treeOf(join(folder, 'elsewhere'))).toEqual({});
  });

  test('do not go where a file has the name of a folder', async () => {
    plant(folder, { b: 'a file' });
    const path = join(folder, 'b');
    expect(await save(folder, beside, true)).toEqual({ why: 'no-folder', path });
    expect(treeOf(folder)).toEqual({ b: 'a file' });
  });
});

describe('a link', () => {
  test('is not followed and not replaced', async () => {
    plant(folder, { data: 'mine', folder: null });
    for (const to of ['data', 'folder', 'nowhere']) {
      const path = join(folder, 'link');
      symlinkSync(join(folder, to), path);
      for (const content of [file('text'), filesOf({ a: 'text' })]) {
        for (const replace of [false, true]) {
          expect(await save(path, content, replace)).toEqual({ why: 'link', path });
        }
      }
      expect(readlinkSync(path)).toBe(join(folder, to));
      rmSync(path);
    }
    expect(treeOf(folder)).toEqual({ data: 'mine', folder: null });
  });

  test('that has the name of a file of a folder is not replaced', async () => {
    plant(folder, { data: 'mine', folder: null });
    const path = join(folder, 'folder', 'a');
    symlinkSync(join(folder, 'data'), path);
    expect(await save(join(folder, 'folder'), filesOf({ a: 'text' }), true)).toEqual({
      why: 'no-file',
      path,
    });
    expect(readlinkSync(path)).toBe(join(folder, 'data'));
  });

  test('above the target is a folder like any other', async () => {
    plant(folder, { folder: null });
    symlinkSync(join(folder, 'folder'), join(folder, 'link'));
    expect(await save(join(folder, 'link', 'data'), file('text'), false)).toBe(null);
    expect(treeOf(join(folder, 'folder'))).toEqual({ data: 'text' });
  });
});
