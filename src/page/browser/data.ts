import { type Catalogue, catalogue } from '../../lookup/catalogue.ts';
import type { Dataset } from '../../model/types.ts';
import type { Chart } from '../chart.ts';

/** What the page holds for its script. */
export type PageData = { readonly catalogue: Catalogue; readonly charts: readonly Chart[] };

/** The dataset and the charts, unpacked. */
export async function readData(): Promise<PageData> {
  const packed = document.getElementById('_data')?.textContent ?? '';
  const bytes = Uint8Array.from(atob(packed.trim()), (character) => character.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  const data: { readonly dataset: Dataset; readonly charts: readonly Chart[] } = await new Response(
    stream,
  ).json();
  return { catalogue: catalogue(data.dataset), charts: data.charts };
}
