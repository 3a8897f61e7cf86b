import { type Finding, finding } from '../model/finding.ts';
import { type DelimitedText, positionsIn, type Row, readDelimited } from './delimited-text.ts';
import { unguarded } from './guarded.ts';
import { isObject, itemsOf, valueIn } from './json-value.ts';
import { concepts } from './references.ts';
import type { Node } from './schema-nodes.ts';
import { type Shape, type ShapeColumn, shapesOf } from './table-shapes.ts';

/** A Data Package as `wujin export --format datapackage` writes it, on its way back. */

/** Where an entry is in its table. */
type Place = { readonly file: string; readonly table: DelimitedText; readonly row: Row };

export type PackageInput = {
  readonly value: unknown;
  /** Rows that belong to no entry, and quotes that are not closed. */
  readonly problems: readonly Finding[];
  /** Findings with the files and positions of their entries. */
  readonly locate: (findings: readonly Finding[]) => readonly Finding[];
};

/** Reads the tables that a descriptor lists. `read` gives the text of a file beside it. */
export async function readPackage(
  descriptor: unknown,
  schema: Node,
  read: (name: string) => Promise<{ readonly text: string; readonly file: string }>,
): Promise<PackageInput | Finding> {
  const paths = pathsIn(descriptor);
  if (!paths.has('sources')) return finding('resources', 'not-a-package', { missing: 'sources' });
  const places = new Map<unknown, Place>();
  const tables = new Map<string, { readonly file: string; readonly table: DelimitedText }>();
  for (const [name, path] of paths) {
    const { text, file } = await read(path);
    tables.set(name, { file, table: readDelimited(text, () => true) });
  }
  const languages = languagesOf(descriptor, tables.get('sources')?.table);
  const shapes = shapesOf(schema, languages);
  const own = valueIn(descriptor, 'wujin');
  const value: Record<string, unknown> = { ...(isObject(own) ? own : {}), languages };
  const byId = new Map<string, Record<string, unknown>>();
  const problems: Finding[] = [];
  for (const shape of shapes) {
    const opened = tables.get(shape.name);
    if (!opened) continue;
    const { file, table } = opened;
    const columns = columnsIn(shape, table);
    const rows = table.rows.map((row) => ({ row, item: itemOf(shape, columns, row) }));
    for (const { row, item } of rows) if (!shape.isPlain) places.set(item, { file, table, row });
    if (table.openLine !== null) {
      const at = { line: table.openLine, column: 1 };
      problems.push({ ...finding('/', 'quote-open', {}), at, file });
    }
    if (shape.inside === null) {
      value[shape.array] = rows.map(({ item }) => item);
      for (const { item } of rows) {
        if (isRecord(item)) byId.set(`${shape.array} ${String(item['id'])}`, item);
      }
    } else {
      problems.push(...addInside(shape, shape.inside, opened, rows, byId));
    }
  }
  return { value, problems, locate: (found) => found.map((each) => located(value, places, each)) };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return isObject(value);
}

/** The paths of the tables by their names. Only files beside the descriptor are read. */
function pathsIn(descriptor: unknown): ReadonlyMap<string, string> {
  return new Map(
    itemsOf(descriptor, 'resources').flatMap((resource) => {
      const [name, path] = [valueIn(resource, 'name'), valueIn(resource, 'path')];
      const isBeside = typeof path === 'string' && /^[\w-][\w.-]*\.csv$/.test(path);
      return typeof name === 'string' && isBeside ? [[name, path] as const] : [];
    }),
  );
}

/** The languages of the dataset; if the descriptor does not have them, those of the titles of sources. */
function languagesOf(descriptor: unknown, sources: DelimitedText | undefined): readonly string[] {
  const declared = itemsOf(valueIn(descriptor, 'wujin'), 'languages');
  const languages = declared.filter((each) => typeof each === 'string');
  if (languages.length > 0) return languages;
  return (sources?.header.fields ?? []).flatMap((name) => /^title_(.+)$/.exec(name)?.[1] ?? []);
}

