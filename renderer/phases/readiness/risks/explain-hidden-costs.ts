import type { CostRange } from '../../../../shared/domain/risk/hidden-cost-total.ts';
import type { Explanation } from '../../../ui/explain/explanation.ts';
import { formatPlain } from '../../../ui/format-score.ts';
import { formatAmount } from './format-amount.ts';
import type { HiddenCosts } from './use-risks.ts';

/** Why the six historical ranges must not be taken for more than they are. */
export const HISTORY_WARNING =
  'The six ranges of 2003 come from information technology that was moved offshore (Overby, CIO magazine). They add up to 15.2 % at best and 57 % at worst and are a historical stress test, not a benchmark for customer service today.';

/** How the totals of the hidden costs come about. */
export function explainHiddenCosts({ total, currency, contractValue, months }: HiddenCosts): Explanation {
  const { lines, unknown, percent, horizonAmount } = total;
  const row = (name: string, kind: string, range: CostRange) => [
    name,
    kind,
    range.low,
    range.likely,
    range.high,
  ];
  return {
    title: 'Hidden costs',
    formula: `Shares of the expected contract value of a year (${formatAmount(contractValue, currency)}). Likely is the value that was given, otherwise the middle of the range. Over the horizon one-time costs are paid once, yearly ones ${formatPlain(months / 12)} times.`,
    columns: ['Line', 'Paid', 'Low, %', 'Likely, %', 'High, %'],
    terms: lines.map((line) => row(line.cost.name, line.cost.one_time ? 'once' : 'every year', line.percent)),
    total: percent === null ? null : row('Sum', '', percent),
    result:
      horizonAmount === null
        ? contractValue === null
          ? 'Amounts are not known yet: the expected contract value is missing in the profile.'
          : 'Not known yet: no line has a whole range.'
        : `${formatAmount(horizonAmount.likely, currency)} over ${months} months, between ${formatAmount(horizonAmount.low, currency)} and ${formatAmount(horizonAmount.high, currency)}`,
    notes: [
      ...(unknown.length === 0
        ? []
        : [`Not in the sum, because low or high is missing: ${unknown.map(({ name }) => name).join(', ')}.`]),
      HISTORY_WARNING,
    ],
    source:
      'Ranges: as stated in each line. The way they are added up is our own; one-time and yearly costs are kept apart so that the business case can use both.',
  };
}
