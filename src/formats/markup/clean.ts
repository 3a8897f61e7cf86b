import { encodeAddress } from '../address.ts';

/** Text and addresses of a dataset, made harmless for a page. */

/** Controls, and what reorders the text around it: shown as a sign, since a reader should know of it. */
const visible = /[\0-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;
/** Line and paragraph separators, tabs and returns. */
const gaps = /[\t\r\u2028\u2029]+/g;
/** What nobody sees. Joiners stay: emoji and some scripts need them. */
const invisible =
  /[\u00ad\u061c\u180e\u200b\u200e\u200f\u2060-\u2064\u206a-\u206f\ufeff\ufff9-\ufffb]|\udb40[\udc00-\udc7f]/g;
/** Most texts have none of these. */
const suspicious =
  /[\0-\u0009\u000b-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ud800-\udfff]/;

/** A text in which everything is visible and nothing reorders what is around it. */
export function cleanText(text: string): string {
  if (!suspicious.test(text)) return text;
  return text
    .toWellFormed()
    .replaceAll(gaps, ' ')
    .replaceAll(invisible, '')
    .replaceAll(visible, '\ufffd');
}

/** An address that may be linked: a fragment of the page, or a page of the web. Null for any other. */
export function safeAddress(address: string): string | null {
  if (/^[#?]/.test(address)) return address;
  const encoded = encodeAddress(address);
  return /^https?:\/\//i.test(encoded) ? encoded : null;
}
