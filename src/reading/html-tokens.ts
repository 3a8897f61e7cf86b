/**
 * Part of `extract`: HTML in, its texts, tags and comments out, with their offsets. It reads what browsers
 * read: a tag may be cut off, a quote may be missing. Each character is looked at a fixed number of times.
 */

type Part = { readonly start: number; readonly end: number };

export type Tag = Part & {
  readonly kind: 'tag';
  readonly isEnd: boolean;
  /** In lower case. */
  readonly name: string;
};

export type Token = Tag | (Part & { readonly kind: 'text' | 'comment' });

const tagName = /<\/?([a-z][^\s/>]*)/iy;

export function* tokensOf(html: string): Generator<Token, void, number | undefined> {
  let done = 0;
  while (done < html.length) {
    const start = html.indexOf('<', done);
    const textEnd = start < 0 ? html.length : start;
    if (textEnd > done) yield { kind: 'text', start: done, end: textEnd };
    if (start < 0) return;
    const token = markupAt(html, start);
    // The reader may go on further behind: what is inside a script has no tags.
    done = (yield token) ?? token.end;
  }
}

function markupAt(html: string, start: number): Token {
  tagName.lastIndex = start;
  const [whole = '', name = ''] = tagName.exec(html) ?? [];
  if (whole !== '') {
    const isEnd = whole[1] === '/';
    const end = tagEnd(html, start + whole.length);
    return { kind: 'tag', isEnd, name: name.toLowerCase(), start, end };
  }
  if (html.startsWith('<!--', start)) {
    return { kind: 'comment', start, end: commentEnd(html, start) ?? html.length };
  }
  const next = html[start + 1] ?? '';
  // <!doctype>, <?xml?> and </3> are read up to the first >.
  if (next === '!' || next === '?' || (next === '/' && start + 2 < html.length)) {
    return { kind: 'comment', start, end: after(html, '>', start + 2) };
  }
  return { kind: 'text', start, end: start + 1 };
}

function after(text: string, wanted: string, from: number): number {
  const found = text.indexOf(wanted, from);
  return found < 0 ? text.length : found + wanted.length;
}

/** Where the comment at an offset ends; null if it does not. */
export function commentEnd(html: string, start: number): number | null {
  if (html.startsWith('>', start + 4)) return start + 5;
  if (html.startsWith('->', start + 4)) return start + 6;
  const found = html.indexOf('-->', start + 4);
  return found < 0 ? null : found + 3;
}

/** Where a tag ends: at the first > that is not in a quoted value. */
function tagEnd(html: string, from: number): number {
  const step = /[>=]/g;
  const quote = /\s*(["'])/y;
  step.lastIndex = from;
  for (let found = step.exec(html); found; found = step.exec(html)) {
    if (found[0] === '>') return step.lastIndex;
    quote.lastIndex = step.lastIndex;
    const sign = quote.exec(html)?.[1];
    const end = sign === undefined ? -1 : html.indexOf(sign, quote.lastIndex);
    if (end >= 0) step.lastIndex = end + 1;
  }
  return html.length;
}

/** Where the content of an element without tags of its own ends: at its end tag. */
export function rawEnd(html: string, name: string, from: number): number {
  const end = new RegExp(`</${name}(?=[\\s/>])`, 'gi');
  end.lastIndex = from;
  return end.exec(html)?.index ?? html.length;
}
