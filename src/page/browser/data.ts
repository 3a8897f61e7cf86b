import { type Catalogue, catalogue } from '../../lookup/catalogue.ts';

/** The dataset that the page holds, unpacked. */
export async function readCatalogue(): Promise<Catalogue> {
  const packed = document.getElementById('_data')?.textContent ?? '';
  const bytes = Uint8Array.from(atob(packed.trim()), (character) => character.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return catalogue(await new Response(stream).json());
}
