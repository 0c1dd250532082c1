import type { CreditScheme } from '../../model/tables/credit-scheme.ts';

/** What a scheme says about the size of credits. */
export type CreditTerms = Pick<CreditScheme, 'at_risk_percent' | 'second_month' | 'third_month'>;

/**
 * The most that the credits of one month can come to, in the unit of the fee.
 *
 * amount at risk = monthly fee × at risk / 100. Example: 10 % of 100,000 is 10,000. 10 to 12 % is usual in published
 * contracts, 5 to 15 % occurs.
 */
export function amountAtRisk(monthlyFee: number, atRiskPercent: number): number {
  return (monthlyFee * atRiskPercent) / 100;
}

/**
 * What the credit of a KPI is multiplied by in its n-th month running below the minimum: 1, then the scheme's factor
 * of the second month, then that of the third, which stays.
 */
export function missMultiplier(terms: CreditTerms, monthsRunning: number): number {
  if (monthsRunning < 1) return 0;
  return monthsRunning === 1 ? 1 : monthsRunning === 2 ? terms.second_month : terms.third_month;
}

/**
 * The credit of one missed KPI in one month before the cap, in the unit of the fee.
 *
 * credit = fee × at risk × allocation × multiplier. Example: fee 100,000, at risk 10 %, allocation 50 %, second month
 * running (1.5): 7,500.
 *
 * @param allocationPercent share of the amount at risk; unknown counts as none
 */
export function creditAmount(
  monthlyFee: number,
  terms: CreditTerms,
  allocationPercent: number | null,
  multiplier: number,
): number {
  return (amountAtRisk(monthlyFee, terms.at_risk_percent) * (allocationPercent ?? 0) * multiplier) / 100;
}

/**
 * The same product as some state contracts write it, where the amount at risk is first divided into pools by category
 * and each pool into allocations that add up to 100 %.
 *
 * credit = invoice × at risk × pool × allocation. Example: 100,000 × 10 % × 50 % × 40 % = 2,000. A pool of 50 % with an
 * allocation of 40 % inside it is an allocation of 20 % of the amount at risk in this app.
 */
export function pooledCredit(
  invoice: number,
  atRiskPercent: number,
  poolPercent: number,
  allocationPercent: number,
): number {
  return (amountAtRisk(invoice, atRiskPercent) * poolPercent * allocationPercent) / 10_000;
}

/**
 * What is paid when credits together exceed the amount at risk: each is reduced in proportion, so that the KPIs keep
 * their weights and none is paid first. Together they are min(sum, amount at risk).
 *
 * Example: credits of 6,000 and 5,000 with 10,000 at risk are paid as 5,454.55 and 4,545.45.
 */
export function capCredits(credits: readonly number[], atRisk: number): readonly number[] {
  const sum = credits.reduce((total, credit) => total + credit, 0);
  return sum <= atRisk ? credits : credits.map((credit) => (credit * atRisk) / sum);
}
