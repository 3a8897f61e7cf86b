/** Spreading numbers into Math.max ends in an error where there are very many. */
export function rangeOf(numbers: Iterable<number>): {
  readonly least: number;
  readonly largest: number;
} {
  let [least, largest] = [Infinity, -Infinity];
  for (const number of numbers) {
    least = Math.min(least, number);
    largest = Math.max(largest, number);
  }
  return { least, largest };
}
