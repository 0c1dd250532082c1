/** Rows of a table in the order that people gave them. */
export function inRegisterOrder<R extends { readonly position: number }>(
  rows: Readonly<Record<string, R>>,
): readonly R[] {
  return Object.values(rows).sort((a, b) => a.position - b.position);
}
