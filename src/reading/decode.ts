/** Stage 0 of reading a text: bytes in, text out. */

/** The text of a file, without byte order mark, or why it has none. */
export type Decoded = { readonly text: string } | { readonly fault: 'binary' | 'not-utf8' };

/** Reads UTF-8, and UTF-16 with a byte order mark. A NUL character means that a file holds no text. */
export function decode(bytes: Uint8Array): Decoded {
  try {
    const text = new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes);
    return text.includes('\0') ? { fault: 'binary' } : { text };
  } catch {
    return { fault: bytes.includes(0) ? 'binary' : 'not-utf8' };
  }
}

function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}
