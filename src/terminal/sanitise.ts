import { control, sequences } from '../model/characters.ts';

/** What parts words and becomes a space. */
const gaps = /[\t\v\f\r\u0085\u2028\u2029]+/g;

/**
 * Text that is safe to print: no escape sequences and no controls but newline. Half of a surrogate pair
 * becomes U+FFFD first: otherwise two halves could join when the text between them is removed.
 */
export function sanitise(text: string): string {
  const whole = text.toWellFormed();
  if (!control.test(whole)) return whole;
  return whole
    .replaceAll(sequences, '')
    .replaceAll(gaps, ' ')
    .replaceAll(new RegExp(control, 'g'), '');
}

/** The same on one line. */
export function sanitiseLine(text: string): string {
  return sanitise(text.replaceAll('\n', ' '));
}
