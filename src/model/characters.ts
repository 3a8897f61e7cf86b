/**
 * Characters that no text should hold and that must never reach a terminal: C0 and C1 but newline,
 * DEL, bidirectional overrides and isolates, zero-width and line separators, and tags (astral, hence
 * the surrogates: a pattern with the u flag takes ten times as long to compile).
 */
export const control =
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|\udb40[\udc00-\udc7f]/;
