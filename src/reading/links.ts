/** Part of `extract`: where the address of a Markdown link ends, its labels and their definitions. */

type Label = { readonly text: string; readonly end: number };

const longestLabel = 999;
/** Parentheses in an address nest no deeper: an address that never ends must not be read again and again. */
const deepest = 32;
const labelPattern = /^\[((?:[^[\]\\]|\\[\s\S])*)\]/;

/** The label in brackets at an offset, in the form that labels are compared in. */
export function labelOf(text: string, start: number): Label | null {
  if (text[start] !== '[') return null;
  const part = text.slice(start, start + longestLabel + 2);
  const [whole = '', label = ''] = labelPattern.exec(part) ?? [];
  if (whole === '') return null;
  const folded = label.trim().replace(/\s+/g, ' ').toLowerCase().toUpperCase();
  return { text: folded, end: start + whole.length };
}

/** The end of (address "title") at an offset; null if it is none. */
export function linkTail(text: string, start: number): number | null {
  if (text[start] !== '(') return null;
  const address = skipSpace(text, start + 1);
  const addressEnd = text[address] === ')' ? address : destinationEnd(text, address);
  if (addressEnd === null) return null;
  const title = skipSpace(text, addressEnd);
  const titleEnd = title > addressEnd ? titleEndAt(text, title) : null;
  const end = titleEnd === null ? title : skipSpace(text, titleEnd);
  return text[end] === ')' ? end + 1 : null;
}

/** A definition [label]: address "title" at the start of a text. Nothing else may be on its lines. */
export function definitionAt(text: string, start: number): Label | null {
  const label = labelOf(text, start);
  if (label === null || label.text === '' || text[label.end] !== ':') return null;
  const address = skipSpace(text, label.end + 1);
  const addressEnd = address < text.length ? destinationEnd(text, address) : null;
  if (addressEnd === null || addressEnd === address) return null;
  const title = skipSpace(text, addressEnd);
  const titleEnd = title > addressEnd ? titleEndAt(text, title) : null;
  const end = (titleEnd === null ? null : lineEndAt(text, titleEnd)) ?? lineEndAt(text, addressEnd);
  return end === null ? null : { text: label.text, end };
}

const spaces = /[ \t\r\n]*/y;

function skipSpace(text: string, start: number): number {
  spaces.lastIndex = start;
  spaces.test(text);
  return spaces.lastIndex;
}

/** Where the text of the next line begins, if nothing is left on this one. */
function lineEndAt(text: string, start: number): number | null {
  const rest = /[ \t]*(?:(?:\r\n?|\n)[ \t]*|$)/y;
  rest.lastIndex = start;
  return rest.test(text) ? rest.lastIndex : null;
}

const enclosed = /^<(?:[^<>\n\r\\]|\\[^\n\r])*>/;

function destinationEnd(text: string, start: number): number | null {
  if (text[start] === '<') {
    return matchEnd(enclosed, text, start);
  }
  let open = 0;
  let i = start;
  for (; i < text.length; i += 1) {
    const char = text[i] ?? '';
    if (char <= ' ' || char === '\x7f') break;
    if (char === '\\' && /[!-/:-@[-`{-~]/.test(text[i + 1] ?? '')) i += 1;
    else if (char === '(') open += 1;
    else if (char === ')') open -= 1;
    if (open > deepest) return null;
    if (open < 0) break;
  }
  return open > 0 ? null : Math.min(i, text.length);
}

const titles: Readonly<Record<string, RegExp>> = {
  '"': /^"(?:[^"\\]|\\[\s\S])*"/,
  "'": /^'(?:[^'\\]|\\[\s\S])*'/,
  '(': /^\((?:[^()\\]|\\[\s\S])*\)/,
};

function titleEndAt(text: string, start: number): number | null {
  const pattern = titles[text[start] ?? ''];
  return pattern ? matchEnd(pattern, text, start) : null;
}

/** An endless address or title would fill the memory of a regular expression. */
const longest = 2000;

function matchEnd(pattern: RegExp, text: string, start: number): number | null {
  const found = pattern.exec(text.slice(start, start + longest));
  return found ? start + found[0].length : null;
}
