import type { Schemas } from '../datasets/complete-schema.ts';

/** The schemas of the dataset and of every output. The build puts JSON files in the place of the module. */
export async function schemas(): Promise<Schemas> {
  const { schemas } = await import('../sections/json-schema.ts');
  return schemas;
}
