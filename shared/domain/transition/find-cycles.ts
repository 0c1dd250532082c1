/**
 * The circles in a plan: groups of stages that each wait, directly or by way of others, for themselves. A stage that
 * waits for itself alone is a circle of one.
 *
 * Strongly connected components by Tarjan's algorithm (SIAM Journal on Computing 1, 1972).
 *
 * Example: A after C, B after A, C after B is the one circle [A, B, C]; D after C is on none.
 *
 * @param ids in the order in which they are to be named
 * @param before what each waits for; unknown ids are passed over
 */
export function findCycles(
  ids: readonly string[],
  before: (id: string) => readonly string[],
): readonly (readonly string[])[] {
  const known = new Map(ids.map((id, index) => [id, index]));
  const marks = new Map<string, { index: number; low: number }>();
  const stack: string[] = [];
  const groups: string[][] = [];
  const visit = (id: string): { index: number; low: number } => {
    const mark = { index: marks.size, low: marks.size };
    marks.set(id, mark);
    stack.push(id);
    for (const other of before(id)) {
      if (!known.has(other)) continue;
      const met = marks.get(other);
      if (!met) mark.low = Math.min(mark.low, visit(other).low);
      else if (stack.includes(other)) mark.low = Math.min(mark.low, met.index);
    }
    if (mark.low === mark.index) {
      const group = stack.splice(stack.indexOf(id));
      if (group.length > 1 || before(id).includes(id)) groups.push(group);
    }
    return mark;
  };
  for (const id of ids) if (!marks.has(id)) visit(id);
  const place = (id: string | undefined) => known.get(id ?? '') ?? 0;
  return groups
    .map((group) => group.sort((a, b) => place(a) - place(b)))
    .sort((a, b) => place(a[0]) - place(b[0]));
}
