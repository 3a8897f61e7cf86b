/** Rows whose text is some 64 kB. */
const rowsAtOnce = 128;

/** Rows in portions: a long answer is written as it is made, and never held as a whole. */
export function* portions<Row>(rows: readonly Row[]): Iterable<readonly Row[]> {
  for (let at = 0; at < rows.length; at += rowsAtOnce) yield rows.slice(at, at + rowsAtOnce);
}
