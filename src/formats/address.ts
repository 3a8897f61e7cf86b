/**
 * An address as any program reads it. What the standard for addresses does not allow is percent-encoded,
 * so that no bracket, brace, quote or space can end it early.
 */
export function encodeAddress(address: string): string {
  const { href } = URL.canParse(address) ? new URL(address) : { href: address.toWellFormed() };
  return href
    .replaceAll(/[^\w\-.~:/?#[\]@!$&'()*+,;=%]/gu, (character) => encodeURIComponent(character))
    .replaceAll(/%(?![\da-f]{2})/gi, '%25');
}
