import { describe, expect, test } from 'vitest';
import { runWujin, type World } from '../cli/harness.ts';
import { right, unknown, wrong } from './check-texts.ts';

const run = (line: string, world: World) => runWujin(['check', ...line.split(' ')], world);
const bytes = (...parts: readonly (string | readonly number[])[]) =>
  Uint8Array.from(
    parts.flatMap((part) =>
      typeof part === 'string' ? [...new TextEncoder().encode(part)] : part,
    ),
  );
/** UTF-16 with a byte-order mark, in the order of its bytes. */
function utf16(text: string, isLittle: boolean): Uint8Array {
  const units = [0xfeff, ...text.split('').map((unit) => unit.charCodeAt(0))];
  return Uint8Array.from(
    units.flatMap((unit) => (isLittle ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255])),
  );
}
const gbk = bytes('"', [0xce, 0xe4, 0xbd, 0xf8], '"');

describe('a file that cannot be checked', () => {
  test('leaves the others as they are, and the exit code is 4 whatever is found', async () => {
    const files = { 'a.md': wrong, 'b.txt': gbk };
    const { stdout, stderr, exit } = await run('a.md none.md b.txt', { files });
    expect(exit).toBe(4);
    expect(stdout).toContain('1 file, 1 number: 0 confirmed, 1 contradicted.');
    expect(stderr.split('\n').slice(0, 2)).toEqual([
      'none.md does not exist.',
      'b.txt is not UTF-8 or UTF-16 text. Convert it and try again.',
    ]);
  });

  test('alone is an error, as JSON where JSON is asked for', async () => {
    const { stdout, stderr, exit } = await run('none.md --json', { files: {} });
    expect({ stdout, exit }).toEqual({ stdout: '', exit: 4 });
    expect(JSON.parse(stderr)).toMatchObject({
      error: { code: 'unreadable-data', hint: 'none.md does not exist.' },
    });
  });

  test('may be a sentence instead of a file', async () => {
    const { stderr, exit } = await runWujin(['check', '1,131 high-tech enterprises'], {
      files: {},
    });
    expect(exit).toBe(4);
    expect(stderr).toContain('To check a sentence, send it to wujin check - on standard input.');
  });

  test('may be an empty word: a variable of a script that is not set', async () => {
    const io = await runWujin(['check', ''], { files: { 'a.md': wrong } });
    expect(io).toMatchObject({ stdout: '', exit: 4 });
    expect(io.stderr).toContain('An empty word names no file.');
  });

  test.each([
    ['photo.png is a binary file and was not checked.', 'photo.png', { 'photo.png': 'P\0NG' }],
    ['docs has no text files (md, markdown, html, htm, txt).', 'docs', { 'docs/a.csv': wrong }],
    [
      'a.md is listed in .wujinignore and was not checked.',
      'a.md',
      { 'a.md': wrong, '.wujinignore': '*.md' },
    ],
  ])('with nothing else to check is a usage error: %s', async (message, name, files) => {
    const { stdout, stderr, exit } = await run(name, { files });
    expect({ stdout, exit }).toEqual({ stdout: '', exit: 2 });
    expect(stderr).toContain('There is nothing to check.');
    expect(stderr).toContain(message);
    const beside = await run(`${name} b.txt`, { files: { ...files, 'b.txt': right } });
    expect(beside.exit).toBe(0);
    expect(beside.stderr).toContain(message);
  });
});

describe('a folder', () => {
  test('is read with all of its texts but those that .wujinignore names', async () => {
    const files = {
      'docs/a.md': wrong,
      'docs/deep/b.txt': unknown,
      'docs/deep/c.html': `<p>${unknown}</p>`,
      'docs/old.md': wrong,
      'docs/data.json': wrong,
      'docs/.wujinignore': 'old.md\n',
    };
    const { stdout, exit } = await run('docs --json --verdict all', { files });
    expect(exit).toBe(5);
    const rows: readonly { readonly file: string }[] = JSON.parse(stdout);
    expect(rows.map(({ file }) => file)).toEqual([
      'docs/a.md',
      'docs/deep/b.txt',
      'docs/deep/c.html',
    ]);
  });
});

describe('the position and the words of a statement', () => {
  const sentence = `第一行\r\nGDP是 259.158 billion yuan <!-- wujin fact=gdp-2021-wujin-with-cedz -->`;

  test.each([
    ['UTF-8', bytes(sentence)],
    ['UTF-8 with a byte-order mark', bytes([0xef, 0xbb, 0xbf], sentence)],
    ['UTF-16LE', utf16(sentence, true)],
    ['UTF-16BE', utf16(sentence, false)],
  ])('are the same in %s', async (_, content) => {
    const { stdout } = await run('a.md --json', { files: { 'a.md': content } });
    expect(JSON.parse(stdout)).toMatchObject([
      {
        line: 2,
        column: 6,
        endLine: 2,
        endColumn: 26,
        offset: 10,
        length: 20,
        quote: '259.158 billion yuan',
      },
    ]);
  });

  test('count a character outside of the basic plane as two units', async () => {
    const { stdout } = await run('a.md --json', { files: { 'a.md': `😀 ${wrong}` } });
    expect(JSON.parse(stdout)).toMatchObject([{ line: 1, column: 12, offset: 11 }]);
  });
});

describe('standard input', () => {
  test('is read where no file is named, and for -', async () => {
    for (const argv of [['check'], ['check', '-']]) {
      const { stdout, exit } = await runWujin([...argv, '--json'], { stdin: wrong });
      expect(exit).toBe(5);
      expect(JSON.parse(stdout)).toMatchObject([{ id: '-:1:9', file: '-' }]);
    }
    expect((await runWujin(['check'], { stdin: wrong })).stdout).toMatch(/^standard input\n/);
  });

  test('has the name and with it the format that --stdin-filename gives it', async () => {
    const stdin = '| dogs |\n| --- |\n| 37 |\n\n    41 in code\n';
    const quotes = async (...options: string[]) => {
      const argv = ['check', '-', '--json', '--verdict', 'all', ...options];
      const rows: readonly { readonly file: string; readonly quote: string }[] = JSON.parse(
        (await runWujin(argv, { stdin })).stdout,
      );
      return rows.map(({ file, quote }) => `${file} ${quote}`);
    };
    expect(await quotes('--stdin-filename', 'notes.md')).toEqual(['notes.md 37']);
    expect(await quotes('--stdin-filename', 'notes.txt')).toEqual(['notes.txt 37', 'notes.txt 41']);
  });

  test('can be the data or the text, and not both', async () => {
    const result = await runWujin(['check', '-', '--data', '-'], { stdin: wrong });
    expect(result).toMatchObject({ stdout: '', exit: 2 });
  });
});

describe('the progress', () => {
  const files = Object.fromEntries(Array.from({ length: 30 }, (_, i) => [`t/${i}.md`, unknown]));

  test('of many files is shown on a terminal, and erased in the end', async () => {
    const { stdout, stderr } = await run('t', { files, terminal: 80 });
    expect(stderr).toContain('\r\u001b[KChecking 29 of 30…');
    expect(stderr.slice(stderr.lastIndexOf('\r'))).toMatch(/^\r\u001b\[K\n?[^…]*$/);
    expect(stdout).toContain('30 files, 30 numbers');
  });

  test('is shown nowhere else, and not for a few files', async () => {
    expect((await run('t', { files })).stderr).not.toContain('Checking');
    const few = Object.fromEntries(Object.entries(files).slice(0, 5));
    expect((await run('t', { files: few, terminal: 80 })).stderr).not.toContain('Checking');
  });
});
