import { execFileSync } from 'node:child_process';
import { rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bundlers, questions } from './bundlers.ts';
import { installPackage } from './install.ts';

/** The library in a bundle of its user's own. browser.test.ts asks the same of a real browser. */
let folder = '';
let expected: unknown;

/** What a module printed that runs in the folder. */
function printed(file: string): unknown {
  const options = { cwd: folder, encoding: 'utf8', maxBuffer: 1 << 26 } as const;
  return JSON.parse(execFileSync(process.execPath, [file], options));
}

beforeAll(async () => {
  folder = await installPackage();
  await writeFile(join(folder, 'entry.mjs'), questions);
  await writeFile(join(folder, 'print.mjs'), `${questions} console.log(globalThis.answers);`);
  expected = printed('print.mjs');
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe.each(Object.entries(bundlers))('bundled by %s', (name, bundle) => {
  test('runs in Node.js, and reads nothing of the package', async () => {
    const file = `${name}.node.mjs`;
    await writeFile(join(folder, file), await bundle(join(folder, 'print.mjs'), 'node'));
    const away = join(folder, 'away');
    await rename(join(folder, 'node_modules'), away);
    try {
      expect(printed(file)).toEqual(expected);
    } finally {
      await rename(away, join(folder, 'node_modules'));
    }
  });

  test('runs where nothing of Node.js is', async () => {
    const context = createContext({});
    runInContext(await bundle(join(folder, 'entry.mjs'), 'browser'), context);
    expect(JSON.parse(String(context['answers']))).toEqual(expected);
  });
});
