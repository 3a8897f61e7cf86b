import { expect } from 'vitest';
import { omitted, spanOf } from '../../src/reading/document.ts';
import { type Extract, extract } from '../../src/reading/extract.ts';

/** A digit of a text with its offset in the source. */
export type Digit = { readonly offset: number; readonly digit: string };

/** Every digit that the blocks show, in the order of the source. */
export function digitsIn({ blocks }: Extract): readonly Digit[] {
  return blocks
    .flatMap(({ text, at }) =>
      [...text.matchAll(/[0-9]/g)].map(({ 0: digit, index }) => ({
        offset: at[index] ?? -1,
        digit,
      })),
    )
    .toSorted((a, b) => a.offset - b.offset);
}

/**
 * What holds for every text: the units of a block come from the source, in its order. Each is the character
 * there, unless the source has white space, an escape, a reference or a digit that is raised or lowered.
 */
export function expectMapped(source: string, read: Extract): void {
  for (const block of read.blocks) {
    const { text, at, widths } = block;
    expect(at.length).toBe(text.length);
    expect(text).toBe(text.trimEnd());
    expect(text).not.toBe('');
    let last = 0;
    for (const [i, offset] of at.entries()) {
      const char = text.charAt(i);
      const part = source.slice(offset, offset + (widths.get(i) ?? 1));
      if (offset < last || !comesFrom(char, part, widths.has(i))) {
        expect({ source, text, i, offset, char, part }).toBe('mapped');
      }
      last = offset;
    }
    const { offset, length } = spanOf(block, 0, text.length);
    expect(offset + length).toBeLessThanOrEqual(source.length);
  }
  for (const { offset, length } of [...read.directives, ...read.findings]) {
    expect(offset + length).toBeLessThanOrEqual(source.length);
  }
}

function comesFrom(char: string, part: string, isDecoded: boolean): boolean {
  if (isDecoded) return part !== '' && (char === omitted || /^[&\\]/.test(part));
  if (char === part) return true;
  if (char === ' ' || char === '\n') return /^(?:\s|\\|<)$/.test(part);
  return /[⁰¹²³⁴-⁹₀-₉]/.test(char) && char.normalize('NFKC') === part;
}

type Format = Parameters<typeof extract>[1];

/** The kinds, levels and texts of the blocks. */
export const shown = (source: string, format: Format) =>
  extract(source, format).blocks.map(({ kind, level, text }) => `${kind} ${level} ${text}`);

/** The texts of the blocks. */
export const texts = (source: string, format: Format) =>
  extract(source, format).blocks.map(({ text }) => text);

/** The block whose text begins with some words. */
export function blockWith(words: string, source: string, format: Format) {
  const found = extract(source, format).blocks.find(({ text }) => text.startsWith(words));
  if (!found) throw new Error(`No block begins with ${words}`);
  return found;
}
