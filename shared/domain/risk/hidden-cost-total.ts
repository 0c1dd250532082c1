import { sumBy } from '../../lib/sum-by.ts';
import type { HiddenCost } from '../../model/tables/hidden-cost.ts';

/** A figure if it goes well, as planned, and if it goes badly. */
export interface CostRange {
  readonly low: number;
  readonly likely: number;
  readonly high: number;
}

export interface HiddenCostTotal {
  /** What counts and is known, in the order of the register. */
  readonly lines: readonly { readonly cost: HiddenCost; readonly percent: CostRange }[];
  /** What counts and has no complete range: in no total. */
  readonly unknown: readonly HiddenCost[];
  /** One-time and yearly lines together, % of a year's contract value: what the first year bears. */
  readonly percent: CostRange | null;
  readonly oneTimePercent: CostRange | null;
  readonly yearlyPercent: CostRange | null;
  /** The same in the engagement's currency; null while the contract value is unknown. */
  readonly amount: CostRange | null;
  readonly oneTimeAmount: CostRange | null;
  readonly yearlyAmount: CostRange | null;
  /** One-time amounts once, yearly ones for as many years as the horizon has. */
  readonly horizonAmount: CostRange | null;
}

/**
 * The range of a line in % of a year's contract value; null while it is incomplete.
 *
 * The likely value is the given one, otherwise the middle of low and high. Example: 3 and 27 give 15.
 */
export function costRange(
  cost: Pick<HiddenCost, 'low_percent' | 'likely_percent' | 'high_percent'>,
): CostRange | null {
  const { low_percent: low, likely_percent: likely, high_percent: high } = cost;
  if (low === null || high === null) return null;
  return { low, likely: likely ?? (low + high) / 2, high };
}

/**
 * What hidden costs add up to. A line whose range is incomplete is unknown, not nothing: it is listed and left out.
 *
 * amount = % / 100 × contract value a year; over the horizon = one-time + yearly × months / 12.
 *
 * Example: the six lines 0.2-2, 3-5, 2-3, 3-27, 1-10 and 6-10 add up to 15.2-57 %, published as best and worst case
 * of offshored information technology in 2003 (Overby). A one-time 5 % and a yearly 10 % of 1,000,000 over 36 months
 * are 350,000.
 *
 * @param contractValue expected contract value of a year, null while unknown
 * @param months the horizon
 */
export function hiddenCostTotal(
  costs: readonly HiddenCost[],
  contractValue: number | null,
  months: number,
): HiddenCostTotal {
  const counted = costs
    .filter((cost) => cost.counted)
    .sort((a, b) => a.position - b.position || (a.id < b.id ? -1 : 1));
  const lines = counted.flatMap((cost) => {
    const percent = costRange(cost);
    return percent === null ? [] : [{ cost, percent }];
  });
  const percentOf = (chosen: typeof lines): CostRange | null =>
    lines.length === 0 ? null : map((key) => sumBy(chosen, ({ percent }) => percent[key]));
  const amountOf = (percent: CostRange | null): CostRange | null =>
    percent === null || contractValue === null ? null : map((key) => (percent[key] / 100) * contractValue);
  const percent = percentOf(lines);
  const oneTimePercent = percentOf(lines.filter(({ cost }) => cost.one_time));
  const yearlyPercent = percentOf(lines.filter(({ cost }) => !cost.one_time));
  const oneTimeAmount = amountOf(oneTimePercent);
  const yearlyAmount = amountOf(yearlyPercent);
  return {
    lines,
    unknown: counted.filter((cost) => costRange(cost) === null),
    percent,
    oneTimePercent,
    yearlyPercent,
    amount: amountOf(percent),
    oneTimeAmount,
    yearlyAmount,
    horizonAmount:
      oneTimeAmount && yearlyAmount && map((key) => oneTimeAmount[key] + (yearlyAmount[key] * months) / 12),
  };
}

function map(value: (key: keyof CostRange) => number): CostRange {
  return { low: value('low'), likely: value('likely'), high: value('high') };
}
