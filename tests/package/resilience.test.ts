import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';

/** The built program as a process of its own, where the world around it is broken. */
const root = fileURLToPath(new URL('../..', import.meta.url));
const program = join(root, 'bin', 'wujin.cjs');
const has = (tool: string, ...args: readonly string[]) => {
  try {
    execFileSync(tool, args, { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
};
const canMount = has('unshare', '-m', 'mount', '-t', 'tmpfs', '-o', 'ro', 'none', '/mnt');

let folder = '';
let large = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'wujin-resilience-'));
  large = join(folder, 'large.json');
  const made = execFileSync(process.execPath, [join(root, 'bench', 'generate.mjs'), '15000'], {
    maxBuffer: 1 << 28,
  });
  writeFileSync(large, made);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

type Ended = {
  readonly exit: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
};

/** A line of shell in which $WUJIN is the program and $LARGE a dataset of several megabytes. */
function shell(line: string, env: NodeJS.ProcessEnv = {}): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn('bash', ['-c', `set -o pipefail; ${line}`], {
      cwd: folder,
      env: {
        PATH: process.env['PATH'],
        NO_COLOR: '1',
        NODE: process.execPath,
        WUJIN: program,
        LARGE: large,
        ...env,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const written = { stdout: '', stderr: '' };
    for (const name of ['stdout', 'stderr'] as const) {
      child[name].setEncoding('utf8').on('data', (text: string) => {
        written[name] += text;
      });
    }
    child.on('error', reject);
    child.on('close', (exit, signal) => resolve({ exit, signal, ...written }));
  });
}

const stack = /^\s+at .+:\d+|node:internal|Unhandled|Node\.js v/m;

describe('pipes', () => {
  test.each(['stats --all', 'export --data "$LARGE"', 'export -f ndjson --data "$LARGE"', 'help'])(
    'that are closed early end the program quietly: wujin %s',
    async (line) => {
      // The remark under an answer stays what it is: it is no complaint about the reader.
      const usual = await shell(`"$NODE" "$WUJIN" ${line} >/dev/null`);
      expect(usual.exit).toBe(0);
      for (const reader of ['head -1', 'head -c 1', 'true', '(exec 0<&-; sleep 0.2)']) {
        const { stderr, stdout } = await shell(`"$NODE" "$WUJIN" ${line} | ${reader}`);
        expect({ reader, stderr }).toEqual({ reader, stderr: usual.stderr });
        expect(stdout.split('\n').length).toBeLessThanOrEqual(2);
        const codes = await shell(
          `"$NODE" "$WUJIN" ${line} | ${reader} >/dev/null; echo "\${PIPESTATUS[0]}"`,
        );
        expect(codes.stdout).toBe('0\n');
      }
    },
  );

  test('that are slow get all of five megabytes', async () => {
    const direct = await shell('"$NODE" "$WUJIN" export --data "$LARGE" 2>/dev/null | sha256sum');
    const slow = await shell(
      `"$NODE" "$WUJIN" export --data "$LARGE" 2>/dev/null | "$NODE" -e '
        let size = 0;
        const hash = require("node:crypto").createHash("sha256");
        (async () => {
          for await (const chunk of process.stdin) {
            size += chunk.length;
            hash.update(chunk);
            await new Promise((resolve) => setTimeout(resolve, 5));
          }
          console.log(size, hash.digest("hex"));
        })();'`,
    );
    const [size, hash] = slow.stdout.trim().split(' ');
    expect(Number(size)).toBeGreaterThan(5_000_000);
    expect(direct.stdout).toContain(String(hash));
  });
});

describe('outputs and inputs that are not there', () => {
  test.each(['stats', 'stats --json', 'help', 'export', '--version', 'audit -f csv'])(
    'a full disk is said in a sentence, with 1: wujin %s',
    async (line) => {
      const { exit, stderr } = await shell(`"$NODE" "$WUJIN" ${line} > /dev/full`);
      expect(exit).toBe(1);
      const [said, why] = ['Cannot write the output.', 'ENOSPC: no space left on device'];
      const error = { code: 'unwritable', message: said, hint: why, suggestions: [] };
      const told = line.includes('--json') ? JSON.stringify({ error }) : `${said}\n${why}`;
      expect(stderr).toBe(`${told}\n`);
    },
  );

  // Node opens /dev/null in the place of what is closed, so that nothing can tell.
  test.each([
    ['stats', '>&-', 0],
    ['stats', '>&- 2>&-', 0],
    ['stats', '<&- >&- 2>&-', 0],
    ['stats', '2>&-', 0],
    ['nope', '2>&-', 2],
    ['show nope', '>&- 2>&-', 3],
    ['stats --data none.json', '2>&-', 4],
    ['stats --data -', '<&-', 4],
    ['stats --json', '<&-', 0],
    ['stats', '2>/dev/full', 0],
    ['nope', '2>/dev/full', 2],
    ['show nope --json', '2>/dev/full', 3],
    ['stats', '>/dev/full 2>/dev/full', 1],
  ] as const)('leave the exit code what it is: wujin %s %s', async (line, closed, code) => {
    const { exit, stderr } = await shell(`"$NODE" "$WUJIN" ${line} ${closed}`);
    expect(exit).toBe(code);
    expect(stderr).not.toMatch(stack);
  });

  // Root may write anywhere but on what is mounted read-only; whoever may not mount is not root.
  test('a read-only file system: answers, and an export that says so', async () => {
    const closed = join(folder, 'closed');
    mkdirSync(closed, { mode: 0o555, recursive: true });
    const inside = (path: string, line: string) =>
      `cd ${path} && HOME=${path} TMPDIR=${path} "$NODE" "$WUJIN" ${line}`;
    const there = (line: string) =>
      shell(
        canMount
          ? `unshare -m bash -c 'mount -t tmpfs -o ro none /mnt && ${inside('/mnt', line)}'`
          : inside(closed, line),
      );
    const answered = await there('stats --all --json');
    expect(JSON.parse(answered.stdout).length).toBeGreaterThan(20);
    expect(answered).toMatchObject({ exit: 0, stderr: '' });
    for (const format of ['json', 'ndjson', 'datapackage']) {
      const { exit, stdout, stderr } = await there(`export -f ${format} --out x`);
      expect({ exit, stdout }).toEqual({ exit: 1, stdout: '' });
      expect(stderr).toContain('Cannot write x. Nothing was changed.');
      expect(stderr).toMatch(/EROFS|EACCES/);
      expect(stderr).not.toMatch(stack);
    }
  });
});

/** Everything in a folder by its path: the text of a file, null for a folder. */
function treeOf(path: string): Readonly<Record<string, string | null>> {
  const entries = readdirSync(path, { recursive: true, withFileTypes: true });
  return Object.fromEntries(
    entries.map((entry) => {
      const full = join(entry.parentPath, entry.name);
      return [full.slice(path.length + 1), entry.isFile() ? readFileSync(full, 'utf8') : null];
    }),
  );
}

describe('files that are written', () => {
  let path = '';
  let whole: ReturnType<typeof treeOf> = {};
  /** The files of the package, in the order in which they are written. */
  let names: readonly string[] = [];
  /** An older package, and a file that does not belong to it. */
  let before: ReturnType<typeof treeOf> = {};
  const datapackage = '"$NODE" "$WUJIN" export -f datapackage';

  beforeAll(async () => {
    await shell(`${datapackage} --out whole`);
    whole = treeOf(join(folder, 'whole'));
    const written: { readonly resources: readonly { readonly path: string }[] } = JSON.parse(
      String(whole['datapackage.json']),
    );
    names = [...written.resources.map((resource) => resource.path), 'datapackage.json'];
    before = Object.fromEntries([...names, 'notes.txt'].map((name) => [name, `old ${name}`]));
  });
  beforeEach(() => {
    path = mkdtempSync(join(folder, 'files-'));
  });

  /** Puts the older package into a new folder. */
  function plantOld(name: string): void {
    mkdirSync(join(path, name));
    for (const [each, text] of Object.entries(before))
      writeFileSync(join(path, name, each), String(text));
  }

  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGQUIT', 'SIGUSR2', 'SIGALRM'] as const;
  const targets = ['--out data', '-f datapackage --out new', '-f datapackage --out old --force'];

  test.each(signals.flatMap((signal) => targets.map((target) => [signal, target] as const)))(
    'leave no temporary after %s: wujin export %s',
    async (signal, target) => {
      const words = ['export', '--data', large, ...target.split(' ')];
      for (let ended: readonly unknown[] = []; ended[1] !== signal; ) {
        path = mkdtempSync(join(folder, 'files-'));
        plantOld('old');
        const found = treeOf(path);
        const where = target.includes('old') ? join(path, 'old') : path;
        const hasBegun = () => readdirSync(where).some((name) => name.startsWith('.wujin-'));
        const child = spawn(process.execPath, [program, ...words], { cwd: path, stdio: 'ignore' });
        const ending = once(child, 'exit');
        while (!hasBegun() && child.exitCode === null) {
          await new Promise((resolve) => setTimeout(resolve, 1));
        }
        child.kill(signal);
        ended = await ending;
        // It may be done before the signal comes: then once more.
        if (ended[0] === 0) continue;
        expect(ended).toEqual([null, signal]);
        expect(treeOf(path)).toEqual(found);
      }
    },
  );

  test.each([
    '--out new',
    '--out data --force',
    '-f datapackage --out new',
    '-f datapackage --out old --force',
  ])('leave all as it was where the disk is full: wujin export %s', async (target) => {
    plantOld('old');
    writeFileSync(join(path, 'data'), 'old');
    const [place, limit] = canMount
      ? ['/mnt', 'mount -t tmpfs -o size=128k none /mnt']
      : [`${path}-full`, `mkdir ${path}-full && ulimit -f 20`];
    const line = `${limit} && cp -r ${path}/. ${place} && cd ${place} && "$NODE" "$WUJIN" export ${target}`;
    const { exit, stdout, stderr } = await shell(
      `${canMount ? 'unshare -m' : ''} bash -c '${line}; code=$?; diff -r ${path} ${place}; exit $code'`,
    );
    expect({ exit, changes: stdout }).toEqual({ exit: 1, changes: '' });
    expect(stderr).toMatch(/^Cannot write \w+\. Nothing was changed\.\n(?:ENOSPC|EFBIG):/);
  });

  test('go into a folder that is a mount point below a read-only file system', async () => {
    const line = (target: string) => `${datapackage} --out ${target}`;
    const there = (lines: string) =>
      canMount
        ? `unshare -m bash -c 'mount -t tmpfs none /mnt && mkdir /mnt/data && mount --bind ${path}/data /mnt/data && mount -o remount,ro /mnt && cd /mnt && ${lines}'`
        : `cd ${path} && chmod 555 . && (${lines}); code=$?; chmod 755 .; exit $code`;
    mkdirSync(join(path, 'data'));
    const { exit, stderr } = await shell(there(line('data')));
    expect({ exit, stderr }).toEqual({ exit: 0, stderr: `Wrote ${names.length} files to data.\n` });
    expect(treeOf(join(path, 'data'))).toEqual(whole);
    const again = await shell(there(`${line('data --force')} && ${line('new')}`));
    expect(again.exit).toBe(1);
    expect(again.stderr).toContain('Cannot write new. Nothing was changed.');
    expect(again.stderr).toMatch(/EROFS|EACCES/);
    expect(treeOf(join(path, 'data'))).toEqual(whole);
  });

  test.each(['--out data', '-f datapackage --out new', '-f datapackage --out empty'])(
    'are those of one of several processes, and the others say that they exist: wujin export %s',
    async (target) => {
      mkdirSync(join(path, 'empty'));
      const line = `cd ${path} && "$NODE" "$WUJIN" export --data "$LARGE" ${target}`;
      const ended = await Promise.all(Array.from({ length: 4 }, () => shell(line)));
      expect(ended.map(({ exit }) => exit).sort()).toEqual([0, 2, 2, 2]);
      for (const { exit, stderr } of ended) {
        if (exit !== 0)
          expect(stderr).toMatch(/^\w+ already exists\.\nTo replace it, add --force\.\n$/);
      }
      const entries = [...new Set(['empty', target.split(' ').at(-1)])].sort();
      expect(readdirSync(path).sort()).toEqual(entries);
      const hidden = Object.keys(treeOf(path)).filter((name) => name.includes('.wujin-'));
      expect(hidden).toEqual([]);
    },
  );

  test('are those of one process where several replace them', async () => {
    plantOld('old');
    await shell(`${datapackage} --data "$LARGE" --out ${path}/large`);
    const line = `${datapackage} --out ${path}/old --force`;
    const lines = [line, `${line} --data "$LARGE"`, line, `${line} --data "$LARGE"`];
    const ended = await Promise.all(lines.map((each) => shell(each)));
    expect(ended.map(({ exit }) => exit)).toEqual([0, 0, 0, 0]);
    const { 'notes.txt': notes, ...written } = treeOf(join(path, 'old'));
    expect(notes).toBe('old notes.txt');
    const isLarge = written['areas.csv'] !== whole['areas.csv'];
    expect(written).toEqual(isLarge ? treeOf(join(path, 'large')) : whole);
  });

  /** Runs a line with a fault that strace injects into system calls of these names. */
  const withFault = (calls: string, fault: string, line: string) =>
    shell(
      `cd ${path} && strace -f -qq -o /dev/null -e trace=${calls} -e inject=${calls}:${fault} ${line}`,
    );
  const renaming = '?rename,?renameat,?renameat2';

  test('need no hard links', async () => {
    const line = '"$NODE" "$WUJIN" export --out data';
    const linking = '?link,?linkat';
    expect(await withFault(linking, 'error=EPERM', line)).toMatchObject({ exit: 0 });
    const [exported, again] = [await shell('"$NODE" "$WUJIN" export'), await shell(line)];
    expect(treeOf(path)).toEqual({ data: exported.stdout });
    expect(again.exit).toBe(0);
    const refused = await withFault(linking, 'error=EPERM', line);
    expect(refused).toMatchObject({
      exit: 2,
      stderr: 'data already exists.\nTo replace it, add --force.\n',
    });
  });

  test('are on the disk before they get their name', async () => {
    const calls = `?link,?linkat,${renaming},fsync`;
    for (const [format, count] of [
      ['json', 1],
      ['datapackage', names.length],
    ] as const) {
      await shell(
        `strace -f -qq -o trace -e trace=${calls} "$NODE" "$WUJIN" export -f ${format} --out ${path}/${format}`,
      );
      const traced = readFileSync(join(folder, 'trace'), 'utf8').split('\n');
      const named = traced.findIndex((call) => /^\d+ +(?:link|rename)/.test(call));
      const flushed = traced.slice(0, named).filter((call) => /fsync.*= 0$/.test(call));
      expect(flushed.length).toBeGreaterThanOrEqual(count);
    }
  });

  test('are put back when one of them cannot be replaced', async () => {
    plantOld('old');
    const { exit, stderr } = await withFault(
      renaming,
      'error=EBUSY:when=8',
      `${datapackage} --out old --force`,
    );
    expect({ exit, stderr }).toEqual({
      exit: 1,
      stderr: 'Cannot write old. Nothing was changed.\nEBUSY: resource busy or locked\n',
    });
    expect(treeOf(join(path, 'old'))).toEqual(before);
  });

  test('are named where some cannot be put back, and the old ones kept', async () => {
    plantOld('old');
    // The fourth move is that of the second new file. After it nothing can be moved any more.
    const { exit, stderr } = await withFault(
      renaming,
      'error=EIO:when=4+',
      `${datapackage} --out old --force`,
    );
    const [first = '', second = ''] = names;
    expect(exit).toBe(1);
    expect(stderr).toBe(
      `Only part of old was written. New: ${first}. Missing: ${second}. All other files are unchanged. The old files are in old/.wujin-old. Move them back or delete that folder. Then try again.\nEIO: i/o error\n`,
    );
    const { [second]: _, ...rest } = before;
    expect(treeOf(join(path, 'old'))).toEqual({
      ...rest,
      [first]: whole[first],
      '.wujin-old': null,
      [`.wujin-old/${first}`]: before[first],
      [`.wujin-old/${second}`]: before[second],
    });
  });

  test('lose no old one when the program is killed between two moves', async () => {
    plantOld('old');
    const line = `${datapackage} --out old --force`;
    await withFault(renaming, 'signal=SIGKILL:when=8', line);
    const kept = treeOf(join(path, 'old', '.wujin-old'));
    // Four files were moved away, and three new ones have their names.
    expect(kept).toEqual(Object.fromEntries(names.slice(0, 4).map((name) => [name, before[name]])));
    const refused = await shell(`cd ${path} && ${line}`);
    expect(refused.exit).toBe(1);
    expect(refused.stderr).toBe(
      'Another export is writing to old, or was interrupted. The old files are in old/.wujin-old.\nIf no export is running, move these files back or delete that folder. Then try again.\n',
    );
    expect(treeOf(join(path, 'old', '.wujin-old'))).toEqual(kept);
    rmSync(join(path, 'old', '.wujin-old'), { recursive: true });
    expect((await shell(`cd ${path} && ${line}`)).exit).toBe(0);
    expect(treeOf(join(path, 'old'))).toMatchObject({ ...whole, 'notes.txt': 'old notes.txt' });
  });
});

describe('a shell that asks for ids', () => {
  const ids = async (data: string) =>
    shell(`"$NODE" "$WUJIN" completion words show --data ${data}`);
  beforeAll(async () => {
    await shell('ln -s "$LARGE" link; mkfifo pipe; ln -s pipe link-to-pipe; ln -s loop loop');
  });

  test.each([
    ['a file', '"$LARGE"'],
    ['a link to a file', 'link'],
  ])('gets those of %s', async (_, data) => {
    const { exit, stdout, stderr } = await ids(data);
    expect({ exit, stderr }).toEqual({ exit: 0, stderr: '' });
    expect(stdout.split('\n').length).toBeGreaterThan(10_000);
  });

  // Opened for reading and writing, a pipe never ends.
  test.each([
    ['a pipe', 'pipe'],
    ['a link to a pipe', 'link-to-pipe'],
    ['standard input', '/dev/stdin <>pipe'],
    ['standard input by its number', '/dev/fd/0 <>pipe'],
    ['a descriptor, as a process substitution is one', '/dev/fd/7 7<>pipe'],
    ['a descriptor by its other name', '/proc/self/fd/7 7<>pipe'],
    ['the descriptor of a file', '/dev/fd/7 7<"$LARGE"'],
    ['a device', '/dev/zero'],
    ['a folder', '.'],
    ['a file that is missing', 'nowhere'],
    ['a path through a file', '"$LARGE/x"'],
    ['a link to itself', 'loop'],
  ])('gets none for %s, and does not wait', async (_, data) => {
    expect(await ids(data)).toEqual({ exit: 0, signal: null, stdout: '', stderr: '' });
  });
});

describe('an environment that says little, or nonsense', () => {
  const worlds: Readonly<Record<string, string>> = {
    'nothing at all': 'env -i',
    'no home': 'env -u HOME',
    'a home that is not there': 'env HOME=/nonexistent XDG_CONFIG_HOME=/nonexistent',
    'LANG=C': 'env LANG=C LC_ALL=C',
    'a locale that is not there': 'env LANG=xx_XX.nope LC_ALL=tr_TR.ISO-8859-9',
    'TERM=dumb': 'env TERM=dumb',
    'no TERM': 'env -u TERM',
    'COLUMNS=0': 'env COLUMNS=0',
    'COLUMNS=-5': 'env COLUMNS=-5',
    'COLUMNS=abc': 'env COLUMNS=abc',
    'COLUMNS=1e9': 'env COLUMNS=1e9',
    'no terminal at all': 'setsid',
  };
  test.each(Object.entries(worlds))('%s: the answer is the same', async (_, world) => {
    for (const line of ['', 'stats', 'stats --json', 'help', 'audit --lang zh', 'show gdp']) {
      const usual = await shell(`"$NODE" "$WUJIN" ${line}`);
      expect(usual.exit).toBe(0);
      const { exit, stdout, stderr } = await shell(`${world} "$NODE" "$WUJIN" ${line}`);
      expect({ exit, stdout, stderr }).toEqual({
        exit: 0,
        stdout: usual.stdout,
        stderr: usual.stderr,
      });
    }
  });

  test('columns without end are drawn soon, in a terminal too', async () => {
    for (const columns of ['0', '-5', 'abc', '1', '1e9']) {
      const begun = performance.now();
      const { exit, stdout } = await shell(
        `COLUMNS=${columns} script -qec '"$NODE" "$WUJIN" stats' /dev/null </dev/null`,
      );
      expect({ columns, exit }).toEqual({ columns, exit: 0 });
      // In one column no figure is whole, but the answer ends all the same.
      if (columns !== '1') expect(stdout).toContain('1,131');
      expect(stdout).not.toMatch(stack);
      expect(performance.now() - begun).toBeLessThan(10_000);
    }
  });
});

/** One line of each command, and those that read or say the most. */
const everything = [
  ['stats'],
  ['stats', '--all', '--json'],
  ...['rankings', 'awards', 'policies', 'targets', 'places', 'terms', 'sources'].map((name) => [
    name,
  ]),
  ['show', 'gdp', 'little-giant'],
  ['search', 'gaoxin'],
  ['history', 'gdp', '--width', '80'],
  ['audit', '-f', 'markdown'],
  ['cite', 'article-2022', '-f', 'ris'],
  ['export'],
  ['export', '--template'],
  ['schema', 'stats'],
  ['completion', 'bash'],
  ['completion', 'words', 'show'],
  ['help'],
  ['--version'],
  [],
  ['stats', '--data', 'nowhere.json'],
  ['sttas'],
];

describe('nothing but the answer leaves the program', () => {
  test.each(everything.map((argv) => [argv]))(
    'no file is written and no socket opened, says the kernel: wujin %j',
    async (argv) => {
      const traced = join(folder, 'trace');
      const quoted = argv.map((word) => `'${word}'`).join(' ');
      await shell(
        `strace -f -qq -e trace=file,network -o ${traced} "$NODE" "$WUJIN" ${quoted} | cat > answer`,
      );
      const free = await shell(`"$NODE" "$WUJIN" ${quoted}`);
      expect(readFileSync(join(folder, 'answer'), 'utf8')).toBe(free.stdout);
      const calls = readFileSync(traced, 'utf8').split('\n');
      // The trace is one of this program: it opened its own files.
      expect(calls.some((call) => call.includes('main.cjs'))).toBe(true);
      expect(calls.filter((call) => changesSomething(call))).toEqual([]);
    },
  );

  test('--out writes what it names and nothing else', async () => {
    const traced = join(folder, 'trace');
    await shell(
      `mkdir out && cd out && strace -f -qq -e trace=file,network -o ${traced} "$NODE" "$WUJIN" export --out mine.json`,
    );
    const calls = readFileSync(traced, 'utf8').split('\n').filter(changesSomething);
    expect(calls.some((call) => /mine\.json/.test(call))).toBe(true);
    // Its temporary, and nothing else.
    const ours = /"[^"]*\/out\/(?:mine\.json|\.wujin-[0-9a-f-]{36})"/;
    expect(calls.filter((call) => !ours.test(call))).toEqual([]);
    expect(readdirSync(join(folder, 'out'))).toEqual(['mine.json']);
  });

  test.each(everything.map((argv) => [argv]))(
    'nor is a module asked that could, and the answer is the same: wujin %j',
    async (argv) => {
      const deny = join(folder, 'deny.cjs');
      writeFileSync(deny, denial);
      const quoted = argv.map((word) => `'${word}'`).join(' ');
      const free = await shell(`"$NODE" "$WUJIN" ${quoted}`);
      expect([0, 2, 4]).toContain(free.exit);
      const denied = await shell(`"$NODE" --require ${deny} "$WUJIN" ${quoted}`);
      expect(denied).toEqual(free);
    },
  );

  test('which would be seen: what is denied fails', async () => {
    for (const code of [
      'require("node:net").connect(1)',
      'require("node:fs").writeFileSync("x", "")',
    ]) {
      const { exit, stderr } = await shell(`"$NODE" --require ./deny.cjs -e '${code}'`);
      expect(exit).toBe(1);
      expect(stderr).toContain('denied');
    }
  });
});

