const oneDecimal = new Intl.NumberFormat(undefined, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
const upToTwo = new Intl.NumberFormat(undefined, { maximumFractionDigits: 2 });

/** A score or mean with one decimal, as the person's computer writes numbers; a dash while it is unknown. */
export function formatScore(score: number | null): string {
  return score === null ? '–' : oneDecimal.format(score);
}

/** A level or weight without decimals that say nothing: 4, 3.5. */
export function formatPlain(value: number | null): string {
  return value === null ? '–' : upToTwo.format(value);
}
