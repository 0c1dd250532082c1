export interface LineChange {
  readonly line: string;
  readonly change: 'kept' | 'gone' | 'new';
}

/** What becomes of a text line by line when another takes its place: the longest common run of lines is kept. */
export function lineChanges(before: string, after: string): readonly LineChange[] {
  const from = linesOf(before);
  const to = linesOf(after);
  const kept = commonLengths(from, to);
  const changes: LineChange[] = [];
  let a = 0;
  let b = 0;
  while (a < from.length || b < to.length) {
    const gone = from[a];
    const fresh = to[b];
    if (gone !== undefined && gone === fresh) {
      changes.push({ line: gone, change: 'kept' });
      a += 1;
      b += 1;
    } else if (gone !== undefined && (fresh === undefined || at(kept, a + 1, b) >= at(kept, a, b + 1))) {
      changes.push({ line: gone, change: 'gone' });
      a += 1;
    } else if (fresh !== undefined) {
      changes.push({ line: fresh, change: 'new' });
      b += 1;
    }
  }
  return changes;
}

function linesOf(text: string): readonly string[] {
  return text.trim() === '' ? [] : text.trim().split(/\r?\n/);
}

/** How many lines the rests of both texts share, from every pair of places on. */
function commonLengths(from: readonly string[], to: readonly string[]): readonly (readonly number[])[] {
  const table = Array.from({ length: from.length + 1 }, () => new Array<number>(to.length + 1).fill(0));
  for (let a = from.length - 1; a >= 0; a -= 1)
    for (let b = to.length - 1; b >= 0; b -= 1) {
      const row = table[a];
      if (row)
        row[b] =
          from[a] === to[b]
            ? at(table, a + 1, b + 1) + 1
            : Math.max(at(table, a + 1, b), at(table, a, b + 1));
    }
  return table;
}

function at(table: readonly (readonly number[])[], a: number, b: number): number {
  return table[a]?.[b] ?? 0;
}
