/** Rows in the order of their register; rows of one position by their ids. */
export function inTransitionOrder<R extends { readonly id: string; readonly position: number }>(
  rows: Readonly<Record<string, R>>,
): readonly R[] {
  return Object.values(rows).sort((a, b) => a.position - b.position || (a.id < b.id ? -1 : 1));
}
