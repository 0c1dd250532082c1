/**
 * The one candidate that a mistyped word most likely meant, or undefined when none is close enough.
 *
 * A candidate is close when it begins with the word or differs from it by at most one letter in three;
 * the closest wins, the first of equally close ones.
 */
export function nearMiss(word: string, candidates: Iterable<string>): string | undefined {
  const wanted = fold(word);
  if (wanted === '') return undefined;
  const most = Math.max(1, Math.floor(wanted.length / 3));
  let best: string | undefined;
  let least = most + 1;
  for (const candidate of candidates) {
    const known = fold(candidate);
    const away = wanted.length > 1 && known.startsWith(wanted) ? 0.5 : letterDistance(wanted, known, least);
    if (away < least) {
      least = away;
      best = candidate;
    }
  }
  return best;
}

/** A word without case and spaces at its ends, as words are compared. */
export function fold(word: string): string {
  return word.trim().toLowerCase();
}

/** How many letters have to be put in, left out, exchanged or swapped with their neighbour; `most` when it is no less. */
function letterDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) >= most) return most;
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min((above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (above[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      row.push(cost);
    }
    before = above;
    above = row;
  }
  return Math.min(above[b.length] ?? most, most);
}
