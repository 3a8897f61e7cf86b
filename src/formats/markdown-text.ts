import { encodeAddress } from './address.ts';

/** Characters that GitHub, Pandoc or CommonMark take as markup. */
const markup = /[\\`*_{}[\]<>|~&$^]/g;
/** A run of characters that an address may have; none of them means anything in code. */
const run = /[\w\-.~:/?#@!$&'()*+,;=%]+/g;
/** What GitHub makes a link of, even where it is escaped. */
const autolink = /www\.|:\/\/|[\w.+-]@[\w-]/i;

/**
 * Text that Markdown shows as it is, on one line or in a cell of a table. What would become a link by
 * itself becomes code: no backslash and no entity keeps every reader from linking it.
 */
export function markdownText(text: string): string {
  let escaped = '';
  let end = 0;
  for (const { 0: found, index } of text.matchAll(run)) {
    if (!autolink.test(found)) continue;
    escaped += `${text.slice(end, index).replaceAll(markup, '\\$&')}\`${found}\``;
    end = index + found.length;
  }
  return escaped + text.slice(end).replaceAll(markup, '\\$&');
}

/** A paragraph of one line: what would begin a heading, a list or a rule is escaped. */
export function markdownLine(line: string): string {
  return line.replace(/^[#+\-=]|^\d+(?=[.)])/, (start) =>
    /^\d/.test(start) ? `${start}\\` : `\\${start}`,
  );
}

/** An address that may be followed, with the words that are the link. */
export function markdownLink(words: string, address: string): string {
  return `[${markdownText(words)}](<${encodeAddress(address)}>)`;
}

/** The same with the address itself as its words. */
export function markdownAddress(address: string): string {
  return `<${encodeAddress(address)}>`;
}
