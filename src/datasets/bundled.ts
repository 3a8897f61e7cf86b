import type { Dataset } from '../model/types.ts';

/** The dataset that comes with the program. The build puts a JSON file in the place of the module. */
export async function bundledDataset(): Promise<Dataset> {
  const { dataset } = await import('../../data/dataset.ts');
  return dataset;
}
