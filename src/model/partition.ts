/**
 * The number of items at the beginning of a list for which `isFirst` is true. It must be false of all
 * items after them. Found by halving: a list of a million takes twenty steps.
 */
export function partitionPoint<T>(items: readonly T[], isFirst: (item: T) => boolean): number {
  let [from, to] = [0, items.length];
  while (from < to) {
    const middle = (from + to) >>> 1;
    const item = items[middle];
    if (item !== undefined && isFirst(item)) from = middle + 1;
    else to = middle;
  }
  return from;
}
