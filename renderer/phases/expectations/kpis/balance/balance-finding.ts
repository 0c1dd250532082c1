import type { BalanceCheck } from '../../../../../shared/domain/kpi/check-balance.ts';
import type { WeightBasis } from '../../../../../shared/domain/kpi/critical-weights.ts';
import { formatPlain } from '../../../../ui/format-score.ts';

/** What the weights of the picture are, in words. */
export const BASIS_WORDS: Readonly<Record<WeightBasis, string>> = {
  allocation: 'Weight is the allocation of each critical service level.',
  weight: 'Not every critical service level has an allocation, so weight is that of the balanced score.',
  equal: 'Allocations and weights are not complete, so every critical service level counts the same.',
};

/** What the picture shows, in one sentence. */
export function balanceFinding({ shares }: BalanceCheck): string {
  const { efficiencyPercent, list } = shares;
  if (efficiencyPercent === null) {
    const count = list.reduce((sum, one) => sum + one.count, 0);
    return `${count} ${count === 1 ? 'KPI' : 'KPIs'}, none of them a critical service level yet`;
  }
  const [heaviest] = [...list].sort((a, b) => (b.weightShare01 ?? 0) - (a.weightShare01 ?? 0));
  const share = formatPlain(Math.round(efficiencyPercent * 10) / 10);
  return `Speed weighs ${share} % of what is paid for; ${heaviest?.label.toLowerCase() ?? ''} weighs most`;
}
