import type { Json } from '../formats/column.ts';
import { assessFact, type Catalogue, entry, factsOf } from '../lookup/catalogue.ts';
import type { Claim } from '../model/types.ts';
import { evidences, keysOf } from '../model/vocabulary.ts';

/** A column of a table, with what a Data Package says of it; what does not apply is left out. */
export type Field = {
  readonly name: string;
  readonly type: 'string' | 'number' | 'integer' | 'boolean';
  readonly required: boolean;
  readonly description?: string;
  readonly examples?: readonly unknown[];
  readonly pattern?: string;
  readonly values?: readonly string[];
  readonly minimum?: number;
  readonly maximum?: number;
  /** The table whose ids it holds. */
  readonly refersTo?: string;
};

/** A table of plain values: an array of the dataset, or an array inside of its entries. */
export type Table = {
  readonly name: string;
  readonly description: string;
  readonly key: readonly string[];
  readonly columns: readonly { readonly field: Field; readonly read: (row: Row) => Json }[];
  readonly rows: readonly Row[];
};

/** An entry; or an item of an array inside of one, with its place there. */
type Row = {
  readonly item: unknown;
  readonly owner: string;
  readonly position: number;
};
type Column = Table['columns'][number];

/** A part of a JSON Schema. */
type Node = { readonly [key: string]: unknown };

/** What one entry of each array is called where others refer to it. */
const singular: Readonly<Record<string, string>> = {
  areas: 'area',
  groups: 'group',
  indicators: 'indicator',
  figures: 'figure',
  lists: 'list',
  rankings: 'ranking',
  awards: 'award',
  policies: 'policy',
  places: 'place',
  terms: 'term',
  sources: 'source',
};

/** Arrays inside of entries become tables with a plain name: figure_claims, award_granters. */
const inside: Readonly<Record<string, string>> = { grantedBy: 'granters' };

/**
 * The dataset as tables, as its schema declares it: a text becomes a column for each language, an object
 * one for each of its keys, an array inside of an entry a table of its own, with the id of the entry
 * and the position. The rules of evidence add theirs: `evidence` to facts, `preferred` and the unit
 * to claims.
 */
export function tablesOf(catalogue: Catalogue, schema: Node): readonly Table[] {
  const arrays = propertiesOf(schema).filter(
    ({ node }) => resolve(schema, node['items'])['type'] === 'object',
  );
  const { languages } = catalogue.dataset;
  const derived = derivedColumns(catalogue);
  return arrays.flatMap(({ name, node }) => {
    const entries = listOf(fieldOf(catalogue.dataset, name));
    const item = resolve(schema, node['items']);
    const columns = columnsOf({ schema, languages }, item, '', ({ item }) => item);
    const rows = entries.map((entry, i) => ({ item: entry, owner: '', position: i + 1 }));
    const children = propertiesOf(item).flatMap((property) => {
      const array = resolve(schema, property.node);
      if (array['type'] !== 'array') return [];
      return [childTable({ schema, languages }, name, property.name, array, entries, derived)];
    });
    const isFact = children.some(({ name }) => name.endsWith('_claims'));
    const table = {
      name: snakeCase(name),
      description: words(node['description']),
      key: columns.slice(0, 1).map(({ field }) => field.name),
      columns: [...columns, ...(isFact ? [derived.evidence] : [])],
      rows,
    };
    return [table, ...children];
  });
}

/** The schema, and the languages of the dataset. */
type Whole = { readonly schema: Node; readonly languages: readonly string[] };

function childTable(
  whole: Whole,
  parent: string,
  key: string,
  array: Node,
  entries: readonly unknown[],
  derived: ReturnType<typeof derivedColumns>,
): Table {
  const one = singular[parent] ?? parent;
  const name = `${one}_${inside[key] ?? key}`;
  const item = resolve(whole.schema, array['items']);
  const owner: Column = {
    field: {
      name: one,
      type: 'string',
      required: true,
      description: `The id of the ${one}.`,
      refersTo: parent,
    },
    read: ({ owner }) => owner,
  };
  const position: Column = {
    field: {
      name: 'position',
      type: 'integer',
      required: true,
      minimum: 1,
      description: 'The place in the list, from 1.',
    },
    read: ({ position }) => position,
  };
  const named = isByLanguage(array['items']) ? 'name' : (singular[refersTo(item) ?? ''] ?? '');
  return {
    name,
    description: words(array['description']),
    key: [one, 'position'],
    columns: [
      owner,
      position,
      ...columnsOf(whole, fieldOf(array, 'items'), named, ({ item }) => item),
      ...(name === 'figure_claims' ? [derived.unit] : []),
      ...(key === 'claims' ? [derived.preferred] : []),
    ],
    rows: entries.flatMap((entry) =>
      listOf(fieldOf(entry, key)).map((each, i) => ({
        item: each,
        owner: words(fieldOf(entry, 'id')),
        position: i + 1,
      })),
    ),
  };
}

