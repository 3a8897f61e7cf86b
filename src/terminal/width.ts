/** Our own colour codes take no room. */
const colourCodes = /\u001b\[[\d;]*m/g;

/** Most texts: as wide as they are long. */
const ascii = /^[ -~]*$/;

/** Longer than any word; nothing longer is laid out to the column. */
const longPiece = /.{1,200}/gsu;

/** Signs in our tables and in our data, all one column wide. */
const narrowSigns = new Set('\u00a0°±²·–—‘’“”…−─≤≥█▉▊▋▌▍▎▏✓✗◦›');

type Unicode = typeof import('./unicode.ts');

/** What knows emoji, combining marks and all scripts, once it is loaded. */
let unicode: Unicode | null = null;

/** Loads what measures any text. It takes as long as a whole answer: call it when a text is not simple. */
export async function loadUnicode(): Promise<void> {
  unicode ??= await import('./unicode.ts');
}

/** Loads it if any of the texts needs it. */
export async function loadUnicodeFor(texts: readonly string[]): Promise<void> {
  if (!texts.every(isSimple)) await loadUnicode();
}

/** Whether every character has a width of its own: Latin letters, ideographs, kana and the signs above. */
export function isSimple(text: string): boolean {
  return simpleWidth(withoutColours(text).replaceAll('\n', '')) !== null;
}

/**
 * Columns that a text takes in a terminal. Simple texts are counted here. Others go to string-width;
 * before it is loaded, a character that is not simple counts as two columns.
 */
export function displayWidth(text: string): number {
  const bare = withoutColours(text);
  return simpleWidth(bare) ?? (unicode ? widthOfPieces(bare, unicode) : bare.length * 2);
}

/** Breaks a line that is too wide wherever its width ends, however long its words. */
export function cutLine(line: string, width: number): string {
  if (unicode && !isSimple(line)) return unicode.wrapAnsi(line, width, { hard: true });
  let cut = '';
  let used = 0;
  for (const [part] of line.matchAll(/\u001b\[[\d;]*m|./gsu)) {
    const room = displayWidth(part);
    if (part === '\n') used = 0;
    else if (used + room > width && used > 0) {
      cut += '\n';
      used = room;
    } else used += room;
    cut += part;
  }
  return cut;
}

function withoutColours(text: string): string {
  return text.includes('\u001b') ? text.replaceAll(colourCodes, '') : text;
}

/** The width of a simple text; null if some character is not simple. */
function simpleWidth(text: string): number | null {
  if (ascii.test(text)) return text.length;
  let width = 0;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (isNarrow(code)) width += 1;
    else if (isWide(code)) width += 2;
    else if (narrowSigns.has(text.charAt(i))) width += 1;
    else return null;
  }
  return width;
}

/** Widths of pieces that were measured: the rows of a table repeat their words. */
const known = new Map<string, number>();
const mostKnown = 10_000;

/** string-width takes four times as long for twice the text: it gets a word at a time. */
function widthOfPieces(text: string, { stringWidth }: Unicode): number {
  const words = text.split(' ');
  const pieces = words.flatMap((word) => word.match(longPiece) ?? []);
  return pieces.reduce((sum, piece) => {
    const width = known.get(piece) ?? stringWidth(piece);
    if (known.size < mostKnown) known.set(piece, width);
    return sum + width;
  }, words.length - 1);
}

/** ASCII and the letters of Western Europe, as single characters. */
function isNarrow(code: number): boolean {
  return (code >= 0x20 && code <= 0x7e) || (code >= 0xc0 && code <= 0x24f);
}

/** Ideographs, kana, their punctuation and full-width Latin. */
function isWide(code: number): boolean {
  return (
    (code >= 0x4e00 && code <= 0x9fff) ||
    (code >= 0x3001 && code <= 0x3020) ||
    (code >= 0x3041 && code <= 0x3096) ||
    (code >= 0x30a1 && code <= 0x30fa) ||
    (code >= 0xff01 && code <= 0xff5e)
  );
}
