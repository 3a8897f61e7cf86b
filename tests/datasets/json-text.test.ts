import { describe, expect, test } from 'vitest';
import { jsonErrorIn, locate } from '../../src/datasets/json-text.ts';
import { template } from '../../src/datasets/template.ts';
import { chinese } from '../../src/messages/chinese.ts';
import { english } from '../../src/messages/english.ts';
import { sayJsonError } from '../../src/messages/sentences.ts';
import { type Finding, finding, type Steps } from '../../src/model/finding.ts';
import { fc } from '../random.ts';

/** The line and the column of an offset, as an editor counts them. */
function positionOf(text: string, offset: number) {
  const lines = text.slice(0, offset).split(/\r\n|\n|\r/);
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
}

/** What Node says of a text: the offset of the error, null where it names none; undefined for JSON. */
function errorOfNode(text: string): number | null | undefined {
  try {
    JSON.parse(text);
    return undefined;
  } catch (error) {
    const [, offset = null] = /at position (\d+)/.exec(String(error)) ?? [];
    return offset === null ? null : Number(offset);
  }
}

describe('a text that is not JSON', () => {
  type Case = readonly [text: string, wrong: number, en: string, zh: string];
  const cases: readonly Case[] = [
    ['{"a": [1 2]}', 9, 'a comma or a closing bracket is expected.', '此处应为逗号或右括号。'],
    [
      '{"a": 1',
      7,
      'a comma or a closing bracket is expected, but the file ends here.',
      '此处应为逗号或右括号，但文件到此结束。',
    ],
    ['{"a" 1}', 5, 'a colon is expected after the key.', '键之后应为冒号。'],
    ['{"a": 1, 2}', 9, 'a key in double quotes is expected.', '此处应为加双引号的键。'],
    ['{"a": }', 6, 'a value is expected.', '此处应为一个值。'],
    [
      '{"a": 1,}',
      8,
      'JSON allows no comma before a closing bracket. Remove the comma.',
      'JSON 的右括号之前不能有逗号，请删除该逗号。',
    ],
    [
      '[1, ]',
      4,
      'JSON allows no comma before a closing bracket. Remove the comma.',
      'JSON 的右括号之前不能有逗号，请删除该逗号。',
    ],
    [
      '{} []',
      3,
      'the end of the file is expected. Remove what follows.',
      '文件应到此结束，请删除其后的内容。',
    ],
    [
      '[] // x',
      3,
      'JSON allows no comments. Remove the comment.',
      'JSON 不能有注释，请删除该注释。',
    ],
    [
      "{'a': 1}",
      1,
      "“'a'” is not a JSON value. Texts and keys need double quotes.",
      "“'a'”不是 JSON 的值。文本与键须加双引号。",
    ],
    [
      '[None]',
      1,
      '“None” is not a JSON value. Texts and keys need double quotes.',
      '“None”不是 JSON 的值。文本与键须加双引号。',
    ],
    [
      '["a\n"]',
      1,
      'this text has no closing double quote on its line.',
      '这段文本在本行缺少结尾的双引号。',
    ],
    [
      '["C:\\data"]',
      1,
      'this text has an invalid escape. Write a backslash as \\\\.',
      '这段文本含无效的转义。反斜杠须写作 \\\\。',
    ],
    [
      '["a\tb"]',
      1,
      'this text contains a control character. Write it as an escape, for example a tab as \\t.',
      '这段文本含控制字符，须写作转义，如制表符写作 \\t。',
    ],
    [
      '[1.]',
      1,
      'this number is incomplete: a digit is expected.',
      '数字不完整，此处应有一位数字。',
    ],
  ];
  test.each(cases)('%j', (json, offset, en, zh) => {
    for (const before of ['', '\n\n  ', '\r\n ', '\r']) {
      const text = before + json;
      const error = jsonErrorIn(text);
      if (!error) throw new Error('no error was found');
      expect(error.at).toEqual(positionOf(text, before.length + offset));
      const { line, column } = error.at;
      expect(sayJsonError(english, 'a.json', error)).toBe(`a.json:${line}:${column}: ${en}`);
      expect(sayJsonError(chinese, null, error)).toBe(`第${line}行第${column}列：${zh}`);
    }
  });

  test('is JSON to Node as well as to us, and wrong at the same spot or in the same word', () => {
    const text = JSON.stringify(template, null, 2);
    const damaged = fc
      .tuple(
        fc.nat(text.length),
        fc.nat(3),
        fc.oneof(
          fc.constantFrom(...'{}[]:,"\\\n\t 0-.e'),
          fc.constantFrom('//', 'null', "'", 'NaN', '武'),
          fc.string({ unit: 'binary', maxLength: 3 }),
        ),
      )
      .map(([at, cut, put]) => text.slice(0, at) + put + text.slice(at + cut));
    fc.assert(
      fc.property(damaged, (json) => {
        const node = errorOfNode(json);
        const error = jsonErrorIn(json);
        expect(error === null).toBe(node === undefined);
        if (!error || typeof node !== 'number') return;
        const theirs = positionOf(json, node);
        expect(error.at.line).toBe(theirs.line);
        expect(error.at.column).toBeLessThanOrEqual(theirs.column);
      }),
      { numRuns: 3000 },
    );
  });

  test('is no trouble when it is nested a million times', () => {
    expect(jsonErrorIn('['.repeat(1_000_000))).toBe(null);
  });
});

