import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Language, type Node, Parser } from '@vscode/tree-sitter-wasm';
import { beforeAll, describe, expect, test } from 'vitest';
import { languages } from '../../src/model/text.ts';
import { runWujin } from '../cli/harness.ts';

/**
 * No PowerShell can be had where these tests run, so its script is not run. It is parsed by a grammar of
 * PowerShell, and what it would look up is compared with the table of commands.
 */
let parser: Parser;
beforeAll(async () => {
  const folder = dirname(createRequire(import.meta.url).resolve('@vscode/tree-sitter-wasm'));
  await Parser.init();
  parser = new Parser();
  parser.setLanguage(await Language.load(join(folder, 'tree-sitter-powershell.wasm')));
});

const scriptIn = async (language: string) =>
  (await runWujin(['completion', 'powershell', '--lang', language])).stdout;

function rootOf(script: string): Node {
  const tree = parser.parse(script);
  if (!tree) throw new Error('not parsed');
  return tree.rootNode;
}

describe.each(languages)('the script for PowerShell in %s', (language) => {
  test('is PowerShell', async () => {
    expect(rootOf(await scriptIn(language)).hasError).toBe(false);
  });

  test('would not be with a quotation mark or a bracket less', async () => {
    const script = await scriptIn(language);
    expect(rootOf(script.replace("'stats'", "'stats")).hasError).toBe(true);
    expect(rootOf(script.replace(/\}\n$/, '')).hasError).toBe(true);
  });

  test('sets no variable that it does not use, and uses none that it does not set', async () => {
    const script = await scriptIn(language);
    const names = (pattern: RegExp) =>
      new Set([...script.matchAll(pattern)].map(([, name = '']) => name));
    const set = names(/^\s*(?:param\()?\$(\w+) \+?= /gm);
    for (const [, each = ''] of script.matchAll(/foreach \(\$(\w+) in/g)) set.add(each);
    for (const [, each = ''] of script.matchAll(/param\(([^)]*)\)/g)) {
      for (const [, name = ''] of each.matchAll(/\$(\w+)/g)) set.add(name);
    }
    const given = ['_', 'null', 'false', 'true', 'HOME', 'PROFILE'];
    const used = names(/[$@](\w+)/g);
    expect([...used].filter((name) => !set.has(name) && !given.includes(name))).toEqual([]);
    for (const name of set) expect(script.split(`$${name}`).length, name).toBeGreaterThan(2);
  });
});

test('the English script is ASCII, which every code page reads alike', async () => {
  expect(await scriptIn('en')).toMatch(/^[\n\x20-\x7e]*$/);
});
