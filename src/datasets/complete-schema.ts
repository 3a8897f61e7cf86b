import type { Json } from '../formats/column.ts';

export type JsonSchema = { readonly [key: string]: Json };

/** Every schema, with what they share declared once. */
export type Schemas = {
  /** The dataset as exported, and as `--data` takes it: complete. */
  readonly dataset: JsonSchema;
  /** What each command gives to programs, without the definitions. */
  readonly outputs: Readonly<Record<string, JsonSchema>>;
  readonly definitions: Readonly<Record<string, JsonSchema>>;
};

/**
 * A self-contained schema: with the dialect, a title, and the definitions that it refers to,
 * directly or through others.
 */
export function completeSchema(
  body: JsonSchema,
  title: string,
  definitions: Schemas['definitions'],
): JsonSchema {
  const wanted = new Set<string>();
  const collect = (schema: JsonSchema) => {
    for (const [, name = ''] of JSON.stringify(schema).matchAll(/"#\/\$defs\/(\w+)"/g)) {
      const found = definitions[name];
      if (!found || wanted.has(name)) continue;
      wanted.add(name);
      collect(found);
    }
  };
  collect(body);
  const used = Object.entries(definitions).filter(([name]) => wanted.has(name));
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title,
    ...body,
    $defs: Object.fromEntries(used),
  };
}
