import { type Interval, outermost, overlap, reaches } from './interval.ts';
import { partitionPoint } from './partition.ts';
import { firstFrom, type SegmentTree, segmentTree } from './segment-tree.ts';

/** Finds intervals of a list by comparing them with another one. Returns the first indexes, at most `most`. */
export type Finder = (one: Interval, most: number) => readonly number[];

/** Finds the intervals that have no value in common with another one. */
export const findApart = finderOf((each, one) => !overlap(each, one));

/** Finds the intervals that lie above another one as a whole. */
export const findAbove = finderOf((each, one) => !reaches(each, one));

/** Finds the intervals that lie below another one as a whole. */
export const findBelow = finderOf((each, one) => !reaches(one, each));

/** If any interval of a run is to be found, one of its outermost ones is. */
function finderOf(fits: (each: Interval, one: Interval) => boolean) {
  return (many: readonly Interval[]): Finder => {
    const tree = segmentTree<readonly Interval[]>(
      many.map((each) => [each]),
      (parts) => outermost(parts.flat()),
    );
    return (one, most) => firstOf(tree, most, (run) => run.some((each) => fits(each, one)));
  };
}

/** Finds the intervals that have a value in common with another one. */
export function findOverlapping(many: readonly Interval[]): Finder {
  const tree = segmentTree(
    many.map((each) => startsOf([each])),
    (parts) => startsOf(parts.flatMap((starts) => starts.flatMap(({ byLow }) => byLow))),
  );
  return (one, most) =>
    firstOf(tree, most, (run) => run.some((starts) => anyOverlaps(starts, one)));
}

/** Intervals in the order of their low ends. `furthest` is, up to each, the one with the highest end. */
type Starts = { readonly byLow: readonly Interval[]; readonly furthest: readonly Interval[] };

/** Numbers alone put ends in order only where all are closed or all are open. */
const sortsOfEnds = [
  { lowClosed: true, highClosed: true },
  { lowClosed: true, highClosed: false },
  { lowClosed: false, highClosed: true },
  { lowClosed: false, highClosed: false },
];

function startsOf(many: readonly Interval[]): readonly Starts[] {
  return sortsOfEnds.flatMap(({ lowClosed, highClosed }) => {
    const byLow = many
      .filter((each) => each.lowClosed === lowClosed && each.highClosed === highClosed)
      .sort((a, b) => (a.low < b.low ? -1 : Number(a.low > b.low)));
    if (byLow.length === 0) return [];
    let [best] = byLow;
    const furthest = byLow.map((each) => {
      best = best === undefined || each.high > best.high ? each : best;
      return best;
    });
    return [{ byLow, furthest }];
  });
}

/** Whether one of them overlaps the other interval: it begins before the other ends, and ends after it begins. */
function anyOverlaps({ byLow, furthest }: Starts, one: Interval): boolean {
  const begun = partitionPoint(byLow, (each) => reaches(each, one));
  const last = furthest[begun - 1];
  return last !== undefined && reaches(one, last);
}

function firstOf<Summary>(
  tree: SegmentTree<Summary>,
  most: number,
  fits: (run: Summary) => boolean,
): readonly number[] {
  const found: number[] = [];
  let at = firstFrom(tree, 0, fits);
  while (at >= 0 && found.length < most) {
    found.push(at);
    at = firstFrom(tree, at + 1, fits);
  }
  return found;
}
