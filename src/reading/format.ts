/** Stage 0 of reading a text: the name of a file and its text in, its format out. */
import type { Format } from './document.ts';

const byExtension: Readonly<Record<string, Format>> = {
  md: 'markdown',
  markdown: 'markdown',
  html: 'html',
  htm: 'html',
  txt: 'text',
};

/** The extensions of the files that are read in a folder. */
export const extensions: readonly string[] = Object.keys(byExtension);

/** What follows the last dot of a name, in lower case; empty if nothing does. */
export function extensionOf(name: string): string {
  return /[^/\\]\.([^./\\]*)$/.exec(name)?.[1]?.toLowerCase() ?? '';
}

/** Only the beginning of a text is looked at: enough to see what it is. */
const beginning = 10_000;
const html =
  /^\ufeff?\s*(?:<!--[\s\S]*?-->\s*)*<(?:!doctype\s+html|html|head|body|div|p|table|h[1-6]|ul|ol)\b/i;
/** Any other tag comes first, and a block of HTML ends somewhere. */
const tag = /^\ufeff?\s*(?:<!--[\s\S]*?-->\s*)*<(?:!doctype\s+html|[a-z][a-z\d-]*(?:\s[^<>]*)?>)/i;
const blockEnd =
  /<\/(?:html|head|body|main|article|section|header|div|p|h[1-6]|ul|ol|li|table|tr|td|blockquote)\s*>/i;
const markdown =
  /^(?:#{1,6} \S|```|~~~|---\r?\n\w+:)|\]\((?:https?:|\.|\/)|^\|[ :-]*-[ :-]*\||<!--\s*wujin\b/m;

/** The extension decides; without a known one, the content does. */
export function formatOf(name: string | null, text: string): Format {
  const extension = extensionOf(name ?? '');
  if (Object.hasOwn(byExtension, extension)) return byExtension[extension] ?? 'text';
  const start = text.slice(0, beginning);
  if (html.test(start) || (tag.test(start) && blockEnd.test(start))) return 'html';
  return markdown.test(start) ? 'markdown' : 'text';
}