/** Whether a system call that worked or was tried writes to the disk or reaches for the network. */
function changesSomething(call: string): boolean {
  if (/"\/dev\/(?:null|tty)"/.test(call)) return false;
  const name = /^\d+ +(\w+)\(/.exec(call)?.[1] ?? '';
  const writes =
    /^(?:creat|mkdir|rmdir|rename|unlink|link|symlink|truncate|chmod|chown|mknod|utime)/;
  const network = /^(?:socket|connect|bind|listen|accept|sendto|sendmsg|sendmmsg)(?!pair)/;
  return (
    writes.test(name) ||
    (network.test(name) && !call.includes('socketpair')) ||
    (name.startsWith('open') && /O_WRONLY|O_RDWR|O_CREAT|O_TRUNC/.test(call))
  );
}

/** Loaded before the program: whatever writes a file or reaches for the network throws. */
const denial = `
const deny = (module, names) => {
  for (const name of names) module[name] = () => { throw new Error('denied: ' + name); };
};
const fs = require('node:fs');
const writing = ['writeFile', 'appendFile', 'mkdir', 'mkdtemp', 'rename', 'rm', 'unlink', 'chmod', 'symlink', 'copyFile'];
deny(fs, [...writing, ...writing.map((name) => name + 'Sync'), 'createWriteStream']);
deny(fs.promises, writing);
deny(require('node:net'), ['connect', 'createConnection', 'createServer']);
deny(require('node:tls'), ['connect']);
deny(require('node:dgram'), ['createSocket']);
deny(require('node:dns'), ['lookup', 'resolve', 'resolve4', 'resolve6']);
for (const name of ['node:http', 'node:https']) deny(require(name), ['request', 'get']);
deny(require('node:child_process'), ['spawn', 'exec', 'execFile', 'fork', 'spawnSync', 'execSync', 'execFileSync']);
globalThis.fetch = () => { throw new Error('denied: fetch'); };
`;
