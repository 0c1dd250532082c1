const percent = new Intl.NumberFormat(undefined, { maximumFractionDigits: 0 });

/** A share from 0 to 1 as a whole percentage; a dash while it is unknown. */
export function formatShare(share01: number | null): string {
  return share01 === null ? '–' : `${percent.format(100 * share01)}\u00a0%`;
}
