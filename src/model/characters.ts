/**
 * Characters that no text should hold and that must never reach a terminal: C0 and C1 but newline,
 * DEL, bidirectional overrides and isolates, zero-width and line separators, and tags (astral, hence
 * the surrogates: a pattern with the u flag takes ten times as long to compile).
 */
export const control =
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|\udb40[\udc00-\udc7f]/;

/** Whole escape sequences, 7-bit and 8-bit. None includes the start of another, so that matching stays linear. */
export const sequences =
  /(?:\u001b\[|\u009b)[0-?]*[ -/]*[@-~]|(?:\u001b[\]PX^_]|[\u009d\u0090\u0098\u009e\u009f])[^\u0007\u001b\u0090\u0098\u009c-\u009f]*(?:\u0007|\u001b\\|\u009c)/g;

/** Most texts have one of these: a visible ASCII character or a common ideograph. */
const plain = /[!-~\u4e00-\u9fff]/;

/** Whether any character of a text is visible: not a space, a control or a default-ignorable. */
export function isVisible(text: string): boolean {
  const shown = control.test(text) ? text.replaceAll(sequences, '') : text;
  if (plain.test(shown)) return true;
  return /[^\p{White_Space}\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cf}\p{Cs}\u2800]/u.test(shown);
}
