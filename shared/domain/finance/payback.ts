/**
 * The years until what was spent has come back; null when it never does.
 *
 * At the first year t whose running total is no longer negative after it was: t − 1 + (−total of t − 1) / flow of t, as if
 * a year's flow came in evenly. With discounted flows it is the discounted payback. 0 when the total is never negative.
 *
 * Example: −443,668.75, 380,085.00 and 379,713.75 pay back after 1.1675 years.
 *
 * @param flows from time 0 on, one a year
 */
export function payback(flows: readonly number[]): number | null {
  if (flows.length === 0) return null;
  let total = 0;
  let isOut = false;
  for (const [year, flow] of flows.entries()) {
    const before = total;
    total += flow;
    if (isOut && total >= 0) return year - 1 + -before / flow;
    isOut = total < 0;
  }
  return isOut ? null : 0;
}
