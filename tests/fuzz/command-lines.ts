import { expect } from 'vitest';
import { commands } from '../../src/commands/index.ts';
import {
  flagOptions,
  type Option,
  type OptionName,
  options,
  type Vocabulary,
} from '../../src/commands/options.ts';
import { template } from '../../src/datasets/template.ts';
import type { World } from '../cli/harness.ts';
import { bundled } from '../model/bundled.ts';
import { fc } from '../random.ts';
import { outputNames } from '../sections/schemas.ts';

/**
 * Command lines that nobody would type, and some that somebody would: whatever they are, the program
 * answers or says what was wrong, and nothing else happens.
 */
const kinds = ['indicators', 'areas', 'lists', 'terms', 'sources', 'figures', 'rankings'] as const;
const ids = [
  ...kinds.flatMap((kind) => bundled[kind].slice(0, 6).map(({ id }) => id)),
  ...(bundled.redirects ?? []).slice(0, 6).map(({ from }) => from),
];
const names = [...Object.keys(options), ...Object.keys(flagOptions)];
const values = Object.values(options).flatMap((option) =>
  'values' in option ? Object.keys(option.values) : [],
);
const fields = [
  'id',
  'value',
  'label',
  'year',
  'rank',
  'sources',
  'note',
  'id,value',
  'value:desc',
];
const broken = [
  ...['', ' ', '-', '--', '---', '=', '-=', '--=', '-f', '-fjson', '-f=json', '-x', '-hV', '-ff'],
  ...['*', '%s', '$(id)', '../../etc/passwd', '/dev/null', 'own.json', 'bad.json', 'none.json'],
  ...['0', '-1', '1', '3', '20', '40', '80', '1000', '1001', '1e3', '9'.repeat(400), '٣', '0x10'],
  ...['2021', '2019..2023', '..', '2021..', '..2021', '2023..2019', '20211', '2019...2021'],
  ...[
    '武进',
    '小巨人',
    '高新技术企业',
    '常州经开区',
    '，',
    '『',
    '𠮷',
    '👨‍👩‍👧',
    'e\u0301',
    'İ',
    'ß',
  ],
  ...['\u0000', '\u001b[2J', '\u001b]0;x\u0007', '\u009b31m', '\r', '\n', '\t', '\u202e', '\u200b'],
  ...['__proto__', 'constructor', 'toString', 'hasOwnProperty', '--__proto__', '--constructor=1'],
  ...['a'.repeat(5000), '武'.repeat(3000), '(a+)+$', '\\', '"', "'", '“', '`', '{}', '[', ':desc'],
];

const word = (...words: readonly string[]) => fc.constantFrom(...words);
const commandNames = [...commands.map(({ name }) => name), ...outputNames, 'words'];

/** A word with one character lost, doubled or changed. */
const misspelt = fc
  .tuple(
    word(...ids, ...commandNames, ...names.map((name) => `--${name}`)),
    fc.nat(40),
    word('', 'x', '-', 'é', '武'),
  )
  .map(([text, at, other]) => {
    const place = at % text.length;
    return text.slice(0, place) + other + text.slice(place + 1);
  });

const value = fc.oneof(word(...values), word(...ids), word(...fields), word(...broken), misspelt);
const token = fc.oneof(
  { weight: 2, arbitrary: word(...commandNames) },
  { weight: 4, arbitrary: word(...names).map((name) => `--${name}`) },
  { weight: 4, arbitrary: value },
  { weight: 1, arbitrary: fc.tuple(word(...names), value).map(([a, b]) => `--${a}=${b}`) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
);

/** What an option is given that fits it, so that the run gets further than the parser. */
const fitting: Readonly<Record<string, fc.Arbitrary<string>>> = {
  fields: word(...fields),
  sort: word(...fields),
  limit: word('1', '3', '1000'),
  year: word('2021', '2019..2023', '2021..', '..2021'),
  topic: word(...bundled.topics.map(({ id }) => id)),
  area: word(...bundled.areas.map(({ id }) => id)),
  source: word(...bundled.sources.slice(0, 20).map(({ id }) => id)),
  width: fc.integer({ min: 20, max: 200 }).map(String),
  data: word('own.json', '-', 'bundled', 'bad.json'),
  out: word('target', 'there'),
  date: word('2024', '2024-03', '2024-03-01'),
  as: word(...bundled.sources.slice(0, 20).map(({ id }) => id)),
  'stdin-filename': word('a.md', 'a.html', 'a'),
  explain: word('1:1', '2:10'),
};

/** An option with a value that fits it. */
function optionOf(
  name: OptionName,
  formats: Vocabulary | undefined,
): fc.Arbitrary<readonly string[]> {
  const option: Option = options[name];
  if (option.takes === undefined) return fc.constant([`--${name}`]);
  const known = (name === 'format' && formats) || option.values || {};
  const given = fitting[name] ?? word(...Object.keys(known));
  return given.map((each) => [`--${name}`, each]);
}

/** Command lines that mostly hold together. */
export const sensible: fc.Arbitrary<readonly string[]> = fc
  .constantFrom(...commands)
  .chain(({ name, operands, options, formats }) => {
    const operand = word(...ids, '武进', 'talent', 'bash', 'stats');
    const most = operands === '' ? 0 : operands.includes('…') ? 2 : 1;
    const least = operands.startsWith('<') ? 1 : 0;
    const option = fc.constantFrom(...options).chain((each) => optionOf(each, formats));
    return fc
      .tuple(
        fc.array(operand, { minLength: least, maxLength: most }),
        fc.uniqueArray(option, { maxLength: 3, selector: ([first]) => first }),
      )
      .map(([before, behind]) => [name, ...before, ...behind.flat()]);
  });

/** Any words at all. */
export const anyWords: fc.Arbitrary<readonly string[]> = fc.array(token, { maxLength: 6 });

export const own = JSON.stringify(template);
export const files = { 'own.json': own, 'bad.json': '{"title":1}', '/dev/null': '' };

/** Writes nothing; what is to be written is read to its end, as it would be. */
export const save: NonNullable<World['save']> = async (path, content) => {
  if (path === 'there') return { why: 'exists', path };
  const pieces = 'file' in content ? [content.file] : content.files.map(([, each]) => each);
  for (const each of pieces) for (const piece of each) expect(typeof piece).toBe('string');
  return null;
};
