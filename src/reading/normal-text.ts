import { simplified, traditional } from '../../data/readings.ts';
import { foldPrint } from '../model/fold-print.ts';

const toSimplified = new Map(
  [...traditional].map((character, i) => [character, [...simplified][i] ?? character]),
);
const foldable = new RegExp(`[${[...toSimplified.keys()].join('')}]`, 'g');

/**
 * A text in the form in which names are compared: half-width, Simplified, in lower case. Each UTF-16
 * unit keeps its position, so that a span in the result is the same span in the text.
 */
export function normalText(text: string): string {
  const plain = foldPrint(text).replace(foldable, (character) => {
    const simple = toSimplified.get(character) ?? character;
    return simple.length === character.length ? simple : character;
  });
  const lower = plain.toLowerCase();
  // A few capital letters have a longer small one.
  return lower.length === plain.length ? lower : plain;
}
