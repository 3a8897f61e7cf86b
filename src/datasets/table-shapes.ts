import {
  fieldOf,
  isByLanguage,
  listOf,
  type Node,
  propertiesOf,
  refersTo,
  resolve,
  snakeCase,
  words,
} from './schema-nodes.ts';

/** The tables of a dataset, as its schema declares it. */

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

/** A column, and the keys that lead to its value in an entry. */
export type ShapeColumn = {
  readonly field: Field;
  readonly path: readonly string[];
  /** Whether it has several values, parted by "; ". */
  readonly isList: boolean;
  /** The keys that lead to what is null if all of its columns are empty. */
  readonly nullAt: readonly string[] | null;
};

/** A table: an array of the dataset, or an array inside of its entries. */
export type Shape = {
  readonly name: string;
  readonly description: string;
  /** The key of the array in the dataset. */
  readonly array: string;
  /** Of an array inside of entries: its key there, the name of an entry, and whether entries need it. */
  readonly inside: {
    readonly key: string;
    readonly owner: string;
    readonly isNeeded: boolean;
  } | null;
  /** Whether the values of the array are no objects. */
  readonly isPlain: boolean;
  readonly columns: readonly ShapeColumn[];
};

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
  tensions: 'tension',
  sources: 'source',
};

/** Arrays inside of entries become tables with a plain name: figure_claims, award_granters. */
const inside: Readonly<Record<string, string>> = { grantedBy: 'granters' };

/**
 * A text becomes a column for each language, an object one for each of its keys, an array inside of an
 * entry a table of its own.
 */
export function shapesOf(schema: Node, languages: readonly string[]): readonly Shape[] {
  const whole = { schema, languages };
  const arrays = propertiesOf(schema).filter(
    ({ node }) => resolve(schema, node['items'])['type'] === 'object',
  );
  return arrays.flatMap(({ name: array, node }): readonly Shape[] => {
    const item = resolve(schema, node['items']);
    const one = singular[array] ?? array;
    const needed = listOf(item['required']);
    const children = propertiesOf(item).flatMap(({ name: key, node }) => {
      const inner = resolve(schema, node);
      if (inner['type'] !== 'array') return [];
      const each = resolve(schema, inner['items']);
      const isText = isByLanguage(inner['items']);
      const reference = singular[refersTo(each) ?? ''] ?? '';
      // An entry that refers to others of its own array has two of them in a row.
      const named = isText ? 'name' : reference === one ? `other_${one}` : reference;
      return {
        name: `${one}_${inside[key] ?? key}`,
        description: words(inner['description']),
        array,
        inside: { key, owner: one, isNeeded: needed.includes(key) },
        isPlain: !isText && each['type'] !== 'object',
        columns: columnsOf(whole, inner['items'], named, []),
      };
    });
    const table = {
      name: snakeCase(array),
      description: words(node['description']),
      array,
      inside: null,
      isPlain: false,
      columns: columnsOf(whole, item, '', []),
    };
    return [table, ...children];
  });
}

/** The schema, and the languages of the dataset. */
type Whole = { readonly schema: Node; readonly languages: readonly string[] };

/** The columns of a value with a schema. */
function columnsOf(
  whole: Whole,
  node: unknown,
  name: string,
  path: readonly string[],
  required = true,
): readonly ShapeColumn[] {
  const { schema, languages } = whole;
  const resolved = resolve(schema, node);
  const isRequired = required && !resolved['nullable'];
  const nullAt = required && resolved['nullable'] === true ? path : null;
  const description = words(resolved['description']);
  const text = [node, resolved['of']].find(isByLanguage);
  if (text !== undefined) {
    return languages.map((language, i) => ({
      field: {
        name: `${name}_${language}`,
        type: 'string',
        // A text may be in some languages only: nothing says which.
        required: isRequired && languages.length === 1 && i === 0,
        ...(description !== '' && { description }),
      },
      path: [...path, language],
      isList: isNames(text),
      nullAt,
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
        [...path, key],
        isRequired && needed.includes(key),
      ),
    );
  }
  return [{ field: scalar(resolved, name, isRequired), path, isList: false, nullAt }];
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

function isNames(node: unknown): boolean {
  return words(fieldOf(node, '$ref')).endsWith('/Names');
}
