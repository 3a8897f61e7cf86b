import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { template } from '../../src/datasets/template.ts';
import { runOn } from '../commands/own-file.ts';
import { hostileAddresses, hostileTexts } from '../formats/hostile-texts.ts';
import { bundled } from '../model/bundled.ts';
import { profileFaults, standards } from './profiles.ts';

/** Whatever a dataset is called and says, validators of the standard accept its datapackage.json. */
let folder = '';
let made = 0;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'wujin-descriptor-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const descriptor = v.looseObject({
  name: v.string(),
  licenses: v.tuple([
    v.strictObject({ name: v.string(), title: v.string(), path: v.optional(v.string()) }),
  ]),
  sources: v.array(v.looseObject({ path: v.optional(v.string()) })),
});

async function exported(dataset: object): Promise<v.InferOutput<typeof descriptor>> {
  made += 1;
  const out = join(folder, String(made));
  const argv = ['export', '--format', 'datapackage', '--out', out];
  const { stderr, exit } = await runOn(JSON.stringify(dataset), argv);
  expect({ exit, stderr }).toMatchObject({ exit: 0, stderr: expect.stringMatching(/^Wrote/) });
  return v.parse(descriptor, JSON.parse(readFileSync(join(out, 'datapackage.json'), 'utf8')));
}

test.each(standards)('the bundled data fits version %s', async (version) => {
  const found = await exported(bundled);
  expect(profileFaults(version, found)).toEqual([]);
  // A validator that accepted anything would prove nothing.
  expect(profileFaults(version, { ...found, resources: [] })).not.toEqual([]);
  const { name: _, ...unnamed } = found.licenses[0];
  expect(profileFaults(version, { ...found, licenses: [{ ...unnamed, path: 1 }] })).not.toEqual([]);
});

describe('a name that validators accept', () => {
  test.each([
    ['wujin', 'wujin'],
    ['Wujin Facts 2026', 'wujin-facts-2026'],
    ['wujin_facts.v2', 'wujin_facts.v2'],
    ['Éire/Dún Laoghaire', 'eire-dun-laoghaire'],
    ['İSTANBUL', 'istanbul'],
    ['武进', 'dataset'],
    ['武进 Wujin', 'wujin'],
    ['...', 'dataset'],
    ['__proto__', '__proto__'],
  ])('%s', async (name, expected) => {
    const found = await exported({ ...template, name });
    expect(found.name).toBe(expected);
    for (const version of standards) expect(profileFaults(version, found)).toEqual([]);
  });

  test('is one that the first version refuses where it is not', async () => {
    const found = await exported(template);
    for (const name of ['Wujin', '武进', 'wu jin']) {
      expect(profileFaults('1.0', { ...found, name })).not.toEqual([]);
    }
  });
});

test.each([
  ['CC-BY-4.0', 'CC-BY-4.0', 'https://creativecommons.org/licenses/by/4.0/'],
  ['Open Government Licence v3', 'Open-Government-Licence-v3', undefined],
  ['保留所有权利', 'other', undefined],
  ['__proto__', '__proto__', undefined],
  ['constructor', 'constructor', undefined],
])('the licence %s has a name that validators accept', async (licence, name, path) => {
  const found = await exported({ ...template, licence });
  expect(found.licenses).toEqual([{ name, title: licence, ...(path !== undefined && { path }) }]);
  for (const version of standards) expect(profileFaults(version, found)).toEqual([]);
});

/** What an address says, however it is encoded; a percent sign that encodes nothing is itself. */
const meant = (address: string) =>
  decodeURIComponent(new URL(address).href.replaceAll(/%(?![\da-f]{2})/gi, '%25'));

describe('texts and addresses of any kind', () => {
  const [first] = template.sources;
  const seen = hostileTexts.filter((text) => text.length < 100);

  test.each(standards)('fit version %s, and the addresses are whole', async (version) => {
    const sources = hostileAddresses.map((url, i) => ({ ...first, id: `source-${i}`, url }));
    const text = { en: seen.join(' '), zh: seen.join(' ') };
    const found = await exported({
      ...template,
      title: text,
      sources: [...template.sources, ...sources.map((each) => ({ ...each, title: text }))],
    });
    expect(profileFaults(version, found)).toEqual([]);
    const written = found.sources.slice(template.sources.length).map(({ path = '' }) => path);
    expect(written.map(meant)).toEqual(hostileAddresses.map(meant));
    for (const path of written) expect(path).toMatch(/^https?:\/\/[!-~]+$/);
  });
});
