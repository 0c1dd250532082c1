import { type ShouldCost, shouldCost as table } from '../../model/tables/should-cost.ts';

export type ShouldCostNeed =
  | 'wage'
  | 'bonus_percent'
  | 'benefits_percent'
  | 'shrinkage_percent'
  | 'overhead_percent'
  | 'margin_percent';

const NEEDS: readonly ShouldCostNeed[] = [
  'wage',
  'bonus_percent',
  'benefits_percent',
  'shrinkage_percent',
  'overhead_percent',
  'margin_percent',
];

/** How a price for one logged hour builds up, in the workbook's currency. */
export interface ShouldCostSteps {
  /** Wage with bonus and benefits, for a paid hour. */
  readonly paid: number;
  /** The same for an hour logged in. */
  readonly logged: number;
  /** With overhead. */
  readonly full: number;
  /** With margin: what an hour ought to cost. */
  readonly price: number;
}

/**
 * What a logged hour ought to cost a partner, and so what it ought to charge.
 *
 * Formula: wage × (1 + bonus + benefits) / (1 - shrinkage) × (1 + overhead) / (1 - margin). Bonus and benefits are both
 * on the wage; overhead is on the cost of a logged hour; margin is a share of the price.
 *
 * Example: a wage of 2.50, bonus 10 %, benefits 45 %, shrinkage 30 %, overhead 60 % and margin 20 % are 3.875, then
 * 5.5357, then 8.8571, then 11.0714. Source: the usual build-up of open-book offers; the percentages are assumptions.
 *
 * @returns null while one of the six figures is unknown; `missingForShouldCost` names them
 */
export function shouldCostSteps(row: ShouldCost): ShouldCostSteps | null {
  if (missingForShouldCost(row).length > 0) return null;
  const of = (need: ShouldCostNeed) => row[need] ?? 0;
  const paid =
    of('wage') * (row.exchange_rate ?? 1) * (1 + (of('bonus_percent') + of('benefits_percent')) / 100);
  const logged = paid / (1 - of('shrinkage_percent') / 100);
  const full = logged * (1 + of('overhead_percent') / 100);
  return { paid, logged, full, price: full / (1 - of('margin_percent') / 100) };
}

export function missingForShouldCost(row: ShouldCost): readonly ShouldCostNeed[] {
  return NEEDS.filter((need) => row[need] === null);
}

/** The labels of what is missing, as in the register. */
export function shouldCostLacks(row: ShouldCost): readonly string[] {
  return missingForShouldCost(row).map((need) => table.fields[need].label);
}
