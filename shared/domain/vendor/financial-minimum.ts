import type { Vendor } from '../../model/tables/vendor.ts';

/** Revenue of a year for each unit of the contract's value, so that one client does not carry the house. Usual practice. */
export const REVENUE_TIMES = 3;

/**
 * Whether a vendor is strong enough for a contract: revenue of a year of at least three times what the contract is
 * worth in a year, or a parent company that answers for it in writing. Null while neither can be said.
 *
 * Example: a contract of 1,650,000 a year asks for 4,950,000; with 2,650,000 and no guarantee it fails.
 *
 * @param contractValue what the contract is worth in a year, in the workbook's currency; null while unknown
 */
export function meetsFinancialMinimum(
  {
    yearly_revenue: revenue,
    parent_guarantee: guaranteed,
  }: Pick<Vendor, 'yearly_revenue' | 'parent_guarantee'>,
  contractValue: number | null,
): boolean | null {
  if (guaranteed) return true;
  if (revenue === null || contractValue === null) return null;
  return revenue >= REVENUE_TIMES * contractValue;
}
