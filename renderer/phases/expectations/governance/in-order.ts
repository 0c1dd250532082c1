/** The rows of a register in their order. */
export function inOrder<R extends { readonly position: number }>(
  rows: Readonly<Record<string, R>>,
): readonly R[] {
  return Object.values(rows).sort((a, b) => a.position - b.position);
}
