/**
 * Summaries of the items of a list: of each item, of each run of 8, of 64 and so on, up to the whole list.
 * A search skips every run whose summary shows that no item fits.
 */
export type SegmentTree<Summary> = readonly (readonly Summary[])[];

const width = 8;

/** Builds the tree from the summaries of single items. `join` makes the summary of a run from its parts. */
export function segmentTree<Summary>(
  items: readonly Summary[],
  join: (parts: readonly Summary[]) => Summary,
): SegmentTree<Summary> {
  const levels = [items];
  for (let parts = items; parts.length > 1; ) {
    const below = parts;
    parts = Array.from({ length: Math.ceil(below.length / width) }, (_, i) =>
      join(below.slice(i * width, (i + 1) * width)),
    );
    levels.push(parts);
  }
  return levels;
}

/**
 * The index of the first item that fits at or after an index, or -1. `fits` must be true of a run if and
 * only if it is true of one of its items.
 */
export function firstFrom<Summary>(
  levels: SegmentTree<Summary>,
  from: number,
  fits: (summary: Summary) => boolean,
): number {
  const end = levels[0]?.length ?? 0;
  let at = from;
  while (at < end) {
    const next = at + lengthToSkip(levels, at, fits);
    if (next === at) return at;
    at = next;
  }
  return -1;
}

/** The length of the longest run that begins at an index and has no item that fits; 0 if there is none. */
function lengthToSkip<Summary>(
  levels: SegmentTree<Summary>,
  at: number,
  fits: (summary: Summary) => boolean,
): number {
  let [skipped, length] = [0, 1];
  for (const runs of levels) {
    const run = at % length === 0 ? runs[at / length] : undefined;
    if (run === undefined || fits(run)) break;
    skipped = length;
    length *= width;
  }
  return skipped;
}
