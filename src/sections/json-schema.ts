import { toJsonSchema } from '@valibot/to-json-schema';
import type { GenericSchema } from 'valibot';
import { completeSchema, type JsonSchema, type Schemas } from '../datasets/complete-schema.ts';
import { isList, type Json } from '../formats/column.ts';
import { datasetSchema, definitions as ofDataset } from '../model/schema.ts';
import { outputDefinitions, outputSchemas } from './outputs/index.ts';

/**
 * The schemas as JSON Schema, draft 2020-12. The build runs this once and puts the result in the
 * place of this module, so that the program carries no converter.
 */
const named: Readonly<Record<string, GenericSchema>> = { ...ofDataset, ...outputDefinitions };

/** A schema, and beside it everything that has a name, in full. */
function convert(schema: GenericSchema) {
  const { $schema, $defs, ...body } = toJsonSchema(schema, {
    target: 'draft-2020-12',
    definitions: named,
    // JSON has no infinite numbers.
    ignoreActions: ['finite'],
  });
  const definitions = Object.entries($defs ?? {}).map(
    ([name, each]) => [name, fieldsOf(each)] as const,
  );
  return { body: fieldsOf(body), definitions };
}

const inFull = convert(datasetSchema).definitions;
const nameOf = new Map(inFull.map(([name, body]) => [JSON.stringify(bare(body)), name]));

/** The converter's own types say less than that it is JSON. */
function fieldsOf(schema: unknown): JsonSchema {
  return JSON.parse(JSON.stringify(schema));
}

function bare({ description, examples, ...rest }: JsonSchema): JsonSchema {
  return rest;
}

/**
 * What has a name and is described anew where it is used comes out of the converter in full: it
 * becomes a reference again, with its description.
 */
function refer(node: Json): Json {
  if (isList(node)) return node.map(refer);
  if (typeof node !== 'object' || node === null) return node;
  const schema: JsonSchema = node;
  const { description, examples } = schema;
  const name = nameOf.get(JSON.stringify(bare(schema)));
  if (name === undefined) return referInside(schema);
  return {
    $ref: `#/$defs/${name}`,
    ...(description !== undefined && { description }),
    ...(examples !== undefined && { examples }),
  };
}

function referInside(schema: JsonSchema): JsonSchema {
  return Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, refer(value)]));
}

const definitions: Schemas['definitions'] = Object.fromEntries(
  inFull.map(([name, body]) => [name, referInside(body)]),
);

/** A file may have what is in the default language alone: a text as a string, names as an array. */
function orPlain(byLanguage: JsonSchema, plain: JsonSchema): JsonSchema {
  return { anyOf: [plain, byLanguage] };
}

const { Text = {}, Names = {} } = definitions;
const words = { type: 'string', minLength: 1 };

export const schemas: Schemas = {
  dataset: completeSchema(referInside(convert(datasetSchema).body), 'A dataset of wujin', {
    ...definitions,
    Text: orPlain(Text, words),
    Names: orPlain(Names, { type: 'array', items: words }),
  }),
  outputs: Object.fromEntries(
    Object.entries(outputSchemas).map(([name, schema]) => [
      name,
      referInside(convert(schema).body),
    ]),
  ),
  definitions,
};
