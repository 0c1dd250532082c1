/** One factor of a score in a formula: the name of its weight, the cell of its rating, and which end is good. */
export interface FormulaPart {
  readonly weight: string;
  readonly rating: string;
  readonly good: 'high' | 'low';
}

/**
 * An additive score from 0 to 100 over ratings in cells: the weighted mean of (rating - 1) / 4, or of (5 - rating) / 4
 * where low is good; "–" while a factor that has a weight is not rated.
 *
 * @param total the name of the cells with the weights of all parts.
 */
export function scoreFormula(total: string, parts: readonly FormulaPart[]): string {
  const missing = parts.map(({ weight, rating }) => `(${weight}>0)*(${rating}="")`).join('+');
  // SUM reads an empty rating, whose weight is 0 here, as 0.
  const points = parts
    .map(({ weight, rating, good }) =>
      good === 'high' ? `${weight}*(SUM(${rating})-scale_min)` : `${weight}*(scale_max-SUM(${rating}))`,
    )
    .join('+');
  return `IF(SUM(${total})=0,"–",IF(${missing}>0,"–",100*(${points})/(scale_max-scale_min)/SUM(${total})))`;
}
