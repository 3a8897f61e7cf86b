import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { renderJson, renderNdjson, stringify } from '../../src/formats/json.ts';
import { sections } from '../../src/sections/index.ts';
import { stats } from '../../src/sections/stats.ts';
import { fc } from '../random.ts';
import { ask, print } from '../sections/ask.ts';
import { columns, countingTable, firms, manyFirms, sheetOf, textTable, whole } from './firms.ts';

function parse(text: string): unknown {
  return JSON.parse(text);
}

const keys = columns.map(({ key }) => key);
const records = v.array(v.record(v.string(), v.unknown()));

describe('renderJson', () => {
  it('is a bare array with the values as they are', () => {
    expect(parse(whole(renderJson(sheetOf())))).toEqual(firms);
  });

  it('is an array for one row and for none', () => {
    expect(parse(whole(renderJson(sheetOf(firms.slice(0, 1)))))).toEqual(firms.slice(0, 1));
    expect(whole(renderJson(sheetOf([])))).toBe('[]\n');
  });

  it('has every key, in the order of the columns, whatever is absent', () => {
    const rows = v.parse(records, parse(whole(renderJson(sheetOf()))));
    for (const row of rows) expect(Object.keys(row)).toEqual(keys);
  });

  it('writes numbers as numbers, lists as lists and what is absent as null', () => {
    const [trina, , startUp] = v.parse(records, parse(whole(renderJson(sheetOf()))));
    expect(trina).toMatchObject({ staff: 23077, tags: ['listed', 'solar'], note: null });
    expect(startUp).toMatchObject({ staff: null, tags: [] });
  });

  it('ends with a newline', () => {
    expect(whole(renderJson(sheetOf()))).toMatch(/\]\n$/);
  });

  it('escapes what would act on a terminal, and gives it back to a parser', () => {
    const texts = [
      '\u001b[31mred',
      'a\u009b31mb',
      'a\u0085b\u007f',
      '\u202eabc\u202c',
      '\u2066a\u2069',
    ];
    const json = whole(renderJson(textTable(texts)));
    expect(json).not.toMatch(/(?!\n)\p{Control}|\p{Bidi_Control}/u);
    expect(json).toContain('\\u202eabc\\u202c');
    expect(json).toContain('\\u009b');
    expect(parse(json)).toEqual(texts.map((text) => ({ text })));
  });

  it('gives any text back, and never a control or bidirectional character', () => {
    const controls = fc.constantFrom(
      '\u0080',
      '\u009f',
      '\u061c',
      '\u200e',
      '\u202a',
      '\u2069',
      '\u2028',
    );
    const text = fc.array(fc.oneof(controls, fc.string({ unit: 'binary' }))).map((t) => t.join(''));
    fc.assert(
      fc.property(text, (original) => {
        const json = stringify({ text: original });
        expect(parse(json)).toEqual({ text: original });
        expect(json).not.toMatch(/\p{Control}|\p{Bidi_Control}|[\u2028\u2029]/u);
      }),
      { numRuns: 1000 },
    );
  });

  it.each(sections)('answers for all of $id with as many objects as rows', async (section) => {
    const json = await print(section, { format: 'json' }, { all: true });
    const rows = v.parse(records, parse(json));
    expect(rows.map(({ id }) => id)).toEqual(ask(section, { all: true }).ids);
    for (const row of rows) expect(Object.keys(row)).toEqual(section.keys);
  });

  it('gives money, shares and areas of real figures as plain numbers', async () => {
    const json = await print(stats, { format: 'json' }, { all: true });
    const rows = v.parse(records, parse(json));
    const figure = (id: string) => rows.find((row) => row['id'] === id)?.['value'];
    expect(figure('gdp-2021-wujin-with-cedz')).toBe(295_158_000_000);
    expect(figure('registered-urban-unemployment-rate-2021-wujin-with-cedz')).toBe(1.67);
    expect(figure('carrier-floor-area-added-2021')).toBe(320_000);
    expect(rows.every(({ value }) => typeof value === 'number')).toBe(true);
  });
});

describe.each([
  ['renderJson', renderJson, (all: readonly unknown[]) => `${JSON.stringify(all, null, 2)}\n`],
  [
    'renderNdjson',
    renderNdjson,
    (all: readonly unknown[]) => all.map((each) => `${JSON.stringify(each)}\n`).join(''),
  ],
] as const)('%s of a long answer', (_, format, asWhole) => {
  const many = manyFirms(1000);

  it('comes in pieces that are together what they would be as a whole', () => {
    const pieces = [...format(sheetOf(many))];
    expect(pieces.join('')).toBe(asWhole(many));
    expect(pieces.length).toBeGreaterThan(4);
    expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThan(1 << 16);
  });

  it('is made no further than it is read', () => {
    const made = countingTable(many);
    for (const _ of format(made.table)) break;
    expect(made.rows()).toBeLessThan(many.length / 2);
  });
});

describe('renderNdjson', () => {
  it('is one object a line', () => {
    const lines = whole(renderNdjson(sheetOf())).split('\n');
    expect(lines.pop()).toBe('');
    expect(lines.map(parse)).toEqual(firms);
  });

  it('is nothing when there are no rows', () => {
    expect(whole(renderNdjson(sheetOf([])))).toBe('');
  });

  it('says the same as JSON', async () => {
    const ndjson = await print(stats, { format: 'ndjson' }, { all: true });
    const json = await print(stats, { format: 'json' }, { all: true });
    expect(ndjson.trimEnd().split('\n').map(parse)).toEqual(parse(json));
  });

  it('keeps a record on its line, whatever its texts hold', () => {
    const texts = ['a\nb\r\nc', 'd\u2028e\u2029f', 'g\u0085h'];
    const lines = whole(renderNdjson(textTable(texts)))
      .trimEnd()
      .split(/[\n\r\u2028\u2029\u0085]/);
    expect(lines.map(parse)).toEqual(texts.map((text) => ({ text })));
  });
});
