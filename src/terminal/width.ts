import { stringWidth } from './unicode.ts';

/** Our own colour codes take no room. */
const colourCodes = /\u001b\[[\d;]*m/g;

/** Most texts: as wide as they are long. */
const plain = /^[ -~]*$/;

/** Longer than any word; nothing that is longer is laid out to the column. */
const longPiece = /.{1,200}/gsu;

/** Signs that our tables use, all one column wide. */
const narrowSigns = new Set('\u00a0·²–‘’“”…─≤≥✓◦');

/**
 * Columns that a text takes in a terminal. Letters, ideographs and the signs of our tables have a
 * width of their own and are counted here; a text with anything else goes to string-width, which
 * knows emoji, combining marks and all other scripts, and takes a hundred times as long.
 */
export function displayWidth(text: string): number {
  const bare = text.includes('\u001b') ? text.replaceAll(colourCodes, '') : text;
  if (plain.test(bare)) return bare.length;
  let width = 0;
  for (let i = 0; i < bare.length; i += 1) {
    const code = bare.charCodeAt(i);
    if (isNarrow(code)) width += 1;
    else if (isWide(code)) width += 2;
    else if (narrowSigns.has(bare.charAt(i))) width += 1;
    else return widthOfPieces(bare);
  }
  return width;
}

/** string-width takes four times as long for twice the text: it gets a word at a time. */
function widthOfPieces(text: string): number {
  const words = text.split(' ');
  const pieces = words.flatMap((word) => word.match(longPiece) ?? []);
  return pieces.reduce((sum, piece) => sum + stringWidth(piece), words.length - 1);
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
