/** Adds up what `value` finds in each item; 0 for an empty list. */
export function sumBy<T>(items: Iterable<T>, value: (item: T) => number): number {
  let total = 0;
  for (const item of items) total += value(item);
  return total;
}
