import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { topics } from '../../data/vocabularies.ts';
import { factsOf } from '../../src/lookup/catalogue.ts';
import { runWujin } from '../cli/harness.ts';
import { bundled } from '../model/bundled.ts';
import { type Field, readPackage, type Table } from './data-package.ts';

/**
 * The exports in a database that is not ours: it takes them without being told anything, gives the
 * columns the types that they have, and answers in SQL what the commands answer.
 */
let folder = '';
let instance: DuckDBInstance;
let connection: DuckDBConnection;
let read: ReturnType<typeof readPackage>;

type Cell = string | number | boolean | null;
type Row = Readonly<Record<string, Cell>>;

async function sql(query: string): Promise<readonly Row[]> {
  const result = await connection.runAndReadAll(query);
  return result.getRowObjectsJson().map((row) =>
    Object.fromEntries(
      // Whole numbers of 64 bits come as texts.
      Object.entries(row).map(([name, cell]) => [name, plain(cell)]),
    ),
  );
}

function plain(cell: unknown): Cell {
  if (typeof cell === 'string' && /^\d{1,15}$/.test(cell)) return Number(cell);
  return typeof cell === 'string' || typeof cell === 'number' || typeof cell === 'boolean'
    ? cell
    : null;
}

const name = (identifier: string) => `"${identifier.replaceAll('"', '""')}"`;
const text = (value: string) => `'${value.replaceAll("'", "''")}'`;

async function typesOf(relation: string): Promise<Row> {
  const columns = await sql(`describe from ${relation}`);
  return Object.fromEntries(
    columns.map(({ column_name, column_type = null }) => [String(column_name), column_type]),
  );
}

async function ask(...argv: readonly string[]): Promise<readonly Readonly<Record<string, Cell>>[]> {
  const { stdout, exit } = await runWujin([...argv, '--json']);
  expect(exit).toBe(0);
  return JSON.parse(stdout);
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'wujin-duckdb-'));
  const write = async (format: string, out: string) => {
    const { exit } = await runWujin(['export', '--format', format, '--out', join(folder, out)]);
    expect(exit).toBe(0);
  };
  await write('ndjson', 'claims.ndjson');
  await write('datapackage', 'package');
  read = readPackage(join(folder, 'package'));
  instance = await DuckDBInstance.create(':memory:', { threads: '2' });
  connection = await instance.connect();
  const claims = text(join(folder, 'claims.ndjson'));
  await connection.run(`create table claims as from read_json_auto(${claims})`);
  for (const table of inOrder([...read.tables.values()])) await load(table);
});

afterAll(() => {
  connection.closeSync();
  instance.closeSync();
  rmSync(folder, { recursive: true, force: true });
});

const types: Readonly<Record<Field['type'], string>> = {
  string: 'VARCHAR',
  number: 'DOUBLE',
  integer: 'BIGINT',
  boolean: 'BOOLEAN',
};

const pathOf = ({ resource }: Table) => text(join(folder, 'package', resource.path));

/** What others refer to comes first. */
function inOrder(tables: readonly Table[]): readonly Table[] {
  const done: Table[] = [];
  const isDone = (resource: string) => done.some((table) => table.resource.name === resource);
  while (done.length < tables.length) {
    const next = tables.find(
      ({ resource }) =>
        !isDone(resource.name) &&
        resource.schema.foreignKeys.every(({ reference }) => isDone(reference.resource)),
    );
    if (!next) throw new Error('tables refer to each other in a circle');
    done.push(next);
  }
  return done;
}

/** A table with all that the package declares; the database refuses what does not keep to it. */
async function load(table: Table): Promise<void> {
  const { schema } = table.resource;
  const columns = schema.fields.map(
    ({ name: field, type, constraints: { required, enum: values, minimum, maximum } }) =>
      [
        name(field),
        types[type],
        required ? 'not null' : '',
        values ? `check (${name(field)} in (${values.map(text)}))` : '',
        minimum === undefined ? '' : `check (${name(field)} >= ${minimum})`,
        maximum === undefined ? '' : `check (${name(field)} <= ${maximum})`,
      ].join(' '),
  );
  const keys = [
    `primary key (${schema.primaryKey.map(name)})`,
    ...schema.foreignKeys.map(
      ({ fields, reference }) =>
        `foreign key (${fields.map(name)}) references ${name(reference.resource)} (${reference.fields.map(name)})`,
    ),
  ];
  const given = schema.fields.map((field) => `${text(field.name)}: ${text(types[field.type])}`);
  await connection.run(`create table ${name(table.resource.name)} (${[...columns, ...keys]})`);
  await connection.run(
    `insert into ${name(table.resource.name)}
     from read_csv(${pathOf(table)}, header = true, auto_detect = false, delim = ',', quote = '"',
       escape = '"', nullstr = '', columns = {${given}})`,
  );
}

