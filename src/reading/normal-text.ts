import { simplified, traditional } from '../../data/readings.ts';
import { foldPrint } from '../model/fold-print.ts';

/** 台 is a traditional form of 臺 too: what folding gives is the form that is kept. */
const toSimplified = new Map(
  [...traditional].flatMap((character, i) => {
    const simple = [...simplified][i] ?? character;
    return foldPrint(simple) === character ? [] : [[character, simple] as const];
  }),
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
