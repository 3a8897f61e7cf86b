import type { Json } from '../formats/column.ts';

/** What the tables read of a JSON Schema and of the values that it describes. */

/** A part of a JSON Schema. */
export type Node = { readonly [key: string]: unknown };

/** A node of the schema with what it refers to; what may be null says so. */
export function resolve(schema: Node, node: unknown): Node {
  const own = objectOf(node);
  const [, name = ''] = /^#\/\$defs\/(\w+)$/.exec(words(own['$ref'])) ?? [];
  if (name !== '') return { ...objectOf(fieldOf(schema['$defs'], name)), ...own };
  const [of, nothing] = listOf(own['anyOf']);
  if (fieldOf(nothing, 'type') !== 'null') return own;
  return { ...resolve(schema, of), ...own, of, nullable: true };
}

export function propertiesOf(schema: Node) {
  const properties = objectOf(schema['properties']);
  return Object.entries(properties).map(([name, node]) => ({ name, node: objectOf(node) }));
}

/** Texts and lists of names. */
export function isByLanguage(node: unknown): boolean {
  return /^#\/\$defs\/(Text|Names)$/.test(words(fieldOf(node, '$ref')));
}

/** "id of areas" or "word of topics" is how the schema says so. */
export function refersTo(node: Node): string | null {
  return /^(?:id|word) of (\w+)$/.exec(words(node['$comment']))?.[1] ?? null;
}

/** Data Packages have no capitals in the names of tables: award_kinds. */
export function snakeCase(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

export function inOneField(value: unknown): Json {
  return Array.isArray(value) ? value.join('; ') : plain(value);
}

export function objectOf(value: unknown): Node {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

export function fieldOf(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}

export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

export function words(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

export function plain(value: unknown): Json {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? value
    : null;
}