describe('NDJSON', () => {
  test('has the types that its values have, found by the database itself', async () => {
    const found = await typesOf('claims');
    expect(found).toMatchObject({
      claim: 'VARCHAR',
      value: 'DOUBLE',
      rank: 'BIGINT',
      outOf: 'BIGINT',
      preferred: 'BOOLEAN',
      firstDay: 'DATE',
      lastDay: 'DATE',
      accessed: 'DATE',
    });
    const others = Object.entries(found).filter(([, type]) => type === 'VARCHAR');
    expect(others).toHaveLength(Object.keys(found).length - 7);
  });

  test('is loaded whole', async () => {
    const claims = factsOf(bundled).flatMap((fact) => fact.claims);
    expect(await sql('select count(*) as n, count(distinct claim) as d from claims')).toEqual([
      { n: claims.length, d: claims.length },
    ]);
  });
});

describe('the tables of the package', () => {
  test('are loaded whole, with the keys and the rules that it declares', async () => {
    expect(read.tables.size).toBeGreaterThan(15);
    for (const [table, { rows }] of read.tables) {
      expect({ table, rows: await sql(`select count(*) as n from ${name(table)}`) }).toEqual({
        table,
        rows: [{ n: rows.length }],
      });
    }
  });

  test('count places and years in whole numbers, by their descriptor', async () => {
    expect(await typesOf('ranking_claims')).toMatchObject({ rank: 'BIGINT', outOf: 'BIGINT' });
    expect(await typesOf('rankings')).toMatchObject({ year: 'BIGINT' });
    expect(await typesOf('awards')).toMatchObject({ year: 'BIGINT' });
    expect(await typesOf('figure_claims')).toMatchObject({
      value: 'DOUBLE',
      position: 'BIGINT',
      preferred: 'BOOLEAN',
    });
  });

  test('have the same types where the database finds them itself', async () => {
    const differing: string[] = [];
    for (const table of read.tables.values()) {
      // Where nothing stands there is nothing to find.
      if (table.rows.length === 0) continue;
      const found = await typesOf(`read_csv(${pathOf(table)})`);
      for (const field of table.resource.schema.fields) {
        const isEmpty = table.rows.every((row) => row[field.name] === '');
        const type = types[field.type];
        // The code of a division is a text of digits: only the descriptor can say so.
        const isCode = table.resource.name === 'areas' && field.name === 'code';
        // Limits are numbers, and those of the data happen to be whole.
        const isLimit = table.resource.name === 'units' && field.name === 'max';
        if (isEmpty || isCode || isLimit || found[field.name] === type) continue;
        differing.push(`${table.resource.name}/${field.name}: ${found[field.name]}, not ${type}`);
      }
    }
    expect(differing).toEqual([]);
  });

  test('join to what NDJSON has in one', async () => {
    const joined = await sql(`
      select c.figure || '#' || c.position as claim, f.indicator, f.area, f.period, f.kind,
        f.evidence, c.value, c.bound, c.preferred, s.origin, s.grade, i.label_en, a.label_zh
      from figure_claims c
      join figures f on f.id = c.figure
      join indicators i on i.id = f.indicator
      join areas a on a.id = f.area
      join sources s on s.id = c.source
      order by all`);
    expect(joined.length).toBeGreaterThan(200);
    expect(joined).toEqual(
      await sql(`
        select claim, indicator, area, period, kind, evidence, value, bound, preferred, origin,
          grade, label_en, area_zh as label_zh
        from claims where concept = 'figure' order by all`),
    );
  });
});

