import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { parse } from 'csv-parse/sync';
import * as v from 'valibot';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { renderDelimited } from '../../src/formats/delimited.ts';
import { sanitise } from '../../src/terminal/sanitise.ts';
import { runWujin } from '../cli/harness.ts';
import { whole } from '../formats/firms.ts';
import { formulas, hostileTexts, noFormulas } from '../formats/hostile-texts.ts';
import { read } from './programs.ts';

/** CSV and TSV as the programs read them that people open them with, told nothing but the separator. */
type Rows = readonly (readonly string[])[];
type Format = 'csv' | 'tsv';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'wujin-delimited-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const rowsOf = v.array(v.array(v.string()));
const recordsOf = v.array(v.record(v.string(), v.nullable(v.union([v.string(), v.number()]))));

/** Header and records of what a program gives as JSON objects. */
function fromObjects(json: string): Rows {
  const records = v.parse(recordsOf, JSON.parse(json));
  return [
    Object.keys(records[0] ?? {}),
    ...records.map((record) => Object.values(record).map((value) => String(value ?? ''))),
  ];
}

// Debian's own Python, which has Debian's packages.
const python = (program: string, path: string, format: Format) =>
  v.parse(
    rowsOf,
    JSON.parse(
      read('/usr/bin/python3', 'python3-pandas', [
        ...['-c', program, path],
        format === 'csv' ? ',' : '\t',
      ]),
    ),
  );

const pandas = `
import json, sys, pandas
table = pandas.read_csv(sys.argv[1], sep=sys.argv[2], dtype=str, keep_default_na=False)
print(json.dumps([list(table.columns)] + table.values.tolist()))`;

// The module of Python's own library, in the dialects that it has named after Excel.
const excelLike = `
import csv, json, sys
dialect = 'excel' if sys.argv[2] == ',' else 'excel-tab'
with open(sys.argv[1], encoding='utf-8-sig', newline='') as file:
    print(json.dumps(list(csv.reader(file, dialect))))`;

async function duckdb(path: string, format: Format): Promise<Rows> {
  const instance = await DuckDBInstance.create(':memory:', { threads: '2' });
  const connection = await instance.connect();
  try {
    const delimiter = format === 'csv' ? ',' : '\t';
    const result = await connection.runAndReadAll(
      `SELECT * FROM read_csv('${path}', delim = '${delimiter}', all_varchar = true)`,
    );
    const rows = result.getRowsJson().map((row) => row.map((cell) => String(cell ?? '')));
    return [result.columnNames(), ...rows];
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}

const readers: Readonly<Record<string, (path: string, format: Format) => Rows | Promise<Rows>>> = {
  pandas: (path, format) => python(pandas, path, format),
  'the csv module of Python': (path, format) => python(excelLike, path, format),
  csvkit: (path, format) =>
    v.parse(rowsOf, parse(read('csvcut', 'csvkit', [...(format === 'tsv' ? ['-t'] : []), path]))),
  DuckDB: duckdb,
  Miller: (path, format) =>
    fromObjects(read('mlr', 'miller', [`--i${format}`, '--ojson', '-S', 'cat', path])),
};
const cases = Object.keys(readers).flatMap((name) =>
  (['csv', 'tsv'] as const).map((format) => [name, format] as const),
);

async function readAs(name: string, format: Format, text: string): Promise<Rows> {
  const path = join(folder, `own.${format}`);
  writeFileSync(path, text);
  return (await readers[name]?.(path, format)) ?? [];
}

/** What the documentation says of the way back: one apostrophe comes off. */
const withoutApostrophe: Readonly<Record<Format, RegExp>> = {
  csv: /^'(?=['\s]*[=@+\-＝＠＋－])/,
  tsv: /^'(?=['\s]*["=@+\-＝＠＋－])/,
};

/** TSV has neither tabs nor line breaks, nor a backslash that some would take for an escape. */
const inTsv = (text: string) => text.replaceAll(/[\t\n]/g, ' ').replaceAll(/\\(?=[tnr\\])/g, '＼');

const texts = [...hostileTexts, ...formulas, ...noFormulas];
const cleaned: Readonly<Record<Format, readonly string[]>> = {
  csv: texts.map(sanitise),
  tsv: texts.map((text) => inTsv(sanitise(text))),
};

function written(format: Format): string {
  const same = (key: string) => ({ en: key, zh: key });
  const table = {
    columns: ['id', 'text', 'end'].map((key) => ({
      key,
      header: same(key),
      value: (row: string) => (key === 'text' ? row : key),
    })),
    rows: texts,
    layout: { columns: [], fold: [], record: [] },
  };
  return whole(renderDelimited(table, format === 'csv' ? ',' : '\t'));
}

describe.each(cases)('%s reads %s:', (name, format) => {
  test('every text comes back, and none reaches into another field', async () => {
    const [header, ...rows] = await readAs(name, format, written(format));
    expect(header).toEqual(['id', 'text', 'end']);
    expect(rows.map(([id, , end]) => [id, end])).toEqual(texts.map(() => ['id', 'end']));
    const back = rows.map(([, text = '']) => text.replace(withoutApostrophe[format], ''));
    expect(back).toEqual(cleaned[format]);
  });

  test('no text is one that a spreadsheet calculates', async () => {
    const [, ...rows] = await readAs(name, format, written(format));
    const read = rows.map(([, text = '']) => text);
    const risky = read.filter((text) => /^\s*[=@+\-＝＠＋－]/.test(text));
    const numbers = format === 'csv' ? noFormulas : noFormulas.map(inTsv);
    expect(risky.filter((text) => !numbers.includes(text))).toEqual([]);
  });

  test.each(['stats --all', 'sources --all', 'rankings --all', 'terms', 'audit', 'search gaoxin'])(
    'the answer of wujin %s',
    async (command) => {
      const argv = command.split(' ');
      const { stdout, exit } = await runWujin([...argv, '--format', format]);
      expect(exit).toBe(0);
      const rows = await readAs(name, format, stdout);
      const json = JSON.parse((await runWujin([...argv, '--json'])).stdout);
      expect(rows).toHaveLength(json.length + 1);
      const ids = rows.map((row) => row[rows[0]?.indexOf('id') ?? -1]);
      expect(ids).toEqual(['id', ...json.map(({ id }: { id: string }) => id)]);
    },
  );
});

// In TSV, Miller reads the mark as text. Only --bom writes it, for Excel.
test.each(cases.filter(([name, format]) => name !== 'Miller' || format !== 'tsv'))(
  '%s reads %s with a byte-order mark',
  async (name, format) => {
    const argv = ['terms', '--format', format, '--bom'];
    const rows = await readAs(name, format, (await runWujin(argv)).stdout);
    expect(rows[0]?.slice(0, 3)).toEqual(['id', 'term_en', 'term_zh']);
    expect(rows.some((row) => row.includes('高新技术企业'))).toBe(true);
  },
);
