import type { TriedScheme } from '../../../../shared/domain/credit/assess-credits.ts';
import type { Explanation } from '../../../ui/explain/explanation.ts';
import { formatPlain } from '../../../ui/format-score.ts';
import { triggerWords } from './credit-words.ts';
import { monthName } from './month-words.ts';
import type { AmountFormat } from './use-credits.ts';

const SOURCE =
  'Readiness Workbook method, service levels and credits. Amount at risk, pool and earn-back follow published practice of outsourcing contracts; multipliers, grace and the way the cap is shared are our own defaults.';

/** How the credits of all months come about. */
export function explainTotal(
  { scheme, history, simulation, fee }: TriedScheme,
  amounts: AmountFormat,
): Explanation {
  const round = (amount: number) => (fee === null ? amount : Math.round(amount));
  return {
    title: 'Credits',
    formula: `Credit of a KPI = fee × at risk (${formatPlain(scheme.at_risk_percent)} %) × allocation × 1, ${formatPlain(scheme.second_month)} in the second and ${formatPlain(scheme.third_month)} from the third month running below the minimum. Together they are capped at the amount at risk; above it each is reduced in proportion.`,
    columns: [
      'Month',
      `Sum, ${amounts.unit}`,
      `After the cap, ${amounts.unit}`,
      `Earned back, ${amounts.unit}`,
    ],
    terms: simulation.months.map((month, at) => [
      monthName(history.months[at] ?? ''),
      round(month.sum),
      round(month.total),
      round(month.earnedBack),
    ]),
    total: [
      'All months',
      round(simulation.months.reduce((sum, month) => sum + month.sum, 0)),
      round(simulation.total),
      round(simulation.earnedBack),
    ],
    result: `${amounts(simulation.total)}${simulation.share01 === null ? '' : `, ${formatPlain(simulation.share01 * 100)} % of the fees`}, with ${amounts(simulation.atRisk)} at risk in each month`,
    notes: [
      scheme.below_expected_months > 0
        ? `A month is a miss below the minimum. So is one with which ${scheme.below_expected_months} months running lie below the expected level, and each further one while that lasts.`
        : 'A month is a miss below the minimum only.',
      'Excused months cost nothing and are passed over: the months around them follow on one another. A month without a figure is unknown and no miss.',
      ...(history.graceMonths > 0 ? [`The first ${history.graceMonths} months are grace.`] : []),
      ...(history.beforeService
        ? ['All figures are older than the service, so the grace is counted from the first of them.']
        : []),
      ...(fee === null
        ? [
            'The monthly fee is not known, so amounts are in percent of it: fill in the fee of the scheme, or the expected contract value on the profile.',
          ]
        : []),
    ],
    source: SOURCE,
  };
}

/** What is earned back, and when. */
export function explainEarnBack(
  { scheme, history, simulation }: TriedScheme,
  amounts: AmountFormat,
): Explanation {
  const terms = simulation.kpis.flatMap(({ id, cells }) => {
    const name = history.levels.find(({ kpi }) => kpi.id === id)?.kpi.name ?? id;
    return cells.flatMap(({ returnedIn, paid }, at) =>
      returnedIn === null
        ? []
        : [
            [
              `${name}, ${monthName(history.months[at] ?? '')}`,
              amounts.bare(paid),
              monthName(history.months[returnedIn] ?? ''),
            ],
          ],
    );
  });
  return {
    title: 'Earned back',
    formula: `${scheme.earn_back_months} months running better than expected return the credits of the same KPI that are at most ${scheme.earn_back_within} months old. The credit is taken out of its month and the cap applied to the rest again; the difference comes back.`,
    columns: ['Credit', `Paid, ${amounts.unit}`, 'Earned back in'],
    terms,
    total: null,
    result: amounts(simulation.earnedBack),
    notes: [
      'Just reaching the expected level is what was owed and earns nothing back. No KPI earns back the credit of another.',
      'Where other misses of the month reach the cap alone, less comes back than was paid, or nothing.',
    ],
    source: SOURCE,
  };
}

/** When the bonus is paid. */
export function explainIncentive(
  { scheme, history, simulation }: TriedScheme,
  amounts: AmountFormat,
): Explanation {
  return {
    title: 'Incentive',
    formula: `${formatPlain(Math.min(50, scheme.incentive_percent))} % of the amount at risk in every month in which all service levels are known, none counts as missed, excused ones included, and behavioural and compliance KPIs are at their minimum as far as they were measured.`,
    columns: ['Month', `Incentive, ${amounts.unit}`],
    terms: simulation.months.flatMap(({ incentive }, at) =>
      incentive > 0 ? [[monthName(history.months[at] ?? ''), amounts.bare(incentive)]] : [],
    ),
    total: null,
    result: amounts(simulation.incentive),
    notes: [
      'Where KPIs are marked as carrying a bonus, the share of them that is better than expected is paid. No incentive in the grace.',
    ],
    source: SOURCE,
  };
}

/** When the client may terminate. */
export function explainTriggers(tried: TriedScheme): Explanation {
  const { scheme, history, simulation } = tried;
  return {
    title: 'Right to terminate',
    formula: `One KPI below its minimum ${scheme.stop_in_a_row} months running, or ${scheme.stop_in_a_year} times in twelve months, or credits at the amount at risk ${scheme.stop_at_cap} times in twelve months. 0 means that there is no such right.`,
    columns: ['Reached because', 'In'],
    terms: simulation.triggers.map((trigger) => [
      triggerWords(trigger, tried),
      monthName(history.months[trigger.at] ?? ''),
    ]),
    total: null,
    result: simulation.triggers.length === 0 ? 'Not reached' : `${simulation.triggers.length} reached`,
    notes: [
      'Months in grace and excused months do not count. A right to terminate is not a duty: talk first.',
    ],
    source: SOURCE,
  };
}
