export interface ReplacedLine {
  readonly line: string;
  readonly change: 'stays' | 'goes' | 'comes';
}

/**
 * Which lines of a text stay, go and come when another takes its place, in the order in which they are read. Empty
 * lines say nothing and are left out. As many lines as possible stay.
 */
export function replacedLines(before: string, after: string): readonly ReplacedLine[] {
  const [from, to] = [linesOf(before), linesOf(after)];
  // shared[a][b]: how many lines stay of what follows from[a] and to[b].
  const shared = Array.from({ length: from.length + 1 }, () => Array<number>(to.length + 1).fill(0));
  const at = (a: number, b: number) => shared[a]?.[b] ?? 0;
  for (let a = from.length - 1; a >= 0; a -= 1)
    for (let b = to.length - 1; b >= 0; b -= 1) {
      const row = shared[a];
      if (row) row[b] = from[a] === to[b] ? 1 + at(a + 1, b + 1) : Math.max(at(a + 1, b), at(a, b + 1));
    }
  const lines: ReplacedLine[] = [];
  let [a, b] = [0, 0];
  while (a < from.length || b < to.length) {
    const [old, fresh] = [from[a], to[b]];
    if (old !== undefined && old === fresh) {
      lines.push({ line: old, change: 'stays' });
      a += 1;
      b += 1;
    } else if (old !== undefined && (fresh === undefined || at(a + 1, b) >= at(a, b + 1))) {
      lines.push({ line: old, change: 'goes' });
      a += 1;
    } else {
      lines.push({ line: fresh ?? '', change: 'comes' });
      b += 1;
    }
  }
  return lines;
}

function linesOf(text: string): readonly string[] {
  return text.split(/\r?\n/).filter((line) => line.trim() !== '');
}
