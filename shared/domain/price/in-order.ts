/** Rows in the order of their register. */
export function inOrder<T extends { readonly id: string; readonly position: number }>(
  rows: Iterable<T>,
): readonly T[] {
  return [...rows].sort((a, b) => a.position - b.position || (a.id < b.id ? -1 : 1));
}
