import type { BalanceCheck } from '../../../../shared/domain/kpi/check-balance.ts';
import { type BalancedScore, balancedScore } from '../../../../shared/domain/kpi/formulas/balanced-score.ts';
import { kpiScore01 } from '../../../../shared/domain/kpi/formulas/kpi-score.ts';
import {
  GREEN_OUTSIDE,
  RED_INSIDE,
  type Watermelon,
} from '../../../../shared/domain/kpi/formulas/watermelon.ts';
import type { Kpi } from '../../../../shared/model/tables/kpi.ts';
import type { Explanation } from '../../../ui/explain/explanation.ts';
import { formatScore } from '../../../ui/format-score.ts';
import { BASIS_WORDS } from './balance/balance-finding.ts';

const hundredths = (value: number | null) => (value === null ? null : Math.round(value * 100) / 100);

/** How the weight of efficiency and access comes about. */
export function explainEfficiencyShare({ shares }: BalanceCheck, warn: number, stop: number): Explanation {
  const { list, efficiencyPercent, basis } = shares;
  return {
    title: 'Weight of efficiency and access',
    formula:
      'Weights of the critical service levels of both categories ÷ weights of all critical service levels × 100.',
    columns: ['Category', 'Critical', 'Weight, %'],
    terms: list
      .filter(({ critical }) => critical > 0)
      .map(({ label, critical, weightShare01 }) => [
        label,
        critical,
        hundredths(weightShare01 === null ? null : weightShare01 * 100),
      ]),
    total: null,
    result:
      efficiencyPercent === null
        ? 'Not known yet: no KPI is a critical service level.'
        : `${formatScore(efficiencyPercent)} % for access and efficiency together`,
    notes: [
      BASIS_WORDS[basis],
      `Above ${warn} % it is worth a look, above ${stop} % it should not be agreed without a reason. Both limits stand under Method settings.`,
    ],
    source: 'The rule and its limits are our own.',
  };
}

/** How the balanced score comes about. */
export function explainBalancedScore(kpis: readonly Kpi[], total: BalancedScore): Explanation {
  const weighed = kpis.filter(({ weight_percent }) => (weight_percent ?? 0) > 0);
  return {
    title: 'Balanced score',
    formula:
      'Score of a KPI = (worst − latest) ÷ (worst − best), between 0 and 1. Balanced score = Σ weight × score × 100 ÷ Σ weights of the KPIs that have a score.',
    columns: ['KPI', 'Worst', 'Best', 'Latest', 'Score', 'Weight, %', 'Points'],
    terms: weighed.map((kpi) => [
      kpi.name,
      kpi.worst,
      kpi.best,
      kpi.actual,
      hundredths(kpiScore01(kpi)),
      kpi.weight_percent,
      hundredths(total.points[kpi.id] ?? null),
    ]),
    total: ['Sum', null, null, null, null, total.weightSum, hundredths(total.score)],
    result:
      total.score === null
        ? 'Not known yet: no KPI has a weight, a worst, a best and a latest value.'
        : `${formatScore(total.score)} of 100`,
    notes: [
      ...(total.unscored.length > 0
        ? ['KPIs with a weight and without a score are left out; unknown is not nothing.']
        : []),
      ...(total.score !== null && total.countedWeight !== 100
        ? [
            `The weights that count add up to ${formatScore(total.countedWeight)} %; the score is divided by that.`,
          ]
        : []),
    ],
    source:
      'One score out of a few KPIs is usual in service desks (MetricNet); the formula of the single score and the way unknown values are treated are our own.',
  };
}

/** How the two sides of the watermelon alert come about. */
export function explainWatermelon(kpis: readonly Kpi[], { outside, inside, alert }: Watermelon): Explanation {
  const line = (side: string, categories: readonly string[]) =>
    kpis
      .filter((kpi) => categories.includes(kpi.category) && kpiScore01(kpi) !== null)
      .map((kpi) => [kpi.name, side, hundredths(kpiScore01(kpi))]);
  return {
    title: 'Green outside, red inside',
    formula: `An alert when the mean score of access and efficiency is ${GREEN_OUTSIDE} or more while the mean score of the customer KPIs is below ${RED_INSIDE}.`,
    columns: ['KPI', 'Side', 'Score'],
    terms: [...line('Access and efficiency', ['activity', 'efficiency']), ...line('Customer', ['customer'])],
    total: null,
    result:
      alert === null
        ? 'Not known yet: one of the two sides has no score.'
        : `${hundredths(outside)} outside, ${hundredths(inside)} inside: ${alert ? 'an alert' : 'no alert'}`,
    notes: ['Weights do not matter here: the mean of all KPIs with a score counts.'],
    source: 'A known figure of speech in service management; the limits are our own.',
  };
}

/** How the score of one KPI comes about. */
export function explainKpiScore(kpi: Kpi): Explanation {
  const score = kpiScore01(kpi);
  const points = balancedScore([kpi]);
  return {
    title: kpi.name,
    formula: '(worst − latest) ÷ (worst − best), cut off at 0 and 1.',
    columns: ['Worst', 'Best', 'Latest', 'Score'],
    terms: [[kpi.worst, kpi.best, kpi.actual, hundredths(score)]],
    total: null,
    result:
      score === null
        ? kpi.worst !== null && kpi.worst === kpi.best
          ? 'Not known: worst and best are the same.'
          : 'Not known yet: a value is missing.'
        : `${hundredths(score)}${points.weightSum > 0 ? `, with a weight of ${points.weightSum} %` : ', without a weight'}`,
    notes: [],
    source: 'Our own.',
  };
}
