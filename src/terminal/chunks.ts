/** Text, whole or in pieces: a long answer need not be in memory as a whole. */
export type Chunks = string | Iterable<string>;

/** One text after the other. */
export function* inTurn(...texts: readonly Chunks[]): Iterable<string> {
  for (const text of texts) {
    if (typeof text === 'string') yield text;
    else yield* text;
  }
}

/** Characters that are worth a write. */
const batchSize = 1 << 16;

/** The same text in pieces of a size that is worth writing. */
export function* batches(pieces: Chunks): Iterable<string> {
  if (typeof pieces === 'string') {
    yield pieces;
    return;
  }
  let batch = '';
  for (const piece of pieces) {
    batch += piece;
    if (batch.length < batchSize) continue;
    yield batch;
    batch = '';
  }
  if (batch !== '') yield batch;
}
