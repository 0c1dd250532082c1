/**
 * The value below which a share of sorted values lies, with a straight line between neighbours: position
 * (n − 1) × share, as the function PERCENTILE.INC of spreadsheet programs has it. Null for no values.
 *
 * Example: the 10th percentile of 1, 2, 3, 4, 5 is 1.4.
 *
 * @param sorted from the smallest to the largest
 * @param share01 0 to 1
 */
export function percentile(sorted: readonly number[], share01: number): number | null {
  const place = (sorted.length - 1) * share01;
  const low = sorted[Math.floor(place)];
  const high = sorted[Math.ceil(place)];
  if (low === undefined || high === undefined) return null;
  return low + (place - Math.floor(place)) * (high - low);
}