describe('a question in SQL has the answer of the command:', () => {
  test('the latest GDP of the district with the zone', async () => {
    const area = 'wujin-with-cedz';
    const latest = await sql(`
      select fact as id, period, value from claims
      where indicator = 'gdp' and area = ${text(area)} and kind = 'actual' and preferred
      order by lastDay desc limit 1`);
    const points = await ask('history', 'gdp', '--area', area);
    const {
      id = '',
      period = '',
      value = 0,
    } = points.findLast(({ kind }) => kind === 'actual') ?? {};
    expect(latest).toEqual([{ id, period: plain(period), value }]);
    const [row] = await ask('stats', String(id), '--all');
    expect(row).toMatchObject({ id, value });
  });

  test('the history of every indicator', async () => {
    const answers = await sql(`
      select indicator, fact, value, evidence from claims
      where concept = 'figure' and preferred order by all`);
    const asked: Row[] = [];
    for (const { id: indicator } of bundled.indicators) {
      for (const point of await ask('history', indicator, '--all')) {
        const { id: fact = '', value = 0, evidence = '' } = point;
        asked.push({ indicator, fact, value, evidence });
      }
    }
    const inSequence = (rows: readonly Row[]) => rows.map((row) => JSON.stringify(row)).toSorted();
    expect(inSequence(asked)).toEqual(inSequence(answers));
  });

  test('which facts are disputed, over all sections', async () => {
    const disputed = await sql(
      `select distinct fact from claims where evidence = 'disputed' order by 1`,
    );
    const found = new Set<Cell>();
    for (const section of ['stats', 'rankings', 'awards', 'policies', 'targets', 'places']) {
      const rows = await ask(section, '--evidence', 'disputed', '--all');
      for (const { id = null } of rows) found.add(id);
    }
    expect(disputed.length).toBeGreaterThan(0);
    expect([...found].toSorted()).toEqual(disputed.map(({ fact = null }) => fact));
  });

  test('how many facts each source speaks of, and the five that speak of most', async () => {
    const counts = await sql(`
      select s.id, count(distinct c.fact) as claims
      from sources s left join claims c on c.source = s.id
      group by s.id order by claims desc, s.id`);
    const asked = (await ask('sources')).map(({ id, claims }) => ({ id, claims }));
    expect(new Set(asked)).toEqual(new Set(counts));
    const most = await ask('sources', '--sort', 'claims:desc', '--limit', '5');
    expect(most.map(({ claims }) => claims)).toEqual(
      counts.slice(0, 5).map(({ claims }) => claims),
    );
  });

  test('the best place that the district ever had in a list, and in which', async () => {
    const places = await sql(`
      select list, min(rank) as best from claims
      where concept = 'ranking' and preferred and area = 'wujin' and bound is distinct from 'top'
      group by list order by list`);
    const rows = await ask('rankings', '--all', '--area', 'wujin');
    const best = new Map<Cell, number>();
    for (const { list = null, rank, bound } of rows) {
      if (bound !== 'exact') continue;
      best.set(list, Math.min(Number(rank), best.get(list) ?? Number.POSITIVE_INFINITY));
    }
    expect(places.length).toBeGreaterThan(5);
    expect(new Map(places.map(({ list = null, best }) => [list, best]))).toEqual(best);
  });

  test.each(topics.map(({ id }) => id))('how many figures there are on %s', async (topic) => {
    const [counted] = await sql(`
      select count(*) as n from figures f join indicators i on i.id = f.indicator
      where i.topic = ${text(topic)}`);
    expect(counted).toEqual({ n: (await ask('stats', '--topic', topic, '--all')).length });
  });

  test('which facts have sources that are independent of each other', async () => {
    // Where all claims have one origin, nothing can be corroborated: two copies are one voice.
    const corroborated = await sql(`
      select fact from claims group by fact
      having count(distinct origin) = 1 and any_value(evidence) = 'corroborated'`);
    expect(corroborated).toEqual([]);
    const alone = await sql(`
      select fact as id from claims where concept in ('figure', 'ranking')
      group by fact having count(*) = 1 order by 1`);
    const rows = [
      ...(await ask('stats', '--all', '--evidence', 'single')),
      ...(await ask('rankings', '--all', '--evidence', 'single')),
    ].map(({ id = null }) => id);
    expect(rows).toEqual(expect.arrayContaining(alone.map(({ id = null }) => id)));
  });

  test('what nobody else says, and what somebody else denies, in the audit of every source', async () => {
    const alone = await sql(`
      select distinct a.source || ' ' || a.fact as said from claims a
      where not exists (from claims b where b.fact = a.fact and b.origin <> a.origin)`);
    const denied = await sql(`
      select distinct a.source || ' ' || a.fact as said from claims a
      join claims b on b.fact = a.fact and b.origin <> a.origin where a.evidence = 'disputed'`);
    const isAlone = new Set(alone.map(({ said }) => said));
    const isDenied = new Set(denied.map(({ said }) => said));
    const verdicts: { said: string; verdict: Cell }[] = [];
    for (const { id } of bundled.sources) {
      for (const { fact, verdict = null } of await ask('audit', id)) {
        verdicts.push({ said: `${id} ${fact}`, verdict });
      }
    }
    const ofAlone = verdicts.filter(({ said }) => isAlone.has(said));
    expect(ofAlone.length).toBeGreaterThan(50);
    expect(ofAlone.filter(({ verdict }) => verdict !== 'unconfirmed')).toEqual([]);
    const contradicted = verdicts.filter(({ verdict }) => verdict === 'contradicted');
    expect(contradicted.length).toBeGreaterThan(0);
    expect(contradicted.filter(({ said }) => !isDenied.has(said))).toEqual([]);
  });
});
