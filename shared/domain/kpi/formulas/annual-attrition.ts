/**
 * Attrition as a rate for a year.
 *
 * Formula: leavers ÷ ((headcount on the first day + on the last day) ÷ 2) × (12 ÷ months) × 100.
 * Unit: % a year; may be more than 100. Null without headcount or months, or with negative figures.
 *
 * Source: usual in workforce reports of contact centres.
 * Worked example: 6 leavers in 3 months, 50 agents at first and 46 at last: 6 ÷ 48 × 4 × 100 = 50 %.
 */
export function annualAttrition(
  leavers: number,
  headcountAtFirst: number,
  headcountAtLast: number,
  months: number,
): number | null {
  const average = (headcountAtFirst + headcountAtLast) / 2;
  if (leavers < 0 || headcountAtFirst < 0 || headcountAtLast < 0 || average <= 0 || months <= 0) return null;
  return (leavers / average) * (12 / months) * 100;
}
