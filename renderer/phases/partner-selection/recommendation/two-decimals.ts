const two = new Intl.NumberFormat(undefined, { minimumFractionDigits: 2, maximumFractionDigits: 2 });

/** A score of 1-5 that lies close to others; a dash while unknown. */
export function formatTwo(score: number | null): string {
  return score === null ? '–' : two.format(score);
}
