const twoDecimals = new Intl.NumberFormat(undefined, { minimumFractionDigits: 2, maximumFractionDigits: 2 });

/** Scores of vendors lie close together, so they have two decimals; a dash while unknown. */
export function formatTwo(score: number | null): string {
  return score === null ? '–' : twoDecimals.format(score);
}

/** Closeness lies between 0 and 1. */
export function formatThree(closeness: number | null): string {
  return closeness === null ? '–' : threeDecimals.format(closeness);
}

const threeDecimals = new Intl.NumberFormat(undefined, {
  minimumFractionDigits: 3,
  maximumFractionDigits: 3,
});