type FoundColumn = ShapeColumn & { readonly field: ShapeColumn['field']; readonly at: number };

function columnsIn({ columns }: Shape, { header }: DelimitedText): readonly FoundColumn[] {
  return columns.flatMap((column) => {
    const at = header.fields.indexOf(column.field.name);
    return at < 0 ? [] : [{ ...column, at }];
  });
}

function itemOf(shape: Shape, columns: readonly FoundColumn[], { fields }: Row): unknown {
  if (shape.isPlain) {
    const [column] = columns;
    return column === undefined ? undefined : readField(column, fields[column.at] ?? '');
  }
  const item: Record<string, unknown> = {};
  for (const column of columns) {
    const cell = fields[column.at] ?? '';
    if (cell !== '') setAt(item, column.path, readField(column, cell));
  }
  for (const { nullAt } of columns) {
    const [key, ...deeper] = nullAt ?? [];
    if (key !== undefined && deeper.length === 0) item[key] ??= null;
  }
  return item;
}

function readField({ field, isList }: ShapeColumn, cell: string): unknown {
  const text = unguarded(cell);
  if (isList) return text.split('; ');
  if (field.type === 'boolean') return text === 'true' ? true : text === 'false' ? false : text;
  if (field.type === 'string') return text;
  // What is no number stays a text, and the schema says so.
  const value = Number(text);
  return Number.isFinite(value) && text.trim() !== '' ? value : text;
}

function setAt(item: Record<string, unknown>, path: readonly string[], value: unknown): void {
  let inner = item;
  for (const key of path.slice(0, -1)) {
    const next = inner[key];
    const object = isRecord(next) ? next : {};
    inner[key] = object;
    inner = object;
  }
  const last = path.at(-1);
  if (last !== undefined) inner[last] = value;
}

/** Puts items into the entries that they belong to, in the order of their positions. Returns what is left over. */
function addInside(
  { array }: Shape,
  { key, owner, isNeeded }: NonNullable<Shape['inside']>,
  { file, table }: { readonly file: string; readonly table: DelimitedText },
  rows: readonly { readonly row: Row; readonly item: unknown }[],
  byId: ReadonlyMap<string, Record<string, unknown>>,
): readonly Finding[] {
  const { header } = table;
  const problems: Finding[] = [];
  const [ownerAt, positionAt] = [header.fields.indexOf(owner), header.fields.indexOf('position')];
  const position = ({ fields }: Row) => Number(fields[positionAt] ?? 0);
  if (isNeeded) {
    for (const [name, entry] of byId) if (name.startsWith(`${array} `)) entry[key] = [];
  }
  for (const { row, item } of [...rows].sort((a, b) => position(a.row) - position(b.row))) {
    const id = row.fields[ownerAt] ?? '';
    const entry = byId.get(`${array} ${id}`);
    if (!entry) {
      const at = positionsIn(table)(row, Math.max(0, ownerAt));
      const concept = concepts.find((each) => each === array);
      if (concept === undefined) continue;
      const args = { id, concept, meant: null, accepted: [] };
      problems.push({ ...finding(owner, 'unknown-reference', args), at, file });
      continue;
    }
    const items = entry[key];
    if (Array.isArray(items)) items.push(item);
    else entry[key] = [item];
  }
  return problems;
}

/** A finding with the position of the cell, or of the row of the innermost entry around it. */
function located(value: unknown, places: ReadonlyMap<unknown, Place>, found: Finding): Finding {
  let inner = value;
  let place = places.get(inner);
  let column: readonly string[] = [];
  for (const step of found.steps) {
    inner = typeof inner === 'object' && inner !== null ? Reflect.get(inner, step) : undefined;
    const next = isObject(inner) ? places.get(inner) : undefined;
    column = next ? [] : [...column, String(step)];
    place = next ?? place;
  }
  if (!place) return found;
  const { file, table, row } = place;
  const field = Math.max(0, table.header.fields.indexOf(column.join('_')));
  return { ...found, at: positionsIn(table)(row, field), file };
}
