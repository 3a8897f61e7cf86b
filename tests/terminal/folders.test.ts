import { mkdirSync, mkdtempSync, promises, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { filesOf } from '../../src/reading/files.ts';
import { kindOf, list } from '../../src/terminal/folders.ts';

const read = (path: string) => promises.readFile(path, 'utf8').catch(() => null);
const disk = { kindOf, list, read };

const root = mkdtempSync(join(tmpdir(), 'wujin-folders-'));
afterAll(() => rmSync(root, { recursive: true }));

for (const folder of ['sub', '.hidden', 'node_modules']) {
  mkdirSync(join(root, folder));
  writeFileSync(join(root, folder, 'a.md'), '');
}
writeFileSync(join(root, '.wujinignore'), 'left.md\n');
for (const name of ['b.txt', 'left.md', 'c.png']) writeFileSync(join(root, name), '');
symlinkSync(root, join(root, 'sub', 'circle'));
symlinkSync(join(root, 'sub'), join(root, 'link'));

test('the texts of a real folder are found, and a circle of links ends', async () => {
  const found = [join(root, 'b.txt'), join(root, 'sub/a.md')];
  expect(await filesOf([root], disk)).toEqual({ files: found, remarks: [] });
});

test('a link that is named is followed', async () => {
  const { files } = await filesOf([join(root, 'link')], disk);
  expect(files).toEqual([join(root, 'link/a.md')]);
});

test('what is not there, and what is no file, is said', async () => {
  expect(await disk.kindOf(join(root, 'none'))).toBeNull();
  expect(await disk.kindOf('/dev/null')).toBe('other');
  await expect(disk.list(join(root, 'none'))).rejects.toThrow('ENOENT');
});
