// Writes data/readings.ts: pinyin and traditional forms of the Chinese in the dataset, which the
// search needs and which only libraries know. With --check it fails where the file is not fresh.
import { readFile, writeFile } from 'node:fs/promises';
import { Converter } from 'opencc-js';
import { pinyin } from 'pinyin-pro';
import { evaluate, root } from './evaluate.mjs';

const path = `${root}data/readings.ts`;
const dataset = (await evaluate('data/dataset.ts')).dataset;

/** Names and titles, which people search by their sound. */
const names = [
  ...[...dataset.indicators, ...dataset.lists, ...dataset.areas].map(({ label }) => label.zh),
  ...[...dataset.awards, ...dataset.policies].map(({ title }) => title.zh),
  ...dataset.places.map(({ name }) => name.zh),
  ...dataset.terms.flatMap(({ term, abbreviation }) => [term.zh, abbreviation ?? '']),
  ...dataset.sources.flatMap(({ title, publisher, copyOf }) => [
    title.zh,
    publisher.zh,
    copyOf?.zh ?? '',
  ]),
];
const isChinese = /\p{Script=Han}/u;
const runs = new Set(
  names.flatMap((name) => name.match(/\p{Script=Han}+/gu) ?? []).filter((run) => run.length > 1),
);
const readings = [...runs]
  .sort()
  .map((run) => [run, pinyin(run, { toneType: 'none', v: true, nonZh: 'removed' }).split(' ')]);

/** Of each character the syllables by which it is read, the most frequent first. */
const counts = new Map();
for (const [run, syllables] of readings) {
  [...run].forEach((character, i) => {
    const known = counts.get(character) ?? new Map();
    counts.set(character, known.set(syllables[i], (known.get(syllables[i]) ?? 0) + 1));
  });
}
const usual = new Map(
  [...counts].map(([character, known]) => [
    character,
    [...known].sort((x, y) => y[1] - x[1] || (x[0] < y[0] ? -1 : 1))[0][0],
  ]),
);
const bySyllable = new Map();
for (const [character, syllable] of [...usual].sort()) {
  bySyllable.set(syllable, (bySyllable.get(syllable) ?? '') + character);
}
const unusual = readings.filter(([run, syllables]) =>
  [...run].some((character, i) => usual.get(character) !== syllables[i]),
);

const toTraditional = Converter({ from: 'cn', to: 'hk' });
const toTaiwan = Converter({ from: 'cn', to: 'tw' });
const characters = [...new Set(JSON.stringify(dataset))]
  .filter((each) => isChinese.test(each))
  .sort();
const traditional = new Map();
for (const simple of characters) {
  for (const form of [toTraditional(simple), toTaiwan(simple)]) {
    if (form !== simple && [...form].length === 1) traditional.set(form, simple);
  }
}

const text = `// Written by scripts/readings.mjs from the dataset; "npm run readings" writes it anew.

/** Syllables of pinyin without tones, each with the characters of names and titles read so. */
export const syllables: Readonly<Record<string, string>> = {
${[...bySyllable]
  .sort()
  .map(([syllable, characters]) => `  ${syllable}: '${characters}',`)
  .join('\n')}
};

/** Runs of characters in which one is read in another way. */
export const unusual: Readonly<Record<string, string>> = {
${unusual.map(([run, sound]) => `  ${run}: '${sound.join(' ')}',`).join('\n')}
};

/** Traditional characters, and at the same places the simplified ones that they stand for. */
export const traditional =
  '${[...traditional.keys()].join('')}';
export const simplified =
  '${[...traditional.values()].join('')}';
`;

if (process.argv.includes('--check')) {
  const fresh = (await readFile(path, 'utf8').catch(() => '')) === text;
  if (!fresh) console.error('data/readings.ts is not fresh: npm run readings');
  process.exitCode = fresh ? 0 : 1;
} else {
  await writeFile(path, text);
}
