/**
 * What a series of yearly flows is worth today.
 *
 * NPV = Σ flow_t / (1 + r)^t for t = 0, 1, 2 ...: the flow of time 0 is not discounted. The function NPV of spreadsheet
 * programs discounts the first figure that it is given by one year, so its twin is `=CF0+NPV(r,CF1:CFn)`.
 *
 * Example: 8,000, 9,200, 10,000, 12,000 and 14,500 in years 1 to 5 for 40,000 today at 8 % are worth 1,922.06
 * (documented example of the spreadsheet function).
 *
 * @param flows from time 0 on, one a year
 * @param rate01 a year, above −1
 * @throws RangeError for a rate of −100 % or less, at which nothing can be discounted
 */
export function netPresentValue(flows: readonly number[], rate01: number): number {
  let value = 0;
  for (const flow of discountedFlows(flows, rate01)) value += flow;
  return value;
}

/** Each flow divided by (1 + r)^t; the first stays as it is. @throws RangeError for a rate of −100 % or less */
export function discountedFlows(flows: readonly number[], rate01: number): readonly number[] {
  if (!(rate01 > -1)) throw new RangeError('A discount rate is above -100 %.');
  return flows.map((flow, year) => flow / (1 + rate01) ** year);
}
