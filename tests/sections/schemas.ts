import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { runWujin } from '../cli/harness.ts';

/** The schemas as a user gets them, and what a validator that is not ours makes of them. */
export type Schema = { readonly [key: string]: unknown };

export const outputNames = [
  'overview',
  'stats',
  'rankings',
  'awards',
  'policies',
  'targets',
  'places',
  'terms',
  'sources',
  'show',
  'search',
  'compare',
  'history',
  'audit',
  'check',
  'doubts',
  'diff',
  'cite',
  'export',
  'error',
] as const;
export type OutputName = (typeof outputNames)[number];

/** What `wujin schema` prints: of the dataset, or of an output. */
export async function printedSchema(name?: OutputName): Promise<Schema> {
  const { stdout } = await runWujin(['schema', ...(name === undefined ? [] : [name])]);
  return JSON.parse(stdout);
}

/** What is wrong with a value, line by line: nothing where it fits. */
export type Validate = (value: unknown) => readonly string[];

/** A validator in strict mode: a keyword that it does not know is an error. */
export function validatorOf(schema: Schema): Validate {
  const ajv = new Ajv2020({ strict: true, allowUnionTypes: false, allErrors: false });
  formats.default(ajv);
  const check = ajv.compile(schema);
  return (value) =>
    check(value)
      ? []
      : (check.errors ?? []).map(({ instancePath, message, params }) =>
          [instancePath, message, JSON.stringify(params)].join(' '),
        );
}

export function isObject(value: unknown): value is Schema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The definition that a node refers to, or the node itself. */
export function resolved(schema: Schema, node: Schema): Schema {
  const name = /^#\/\$defs\/(\w+)$/.exec(String(node['$ref'] ?? ''))?.[1];
  const definitions = schema['$defs'];
  const found = name !== undefined && isObject(definitions) ? definitions[name] : node;
  return isObject(found) ? found : {};
}

/** Every node of a schema that declares an object, with where it stands. */
export function objectsOf(
  node: unknown,
  path = '',
): readonly { readonly path: string; readonly node: Schema; readonly properties: Schema }[] {
  if (Array.isArray(node)) return node.flatMap((each, i) => objectsOf(each, `${path}/${i}`));
  if (!isObject(node)) return [];
  const { properties } = node;
  return [
    ...(node['type'] === 'object' && isObject(properties) ? [{ path, node, properties }] : []),
    ...Object.entries(node).flatMap(([key, each]) => objectsOf(each, `${path}/${key}`)),
  ];
}
