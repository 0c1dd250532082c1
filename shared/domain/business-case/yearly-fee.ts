import { annualFee } from '../price/annual-fee.ts';
import { workAt } from '../price/compared-work.ts';
import type { CaseMoves } from './case-moves.ts';
import type { ScenarioPlan } from './plan-scenario.ts';

/** What the partner charges; null while its offer does not say. */
export interface YearlyFee {
  /** In a normal first year: everything that moves has moved. */
  readonly normal: number | null;
  /** Year by year, with ramp, volume, indexation, productivity commitment and currency. */
  readonly years: readonly (number | null)[];
}

/** Pricing models that charge for time: learning agents take more of it. */
const BY_TIME: ReadonlySet<string> = new Set(['fte', 'logged-hour', 'paid-hour']);

/**
 * The fee of a scenario's offer year by year, in the workbook's currency.
 *
 * Fee of year t = fee of the offer at the contacts of that year × (1 + indexation)^(t−1) × (1 − productivity
 * commitment)^(t−1) × (1 + move of the currency) × months of the year / 12. Contacts of year t = contacts of the first
 * year × (1 + growth)^(t−1) × mean share that has moved; where the offer charges for time, the share of effort stands in
 * its place. An offer that names no indexation rises with the outsourced side.
 *
 * Example: 864,000 with 4 % are 864,000, 898,560 and 934,502.40.
 */
export function yearlyFee(plan: ScenarioPlan, moves: CaseMoves): YearlyFee {
  const { offer, tiers, work, contacts, scenario, resolved01 } = plan;
  if (offer === null || contacts === null) return { normal: null, years: plan.yearMonths.map(() => null) };
  const at = (volume: number) => {
    const fee = annualFee(offer, tiers, { ...workAt(work, volume), resolved01 });
    return fee === null ? null : fee * moves.fee * (1 + scenario.fx_percent / 100);
  };
  const first = contacts * moves.volume;
  const rise =
    offer.index_percent === null
      ? plan.growthOutsourced01 + moves.growthOutsourced
      : offer.index_percent / 100;
  const yearly = (1 + rise) * (1 - (offer.productivity_percent ?? 0) / 100);
  const shares = BY_TIME.has(offer.model) ? plan.effort : plan.moved;
  return {
    normal: at(first * plan.partner01),
    years: plan.yearMonths.map((months, year) => {
      const share = mean(shares.slice(12 * year, 12 * year + months));
      const fee = at(first * (1 + scenario.volume_growth_percent / 100) ** year * share);
      return fee === null ? null : (fee * yearly ** year * months) / 12;
    }),
  };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
