import { sanitise } from '../terminal/sanitise.ts';

/**
 * Percent-encodes what the URL standard does not allow, so that no bracket, brace, quote or space ends
 * the address early. Removes line breaks and control characters.
 */
export function encodeAddress(address: string): string {
  const clean = sanitise(address.replaceAll(/[\t\n\r]/g, ''));
  return (URL.canParse(clean) ? new URL(clean).href : clean)
    .replaceAll(/[^\w\-.~:/?#[\]@!$&'()*+,;=%]/gu, (character) => encodeURIComponent(character))
    .replaceAll(/%(?![\da-f]{2})/gi, '%25');
}