/** The columns of a value with a schema; `at` finds the value in a row. */
function columnsOf(
  whole: Whole,
  node: unknown,
  name: string,
  at: (row: Row) => unknown,
  required = true,
): readonly Column[] {
  const { schema, languages } = whole;
  const resolved = resolve(schema, node);
  const isRequired = required && !resolved['nullable'];
  const description = words(resolved['description']);
  if ([node, resolved['of']].some(isByLanguage)) {
    return languages.map((language, i) => ({
      field: {
        name: `${name}_${language}`,
        type: 'string',
        // A text may be in some languages only: nothing says which.
        required: isRequired && languages.length === 1 && i === 0,
        ...(description !== '' && { description }),
      },
      read: (row) => inOneField(fieldOf(at(row), language)),
    }));
  }
  if (resolved['type'] === 'array') return [];
  if (resolved['type'] === 'object') {
    const needed = listOf(resolved['required']);
    return propertiesOf(resolved).flatMap(({ name: key, node }) =>
      columnsOf(
        whole,
        node,
        name === '' ? key : `${name}_${key}`,
        (row) => fieldOf(at(row), key),
        isRequired && needed.includes(key),
      ),
    );
  }
  return [{ field: scalar(resolved, name, isRequired), read: (row) => plain(at(row)) }];
}

function scalar(node: Node, name: string, required: boolean): Field {
  const { type, pattern, minimum, maximum, examples } = node;
  const description = words(node['description']);
  const values = [...listOf(node['enum']), node['const']].filter(
    (each) => typeof each === 'string',
  );
  const table = refersTo(node);
  return {
    name,
    type:
      node['const'] === true || type === 'boolean'
        ? 'boolean'
        : type === 'integer' || type === 'number'
          ? type
          : 'string',
    required,
    ...(description !== '' && { description }),
    ...(Array.isArray(examples) && { examples }),
    ...(typeof pattern === 'string' && { pattern }),
    ...(values.length > 0 && { values }),
    ...(typeof minimum === 'number' && { minimum }),
    ...(typeof maximum === 'number' && { maximum }),
    ...(table !== null && name !== 'id' && { refersTo: snakeCase(table) }),
  };
}

/** What the rules of evidence say of facts and claims. */
function derivedColumns({ dataset, sources, indicators }: Catalogue) {
  const assessments = new Map(
    factsOf(dataset).map((fact) => [fact.id, assessFact<Claim>(fact, sources)]),
  );
  const unitOf = new Map(
    dataset.figures.map(({ id, indicator }) => [id, entry(indicators, indicator).unit]),
  );
  const evidence: Column = {
    field: {
      name: 'evidence',
      type: 'string',
      required: true,
      description: 'What the claims amount to, by rule.',
      values: keysOf(evidences),
    },
    read: ({ item }) => assessments.get(words(fieldOf(item, 'id')))?.evidence ?? null,
  };
  const preferred: Column = {
    field: {
      name: 'preferred',
      type: 'boolean',
      required: true,
      description: 'Whether this claim speaks for the fact, by rule.',
    },
    read: ({ item, owner }) => assessments.get(owner)?.preferred.claim === item,
  };
  const unit: Column = {
    field: {
      name: 'unit',
      type: 'string',
      required: true,
      description: 'The unit of the value.',
      refersTo: 'units',
    },
    read: ({ owner }) => unitOf.get(owner) ?? null,
  };
  return { evidence, preferred, unit };
}

/** A node of the schema with what it refers to; what may be null says so. */
function resolve(schema: Node, node: unknown): Node {
  const own = objectOf(node);
  const [, name = ''] = /^#\/\$defs\/(\w+)$/.exec(words(own['$ref'])) ?? [];
  if (name !== '') return { ...objectOf(fieldOf(schema['$defs'], name)), ...own };
  const [of, nothing] = listOf(own['anyOf']);
  if (fieldOf(nothing, 'type') !== 'null') return own;
  return { ...resolve(schema, of), ...own, of, nullable: true };
}

function propertiesOf(schema: Node) {
  const properties = objectOf(schema['properties']);
  return Object.entries(properties).map(([name, node]) => ({ name, node: objectOf(node) }));
}

/** Texts and lists of names. */
function isByLanguage(node: unknown): boolean {
  return /^#\/\$defs\/(Text|Names)$/.test(words(fieldOf(node, '$ref')));
}

/** "id of areas" or "word of topics" is how the schema says so. */
function refersTo(node: Node): string | null {
  return /^(?:id|word) of (\w+)$/.exec(words(node['$comment']))?.[1] ?? null;
}

/** Data Packages have no capitals in the names of tables: award_kinds. */
function snakeCase(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

function inOneField(value: unknown): Json {
  return Array.isArray(value) ? value.join('; ') : plain(value);
}

function objectOf(value: unknown): Node {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

function fieldOf(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function words(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function plain(value: unknown): Json {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? value
    : null;
}
