/**
 * Controls that text from data must never send to a terminal: C0 and C1, DEL, bidirectional
 * overrides and isolates, zero-width and line separators, and tags. What would move the cursor or
 * part words becomes a space, the rest disappears.
 */
const gaps = /[\t\v\f\r\u0085\u2028\u2029]+/g;
const sequences =
  /(?:\u001b\[|\u009b)[0-?]*[ -/]*[@-~]|(?:\u001b[\]PX^_]|[\u009d\u0090\u0098\u009e\u009f])[^\u0007\u001b\u009c]*(?:\u0007|\u001b\\|\u009c)/g;
const controls =
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]/gu;

/** Text that is safe to print: whole escape sequences and every control but newline are gone. */
export function sanitise(text: string): string {
  if (!unsafe.test(text)) return text;
  return text.replaceAll(sequences, '').replaceAll(gaps, ' ').replaceAll(controls, '');
}

const unsafe =
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]/u;

/** The same on one line. */
export function sanitiseLine(text: string): string {
  return sanitise(text.replaceAll('\n', ' '));
}
