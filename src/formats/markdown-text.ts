import { encodeAddress } from './address.ts';

/** Characters that are markup to GitHub, Pandoc or CommonMark. */
const markup = /[\\`*_{}[\]<>|~&$^]/g;
/** Characters that an address may have. None is special inside code. */
const run = /[\w\-.~:/?#@!$&'()*+,;=%]+/g;
/** Text that GitHub turns into a link, escaped or not. */
const autolink = /www\.|:\/\/|[\w.+-]@[\w-]/i;

/**
 * Escapes text for one line or a table cell, so that Markdown shows it unchanged. Text that would turn
 * into a link becomes code, because neither a backslash nor an entity stops every reader from linking it.
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

/** Escapes a one-line paragraph, so that it starts no heading, list or rule. */
export function markdownLine(line: string): string {
  return line.replace(/^[#+\-=]|^\d+(?=[.)])/, (start) =>
    /^\d/.test(start) ? `${start}\\` : `\\${start}`,
  );
}

/** A link to an address, with these words as its text. */
export function markdownLink(words: string, address: string): string {
  return `[${markdownText(words)}](<${encodeAddress(address)}>)`;
}

/** A link whose text is the address itself. */
export function markdownAddress(address: string): string {
  return `<${encodeAddress(address)}>`;
}
