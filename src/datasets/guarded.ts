/** What a spreadsheet takes for a formula, with the apostrophes that may be before it. */
const risk = /^['\s]*["=@+\-＝＠＋－]/;

/** A field without the apostrophe that our CSV has before what a spreadsheet would calculate. */
export function unguarded(field: string): string {
  return field.startsWith("'") && risk.test(field.slice(1)) ? field.slice(1) : field;
}
