/** Part of `extract`: which elements of HTML part a text into blocks, and which hold nothing to read. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** The elements that end a paragraph. In Markdown their tags begin a block of HTML. */
export const blockTags = words(
  'address article aside base basefont blockquote body caption center col colgroup dd details dialog dir div dl dt fieldset figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 head header hr html iframe legend li link main menu menuitem nav noframes ol optgroup option p param search section summary table tbody td tfoot th thead title tr track ul',
);

/** What is inside has no tags of its own, up to the end tag. */
export const rawTags = words('script style textarea title iframe noembed noframes noscript xmp');

/** Code, formulas and pictures. */
export const skippedTags = words(
  'pre code kbd samp tt var math svg template select object canvas audio video rt rp',
);

/** Of these, the ones inside a line: an end tag that is missing must not hide the rest of the text. */
export const skippedInline = words('code kbd samp tt var rt rp');
