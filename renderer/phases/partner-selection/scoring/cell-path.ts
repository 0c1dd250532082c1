/** A cell of a vendor and a criterion. */
export interface ScoreCell {
  readonly vendor: string;
  readonly criterion: string;
}

/** The cell as one word of a path. */
export function cellWord({ vendor, criterion }: ScoreCell): string {
  return encodeURIComponent(`${vendor}~${criterion}`);
}

/** The page on which a cell is talked about. */
export function consensusPath(cell: ScoreCell): string {
  return `/partner-selection/scoring/consensus/${cellWord(cell)}`;
}

/** What a word of a path names; null for none, or for one that names no cell. */
export function cellOf(word: string | null): ScoreCell | null {
  const [vendor, criterion, more] = (word === null ? '' : decode(word)).split('~');
  return vendor && criterion && more === undefined ? { vendor, criterion } : null;
}

function decode(word: string): string {
  try {
    return decodeURIComponent(word);
  } catch {
    return word; // A path that somebody typed.
  }
}
