import { control } from '../model/characters.ts';

/** What parts words and becomes a space. */
const gaps = /[\t\v\f\r\u0085\u2028\u2029]+/g;
/** Whole escape sequences, 7-bit and 8-bit. None reaches over the next: a row of openers is read once. */
const sequences =
  /(?:\u001b\[|\u009b)[0-?]*[ -/]*[@-~]|(?:\u001b[\]PX^_]|[\u009d\u0090\u0098\u009e\u009f])[^\u0007\u001b\u0090\u0098\u009c-\u009f]*(?:\u0007|\u001b\\|\u009c)/g;

/**
 * Text that is safe to print: no escape sequences and no controls but newline. Half of a surrogate pair
 * becomes U+FFFD first, or removing what is between two halves would make a new character of them.
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
