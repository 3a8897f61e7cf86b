import { createHash } from 'node:crypto';
import { fold } from '../lookup/words.ts';

/** Letters of Latin alphabets that do not fold into a letter and an accent. */
const letters: Readonly<Record<string, string>> = {
  æ: 'ae',
  ø: 'o',
  œ: 'oe',
  ß: 'ss',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ħ: 'h',
  ı: 'i',
};

/** Digits of the hash of a name in another script: enough for a million names. */
const hashLength = 10;

/**
 * The id that a name gives: "Fishing boats, total" is fishing-boats-total, "Tromsø" is tromso. A name in
 * another script gives its Latin words and a hash, so that different names have different ids.
 */
export function slug(name: string): string {
  const folded = fold(name).replaceAll(/[^\0-\x7f]/g, (letter) => letters[letter] ?? letter);
  const words = folded.replaceAll(/['’]/g, '').match(/[a-z0-9]+/g) ?? [];
  const isLatin = words.length > 0 && !/[^\0-\x7f]/.test(folded.replaceAll(/[^\p{L}\p{N}]/gu, ''));
  if (isLatin) return words.join('-');
  const hash = createHash('sha256').update(folded).digest('hex').slice(0, hashLength);
  return [...words, hash].join('-');
}

/** A name on one line, without space around it. */
export function tidy(name: string): string {
  return name.replaceAll(/\s+/g, ' ').trim();
}

/** An id as a name: "fishing-boats" is "Fishing boats". */
export function nameOfId(id: string): string {
  const words = id.replaceAll('-', ' ');
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}
