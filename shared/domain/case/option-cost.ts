import type { SourcingOption } from '../../model/tables/sourcing-option.ts';

/**
 * What an option costs over the horizon: one-time cost + cost a year x months / 12, without inflation or interest.
 *
 * Example: 240,000 once and 2,900,000 a year over 36 months come to 8,940,000. Null while either amount is
 * unknown; an option without one-time cost says 0.
 *
 * @param months the horizon of the engagement, from 1
 * @returns an amount in the currency of the engagement, unrounded
 */
export function optionCost(
  { one_time_cost, yearly_cost }: Pick<SourcingOption, 'one_time_cost' | 'yearly_cost'>,
  months: number,
): number | null {
  if (one_time_cost === null || yearly_cost === null) return null;
  return one_time_cost + (yearly_cost * months) / 12;
}
