import { sanitise } from '../terminal/sanitise.ts';

/**
 * An address as any program reads it. What the standard for addresses does not allow is percent-encoded,
 * so that no bracket, brace, quote or space can end it early. Line breaks and controls are dropped.
 */
export function encodeAddress(address: string): string {
  const clean = sanitise(address.replaceAll(/[\t\n\r]/g, ''));
  return (URL.canParse(clean) ? new URL(clean).href : clean)
    .replaceAll(/[^\w\-.~:/?#[\]@!$&'()*+,;=%]/gu, (character) => encodeURIComponent(character))
    .replaceAll(/%(?![\da-f]{2})/gi, '%25');
}