/** Steps to every value of a JSON value, the value itself first. */
function* stepsIn(value: unknown, steps: Steps = []): Generator<Steps> {
  yield steps;
  if (Array.isArray(value)) {
    for (const [i, item] of value.entries()) yield* stepsIn(item, [...steps, i]);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) yield* stepsIn(item, [...steps, key]);
  }
}

const missing = (steps: Steps) => finding(steps.join('/'), 'missing', {}, steps);
const unknown = (steps: Steps) =>
  finding(steps.join('/'), 'unknown-key', { meant: null, accepted: [] }, steps);
/** Where findings are in a text, in the order of the findings. */
function positions(text: string, findings: readonly Finding[]) {
  const located = locate(text, findings);
  return findings.map(({ steps }) => located.find((each) => each.steps === steps)?.at);
}
/** The offset of the only occurrence of some words. */
function only(text: string, words: string): number {
  const offset = text.indexOf(words);
  if (offset < 0 || text.includes(words, offset + 1)) throw new Error(`not once: ${words}`);
  return offset;
}

describe('a finding', () => {
  const text = `{
  "name": "武进\\"{[,",\t"areas": [
    {"id": "a", "label": {"en": "A", "zh": "甲"}},

    {"id":
      "b"}
  ], "version": 1.5
}`;

  test.each([
    ['the whole', [], '{\n  "name"'],
    ['a text', ['name'], '"武进'],
    ['an array', ['areas'], '[\n'],
    ['an object in it', ['areas', 0], '{"id": "a"'],
    ['a value deep inside', ['areas', 0, 'label', 'zh'], '"甲"'],
    ['a value on the line below its key', ['areas', 1, 'id'], '"b"'],
    ['a number', ['version'], '1.5'],
    ['what is missing is where the object begins that lacks it', ['areas', 1, 'label'], '{"id":\n'],
    ['or the one around that', ['areas', 1, 'label', 'en'], '{"id":\n'],
  ])('is at its value: %s', (_, steps, words) => {
    const [at] = positions(text, [missing(steps)]);
    expect(at).toEqual(positionOf(text, only(text, words)));
  });

  test('of an unknown key is at the key', () => {
    const [at] = positions(text, [unknown(['areas', 0, 'label', 'zh'])]);
    expect(at).toEqual(positionOf(text, only(text, '"zh"')));
  });

  test('comes in the order of the text, whatever the order of the checks', () => {
    const findings = [['version'], ['areas', 1, 'id'], ['areas', 0, 'id'], ['name']].map(missing);
    expect(locate(text, findings).map(({ path }) => path)).toEqual([
      'name',
      'areas/0/id',
      'areas/1/id',
      'version',
    ]);
  });

  test('of a key that is there twice is at the last one, which is the one that counts', () => {
    const twice = '{"a": {"b": 1}, "c": 2, "a": {"d": 3}}';
    const [d, b] = positions(twice, [missing(['a', 'd']), missing(['a', 'b'])]);
    expect(d?.column).toBe(only(twice, '3') + 1);
    expect(b?.column).toBe(only(twice, '{"d"') + 1);
  });

  test.each([0, 1, 2, '\t'])('is where its value can be read, in any layout: %j', (indent) => {
    const json = JSON.stringify(template, null, indent);
    const lines = json.split('\n');
    const offsets = lines.map((_, i) => lines.slice(0, i).join('\n').length + (i > 0 ? 1 : 0));
    const findings = [...stepsIn(template)].map(missing);
    const located = locate(json, findings);
    expect(located).toHaveLength(findings.length);
    for (const { steps, at } of located) {
      if (!at) throw new Error('no position');
      const rest = json.slice((offsets[at.line - 1] ?? 0) + at.column - 1);
      let value: unknown = template;
      for (const step of steps) value = Reflect.get(Object(value), step);
      expect(rest.startsWith(JSON.stringify(value, null, indent).slice(0, 1))).toBe(true);
      if (typeof value !== 'object') expect(rest.startsWith(JSON.stringify(value))).toBe(true);
    }
  });

  test('in nests of a million brackets is found all the same', () => {
    const deep = `{"x": ${'['.repeat(1_000_000)}${']'.repeat(1_000_000)}, "y": 1}`;
    const [at] = positions(deep, [missing(['y'])]);
    expect(at?.column).toBe(only(deep, '1}') + 1);
  });
});
