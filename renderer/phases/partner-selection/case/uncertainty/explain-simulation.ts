import type { SimulatedCase } from '../../../../../shared/domain/business-case/simulate-case.ts';
import type { Explanation } from '../../../../ui/explain/explanation.ts';
import { formatAmount } from '../../../../ui/format-amount.ts';
import { formatShare } from '../case-words.ts';

/** How the drawn cases come about. */
export function explainSimulation(
  { runs, seed, ranges, p10, p50, p90, mean, chance01 }: SimulatedCase,
  npv: number,
  currency: string,
): Explanation {
  return {
    title: 'Simulation',
    formula: `In each of ${formatAmount(runs, '')} cases every line with a range gets an amount from a triangle with its low, likely and high end; contacts and both growths are drawn as well. Each case is worked out in full, and its net present value is counted.`,
    columns: ['Net present value', currency],
    terms: [
      ['As planned', Math.round(npv)],
      ['A tenth of the cases stay below (P10)', Math.round(p10)],
      ['Half of them (P50)', Math.round(p50)],
      ['Nine tenths (P90)', Math.round(p90)],
      ['Mean', Math.round(mean)],
    ],
    total: null,
    result: `${formatShare(chance01)} of the cases are worth more than nothing`,
    notes: [
      `${ranges} lines have a range. Where ranges reach further up than down, as costs usually do, the middle of the cases lies below the plan: that is the point of it.`,
      'Figures are drawn apart from each other. Where they move together in truth, the spread is wider than shown.',
      `Seed ${seed}: the same workbook, seed and number of cases give the same picture on every computer.`,
    ],
    source:
      'Readiness Workbook method, business case: Monte Carlo simulation with triangular distributions. Swing of contacts, runs and seed stand in the method settings.',
  };
}
