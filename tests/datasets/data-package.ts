import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import * as v from 'valibot';

/** A Data Package as whoever gets the folder reads it: by its descriptor, with a CSV parser not ours. */
const field = v.looseObject({
  name: v.string(),
  type: v.picklist(['string', 'number', 'integer', 'boolean']),
  description: v.optional(v.string()),
  constraints: v.strictObject({
    required: v.boolean(),
    pattern: v.optional(v.string()),
    enum: v.optional(v.array(v.string())),
    minimum: v.optional(v.number()),
    maximum: v.optional(v.number()),
  }),
});
export type Field = v.InferOutput<typeof field>;

const descriptor = v.looseObject({
  name: v.string(),
  sources: v.array(v.object({ title: v.string(), path: v.optional(v.string()) })),
  resources: v.array(
    v.looseObject({
      name: v.string(),
      path: v.string(),
      schema: v.looseObject({
        fields: v.array(field),
        primaryKey: v.array(v.string()),
        foreignKeys: v.optional(
          v.array(
            v.object({
              fields: v.array(v.string()),
              reference: v.object({ resource: v.string(), fields: v.array(v.string()) }),
            }),
          ),
          [],
        ),
      }),
    }),
  ),
});
export type Descriptor = v.InferOutput<typeof descriptor>;

export type Record = { readonly [field: string]: string };
export type Table = {
  readonly resource: Descriptor['resources'][number];
  readonly header: readonly string[];
  readonly rows: readonly Record[];
};

const cells = v.array(v.array(v.string()));

export function readPackage(folder: string): {
  readonly descriptor: Descriptor;
  readonly tables: ReadonlyMap<string, Table>;
} {
  const json: unknown = JSON.parse(readFileSync(join(folder, 'datapackage.json'), 'utf8'));
  const found = v.parse(descriptor, json);
  const tables = found.resources.map((resource) => {
    const text = readFileSync(join(folder, resource.path), 'utf8');
    // Throws where a record has more fields or fewer than the header.
    const [header = [], ...records] = v.parse(cells, parse(text));
    const rows = records.map((record) =>
      Object.fromEntries(header.map((name, i) => [name, record[i] ?? ''])),
    );
    return [resource.name, { resource, header, rows }] as const;
  });
  return { descriptor: found, tables: new Map(tables) };
}

const types: Readonly<globalThis.Record<Field['type'], RegExp>> = {
  string: /^[\s\S]*$/,
  number: /^-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?$/,
  integer: /^-?(0|[1-9]\d*)$/,
  boolean: /^(true|false)$/,
};

/** What a field declares that its cell does not keep. A pattern is of the whole cell, as in XML Schema. */
export function brokenRules({ type, constraints }: Field, cell: string): readonly string[] {
  const { required, pattern, enum: values, minimum, maximum } = constraints;
  if (cell === '') return required ? ['required'] : [];
  return [
    ...(types[type].test(cell) ? [] : ['type']),
    ...(pattern === undefined || new RegExp(`^(?:${pattern})$`).test(cell) ? [] : ['pattern']),
    ...(values?.includes(cell) === false ? ['enum'] : []),
    ...(minimum !== undefined && Number(cell) < minimum ? ['minimum'] : []),
    ...(maximum !== undefined && Number(cell) > maximum ? ['maximum'] : []),
  ];
}
